#pragma once

#include <QList>

class QAction;
class QWidget;

// Small informing dialogs; both delete themselves when closed.
void openAboutDialog(QWidget *window);
void openShortcutsDialog(const QList<QAction *> &actions, QWidget *window);
