// Application's side of a second start (K7): the window comes to the front, and shows the organization that
// was asked for unless that would disturb something.
#include "app/application.h"
#include "app/connection/connectioncontroller.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/windowactivation.h"
#include "app/startuplog.h"
#include "models/store/webhookstore.h"
#include "ui/webhooks/mainwindow.h"

#include <QApplication>
#include <QTimer>

void Application::answerStarts(SingleInstance &instance)
{
    connect(m_startupLog.get(), &StartupLog::firstPainted, &instance, &SingleInstance::listen);
    // A window that came up minimized is painted when somebody starts the application again.
    QTimer::singleShot(std::chrono::seconds(2), &instance, &SingleInstance::listen);
    connect(&instance, &SingleInstance::startedAgain, this, [this](const StartRequest &request) {
        openAgain(request.organizationId, request.activationToken);
    });
    // From here on a later start is to have a window of its own: this one does not come back.
    connect(qApp, &QGuiApplication::lastWindowClosed, &instance, &SingleInstance::close);
    connect(qApp, &QCoreApplication::aboutToQuit, &instance, &SingleInstance::close);
}

void Application::openAgain(const QString &organizationId, const QByteArray &activationToken)
{
    // Who starts it again wants it to stay.
    if (m_isQuitting) {
        m_isQuitting = false;
        m_window->setFinishing(m_waitingConnection.has_value());
    }
    bringToFront(*m_window, activationToken);
    openOrganizationAgain(organizationId);
}

// As choosing it in the picker, which a dialog or a change under way does not let the user do either; before
// there is a connection, as if this start had named it.
void Application::openOrganizationAgain(const QString &organizationId)
{
    const auto again = [this, organizationId] { openOrganizationAgain(organizationId); };
    const auto once = Qt::ConnectionType(Qt::SingleShotConnection);
    if (organizationId.isEmpty() || organizationId == m_store->organizationId())
        return;
    if (!m_connection) {
        connect(m_startupLog.get(), &StartupLog::firstPainted, this, again, once);
        return;
    }
    if (!m_connection->isConnected()) {
        connect(m_connection.get(), &ConnectionController::connected, this, again, once);
        return;
    }
    if (QApplication::activeModalWidget() == nullptr && !m_store->isChanging() && !m_waitingConnection)
        return m_connection->openOrganization(organizationId);
    QString name = organizationId;
    for (const Organization &organization : std::as_const(m_organizations)) {
        if (organization.id == organizationId && !organization.name.isEmpty())
            name = organization.name;
    }
    m_window->showMessage(Tone::Info,
                          tr("The application was started again for the organization %1. It was not opened "
                             "while something else was under way.")
                              .arg(name),
                          tr("Open It"), again);
}
