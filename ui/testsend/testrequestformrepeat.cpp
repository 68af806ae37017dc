// TestRequestForm's side of what was sent or received before.
#include "models/store/local/sendhistory.h"
#include "ui/editor/targetfield.h"
#include "ui/testsend/headerrows.h"
#include "ui/testsend/payloadsection.h"
#include "ui/testsend/testrequestform.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QComboBox>

SendRecord TestRequestForm::record() const
{
    SendRecord record;
    record.organizationId = m_organization.id;
    record.deliveryId = m_payload->deliveryId();
    record.kind = subject().kind;
    record.event = subject().event;
    for (const auto &[name, value] : m_headers->headers())
        record.headers.append({name, QByteArray()});
    return record;
}

void TestRequestForm::setRecordedAvailable(bool areThere)
{
    m_payload->setRecordedAvailable(areThere);
}

void TestRequestForm::useRecorded(const StoredDelivery &recorded)
{
    const Delivery &delivery = recorded.delivery;
    if (!delivery.kind.isEmpty())
        fillKinds(delivery.kind);
    if (!delivery.event.isEmpty())
        fillEvents({delivery.event}, delivery.event);
    m_payload->setOwn(delivery.request, recorded.requestIsMasked() ? tr("Recorded, masked") : tr("Recorded"),
                      delivery.id);
    updatePayload();
}

void TestRequestForm::repeat(const SendRecord &record)
{
    m_targetUrl->setUrl(record.targetUrl);
    if (!record.kind.isEmpty())
        fillKinds(record.kind);
    if (!record.event.isEmpty())
        fillEvents({record.event}, record.event);

    bool hasSignature = false;
    bool hasSecret = false;
    bool isMarked = false;
    HeaderList own;
    for (const auto &[name, value] : record.headers) {
        if (name.compare("Qovery-Signature", Qt::CaseInsensitive) == 0)
            hasSignature = true;
        else if (name.compare("Qovery-Secret", Qt::CaseInsensitive) == 0)
            hasSecret = true;
        else if (name.compare("X-Webhooks-Test", Qt::CaseInsensitive) == 0)
            isMarked = true;
        else if (value.isEmpty() || !SendHistory::isPlainHeader(name))
            own.append({name, value});
    }
    m_headers->setHeaders(own);
    m_marksTest->setChecked(isMarked || isSlack());
    const SecretHeader secretHeader = hasSignature && hasSecret    ? SecretHeader::Both
                                      : hasSignature               ? SecretHeader::Signature
                                      : hasSecret                  ? SecretHeader::Secret
                                      : m_secret->text().isEmpty() ? SecretHeader::Both
                                                                   : SecretHeader::None;
    m_secretHeader->setCurrentData(int(secretHeader));

    if (record.bodySize > record.body.size())
        m_secretHint->setHint(
            Tone::Warning, QStringLiteral("triangle-alert"),
            tr("Its payload was too large to be kept: the one below is what will be sent."));
    else
        m_payload->setOwn(record.body, record.isMasked ? tr("Repeated, masked") : tr("Repeated"),
                          record.deliveryId);
    updatePlace();
    updatePayload();

    // What was not kept is asked for.
    if ((hasSignature || hasSecret) && m_secret->text().isEmpty()) {
        m_secretHint->setHint(Tone::Warning, QStringLiteral("key-round"),
                              tr("It was sent with a secret, which is not kept. Type it again."));
        m_secret->setFocus(Qt::OtherFocusReason);
    } else if (!own.isEmpty()) {
        m_headers->focusEmptyValue();
    }
}
