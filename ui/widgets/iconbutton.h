#pragma once

#include "ui/style/colorrole.h"
#include "ui/style/webhooksstyle.h"

#include <QToolButton>

// A square button with an icon only. The action is its accessible name and tooltip. Role Normal has an
// outline, Flat and Icon none.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    IconButton(const QString &iconName, const QString &action, QWidget *parent = nullptr);

    void setIconName(const QString &iconName);
    QString iconName() const { return m_iconName; }
    void setAction(const QString &action); // accessible name and tooltip
    void setIconRole(ColorRole role);

private:
    QString m_iconName;
    ColorRole m_iconRole = ColorRole::Mid;
};
