#include "tests/gui/editorfixture.h"
#include "tests/support/testprogram.h"

#include "models/tables/previewtreemodel.h"
#include "ui/editor/editordialog.h"
#include "ui/preview/comparisonline.h"
#include "ui/preview/previewpanel.h"
#include "ui/preview/previewtree.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/note.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_previewpanel {

class PreviewPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { fixtureLook(); }
    void sentence_data();
    void sentence();
    void treeExplainsEachRow();
    void manyChangesAreOneComputation();
    void expansionSurvivesUpdates();
    void warningsAskForRemoval();
    void pendingPatternIsNotWarnedAbout();
    void emptiedFilterIsSaidOnlyWhenAsked();
    void unknownProjectsAreSaid();
    void comparesWithTheSavedFilter();
    void eventsThatChangeAreSaid();
    void savedFilterIsShownOnDemand();
    void nothingSavedNothingCompared();
    void typingWithFiveThousandProjects();
};

static WebhookFilter previewFilter(const QStringList &patterns, const QList<EnvironmentMode> &modes = {})
{
    WebhookFilter filter;
    filter.events = {KnownEvent::Failed};
    filter.projectPatterns = patterns;
    filter.modes = modes;
    return filter;
}

static QStringList rowsOf(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows.append(QString(depth * 2, QLatin1Char(' ')) + index.data(Qt::AccessibleTextRole).toString());
        rows += rowsOf(model, index, depth + 1);
    }
    return rows;
}

void PreviewPanelTest::sentence_data()
{
    QTest::addColumn<WebhookFilter>("filter");
    QTest::addColumn<QString>("sentence");
    const QList<EnvironmentMode> modes{KnownMode::Production, KnownMode::Staging};
    QTest::newRow("some") << previewFilter({QStringLiteral("product*"), QStringLiteral("analytics")}, modes)
                          << QStringLiteral("Fires for 8 of 18 environments in 3 of 6 projects");
    QTest::newRow("all") << previewFilter({})
                         << QStringLiteral("Fires for 18 of 18 environments in 6 of 6 projects");
    QTest::newRow("none") << previewFilter({QStringLiteral("analitycs")})
                          << QStringLiteral("Fires for 0 of 18 environments in 0 of 6 projects");
    WebhookFilter disabled = previewFilter({QStringLiteral("shop")});
    disabled.isEnabled = false;
    QTest::newRow("disabled") << disabled
                              << QStringLiteral(
                                     "Disabled: would fire for 2 of 18 environments in 1 of 6 projects");
    WebhookFilter noEvents = previewFilter({QStringLiteral("shop")});
    noEvents.events.clear();
    QTest::newRow("no events")
        << noEvents
        << QStringLiteral("No event selected: would fire for 2 of 18 environments in 1 of 6 projects");
}

void PreviewPanelTest::sentence()
{
    QFETCH(WebhookFilter, filter);
    QFETCH(QString, sentence);
    PreviewPanel panel;
    panel.setCatalog(fixtureCatalog());
    panel.setFilter(filter);
    QVERIFY(fixtureShow(panel));
    QTRY_COMPARE(panel.sentence(), sentence);
}

void PreviewPanelTest::treeExplainsEachRow()
{
    PreviewPanel panel;
    panel.setCatalog(fixtureCatalog());
    panel.setFilter(previewFilter({QStringLiteral("product*"), QStringLiteral("*prod")},
                                  {KnownMode::Production, KnownMode::Staging}));
    QVERIFY(fixtureShow(panel));
    auto *tree = fixtureChild<PreviewTree>(panel, "tree");
    QTRY_VERIFY(tree->model()->rowCount() > 0);
    const QStringList rows = rowsOf(*tree->model());
    QVERIFY2(rows.contains(QStringLiteral("  product-api, matched by product*, 3 of 5 environments")),
             qPrintable(rows.join(QLatin1Char('\n'))));
    QVERIFY(rows.contains(QStringLiteral("    staging-eu, Staging")));
    QVERIFY(rows.contains(QStringLiteral("May also match, not counted")));
    QVERIFY(rows.contains(QStringLiteral("  infra-prod, may match *prod, which Qovery does not document")));
    QVERIFY2(rows.contains(QStringLiteral("  3 projects: no pattern matches the name, 9 environments")),
             qPrintable(rows.join(QLatin1Char('\n'))));
    QVERIFY2(rows.contains(
                 QStringLiteral("  2 projects: type not selected (Development, Preview), 3 environments")),
             qPrintable(rows.join(QLatin1Char('\n'))));
}

