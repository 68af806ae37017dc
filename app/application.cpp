#include "app/application.h"

#include "app/accountdata.h"
#include "app/accountlist.h"
#include "app/accountsignout.h"
#include "app/appearance.h"
#include "app/connection/connectioncontroller.h"
#include "app/demoprocess.h"
#include "app/desktop/notifications.h"
#include "app/desktop/windowactivation.h"
#include "app/languages.h"
#include "app/resends.h"
#include "app/settings.h"
#include "app/startuplog.h"
#include "app/testsends.h"
#include "app/vault/keychainvault.h"
#include "app/vault/sessionvault.h"
#include "models/store/auditlog.h"
#include "models/store/deliveryschedule.h"
#include "models/store/knownsecrets.h"
#include "models/store/projectcatalog.h"
#include "models/store/receiverlog.h"
#include "models/store/rememberedsecrets.h"
#include "models/store/requestbudget.h"
#include "models/store/webhookstore.h"
#include "ui/curl/curlimportdialog.h"
#include "ui/help/whatsthis.h"
#include "ui/style/icons.h"
#include "ui/style/webhooksstyle.h"
#include "ui/webhooks/mainwindow.h"
#include "ui/widgets/accessibility.h"

#include <QApplication>
#include <QCloseEvent>
#include <QTemporaryDir>

#include <utility>

static QString settingsPath(const QTemporaryDir *demoFolder)
{
    if (demoFolder != nullptr)
        return demoFolder->filePath(QStringLiteral("settings.ini"));
    return Settings::usualPath();
}

Application::Application(const Options &options)
    : m_options(options)
    , m_environmentToken(takeEnvironmentToken()) // before the first child process
{
    QApplication::setApplicationName(QStringLiteral("qovery-webhooks"));
    QApplication::setApplicationVersion(QStringLiteral(APP_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(APP_ID));
    QApplication::setQuitOnLastWindowClosed(true);

    m_languages = std::make_unique<Languages>();
    if (m_options.demo) {
        m_demoFolder = std::make_unique<QTemporaryDir>();
        m_environmentToken = {}; // the demo has a token of its own
    }
    m_settings = std::make_unique<Settings>(settingsPath(m_demoFolder.get()));
    m_accounts = std::make_unique<AccountList>(*m_settings);
    m_appearance = std::make_unique<Appearance>(*m_settings);
    QApplication::setStyle(new WebhooksStyle);
    m_appearance->applyForFirstPaint();
    QApplication::setWindowIcon(applicationIcon());
    installAccessibility();

    m_api = std::make_unique<QoveryApi>();
    m_store = std::make_unique<WebhookStore>(*m_api);
    m_data = std::make_unique<AccountData>(*m_store);
    m_catalog = std::make_unique<ProjectCatalog>(*m_api);
    m_budget = std::make_unique<RequestBudget>(*m_api);
    m_deliveries = std::make_unique<DeliveryStore>(*m_api, *m_store);
    m_deliverySchedule = std::make_unique<DeliverySchedule>(*m_deliveries, *m_store, *m_budget);
    m_auditLog = std::make_unique<AuditLog>(*m_api);
    m_known = std::make_unique<KnownSecrets>();
    m_receiver = std::make_unique<ReceiverLog>();
    m_testSends = std::make_unique<TestSends>();
    m_testSends->setHistory(&m_data->sends());
    m_testSends->setArchive(&m_data->deliveries());
    m_testSends->setKnownSecrets(m_known.get());
    m_resends = std::make_unique<Resends>();
    m_secrets = std::make_unique<RememberedSecrets>();
}

Application::~Application()
{
    // Views first: their dialogs must not outlive what they speak to.
    m_notifications.reset();
    m_startupLog.reset();
    m_signOut.reset();
    m_connection.reset();
    m_window.reset();
}

void Application::start()
{
    makeWindow();
    joinWindow();
    updateStatus();
    sayDamage();
    m_window->show();
}

void Application::makeWindow()
{
    m_window = std::make_unique<MainWindow>(*m_store, *m_catalog, *m_budget, *m_secrets);
    joinAccountData();
    joinDeliveries();
    joinNotifications();
    joinAudit();
    joinKnownSecrets();
    joinReceiver();
    joinResends();
    joinHelp();
    m_window->restoreViewState(m_settings->viewState(QStringLiteral("window")));
    m_window->setAppearance(int(m_appearance->choice()));
    m_window->setRefreshEvery(m_settings->refreshEvery());
    m_window->installEventFilter(this);

    m_startupLog = std::make_unique<StartupLog>(m_window->firstViewport());
    connect(m_window.get(), &MainWindow::viewShown, m_startupLog.get(),
            [this] { m_startupLog->watch(m_window->firstViewport()); });
    connect(m_startupLog.get(), &StartupLog::firstPainted, this, &Application::firstPainted);
    connect(m_store.get(), &WebhookStore::webhooksChanged, m_startupLog.get(),
            [this] { m_startupLog->listArrived(int(m_store->webhooks().size())); });
}

// Opened when the account is known, after the first paint.
void Application::joinAccountData()
{
    m_window->setLocalData(m_data->database(), m_data->drafts(), m_data->history());
    connect(this, &Application::accountChanged, m_data.get(), [this](const QString &accountId) {
        if (accountId.isEmpty())
            m_data->close();
        else
            m_data->open(accountFolder(accountId));
    });
}

void Application::joinWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::appearanceChosen, this, [this](int choice) {
        m_appearance->choose(Settings::Appearance(choice));
        m_window->setAppearance(choice);
    });
    connect(window, &MainWindow::refreshEveryChosen, this, [this](std::chrono::minutes every) {
        m_settings->setRefreshEvery(every);
        m_window->setRefreshEvery(every);
    });
    connect(window, &MainWindow::organizationChosen, this, [this](const QString &organizationId) {
        m_window->setOrganizations(m_organizations, organizationId);
        openOrganization(organizationId);
        m_connection->rememberOrganization(organizationId);
    });
    connect(window, &MainWindow::testSendRequested, this,
            [this](const Webhook &webhook) { openTestSend(WebhookDraft::fromWebhook(webhook), webhook.id); });
    connect(window, &MainWindow::testSendDraftRequested, this, &Application::openTestSend);
    connect(window, &MainWindow::testSendsRequested, this, [this](const QList<Webhook> &webhooks) {
        m_testSends->openMany({webhooks, currentOrganization(), m_catalog->catalog()}, *m_secrets,
                              m_window.get());
    });
    connect(window, &MainWindow::curlImportRequested, this, &Application::openCurlImport);
    connect(window, &MainWindow::quitRequested, window, &QWidget::close);
    connect(m_store.get(), &WebhookStore::changesEnded, this, [this](bool areAsAsked) {
        if (m_waitingConnection && !m_isQuitting) {
            m_window->setFinishing(false);
            adopt(*std::exchange(m_waitingConnection, std::nullopt));
        }
        if (!m_isQuitting)
            return;
        m_isQuitting = false;
        m_window->setFinishing(false);
        if (areAsAsked)
            m_window->close(); // else the window stays: it says what happened
    });
}

