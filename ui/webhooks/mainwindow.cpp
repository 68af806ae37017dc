#include "ui/webhooks/mainwindow.h"

#include "models/domain/curlcommand.h"
#include "models/store/deliveryschedule.h"
#include "ui/deliveries/deliveriesview.h"
#include "ui/deliveries/deliverytoolbar.h"
#include "ui/help/shortcutsdialog.h"
#include "ui/style/clipboard.h"
#include "ui/style/theme.h"
#include "ui/webhooks/deleteundo.h"
#include "ui/webhooks/detailsdock.h"
#include "ui/webhooks/detailspane.h"
#include "ui/webhooks/outcomemessages.h"
#include "ui/webhooks/secretaftercare.h"
#include "ui/webhooks/secretsupply.h"
#include "ui/webhooks/shortcutgroups.h"
#include "ui/webhooks/webhookactions.h"
#include "ui/webhooks/webhookbulk.h"
#include "ui/webhooks/webhookediting.h"
#include "ui/webhooks/webhooklistview.h"
#include "ui/webhooks/webhookremoving.h"
#include "ui/webhooks/webhookstatusbar.h"
#include "ui/webhooks/webhookswitching.h"
#include "ui/webhooks/webhooktableview.h"
#include "ui/webhooks/webhooktoolbar.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <utility>

MainWindow::MainWindow(WebhookStore &store, ProjectCatalog &catalog, RequestBudget &budget,
                       RememberedSecrets &secrets, QWidget *parent)
    : QMainWindow(parent)
    , m_store(store)
    , m_catalog(catalog)
    , m_budget(budget)
    , m_secrets(secrets)
    , m_schedule(store, budget)
{
    build();
    connectToolbar();
    connectWindowActions();
    connectRowActions();
    connectStore();
    connectRequests();
    setRefreshEvery(m_settingsValues.refreshEvery);
    m_clockTimer.setInterval(std::chrono::seconds(10));
    connect(&m_clockTimer, &QTimer::timeout, this, [this] {
        m_statusBar->tick();
        m_list->table()->viewport()->update();
        m_details->pane()->tick();
    });
    m_clockTimer.start();
    refreshTitle();
    refreshStatus();
    refreshTarget();
}

MainWindow::~MainWindow()
{
    // The list goes after this body, with the children; its last signals must not come here.
    m_list->table()->disconnect(this);
    m_list->proxy()->disconnect(this);
}

void MainWindow::build()
{
    m_actions = new WebhookActions(this);
    auto *content = new QWidget(this);
    m_toolbar = new WebhookToolbar(*m_actions, content);
    m_toolbar->setObjectName(QStringLiteral("toolbar"));
    m_rail = new NavigationRail(content);
    m_rail->setObjectName(QStringLiteral("rail"));
    m_list = new WebhookListView(m_store, m_catalog, *m_actions, content);
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setFocusProxy(m_list->table());
    auto *pane = new DetailsPane(m_store, m_catalog, *m_actions, content);
    pane->setObjectName(QStringLiteral("pane"));
    m_details = new DetailsDock(m_list, pane, content);
    m_details->setObjectName(QStringLiteral("details"));
    m_statusBar = new WebhookStatusBar(content);
    m_statusBar->setObjectName(QStringLiteral("statusBar"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolbar);
    column->addLayout(makeViews(), 1);
    column->addWidget(m_statusBar);
    setCentralWidget(content);

    m_actions->attachToTable(m_list->table());
    m_messages = new OutcomeMessages(m_store, *m_list->messageBar(), this);
    m_secretSupply = new SecretSupply(m_secrets, this);
    m_secretAftercare = new SecretAftercare(m_store, m_secrets, *m_messages, *m_list->messageBar(), this);
    m_switching = new WebhookSwitching(m_store, *m_messages, *m_secretSupply, *m_secretAftercare, this);
    m_editing =
        new WebhookEditing(m_store, m_catalog, *m_messages, *m_secretSupply, *m_secretAftercare, this);
    m_undo = new DeleteUndo(m_store, *m_secretSupply, *m_secretAftercare, *m_messages, *m_list->messageBar(),
                            this);
    connect(m_undo, &DeleteUndo::webhookWritten, this, &MainWindow::selectWebhook);
    m_removing = new WebhookRemoving(m_store, m_catalog, *m_messages, *m_undo, this);
    m_bulk = new WebhookBulk(m_store, m_catalog, m_budget, *m_secretSupply, *m_secretAftercare, this);

    QSize minimum(1024, 640);
    QSize usual(1360, 830);
    if (const QScreen *ownScreen = screen()) { // a small screen wins (VISUAL 9)
        minimum = minimum.boundedTo(ownScreen->availableSize());
        usual = usual.boundedTo(ownScreen->availableSize());
    }
    setMinimumSize(minimum);
    resize(usual);
    m_list->table()->viewport()->installEventFilter(this);
    m_list->table()->setFocus();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // The pane is some 60 widgets, and nothing is selected yet: after the first paint is soon enough
    // (LOOK-NOTES 3).
    if (event->type() == QEvent::Paint && !m_firstPaintDone) {
        m_firstPaintDone = true;
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, [this] { m_details->pane()->build(); });
    }
    return false;
}

