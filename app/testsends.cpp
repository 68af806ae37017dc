#include "app/testsends.h"

#include "models/domain/ownheaders.h"
#include "models/store/local/deliveryarchive.h"
#include "models/store/local/sendhistory.h"
#include "models/store/receiverlog.h"
#include "ui/style/clipboard.h"
#include "ui/testsend/testsenddialog.h"

#include <QPointer>

#include <algorithm>

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
    new BulkTests(new TargetSender(m_scope, m_limits), m_scope, subject, secrets, parent);
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
                       keep(record, request, result);
                       if (dialog)
                           m_history->recent(
                               record.organizationId, record.webhookId, shownSends, dialog,
                               [dialog](const QList<SendRecord> &records) { dialog->setHistory(records); });
                   });
}

void TestSends::keep(SendRecord record, const TargetRequest &request, const TestResult &result)
{
    record.at = result.startedAt.isValid() ? result.startedAt.toUTC() : QDateTime::currentDateTimeUtc();
    record.targetUrl = request.targetUrl;
    record.body = request.body;
    record.bodySize = request.body.size();
    record.outcome = result.outcome;
    record.status = result.status;
    if (result.total)
        record.total = std::chrono::duration_cast<std::chrono::milliseconds>(*result.total);
    record.answerStart = result.body.left(SendHistory::largestAnswer);
    // record.headers are the user's own, by name: their values are kept nowhere.
    const HeaderList own = std::exchange(record.headers, request.headers);
    QList<QByteArray> secrets;
    for (auto &[name, value] : record.headers) {
        const bool isOwn = std::any_of(own.begin(), own.end(), [&name = name](const auto &header) {
            return header.first.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (SendHistory::isPlainHeader(name) && !isOwn)
            continue;
        // It may stand in the payload, too, and come back in the answer.
        if (isSecretHeader(name))
            secrets.append(value);
        value.clear();
    }
    m_history->add(record, secrets);
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
