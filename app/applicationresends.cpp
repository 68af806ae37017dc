// Application's side of who changed a webhook, and of deliveries that are sent again.
#include "app/accountdata.h"
#include "app/application.h"
#include "app/connection/connectioncontroller.h"
#include "app/resends.h"
#include "models/store/auditlog.h"
#include "models/store/deliverystore.h"
#include "models/store/webhookstore.h"
#include "ui/webhooks/mainwindow.h"

void Application::joinAudit()
{
    m_window->setAuditLog(*m_auditLog);
}

void Application::joinResends()
{
    connect(m_window.get(), &MainWindow::sendAgainRequested, this, [this](const QStringList &deliveryIds) {
        DeliveryArchive *archive = m_deliveries->archive();
        if (archive)
            m_resends->open(deliveryIds, {*m_store, *m_secrets, *archive, m_data->sends(), *m_known},
                            m_window.get());
        else
            sayNotKept();
    });
    connect(m_resends.get(), &Resends::unavailable, this, &Application::sayNotKept);
}

void Application::sayNotKept()
{
    m_window->showMessage(
        Tone::Warning,
        tr("This delivery is not kept on this computer any more: it cannot be sent again from here."));
}
