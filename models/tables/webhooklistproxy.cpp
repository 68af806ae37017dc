#include "models/tables/webhooklistproxy.h"

#include "models/domain/projectpattern.h"
#include "models/tables/modelids.h"
#include "models/tables/rowranges.h"
#include "models/tables/webhooklistrows.h"
#include "models/tables/webhooktablemodel.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace {
constexpr int searchSliceMilliseconds = 4;
constexpr std::chrono::milliseconds searchIsPreparedAfter{100}; // the rows are painted first
} // namespace

class WebhookListProxy::Private
{
public:
    explicit Private(WebhookListProxy &proxy)
        : q(proxy)
    {
        laterRebuild.setSingleShot(true);
        laterTexts.setSingleShot(true);
    }

    void connectSource();
    void rebuild();
    void setRows(QList<int> next);
    void announceCounts();
    void prepareSearch();
    void reindex();
    // Not `other == rows`: Qt 6.4 hands memcmp a null pointer where one of two empty lists owns memory.
    bool isShown(const QList<int> &other) const
    {
        return std::equal(other.cbegin(), other.cend(), rows.cbegin(), rows.cend());
    }

    void removeSourceRows(int first, int last);
    void forgetSourceRows(int first, int last);
    void insertSourceRows(int first, int last);
    void followData(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void rememberLayout();
    void followLayout();
    void reset();

    WebhookListProxy &q;
    WebhookListRows list; // facts, filter and order, by source row
    QList<int> rows;      // source row of each shown row
    QList<int> shownAt;   // shown row of each source row, -1 = filtered out
    QTimer laterRebuild;  // counts arrive in many slices
    QTimer laterTexts;    // what is searched is made ready after the rows are shown

private:
    QList<QMetaObject::Connection> m_connections;
    QList<std::pair<QModelIndex, QPersistentModelIndex>> m_remembered; // own index, source index
    int m_announced[5] = {-1, -1, -1, -1, -1};
};

void WebhookListProxy::Private::reindex()
{
    shownAt.fill(-1, list.count());
    for (int row = 0; row < static_cast<int>(rows.size()); ++row)
        shownAt[rows.at(row)] = row;
}

void WebhookListProxy::Private::announceCounts()
{
    const int now[5] = {list.count(), list.enabledCount(), list.disabledCount(), list.failingCount(),
                        static_cast<int>(rows.size())};
    if (std::equal(std::begin(now), std::end(now), std::begin(m_announced)))
        return;
    std::copy(std::begin(now), std::end(now), std::begin(m_announced));
    emit q.countsChanged();
}

void WebhookListProxy::Private::rebuild()
{
    laterRebuild.stop();
    setRows(list.shownRows());
    announceCounts();
}

void WebhookListProxy::Private::prepareSearch()
{
    if (!list.prepareSearch(searchSliceMilliseconds))
        laterTexts.start(0);
}

// Swaps the row vector; persistent indexes follow their source rows, those of rows that go become invalid.
void WebhookListProxy::Private::setRows(QList<int> next)
{
    if (isShown(next))
        return;
    emit q.layoutAboutToBeChanged();
    const QModelIndexList from = q.persistentIndexList();
    QList<int> sourceRows;
    sourceRows.reserve(from.size());
    for (const QModelIndex &index : from)
        sourceRows.append(rows.at(index.row()));
    rows = std::move(next);
    reindex();
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i) {
        const int row = shownAt.at(sourceRows.at(i));
        to.append(row < 0 ? QModelIndex() : q.index(row, from.at(i).column()));
    }
    q.changePersistentIndexList(from, to);
    emit q.layoutChanged();
}

