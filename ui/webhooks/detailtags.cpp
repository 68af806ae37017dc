#include "ui/webhooks/detailtags.h"

#include "ui/style/fonts.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/tooltip.h"
#include "ui/webhooks/webhooktexts.h"

#include <QPainter>

namespace {
constexpr int TagPadding = 8;
constexpr int LongestToolTip = 500;
} // namespace

ScopeTag::ScopeTag(const QString &pattern, QWidget *parent)
    : QWidget(parent)
    , m_pattern(pattern)
{
    setAccessibleName(pattern);
    if (pattern.size() > 24)
        setPlainToolTip(this, pattern.left(LongestToolTip));
}

QSize ScopeTag::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextRole::Code));
    // Measuring 10,000 characters for a line of 200 px would be wasted.
    return {qMin(200, metrics.horizontalAdvance(m_pattern.left(80)) + 2 * TagPadding + 2),
            qMax(22, lineHeight(TextRole::Code) + 4)};
}

QSize ScopeTag::minimumSizeHint() const
{
    return {qMin(60, sizeHint().width()), sizeHint().height()};
}

void ScopeTag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, QRectF(rect()), 4, themeColor(ColorRole::Hover), QColor());
    painter.setFont(textFont(TextRole::Code));
    painter.setPen(themeColor(ColorRole::Text));
    const QRect line = rect().adjusted(TagPadding, 0, -TagPadding, 0);
    painter.drawText(line,
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute | Qt::TextSingleLine |
                         Qt::TextForceLeftToRight,
                     painter.fontMetrics().elidedText(m_pattern.left(200), Qt::ElideRight, line.width()));
}

EventTag::EventTag(const EventType &event, QWidget *parent)
    : QWidget(parent)
    , m_event(event)
{
    setAccessibleName(WebhookTexts::event(event));
    setPlainToolTip(this, event.wire());
}

QSize EventTag::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextRole::Body));
    const int glyph = m_event.known() ? eventGlyphSize() + 6 : 0;
    return {glyph + metrics.horizontalAdvance(WebhookTexts::event(m_event)) + 8,
            qMax(eventGlyphSize(), lineHeight(TextRole::Body))};
}

void EventTag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect text = rect();
    if (const auto known = m_event.known()) {
        QRect glyph(0, (height() - eventGlyphSize()) / 2, eventGlyphSize(), eventGlyphSize());
        text.setLeft(glyph.right() + 7);
        if (layoutDirection() == Qt::RightToLeft) {
            glyph.moveRight(rect().right());
            text = rect().adjusted(0, 0, -(eventGlyphSize() + 6), 0);
        }
        paintEventGlyph(&painter, glyph, *known, true);
    }
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(themeColor(ColorRole::Text));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     WebhookTexts::event(m_event));
}
