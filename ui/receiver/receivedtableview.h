#pragma once

#include <QTableView>

// The received requests: whole rows, one selected, hover by row.
class ReceivedTableView : public QTableView
{
    Q_OBJECT

public:
    explicit ReceivedTableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override; // a ReceivedTextProxy
    QString selectedId() const;                        // empty: none
    void selectRow(int row);

    int hoverRow() const { return m_hoverRow; }

signals:
    void selectedIdChanged(const QString &requestId);

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Enter shows the current one again
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void applyMetrics();
    void setHoverRow(int row);
    void updateRow(int row);

    int m_hoverRow = -1;
};
