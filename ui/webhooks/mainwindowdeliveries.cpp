// MainWindow: the delivery logs, joined to the parts that show them.
#include "models/store/deliveryschedule.h"
#include "ui/deliveries/deliveriesview.h"
#include "ui/deliveries/deliverytoolbar.h"
#include "ui/webhooks/detailsdock.h"
#include "ui/webhooks/detailspane.h"
#include "ui/webhooks/mainwindow.h"
#include "ui/webhooks/webhookactions.h"
#include "ui/webhooks/webhookediting.h"
#include "ui/webhooks/webhooklistview.h"
#include "ui/webhooks/webhooktableview.h"

#include <QAction>
#include <QMetaMethod>
#include <QVBoxLayout>

void MainWindow::setDeliveries(DeliveryStore &deliveries, DeliverySchedule &schedule)
{
    m_deliveries = &deliveries;
    m_deliverySchedule = &schedule;
    addView(MainView::Deliveries, m_actions->showDeliveries, [this] { return makeDeliveriesView(); });
    DetailsPane *pane = m_details->pane();
    pane->setDeliveries(deliveries, schedule);
    connect(pane, &DetailsPane::deliveriesRequested, this, &MainWindow::showDeliveries);
    connect(pane, &DetailsPane::testSendRequested, this, &MainWindow::testDelivery);
    connect(this, &MainWindow::viewShown, this, &MainWindow::followDeliveriesView);
    joinHealth();
}

ViewPage MainWindow::makeDeliveriesView()
{
    m_deliveryToolbar = new DeliveryToolbar(*m_actions, centralWidget());
    m_deliveryToolbar->setObjectName(QStringLiteral("deliveryToolbar"));
    m_deliveryToolbar->setOrganizations(m_organizations, m_currentOrganizationId);
    auto *page = new QWidget(centralWidget());
    page->setObjectName(QStringLiteral("deliveriesPage"));
    m_deliveriesView =
        new DeliveriesView(*m_deliveries, *m_deliverySchedule, m_store, *m_deliveryToolbar, page);
    m_deliveriesView->setOrganizationName(m_organizationName);
    m_deliveriesView->setMaySendAgain(
        isSignalConnected(QMetaMethod::fromSignal(&MainWindow::sendAgainRequested)));
    m_deliveriesView->setSendHistory(m_sendHistory);
    m_deliveriesView->restoreState(m_viewStates.value(QStringLiteral("deliveries")));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_deliveriesView, 1);

    connect(m_deliveryToolbar, &DeliveryToolbar::organizationChosen, this, &MainWindow::organizationChosen);
    connect(m_deliveryToolbar, &DeliveryToolbar::organizationIdRequested, this,
            &MainWindow::organizationIdRequested);
    connect(m_deliveriesView, &DeliveriesView::sendAgainRequested, this, &MainWindow::sendAgainRequested);
    connect(m_deliveriesView, &DeliveriesView::editRequested, m_editing, &WebhookEditing::edit);
    connect(m_deliveriesView, &DeliveriesView::webhookChosen, this, [this](const QString &webhookId) {
        showView(MainView::Webhooks);
        selectWebhook(webhookId);
    });
    connect(m_deliveriesView, &DeliveriesView::testSendRequested, this, &MainWindow::testDelivery);
    connect(m_deliveriesView, &DeliveriesView::messageRaised, this,
            [this](Tone tone, const QString &text) { showMessage(tone, text); });
    connect(&m_clockTimer, &QTimer::timeout, m_deliveriesView, &DeliveriesView::tick);
    return {page, m_deliveryToolbar, m_deliveriesView->focusWidgetOfView(), m_deliveriesView->paintedFirst(),
            [this] { m_deliveryToolbar->openMenu(); }};
}

// Before there is a delivery a test send is what can be done: of the webhook that is meant, of the one that
// is selected, or of the first one.
void MainWindow::testDelivery(const QString &webhookId)
{
    const Webhook *webhook = m_store.webhook(webhookId);
    if (!webhook)
        webhook = selectedWebhook();
    if (!webhook && !m_store.webhooks().isEmpty())
        webhook = &m_store.webhooks().constFirst();
    if (webhook)
        emit testSendRequested(*webhook);
}

void MainWindow::followDeliveriesView()
{
    const bool isShown = currentView() == MainView::Deliveries;
    if (m_deliveriesView)
        m_deliveriesView->setShown(isShown);
    followLookedAt();
}

void MainWindow::setSendHistory(SendHistory &history)
{
    m_sendHistory = &history;
    if (m_deliveriesView)
        m_deliveriesView->setSendHistory(&history);
}

void MainWindow::showDeliveries(const QString &webhookId, const QString &deliveryId)
{
    showView(MainView::Deliveries);
    if (m_deliveriesView)
        m_deliveriesView->showDeliveries(webhookId, deliveryId);
}

bool MainWindow::areDeliveriesShown() const
{
    return m_deliveriesView && currentView() == MainView::Deliveries;
}
