#include "models/tables/deliverytablemodel.h"

#include "models/tables/deliverytablepages.h"

using namespace std::chrono_literals;

// Counts and choices of a log that goes on changing are not asked for at each change.
static constexpr auto countAgainAfter = 300ms;
static constexpr auto chooseAgainAfter = 2s;

static void startUnlessRunning(QTimer &timer, std::chrono::milliseconds after)
{
    if (!timer.isActive())
        timer.start(after);
}

DeliveryTableModel::DeliveryTableModel(DeliveryStore &store, WebhookStore &webhooks, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(*this, store, webhooks))
{
    connect(&store, &DeliveryStore::deliveriesAdded, this,
            [this](const QString &, const QList<DeliveryRow> &rows) {
                if (!d->isAsked || rows.isEmpty())
                    return;
                if (d->follows)
                    d->readAgain(rows.last().createdAt);
                else
                    d->countWaiting(rows);
                startUnlessRunning(d->countSoon, countAgainAfter);
                startUnlessRunning(d->chooseSoon, chooseAgainAfter);
            });
    connect(&store, &DeliveryStore::logChanged, this, [this] {
        if (!d->isAsked)
            return;
        d->readAgain({});
        startUnlessRunning(d->countSoon, countAgainAfter);
        startUnlessRunning(d->chooseSoon, chooseAgainAfter);
    });
    connect(&webhooks, &WebhookStore::webhooksChanged, this, [this] { d->followWebhooks(); });
    connect(&webhooks, &WebhookStore::stateChanged, this, [this] { d->followWebhooks(); });
}

DeliveryTableModel::~DeliveryTableModel() = default;

void DeliveryTableModel::setFilter(const DeliveryFilter &filter)
{
    if (!d->isAsked || filter != d->filter)
        d->show(filter);
}

const DeliveryFilter &DeliveryTableModel::filter() const
{
    return d->filter;
}

void DeliveryTableModel::setFollows(bool follows)
{
    if (std::exchange(d->follows, follows) != follows && follows && !d->waitingIds.isEmpty())
        showWaiting();
}

bool DeliveryTableModel::follows() const
{
    return d->follows;
}

int DeliveryTableModel::waitingCount() const
{
    return static_cast<int>(d->waitingIds.size());
}

void DeliveryTableModel::showWaiting()
{
    d->readFirst();
}

bool DeliveryTableModel::isLoading() const
{
    return d->isLoading;
}

const std::optional<DeliveryCounts> &DeliveryTableModel::counts() const
{
    return d->counts;
}

const DeliveryChoices &DeliveryTableModel::choices() const
{
    return d->choices;
}

int DeliveryTableModel::rowOf(const QString &deliveryId) const
{
    if (d->rowById.isEmpty()) {
        for (int row = 0; row < static_cast<int>(d->entries.size()); ++row) {
            if (!d->entries.at(row).isSeparator())
                d->rowById.insert(d->entries.at(row).row->id, row);
        }
    }
    return d->rowById.value(deliveryId, -1);
}

QString DeliveryTableModel::deliveryId(int row) const
{
    const DeliveryEntry entry = d->entries.value(row);
    return entry.isSeparator() ? QString() : entry.row->id;
}

void DeliveryTableModel::allIds(int limit, QObject *context, std::function<void(const QStringList &)> done)
{
    if (DeliveryArchive *archive = d->store.archive())
        archive->ids(d->filter, limit, context, std::move(done));
    else
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

QModelIndex DeliveryTableModel::index(int row, int column, const QModelIndex &parent) const
{
    return QAbstractTableModel::index(row, column, parent);
}

int DeliveryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->entries.size());
}

int DeliveryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeliveryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeliveryEntry &entry = d->entries.at(index.row());
    if (entry.isSeparator())
        return role == DayRole          ? QVariant(entry.day)
               : role == DeliveryIdRole ? QVariant(QString())
                                        : QVariant();
    const DeliveryRow &row = *entry.row;
    const Webhook *webhook = d->webhooks.webhook(row.webhookId);
    switch (role) {
    case DeliveryIdRole:
        return row.id;
    case WebhookIdRole:
        return row.webhookId;
    case WebhookNameRole:
        return webhook ? webhook->description : QString();
    case WebhookIsListedRole:
        return webhook != nullptr;
    case ResultRole:
        return static_cast<int>(row.result());
    case StatusRole:
        return row.status ? QVariant(*row.status) : QVariant();
    case CreatedAtRole:
        return row.createdAt;
    case EventRole:
        return row.event.wire();
    case KindRole:
        return row.kind.wire();
    case ProjectRole:
        return row.place.projectName;
    case EnvironmentRole:
        return row.place.environmentName;
    case TargetUrlRole:
        return row.targetUrl;
    case IsFormerTargetRole:
        return webhook && !webhook->targetUrl.isEmpty() && !row.targetUrl.isEmpty() &&
               webhook->targetUrl != row.targetUrl;
    case ResponseStartRole:
        return row.responseStart;
    case HasResponseRole:
        return row.hasResponse;
    case IsListedRole:
        return row.isListed;
    default:
        return {};
    }
}

Qt::ItemFlags DeliveryTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return d->entries.at(index.row()).isSeparator()
               ? Qt::ItemNeverHasChildren
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool DeliveryTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && d->hasMore && !d->isLoading;
}

void DeliveryTableModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        d->readNext();
}
