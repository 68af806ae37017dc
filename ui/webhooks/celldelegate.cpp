#include "ui/webhooks/celldelegate.h"

#include "ui/style/fonts.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/webhooks/webhookfacts.h"
#include "ui/webhooks/webhooktableview.h"

#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int ChangedBarWidth = 3;
constexpr qreal BusyOpacity = 0.75;

// The ring belongs to the row: each cell paints its part, the outer ones the ends.
void paintRowRing(QPainter *painter, const QStyleOptionViewItem &option, const WebhookTableView &view,
                  int column)
{
    QRect row = option.rect;
    row.setLeft(view.isFirstVisibleColumn(column) ? row.left() : row.left() - 20);
    row.setRight(view.isLastVisibleColumn(column) ? row.right() : row.right() + 20);
    painter->save();
    painter->setClipRect(option.rect);
    paintFocusRing(painter, QRectF(row), 4);
    painter->restore();
}

} // namespace

static QRect cellLine(const QRect &content, int top, int height)
{
    return {content.left(), top, content.width(), height};
}

QRect CellDelegate::Cell::firstLine() const
{
    const int block = lineHeight(TextRole::Body) + lineHeight(TextRole::Secondary);
    return cellLine(content, content.top() + (content.height() - block) / 2, lineHeight(TextRole::Body));
}

QRect CellDelegate::Cell::secondLine() const
{
    return cellLine(content, firstLine().bottom() + 1, lineHeight(TextRole::Secondary));
}

QRect CellDelegate::Cell::onlyLine() const
{
    const int height = lineHeight(TextRole::Body);
    return cellLine(content, content.top() + (content.height() - height) / 2, height);
}

int CellDelegate::rowHeight()
{
    return lineHeight(TextRole::Body) + lineHeight(TextRole::Secondary) + 18;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {60, rowHeight()};
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto *view = qobject_cast<const WebhookTableView *>(option.widget);
    if (!view)
        return;
    const WebhookFacts facts(index);
    Cell cell;
    cell.rect = option.rect;
    cell.isSelected = option.state.testFlag(QStyle::State_Selected);
    cell.isHovered = view->hoverRow() == index.row();
    cell.isBusy = facts.isBusy();
    cell.isMuted = !facts.enabled().value_or(true);
    cell.direction = option.direction;
    cell.marked = view->markedWords();
    cell.content = option.rect.adjusted(padding(), 0, 0, 0);
    if (cell.direction == Qt::RightToLeft)
        cell.content = option.rect.adjusted(0, 0, -padding(), 0);

    // State_Active means focus in the view here, not an active window (LOOK-NOTES 1.3).
    ColorRole ground = ColorRole::Base;
    if (cell.isSelected)
        ground = view->isActiveWindow() ? ColorRole::Selected : ColorRole::SelectedInactive;
    else if (cell.isHovered)
        ground = ColorRole::Hover;
    painter->fillRect(option.rect, themeColor(ground));
    fillDeviceLine(painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom() + 1,
                   themeColor(ColorRole::Line));

    painter->save();
    painter->setClipRect(option.rect);
    if (cell.isBusy)
        painter->setOpacity(BusyOpacity);
    paintCell(painter, cell, index, facts);
    painter->restore();

    const bool isUncertain = facts.isUncertain();
    if ((isUncertain || facts.isChangedElsewhere()) && view->isFirstVisibleColumn(index.column())) {
        QRect bar(option.rect.left(), option.rect.top(), ChangedBarWidth, option.rect.height() - 1);
        if (cell.direction == Qt::RightToLeft)
            bar.moveRight(option.rect.right());
        painter->fillRect(bar, themeColor(isUncertain ? ColorRole::Warning : ColorRole::Focus));
    }
    if (view->showsFocusRing() && view->currentIndex().row() == index.row())
        paintRowRing(painter, option, *view, index.column());
}
