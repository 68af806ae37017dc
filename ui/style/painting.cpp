#include "ui/style/painting.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace {
constexpr int badgePadding = 7;
constexpr int badgeIcon = 12;
constexpr int badgeGap = 4;

double paintingRatio(const QPainter *painter)
{
    return painter->device()->devicePixelRatio();
}
} // namespace

ColorRole toneText(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return ColorRole::Mid;
    case Tone::Accent:
        return ColorRole::AccentText;
    case Tone::Success:
        return ColorRole::Success;
    case Tone::Warning:
        return ColorRole::Warning;
    case Tone::Danger:
        return ColorRole::Danger;
    case Tone::Info:
        return ColorRole::Info;
    }
    return ColorRole::Mid;
}

ColorRole toneTint(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return ColorRole::Hover;
    case Tone::Accent:
        return ColorRole::AccentTint;
    case Tone::Success:
        return ColorRole::SuccessTint;
    case Tone::Warning:
        return ColorRole::WarningTint;
    case Tone::Danger:
        return ColorRole::DangerTint;
    case Tone::Info:
        return ColorRole::InfoTint;
    }
    return ColorRole::Hover;
}

QRectF snapped(const QPainter *painter, const QRectF &rect)
{
    const QTransform toDevice = painter->deviceTransform();
    const QRectF device = toDevice.mapRect(rect);
    const double left = std::round(device.left());
    const double top = std::round(device.top());
    const QRectF rounded(left, top, std::round(device.right()) - left, std::round(device.bottom()) - top);
    return toDevice.inverted().mapRect(rounded);
}

void paintBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &outline,
              qreal outlineWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF box = snapped(painter, rect);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (outline.isValid()) {
        const qreal width = outlineWidth > 0 ? outlineWidth : 1 / paintingRatio(painter);
        painter->setPen(QPen(outline, width));
        box.adjust(width / 2, width / 2, -width / 2, -width / 2);
        radius = std::max(0.0, radius - width / 2);
    } else {
        painter->setPen(Qt::NoPen);
    }
    painter->drawRoundedRect(box, radius, radius);
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius)
{
    paintBox(painter, rect, radius, {}, themeColor(ColorRole::Focus), 2);
}

void fillDeviceLine(QPainter *painter, qreal x1, qreal x2, qreal bottomY, const QColor &color)
{
    const QTransform toDevice = painter->deviceTransform();
    const QRectF device = toDevice.mapRect(QRectF(x1, bottomY - 1, x2 - x1, 1));
    const double left = std::round(device.left());
    const QRectF line(left, std::round(device.bottom()) - 1, std::round(device.right()) - left, 1);
    painter->fillRect(toDevice.inverted().mapRect(line), color);
}

void fillVerticalDeviceLine(QPainter *painter, qreal y1, qreal y2, qreal rightX, const QColor &color)
{
    const QTransform toDevice = painter->deviceTransform();
    const QRectF device = toDevice.mapRect(QRectF(rightX - 1, y1, 1, y2 - y1));
    const double top = std::round(device.top());
    const QRectF line(std::round(device.right()) - 1, top, 1, std::round(device.bottom()) - top);
    painter->fillRect(toDevice.inverted().mapRect(line), color);
}

QSize switchSize()
{
    const int height = scaledLength(18);
    return QSize(height * 32 / 18, height);
}

void paintSwitch(QPainter *painter, const QRect &rect, const SwitchState &state)
{
    const QSize size = switchSize();
    const QRectF track =
        snapped(painter, QRectF(rect.x() + (rect.width() - size.width()) / 2,
                                rect.y() + (rect.height() - size.height()) / 2, size.width(), size.height()));
    const qreal unit = track.height() / 18;
    const bool mirrored = painter->layoutDirection() == Qt::RightToLeft;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor knob;
    if (state.on) {
        QColor fill = themeColor(state.hover && state.enabled ? ColorRole::AccentHover : ColorRole::Accent);
        knob = themeColor(ColorRole::OnAccent);
        QColor outline;
        if (state.enabled && state.selectedRow && themeIsDark())
            outline = themeColor(ColorRole::Focus);
        if (!state.enabled) {
            painter->setOpacity(painter->opacity() * 0.45);
        }
        paintBox(painter, track, track.height() / 2, fill, outline);
    } else {
        const ColorRole outline = state.enabled ? ColorRole::Outline : ColorRole::Border;
        const QColor fill = state.hover && state.enabled ? themeColor(ColorRole::Hover)
                            : state.enabled              ? themeColor(ColorRole::Base)
                                                         : QColor();
        paintBox(painter, track, track.height() / 2, fill, themeColor(outline));
        knob = themeColor(state.enabled ? ColorRole::Outline : ColorRole::Control);
    }
    const qreal diameter = (state.on ? 12 : 10) * unit;
    const bool atRight = state.on != mirrored;
    const qreal middle = atRight ? track.right() - 9 * unit : track.left() + 9 * unit;
    painter->setPen(Qt::NoPen);
    painter->setBrush(knob);
    painter->drawEllipse(QPointF(middle, track.center().y()), diameter / 2, diameter / 2);
    painter->restore();
    if (state.focus)
        paintFocusRing(painter, track.adjusted(-3, -3, 3, 3), track.height() / 2 + 3);
}

