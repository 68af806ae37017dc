// MainWindow: what the delivery logs tell of the webhooks, joined to list, details and status bar.
#include "models/store/deliveryschedule.h"
#include "ui/webhooks/mainwindow.h"
#include "ui/webhooks/webhookactions.h"
#include "ui/webhooks/webhooklistview.h"
#include "ui/webhooks/webhooktableview.h"
#include "ui/webhooks/webhooktoolbar.h"

#include <QAction>

void MainWindow::joinHealth()
{
    m_list->setDeliveries(*m_deliveries);
    m_toolbar->showFailingChip();
    m_actions->showFailing->setVisible(true);
    m_deliverySchedule->setWatched(isActiveWindow());
    connect(m_list->table(), &WebhookTableView::selectedIdChanged, this, &MainWindow::followLookedAt);
    followLookedAt();

    m_actions->notify->setVisible(true);
    connect(m_actions->notify, &QAction::triggered, this, [this](bool isOn) {
        emit webhookNotificationsChosen(m_list->table()->selectedId(), isOn);
        if (isOn && !m_notifies)
            showMessage(Tone::Info, tr("Desktop notifications are off in the settings."), tr("Turn on"),
                        [this] { emit notificationsChosen(true); });
    });
    connect(m_list->table(), &WebhookTableView::selectedIdChanged, this, &MainWindow::refreshNotify);
    connect(this, &MainWindow::viewShown, this, [this] {
        if (currentView() == MainView::Settings)
            emit keptSizeNeeded();
    });
}

// Beside the log, which says itself what it shows, the selected webhook is what is looked at.
void MainWindow::followLookedAt()
{
    if (currentView() == MainView::Deliveries)
        return;
    const QString webhookId = m_list->table()->selectedId();
    m_deliverySchedule->setLookedAt(webhookId.isEmpty() ? QStringList() : QStringList{webhookId});
}

void MainWindow::setNotifications(bool areShown, const QStringList &mutedIds)
{
    m_notifies = areShown;
    m_mutedIds = QSet<QString>(mutedIds.cbegin(), mutedIds.cend());
    m_settingsValues.notifies = areShown;
    updateSettingsView();
    refreshNotify();
}

void MainWindow::refreshNotify()
{
    m_actions->notify->setChecked(!m_mutedIds.contains(m_list->table()->selectedId()));
}

void MainWindow::setKeptDeliveries(const KeptDeliveries &kept)
{
    m_settingsValues.kept = kept;
    updateSettingsView();
}
