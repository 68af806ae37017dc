#include "ui/webhooks/webhookswitching.h"

#include "models/domain/webhookmerge.h"
#include "ui/editor/conflictdialog.h"
#include "ui/editor/secretdialog.h"
#include "ui/webhooks/outcomemessages.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/confirmdialog.h"

#include <QPushButton>

namespace {
constexpr int SwitchAnyway = 1;
}

WebhookSwitching::WebhookSwitching(WebhookStore &store, OutcomeMessages &messages, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_messages(messages)
    , m_window(window)
{
}

WebhookDraft WebhookSwitching::toggled(const Webhook &base)
{
    WebhookDraft draft = WebhookDraft::fromWebhook(base);
    draft.isEnabled = !base.isEnabled.value_or(true);
    return draft;
}

void WebhookSwitching::toggle(const QString &webhookId)
{
    const Webhook *webhook = m_store.webhook(webhookId);
    if (!webhook || m_store.isBusy(webhookId))
        return;
    const Webhook base = *webhook; // the store's may move while a dialog is open
    if (!base.unknownFields.isEmpty())
        askAboutUnknownFields(base);
    else
        askAboutSecret(base, toggled(base));
}

void WebhookSwitching::askAboutUnknownFields(const Webhook &base)
{
    const bool enables = toggled(base).isEnabled;
    const QString title = WebhookTexts::title(base);
    auto *dialog = new ConfirmDialog(m_window);
    dialog->setObjectName(QStringLiteral("unknownFieldsDialog"));
    dialog->setContent(
        QStringLiteral("triangle-alert"), Tone::Warning,
        enables ? tr("Enable “%1” and lose settings?").arg(title)
                : tr("Disable “%1” and lose settings?").arg(title),
        tr("Qovery replaces the whole webhook on every change, and this version does not know: %1. "
           "They would be lost.")
            .arg(base.unknownFields.join(QStringLiteral(", "))));
    dialog->addButton(tr("Cancel"), ButtonRole::Normal, QDialog::Rejected, true);
    dialog->addButton(enables ? tr("Enable Anyway") : tr("Disable Anyway"), ButtonRole::Danger, SwitchAnyway);
    connect(dialog, &ConfirmDialog::chosen, this, [this, base](int result) {
        if (result == SwitchAnyway)
            askAboutSecret(base, toggled(base));
    });
    dialog->open();
}

void WebhookSwitching::askAboutSecret(const Webhook &base, const WebhookDraft &draft)
{
    if (!base.mayHaveSecret()) {
        save(base, draft);
        return;
    }
    auto *dialog = new SecretDialog(
        draft.isEnabled ? SecretDialog::Action::Enable : SecretDialog::Action::Disable, base, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SecretDialog::secretEntered, this, [this, base, draft](const QString &secret) {
        WebhookDraft kept = draft;
        kept.secretChoice = SecretChoice::Keep;
        kept.secret = secret;
        save(base, kept);
    });
    connect(dialog, &SecretDialog::secretDropped, this, [this, base, draft] {
        WebhookDraft dropped = draft;
        dropped.secretChoice = SecretChoice::Remove;
        dropped.secret.clear();
        save(base, dropped);
    });
    dialog->open();
}

void WebhookSwitching::save(const Webhook &base, const WebhookDraft &draft)
{
    const auto change =
        draft.isEnabled ? OutcomeMessages::Change::Enabled : OutcomeMessages::Change::Disabled;
    m_store.save(base, draft, this, [this, change, base, draft](const SaveOutcome &outcome) {
        // Try again asks again: the state may be another one, and the secret is not kept.
        const auto tryAgain = [this, webhookId = base.id, change] {
            const Webhook *now = m_store.webhook(webhookId);
            const bool wanted = change == OutcomeMessages::Change::Enabled;
            if (now && now->isEnabled != wanted)
                toggle(webhookId);
        };
        m_messages.saveEnded(change, WebhookTexts::title(base), outcome, tryAgain,
                             [this, base, draft, theirs = outcome.webhook] { compare(base, draft, theirs); });
    });
}

void WebhookSwitching::compare(const Webhook &base, const WebhookDraft &draft, const Webhook &theirs)
{
    auto *dialog = new ConflictDialog(base, draft, theirs, m_window);
    connect(dialog, &ConflictDialog::resolved, this, [this, theirs](const WebhookDraft &merged) {
        if (changesOf(merged, theirs).isEmpty())
            return; // theirs it is: nothing to write
        if (merged.secretChoice == SecretChoice::Keep && merged.secret.isEmpty())
            askAboutSecret(theirs, merged);
        else
            save(theirs, merged);
    });
    dialog->open();
}
