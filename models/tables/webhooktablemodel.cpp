#include "models/tables/webhooktablemodel.h"

#include "models/domain/projectpattern.h"
#include "models/domain/targetmask.h"
#include "models/tables/modelids.h"
#include "models/tables/rowranges.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace {
// What filter counts may cost between two turns of the event loop (DESIGN: slices of ≤ 8 ms).
constexpr qint64 countSliceNanoseconds = 8'000'000;

template <typename Known>
QStringList tableWordsOf(const QList<OpenEnum<Known>> &values)
{
    QStringList words;
    words.reserve(values.size());
    for (const OpenEnum<Known> &value : values)
        words.append(value.wire());
    return words;
}

QString searchTextOf(const Webhook &webhook)
{
    // A line feed between the parts: a search word has none, so it is found within one part only.
    QStringList parts{webhook.description, maskedTarget(webhook.targetUrl).text(), webhook.id,
                      webhook.kind.wire()};
    parts += webhook.projectPatterns;
    parts += tableWordsOf(webhook.events);
    parts += tableWordsOf(webhook.modes);
    return foldedName(parts.join(u'\n'));
}

// What of a filter decides its counts: many webhooks share one.
QString countKeyOf(const Webhook &webhook)
{
    return tableWordsOf(webhook.modes).join(u'\n') + QStringLiteral("\n\n") +
           QString::number(webhook.projectPatterns.size()) + u'\n' + webhook.projectPatterns.join(u'\n');
}
} // namespace

class WebhookTableModel::Private
{
public:
    struct ReachCount
    {
        FilterCount fires;
        qsizetype production = 0;

        static ReachCount of(const Catalog &catalog, const Webhook &webhook);
    };

    Private(WebhookTableModel &model, WebhookStore &webhookStore, ProjectCatalog &projectCatalog)
        : q(model)
        , store(webhookStore)
        , catalog(projectCatalog)
    {
        turn.setSingleShot(true);
    }

    void followStore(const QStringList &changed);
    void followNow(const QStringList &changed);
    void followCatalog();
    void followHealth(const QStringList &webhookIds);
    std::optional<ReachCount> reach(int row);
    void computeWanted();

    WebhookTableModel &q;
    WebhookStore &store;
    ProjectCatalog &catalog;
    DeliveryStore *deliveries = nullptr;
    QList<Webhook> rows; // the store's list as the views know it: it changes only between begin and end
    QHash<QString, int> rowById;
    QHash<QString, int> revisions; // by webhook id; 0 of those that never changed
    QTimer turn;                   // fires on the next turn of the event loop: the slice begins anew

private:
    bool areSameWebhooks(const QList<Webhook> &next) const;
    bool keepsOrder(const QList<Webhook> &next) const;
    void follow(const QList<Webhook> &next);
    void removeAndInsert(const QList<Webhook> &next, const QList<int> &going, const QList<int> &coming);
    void swap(const QList<Webhook> &next);
    void reindex();
    void noteChanged(const QString &webhookId);
    void announce(const QList<int> &changedRows, const QList<int> &roles = {});
    const QString &countKey(const Webhook &webhook);

    QStringList m_pending;
    bool m_isPending = false;
    bool m_isFollowing = false;
    CatalogPtr m_countedCatalog;
    QHash<QString, ReachCount> m_counts; // by count key
    QHash<QString, QString> m_countKeys; // by webhook id
    QStringList m_wanted;                // webhook ids that were asked for when the slice was spent
    QSet<QString> m_isWanted;
    qint64 m_spentNanoseconds = 0;
};

WebhookTableModel::Private::ReachCount WebhookTableModel::Private::ReachCount::of(const Catalog &catalog,
                                                                                  const Webhook &webhook)
{
    ReachCount reach;
    WebhookFilter filter = WebhookFilter::of(webhook);
    reach.fires = countMatches(catalog, filter);
    if (filter.modes.isEmpty() || filter.modes.contains(EnvironmentMode(KnownMode::Production))) {
        filter.modes = {KnownMode::Production};
        reach.production = countMatches(catalog, filter).environments;
    }
    return reach;
}

void WebhookTableModel::Private::reindex()
{
    rowById.clear();
    rowById.reserve(rows.size());
    for (int row = 0; row < static_cast<int>(rows.size()); ++row)
        rowById.insert(rows.at(row).id, row);
}

