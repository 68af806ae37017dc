#pragma once

#include "models/tables/deliverytablemodel.h"

#include <QList>
#include <QObject>

class QTableView;

// Widths of the delivery log's columns: the usual ones come from font metrics, webhook, place and response
// share what is left; what the user drags stays. Owned by the view.
class DeliveryColumns : public QObject
{
    Q_OBJECT

public:
    explicit DeliveryColumns(QTableView *view);

    void setShown(const QList<int> &columns); // the others are hidden
    bool isShown(int column) const { return m_shown.contains(column); }
    int firstShown() const { return m_shown.constFirst(); }
    int lastShown() const { return m_shown.constLast(); }
    void applyMetrics(); // after a change of font, or of what a time looks like
    void distribute();

    QList<int> chosenWidths() const { return m_chosen; }
    void setChosenWidths(const QList<int> &widths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int usualWidth(int column) const;
    int minimumWidth(int column) const;

    QTableView *m_view;
    QList<int> m_shown;
    QList<int> m_usual;  // by column
    QList<int> m_chosen; // by column: what the user dragged, 0 = nothing
    bool m_isDistributing = false;
    bool m_isDragging = false;
};
