#pragma once

#include <QByteArray>
#include <QString>

// Qovery's API token. Told apart by shape (API.md, Access): a JWT travels as `Bearer`, everything else as
// `Token`. It has no debug operator and no text of its own on purpose.
class ApiToken
{
public:
    enum class Problem { None, Empty, ControlCharacters, NotAscii, TooLong };

    ApiToken() = default;
    // White space around the pasted text is trimmed. isValid() is false when problem() is not None.
    static ApiToken fromText(const QString &text);

    bool isValid() const { return m_problem == Problem::None; }
    Problem problem() const { return m_problem; }
    // For the keychain only.
    const QByteArray &secretText() const { return m_text; }
    // "Token …" or "Bearer …", for the Authorization header only.
    QByteArray authorization() const;

    friend bool operator==(const ApiToken &, const ApiToken &) = default;

private:
    QByteArray m_text;
    Problem m_problem = Problem::Empty;
};
