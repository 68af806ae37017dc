#pragma once

#include "models/domain/webhookdraft.h"
#include "models/store/rememberedsecrets.h"
#include "ui/editor/secretdialog.h"
#include "ui/editor/secretmemory.h"

#include <QObject>
#include <QPointer>

#include <functional>

// Gives drafts the secrets that their PUTs need (E2): from the keyring where it was remembered, else asked
// for, once for all. Used before every write of an existing webhook: editor, switch, bulk.
class SecretSupply : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        Webhook base;
        WebhookDraft draft; // KeepRemembered, or Keep without a secret, is what is supplied
    };
    // In the order of the requests. Empty: the user cancelled.
    using Done = std::function<void(const QList<WebhookDraft> &drafts)>;

    // Owned by `window`, the parent of its dialogs. `secrets` must outlive it.
    SecretSupply(RememberedSecrets &secrets, QWidget *window);

    // The answer comes later, exactly once, not at all when `context` is gone. Each draft holds its secret,
    // or the user removed that on purpose; remembersSecret is set for what stays or becomes remembered.
    // `over`: the dialog that asks lies over it; the window when null.
    void supply(const QList<Request> &requests, SecretDialog::Action action, QWidget *over, QObject *context,
                Done done);

    SecretMemory memoryOf(const Webhook &webhook) const;
    // Tells at once what is known, and again when the vault has said whether it can be used.
    void watchMemory(const Webhook &webhook, QObject *context,
                     const std::function<void(const SecretMemory &)> &tell) const;
    RememberedSecrets &secrets() const { return m_secrets; }

private:
    RememberedSecrets &m_secrets;
    QWidget *m_window;
};
