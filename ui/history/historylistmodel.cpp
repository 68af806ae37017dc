#include "ui/history/historylistmodel.h"

#include "ui/style/tooltip.h"

HistoryListModel::HistoryListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void HistoryListModel::setRows(const QList<HistoryRow> &rows, bool hasMore)
{
    m_hasMore = hasMore;
    m_isWaiting = false;
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void HistoryListModel::appendRows(const QList<HistoryRow> &rows, bool hasMore)
{
    m_hasMore = hasMore;
    m_isWaiting = false;
    if (rows.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

int HistoryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HistoryListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const HistoryRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case DetailRole:
    case Qt::AccessibleDescriptionRole:
        return row.detail;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "title, detail").arg(row.title, row.detail);
    case Qt::ToolTipRole:
        return plainToolTip(row.title + u'\n' + row.detail);
    case KeyRole:
        return row.key;
    default:
        return {};
    }
}

bool HistoryListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isWaiting;
}

void HistoryListModel::fetchMore(const QModelIndex &)
{
    m_isWaiting = true;
    emit moreNeeded();
}
