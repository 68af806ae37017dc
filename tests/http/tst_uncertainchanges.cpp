#include "tests/support/localfolder.h"
#include "tests/support/storestory.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

namespace tst_uncertainchanges {

using Fault = FaultProxy::Fault;
using Saved = SaveOutcome::Kind;
using Removed = RemoveOutcome::Kind;
using Verdict = ChangeVerdict::Kind;

// Writes whose answer never came: each is sent once, the store reads until it knows, and what it says in the
// end is what the server has.
class TestUncertainChanges : public QObject
{
    Q_OBJECT

private slots:
    void everyWriteIsSentOnceAndTheTruthIsSaid_data();
    void everyWriteIsSentOnceAndTheTruthIsSaid();
    void itIsCheckedAgainUntilTheConnectionIsBack();
    void everyListTells();
    void asBeforeTellsNothingWhileItMayStillBeDone();
    void anotherWriteWaitsForTheReading();
    void aRetryAfterAnUnknownSaveIsNoConflict();
    void aRetriedCreateMakesNoDuplicate();
    void whatWasReadTooEarlyIsReadAgain();
    void aSlowServersCreateIsFoundBeforeTheRetry();
    void whatSomebodyElseMadeOfItIsSaid();
    void intentsAreOnTheDiskBeforeTheRequest();
    void aFormerRunsIntentsAreResolvedByReading();
    void anotherOrganizationsIntentsWait();
    void aDiskThatKeepsNothingIsSaidOnce();
};

enum class Op { Create, Save, Remove };

static QByteArray methodOf(Op op)
{
    switch (op) {
    case Op::Create:
        return "POST";
    case Op::Save:
        return "PUT";
    case Op::Remove:
        return "DELETE";
    }
    return {};
}

void TestUncertainChanges::everyWriteIsSentOnceAndTheTruthIsSaid_data()
{
    QTest::addColumn<Op>("op");
    QTest::addColumn<FaultProxy::Rule>("fault");
    const QList<QPair<const char *, FaultProxy::Rule>> faults{
        {"closed before", FaultProxy::always(Fault::CloseBefore)},
        {"reset before", FaultProxy::always(Fault::ResetBefore)},
        {"closed after", FaultProxy::always(Fault::CloseAfter)},
        {"reset after", FaultProxy::always(Fault::ResetAfter)},
        {"closed in the head", FaultProxy::always(Fault::CloseInHead)},
        {"cut body", FaultProxy::always(Fault::CutBody)},
        {"keep-alive closed", FaultProxy::always(Fault::CloseReused)},
        {"hangs before", FaultProxy::always(Fault::HangBefore)},
        {"hangs after", FaultProxy::always(Fault::HangAfter)},
        {"hangs in the body", FaultProxy::always(Fault::HangInBody)},
        {"drips", FaultProxy::always(Fault::Drip)},
        {"empty 200", FaultProxy::canned(200, "")},
        {"garbage", FaultProxy::canned(200, "\x01\x02")},
        {"500", FaultProxy::canned(500, "{}")},
        {"502", FaultProxy::canned(502, "<html>")},
        {"504", FaultProxy::canned(504, "{}")},
        {"401", FaultProxy::canned(401, "{}")},
        {"422", FaultProxy::canned(422, "{}")},
        {"429", FaultProxy::canned(429, "{}")},
        {"redirect", FaultProxy::canned(307, "", {{"Location", "http://127.0.0.1:1/"}})},
    };
    const QList<QPair<const char *, Op>> ops{
        {"create", Op::Create}, {"save", Op::Save}, {"remove", Op::Remove}};
    for (const auto &[opName, op] : ops) {
        for (auto [name, fault] : faults) { // a copy; clazy:exclude=range-loop-reference
            fault.method = methodOf(op);
            QTest::addRow("%s, %s", opName, name) << op << fault;
        }
    }
}

void TestUncertainChanges::everyWriteIsSentOnceAndTheTruthIsSaid()
{
    QFETCH(Op, op);
    QFETCH(FaultProxy::Rule, fault);
    StoreStory story;
    QVERIFY(story.load());
    const Webhook base = story.plain();
    const QString name = StoreStory::newDraft().description;
    story.proxy.addRule(fault);
    bool saysDone = false;
    bool saysUnknown = false;
    if (op == Op::Remove) {
        const RemoveOutcome outcome = story.removed(base);
        saysDone = outcome.kind == Removed::Removed;
        saysUnknown = outcome.kind == Removed::Unknown;
    } else {
        const SaveOutcome outcome = op == Op::Create ? story.created(StoreStory::newDraft())
                                                     : story.saved(base, StoreStory::renamed(base, name));
        saysDone = outcome.kind == Saved::Saved;
        saysUnknown = outcome.kind == Saved::Unknown;
        QVERIFY(saysDone || saysUnknown || outcome.kind == Saved::NotSaved);
    }
    if (saysUnknown) {
        QCOMPARE(story.store.uncertainChanges().size(), 1);
        QCOMPARE(story.store.isUncertain(base.id), op != Op::Create);
        QTRY_COMPARE(story.settled.size(), 1);
        saysDone = story.settled.constFirst().verdict.kind == Verdict::Done;
        QVERIFY(saysDone || story.settled.constFirst().verdict.kind == Verdict::NotDone);
    }
    QVERIFY(story.store.uncertainChanges().isEmpty());
    QVERIFY(!story.store.isChanging());
    const bool isDone =
        op == Op::Remove ? story.onServer(base.id).id.isEmpty() : story.countOnServer(name) == 1;
    QCOMPARE(saysDone, isDone);
    QCOMPARE(story.proxy.count(methodOf(op)), 1);
    QCOMPARE(story.writes(), 1);
    QCOMPARE(story.store.webhooks().size(), story.onServer().size());
}

void TestUncertainChanges::itIsCheckedAgainUntilTheConnectionIsBack()
{
    StoreStory story;
    QVERIFY(story.load());
    const Webhook base = story.plain();
    QSignalSpy changes(&story.store, &WebhookStore::uncertainChangesChanged);
    FaultProxy::Rule firstRead = FaultProxy::always(Fault::Pass, "GET");
    firstRead.times = 1;
    story.proxy.addRule(firstRead);
    story.proxy.addRule(FaultProxy::always(Fault::CloseAfter));
    const SaveOutcome outcome = story.saved(base, StoreStory::renamed(base, QStringLiteral("sent")));
    QCOMPARE(outcome.kind, Saved::Unknown);
    QCOMPARE(changes.count(), 1);
    QVERIFY(story.store.isUncertain(base.id));
    QCOMPARE(story.store.webhook(base.id)->description, base.description);
    QVERIFY(!story.store.isChanging());
    QTRY_VERIFY(story.proxy.count("GET") >= 5); // in vain, again and again
    QVERIFY(story.settled.isEmpty());
    story.proxy.clearRules();
    QTRY_COMPARE(story.settled.size(), 1);
    const SettledChange &settled = story.settled.constFirst();
    QCOMPARE(settled.verdict.kind, Verdict::Done);
    QCOMPARE(settled.intent.id, outcome.intentId);
    QVERIFY(settled.error);
    QVERIFY(!settled.isFromFormerRun);
    QVERIFY(!story.store.isUncertain(base.id));
    QCOMPARE(changes.count(), 2);
    QCOMPARE(story.store.webhook(base.id)->description, QStringLiteral("sent"));
    QCOMPARE(story.proxy.count("PUT"), 1);
}

void TestUncertainChanges::everyListTells()
{
    StoreStory story;
    story.store.setUncertainTiming({std::chrono::hours(1), std::chrono::hours(1), std::chrono::hours(1)});
    QVERIFY(story.load());
    const Webhook base = story.plain();
    FaultProxy::Rule firstRead = FaultProxy::always(Fault::Pass, "GET");
    firstRead.times = 1;
    story.proxy.addRule(firstRead);
    story.proxy.addRule(FaultProxy::always(Fault::CloseAfter));
    QCOMPARE(story.removed(base).kind, Removed::Unknown);
    QVERIFY(story.store.webhook(base.id));
    story.proxy.clearRules();
    story.store.refresh();
    QTRY_COMPARE(story.settled.size(), 1);
    QCOMPARE(story.settled.constFirst().verdict.kind, Verdict::Done);
    QVERIFY(!story.store.webhook(base.id));
    QCOMPARE(story.proxy.count("DELETE"), 1);
}

void TestUncertainChanges::asBeforeTellsNothingWhileItMayStillBeDone()
{
    StoreStory story;
    story.store.setUncertainTiming(StoreStory::timing(std::chrono::milliseconds(1200)));
    QVERIFY(story.load());
    const Webhook base = story.plain();
    story.proxy.addRule(FaultProxy::always(Fault::HangBefore, "PUT"));
    QCOMPARE(story.saved(base, StoreStory::renamed(base, QStringLiteral("late"))).kind, Saved::Unknown);
    const int before = story.proxy.count("GET");
    QTRY_VERIFY(story.proxy.count("GET") >= before + 3);
    QVERIFY(story.store.isUncertain(base.id)); // read, as before, and not yet said to be lost
    QTRY_COMPARE(story.settled.size(), 1);
    QCOMPARE(story.settled.constFirst().verdict.kind, Verdict::NotDone);
    QCOMPARE(story.proxy.count("PUT"), 1);
}

void TestUncertainChanges::anotherWriteWaitsForTheReading()
{
    StoreStory story;
    story.store.setUncertainTiming(
        {std::chrono::milliseconds(1000), std::chrono::hours(1), std::chrono::hours(1)});
    QVERIFY(story.load());
    const Webhook base = story.plain();
    FaultProxy::Rule hang = FaultProxy::always(Fault::HangBefore, "PUT");
    hang.times = 1;
    story.proxy.addRule(hang);
    QCOMPARE(story.saved(base, StoreStory::renamed(base, QStringLiteral("one"))).kind, Saved::Unknown);
    const SaveOutcome second = story.saved(base, StoreStory::renamed(base, QStringLiteral("two")));
    QCOMPARE(second.kind, Saved::NotSaved);
    QCOMPARE(second.error->detail, ApiError::Detail::OutcomePending);
    QCOMPARE(
        second.error->describe(),
        QStringLiteral("It is not known yet whether the last change of it was made. That is checked again "
                       "by itself: wait until it is known, then try again."));
    QCOMPARE(story.removed(base).error->detail, ApiError::Detail::OutcomePending);
    QCOMPARE(story.writes(), 1);
    QTRY_COMPARE(story.settled.size(), 1);
    QCOMPARE(story.saved(base, StoreStory::renamed(base, QStringLiteral("two"))).kind, Saved::Saved);
    QCOMPARE(story.proxy.count("PUT"), 2);
    QCOMPARE(story.onServer(base.id).description, QStringLiteral("two"));
}

// With a secret, somebody else's write in between would be a conflict; one of our own is not.
void TestUncertainChanges::aRetryAfterAnUnknownSaveIsNoConflict()
{
    StoreStory story;
    QVERIFY(story.load());
    WebhookDraft draft = StoreStory::newDraft();
    draft.secretChoice = SecretChoice::Replace;
    draft.secret = QStringLiteral("s3cret");
    const Webhook base = story.created(draft).webhook;
    story.proxy.forget();
    draft = StoreStory::renamed(base, QStringLiteral("renamed"));
    draft.secret = QStringLiteral("s3cret");
    FaultProxy::Rule firstRead = FaultProxy::always(Fault::Pass, "GET");
    firstRead.times = 1;
    story.proxy.addRule(firstRead);
    story.proxy.addRule(FaultProxy::always(Fault::CloseAfter));
    QCOMPARE(story.saved(base, draft).kind, Saved::Unknown);
    story.proxy.clearRules();
    const SaveOutcome again = story.saved(base, draft);
    QCOMPARE(again.kind, Saved::Saved);
    QCOMPARE(story.settled.size(), 1);
    QCOMPARE(story.settled.constFirst().verdict.kind, Verdict::Done);
    QCOMPARE(story.proxy.count("PUT"), 1); // there was nothing left to write
    QCOMPARE(story.onServer(base.id).description, QStringLiteral("renamed"));
}

void TestUncertainChanges::aRetriedCreateMakesNoDuplicate()
{
    StoreStory story;
    story.store.setUncertainTiming(
        {std::chrono::milliseconds(1500), std::chrono::hours(1), std::chrono::hours(1)});
    QVERIFY(story.load());
    const WebhookDraft draft = StoreStory::newDraft();
    // Done, but neither the answer nor the reading came.
    story.proxy.addRule(FaultProxy::always(Fault::CloseAfter)); // however often the reading is tried
    QCOMPARE(story.created(draft).kind, Saved::Unknown);
    story.proxy.clearRules();
    QCOMPARE(story.created(draft).kind, Saved::Saved); // it looked first
    QCOMPARE(story.proxy.count("POST"), 1);
    QCOMPARE(story.countOnServer(draft.description), 1);
    QCOMPARE(story.settled.size(), 1);

    // Not done, and it may still be.
    WebhookDraft other = draft;
    other.description = QStringLiteral("another");
    story.proxy.clearRules();
    story.proxy.forget();
    FaultProxy::Rule hang = FaultProxy::always(Fault::HangBefore, "POST");
    hang.times = 1;
    story.proxy.addRule(hang);
    QCOMPARE(story.created(other).kind, Saved::Unknown);
    QCOMPARE(story.created(other).error->detail, ApiError::Detail::OutcomePending);
    QCOMPARE(story.proxy.count("POST"), 1);
    QTRY_COMPARE(story.settled.size(), 2);
    QCOMPARE(story.settled.constLast().verdict.kind, Verdict::NotDone);
    QCOMPARE(story.created(other).kind, Saved::Saved);
    QCOMPARE(story.countOnServer(other.description), 1);
}

// The time in which it may still be done ends while an answer is on its way that was asked for before.
void TestUncertainChanges::whatWasReadTooEarlyIsReadAgain()
{
    StoreStory story;
    story.store.setUncertainTiming(
        {std::chrono::milliseconds(300), std::chrono::hours(1), std::chrono::hours(1)});
    QVERIFY(story.load());
    FaultProxy::Rule hang = FaultProxy::always(Fault::HangBefore, "POST");
    hang.times = 1;
    story.proxy.addRule(hang);
    QCOMPARE(story.created(StoreStory::newDraft()).kind, Saved::Unknown);
    FaultProxy::Rule late = FaultProxy::always(Fault::Delay, "GET");
    late.times = 1;
    late.pause = std::chrono::milliseconds(350); // less than the client waits
    story.proxy.addRule(late);
    story.store.refresh();
    QTRY_COMPARE(story.settled.size(), 1);
    QCOMPARE(story.settled.constLast().verdict.kind, Verdict::NotDone);
}

void TestUncertainChanges::aSlowServersCreateIsFoundBeforeTheRetry()
{
    StoreStory story;
    story.store.setUncertainTiming(StoreStory::timing(std::chrono::hours(1)));
    QVERIFY(story.load());
    const WebhookDraft draft = StoreStory::newDraft();
    FaultProxy::Rule cut = FaultProxy::always(Fault::ResetBefore, "POST");
    cut.times = 1;
    story.proxy.addRule(cut);
    QCOMPARE(story.created(draft).kind, Saved::NotSaved);
    QVERIFY(story.createElsewhere(draft)); // what was behind the connection was only slow
    QCOMPARE(story.created(draft).kind, Saved::Saved);
    QCOMPARE(story.proxy.count("POST"), 1);
    QCOMPARE(story.countOnServer(draft.description), 1);
}

void TestUncertainChanges::whatSomebodyElseMadeOfItIsSaid()
{
    StoreStory story;
    story.store.setUncertainTiming(StoreStory::timing(std::chrono::hours(1)));
    QVERIFY(story.load());
    const Webhook base = story.plain();
    story.proxy.addRule(FaultProxy::always(Fault::HangBefore, "PUT"));
    WebhookDraft draft = StoreStory::renamed(base, QStringLiteral("ours"));
    QCOMPARE(story.saved(base, draft).kind, Saved::Unknown);
    QVERIFY(story.replaceElsewhere(base.id, StoreStory::renamed(base, QStringLiteral("theirs"))));
    QTRY_COMPARE(story.settled.size(), 1);
    QCOMPARE(story.settled.constFirst().verdict.kind, Verdict::ChangedOtherwise);
    QCOMPARE(story.settled.constFirst().verdict.fields, QList<WebhookField>{WebhookField::Description});

    const Webhook gone = story.plain(1);
    QCOMPARE(story.saved(gone, StoreStory::renamed(gone, QStringLiteral("ours"))).kind, Saved::Unknown);
    QVERIFY(story.removeElsewhere(gone.id));
    QTRY_COMPARE(story.settled.size(), 2);
    QCOMPARE(story.settled.constLast().verdict.kind, Verdict::Gone);
}

static QList<ChangeIntent> pendingIn(IntentJournal &journal)
{
    std::optional<QList<ChangeIntent>> list;
    QObject context;
    journal.pending(&context, [&](const QList<ChangeIntent> &told) { list = told; });
    if (!QTest::qWaitFor([&] { return list.has_value(); }))
        qFatal("the journal does not answer");
    return *list;
}

void TestUncertainChanges::intentsAreOnTheDiskBeforeTheRequest()
{
    StoreStory story;
    LocalFolder folder;
    LocalDatabase database;
    database.open(folder.path());
    IntentJournal journal(database);
    story.store.setJournal(&journal);
    QVERIFY(story.load());
    WebhookDraft draft = StoreStory::newDraft();
    draft.secretChoice = SecretChoice::Replace;
    draft.secret = QStringLiteral("s3cret-of-the-webhook");
    story.proxy.addRule(FaultProxy::always(Fault::HangBefore, "POST"));
    story.proxy.addRule(FaultProxy::always(Fault::HangBefore, "PUT"));
    story.proxy.addRule(FaultProxy::always(Fault::HangBefore, "DELETE"));
    const Webhook saved = story.plain(0);
    const Webhook removed = story.plain(1);
    story.store.create(draft, &story.context, [](const SaveOutcome &) {});
    story.store.save(saved, StoreStory::renamed(saved, QStringLiteral("x")), &story.context,
                     [](const SaveOutcome &) {});
    story.store.remove(removed, &story.context, [](const RemoveOutcome &) {});
    // The moment the server has them all, and nothing is answered, is the moment of the crash.
    QTRY_COMPARE(story.writes(), 3);
    QCOMPARE(folder.value(QStringLiteral("SELECT COUNT(*) FROM intent")).toInt(), 3);
    QVERIFY(!folder.allBytes().contains("s3cret-of-the-webhook"));
    for (const ChangeIntent &intent : pendingIn(journal)) {
        QCOMPARE(intent.organizationId, story.organization);
        QCOMPARE(intent.idsBefore.size(), intent.kind == ChangeIntent::Kind::Create ? 12 : 0);
        if (intent.kind == ChangeIntent::Kind::Save)
            QCOMPARE(intent.base, saved);
    }
    // Unknown is not settled; what the readings tell is.
    QTRY_COMPARE(story.settled.size(), 3);
    QTRY_COMPARE(pendingIn(journal).size(), 0);
    QCOMPARE(story.writes(), 3);

    story.proxy.clearRules();
    QCOMPARE(story.created(draft).kind, Saved::Saved);
    QCOMPARE(pendingIn(journal).size(), 0);
}

void TestUncertainChanges::aFormerRunsIntentsAreResolvedByReading()
{
    StoreStory story;
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-3600);
    QVERIFY(story.load());
    const Webhook saved = story.plain(0);
    const Webhook lost = story.plain(1);
    QVERIFY(story.replaceElsewhere(saved.id, StoreStory::renamed(saved, QStringLiteral("before the crash"))));
    ChangeIntent done;
    done.id = QStringLiteral("1");
    done.organizationId = story.organization;
    done.webhookId = saved.id;
    done.base = saved;
    done.draft = StoreStory::renamed(saved, QStringLiteral("before the crash"));
    done.begunAt = before;
    ChangeIntent notDone = done;
    notDone.id = QStringLiteral("2");
    notDone.webhookId = lost.id;
    notDone.base = lost;
    notDone.draft = StoreStory::renamed(lost, QStringLiteral("never sent"));