void Application::firstPainted()
{
    forgetActivationToken();
    m_appearance->followDesktop();
    joinConnection();
    joinAccounts();
    if (m_options.demo)
        startDemo();
    else
        m_connection->start();
}

void Application::joinConnection()
{
    m_sessionVault = std::make_unique<SessionVault>();
    SecretVault *keychain = m_sessionVault.get(); // the demo stores nothing
    if (!m_options.demo) {
        m_keychain = std::make_unique<KeychainVault>();
        keychain = m_keychain.get();
    }
    m_connection = std::make_unique<ConnectionController>(
        *keychain, *m_sessionVault, *m_accounts,
        ConnectionController::Options{m_options.apiUrl.toString(), m_options.organizationId,
                                      m_environmentToken});
    ConnectionController *connection = m_connection.get();
    connection->setDialogParent(m_window.get());

    connect(connection, &ConnectionController::connected, this, &Application::adopt);
    connect(connection, &ConnectionController::connectionNeeded, this, [this] {
        m_isWaitingForKeyring = false;
        m_isConnecting = false;
        m_api->clearAccess();
        m_store->setOrganization({});
        m_catalog->setOrganization({});
        m_organizations.clear();
        m_window->setOrganizations({}, {});
        updateStatus();
    });
    connect(connection, &ConnectionController::waitingForKeyring, this, [this] {
        m_isWaitingForKeyring = true;
        updateStatus();
    });
    connect(connection, &ConnectionController::demoRequested, this, &Application::startDemo);
    connect(connection, &ConnectionController::organizationOpened, this,
            [this](const Organization &organization) {
                m_organizations = m_connection->connection().organizations;
                m_window->setOrganizations(m_organizations, organization.id);
                openOrganization(organization.id);
            });
    connect(m_api.get(), &QoveryApi::tokenRejected, this, [this] {
        m_isTokenRejected = true;
        updateStatus();
        // A bulk action pauses and says so itself; with another token it goes on where it stood.
        if (!m_window->isBulkOpen())
            m_connection->reportRejection();
    });
    connect(m_window.get(), &MainWindow::bulkClosed, this, [this] {
        if (m_isTokenRejected)
            m_connection->reportRejection();
    });
    connect(m_window.get(), &MainWindow::connectRequested, connection, &ConnectionController::openDialog);
    connect(m_window.get(), &MainWindow::organizationIdRequested, connection,
            &ConnectionController::openOrganizationDialog);
}

