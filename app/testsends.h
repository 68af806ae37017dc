#pragma once

#include "app/bulktests.h"
#include "models/api/targetsender.h"
#include "models/domain/catalog.h"
#include "models/domain/sendrecord.h"
#include "models/domain/webhookdraft.h"

#include <QObject>

class QWidget;
class DeliveryArchive;
class KnownSecrets;
class ReceiverLog;
class SendHistory;
class TestSendDialog;

// Opens test-send dialogs and sends what they ask for. The sender is made with the first dialog and has no
// token.
class TestSends : public QObject
{
    Q_OBJECT

public:
    explicit TestSends(TargetSender::Limits limits = {}, QObject *parent = nullptr);

    // The demo sends only to this computer. Holds for what is sent from now on.
    void setScope(TargetSender::Scope scope);

    // Where what was sent is kept; null: nowhere. Must outlive this.
    void setHistory(SendHistory *history) { m_history = history; }
    // Whose payloads can be sent as they were recorded; null: none. Must outlive this.
    void setArchive(DeliveryArchive *archive) { m_archive = archive; }
    // Told of the secrets that are sent; null: nobody is. Must outlive this.
    void setKnownSecrets(KnownSecrets *known) { m_known = known; }
    // Offered as a target while it listens; must outlive this.
    void setReceiver(const ReceiverLog *receiver) { m_receiver = receiver; }

    // For the webhook with this id; empty: for one that is not saved. The dialog belongs to `parent` and
    // deletes itself when closed; closing stops a send.
    void open(const WebhookDraft &draft, const Organization &organization, const CatalogPtr &catalog,
              QWidget *parent, const QString &webhookId = {});
    // The same to the targets of several webhooks.
    void openMany(const BulkTests::Subject &subject, RememberedSecrets &secrets, QWidget *parent);

private:
    void send(TestSendDialog *dialog, const TargetRequest &request, const QString &webhookId);
    void joinHistory(TestSendDialog *dialog, const QString &organizationId, const QString &webhookId);

    void joinArchive(TestSendDialog *dialog, const QString &organizationId, const QString &webhookId);

    SendHistory *m_history = nullptr;
    DeliveryArchive *m_archive = nullptr;
    const ReceiverLog *m_receiver = nullptr;
    KnownSecrets *m_known = nullptr;
    TargetSender::Limits m_limits;
    TargetSender::Scope m_scope = TargetSender::Scope::Anywhere;
    TargetSender *m_sender = nullptr;
};
