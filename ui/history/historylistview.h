#pragma once

#include "ui/history/historylistmodel.h"

#include <QListView>

// A list of the history views: two lines a row. Keeps its selection by key when its rows are read anew.
class HistoryListView : public QListView
{
    Q_OBJECT

public:
    HistoryListView(const char *objectName, const QString &accessibleName, QWidget *parent = nullptr);
    ~HistoryListView() override;

    HistoryListModel *rows() const { return m_rows; }
    void setRows(const QList<HistoryRow> &rows, bool hasMore = false);
    QStringList selectedKeys() const; // from top to bottom
    QList<int> selectedRows() const;

signals:
    void selectionMoved();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    HistoryListModel *m_rows;
};
