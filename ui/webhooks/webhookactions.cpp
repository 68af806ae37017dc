#include "ui/webhooks/webhookactions.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include <utility>

WebhookActions::WebhookActions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    createWindowActions();
    createRowActions();
    createAppearance();
    setTarget({});
    setConnected(false, false);
}

QAction *WebhookActions::add(const char *objectName, const QString &text, const QString &icon,
                             const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(objectName));
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    action->setShortcuts(keys);
    m_window->addAction(action);
    return action;
}

void WebhookActions::createWindowActions()
{
    showWebhooks =
        add("showWebhooks", tr("Webhooks"), QStringLiteral("webhook"), {QKeySequence(Qt::CTRL | Qt::Key_1)});
    showDeliveries = add("showDeliveries", tr("Deliveries"), QStringLiteral("activity"),
                         {QKeySequence(Qt::CTRL | Qt::Key_3)});
    showDeliveries->setVisible(false);
    showReceiver =
        add("showReceiver", tr("Receiver"), QStringLiteral("inbox"), {QKeySequence(Qt::CTRL | Qt::Key_4)});
    showReceiver->setVisible(false);
    showSettings = add("showSettings", tr("Settings"), QStringLiteral("settings"),
                       {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    showSettings->setMenuRole(QAction::PreferencesRole);
    createNew =
        add("createNew", tr("New Webhook"), QStringLiteral("plus"), {QKeySequence(Qt::CTRL | Qt::Key_N)});
    importCurl = add("importCurl", tr("New from cURL…"), QStringLiteral("clipboard-paste"), {});
    refresh = add("refresh", tr("Refresh"), QStringLiteral("refresh-cw"),
                  {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    search = add("search", tr("Search"), QStringLiteral("search"),
                 {QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)});
    switchOrganization = add("switchOrganization", tr("Switch Organization"), QStringLiteral("building-2"),
                             {QKeySequence(Qt::CTRL | Qt::Key_O)});
    openById = add("openById", tr("Open Organization by ID…"), {}, {});
    history = add("history", tr("History…"), QStringLiteral("history"), {QKeySequence(Qt::CTRL | Qt::Key_H)});
    history->setVisible(false);
    connectToQovery = add("connectToQovery", tr("Connect…"), QStringLiteral("key-round"), {});
    addAccount = add("addAccount", tr("Add Account…"), QStringLiteral("plus"), {});
    signOut = add("signOut", tr("Sign Out…"), QStringLiteral("log-out"), {});
    showMenu = add("showMenu", tr("Menu"), QStringLiteral("menu"), {QKeySequence(Qt::Key_F10)});
    showMenuBar = add("showMenuBar", tr("Show Menu Bar"), {}, {QKeySequence(Qt::CTRL | Qt::Key_M)});
    showMenuBar->setCheckable(true);
    shortcuts = add("shortcuts", tr("Keyboard Shortcuts"), {}, {QKeySequence(Qt::Key_F1)});
    copyDiagnostics = add("copyDiagnostics", tr("Copy Diagnostics…"), QStringLiteral("copy"), {});
    about = add("about", tr("About Webhooks for Qovery"), QStringLiteral("info"), {});
    about->setMenuRole(QAction::AboutRole);
    quit = add("quit", tr("Quit"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);
    toggleDetails = add("toggleDetails", tr("Details"), {}, {QKeySequence(Qt::Key_F9)});
    toggleDetails->setCheckable(true);
    nextTab = add("nextTab", tr("Next Tab in Details"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Tab)});
    showAll = add("showAll", tr("Show All"), {}, {QKeySequence(Qt::ALT | Qt::Key_1)});
    showEnabled = add("showEnabled", tr("Show Enabled"), {}, {QKeySequence(Qt::ALT | Qt::Key_2)});
    showDisabled = add("showDisabled", tr("Show Disabled"), {}, {QKeySequence(Qt::ALT | Qt::Key_3)});
    showFailing = add("showFailing", tr("Show Failing"), {}, {QKeySequence(Qt::ALT | Qt::Key_4)});
    showFailing->setVisible(false);
    clearFilters = add("clearFilters", tr("Clear Filters"), QStringLiteral("filter-x"), {});
}

void WebhookActions::createRowActions()
{
    edit = add("edit", tr("Edit"), QStringLiteral("pencil"),
               {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter), QKeySequence(Qt::Key_F2)});
    toggleEnabled = add("toggleEnabled", tr("Disable"), {}, {QKeySequence(Qt::Key_Space)});
    toggleOpposite = add("toggleOpposite", tr("Enable"), {}, {});
    testSend =
        add("testSend", tr("Send Test…"), QStringLiteral("send"), {QKeySequence(Qt::CTRL | Qt::Key_T)});
    duplicate =
        add("duplicate", tr("Duplicate…"), QStringLiteral("copy-plus"), {QKeySequence(Qt::CTRL | Qt::Key_D)});
    copyCurl = add("copyCurl", tr("Copy as cURL"), QStringLiteral("terminal"),
                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    copyRow = add("copyRow", tr("Copy Row"), QStringLiteral("copy"), {QKeySequence(Qt::CTRL | Qt::Key_C)});
    copyUrl = add("copyUrl", tr("Copy Target URL"), {}, {});
    notify = add("notify", tr("Notify on Failure"), {}, {});
    notify->setCheckable(true);
    notify->setVisible(false);
    remove = add("remove", tr("Delete…"), QStringLiteral("trash-2"), {QKeySequence(Qt::Key_Delete)});
}

void WebhookActions::createAppearance()
{
    m_appearance = new QActionGroup(this);
    const QStringList names{tr("System"), tr("Light"), tr("Dark")};
    for (int choice = 0; choice < names.size(); ++choice) {
        QAction *action = m_appearance->addAction(names.at(choice));
        action->setObjectName(QStringLiteral("appearance%1").arg(choice));
        action->setCheckable(true);
        action->setData(choice);
    }
    setAppearance(0);
    connect(m_appearance, &QActionGroup::triggered, this,
            [this](QAction *action) { emit appearanceChosen(action->data().toInt()); });
}

void WebhookActions::attachToTable(QWidget *table)
{
    for (QAction *action : {edit, toggleEnabled, copyRow, remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_window->removeAction(action);
        table->addAction(action);
    }
}

void WebhookActions::fillAppearance(QMenu *menu) const
{
    QMenu *appearance = menu->addMenu(tr("Appearance"));
    appearance->addActions(m_appearance->actions());
}

void WebhookActions::addAccountMenu(QMenu *menu) const
{
    QMenu *accounts = menu->addMenu(tr("Accounts"));
    accounts->setObjectName(QStringLiteral("accountMenu"));
    m_accountMenus.append(accounts);
    fillAccountMenu(accounts);
}

void WebhookActions::fillAccountMenu(QMenu *menu) const
{
    menu->clear();
    menu->addActions(m_accountActions);
    if (!m_accountActions.isEmpty())
        menu->addSeparator();
    menu->addAction(addAccount);
}

void WebhookActions::setAccounts(const QList<AccountEntry> &accounts)
{
    const QList<QAction *> old = std::exchange(m_accountActions, {});
    for (const AccountEntry &account : accounts) {
        QString text = account.name;
        auto *action = new QAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")), this);
        action->setObjectName(QStringLiteral("account%1").arg(m_accountActions.size()));
        action->setCheckable(true);
        action->setChecked(account.isCurrent);
        connect(action, &QAction::triggered, this, [this, action, account] {
            action->setChecked(account.isCurrent); // it is ticked once it is open
            emit accountChosen(account.accountId);
        });
        m_accountActions.append(action);
    }
    for (const QPointer<QMenu> &menu : std::as_const(m_accountMenus)) {
        if (menu)
            fillAccountMenu(menu);
    }
    for (QAction *action : old)
        action->deleteLater(); // one of them may be the sender
}

void WebhookActions::buildMenuBar(QMenuBar *menuBar) const
{
    QMenu *file = menuBar->addMenu(tr("&File"));
    file->addActions({createNew, importCurl});
    file->addSeparator();
    file->addActions({switchOrganization, openById});
    addAccountMenu(file);
    file->addActions({connectToQovery, signOut});
    file->addSeparator();
    file->addAction(quit);
    QMenu *webhook = menuBar->addMenu(tr("&Webhook"));
    buildRowMenu(webhook);
    QMenu *view = menuBar->addMenu(tr("&View"));
    view->addActions({showWebhooks, showDeliveries, showReceiver, showSettings});
    view->addSeparator();
    view->addActions({refresh, search, history});
    view->addSeparator();
    view->addActions({showAll, showEnabled, showDisabled, showFailing, clearFilters});
    view->addSeparator();
    view->addActions({toggleDetails, nextTab, showMenuBar});
    fillAppearance(view);
    QMenu *help = menuBar->addMenu(tr("&Help"));
    help->addActions({shortcuts, copyDiagnostics, about});
}

void WebhookActions::buildMainMenu(QMenu *menu) const
{
    menu->addActions({importCurl, history});
    menu->addSeparator();
    menu->addAction(openById);
    addAccountMenu(menu);
    menu->addActions({connectToQovery, signOut});
    menu->addSeparator();
    fillAppearance(menu);
    menu->addActions({toggleDetails, showMenuBar, showSettings});
    menu->addSeparator();
    menu->addActions({shortcuts, copyDiagnostics, about});
    menu->addSeparator();
    menu->addAction(quit);
}

void WebhookActions::buildRowMenu(QMenu *menu) const
{
    menu->addActions({edit, toggleEnabled, toggleOpposite});
    menu->addSeparator();
    menu->addActions({testSend, copyCurl, copyUrl, copyRow});
    menu->addSeparator();
    menu->addAction(notify);
    menu->addSeparator();
    menu->addActions({duplicate, remove});
}

void WebhookActions::setTarget(const Target &target)
{
    m_target = target;
    updateRowActions();
    const bool areSeveral = target.exists && target.count > 1;
    const QString disables = QStringLiteral("ban");
    const QString enables = QStringLiteral("check");
    toggleEnabled->setIcon(themedIcon(target.isEnabled ? disables : enables));
    toggleOpposite->setIcon(themedIcon(target.isEnabled ? enables : disables));
    if (areSeveral) {
        const QString disable = tr("Disable %Ln Webhook(s)…", nullptr, target.count);
        const QString enable = tr("Enable %Ln Webhook(s)…", nullptr, target.count);
        toggleEnabled->setText(target.isEnabled ? disable : enable);
        toggleOpposite->setText(target.isEnabled ? enable : disable);
        testSend->setText(tr("Send %Ln Test(s)…", nullptr, target.count));
        copyRow->setText(tr("Copy %Ln Row(s)", nullptr, target.count));
        remove->setText(tr("Delete %Ln Webhook(s)…", nullptr, target.count));
    } else {
        toggleEnabled->setText(target.isEnabled ? tr("Disable") : tr("Enable"));
        testSend->setText(tr("Send Test…"));
        copyRow->setText(tr("Copy Row"));
        remove->setText(tr("Delete…"));
    }
}

void WebhookActions::setWebhooksShown(bool shown)
{
    m_webhooksAreShown = shown;
    for (QAction *action :
         {showAll, showEnabled, showDisabled, showFailing, clearFilters, toggleDetails, nextTab})
        action->setEnabled(shown);
    updateRowActions();
}

void WebhookActions::updateRowActions()
{
    const bool exists = m_target.exists && m_webhooksAreShown;
    const bool areSeveral = exists && m_target.count > 1;
    for (QAction *action : {testSend, copyRow})
        action->setEnabled(exists);
    for (QAction *action : {duplicate, copyCurl, copyUrl, notify})
        action->setEnabled(exists && !areSeveral);
    duplicate->setEnabled(duplicate->isEnabled() && !m_isReadOnly);
    const bool mayChange = exists && !m_target.isBusy && !m_isReadOnly;
    edit->setEnabled(mayChange && !areSeveral);
    for (QAction *action : {toggleEnabled, remove})
        action->setEnabled(areSeveral ? !m_isReadOnly : mayChange);
    toggleOpposite->setVisible(areSeveral);
    toggleOpposite->setEnabled(areSeveral && !m_isReadOnly);
}

void WebhookActions::setConnected(bool connected, bool demo)
{
    connectToQovery->setText(connected && !demo ? tr("Token…") : tr("Connect…"));
    signOut->setVisible(connected && !demo);
}

void WebhookActions::setListOpen(bool open)
{
    m_isListOpen = open;
    for (QAction *action : {createNew, importCurl})
        action->setEnabled(open && !m_isReadOnly);
    for (QAction *action : {refresh, history})
        action->setEnabled(open);
}

void WebhookActions::setReadOnly(bool readOnly)
{
    if (readOnly == m_isReadOnly)
        return;
    m_isReadOnly = readOnly;
    for (QAction *action : {createNew, importCurl, edit, toggleEnabled, toggleOpposite, duplicate, remove}) {
        if (readOnly)
            action->setToolTip(tr("Offline: nothing can be changed."));
        else
            action->setToolTip({}); // its text again
    }
    setListOpen(m_isListOpen);
    updateRowActions();
}

void WebhookActions::setAppearance(int choice)
{
    const QList<QAction *> actions = m_appearance->actions();
    if (choice >= 0 && choice < actions.size())
        actions.at(choice)->setChecked(true);
}