void PreviewPanelTest::manyChangesAreOneComputation()
{
    PreviewPanel panel;
    panel.setCatalog(fixtureCatalog());
    QVERIFY(fixtureShow(panel));
    QSignalSpy computed(&panel, &PreviewPanel::computed);
    QString text;
    for (const QChar c : QStringView(u"product-api")) {
        text += c;
        panel.setFilter(previewFilter({text}), text);
    }
    QTRY_COMPARE(panel.matchCount(), std::optional<qsizetype>(5));
    QCOMPARE(computed.size(), 1);
}

void PreviewPanelTest::expansionSurvivesUpdates()
{
    PreviewPanel panel;
    panel.resize(500, 600);
    panel.setCatalog(fixtureCatalog());
    panel.setFilter(previewFilter({}));
    QVERIFY(fixtureShow(panel));
    auto *tree = fixtureChild<PreviewTree>(panel, "tree");
    QTRY_VERIFY(tree->model()->rowCount() > 0);
    const auto project = [tree](const QString &name) {
        const QModelIndex top = tree->model()->index(0, 0);
        for (int row = 0; row < tree->model()->rowCount(top); ++row) {
            if (tree->model()->index(row, 0, top).data().toString() == name)
                return tree->model()->index(row, 0, top);
        }
        return QModelIndex();
    };
    QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
    QVERIFY(tree->isExpanded(project(QStringLiteral("analytics")))); // the first, by itself
    tree->collapse(project(QStringLiteral("analytics")));
    QVERIFY(!tree->isExpanded(project(QStringLiteral("shop"))));
    tree->expand(project(QStringLiteral("shop")));
    tree->setCurrentIndex(project(QStringLiteral("shop")));
    QSignalSpy computed(&panel, &PreviewPanel::computed);
    panel.setFilter(previewFilter({}, {KnownMode::Production}));
    QTRY_COMPARE(computed.size(), 1);
    QVERIFY(!tree->isExpanded(project(QStringLiteral("analytics"))));
    QVERIFY(tree->isExpanded(project(QStringLiteral("shop"))));
    QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("shop"));
    // A section cannot be closed.
    tree->collapse(tree->model()->index(0, 0));
    QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
}

void PreviewPanelTest::warningsAskForRemoval()
{
    PreviewPanel panel;
    panel.setCatalog(fixtureCatalog());
    panel.setFilter(
        previewFilter({QStringLiteral("product*"), QStringLiteral("analitycs"), QStringLiteral("*prod")}));
    QVERIFY(fixtureShow(panel));
    QSignalSpy removal(&panel, &PreviewPanel::patternRemovalRequested);
    QTRY_VERIFY(panel.findChild<Note *>(QStringLiteral("warningNote1")));
    auto *first = fixtureChild<Note>(panel, "warningNote0");
    auto *second = fixtureChild<Note>(panel, "warningNote1");
    QCOMPARE(first->text(), QStringLiteral("analitycs matches no project. Did you mean analytics?"));
    QCOMPARE(
        second->text(),
        QStringLiteral(
            "*prod: Qovery documents * only at the end. It may also fire for infra-prod; not counted here."));
    auto *remove = first->findChild<QPushButton *>();
    QVERIFY(remove);
    QCOMPARE(remove->text(), QStringLiteral("Remove"));
    fixtureClick(remove);
    QCOMPARE(removal.size(), 1);
    QCOMPARE(removal.first().first().toString(), QStringLiteral("analitycs"));
    panel.setFilter(previewFilter({QStringLiteral("product*")}));
    QTRY_VERIFY(!first->isVisible() && !second->isVisible());
}

void PreviewPanelTest::pendingPatternIsNotWarnedAbout()
{
    PreviewPanel panel;
    panel.setCatalog(fixtureCatalog());
    QSignalSpy warned(&panel, &PreviewPanel::warningsComputed);
    panel.setFilter(previewFilter({QStringLiteral("shop"), QStringLiteral("ana")}), QStringLiteral("ana"));
    QVERIFY(fixtureShow(panel));
    QTRY_COMPARE(warned.size(), 1);
    QCOMPARE(warned.first().first().value<QList<FilterWarning>>().size(), 0);
    panel.setFilter(previewFilter({QStringLiteral("shop"), QStringLiteral("ana")}));
    QTRY_COMPARE(warned.size(), 2);
    QCOMPARE(warned.last().first().value<QList<FilterWarning>>().size(), 1);
}

void PreviewPanelTest::emptiedFilterIsSaidOnlyWhenAsked()
{
    PreviewPanel panel;
    panel.setCatalog(fixtureCatalog());
    QSignalSpy warned(&panel, &PreviewPanel::warningsComputed);
    panel.setFilter(previewFilter({}));
    QVERIFY(fixtureShow(panel));
    QTRY_COMPARE(warned.size(), 1);
    QCOMPARE(warned.last().first().value<QList<FilterWarning>>().size(), 0);
    panel.setWarnsWhenEmpty(true);
    QTRY_COMPARE(warned.size(), 2);
    QCOMPARE(warned.last().first().value<QList<FilterWarning>>().size(), 1);
    QVERIFY(fixtureChild<Note>(panel, "warningNote0")->isVisible());
}