void MainWindow::connectToolbar()
{
    connect(m_toolbar, &WebhookToolbar::organizationChosen, this, &MainWindow::organizationChosen);
    connect(m_toolbar, &WebhookToolbar::organizationIdRequested, this, &MainWindow::organizationIdRequested);
    WebhookListProxy *proxy = m_list->proxy();
    connect(m_toolbar, &WebhookToolbar::stateFilterChosen, this,
            [this, proxy](WebhookListProxy::StateFilter filter) {
                proxy->setStateFilter(filter);
                m_list->followFilters();
                m_toolbar->setFilters(*proxy);
            });
    connect(m_toolbar, &WebhookToolbar::searchChanged, this, [this, proxy](const QString &text) {
        m_list->table()->setMarkedText(text);
        proxy->setSearchText(text);
        m_list->followFilters();
    });
    connect(m_toolbar, &WebhookToolbar::searchLeft, this,
            [this] { m_list->table()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_toolbar, &WebhookToolbar::facetsChosen, this,
            [this, proxy](const WebhookListProxy::Facets &facets) {
                proxy->setFacets(facets);
                m_list->followFilters();
                m_toolbar->setFilters(*proxy);
            });
}

void MainWindow::connectWindowActions()
{
    // What is about the list shows it first.
    for (const QAction *action : {m_actions->createNew, m_actions->importCurl, m_actions->showWebhooks})
        connect(action, &QAction::triggered, this, [this] { showView(MainView::Webhooks); });
    connect(m_actions->createNew, &QAction::triggered, m_editing, &WebhookEditing::createNew);
    connect(m_actions->importCurl, &QAction::triggered, this, &MainWindow::curlImportRequested);
    connect(m_actions->refresh, &QAction::triggered, this, [this] {
        if (areDeliveriesShown()) {
            m_deliverySchedule->readAll();
            return;
        }
        m_store.refresh();
        m_catalog.refresh();
    });
    connect(m_actions->search, &QAction::triggered, this, [this] {
        if (areDeliveriesShown()) {
            m_deliveryToolbar->focusSearch();
            return;
        }
        showView(MainView::Webhooks);
        m_toolbar->focusSearch();
    });
    connect(m_actions->switchOrganization, &QAction::triggered, this, [this] {
        if (areDeliveriesShown()) {
            m_deliveryToolbar->openOrganizations();
            return;
        }
        showView(MainView::Webhooks);
        m_toolbar->openOrganizations();
    });
    connect(m_actions->openById, &QAction::triggered, this, &MainWindow::organizationIdRequested);
    connect(m_actions->connectToQovery, &QAction::triggered, this, &MainWindow::connectRequested);
    connect(m_actions->signOut, &QAction::triggered, this, &MainWindow::signOutRequested);
    connect(m_actions->showMenu, &QAction::triggered, this, &MainWindow::openMenu);
    connect(m_actions->showMenuBar, &QAction::triggered, this, &MainWindow::setMenuBarShown);
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions->copyDiagnostics, &QAction::triggered, this, &MainWindow::diagnosticsRequested);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::aboutRequested);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::quitRequested);
    connect(m_actions->toggleDetails, &QAction::triggered, m_details, &DetailsDock::setOpen);
    connect(m_details, &DetailsDock::openChanged, m_actions->toggleDetails, &QAction::setChecked);
    m_actions->toggleDetails->setChecked(m_details->isOpen());
    connect(m_actions->nextTab, &QAction::triggered, m_details->pane(), &DetailsPane::nextTab);
    connect(m_actions, &WebhookActions::appearanceChosen, this, &MainWindow::appearanceChosen);
    connect(m_actions, &WebhookActions::accountChosen, this, &MainWindow::accountChosen);
    connect(m_actions->addAccount, &QAction::triggered, this, &MainWindow::accountAddRequested);
    connect(m_list, &WebhookListView::connectRequested, this, &MainWindow::connectRequested);
    connect(m_messages, &OutcomeMessages::connectRequested, this, &MainWindow::connectRequested);
    connect(m_bulk, &WebhookBulk::connectRequested, this, &MainWindow::connectRequested);
    connect(m_bulk, &WebhookBulk::closed, this, &MainWindow::bulkClosed);
    connect(m_bulk, &WebhookBulk::removed, m_undo, &DeleteUndo::offerSeveral);

    const auto filterAction = [this](QAction *action, WebhookListProxy::StateFilter filter) {
        connect(action, &QAction::triggered, this, [this, filter] {
            m_list->proxy()->setStateFilter(filter);
            m_list->followFilters();
            m_toolbar->setFilters(*m_list->proxy());
        });
    };
    filterAction(m_actions->showAll, WebhookListProxy::StateFilter::All);
    filterAction(m_actions->showEnabled, WebhookListProxy::StateFilter::Enabled);
    filterAction(m_actions->showDisabled, WebhookListProxy::StateFilter::Disabled);
    filterAction(m_actions->showFailing, WebhookListProxy::StateFilter::Failing);
    connect(m_actions->clearFilters, &QAction::triggered, this, [this] {
        m_list->proxy()->clearFilters();
        m_list->table()->setMarkedText({});
        m_toolbar->setFilters(*m_list->proxy());
        m_list->table()->setFocus();
    });
}

