#include "models/domain/coveragechange.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

namespace tst_coveragechange {

using Qt::StringLiterals::operator""_s;

// D5: what an edit adds to and takes from what the saved webhook fires for.
class TestCoverageChange : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatComesAndGoes();
    void sameFilterIsNothing();
    void droppedEventShrinksProduction();
    void addedEventIsNoShrink();
    void disablingTakesEverythingAway();
    void enablingAddsAndIsNoWidening();
    void disabledBothSaysWhatWouldChange();
    void emptiedFilterBecomesEverything();
    void lastProductionEnvironmentIsEverything();
    void narrowingOutsideProductionIsNoShrink();
    void undocumentedIsNeverCounted();
    void unknownModesAreNoProduction();
    void agreesWithSets();
    void fiveThousandProjects();
};

static Catalog coverageShop()
{
    QList<Project> projects;
    QList<Environment> environments;
    const auto add = [&](const QString &name, const QList<EnvironmentMode> &modes) {
        projects.append({u"p-"_s + name, name});
        for (const EnvironmentMode &mode : modes)
            environments.append({name + u'/' + mode.wire(), mode.wire().toLower(), u"p-"_s + name, mode});
    };
    add(u"shop"_s, {KnownMode::Production, KnownMode::Staging});
    add(u"analytics"_s, {KnownMode::Production, KnownMode::Staging, KnownMode::Preview});
    add(u"infra-prod"_s, {KnownMode::Production});
    add(u"lab"_s, {KnownMode::Development, EnvironmentMode::fromWire(u"CANARY"_s)});
    return Catalog(projects, environments);
}

static WebhookFilter coverageFilter(const QStringList &patterns, const QList<EnvironmentMode> &modes = {},
                                    const QList<EventType> &events = {KnownEvent::Failed})
{
    return {true, events, modes, patterns};
}

// "analytics/production", sorted as the change has them.
static QStringList coverageNames(const Catalog &catalog, const QList<CoverageChange::ProjectChange> &changes)
{
    QStringList names;
    for (const CoverageChange::ProjectChange &change : changes) {
        for (const qsizetype environment : change.environments)
            names += catalog.projects().at(change.projectIndex).name + u'/' +
                     catalog.environmentsOf(change.projectIndex).at(environment).name;
    }
    return names;
}

void TestCoverageChange::namesWhatComesAndGoes()
{
    const Catalog catalog = coverageShop();
    const CoverageChange change = CoverageChange::compare(
        catalog, coverageFilter({u"shop"_s}),
        coverageFilter({u"shop"_s, u"analytics"_s}, {KnownMode::Staging, KnownMode::Preview}));
    QCOMPARE(coverageNames(catalog, change.added),
             (QStringList{u"analytics/staging"_s, u"analytics/preview"_s}));
    QCOMPARE(coverageNames(catalog, change.removed), QStringList{u"shop/production"_s});
    QCOMPARE(change.addedEnvironments, 2);
    QCOMPARE(change.removedEnvironments, 1);
    QCOMPARE(change.keptEnvironments, 1);
    QCOMPARE(change.addedProduction, 0);
    QCOMPARE(change.removedProduction, 1);
    QVERIFY(change.shrinksProduction());
    QVERIFY(!change.becomesEverything());
    QVERIFY(change.addedIn(change.added.first().projectIndex));
    QVERIFY(!change.addedIn(change.removed.first().projectIndex));
}

void TestCoverageChange::sameFilterIsNothing()
{
    const Catalog catalog = coverageShop();
    const WebhookFilter filter = coverageFilter({u"shop"_s});
    const CoverageChange change = CoverageChange::compare(catalog, filter, filter);
    QVERIFY(change.isNothing());
    QVERIFY(!change.shrinksProduction());
    QCOMPARE(change.keptEnvironments, 2);
    // Another word for the same.
    QVERIFY(CoverageChange::compare(catalog, filter, coverageFilter({u"SHOP"_s, u"sho*"_s})).isNothing());
}

void TestCoverageChange::droppedEventShrinksProduction()
{
    const CoverageChange change = CoverageChange::compare(
        coverageShop(), coverageFilter({u"shop"_s}, {}, {KnownEvent::Failed, KnownEvent::Cancelled}),
        coverageFilter({u"shop"_s}, {}, {KnownEvent::Started, KnownEvent::Cancelled}));
    QCOMPARE(change.eventsDropped, QList<EventType>{KnownEvent::Failed});
    QCOMPARE(change.eventsAdded, QList<EventType>{KnownEvent::Started});
    QCOMPARE(change.removedEnvironments, 0);
    QCOMPARE(change.keptProduction, 1);
    QVERIFY(change.shrinksProduction());
    QVERIFY(!change.isNothing());
    // Without a production environment it is no shrink.
    QVERIFY(!CoverageChange::compare(
                 coverageShop(), coverageFilter({u"lab"_s}, {}, {KnownEvent::Failed, KnownEvent::Started}),
                 coverageFilter({u"lab"_s}))
                 .shrinksProduction());
}