void PreviewPanelTest::unknownProjectsAreSaid()
{
    PreviewPanel panel;
    panel.setFilter(previewFilter({}));
    QVERIFY(fixtureShow(panel));
    QTRY_VERIFY(panel.sentence().startsWith(QStringLiteral("Loading projects…")));
    panel.setCatalog({}, {}, false); // signed out, or the token was refused
    QTRY_VERIFY(panel.sentence().startsWith(QStringLiteral("No organization is open.")));
    QCOMPARE(panel.matchCount(), std::optional<qsizetype>());
    auto *note = fixtureChild<Note>(panel, "errorNote");
    QVERIFY(!note->isVisible());
    ApiError error;
    error.kind = ApiError::Kind::ServerFault;
    error.httpStatus = 503;
    error.host = QStringLiteral("api.qovery.com");
    panel.setCatalog({}, error);
    QTRY_VERIFY(note->isVisible());
    QVERIFY2(note->text().contains(error.cause()), qPrintable(note->text()));
    QVERIFY(note->text().contains(QStringLiteral("which environments match is not known")));
    QSignalSpy retry(&panel, &PreviewPanel::retryRequested);
    fixtureClick(note->findChild<QPushButton *>());
    QCOMPARE(retry.size(), 1);
    panel.setCatalog(fixtureCatalog());
    QTRY_COMPARE(panel.sentence(), QStringLiteral("Fires for 18 of 18 environments in 6 of 6 projects"));
    QVERIFY(!note->isVisible());
}

void PreviewPanelTest::comparesWithTheSavedFilter()
{
    PreviewPanel panel;
    panel.resize(580, 700);
    panel.setCatalog(fixtureCatalog());
    panel.setSaved(previewFilter({QStringLiteral("product*"), QStringLiteral("shop")},
                                 {KnownMode::Production, KnownMode::Staging}));
    panel.setFilter(previewFilter({QStringLiteral("product*"), QStringLiteral("analytics")},
                                  {KnownMode::Production, KnownMode::Staging}));
    QVERIFY(fixtureShow(panel));
    auto *line = fixtureChild<ComparisonLine>(panel, "comparison");
    QTRY_VERIFY(line->isVisible());
    auto *added = fixtureChild<Badge>(*line, "addedBadge");
    auto *removed = fixtureChild<Badge>(*line, "removedBadge");
    QCOMPARE(added->text(), QStringLiteral("3"));
    QVERIFY(added->accessibleName().startsWith(QStringLiteral("3 environment")));
    QCOMPARE(fixtureChild<ElidedLabel>(*line, "addedNames")->text(), QStringLiteral("analytics"));
    QCOMPARE(removed->text(), QStringLiteral("1"));
    QCOMPARE(fixtureChild<ElidedLabel>(*line, "removedNames")->text(), QStringLiteral("shop / production"));
    QVERIFY(!fixtureChild<QLabel>(*line, "events")->isVisible());

    auto *tree = fixtureChild<PreviewTree>(panel, "tree");
    const QModelIndex matching = tree->model()->index(0, 0);
    const QModelIndex analytics = tree->model()->index(0, 0, matching);
    QVERIFY(tree->isExpanded(analytics));
    QCOMPARE(tree->model()->index(0, 0, analytics).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("production, Production, new"));
    const QModelIndex gone = tree->model()->index(1, 0);
    QCOMPARE(gone.data().toString(), QStringLiteral("No longer matching"));
    QCOMPARE(tree->model()->index(0, 0, gone).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("shop / production, Production, no longer matching"));

    // Typed back to what is saved: nothing is left to compare.
    panel.setFilter(previewFilter({QStringLiteral("shop"), QStringLiteral("product*")},
                                  {KnownMode::Staging, KnownMode::Production}));
    QTRY_VERIFY(!line->isVisible());
    QCOMPARE(tree->model()->index(1, 0).data().toString(), QStringLiteral("Not matching"));
}

void PreviewPanelTest::eventsThatChangeAreSaid()
{
    PreviewPanel panel;
    panel.setCatalog(fixtureCatalog());
    WebhookFilter saved = previewFilter({QStringLiteral("shop")});
    saved.events = {KnownEvent::Failed, KnownEvent::Cancelled};
    WebhookFilter edited = saved;
    edited.events = {KnownEvent::Cancelled, KnownEvent::Started};
    panel.setSaved(saved);
    panel.setFilter(edited);
    QVERIFY(fixtureShow(panel));
    auto *line = fixtureChild<ComparisonLine>(panel, "comparison");
    QTRY_VERIFY(line->isVisible());
    QVERIFY(fixtureChild<QLabel>(*line, "none")->isVisible());
    QCOMPARE(
        fixtureChild<QLabel>(*line, "events")->text(),
        QStringLiteral("No longer for Failed, but for Started, in 2 environments, 1 of them production."));
}

