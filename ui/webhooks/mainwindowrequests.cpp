#include "models/store/deliveryschedule.h"
#include "ui/webhooks/mainwindow.h"
#include "ui/webhooks/retrystatus.h"
#include "ui/webhooks/webhooklistview.h"
#include "ui/webhooks/webhookstatusbar.h"
#include "ui/webhooks/webhooktableview.h"

#include <QEvent>

// What the window says of requests: what is asked again, what is left of the hour (L2, A9).

void MainWindow::connectRequests()
{
    connect(&m_budget, &RequestBudget::changed, this, &MainWindow::refreshRequests);
    connect(&m_schedule, &RefreshSchedule::intervalChanged, this, &MainWindow::refreshRequests);
    connect(&m_budget, &RequestBudget::retriedReadsChanged, this,
            [this] { m_statusBar->retryStatus()->setReads(m_budget.retriedReads()); });
    connect(m_statusBar->retryStatus(), &RetryStatus::cancelled, this, [this] { m_budget.stopRetrying(); });
    connect(m_statusBar->retryStatus(), &RetryStatus::focusReleased, m_list->table(),
            [this] { m_list->table()->setFocus(Qt::OtherFocusReason); });
    refreshRequests();
}

void MainWindow::refreshRequests()
{
    WebhookStatusBar::Requests requests;
    requests.remaining = m_budget.remaining();
    requests.limit = m_budget.limit();
    requests.resetAt = m_budget.resetAt();
    requests.isBelowReserve = m_budget.isBelowReserve();
    if (m_schedule.isPaused())
        requests.refreshPausedUntil = m_schedule.pausedUntil();
    m_statusBar->setRequests(requests);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange)
        return;
    m_schedule.setWatched(isActiveWindow());
    if (m_deliverySchedule)
        m_deliverySchedule->setWatched(isActiveWindow());
}
