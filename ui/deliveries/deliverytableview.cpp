#include "ui/deliveries/deliverytableview.h"

#include "ui/deliveries/deliverycolumns.h"
#include "ui/deliveries/deliverydelegate.h"
#include "ui/deliveries/deliveryfacts.h"
#include "ui/deliveries/selecteddeliveries.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QContextMenuEvent>
#include <QDataStream>
#include <QHeaderView>
#include <QHoverEvent>
#include <QIODevice>
#include <QMenu>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <utility>

namespace {
constexpr quint32 deliveryTableVersion = 1;
}

DeliveryTableView::DeliveryTableView(DeliveryTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_texts(new DeliveryTextProxy(this))
    , m_columns(new DeliveryColumns(this))
    , m_selected(new SelectedDeliveries(model, this))
{
    setAccessibleName(tr("Deliveries"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table (LOOK-NOTES 6)
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setCornerButtonEnabled(false);
    setItemDelegate(new DeliveryDelegate(this));
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (!DeliveryFacts(index).isSeparator())
            emit openRequested(DeliveryFacts(index).deliveryId());
    });
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &DeliveryTableView::openHeaderMenu);
    m_texts->setSourceModel(&m_model);
    connectModel();
}

void DeliveryTableView::connectModel()
{
    connect(m_texts, &QAbstractItemModel::modelAboutToBeReset, m_selected, &SelectedDeliveries::note);
    connect(m_selected, &SelectedDeliveries::currentIdChanged, this, &DeliveryTableView::currentIdChanged);
    connect(m_selected, &SelectedDeliveries::moved, this, &DeliveryTableView::selectionMoved);
    setModel(m_texts);
    // After the view's own handlers.
    connect(m_texts, &QAbstractItemModel::modelReset, this, [this] {
        sizeRows(0, m_texts->rowCount() - 1);
        m_selected->restore();
    });
    connect(m_texts, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                sizeRows(first, last);
                m_selected->restore();
            });
    applyMetrics();
}

// Only separators have a height of their own.
void DeliveryTableView::sizeRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (DeliveryFacts(m_texts->index(row, 0)).isSeparator())
            setRowHeight(row, DeliveryDelegate::separatorHeight());
    }
}

void DeliveryTableView::applyMetrics()
{
    verticalHeader()->setMinimumSectionSize(DeliveryDelegate::separatorHeight());
    verticalHeader()->setDefaultSectionSize(DeliveryDelegate::rowHeight());
    sizeRows(0, m_texts->rowCount() - 1);
    verticalScrollBar()->setSingleStep(DeliveryDelegate::rowHeight());
    m_columns->applyMetrics();
}

void DeliveryTableView::setShownColumns(const QList<int> &columns)
{
    m_columns->setShown(columns);
}

QString DeliveryTableView::currentId() const
{
    return m_selected->currentId();
}

QStringList DeliveryTableView::selectedIds() const
{
    return m_selected->ids();
}

QString DeliveryTableView::copyText() const
{
    QStringList lines;
    const QStringList ids = selectedIds();
    for (const QString &id : ids)
        lines.append(m_texts->index(m_model.rowOf(id), 0).data(DeliveryTextProxy::CopyRole).toString());
    return lines.join(u'\n');
}

void DeliveryTableView::selectId(const QString &deliveryId)
{
    m_selected->select(deliveryId);
    if (const int row = m_model.rowOf(deliveryId); row >= 0)
        scrollTo(m_texts->index(row, m_columns->firstShown()));
}

void DeliveryTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    m_selected->currentWasChanged();
}

void DeliveryTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_selected->selectionWasChanged(!selected.isEmpty());
}