void PreviewPanelTest::savedFilterIsShownOnDemand()
{
    PreviewPanel panel;
    panel.setCatalog(fixtureCatalog());
    panel.setSaved(previewFilter({QStringLiteral("shop")}));
    panel.setFilter(previewFilter({QStringLiteral("analytics")}));
    QVERIFY(fixtureShow(panel));
    auto *line = fixtureChild<ComparisonLine>(panel, "comparison");
    QTRY_VERIFY(line->isVisible());
    auto *button = fixtureChild<QPushButton>(*line, "savedButton");
    QCOMPARE(button->text(), QStringLiteral("Show saved filter"));
    fixtureClick(button);
    QTRY_COMPARE(panel.sentence(),
                 QStringLiteral("As saved: Fires for 2 of 18 environments in 1 of 6 projects"));
    QCOMPARE(panel.matchCount(), std::optional<qsizetype>(4)); // of what is edited
    QCOMPARE(button->text(), QStringLiteral("Show edited filter"));
    fixtureClick(button);
    QTRY_COMPARE(panel.sentence(), QStringLiteral("Fires for 4 of 18 environments in 1 of 6 projects"));
    fixtureClick(button);
    QTRY_VERIFY(panel.sentence().startsWith(QStringLiteral("As saved")));
    // Typing shows what is typed.
    panel.setFilter(previewFilter({QStringLiteral("infra*")}));
    QTRY_COMPARE(panel.sentence(), QStringLiteral("Fires for 1 of 18 environments in 1 of 6 projects"));
}

void PreviewPanelTest::nothingSavedNothingCompared()
{
    PreviewPanel panel;
    panel.setFilter(previewFilter({QStringLiteral("analytics")}));
    panel.setSaved(previewFilter({QStringLiteral("shop")}));
    QVERIFY(fixtureShow(panel));
    QTRY_VERIFY(panel.sentence().startsWith(QStringLiteral("Loading projects…")));
    QVERIFY(!fixtureChild<ComparisonLine>(panel, "comparison")->isVisible());
    panel.setCatalog(fixtureCatalog());
    QTRY_VERIFY(fixtureChild<ComparisonLine>(panel, "comparison")->isVisible());
    panel.setSaved({});
    QTRY_VERIFY(!fixtureChild<ComparisonLine>(panel, "comparison")->isVisible());
}

// No time is measured: with thousands of expanded branches or a scan a key this would take minutes.
void PreviewPanelTest::typingWithFiveThousandProjects()
{
    QList<Project> projects;
    QList<Environment> environments;
    for (int i = 0; i < 5000; ++i) {
        const QString id = QString::number(i);
        projects.append({id, QStringLiteral("project-%1").arg(i, 4, 10, QLatin1Char('0'))});
        for (int k = 0; k < 4; ++k)
            environments.append({id + QLatin1Char('/') + QString::number(k), QStringLiteral("e%1").arg(k), id,
                                 knownModes().at(k)});
    }
    EditorDialog dialog(EditorDialog::Mode::Create);
    dialog.setCatalog(CatalogPtr(new Catalog(projects, environments)));
    QVERIFY(fixtureShow(dialog));
    auto *panel = fixtureChild<PreviewPanel>(dialog, "preview");
    fixtureClick(fixtureChild<QPushButton>(dialog, "everythingButton"));
    QTRY_COMPARE(panel->matchCount(), std::optional<qsizetype>(20'000));
    auto *field = fixtureChild<QLineEdit>(dialog, "patternField");
    field->setFocus();
    QSignalSpy computed(panel, &PreviewPanel::computed);
    const QString typed = QStringLiteral("project-12*");
    for (const QChar c : typed) {
        const auto before = computed.size();
        QTest::keyClick(field, c.toLatin1());
        QTRY_VERIFY(computed.size() > before);
        dialog.grab();
    }
    QCOMPARE(panel->matchCount(), std::optional<qsizetype>(400));
    // All of them again, one key at a time.
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const auto before = computed.size();
        QTest::keyClick(field, Qt::Key_Backspace);
        QTRY_VERIFY(computed.size() > before);
    }
    QCOMPARE(panel->matchCount(), std::optional<qsizetype>(20'000));
}

QW_TEST(QApplication, PreviewPanelTest)

} // namespace tst_previewpanel

#include "tst_previewpanel.moc"
