// Application's side of who changed a webhook.
#include "app/application.h"
#include "app/connection/connectioncontroller.h"
#include "models/store/auditlog.h"
#include "models/store/webhookstore.h"
#include "ui/webhooks/mainwindow.h"

void Application::joinAudit()
{
    m_window->setAuditLog(*m_auditLog);
    connect(m_api.get(), &QoveryApi::accessChanged, m_auditLog.get(), [this] {
        m_auditLog->setKnownSecrets(
            m_api->hasAccess() ? QStringList{m_connection->connection().token.secretText()} : QStringList());
    });
}
