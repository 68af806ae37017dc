#pragma once

#include "models/domain/receivedrequest.h"

#include <QAbstractTableModel>

class ReceiverLog;

// The receiver's requests as facts, newest first (no words, no colours). `log` must outlive it.
class ReceivedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { AnswerColumn, TimeColumn, MethodColumn, PathColumn, SizeColumn, SenderColumn, ColumnCount };
    // Every role answers in every column.
    enum Role {
        RequestIdRole = Qt::UserRole + 1, // QString
        StateRole,                        // int, ReceivedRequest::State
        AnsweredStatusRole,               // int; 0: none, or not yet
        IsAnswerDueRole,                  // bool
        ReceivedAtRole,                   // QDateTime, UTC
        MethodRole,                       // QString
        PathRole,                         // QString, with query
        SizeRole,                         // qint64, of the body
        SenderRole,                       // QString
    };

    explicit ReceivedTableModel(ReceiverLog &log, QObject *parent = nullptr);

    QString requestId(int row) const;
    int rowOf(const QString &requestId) const; // -1: not kept any more

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ReceivedRequest> m_rows; // shares its bytes with the log's
};
