#include "models/store/projectcatalog.h"
#include "models/store/requestbudget.h"
#include "models/store/webhookstore.h"
#include "tests/support/demoserver.h"
#include "tests/support/faultproxy.h"
#include "tests/support/limits.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_webhookstore {

using Fault = FaultProxy::Fault;
using Saved = SaveOutcome::Kind;
using Removed = RemoveOutcome::Kind;
using State = WebhookStore::State;

// The store over the real client, a proxy that goes wrong and the real demo server; a second client plays
// "somebody else".
class TestWebhookStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aListIsLoaded();
    void aFailedRefreshKeepsTheRows();
    void aFirstReadCanFailAndBeStopped();
    void createSaveAndRemove();
    void aLostCreateIsResolvedByReading_data();
    void aLostCreateIsResolvedByReading();
    void aLostSaveIsResolvedByReading_data();
    void aLostSaveIsResolvedByReading();
    void aLostRemoveIsResolvedByReading_data();
    void aLostRemoveIsResolvedByReading();
    void whatCannotBeResolvedIsSaid();
    void changesOfOthersAreMerged();
    void conflictsWithOthersStopASave();
    void aSecretChangedElsewhereStopsASave();
    void aRememberedSecretMustBeRecalledFirst();
    void newUnknownFieldsStopASave();
    void aDeletedWebhookIsGone();
    void aSecretIsNeverLostSilently();
    void aSecretOnTheServerIsSentAgain();
    void aRejectedSaveChangesNothing();
    void oneChangeAtATime();
    void aWriteGoesOnWithoutItsContext();
    void anOldListDoesNotUndoAChange();
    void changesElsewhereAreMarked();
    void switchingOrganizationsDropsTheRows();
    void unknownWordsSurviveASave();
    void theCatalogIsLoadedTogether();

private:
    WebhookStore &loadedStore();
    const Webhook &plainWebhook();
    SaveOutcome saved(const Webhook &base, const WebhookDraft &draft);
    SaveOutcome created(const WebhookDraft &draft);
    RemoveOutcome removed(const QString &webhookId);
    Webhook onServer(const QString &webhookId);
    void changeElsewhere(const QString &webhookId, const WebhookDraft &theirs);

    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<QoveryApi> m_api;
    std::unique_ptr<QoveryApi> m_other; // straight to the server
    std::unique_ptr<WebhookStore> m_store;
    QObject m_context;
};

void TestWebhookStore::init()
{
    m_store.reset();
    m_api.reset();
    m_demo = std::make_unique<DemoServer>();
    QVERIFY2(m_demo->isRunning(), qPrintable(m_demo->errorText()));
    m_proxy = std::make_unique<FaultProxy>(m_demo->apiUrl());
    ApiLimits limits;
    limits.connect = limits.inactivity = std::chrono::milliseconds(600);
    m_api = std::make_unique<QoveryApi>(askingOnce(limits));
    m_api->setAccess(m_proxy->url(), ApiToken::fromText(m_demo->token()));
    m_other = std::make_unique<QoveryApi>(askingOnce());
    m_other->setAccess(m_demo->apiUrl(), ApiToken::fromText(m_demo->token()));
    m_store = std::make_unique<WebhookStore>(*m_api);
}

WebhookStore &TestWebhookStore::loadedStore()
{
    m_store->setOrganization(m_demo->organizationId());
    [this] { QTRY_COMPARE(m_store->state(), State::Ready); }();
    m_proxy->forget();
    return *m_store;
}

const Webhook &TestWebhookStore::plainWebhook()
{
    for (const Webhook &webhook : m_store->webhooks()) {
        if (!webhook.mayHaveSecret())
            return webhook;
    }
    qFatal("the demo has no webhook without a secret");
}

template <typename Outcome, typename Start>
static Outcome storeOutcome(const Start &start)
{
    std::optional<Outcome> outcome;
    start([&outcome](const Outcome &told) { outcome = told; });
    [&outcome] { QTRY_VERIFY(outcome); }();
    return outcome.value_or(Outcome{});
}

SaveOutcome TestWebhookStore::saved(const Webhook &base, const WebhookDraft &draft)
{
    return storeOutcome<SaveOutcome>([&](const auto &done) { m_store->save(base, draft, &m_context, done); });
}

SaveOutcome TestWebhookStore::created(const WebhookDraft &draft)
{
    return storeOutcome<SaveOutcome>([&](const auto &done) { m_store->create(draft, &m_context, done); });
}

