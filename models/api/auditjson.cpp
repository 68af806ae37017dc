#include "models/api/auditjson.h"

#include "models/domain/jsonscan.h"

#include <QUrl>

namespace {

// The document's usual size is 10; more a page is fewer requests of the hour's budget.
constexpr int auditPageSize = 30;

// A text as it is, anything else as its JSON; null and missing are nothing.
QString auditText(QByteArrayView object, QByteArrayView key)
{
    const QByteArrayView value = jsonMember(object, key);
    if (value.isEmpty() || value == "null")
        return {};
    return value.front() == '"' ? jsonText(value) : QString::fromUtf8(value);
}

AuditEvent readAuditEvent(QByteArrayView object)
{
    AuditEvent event;
    event.id = auditText(object, "id");
    event.at = dateOfWire(auditText(object, "timestamp"));
    event.type = auditText(object, "event_type");
    event.targetId = auditText(object, "target_id");
    event.targetName = auditText(object, "target_name");
    event.change = auditText(object, "change");
    event.originalChange = auditText(object, "original_change");
    event.origin = auditText(object, "origin");
    event.triggeredBy = auditText(object, "triggered_by");
    event.userAgent = auditText(object, "user_agent");
    return event;
}

bool isAuditObject(QByteArrayView value)
{
    return value.startsWith('{');
}

} // namespace

ParsedJson<AuditPage> readAuditPage(const QByteArray &json)
{
    const QByteArray text = json.trimmed();
    if (!isAuditObject(text) || jsonProblem(text))
        return {std::nullopt, text.startsWith('<') ? ApiError::Detail::NotQovery : ApiError::Detail::None};
    const QByteArrayView events = jsonMember(text, "events");
    if (!events.isEmpty() && events != "null" && !events.startsWith('['))
        return {};
    AuditPage page;
    const QList<QByteArrayView> elements = jsonElements(events);
    for (const QByteArrayView element : elements) {
        if (isAuditObject(element))
            page.events.append(readAuditEvent(element));
        else
            ++page.unreadable;
    }
    const QUrl next(auditText(jsonMember(text, "links"), "next"));
    page.continueToken = QUrlQuery(next).queryItemValue(QStringLiteral("continueToken"), QUrl::FullyDecoded);
    page.isPlanLimited = jsonMember(text, "organization_max_limit_reached") == "true";
    return {std::move(page), {}};
}

QString auditQuery(const QString &webhookId, const QString &continueToken)
{
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    QString query = QStringLiteral("targetType=WEBHOOK&targetId=%1&pageSize=%2")
                        .arg(encoded(webhookId), QString::number(auditPageSize));
    if (!continueToken.isEmpty())
        query += QStringLiteral("&continueToken=") + encoded(continueToken);
    return query;
}
