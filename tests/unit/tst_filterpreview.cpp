#include "models/domain/filterpreview.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace tst_filterpreview {

using Qt::StringLiterals::operator""_s;
using Kind = FilterWarning::Kind;

class TestFilterPreview : public QObject
{
    Q_OBJECT

private slots:
    void sortsTheCatalog();
    void findsRangesInTheCatalog();
    void saysWhatFiresAndWhyNot();
    void noPatternMeansEveryProject();
    void saysWhyNothingFires();
    void keepsWhatIsNotDocumentedApart();
    void agreesWithAPlainMatcher();
    void warns_data();
    void warns();
    void warnsThatTheFilterIsEmpty();
    void namesTheNearestProject_data();
    void namesTheNearestProject();
    void suggestsExactlyWhatIsNear();
    void hugeFiltersAreAnswered();
};

static Environment environment(const QString &id, const QString &projectId, const EnvironmentMode &mode,
                               const QString &name = u"env"_s)
{
    return {id, name, projectId, mode};
}

static Catalog shop()
{
    const QList<Project> projects{{u"p3"_s, u"product-search"_s},
                                  {u"p1"_s, u"analytics"_s},
                                  {u"p2"_s, u"Product-API"_s},
                                  {u"p4"_s, u"infra-prod"_s},
                                  {u"p5"_s, u"empty"_s}};
    const QList<Environment> environments{
        environment(u"e1"_s, u"p1"_s, KnownMode::Production),
        environment(u"e2"_s, u"p1"_s, KnownMode::Preview),
        environment(u"e3"_s, u"p2"_s, KnownMode::Production),
        environment(u"e4"_s, u"p2"_s, KnownMode::Staging),
        environment(u"e5"_s, u"p3"_s, KnownMode::Development),
        environment(u"e6"_s, u"p4"_s, KnownMode::Production),
        environment(u"e7"_s, u"p4"_s, EnvironmentMode::fromWire(u"CANARY"_s)),
        environment(u"e8"_s, u"hidden"_s, KnownMode::Production),
    };
    return Catalog(projects, environments);
}

static WebhookFilter filter(const QStringList &patterns, const QList<EnvironmentMode> &modes = {})
{
    return {true, {KnownEvent::Failed}, modes, patterns};
}

static QStringList namesOf(const Catalog &catalog, const QList<FilterPreview::ProjectMatch> &matches)
{
    QStringList names;
    for (const FilterPreview::ProjectMatch &match : matches)
        names.append(catalog.projects().at(match.projectIndex).name);
    return names;
}

