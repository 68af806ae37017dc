#include "ui/deliveries/selecteddeliveries.h"

#include "models/tables/deliverytablemodel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <utility>

SelectedDeliveries::SelectedDeliveries(DeliveryTableModel &model, QTableView *view)
    : QObject(view)
    , m_model(model)
    , m_view(view)
{
}

QStringList SelectedDeliveries::ids() const
{
    QList<std::pair<int, int>> ranges;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    QStringList ids;
    int next = 0; // ranges may overlap
    for (const auto &[first, last] : std::as_const(ranges)) {
        for (int row = qMax(first, next); row <= last; ++row) {
            if (const QString id = m_model.deliveryId(row); !id.isEmpty()) // not a separator
                ids.append(id);
        }
        next = qMax(next, last + 1);
    }
    return ids;
}

void SelectedDeliveries::select(const QString &deliveryId)
{
    m_wanted = {deliveryId};
    restore();
}

void SelectedDeliveries::note()
{
    const QStringList selected = ids();
    if (selected.isEmpty())
        return; // those that were wanted and never came still are
    m_wanted = {m_currentId};
    for (const QString &id : selected) {
        if (id != m_currentId)
            m_wanted.append(id);
    }
}

void SelectedDeliveries::restore()
{
    if (m_wanted.isEmpty())
        return;
    QItemSelection selection;
    bool isCurrentThere = false;
    m_isRestoring = true;
    for (const QString &id : std::as_const(m_wanted)) {
        const int row = m_model.rowOf(id);
        if (row < 0)
            continue;
        // A column that is shown: the view takes no other as the current one.
        const QModelIndex index =
            m_view->model()->index(row, qMax(0, m_view->horizontalHeader()->logicalIndexAt(0)));
        if (id == m_wanted.constFirst()) {
            isCurrentThere = true;
            const int scroll = m_view->verticalScrollBar()->value();
            m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            m_view->verticalScrollBar()->setValue(scroll);
        }
        selection.select(index, index);
    }
    if (!selection.isEmpty())
        m_view->selectionModel()->select(selection,
                                         QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_isRestoring = false;
    if (selection.isEmpty())
        return;
    if (isCurrentThere)
        m_wanted.clear();
    tell();
}

void SelectedDeliveries::tell()
{
    const int row = m_view->currentIndex().row();
    QString id;
    if (row >= 0 && m_view->selectionModel()->isRowSelected(row))
        id = m_model.deliveryId(row);
    else if (const QStringList selected = ids(); !selected.isEmpty())
        id = selected.constFirst();
    if (id != m_currentId) {
        m_currentId = id;
        emit currentIdChanged(id);
    }
    emit moved();
}

void SelectedDeliveries::currentWasChanged()
{
    if (!m_isRestoring)
        tell();
}

void SelectedDeliveries::selectionWasChanged(bool isSomethingChosen)
{
    if (m_isRestoring)
        return;
    if (isSomethingChosen)
        m_wanted.clear();
    tell();
}
