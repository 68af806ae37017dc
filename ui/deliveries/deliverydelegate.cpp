#include "ui/deliveries/deliverydelegate.h"

#include "ui/deliveries/deliveryfacts.h"
#include "ui/deliveries/deliverytableview.h"
#include "ui/deliveries/deliverytextproxy.h"
#include "ui/deliveries/deliverytexts.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/webhooks/celltext.h"

#include <QPainter>

namespace {

constexpr int deliveryIconGap = 8;

// `width` at the leading side of `line`; what is left of the line stays in `line`.
QRect leadingPart(QRect &line, int width, int gap, Qt::LayoutDirection direction)
{
    QRect part = line;
    part.setWidth(qMin(width, line.width()));
    if (direction == Qt::RightToLeft) {
        part.moveRight(line.right());
        line.setRight(part.left() - gap - 1);
    } else {
        line.setLeft(part.right() + gap + 1);
    }
    return part;
}

QRect trailingPart(QRect &line, int width, int gap, Qt::LayoutDirection direction)
{
    QRect part = line;
    part.setWidth(qMin(width, line.width()));
    if (direction == Qt::RightToLeft) {
        line.setLeft(part.right() + gap + 1);
    } else {
        part.moveRight(line.right());
        line.setRight(part.left() - gap - 1);
    }
    return part;
}

// The ring belongs to the row: each cell paints its part, the outer ones the ends.
void paintDeliveryRing(QPainter *painter, const QStyleOptionViewItem &option, const DeliveryTableView &view,
                       int column)
{
    QRect row = option.rect;
    if (!view.isFirstColumn(column))
        row.setLeft(row.left() - 20);
    if (!view.isLastColumn(column))
        row.setRight(row.right() + 20);
    painter->save();
    painter->setClipRect(option.rect);
    paintFocusRing(painter, QRectF(row), 4);
    painter->restore();
}

} // namespace

int DeliveryDelegate::rowHeight()
{
    return qMax(36, lineHeight(TextRole::Body) + 18);
}

int DeliveryDelegate::separatorHeight()
{
    return qMax(30, lineHeight(TextRole::Secondary) + 14);
}

int DeliveryDelegate::iconSize()
{
    return scaledLength(15);
}

QSize DeliveryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {60, DeliveryFacts(index).isSeparator() ? separatorHeight() : rowHeight()};
}

void DeliveryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto *view = qobject_cast<const DeliveryTableView *>(option.widget);
    if (!view)
        return;
    const DeliveryFacts facts(index);
    const auto line = [&] {
        fillDeviceLine(painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom() + 1,
                       themeColor(ColorRole::Line));
    };
    if (facts.isSeparator()) {
        painter->fillRect(option.rect, themeColor(ColorRole::Alternate));
        line();
        return;
    }
    // State_Active means focus in the view here, not an active window (LOOK-NOTES 1.3).
    ColorRole ground = ColorRole::Base;
    if (option.state.testFlag(QStyle::State_Selected))
        ground = view->isActiveWindow() ? ColorRole::Selected : ColorRole::SelectedInactive;
    else if (view->hoverRow() == index.row())
        ground = ColorRole::Hover;
    painter->fillRect(option.rect, themeColor(ground));
    line();
    painter->save();
    painter->setClipRect(option.rect);
    paintContent(painter, option, index, facts);
    painter->restore();
    if (view->showsFocusRing() && view->currentIndex().row() == index.row())
        paintDeliveryRing(painter, option, *view, index.column());
}

void DeliveryDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index, const DeliveryFacts &facts) const
{
    const Qt::LayoutDirection direction = option.direction;
    const int height = lineHeight(TextRole::Body);
    QRect content(option.rect.left(), option.rect.top() + (option.rect.height() - 1 - height) / 2,
                  option.rect.width(), height);
    leadingPart(content, index.column() == 0 ? Padding : CellPadding, 0, direction);
    trailingPart(content, 4, 0, direction);
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto icon = [&](const QString &name, ColorRole color) {
        paintIcon(painter, leadingPart(content, iconSize(), deliveryIconGap, direction), name, color);
    };
    const auto cell = [&](TextRole font, ColorRole color) {
        paintCellText(painter, content, {text, textFont(font), color, {}, false}, direction);
    };
    switch (static_cast<DeliveryTableModel::Column>(index.column())) {
    case DeliveryTableModel::ResultColumn: {
        const Tone tone = DeliveryTexts::resultTone(facts.result());
        const bool isFailed = tone == Tone::Danger;
        icon(DeliveryTexts::resultIcon(facts.result()), toneText(tone));
        cell(isFailed ? TextRole::BodyMedium : TextRole::Body,
             isFailed ? ColorRole::Danger : ColorRole::Text);
        break;
    }
    case DeliveryTableModel::TimeColumn:
        cell(TextRole::Body, ColorRole::Mid);
        break;
    case DeliveryTableModel::WebhookColumn:
        // Where it went to is not where it would go today; or Qovery's log has lost it already.
        if (facts.isFormerTarget())
            paintIcon(painter, trailingPart(content, iconSize(), 4, direction), QStringLiteral("history"),
                      ColorRole::Warning);
        cell(TextRole::Body, facts.webhookIsListed() ? ColorRole::Text : ColorRole::Mid);
        break;
    case DeliveryTableModel::EventColumn:
        if (const auto known = facts.event().known())
            paintEventGlyph(painter,
                            leadingPart(content, eventGlyphSize(), 6, direction)
                                .adjusted(0, (height - eventGlyphSize()) / 2, 0, 0),
                            *known, true, isSelected);
        // Where the word has no room its glyph says it.
        if (!facts.event().known() ||
            QFontMetrics(textFont(TextRole::Body)).horizontalAdvance(text) <= content.width())
            cell(TextRole::Body, ColorRole::Text);
        break;
    case DeliveryTableModel::PlaceColumn:
        cell(TextRole::Body, ColorRole::Text);
        break;
    case DeliveryTableModel::ResponseColumn:
        if (!facts.isListed())
            paintIcon(painter, trailingPart(content, iconSize(), 4, direction), QStringLiteral("monitor"),
                      ColorRole::Mid);
        cell(facts.hasResponse() && !facts.responseStart().isEmpty() ? TextRole::Code : TextRole::Secondary,
             ColorRole::Mid);
        break;
    case DeliveryTableModel::ColumnCount:
        break;
    }
}