void TestFilterPreview::sortsTheCatalog()
{
    const Catalog catalog = shop();
    QStringList names;
    for (const Project &project : catalog.projects())
        names.append(project.name);
    QCOMPARE(names, (QStringList{u"analytics"_s, u"empty"_s, u"infra-prod"_s, u"Product-API"_s,
                                 u"product-search"_s}));
    QCOMPARE(catalog.environmentCount(), 8);
    QCOMPARE(catalog.orphanEnvironments().size(), 1);
    QCOMPARE(catalog.environmentsOf(0).at(0).id, u"e1"_s);
    QCOMPARE(catalog.environmentsOf(0).at(1).id, u"e2"_s);
    QCOMPARE(catalog.indexOfProject(u"p2"_s), 3);
    QCOMPARE(catalog.indexOfProject(u"hidden"_s), -1);
    QCOMPARE(catalog.modes().constLast().wire(), u"CANARY"_s);

    const Catalog modes({{u"p"_s, u"p"_s}}, {environment(u"1"_s, u"p"_s, EnvironmentMode::fromWire(u"AAA"_s)),
                                             environment(u"2"_s, u"p"_s, KnownMode::Preview, u"b"_s),
                                             environment(u"3"_s, u"p"_s, KnownMode::Preview, u"A"_s),
                                             environment(u"4"_s, u"p"_s, KnownMode::Production)});
    QStringList ids;
    for (const Environment &entry : modes.environmentsOf(0))
        ids.append(entry.id);
    QCOMPARE(ids, (QStringList{u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
}

void TestFilterPreview::findsRangesInTheCatalog()
{
    using Range = std::pair<qsizetype, qsizetype>;
    const Catalog catalog = shop();
    QCOMPARE(catalog.prefixRange(u"product"_s), Range(3, 5));
    QCOMPARE(catalog.prefixRange(QString()), Range(0, 5));
    QCOMPARE(catalog.prefixRange(u"product-search-x"_s), Range(5, 5));
    QCOMPARE(catalog.exactRange(u"product-api"_s), Range(3, 4));
    QCOMPARE(catalog.exactRange(u"product"_s), Range(3, 3));
    const Catalog twins({{u"b"_s, u"Same"_s}, {u"a"_s, u"same"_s}}, {});
    QCOMPARE(twins.exactRange(u"same"_s), Range(0, 2));
    QCOMPARE(twins.projects().constFirst().id, u"a"_s);
    QCOMPARE(Catalog().prefixRange(u"x"_s), Range(0, 0));
}

void TestFilterPreview::saysWhatFiresAndWhyNot()
{
    const Catalog catalog = shop();
    const WebhookFilter tested =
        filter({u"PRODUCT*"_s, u"product-api"_s, u"empty"_s}, {KnownMode::Production});
    const FilterPreview preview = FilterPreview::compute(catalog, tested);
    QVERIFY(!preview.nothingFires);
    QCOMPARE(namesOf(catalog, preview.matching), QStringList{u"Product-API"_s});
    QCOMPARE(preview.matching.constFirst().patternIndex, 0); // the first that matches
    QCOMPARE(preview.matching.constFirst().matchedLength, 7);
    QCOMPARE(preview.matching.constFirst().environments, QList<qsizetype>{0});
    QCOMPARE(namesOf(catalog, preview.modeNotSelected), (QStringList{u"Product-API"_s, u"product-search"_s}));
    QCOMPARE(preview.environmentsModeNotSelected, 2);
    QCOMPARE(preview.modesNotSelected, (QList<EnvironmentMode>{KnownMode::Staging, KnownMode::Development}));
    QCOMPARE(preview.withoutPattern,
             (QList<qsizetype>{0, 2})); // analytics, infra-prod; empty matches, without environments
    QCOMPARE(preview.environmentsWithoutPattern, 4);
    QCOMPARE(preview.environmentCount, 1);
    QCOMPARE(preview.projectCount, 1);
    QCOMPARE(preview.totalEnvironments, 8);
    QCOMPARE(preview.totalProjects, 5);
    QCOMPARE(preview.productionEnvironmentCount(catalog), 1);
}

void TestFilterPreview::noPatternMeansEveryProject()
{
    const Catalog catalog = shop();
    const FilterPreview preview = FilterPreview::compute(catalog, filter({}));
    QCOMPARE(preview.projectCount, 4);
    QCOMPARE(preview.environmentCount, 7); // the hidden project's is matched by nothing we can see
    QCOMPARE(preview.matching.constFirst().patternIndex, -1);
    QCOMPARE(preview.matching.constFirst().matchedLength, 0);
    QVERIFY(preview.withoutPattern.isEmpty());
    QVERIFY(preview.modeNotSelected.isEmpty());

    const FilterPreview everything = FilterPreview::compute(catalog, filter({u"*"_s}));
    QCOMPARE(everything.environmentCount, 7);
    QCOMPARE(everything.matching.constFirst().patternIndex, 0);

    // Only blank ones are not the same as none.
    QCOMPARE(FilterPreview::compute(catalog, filter({u""_s, u" "_s})).environmentCount, 0);

    const FilterPreview unknownMode =
        FilterPreview::compute(catalog, filter({}, {EnvironmentMode::fromWire(u"CANARY"_s)}));
    QCOMPARE(namesOf(catalog, unknownMode.matching), QStringList{u"infra-prod"_s});
}

void TestFilterPreview::saysWhyNothingFires()
{
    const Catalog catalog = shop();
    WebhookFilter tested = filter({u"analytics"_s});
    tested.events.clear();
    QCOMPARE(FilterPreview::compute(catalog, tested).nothingFires, std::optional(NoMatchReason::NoEvents));
    tested.isEnabled = false;
    const FilterPreview preview = FilterPreview::compute(catalog, tested);
    QCOMPARE(preview.nothingFires, std::optional(NoMatchReason::Disabled));
    QCOMPARE(preview.environmentCount, 2); // what would fire otherwise

    Webhook silent;
    QVERIFY(WebhookFilter::of(silent).isEnabled);
    silent.isEnabled = false;
    QVERIFY(!WebhookFilter::of(silent).isEnabled);
}

void TestFilterPreview::keepsWhatIsNotDocumentedApart()
{
    const Catalog catalog = shop();
    const FilterPreview preview = FilterPreview::compute(
        catalog, filter({u"*prod"_s, u"analytics"_s, u"*s"_s}, {KnownMode::Production}));
    QCOMPARE(namesOf(catalog, preview.mayAlsoMatch), QStringList{u"infra-prod"_s});
    QCOMPARE(preview.mayAlsoMatch.constFirst().patternIndex, 0);
    QCOMPARE(preview.mayAlsoMatch.constFirst().matchedLength, 0);
    QCOMPARE(preview.mayAlsoMatch.constFirst().environments, QList<qsizetype>{0});
    QCOMPARE(preview.environmentCount, 1); // analytics; not counted: infra-prod
    QCOMPARE(preview.withoutPattern, (QList<qsizetype>{1, 3, 4}));

    // No environment of a selected mode: it cannot fire whatever `*` means.
    const FilterPreview none =
        FilterPreview::compute(catalog, filter({u"*prod"_s}, {KnownMode::Development}));
    QVERIFY(none.mayAlsoMatch.isEmpty());
    QCOMPARE(none.withoutPattern.size(), 5);
}

namespace {

// API.md's rules once more, written to be plain instead of fast.
ProjectPattern::Match plainMatch(const QString &pattern, const QString &name)
{
    const QString p = pattern.toCaseFolded();
    const QString n = name.toCaseFolded();
    const qsizetype stars = p.count(u'*');
    if (p.trimmed().isEmpty())
        return ProjectPattern::Match::No;
    if (stars == 0)
        return p == n ? ProjectPattern::Match::Yes : ProjectPattern::Match::No;
    if (stars == 1 && p.endsWith(u'*'))
        return n.startsWith(p.chopped(1)) ? ProjectPattern::Match::Yes : ProjectPattern::Match::No;
    QStringList parts;
    for (const QString &part : p.split(u'*'))
        parts.append(QRegularExpression::escape(part));
    const QRegularExpression run(QRegularExpression::anchoredPattern(parts.join(u".*"_s)),
                                 QRegularExpression::DotMatchesEverythingOption);
    return run.match(n).hasMatch() ? ProjectPattern::Match::Undocumented : ProjectPattern::Match::No;
}

QString randomText(QRandomGenerator &random, const QString &alphabet, int longest)
{
    QString text = u""_s; // not null: a null text starts with nothing for Qt
    const int length = random.bounded(longest + 1);
    for (int i = 0; i < length; ++i)
        text += alphabet.at(random.bounded(int(alphabet.size())));
    return text;
}

} // namespace

void TestFilterPreview::agreesWithAPlainMatcher()
{
    QRandomGenerator random(20261123);
    const QList<EnvironmentMode> modes{KnownMode::Production, KnownMode::Staging, KnownMode::Preview,
                                       EnvironmentMode::fromWire(u"CANARY"_s), EnvironmentMode()};
    for (int round = 0; round < 400; ++round) {
        QList<Project> projects;
        QList<Environment> environments;
        const int projectCount = random.bounded(12);
        for (int i = 0; i < projectCount; ++i) {
            const QString id = u"p"_s + QString::number(i);
            projects.append({id, randomText(random, u"abABß?-"_s, 5)});
            const int environmentCount = random.bounded(4);
            for (int j = 0; j < environmentCount; ++j)
                environments.append(
                    environment(id + u'-' + QString::number(j), id, modes.at(random.bounded(5))));
        }
        const Catalog catalog(projects, environments);
        WebhookFilter tested;
        tested.events = {KnownEvent::Failed};
        const int patternCount = random.bounded(5);
        for (int i = 0; i < patternCount; ++i)
            tested.projectPatterns.append(randomText(random, u"aabAB*ß? "_s, 5));
        for (const EnvironmentMode &mode : modes) {
            if (random.bounded(3) == 0)
                tested.modes.append(mode);
        }

        const FilterPreview preview = FilterPreview::compute(catalog, tested);
        qsizetype fires = 0;
        qsizetype firingProjects = 0;
        QList<qsizetype> without;
        QList<qsizetype> may;
        QList<qsizetype> leftOut;
        for (qsizetype p = 0; p < catalog.projects().size(); ++p) {
            int first = -1;
            bool isUndocumented = false;
            for (int i = 0; i < patternCount; ++i) {
                const auto match = plainMatch(tested.projectPatterns.at(i), catalog.projects().at(p).name);
                if (match == ProjectPattern::Match::Yes && first < 0)
                    first = i;
                isUndocumented = isUndocumented || match == ProjectPattern::Match::Undocumented;
            }
            QList<qsizetype> fitting;
            for (qsizetype e = 0; e < catalog.environmentsOf(p).size(); ++e) {
                if (tested.modes.isEmpty() || tested.modes.contains(catalog.environmentsOf(p).at(e).mode))
                    fitting.append(e);
            }
            if (patternCount > 0 && first < 0) {
                (isUndocumented && !fitting.isEmpty() ? may : without).append(p);
                continue;
            }
            fires += fitting.size();
            if (!fitting.isEmpty()) {
                QCOMPARE(preview.matching.at(firingProjects).projectIndex, p);
                QCOMPARE(preview.matching.at(firingProjects).patternIndex, first);
                QCOMPARE(preview.matching.at(firingProjects).environments, fitting);
                ++firingProjects;
            }
            if (fitting.size() < catalog.environmentsOf(p).size())
                leftOut.append(p);
        }
        QCOMPARE(preview.environmentCount, fires);
        QCOMPARE(preview.projectCount, firingProjects);
        QCOMPARE(preview.withoutPattern, without);
        QList<qsizetype> found;
        for (const auto &match : preview.mayAlsoMatch)
            found.append(match.projectIndex);
        QCOMPARE(found, may);
        found.clear();
        for (const auto &match : preview.modeNotSelected)
            found.append(match.projectIndex);
        QCOMPARE(found, leftOut);
        const FilterCount counted = countMatches(catalog, tested);
        QCOMPARE(counted.environments, fires);
        QCOMPARE(counted.projects, firingProjects);
    }
}

void TestFilterPreview::warns_data()
{
    QTest::addColumn<QStringList>("patterns");
    QTest::addColumn<QList<FilterWarning>>("warnings");
    using Warnings = QList<FilterWarning>;
    const auto row = [](const char *tag, const QStringList &patterns, const Warnings &warnings) {
        QTest::newRow(tag) << patterns << warnings;
    };
    row("nothing to say", {u"product*"_s, u"analytics"_s}, {});
    row("a project without environments is a project", {u"empty"_s}, {});
    row("matches nothing", {u"analitycs"_s},
        {{Kind::MatchesNothing, u"analitycs"_s, u"analytics"_s, {}, {}}});
    row("matches nothing, nothing near", {u"zzzzzz*"_s}, {{Kind::MatchesNothing, u"zzzzzz*"_s, {}, {}, {}}});
    row("blank", {u" "_s}, {{Kind::MatchesNothing, u" "_s, {}, {}, {}}});
    row("duplicate", {u"product*"_s, u"PRODUCT*"_s},
        {{Kind::Duplicate, u"PRODUCT*"_s, {}, u"product*"_s, {}}});
    row("a duplicate says nothing else", {u"zzzzzz"_s, u"ZZZZZZ"_s},
        {{Kind::MatchesNothing, u"zzzzzz"_s, {}, {}, {}},
         {Kind::Duplicate, u"ZZZZZZ"_s, {}, u"zzzzzz"_s, {}}});
    row("shadowed, wider one first", {u"product*"_s, u"Product-API"_s},
        {{Kind::Shadowed, u"Product-API"_s, {}, u"product*"_s, {}}});
    row("shadowed, wider one last", {u"product-*"_s, u"prod*"_s},
        {{Kind::Shadowed, u"product-*"_s, {}, u"prod*"_s, {}}});
    row("shadowed by everything", {u"analytics"_s, u"*"_s},
        {{Kind::Shadowed, u"analytics"_s, {}, u"*"_s, {}}});
    row("today's projects do not shadow", {u"analytics"_s, u"analytics-*"_s},
        {{Kind::MatchesNothing, u"analytics-*"_s, u"analytics"_s, {}, {}}});
    row("undocumented", {u"*prod"_s}, {{Kind::Undocumented, u"*prod"_s, {}, {}, {u"infra-prod"_s}}});
    row("undocumented, already matched", {u"*prod"_s, u"infra*"_s},
        {{Kind::Undocumented, u"*prod"_s, {}, {}, {}}});
    row("undocumented, each its own", {u"*prod"_s, u"*s"_s},
        {{Kind::Undocumented, u"*prod"_s, {}, {}, {u"infra-prod"_s}},
         {Kind::Undocumented, u"*s"_s, {}, {}, {u"analytics"_s}}});
    row("undocumented and shadowed", {u"prod*x"_s, u"prod*"_s},
        {{Kind::Undocumented, u"prod*x"_s, {}, {}, {}}, {Kind::Shadowed, u"prod*x"_s, {}, u"prod*"_s, {}}});
}

void TestFilterPreview::warns()
{
    QFETCH(const QStringList, patterns);
    QFETCH(const QList<FilterWarning>, warnings);
    const QList<FilterWarning> found = filterWarnings(shop(), filter(patterns));
    QCOMPARE(found.size(), warnings.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QCOMPARE(found.at(i).kind, warnings.at(i).kind);
        QCOMPARE(found.at(i).pattern, warnings.at(i).pattern);
        QCOMPARE(found.at(i).suggestion, warnings.at(i).suggestion);
        QCOMPARE(found.at(i).other, warnings.at(i).other);
        QCOMPARE(found.at(i).mayAlsoMatch, warnings.at(i).mayAlsoMatch);
    }
}

void TestFilterPreview::warnsThatTheFilterIsEmpty()
{
    const QList<FilterWarning> found = filterWarnings(shop(), filter({}));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().kind, Kind::FilterEmpty);
    QVERIFY(!filterWarnings(Catalog(), filter({u"x*"_s})).isEmpty());
}

void TestFilterPreview::namesTheNearestProject_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("one replaced") << u"analytixs"_s << u"analytics"_s;
    QTest::newRow("neighbours swapped") << u"anayltics"_s << u"analytics"_s;
    QTest::newRow("one missing") << u"anlytics"_s << u"analytics"_s;
    QTest::newRow("one more") << u"annalytics"_s << u"analytics"_s;
    QTest::newRow("case") << u"ANALYTIX"_s << u"analytics"_s;
    QTest::newRow("start of a name") << u"prodcut*"_s << u"Product-API"_s;
    QTest::newRow("four edits are too many") << u"anbcdeics"_s << QString();
    QTest::newRow("short keys allow one") << u"empyt"_s << u"empty"_s;
    QTest::newRow("short keys allow no two") << u"emqqy"_s << QString();
    QTest::newRow("two letters") << u"em"_s << QString();
    QTest::newRow("a giant key") << QString(10240, u'a') << QString();
}

void TestFilterPreview::namesTheNearestProject()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, suggestion);
    const QList<FilterWarning> found = filterWarnings(shop(), filter({pattern}));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().kind, Kind::MatchesNothing);
    QCOMPARE(found.constFirst().suggestion, suggestion);
}

