#pragma once

#include "models/store/webhookstore.h"
#include "ui/deliveries/deliverylogfilter.h"

#include <QTimer>
#include <QWidget>

class DeliveryFacets;
class ElidedLabel;
class QCheckBox;
class QComboBox;
class QPushButton;
class Segmented;

// The bar below the toolbar of the Deliveries view: time, event, webhook, the rarer filters; how new the log
// is; whether new deliveries are shown as they come. `webhooks` must outlive it.
class DeliveryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryFilterBar(WebhookStore &webhooks, QWidget *parent = nullptr);

    void setFilter(const DeliveryLogFilter &filter);
    void setChoices(const DeliveryChoices &choices);
    void setFollows(bool follows);
    // What is said of the readings; isPaused: they stand still.
    void setReadings(const QString &words, const QString &details, bool isPaused);

signals:
    void filterChosen(const DeliveryLogFilter &filter); // chip and search are as they were set
    void followsChosen(bool follows);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void chooseRange(int segment);
    void fillEvents();
    void fillWebhooks();
    void refreshFacetButton();
    void choose();

    WebhookStore &m_webhooks;
    DeliveryLogFilter m_filter;
    DeliveryChoices m_choices;
    Segmented *m_range;
    QComboBox *m_event;
    QComboBox *m_webhook;
    QPushButton *m_facetButton;
    DeliveryFacets *m_facets;
    ElidedLabel *m_readings;
    QCheckBox *m_follow;
    QTimer m_webhooksTimer; // a burst of changes fills the names once
};
