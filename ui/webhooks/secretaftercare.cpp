#include "ui/webhooks/secretaftercare.h"

#include "ui/editor/secretmemory.h"
#include "ui/webhooks/outcomemessages.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/messagebar.h"

SecretAftercare::SecretAftercare(WebhookStore &store, RememberedSecrets &secrets, OutcomeMessages &messages,
                                 MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_secrets(secrets)
    , m_messages(messages)
    , m_bar(bar)
{
}

static bool isWritten(const SaveOutcome &outcome)
{
    switch (outcome.kind) {
    case SaveOutcome::Kind::Saved:
    case SaveOutcome::Kind::SavedDifferently:
    case SaveOutcome::Kind::SavedUnverified:
        return !outcome.webhook.id.isEmpty();
    case SaveOutcome::Kind::ChangedMeanwhile:
    case SaveOutcome::Kind::UnknownFields:
    case SaveOutcome::Kind::Gone:
    case SaveOutcome::Kind::NotSaved:
    case SaveOutcome::Kind::Unknown: // changeSettled() will tell
        return false;
    }
    return false;
}

bool SecretAftercare::isSecretLost(const WebhookDraft &sent, const SaveOutcome &outcome)
{
    return outcome.kind == SaveOutcome::Kind::SavedDifferently && sent.sendsSecret() &&
           outcome.fields.contains(WebhookField::Secret);
}

void SecretAftercare::writeEnded(const QString &organizationId, const WebhookDraft &sent,
                                 const SaveOutcome &outcome)
{
    if (outcome.kind == SaveOutcome::Kind::Unknown && !outcome.intentId.isEmpty())
        m_uncertain.insert(outcome.intentId, {organizationId, sent});
    if (!isWritten(outcome))
        return;
    const Webhook &webhook = outcome.webhook;
    if (isSecretLost(sent, outcome))
        m_secrets.followWrite(webhook); // what is remembered can restore it
    else if (sent.sendsSecret() && sent.remembersSecret)
        remember(webhook, organizationId, sent.secret);
    else if (m_secrets.isRemembered(webhook.id) || !m_secrets.isSettled(webhook.id))
        forget(webhook.id, WebhookTexts::title(webhook)); // removed, or another one that is not to be kept
}

void SecretAftercare::changeSettled(const SettledChange &change)
{
    if (!m_uncertain.contains(change.intent.id))
        return;
    const Uncertain uncertain = m_uncertain.take(change.intent.id);
    SaveOutcome outcome;
    outcome.webhook = change.verdict.webhook;
    outcome.fields = change.verdict.fields;
    switch (change.verdict.kind) {
    case ChangeVerdict::Kind::Done:
        outcome.kind = SaveOutcome::Kind::Saved;
        break;
    case ChangeVerdict::Kind::ChangedOtherwise: // maybe by somebody else: what is remembered may be stale
    case ChangeVerdict::Kind::NotDone:
    case ChangeVerdict::Kind::Gone:
        return;
    }
    writeEnded(uncertain.organizationId, uncertain.sent, outcome);
}

void SecretAftercare::remember(const Webhook &webhook, const QString &organizationId, const QString &secret)
{
    m_secrets.remember(webhook, organizationId, secret, this,
                       [this, webhook, organizationId, secret](const VaultAnswer &answer) {
                           if (answer.kind == VaultAnswer::Kind::Done)
                               return;
                           m_bar.post(
                               Tone::Warning,
                               tr("“%1” was saved, but its secret could not be remembered: %2.")
                                   .arg(WebhookTexts::title(webhook), SecretMemoryTexts::cause(answer.kind)),
                               tr("Try again"), [this, webhook, organizationId, secret] {
                                   remember(webhook, organizationId, secret);
                               });
                       });
}

void SecretAftercare::forget(const QString &webhookId, const QString &title)
{
    m_secrets.forget(webhookId, this, [this, webhookId, title](const VaultAnswer &answer) {
        if (answer.kind == VaultAnswer::Kind::Done)
            return;
        m_bar.post(Tone::Warning,
                   tr("“%1” was saved, but its earlier secret is still remembered: %2.")
                       .arg(title, SecretMemoryTexts::cause(answer.kind)),
                   tr("Try again"), [this, webhookId, title] { forget(webhookId, title); });
    });
}

void SecretAftercare::offerRestore(const QString &title, const WebhookDraft &sent, const SaveOutcome &outcome)
{
    QString text = tr("The secret of “%1” was lost: the server says that it has none now.").arg(title);
    QList<WebhookField> others = outcome.fields;
    others.removeAll(WebhookField::Secret);
    if (!others.isEmpty())
        text +=
            u' ' + tr("It also kept something else than asked for: %1.").arg(WebhookTexts::fields(others));
    m_bar.post(Tone::Danger, text, tr("Restore"),
               [this, title, sent, outcome] { restore(title, sent, outcome); });
}

void SecretAftercare::restore(const QString &title, const WebhookDraft &sent, const SaveOutcome &outcome)
{
    WebhookDraft draft = WebhookDraft::fromWebhook(outcome.webhook);
    draft.secretChoice = SecretChoice::Replace;
    draft.secret = sent.secret;
    draft.remembersSecret = sent.remembersSecret;
    const QString organizationId = m_store.organizationId();
    m_store.save(outcome.webhook, draft, this,
                 [this, title, draft, organizationId](const SaveOutcome &restored) {
                     writeEnded(organizationId, draft, restored);
                     if (isSecretLost(draft, restored))
                         offerRestore(title, draft, restored);
                     else
                         m_messages.saveEnded(OutcomeMessages::Change::SecretRestored, title, restored, {});
                 });
}
