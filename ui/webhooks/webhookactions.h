#pragma once

#include "ui/settings/settingsvalues.h"

#include <QObject>
#include <QPointer>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QWidget;

// Every command of the main window, once: menus, context menu, buttons and shortcuts share these. Owned by
// the window; MainWindow connects them.
class WebhookActions : public QObject
{
    Q_OBJECT

public:
    explicit WebhookActions(QWidget *window);

    // Row commands that would clash with typing elsewhere (Enter, Space, Delete, Ctrl+C) work only with the
    // focus in `table`.
    void attachToTable(QWidget *table);
    void buildMenuBar(QMenuBar *menuBar) const;
    void buildMainMenu(QMenu *menu) const;
    void buildRowMenu(QMenu *menu) const;
    // What the row commands act on.
    struct Target
    {
        bool exists = false;
        bool isBusy = false;   // the current one
        bool isEnabled = true; // the current one: Space makes all of them the opposite
        int count = 1;         // selected
    };
    void setTarget(const Target &target);
    // Row and list commands need the list before the user's eyes.
    void setWebhooksShown(bool shown);
    void setConnected(bool connected, bool demo); // which of Connect…, Token…, Sign Out make sense
    void setListOpen(bool open);                  // an organization is open
    void setReadOnly(bool readOnly);              // what was seen earlier is shown: nothing can be changed
    void setAppearance(int choice);               // 0 system, 1 light, 2 dark
    void setAccounts(const QList<AccountEntry> &accounts);

    QAction *showWebhooks = nullptr;
    QAction *showDeliveries = nullptr; // hidden while there are none to show
    QAction *showReceiver = nullptr;   // the same
    QAction *showSettings = nullptr;
    QAction *createNew = nullptr;
    QAction *importCurl = nullptr;
    QAction *refresh = nullptr;
    QAction *search = nullptr;
    QAction *switchOrganization = nullptr;
    QAction *openById = nullptr;
    QAction *history = nullptr; // hidden while nothing is kept
    QAction *connectToQovery = nullptr;
    QAction *addAccount = nullptr;
    QAction *signOut = nullptr;
    QAction *showMenu = nullptr;
    QAction *showMenuBar = nullptr;
    QAction *shortcuts = nullptr;
    QAction *copyDiagnostics = nullptr;
    QAction *about = nullptr;
    QAction *quit = nullptr;
    QAction *toggleDetails = nullptr;
    QAction *nextTab = nullptr;
    QAction *showAll = nullptr;
    QAction *showEnabled = nullptr;
    QAction *showDisabled = nullptr;
    QAction *showFailing = nullptr; // hidden while no deliveries are known
    QAction *clearFilters = nullptr;

    QAction *edit = nullptr;
    QAction *toggleEnabled = nullptr;
    QAction *toggleOpposite = nullptr; // of several: what toggleEnabled does not do
    QAction *testSend = nullptr;
    QAction *duplicate = nullptr;
    QAction *copyCurl = nullptr;
    QAction *copyRow = nullptr;
    QAction *copyUrl = nullptr;
    QAction *remove = nullptr;
    QAction *notify = nullptr; // hidden while no deliveries are known

signals:
    void appearanceChosen(int choice);
    void accountChosen(const QString &accountId);

private:
    QAction *add(const char *objectName, const QString &text, const QString &icon,
                 const QList<QKeySequence> &keys);
    void createWindowActions();
    void createRowActions();
    void createAppearance();
    void fillAppearance(QMenu *menu) const;
    void addAccountMenu(QMenu *menu) const;
    void fillAccountMenu(QMenu *menu) const;
    void updateRowActions();

    QWidget *m_window;
    QActionGroup *m_appearance = nullptr;
    QList<QAction *> m_accountActions;
    mutable QList<QPointer<QMenu>> m_accountMenus; // filled again when the accounts change
    Target m_target;
    bool m_webhooksAreShown = true;
    bool m_isListOpen = false;
    bool m_isReadOnly = false;
};
