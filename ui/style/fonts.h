#pragma once

#include <QFont>

class QWidget;

enum class TextRole {
    DialogTitle,
    PaneTitle,
    Section,
    SectionSmall,
    Body,
    BodyMedium,
    Secondary,
    SecondaryMedium,
    Caption,
    Badge,
    Code
};

// Fonts and line heights of VISUAL.md, section 2, relative to the application font (10 pt = 13 px at 96 dpi).
QFont textFont(TextRole role);
int lineHeight(TextRole role);

// Sets the font of a widget and keeps it right when the application font changes.
void setTextRole(QWidget *widget, TextRole role);

// A length given for the 13 px font, scaled with the application font and never smaller than given.
int scaledLength(int pixels);
