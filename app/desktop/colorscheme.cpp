#include "app/desktop/colorscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace {
const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString portalGroup = QStringLiteral("org.freedesktop.appearance");
const QString portalScheme = QStringLiteral("color-scheme");
const QString portalContrast = QStringLiteral("contrast");
constexpr int portalTimeout = 5000; // ms; a slow portal still reports through SettingChanged

// Read wraps the value in a second variant, SettingChanged does not.
QVariant portalValue(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}
} // namespace

ColorScheme::ColorScheme(QObject *parent)
    : QObject(parent)
{
}

void ColorScheme::start()
{
    if (m_started)
        return;
    m_started = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        emit schemeUnknown();
        return;
    }
    qRegisterMetaType<QDBusVariant>(); // Qt 6.4 looks the slot's types up by name and refuses unknown ones
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(takeSetting(QString, QString, QDBusVariant))); // clazy:exclude=connect-not-normalized
    ask(portalScheme);
    ask(portalContrast);
}

void ColorScheme::ask(const QString &key)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    call.setArguments({portalGroup, key});
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, portalTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, key](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                const QDBusPendingReply<QDBusVariant> reply = *finished;
                if (!reply.isError())
                    takeSetting(portalGroup, key, reply.value());
                else if (key == portalScheme && !m_dark)
                    emit schemeUnknown();
            });
}

void ColorScheme::takeSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != portalGroup)
        return;
    bool isNumber = false;
    const uint number = portalValue(value.variant()).toUInt(&isNumber);
    if (!isNumber)
        return;
    if (key == portalScheme)
        takeScheme(number);
    else if (key == portalContrast)
        takeContrast(number);
}

// 0 no preference, 1 dark, 2 light; unknown numbers mean no preference.
void ColorScheme::takeScheme(uint value)
{
    if (value != 1 && value != 2) {
        m_dark.reset();
        emit schemeUnknown();
        return;
    }
    if (m_dark == (value == 1))
        return;
    m_dark = value == 1;
    emit schemeChanged(*m_dark);
}

// 0 no preference, 1 higher contrast.
void ColorScheme::takeContrast(uint value)
{
    const bool wasHigh = m_highContrast.value_or(false);
    m_highContrast = value == 1;
    if (wasHigh != *m_highContrast)
        emit contrastChanged(*m_highContrast);
}
