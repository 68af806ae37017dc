#include "ui/webhooks/menubutton.h"

#include "ui/style/tooltip.h"
#include "ui/webhooks/webhookactions.h"

#include <QMenu>

MenuButton::MenuButton(WebhookActions &actions, QWidget *parent)
    : IconButton(QStringLiteral("menu"), tr("Menu"), parent)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("menuButton"));
    setButtonRole(this, ButtonRole::Flat);
    setPlainToolTip(this, tr("Menu, F10"));
    connect(this, &QAbstractButton::clicked, this, &MenuButton::openMenu);
}

void MenuButton::openMenu()
{
    if (!m_mainMenu) {
        m_mainMenu = new QMenu(this);
        m_mainMenu->setObjectName(QStringLiteral("mainMenu"));
        m_actions.buildMainMenu(m_mainMenu);
    }
    const QSize size = m_mainMenu->sizeHint();
    m_mainMenu->popup(mapToGlobal(QPoint(width() - size.width(), height() + 2)));
}
