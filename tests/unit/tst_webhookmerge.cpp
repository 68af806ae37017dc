#include "models/domain/webhookmerge.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_webhookmerge {

using Qt::StringLiterals::operator""_s;
using Field = WebhookField;

// C6: what somebody else changed meanwhile, against what the user changed.
class TestWebhookMerge : public QObject
{
    Q_OBJECT

    static Webhook base()
    {
        Webhook webhook;
        webhook.id = u"w1"_s;
        webhook.updatedAt = QDateTime::fromString(u"2026-11-24T10:00:00Z"_s, Qt::ISODate);
        webhook.kind = KnownKind::Standard;
        webhook.targetUrl = u"https://a.example/hook"_s;
        webhook.secretIsSet = false;
        webhook.description = u"pager"_s;
        webhook.isEnabled = true;
        webhook.events = {KnownEvent::Failed};
        webhook.modes = {KnownMode::Production};
        webhook.projectPatterns = {u"shop"_s};
        return webhook;
    }
    static Webhook theirs()
    {
        Webhook webhook = base();
        webhook.updatedAt = webhook.updatedAt.addSecs(60);
        return webhook;
    }

private slots:
    void differentFieldsMerge()
    {
        WebhookDraft mine = WebhookDraft::fromWebhook(base());
        mine.isEnabled = false;
        Webhook other = theirs();
        other.description = u"on call"_s;
        other.projectPatterns = {u"shop"_s, u"analytics"_s};
        const WebhookMerge merge = mergeWebhooks(base(), mine, other);
        QVERIFY(merge.conflicts.isEmpty());
        QCOMPARE(merge.takenFromServer, (QList<Field>{Field::Description, Field::ProjectPatterns}));
        QCOMPARE(merge.merged.isEnabled, false);
        QCOMPARE(merge.merged.description, u"on call"_s);
        QCOMPARE(merge.merged.projectPatterns, other.projectPatterns);
    }

    void theSameFieldIsAConflictThatHoldsMine()
    {
        WebhookDraft mine = WebhookDraft::fromWebhook(base());
        mine.events = {KnownEvent::Failed, KnownEvent::Cancelled};
        Webhook other = theirs();
        other.events = {KnownEvent::Started};
        other.targetUrl = u"https://b.example/hook"_s;
        const WebhookMerge merge = mergeWebhooks(base(), mine, other);
        QCOMPARE(merge.conflicts, QList<Field>{Field::Events});
        QCOMPARE(merge.takenFromServer, QList<Field>{Field::TargetUrl});
        QCOMPARE(merge.merged.events, mine.events);
        QCOMPARE(merge.merged.targetUrl, other.targetUrl);
    }

    void theSameChangeIsNone()
    {
        WebhookDraft mine = WebhookDraft::fromWebhook(base());
        mine.events = {KnownEvent::Cancelled, KnownEvent::Failed};
        Webhook other = theirs();
        other.events = {KnownEvent::Failed, KnownEvent::Cancelled};
        const WebhookMerge merge = mergeWebhooks(base(), mine, other);
        QVERIFY(merge.conflicts.isEmpty());
        QVERIFY(merge.takenFromServer.isEmpty());
    }

    void unknownWordsSurvive()
    {
        WebhookDraft mine = WebhookDraft::fromWebhook(base());
        mine.description = u"mine"_s;
        Webhook other = theirs();
        other.events = {KnownEvent::Failed, EventType::fromWire(u"DEPLOYMENT_PAUSED"_s)};
        other.kind = WebhookKind::fromWire(u"TEAMS"_s);
        const WebhookMerge merge = mergeWebhooks(base(), mine, other);
        QCOMPARE(merge.merged.events, other.events);
        QCOMPARE(merge.merged.kind, other.kind);
    }

    void secrets_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<SecretChoice>("mine");
        QTest::addColumn<bool>("isConflict");
        QTest::addColumn<SecretChoice>("merged");
        const auto none = SecretChoice::None;
        const auto keep = SecretChoice::Keep;
        const auto remembered = SecretChoice::KeepRemembered;
        const auto replace = SecretChoice::Replace;
        const auto remove = SecretChoice::Remove;
        // 0 not set, 1 set, 2 the server did not say
        QTest::newRow("none, none") << 0 << 0 << none << false << none;
        QTest::newRow("none, mine sets one") << 0 << 0 << replace << false << replace;
        QTest::newRow("they set one that nobody here knows") << 0 << 1 << none << true << none;
        QTest::newRow("both set one") << 0 << 1 << replace << true << replace;
        QTest::newRow("they may have replaced the one that is kept") << 1 << 1 << keep << true << keep;
        QTest::newRow("likewise remembered") << 1 << 1 << remembered << true << remembered;
        QTest::newRow("they may have replaced the one that is replaced")
            << 1 << 1 << replace << true << replace;
        QTest::newRow("they may have replaced the one that is removed") << 1 << 1 << remove << true << remove;
        QTest::newRow("they removed it, mine keeps") << 1 << 0 << keep << false << none;
        QTest::newRow("they removed it, mine replaces") << 1 << 0 << replace << true << replace;
        QTest::newRow("both removed it") << 1 << 0 << remove << false << none;
        QTest::newRow("not said, kept") << 2 << 2 << keep << true << keep;
    }
    void secrets()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        QFETCH(SecretChoice, mine);
        const auto known = [](int word) { return word == 2 ? std::nullopt : std::optional(word == 1); };
        Webhook start = base();
        start.secretIsSet = known(before);
        Webhook other = theirs();
        other.secretIsSet = known(after);
        WebhookDraft draft = WebhookDraft::fromWebhook(start);
        draft.secretChoice = mine;
        const WebhookMerge merge = mergeWebhooks(start, draft, other);
        QTEST(merge.conflicts.contains(Field::Secret), "isConflict");
        QTEST(merge.merged.secretChoice, "merged");
    }

    void aSecretIsLeftAloneWhenNobodyWrote()
    {
        Webhook start = base();
        start.secretIsSet = true;
        WebhookDraft draft = WebhookDraft::fromWebhook(start);
        draft.secret = u"known"_s;
        const WebhookMerge merge = mergeWebhooks(start, draft, start);
        QVERIFY(merge.conflicts.isEmpty() && merge.takenFromServer.isEmpty());
        QCOMPARE(merge.merged, draft);
    }

    void namesWhatADraftChanges()
    {
        Webhook start = base();
        start.isEnabled.reset();
        WebhookDraft draft = WebhookDraft::fromWebhook(start);
        QVERIFY(changesOf(draft, start).isEmpty());
        draft.isEnabled = false;
        draft.secretChoice = SecretChoice::Replace;
        QCOMPARE(changesOf(draft, start), (QList<Field>{Field::Enabled, Field::Secret}));
    }
};

QW_TEST(QCoreApplication, TestWebhookMerge)

} // namespace tst_webhookmerge

#include "tst_webhookmerge.moc"