RemoveOutcome TestWebhookStore::removed(const QString &webhookId)
{
    return storeOutcome<RemoveOutcome>(
        [&](const auto &done) { m_store->remove(webhookId, &m_context, done); });
}

Webhook TestWebhookStore::onServer(const QString &webhookId)
{
    std::optional<Webhook> found;
    m_other->getWebhook(
        m_demo->organizationId(), webhookId, &m_context,
        [&found](const Result<Webhook> &answer) { found = answer ? answer.value() : Webhook{}; });
    [&found] { QTRY_VERIFY(found); }();
    return found.value_or(Webhook{});
}

static WebhookDraft storeDraft()
{
    WebhookDraft draft;
    draft.targetUrl = QStringLiteral("https://hooks.example/store");
    draft.description = QStringLiteral("made by the store's test");
    draft.events = {KnownEvent::Failed, KnownEvent::Successful};
    draft.projectPatterns = {QStringLiteral("shop*"), QStringLiteral("analytics")};
    return draft;
}

void TestWebhookStore::aListIsLoaded()
{
    QSignalSpy states(m_store.get(), &WebhookStore::stateChanged);
    QSignalSpy changes(m_store.get(), &WebhookStore::webhooksChanged);
    RequestBudget budget(*m_api);
    m_store->setOrganization(m_demo->organizationId());
    QCOMPARE(m_store->state(), State::Loading);
    QVERIFY(m_store->isRefreshing());
    QTRY_COMPARE(m_store->state(), State::Ready);
    QCOMPARE(states.count(), 2);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toStringList().size(), m_store->webhooks().size());
    QCOMPARE(m_store->webhooks().size(), 12);
    QVERIFY(m_store->refreshedAt().isValid());
    QVERIFY(budget.last().remaining);
    QVERIFY(budget.allowsBackgroundReads());
    for (const Webhook &webhook : m_store->webhooks())
        QCOMPARE(m_store->webhook(webhook.id), &webhook);
    QVERIFY(!m_store->webhook(QStringLiteral("nobody")));
}

void TestWebhookStore::aFailedRefreshKeepsTheRows()
{
    WebhookStore &store = loadedStore();
    const QList<Webhook> before = store.webhooks();
    QSignalSpy finished(&store, &WebhookStore::refreshFinished);
    m_proxy->addRule(FaultProxy::canned(500, ""));
    store.refresh();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(store.state(), State::Ready);
    QVERIFY(store.loadError());
    QCOMPARE(store.webhooks(), before);
    m_proxy->clearRules();
    store.refresh();
    QTRY_COMPARE(finished.count(), 2);
    QVERIFY(!store.loadError());
}

void TestWebhookStore::aFirstReadCanFailAndBeStopped()
{
    m_proxy->addRule(FaultProxy::canned(403, ""));
    m_store->setOrganization(m_demo->organizationId());
    QTRY_COMPARE(m_store->state(), State::Failed);
    QCOMPARE(m_store->loadError()->kind, ApiError::Kind::Forbidden);
    m_proxy->clearRules();
    m_proxy->addRule(FaultProxy::always(Fault::HangBefore));
    m_store->refresh();
    QCOMPARE(m_store->state(), State::Loading);
    m_store->cancelRefresh();
    QTRY_COMPARE(m_store->state(), State::Stopped);
    m_proxy->clearRules();
    m_store->refresh();
    QTRY_COMPARE(m_store->state(), State::Ready);
}

void TestWebhookStore::createSaveAndRemove()
{
    WebhookStore &store = loadedStore();
    const SaveOutcome create = created(storeDraft());
    QCOMPARE(create.kind, Saved::Saved);
    const QString webhookId = create.webhook.id;
    QVERIFY(store.webhook(webhookId));

    WebhookDraft draft = WebhookDraft::fromWebhook(create.webhook);
    draft.isEnabled = false;
    const SaveOutcome save = saved(create.webhook, draft);
    QCOMPARE(save.kind, Saved::Saved);
    QCOMPARE(store.webhook(webhookId)->isEnabled, std::optional(false));
    QVERIFY(!store.isBusy(webhookId));

    QCOMPARE(removed(webhookId).kind, Removed::Removed);
    QVERIFY(!store.webhook(webhookId));
    QVERIFY(onServer(webhookId).id.isEmpty());
    QCOMPARE(m_proxy->count("POST") + m_proxy->count("PUT") + m_proxy->count("DELETE"), 3);
}

