#pragma once

#include "models/api/apierror.h"
#include "models/domain/catalog.h"
#include "models/domain/webhook.h"

#include <QWidget>

class Badge;
class DeliveryStore;
class ElidedLabel;
class FlowLayout;
class HealthSection;
class QGridLayout;
class QLabel;

// The settings of the selected webhook in words.
class OverviewTab : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewTab(QWidget *parent = nullptr);

    void setWebhook(const Webhook &webhook, const CatalogPtr &catalog,
                    const std::optional<ApiError> &catalogError);
    // Below the settings; must outlive this.
    void setDeliveries(DeliveryStore &deliveries);
    void tick();

signals:
    void deliveriesRequested(const QString &webhookId, const QString &deliveryId);

private:
    QLabel *addValue(const char *objectName);
    QLabel *addHint(const char *objectName);
    void addRow(const QString &title, QWidget *value);
    QWidget *addFlow(FlowLayout *&flow, const char *objectName);
    void fillEvents(const QList<EventType> &events);
    void fillProjects(const QStringList &patterns);
    QString reach(const Webhook &webhook, const CatalogPtr &catalog,
                  const std::optional<ApiError> &error) const;

    Webhook m_webhook;
    bool m_isFilled = false;
    QGridLayout *m_grid = nullptr;
    HealthSection *m_health = nullptr;
    Badge *m_kindBadge = nullptr;
    FlowLayout *m_eventsFlow = nullptr;
    FlowLayout *m_projectsFlow = nullptr;
    QLabel *m_modes = nullptr;
    QLabel *m_reach = nullptr;
    QWidget *m_secretIcon = nullptr;
    QLabel *m_secret = nullptr;
    QLabel *m_secretHint = nullptr;
    QLabel *m_updated = nullptr;
    QLabel *m_created = nullptr;
    ElidedLabel *m_webhookId = nullptr;
    QLabel *m_unknownFields = nullptr;
    QLabel *m_unknownFieldsTitle = nullptr;
};
