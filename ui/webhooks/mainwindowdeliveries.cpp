// MainWindow: the delivery logs, joined to the parts that show them.
#include "models/store/deliveryschedule.h"
#include "ui/webhooks/mainwindow.h"

void MainWindow::setDeliveries(DeliveryStore &deliveries, DeliverySchedule &schedule)
{
    m_deliveries = &deliveries;
    m_deliverySchedule = &schedule;
}

void MainWindow::showDeliveries(const QString &webhookId, const QString &)
{
    showView(MainView::Webhooks);
    selectWebhook(webhookId);
}
