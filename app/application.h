#pragma once

#include "app/connection/connection.h"
#include "app/connection/environmenttoken.h"
#include "app/options.h"

#include <QObject>

#include <memory>
#include <optional>

class AccountData;
class AccountList;
class AccountSecrets;
class AccountSignOut;
class Appearance;
class AuditLog;
class ConnectionController;
class DeliverySchedule;
class DeliveryStore;
class DemoProcess;
class KeychainVault;
class KnownSecrets;
class Languages;
class MainWindow;
class Notifications;
class ProjectCatalog;
class QoveryApi;
class QTemporaryDir;
class QWidget;
class RememberedSecrets;
class ReceiverLog;
class RequestBudget;
class Resends;
class SessionVault;
class Settings;
class SingleInstance;
class StartupLog;
class TestSends;
struct Diagnostics;
struct WebhookDraft;
class WebhookStore;
class WhatsThis;

// The composition root: makes the parts, joins their signals, owns their lives. It knows everybody; nobody
// knows it.
class Application : public QObject
{
    Q_OBJECT

public:
    // After QApplication. With --demo everything is kept in a temporary folder and in memory.
    explicit Application(const Options &options);
    ~Application() override;

    // Shows the window. The network, the keychain and D-Bus are first used after its first paint.
    void start();
    // After start(): a later start of the application comes to this window. `instance` must outlive it.
    void answerStarts(SingleInstance &instance);
    MainWindow *window() const { return m_window.get(); }

    // The account whose data is shown; empty: none. It stays while its token is asked for again.
    const QString &accountId() const { return m_accountId; }
    // Where its local data lies; not made yet. The demo's goes with the application.
    QString accountFolder(const QString &accountId) const;
    AccountSignOut &signOut() { return *m_signOut; }
    AccountData &accountData() { return *m_data; }

signals:
    // The one place where it is known. What belonged to the account before is to be closed: its list is gone
    // already, and that of the new one is not read yet.
    void accountChanged(const QString &accountId);

protected:
    // Closing the window waits for a write that is under way (DESIGN, principle 5).
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWindow();
    void joinAccountData();
    void joinWindow();
    void joinDeliveries();
    void joinKeeping();
    void joinNotifications();
    void showNotificationChoices();
    void showKeptDeliveries();
    void openAgain(const QString &organizationId, const QByteArray &activationToken);
    void openOrganizationAgain(const QString &organizationId);
    void openNotified(const QStringList &about, const QString &token);
    void joinConnection();
    void firstPainted();
    void joinAccounts();
    void setAccount(const QString &accountId);
    void updateAccounts();
    bool refuseWhileChanging(const QString &accountId);
    void sayDamage();
    void startDemo();
    void adopt(const Connection &connection);
    void joinSecrets();
    void joinKnownSecrets();
    AccountSecrets *secretsOf(const QString &accountId);
    void listRememberedSecrets();
    void joinOffline();
    void joinAudit();
    void joinReceiver();
    void joinResends();
    void joinHelp();
    void openAbout();
    void openDiagnostics(QWidget *over);
    Diagnostics diagnostics() const;
    void sayNotKept();
    void lookForSnapshot();
    void openSnapshot();
    void openRememberedSecrets(const Connection &connection);
    void openOrganization(const QString &organizationId);
    void updateStatus();
    Organization currentOrganization() const;
    void openTestSend(const WebhookDraft &draft, const QString &webhookId);
    void openCurlImport();
    void saveView();

    Options m_options;
    EnvironmentToken m_environmentToken;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<AccountList> m_accounts;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QoveryApi> m_api;
    std::unique_ptr<WebhookStore> m_store;
    std::unique_ptr<AccountData> m_data;
    std::unique_ptr<ProjectCatalog> m_catalog;
    std::unique_ptr<RequestBudget> m_budget;
    std::unique_ptr<DeliveryStore> m_deliveries;
    std::unique_ptr<DeliverySchedule> m_deliverySchedule;
    std::unique_ptr<Notifications> m_notifications;
    std::unique_ptr<AuditLog> m_auditLog;
    std::unique_ptr<KnownSecrets> m_known;
    std::unique_ptr<ReceiverLog> m_receiver;
    std::unique_ptr<TestSends> m_testSends;
    std::unique_ptr<Resends> m_resends;
    std::unique_ptr<KeychainVault> m_keychain;
    std::unique_ptr<SessionVault> m_sessionVault;
    std::unique_ptr<RememberedSecrets> m_secrets;
    std::unique_ptr<ConnectionController> m_connection;
    std::unique_ptr<AccountSignOut> m_signOut;
    std::unique_ptr<DemoProcess> m_demo;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WhatsThis> m_whatsThis;
    std::unique_ptr<StartupLog> m_startupLog;
    QString m_accountId;
    QStringList m_demoAccountIds;
    std::optional<Connection>
        m_waitingConnection; // accepted while a change of the account before was under way
    QList<Organization> m_organizations;
    bool m_isConnecting = true;
    bool m_isTokenRejected = false;
    bool m_isWaitingForKeyring = false;
    bool m_isQuitting = false;
};
