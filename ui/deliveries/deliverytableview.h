#pragma once

#include "ui/deliveries/deliverytextproxy.h"

#include <QTableView>

class DeliveryColumns;
class DeliveryTableModel;
class SelectedDeliveries;

// The delivery log's table: whole rows, one or several selected, days apart by separators. What is selected
// stays so, by id, while the log is read again.
class DeliveryTableView : public QTableView
{
    Q_OBJECT

public:
    // Owns the words over `model`, which must outlive it.
    explicit DeliveryTableView(DeliveryTableModel &model, QWidget *parent = nullptr);

    void setShownColumns(const QList<int> &columns);
    DeliveryTextProxy *texts() const { return m_texts; }

    QString currentId() const; // of the selected ones; empty: none is selected
    QStringList selectedIds() const;
    QString copyText() const; // of the selected rows
    // Not among what was fetched: it is selected when it comes.
    void selectId(const QString &deliveryId);

    int hoverRow() const { return m_hoverRow; }
    bool showsFocusRing() const;
    bool isFirstColumn(int column) const;
    bool isLastColumn(int column) const;
    void tick(); // ages

    QByteArray saveState() const; // widths, and what times look like
    void restoreState(const QByteArray &state);

signals:
    void currentIdChanged(const QString &deliveryId);
    void selectionMoved();
    void openRequested(const QString &deliveryId);
    void rowMenuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    bool viewportEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void connectModel();
    void sizeRows(int first, int last);
    void applyMetrics();
    void setHoverRow(int row);
    void updateRow(int row);
    void openHeaderMenu(const QPoint &position);

    DeliveryTableModel &m_model;
    DeliveryTextProxy *m_texts;
    DeliveryColumns *m_columns;
    SelectedDeliveries *m_selected;
    int m_hoverRow = -1;
};
