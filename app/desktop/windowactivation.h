#pragma once

class QByteArray;
class QWidget;

// Brings `window` to the front with what the desktop gave the user's click: an XDG_ACTIVATION_TOKEN (Wayland)
// or a startup id (X11); empty: the desktop may refuse, and show that the window wants attention. A dialog
// that is open above it gets the focus. On X11 both come to the desktop (workspace) that is shown. On Unix
// without macOS.
void bringToFront(QWidget &window, const QByteArray &token);

// What the desktop gave this start is used up, and child processes must not take it for theirs.
void forgetActivationToken();
