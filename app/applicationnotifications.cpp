// Application's side of desktop notifications: what of the deliveries is said, and where a click leads (G7).
#include "app/application.h"
#include "app/desktop/notifications.h"
#include "app/desktop/windowactivation.h"
#include "app/settings.h"
#include "models/store/deliverystore.h"
#include "ui/deliveries/deliverytexts.h"
#include "ui/webhooks/mainwindow.h"
#include "ui/webhooks/webhooktexts.h"

// No address, no payload: it may be read on a locked screen, and is kept by the desktop.
static QString notifiedName(const Webhook *webhook)
{
    const QString name = webhook ? webhook->description.simplified() : QString();
    return name.isEmpty() ? QString() : name;
}

static QString notifiedText(const DeliveryRow &row)
{
    const QString event = WebhookTexts::event(row.event);
    const QString result = row.result() == DeliveryResult::NoAnswer
                               ? Application::tr("no response")
                               : Application::tr("status %1").arg(row.status.value_or(0));
    if (row.place.projectName.isEmpty() && row.place.environmentName.isEmpty())
        return Application::tr("%1, %2", "event, then result").arg(event, result);
    return Application::tr("%1: %2, %3", "event, then project and environment, then result")
        .arg(event, DeliveryTexts::place(row.place.projectName, row.place.environmentName), result);
}

void Application::joinNotifications()
{
    m_notifications = std::make_unique<Notifications>();
    const auto notify = [this](const QString &webhookId, const DeliveryRow &row, const QString &title) {
        if (!m_settings->showsNotifications() || m_settings->mutedWebhooks().contains(webhookId))
            return;
        m_notifications->show({webhookId,
                               title,
                               notifiedText(row),
                               tr("Show Delivery"),
                               {m_accountId, m_store->organizationId(), webhookId, row.id}});
    };
    connect(m_deliveries.get(), &DeliveryStore::failureBegan, m_notifications.get(),
            [this, notify](const QString &webhookId, const DeliveryRow &row) {
                const QString name = notifiedName(m_store->webhook(webhookId));
                notify(webhookId, row,
                       name.isEmpty() ? tr("Deliveries of a webhook without description fail")
                                      : tr("Deliveries of “%1” fail").arg(name));
            });
    connect(m_deliveries.get(), &DeliveryStore::recovered, m_notifications.get(),
            [this, notify](const QString &webhookId, const DeliveryRow &row) {
                const QString name = notifiedName(m_store->webhook(webhookId));
                notify(webhookId, row,
                       name.isEmpty() ? tr("Deliveries of a webhook without description succeed again")
                                      : tr("Deliveries of “%1” succeed again").arg(name));
            });
    connect(m_notifications.get(), &Notifications::activated, this, &Application::openNotified);
    connect(m_window.get(), &MainWindow::notificationsChosen, this, [this](bool shown) {
        m_settings->setShowsNotifications(shown);
        showNotificationChoices();
    });
    connect(m_window.get(), &MainWindow::webhookNotificationsChosen, this,
            [this](const QString &webhookId, bool shown) {
                QStringList muted = m_settings->mutedWebhooks();
                muted.removeAll(webhookId);
                if (!shown)
                    muted.append(webhookId);
                m_settings->setMutedWebhooks(muted);
                showNotificationChoices();
            });
    showNotificationChoices();
}

void Application::showNotificationChoices()
{
    m_window->setNotifications(m_settings->showsNotifications(), m_settings->mutedWebhooks());
}

void Application::openNotified(const QStringList &about, const QString &token)
{
    bringToFront(*m_window, token.toUtf8());
    // Another account or organization may be open by now.
    if (about.value(0) == m_accountId && about.value(1) == m_store->organizationId())
        m_window->showDeliveries(about.value(2), about.value(3));
}
