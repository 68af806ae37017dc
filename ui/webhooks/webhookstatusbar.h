#pragma once

#include "ui/webhooks/connectionstatus.h"

#include <QDateTime>
#include <QSet>
#include <QWidget>

#include <optional>

class Badge;
class QLabel;
class RetryStatus;

// The row at the bottom: how many, what is asked again, how many requests are left, how fresh, connected to
// what. It never makes the window wider: what matters less gives way.
class WebhookStatusBar : public QWidget
{
    Q_OBJECT

public:
    explicit WebhookStatusBar(QWidget *parent = nullptr);

    struct Facts
    {
        std::optional<int> webhooks; // nothing: not known
        int enabled = 0;
        int failing = 0;
        int unreadable = 0;
        QDateTime refreshedAt;
        bool isSnapshot = false; // what was seen at `refreshedAt` is shown
        bool isOffline = false;  // the last refresh did not reach the server
        bool isTokenRejected = false;
    };
    void setFacts(const Facts &facts);
    void setConnection(const ConnectionStatus &connection);

    // What is left of the hour's requests (A9).
    struct Requests
    {
        std::optional<int> remaining; // nothing: not known
        std::optional<int> limit;
        QDateTime resetAt; // invalid: not known
        bool isBelowReserve = false;
        QDateTime refreshPausedUntil; // invalid: it goes on
    };
    void setRequests(const Requests &requests);
    RetryStatus *retryStatus() const { return m_retryStatus; }
    void tick(); // the age in "Refreshed 14:32 · 20 s ago"

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Dot;
    QLabel *addLabel(const char *objectName);
    void want(QWidget *part, bool wanted);
    void fit();
    void refreshWords();

    Facts m_facts;
    ConnectionStatus m_connection;
    QSet<const QWidget *> m_wanted; // of the parts that give way: shown where there is room
    QLabel *m_countText = nullptr;
    QLabel *m_enabledText = nullptr;
    QWidget *m_failing = nullptr;
    QLabel *m_failingText = nullptr;
    QLabel *m_unreadableText = nullptr;
    RetryStatus *m_retryStatus = nullptr;
    QLabel *m_requestsText = nullptr;
    QLabel *m_refreshedText = nullptr;
    Dot *m_dot = nullptr;
    QLabel *m_connectionText = nullptr;
    Badge *m_demoBadge = nullptr;
};
