#pragma once

#include "models/store/projectcatalog.h"
#include "models/store/webhookstore.h"
#include "ui/bulk/bulkitem.h"

#include <QWidget>

class AuditLog;
class AuditTab;
class DeliverySchedule;
class DeliveryStore;
class DeliveryTab;
class DetailsHeader;
class EmptyState;
class History;
class HistoryTab;
class OverviewTab;
class PreviewPanel;
class QStackedLayout;
class QStackedWidget;
class QTabBar;
class SeveralSelected;
class WebhookActions;

// What is known about the selected webhook: its settings, and what it fires for. An empty surface until
// build(): the window paints first (LOOK-NOTES 3). The references must outlive it.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    DetailsPane(WebhookStore &store, ProjectCatalog &catalog, WebhookActions &actions,
                QWidget *parent = nullptr);

    void build();
    void setHistory(History *history); // what was seen of it earlier; must outlive this
    void setAuditLog(AuditLog *log);   // who changed it; must outlive this
    void setDeliveries(DeliveryStore &deliveries, DeliverySchedule &schedule); // must outlive this
    void setWebhookId(const QString &webhookId);                               // empty: nothing selected
    void setSelectedCount(int count); // several: not one's details, but what can be done with all
    const QString &webhookId() const { return m_webhookId; }
    void nextTab();
    void tick(); // ages

signals:
    void copyTargetRequested();
    void bulkRequested(BulkAction action);
    void restoreRequested(const Webhook &state, const QDateTime &seenAt);
    void deliveriesRequested(const QString &webhookId, const QString &deliveryId);
    void testSendRequested(const QString &webhookId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshContent();
    void refreshMatches();
    void addHistoryTab();
    void addAuditTab();
    void addDeliveryTab();
    void refreshTabs();
    void showCount(std::optional<qsizetype> environments);

    WebhookStore &m_store;
    ProjectCatalog &m_catalog;
    WebhookActions &m_actions;
    History *m_history = nullptr;
    AuditLog *m_auditLog = nullptr;
    QString m_webhookId;
    QStackedLayout *m_pages = nullptr;
    EmptyState *m_nothingSelected = nullptr;
    SeveralSelected *m_several = nullptr;
    int m_selectedCount = 0;
    QWidget *m_content = nullptr;
    DetailsHeader *m_header = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_tabPages = nullptr;
    OverviewTab *m_overview = nullptr;
    PreviewPanel *m_preview = nullptr;
    HistoryTab *m_historyTab = nullptr;
    AuditTab *m_auditTab = nullptr;
    DeliveryStore *m_deliveries = nullptr;
    DeliverySchedule *m_deliverySchedule = nullptr;
    DeliveryTab *m_deliveryTab = nullptr;
};
