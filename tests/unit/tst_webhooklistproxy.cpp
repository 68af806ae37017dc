#include "models/domain/projectpattern.h"
#include "models/domain/targetmask.h"
#include "models/tables/webhooklistproxy.h"
#include "models/tables/webhooktablemodel.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace tst_webhooklistproxy {

using Qt::StringLiterals::operator""_s;
using Table = WebhookTableModel;
using Tester = QAbstractItemModelTester;

// Rows with the roles of a WebhookTableModel that the test changes as it likes.
class Rows : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Row
    {
        Webhook webhook;
        std::optional<qlonglong> environments;
        qlonglong production = 0;
        std::optional<int> revision = {};
    };

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : Table::ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(section) : QVariant();
    }
    QVariant data(const QModelIndex &index, int role) const override;

    void insert(int at, const QList<Row> &added)
    {
        beginInsertRows({}, at, at + static_cast<int>(added.size()) - 1);
        for (qsizetype i = 0; i < added.size(); ++i)
            rows.insert(at + i, added.at(i));
        endInsertRows();
    }
    void remove(int first, int last)
    {
        beginRemoveRows({}, first, last);
        rows.remove(first, last - first + 1);
        endRemoveRows();
    }
    void change(int row, const std::function<void(Row &)> &edit, const QList<int> &roles = {})
    {
        edit(rows[row]);
        emit dataChanged(index(row, 0), index(row, Table::ColumnCount - 1), roles);
    }
    void turnAround()
    {
        emit layoutAboutToBeChanged();
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &old : from)
            to.append(index(rowCount() - 1 - old.row(), old.column()));
        std::reverse(rows.begin(), rows.end());
        changePersistentIndexList(from, to);
        emit layoutChanged();
    }
    void reset(const QList<Row> &next)
    {
        beginResetModel();
        rows = next;
        endResetModel();
    }

    QList<Row> rows;
    mutable int textsAsked = 0;
    mutable int namesAsked = 0;
};

QVariant Rows::data(const QModelIndex &index, int role) const
{
    const Row &row = rows.at(index.row());
    const auto words = [](const auto &values) {
        QStringList list;
        for (const auto &value : values)
            list.append(value.wire());
        return list;
    };
    switch (role) {
    case Table::WebhookIdRole:
        return row.webhook.id;
    case Table::EnabledRole:
        return row.webhook.isEnabled ? QVariant(*row.webhook.isEnabled) : QVariant();
    case Table::DescriptionRole:
        ++namesAsked;
        return row.webhook.description;
    case Table::TargetUrlRole:
        return row.webhook.targetUrl;
    case Table::KindRole:
        return row.webhook.kind.wire();
    case Table::EventsRole:
        return words(row.webhook.events);
    case Table::UpdatedAtRole:
        return row.webhook.updatedAt;
    case Table::EnvironmentCountRole:
        return row.environments ? QVariant(*row.environments) : QVariant();
    case Table::ProductionCountRole:
        return row.production;
    case Table::RevisionRole:
        return row.revision ? QVariant(*row.revision) : QVariant();
    case Table::SearchTextRole:
        ++textsAsked;
        return foldedName(row.webhook.description + u'\n' + maskedTarget(row.webhook.targetUrl).text() +
                          u'\n' + row.webhook.id + u'\n' + row.webhook.projectPatterns.join(u'\n'));
    default:
        return {};
    }
}

class TestWebhookListProxy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void searchesForEveryWord();
    void textsAreReadyBeforeTheSearch();
    void onlyWhatChangedIsReadAgain();
    void filtersByState();
    void filtersByFacets();
    void sorts_data();
    void sorts();
    void sortingIsStableBothWays();
    void countsComeLater();
    void insertsAndRemovesRowsOneByOne();
    void aChangeMovesOrHidesTheRow();
    void indexesFollowTheirWebhooks();
    void followsTheSourcesLayoutAndReset();
    void tellsItsCounts();
    void keepsTheHeaderWhenNothingMatches();
    void outlivesItsSource();
    void agreesWithAPlainList();
    void tenThousandPersistentIndexesDoNotHang();

private:
    static QStringList ids(const QAbstractItemModel &model);
    QList<Rows::Row> m_sample;
};

