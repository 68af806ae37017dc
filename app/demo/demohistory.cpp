#include "app/demo/demoseed.h"

#include "app/demo/demojson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

// What happened before the demo was started: deliveries and audit events.

namespace {

// The newest deliveries of the webhooks in the pictures, newest first; the older ones of the log are
// generated.
struct HistoryResult
{
    const char *webhook;
    int status; // 0: no answer
    int minutesAgo;
    const char *answer; // nullptr: null in the answer of the API
};

constexpr HistoryResult historyResults[] = {
    {"Deployment metrics", 204, 1, nullptr},
    {"#incidents", 200, 121, "ok"},
    {"Legacy build server", 410, 34 * 24 * 60, "<html><body><h1>410 Gone</h1></body></html>"},
    {"On-call pager", 200, 26, R"({"incident":"Q2X7","status":"triggered"})"},
    {"#payments-squad", 200, 41, "ok"},
    {"#payments-squad", 404, 150, "no_service"},
    {"Preview clean-up", 0, 8, nullptr},
    {"Preview clean-up", 0, 52, nullptr},
    {"Preview clean-up", 0, 70, nullptr},
    {"Product release bridge", 200, 3, R"({"accepted":true})"},
    {"Product release bridge", 200, 122, R"({"accepted":true})"},
    {"Product release bridge", 200, 130, R"({"accepted":true})"},
    {"Product release bridge", 0, 301, nullptr},
    {"Release archive", 200, 1, R"({"stored":true})"},
    {"#releases", 200, 48, "ok"},
    {"#staging-chatter", 200, 9 * 24 * 60, "ok"},
    {"Status page sync", 500, 12,
     "upstream connect error or disconnect/reset before headers. reset reason: connection termination"},
    {"Status page sync", 500, 13,
     "upstream connect error or disconnect/reset before headers. reset reason: connection termination"},
};

// Where a webhook fires, by API.md's documented rules only; a folded prefix or the whole name.
bool historyMatches(const QString &pattern, const QString &name)
{
    if (pattern.endsWith(QLatin1Char('*')))
        return name.startsWith(pattern.chopped(1), Qt::CaseInsensitive);
    return name.compare(pattern, Qt::CaseInsensitive) == 0;
}

struct HistoryPlace
{
    Project project;
    Environment environment;
};

QList<HistoryPlace> historyPlaces(const DemoOrganization &organization, const Webhook &webhook)
{
    QHash<QString, Project> projects;
    for (const Project &project : organization.projects) {
        const bool matches =
            webhook.projectPatterns.isEmpty() ||
            std::any_of(webhook.projectPatterns.cbegin(), webhook.projectPatterns.cend(),
                        [&](const QString &pattern) { return historyMatches(pattern, project.name); });
        if (matches)
            projects.insert(project.id, project);
    }
    QList<HistoryPlace> places;
    for (const Environment &environment : organization.environments) {
        const bool modeFits = webhook.modes.isEmpty() || webhook.modes.contains(environment.mode);
        if (modeFits && projects.contains(environment.projectId))
            places.append({projects.value(environment.projectId), environment});
    }
    return places;
}

QString historyStatusWord(const EventType &event)
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

// The payload of API.md, "What a target receives", or Slack's format.
QByteArray historyPayload(const DemoOrganization &organization, const Webhook &webhook,
                          const HistoryPlace &place, const EventType &event, const QString &id,
                          const QDateTime &time)
{
    if (webhook.kind.is(KnownKind::Slack)) {
        const QString text = QStringLiteral("%1 / %2: %3")
                                 .arg(place.project.name, place.environment.name, historyStatusWord(event));
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
        {QStringLiteral("current_status"), historyStatusWord(event)},
        {QStringLiteral("desired_status"), QStringLiteral("DEPLOYED")},
        {QStringLiteral("organization"), named(organization.organization.id, organization.organization.name)},
        {QStringLiteral("project"), named(place.project.id, place.project.name)},
        {QStringLiteral("environment"), environment},
        {QStringLiteral("applications"), QJsonArray()},
        {QStringLiteral("databases"), QJsonArray()},
        {QStringLiteral("containers"), QJsonArray()},
        {QStringLiteral("jobs"), QJsonArray()},
        {QStringLiteral("logs"), QJsonArray()}};
    return QJsonDocument(QJsonObject{{QStringLiteral("created_at"), demoTime(time)},
                                     {QStringLiteral("event_type"), event.wire()},
                                     {QStringLiteral("payload_type"), QStringLiteral("DEPLOYMENT")},
                                     {QStringLiteral("payload_id"), id},
                                     {QStringLiteral("payload"), payload}})
        .toJson(QJsonDocument::Compact);
}

class HistoryWriter
{
public:
    HistoryWriter(DemoOrganization &organization, DemoWebhook &entry, int seed)
        : m_organization(organization)
        , m_entry(entry)
        , m_places(historyPlaces(organization, entry.webhook))
        , m_seed(seed)
    {
    }

