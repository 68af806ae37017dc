#pragma once

#include "models/store/webhookstore.h"

#include <QObject>
#include <QPointer>

class OutcomeMessages;
class QWidget;
class SecretAftercare;
class SecretSupply;

// The switch in the row (B4): asks for what a PUT would lose, then lets the store write. Nothing flips before
// the server said yes.
class WebhookSwitching : public QObject
{
    Q_OBJECT

public:
    // Owned by `window`, the parent of its dialogs. The references must outlive it.
    WebhookSwitching(WebhookStore &store, OutcomeMessages &messages, SecretSupply &secretSupply,
                     SecretAftercare &secretAftercare, QWidget *window);

    void toggle(const QString &webhookId);

private:
    void askAboutUnknownFields(const Webhook &base);
    void supplySecret(const Webhook &base, const WebhookDraft &draft);
    void save(const Webhook &base, const WebhookDraft &draft);
    // Field by field, when somebody else's change stopped it.
    void compare(const Webhook &base, const WebhookDraft &draft, const Webhook &theirs);
    static WebhookDraft toggled(const Webhook &base);

    WebhookStore &m_store;
    OutcomeMessages &m_messages;
    SecretSupply &m_secretSupply;
    SecretAftercare &m_secretAftercare;
    QWidget *m_window;
    QSet<QString> m_asking; // the keyring or the user is asked for their secrets
};
