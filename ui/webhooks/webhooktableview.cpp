#include "ui/webhooks/webhooktableview.h"

#include "models/tables/webhooktablemodel.h"
#include "ui/webhooks/switchdelegate.h"
#include "ui/webhooks/tablecolumns.h"
#include "ui/webhooks/webhookdelegates.h"
#include "ui/webhooks/webhookfacts.h"

#include <QAbstractProxyModel>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHoverEvent>
#include <QRegularExpression>
#include <QScrollBar>

#include <utility>

WebhookTableView::WebhookTableView(QWidget *parent)
    : QTableView(parent)
    , m_columns(new TableColumns(this))
{
    setAccessibleName(tr("Webhooks"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table (LOOK-NOTES 6)
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setCornerButtonEnabled(false);
    setSortingEnabled(true);
    createDelegates();
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != WebhookTableModel::EnabledColumn)
            emit editRequested(WebhookFacts(index).webhookId());
    });
}

void WebhookTableView::createDelegates()
{
    auto *switches = new SwitchDelegate(this);
    connect(switches, &SwitchDelegate::toggleRequested, this, &WebhookTableView::toggleRequested);
    setItemDelegateForColumn(WebhookTableModel::EnabledColumn, switches);
    setItemDelegateForColumn(WebhookTableModel::NameColumn, new NameDelegate(this));
    setItemDelegateForColumn(WebhookTableModel::KindColumn, new KindDelegate(this));
    setItemDelegateForColumn(WebhookTableModel::EventsColumn, new EventsDelegate(this));
    setItemDelegateForColumn(WebhookTableModel::ScopeColumn, new ScopeDelegate(this));
    setItemDelegateForColumn(WebhookTableModel::UpdatedColumn, new UpdatedDelegate(this));
}

void WebhookTableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    // After the view's own handling of these signals: it drops a selection whose row is gone.
    connect(model, &QAbstractItemModel::layoutChanged, this, &WebhookTableView::restoreSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &WebhookTableView::restoreSelection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &WebhookTableView::restoreSelection);
    m_columns->modelWasSet();
    applyMetrics();
    sortByColumn(WebhookTableModel::NameColumn, Qt::AscendingOrder);
}

void WebhookTableView::applyMetrics()
{
    verticalHeader()->setMinimumSectionSize(CellDelegate::rowHeight());
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight());
    verticalScrollBar()->setSingleStep(CellDelegate::rowHeight());
    m_columns->applyMetrics();
}

QString WebhookTableView::selectedId() const
{
    return m_selectedId;
}

QModelIndex WebhookTableView::indexOfId(const QString &webhookId) const
{
    if (webhookId.isEmpty())
        return {};
    // Through the proxies by id: a search over 10,000 rows would cost a frame.
    QList<const QAbstractProxyModel *> proxies;
    const QAbstractItemModel *inner = model();
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(inner)) {
        proxies.prepend(proxy);
        inner = proxy->sourceModel();
    }
    const auto *table = qobject_cast<const WebhookTableModel *>(inner);
    const int row = table ? table->rowOf(webhookId) : -1;
    if (row < 0)
        return {};
    QModelIndex index = table->index(row, WebhookTableModel::NameColumn);
    for (const QAbstractProxyModel *proxy : std::as_const(proxies))
        index = proxy->mapFromSource(index);
    return index;
}

void WebhookTableView::selectId(const QString &webhookId, bool scrollsTo)
{
    m_rememberedId = webhookId;
    const QModelIndex index = indexOfId(webhookId);
    if (!index.isValid())
        return;
    const int scroll = verticalScrollBar()->value();
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (scrollsTo)
        QTableView::scrollTo(index);
    else
        verticalScrollBar()->setValue(scroll);
}

void WebhookTableView::restoreSelection()
{
    if (m_rememberedId.isEmpty() || m_selectedId == m_rememberedId)
        return;
    const QModelIndex index = indexOfId(m_rememberedId);
    if (!index.isValid())
        return;
    m_isRestoring = true;
    selectId(m_rememberedId, false);
    m_isRestoring = false;
}

void WebhookTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

void WebhookTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const QModelIndexList rows = selectionModel()->selectedRows(WebhookTableModel::NameColumn);
    const QString webhookId = rows.isEmpty() ? QString() : WebhookFacts(rows.first()).webhookId();
    if (!webhookId.isEmpty() && !m_isRestoring)
        m_rememberedId = webhookId;
    if (webhookId == m_selectedId)
        return;
    m_selectedId = webhookId;
    emit selectedIdChanged(webhookId);
}

void WebhookTableView::setMarkedText(const QString &searchText)
{
    m_markedWords = searchText.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    viewport()->update();
}

bool WebhookTableView::showsFocusRing() const
{
    return hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

bool WebhookTableView::isFirstVisibleColumn(int column) const
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = header->visualIndex(column) - 1; visual >= 0; --visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            return false;
    }
    return true;
}

bool WebhookTableView::isLastVisibleColumn(int column) const
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = header->visualIndex(column) + 1; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            return false;
    }
    return true;
}

QByteArray WebhookTableView::saveState() const
{
    return m_columns->saveState();
}

void WebhookTableView::restoreState(const QByteArray &state)
{
    m_columns->restoreState(state);
}

void WebhookTableView::keyboardSearch(const QString &search)
{
    // Type-ahead goes over the names, whatever cell is the current one.
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.column() != WebhookTableModel::NameColumn)
        selectionModel()->setCurrentIndex(current.siblingAtColumn(WebhookTableModel::NameColumn),
                                          QItemSelectionModel::NoUpdate);
    QTableView::keyboardSearch(search);
}

bool WebhookTableView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverMove:
    case QEvent::HoverEnter:
        setHoverRow(rowAt(qRound(static_cast<QHoverEvent *>(event)->position().y())));
        break;
    case QEvent::HoverLeave:
    case QEvent::Leave:
        setHoverRow(-1);
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

bool WebhookTableView::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate)
        viewport()->update();
    return QTableView::event(event);
}

void WebhookTableView::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    updateRow(std::exchange(m_hoverRow, row));
    updateRow(row);
}

void WebhookTableView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), CellDelegate::rowHeight());
}

void WebhookTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->distribute();
}

void WebhookTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
}

void WebhookTableView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        position = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    else if (!indexAt(viewport()->mapFromGlobal(position)).isValid())
        return;
    emit rowMenuRequested(position);
}

void WebhookTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row());
}

void WebhookTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}