QSize badgeSize(const QString &text, const QString &iconName)
{
    const QFontMetrics metrics(textFont(TextRole::Badge));
    int width = 2 * badgePadding + metrics.horizontalAdvance(text);
    if (!iconName.isEmpty())
        width += scaledLength(badgeIcon) + (text.isEmpty() ? 0 : badgeGap);
    return QSize(width, std::max(20, metrics.height() + 4));
}

void paintBadge(QPainter *painter, const QRect &rect, const QString &text, const QString &iconName, Tone tone,
                BadgeGround ground)
{
    const bool selected = ground == BadgeGround::SelectedRow;
    QColor fill;
    QColor outline;
    if (tone == Tone::Neutral) {
        fill = selected ? QColor() : themeColor(ColorRole::Alternate);
        outline = themeColor(selected ? ColorRole::Control : ColorRole::Border);
    } else if (!selected) {
        fill = themeColor(toneTint(tone));
    }
    if (themeIsHighContrast())
        outline = themeColor(ColorRole::Control);
    paintBox(painter, rect, 4, fill, outline);

    painter->save();
    const QFont font = textFont(TextRole::Badge);
    const QFontMetrics metrics(font);
    const bool mirrored = painter->layoutDirection() == Qt::RightToLeft;
    int left = rect.left() + badgePadding;
    int right = rect.left() + rect.width() - badgePadding;
    if (!iconName.isEmpty()) {
        const int side = scaledLength(badgeIcon);
        const int x = text.isEmpty() ? rect.left() + (rect.width() - side) / 2
                      : mirrored     ? right - side
                                     : left;
        paintIcon(painter, QRect(x, rect.top() + (rect.height() - side) / 2, side, side), iconName,
                  toneText(tone));
        (mirrored ? right : left) += mirrored ? -(side + badgeGap) : side + badgeGap;
    }
    painter->setFont(font);
    painter->setPen(themeColor(toneText(tone)));
    const int flags = int(Qt::AlignVCenter) | int(Qt::AlignAbsolute) |
                      int(mirrored ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::TextSingleLine);
    painter->drawText(QRect(left, rect.top(), right - left, rect.height()), flags,
                      metrics.elidedText(text, Qt::ElideRight, right - left + 1));
    painter->restore();
}

int eventGlyphSize()
{
    return scaledLength(20);
}

QString eventIconName(KnownEvent event)
{
    switch (event) {
    case KnownEvent::Started:
        return QStringLiteral("play");
    case KnownEvent::Successful:
        return QStringLiteral("check");
    case KnownEvent::Failed:
        return QStringLiteral("x");
    case KnownEvent::Cancelled:
        return QStringLiteral("ban");
    }
    return {};
}

Tone eventTone(KnownEvent event)
{
    switch (event) {
    case KnownEvent::Started:
        return Tone::Info;
    case KnownEvent::Successful:
        return Tone::Success;
    case KnownEvent::Failed:
        return Tone::Danger;
    case KnownEvent::Cancelled:
        return Tone::Warning;
    }
    return Tone::Neutral;
}

void paintEventGlyph(QPainter *painter, const QRect &rect, KnownEvent event, bool subscribed,
                     bool selectedRow)
{
    Q_UNUSED(selectedRow);
    const int side = std::min(eventGlyphSize(), std::min(rect.width(), rect.height()));
    const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side,
                       side);
    const int icon = side * 12 / 20;
    const QRect iconRect(square.x() + (side - icon) / 2, square.y() + (side - icon) / 2, icon, icon);
    if (subscribed) {
        paintBox(painter, square, 4, themeColor(toneTint(eventTone(event))),
                 themeIsHighContrast() ? themeColor(ColorRole::Control) : QColor());
        paintIcon(painter, iconRect, eventIconName(event), toneText(eventTone(event)));
        return;
    }
    const qreal opacity = painter->opacity();
    painter->setOpacity(opacity * 0.55);
    paintIcon(painter, iconRect, eventIconName(event), ColorRole::Disabled);
    painter->setOpacity(opacity);
}
