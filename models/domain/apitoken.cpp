#include "models/domain/apitoken.h"

#include <QList>

#include <algorithm>

namespace {
// Longer than any token or JWT a header line takes.
constexpr qsizetype longestToken = 8192;
} // namespace

ApiToken ApiToken::fromText(const QString &text)
{
    ApiToken token;
    const QString trimmed = text.trimmed();
    const auto isControl = [](QChar character) { return character.category() == QChar::Other_Control; };
    if (trimmed.isEmpty())
        token.m_problem = Problem::Empty;
    else if (trimmed.size() > longestToken)
        token.m_problem = Problem::TooLong;
    else if (std::any_of(trimmed.begin(), trimmed.end(), isControl))
        token.m_problem = Problem::ControlCharacters; // QNetworkRequest lets CR and LF through (QT-NOTES)
    else if (std::any_of(trimmed.begin(), trimmed.end(),
                         [](QChar character) { return character.unicode() > 0x7e; }))
        token.m_problem = Problem::NotAscii;
    else
        token.m_problem = Problem::None;
    if (token.isValid())
        token.m_text = trimmed.toLatin1();
    return token;
}

// Three dot-separated base64url parts (API.md, Access).
static bool looksLikeJwt(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split('.');
    return parts.size() == 3 && std::all_of(parts.begin(), parts.end(), [](const QByteArray &part) {
               return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](char c) {
                   return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                          c == '-' || c == '_';
               });
           });
}

QByteArray ApiToken::authorization() const
{
    if (!isValid())
        return {};
    return (looksLikeJwt(m_text) ? QByteArrayLiteral("Bearer ") : QByteArrayLiteral("Token ")) + m_text;
}
