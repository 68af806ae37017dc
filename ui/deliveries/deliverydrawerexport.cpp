// DeliveryDrawer: the delivery as a command and as a file.
#include "models/domain/curlcommand.h"
#include "models/domain/targetrequest.h"
#include "ui/deliveries/deliverydrawer.h"
#include "ui/style/clipboard.h"

#include <QFileDialog>
#include <QSaveFile>

void DeliveryDrawer::copyCurl()
{
    if (!m_stored)
        return;
    const Delivery &delivery = m_stored->delivery;
    // Whether the webhook has a secret, and had one then: the placeholder says where it belongs.
    const Webhook *webhook = m_webhooks.webhook(m_stored->webhookId);
    const bool mayHaveSecret = !webhook || webhook->mayHaveSecret();
    TargetRequestOptions options;
    options.targetUrl = delivery.targetUrl;
    options.body = delivery.request;
    options.secret = mayHaveSecret ? QStringLiteral("<secret>") : QString();
    options.secretHeader = mayHaveSecret ? SecretHeader::Both : SecretHeader::None;
    options.marksTest = false;
    copySecretToClipboard(curlForTarget(targetRequest(options)));
    emit messageRaised(Tone::Success,
                       mayHaveSecret
                           ? tr("cURL command copied. Put the secret in the place of its placeholder.")
                           : tr("cURL command copied."));
}

void DeliveryDrawer::savePayload()
{
    if (!m_stored || m_stored->delivery.request.isEmpty())
        return;
    auto *dialog = new QFileDialog(this, tr("Save Payload"));
    dialog->setObjectName(QStringLiteral("savePayloadDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("delivery-") + m_stored->delivery.id.left(8) + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, payload = m_stored->delivery.request](const QString &filePath) {
                writePayload(filePath, payload);
            });
    dialog->open();
}

void DeliveryDrawer::writePayload(const QString &filePath, const QByteArray &payload)
{
    QSaveFile file(filePath); // whole or not at all
    const bool isDone =
        file.open(QIODevice::WriteOnly) && file.write(payload) == payload.size() && file.commit();
    if (isDone)
        emit messageRaised(Tone::Success, tr("Payload saved as “%1”.").arg(filePath));
    else
        emit messageRaised(Tone::Danger, tr("The payload was not saved as “%1”: %2. Choose another place.")
                                             .arg(filePath, file.errorString()));
}
