#pragma once

#include "models/store/projectcatalog.h"
#include "models/store/webhookstore.h"

#include <QObject>

class DeleteUndo;
class OutcomeMessages;
class QWidget;

// Deleting: says what is lost, asks, lets the store write, offers to undo it (C9).
class WebhookRemoving : public QObject
{
    Q_OBJECT

public:
    // Owned by `window`, the parent of its dialog. The references must outlive it.
    WebhookRemoving(WebhookStore &store, ProjectCatalog &catalog, OutcomeMessages &messages, DeleteUndo &undo,
                    QWidget *window);

    void ask(const QString &webhookId);

private:
    void remove(const Webhook &seen);
    QString consequence(const Webhook &webhook) const;
    // Whether production failures would be told to nobody any more. While the catalog is not known, only the
    // settings decide.
    bool isOnlyOneForProductionFailures(const Webhook &webhook) const;

    WebhookStore &m_store;
    ProjectCatalog &m_catalog;
    OutcomeMessages &m_messages;
    DeleteUndo &m_undo;
    QWidget *m_window;
};
