#include "models/tables/previewtreemodel.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

namespace tst_previewtreemodel {

using Qt::StringLiterals::operator""_s;
using Model = PreviewTreeModel;

class TestPreviewTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void showsSectionsReasonsProjectsEnvironments();
    void saysThatNothingFires();
    void withoutACatalogItIsEmpty();
    void keysSurviveAnUpdate();
    void marksWhatChanged();
    void manyPersistentIndexesDoNotHang();
};

static CatalogPtr shop()
{
    const QList<Project> projects{
        {u"p1"_s, u"analytics"_s}, {u"p2"_s, u"product-api"_s}, {u"p3"_s, u"infra-prod"_s}};
    const QList<Environment> environments{{u"e1"_s, u"live"_s, u"p1"_s, KnownMode::Production},
                                          {u"e2"_s, u"live"_s, u"p2"_s, KnownMode::Production},
                                          {u"e3"_s, u"test"_s, u"p2"_s, KnownMode::Staging},
                                          {u"e4"_s, u"live"_s, u"p3"_s, KnownMode::Production}};
    return CatalogPtr::create(projects, environments);
}

static WebhookFilter filter(const QStringList &patterns)
{
    return {true, {KnownEvent::Failed}, {KnownMode::Production}, patterns};
}

static void show(Model &model, const CatalogPtr &catalog, const WebhookFilter &shown)
{
    model.setPreview(catalog, shown, FilterPreview::compute(*catalog, shown));
}

// Each row as "key name pattern marked matching/total", indented by level.
static QStringList linesOf(const Model &model, const QModelIndex &parent = {}, const QString &indent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QStringList parts{model.keyOf(index),
                                index.data(Model::NameRole).toString(),
                                index.data(Model::PatternRole).toString(),
                                index.data(Model::MatchedLengthRole).toString(),
                                index.data(Model::MatchCountRole).toString() + u'/' +
                                    index.data(Model::TotalCountRole).toString(),
                                index.data(Model::ModeRole).toString(),
                                index.data(Model::ModesRole).toStringList().join(u'+')};
        lines.append(indent + parts.join(u' ').simplified());
        lines += linesOf(model, index, indent + u' ');
    }
    return lines;
}

void TestPreviewTreeModel::showsSectionsReasonsProjectsEnvironments()
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(model, shop(), filter({u"product*"_s, u"*prod"_s}));
    const QStringList expected{u"s:0 1/1"_s,
                               u" p:p2 product-api product* 7 1/2"_s,
                               u"  e:e2 live / PRODUCTION"_s,
                               u"s:1 1/1"_s,
                               u" p:p3 infra-prod *prod 0 1/1"_s,
                               u"  e:e4 live / PRODUCTION"_s,
                               u"s:2 2/2"_s,
                               u" r:2 1/1"_s,
                               u"  n:p1 analytics 0 1/1"_s,
                               u"   e:e1 live / PRODUCTION"_s,
                               u" r:3 1/1 STAGING"_s,
                               u"  n:p2 product-api 7 1/2"_s,
                               u"   e:e3 test / STAGING"_s};
    QCOMPARE(linesOf(model), expected);
    const QModelIndex reason = model.indexOfKey(u"r:3"_s);
    QCOMPARE(reason.data(Model::ReasonRole).toInt(), int(NoMatchReason::Mode));
    QCOMPARE(model.index(0, 0, reason).data(Model::ReasonRole).toInt(), int(NoMatchReason::Mode));
    QVERIFY(!model.index(0, 0).data(Model::ReasonRole).isValid());
    QCOMPARE(model.index(0, 0).data(Model::NodeKindRole).toInt(), int(Model::NodeKind::Section));
    QCOMPARE(reason.data(Model::SectionRole).toInt(), int(Model::Section::NotMatching));

    show(model, shop(), {true, {KnownEvent::Failed}, {}, {}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowCount(model.index(0, 0)), 3);
    QCOMPARE(model.index(0, 0, model.index(0, 0)).data(Model::PatternRole).toString(), QString());
}

void TestPreviewTreeModel::saysThatNothingFires()
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    WebhookFilter disabled = filter({u"product*"_s});
    disabled.isEnabled = false;
    show(model, shop(), disabled);
    const QModelIndex reason = model.indexOfKey(u"r:0"_s);
    QVERIFY(reason.isValid());
    QCOMPARE(reason.row(), 0);
    QCOMPARE(model.rowCount(reason), 0);
    QCOMPARE(reason.data(Model::MatchCountRole).toInt(), 1);
    QVERIFY(model.indexOfKey(u"p:p2"_s).isValid()); // what would fire otherwise
}

void TestPreviewTreeModel::withoutACatalogItIsEmpty()
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(model, shop(), filter({}));
    QVERIFY(model.rowCount() > 0);
    model.setPreview({}, {}, {});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.indexOfKey(u"p:p2"_s).isValid());
    show(model, CatalogPtr::create(), filter({u"x"_s}));
    QCOMPARE(model.rowCount(), 0);
}

