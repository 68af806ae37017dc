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

#include <utility>

QLayout *MainWindow::makeViews()
{
    m_views = new QStackedLayout;
    m_views->addWidget(m_details);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(m_views, 1);
    connect(m_rail, &NavigationRail::viewChosen, this, &MainWindow::showView);
    addView(MainView::Settings, m_actions->showSettings, [this] { return makeSettingsView(); });
    return row;
}

// On demand: few starts need it, and none before the first paint.
ViewPage MainWindow::makeSettingsView()
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

    auto *menuButton = new MenuButton(*m_actions);
    auto *bar = new ViewBar(tr("Settings"), menuButton, centralWidget());
    bar->setObjectName(QStringLiteral("settingsBar"));

    connect(m_settingsView, &SettingsView::appearanceChosen, this, &MainWindow::appearanceChosen);
    connect(m_settingsView, &SettingsView::refreshEveryChosen, this, &MainWindow::refreshEveryChosen);
    connect(m_settingsView, &SettingsView::accountChosen, this, &MainWindow::accountChosen);
    connect(m_settingsView, &SettingsView::accountRenamed, this, &MainWindow::accountRenamed);
    connect(m_settingsView, &SettingsView::accountSignOutRequested, this,
            &MainWindow::accountSignOutRequested);
    connect(m_settingsView, &SettingsView::accountAddRequested, this, &MainWindow::accountAddRequested);
    connect(m_settingsView, &SettingsView::secretsForgetRequested, this, &MainWindow::secretsForgetRequested);
    connect(m_settingsView, &SettingsView::notificationsChosen, this, &MainWindow::notificationsChosen);
    connect(m_settingsView, &SettingsView::keptBoundChosen, this, &MainWindow::keptBoundChosen);
    connect(m_settingsView, &SettingsView::keptClearRequested, this, &MainWindow::keptClearRequested);
    return {page, bar, m_settingsView, m_settingsView->viewport(), [menuButton] { menuButton->openMenu(); }};
}

void MainWindow::addView(MainView view, QAction *open, const std::function<ViewPage()> &make)
{
    m_viewMakers.insert(view, make);
    m_rail->addView(view);
    open->setVisible(true);
    connect(open, &QAction::triggered, this, [this, view] { showView(view); });
}

const ViewPage *MainWindow::viewPage(MainView view) const
{
    const auto found = m_viewPages.constFind(view);
    return found == m_viewPages.cend() ? nullptr : &*found;
}

MainView MainWindow::currentView() const
{
    return m_rail->currentView();
}

void MainWindow::showView(MainView view)
{
    const bool isList = view == MainView::Webhooks;
    if (!isList && !m_viewPages.contains(view)) {
        if (!m_viewMakers.contains(view))
            return;
        const ViewPage made = m_viewMakers.value(view)();
        m_views->addWidget(made.page);
        static_cast<QVBoxLayout *>(centralWidget()->layout())->insertWidget(0, made.bar);
        m_viewPages.insert(view, made);
    }
    if (m_viewPages.isEmpty())
        return; // nothing but the list was ever shown
    // The keyboard stays in the rail when it chose there.
    const QWidget *focus = focusWidget();
    const bool keepsFocus = focus && m_rail->isAncestorOf(focus);
    m_rail->setCurrentView(view);
    const ViewPage *shown = viewPage(view);
    m_views->setCurrentWidget(shown ? shown->page : m_details);
    m_toolbar->setVisible(isList);
    for (const ViewPage &each : std::as_const(m_viewPages))
        each.bar->setVisible(&each == shown);
    // Messages are read where the user is.
    QWidget *messagesHost = shown ? shown->page : m_list;
    static_cast<QVBoxLayout *>(messagesHost->layout())->insertWidget(0, m_list->messageBar());
    m_actions->setWebhooksShown(isList);
    emit viewShown();
    if (!keepsFocus)
        (shown ? shown->focus : m_list)->setFocus(Qt::OtherFocusReason);
}

void MainWindow::openMenu()
{
    if (const ViewPage *shown = viewPage(currentView()))
        shown->openMenu();
    else
        m_toolbar->openMenu();
}

QWidget *MainWindow::firstViewport() const
{
    const ViewPage *shown = viewPage(currentView());
    return shown ? shown->viewport : m_list->table()->viewport();
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
