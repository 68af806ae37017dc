#pragma once

#include "models/store/deliveryschedule.h"

#include <QWidget>

class CheckChip;
class DeliveryLogView;
class ElidedLabel;
class QPushButton;

// The deliveries of the selected webhook, newest first, in the details pane; Live reads them every few
// seconds. A row opens in the Deliveries view. The references must outlive it.
class DeliveryTab : public QWidget
{
    Q_OBJECT

public:
    DeliveryTab(DeliveryStore &deliveries, DeliverySchedule &schedule, WebhookStore &webhooks,
                QWidget *parent = nullptr);
    ~DeliveryTab() override;

    void setWebhookId(const QString &webhookId);
    void setShown(bool shown); // it reads only while it is looked at
    void tick();               // ages

signals:
    void showRequested(const QString &webhookId, const QString &deliveryId); // empty: the log alone
    void testSendRequested(const QString &webhookId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void adopt();
    void refreshReadings();

    DeliverySchedule &m_schedule;
    QString m_webhookId;
    bool m_isShown = false;
    bool m_isLive = false; // this tab asked for it
    CheckChip *m_live;
    ElidedLabel *m_readings;
    QPushButton *m_showAll;
    DeliveryLogView *m_log;
};
