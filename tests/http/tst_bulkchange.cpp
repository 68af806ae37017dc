#include "models/store/bulkchange.h"
#include "tests/support/localfolder.h"
#include "tests/support/storestory.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

namespace tst_bulkchange {

using Action = BulkChange::Action;
using Fault = FaultProxy::Fault;
using ItemState = BulkChange::ItemState;
using State = BulkChange::State;

// One action over a selection: n + 2 requests, each write once, and what is shown is what was done.
class TestBulkChange : public QObject
{
    Q_OBJECT

private slots:
    void aSelectionTakesTwoRequestsMore_data();
    void aSelectionTakesTwoRequestsMore();
    void secretsAreSentOrMissed();
    void aFaultInTheMiddleIsShownAsItIs_data();
    void aFaultInTheMiddleIsShownAsItIs();
    void aRefusalInTheMiddlePauses_data();
    void aRefusalInTheMiddlePauses();
    void cancelLetsTheWriteEnd();
    void cancelWhilePaused();
    void onlyTheFailedAreTriedAgain();
    void whatOthersChangedIsMergedOrStops();
    void withoutTheListAfterNothingIsCalledDone();
    void withoutTheListBeforeNothingIsWritten();
    void intentsAreNotedOneByOne();
    void anotherOrganizationEndsIt();
};

namespace {

QList<BulkChange::Request> requestsFor(const StoreStory &story, int count)
{
    QList<BulkChange::Request> requests;
    for (int i = 0; i < count; ++i)
        requests.append({story.plain(i).id, SecretChoice::None, {}});
    return requests;
}

// Webhooks without a secret, which all are enabled.
bool makeEnabled(StoreStory &story, int count)
{
    for (int i = 0; i < count; ++i) {
        WebhookDraft draft = StoreStory::newDraft();
        draft.description = QStringLiteral("bulk %1").arg(i);
        if (!story.createElsewhere(draft))
            return false;
    }
    return true;
}

struct BulkStory : StoreStory
{
    explicit BulkStory(int count = 5)
        : StoreStory({QStringLiteral("--webhooks"), QStringLiteral("0")})
    {
        isReady = makeEnabled(*this, count) && load();
        ids = idsOf(store.webhooks());
    }
    static QStringList idsOf(const QList<Webhook> &webhooks)
    {
        QStringList list;
        for (const Webhook &webhook : webhooks)
            list.append(webhook.id);
        return list;
    }
    BulkChange *begin(Action action)
    {
        return BulkChange::start(store, action, requestsFor(*this, int(ids.size())));
    }
    static bool waitFor(BulkChange *bulk, State state)
    {
        return QTest::qWaitFor([&] { return bulk->state() == state; }, 10'000);
    }
    // The ids that were written, in the order the server side saw them.
    QStringList written() const
    {
        QStringList list;
        for (const FaultProxy::Seen &seen : proxy.seen()) {
            if (seen.method != "GET")
                list.append(QString::fromLatin1(seen.path).section(QLatin1Char('/'), -1));
        }
        return list;
    }

    bool isReady = false;
    QStringList ids;
};

QByteArray methodOf(Action action)
{
    return action == Action::Remove ? "DELETE" : "PUT";
}

} // namespace

void TestBulkChange::aSelectionTakesTwoRequestsMore_data()
{
    QTest::addColumn<Action>("action");
    QTest::newRow("disable") << Action::Disable;
    QTest::newRow("remove") << Action::Remove;
}

void TestBulkChange::aSelectionTakesTwoRequestsMore()
{
    QFETCH(Action, action);
    BulkStory story;
    QVERIFY(story.isReady);
    BulkChange *bulk = story.begin(action);
    QVERIFY(bulk);
    QVERIFY(!story.begin(action)); // one at a time
    QSignalSpy items(bulk, &BulkChange::itemChanged);
    QSignalSpy ends(&story.store, &WebhookStore::changesEnded);
    QVERIFY(story.store.isChanging());
    QVERIFY(!story.store.isBusy(story.ids.first())); // only while its own write runs
    QVERIFY(BulkStory::waitFor(bulk, State::Finished));
    QCOMPARE(bulk->count(ItemState::Done), 5);
    QCOMPARE(story.requests(), BulkChange::requestsNeeded(5));
    QCOMPARE(story.proxy.count("GET"), 2);
    QCOMPARE(story.written(), story.ids); // each once, in order
    QCOMPARE(items.count(), 5 * 3);       // running, written, done
    QCOMPARE(ends.count(), 1);
    QCOMPARE(ends.first().first().toBool(), true);
    QVERIFY(!story.store.isChanging());
    for (const QString &webhookId : std::as_const(story.ids)) {
        const Webhook now = story.onServer(webhookId);
        QCOMPARE(now.id.isEmpty(), action == Action::Remove);
        if (action == Action::Disable)
            QCOMPARE(now.isEnabled, std::optional(false));
        else
            QVERIFY(!bulk->item(webhookId)->webhook.targetUrl.isEmpty()); // what an undo needs
        QVERIFY(!story.store.isBusy(webhookId));
        QVERIFY(!story.store.isChangedElsewhere(webhookId));
    }
    QCOMPARE(story.store.webhooks().size(), action == Action::Remove ? 0 : 5);

    // Again: nothing is left to write, and one request says so.
    story.proxy.forget();
    if (action == Action::Remove)
        return;
    bulk = story.begin(action);
    QVERIFY(BulkStory::waitFor(bulk, State::Finished));
    QCOMPARE(bulk->count(ItemState::AlreadySo), 5);
    QCOMPARE(story.requests(), 1);
}

void TestBulkChange::secretsAreSentOrMissed()
{
    BulkStory story(1);
    QVERIFY(story.isReady);
    WebhookDraft draft = StoreStory::newDraft();
    draft.secretChoice = SecretChoice::Replace;
    draft.secret = QStringLiteral("s3cret");
    const QString kept = story.created(draft).webhook.id;
    const QString dropped = story.created(draft).webhook.id;
    const QString missed = story.created(draft).webhook.id;
    const QString remembered = story.created(draft).webhook.id;
    const QString none = story.ids.first();
    story.proxy.forget();
    BulkChange *bulk = BulkChange::start(story.store, Action::Disable,
                                         {{kept, SecretChoice::Keep, draft.secret},
                                          {dropped, SecretChoice::Remove, {}},
                                          {missed, SecretChoice::None, {}},
                                          {remembered, SecretChoice::KeepRemembered, {}},
                                          {none, SecretChoice::Keep, draft.secret}});
    QVERIFY(BulkStory::waitFor(bulk, State::Finished));
    QCOMPARE(bulk->item(kept)->state, ItemState::Done);
    QCOMPARE(bulk->item(dropped)->state, ItemState::Done);
    for (const QString &webhookId : {missed, remembered}) {
        QCOMPARE(bulk->item(webhookId)->state, ItemState::Failed);
        QCOMPARE(bulk->item(webhookId)->error->detail, ApiError::Detail::SecretNeeded);
        QCOMPARE(story.onServer(webhookId).secretIsSet, std::optional(true));
    }
    QCOMPARE(bulk->item(none)->state, ItemState::Done);
    QCOMPARE(story.onServer(kept).secretIsSet, std::optional(true));
    QCOMPARE(story.onServer(dropped).secretIsSet, std::optional(false));
    QCOMPARE(story.onServer(none).secretIsSet, std::optional(false)); // it got none
    QCOMPARE(story.writes(), 3);
}

void TestBulkChange::aFaultInTheMiddleIsShownAsItIs_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<FaultProxy::Rule>("fault");
    const QList<QPair<const char *, FaultProxy::Rule>> faults{
        {"closed before", FaultProxy::always(Fault::CloseBefore)},
        {"reset before", FaultProxy::always(Fault::ResetBefore)},
        {"closed after", FaultProxy::always(Fault::CloseAfter)},
        {"reset after", FaultProxy::always(Fault::ResetAfter)},
        {"cut body", FaultProxy::always(Fault::CutBody)},
        {"hangs before", FaultProxy::always(Fault::HangBefore)},
        {"hangs after", FaultProxy::always(Fault::HangAfter)},
        {"empty 200", FaultProxy::canned(200, "")},
        {"garbage", FaultProxy::canned(200, "\x01")},
        {"403", FaultProxy::canned(403, "{}")},
        {"422", FaultProxy::canned(422, "{}")},
        {"502", FaultProxy::canned(502, "")},
        {"504", FaultProxy::canned(504, "")},
    };
    for (const Action action : {Action::Disable, Action::Remove}) {
        for (auto [name, fault] : faults) { // a copy; clazy:exclude=range-loop-reference
            fault.method = methodOf(action);
            fault.times = 1;
            QTest::addRow("%s, %s", fault.method.constData(), name) << action << fault;
        }
    }
}

void TestBulkChange::aFaultInTheMiddleIsShownAsItIs()
{
    QFETCH(Action, action);
    QFETCH(FaultProxy::Rule, fault);
    BulkStory story(3);
    QVERIFY(story.isReady);
    FaultProxy::Rule first = FaultProxy::always(Fault::Pass, methodOf(action));
    first.times = 1;
    story.proxy.addRule(first);
    story.proxy.addRule(fault);
    BulkChange *bulk = story.begin(action);
    QVERIFY(BulkStory::waitFor(bulk, State::Finished));
    QCOMPARE(story.written(), story.ids); // each once, whatever came
    QCOMPARE(story.proxy.count("GET"), 2);
    const QString victim = story.ids.at(1);
    if (bulk->item(victim)->state == ItemState::Unknown) {
        QVERIFY(story.store.isUncertain(victim));
        QTRY_VERIFY(bulk->item(victim)->state != ItemState::Unknown); // read on until it is known
    }
    for (const QString &webhookId : std::as_const(story.ids)) {
        const Webhook now = story.onServer(webhookId);
        const bool isDone =
            action == Action::Remove ? now.id.isEmpty() : now.isEnabled == std::optional(false);
        QCOMPARE(bulk->item(webhookId)->state == ItemState::Done, isDone);
        QCOMPARE(isDone || webhookId == victim, true);
    }
    QCOMPARE(story.written(), story.ids);
    QVERIFY(!story.store.isChanging());
}

void TestBulkChange::aRefusalInTheMiddlePauses_data()
{
    QTest::addColumn<FaultProxy::Rule>("fault");
    QTest::addColumn<bool>("saysWhen");
    QTest::newRow("401") << FaultProxy::canned(401, "{}") << false;
    QTest::newRow("429") << FaultProxy::canned(429, "{}") << false;
    QTest::newRow("429 with Retry-After") << FaultProxy::canned(429, "{}", {{"Retry-After", "90"}}) << true;
}

void TestBulkChange::aRefusalInTheMiddlePauses()
{
    QFETCH(FaultProxy::Rule, fault);
    QFETCH(bool, saysWhen);
    BulkStory story(4);
    QVERIFY(story.isReady);
    FaultProxy::Rule first = FaultProxy::always(Fault::Pass, "PUT");
    first.times = 2;
    story.proxy.addRule(first);
    fault.method = "PUT";
    fault.times = 1;
    story.proxy.addRule(fault);
    BulkChange *bulk = story.begin(Action::Disable);
    QVERIFY(BulkStory::waitFor(bulk, State::Paused));
    QCOMPARE(bulk->error()->httpStatus, fault.status);
    QCOMPARE(bulk->pausedUntil().isValid(), saysWhen);
    QCOMPARE(bulk->count(ItemState::Written), 2); // not called done before the list says so
    QCOMPARE(bulk->count(ItemState::Waiting), 2);
    QVERIFY(!story.store.isChanging()); // quitting need not wait for a pause
    QVERIFY(!story.store.isBusy(story.ids.at(2)));
    QVERIFY(!story.begin(Action::Enable));
    bulk->resume();
    QVERIFY(story.store.isChanging());
    QVERIFY(BulkStory::waitFor(bulk, State::Finished));
    QVERIFY(!bulk->error());
    QCOMPARE(bulk->count(ItemState::Done), 4);
    QCOMPARE(story.proxy.count("PUT"), 5); // the refused one again
    QCOMPARE(story.proxy.count("GET"), 3);
}

void TestBulkChange::cancelLetsTheWriteEnd()
{
    BulkStory story(4);
    QVERIFY(story.isReady);
    FaultProxy::Rule slow = FaultProxy::always(Fault::Delay, "PUT");
    slow.pause = std::chrono::milliseconds(150);
    story.proxy.addRule(slow);
    BulkChange *bulk = story.begin(Action::Disable);
    QTRY_COMPARE(story.proxy.count("PUT"), 2);
    QVERIFY(story.store.isBusy(story.ids.at(1)));
    bulk->cancel();
    QCOMPARE(bulk->count(ItemState::Cancelled), 2);
    QCOMPARE(bulk->item(story.ids.at(1))->state, ItemState::Running);
    QVERIFY(BulkStory::waitFor(bulk, State::Finished));
    QCOMPARE(bulk->count(ItemState::Done), 2);
    QCOMPARE(bulk->count(ItemState::Cancelled), 2);
    QCOMPARE(story.proxy.count("PUT"), 2);
    QCOMPARE(story.proxy.count("GET"), 2);

    // Before anything was written.
    story.proxy.clearRules();
    story.proxy.forget();
    bulk = story.begin(Action::Enable);
    bulk->cancel();
    QVERIFY(BulkStory::waitFor(bulk, State::Finished));
    QCOMPARE(bulk->count(ItemState::Cancelled), 4);
    QCOMPARE(story.writes(), 0);
    QVERIFY(!story.store.isChanging());
}

void TestBulkChange::cancelWhilePaused()
{
    BulkStory story(3);
    QVERIFY(story.isReady);
    FaultProxy::Rule first = FaultProxy::always(Fault::Pass, "DELETE");
    first.times = 1;
    story.proxy.addRule(first);
    FaultProxy::Rule refusal = FaultProxy::canned(401, "{}");
    refusal.method = "DELETE";
    story.proxy.addRule(refusal);
    BulkChange *bulk = story.begin(Action::Remove);
    QVERIFY(BulkStory::waitFor(bulk, State::Paused));
    bulk->cancel();
    QVERIFY(BulkStory::waitFor(bulk, State::Finished));
    QCOMPARE(bulk->count(ItemState::Done), 1);
    QCOMPARE(bulk->count(ItemState::Cancelled), 2);
    QCOMPARE(story.onServer().size(), 2);
    QVERIFY(!story.store.isChanging());
}

void TestBulkChange::onlyTheFailedAreTriedAgain()
{
    BulkStory story(4);
    QVERIFY(story.isReady);
    FaultProxy::Rule first = FaultProxy::always(Fault::Pass, "PUT");
    first.times = 1;
    story.proxy.addRule(first);
    FaultProxy::Rule refusal = FaultProxy::canned(422, "{}");
    refusal.method = "PUT";
    refusal.times = 2;
    story.proxy.addRule(refusal);
    BulkChange *bulk = story.begin(Action::Disable);
    QVERIFY(BulkStory::waitFor(bulk, State::Finished));
    QCOMPARE(bulk->count(ItemState::Failed), 2);
    QCOMPARE(bulk->count(ItemState::Done), 2);
    story.proxy.forget();
    bulk->retryFailed();
    QVERIFY(BulkStory::waitFor(bulk, State::Finished));
    QCOMPARE(bulk->count(ItemState::Done), 4);
    QCOMPARE(story.requests(), BulkChange::requestsNeeded(2));
    QCOMPARE(story.written(), (QStringList{story.ids.at(1), story.ids.at(2)}));
}

void TestBulkChange::whatOthersChangedIsMergedOrStops()
{
    BulkStory story(5);
    QVERIFY(story.isReady);
    const QList<Webhook> seen = story.store.webhooks();
    WebhookDraft merged = StoreStory::renamed(seen.at(0), QStringLiteral("theirs"));
    QVERIFY(story.replaceElsewhere(seen.at(0).id, merged));
    WebhookDraft same = WebhookDraft::fromWebhook(seen.at(1));
    same.isEnabled = false;
    QVERIFY(story.replaceElsewhere(seen.at(1).id, same));
    WebhookDraft secret = WebhookDraft::fromWebhook(seen.at(2));
    secret.secretChoice = SecretChoice::Replace;
    secret.secret = QStringLiteral("theirs");
    QVERIFY(story.replaceElsewhere(seen.at(2).id, secret));
    QVERIFY(story.removeElsewhere(seen.at(3).id));
    BulkChange *bulk = story.begin(Action::Disable);
    QVERIFY(BulkStory::waitFor(bulk, State::Finished));
    QCOMPARE(bulk->item(seen.at(0).id)->state, ItemState::Done);
    QCOMPARE(bulk->item(seen.at(0).id)->mergedFields, QList<WebhookField>{WebhookField::Description});
    QCOMPARE(bulk->item(seen.at(1).id)->state, ItemState::AlreadySo);
    QCOMPARE(bulk->item(seen.at(2).id)->state, ItemState::ChangedMeanwhile);
    QCOMPARE(bulk->item(seen.at(2).id)->fields, QList<WebhookField>{WebhookField::Secret});
    QCOMPARE(bulk->item(seen.at(3).id)->state, ItemState::Gone);
    QCOMPARE(bulk->item(seen.at(4).id)->state, ItemState::Done);
    QCOMPARE(story.writes(), 2);
    QCOMPARE(story.onServer(seen.at(0).id).description, QStringLiteral("theirs"));
    QCOMPARE(story.onServer(seen.at(2).id).secretIsSet, std::optional(true));

    // A removal of what the user did not see.
    story.proxy.forget();
    QVERIFY(story.replaceElsewhere(seen.at(0).id, StoreStory::renamed(seen.at(0), QStringLiteral("again"))));
    QVERIFY(story.removeElsewhere(seen.at(1).id));
    bulk =
        BulkChange::start(story.store, Action::Remove,
                          {{seen.at(0).id, SecretChoice::None, {}}, {seen.at(1).id, SecretChoice::None, {}}});
    QVERIFY(BulkStory::waitFor(bulk, State::Finished));
    QCOMPARE(bulk->item(seen.at(0).id)->state, ItemState::ChangedMeanwhile);
    QCOMPARE(bulk->item(seen.at(1).id)->state, ItemState::AlreadySo);
    QCOMPARE(story.writes(), 0);
}

void TestBulkChange::withoutTheListAfterNothingIsCalledDone()
{
    BulkStory story(3);
    QVERIFY(story.isReady);
    FaultProxy::Rule before = FaultProxy::always(Fault::Pass, "GET");
    before.times = 1;
    story.proxy.addRule(before);
    story.proxy.addRule(FaultProxy::always(Fault::CloseBefore, "GET"));
    FaultProxy::Rule lost = FaultProxy::always(Fault::CloseAfter, "PUT");
    lost.times = 1;
    story.proxy.addRule(lost);
    BulkChange *bulk = story.begin(Action::Disable);
    QVERIFY(BulkStory::waitFor(bulk, State::Finished));
    QVERIFY(bulk->error());
    QCOMPARE(bulk->count(ItemState::Written), 2);
    QCOMPARE(bulk->item(story.ids.first())->state, ItemState::Unknown);
    QVERIFY(story.store.isUncertain(story.ids.first()));
    story.proxy.clearRules();
    QTRY_COMPARE(bulk->item(story.ids.first())->state, ItemState::Done);
    QCOMPARE(story.settled.size(), 1);
    QCOMPARE(story.proxy.count("PUT"), 3);
}

void TestBulkChange::withoutTheListBeforeNothingIsWritten()
{
    BulkStory story(3);
    QVERIFY(story.isReady);
    FaultProxy::Rule broken = FaultProxy::canned(500, "");
    broken.method = "GET";
    story.proxy.addRule(broken);
    BulkChange *bulk = story.begin(Action::Disable);
    QVERIFY(BulkStory::waitFor(bulk, State::Finished));
    QCOMPARE(bulk->error()->kind, ApiError::Kind::ServerFault);
    QCOMPARE(bulk->count(ItemState::Failed), 3);
    QCOMPARE(story.writes(), 0);
    story.proxy.clearRules();
    bulk->retryFailed();
    QVERIFY(BulkStory::waitFor(bulk, State::Finished));
    QCOMPARE(bulk->count(ItemState::Done), 3);
}

void TestBulkChange::intentsAreNotedOneByOne()
{
    BulkStory story(3);
    QVERIFY(story.isReady);
    LocalFolder folder;
    LocalDatabase database;
    database.open(folder.path());
    IntentJournal journal(database);
    story.store.setJournal(&journal);
    FaultProxy::Rule first = FaultProxy::always(Fault::Pass, "PUT");
    first.times = 1;
    story.proxy.addRule(first);
    story.proxy.addRule(FaultProxy::always(Fault::HangAfter, "PUT"));
    BulkChange *bulk = story.begin(Action::Disable);
    QTRY_COMPARE(story.proxy.count("PUT"), 2);
    // The moment of a crash: the one that is not verified yet and the one on its way, and no other.
    QCOMPARE(folder.value(QStringLiteral("SELECT COUNT(*) FROM intent")).toInt(), 2);
    QVERIFY(BulkStory::waitFor(bulk, State::Finished));
    QCOMPARE(bulk->count(ItemState::Done), 3);
    QTRY_COMPARE(folder.value(QStringLiteral("SELECT COUNT(*) FROM intent")).toInt(), 0);
}

void TestBulkChange::anotherOrganizationEndsIt()
{
    BulkStory story(3);
    QVERIFY(story.isReady);
    FaultProxy::Rule slow = FaultProxy::always(Fault::Delay, "PUT");
    slow.pause = std::chrono::milliseconds(150);
    story.proxy.addRule(slow);
    BulkChange *bulk = story.begin(Action::Disable);
    QTRY_COMPARE(story.proxy.count("PUT"), 1);
    story.store.setOrganization(story.server.organizationId(1));
    QVERIFY(BulkStory::waitFor(bulk, State::Finished));
    QCOMPARE(bulk->count(ItemState::Done), 1);
    QCOMPARE(bulk->count(ItemState::Cancelled), 2);
    QTRY_COMPARE(story.store.state(), WebhookStore::State::Ready);
    for (const QString &webhookId : std::as_const(story.ids))
        QVERIFY(!story.store.webhook(webhookId));
}

QW_TEST(QCoreApplication, TestBulkChange)

} // namespace tst_bulkchange

#include "tst_bulkchange.moc"
