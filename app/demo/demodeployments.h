#pragma once

#include "app/demo/demopayload.h"
#include "app/demo/httpserver.h"

#include <QRandomGenerator>

#include <functional>
#include <optional>

// Makes environments of the demo "deploy": webhooks fire, their targets get a POST, the delivery logs fill.
// Only targets on this computer are called: http://, a literal loopback address or localhost, port 1024 or
// higher. One thread, the HttpServer's; the posts end later.
class DemoDeployments
{
public:
    using Done = std::function<void(const HttpPostResult &)>;
    using Send = std::function<void(HttpPost, Done)>;

    // `state` outlives the posts that `send` was given.
    DemoDeployments(DemoState &state, Send send);

    // What becomes of a delivery to a target that is not on this computer.
    enum class Elsewhere {
        Unreachable, // status 0, no body
        // Made up, like the log from before the start: the target does what it did last, so that the demo's
        // targets, which exist nowhere, do not all fail after some minutes of --deploy-every.
        AsLastTime,
    };

    struct Fired
    {
        QString webhookId;
        QString deliveryId;
    };
    // Every enabled webhook that fires; its delivery is recorded when the target has answered.
    QList<Fired> fire(DemoOrganization &organization, const DemoPlace &place, const EventType &event,
                      Elsewhere elsewhere);

    // A step of --deploy-every, twice an interval: a deployment starts somewhere, or the last one ends. The
    // same steps for the same seed.
    void step();

private:
    void record(const QString &organizationId, const QString &webhookId, const DemoDelivery &delivery);

    struct Deployment
    {
        QString organizationId;
        DemoPlace place;
        KnownEvent end = KnownEvent::Successful;
    };

    DemoState &m_state;
    Send m_send;
    QRandomGenerator m_random;
    std::optional<Deployment> m_running;
};

// Where a delivery to this target goes; nothing when it is not called. Without headers and body.
std::optional<HttpPost> demoLocalPost(const QString &targetUrl);