void TestWebhookStore::aLostCreateIsResolvedByReading_data()
{
    QTest::addColumn<FaultProxy::Fault>("fault");
    QTest::addColumn<int>("kind");
    QTest::newRow("closed before") << Fault::CloseBefore << static_cast<int>(Saved::NotSaved);
    QTest::newRow("reset before") << Fault::ResetBefore << static_cast<int>(Saved::NotSaved);
    QTest::newRow("closed after") << Fault::CloseAfter << static_cast<int>(Saved::Saved);
    QTest::newRow("reset after") << Fault::ResetAfter << static_cast<int>(Saved::Saved);
    QTest::newRow("cut body") << Fault::CutBody << static_cast<int>(Saved::Saved);
    QTest::newRow("hangs after") << Fault::HangAfter << static_cast<int>(Saved::Saved);
    QTest::newRow("hangs before") << Fault::HangBefore
                                  << static_cast<int>(Saved::Unknown); // it may yet be done
}

void TestWebhookStore::aLostCreateIsResolvedByReading()
{
    QFETCH(FaultProxy::Fault, fault);
    QFETCH(int, kind);
    WebhookStore &store = loadedStore();
    m_proxy->addRule(FaultProxy::always(fault, "POST"));
    const SaveOutcome outcome = created(storeDraft());
    QCOMPARE(static_cast<int>(outcome.kind), kind);
    QCOMPARE(m_proxy->count("POST"), 1);
    QCOMPARE(store.webhooks().size(), outcome.kind == Saved::Saved ? 13 : 12);
}

void TestWebhookStore::aLostSaveIsResolvedByReading_data()
{
    aLostCreateIsResolvedByReading_data();
}

void TestWebhookStore::aLostSaveIsResolvedByReading()
{
    QFETCH(FaultProxy::Fault, fault);
    QFETCH(int, kind);
    WebhookStore &store = loadedStore();
    m_proxy->addRule(FaultProxy::always(fault, "PUT"));
    const Webhook base = plainWebhook();
    WebhookDraft draft = WebhookDraft::fromWebhook(base);
    draft.description += QStringLiteral(" changed");
    const SaveOutcome outcome = saved(base, draft);
    QCOMPARE(static_cast<int>(outcome.kind), kind);
    QCOMPARE(m_proxy->count("PUT"), 1);
    QCOMPARE(store.webhook(base.id)->description, onServer(base.id).description);
    QVERIFY(!store.isBusy(base.id));
}

void TestWebhookStore::aLostRemoveIsResolvedByReading_data()
{
    QTest::addColumn<FaultProxy::Fault>("fault");
    QTest::addColumn<int>("kind");
    QTest::newRow("closed before") << Fault::CloseBefore << static_cast<int>(Removed::NotRemoved);
    QTest::newRow("closed after") << Fault::CloseAfter << static_cast<int>(Removed::Removed);
    QTest::newRow("reset after") << Fault::ResetAfter << static_cast<int>(Removed::Removed);
    QTest::newRow("hangs after") << Fault::HangAfter << static_cast<int>(Removed::Removed);
    QTest::newRow("hangs before") << Fault::HangBefore << static_cast<int>(Removed::Unknown);
}

void TestWebhookStore::aLostRemoveIsResolvedByReading()
{
    QFETCH(FaultProxy::Fault, fault);
    QFETCH(int, kind);
    WebhookStore &store = loadedStore();
    const QString webhookId = store.webhooks().first().id;
    m_proxy->addRule(FaultProxy::always(fault, "DELETE"));
    const RemoveOutcome outcome = removed(webhookId);
    QCOMPARE(static_cast<int>(outcome.kind), kind);
    QCOMPARE(m_proxy->count("DELETE"), 1);
    QCOMPARE(store.webhook(webhookId) == nullptr, outcome.kind == Removed::Removed);
}

void TestWebhookStore::whatCannotBeResolvedIsSaid()
{
    WebhookStore &store = loadedStore();
    m_proxy->addRule(FaultProxy::always(Fault::CloseAfter, "POST"));
    m_proxy->addRule(FaultProxy::canned(503, ""));
    const SaveOutcome outcome = created(storeDraft());
    QCOMPARE(outcome.kind, Saved::Unknown);
    QCOMPARE(outcome.error->kind, ApiError::Kind::OutcomeUnknown);
    QCOMPARE(store.webhooks().size(), 12);
}

