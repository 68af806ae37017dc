#include "models/domain/restoreplan.h"
#include "models/domain/webhooklistdiff.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_restoreplan {

class TestRestorePlan : public QObject
{
    Q_OBJECT

    static Webhook webhook(const QString &webhookId, const QString &description,
                           std::optional<bool> secret = false)
    {
        Webhook made;
        made.id = webhookId;
        made.kind = KnownKind::Standard;
        made.targetUrl = QStringLiteral("https://a.example/") + webhookId;
        made.description = description;
        made.isEnabled = true;
        made.events = {KnownEvent::Failed};
        made.secretIsSet = secret;
        return made;
    }

private slots:
    void tellsWhatBecameOfAList()
    {
        const Webhook stays = webhook(QStringLiteral("a"), QStringLiteral("stays"));
        const Webhook before = webhook(QStringLiteral("b"), QStringLiteral("before"));
        const Webhook after = webhook(QStringLiteral("b"), QStringLiteral("after"));
        const Webhook gone = webhook(QStringLiteral("c"), QStringLiteral("gone"));
        const Webhook came = webhook(QStringLiteral("d"), QStringLiteral("came"));
        const WebhookListDiff diff = diffLists({stays, before, gone}, {came, after, stays});
        QCOMPARE(diff.added, QList<Webhook>{came});
        QCOMPARE(diff.removed, QList<Webhook>{gone});
        QCOMPARE(diff.changed.size(), 1);
        QCOMPARE(diff.changed.constFirst().before, before);
        QCOMPARE(diff.changed.constFirst().after, after);
        QCOMPARE(diff.changed.constFirst().fields, QList<WebhookField>{WebhookField::Description});
        QVERIFY(diffLists({stays}, {stays}).isEmpty());
    }

    void writesOnlyWhatDiffers()
    {
        const Webhook same = webhook(QStringLiteral("a"), QStringLiteral("same"));
        const Webhook then = webhook(QStringLiteral("b"), QStringLiteral("then"), true);
        Webhook now = then;
        now.description = QStringLiteral("now");
        const Webhook gone = webhook(QStringLiteral("c"), QStringLiteral("gone"), true);
        const Webhook came = webhook(QStringLiteral("d"), QStringLiteral("came"));
        const RestorePlan plan = planRestore({same, then, gone}, {same, now, came});
        QCOMPARE(plan.items.size(), 2);
        QCOMPARE(plan.items.at(0).now, std::optional(now));
        QCOMPARE(plan.items.at(0).fields, QList<WebhookField>{WebhookField::Description});
        QCOMPARE(plan.items.at(0).draft.secretChoice, SecretChoice::Keep);
        QVERIFY(!plan.items.at(1).now);
        QCOMPARE(plan.items.at(1).draft.secretChoice, SecretChoice::Keep);
        QCOMPARE(plan.addedSince, QList<Webhook>{came});
    }

    // A secret is never in a state: the one that is there now stays, whatever was there then.
    void theSecretIsTheOneOfNow()
    {
        const Webhook then = webhook(QStringLiteral("a"), QStringLiteral("then"), true);
        Webhook now = webhook(QStringLiteral("a"), QStringLiteral("now"), false);
        RestorePlan plan = planRestore({then}, {now});
        QCOMPARE(plan.items.size(), 1);
        QCOMPARE(plan.items.at(0).draft.secretChoice, SecretChoice::None);
        QVERIFY(!plan.items.at(0).fields.contains(WebhookField::Secret));
        now.description = then.description; // only the secret differs: nothing can be restored
        plan = planRestore({then}, {now});
        QVERIFY(plan.items.isEmpty());
    }

    void whatCannotBeReadIsLeftAlone()
    {
        const Webhook then = webhook(QStringLiteral("a"), QStringLiteral("then"));
        QVERIFY(planRestore({then}, {}, {QStringLiteral("a")}).items.isEmpty());
    }
};

QW_TEST(QCoreApplication, TestRestorePlan)

} // namespace tst_restoreplan

#include "tst_restoreplan.moc"
