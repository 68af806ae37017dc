// MainWindow: what the delivery logs tell of the webhooks, joined to list, details and status bar.
#include "models/store/deliveryschedule.h"
#include "ui/webhooks/mainwindow.h"
#include "ui/webhooks/webhooklistview.h"
#include "ui/webhooks/webhooktableview.h"

void MainWindow::joinHealth()
{
    m_deliverySchedule->setWatched(isActiveWindow());
    connect(m_list->table(), &WebhookTableView::selectedIdChanged, this, &MainWindow::followLookedAt);
    followLookedAt();
}

// Beside the log, which says itself what it shows, the selected webhook is what is looked at.
void MainWindow::followLookedAt()
{
    if (currentView() == MainView::Deliveries)
        return;
    const QString webhookId = m_list->table()->selectedId();
    m_deliverySchedule->setLookedAt(webhookId.isEmpty() ? QStringList() : QStringList{webhookId});
}
