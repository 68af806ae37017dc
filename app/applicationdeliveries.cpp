// Application's side of the delivery logs: where they are kept, and who shows them.
#include "app/application.h"
#include "models/store/deliveryschedule.h"
#include "ui/webhooks/mainwindow.h"

void Application::joinDeliveries()
{
    m_window->setDeliveries(*m_deliveries, *m_deliverySchedule);
}
