#pragma once

#include "models/domain/restoreplan.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/webhooks/webhookrestoring.h"

#include <QPointer>

// One dialog of WebhookRestoring: supplies the secrets, writes the plan item after item, and tells the dialog
// of each. A write under way goes on when the dialog is closed; then this deletes itself.
class RestoreRun : public QObject
{
    Q_OBJECT

public:
    RestoreRun(const QList<RestorePlan::Item> &items, const WebhookRestoring::Parts &parts,
               BulkDialog &dialog, QObject *parent);

signals:
    void webhookWritten(const QString &webhookId);

private:
    void start();
    void begin(const QList<WebhookDraft> &drafts);
    void writeNext();
    void judge(qsizetype index, const SaveOutcome &outcome);
    void pause(qsizetype index, const ApiError &error);
    void cancel();
    void retry();
    void changeSettled(const SettledChange &change);
    void set(qsizetype index, BulkItem::State state, const QString &detail, bool mayBeRetried = false);
    void tell(qsizetype index);
    static QString planned(const RestorePlan::Item &item);

    QList<RestorePlan::Item> m_plan;
    QList<BulkItem> m_items;               // one each
    QHash<QString, qsizetype> m_uncertain; // by intent
    WebhookRestoring::Parts m_parts;
    const QString m_organizationId;
    QPointer<BulkDialog> m_dialog;
    bool m_isWriting = false;
    bool m_isCancelled = false;
};
