#include "ui/webhooks/webhookediting.h"

#include "ui/editor/editordialog.h"
#include "ui/webhooks/draftkeeping.h"
#include "ui/webhooks/outcomemessages.h"
#include "ui/webhooks/secretaftercare.h"
#include "ui/webhooks/secretsupply.h"
#include "ui/webhooks/webhooktexts.h"

#include <QPointer>

#include <algorithm>

WebhookEditing::WebhookEditing(WebhookStore &store, ProjectCatalog &catalog, OutcomeMessages &messages,
                               SecretSupply &secretSupply, SecretAftercare &secretAftercare, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_catalog(catalog)
    , m_messages(messages)
    , m_secretSupply(secretSupply)
    , m_secretAftercare(secretAftercare)
    , m_window(window)
{
}

void WebhookEditing::createNew()
{
    if (m_messages.refusesWhileOffline())
        return;
    open(new EditorDialog(EditorDialog::Mode::Create, m_window));
}

void WebhookEditing::createFrom(const WebhookDraft &draft, const QString &note)
{
    if (m_messages.refusesWhileOffline())
        return;
    auto *dialog = new EditorDialog(EditorDialog::Mode::Create, m_window);
    dialog->setDraft(draft);
    dialog->setNote(note);
    open(dialog);
}

void WebhookEditing::edit(const QString &webhookId)
{
    const Webhook *webhook = m_store.webhook(webhookId);
    if (!webhook || m_store.isBusy(webhookId) || m_messages.refusesWhileOffline())
        return;
    auto *dialog = new EditorDialog(EditorDialog::Mode::Edit, m_window);
    dialog->setWebhook(*webhook, m_store.refreshedAt());
    open(dialog);
}

void WebhookEditing::duplicate(const QString &webhookId)
{
    const Webhook *webhook = m_store.webhook(webhookId);
    if (!webhook)
        return;
    WebhookDraft draft = WebhookDraft::fromWebhook(*webhook);
    const QString title = WebhookTexts::title(*webhook);
    if (!draft.description.trimmed().isEmpty())
        draft.description = tr("%1 (copy)").arg(draft.description.trimmed());
    draft.secretChoice = SecretChoice::None;
    draft.secret.clear();
    QStringList notes{tr("Copied from “%1”.").arg(title)};
    if (webhook->secretIsSet.value_or(false))
        notes.append(
            tr("Its secret cannot be copied: Qovery does not return it. Enter one, or the copy has none."));
    else if (webhook->mayHaveSecret())
        notes.append(tr("If it has a secret, that is not copied: Qovery does not return it."));
    if (!webhook->unknownFields.isEmpty())
        notes.append(tr("Not copied, because this version does not know them: %1.")
                         .arg(webhook->unknownFields.join(QStringLiteral(", "))));
    createFrom(draft, notes.join(u' '));
}

void WebhookEditing::setDraftKeeping(DraftKeeping *drafts)
{
    m_drafts = drafts;
    connect(m_drafts, &DraftKeeping::continueRequested, this, &WebhookEditing::continueDraft);
}

// On the webhook as it was when the user began: what others changed since is merged or compared as always.
void WebhookEditing::continueDraft(const DraftJournal::Entry &entry)
{
    const QList<BrokenItem> &broken = m_store.brokenWebhooks();
    const auto isBase = [&entry](const BrokenItem &item) { return item.id == entry.base->id; };
    const bool isThere = entry.base && (m_store.webhook(entry.base->id) ||
                                        std::any_of(broken.cbegin(), broken.cend(), isBase));
    auto *dialog =
        new EditorDialog(isThere ? EditorDialog::Mode::Edit : EditorDialog::Mode::Create, m_window);
    WebhookDraft draft = entry.draft;
    QStringList notes{tr("As you left it (%1).").arg(WebhookTexts::exactTime(entry.editedAt))};
    if (isThere) {
        dialog->setWebhook(*entry.base);
    } else if (entry.base) {
        notes.append(tr("“%1” was deleted meanwhile: this creates it again as a new webhook.")
                         .arg(WebhookTexts::title(*entry.base)));
        draft.secretChoice = draft.sendsSecret() ? SecretChoice::Replace : SecretChoice::None;
    }
    if (draft.sendsSecret() && draft.secretChoice != SecretChoice::KeepRemembered)
        notes.append(tr("Its secret was not kept: enter it before saving."));
    dialog->setDraft(draft);
    if (!isThere || entry.base->unknownFields.isEmpty()) // else a warning stands there
        dialog->setNote(notes.join(u' '));
    open(dialog, entry.key);
}

void WebhookEditing::open(EditorDialog *dialog, const QString &continuedKey)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto showCatalog = [this, dialog] {
        dialog->setCatalog(m_catalog.catalog(), m_catalog.loadError(),
                           m_catalog.state() != ProjectCatalog::State::Idle);
    };
    showCatalog();
    connect(&m_catalog, &ProjectCatalog::changed, dialog, showCatalog);
    dialog->setWebhooks(m_store.webhooks());
    connect(&m_store, &WebhookStore::webhooksChanged, dialog,
            [this, dialog] { dialog->setWebhooks(m_store.webhooks()); });
    connect(dialog, &EditorDialog::catalogRetryRequested, &m_catalog, &ProjectCatalog::refresh);
    const QString draftKey = m_drafts ? m_drafts->watch(*dialog, continuedKey) : QString();
    connect(dialog, &EditorDialog::submitted, this,
            [this, dialog, draftKey](const WebhookDraft &draft) { submit(dialog, draft, draftKey); });
    connect(dialog, &EditorDialog::testRequested, this, [this, dialog](const WebhookDraft &draft) {
        emit testSendRequested(draft, dialog->base() ? dialog->base()->id : QString());
    });
    // Where the editor could not take over the server's state itself, the list is read anew.
    connect(dialog, &EditorDialog::reloadRequested, &m_store, &WebhookStore::refresh);
    connect(dialog, &EditorDialog::secretForgetRequested, this, [this, dialog] { forgetSecret(dialog); });
    connect(&m_secretSupply.secrets(), &RememberedSecrets::changed, dialog,
            [this, dialog] { followSecret(dialog); });
    connect(dialog, &EditorDialog::reloadRequested, this, [this, dialog] { followSecret(dialog); });
    followSecret(dialog);
    dialog->open();
}

