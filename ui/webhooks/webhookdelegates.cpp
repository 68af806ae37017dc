#include "ui/webhooks/webhookdelegates.h"

#include "ui/deliveries/deliverytexts.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/webhooks/celltext.h"
#include "ui/webhooks/webhookfacts.h"
#include "ui/webhooks/webhooktextproxy.h"
#include "ui/webhooks/webhooktexts.h"

#include <QPainter>

namespace {

constexpr int SmallIcon = 14;
constexpr int IconGap = 4;

// `size` at the leading side of `line`, vertically centred; what is left of the line stays in `line`.
QRect takeLeading(QRect &line, QSize size, int gap, Qt::LayoutDirection direction)
{
    QRect taken(0, line.top() + (line.height() - size.height()) / 2, size.width(), size.height());
    if (direction == Qt::RightToLeft) {
        taken.moveRight(line.right());
        line.setRight(taken.left() - gap - 1);
    } else {
        taken.moveLeft(line.left());
        line.setLeft(taken.right() + gap + 1);
    }
    return taken;
}

void skipLeading(QRect &line, int width, Qt::LayoutDirection direction)
{
    if (direction == Qt::RightToLeft)
        line.setRight(line.right() - width);
    else
        line.setLeft(line.left() + width);
}

} // namespace

void NameDelegate::paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index,
                             const WebhookFacts &facts) const
{
    const QString second = index.data(WebhookTextProxy::SecondLineRole).toString();
    const bool hasName = !second.isEmpty();
    const bool hasSecret = facts.secretIsSet().value_or(false);
    const ColorRole nameColor = cell.isMuted ? ColorRole::Mid : ColorRole::Text;

    QRect first = cell.firstLine();
    int reserved = 0;
    if (cell.isBusy)
        reserved = badgeSize(tr("Saving"), QStringLiteral("loader-circle")).width() + 8;
    QRect name = first;
    if (reserved > 0)
        name.setWidth(qMax(20, first.width() - reserved));
    if (cell.direction == Qt::RightToLeft)
        name.moveRight(first.right());
    const CellText title{index.data(WebhookTextProxy::FirstLineRole).toString(),
                         textFont(TextRole::BodyMedium), nameColor, cell.marked, !hasName};
    const int nameWidth = paintCellText(painter, name, title, cell.direction);
    if (cell.isBusy) {
        skipLeading(first, nameWidth + 8, cell.direction);
        const QSize size = badgeSize(tr("Saving"), QStringLiteral("loader-circle"));
        paintBadge(painter, takeLeading(first, size, 0, cell.direction), tr("Saving"),
                   QStringLiteral("loader-circle"), Tone::Info,
                   cell.isSelected ? BadgeGround::SelectedRow : BadgeGround::Plain);
    }

    QRect line = cell.secondLine();
    if (hasSecret)
        line.setWidth(qMax(0, line.width() - SmallIcon - IconGap));
    if (cell.direction == Qt::RightToLeft)
        line.moveRight(cell.content.right());
    int width = 0;
    if (hasName)
        width = paintCellText(painter, line,
                              {second, textFont(TextRole::Secondary), ColorRole::Mid, cell.marked, true},
                              cell.direction);
    if (hasSecret) {
        QRect rest = cell.secondLine();
        skipLeading(rest, width == 0 ? 0 : width + IconGap, cell.direction);
        paintIcon(painter, takeLeading(rest, {SmallIcon, SmallIcon}, 0, cell.direction),
                  QStringLiteral("key-round"), ColorRole::Mid);
    }
}