// What somebody else does, straight on the server.
void TestWebhookStore::changeElsewhere(const QString &webhookId, const WebhookDraft &theirs)
{
    int answers = 0;
    m_other->replaceWebhook(m_demo->organizationId(), webhookId, theirs, &m_context,
                            [&](const Result<Webhook> &answer) { answers += answer ? 1 : 100; });
    QTRY_COMPARE(answers, 1);
}

void TestWebhookStore::changesOfOthersAreMerged()
{
    WebhookStore &store = loadedStore();
    const Webhook base = plainWebhook();
    WebhookDraft theirs = WebhookDraft::fromWebhook(base);
    theirs.description = QStringLiteral("theirs");
    changeElsewhere(base.id, theirs);
    WebhookDraft ours = WebhookDraft::fromWebhook(base);
    ours.isEnabled = !ours.isEnabled;
    const SaveOutcome outcome = saved(base, ours);
    QCOMPARE(outcome.kind, Saved::Saved);
    QCOMPARE(outcome.mergedFields, QList<WebhookField>{WebhookField::Description});
    QCOMPARE(m_proxy->count("PUT"), 1);
    const Webhook now = onServer(base.id);
    QCOMPARE(now.description, QStringLiteral("theirs"));
    QCOMPARE(now.isEnabled, std::optional(ours.isEnabled));
    QCOMPARE(*store.webhook(base.id), now);
    QVERIFY(!store.isChangedElsewhere(base.id));

    // Somebody did the same: nothing is written.
    m_proxy->forget();
    theirs.isEnabled = ours.isEnabled = base.isEnabled.value_or(true);
    changeElsewhere(base.id, theirs);
    ours.description = QStringLiteral("theirs");
    QCOMPARE(saved(now, ours).kind, Saved::Saved);
    QCOMPARE(m_proxy->count("PUT"), 0);
}

void TestWebhookStore::conflictsWithOthersStopASave()
{
    WebhookStore &store = loadedStore();
    const Webhook base = plainWebhook();
    WebhookDraft theirs = WebhookDraft::fromWebhook(base);
    theirs.description = QStringLiteral("theirs");
    theirs.projectPatterns = {QStringLiteral("theirs*")};
    changeElsewhere(base.id, theirs);
    WebhookDraft ours = WebhookDraft::fromWebhook(base);
    ours.description = QStringLiteral("ours");
    const SaveOutcome outcome = saved(base, ours);
    QCOMPARE(outcome.kind, Saved::ChangedMeanwhile);
    QCOMPARE(outcome.fields, QList<WebhookField>{WebhookField::Description});
    QCOMPARE(outcome.webhook, onServer(base.id));
    QCOMPARE(m_proxy->count("PUT"), 0);
    QCOMPARE(store.webhook(base.id)->description, QStringLiteral("theirs"));
    QVERIFY(store.isChangedElsewhere(base.id));

    // The same for a removal: what the user saw is not what is there.
    const RemoveOutcome removal =
        storeOutcome<RemoveOutcome>([&](const auto &done) { m_store->remove(base, &m_context, done); });
    QCOMPARE(removal.kind, Removed::ChangedMeanwhile);
    QCOMPARE(removal.fields, (QList<WebhookField>{WebhookField::Description, WebhookField::ProjectPatterns}));
    QCOMPARE(removal.webhook, onServer(base.id));
    QCOMPARE(m_proxy->count("DELETE"), 0);
}

// Nobody can read a secret: a write of somebody else's may have replaced the one that ours would send again.
void TestWebhookStore::aSecretChangedElsewhereStopsASave()
{
    loadedStore();
    WebhookDraft draft = storeDraft();
    draft.secretChoice = SecretChoice::Replace;
    draft.secret = QStringLiteral("first");
    const Webhook base = created(draft).webhook;
    draft.secret = QStringLiteral("second");
    changeElsewhere(base.id, draft);
    m_proxy->forget();
    WebhookDraft ours = WebhookDraft::fromWebhook(base);
    ours.secret = QStringLiteral("first");
    ours.isEnabled = false;
    const SaveOutcome outcome = saved(base, ours);
    QCOMPARE(outcome.kind, Saved::ChangedMeanwhile);
    QCOMPARE(outcome.fields, QList<WebhookField>{WebhookField::Secret});
    QCOMPARE(m_proxy->count("PUT"), 0);
}