// The editor was closed before somebody else's change stopped the save: what was typed is still here.
void WebhookEditing::openAgain(const Webhook &base, const WebhookDraft &draft, const SaveOutcome &outcome,
                               const QString &draftKey)
{
    auto *dialog = new EditorDialog(EditorDialog::Mode::Edit, m_window);
    dialog->setWebhook(base);
    dialog->setDraft(draft);
    open(dialog, draftKey);
    dialog->showOutcome(outcome);
}

void WebhookEditing::followSecret(EditorDialog *dialog)
{
    m_secretSupply.watchMemory(dialog->base().value_or(Webhook()), dialog,
                               [dialog](const SecretMemory &memory) { dialog->setSecretMemory(memory); });
}

void WebhookEditing::forgetSecret(EditorDialog *dialog)
{
    const Webhook base = dialog->base().value_or(Webhook());
    m_secretSupply.secrets().forget(base.id, dialog, [this, dialog, base](const VaultAnswer &answer) {
        if (answer.kind == VaultAnswer::Kind::Done)
            return; // followSecret() has shown it
        SecretMemory memory = m_secretSupply.memoryOf(base);
        memory.vault = answer.kind;
        memory.wasNotForgotten = true;
        dialog->setSecretMemory(memory);
    });
}

void WebhookEditing::submit(EditorDialog *dialog, const WebhookDraft &draft, const QString &draftKey)
{
    const std::optional<Webhook> base = dialog->base();
    dialog->setBusy(true);
    if (!base || draft.secretChoice != SecretChoice::KeepRemembered) {
        write(dialog, base, draft, draftKey);
        return;
    }
    m_secretSupply.supply(
        {{*base, draft}}, SecretDialog::Action::Save, dialog, this,
        [this, editor = QPointer(dialog), base, draftKey](const QList<WebhookDraft> &drafts) {
            if (!drafts.isEmpty())
                write(editor, base, drafts.constFirst(), draftKey);
            else if (editor)
                editor->setBusy(false);
        });
}

