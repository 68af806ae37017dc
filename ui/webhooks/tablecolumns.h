#pragma once

#include <QObject>

class QTableView;

// Widths, order and visibility of the webhook table's columns: the usual widths come from font metrics, Name
// and Fires for share what is left (2 : 3) and give way first; what the user drags stays. The header's
// context menu hides and shows.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    explicit TableColumns(QTableView *view); // owned by the view

    void modelWasSet();
    void applyMetrics(); // after a change of font
    void distribute();

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int usualWidth(int column) const;
    int minimumWidth(int column) const;
    void openMenu(const QPoint &position);
    void resetToDefaults();

    QTableView *m_view;
    QList<int> m_usual;  // by column
    QList<int> m_chosen; // by column: what the user dragged, 0 = nothing
    bool m_isDistributing = false;
    bool m_isDragging = false;
};
