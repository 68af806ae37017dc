#pragma once

// Teaches assistive technology our own widgets: segments and filter chips are radio buttons, badges static
// text, message strips and notes alerts. Call once, after the QApplication is made.
void installAccessibility();
