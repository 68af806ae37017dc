#include "tests/support/secretservicecalls.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QProcess>

struct MasterSecret // (oayays), gnome-keyring's own call to open a keyring without a prompt
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
Q_DECLARE_METATYPE(MasterSecret)

QDBusArgument &operator<<(QDBusArgument &argument, const MasterSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, MasterSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace {

QDBusMessage callSecrets(const QString &path, const QString &interface, const QString &method,
                         const QVariantList &arguments)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

QDBusMessage callSecretService(const QString &method, const QVariantList &arguments)
{
    return callSecrets(QStringLiteral("/org/freedesktop/secrets"),
                       QStringLiteral("org.freedesktop.Secret.Service"), method, arguments);
}

QDBusObjectPath defaultKeyring()
{
    const QDBusReply<QDBusObjectPath> reply =
        callSecretService(QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    return reply.value();
}

} // namespace

QByteArray SecretServiceCalls::lookup(const QString &key)
{
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"), {QStringLiteral("lookup"), QStringLiteral("user"), key,
                                               QStringLiteral("server"), QStringLiteral("qovery-webhooks")});
    tool.waitForFinished();
    return tool.readAllStandardOutput();
}

bool SecretServiceCalls::lockKeyring()
{
    qDBusRegisterMetaType<QList<QDBusObjectPath>>();
    const QDBusMessage reply = callSecretService(
        QStringLiteral("Lock"), {QVariant::fromValue(QList<QDBusObjectPath>{defaultKeyring()})});
    return reply.type() == QDBusMessage::ReplyMessage;
}

bool SecretServiceCalls::unlockKeyring()
{
    qDBusRegisterMetaType<MasterSecret>();
    const QDBusMessage session =
        callSecretService(QStringLiteral("OpenSession"),
                          {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QVariant(QString())))});
    if (session.arguments().size() != 2)
        return false;
    const MasterSecret master{session.arguments().at(1).value<QDBusObjectPath>(), QByteArray(),
                              qgetenv("QW_KEYRING_PASSWORD"), QStringLiteral("text/plain")};
    return callSecrets(QStringLiteral("/org/freedesktop/secrets"),
                       QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
                       QStringLiteral("UnlockWithMasterPassword"),
                       {QVariant::fromValue(defaultKeyring()), QVariant::fromValue(master)})
               .type() == QDBusMessage::ReplyMessage;
}

pid_t SecretServiceCalls::keyringProcess()
{
    const QDBusReply<uint> pid =
        QDBusConnection::sessionBus().interface()->servicePid(QStringLiteral("org.freedesktop.secrets"));
    return pid.isValid() ? static_cast<pid_t>(pid.value()) : 0;
}
