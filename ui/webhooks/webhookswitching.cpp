#include "ui/webhooks/webhookswitching.h"

#include "models/domain/webhookmerge.h"
#include "ui/editor/conflictdialog.h"
#include "ui/webhooks/outcomemessages.h"
#include "ui/webhooks/secretaftercare.h"
#include "ui/webhooks/secretsupply.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/confirmdialog.h"

#include <QPushButton>

namespace {
constexpr int SwitchAnyway = 1;
}

WebhookSwitching::WebhookSwitching(WebhookStore &store, OutcomeMessages &messages, SecretSupply &secretSupply,
                                   SecretAftercare &secretAftercare, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_messages(messages)
    , m_secretSupply(secretSupply)
    , m_secretAftercare(secretAftercare)
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
    if (!webhook || m_store.isBusy(webhookId) || m_asking.contains(webhookId) ||
        m_messages.refusesWhileOffline())
        return;
    const Webhook base = *webhook; // the store's may move while a dialog is open
    if (!base.unknownFields.isEmpty())
        askAboutUnknownFields(base);
    else
        supplySecret(base, toggled(base));
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
            supplySecret(base, toggled(base));
    });
    dialog->open();
}

void WebhookSwitching::supplySecret(const Webhook &base, const WebhookDraft &draft)
{
    if (!base.mayHaveSecret()) {
        save(base, draft);
        return;
    }
    m_asking.insert(base.id);
    m_secretSupply.supply({{base, draft}},
                          draft.isEnabled ? SecretDialog::Action::Enable : SecretDialog::Action::Disable,
                          m_window, this, [this, base](const QList<WebhookDraft> &drafts) {
                              m_asking.remove(base.id);
                              if (!drafts.isEmpty())
                                  save(base, drafts.constFirst());
                          });
}

void WebhookSwitching::save(const Webhook &base, const WebhookDraft &draft)
{
    const auto change =
        draft.isEnabled ? OutcomeMessages::Change::Enabled : OutcomeMessages::Change::Disabled;
    const QString organizationId = m_store.organizationId();
    m_store.save(base, draft, this, [this, change, base, draft, organizationId](const SaveOutcome &outcome) {
        m_secretAftercare.writeEnded(organizationId, draft, outcome);
        if (SecretAftercare::isSecretLost(draft, outcome)) {
            m_secretAftercare.offerRestore(WebhookTexts::title(base), draft, outcome);
            return;
        }
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
            supplySecret(theirs, merged);
        else
            save(theirs, merged);
    });
    dialog->open();
}
