#pragma once

#include "ui/bulk/bulktexts.h"

#include <QAbstractListModel>
#include <QHash>

// The webhooks of a bulk action as rows; counts their states as they change.
class BulkListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ItemStateRole = Qt::UserRole + 1, DetailRole, TargetRole, StateWordRole };

    explicit BulkListModel(BulkAction action, QObject *parent = nullptr);

    void setItems(const QList<BulkItem> &items);
    void setStarted();                     // before, nothing waits yet: no state is told
    void updateItem(const BulkItem &item); // by its id; others are ignored
    const QList<BulkItem> &items() const { return m_items; }
    const BulkCounts &counts() const { return m_counts; }
    int rowOf(const QString &key) const { return m_rows.value(key, -1); }
    bool canRetry() const { return m_retryable > 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void count(const BulkItem &item, int change);
    bool tellsState(const BulkItem &item) const;

    BulkAction m_action;
    QList<BulkItem> m_items;
    QHash<QString, int> m_rows; // by id
    BulkCounts m_counts;
    int m_retryable = 0;
    bool m_isStarted = false;
};
