#include "ui/webhooks/switchdelegate.h"

#include "ui/style/painting.h"
#include "ui/webhooks/webhookfacts.h"

#include <QMouseEvent>

QRect SwitchDelegate::switchRect(const QRect &cell, Qt::LayoutDirection direction) const
{
    const QSize size = switchSize();
    const int left =
        direction == Qt::RightToLeft ? cell.right() + 1 - padding() - size.width() : cell.left() + padding();
    return {QPoint(left, cell.top() + (cell.height() - size.height()) / 2), size};
}

void SwitchDelegate::paintCell(QPainter *painter, const Cell &cell, const QModelIndex &,
                               const WebhookFacts &facts) const
{
    SwitchState state;
    state.on = facts.enabled().value_or(true);
    state.hover = cell.isHovered && !cell.isBusy;
    state.selectedRow = cell.isSelected;
    paintSwitch(painter, switchRect(cell.rect, cell.direction), state);
}

bool SwitchDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease &&
        event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    // At least 28 x 28 of hit area around the 32 x 18 switch.
    const QRect hit = switchRect(option.rect, option.direction).adjusted(-6, -6, 6, 6);
    if (mouse->button() != Qt::LeftButton || !hit.contains(mouse->position().toPoint())) {
        m_pressedId.clear();
        return false;
    }
    const QString webhookId = WebhookFacts(index).webhookId();
    if (event->type() == QEvent::MouseButtonRelease) {
        if (m_pressedId == webhookId)
            emit toggleRequested(webhookId);
        m_pressedId.clear();
    } else {
        m_pressedId = webhookId;
    }
    return event->type() != QEvent::MouseButtonPress; // a press still selects the row
}
