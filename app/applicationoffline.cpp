// Application's side of a start that does not reach Qovery: what was seen last opens read only (J3).
#include "app/accountdata.h"
#include "app/accountlist.h"
#include "app/application.h"
#include "app/connection/connectioncontroller.h"
#include "models/store/webhookstore.h"
#include "ui/webhooks/mainwindow.h"

void Application::joinOffline()
{
    ConnectionController *connection = m_connection.get();
    connect(connection, &ConnectionController::connectionNeeded, this, &Application::lookForSnapshot);
    connect(connection, &ConnectionController::snapshotRequested, this, &Application::openSnapshot);
    connect(m_window.get(), &MainWindow::reconnectRequested, connection, &ConnectionController::start);
}

// Its organization of last time: the list of organizations cannot be asked for.
void Application::lookForSnapshot()
{
    const std::optional<Account> account = m_accounts->account(m_accountId);
    if (!account || account->organizationId.isEmpty() || !m_connection->isOutOfReach())
        return;
    m_data->history().latest(account->organizationId, this, [this](const History::Latest &latest) {
        if (latest.seenAt.isValid())
            m_connection->offerSnapshot(latest.seenAt);
    });
}

void Application::openSnapshot()
{
    const std::optional<Account> account = m_accounts->account(m_accountId);
    if (!account || m_api->hasAccess())
        return;
    const QString organizationId = account->organizationId;
    m_data->history().organizations(this, [this, organizationId](const QList<Organization> &organizations) {
        Organization opened{organizationId, organizationId};
        for (const Organization &organization : organizations) {
            if (organization.id == organizationId)
                opened = organization;
        }
        m_organizations = {opened};
        m_window->setOrganizations(m_organizations, organizationId);
    });
    m_data->history().latest(organizationId, this, [this, organizationId](const History::Latest &latest) {
        if (latest.seenAt.isValid() && !m_api->hasAccess())
            m_store->openSnapshot(organizationId, latest.webhooks, latest.seenAt);
    });
}
