// EditorDialog: the answers to what became of a save, and the questions before something is lost.
#include "ui/editor/editordialog.h"

#include "models/domain/webhookmerge.h"
#include "ui/editor/changesdialog.h"
#include "ui/editor/conflictdialog.h"
#include "ui/editor/editorform.h"
#include "ui/editor/savequestion.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/note.h"

#include <QAccessible>
#include <QTabBar>
#include <QUrl>

void EditorDialog::hideOutcome()
{
    m_serverState.reset();
    m_outcomeAction = OutcomeText::Action::None;
    m_outcomeNote->hide();
}

void EditorDialog::showOutcome(const SaveOutcome &outcome)
{
    setBusy(false);
    if (outcome.kind == SaveOutcome::Kind::Saved) {
        QDialog::done(Accepted);
        return;
    }
    const auto attempt = m_base ? OutcomeText::Attempt::Save : OutcomeText::Attempt::Create;
    hideOutcome();
    const bool isWritten = outcome.kind == SaveOutcome::Kind::SavedDifferently ||
                           outcome.kind == SaveOutcome::Kind::SavedUnverified;
    const bool isStopped = outcome.kind == SaveOutcome::Kind::ChangedMeanwhile ||
                           outcome.kind == SaveOutcome::Kind::UnknownFields;
    if (isWritten)
        adoptWritten(outcome);
    else if (isStopped && m_base && !outcome.webhook.id.isEmpty())
        m_serverState = outcome.webhook;
    const OutcomeText words = OutcomeText::of(outcome, draft(), attempt);
    m_outcomeAction = words.action;
    if (m_outcomeAction == OutcomeText::Action::Compare && !m_serverState)
        m_outcomeAction = OutcomeText::Action::Reload;
    m_outcomeNote->setContent(words.tone,
                              words.tone == Tone::Danger ? QStringLiteral("circle-x")
                                                         : QStringLiteral("triangle-alert"),
                              words.title, words.text);
    m_outcomeNote->setAction(OutcomeText::actionText(m_outcomeAction));
    m_outcomeNote->show();
    if (!m_isWide)
        m_tabs->setCurrentIndex(0);
    m_outcomeNote->setAccessibleName(QStringLiteral("%1. %2").arg(words.title, words.text));
    QAccessibleEvent event(m_outcomeNote, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    refreshWords();
    refreshPreview();
    if (m_serverState && !mergeWebhooks(*m_base, draft(), *m_serverState).conflicts.isEmpty())
        compare();
}

// A second attempt changes what was written and never creates another.
void EditorDialog::adoptWritten(const SaveOutcome &outcome)
{
    WebhookDraft sent = draft();
    if (!outcome.webhook.id.isEmpty()) {
        m_base = outcome.webhook;
        m_mode = Mode::Edit;
        m_loadedAt = {};
        const WebhookDraft there = WebhookDraft::fromWebhook(outcome.webhook);
        for (const WebhookField field :
             outcome.mergedFields) // theirs was sent, or the next save would undo it
            copyField(field, there, sent);
        if (!outcome.mergedFields.isEmpty())
            m_form->start(sent, m_base->secretIsSet);
    }
    m_start = draft(); // what was sent; closing now drops nothing
    m_startIsUnsaved = false;
    emit draftEdited();
}

void EditorDialog::takeOutcomeAction()
{
    switch (m_outcomeAction) {
    case OutcomeText::Action::None:
        return;
    case OutcomeText::Action::Reload:
        askToReload();
        return;
    case OutcomeText::Action::Compare:
        compare();
        return;
    case OutcomeText::Action::CreateAgain:
        createAgain();
        return;
    case OutcomeText::Action::Restore:
        submit();
        return;
    }
}

// What was typed since the answer came counts as well.
void EditorDialog::compare()
{
    if (!m_base || !m_serverState)
        return;
    m_form->commitPending();
    auto *dialog = new ConflictDialog(*m_base, draft(), *m_serverState, this);
    connect(dialog, &ConflictDialog::resolved, this,
            [this, theirs = *m_serverState](const WebhookDraft &merged) { adoptMerge(theirs, merged); });
    dialog->open();
}

void EditorDialog::adoptMerge(const Webhook &theirs, const WebhookDraft &merged)
{
    const bool isSomethingLeft = !changesOf(merged, theirs).isEmpty();
    setWebhook(theirs, QDateTime::currentDateTimeUtc());
    if (!isSomethingLeft) {
        m_outcomeNote->setContent(Tone::Info, QStringLiteral("info"), QString(),
                                  tr("This is what the server has now. Nothing is left to save."));
        m_outcomeNote->setAction({});
        m_outcomeNote->show();
        return;
    }
    m_form->start(merged, theirs.secretIsSet);
    formEdited();
    submit();
}

// The API has no undelete: the same settings become another webhook.
void EditorDialog::createAgain()
{
    m_form->commitPending();
    WebhookDraft again = draft();
    const bool isSecretAsked = again.secretChoice == SecretChoice::KeepRemembered ||
                               (again.secretChoice == SecretChoice::Keep && again.secret.isEmpty());
    if (again.keepsSecret())
        again.secretChoice = SecretChoice::Replace;
    const QString name = webhookName();
    m_base.reset();
    m_mode = Mode::Create;
    m_loadedAt = {};
    start(again, false);
    m_startIsUnsaved = true;
    QString text = tr("“%1” was deleted on the server. It is created again, with a new ID.").arg(name);
    if (isSecretAsked)
        text += QLatin1Char(' ') + tr("Its secret was not kept in this window: enter it again.");
    setNote(text);
    refreshWords();
    submit();
}

void EditorDialog::showChanges()
{
    m_form->commitPending();
    if (m_base)
        (new ChangesDialog(*m_base, draft(), this))->open();
}

void EditorDialog::askBeforeSaving(const SaveQuestion &words)
{
    auto *question = new ConfirmDialog(this);
    question->setObjectName(QStringLiteral("saveQuestion"));
    question->setWindowTitle(tr("Save Changes"));
    question->setContent(QStringLiteral("triangle-alert"), Tone::Warning, words.title, words.text);
    question->addButton(tr("Back to Editing"), ButtonRole::Normal, 0, true);
    question->addButton(tr("Save Anyway"), ButtonRole::Primary, 1);
    connect(question, &ConfirmDialog::chosen, this, [this](int result) {
        if (result == 1)
            send();
    });
    question->open();
}

void EditorDialog::askToReload()
{
    auto *question = new ConfirmDialog(this);
    question->setObjectName(QStringLiteral("reloadQuestion"));
    question->setWindowTitle(tr("Reload"));
    question->setContent(QStringLiteral("triangle-alert"), Tone::Warning,
                         tr("Reload “%1” and drop your changes?").arg(webhookName()),
                         tr("The editor then shows what the server has now. What you entered is lost."));
    question->addButton(tr("Keep Editing"), ButtonRole::Normal, 0, true);
    question->addButton(tr("Reload"), ButtonRole::Danger, 1);
    connect(question, &ConfirmDialog::chosen, this, [this](int result) {
        if (result == 1)
            reload();
    });
    question->open();
}

void EditorDialog::reload()
{
    if (m_serverState) {
        const Webhook webhook = *m_serverState;
        setWebhook(webhook, QDateTime::currentDateTimeUtc());
    }
    emit reloadRequested();
}

void EditorDialog::askToDiscard()
{
    auto *question = new ConfirmDialog(this);
    question->setObjectName(QStringLiteral("discardQuestion"));
    question->setWindowTitle(tr("Discard Changes"));
    const QString name = webhookName();
    // Half an address names nothing, and its mask even less.
    const bool isNameless = !m_base && draft().description.trimmed().isEmpty() &&
                            QUrl(draft().targetUrl, QUrl::StrictMode).host().isEmpty();
    question->setContent(QStringLiteral("triangle-alert"), Tone::Warning,
                         isNameless || name.isEmpty() ? tr("Discard the new webhook?")
                                                      : tr("Discard the changes to “%1”?").arg(name),
                         tr("What you entered is not saved."));
    question->addButton(tr("Keep Editing"), ButtonRole::Normal, 0, true);
    question->addButton(tr("Discard"), ButtonRole::Danger, 1);
    connect(question, &ConfirmDialog::chosen, this, [this](int result) {
        if (result == 1)
            QDialog::done(Rejected);
    });
    question->open();
}

void EditorDialog::askToCloseWhileSaving()
{
    auto *question = new ConfirmDialog(this);
    question->setObjectName(QStringLiteral("busyQuestion"));
    question->setWindowTitle(tr("Close Editor"));
    question->setContent(QStringLiteral("triangle-alert"), Tone::Warning,
                         tr("Close while “%1” is being saved?").arg(webhookName()),
                         tr("The change is under way and goes on. If it fails, what you entered is lost."));
    question->addButton(tr("Keep Waiting"), ButtonRole::Normal, 0, true);
    question->addButton(tr("Close"), ButtonRole::Danger, 1);
    connect(question, &ConfirmDialog::chosen, this, [this](int result) {
        if (result == 1)
            QDialog::done(Rejected);
    });
    // The answer came first: nothing is left to ask.
    connect(this, &QDialog::finished, question, &QWidget::close);
    question->open();
}
