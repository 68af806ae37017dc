#pragma once

#include <QObject>
#include <QStringList>

class DeliveryTableModel;
class QTableView;

// Which deliveries are selected, by id: what the log reads anew, and what a filter brings back, is selected
// again. Owned by the view.
class SelectedDeliveries : public QObject
{
    Q_OBJECT

public:
    SelectedDeliveries(DeliveryTableModel &model, QTableView *view);

    // The one among them that the keyboard or the mouse touched last; empty: none is selected.
    const QString &currentId() const { return m_currentId; }
    QStringList ids() const; // as shown, from top to bottom
    // One that is not among what was fetched is selected when it comes.
    void select(const QString &deliveryId);

    // Around the model's changes.
    void note();
    void restore();
    // Of the view.
    void currentWasChanged();
    void selectionWasChanged(bool isSomethingChosen);

signals:
    void currentIdChanged(const QString &deliveryId);
    void moved(); // which are selected, or which of them is the current one

private:
    void tell();

    DeliveryTableModel &m_model;
    QTableView *m_view;
    QStringList m_wanted; // to be selected again, the current one first
    QString m_currentId;
    bool m_isRestoring = false;
};
