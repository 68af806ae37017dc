#include "app/demo/demoapi.h"

#include "app/demo/demojson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

// The writes of DemoApi, and what they leave behind: audit events; and POST /_demo/deployments.

namespace {

HttpAnswer writeAnswer(int status, const QByteArray &text)
{
    return {status,
            {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}},
            std::make_shared<const std::string>(text.toStdString())};
}

HttpAnswer writeAnswer(int status, const QJsonObject &object)
{
    return writeAnswer(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// All of it: a PUT is a full replacement, so a secret that the body leaves out is gone.
void applyRequest(DemoWebhook &entry, const DemoWebhookRequest &request)
{
    Webhook &webhook = entry.webhook;
    entry.secret = request.secret;
    webhook.secretIsSet = !request.secret.isEmpty();
    webhook.kind = request.kind;
    webhook.targetUrl = request.targetUrl;
    webhook.description = request.description;
    webhook.isEnabled = request.isEnabled;
    webhook.events = request.events;
    webhook.projectPatterns = request.projectPatterns;
    webhook.modes = request.modes;
}

// Nanoseconds, as the official document has it. Kept apart by the position: two events may have the same
// millisecond.
qint64 auditToken(const DemoOrganization &organization, qsizetype index)
{
    return organization.audit.at(index).timestamp.toMSecsSinceEpoch() * 1'000'000 + index;
}

} // namespace

void DemoApi::record(DemoOrganization &organization, const QString &type, const Webhook &now,
                     const std::optional<Webhook> &before)
{
    organization.webhooksAnswer.reset();
    const auto text = [](const Webhook &webhook) {
        return QJsonDocument(demoWebhookJson(webhook)).toJson(QJsonDocument::Compact);
    };
    organization.audit.append({m_state.nextId(), QDateTime::currentDateTimeUtc(), type, now.id,
                               now.description, text(now), before ? text(*before) : QByteArray(),
                               QStringLiteral("API"), QStringLiteral("demo token")});
}

HttpAnswer DemoApi::createWebhook(DemoOrganization &organization, const QByteArray &body)
{
    QString error;
    const std::optional<DemoWebhookRequest> request = demoWebhookRequest(body, &error);
    if (!request)
        return failure(400, error);
    DemoWebhook entry;
    applyRequest(entry, *request);
    entry.webhook.id = m_state.nextId();
    entry.webhook.createdAt = QDateTime::currentDateTimeUtc();
    entry.webhook.updatedAt = entry.webhook.createdAt;
    organization.webhooks.append(entry);
    record(organization, QStringLiteral("CREATE"), entry.webhook, std::nullopt);
    return writeAnswer(201, demoWebhookJson(entry.webhook));
}

HttpAnswer DemoApi::replaceWebhook(DemoOrganization &organization, qsizetype index, const QByteArray &body)
{
    QString error;
    const std::optional<DemoWebhookRequest> request = demoWebhookRequest(body, &error);
    if (!request)
        return failure(400, error);
    DemoWebhook &entry = organization.webhooks[index];
    const Webhook before = entry.webhook;
    applyRequest(entry, *request);
    entry.webhook.updatedAt = QDateTime::currentDateTimeUtc();
    record(organization, QStringLiteral("UPDATE"), entry.webhook, before);
    return writeAnswer(200, demoWebhookJson(entry.webhook));
}

HttpAnswer DemoApi::removeWebhook(DemoOrganization &organization, qsizetype index)
{
    const Webhook before = organization.webhooks.takeAt(index).webhook;
    record(organization, QStringLiteral("DELETE"), before, before);
    return {204, {}, nullptr};
}

HttpAnswer DemoApi::deliveries(const DemoWebhook &entry) const
{
    QByteArray results;
    for (const DemoDelivery &delivery : entry.deliveries)
        results += (results.isEmpty() ? "" : ",") + demoDeliveryJson(delivery);
    return writeAnswer(200, "{\"results\":[" + results + "]}");
}

HttpAnswer DemoApi::deploy(const QByteArray &body)
{
    QString error;
    const std::optional<DemoDeploymentRequest> request = demoDeploymentRequest(body, &error);
    if (!request)
        return failure(400, error);
    for (DemoOrganization &organization : m_state.organizations) {
        const auto project = std::find_if(organization.projects.cbegin(), organization.projects.cend(),
                                          [&](const Project &each) { return each.id == request->projectId; });
        if (project == organization.projects.cend())
            continue;
        const auto environment =
            std::find_if(organization.environments.cbegin(), organization.environments.cend(),
                         [&](const Environment &each) {
                             return each.id == request->environmentId && each.projectId == request->projectId;
                         });
        if (environment == organization.environments.cend())
            return failure(404, QStringLiteral("There is no such environment in this project"));
        const QList<DemoDeployments::Fired> fired = m_deployments.fire(
            organization, {*project, *environment}, request->event, DemoDeployments::Elsewhere::Unreachable);
        QJsonArray deliveries;
        for (const DemoDeployments::Fired &each : fired)
            deliveries.append(QJsonObject{{QStringLiteral("id"), each.deliveryId},
                                          {QStringLiteral("webhook_id"), each.webhookId}});
        // 202: they are on their way; 200: there is nothing to wait for.
        return writeAnswer(fired.isEmpty() ? 200 : 202,
                           {{QStringLiteral("organization_id"), organization.organization.id},
                            {QStringLiteral("project_id"), project->id},
                            {QStringLiteral("environment_id"), environment->id},
                            {QStringLiteral("event"), request->event.wire()},
                            {QStringLiteral("deliveries"), deliveries}});
    }
    return failure(404, QStringLiteral("There is no such project"));
}

// Newest first; `continueToken` names the last event of the page before.
HttpAnswer DemoApi::auditEvents(const DemoOrganization &organization, const QUrlQuery &query) const
{
    const auto number = [&](const QString &key, qint64 whenMissing, qint64 least,
                            qint64 most) -> std::optional<qint64> {
        if (!query.hasQueryItem(key))
            return whenMissing;
        bool ok = false;
        const qint64 value = query.queryItemValue(key).toLongLong(&ok);
        return ok && value >= least && value <= most ? std::optional(value) : std::nullopt;
    };
    constexpr qint64 noLimit = std::numeric_limits<qint64>::max();
    const std::optional<qint64> pageSize = number(QStringLiteral("pageSize"), 10, 1, 100);
    const std::optional<qint64> before = number(QStringLiteral("continueToken"), noLimit, 0, noLimit);
    if (!pageSize || !before)
        return failure(400, QStringLiteral("pageSize (1 to 100) or continueToken is wrong"));
    const QString targetType = query.queryItemValue(QStringLiteral("targetType"));
    const QString targetId = query.queryItemValue(QStringLiteral("targetId"), QUrl::FullyDecoded);

    QJsonArray events;
    QJsonObject links;
    qint64 last = 0;
    for (qsizetype i = organization.audit.size() - 1; i >= 0; --i) {
        const DemoAuditEvent &event = organization.audit.at(i);
        const bool isWanted = (targetType.isEmpty() || targetType == QLatin1String("WEBHOOK")) &&
                              (targetId.isEmpty() || targetId == event.webhookId);
        if (!isWanted || auditToken(organization, i) >= *before)
            continue;
        if (events.size() == *pageSize) {
            QUrlQuery next = query;
            next.removeAllQueryItems(QStringLiteral("continueToken"));
            next.addQueryItem(QStringLiteral("continueToken"), QString::number(last));
            links.insert(QStringLiteral("next"),
                         QStringLiteral("%1/organization/%2/events?%3")
                             .arg(m_apiUrl, organization.organization.id, next.toString(QUrl::FullyEncoded)));
            break;
        }
        events.append(demoAuditJson(event));
        last = auditToken(organization, i);
    }
    return writeAnswer(200, {{QStringLiteral("links"), links},
                             {QStringLiteral("organization_max_limit_reached"), false},
                             {QStringLiteral("events"), events}});
}