void WebhookTableModel::Private::noteChanged(const QString &webhookId)
{
    m_countKeys.remove(webhookId);
    ++revisions[webhookId];
}

bool WebhookTableModel::Private::areSameWebhooks(const QList<Webhook> &next) const
{
    return next.isSharedWith(rows) ||
           std::equal(next.cbegin(), next.cend(), rows.cbegin(), rows.cend(),
                      [](const Webhook &one, const Webhook &other) { return one.id == other.id; });
}

// Whether the webhooks that stay stand in the same order.
bool WebhookTableModel::Private::keepsOrder(const QList<Webhook> &next) const
{
    int before = -1;
    for (const Webhook &webhook : next) {
        const int row = rowById.value(webhook.id, -1);
        if (row < 0)
            continue;
        if (row < before)
            return false;
        before = row;
    }
    return true;
}

// A view that hears of a row may make the store change again (markSeen for the next row): that waits until
// this change is through.
void WebhookTableModel::Private::followStore(const QStringList &changed)
{
    m_pending += changed;
    m_isPending = true;
    if (m_isFollowing)
        return;
    m_isFollowing = true;
    while (std::exchange(m_isPending, false))
        followNow(std::exchange(m_pending, {}));
    m_isFollowing = false;
}

void WebhookTableModel::Private::followNow(const QStringList &changed)
{
    for (const QString &webhookId : changed)
        noteChanged(webhookId);
    const QList<Webhook> next = store.webhooks();
    if (areSameWebhooks(next))
        rows = next;
    else
        follow(next);
    QList<int> changedRows;
    for (const QString &webhookId : changed) {
        if (const int row = rowById.value(webhookId, -1); row >= 0)
            changedRows.append(row);
    }
    announce(changedRows);
}

// Webhooks came, went or stand in another order.
void WebhookTableModel::Private::follow(const QList<Webhook> &next)
{
    QSet<QString> nextIds;
    nextIds.reserve(next.size());
    QList<int> coming;
    for (int row = 0; row < static_cast<int>(next.size()); ++row) {
        nextIds.insert(next.at(row).id);
        if (!rowById.contains(next.at(row).id))
            coming.append(row);
    }
    QList<int> going;
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        if (!nextIds.contains(rows.at(row).id))
            going.append(row);
    }
    for (const int row : std::as_const(going)) {
        m_countKeys.remove(rows.at(row).id);
        revisions.remove(rows.at(row).id);
    }
    const qsizetype ranges = rowRangesOf(going).size() + rowRangesOf(coming).size();
    if (ranges > mostRowRanges || !keepsOrder(next)) {
        swap(next);
    } else {
        removeAndInsert(next, going, coming);
        rows = next;
    }
}

void WebhookTableModel::Private::removeAndInsert(const QList<Webhook> &next, const QList<int> &going,
                                                 const QList<int> &coming)
{
    const auto goingRanges = rowRangesOf(going);
    for (auto range = goingRanges.crbegin(); range != goingRanges.crend(); ++range) {
        q.beginRemoveRows({}, range->first, range->second);
        rows.remove(range->first, range->second - range->first + 1);
        reindex();
        q.endRemoveRows();
    }
    for (const auto &[first, last] : rowRangesOf(coming)) {
        q.beginInsertRows({}, first, last);
        if (last - first + 1 == next.size()) {
            rows = next; // the first list: shared with the store's
        } else {
            rows.insert(first, last - first + 1, Webhook());
            std::copy(next.begin() + first, next.begin() + last + 1, rows.begin() + first);
        }
        reindex();
        q.endInsertRows();
    }
}

// Row numbers and their count change at once; persistent indexes follow their webhooks.
void WebhookTableModel::Private::swap(const QList<Webhook> &next)
{
    emit q.layoutAboutToBeChanged();
    const QModelIndexList from = q.persistentIndexList();
    QStringList ids;
    ids.reserve(from.size());
    for (const QModelIndex &index : from)
        ids.append(rows.at(index.row()).id);
    rows = next;
    reindex();
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i) {
        const int row = rowById.value(ids.at(i), -1);
        to.append(row < 0 ? QModelIndex() : q.index(row, from.at(i).column()));
    }
    q.changePersistentIndexList(from, to);
    emit q.layoutChanged();
}

