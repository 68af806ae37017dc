#include "ui/webhooks/selectedwebhooks.h"

#include "models/tables/rowranges.h"
#include "models/tables/webhooktablemodel.h"
#include "ui/webhooks/webhookfacts.h"

#include <QAbstractProxyModel>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace {
constexpr qsizetype fewWebhooks = 64; // fewer are found by id, more by going through the rows
}

SelectedWebhooks::SelectedWebhooks(QTableView *view)
    : QObject(view)
    , m_view(view)
{
}

void SelectedWebhooks::followBefore(QAbstractItemModel *model)
{
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &SelectedWebhooks::suspend);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &SelectedWebhooks::suspend);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { rowsGo(first, last); });
}

void SelectedWebhooks::followAfter(QAbstractItemModel *model)
{
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] { restore(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { restore(); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SelectedWebhooks::rowsWent);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsCame(first, last); });
}

const WebhookTableModel *SelectedWebhooks::table() const
{
    const QAbstractItemModel *inner = m_view->model();
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(inner))
        inner = proxy->sourceModel();
    return qobject_cast<const WebhookTableModel *>(inner);
}

QModelIndex SelectedWebhooks::indexOf(const QString &webhookId) const
{
    if (webhookId.isEmpty())
        return {};
    // Through the proxies by id: a search over 10,000 rows would cost a frame.
    QList<const QAbstractProxyModel *> proxies;
    const QAbstractItemModel *inner = m_view->model();
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(inner)) {
        proxies.prepend(proxy);
        inner = proxy->sourceModel();
    }
    const int row = table() ? table()->rowOf(webhookId) : -1;
    if (row < 0)
        return {};
    QModelIndex index = inner->index(row, WebhookTableModel::NameColumn);
    for (const QAbstractProxyModel *proxy : std::as_const(proxies))
        index = proxy->mapFromSource(index);
    return index;
}

QList<std::pair<int, int>> SelectedWebhooks::selectedRows() const
{
    QList<std::pair<int, int>> ranges;
    if (const QItemSelectionModel *model = m_view->selectionModel()) {
        const QItemSelection selection = model->selection();
        for (const QItemSelectionRange &range : selection) {
            if (range.isValid())
                ranges.append({range.top(), range.bottom()});
        }
    }
    std::sort(ranges.begin(), ranges.end());
    return ranges;
}

bool SelectedWebhooks::isSelected(const QModelIndex &index) const
{
    return index.isValid() && m_view->selectionModel()->isSelected(index);
}

QStringList SelectedWebhooks::ids() const
{
    return texts(WebhookTableModel::WebhookIdRole);
}

QStringList SelectedWebhooks::texts(int role) const
{
    QStringList texts;
    int next = 0; // ranges may overlap
    for (const auto &[first, last] : selectedRows()) {
        for (int row = qMax(first, next); row <= last; ++row)
            texts.append(m_view->model()->index(row, WebhookTableModel::NameColumn).data(role).toString());
        next = qMax(next, last + 1);
    }
    return texts;
}

void SelectedWebhooks::note()
{
    if (m_isNoted)
        return;
    const QStringList shown = ids();
    m_chosen = QSet<QString>(shown.cbegin(), shown.cend());
    m_chosenCurrent = m_currentId;
    m_isNoted = true;
}

void SelectedWebhooks::suspend()
{
    note();
    m_isFollowing = true;
    const QSignalBlocker quiet(m_view->selectionModel());
    m_view->selectionModel()->clearSelection();
}

