#include "app/testsends.h"

#include "app/sentrecords.h"
#include "models/store/knownsecrets.h"
#include "models/store/local/deliveryarchive.h"
#include "models/store/local/sendhistory.h"
#include "models/store/receiverlog.h"
#include "ui/style/clipboard.h"
#include "ui/testsend/testsenddialog.h"

#include <QPointer>

namespace {
constexpr int shownSends = 100;
constexpr int shownDeliveries = 500;
} // namespace

TestSends::TestSends(TargetSender::Limits limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
}

void TestSends::setScope(TargetSender::Scope scope)
{
    if (m_sender != nullptr && scope != m_scope) {
        m_sender->deleteLater();
        m_sender = nullptr;
    }
    m_scope = scope;
}

void TestSends::openMany(const BulkTests::Subject &subject, RememberedSecrets &secrets, QWidget *parent)
{
    // Owned by its dialog.
    new BulkTests(new TargetSender(m_scope, m_limits), m_scope, subject, secrets, m_history, parent);
}

void TestSends::open(const WebhookDraft &draft, const Organization &organization, const CatalogPtr &catalog,
                     QWidget *parent, const QString &webhookId)
{
    auto *dialog = new TestSendDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDemo(m_scope == TargetSender::Scope::LoopbackOnly);
    dialog->setWebhook(draft, draft.description, organization);
    dialog->setCatalog(catalog);
    if (m_receiver != nullptr)
        dialog->setReceiver(m_receiver->address());
    connect(dialog, &TestSendDialog::sendRequested, this,
            [this, dialog, webhookId](const TargetRequest &request) { send(dialog, request, webhookId); });
    connect(dialog, &TestSendDialog::copyRequested, this, [](const QString &text, bool isSecret) {
        if (isSecret)
            copySecretToClipboard(text);
        else
            copyToClipboard(text);
    });
    if (m_history != nullptr)
        joinHistory(dialog, organization.id, webhookId);
    if (m_archive != nullptr && !webhookId.isEmpty())
        joinArchive(dialog, organization.id, webhookId);
    dialog->open();
}

void TestSends::send(TestSendDialog *dialog, const TargetRequest &request, const QString &webhookId)
{
    if (m_sender == nullptr)
        m_sender = new TargetSender(m_scope, m_limits, this);
    if (m_known != nullptr)
        m_known->noteSent(request);
    SendRecord record = dialog->record();
    record.webhookId = webhookId;
    // Not the dialog: what is stopped by closing it may have arrived all the same, and is kept.
    auto *sending = new QObject(m_sender);
    const auto stop = [sender = m_sender, sending] { sender->cancel(sending); };
    connect(dialog, &TestSendDialog::stopRequested, sending, stop);
    connect(dialog, &QObject::destroyed, sending, stop);
    m_sender->send(request, sending,
                   [this, sending, request, record,
                    dialog = QPointer<TestSendDialog>(dialog)](const TestResult &result) {
                       sending->deleteLater();
                       if (dialog)
                           dialog->showResult(result);
                       if (m_history == nullptr || result.outcome == TestResult::Outcome::Refused)
                           return; // nothing was sent
                       keepTestSend(*m_history, record, request, result);
                       if (dialog)
                           m_history->recent(
                               record.organizationId, record.webhookId, shownSends, dialog,
                               [dialog](const QList<SendRecord> &records) { dialog->setHistory(records); });
                   });
}

void TestSends::joinHistory(TestSendDialog *dialog, const QString &organizationId, const QString &webhookId)
{
    m_history->recent(organizationId, webhookId, shownSends, dialog,
                      [dialog](const QList<SendRecord> &records) { dialog->setHistory(records); });
    connect(dialog, &TestSendDialog::recordRequested, this, [this, dialog](const QString &recordId) {
        m_history->record(recordId, dialog, [dialog](const std::optional<SendRecord> &record) {
            if (record)
                dialog->setRecord(*record);
        });
    });
}

void TestSends::joinArchive(TestSendDialog *dialog, const QString &organizationId, const QString &webhookId)
{
    DeliveryFilter filter;
    filter.organizationId = organizationId;
    filter.webhookIds = {webhookId};
    m_archive->rows(filter, {}, shownDeliveries, dialog,
                    [dialog](const QList<DeliveryRow> &rows) { dialog->setRecorded(rows); });
    connect(dialog, &TestSendDialog::deliveryRequested, this, [this, dialog](const QString &deliveryId) {
        m_archive->delivery(deliveryId, dialog, [dialog](const std::optional<StoredDelivery> &delivery) {
            if (delivery)
                dialog->useRecorded(*delivery);
        });
    });
}
