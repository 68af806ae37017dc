#pragma once

#include "models/tables/deliverytablemodel.h"
#include "ui/deliveries/deliverylogfilter.h"
#include "ui/deliveries/deliveryreadings.h"

#include <QTimer>
#include <QWidget>

class DeliveryTableView;
class EmptyState;
class ElidedLabel;
class Note;
class QPushButton;
class QStackedLayout;

// The log: what it hides, what could not be read, what waits to be shown; the table, or what takes its place
// while there is nothing to show. Owns the table's model. The references must outlive it.
class DeliveryLogView : public QWidget
{
    Q_OBJECT

public:
    enum class Extent { Organization, Webhook };

    DeliveryLogView(Extent extent, DeliveryStore &deliveries, WebhookStore &webhooks,
                    QWidget *parent = nullptr);
    ~DeliveryLogView() override;

    DeliveryTableView *table() const { return m_table; }
    DeliveryTableModel &model() { return m_model; }

    void setOrganizationName(const QString &name);
    // Reads nothing while it is not shown.
    void setActive(bool active);
    void setFilter(const DeliveryLogFilter &filter);
    const DeliveryLogFilter &filter() const { return m_filter; }
    void setFollows(bool follows);
    const DeliveryReadings &readings() const { return m_readings; }
    void tick(); // ages; and the beginning of "24 hours" moves on
    void readAgain() { applyFilter(); }

signals:
    void clearFiltersRequested();
    void testSendRequested();
    void refreshRequested();
    void readingsChanged();

private:
    void build();
    void connectModel();
    void applyFilter();
    void refreshReadings();
    void refreshState();
    void refreshBars();
    void showState(const QString &state, const QString &icon, const QString &title, const QString &text);
    void addStateAction(const char *objectName, const QString &text, const QString &icon,
                        void (DeliveryLogView::*signal)());
    QString webhookName() const;

    Extent m_extent;
    DeliveryStore &m_deliveries;
    WebhookStore &m_webhooks;
    DeliveryTableModel m_model;
    DeliveryLogFilter m_filter;
    QDateTime m_filteredAt; // what "24 hours" ends at
    DeliveryLogFilter::Range m_range = DeliveryLogFilter::Range::Day;
    DeliveryReadings m_readings;
    QString m_organizationName;
    bool m_isActive = false;
    bool m_isLoading = false; // as far as it is shown
    QWidget *m_hiddenBar = nullptr;
    ElidedLabel *m_hiddenText = nullptr;
    QPushButton *m_clearButton = nullptr;
    QWidget *m_notes = nullptr; // both of these
    Note *m_problem = nullptr;
    Note *m_waiting = nullptr;
    QStackedLayout *m_pages = nullptr;
    DeliveryTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_blank = nullptr;
    QString m_state;
    QTimer m_readingsTimer; // a burst of answers is one change
    QTimer m_loadingTimer;  // "Loading…" comes only when it takes longer
};
