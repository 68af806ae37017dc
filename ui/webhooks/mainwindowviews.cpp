// The views of MainWindow: the rail, what stands beside it, and the Settings view's values.
#include "ui/navigation/navigationrail.h"
#include "ui/navigation/viewbar.h"
#include "ui/settings/settingsview.h"
#include "ui/webhooks/detailsdock.h"
#include "ui/webhooks/mainwindow.h"
#include "ui/webhooks/menubutton.h"
#include "ui/webhooks/webhookactions.h"
#include "ui/webhooks/webhooklistview.h"
#include "ui/webhooks/webhooktableview.h"
#include "ui/webhooks/webhooktoolbar.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QStackedLayout>
#include <QVBoxLayout>

QLayout *MainWindow::makeViews()
{
    m_views = new QStackedLayout;
    m_views->addWidget(m_details);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(m_views, 1);
    connect(m_rail, &NavigationRail::viewChosen, this, &MainWindow::showView);
    return row;
}

// On demand: few starts need it, and none before the first paint.
void MainWindow::makeSettingsView()
{
    auto *page = new QWidget(centralWidget());
    page->setObjectName(QStringLiteral("settingsPage"));
    m_settingsView = new SettingsView(page);
    m_settingsView->setObjectName(QStringLiteral("settingsView"));
    m_settingsView->setValues(m_settingsValues);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_settingsView, 1);
    m_views->addWidget(page);

    m_settingsMenuButton = new MenuButton(*m_actions);
    m_settingsBar = new ViewBar(tr("Settings"), m_settingsMenuButton, centralWidget());
    m_settingsBar->setObjectName(QStringLiteral("settingsBar"));
    static_cast<QVBoxLayout *>(centralWidget()->layout())->insertWidget(0, m_settingsBar);

    connect(m_settingsView, &SettingsView::appearanceChosen, this, &MainWindow::appearanceChosen);
    connect(m_settingsView, &SettingsView::refreshEveryChosen, this, &MainWindow::refreshEveryChosen);
    connect(m_settingsView, &SettingsView::accountChosen, this, &MainWindow::accountChosen);
    connect(m_settingsView, &SettingsView::accountRenamed, this, &MainWindow::accountRenamed);
    connect(m_settingsView, &SettingsView::accountSignOutRequested, this,
            &MainWindow::accountSignOutRequested);
    connect(m_settingsView, &SettingsView::accountAddRequested, this, &MainWindow::accountAddRequested);
    connect(m_settingsView, &SettingsView::secretsForgetRequested, this, &MainWindow::secretsForgetRequested);
}

MainView MainWindow::currentView() const
{
    return m_rail->currentView();
}

void MainWindow::showView(MainView view)
{
    const bool isSettings = view == MainView::Settings;
    if (isSettings && !m_settingsView)
        makeSettingsView();
    if (!m_settingsView)
        return; // the only view there is
    // The keyboard stays in the rail when it chose there.
    const QWidget *focus = focusWidget();
    const bool keepsFocus = focus && m_rail->isAncestorOf(focus);
    m_rail->setCurrentView(view);
    QWidget *page = isSettings ? m_settingsView->parentWidget() : m_details;
    m_views->setCurrentWidget(page);
    m_toolbar->setVisible(!isSettings);
    m_settingsBar->setVisible(isSettings);
    // Messages are read where the user is.
    QWidget *messagesHost = isSettings ? page : m_list;
    static_cast<QVBoxLayout *>(messagesHost->layout())->insertWidget(0, m_list->messageBar());
    m_actions->setWebhooksShown(!isSettings);
    emit viewShown();
    if (keepsFocus)
        return;
    if (isSettings)
        m_settingsView->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void MainWindow::openMenu()
{
    if (currentView() == MainView::Settings)
        m_settingsMenuButton->openMenu();
    else
        m_toolbar->openMenu();
}

QWidget *MainWindow::firstViewport() const
{
    if (currentView() == MainView::Settings)
        return m_settingsView->viewport();
    return m_list->table()->viewport();
}

void MainWindow::setAppearance(int choice)
{
    m_actions->setAppearance(choice);
    m_settingsValues.appearance = choice;
    updateSettingsView();
}

void MainWindow::setRefreshEvery(std::chrono::minutes every)
{
    m_schedule.setInterval(every);
    m_settingsValues.refreshEvery = every;
    updateSettingsView();
}

void MainWindow::setAccounts(const QList<AccountEntry> &accounts)
{
    m_actions->setAccounts(accounts);
    m_settingsValues.accounts = accounts;
    updateSettingsView();
}

void MainWindow::setRememberedSecrets(const QList<RememberedSecretEntry> &secrets)
{
    m_settingsValues.secrets = secrets;
    updateSettingsView();
}

void MainWindow::updateSettingsView()
{
    if (m_settingsView)
        m_settingsView->setValues(m_settingsValues);
}
