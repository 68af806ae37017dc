#include "app/desktop/notifications.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSystemTrayIcon>

#include <algorithm>
#include <utility>

namespace {
// Desktop Notifications Specification 1.2 (specifications.freedesktop.org).
const QString notifyService = QStringLiteral("org.freedesktop.Notifications");
const QString notifyPath = QStringLiteral("/org/freedesktop/Notifications");
constexpr int notifyTimeout = 5000;  // ms
constexpr qsizetype mostShown = 100; // servers need not tell that one was closed
constexpr std::chrono::seconds trayIconStays{60};

QDBusMessage notifyCall(const QString &method)
{
    return QDBusMessage::createMethodCall(notifyService, notifyPath, notifyService, method);
}
} // namespace

Notifications::Notifications(QObject *parent)
    : QObject(parent)
{
    m_trayTimer.setSingleShot(true);
    m_trayTimer.setInterval(trayIconStays);
    connect(&m_trayTimer, &QTimer::timeout, this, [this] { m_tray->hide(); });
}

Notifications::~Notifications() = default;

void Notifications::show(const Note &note)
{
    if (m_can) {
        send(note);
        return;
    }
    m_waiting.append(note);
    askWhatItCan();
}

// Asked again when there was nobody: the server may come later than the application.
void Notifications::askWhatItCan()
{
    if (std::exchange(m_isAsking, true))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        const auto follow = [this, &bus](const char *signal, const char *slot) {
            bus.connect(notifyService, notifyPath, notifyService, QLatin1String(signal), this, slot);
        };
        follow("ActivationToken", SLOT(takeActivationToken(uint, QString)));
        follow("ActionInvoked", SLOT(takeAction(uint, QString)));
        follow("NotificationClosed", SLOT(takeClosed(uint, uint)));
    }
    auto *watcher = new QDBusPendingCallWatcher(
        bus.asyncCall(notifyCall(QStringLiteral("GetCapabilities")), notifyTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<QStringList> reply = *finished;
        if (!reply.isError())
            m_can = reply.value();
        for (const Note &note : std::exchange(m_waiting, {})) {
            if (m_can)
                send(note);
            else
                showInTray(note);
        }
    });
}

void Notifications::send(const Note &note)
{
    const auto before = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                     [&](const Shown &shown) { return shown.subject == note.subject; });
    const bool readsMarkup = m_can->contains(QLatin1String("body-markup"));
    QStringList actions;
    if (m_can->contains(QLatin1String("actions")))
        actions = {QStringLiteral("default"), note.action};
    QDBusMessage call = notifyCall(QStringLiteral("Notify"));
    call.setArguments({QApplication::applicationDisplayName(), before == m_shown.cend() ? 0U : before->id,
                       QStringLiteral(APP_ID), note.title,
                       readsMarkup ? note.text.toHtmlEscaped() : note.text, actions,
                       QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral(APP_ID)},
                                   {QStringLiteral("urgency"), QVariant::fromValue(uchar(1))}},
                       -1});
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, notifyTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, note](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                const QDBusPendingReply<uint> reply = *finished;
                if (reply.isError()) { // it has gone meanwhile
                    m_can.reset();
                    showInTray(note);
                    return;
                }
                m_shown.removeIf([&](const Shown &shown) {
                    return shown.subject == note.subject || shown.id == reply.value();
                });
                m_shown.append({reply.value(), note.subject, note.about, {}});
                if (m_shown.size() > mostShown)
                    m_shown.removeFirst();
            });
}

void Notifications::takeActivationToken(uint id, const QString &token)
{
    for (Shown &shown : m_shown) {
        if (shown.id == id)
            shown.token = token;
    }
}

void Notifications::takeAction(uint id, const QString &action)
{
    if (action != QLatin1String("default"))
        return;
    for (const Shown &shown : std::as_const(m_shown)) {
        if (shown.id != id)
            continue;
        const Shown chosen = shown; // who listens may show another one
        emit activated(chosen.about, chosen.token);
        return;
    }
}

void Notifications::takeClosed(uint id, uint)
{
    m_shown.removeIf([id](const Shown &shown) { return shown.id == id; });
}

void Notifications::showInTray(const Note &note)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
        m_tray->setToolTip(QApplication::applicationDisplayName());
        const auto choose = [this] { emit activated(m_trayAbout, {}); };
        connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, choose);
        connect(m_tray.get(), &QSystemTrayIcon::activated, this, choose);
    }
    m_trayAbout = note.about;
    m_tray->show();
    m_tray->showMessage(note.title, note.text, QApplication::windowIcon());
    m_trayTimer.start();
}