QModelIndex DeliveryTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex index = QTableView::moveCursor(action, modifiers);
    if (action != MoveHome && action != MoveEnd && action != MovePageUp && action != MovePageDown &&
        currentIndex().isValid())
        return index;
    // These may land on a separator, which is nowhere: the nearest delivery is meant.
    const int last = m_texts->rowCount() - 1;
    int row = action == MovePageUp || action == MovePageDown ? currentIndex().row() : 0;
    const int page = qMax(1, viewport()->height() / DeliveryDelegate::rowHeight() - 1);
    if (action == MoveEnd)
        row = last;
    else if (action == MovePageUp)
        row = qMax(0, row - page);
    else if (action == MovePageDown)
        row = qMin(last, row + page);
    const int step = action == MoveEnd ? -1 : 1;
    while (row >= 0 && row <= last && m_model.deliveryId(row).isEmpty())
        row += step;
    index = m_texts->index(row, m_columns->firstShown());
    return index.isValid() ? index : currentIndex();
}

void DeliveryTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!currentId().isEmpty())
            emit openRequested(currentId());
        return;
    }
    // Home and End are the first and the last delivery, as there is nothing to go to in a row.
    if ((event->key() == Qt::Key_Home || event->key() == Qt::Key_End) &&
        event->modifiers() == Qt::NoModifier) {
        const QModelIndex index = moveCursor(event->key() == Qt::Key_Home ? MoveHome : MoveEnd, {});
        if (index.isValid())
            setCurrentIndex(index);
        return;
    }
    QTableView::keyPressEvent(event);
}

bool DeliveryTableView::showsFocusRing() const
{
    return hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

bool DeliveryTableView::isFirstColumn(int column) const
{
    return m_columns->firstShown() == column;
}

bool DeliveryTableView::isLastColumn(int column) const
{
    return m_columns->lastShown() == column;
}

// A separator's words run over all columns.
void DeliveryTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(textFont(TextRole::SecondaryMedium));
    painter.setPen(themeColor(ColorRole::Mid));
    int row = rowAt(event->rect().top());
    for (; row >= 0 && row < m_texts->rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        if (top > event->rect().bottom())
            break;
        const QModelIndex index = m_texts->index(row, 0);
        if (!DeliveryFacts(index).isSeparator())
            continue;
        const QRect line(DeliveryDelegate::Padding, top, viewport()->width() - 2 * DeliveryDelegate::Padding,
                         rowHeight(row));
        painter.drawText(line, int(Qt::AlignLeading) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
                         index.data().toString());
    }
}

void DeliveryTableView::openHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("deliveryTimesMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, DeliveryTextProxy::Times times) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_texts->times() == times);
        connect(action, &QAction::triggered, this, [this, times] { m_texts->setTimes(times); });
    };
    add(tr("Time of Day"), DeliveryTextProxy::Times::Clock);
    add(tr("Age"), DeliveryTextProxy::Times::Age);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
}

void DeliveryTableView::tick()
{
    viewport()->update();
}

QByteArray DeliveryTableView::saveState() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << deliveryTableVersion << m_columns->chosenWidths()
           << (m_texts->times() == DeliveryTextProxy::Times::Age);
    return bytes;
}

void DeliveryTableView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    QList<int> widths;
    bool showsAges = false;
    stream >> version >> widths >> showsAges;
    if (stream.status() != QDataStream::Ok || version != deliveryTableVersion)
        return;
    m_columns->setChosenWidths(widths);
    m_texts->setTimes(showsAges ? DeliveryTextProxy::Times::Age : DeliveryTextProxy::Times::Clock);
}

bool DeliveryTableView::viewportEvent(QEvent *event)
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

bool DeliveryTableView::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate)
        viewport()->update();
    return QTableView::event(event);
}

void DeliveryTableView::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    updateRow(std::exchange(m_hoverRow, row));
    updateRow(row);
}

void DeliveryTableView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), DeliveryDelegate::rowHeight());
}

void DeliveryTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->distribute();
}

void DeliveryTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
}

void DeliveryTableView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        position = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    else if (m_model.deliveryId(rowAt(viewport()->mapFromGlobal(position).y())).isEmpty())
        return;
    emit rowMenuRequested(position);
}

void DeliveryTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row());
}

void DeliveryTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}