static Rows::Row row(const QString &id, const QString &description, std::optional<bool> isEnabled,
                     const WebhookKind &kind = KnownKind::Standard,
                     const QList<EventType> &events = {KnownEvent::Failed})
{
    Webhook webhook;
    webhook.id = id;
    webhook.description = description;
    webhook.targetUrl = u"https://"_s + id + u".example/hook"_s;
    webhook.isEnabled = isEnabled;
    webhook.kind = kind;
    webhook.events = events;
    return {webhook, {}, 0, {}};
}

void TestWebhookListProxy::init()
{
    m_sample = {
        row(u"w1"_s, u"On-call pager"_s, true),
        row(u"w2"_s, u"#Releases"_s, true, KnownKind::Slack, {KnownEvent::Started, KnownEvent::Successful}),
        row(u"w3"_s, u"billing Straße"_s, false, KnownKind::Slack),
        row(u"w4"_s, u"On-call mail"_s, std::nullopt, WebhookKind::fromWire(u"TEAMS"_s), {}),
        row(u"w5"_s, QString(), true)};
    m_sample[0].webhook.projectPatterns = {u"product*"_s};
    m_sample[0].production = 3;
}

QStringList TestWebhookListProxy::ids(const QAbstractItemModel &model)
{
    QStringList found;
    for (int i = 0; i < model.rowCount(); ++i)
        found.append(model.index(i, 0).data(Table::WebhookIdRole).toString());
    return found;
}

void TestWebhookListProxy::searchesForEveryWord()
{
    Rows source;
    WebhookListProxy proxy;
    Tester tester(&proxy, Tester::FailureReportingMode::QtTest);
    source.reset(m_sample);
    proxy.setSourceModel(&source);
    const auto found = [&proxy](const QString &text) {
        proxy.setSearchText(text);
        return ids(proxy).join(u' ');
    };
    QCOMPARE(found(u"ON-CALL"_s), u"w1 w4"_s);
    QCOMPARE(found(u"mail on-call"_s), u"w4"_s);
    QCOMPARE(found(u"  mail\ton-call  mail "_s), u"w4"_s);
    QCOMPARE(found(u"product*"_s), u"w1"_s);
    QCOMPARE(found(u"w5.example"_s), u"w5"_s);
    QCOMPARE(found(u"STRAẞE"_s), u"w3"_s);
    QCOMPARE(found(u"hook"_s), u""_s); // masked
    QCOMPARE(found(u"pager https"_s), u"w1"_s);
    QCOMPARE(found(u"pagerhttps"_s), u""_s);
    QCOMPARE(found(u"   "_s), u"w1 w2 w3 w4 w5"_s);
    QVERIFY(!proxy.isFiltered());
    QCOMPARE(proxy.searchText(), u"   "_s);
}

void TestWebhookListProxy::textsAreReadyBeforeTheSearch()
{
    Rows source;
    WebhookListProxy proxy;
    source.reset(m_sample);
    proxy.setSourceModel(&source);
    QCOMPARE(source.textsAsked, 0); // not before the rows are shown
    QTRY_COMPARE(source.textsAsked, 5);
    proxy.setSearchText(u"pager"_s);
    QCOMPARE(source.textsAsked, 5);
    source.insert(0, {m_sample.constFirst()}); // while it is searched
    QCOMPARE(source.textsAsked, 6);
    QCOMPARE(ids(proxy).join(u' '), u"w1 w1"_s);
    source.change(0, [](Rows::Row &changed) { changed.webhook.description = u"other"_s; });
    QCOMPARE(ids(proxy).join(u' '), u"w1"_s);
}

// A hundred scattered changes come as one range over all rows.
void TestWebhookListProxy::onlyWhatChangedIsReadAgain()
{
    Rows source;
    for (int at = 0; at < 100; ++at) {
        source.rows.append(row(QString::number(at), QString::number(at + 100), true));
        source.rows.last().revision = 0;
    }
    WebhookListProxy proxy;
    Tester tester(&proxy, Tester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&source);
    proxy.sort(Table::NameColumn);
    source.namesAsked = 0;
    source.rows[40].webhook.description = u"000"_s;
    source.rows[40].revision = 1;
    emit source.dataChanged(source.index(0, 0), source.index(99, Table::ColumnCount - 1));
    QCOMPARE(ids(proxy).constFirst(), u"40"_s);
    QCOMPARE(source.namesAsked, 1);
}

