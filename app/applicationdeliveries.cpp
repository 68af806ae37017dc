// Application's side of the delivery logs: where they are kept, and who shows them.
#include "app/accountdata.h"
#include "app/application.h"
#include "app/settings.h"
#include "models/store/deliveryschedule.h"
#include "ui/webhooks/mainwindow.h"

void Application::joinDeliveries()
{
    m_deliverySchedule->setEnabled(m_settings->refreshEvery().count() > 0);
    connect(m_window.get(), &MainWindow::refreshEveryChosen, m_deliverySchedule.get(),
            [this](std::chrono::minutes every) { m_deliverySchedule->setEnabled(every.count() > 0); });
    // After its database was opened, or closed: it is the same object for every account.
    connect(this, &Application::accountChanged, m_deliveries.get(), [this](const QString &accountId) {
        m_deliveries->setArchive(accountId.isEmpty() ? nullptr : &m_data->deliveries());
    });
    m_window->setDeliveries(*m_deliveries, *m_deliverySchedule);
    m_window->setSendHistory(m_data->sends());
}