void TestWebhookStore::aRememberedSecretMustBeRecalledFirst()
{
    loadedStore();
    WebhookDraft draft = storeDraft();
    draft.secretChoice = SecretChoice::KeepRemembered;
    QCOMPARE(created(draft).error->detail, ApiError::Detail::SecretNeeded);
    draft = WebhookDraft::fromWebhook(plainWebhook());
    draft.secretChoice = SecretChoice::KeepRemembered;
    QCOMPARE(saved(plainWebhook(), draft).error->detail, ApiError::Detail::SecretNeeded);
    QVERIFY(m_proxy->seen().isEmpty());
}

void TestWebhookStore::newUnknownFieldsStopASave()
{
    loadedStore();
    const Webhook base = plainWebhook();
    const QByteArray known = R"({"id":")" + base.id.toLatin1() +
                             R"(","created_at":"2026-01-01T00:00:00Z","kind":"STANDARD","target_url":")" +
                             base.targetUrl.toLatin1() +
                             R"(","target_secret_set":false,"enabled":true,"events":[)";
    Webhook seen;
    {
        FaultProxy::Rule answer = FaultProxy::canned(200, known + R"("DEPLOYMENT_FAILURE"]})");
        answer.method = "GET";
        answer.times = 1;
        m_proxy->addRule(answer);
        answer = FaultProxy::canned(200, known + R"("DEPLOYMENT_FAILURE"],"retries":3})");
        answer.method = "GET";
        m_proxy->addRule(answer);
        std::optional<Webhook> read;
        m_api->getWebhook(m_demo->organizationId(), base.id, &m_context,
                          [&](const Result<Webhook> &told) { read = told ? told.value() : Webhook{}; });
        QTRY_VERIFY(read);
        seen = *read;
    }
    WebhookDraft draft = WebhookDraft::fromWebhook(seen);
    draft.isEnabled = false;
    SaveOutcome outcome = saved(seen, draft);
    QCOMPARE(outcome.kind, Saved::UnknownFields);
    QCOMPARE(outcome.unknownFields, QStringList{QStringLiteral("retries")});
    QCOMPARE(m_proxy->count("PUT"), 0);
    // On purpose: the user was told of them.
    outcome = saved(outcome.webhook, draft);
    QVERIFY(outcome.kind != Saved::UnknownFields);
    QCOMPARE(m_proxy->count("PUT"), 1);
}

void TestWebhookStore::aDeletedWebhookIsGone()
{
    WebhookStore &store = loadedStore();
    const Webhook base = plainWebhook();
    int answers = 0;
    m_other->deleteWebhook(m_demo->organizationId(), base.id, &m_context, [&](const auto &) { ++answers; });
    QTRY_COMPARE(answers, 1);
    QCOMPARE(saved(base, WebhookDraft::fromWebhook(base)).kind, Saved::Gone);
    QCOMPARE(m_proxy->count("PUT"), 0);
    QVERIFY(!store.webhook(base.id));
    QCOMPARE(removed(base.id).kind, Removed::Removed); // 404 = done
}

void TestWebhookStore::aSecretIsNeverLostSilently()
{
    loadedStore();
    Webhook base = plainWebhook();
    base.secretIsSet.reset(); // the server did not say
    WebhookDraft draft = WebhookDraft::fromWebhook(base);
    for (const SecretChoice choice : {SecretChoice::None, SecretChoice::Keep, SecretChoice::Replace}) {
        draft.secretChoice = choice;
        const SaveOutcome outcome = saved(base, draft);
        QCOMPARE(outcome.kind, Saved::NotSaved);
        QCOMPARE(
            outcome.error->describe(),
            QStringLiteral("Its secret would have been lost. Enter the secret, or remove it on purpose."));
    }
    QVERIFY(m_proxy->seen().isEmpty());
}

