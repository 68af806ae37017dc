#pragma once

#include "app/resends.h"
#include "models/domain/deliverylog.h"
#include "ui/resend/resendsubject.h"

class ResendDialog;

// One delivery that is sent again, as often as its dialog is told to. Deletes itself with the dialog.
class SingleResend : public QObject
{
    Q_OBJECT

public:
    // Opens at once over `parent`. Takes the sender.
    SingleResend(TargetSender *sender, TargetSender::Scope scope, const StoredDelivery &stored,
                 const ResendParts &parts, QWidget *parent);

private:
    std::optional<Webhook> webhook() const; // as it is today
    SecretMemory memory() const;
    void begin(const ResendChoice &choice);
    void send(const ResendChoice &choice, const QString &secret);
    void stop();

    TargetSender *m_sender;
    const StoredDelivery m_stored;
    ResendParts m_parts;
    ResendDialog *m_dialog;
    quint64 m_recall = 0; // an answer of the keyring to a click that was stopped sends nothing
    bool m_isRecalling = false;
    QList<QByteArray> m_secrets; // that were sent from this dialog
};
