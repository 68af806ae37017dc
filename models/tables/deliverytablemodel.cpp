#include "models/tables/deliverytablemodel.h"

// Skeleton: the parts around it are built against this header at the same time.
class DeliveryTableModel::Private
{
public:
    DeliveryFilter filter;
    std::optional<DeliveryCounts> counts;
    DeliveryChoices choices;
    bool follows = true;
};

DeliveryTableModel::DeliveryTableModel(DeliveryStore &, WebhookStore &, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>())
{
}

DeliveryTableModel::~DeliveryTableModel() = default;

void DeliveryTableModel::setFilter(const DeliveryFilter &filter)
{
    d->filter = filter;
}

const DeliveryFilter &DeliveryTableModel::filter() const
{
    return d->filter;
}

void DeliveryTableModel::setFollows(bool follows)
{
    d->follows = follows;
}

bool DeliveryTableModel::follows() const
{
    return d->follows;
}

int DeliveryTableModel::waitingCount() const
{
    return 0;
}

void DeliveryTableModel::showWaiting() {}

bool DeliveryTableModel::isLoading() const
{
    return false;
}

const std::optional<DeliveryCounts> &DeliveryTableModel::counts() const
{
    return d->counts;
}

const DeliveryChoices &DeliveryTableModel::choices() const
{
    return d->choices;
}

int DeliveryTableModel::rowOf(const QString &) const
{
    return -1;
}

QString DeliveryTableModel::deliveryId(int) const
{
    return {};
}

void DeliveryTableModel::allIds(int, QObject *, std::function<void(const QStringList &)>) {}

QModelIndex DeliveryTableModel::index(int row, int column, const QModelIndex &parent) const
{
    return QAbstractTableModel::index(row, column, parent);
}

int DeliveryTableModel::rowCount(const QModelIndex &) const
{
    return 0;
}

int DeliveryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeliveryTableModel::data(const QModelIndex &, int) const
{
    return {};
}

Qt::ItemFlags DeliveryTableModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index);
}

bool DeliveryTableModel::canFetchMore(const QModelIndex &) const
{
    return false;
}

void DeliveryTableModel::fetchMore(const QModelIndex &) {}
