#pragma once

#include "ui/style/colorrole.h"

#include <QIcon>

class QPainter;

// A Lucide icon of resources/icons by name. It follows the theme, the disabled mode and the device ratio;
// buttons with a role paint it in the colour of their label.
QIcon themedIcon(const QString &name, ColorRole role = ColorRole::Mid);

// Paints the icon centred in rect, as large as fits. Mirroring is the caller's: see directedIcon.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, ColorRole role);

// "chevron-right" and the like for the reading direction: the name that points "forward".
QString forwardChevron(Qt::LayoutDirection direction);

// The window icon: our own, the same in every theme.
QIcon applicationIcon();

// The name of an icon made by themedIcon, else empty.
QString themedIconName(const QIcon &icon);

// Rendered icons are kept by name, size, colour and device ratio; applyTheme drops them.
void clearIconCache();
