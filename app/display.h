#pragma once

#include <QString>

// QApplication aborts without a display (QT-NOTES). These turn that into one sentence and exit status 1.

// Whether the environment names a display, or a platform that needs none. Always true outside of Unix
// desktops.
bool displayIsNamed();

QString noDisplayText();

// From here on Qt's fatal message about a display that cannot be reached ends the process with
// noDisplayText() and status 1.
void explainUnreachableDisplay();
