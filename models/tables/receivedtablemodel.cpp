#include "models/tables/receivedtablemodel.h"

#include "models/store/receiverlog.h"

ReceivedTableModel::ReceivedTableModel(ReceiverLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(log.requests())
{
    connect(&log, &ReceiverLog::requestAdded, this, [this](const ReceivedRequest &request) {
        beginInsertRows({}, 0, 0);
        m_rows.prepend(request);
        endInsertRows();
    });
    connect(&log, &ReceiverLog::requestAnswered, this, [this](const ReceivedRequest &request) {
        const int row = rowOf(request.id);
        if (row < 0)
            return;
        m_rows[row] = request;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
    connect(&log, &ReceiverLog::requestForgotten, this, [this](const QString &requestId) {
        const int row = rowOf(requestId);
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    });
    connect(&log, &ReceiverLog::cleared, this, [this] {
        beginResetModel();
        m_rows.clear();
        endResetModel();
    });
}

QString ReceivedTableModel::requestId(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : QString();
}

int ReceivedTableModel::rowOf(const QString &requestId) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows.at(row).id == requestId)
            return row;
    }
    return -1;
}

int ReceivedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReceivedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReceivedTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReceivedRequest &request = m_rows.at(index.row());
    switch (role) {
    case RequestIdRole:
        return request.id;
    case StateRole:
        return int(request.state);
    case AnsweredStatusRole:
        return request.answeredStatus;
    case IsAnswerDueRole:
        return request.isAnswerDue;
    case ReceivedAtRole:
        return request.receivedAt;
    case MethodRole:
        return request.method;
    case PathRole:
        return request.path;
    case SizeRole:
        return request.bodySize;
    case SenderRole:
        return request.sender;
    default:
        return {};
    }
}
