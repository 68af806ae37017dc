#pragma once

#include "ui/style/colorrole.h"

#include <QColor>

enum class ThemeChoice { Light, Dark, HighContrast };

// The colour of a role in the current theme. Read it at paint time and never store it: a stored one outlives
// a theme change.
QColor themeColor(ColorRole role);
bool themeIsDark();
bool themeIsHighContrast();

// Sets palette, tooltip palette and icons for the whole application; every widget gets a PaletteChange.
// High contrast takes the palette the desktop gave the application at start, keeps icons and words and drops
// the tints.
void applyTheme(ThemeChoice choice);
