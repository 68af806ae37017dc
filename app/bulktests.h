#pragma once

#include "models/api/targetsender.h"
#include "models/domain/catalog.h"
#include "models/domain/webhook.h"
#include "ui/bulk/bulkitem.h"

#include <QHash>
#include <QObject>
class BulkDialog;
class RememberedSecrets;
class SendHistory;
struct BulkReview;

// Test sends to the current targets of several webhooks (B5), a few at a time, from the dialog that says
// where they go to what each target answered. Costs no request to Qovery. Deletes itself with its dialog.
class BulkTests : public QObject
{
    Q_OBJECT

public:
    struct Subject
    {
        QList<Webhook> webhooks;
        Organization organization;
        CatalogPtr catalog;
    };

    // Opens at once over `parent`. Takes the sender, one of its own: a later change of the scope is no
    // business of this dialog. The remembered secrets go with the tests. What was sent is kept in `history`
    // (null: nowhere), as that of a single test. Both must outlive it.
    BulkTests(TargetSender *sender, TargetSender::Scope scope, const Subject &subject,
              RememberedSecrets &secrets, SendHistory *history, QWidget *parent);

private:
    BulkReview review() const;
    void start(const QStringList &webhookIds);
    void sendMore();
    void prepare(const Webhook &webhook);
    bool usesSecret(const Webhook &webhook) const;
    void send(const Webhook &webhook, const QString &secret);
    void keep(const Webhook &webhook, const TestSubject &subject, const TargetRequest &request,
              const TestResult &result);
    void show(const QString &webhookId, const TestResult &result);
    void cancel();
    void endIfDone();
    BulkItem itemOf(const QString &webhookId) const;
    void setState(const QString &webhookId, BulkItem::State state, const QString &detail = {},
                  bool mayBeRetried = false);

    TargetSender *m_sender;
    TargetSender::Scope m_scope;
    Subject m_subject;
    RememberedSecrets &m_secrets;
    SendHistory *m_history;
    BulkDialog *m_dialog;
    QHash<QString, qsizetype> m_positions; // of the webhooks, by id
    QStringList m_waiting;
    int m_underWay = 0;
    bool m_isCancelled = false;
};
