#pragma once

// A WebhookStore over the real client, a proxy that goes wrong and the real demo server; a second client
// plays somebody else.
#include "models/store/webhookstore.h"
#include "tests/support/demoserver.h"
#include "tests/support/faultproxy.h"

#include <QTest>

#include <algorithm>

class StoreStory
{
public:
    static ApiLimits limits()
    {
        ApiLimits limits;
        limits.connect = limits.inactivity = std::chrono::milliseconds(400);
        limits.overall = limits.overallForLists = std::chrono::milliseconds(1500);
        return limits;
    }
    static UncertainChanges::Timing timing(std::chrono::milliseconds grace)
    {
        return {grace, std::chrono::milliseconds(50), std::chrono::milliseconds(200)};
    }

    explicit StoreStory(const QStringList &serverOptions = {})
        : server(serverOptions)
        , proxy(server.apiUrl())
        , organization(server.organizationId())
    {
        api.setAccess(proxy.url(), ApiToken::fromText(server.token()));
        other.setAccess(server.apiUrl(), ApiToken::fromText(server.token()));
        store.setUncertainTiming(timing(std::chrono::milliseconds(200)));
        QObject::connect(&store, &WebhookStore::changeSettled, &context,
                         [this](const SettledChange &change) { settled.append(change); });
    }

    bool load()
    {
        store.setOrganization(organization);
        const bool isLoaded = QTest::qWaitFor([this] { return store.state() == WebhookStore::State::Ready; });
        proxy.forget();
        return isLoaded;
    }

    // The n-th webhook without a secret.
    Webhook plain(int number = 0) const
    {
        for (const Webhook &webhook : store.webhooks()) {
            if (!webhook.mayHaveSecret() && number-- == 0)
                return webhook;
        }
        return {};
    }
    static WebhookDraft renamed(const Webhook &webhook, const QString &name)
    {
        WebhookDraft draft = WebhookDraft::fromWebhook(webhook);
        draft.description = name;
        return draft;
    }
    static WebhookDraft newDraft()
    {
        WebhookDraft draft;
        draft.targetUrl = QStringLiteral("https://hooks.example/story");
        draft.description = QStringLiteral("made by a story");
        draft.events = {KnownEvent::Failed, KnownEvent::Successful};
        return draft;
    }

    SaveOutcome saved(const Webhook &base, const WebhookDraft &draft)
    {
        return outcome<SaveOutcome>([&](const auto &done) { store.save(base, draft, &context, done); });
    }
    SaveOutcome created(const WebhookDraft &draft)
    {
        return outcome<SaveOutcome>([&](const auto &done) { store.create(draft, &context, done); });
    }
    RemoveOutcome removed(const Webhook &seen)
    {
        return outcome<RemoveOutcome>([&](const auto &done) { store.remove(seen, &context, done); });
    }

    // Somebody else.
    bool replaceElsewhere(const QString &webhookId, const WebhookDraft &draft)
    {
        return ended([&](const auto &done) {
            other.replaceWebhook(organization, webhookId, draft, &context,
                                 [done](const Result<Webhook> &answer) { done(answer.isOk()); });
        });
    }
    bool createElsewhere(const WebhookDraft &draft)
    {
        return ended([&](const auto &done) {
            other.createWebhook(organization, draft, &context,
                                [done](const Result<Webhook> &answer) { done(answer.isOk()); });
        });
    }
    bool removeElsewhere(const QString &webhookId)
    {
        return ended([&](const auto &done) {
            other.deleteWebhook(organization, webhookId, &context,
                                [done](const Result<Nothing> &answer) { done(answer.isOk()); });
        });
    }
    QList<Webhook> onServer()
    {
        QList<Webhook> list;
        ended([&](const auto &done) {
            other.listWebhooks(organization, &context, [&, done](const Result<ListAnswer<Webhook>> &answer) {
                if (answer)
                    list = answer.value().items;
                done(answer.isOk());
            });
        });
        return list;
    }
    Webhook onServer(const QString &webhookId)
    {
        const QList<Webhook> all = onServer();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const Webhook &webhook) { return webhook.id == webhookId; });
        return found == all.end() ? Webhook() : *found;
    }
    int countOnServer(const QString &description)
    {
        const QList<Webhook> all = onServer();
        return int(std::count_if(all.begin(), all.end(),
                                 [&](const Webhook &webhook) { return webhook.description == description; }));
    }
    int writes() const { return proxy.count("POST") + proxy.count("PUT") + proxy.count("DELETE"); }
    int requests() const { return int(proxy.seen().size()); }

    DemoServer server;
    FaultProxy proxy;
    QoveryApi api{limits()};
    QoveryApi other; // straight to the server
    WebhookStore store{api};
    QString organization;
    QList<SettledChange> settled;
    QObject context;

private:
    template <typename Outcome, typename Start>
    static Outcome outcome(const Start &start)
    {
        std::optional<Outcome> told;
        start([&told](const Outcome &now) { told = now; });
        if (!QTest::qWaitFor([&told] { return told.has_value(); }, 10'000))
            qFatal("no outcome came");
        return *told;
    }
    template <typename Start>
    static bool ended(const Start &start)
    {
        std::optional<bool> told;
        start([&told](bool isOk) { told = isOk; });
        return QTest::qWaitFor([&told] { return told.has_value(); }, 10'000) && *told;
    }
};