void MainWindow::connectRowActions()
{
    WebhookTableView *table = m_list->table();
    connect(table, &WebhookTableView::selectedIdChanged, this, [this](const QString &webhookId) {
        m_details->pane()->setWebhookId(webhookId);
        refreshTarget();
    });
    connect(table, &WebhookTableView::selectionChangedTo, this, [this](int count) {
        m_details->pane()->setSelectedCount(count);
        refreshTarget();
    });
    connect(table, &WebhookTableView::toggleRequested, m_switching, &WebhookSwitching::toggle);
    connect(table, &WebhookTableView::editRequested, m_editing, &WebhookEditing::edit);
    connect(table, &WebhookTableView::rowMenuRequested, this, &MainWindow::showRowMenu);
    connect(m_actions->edit, &QAction::triggered, this,
            [this] { m_editing->edit(m_list->table()->selectedId()); });
    connect(m_actions->toggleEnabled, &QAction::triggered, this, [this] {
        if (areSeveralSelected())
            startBulk(currentIsEnabled() ? BulkAction::Disable : BulkAction::Enable);
        else
            m_switching->toggle(m_list->table()->selectedId());
    });
    connect(m_actions->toggleOpposite, &QAction::triggered, this,
            [this] { startBulk(currentIsEnabled() ? BulkAction::Enable : BulkAction::Disable); });
    connect(m_actions->duplicate, &QAction::triggered, this,
            [this] { m_editing->duplicate(m_list->table()->selectedId()); });
    connect(m_actions->remove, &QAction::triggered, this, [this] {
        if (areSeveralSelected())
            startBulk(BulkAction::Remove);
        else
            m_removing->ask(m_list->table()->selectedId());
    });
    connect(m_actions->testSend, &QAction::triggered, this, [this] {
        if (areSeveralSelected())
            startBulk(BulkAction::Test);
        else if (const Webhook *webhook = selectedWebhook())
            emit testSendRequested(*webhook);
    });
    connect(m_details->pane(), &DetailsPane::bulkRequested, this, &MainWindow::startBulk);
    connect(m_actions->copyCurl, &QAction::triggered, this, &MainWindow::copyCurl);
    connect(m_actions->copyRow, &QAction::triggered, this, [this] {
        copyToClipboard(m_list->copyText());
        showMessage(Tone::Success, areSeveralSelected() ? tr("%Ln row(s) copied, with the targets masked.",
                                                             nullptr, m_list->table()->selectedCount())
                                                        : tr("Row copied, with the target masked."));
    });
    connect(m_actions->copyUrl, &QAction::triggered, this, [this] {
        if (const Webhook *webhook = selectedWebhook()) {
            copySecretToClipboard(webhook->targetUrl);
            showMessage(Tone::Success, tr("Target URL copied. The clipboard is cleared after a minute."));
        }
    });
    connect(m_details->pane(), &DetailsPane::copyTargetRequested, m_actions->copyUrl, &QAction::trigger);
    connect(m_editing, &WebhookEditing::testSendRequested, this, &MainWindow::testSendDraftRequested);
    connect(m_editing, &WebhookEditing::webhookWritten, this, &MainWindow::selectWebhook);
}

