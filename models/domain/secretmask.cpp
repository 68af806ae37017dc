#include "models/domain/secretmask.h"

#include "models/domain/jsonscan.h"

#include <algorithm>

static constexpr qsizetype shortestMasked = 4;
static constexpr qsizetype shortestAnywhere = 8; // shorter ones only where they stand alone

static bool canBeMasked(const QByteArray &secret)
{
    if (secret.size() < shortestMasked || secret == "true" || secret == "false" || secret == "null")
        return false;
    return secret.size() >= shortestAnywhere ||
           !std::all_of(secret.begin(), secret.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Of a word: a letter of any script too.
static bool isWordSign(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

static bool standsAlone(const QByteArray &text, qsizetype at, qsizetype length)
{
    return (at == 0 || !isWordSign(text.at(at - 1))) &&
           (at + length == text.size() || !isWordSign(text.at(at + length)));
}

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
        if (canBeMasked(secret) && !m_secrets.contains(secret))
            m_secrets.append(secret);
    }
    // One may be a part of another.
    std::sort(m_secrets.begin(), m_secrets.end(),
              [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
}

bool SecretMask::applyPlain(QByteArray &text, QByteArrayView mark) const
{
    bool isFound = false;
    for (const QByteArray &secret : m_secrets) {
        if (secret.size() >= shortestAnywhere) {
            if (text.contains(secret)) {
                text.replace(secret, mark);
                isFound = true;
            }
            continue;
        }
        for (qsizetype at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at)) {
            if (!standsAlone(text, at, secret.size())) {
                ++at;
                continue;
            }
            text.replace(at, secret.size(), mark);
            at += mark.size();
            isFound = true;
        }
    }
    return isFound;
}

bool SecretMask::apply(QByteArray &text, QByteArrayView mark) const
{
    if (m_secrets.isEmpty() || text.isEmpty())
        return false;
    bool isMasked = false;
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
            if (!applyPlain(plain, mark))
                continue;
            masked += QByteArrayView(text).sliced(copied, token.begin - copied);
            masked += quotedJson(plain);
            copied = token.end;
            isMasked = true;
        }
        if (isMasked)
            text = masked + text.mid(copied);
    }
    return applyPlain(text, mark) || isMasked;
}

QString SecretMask::applied(const QString &text, QLatin1StringView mark) const
{
    QByteArray bytes = text.toUtf8();
    return apply(bytes, QByteArrayView(mark.data(), mark.size())) ? QString::fromUtf8(bytes) : text;
}