// The whole table, cell by cell: insert, remove, replace, swap of neighbours. With `asPrefix` to the best
// start of `name`.
static int plainDistance(const QString &key, const QString &name, bool asPrefix)
{
    QList<QList<int>> cells(key.size() + 1, QList<int>(name.size() + 1, 0));
    for (int i = 0; i <= key.size(); ++i) {
        for (int j = 0; j <= name.size(); ++j) {
            if (i == 0 || j == 0) {
                cells[i][j] = i + j;
                continue;
            }
            const int replaced = cells[i - 1][j - 1] + (key.at(i - 1) == name.at(j - 1) ? 0 : 1);
            cells[i][j] = std::min({replaced, cells[i - 1][j] + 1, cells[i][j - 1] + 1});
            if (i > 1 && j > 1 && key.at(i - 1) == name.at(j - 2) && key.at(i - 2) == name.at(j - 1))
                cells[i][j] = std::min(cells[i][j], cells[i - 2][j - 2] + 1);
        }
    }
    const QList<int> &last = cells.constLast();
    return asPrefix ? *std::min_element(last.begin(), last.end()) : last.constLast();
}

void TestFilterPreview::suggestsExactlyWhatIsNear()
{
    QRandomGenerator random(20261124);
    int suggested = 0;
    for (int round = 0; round < 20000; ++round) {
        const QString alphabet = round % 2 == 0 ? u"abc"_s : u"abüß-"_s;
        // Every 50th key fills the machine word to its last bit or one short of it.
        QString key =
            round % 50 == 0 ? QString(round % 100 == 0 ? 64 : 63, u'a') : randomText(random, alphabet, 12);
        QString name = key;
        for (int edits = random.bounded(6); edits > 0; --edits) {
            const int at = random.bounded(int(name.size()) + 1);
            if (random.bounded(2) == 0)
                name.insert(at, alphabet.at(random.bounded(int(alphabet.size()))));
            else
                name.remove(at, 1);
        }
        const bool asPrefix = random.bounded(2) == 0;
        if (key.size() < 3)
            continue;
        const Catalog catalog({{u"p"_s, name}}, {});
        const QList<FilterWarning> found = filterWarnings(catalog, filter({asPrefix ? key + u'*' : key}));
        if (found.isEmpty())
            continue; // it matches
        const int allowed = key.size() <= 5 ? 1 : key.size() <= 8 ? 2 : 3;
        const bool isNear = plainDistance(key, name, asPrefix) <= allowed;
        QVERIFY2((found.constFirst().suggestion == name && !name.isEmpty()) == isNear,
                 qPrintable(key + (asPrefix ? u"* / "_s : u" / "_s) + name));
        suggested += isNear ? 1 : 0;
    }
    QVERIFY(suggested > 1000); // the test would see it
}

void TestFilterPreview::hugeFiltersAreAnswered()
{
    QStringList patterns{QString(10240, u'*'), u"a*"_s.repeated(5120), QString(10240, u'x'), u"🚀*"_s,
                         u"*🚀"_s};
    for (int i = 0; i < 2000; ++i)
        patterns.append(u"analytic"_s + QString::number(i));
    QCOMPARE(FilterPreview::compute(shop(), filter(patterns)).mayAlsoMatch.size(), 4);
    QVERIFY(filterWarnings(shop(), filter(patterns)).size() >= 2003);
}

QW_TEST(QCoreApplication, TestFilterPreview)

} // namespace tst_filterpreview

#include "tst_filterpreview.moc"