void MainWindow::connectStore()
{
    connect(&m_store, &WebhookStore::stateChanged, this, &MainWindow::refreshStatus);
    connect(&m_store, &WebhookStore::refreshStarted, this, [this] { m_toolbar->setRefreshing(true); });
    connect(&m_store, &WebhookStore::refreshFinished, this, [this] {
        m_toolbar->setRefreshing(false);
        refreshStatus();
    });
    connect(&m_store, &WebhookStore::webhooksChanged, this, [this] {
        m_toolbar->setFacetWords(m_list->kindWords(), m_list->eventWords());
        refreshStatus();
        refreshTarget();
    });
    connect(m_list->proxy(), &WebhookListProxy::countsChanged, this, &MainWindow::refreshStatus);
    connectUncertainChanges();
}

// Writes whose answer never came (L1): what they turned out to be is said, and opened again when asked for.
void MainWindow::connectUncertainChanges()
{
    connect(&m_store, &WebhookStore::changeSettled, this, [this](const SettledChange &change) {
        m_messages->changeSettled(change);
        m_editing->changeSettled(change);
        m_secretAftercare->changeSettled(change);
    });
    connect(&m_store, &WebhookStore::intentNotRecorded, this, [this] {
        showMessage(
            Tone::Warning,
            tr("A change was sent without being noted on this computer first. Should the application end "
               "before the answer comes, the next start does not look for its outcome."));
    });
    connect(m_messages, &OutcomeMessages::reopenRequested, this, [this](const ChangeIntent &intent) {
        if (intent.kind == ChangeIntent::Kind::Remove)
            m_removing->ask(intent.webhookId);
        else
            m_editing->reopen(intent);
    });
}

void MainWindow::refreshStatus()
{
    const bool isReady = m_store.state() == WebhookStore::State::Ready;
    const WebhookListProxy &proxy = *m_list->proxy();
    WebhookStatusBar::Facts facts;
    if (isReady)
        facts.webhooks = proxy.totalCount();
    facts.enabled = proxy.enabledCount();
    facts.failing = proxy.failingCount();
    facts.unreadable = isReady ? static_cast<int>(m_store.brokenWebhooks().size()) : 0;
    facts.refreshedAt = m_store.refreshedAt();
    facts.isSnapshot = m_store.isSnapshot();
    if (const std::optional<ApiError> error = m_store.loadError()) {
        facts.isOffline = error->kind == ApiError::Kind::Offline || error->kind == ApiError::Kind::Timeout;
        facts.isTokenRejected = error->kind == ApiError::Kind::Unauthorized;
    }
    m_statusBar->setFacts(facts);
    m_actions->setListOpen(m_store.state() != WebhookStore::State::Idle);
    m_toolbar->setCounts(
        isReady ? std::optional(WebhookToolbar::Counts{proxy.totalCount(), proxy.enabledCount(),
                                                       proxy.disabledCount(), proxy.failingCount()})
                : std::nullopt);
}

void MainWindow::refreshTarget()
{
    WebhookActions::Target target;
    if (const Webhook *webhook = selectedWebhook()) {
        target.exists = true;
        target.isBusy = m_store.isBusy(webhook->id);
        target.isEnabled = webhook->isEnabled.value_or(true);
        target.count = m_list->table()->selectedCount();
    }
    m_actions->setTarget(target);
}

const Webhook *MainWindow::selectedWebhook() const
{
    return m_store.webhook(m_list->table()->selectedId());
}

bool MainWindow::areSeveralSelected() const
{
    return m_list->table()->selectedCount() > 1;
}

