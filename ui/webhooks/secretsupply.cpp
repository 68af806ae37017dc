#include "ui/webhooks/secretsupply.h"

#include "ui/webhooks/secretquestion.h"

#include <QWidget>

SecretSupply::SecretSupply(RememberedSecrets &secrets, QWidget *window)
    : QObject(window)
    , m_secrets(secrets)
    , m_window(window)
{
}

void SecretSupply::supply(const QList<Request> &requests, SecretDialog::Action action, QWidget *over,
                          QObject *context, Done done)
{
    auto *question = new SecretQuestion(*this, requests, action, over, m_window);
    connect(question, &SecretQuestion::ended, context,
            [done = std::move(done)](const QList<WebhookDraft> &drafts) { done(drafts); });
    question->start();
}

SecretMemory SecretSupply::memoryOf(const Webhook &webhook) const
{
    SecretMemory memory;
    memory.place = m_secrets.place();
    memory.isRemembered = !webhook.id.isEmpty() && m_secrets.isRemembered(webhook.id);
    memory.mayBeStale = memory.isRemembered && m_secrets.mayBeStale(webhook);
    return memory;
}

void SecretSupply::watchMemory(const Webhook &webhook, QObject *context,
                               const std::function<void(const SecretMemory &)> &tell) const
{
    tell(memoryOf(webhook));
    if (m_secrets.place() == RememberedSecrets::Place::Nowhere)
        return;
    m_secrets.probe(context, [this, webhook, tell](const VaultAnswer &answer) {
        SecretMemory memory = memoryOf(webhook);
        memory.vault = answer.kind;
        tell(memory);
    });
}
