#include "models/domain/curlcommand.h"
#include "models/domain/ownheaders.h"
#include "models/domain/shellwords.h"
#include "models/domain/targetrequest.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

QString curlJsonString(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

QString curlJsonList(const QStringList &items)
{
    QStringList quoted;
    for (const QString &item : items)
        quoted.append(curlJsonString(item));
    return u'[' + quoted.join(u',') + u']';
}

template <typename Known>
QStringList curlWireWords(const QList<OpenEnum<Known>> &values)
{
    QStringList words;
    for (const auto &value : values)
        words.append(value.wire());
    return words;
}

// In the order of Qovery's documents; by hand, because QJsonDocument sorts keys. Optional keys that say
// nothing are left out.
QString curlWebhookJson(const WebhookDraft &draft)
{
    QStringList members;
    const auto add = [&members](const QString &key, const QString &json) {
        members.append(u'"' + key + QStringLiteral("\":") + json);
    };
    add(QStringLiteral("kind"), curlJsonString(draft.kind.wire()));
    add(QStringLiteral("target_url"), curlJsonString(draft.targetUrl));
    if (draft.sendsSecret())
        add(QStringLiteral("target_secret"), curlJsonString(QStringLiteral("<secret>")));
    if (!draft.description.isEmpty())
        add(QStringLiteral("description"), curlJsonString(draft.description));
    add(QStringLiteral("enabled"), draft.isEnabled ? QStringLiteral("true") : QStringLiteral("false"));
    add(QStringLiteral("events"), curlJsonList(curlWireWords(draft.events)));
    if (!draft.projectPatterns.isEmpty())
        add(QStringLiteral("project_names_filter"), curlJsonList(draft.projectPatterns));
    if (!draft.modes.isEmpty())
        add(QStringLiteral("environment_types_filter"), curlJsonList(curlWireWords(draft.modes)));
    return u'{' + members.join(u',') + u'}';
}

constexpr QLatin1StringView curlLineEnd(" \\\n  ");

// curl reads {} and [] in a URL as a range of URLs unless told not to.
QString curlUrlWord(const QString &url)
{
    const bool needsGlobOff = url.contains(u'{') || url.contains(u'[');
    return (needsGlobOff ? QStringLiteral("-g ") : QString()) + shellQuoted(url);
}

} // namespace

QString curlForWebhook(const QUrl &apiUrl, const QString &organizationId, const QString &webhookId,
                       const WebhookDraft &draft)
{
    QString url = apiUrl.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash | QUrl::RemoveUserInfo);
    while (url.endsWith(u'/'))
        url.chop(1);
    url += QStringLiteral("/organization/") + QString::fromLatin1(QUrl::toPercentEncoding(organizationId)) +
           QStringLiteral("/webhook");
    if (!webhookId.isEmpty())
        url += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(webhookId));

    QStringList lines;
    lines.append(QStringLiteral("curl -X ") +
                 (webhookId.isEmpty() ? QStringLiteral("POST ") : QStringLiteral("PUT ")) + curlUrlWord(url));
    // In double quotes on purpose: the one place where the user's shell shall put a variable.
    lines.append(QStringLiteral("-H \"Authorization: Token $QOVERY_API_TOKEN\""));
    lines.append(QStringLiteral("-H 'Content-Type: application/json'"));
    lines.append(QStringLiteral("--data-raw ") + shellQuoted(curlWebhookJson(draft)));
    return lines.join(curlLineEnd);
}

QString curlForTarget(const TargetRequest &request)
{
    QStringList lines;
    lines.append(QStringLiteral("curl -X POST ") + curlUrlWord(request.targetUrl));
    for (const auto &[name, value] : request.headers) {
        const QByteArray key = name.toLower();
        // curl writes these itself, and the same.
        if (key == "host" || key == "content-length" || key == "connection")
            continue;
        const bool isSecret = isSecretHeader(name);
        const QString text = QString::fromUtf8(name) + QStringLiteral(": ") +
                             (isSecret ? QStringLiteral("<secret>") : QString::fromUtf8(value));
        lines.append(QStringLiteral("-H ") + shellQuoted(text));
    }
    lines.append(QStringLiteral("--data-raw ") + shellQuoted(QString::fromUtf8(request.body)));
    return lines.join(curlLineEnd);
}