void TestWebhookListProxy::filtersByState()
{
    Rows source;
    WebhookListProxy proxy;
    Tester tester(&proxy, Tester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&source);
    source.insert(0, m_sample);
    proxy.setStateFilter(WebhookListProxy::StateFilter::Enabled);
    QCOMPARE(ids(proxy), (QStringList{u"w1"_s, u"w2"_s, u"w5"_s}));
    proxy.setStateFilter(WebhookListProxy::StateFilter::Disabled);
    QCOMPARE(ids(proxy), QStringList{u"w3"_s}); // w4: the server did not say
    QVERIFY(proxy.isFiltered());
    proxy.clearFilters();
    QCOMPARE(proxy.rowCount(), 5);
    QCOMPARE(proxy.totalCount(), 5);
    QCOMPARE(proxy.enabledCount(), 3);
    QCOMPARE(proxy.disabledCount(), 1);
}

void TestWebhookListProxy::filtersByFacets()
{
    Rows source;
    WebhookListProxy proxy;
    Tester tester(&proxy, Tester::FailureReportingMode::QtTest);
    source.reset(m_sample);
    proxy.setSourceModel(&source);
    proxy.setFacets({{u"SLACK"_s, u"TEAMS"_s}, {}, false});
    QCOMPARE(ids(proxy), (QStringList{u"w2"_s, u"w3"_s, u"w4"_s}));
    proxy.setFacets({{u"SLACK"_s}, {u"DEPLOYMENT_FAILURE"_s, u"DEPLOYMENT_CANCELLED"_s}, false});
    QCOMPARE(ids(proxy), QStringList{u"w3"_s});
    proxy.setFacets({{}, {}, true});
    QCOMPARE(ids(proxy), QStringList{u"w1"_s});
    proxy.setSearchText(u"releases"_s);
    QCOMPARE(proxy.rowCount(), 0);
    proxy.clearFilters();
    QVERIFY(proxy.facets().isEmpty());
    QCOMPARE(proxy.rowCount(), 5);
}

void TestWebhookListProxy::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("expected");
    QTest::newRow("server's order") << -1 << Qt::DescendingOrder << u"a b c d e"_s;
    QTest::newRow("name") << int(Table::NameColumn) << Qt::AscendingOrder << u"e b d c a"_s;
    QTest::newRow("name, descending") << int(Table::NameColumn) << Qt::DescendingOrder << u"a c d b e"_s;
    QTest::newRow("enabled") << int(Table::EnabledColumn) << Qt::AscendingOrder << u"a d b e c"_s;
    QTest::newRow("kind") << int(Table::KindColumn) << Qt::AscendingOrder << u"b a d e c"_s;
    QTest::newRow("events") << int(Table::EventsColumn) << Qt::AscendingOrder << u"c b a d e"_s;
    QTest::newRow("scope") << int(Table::ScopeColumn) << Qt::DescendingOrder << u"b d a c e"_s;
    QTest::newRow("updated") << int(Table::UpdatedColumn) << Qt::DescendingOrder << u"d a b c e"_s;
}

void TestWebhookListProxy::sorts()
{
    QFETCH(const int, column);
    QFETCH(const Qt::SortOrder, order);
    QFETCH(const QString, expected);
    const auto failed = QList<EventType>{KnownEvent::Failed};
    Rows source;
    source.rows = {
        row(u"a"_s, u"zebra"_s, true, KnownKind::Standard, failed),
        row(u"b"_s, u"Äpfel 2"_s, false, KnownKind::Slack, {KnownEvent::Started}),
        row(u"c"_s, QString(), std::nullopt, WebhookKind::fromWire(u"TEAMS"_s), {}),
        row(u"d"_s, u"äpfel 10"_s, true, KnownKind::Standard, failed),
        row(u"e"_s, u"Apfel"_s, false, KnownKind::Standard, {KnownEvent::Failed, KnownEvent::Cancelled})};
    source.rows[0].environments = 7;
    source.rows[1].environments = 9;
    source.rows[3].environments = 9;
    source.rows[0].webhook.updatedAt = QDateTime::fromSecsSinceEpoch(100, Qt::UTC);
    source.rows[3].webhook.updatedAt = QDateTime::fromSecsSinceEpoch(200, Qt::UTC);
    WebhookListProxy proxy;
    Tester tester(&proxy, Tester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&source);
    proxy.sort(column, order);
    QCOMPARE(ids(proxy).join(u' '), expected);
    QCOMPARE(proxy.sortColumn(), column);
    QCOMPARE(proxy.sortOrder(), order);
}

