#include "models/store/local/secretmask.h"

#include "models/domain/jsonscan.h"

#include <QString>

#include <algorithm>

static constexpr qsizetype shortestMasked = 4;

// The text of a JSON string, written with no escape but those it needs.
static QByteArray quotedJson(const QByteArray &text)
{
    QByteArray quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            quoted += "\\u00" + QByteArray(1, c).toHex();
        else
            quoted += c;
    }
    return quoted + '"';
}

SecretMask::SecretMask(const QList<QByteArray> &secrets)
{
    for (const QByteArray &secret : secrets) {
        if (secret.size() >= shortestMasked && !m_secrets.contains(secret))
            m_secrets.append(secret);
    }
    // One may be a part of another.
    std::sort(m_secrets.begin(), m_secrets.end(),
              [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
}

bool SecretMask::apply(QByteArray &text) const
{
    if (m_secrets.isEmpty() || text.isEmpty())
        return false;
    bool isMasked = false;
    const auto maskPlain = [&](QByteArray &where) {
        bool isFound = false;
        for (const QByteArray &secret : m_secrets) {
            if (where.contains(secret)) {
                where.replace(secret, Mark);
                isFound = true;
            }
        }
        return isFound;
    };
    // Escaped first: a secret with a quote or a backslash in it never stands there as it is.
    if (text.contains('\\')) {
        QByteArray masked;
        qsizetype copied = 0;
        JsonScanner scanner(text);
        JsonToken token;
        while (scanner.next(token)) {
            if (token.kind != JsonToken::Kind::Key && token.kind != JsonToken::Kind::String)
                continue;
            const QByteArrayView quoted = QByteArrayView(text).sliced(token.begin, token.end - token.begin);
            if (!quoted.contains('\\'))
                continue;
            QByteArray plain = jsonText(quoted).toUtf8();
            if (!maskPlain(plain))
                continue;
            masked += QByteArrayView(text).sliced(copied, token.begin - copied);
            masked += quotedJson(plain);
            copied = token.end;
            isMasked = true;
        }
        if (isMasked)
            text = masked + text.mid(copied);
    }
    return maskPlain(text) || isMasked;
}
