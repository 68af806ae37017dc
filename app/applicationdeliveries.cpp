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
        m_deliverySchedule->startAnew();
    });
    m_window->setDeliveries(*m_deliveries, *m_deliverySchedule);
    m_window->setSendHistory(m_data->sends());
    joinKeeping();
}

// How much of them is kept, in the Settings view.
void Application::joinKeeping()
{
    m_data->deliveries().setBound(m_settings->keptBound());
    connect(m_window.get(), &MainWindow::keptSizeNeeded, this, &Application::showKeptDeliveries);
    connect(this, &Application::accountChanged, this, &Application::showKeptDeliveries);
    connect(m_window.get(), &MainWindow::keptBoundChosen, this, [this](qint64 bytes) {
        m_settings->setKeptBound(bytes);
        m_data->deliveries().setBound(bytes);
        m_deliveries->followArchive();
        showKeptDeliveries();
    });
    connect(m_window.get(), &MainWindow::keptClearRequested, this, [this] {
        m_data->deliveries().clear(m_deliveries.get(), [this](bool isDone) {
            if (isDone)
                m_window->showMessage(Tone::Success, tr("The kept deliveries were deleted."));
            else
                m_window->showMessage(Tone::Danger,
                                      tr("The kept deliveries could not be deleted: the database on this "
                                         "computer cannot be written. Check the disk, then try again."));
            m_deliveries->followArchive();
            showKeptDeliveries();
        });
    });
    showKeptDeliveries();
}

void Application::showKeptDeliveries()
{
    KeptDeliveries kept;
    kept.bound = m_settings->keptBound();
    kept.bounds = Settings::keptBounds();
    kept.isOpen = m_deliveries->archive() != nullptr;
    if (!kept.isOpen || m_window->currentView() != MainView::Settings) {
        m_window->setKeptDeliveries(kept); // counted when somebody looks
        return;
    }
    m_data->deliveries().size(m_window.get(), [this, kept](qint64 bytes, qint64 deliveries) {
        KeptDeliveries counted = kept;
        counted.isOpen = m_deliveries->archive() != nullptr;
        counted.bytes = bytes;
        counted.deliveries = deliveries;
        m_window->setKeptDeliveries(counted);
    });
}
