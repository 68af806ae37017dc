#pragma once

#include "models/store/rememberedsecrets.h"
#include "models/store/webhookstore.h"

#include <QHash>
#include <QObject>

class MessageBar;
class OutcomeMessages;

// What becomes of a secret once a write has ended (E2, E3): remembered, replaced, forgotten or followed as
// the draft says, what failed of that is said, and a lost one can be restored. For every write of editor,
// switch and bulk. The references must outlive it.
class SecretAftercare : public QObject
{
    Q_OBJECT

public:
    SecretAftercare(WebhookStore &store, RememberedSecrets &secrets, OutcomeMessages &messages,
                    MessageBar &bar, QObject *parent);

    // Once for each write, with the draft that was sent, its secret in it.
    void writeEnded(const QString &organizationId, const WebhookDraft &sent, const SaveOutcome &outcome);

    // The same for a write whose outcome was not known when it ended.
    void changeSettled(const SettledChange &change);

    // The write was done, the secret was sent, and the server says that there is none.
    static bool isSecretLost(const WebhookDraft &sent, const SaveOutcome &outcome);
    // Says so with Restore, which writes the webhook as it is now with the secret that was sent.
    void offerRestore(const QString &title, const WebhookDraft &sent, const SaveOutcome &outcome);

private:
    struct Uncertain
    {
        QString organizationId;
        WebhookDraft sent;
    };

    void remember(const Webhook &webhook, const QString &organizationId, const QString &secret);
    void forget(const QString &webhookId, const QString &title);
    void restore(const QString &title, const WebhookDraft &sent, const SaveOutcome &outcome);

    WebhookStore &m_store;
    RememberedSecrets &m_secrets;
    OutcomeMessages &m_messages;
    MessageBar &m_bar;
    QHash<QString, Uncertain> m_uncertain; // by intentId
};
