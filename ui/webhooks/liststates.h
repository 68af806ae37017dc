#pragma once

#include "models/store/webhookstore.h"
#include "ui/webhooks/connectionstatus.h"

#include <QObject>

class EmptyState;
class WebhookActions;
class WebhookListProxy;

// Fills the place of the table when it has no rows: really empty, failed, nothing matches, stopped, not
// connected (VISUAL.md, 6). Each has its own words and its own way out.
class ListStates : public QObject
{
    Q_OBJECT

public:
    ListStates(EmptyState &view, WebhookStore &store, WebhookListProxy &proxy, WebhookActions &actions,
               QObject *parent);

    void showNotConnected(ConnectionStatus::State connection);
    void setSnapshot(const QDateTime &seenAt); // for showFailed(); invalid: none
    void showStopped(const QString &organizationName);
    void showFailed();
    void showEmpty();
    void showUnreadable();
    void showFiltered();

signals:
    void connectRequested();
    void brokenDetailsRequested();
    void snapshotRequested();

private:
    bool enters(const QString
                    &state); // false: it is shown already, and its buttons must stay (one may have the focus)
    void fillFailed(bool withDetails);
    QString hiddenBy() const;

    EmptyState &m_view;
    WebhookStore &m_store;
    WebhookListProxy &m_proxy;
    WebhookActions &m_actions;
    QString m_state;
    QDateTime m_snapshotSeenAt;
};
