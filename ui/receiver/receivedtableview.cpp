#include "ui/receiver/receivedtableview.h"

#include "models/tables/receivedtablemodel.h"
#include "ui/receiver/receivertexts.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

using Model = ReceivedTableModel;

namespace {

constexpr int receivedIcon = 15;
constexpr int receivedPadding = 12;

int receivedRowHeight()
{
    return lineHeight(TextRole::Body) + 18;
}

class ReceivedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {60, receivedRowHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const ReceivedTableView *>(option.widget);
        if (!view)
            return;
        painter->save();
        painter->setClipRect(option.rect);
        // State_Active means focus in the view here, not an active window (LOOK-NOTES 1.3).
        const ColorRole ground =
            option.state.testFlag(QStyle::State_Selected)
                ? (view->isActiveWindow() ? ColorRole::Selected : ColorRole::SelectedInactive)
            : view->hoverRow() == index.row() ? ColorRole::Hover
                                              : ColorRole::Base;
        painter->fillRect(option.rect, themeColor(ground));
        fillDeviceLine(painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom() + 1,
                       themeColor(ColorRole::Line));
        QRect content = option.rect.adjusted(receivedPadding, 0, -4, 0);
        if (option.direction == Qt::RightToLeft)
            content = option.rect.adjusted(4, 0, -receivedPadding, 0);
        paintContent(painter, content, option, index);
        painter->restore();
        if (view->hasFocus() && view->window()->testAttribute(Qt::WA_KeyboardFocusChange) &&
            view->currentIndex().row() == index.row())
            paintRing(painter, option, *view, index.column());
    }

private:
    static void paintContent(QPainter *painter, QRect content, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
    {
        TextRole font = TextRole::Body;
        ColorRole color = ColorRole::Mid;
        if (index.column() == Model::AnswerColumn) {
            const int status = index.data(Model::AnsweredStatusRole).toInt();
            const bool isDue = index.data(Model::IsAnswerDueRole).toBool();
            const Tone tone = ReceiverTexts::answerTone(status, isDue);
            QRect icon(content.left(), content.top(), receivedIcon, content.height());
            if (option.direction == Qt::RightToLeft)
                icon.moveRight(content.right());
            paintIcon(painter, icon, ReceiverTexts::answerIcon(status, isDue), toneText(tone));
            if (option.direction == Qt::RightToLeft)
                content.setRight(icon.left() - 8);
            else
                content.setLeft(icon.right() + 9);
            font = tone == Tone::Danger ? TextRole::BodyMedium : TextRole::Body;
            color = tone == Tone::Danger ? ColorRole::Danger : ColorRole::Text;
        } else if (index.column() == Model::PathColumn || index.column() == Model::MethodColumn) {
            color = ColorRole::Text;
            if (index.column() == Model::PathColumn)
                font = TextRole::Code;
        }
        painter->setFont(textFont(font));
        painter->setPen(themeColor(color));
        const QString text =
            QFontMetrics(textFont(font)).elidedText(index.data().toString(), Qt::ElideRight, content.width());
        const Qt::Alignment alignment =
            QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute;
        // Paths and addresses read from left to right wherever they stand.
        painter->drawText(content, alignment.toInt() | Qt::TextSingleLine | Qt::TextForceLeftToRight, text);
    }

    // The ring belongs to the row: each cell paints its part, the outer ones the ends.
    static void paintRing(QPainter *painter, const QStyleOptionViewItem &option,
                          const ReceivedTableView &view, int column)
    {
        int last = Model::ColumnCount - 1;
        while (last > 0 && view.isColumnHidden(last))
            --last;
        QRect row = option.rect;
        row.setLeft(column == 0 ? row.left() : row.left() - 20);
        row.setRight(column == last ? row.right() : row.right() + 20);
        painter->save();
        painter->setClipRect(option.rect);
        paintFocusRing(painter, QRectF(row), 4);
        painter->restore();
    }
};

} // namespace

ReceivedTableView::ReceivedTableView(QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Received requests"));
    setItemDelegate(new ReceivedDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table (LOOK-NOTES 6)
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setCornerButtonEnabled(false);
}

void ReceivedTableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    for (int column = 0; column < Model::ColumnCount; ++column)
        horizontalHeader()->setSectionResizeMode(column, column == Model::PathColumn ? QHeaderView::Stretch
                                                                                     : QHeaderView::Fixed);
    applyMetrics();
}

void ReceivedTableView::applyMetrics()
{
    verticalHeader()->setMinimumSectionSize(receivedRowHeight());
    verticalHeader()->setDefaultSectionSize(receivedRowHeight());
    verticalScrollBar()->setSingleStep(receivedRowHeight());
    const QFontMetrics metrics(textFont(TextRole::BodyMedium));
    const auto widest = [&metrics](const QString &text, int more) {
        return metrics.horizontalAdvance(text) + more + 2 * receivedPadding;
    };
    setColumnWidth(Model::AnswerColumn, widest(ReceiverTexts::answer(0, false), receivedIcon + 9));
    setColumnWidth(Model::TimeColumn, widest(QStringLiteral("00:00:00"), 0));
    setColumnWidth(Model::MethodColumn, widest(QStringLiteral("OPTIONS"), 0));
    setColumnWidth(Model::SizeColumn, widest(ReceiverTexts::size(999), 0));
    setColumnWidth(Model::SenderColumn, widest(QStringLiteral("127.0.0.1:00000"), 0));
}

QString ReceivedTableView::selectedId() const
{
    const QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    return rows.isEmpty() ? QString() : rows.first().data(Model::RequestIdRole).toString();
}

void ReceivedTableView::selectRow(int row)
{
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void ReceivedTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        selectRow(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void ReceivedTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectedIdChanged(selectedId());
}

void ReceivedTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

bool ReceivedTableView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverMove:
    case QEvent::HoverEnter:
        setHoverRow(rowAt(qRound(static_cast<QHoverEvent *>(event)->position().y())));
        break;
    case QEvent::HoverLeave:
        setHoverRow(-1);
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void ReceivedTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    setColumnHidden(Model::SenderColumn, viewport()->width() < scaledLength(640));
}

void ReceivedTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
}

void ReceivedTableView::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    const int before = std::exchange(m_hoverRow, row);
    updateRow(before);
    updateRow(row);
}

void ReceivedTableView::updateRow(int row)
{
    if (row >= 0 && model())
        viewport()->update(QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row)));
}
