#include "ui/webhooks/webhooktableview.h"

#include "models/tables/webhooktablemodel.h"
#include "ui/webhooks/selectedwebhooks.h"
#include "ui/webhooks/switchdelegate.h"
#include "ui/webhooks/tablecolumns.h"
#include "ui/webhooks/webhookdelegates.h"
#include "ui/webhooks/webhookfacts.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>

#include <utility>

WebhookTableView::WebhookTableView(QWidget *parent)
    : QTableView(parent)
    , m_columns(new TableColumns(this))
    , m_selected(new SelectedWebhooks(this))
{
    setAccessibleName(tr("Webhooks"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
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
    connect(m_selected, &SelectedWebhooks::currentIdChanged, this, &WebhookTableView::selectedIdChanged);
    connect(m_selected, &SelectedWebhooks::changed, this,
            [this] { emit selectionChangedTo(m_selected->count()); });
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
    setItemDelegateForColumn(WebhookTableModel::LastDeliveryColumn, new LastDeliveryDelegate(this));
    setItemDelegateForColumn(WebhookTableModel::UpdatedColumn, new UpdatedDelegate(this));
}

void WebhookTableView::setModel(QAbstractItemModel *model)
{
    m_selected->followBefore(model);
    QTableView::setModel(model);
    m_selected->followAfter(model);
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
    return m_selected->currentId();
}

QStringList WebhookTableView::selectedIds() const
{
    return m_selected->ids();
}

QStringList WebhookTableView::selectedTexts(int role) const
{
    return m_selected->texts(role);
}

int WebhookTableView::selectedCount() const
{
    return m_selected->count();
}

void WebhookTableView::selectId(const QString &webhookId, bool scrollsTo)
{
    m_selected->select(webhookId, scrollsTo);
}

void WebhookTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    m_selected->currentWasChanged();
}

void WebhookTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_selected->selectionWasChanged();
}

void WebhookTableView::setMarkedText(const QString &searchText)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    m_markedWords = searchText.split(spaces, Qt::SkipEmptyParts);
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

void WebhookTableView::selectAll()
{
    m_selected->noteUsersChoice();
    QTableView::selectAll();
}

// Asked when a click or key is about to choose, also where that leaves the selection as it is.
QItemSelectionModel::SelectionFlags WebhookTableView::selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const
{
    QItemSelectionModel::SelectionFlags command = QTableView::selectionCommand(index, event);
    // Ctrl and arrows walk without choosing; who goes to the first or last row means that row.
    if (event && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Home || key->key() == Qt::Key_End) &&
            key->modifiers() == Qt::ControlModifier)
            command = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    }
    if (event && command != QItemSelectionModel::NoUpdate)
        m_selected->noteUsersChoice();
    return command;
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
