#pragma once

#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

// org.freedesktop.Notifications on the session bus, over a connection of its own. The name is there once a
// bus, and every application on it would be shown here: tests/CMakeLists.txt starts a bus for each test that
// makes one.
class NotificationServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Note
    {
        uint id = 0;
        uint replaces = 0;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };

    explicit NotificationServer(const QStringList &capabilities = {QStringLiteral("actions"),
                                                                   QStringLiteral("body"),
                                                                   QStringLiteral("body-markup")});
    ~NotificationServer() override;

    bool isRunning() const { return m_isRunning; } // no bus, or a real server on it: not
    const QList<Note> &notes() const { return m_notes; }
    void click(uint id, const QString &token = {});
    // Returns when what the application has called so far was answered, and what it called upon these
    // answers: nothing that it wants to show is on its way. Without a server on the bus the bus itself
    // answers.
    static void settle();

public slots:
    QStringList GetCapabilities() const { return m_capabilities; } // clazy:exclude=const-signal-or-slot
    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int timeout);

signals:
    void ActivationToken(uint id, const QString &token);
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
    bool m_isRunning = false;
    QList<Note> m_notes;
    uint m_lastId = 40;
};
