#pragma once

#include "models/store/bulkchange.h"
#include "models/store/projectcatalog.h"
#include "models/store/requestbudget.h"
#include "models/store/webhookstore.h"
#include "ui/bulk/bulktexts.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class BulkDialog;
class QWidget;
class SecretAftercare;
class SecretSupply;

// Joins the dialog of a bulk action with the store's BulkChange and the secrets it needs (B5): enabling,
// disabling and deleting several webhooks. One at a time. The references must outlive it.
class WebhookBulk : public QObject
{
    Q_OBJECT

public:
    // Owned by `window`, the parent of its dialogs.
    WebhookBulk(WebhookStore &store, ProjectCatalog &catalog, RequestBudget &budget,
                SecretSupply &secretSupply, SecretAftercare &secretAftercare, QWidget *window);

    void open(BulkAction action, const QList<Webhook> &webhooks);

    bool isOpen() const { return !m_dialog.isNull(); }

signals:
    void closed(); // the dialog
    void
    removed(const QList<Webhook> &gone); // once the dialog is closed: those that were deleted, as seen last
    void connectRequested();

private:
    BulkNeeds needs(int requests) const;
    void supplySecrets();
    void start();
    void followState();
    void showItem(const QString &webhookId);
    void showPause();
    void showEnd();
    void careForSecrets();
    QList<Webhook> removedOnes() const;
    BulkItem itemOf(const BulkChange::Item &item) const;
    QString detailOf(const BulkChange::Item &item) const;

    WebhookStore &m_store;
    ProjectCatalog &m_catalog;
    RequestBudget &m_budget;
    SecretSupply &m_secretSupply;
    SecretAftercare &m_secretAftercare;
    QWidget *m_window;
    QPointer<BulkDialog> m_dialog;
    QPointer<BulkChange> m_change;
    BulkAction m_action = BulkAction::Disable;
    QString m_organizationId;
    QList<Webhook> m_webhooks;             // as they were chosen
    QHash<QString, WebhookDraft> m_drafts; // with their secrets, until what became of them is settled
};
