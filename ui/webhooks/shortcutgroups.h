#pragma once

#include "ui/help/shortcutsdialog.h"

class WebhookActions;

// The keys of the whole application, by where they work: those of the actions as they are, and those that a
// view, a field or a dialog takes by itself. tst_help holds the former against the window.
QList<ShortcutGroup> shortcutGroups(const WebhookActions &actions);