void TestPreviewTreeModel::keysSurviveAnUpdate()
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(model, shop(), filter({u"analytics"_s}));
    QCOMPARE(model.keyOf(model.indexOfKey(u"p:p1"_s)), u"p:p1"_s);
    QVERIFY(!model.indexOfKey(u"p:p2"_s).isValid());
    QVERIFY(model.indexOfKey(u"n:p2"_s).isValid());
    show(model, shop(), filter({u"product*"_s}));
    QVERIFY(!model.indexOfKey(u"p:p1"_s).isValid());
    QCOMPARE(model.keyOf(model.indexOfKey(u"p:p2"_s)), u"p:p2"_s);
    for (const QString &key : {u"s:2"_s, u"r:2"_s, u"n:p1"_s})
        QCOMPARE(model.keyOf(model.indexOfKey(key)), key);
    for (const QString &key : {u""_s, u"p"_s, u"p:"_s, u"p:none"_s, u"x:p1"_s, u"s:9"_s, u"s:1"_s, u"r:0"_s})
        QVERIFY2(!model.indexOfKey(key).isValid(), qPrintable(key));
    QCOMPARE(model.keyOf({}), QString());
}

void TestPreviewTreeModel::marksWhatChanged()
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const CatalogPtr catalog = shop();
    const WebhookFilter saved = filter({u"analytics"_s, u"infra*"_s});
    const WebhookFilter edited = filter({u"product-api"_s, u"infra*"_s});
    model.setPreview(catalog, edited, FilterPreview::compute(*catalog, edited),
                     CoverageChange::compare(*catalog, saved, edited));
    const QModelIndex matching = model.index(0, 0);
    QCOMPARE(model.rowCount(matching), 2);
    const QModelIndex infra = model.index(0, 0, matching);
    const QModelIndex product = model.index(1, 0, matching);
    QCOMPARE(infra.data(Model::NewCountRole).toInt(), 0);
    QCOMPARE(product.data(Model::NewCountRole).toInt(), 1);
    QCOMPARE(Model::Change(model.index(0, 0, infra).data(Model::ChangeRole).toInt()), Model::Change::None);
    QCOMPARE(Model::Change(model.index(0, 0, product).data(Model::ChangeRole).toInt()), Model::Change::New);

    const QModelIndex gone = model.index(1, 0);
    QCOMPARE(Model::Section(gone.data(Model::SectionRole).toInt()), Model::Section::NoLongerMatching);
    QCOMPARE(gone.data(Model::MatchCountRole).toInt(), 1);
    QCOMPARE(model.rowCount(gone), 1);
    const QModelIndex row = model.index(0, 0, gone);
    QCOMPARE(row.parent(), gone);
    QCOMPARE(row.data(Model::ProjectNameRole).toString(), u"analytics"_s);
    QCOMPARE(row.data(Model::NameRole).toString(), u"live"_s);
    QCOMPARE(row.data(Model::ModeRole).toString(), u"PRODUCTION"_s);
    QCOMPARE(Model::Change(row.data(Model::ChangeRole).toInt()), Model::Change::Gone);
    QCOMPARE(model.rowCount(row), 0);
    QCOMPARE(model.indexOfKey(model.keyOf(gone)), gone);

    show(model, catalog, edited);
    QCOMPARE(Model::Section(model.index(1, 0).data(Model::SectionRole).toInt()), Model::Section::NotMatching);
}

void TestPreviewTreeModel::manyPersistentIndexesDoNotHang()
{
    // Qt keeps them in a hash; 10,000 with the same value took it over 20 s.
    QList<Project> projects;
    QList<Environment> environments;
    for (int i = 0; i < 5000; ++i) {
        const QString id = u"p"_s + QString::number(i);
        projects.append({id, id});
        environments.append({u"e"_s + id, id, id, KnownMode::Production});
    }
    Model model;
    const auto catalog = CatalogPtr::create(projects, environments);
    show(model, catalog, filter({}));
    QList<QPersistentModelIndex> kept;
    QSet<size_t> hashes;
    const QModelIndex section = model.index(0, 0);
    for (int row = 0; row < model.rowCount(section); ++row) {
        const QModelIndex project = model.index(row, 0, section);
        kept.append(project);
        kept.append(model.index(0, 0, project));
        hashes << qHash(project) << qHash(model.index(0, 0, project));
    }
    QCOMPARE(hashes.size(), kept.size());
    show(model, catalog, filter({u"p1*"_s}));
    QVERIFY(!kept.constFirst().isValid());
}

QW_TEST(QCoreApplication, TestPreviewTreeModel)

} // namespace tst_previewtreemodel

#include "tst_previewtreemodel.moc"
