#pragma once

#include "ui/webhooks/connectionstatus.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

class Badge;
class QLabel;

// The row at the bottom: how many, how fresh, connected to what.
class WebhookStatusBar : public QWidget
{
    Q_OBJECT

public:
    explicit WebhookStatusBar(QWidget *parent = nullptr);

    struct Facts
    {
        std::optional<int> webhooks; // nothing: not known
        int enabled = 0;
        int unreadable = 0;
        QDateTime refreshedAt;
        bool isOffline = false; // the last refresh did not reach the server
        bool isTokenRejected = false;
    };
    void setFacts(const Facts &facts);
    void setConnection(const ConnectionStatus &connection);
    void tick(); // the age in "Refreshed 14:32 · 20 s ago"

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Dot;
    QLabel *addLabel(const char *objectName);
    void refreshWords();

    Facts m_facts;
    ConnectionStatus m_connection;
    QLabel *m_countText = nullptr;
    QLabel *m_enabledText = nullptr;
    QLabel *m_unreadableText = nullptr;
    QLabel *m_refreshedText = nullptr;
    Dot *m_dot = nullptr;
    QLabel *m_connectionText = nullptr;
    Badge *m_demoBadge = nullptr;
};