void WebhookEditing::write(EditorDialog *dialog, const std::optional<Webhook> &base,
                           const WebhookDraft &draft, const QString &draftKey)
{
    const auto change = base ? OutcomeMessages::Change::Saved : OutcomeMessages::Change::Created;
    const QString title = WebhookTexts::title(draft.description, draft.targetUrl);
    const QString organizationId = m_store.organizationId();
    auto ended = [this, editor = QPointer(dialog), change, title, base, draft, draftKey,
                  organizationId](const SaveOutcome &outcome) {
        m_secretAftercare.writeEnded(organizationId, draft, outcome);
        if (outcome.kind == SaveOutcome::Kind::Saved)
            emit webhookWritten(outcome.webhook.id);
        // A failure is shown in the editor; in the window only when the editor is gone.
        const bool showsInside = editor && outcome.kind != SaveOutcome::Kind::Saved;
        if (editor && outcome.kind == SaveOutcome::Kind::Unknown)
            m_uncertain.insert(outcome.intentId, editor);
        if (editor) {
            editor->showOutcome(outcome);
            followSecret(editor); // base() may be another one now
        }
        if (m_drafts)
            m_drafts->writeEnded(draftKey, outcome);
        if (showsInside)
            return;
        if (SecretAftercare::isSecretLost(draft, outcome)) {
            m_secretAftercare.offerRestore(title, draft, outcome);
            return;
        }
        std::function<void()> compare;
        if (base && !outcome.webhook.id.isEmpty())
            compare = [this, base = *base, draft, outcome, draftKey] {
                openAgain(base, draft, outcome, draftKey);
            };
        m_messages.saveEnded(change, title, outcome, {}, compare);
    };
    if (base)
        m_store.save(*base, draft, this, ended);
    else
        m_store.create(draft, this, ended);
}

void WebhookEditing::reopen(const ChangeIntent &intent)
{
    if (intent.kind == ChangeIntent::Kind::Create) {
        createFrom(intent.draft, tr("This was not created. Look through it and create it again."));
        return;
    }
    const Webhook *webhook = m_store.webhook(intent.webhookId);
    if (!webhook || m_store.isBusy(intent.webhookId))
        return;
    auto *dialog = new EditorDialog(EditorDialog::Mode::Edit, m_window);
    dialog->setWebhook(*webhook, m_store.refreshedAt());
    dialog->setDraft(intent.draft);
    open(dialog);
}

void WebhookEditing::changeSettled(const SettledChange &change)
{
    const QPointer<EditorDialog> editor = m_uncertain.take(change.intent.id);
    if (!editor || !editor->isVisible())
        return;
    SaveOutcome outcome;
    outcome.webhook = change.verdict.webhook;
    outcome.fields = change.verdict.fields;
    outcome.error = change.error;
    switch (change.verdict.kind) {
    case ChangeVerdict::Kind::Done:
        outcome.kind = SaveOutcome::Kind::Saved;
        emit webhookWritten(outcome.webhook.id);
        break;
    case ChangeVerdict::Kind::NotDone:
        outcome.kind = SaveOutcome::Kind::NotSaved;
        break;
    case ChangeVerdict::Kind::ChangedOtherwise:
        outcome.kind = SaveOutcome::Kind::SavedDifferently;
        break;
    case ChangeVerdict::Kind::Gone:
        outcome.kind = SaveOutcome::Kind::Gone;
        break;
    }
    editor->showOutcome(outcome);
}
