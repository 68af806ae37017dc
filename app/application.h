#pragma once

#include "app/connection/connection.h"
#include "app/connection/environmenttoken.h"
#include "app/options.h"

#include <QObject>

#include <memory>

class Appearance;
class ConnectionController;
class DemoProcess;
class KeychainVault;
class MainWindow;
class ProjectCatalog;
class QoveryApi;
class QTemporaryDir;
class QTranslator;
class RequestBudget;
class SessionVault;
class Settings;
class StartupLog;
class TestSends;
struct WebhookDraft;
class WebhookStore;

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
    MainWindow *window() const { return m_window.get(); }

protected:
    // Closing the window waits for a write that is under way (DESIGN, principle 5).
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWindow();
    void joinWindow();
    void joinConnection();
    void firstPainted();
    void startDemo();
    void adopt(const Connection &connection);
    void openOrganization(const QString &organizationId);
    void updateStatus();
    Organization currentOrganization() const;
    void openTestSend(const WebhookDraft &draft);
    void openCurlImport();
    void saveView();

    Options m_options;
    EnvironmentToken m_environmentToken;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QoveryApi> m_api;
    std::unique_ptr<WebhookStore> m_store;
    std::unique_ptr<ProjectCatalog> m_catalog;
    std::unique_ptr<RequestBudget> m_budget;
    std::unique_ptr<TestSends> m_testSends;
    std::unique_ptr<KeychainVault> m_keychain;
    std::unique_ptr<SessionVault> m_sessionVault;
    std::unique_ptr<ConnectionController> m_connection;
    std::unique_ptr<DemoProcess> m_demo;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StartupLog> m_startupLog;
    QList<Organization> m_organizations;
    bool m_isConnecting = true;
    bool m_isTokenRejected = false;
    bool m_isWaitingForKeyring = false;
    bool m_isQuitting = false;
};
