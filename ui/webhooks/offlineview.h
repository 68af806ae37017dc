#pragma once

#include "models/store/local/history.h"
#include "models/store/webhookstore.h"

#include <QObject>

class MessageBar;
class WebhookActions;
class WebhookListView;

// Without the server, the webhooks as they were seen last (J3): offered where the list could not be loaded,
// shown read only with their age, left when a refresh succeeds. The references must outlive it.
class OfflineView : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        WebhookStore &store;
        History &history;
        WebhookListView &list;
        WebhookActions &actions;
        MessageBar &bar;
    };
    OfflineView(const Parts &parts, QObject *parent);

    // Errors that say nothing about what the account may see, only that the server is out of reach.
    static bool isOutOfReach(const ApiError &error);
    static QString lastSeen(const QDateTime &seenAt); // "Last seen 24 Nov, 14:32"

signals:
    void retryRequested();

private:
    void follow();
    void lookForSnapshot();
    void openSnapshot();
    void say();

    Parts m_parts;
    QString m_lookedFor; // organization
    History::Latest m_latest;
    int m_message = 0;
};
