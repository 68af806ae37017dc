// MainWindow: who changed a webhook.
#include "ui/webhooks/detailsdock.h"
#include "ui/webhooks/detailspane.h"
#include "ui/webhooks/mainwindow.h"

void MainWindow::setAuditLog(AuditLog &log)
{
    m_details->pane()->setAuditLog(&log);
}
