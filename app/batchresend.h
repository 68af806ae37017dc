#pragma once

#include "app/resends.h"
#include "models/domain/resend.h"
#include "ui/bulk/bulkitem.h"
#include "ui/bulk/bulkreview.h"
#include "ui/editor/secretsdialog.h"

#include <QHash>
#include <QMap>
#include <QSet>

class BulkDialog;

// Several deliveries that are sent again to today's targets of their webhooks: what is left out and where the
// others go is said first, then oldest first, one at a time a webhook and a few webhooks side by side. The
// bodies stay in the archive until they are sent. What may have arrived is not repeated by itself. Deletes
// itself with its dialog.
class BatchResend : public QObject
{
    Q_OBJECT

public:
    // Opens at once over `parent`. Takes the sender.
    BatchResend(TargetSender *sender, TargetSender::Scope scope, const QStringList &deliveryIds,
                const ResendParts &parts, QWidget *parent);

private:
    struct Entry // a delivery without its bodies
    {
        QString webhookId;
        QDateTime createdAt;
    };
    struct Secret
    {
        bool isRemembered = false; // read from the keyring at each send
        QString typed;             // empty: none
    };

    void readMore();
    void adopt(const QString &deliveryId, const std::optional<StoredDelivery> &stored);
    void showReview();
    BulkReview review() const;
    const Webhook *webhookOf(const QString &organizationId, const QString &webhookId) const;

    void askForSecrets();
    QList<SecretsDialog::Need> secretsToAsk();
    void start(const QStringList &deliveryIds);
    void sendMore();
    void fetch(const QString &deliveryId);
    void recallSecret(const StoredDelivery &stored);
    void send(const StoredDelivery &stored, const QString &secret);
    void show(const StoredDelivery &stored, const TestResult &result);
    void finishOne(const QString &deliveryId, BulkItem::State state, const QString &detail = {},
                   bool mayBeRetried = false);
    void cancel();
    void endIfDone();
    void setState(const QString &deliveryId, BulkItem::State state, const QString &detail = {},
                  bool mayBeRetried = false);

    TargetSender *m_sender;
    const TargetSender::Scope m_scope;
    ResendParts m_parts;
    BulkDialog *m_dialog;
    QStringList m_unread; // ids, before the question
    int m_reading = 0;
    qsizetype m_tooMany = 0;
    QMap<ResendObstacle, int> m_leftOut;
    QHash<QString, Entry> m_entries;  // by delivery
    QList<BulkItem> m_items;          // while they are read
    QHash<QString, Secret> m_secrets; // by webhook
    QStringList m_waiting;            // oldest first
    QSet<QString> m_busyWebhooks;
    bool m_isCancelled = false;
};
