#pragma once

#include "models/store/webhookstore.h"

#include <QHash>
#include <QObject>
#include <QTimer>

class MessageBar;
class OutcomeMessages;
class SecretAftercare;
class SecretSupply;

// Ten seconds to take a deletion back (C9): Qovery has no undelete, so the webhook is created again from its
// last state, with another id, which is said. Its secret comes from where it is remembered, else it is asked
// for. The references must outlive it.
class DeleteUndo : public QObject
{
    Q_OBJECT

public:
    // Owned by `window`, the parent of its dialogs.
    DeleteUndo(WebhookStore &store, SecretSupply &secretSupply, SecretAftercare &secretAftercare,
               OutcomeMessages &messages, MessageBar &bar, QWidget *window);

    // `gone`: as it was read last before it was deleted.
    void offer(const Webhook &gone);
    void offerSeveral(const QList<Webhook> &gone);
    // What undoing means for this webhook, for the question before it is deleted.
    QString promise(const Webhook &webhook) const;

signals:
    void webhookWritten(const QString &webhookId); // created again
    // Several are shown before they are created again, and what became of each.
    void severalRequested(const QList<Webhook> &gone, const QDateTime &goneAt);

private:
    struct Offer
    {
        QList<Webhook> gone;
        QDateTime goneAt; // UTC
        QString organizationId;
        int secondsLeft = 0;
    };

    void post(const QString &text, const QList<Webhook> &gone);
    void tick();
    void undo(const Offer &offer);
    void createAgain(const Webhook &gone, const WebhookDraft &draft);
    static QString undoText(int secondsLeft);

    WebhookStore &m_store;
    SecretSupply &m_secretSupply;
    SecretAftercare &m_secretAftercare;
    OutcomeMessages &m_messages;
    MessageBar &m_bar;
    QHash<int, Offer> m_offers; // by message
    QTimer m_seconds;
};
