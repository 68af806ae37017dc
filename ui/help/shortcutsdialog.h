#pragma once

#include <QDialog>
#include <QStringList>

// What keys do, for the overview. `keys` as the platform writes them.
struct Shortcut
{
    QString action;
    QStringList keys;
};
struct ShortcutGroup
{
    QString title; // where they work
    QList<Shortcut> shortcuts;
};

// The overview of the keyboard (F1). Deletes itself when closed.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent);
};
