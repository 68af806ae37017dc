#pragma once

#include "models/store/deliveryschedule.h"
#include "ui/deliveries/deliverylogfilter.h"
#include "ui/style/painting.h"

#include <QMap>
#include <QWidget>

class DeliveryDock;
class DeliveryDrawer;
class DeliveryFilterBar;
class DeliveryLogView;
class DeliveryToolbar;
class QMenu;
class QShortcut;
class SendHistory;
class WebhookActions;

// The deliveries of the whole organization: filter bar, log, drawer of one delivery. Its toolbar stands above
// it, in the window. The references must outlive it.
class DeliveriesView : public QWidget
{
    Q_OBJECT

public:
    DeliveriesView(DeliveryStore &deliveries, DeliverySchedule &schedule, WebhookStore &webhooks,
                   DeliveryToolbar &toolbar, QWidget *parent = nullptr);

    void setOrganizationName(const QString &name);
    void setShown(bool shown); // it reads only while it is looked at
    void setMaySendAgain(bool may);
    void setSendHistory(SendHistory *history); // nullptr: nothing is known of it; must outlive this
    // The log of one webhook, or of all when empty, and in it one delivery when it is not.
    void showDeliveries(const QString &webhookId, const QString &deliveryId);
    void toggleDrawer();
    void tick(); // ages
    QWidget *focusWidgetOfView() const;
    QWidget *paintedFirst() const;

    // Filters by organization, widths, drawer, following.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

signals:
    void sendAgainRequested(const QStringList &deliveryIds);
    void editRequested(const QString &webhookId);
    void webhookChosen(const QString &webhookId);
    void testSendRequested(const QString &webhookId); // empty: none is chosen
    void messageRaised(Tone tone, const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectToolbar();
    void connectLog();
    void connectDrawer();
    void addShortcuts();
    void adoptOrganization();
    void setFilter(const DeliveryLogFilter &filter);
    void clearFilters();
    void openDelivery(const QString &deliveryId);
    void setDrawerOpen(bool open);
    void refreshReadings();
    void openRowMenu(const QPoint &globalPosition);
    void addSendAllAgain(QMenu *menu, int selected);
    void sendAgain();
    void editCurrent();

    DeliveryStore &m_deliveries;
    DeliverySchedule &m_schedule;
    WebhookStore &m_webhooks;
    DeliveryToolbar &m_toolbar;
    DeliveryFilterBar *m_filterBar;
    DeliveryLogView *m_log;
    DeliveryDrawer *m_drawer;
    DeliveryDock *m_dock;
    QList<QShortcut *> m_shortcuts; // only while it is shown: others have the same keys
    DeliveryLogFilter m_filter;
    QString m_organizationId;
    QMap<QString, QByteArray> m_filters; // by organization
    bool m_follows = true;
    bool m_maySendAgain = true;
    bool m_isShown = false;
};