void TestWebhookStore::aSecretOnTheServerIsSentAgain()
{
    loadedStore();
    WebhookDraft draft = storeDraft();
    draft.secretChoice = SecretChoice::Replace;
    draft.secret = QStringLiteral("s3cret");
    const SaveOutcome create = created(draft);
    QCOMPARE(create.kind, Saved::Saved);
    QCOMPARE(create.webhook.secretIsSet, std::optional(true));

    draft = WebhookDraft::fromWebhook(create.webhook);
    QCOMPARE(draft.secretChoice, SecretChoice::Keep);
    draft.secret = QStringLiteral("s3cret");
    draft.isEnabled = false;
    const SaveOutcome kept = saved(create.webhook, draft);
    QCOMPARE(kept.kind, Saved::Saved);
    QCOMPARE(kept.webhook.secretIsSet, std::optional(true));

    draft.secretChoice = SecretChoice::Remove;
    const SaveOutcome dropped = saved(kept.webhook, draft);
    QCOMPARE(dropped.kind, Saved::Saved);
    QCOMPARE(dropped.webhook.secretIsSet, std::optional(false));
}

void TestWebhookStore::aRejectedSaveChangesNothing()
{
    WebhookStore &store = loadedStore();
    FaultProxy::Rule rule = FaultProxy::canned(422, R"({"message":"no"})");
    rule.method = "PUT";
    m_proxy->addRule(rule);
    const Webhook base = plainWebhook();
    WebhookDraft draft = WebhookDraft::fromWebhook(base);
    draft.description = QStringLiteral("other");
    const SaveOutcome outcome = saved(base, draft);
    QCOMPARE(outcome.kind, Saved::NotSaved);
    QCOMPARE(outcome.error->cause(), QStringLiteral("the server answered 422: “no”"));
    QCOMPARE(*store.webhook(base.id), base);
}

void TestWebhookStore::oneChangeAtATime()
{
    WebhookStore &store = loadedStore();
    const Webhook base = plainWebhook();
    std::optional<SaveOutcome> first;
    store.save(base, WebhookDraft::fromWebhook(base), &m_context,
               [&](const SaveOutcome &told) { first = told; });
    QVERIFY(store.isBusy(base.id));
    QCOMPARE(removed(base.id).error->detail, ApiError::Detail::ChangeUnderWay);
    QTRY_VERIFY(first);
    QCOMPARE(first->kind, Saved::Saved);
    QCOMPARE(m_proxy->count("DELETE"), 0);
}

void TestWebhookStore::aWriteGoesOnWithoutItsContext()
{
    WebhookStore &store = loadedStore();
    const Webhook base = plainWebhook();
    WebhookDraft draft = WebhookDraft::fromWebhook(base);
    draft.description = QStringLiteral("after closing the window");
    auto context = std::make_unique<QObject>();
    int answers = 0;
    store.save(base, draft, context.get(), [&](const SaveOutcome &) { ++answers; });
    context.reset();
    QTRY_COMPARE(store.webhook(base.id)->description, draft.description);
    QTRY_VERIFY(!store.isBusy(base.id));
    QCOMPARE(answers, 0);
    QCOMPARE(onServer(base.id).description, draft.description);
}

// The list was asked for before the change and comes after it.
void TestWebhookStore::anOldListDoesNotUndoAChange()
{
    WebhookStore &store = loadedStore();
    const QString goneId = store.webhooks().last().id;
    FaultProxy::Rule old = FaultProxy::always(Fault::Delay, "GET");
    old.times = 1;
    old.pause = std::chrono::milliseconds(400);
    m_proxy->addRule(old);
    QSignalSpy finished(&store, &WebhookStore::refreshFinished);
    store.refresh();
    QTRY_COMPARE(m_proxy->count("GET"), 1);
    const SaveOutcome outcome = created(storeDraft());
    QCOMPARE(outcome.kind, Saved::Saved);
    QCOMPARE(removed(goneId).kind, Removed::Removed);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(store.webhook(outcome.webhook.id));
    QVERIFY(!store.webhook(goneId));
    QCOMPARE(store.webhooks().size(), 12);
}

void TestWebhookStore::changesElsewhereAreMarked()
{
    WebhookStore &store = loadedStore();
    const Webhook base = plainWebhook();
    WebhookDraft theirs = WebhookDraft::fromWebhook(base);
    theirs.description = QStringLiteral("theirs");
    int answers = 0;
    m_other->replaceWebhook(m_demo->organizationId(), base.id, theirs, &m_context,
                            [&](const auto &) { ++answers; });
    QTRY_COMPARE(answers, 1);
    QSignalSpy changes(&store, &WebhookStore::webhooksChanged);
    store.refresh();
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(changes.first().at(2).toStringList(), QStringList{base.id});
    QVERIFY(store.isChangedElsewhere(base.id));
    store.markSeen(base.id);
    QVERIFY(!store.isChangedElsewhere(base.id));
    QCOMPARE(changes.count(), 2);
}