    WebhookStore next(story.api);
    QList<SettledChange> settled;
    connect(&next, &WebhookStore::changeSettled, this,
            [&](const SettledChange &change) { settled.append(change); });
    next.setOrganization(story.organization);
    next.adoptPending({done, notDone});
    next.adoptPending({done}); // asked twice
    QTRY_COMPARE(settled.size(), 2);
    QCOMPARE(settled.at(0).verdict.kind, Verdict::Done);
    QCOMPARE(settled.at(1).verdict.kind, Verdict::NotDone);
    QVERIFY(settled.at(0).isFromFormerRun && settled.at(1).isFromFormerRun);
    QVERIFY(next.uncertainChanges().isEmpty());
    QCOMPARE(story.writes(), 0);
}

void TestUncertainChanges::anotherOrganizationsIntentsWait()
{
    StoreStory story;
    ChangeIntent intent;
    intent.id = QStringLiteral("1");
    intent.kind = ChangeIntent::Kind::Remove;
    intent.organizationId = story.server.organizationId(1);
    intent.webhookId = QStringLiteral("somewhere-else");
    intent.begunAt = QDateTime::currentDateTimeUtc().addSecs(-3600);
    story.store.adoptPending({intent});
    QVERIFY(story.load());
    QTRY_VERIFY(!story.store.isRefreshing());
    story.store.checkUncertain();
    QTRY_COMPARE(story.proxy.count("GET"), 1);
    QCOMPARE(story.store.uncertainChanges().size(), 1);
    QVERIFY(!story.store.isUncertain(intent.webhookId));
    story.store.setOrganization(intent.organizationId);
    QTRY_COMPARE(story.settled.size(), 1);
    QCOMPARE(story.settled.constFirst().verdict.kind, Verdict::Done);
}

void TestUncertainChanges::aDiskThatKeepsNothingIsSaidOnce()
{
    StoreStory story;
    LocalFolder folder;
    LocalDatabase database; // never opened
    IntentJournal journal(database);
    story.store.setJournal(&journal);
    QSignalSpy notRecorded(&story.store, &WebhookStore::intentNotRecorded);
    QVERIFY(story.load());
    const Webhook base = story.plain();
    const SaveOutcome one = story.saved(base, StoreStory::renamed(base, QStringLiteral("one")));
    QCOMPARE(one.kind, Saved::Saved);
    QCOMPARE(story.saved(one.webhook, StoreStory::renamed(base, QStringLiteral("two"))).kind, Saved::Saved);
    QCOMPARE(notRecorded.count(), 1);
    QCOMPARE(story.proxy.count("PUT"), 2);
}

QW_TEST(QCoreApplication, TestUncertainChanges)

} // namespace tst_uncertainchanges

#include "tst_uncertainchanges.moc"
