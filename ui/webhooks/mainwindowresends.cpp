// MainWindow: who changed a webhook; deliveries that are sent again.
#include "ui/webhooks/detailsdock.h"
#include "ui/webhooks/detailspane.h"
#include "ui/webhooks/mainwindow.h"

void MainWindow::setAuditLog(AuditLog &log)
{
    m_details->pane()->setAuditLog(&log);
}

void MainWindow::sendAgain(const QStringList &deliveryIds)
{
    if (!deliveryIds.isEmpty())
        emit sendAgainRequested(deliveryIds);
}
