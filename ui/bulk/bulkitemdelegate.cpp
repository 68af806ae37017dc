#include "ui/bulk/bulkitemdelegate.h"

#include "ui/bulk/bulklistmodel.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QPainter>
#include <QWidget>

namespace {

constexpr int bulkRowPadding = 20; // as the dialog's

// One line, elided; painted from the reading side.
void paintBulkLine(QPainter *painter, const QRect &rect, const QString &text, TextRole role, ColorRole color,
                   Qt::LayoutDirection direction)
{
    painter->setFont(textFont(role));
    painter->setPen(themeColor(color));
    const Qt::Alignment alignment =
        QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute;
    painter->drawText(rect, alignment.toInt() | Qt::TextSingleLine, text);
}

bool bulkDetailIsBad(BulkItem::State state)
{
    return BulkTexts::stateTone(state) == Tone::Danger || BulkTexts::stateTone(state) == Tone::Warning;
}

} // namespace

QSize BulkItemDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, lineHeight(TextRole::Body) + lineHeight(TextRole::Secondary) + 14};
}

void BulkItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto state = static_cast<BulkItem::State>(index.data(BulkListModel::ItemStateRole).toInt());
    const Tone tone = BulkTexts::stateTone(state);
    const Qt::LayoutDirection direction = option.direction;
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(direction, option.rect, rect); };

    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, themeColor(ColorRole::Base));
    fillDeviceLine(painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom() + 1,
                   themeColor(ColorRole::Line));

    QRect content = option.rect.adjusted(bulkRowPadding, 0, -bulkRowPadding, 0);
    const QString word = index.data(BulkListModel::StateWordRole).toString();
    const QSize badge = word.isEmpty() ? QSize(0, 0) : badgeSize(word, BulkTexts::stateIcon(state));
    const QRect badgeRect(
        QPoint(content.right() + 1 - badge.width(), content.top() + (content.height() - badge.height()) / 2),
        badge);
    if (!word.isEmpty())
        paintBadge(painter, visual(badgeRect), word, BulkTexts::stateIcon(state), tone);
    content.setRight(badgeRect.left() - 12);

    const int first = lineHeight(TextRole::Body);
    const int second = lineHeight(TextRole::Secondary);
    const int top = content.top() + (content.height() - first - second) / 2;
    const QString name = index.data().toString();
    const QFontMetrics nameMetrics(textFont(TextRole::BodyMedium));
    paintBulkLine(painter, visual({content.left(), top, content.width(), first}),
                  nameMetrics.elidedText(name, Qt::ElideRight, content.width()), TextRole::BodyMedium,
                  ColorRole::Text, direction);

    const QString detail = index.data(BulkListModel::DetailRole).toString();
    const QFontMetrics metrics(textFont(TextRole::Secondary));
    const QString line =
        detail.isEmpty()
            ? elideMaskedTarget(index.data(BulkListModel::TargetRole).toString(), metrics, content.width())
            : metrics.elidedText(detail, Qt::ElideRight, content.width());
    paintBulkLine(painter, visual({content.left(), top + first, content.width(), second}), line,
                  TextRole::Secondary,
                  !detail.isEmpty() && bulkDetailIsBad(state) ? toneText(tone) : ColorRole::Mid, direction);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, QRectF(option.rect), 4);
    painter->restore();
}
