#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

class QDBusPendingCallWatcher;
class QSystemTrayIcon;

// Desktop notifications: org.freedesktop.Notifications over D-Bus, or the tray where nobody offers that. Asks
// nothing before the first show() and never waits for an answer. Texts are plain; they are escaped where the
// server would read markup in them.
class Notifications : public QObject
{
    Q_OBJECT

public:
    explicit Notifications(QObject *parent = nullptr);
    ~Notifications() override;

    struct Note
    {
        QString subject; // a later one of the same subject takes its place
        QString title;
        QString text;
        QString action;    // "Show Delivery"
        QStringList about; // handed back by activated()
    };
    void show(const Note &note);

signals:
    // `token`: with which the desktop lets the window come to the front; mostly empty.
    void activated(const QStringList &about, const QString &token);

private slots:
    void takeActivationToken(uint id, const QString &token);
    void takeAction(uint id, const QString &action);
    void takeClosed(uint id, uint reason);

private:
    void askWhatItCan();
    void send(const Note &note);
    void showInTray(const Note &note);

    struct Shown
    {
        uint id = 0;
        QString subject;
        QStringList about;
        QString token;
    };
    QList<Shown> m_shown;
    QList<Note> m_waiting;            // for what the server can
    std::optional<QStringList> m_can; // of the server; nothing: not asked yet
    bool m_isAsking = false;
    std::unique_ptr<QSystemTrayIcon> m_tray; // only where there is no such server
    QStringList m_trayAbout;
    QTimer m_trayTimer;
};
