#include "app/demo/demopayload.h"

#include "app/demo/demojson.h"
#include "models/domain/projectpattern.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

QString payloadStatusWord(const EventType &event)
{
    switch (event.known().value_or(KnownEvent::Started)) {
    case KnownEvent::Started:
        return QStringLiteral("DEPLOYING");
    case KnownEvent::Successful:
        return QStringLiteral("DEPLOYED");
    case KnownEvent::Failed:
        return QStringLiteral("DEPLOYMENT_ERROR");
    case KnownEvent::Cancelled:
        return QStringLiteral("CANCELED");
    }
    return {};
}

bool payloadPatternsMatch(const Webhook &webhook, const QString &projectName)
{
    const QStringList &patterns = webhook.projectPatterns;
    return patterns.isEmpty() || std::any_of(patterns.cbegin(), patterns.cend(), [&](const QString &pattern) {
               return ProjectPattern(pattern).match(projectName) == ProjectPattern::Match::Yes;
           });
}

bool payloadModeFits(const Webhook &webhook, const Environment &environment)
{
    return webhook.modes.isEmpty() || webhook.modes.contains(environment.mode);
}

} // namespace

bool demoFilterMatches(const Webhook &webhook, const DemoPlace &place)
{
    return payloadModeFits(webhook, place.environment) && payloadPatternsMatch(webhook, place.project.name);
}

QList<DemoPlace> demoPlaces(const DemoOrganization &organization, const Webhook &webhook)
{
    QHash<QString, Project> projects;
    for (const Project &project : organization.projects) {
        if (payloadPatternsMatch(webhook, project.name))
            projects.insert(project.id, project);
    }
    QList<DemoPlace> places;
    for (const Environment &environment : organization.environments) {
        if (payloadModeFits(webhook, environment) && projects.contains(environment.projectId))
            places.append({projects.value(environment.projectId), environment});
    }
    return places;
}

QByteArray demoPayload(const DemoOrganization &organization, const Webhook &webhook, const DemoPlace &place,
                       const DemoDelivery &delivery)
{
    if (webhook.kind.is(KnownKind::Slack)) {
        const QString text =
            QStringLiteral("%1 / %2: %3")
                .arg(place.project.name, place.environment.name, payloadStatusWord(delivery.event));
        return QJsonDocument(QJsonObject{{QStringLiteral("text"), text}}).toJson(QJsonDocument::Compact);
    }
    const auto named = [](const QString &thingId, const QString &name) {
        return QJsonObject{{QStringLiteral("id"), thingId}, {QStringLiteral("name"), name}};
    };
    QJsonObject environment = named(place.environment.id, place.environment.name);
    environment.insert(QStringLiteral("mode"), place.environment.mode.wire());
    environment.insert(QStringLiteral("cluster_name"), QStringLiteral("acme-eu-west-3"));
    const QJsonObject payload{
        {QStringLiteral("id"), place.environment.id},
        {QStringLiteral("current_status"), payloadStatusWord(delivery.event)},
        {QStringLiteral("desired_status"), QStringLiteral("DEPLOYED")},
        {QStringLiteral("organization"), named(organization.organization.id, organization.organization.name)},
        {QStringLiteral("project"), named(place.project.id, place.project.name)},
        {QStringLiteral("environment"), environment},
        {QStringLiteral("applications"), QJsonArray()},
        {QStringLiteral("databases"), QJsonArray()},
        {QStringLiteral("containers"), QJsonArray()},
        {QStringLiteral("jobs"), QJsonArray()},
        {QStringLiteral("logs"), QJsonArray()}};
    return QJsonDocument(QJsonObject{{QStringLiteral("created_at"), demoTime(delivery.createdAt)},
                                     {QStringLiteral("event_type"), delivery.event.wire()},
                                     {QStringLiteral("payload_type"), QStringLiteral("DEPLOYMENT")},
                                     {QStringLiteral("payload_id"), delivery.id},
                                     {QStringLiteral("payload"), payload}})
        .toJson(QJsonDocument::Compact);
}
