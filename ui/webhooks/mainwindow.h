#pragma once

#include "models/domain/project.h"
#include "models/domain/webhookdraft.h"
#include "models/store/projectcatalog.h"
#include "models/store/refreshschedule.h"
#include "models/store/rememberedsecrets.h"
#include "models/store/requestbudget.h"
#include "models/store/webhookstore.h"
#include "ui/bulk/bulkitem.h"
#include "ui/navigation/navigationrail.h"
#include "ui/navigation/viewpage.h"
#include "ui/settings/settingsvalues.h"
#include "ui/style/painting.h"
#include "ui/webhooks/connectionstatus.h"

#include <QMainWindow>
#include <QMap>
#include <QPointer>
#include <QTimer>

#include <functional>

class AuditLog;
class DeleteUndo;
class DeliveriesView;
class DeliverySchedule;
class DeliveryStore;
class DeliveryToolbar;
class DetailsDock;
class DraftJournal;
class History;
class LocalDatabase;
class OutcomeMessages;
class ReceiverLog;
class ReceiverView;
class SecretAftercare;
class SecretSupply;
class SendHistory;
class QAction;
class QLayout;
class QStackedLayout;
class SettingsView;
class WebhookActions;
class WebhookBulk;
class WebhookEditing;
class WebhookListView;
class WebhookRemoving;
class WebhookRestoring;
class WebhookStatusBar;
class WebhookSwitching;
class WebhookToolbar;

// The window: rail, views (webhooks: toolbar, list, details; settings), status bar. It shows the store and
// carries the user's commands to it; network, keychain and settings are app's. The references must outlive
// it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(WebhookStore &store, ProjectCatalog &catalog, RequestBudget &budget,
               RememberedSecrets &secrets, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setOrganizations(const QList<Organization> &organizations, const QString &currentId);
    void setConnection(const ConnectionStatus &connection);
    void setAppearance(int choice); // 0 system, 1 light, 2 dark: ticks the menu entry

    // What the Settings view shows. Secrets: their section is there from the first call on.
    void setRefreshEvery(std::chrono::minutes every);      // of the list, in the background; 0: never
    void setAccounts(const QList<AccountEntry> &accounts); // also in the menu
    void setRememberedSecrets(const QList<RememberedSecretEntry> &secrets);

    // What this computer keeps for the account that is open. The references must outlive the window.
    void setLocalData(LocalDatabase &database, DraftJournal &drafts, History &history);
    void openHistory();
    void setAuditLog(AuditLog &log); // must outlive the window
    void sendAgain(const QStringList &deliveryIds);

    // The built-in receiver: its view joins the rail. Must outlive the window.
    void setReceiver(ReceiverLog &receiver);

    // The delivery logs of the open organization's webhooks. The references must outlive the window.
    void setDeliveries(DeliveryStore &deliveries, DeliverySchedule &schedule);
    void setSendHistory(SendHistory &history); // what was sent from here; must outlive the window
    // Desktop notifications of failures: altogether, and for which webhooks there are none.
    void setNotifications(bool areShown, const QStringList &mutedIds);
    // How much of the deliveries this computer keeps, and how much it may.
    void setKeptDeliveries(const KeptDeliveries &kept);
    // The log of one webhook, or of all when empty, and in it one delivery when it is not.
    void showDeliveries(const QString &webhookId, const QString &deliveryId);

    MainView currentView() const;
    void showView(MainView view);
    QWidget *firstViewport() const; // of the view that a new window paints first

    // Geometry, columns, sorting, details pane, menu bar, view.
    QByteArray saveViewState() const;
    void restoreViewState(const QByteArray &state);

    void selectWebhook(const QString &webhookId);
    bool isBulkOpen() const; // enabling, disabling or deleting several, until its results are closed
    // Takes no more commands and says what is waited for, "Finishing a change…" without `text`; or takes them
    // again.
    void setFinishing(bool finishing, const QString &text = {});

public slots:
    void showMessage(Tone tone, const QString &text, const QString &actionText = {},
                     const std::function<void()> &action = {});
    // Also after a cURL import; `note` is shown above the form.
    void openEditorWithDraft(const WebhookDraft &draft, const QString &note);

