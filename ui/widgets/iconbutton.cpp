#include "ui/widgets/iconbutton.h"

#include "ui/style/icons.h"
#include "ui/style/tooltip.h"

IconButton::IconButton(const QString &iconName, const QString &action, QWidget *parent)
    : QToolButton(parent)
    , m_iconName(iconName)
{
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setIcon(themedIcon(iconName, m_iconRole));
    setAction(action);
    setFocusPolicy(Qt::StrongFocus);
    setButtonRole(this, ButtonRole::Normal);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    setIcon(themedIcon(iconName, m_iconRole));
}

void IconButton::setAction(const QString &action)
{
    setAccessibleName(action);
    setPlainToolTip(this, action);
}

void IconButton::setIconRole(ColorRole role)
{
    m_iconRole = role;
    setIcon(themedIcon(m_iconName, role));
}