void TestCoverageChange::addedEventIsNoShrink()
{
    const CoverageChange change =
        CoverageChange::compare(coverageShop(), coverageFilter({u"shop"_s}),
                                coverageFilter({u"shop"_s}, {}, {KnownEvent::Failed, KnownEvent::Started}));
    QVERIFY(!change.isNothing());
    QVERIFY(!change.shrinksProduction());
}

void TestCoverageChange::disablingTakesEverythingAway()
{
    WebhookFilter after = coverageFilter({u"shop"_s});
    after.isEnabled = false;
    const CoverageChange change = CoverageChange::compare(coverageShop(), coverageFilter({u"shop"_s}), after);
    QCOMPARE(change.removedEnvironments, 2);
    QCOMPARE(change.removedProduction, 1);
    QVERIFY(change.shrinksProduction());
}

void TestCoverageChange::enablingAddsAndIsNoWidening()
{
    WebhookFilter before = coverageFilter({});
    before.isEnabled = false;
    const CoverageChange change = CoverageChange::compare(coverageShop(), before, coverageFilter({}));
    QCOMPARE(change.addedEnvironments, 8);
    QVERIFY(!change.shrinksProduction());
    QVERIFY(!change.becomesEverything());
}

void TestCoverageChange::disabledBothSaysWhatWouldChange()
{
    WebhookFilter before = coverageFilter({u"shop"_s, u"analytics"_s});
    before.isEnabled = false;
    WebhookFilter after = coverageFilter({u"shop"_s});
    after.isEnabled = false;
    const CoverageChange change = CoverageChange::compare(coverageShop(), before, after);
    QCOMPARE(change.removedEnvironments, 3);
    QVERIFY(!change.shrinksProduction());
    QVERIFY(
        !CoverageChange::compare(coverageShop(), before, {false, after.events, {}, {}}).becomesEverything());
}

void TestCoverageChange::emptiedFilterBecomesEverything()
{
    const CoverageChange change =
        CoverageChange::compare(coverageShop(), coverageFilter({u"shop"_s}), coverageFilter({}));
    QVERIFY(change.becomesEveryProject);
    QVERIFY(change.becomesAllProduction);
    QVERIFY(!change.shrinksProduction());
    QVERIFY(CoverageChange::compare(coverageShop(), coverageFilter({u"shop"_s}),
                                    coverageFilter({u"shop"_s, u"*"_s}, {KnownMode::Staging}))
                .becomesEveryProject);
    // It was so before.
    QVERIFY(!CoverageChange::compare(coverageShop(), coverageFilter({u"*"_s}), coverageFilter({}))
                 .becomesEverything());
}

void TestCoverageChange::lastProductionEnvironmentIsEverything()
{
    const WebhookFilter most = coverageFilter({u"shop"_s, u"analytics"_s});
    const CoverageChange change = CoverageChange::compare(
        coverageShop(), most, coverageFilter({u"shop"_s, u"analytics"_s, u"infra*"_s}));
    QVERIFY(change.becomesAllProduction);
    QVERIFY(!change.becomesEveryProject);
    // Of one production environment there is no "all".
    const Catalog single({{u"p"_s, u"shop"_s}, {u"q"_s, u"lab"_s}},
                         {{u"e"_s, u"prod"_s, u"p"_s, KnownMode::Production},
                          {u"f"_s, u"dev"_s, u"q"_s, KnownMode::Development}});
    QVERIFY(!CoverageChange::compare(single, coverageFilter({u"lab"_s}), coverageFilter({u"shop"_s}))
                 .becomesEverything());
}

void TestCoverageChange::narrowingOutsideProductionIsNoShrink()
{
    const CoverageChange change = CoverageChange::compare(
        coverageShop(), coverageFilter({u"analytics"_s}),
        coverageFilter({u"analytics"_s}, {KnownMode::Production, KnownMode::Staging}));
    QCOMPARE(change.removedEnvironments, 1);
    QVERIFY(!change.shrinksProduction());
}

