#include "models/domain/coverageloss.h"
#include "models/domain/productionreach.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_coverageloss {

using Qt::StringLiterals::operator""_s;

// D5: who is still told where an edit takes production coverage away, and what a deletion would.
class TestCoverageLoss : public QObject
{
    Q_OBJECT

    static Catalog catalog()
    {
        return Catalog({{u"p1"_s, u"shop"_s}, {u"p2"_s, u"checkout"_s}, {u"p3"_s, u"lab"_s}},
                       {{u"e1"_s, u"production"_s, u"p1"_s, KnownMode::Production},
                        {u"e2"_s, u"staging"_s, u"p1"_s, KnownMode::Staging},
                        {u"e3"_s, u"production"_s, u"p2"_s, KnownMode::Production},
                        {u"e4"_s, u"eu"_s, u"p2"_s, KnownMode::Production},
                        {u"e5"_s, u"dev"_s, u"p3"_s, KnownMode::Development}});
    }
    static WebhookFilter filter(const QStringList &patterns,
                                const QList<EventType> &events = {KnownEvent::Cancelled, KnownEvent::Failed})
    {
        return {true, events, {}, patterns};
    }
    static std::optional<CoverageLoss> loss(const WebhookFilter &before, const WebhookFilter &after,
                                            const QList<WebhookFilter> &others)
    {
        return CoverageLoss::of(catalog(), CoverageChange::compare(catalog(), before, after), before, others);
    }

private slots:
    void nothingLostNothingSaid()
    {
        QVERIFY(!loss(filter({u"shop"_s}), filter({u"shop"_s, u"lab"_s}), {}));
        QVERIFY(!loss(filter({u"shop"_s, u"lab"_s}), filter({u"shop"_s}), {}));
    }

    void countsWhatNobodyElseCovers()
    {
        const auto lost = loss(filter({u"shop"_s, u"checkout"_s}), filter({u"lab"_s}),
                               {filter({u"shop"_s}), filter({u"lab"_s})});
        QVERIFY(lost);
        QCOMPARE(lost->event, EventType(KnownEvent::Failed)); // the one that hurts
        QCOMPARE(lost->environments, 3);
        QCOMPARE(lost->uncovered, 2);
        QCOMPARE(lost->stillFire, QList<qsizetype>{0});
    }

    void onlyWhatReallyFiresCovers()
    {
        WebhookFilter disabled = filter({});
        disabled.isEnabled = false;
        WebhookFilter staging = filter({});
        staging.modes = {KnownMode::Staging};
        const auto lost = loss(filter({u"shop"_s}), filter({u"lab"_s}),
                               {disabled, staging, filter({}, {KnownEvent::Started}), filter({u"*op"_s})});
        QVERIFY(lost);
        QCOMPARE(lost->uncovered, 1);
        QVERIFY(lost->stillFire.isEmpty());
        QCOMPARE(loss(filter({u"shop"_s}), filter({u"lab"_s}), {filter({})})->uncovered, 0);
    }

    void aDroppedEventIsLostWhereItFired()
    {
        const auto lost =
            loss(filter({u"shop"_s, u"checkout"_s}), filter({u"shop"_s, u"checkout"_s}, {KnownEvent::Failed}),
                 {filter({u"shop"_s}, {KnownEvent::Failed})});
        QVERIFY(lost);
        QCOMPARE(lost->event, EventType(KnownEvent::Cancelled));
        QCOMPARE(lost->environments, 3);
        QCOMPARE(lost->uncovered, 3);
    }

    void aDeletionSaysHowMuchProductionItReaches()
    {
        const CatalogPtr known(new Catalog(catalog()));
        Webhook webhook;
        webhook.events = {KnownEvent::Started};
        QCOMPARE(productionEnvironments(webhook, known), std::optional<qsizetype>(3)); // no filter: all
        webhook.projectPatterns = {u"check*"_s};
        QCOMPARE(productionEnvironments(webhook, known), std::optional<qsizetype>(2));
        webhook.isEnabled = false; // what it would reach when it is enabled
        QCOMPARE(productionEnvironments(webhook, known), std::optional<qsizetype>(2));
        webhook.modes = {KnownMode::Staging, KnownMode::Production};
        QCOMPARE(productionEnvironments(webhook, known), std::optional<qsizetype>(2));
        webhook.projectPatterns = {u"lab"_s};
        QCOMPARE(productionEnvironments(webhook, known), std::optional<qsizetype>(0));
        QCOMPARE(productionEnvironments(webhook, {}), std::optional<qsizetype>()); // unknown is not none
        webhook.modes = {KnownMode::Staging};
        QCOMPARE(productionEnvironments(webhook, {}), std::optional<qsizetype>(0)); // whatever there is
    }

    void aDeletionSaysWhetherFailuresWereTold()
    {
        const CatalogPtr known(new Catalog(catalog()));
        Webhook webhook;
        webhook.events = {KnownEvent::Started, KnownEvent::Failed};
        webhook.projectPatterns = {u"shop"_s};
        QVERIFY(tellsProductionFailures(webhook, known)); // not said whether enabled: taken as it is
        QVERIFY(tellsProductionFailures(webhook, {}));    // in doubt it does
        webhook.isEnabled = false;
        QVERIFY(!tellsProductionFailures(webhook, known));
        webhook.isEnabled = true;
        webhook.projectPatterns = {u"lab"_s};
        QVERIFY(!tellsProductionFailures(webhook, known));
        webhook.projectPatterns = {u"shop"_s};
        webhook.events = {KnownEvent::Started};
        QVERIFY(!tellsProductionFailures(webhook, known));
    }

    void manyOthersAreQuick()
    {
        const auto lost = loss(filter({u"shop"_s}), filter({u"lab"_s}),
                               QList<WebhookFilter>(10'000, filter({u"checkout"_s, u"s*"_s})));
        QCOMPARE(lost->stillFire.size(), 10'000);
    }
};

QW_TEST(QCoreApplication, TestCoverageLoss)

} // namespace tst_coverageloss

#include "tst_coverageloss.moc"
