#pragma once

#include "models/store/local/draftjournal.h"
#include "models/store/projectcatalog.h"
#include "models/store/webhookstore.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class DraftKeeping;
class EditorDialog;
class OutcomeMessages;
class QWidget;
class SecretAftercare;
class SecretSupply;

// Opens the editor and carries what it submits to the store: new, edit, duplicate, from a cURL command.
class WebhookEditing : public QObject
{
    Q_OBJECT

public:
    // Owned by `window`, the parent of the dialogs. The references must outlive it.
    WebhookEditing(WebhookStore &store, ProjectCatalog &catalog, OutcomeMessages &messages,
                   SecretSupply &secretSupply, SecretAftercare &secretAftercare, QWidget *window);

    // Where what is typed is kept until it is saved; nullptr: nowhere. Must outlive the editors.
    void setDraftKeeping(DraftKeeping *drafts);

    void createNew();
    void createFrom(const WebhookDraft &draft, const QString &note);
    void edit(const QString &webhookId);
    void duplicate(const QString &webhookId);
    // With what was asked for, when it turned out not to be done.
    void reopen(const ChangeIntent &intent);
    // An editor that waits for this says it, too.
    void changeSettled(const SettledChange &change);

signals:
    void testSendRequested(const WebhookDraft &draft, const QString &webhookId); // empty: a new one
    void webhookWritten(const QString &webhookId); // created or saved: select it

private:
    void continueDraft(const DraftJournal::Entry &entry);
    void open(EditorDialog *dialog, const QString &continuedKey = {});
    void openAgain(const Webhook &base, const WebhookDraft &draft, const SaveOutcome &outcome,
                   const QString &draftKey);
    void submit(EditorDialog *dialog, const WebhookDraft &draft, const QString &draftKey);
    void write(EditorDialog *dialog, const std::optional<Webhook> &base, const WebhookDraft &draft,
               const QString &draftKey);
    void followSecret(EditorDialog *dialog);
    void forgetSecret(EditorDialog *dialog);

    WebhookStore &m_store;
    ProjectCatalog &m_catalog;
    OutcomeMessages &m_messages;
    SecretSupply &m_secretSupply;
    SecretAftercare &m_secretAftercare;
    QWidget *m_window;
    DraftKeeping *m_drafts = nullptr;
    QHash<QString, QPointer<EditorDialog>> m_uncertain; // by intent: the editor that shows "not known"
};
