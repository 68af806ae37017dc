#pragma once

#include "models/store/deliverystore.h"
#include "ui/webhooks/deliverybars.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;
class RecentDelivery;

// How a webhook's deliveries went (G5): its last 24 hours, how old that knowledge is, its newest deliveries.
// `deliveries` must outlive it.
class HealthSection : public QWidget
{
    Q_OBJECT

public:
    explicit HealthSection(DeliveryStore &deliveries, QWidget *parent = nullptr);
    ~HealthSection() override;

    void setWebhookId(const QString &webhookId);
    void tick(); // ages

signals:
    void showRequested(const QString &webhookId, const QString &deliveryId); // empty: all

private:
    class Chart;

    void refreshHealth();
    void refreshReading();
    void readRecent();
    void showRecent(const QList<DeliveryRow> &rows);
    QLabel *addLabel(const char *objectName);

    DeliveryStore &m_deliveries;
    QString m_webhookId;
    QWidget *m_counts = nullptr;
    QLabel *m_delivered = nullptr;
    QLabel *m_failed = nullptr;
    Chart *m_chart = nullptr;
    QLabel *m_first = nullptr; // below the chart
    QLabel *m_middle = nullptr;
    QLabel *m_rate = nullptr;
    QLabel *m_reading = nullptr;
    QWidget *m_recentHead = nullptr;
    QVBoxLayout *m_recentColumn = nullptr;
    QList<RecentDelivery *> m_recent;
    std::unique_ptr<QObject> m_asking; // answers for another webhook are not waited for
};