    bool canFire() const { return !m_places.isEmpty() && !m_entry.webhook.events.isEmpty(); }

    void add(const QDateTime &time, int status, const std::optional<QString> &answer)
    {
        const Webhook &webhook = m_entry.webhook;
        const qsizetype n = m_entry.deliveries.size();
        DemoDelivery delivery;
        delivery.id = demoId(m_seed, QStringLiteral("delivery/%1/%2").arg(webhook.id).arg(n));
        delivery.createdAt = time;
        delivery.event = webhook.events.at(n % webhook.events.size());
        delivery.request = historyPayload(m_organization, webhook, m_places.at((n * 5) % m_places.size()),
                                          delivery.event, delivery.id, time);
        delivery.status = status;
        delivery.answer = answer;
        m_entry.deliveries.append(delivery);
    }

private:
    DemoOrganization &m_organization;
    DemoWebhook &m_entry;
    QList<HistoryPlace> m_places;
    int m_seed;
};

} // namespace

void addDemoDeliveries(DemoOrganization &organization, int seed, const QDateTime &now)
{
    QRandomGenerator random(static_cast<quint32>(seed) + 7U);
    // Generated webhooks (--webhooks) have none: a log for each of 10,000 would only be weight.
    const qsizetype handMade = std::min<qsizetype>(organization.webhooks.size(), 12);
    for (qsizetype i = 0; i < handMade; ++i) {
        DemoWebhook &entry = organization.webhooks[i];
        HistoryWriter writer(organization, entry, seed);
        if (!writer.canFire())
            continue;
        int oldest = 0;
        for (const HistoryResult &result : historyResults) {
            if (entry.webhook.description != QLatin1String(result.webhook))
                continue;
            oldest = std::max(oldest, result.minutesAgo);
            writer.add(now.addSecs(-60 * result.minutesAgo), result.status,
                       result.answer ? std::optional<QString>(QString::fromUtf8(result.answer))
                                     : std::nullopt);
        }
        const bool isSlack = entry.webhook.kind.is(KnownKind::Slack);
        for (int more = 0; more < 20; ++more) {
            oldest += 20 + random.bounded(180);
            writer.add(now.addSecs(-60 * oldest), 200,
                       isSlack ? QStringLiteral("ok") : QStringLiteral("{\"accepted\":true}"));
        }
    }
}

void addDemoAudit(DemoOrganization &organization, int seed)
{
    const auto add = [&](const Webhook &webhook, const QString &type, const QDateTime &time,
                         const QString &origin, const QString &who) {
        DemoAuditEvent event;
        event.id = demoId(seed, QStringLiteral("audit/%1/%2").arg(webhook.id, type));
        event.timestamp = time;
        event.type = type;
        event.webhookId = webhook.id;
        event.webhookName = webhook.description;
        event.change = QJsonDocument(demoWebhookJson(webhook)).toJson(QJsonDocument::Compact);
        event.origin = origin;
        event.triggeredBy = who;
        organization.audit.append(event);
    };
    const qsizetype handMade = std::min<qsizetype>(organization.webhooks.size(), 12);
    for (qsizetype i = 0; i < handMade; ++i) {
        const Webhook &webhook = organization.webhooks.at(i).webhook;
        const bool byTerraform = i % 3 == 1;
        add(webhook, QStringLiteral("CREATE"), webhook.createdAt,
            byTerraform ? QStringLiteral("TERRAFORM_PROVIDER") : QStringLiteral("CONSOLE"),
            byTerraform ? QStringLiteral("terraform") : QStringLiteral("Ann Weber"));
        add(webhook, QStringLiteral("UPDATE"), webhook.updatedAt, QStringLiteral("CONSOLE"),
            QStringLiteral("Ann Weber"));
    }
    std::stable_sort(
        organization.audit.begin(), organization.audit.end(),
        [](const DemoAuditEvent &a, const DemoAuditEvent &b) { return a.timestamp < b.timestamp; });
}
