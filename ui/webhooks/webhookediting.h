#pragma once

#include "models/store/projectcatalog.h"
#include "models/store/webhookstore.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class EditorDialog;
class OutcomeMessages;
class QWidget;

// Opens the editor and carries what it submits to the store: new, edit, duplicate, from a cURL command.
class WebhookEditing : public QObject
{
    Q_OBJECT

public:
    // Owned by `window`, the parent of the dialogs. The references must outlive it.
    WebhookEditing(WebhookStore &store, ProjectCatalog &catalog, OutcomeMessages &messages, QWidget *window);

    void createNew();
    void createFrom(const WebhookDraft &draft, const QString &note);
    void edit(const QString &webhookId);
    void duplicate(const QString &webhookId);
    // With what was asked for, when it turned out not to be done.
    void reopen(const ChangeIntent &intent);
    // An editor that waits for this says it, too.
    void changeSettled(const SettledChange &change);

signals:
    void testSendRequested(const WebhookDraft &draft);
    void webhookWritten(const QString &webhookId); // created or saved: select it

private:
    void open(EditorDialog *dialog);
    void openAgain(const Webhook &base, const WebhookDraft &draft, const SaveOutcome &outcome);
    void submit(EditorDialog *dialog, const WebhookDraft &draft);

    WebhookStore &m_store;
    ProjectCatalog &m_catalog;
    OutcomeMessages &m_messages;
    QWidget *m_window;
    QHash<QString, QPointer<EditorDialog>> m_uncertain; // by intent: the editor that shows "not known"
};
