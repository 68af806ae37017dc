#include "tests/support/notificationserver.h"

#include <QCoreApplication>
#include <QDBusMessage>

namespace {
const QString serverName = QStringLiteral("org.freedesktop.Notifications");
const QString serverPath = QStringLiteral("/org/freedesktop/Notifications");
const QString connectionName = QStringLiteral("notifications");

// The bus answers in the order of a connection: what it sent before and what was sent to it has passed the
// bus.
void ask(const QDBusConnection &bus)
{
    if (bus.isConnected())
        bus.call(QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId")));
    QCoreApplication::processEvents();
}
} // namespace

NotificationServer::NotificationServer(const QStringList &capabilities)
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
    , m_capabilities(capabilities)
{
    m_isRunning = m_bus.isConnected() &&
                  m_bus.registerObject(serverPath, this,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
                  m_bus.registerService(serverName);
}

NotificationServer::~NotificationServer()
{
    m_bus.unregisterService(serverName);
    m_bus.unregisterObject(serverPath);
    QDBusConnection::disconnectFromBus(connectionName);
}

uint NotificationServer::Notify(const QString &, uint replaces, const QString &, const QString &title,
                                const QString &text, const QStringList &actions, const QVariantMap &hints,
                                int)
{
    const uint id = replaces != 0 ? replaces : ++m_lastId;
    m_notes.append({id, replaces, title, text, actions, hints});
    return id;
}

void NotificationServer::click(uint id, const QString &token)
{
    if (!token.isEmpty())
        emit ActivationToken(id, token);
    emit ActionInvoked(id, QStringLiteral("default"));
    emit NotificationClosed(id, 2);
}

void NotificationServer::settle()
{
    const QDBusConnection application = QDBusConnection::sessionBus();
    const QDBusConnection server(connectionName);
    // What the server can is asked before it is called.
    for (int call = 0; call < 2; ++call) {
        ask(application); // its call is on the bus
        ask(server);      // it has arrived, and its slot has run
        ask(server);      // the answer is on the bus
        ask(application); // it has arrived
    }
}