bool MainWindow::currentIsEnabled() const
{
    const Webhook *webhook = selectedWebhook();
    return webhook && webhook->isEnabled.value_or(true);
}

bool MainWindow::isBulkOpen() const
{
    return m_bulk->isOpen();
}

void MainWindow::startBulk(BulkAction action)
{
    if (action != BulkAction::Test && m_messages->refusesWhileOffline())
        return;
    QList<Webhook> webhooks;
    const QStringList ids = m_list->table()->selectedIds();
    webhooks.reserve(ids.size());
    for (const QString &webhookId : ids) {
        if (const Webhook *webhook = m_store.webhook(webhookId))
            webhooks.append(*webhook);
    }
    if (action == BulkAction::Test)
        emit testSendsRequested(webhooks);
    else
        m_bulk->open(action, webhooks);
}

void MainWindow::setOrganizations(const QList<Organization> &organizations, const QString &currentId)
{
    m_organizations = organizations;
    m_currentOrganizationId = currentId;
    m_toolbar->setOrganizations(organizations, currentId);
    m_organizationName = m_toolbar->organizationName();
    m_list->setOrganizationName(m_organizationName);
    if (m_deliveriesView) {
        m_deliveryToolbar->setOrganizations(organizations, currentId);
        m_deliveriesView->setOrganizationName(m_organizationName);
    }
    refreshTitle();
}

void MainWindow::setConnection(const ConnectionStatus &connection)
{
    m_connection = connection;
    m_statusBar->setConnection(connection);
    m_list->setConnection(connection.state);
    m_actions->setConnected(connection.isOpen(), connection.state == ConnectionStatus::Demo);
}

void MainWindow::refreshTitle()
{
    setWindowTitle(m_organizationName.isEmpty() ? tr("Webhooks for Qovery")
                                                : tr("%1 — Webhooks for Qovery").arg(m_organizationName));
}

void MainWindow::selectWebhook(const QString &webhookId)
{
    m_list->table()->selectId(webhookId, true);
}

void MainWindow::setFinishing(bool finishing, const QString &text)
{
    if (finishing == (m_finishingMessage != 0))
        return;
    MessageBar *bar = m_list->messageBar();
    if (finishing) {
        m_focusBeforeFinishing = focusWidget();
        m_finishingMessage = bar->post(Tone::Info, text.isEmpty() ? tr("Finishing a change…") : text);
        setEnabled(false);
        return;
    }
    setEnabled(true);
    bar->dismiss(std::exchange(m_finishingMessage, 0));
    if (m_focusBeforeFinishing)
        m_focusBeforeFinishing->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showMessage(Tone tone, const QString &text, const QString &actionText,
                             const std::function<void()> &action)
{
    m_list->messageBar()->post(tone, text, actionText, action);
}

void MainWindow::openEditorWithDraft(const WebhookDraft &draft, const QString &note)
{
    m_editing->createFrom(draft, note);
}

void MainWindow::copyCurl()
{
    const Webhook *webhook = selectedWebhook();
    if (!webhook)
        return;
    QUrl apiUrl = m_connection.apiUrl;
    if (apiUrl.isEmpty())
        apiUrl = QUrl(QStringLiteral("https://") + m_connection.host);
    copySecretToClipboard(
        curlForWebhook(apiUrl, m_store.organizationId(), webhook->id, WebhookDraft::fromWebhook(*webhook)));
    showMessage(
        Tone::Success,
        webhook->mayHaveSecret()
            ? tr("cURL command copied. Put the API token and the secret in the place of their placeholders.")
            : tr("cURL command copied. Put the API token in the place of its placeholder."));
}

void MainWindow::showRowMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->buildRowMenu(menu);
    menu->popup(globalPosition);
}

void MainWindow::setMenuBarShown(bool shown)
{
    if (shown && menuBar()->actions().isEmpty())
        m_actions->buildMenuBar(menuBar());
    menuBar()->setVisible(shown);
    m_actions->showMenuBar->setChecked(shown);
}

void MainWindow::showShortcuts()
{
    (new ShortcutsDialog(shortcutGroups(*m_actions), this))->open();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_details->setWindowWidth(width());
    m_rail->setCompact(width() < NavigationRail::CompactBelow);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_details->isOverlay())
        m_details->setOpen(false);
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeColor(ColorRole::Window));
}
