#pragma once

#include "models/domain/vocabulary.h"
#include "ui/style/colorrole.h"

#include <QRect>
#include <QSize>

class QColor;
class QPainter;
class QString;

enum class Tone { Neutral, Accent, Success, Warning, Danger, Info };
ColorRole toneText(Tone tone);
ColorRole toneTint(Tone tone);

// Painters shared by widgets and delegates. All snap to device pixels.
struct SwitchState
{
    bool on = false;
    bool enabled = true;
    bool hover = false;
    bool focus = false; // keyboard focus ring around it
    bool selectedRow = false;
};
QSize switchSize();
void paintSwitch(QPainter *painter, const QRect &rect, const SwitchState &state);

enum class BadgeGround { Plain, SelectedRow }; // badges in a selected row lose their fill
QSize badgeSize(const QString &text, const QString &iconName = {});
void paintBadge(QPainter *painter, const QRect &rect, const QString &text, const QString &iconName, Tone tone,
                BadgeGround ground = BadgeGround::Plain);

int eventGlyphSize();
QString eventIconName(KnownEvent event);
Tone eventTone(KnownEvent event);
void paintEventGlyph(QPainter *painter, const QRect &rect, KnownEvent event, bool subscribed,
                     bool selectedRow = false);

// One device pixel high, ending at bottomY (exclusive); the vertical one ends at rightX.
void fillDeviceLine(QPainter *painter, qreal x1, qreal x2, qreal bottomY, const QColor &color);
void fillVerticalDeviceLine(QPainter *painter, qreal y1, qreal y2, qreal rightX, const QColor &color);

// A 2 px ring inside rect.
void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius = 6);

// A filled box with an outline of one device pixel (or outlineWidth); invalid colours leave the part out.
void paintBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &outline,
              qreal outlineWidth = 0);
QRectF snapped(const QPainter *painter, const QRectF &rect);