void KindDelegate::paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index,
                             const WebhookFacts &facts) const
{
    QString text = index.data(Qt::DisplayRole).toString();
    const QString icon = WebhookTexts::kindIcon(facts.kind());
    QSize size = badgeSize(text, icon);
    const int room = cell.content.width();
    if (size.width() > room) {
        if (facts.kind().known()) {
            text.clear(); // the known ones have icons of their own
        } else {
            const QFontMetrics metrics(textFont(TextRole::Badge));
            text = metrics.elidedText(text, Qt::ElideRight, qMax(0, room - badgeSize({}, icon).width() - 6));
        }
        size = badgeSize(text, icon);
    }
    QRect line = cell.content;
    paintBadge(painter, takeLeading(line, size, 0, cell.direction), text, icon, Tone::Neutral,
               cell.isSelected ? BadgeGround::SelectedRow : BadgeGround::Plain);
}

void EventsDelegate::paintCell(QPainter *painter, const Cell &cell, const QModelIndex &,
                               const WebhookFacts &facts) const
{
    const QList<EventType> events = facts.events();
    QRect line = cell.content;
    qsizetype known = 0;
    for (const KnownEvent event : knownEvents()) {
        const bool subscribed = events.contains(EventType(event));
        known += subscribed ? 1 : 0;
        paintEventGlyph(painter,
                        takeLeading(line, {eventGlyphSize(), eventGlyphSize()}, IconGap, cell.direction),
                        event, subscribed, cell.isSelected);
    }
    if (events.size() > known) {
        paintCellText(painter, line,
                      {tr("+%1", "further events").arg(events.size() - known),
                       textFont(TextRole::Secondary),
                       ColorRole::Mid,
                       {},
                       false},
                      cell.direction);
    }
}

void ScopeDelegate::paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index,
                              const WebhookFacts &facts) const
{
    const std::optional<qsizetype> count = facts.environmentCount();
    const bool firesForNothing = count && *count == 0;
    paintCellText(painter, cell.firstLine(),
                  {index.data(WebhookTextProxy::FirstLineRole).toString(), textFont(TextRole::Body),
                   cell.isMuted ? ColorRole::Mid : ColorRole::Text, cell.marked, false},
                  cell.direction);
    QRect line = cell.secondLine();
    if (firesForNothing)
        paintIcon(painter, takeLeading(line, {SmallIcon, SmallIcon}, IconGap, cell.direction),
                  QStringLiteral("triangle-alert"), ColorRole::Warning);
    paintCellText(painter, line,
                  {index.data(WebhookTextProxy::SecondLineRole).toString(),
                   textFont(TextRole::Secondary),
                   firesForNothing ? ColorRole::Warning : ColorRole::Mid,
                   {},
                   false},
                  cell.direction);
}

void LastDeliveryDelegate::paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index,
                                     const WebhookFacts &facts) const
{
    const HealthTexts::Last last = facts.last();
    QRect line = last.result || last.readAt.isValid() ? cell.firstLine() : cell.onlyLine();
    ColorRole color = ColorRole::Mid;
    if (last.result) {
        const bool isFailed = isFailure(*last.result);
        const ColorRole icon =
            cell.isMuted ? ColorRole::Mid : toneText(DeliveryTexts::resultTone(*last.result));
        paintIcon(painter, takeLeading(line, {SmallIcon, SmallIcon}, IconGap, cell.direction),
                  DeliveryTexts::resultIcon(*last.result), icon);
        if (!cell.isMuted)
            color = isFailed ? ColorRole::Danger : ColorRole::Text;
    }
    paintCellText(painter, line,
                  {index.data(Qt::DisplayRole).toString(), textFont(TextRole::Body), color, {}, false},
                  cell.direction);
    DeliveryHours hours = facts.hours();
    if (hours.isEmpty() && last.readAt.isValid())
        hours.fill({0, 0}, 24);
    QRect bars = cell.secondLine();
    bars.setHeight(bars.height() - 1);
    paintDeliverySpark(painter, takeLeading(bars, {deliverySparkWidth(), bars.height()}, 0, cell.direction),
                       hours);
}

void UpdatedDelegate::paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index,
                                const WebhookFacts &) const
{
    paintCellText(
        painter, cell.onlyLine(),
        {index.data(Qt::DisplayRole).toString(), textFont(TextRole::Secondary), ColorRole::Mid, {}, false},
        cell.direction);
}