void SelectedWebhooks::restore(bool scrollsTo)
{
    QList<int> rows;
    if (m_chosen.size() <= fewWebhooks) {
        for (const QString &webhookId : std::as_const(m_chosen)) {
            if (const QModelIndex index = indexOf(webhookId); index.isValid())
                rows.append(index.row());
        }
    } else {
        for (int row = 0; row < m_view->model()->rowCount(); ++row) {
            const QModelIndex index = m_view->model()->index(row, WebhookTableModel::NameColumn);
            if (m_chosen.contains(WebhookFacts(index).webhookId()))
                rows.append(row);
        }
    }
    QItemSelection selection;
    const int lastColumn = m_view->model()->columnCount() - 1;
    for (const auto &[first, last] : rowRangesOf(rows))
        selection.append(
            QItemSelectionRange(m_view->model()->index(first, 0), m_view->model()->index(last, lastColumn)));

    m_isFollowing = true;
    QItemSelectionModel *model = m_view->selectionModel();
    {
        // Emptied first: what came and what went would be told apart range by range.
        const QSignalBlocker quiet(model);
        model->clearSelection();
    }
    model->select(selection, QItemSelectionModel::ClearAndSelect);
    const QModelIndex current = indexOf(m_chosenCurrent);
    if (current.isValid() && current.row() != m_view->currentIndex().row()) {
        const int scroll = m_view->verticalScrollBar()->value();
        model->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        if (!scrollsTo)
            m_view->verticalScrollBar()->setValue(scroll);
    }
    if (scrollsTo && current.isValid())
        m_view->scrollTo(current);
    m_isFollowing = false;
    m_view->viewport()->update();
    tell(true);
}

void SelectedWebhooks::select(const QString &webhookId, bool scrollsTo)
{
    // Not there yet: it is selected when it comes, until then the selection stays.
    m_chosen = {webhookId};
    m_chosenCurrent = webhookId;
    m_isNoted = true;
    if (indexOf(webhookId).isValid())
        restore(scrollsTo);
}

void SelectedWebhooks::rowsGo(int first, int last)
{
    note();
    m_isFollowing = true;
    m_neighbourId.clear();
    const auto ranges = selectedRows();
    if (ranges.size() != 1 || ranges.constFirst().first != ranges.constFirst().second ||
        ranges.constFirst().first < first || ranges.constFirst().first > last)
        return;
    const int neighbour = last + 1 < m_view->model()->rowCount() ? last + 1 : first - 1;
    const QModelIndex index = m_view->model()->index(neighbour, WebhookTableModel::NameColumn);
    if (index.isValid())
        m_neighbourId = WebhookFacts(index).webhookId();
}

void SelectedWebhooks::rowsWent()
{
    m_isFollowing = false;
    if (m_neighbourId.isEmpty())
        tell(true);
    else
        select(std::exchange(m_neighbourId, {}), false);
}

void SelectedWebhooks::rowsCame(int first, int last)
{
    if (!m_isNoted)
        return;
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_view->model()->index(row, WebhookTableModel::NameColumn);
        if (m_chosen.contains(WebhookFacts(index).webhookId())) {
            restore();
            return;
        }
    }
}

void SelectedWebhooks::selectionWasChanged()
{
    if (m_isFollowing)
        return;
    noteUsersChoice();
    tell(true);
}

void SelectedWebhooks::currentWasChanged()
{
    if (m_isFollowing)
        return;
    tell(false);
    m_chosenCurrent = m_currentId;
}

void SelectedWebhooks::tell(bool selectionChanged)
{
    int count = 0;
    int next = 0;
    const auto ranges = selectedRows();
    for (const auto &[first, last] : ranges) {
        count += qMax(0, last - qMax(first, next) + 1);
        next = qMax(next, last + 1);
    }
    QString currentId;
    if (isSelected(m_view->currentIndex()))
        currentId = WebhookFacts(m_view->currentIndex()).webhookId();
    else if (isSelected(indexOf(m_currentId)))
        currentId = m_currentId;
    else if (!ranges.isEmpty())
        currentId =
            WebhookFacts(m_view->model()->index(ranges.constFirst().first, WebhookTableModel::NameColumn))
                .webhookId();
    const bool currentChanged = currentId != m_currentId;
    m_currentId = currentId;
    m_count = count;
    if (currentChanged)
        emit currentIdChanged(currentId);
    if (currentChanged || selectionChanged)
        emit changed();
}