signals:
    void organizationChosen(const QString &organizationId);
    void organizationIdRequested();
    void connectRequested();
    void reconnectRequested(); // what was seen earlier is shown without a connection: try once more
    void signOutRequested();
    void viewShown();
    void appearanceChosen(int choice);
    void refreshEveryChosen(std::chrono::minutes every);
    void accountChosen(const QString &accountId);
    void accountRenamed(const QString &accountId, const QString &name);
    void accountSignOutRequested(const QString &accountId);
    void accountAddRequested();
    void secretsForgetRequested(const QStringList &webhookIds);
    void notificationsChosen(bool areShown);
    void webhookNotificationsChosen(const QString &webhookId, bool areShown);
    void keptBoundChosen(qint64 bytes);
    void keptClearRequested();
    void keptSizeNeeded(); // the Settings view is looked at
    void testSendRequested(const Webhook &webhook);
    void testSendDraftRequested(const WebhookDraft &draft, const QString &webhookId); // empty: a new one
    void testSendsRequested(const QList<Webhook> &webhooks);
    // Recorded deliveries, from this computer.
    void sendAgainRequested(const QStringList &deliveryIds);
    void bulkClosed();
    void curlImportRequested();
    void aboutRequested();
    void diagnosticsRequested();
    void quitRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QLayout *makeViews();
    // A view beside the list, made when it is first shown; from now on it is in the rail. `open` shows it.
    void addView(MainView view, QAction *open, const std::function<ViewPage()> &make);
    const ViewPage *viewPage(MainView view) const; // nullptr: the list, or never shown
    ViewPage makeSettingsView();
    ViewPage makeDeliveriesView();
    bool areDeliveriesShown() const;
    void followDeliveriesView();
    void testDelivery(const QString &webhookId);
    ViewPage makeReceiverView(ReceiverLog &receiver);
    void createReceivingWebhook(const QString &address);
    QMap<QString, QByteArray> saveViewStates() const;
    void restoreViewStates(const QMap<QString, QByteArray> &states);
    void updateSettingsView();
    void openMenu();
    void connectToolbar();
    void connectWindowActions();
    void connectRowActions();
    void connectStore();
    void connectUncertainChanges();
    void joinHealth();
    void followLookedAt();
    void refreshNotify();
    void refreshStatus();
    void refreshTarget();
    void refreshTitle();
    void connectRequests();
    void refreshRequests();
    void setMenuBarShown(bool shown);
    void showRowMenu(const QPoint &globalPosition);
    void showShortcuts();
    void copyCurl();
    const Webhook *selectedWebhook() const;
    bool areSeveralSelected() const;
    bool currentIsEnabled() const; // not said counts as enabled
    void startBulk(BulkAction action);

    WebhookStore &m_store;
    ProjectCatalog &m_catalog;
    RequestBudget &m_budget;
    RememberedSecrets &m_secrets;
    ConnectionStatus m_connection;
    QList<Organization> m_organizations;
    QString m_currentOrganizationId;
    QString m_organizationName;
    WebhookActions *m_actions = nullptr;
    WebhookToolbar *m_toolbar = nullptr;
    NavigationRail *m_rail = nullptr;
    QStackedLayout *m_views = nullptr;
    QMap<MainView, std::function<ViewPage()>> m_viewMakers;
    QMap<MainView, ViewPage> m_viewPages; // those that were shown
    QMap<QString, QByteArray> m_viewStates;
    SettingsView *m_settingsView = nullptr; // made when it is first shown
    SettingsValues m_settingsValues;
    ReceiverView *m_receiverView = nullptr; // the same
    WebhookListView *m_list = nullptr;
    DetailsDock *m_details = nullptr;
    WebhookStatusBar *m_statusBar = nullptr;
    OutcomeMessages *m_messages = nullptr;
    WebhookSwitching *m_switching = nullptr;
    SecretSupply *m_secretSupply = nullptr;
    SecretAftercare *m_secretAftercare = nullptr;
    WebhookEditing *m_editing = nullptr;
    DeleteUndo *m_undo = nullptr;
    WebhookRemoving *m_removing = nullptr;
    WebhookBulk *m_bulk = nullptr;
    WebhookRestoring *m_restoring = nullptr;
    History *m_history = nullptr; // what is kept of the open account
    DeliveryStore *m_deliveries = nullptr;
    DeliverySchedule *m_deliverySchedule = nullptr;
    SendHistory *m_sendHistory = nullptr;
    bool m_notifies = true;
    QSet<QString> m_mutedIds;
    DeliveriesView *m_deliveriesView = nullptr; // made when it is first shown, as its toolbar
    DeliveryToolbar *m_deliveryToolbar = nullptr;
    RefreshSchedule m_schedule;
    QTimer m_clockTimer; // ages
    QPointer<QWidget> m_focusBeforeFinishing;
    int m_finishingMessage = 0;
    bool m_firstPaintDone = false;
};
