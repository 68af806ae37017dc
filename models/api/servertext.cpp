#include "models/api/servertext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace {
constexpr qsizetype serverTextLimit = 300;
constexpr qsizetype errorBodyLimit = 256 * 1024; // a longer error body is no message for anybody
} // namespace

QString plainServerText(const QString &text)
{
    QString plain;
    for (const QChar character : text) {
        switch (character.category()) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            plain += QLatin1Char(' ');
            break;
        case QChar::Other_Format: // such as right-to-left overrides
        case QChar::Other_NotAssigned:
            break;
        default:
            plain += character;
        }
        if (plain.size() > 4 * serverTextLimit)
            break;
    }
    plain = plain.simplified();
    if (plain.size() <= serverTextLimit)
        return plain;
    plain.truncate(serverTextLimit - 1);
    if (plain.back().isHighSurrogate())
        plain.chop(1);
    return plain + QChar(0x2026);
}

QString messageOfErrorBody(const QByteArray &body, const QStringList &secrets)
{
    if (body.size() > errorBodyLimit)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (const auto key : {QLatin1String("message"), QLatin1String("error")}) {
        QString text = object.value(key).toString();
        for (const QString &secret : secrets) { // before it is cut: half a secret is one too
            if (!secret.isEmpty())
                text.replace(secret, QLatin1String("****"));
        }
        text = plainServerText(text);
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