void TestWebhookListProxy::sortingIsStableBothWays()
{
    Rows source;
    source.rows = {row(u"a"_s, u"x"_s, true), row(u"b"_s, u"x"_s, true), row(u"c"_s, u"X"_s, true)};
    WebhookListProxy proxy;
    Tester tester(&proxy, Tester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&source);
    proxy.sort(Table::NameColumn, Qt::AscendingOrder);
    QCOMPARE(ids(proxy).join(u' '), u"a b c"_s);
    proxy.sort(Table::NameColumn, Qt::DescendingOrder);
    QCOMPARE(ids(proxy).join(u' '), u"a b c"_s);
}

void TestWebhookListProxy::countsComeLater()
{
    Rows source;
    WebhookListProxy proxy;
    Tester tester(&proxy, Tester::FailureReportingMode::QtTest);
    source.reset(m_sample);
    proxy.setSourceModel(&source);
    proxy.sort(Table::ScopeColumn, Qt::DescendingOrder);
    const QList<int> roles{Table::EnvironmentCountRole, Table::ProductionCountRole};
    source.change(
        3, [](Rows::Row &changed) { changed.environments = 40; }, roles);
    source.change(
        4, [](Rows::Row &changed) { changed.environments = 50; }, roles);
    QTRY_COMPARE(ids(proxy).join(u' '), u"w5 w4 w1 w2 w3"_s); // once for both
    proxy.setFacets({{}, {}, true});
    QCOMPARE(ids(proxy).join(u' '), u"w1"_s);
    source.change(
        2, [](Rows::Row &changed) { changed.production = 1; }, roles);
    QTRY_COMPARE(ids(proxy).join(u' '), u"w1 w3"_s);
}