void WebhookTableModel::Private::announce(const QList<int> &changedRows, const QList<int> &roles)
{
    if (changedRows.isEmpty())
        return;
    auto ranges = rowRangesOf(changedRows);
    if (ranges.size() > mostRowRanges)
        ranges = {{ranges.constFirst().first, ranges.constLast().second}};
    for (const auto &[first, last] : std::as_const(ranges))
        emit q.dataChanged(q.index(first, 0), q.index(last, ColumnCount - 1), roles);
}

void WebhookTableModel::Private::followCatalog()
{
    if (m_countedCatalog == catalog.catalog())
        return;
    m_countedCatalog = catalog.catalog();
    m_counts.clear();
    m_wanted.clear();
    m_isWanted.clear();
    if (!rows.isEmpty())
        emit q.dataChanged(q.index(0, 0), q.index(static_cast<int>(rows.size()) - 1, ColumnCount - 1),
                           {EnvironmentCountRole, ProductionCountRole});
}

void WebhookTableModel::Private::followHealth(const QStringList &webhookIds)
{
    QList<int> changed;
    for (const QString &webhookId : webhookIds) {
        if (const int row = rowById.value(webhookId, -1); row >= 0)
            changed.append(row);
    }
    std::sort(changed.begin(), changed.end());
    announce(changed, healthRoles());
}

const QString &WebhookTableModel::Private::countKey(const Webhook &webhook)
{
    QString &key = m_countKeys[webhook.id];
    if (key.isEmpty())
        key = countKeyOf(webhook);
    return key;
}

std::optional<WebhookTableModel::Private::ReachCount> WebhookTableModel::Private::reach(int row)
{
    if (!m_countedCatalog)
        return std::nullopt;
    const Webhook &webhook = rows.at(row);
    const QString key = countKey(webhook);
    const auto known = m_counts.constFind(key);
    if (known != m_counts.constEnd())
        return *known;
    turn.start(0);
    if (m_spentNanoseconds >= countSliceNanoseconds) {
        if (!m_isWanted.contains(webhook.id)) {
            m_isWanted.insert(webhook.id);
            m_wanted.append(webhook.id);
        }
        return std::nullopt;
    }
    QElapsedTimer clock;
    clock.start();
    const ReachCount counted = ReachCount::of(*m_countedCatalog, webhook);
    m_counts.insert(key, counted);
    m_spentNanoseconds += clock.nsecsElapsed();
    return counted;
}

void WebhookTableModel::Private::computeWanted()
{
    m_spentNanoseconds = 0;
    QList<int> known;
    qsizetype done = 0;
    for (; done < m_wanted.size() && m_spentNanoseconds < countSliceNanoseconds; ++done) {
        const QString webhookId = m_wanted.at(done);
        m_isWanted.remove(webhookId);
        const int row = rowById.value(webhookId, -1);
        if (row >= 0 && reach(row))
            known.append(row);
    }
    m_wanted.remove(0, done);
    if (!m_wanted.isEmpty())
        turn.start(0);
    announce(known, {EnvironmentCountRole, ProductionCountRole});
}

WebhookTableModel::WebhookTableModel(WebhookStore &store, ProjectCatalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(*this, store, catalog))
{
    connect(&d->turn, &QTimer::timeout, this, [this] { d->computeWanted(); });
    connect(&store, &WebhookStore::webhooksChanged, this,
            [this](const QStringList &, const QStringList &, const QStringList &changed) {
                d->followStore(changed);
            });
    connect(&catalog, &ProjectCatalog::changed, this, [this] { d->followCatalog(); });
    d->followStore({});
    d->followCatalog();
}

WebhookTableModel::~WebhookTableModel() = default;

QList<int> WebhookTableModel::healthRoles()
{
    return {LastResultRole, LastStatusRole, LastDeliveryAtRole, HoursRole,
            FailingRole,    LogReadAtRole,  LogErrorRole};
}

