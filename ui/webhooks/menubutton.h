#pragma once

#include "ui/widgets/iconbutton.h"

class QMenu;
class WebhookActions;

// Opens the main menu below itself.
class MenuButton : public IconButton
{
    Q_OBJECT

public:
    // `actions` must outlive it.
    explicit MenuButton(WebhookActions &actions, QWidget *parent = nullptr);

    void openMenu();

private:
    WebhookActions &m_actions;
    QMenu *m_mainMenu = nullptr;
};