void Application::startDemo()
{
    if (!m_demoFolder)
        m_demoFolder = std::make_unique<QTemporaryDir>();
    m_demo = std::make_unique<DemoProcess>();
    connect(m_demo.get(), &DemoProcess::ready, this, [this](const QUrl &apiUrl, const QString &token) {
        m_connection->connectDemo(apiUrl, ApiToken::fromText(token));
    });
    connect(m_demo.get(), &DemoProcess::failed, this, [this](const QString &what) {
        m_isConnecting = false;
        // The failed process object is the sender of this signal: it is replaced when the user says so,
        // later.
        m_window->showMessage(Tone::Danger, what, tr("Start the Demo"), [this] { startDemo(); });
        updateStatus();
    });
    m_demo->start();
}

void Application::adopt(const Connection &connection)
{
    // A change that is under way ends with the access it began with.
    if (m_store->isChanging() && m_api->hasAccess() && connection.accountId != m_accountId) {
        m_waitingConnection = connection;
        m_window->setFinishing(true);
        return;
    }
    m_isWaitingForKeyring = false;
    m_isConnecting = false;
    m_isTokenRejected = false;
    m_organizations = connection.organizations;
    const TargetSender::Scope scope = connection.source == TokenSource::Demo
                                          ? TargetSender::Scope::LoopbackOnly
                                          : TargetSender::Scope::Anywhere;
    m_testSends->setScope(scope);
    m_resends->setScope(scope);
    if (connection.source != TokenSource::Demo)
        m_demo.reset();
    if (connection.source == TokenSource::Demo)
        m_demoAccountIds.append(connection.accountId);
    setAccount(connection.accountId);
    m_api->setAccess(connection.apiUrl, connection.token);
    m_known->noteToken(connection.token.secretText());
    openRememberedSecrets(connection);
    m_data->history().noteOrganizations(connection.organizations);
    m_window->setOrganizations(m_organizations, connection.organizationId);
    openOrganization(connection.organizationId);
    updateStatus();
}

void Application::openOrganization(const QString &organizationId)
{
    m_store->setOrganization(organizationId);
    m_catalog->setOrganization(organizationId);
}

void Application::updateStatus()
{
    ConnectionStatus status;
    status.state = m_connection ? ConnectionStatus::NotConnected : ConnectionStatus::Connecting;
    if (m_api->hasAccess()) {
        const Connection &connection = m_connection->connection();
        status.host = m_api->apiHost();
        status.apiUrl = m_api->apiUrl();
        status.tokenSource = connection.variable;
        if (m_isTokenRejected)
            status.state = ConnectionStatus::TokenRejected;
        else
            status.state =
                connection.source == TokenSource::Demo ? ConnectionStatus::Demo : ConnectionStatus::Connected;
    } else if (m_isWaitingForKeyring) {
        status.state = ConnectionStatus::WaitingForKeyring;
    } else if (m_isConnecting) {
        status.state = ConnectionStatus::Connecting;
    }
    m_window->setConnection(status);
}

Organization Application::currentOrganization() const
{
    for (const Organization &organization : m_organizations) {
        if (organization.id == m_store->organizationId())
            return organization;
    }
    return {m_store->organizationId(), {}};
}

// Over the editor when it asked, so that closing the test leads back to it.
void Application::openTestSend(const WebhookDraft &draft, const QString &webhookId)
{
    QWidget *asking = QApplication::activeModalWidget();
    m_testSends->open(draft, currentOrganization(), m_catalog->catalog(),
                      asking != nullptr ? asking : m_window.get(), webhookId);
}

void Application::openCurlImport()
{
    auto *dialog = new CurlImportDialog(m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const Organization organization = currentOrganization();
    dialog->setContext(m_api->apiUrl(), organization.id, organization.name);
    connect(dialog, &CurlImportDialog::imported, this,
            [this](const CurlImport &imported, const QString &note) {
                m_window->openEditorWithDraft(imported.draft, note);
            });
    dialog->open();
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::Close) {
        saveView();
        const bool isSigningOut = m_signOut && m_signOut->isRunning(); // made at the first paint
        if (m_store->isChanging() || m_secrets->isAsking() || isSigningOut) {
            // Ends by itself: every request has a deadline, and so have the keyring and the disk.
            m_isQuitting = true;
            m_window->setFinishing(true, isSigningOut ? tr("Signing out…") : QString());
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void Application::saveView()
{
    m_settings->setViewState(QStringLiteral("window"), m_window->saveViewState());
}
