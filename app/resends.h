#pragma once

#include "models/api/targetsender.h"

#include <QObject>

class DeliveryArchive;
class KnownSecrets;
class RememberedSecrets;
class SendHistory;
class WebhookStore;

// What sending again works with. All of it must outlive whoever has it.
struct ResendParts
{
    WebhookStore &webhooks;
    RememberedSecrets &secrets;
    DeliveryArchive &archive;
    SendHistory &sends;
    KnownSecrets &known;
};

// Sends recorded deliveries again from this computer (G4): one in a dialog of its own, several in the bulk
// dialog. Costs no request to Qovery; the senders have no token.
class Resends : public QObject
{
    Q_OBJECT

public:
    explicit Resends(TargetSender::Limits limits = {}, QObject *parent = nullptr);

    // The demo sends only to this computer. Holds for dialogs opened from now on.
    void setScope(TargetSender::Scope scope);

    // The dialog belongs to `parent` and deletes itself when closed; closing stops a send.
    void open(const QStringList &deliveryIds, const ResendParts &parts, QWidget *parent);

signals:
    void unavailable(); // the one that was asked for is not kept on this computer

private:
    TargetSender::Limits m_limits;
    TargetSender::Scope m_scope = TargetSender::Scope::Anywhere;
};
