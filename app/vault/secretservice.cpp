#include "app/vault/secretservice.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QLibrary>
#include <QMap>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace {

using SecretAttributes = QMap<QString, QString>;

QDBusMessage secretCall(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
}

SecretServiceAnswer::State secretFailure(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
    case QDBusError::NoNetwork:
    case QDBusError::UnknownInterface:
    case QDBusError::UnknownMethod:
    case QDBusError::UnknownObject:
        return SecretServiceAnswer::State::Absent;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return SecretServiceAnswer::State::NotAnswering;
    case QDBusError::AccessDenied:
        return SecretServiceAnswer::State::Denied;
    default:
        break;
    }
    // The bus could not start the service: its program is missing or ended at once.
    return error.name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn"))
               ? SecretServiceAnswer::State::Absent
               : SecretServiceAnswer::State::Failed;
}

// One check: three questions in a row, then it deletes itself.
class SecretServiceCheck : public QObject
{
    Q_OBJECT

public:
    SecretServiceCheck(std::chrono::milliseconds deadline, QObject *context, SecretService::Callback done,
                       QObject *parent)
        : QObject(parent)
        , m_bus(QDBusConnection::sessionBus())
        , m_deadline(deadline)
        , m_context(context)
        , m_done(std::move(done))
    {
        m_clock.start();
    }

    void start(const QString &service, const QString &key)
    {
        if (!m_bus.isConnected()) {
            QMetaObject::invokeMethod(
                this, [this] { finish(SecretServiceAnswer::State::Absent); }, Qt::QueuedConnection);
            return;
        }
        // The attributes QtKeychain stores: "user" is its key, "server" its service.
        QDBusMessage search =
            secretCall(QStringLiteral("/org/freedesktop/secrets"),
                       QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
        search << QVariant::fromValue(
            SecretAttributes{{QStringLiteral("user"), key}, {QStringLiteral("server"), service}});
        ask(search, &SecretServiceCheck::readFound);
    }

private:
    void ask(const QDBusMessage &question, void (SecretServiceCheck::*answer)(const QDBusPendingCall &))
    {
        const auto left = m_deadline - std::chrono::milliseconds(m_clock.elapsed());
        const int timeout = std::max(1, static_cast<int>(left.count()));
        auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, timeout), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this, answer](QDBusPendingCallWatcher *call) {
                    call->deleteLater();
                    if (call->isError())
                        finish(secretFailure(call->error()));
                    else
                        (this->*answer)(*call);
                });
    }

    void readFound(const QDBusPendingCall &call)
    {
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply = call;
        if (reply.isError()) // of another shape
            return finish(SecretServiceAnswer::State::Failed);
        m_answer.entryIsListed = !reply.argumentAt<0>().isEmpty();
        m_answer.entryIsLocked = !reply.argumentAt<1>().isEmpty();
        QDBusMessage alias =
            secretCall(QStringLiteral("/org/freedesktop/secrets"),
                       QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
        alias << QStringLiteral("default");
        ask(alias, &SecretServiceCheck::readAlias);
    }

    void readAlias(const QDBusPendingCall &call)
    {
        const QDBusPendingReply<QDBusObjectPath> reply = call;
        if (reply.isError())
            return finish(SecretServiceAnswer::State::Failed);
        const QString collection = reply.value().path();
        if (collection.isEmpty() || collection == QLatin1String("/")) {
            m_answer.keyringIsMissing = true;
            return finish(SecretServiceAnswer::State::Ready);
        }
        QDBusMessage locked =
            secretCall(collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        locked << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
        ask(locked, &SecretServiceCheck::readLocked);
    }

    void readLocked(const QDBusPendingCall &call)
    {
        const QDBusPendingReply<QDBusVariant> reply = call;
        if (reply.isError())
            return finish(SecretServiceAnswer::State::Failed);
        m_answer.keyringIsLocked = reply.value().variant().toBool();
        finish(SecretServiceAnswer::State::Ready);
    }

    void finish(SecretServiceAnswer::State state)
    {
        deleteLater();
        m_answer.state = state;
        const SecretService::Callback done = std::exchange(m_done, nullptr);
        if (done && m_context)
            done(m_answer);
    }

    QDBusConnection m_bus;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_deadline;
    QPointer<QObject> m_context;
    SecretService::Callback m_done;
    SecretServiceAnswer m_answer;
};

} // namespace

bool SecretService::isUsed()
{
    return true;
}

bool SecretService::libraryIsMissing()
{
    QLibrary library(QStringLiteral("secret-1"), 0); // the same name as QtKeychain's
    return !library.load();
}

void SecretService::check(const QString &service, const QString &key, std::chrono::milliseconds deadline,
                          QObject *context, Callback done)
{
    qDBusRegisterMetaType<SecretAttributes>();
    (new SecretServiceCheck(deadline, context, std::move(done), this))->start(service, key);
}

#include "secretservice.moc"

#else

bool SecretService::isUsed()
{
    return false;
}

bool SecretService::libraryIsMissing()
{
    return false;
}

void SecretService::check(const QString &, const QString &, std::chrono::milliseconds, QObject *context,
                          Callback done)
{
    SecretServiceAnswer answer;
    answer.state = SecretServiceAnswer::State::Ready;
    QMetaObject::invokeMethod(
        context, [answer, done] { done(answer); }, Qt::QueuedConnection);
}

#endif