void TestWebhookListProxy::insertsAndRemovesRowsOneByOne()
{
    Rows source;
    WebhookListProxy proxy;
    Tester tester(&proxy, Tester::FailureReportingMode::QtTest);
    source.reset(m_sample);
    proxy.setSourceModel(&source);
    proxy.sort(Table::NameColumn, Qt::AscendingOrder);
    QCOMPARE(ids(proxy).join(u' '), u"w3 w5 w4 w1 w2"_s); // "#Releases" under R
    const QSignalSpy inserted(&proxy, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&proxy, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy layouts(&proxy, &QAbstractItemModel::layoutChanged);
    source.insert(0, {row(u"w6"_s, u"zz"_s, true), row(u"w7"_s, u"On-call chat"_s, true)});
    QCOMPARE(ids(proxy).join(u' '), u"w3 w5 w7 w4 w1 w2 w6"_s);
    QCOMPARE(inserted.size(), 2);
    source.remove(1, 2); // w7, w1
    QCOMPARE(ids(proxy).join(u' '), u"w3 w5 w4 w2 w6"_s);
    QCOMPARE(removed.size(), 2);
    proxy.setSearchText(u"zz"_s);
    source.remove(1, 1); // w2, hidden
    QCOMPARE(removed.size(), 2);
    QCOMPARE(ids(proxy), QStringList{u"w6"_s});
    proxy.setSearchText({});
    QCOMPARE(ids(proxy).join(u' '), u"w3 w5 w4 w6"_s);
    QCOMPARE(layouts.size(), 2); // the two searches
}

void TestWebhookListProxy::aChangeMovesOrHidesTheRow()
{
    Rows source;
    WebhookListProxy proxy;
    Tester tester(&proxy, Tester::FailureReportingMode::QtTest);
    source.reset(m_sample);
    proxy.setSourceModel(&source);
    const QSignalSpy layouts(&proxy, &QAbstractItemModel::layoutChanged);
    const QSignalSpy data(&proxy, &QAbstractItemModel::dataChanged);
    source.change(0, [](Rows::Row &) {}); // busy, say
    QCOMPARE(data.size(), 1);
    QCOMPARE(layouts.size(), 0);
    proxy.sort(Table::NameColumn);
    source.change(0, [](Rows::Row &changed) { changed.webhook.description = u"aaa"_s; });
    QCOMPARE(ids(proxy).join(u' '), u"w1 w3 w5 w4 w2"_s);
    proxy.setStateFilter(WebhookListProxy::StateFilter::Enabled);
    source.change(0, [](Rows::Row &changed) { changed.webhook.isEnabled = false; });
    QCOMPARE(ids(proxy).join(u' '), u"w5 w2"_s);
    QCOMPARE(proxy.disabledCount(), 2);
}

void TestWebhookListProxy::indexesFollowTheirWebhooks()
{
    Rows source;
    WebhookListProxy proxy;
    Tester tester(&proxy, Tester::FailureReportingMode::QtTest);
    source.reset(m_sample);
    proxy.setSourceModel(&source);
    const QPersistentModelIndex kept = proxy.index(2, Table::NameColumn);
    QCOMPARE(kept.data(Table::WebhookIdRole).toString(), u"w3"_s);
    proxy.sort(Table::NameColumn);
    QCOMPARE(kept.row(), 0);
    QCOMPARE(kept.column(), int(Table::NameColumn));
    source.insert(0, {row(u"w0"_s, u"AAA"_s, true)});
    QCOMPARE(kept.data(Table::WebhookIdRole).toString(), u"w3"_s);
    proxy.setSearchText(u"billing"_s);
    QCOMPARE(kept.row(), 0);
    proxy.setSearchText(u"nothing like it"_s);
    QVERIFY(!kept.isValid()); // the view remembers ids
    QCOMPARE(proxy.mapFromSource(source.index(0, 0)), QModelIndex());
}

void TestWebhookListProxy::followsTheSourcesLayoutAndReset()
{
    Rows source;
    WebhookListProxy proxy;
    Tester tester(&proxy, Tester::FailureReportingMode::QtTest);
    source.reset(m_sample);
    proxy.setSourceModel(&source);
    const QPersistentModelIndex kept = proxy.index(0, 0);
    source.turnAround();
    QCOMPARE(ids(proxy).join(u' '), u"w5 w4 w3 w2 w1"_s);
    QCOMPARE(kept.data(Table::WebhookIdRole).toString(), u"w1"_s);
    source.reset({});
    QCOMPARE(proxy.rowCount(), 0);
    QCOMPARE(proxy.totalCount(), 0);
    source.reset(m_sample);
    QCOMPARE(proxy.rowCount(), 5);
    for (int shown = 0; shown < 5; ++shown)
        QCOMPARE(proxy.mapFromSource(proxy.mapToSource(proxy.index(shown, 1))), proxy.index(shown, 1));
}

void TestWebhookListProxy::tellsItsCounts()
{
    Rows source;
    WebhookListProxy proxy;
    proxy.setSourceModel(&source);
    const QSignalSpy counts(&proxy, &WebhookListProxy::countsChanged);
    source.insert(0, m_sample);
    QCOMPARE(counts.size(), 1);
    source.change(0, [](Rows::Row &) {});
    proxy.sort(Table::NameColumn);
    QCOMPARE(counts.size(), 1);
    proxy.setSearchText(u"pager"_s);
    QCOMPARE(counts.size(), 2);
    source.change(1, [](Rows::Row &changed) { changed.webhook.isEnabled = false; }); // hidden, still counted
    QCOMPARE(counts.size(), 3);
    source.remove(4, 4);
    QCOMPARE(counts.size(), 4);
    QCOMPARE(proxy.totalCount(), 4);
}

void TestWebhookListProxy::keepsTheHeaderWhenNothingMatches()
{
    Rows source;
    WebhookListProxy proxy;
    source.reset(m_sample);
    proxy.setSourceModel(&source);
    proxy.setSearchText(u"nothing like it"_s);
    QCOMPARE(proxy.headerData(3, Qt::Horizontal).toInt(), 3);
    QCOMPARE(proxy.columnCount(), int(Table::ColumnCount));
}

void TestWebhookListProxy::outlivesItsSource()
{
    WebhookListProxy proxy;
    {
        Rows source;
        source.reset(m_sample);
        proxy.setSourceModel(&source);
        QCOMPARE(proxy.rowCount(), 5);
    }
    QCOMPARE(proxy.rowCount(), 0);
    QCOMPARE(proxy.columnCount(), 0);
    proxy.setSearchText(u"x"_s);
    proxy.sort(Table::NameColumn);
}

void TestWebhookListProxy::agreesWithAPlainList()
{
    QRandomGenerator random(7);
    Rows source;
    WebhookListProxy proxy;
    Tester tester(&proxy, Tester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&source);
    int serial = 0;
    const auto randomRow = [&random, &serial] {
        return row(u"w"_s + QString::number(serial++), QString::number(random.bounded(30)),
                   random.bounded(2) == 0);
    };
    QString text;
    for (int step = 0; step < 600; ++step) {
        switch (random.bounded(7)) {
        case 0:
        case 1: {
            QList<Rows::Row> added;
            for (int i = random.bounded(1, 60); i > 0; --i)
                added.append(randomRow());
            if (source.rowCount() < 300)
                source.insert(random.bounded(source.rowCount() + 1), added);
            break;
        }
        case 2:
            if (const int count = source.rowCount(); count > 0) {
                const int first = random.bounded(count);
                source.remove(first, std::min(count - 1, first + random.bounded(80)));
            }
            break;
        case 3:
            if (source.rowCount() > 0)
                source.change(random.bounded(source.rowCount()),
                              [&randomRow](Rows::Row &changed) { changed = randomRow(); });
            break;
        case 4:
            text = random.bounded(3) == 0 ? QString() : QString::number(random.bounded(10));
            proxy.setSearchText(text);
            break;
        case 5:
            proxy.sort(random.bounded(2) == 0 ? -1 : int(Table::EnabledColumn),
                       random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 6:
            source.turnAround();
            break;
        }
        QList<Rows::Row> plain;
        for (const Rows::Row &candidate : std::as_const(source.rows)) {
            const QString name = candidate.webhook.description + u'\n' + candidate.webhook.id + u'\n' +
                                 maskedTarget(candidate.webhook.targetUrl).text();
            if (name.contains(text))
                plain.append(candidate);
        }
        if (proxy.sortColumn() >= 0) {
            const bool isUp = proxy.sortOrder() == Qt::AscendingOrder;
            std::stable_sort(plain.begin(), plain.end(), [isUp](const Rows::Row &a, const Rows::Row &b) {
                return isUp ? *a.webhook.isEnabled > *b.webhook.isEnabled
                            : *a.webhook.isEnabled < *b.webhook.isEnabled;
            });
        }
        QStringList expected;
        for (const Rows::Row &candidate : std::as_const(plain))
            expected.append(candidate.webhook.id);
        QCOMPARE(ids(proxy), expected);
    }
}

void TestWebhookListProxy::tenThousandPersistentIndexesDoNotHang()
{
    // Qt keeps them in a hash; thousands with the same value took it seconds.
    QList<Rows::Row> many;
    for (int i = 0; i < 10000; ++i)
        many.append(row(u"w"_s + QString::number(i), QString::number(i % 97), i % 3 == 0));
    Rows source;
    source.reset(many);
    WebhookListProxy proxy;
    proxy.setSourceModel(&source);
    QList<QPersistentModelIndex> kept;
    QSet<size_t> hashes;
    for (int i = 0; i < 10000; i += 2) {
        kept.append(proxy.index(i, 0));
        hashes << qHash(proxy.index(i, 0));
    }
    QCOMPARE(hashes.size(), kept.size());
    proxy.setSearchText(u"5"_s);
    proxy.sort(Table::NameColumn, Qt::DescendingOrder);
    proxy.clearFilters();
    QCOMPARE(proxy.rowCount(), 10000);
}

QW_TEST(QCoreApplication, TestWebhookListProxy)

} // namespace tst_webhooklistproxy

#include "tst_webhooklistproxy.moc"
