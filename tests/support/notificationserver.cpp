#include "tests/support/notificationserver.h"

static const QString serverName = QStringLiteral("org.freedesktop.Notifications");
static const QString serverPath = QStringLiteral("/org/freedesktop/Notifications");

NotificationServer::NotificationServer(const QStringList &capabilities)
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("notifications")))
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
    QDBusConnection::disconnectFromBus(QStringLiteral("notifications"));
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