void WebhookListProxy::Private::connectSource()
{
    for (const QMetaObject::Connection &connection : std::as_const(m_connections))
        disconnect(connection);
    m_connections.clear();
    QAbstractItemModel *source = q.sourceModel();
    if (!source)
        return;
    m_connections = {
        connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, &q,
                [this](const QModelIndex &, int first, int last) { removeSourceRows(first, last); }),
        connect(source, &QAbstractItemModel::rowsRemoved, &q,
                [this](const QModelIndex &, int first, int last) { forgetSourceRows(first, last); }),
        connect(source, &QAbstractItemModel::rowsInserted, &q,
                [this](const QModelIndex &, int first, int last) { insertSourceRows(first, last); }),
        connect(source, &QAbstractItemModel::dataChanged, &q,
                [this](const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) {
                    followData(topLeft, bottomRight, roles);
                }),
        connect(source, &QAbstractItemModel::headerDataChanged, &q,
                [this](Qt::Orientation orientation, int first, int last) {
                    if (orientation == Qt::Horizontal)
                        emit q.headerDataChanged(orientation, first, last);
                }),
        connect(source, &QAbstractItemModel::layoutAboutToBeChanged, &q, [this] { rememberLayout(); }),
        connect(source, &QAbstractItemModel::layoutChanged, &q, [this] { followLayout(); }),
        connect(source, &QAbstractItemModel::rowsAboutToBeMoved, &q, [this] { rememberLayout(); }),
        connect(source, &QAbstractItemModel::rowsMoved, &q, [this] { followLayout(); }),
        connect(source, &QAbstractItemModel::modelAboutToBeReset, &q, [this] { q.beginResetModel(); }),
        connect(source, &QAbstractItemModel::modelReset, &q, [this] { reset(); }),
        connect(source, &QObject::destroyed, &q,
                [this] {
                    q.beginResetModel();
                    reset();
                }),
    };
}

void WebhookListProxy::Private::reset()
{
    list.read(q.sourceModel());
    laterTexts.start(searchIsPreparedAfter);
    rows = list.shownRows();
    reindex();
    q.endResetModel();
    announceCounts();
}

// The source still has the rows: the views may ask for what goes until it is gone.
void WebhookListProxy::Private::removeSourceRows(int first, int last)
{
    QList<int> going;
    for (int sourceRow = first; sourceRow <= last; ++sourceRow) {
        if (const int row = shownAt.at(sourceRow); row >= 0)
            going.append(row);
    }
    const auto ranges = rowRangesOf(going);
    if (ranges.size() > mostRowRanges) {
        QList<int> staying;
        std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(staying),
                     [first, last](int sourceRow) { return sourceRow < first || sourceRow > last; });
        setRows(staying);
        return;
    }
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        q.beginRemoveRows({}, range->first, range->second);
        rows.remove(range->first, range->second - range->first + 1);
        reindex();
        q.endRemoveRows();
    }
}

void WebhookListProxy::Private::forgetSourceRows(int first, int last)
{
    const int count = last - first + 1;
    list.remove(first, last);
    for (int &sourceRow : rows) {
        if (sourceRow > last)
            sourceRow -= count;
    }
    reindex();
    announceCounts();
}

void WebhookListProxy::Private::insertSourceRows(int first, int last)
{
    const int count = last - first + 1;
    for (int &sourceRow : rows) {
        if (sourceRow >= first)
            sourceRow += count;
    }
    list.insert(q.sourceModel(), first, last);
    laterTexts.start(searchIsPreparedAfter);
    reindex();

    const QList<int> next = list.shownRows();
    QList<int> coming;
    QList<int> staying;
    for (int row = 0; row < static_cast<int>(next.size()); ++row) {
        const bool isNew = next.at(row) >= first && next.at(row) <= last;
        (isNew ? coming : staying).append(isNew ? row : next.at(row));
    }
    const auto ranges = rowRangesOf(coming);
    // The rest differs when a count came in meanwhile that a filter or the order depends on.
    if (ranges.size() > mostRowRanges || !isShown(staying)) {
        rebuild();
        return;
    }
    for (const auto &[from, to] : std::as_const(ranges)) {
        q.beginInsertRows({}, from, to);
        rows.insert(from, to - from + 1, 0);
        std::copy(next.begin() + from, next.begin() + to + 1, rows.begin() + from);
        reindex();
        q.endInsertRows();
    }
    announceCounts();
}

void WebhookListProxy::Private::followData(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                           const QList<int> &roles)
{
    const bool onlyCounts = !roles.isEmpty() && std::all_of(roles.begin(), roles.end(), [](int role) {
        return role == WebhookTableModel::EnvironmentCountRole ||
               role == WebhookTableModel::ProductionCountRole;
    });
    static const QList<int> healthRoles = WebhookTableModel::healthRoles();
    const bool onlyHealth = !roles.isEmpty() && std::all_of(roles.begin(), roles.end(), [](int role) {
        return healthRoles.contains(role);
    });
    const int first = topLeft.row();
    const int last = bottomRight.row();
    if (onlyHealth) {
        if (list.updateHealth(first, last))
            rebuild();
        else
            announceCounts();
    } else if (!onlyCounts) {
        if (list.update(q.sourceModel(), first, last))
            rebuild();
    } else if (list.dependsOnCounts()) {
        list.forgetCounts();
        laterRebuild.start(0);
    }

    QList<int> changed;
    for (int sourceRow = first; sourceRow <= last; ++sourceRow) {
        if (const int row = shownAt.at(sourceRow); row >= 0)
            changed.append(row);
    }
    auto ranges = rowRangesOf(changed);
    if (ranges.size() > mostRowRanges)
        ranges = {{ranges.constFirst().first, ranges.constLast().second}};
    for (const auto &[from, to] : std::as_const(ranges))
        emit q.dataChanged(q.index(from, topLeft.column()), q.index(to, bottomRight.column()), roles);
}

