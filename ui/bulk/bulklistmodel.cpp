#include "ui/bulk/bulklistmodel.h"

#include "ui/style/tooltip.h"

#include <utility>

BulkListModel::BulkListModel(BulkAction action, QObject *parent)
    : QAbstractListModel(parent)
    , m_action(action)
{
}

void BulkListModel::setItems(const QList<BulkItem> &items)
{
    beginResetModel();
    m_items = items;
    m_rows.clear();
    m_rows.reserve(items.size());
    m_counts = {};
    m_counts.total = static_cast<int>(items.size());
    m_retryable = 0;
    for (int row = 0; row < m_counts.total; ++row) {
        m_rows.insert(items.at(row).key(), row);
        count(items.at(row), 1);
    }
    endResetModel();
}

void BulkListModel::count(const BulkItem &item, int change)
{
    m_counts.add(item.state, change);
    m_retryable += item.mayBeRetried ? change : 0;
}

void BulkListModel::setStarted()
{
    if (std::exchange(m_isStarted, true) || m_items.isEmpty())
        return;
    emit dataChanged(index(0), index(static_cast<int>(m_items.size()) - 1));
}

bool BulkListModel::tellsState(const BulkItem &item) const
{
    return m_isStarted || item.state != BulkItem::State::Waiting;
}

void BulkListModel::updateItem(const BulkItem &item)
{
    const int row = rowOf(item.key());
    if (row < 0 || m_items.at(row) == item)
        return;
    count(m_items.at(row), -1);
    m_items[row] = item;
    count(item, 1);
    emit dataChanged(index(row), index(row));
}

int BulkListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant BulkListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_items.size())
        return {};
    const BulkItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.name;
    case Qt::AccessibleTextRole:
        return tellsState(item)
                   ? tr("%1, %2", "webhook, state").arg(item.name, BulkTexts::stateSentence(m_action, item))
                   : item.name;
    case Qt::AccessibleDescriptionRole:
    case TargetRole:
        return item.maskedTarget;
    case Qt::ToolTipRole:
        return plainToolTip(
            item.name + u'\n' + item.maskedTarget +
            (tellsState(item) ? u'\n' + BulkTexts::stateSentence(m_action, item) : QString()));
    case ItemStateRole:
        return static_cast<int>(item.state);
    case DetailRole:
        return item.detail;
    case StateWordRole:
        return tellsState(item) ? BulkTexts::state(m_action, item.state) : QString();
    default:
        return {};
    }
}
