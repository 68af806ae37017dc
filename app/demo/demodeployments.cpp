#include "app/demo/demodeployments.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace {

constexpr qsizetype deliveriesKept = 200; // a webhook

// CR and LF in a header would start another one.
bool isHeaderValue(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(),
                        [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

std::optional<HttpPost> deploymentPost(const DemoWebhook &entry, const DemoDelivery &delivery)
{
    std::optional<HttpPost> post = demoLocalPost(delivery.targetUrl);
    if (!post || !isHeaderValue(entry.secret))
        return std::nullopt;
    post->headers.emplace_back("User-Agent", "qovery-demo-server");
    post->headers.emplace_back("Accept", "*/*");
    post->headers.emplace_back("Content-Type", "application/json");
    if (!entry.secret.isEmpty()) {
        // Which of the two Qovery sends is not known: the official document and the documentation page
        // disagree.
        const std::string secret = entry.secret.toStdString();
        post->headers.emplace_back("Qovery-Signature", secret);
        post->headers.emplace_back("Qovery-Secret", secret);
    }
    post->body = delivery.request.toStdString();
    return post;
}

} // namespace

std::optional<HttpPost> demoLocalPost(const QString &targetUrl)
{
    const QUrl url(targetUrl, QUrl::StrictMode);
    const int port = url.port(80);
    if (!url.isValid() || url.scheme() != QLatin1String("http") || port < 1024)
        return std::nullopt;
    // What stands there must say itself that it is this computer: no name is looked up.
    static const QRegularExpression loopback(QStringLiteral("\\A(127(\\.[0-9]{1,3}){3}|::1)\\z"));
    const bool isNamed = url.host().compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0;
    const QString address = isNamed ? QStringLiteral("127.0.0.1") : url.host();
    if (!loopback.match(address).hasMatch())
        return std::nullopt;
    HttpPost post;
    post.address = address.toStdString();
    post.port = static_cast<std::uint16_t>(port);
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    post.target = target.toStdString();
    const QString host = url.host(QUrl::FullyEncoded);
    post.headers.emplace_back(
        "Host", (host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
                    .arg(host)
                    .arg(port)
                    .toStdString());
    return post;
}

DemoDeployments::DemoDeployments(DemoState &state, Send send)
    : m_state(state)
    , m_send(std::move(send))
    , m_random(static_cast<quint32>(state.seed) + 23U)
{
}

QList<DemoDeployments::Fired> DemoDeployments::fire(DemoOrganization &organization, const DemoPlace &place,
                                                    const EventType &event, Elsewhere elsewhere)
{
    const QString organizationId = organization.organization.id;
    QList<Fired> fired;
    for (const DemoWebhook &entry : std::as_const(organization.webhooks)) {
        const Webhook &webhook = entry.webhook;
        if (!webhook.isEnabled.value_or(true) || !webhook.events.contains(event) ||
            !demoFilterMatches(webhook, place))
            continue;
        DemoDelivery delivery;
        delivery.id = m_state.nextDeliveryId();
        delivery.createdAt = QDateTime::currentDateTimeUtc();
        delivery.kind = webhook.kind;
        delivery.targetUrl = webhook.targetUrl;
        delivery.event = event;
        delivery.request = demoPayload(organization, webhook, place, delivery);
        fired.append({webhook.id, delivery.id});
        if (std::optional<HttpPost> post = deploymentPost(entry, delivery)) {
            // Ids, not places: when the answer comes the webhook may be gone.
            m_send(std::move(*post), [this, organizationId, webhookId = webhook.id,
                                      delivery](const HttpPostResult &result) mutable {
                delivery.status = result.status;
                if (!result.body.empty())
                    delivery.answer = QString::fromStdString(result.body);
                record(organizationId, webhookId, delivery);
            });
            continue;
        }
        if (elsewhere == Elsewhere::AsLastTime && !demoLocalPost(delivery.targetUrl) &&
            !entry.deliveries.isEmpty() && entry.deliveries.first().targetUrl == delivery.targetUrl) {
            delivery.status = entry.deliveries.first().status;
            delivery.answer = entry.deliveries.first().answer;
        }
        record(organizationId, webhook.id, delivery);
    }
    return fired;
}

void DemoDeployments::record(const QString &organizationId, const QString &webhookId,
                             const DemoDelivery &delivery)
{
    DemoOrganization *organization = m_state.organization(organizationId);
    const qsizetype index = organization ? organization->indexOfWebhook(webhookId) : -1;
    if (index < 0)
        return;
    QList<DemoDelivery> &log = organization->webhooks[index].deliveries;
    // Targets take their time: one that was asked earlier may answer later.
    const auto place = std::find_if(log.cbegin(), log.cend(), [&](const DemoDelivery &each) {
        return each.createdAt <= delivery.createdAt;
    });
    log.insert(place, delivery);
    if (log.size() > deliveriesKept)
        log.resize(deliveriesKept);
}

void DemoDeployments::step()
{
    if (m_running) {
        const Deployment ended = *std::exchange(m_running, std::nullopt);
        if (DemoOrganization *organization = m_state.organization(ended.organizationId))
            fire(*organization, ended.place, ended.end, Elsewhere::AsLastTime);
        return;
    }
    DemoOrganization &organization = m_state.organizations.first();
    if (organization.environments.isEmpty())
        return;
    const Environment environment =
        organization.environments.at(m_random.bounded(int(organization.environments.size())));
    const auto project = std::find_if(organization.projects.cbegin(), organization.projects.cend(),
                                      [&](const Project &each) { return each.id == environment.projectId; });
    if (project == organization.projects.cend())
        return;
    const int dice = m_random.bounded(20);
    const KnownEvent end = dice < 15   ? KnownEvent::Successful
                           : dice < 19 ? KnownEvent::Failed
                                       : KnownEvent::Cancelled;
    m_running = Deployment{organization.organization.id, {*project, environment}, end};
    fire(organization, m_running->place, KnownEvent::Started, Elsewhere::AsLastTime);
}