void WebhookListProxy::Private::rememberLayout()
{
    emit q.layoutAboutToBeChanged();
    m_remembered.clear();
    for (const QModelIndex &index : q.persistentIndexList())
        m_remembered.append({index, QPersistentModelIndex(q.mapToSource(index))});
}

void WebhookListProxy::Private::followLayout()
{
    list.read(q.sourceModel());
    laterTexts.start(searchIsPreparedAfter);
    rows = list.shownRows();
    reindex();
    QModelIndexList from;
    QModelIndexList to;
    for (const auto &[own, source] : std::as_const(m_remembered)) {
        from.append(own);
        to.append(q.mapFromSource(source));
    }
    m_remembered.clear();
    q.changePersistentIndexList(from, to);
    emit q.layoutChanged();
    announceCounts();
}

WebhookListProxy::WebhookListProxy(QObject *parent)
    : QAbstractProxyModel(parent)
    , d(std::make_unique<Private>(*this))
{
    connect(&d->laterRebuild, &QTimer::timeout, this, [this] { d->rebuild(); });
    connect(&d->laterTexts, &QTimer::timeout, this, [this] { d->prepareSearch(); });
}

WebhookListProxy::~WebhookListProxy() = default;

void WebhookListProxy::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    QAbstractProxyModel::setSourceModel(model);
    d->connectSource();
    d->reset();
}

void WebhookListProxy::setSearchText(const QString &text)
{
    if (d->list.setSearchText(text))
        d->rebuild();
}

void WebhookListProxy::setStateFilter(StateFilter filter)
{
    if (d->list.stateFilter == filter)
        return;
    d->list.stateFilter = filter;
    d->rebuild();
}

void WebhookListProxy::setFacets(const Facets &facets)
{
    if (d->list.facets == facets)
        return;
    d->list.facets = facets;
    d->rebuild();
}

QString WebhookListProxy::searchText() const
{
    return d->list.searchText();
}

WebhookListProxy::StateFilter WebhookListProxy::stateFilter() const
{
    return d->list.stateFilter;
}

const WebhookListProxy::Facets &WebhookListProxy::facets() const
{
    return d->list.facets;
}

void WebhookListProxy::clearFilters()
{
    d->list.setSearchText({});
    d->list.stateFilter = StateFilter::All;
    d->list.facets = {};
    d->rebuild();
}

bool WebhookListProxy::isFiltered() const
{
    return d->list.isFiltered();
}

int WebhookListProxy::totalCount() const
{
    return d->list.count();
}

int WebhookListProxy::enabledCount() const
{
    return d->list.enabledCount();
}

int WebhookListProxy::disabledCount() const
{
    return d->list.disabledCount();
}

int WebhookListProxy::failingCount() const
{
    return d->list.failingCount();
}

void WebhookListProxy::sort(int column, Qt::SortOrder order)
{
    if (d->list.setOrder(column, order))
        d->rebuild();
}

int WebhookListProxy::sortColumn() const
{
    return d->list.sortColumn();
}

Qt::SortOrder WebhookListProxy::sortOrder() const
{
    return d->list.sortOrder();
}

QModelIndex WebhookListProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || !sourceModel())
        return {};
    return sourceModel()->index(d->rows.at(proxyIndex.row()), proxyIndex.column());
}

QModelIndex WebhookListProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid())
        return {};
    const int row = d->shownAt.value(sourceIndex.row(), -1);
    return row < 0 ? QModelIndex() : index(row, sourceIndex.column());
}

QModelIndex WebhookListProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, rowModelId(row)) : QModelIndex();
}

QModelIndex WebhookListProxy::parent(const QModelIndex &) const
{
    return {};
}

int WebhookListProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->rows.size());
}

int WebhookListProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QVariant WebhookListProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    // QAbstractProxyModel asks by way of row 0, which a filter that matches nothing does not have.
    if (orientation == Qt::Horizontal)
        return sourceModel() ? sourceModel()->headerData(section, orientation, role) : QVariant();
    return QAbstractProxyModel::headerData(section, orientation, role);
}
