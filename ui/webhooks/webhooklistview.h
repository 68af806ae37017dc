#pragma once

#include "models/store/projectcatalog.h"
#include "models/store/webhookstore.h"
#include "models/tables/webhooklistproxy.h"
#include "ui/webhooks/connectionstatus.h"

#include <QTimer>
#include <QWidget>

class DeliveryStore;
class EmptyState;
class ListStates;
class LoadingStrip;
class MessageBar;
class QStackedLayout;
class SkeletonView;
class WebhookActions;
class WebhookTableModel;
class WebhookTableView;
class WebhookTextProxy;

// The list: message bar, table, and what takes the table's place while there is nothing to show (B8). Owns
// the table's models. `store` and `catalog` must outlive it.
class WebhookListView : public QWidget
{
    Q_OBJECT

public:
    WebhookListView(WebhookStore &store, ProjectCatalog &catalog, WebhookActions &actions,
                    QWidget *parent = nullptr);
    ~WebhookListView() override;

    WebhookTableView *table() const { return m_table; }
    WebhookListProxy *proxy() const { return m_proxy; }
    MessageBar *messageBar() const { return m_messageBar; }
    void setOrganizationName(const QString &name);
    void setDeliveries(DeliveryStore &deliveries); // must outlive it
    void setConnection(ConnectionStatus::State state);

    // The list that was seen last can be opened instead of the one that could not be loaded; invalid: not.
    void offerSnapshot(const QDateTime &seenAt);
    void followFilters() { refreshState(); } // the filters changed: also where no row came or went

    QString copyText() const; // of the selected rows, masked
    QStringList kindWords() const;
    QStringList eventWords() const;

signals:
    void connectRequested();
    void snapshotRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshState();
    void showPage(QWidget *page);
    void followRefresh();
    void sayBroken();
    bool hasCatalogProblemToSay() const;
    void sayCatalogProblem();
    void showBrokenDetails();

    WebhookStore &m_store;
    ProjectCatalog &m_catalog;
    QString m_organizationName;
    ConnectionStatus::State m_connection = ConnectionStatus::NotConnected;
    WebhookTableModel *m_model = nullptr;
    WebhookListProxy *m_proxy = nullptr;
    WebhookTextProxy *m_texts = nullptr;
    MessageBar *m_messageBar = nullptr;
    LoadingStrip *m_loadingStrip = nullptr;
    QStackedLayout *m_pages = nullptr;
    WebhookTableView *m_table = nullptr;
    SkeletonView *m_skeleton = nullptr;
    EmptyState *m_emptyState = nullptr;
    QWidget *m_blank = nullptr;
    ListStates *m_states = nullptr;
    QTimer m_loadingTimer; // the skeleton comes only when loading takes longer
    bool m_showsLoading = false;
    bool m_hasShownTable = false;
    int m_refreshMessage = 0;
    int m_brokenMessage = 0;
    int m_catalogMessage = 0;
    qsizetype m_brokenSaid = 0;
};
