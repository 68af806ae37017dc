#include "app/demo/demoseed.h"

#include "app/demo/demojson.h"
#include "app/demo/demopayload.h"

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

class HistoryWriter
{
public:
    HistoryWriter(DemoOrganization &organization, DemoWebhook &entry, int seed)
        : m_organization(organization)
        , m_entry(entry)
        , m_places(demoPlaces(organization, entry.webhook))
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
        delivery.kind = webhook.kind;
        delivery.targetUrl = webhook.targetUrl;
        delivery.request =
            demoPayload(m_organization, webhook, m_places.at((n * 5) % m_places.size()), delivery);
        delivery.status = status;
        delivery.answer = answer;
        m_entry.deliveries.append(delivery);
    }

private:
    DemoOrganization &m_organization;
    DemoWebhook &m_entry;
    QList<DemoPlace> m_places;
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
    const auto text = [](const Webhook &webhook) {
        return QJsonDocument(demoWebhookJson(webhook)).toJson(QJsonDocument::Compact);
    };
    const auto add = [&](const Webhook &webhook, const QString &type, const QDateTime &time,
                         const QString &origin, const QString &who) {
        DemoAuditEvent event;
        event.id = demoId(seed, QStringLiteral("audit/%1/%2").arg(webhook.id, type));
        event.timestamp = time;
        event.type = type;
        event.webhookId = webhook.id;
        event.webhookName = webhook.description;
        event.change = text(webhook);
        if (type == QLatin1String("UPDATE")) { // what it was before: off, for one thing
            Webhook before = webhook;
            before.isEnabled = !webhook.isEnabled.value_or(true);
            before.updatedAt = webhook.createdAt;
            if (before.projectPatterns.size() > 1)
                before.projectPatterns.removeLast();
            event.originalChange = text(before);
        }
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
