#include "models/api/servertext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace {
constexpr qsizetype serverTextLimit = 300;
constexpr qsizetype errorBodyLimit = 256 * 1024; // a longer error body is no message for anybody
} // namespace

namespace {
// One line without control or invisible formatting characters, as long as it was.
QString cleanServerText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    const QList<uint> characters = text.toUcs4(); // formatting characters lie beyond the BMP too
    for (const uint character : characters) {
        switch (QChar::category(character)) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            plain += QLatin1Char(' ');
            break;
        case QChar::Other_Format: // such as right-to-left overrides
        case QChar::Other_NotAssigned:
            break;
        default:
            plain += QChar::fromUcs4(character);
        }
    }
    return plain.simplified();
}

QString shortServerText(QString plain)
{
    if (plain.size() <= serverTextLimit)
        return plain;
    plain.truncate(serverTextLimit - 1);
    if (plain.back().isHighSurrogate())
        plain.chop(1);
    return plain.trimmed() + QChar(0x2026);
}

QString withoutSecrets(QString text, const QStringList &secrets)
{
    for (const QString &secret : secrets) {
        if (!secret.isEmpty())
            text.replace(secret, QLatin1String("****"));
    }
    return text;
}
} // namespace

QString plainServerText(const QString &text)
{
    return shortServerText(cleanServerText(text.left(errorBodyLimit)));
}

QString messageOfErrorBody(const QByteArray &body, const QStringList &secrets)
{
    if (body.size() > errorBodyLimit)
        return {};
    QStringList cleanSecrets;
    for (const QString &secret : secrets)
        cleanSecrets.append(cleanServerText(secret));
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (const auto key : {QLatin1String("message"), QLatin1String("error")}) {
        // Before it is cleaned, where a secret may still be broken up by what is taken out; after it; and
        // before it is cut: half a secret is one too.
        const QString masked = withoutSecrets(object.value(key).toString(), secrets);
        const QString text = shortServerText(withoutSecrets(cleanServerText(masked), cleanSecrets));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString hostForSentences(const QUrl &url)
{
    const QString host = url.host();
    const QString shown = host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    return url.port() < 0 ? shown : shown + QLatin1Char(':') + QString::number(url.port());
}