void TestCoverageChange::undocumentedIsNeverCounted()
{
    const CoverageChange gone = CoverageChange::compare(
        coverageShop(), coverageFilter({u"shop"_s, u"*prod"_s}), coverageFilter({u"shop"_s}));
    QVERIFY(gone.isNothing());
    const CoverageChange come = CoverageChange::compare(coverageShop(), coverageFilter({u"shop"_s}),
                                                        coverageFilter({u"shop"_s, u"*a*"_s}));
    QVERIFY(come.isNothing());
}

void TestCoverageChange::unknownModesAreNoProduction()
{
    const CoverageChange change = CoverageChange::compare(
        coverageShop(), coverageFilter({u"lab"_s}), coverageFilter({u"lab"_s}, {KnownMode::Development}));
    QCOMPARE(change.removedEnvironments, 1);
    QCOMPARE(change.removedProduction, 0);
}

// Against sets of ids, over random filters.
void TestCoverageChange::agreesWithSets()
{
    const Catalog catalog = coverageShop();
    const auto idsOf = [&](const FilterPreview &preview) {
        QSet<QString> ids;
        for (const FilterPreview::ProjectMatch &match : preview.matching) {
            for (const qsizetype i : match.environments)
                ids.insert(catalog.environmentsOf(match.projectIndex).at(i).id);
        }
        return ids;
    };
    const auto changed = [&](const QList<CoverageChange::ProjectChange> &changes) {
        QSet<QString> ids;
        for (const CoverageChange::ProjectChange &change : changes) {
            for (const qsizetype i : change.environments)
                ids.insert(catalog.environmentsOf(change.projectIndex).at(i).id);
        }
        return ids;
    };
    QRandomGenerator random(7);
    const QStringList patterns{u"shop"_s, u"a*"_s,      u"infra-prod"_s, u"lab"_s,
                               u"*"_s,    u"nothing"_s, u"*prod"_s};
    const auto anyFilter = [&] {
        WebhookFilter filter = coverageFilter({});
        for (const QString &pattern : patterns) {
            if (random.bounded(3) == 0)
                filter.projectPatterns += pattern;
        }
        for (const KnownMode mode : knownModes()) {
            if (random.bounded(3) == 0)
                filter.modes += mode;
        }
        return filter;
    };
    for (int i = 0; i < 2000; ++i) {
        const WebhookFilter before = anyFilter();
        const WebhookFilter after = anyFilter();
        const QSet<QString> left = idsOf(FilterPreview::compute(catalog, before));
        const QSet<QString> right = idsOf(FilterPreview::compute(catalog, after));
        const CoverageChange change = CoverageChange::compare(catalog, before, after);
        QCOMPARE(changed(change.added), QSet<QString>(right).subtract(left));
        QCOMPARE(changed(change.removed), QSet<QString>(left).subtract(right));
        QCOMPARE(change.keptEnvironments, QSet<QString>(left).intersect(right).size());
        QCOMPARE(change.addedEnvironments, changed(change.added).size());
        QCOMPARE(change.removedEnvironments, changed(change.removed).size());
    }
}

// Printed, not judged: nothing in ctest fails on time.
void TestCoverageChange::fiveThousandProjects()
{
    QList<Project> projects;
    QList<Environment> environments;
    for (int i = 0; i < 5000; ++i) {
        const QString id = QString::number(i);
        projects.append({id, u"project-%1"_s.arg(i, 4, 10, QLatin1Char('0'))});
        for (int k = 0; k < 4; ++k)
            environments.append({id + u'/' + QString::number(k), u"e%1"_s.arg(k), id, knownModes().at(k)});
    }
    const Catalog catalog(projects, environments);
    const WebhookFilter before = coverageFilter({}, {KnownMode::Production, KnownMode::Staging});
    const WebhookFilter after = coverageFilter({}, {KnownMode::Staging, KnownMode::Preview});
    const FilterPreview left = FilterPreview::compute(catalog, before);
    const FilterPreview right = FilterPreview::compute(catalog, after);
    QElapsedTimer timer;
    timer.start();
    const CoverageChange change = CoverageChange::compare(catalog, before, left, after, right);
    qInfo("5,000 projects, 20,000 environments compared in %.2f ms", double(timer.nsecsElapsed()) / 1e6);
    QCOMPARE(change.addedEnvironments, 5000);
    QCOMPARE(change.removedProduction, 5000);
    QCOMPARE(change.keptEnvironments, 5000);
}

QW_TEST(QCoreApplication, TestCoverageChange)

} // namespace tst_coveragechange

#include "tst_coveragechange.moc"