void TestWebhookStore::switchingOrganizationsDropsTheRows()
{
    WebhookStore &store = loadedStore();
    m_proxy->addRule(FaultProxy::always(Fault::HangBefore));
    store.refresh();
    QTRY_COMPARE(m_proxy->count("GET"), 1);
    m_proxy->clearRules();
    store.setOrganization(m_demo->organizationId(1));
    QVERIFY(store.webhooks().isEmpty());
    QCOMPARE(store.state(), State::Loading);
    QTRY_COMPARE(store.state(), State::Ready);
    QVERIFY(store.webhooks().size() < 12);
    store.setOrganization({});
    QCOMPARE(store.state(), State::Idle);
}

// A value from a newer API goes from the answer through the draft into the PUT unharmed.
void TestWebhookStore::unknownWordsSurviveASave()
{
    FaultProxy alone;
    alone.addRule(FaultProxy::canned(
        200, R"({"id":"w","created_at":"2026-01-01T00:00:00Z","kind":"TEAMS","target_url":"https://a.example",
        "target_secret_set":false,"description":null,"enabled":null,"events":["DEPLOYMENT_PAUSED","DEPLOYMENT_FAILURE"],
        "environment_types_filter":["SANDBOX"],"project_names_filter":null,"retries":3})"));
    QoveryApi api(askingOnce());
    api.setAccess(alone.url(), ApiToken::fromText(QStringLiteral("the-token")));
    WebhookStore store(api);
    std::optional<Result<Webhook>> read;
    api.getWebhook(QStringLiteral("o"), QStringLiteral("w"), &m_context,
                   [&](const Result<Webhook> &told) { read = told; });
    QTRY_VERIFY(read);
    QVERIFY(read->isOk());
    const Webhook webhook = read->value();
    QCOMPARE(webhook.unknownFields, QStringList{QStringLiteral("retries")});
    QVERIFY(!webhook.isEnabled);

    store.setOrganization(QStringLiteral("o"));
    std::optional<SaveOutcome> outcome;
    store.save(webhook, WebhookDraft::fromWebhook(webhook), &m_context,
               [&](const SaveOutcome &told) { outcome = told; });
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->kind, Saved::Saved);
    QCOMPARE(alone.count("PUT"), 1);
    for (const FaultProxy::Seen &seen : alone.seen()) {
        if (seen.method != "PUT")
            continue;
        QVERIFY(seen.body.contains(R"("events":["DEPLOYMENT_PAUSED","DEPLOYMENT_FAILURE"])"));
        QVERIFY(seen.body.contains(R"("environment_types_filter":["SANDBOX"])"));
        QVERIFY(seen.body.contains(R"("kind":"TEAMS")"));
        QVERIFY(!seen.body.contains("null") && !seen.body.contains("retries") &&
                !seen.body.contains("\"id\""));
    }
}

void TestWebhookStore::theCatalogIsLoadedTogether()
{
    ProjectCatalog catalog(*m_api);
    QSignalSpy changes(&catalog, &ProjectCatalog::changed);
    FaultProxy::Rule broken = FaultProxy::canned(500, "");
    broken.times = 1;
    m_proxy->addRule(broken);
    catalog.setOrganization(m_demo->organizationId());
    QCOMPARE(catalog.state(), ProjectCatalog::State::Loading);
    QTRY_COMPARE(catalog.state(), ProjectCatalog::State::Failed);
    QVERIFY(!catalog.catalog());
    catalog.refresh();
    QTRY_COMPARE(catalog.state(), ProjectCatalog::State::Ready);
    QCOMPARE(catalog.catalog()->projects().size(), 40);
    QCOMPARE(catalog.catalog()->environmentCount(), 120);
    m_proxy->addRule(FaultProxy::canned(500, ""));
    catalog.refresh();
    QTRY_VERIFY(catalog.loadError());
    QCOMPARE(catalog.state(), ProjectCatalog::State::Ready);
    QVERIFY(catalog.catalog());
    catalog.setOrganization({});
    QCOMPARE(catalog.state(), ProjectCatalog::State::Idle);
    QVERIFY(!catalog.catalog());
}

QW_TEST(QCoreApplication, TestWebhookStore)

} // namespace tst_webhookstore

#include "tst_webhookstore.moc"