void WebhookTableModel::setDeliveries(DeliveryStore &deliveries)
{
    d->deliveries = &deliveries;
    connect(&deliveries, &DeliveryStore::healthChanged, this,
            [this](const QStringList &webhookIds) { d->followHealth(webhookIds); });
    connect(&deliveries, &DeliveryStore::readingChanged, this, [this](const QString &webhookId) {
        if (!d->deliveries->reading(webhookId).isReading)
            d->followHealth({webhookId});
    });
    connect(&deliveries, &QObject::destroyed, this, [this] { d->deliveries = nullptr; });
    if (!d->rows.isEmpty())
        emit dataChanged(index(0, 0), index(static_cast<int>(d->rows.size()) - 1, ColumnCount - 1),
                         healthRoles());
}

template <typename T>
static QVariant knownOrNothing(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant WebhookTableModel::healthData(const QString &webhookId, int role) const
{
    if (!d->deliveries)
        return role == FailingRole ? QVariant(false) : QVariant();
    if (role == FailingRole)
        return d->deliveries->isFailing(webhookId);
    if (role == LogReadAtRole)
        return d->deliveries->reading(webhookId).readAt;
    if (role == LogErrorRole) {
        const std::optional<ApiError> error = d->deliveries->reading(webhookId).error;
        return error ? error->cause() : QString();
    }
    const WebhookHealth *health = d->deliveries->health(webhookId);
    if (!health)
        return {};
    if (role == HoursRole) {
        QList<std::pair<int, int>> hours;
        hours.reserve(qsizetype(health->hours.size()));
        for (const WebhookHealth::Hour &hour : health->hours)
            hours.append({hour.delivered, hour.failed});
        return QVariant::fromValue(hours);
    }
    if (!health->last)
        return {};
    switch (role) {
    case LastResultRole:
        return int(health->last->result());
    case LastStatusRole:
        return knownOrNothing(health->last->status);
    case LastDeliveryAtRole:
        return health->last->createdAt;
    default:
        return {};
    }
}

QModelIndex WebhookTableModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, rowModelId(row)) : QModelIndex();
}

int WebhookTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->rows.size());
}

int WebhookTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WebhookTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.model() != this || role < WebhookIdRole)
        return {};
    const Webhook &webhook = d->rows.at(index.row());
    switch (role) {
    case WebhookIdRole:
        return webhook.id;
    case EnabledRole:
        return knownOrNothing(webhook.isEnabled);
    case DescriptionRole:
        return webhook.description;
    case TargetUrlRole:
        return webhook.targetUrl;
    case KindRole:
        return webhook.kind.wire();
    case EventsRole:
        return tableWordsOf(webhook.events);
    case ModesRole:
        return tableWordsOf(webhook.modes);
    case PatternsRole:
        return webhook.projectPatterns;
    case SecretIsSetRole:
        return knownOrNothing(webhook.secretIsSet);
    case CreatedAtRole:
        return webhook.createdAt;
    case UpdatedAtRole:
        return webhook.updatedAt;
    case BusyRole:
        return d->store.isBusy(webhook.id);
    case ChangedElsewhereRole:
        return d->store.isChangedElsewhere(webhook.id);
    case UncertainRole:
        return d->store.isUncertain(webhook.id);
    case LastResultRole:
    case LastStatusRole:
    case LastDeliveryAtRole:
    case HoursRole:
    case FailingRole:
    case LogReadAtRole:
    case LogErrorRole:
        return healthData(webhook.id, role);
    case RevisionRole:
        return d->revisions.value(webhook.id);
    case SearchTextRole:
        return searchTextOf(webhook);
    case EnvironmentCountRole: {
        const auto reach = d->reach(index.row());
        return reach ? QVariant(qlonglong(reach->fires.environments)) : QVariant();
    }
    case ProductionCountRole: {
        const auto reach = d->reach(index.row());
        return reach ? QVariant(qlonglong(reach->production)) : QVariant();
    }
    default:
        return {};
    }
}

QString WebhookTableModel::webhookId(int row) const
{
    return row >= 0 && row < d->rows.size() ? d->rows.at(row).id : QString();
}

int WebhookTableModel::rowOf(const QString &webhookId) const
{
    return d->rowById.value(webhookId, -1);
}

std::optional<FilterCount> WebhookTableModel::filterCount(int row) const
{
    if (row < 0 || row >= d->rows.size())
        return std::nullopt;
    const auto reach = d->reach(row);
    return reach ? std::optional(reach->fires) : std::nullopt;
}
