#include "app/bulktests.h"

#include "app/sentrecords.h"
#include "models/domain/targetmask.h"
#include "models/domain/testsubject.h"
#include "models/store/rememberedsecrets.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/editor/secretmemory.h"
#include "ui/style/clipboard.h"
#include "ui/testsend/testsendtexts.h"
#include "ui/webhooks/webhooktexts.h"

namespace {
constexpr int testsAtATime = 3;
constexpr qsizetype namedHosts = 6;
} // namespace

using State = BulkItem::State;

BulkTests::BulkTests(TargetSender *sender, TargetSender::Scope scope, const Subject &subject,
                     RememberedSecrets &secrets, SendHistory *history, QWidget *parent)
    : QObject(nullptr)
    , m_sender(sender)
    , m_scope(scope)
    , m_subject(subject)
    , m_secrets(secrets)
    , m_history(history)
    , m_dialog(new BulkDialog(BulkAction::Test, parent))
{
    setParent(m_dialog); // ends with it, and its sends with this
    m_sender->setParent(this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    QList<BulkItem> items;
    items.reserve(subject.webhooks.size());
    for (qsizetype i = 0; i < subject.webhooks.size(); ++i) {
        const Webhook &webhook = subject.webhooks.at(i);
        m_positions.insert(webhook.id, i);
        BulkItem item;
        item.webhookId = webhook.id;
        item.name = WebhookTexts::title(webhook);
        item.maskedTarget = maskedTarget(webhook.targetUrl).text();
        items.append(item);
    }
    m_dialog->setItems(items);
    m_dialog->setReview(review());
    connect(m_dialog, &BulkDialog::startRequested, this, [this] {
        QStringList ids;
        for (const Webhook &webhook : std::as_const(m_subject.webhooks))
            ids.append(webhook.id);
        start(ids);
    });
    connect(m_dialog, &BulkDialog::retryRequested, this, [this] {
        QStringList ids;
        for (const BulkItem &item : m_dialog->items()) {
            if (item.mayBeRetried)
                ids.append(item.webhookId);
        }
        start(ids);
    });
    connect(m_dialog, &BulkDialog::cancelRequested, this, &BulkTests::cancel);
    connect(m_dialog, &BulkDialog::copyRequested, this, [this](const QString &csv) {
        copyToClipboard(csv);
        m_dialog->sayCopied();
    });
    m_dialog->open();
}

static QString namedList(const QStringList &names)
{
    if (names.size() <= namedHosts)
        return names.join(QStringLiteral(", "));
    return BulkTests::tr("%1 and %Ln more", nullptr, static_cast<int>(names.size() - namedHosts))
        .arg(names.first(namedHosts).join(QStringLiteral(", ")));
}

// Where the tests go, before one is sent.
BulkReview BulkTests::review() const
{
    QStringList hosts;
    QStringList inside;
    QStringList metadata;
    int notLoopback = 0;
    int withoutSecret = 0;
    for (const Webhook &webhook : m_subject.webhooks) {
        const QString host = targetHost(webhook.targetUrl);
        const TargetPlace place = targetPlace(webhook.targetUrl);
        if (!host.isEmpty() && !hosts.contains(host))
            hosts.append(host);
        if (place == TargetPlace::CloudMetadata && !metadata.contains(host))
            metadata.append(host);
        if ((place == TargetPlace::PrivateNetwork || place == TargetPlace::ThisComputer) &&
            !inside.contains(host))
            inside.append(host);
        notLoopback += place == TargetPlace::ThisComputer ? 0 : 1;
        withoutSecret += webhook.secretIsSet.value_or(false) && !usesSecret(webhook) ? 1 : 0;
    }
    BulkReview review;
    review.text = tr("Each target gets one sample of what its webhook sends, from this computer. Hosts: %1.")
                      .arg(namedList(hosts));
    if (!inside.isEmpty())
        review.remarks.append({Tone::Warning, tr("%Ln host(s) lie inside your network: %1.", nullptr,
                                                 static_cast<int>(inside.size()))
                                                  .arg(namedList(inside))});
    if (!metadata.isEmpty())
        review.remarks.append(
            {Tone::Warning,
             tr("Nothing is sent to %1: it hands out a machine's credentials.").arg(namedList(metadata))});
    if (m_scope == TargetSender::Scope::LoopbackOnly && notLoopback > 0)
        review.remarks.append(
            {Tone::Info,
             tr("The demo sends only to this computer: %Ln target(s) get nothing.", nullptr, notLoopback)});
    if (withoutSecret > 0)
        review.remarks.append({Tone::Info, tr("%Ln webhook(s) have a secret that is not remembered, or may "
                                              "be an old one: their tests go without it.",
                                              nullptr, withoutSecret)});
    return review;
}

void BulkTests::start(const QStringList &webhookIds)
{
    m_waiting = webhookIds;
    m_isCancelled = false;
    m_dialog->setRunning();
    for (const QString &webhookId : webhookIds)
        setState(webhookId, State::Waiting);
    sendMore();
}

void BulkTests::sendMore()
{
    while (m_underWay < testsAtATime && !m_waiting.isEmpty()) {
        const Webhook webhook = m_subject.webhooks.at(m_positions.value(m_waiting.takeFirst()));
        ++m_underWay;
        setState(webhook.id, State::Running);
        prepare(webhook);
    }
    endIfDone();
}

// One that somebody may have replaced meanwhile is not sent silently.
bool BulkTests::usesSecret(const Webhook &webhook) const
{
    return m_secrets.isRemembered(webhook.id) && !m_secrets.mayBeStale(webhook);
}

void BulkTests::prepare(const Webhook &webhook)
{
    if (!usesSecret(webhook)) {
        send(webhook, {});
        return;
    }
    m_secrets.recall(webhook.id, this, [this, webhook](const VaultAnswer &answer) {
        if (!m_isCancelled && answer.kind == VaultAnswer::Kind::Done) {
            send(webhook, QString::fromUtf8(answer.value));
            return;
        }
        --m_underWay;
        if (m_isCancelled)
            setState(webhook.id, State::Cancelled, {}, true);
        else
            setState(webhook.id, State::Failed,
                     tr("its secret could not be read: %1").arg(SecretMemoryTexts::cause(answer.kind)), true);
        sendMore();
    });
}

void BulkTests::send(const Webhook &webhook, const QString &secret)
{
    const TestSubject subject = usualTestSubject(webhook, m_subject.organization, m_subject.catalog);
    const TargetRequest request = usualTestRequest(webhook, subject, secret);
    m_sender->send(request, this, [this, webhook, subject, request](const TestResult &result) {
        --m_underWay;
        keep(webhook, subject, request, result);
        show(webhook.id, result);
        sendMore();
    });
}

void BulkTests::keep(const Webhook &webhook, const TestSubject &subject, const TargetRequest &request,
                     const TestResult &result)
{
    if (m_history == nullptr || result.outcome == TestResult::Outcome::Refused)
        return; // nothing was sent
    SendRecord record;
    record.organizationId = m_subject.organization.id;
    record.webhookId = webhook.id;
    record.kind = subject.kind;
    record.event = subject.event;
    keepTestSend(*m_history, record, request, result);
}

void BulkTests::show(const QString &webhookId, const TestResult &result)
{
    using Outcome = TestResult::Outcome;
    const QString targetUrl = m_subject.webhooks.at(m_positions.value(webhookId)).targetUrl;
    const ResultWords words = resultWords(result, targetUrl);
    if (result.isSuccess()) {
        setState(webhookId, State::Done,
                 result.total ? tr("%1 in %2", "answer, time").arg(words.title, durationWords(*result.total))
                              : words.title);
    } else if (result.outcome == Outcome::OutcomeUnknown || result.outcome == Outcome::Cancelled) {
        setState(webhookId, State::Unknown, words.title + QStringLiteral(". ") + words.remedy,
                 result.outcome == Outcome::Cancelled);
    } else {
        setState(webhookId, State::Failed, words.title, result.outcome != Outcome::Refused);
    }
}

// What is under way is stopped; it may have arrived, and that is said.
void BulkTests::cancel()
{
    m_isCancelled = true;
    for (const QString &webhookId : std::exchange(m_waiting, {}))
        setState(webhookId, State::Cancelled, {}, true);
    m_sender->cancel(this);
    endIfDone();
}

void BulkTests::endIfDone()
{
    if (m_underWay == 0 && m_waiting.isEmpty())
        m_dialog->setFinished();
}

BulkItem BulkTests::itemOf(const QString &webhookId) const
{
    return m_dialog->items().at(m_positions.value(webhookId));
}

void BulkTests::setState(const QString &webhookId, State state, const QString &detail, bool mayBeRetried)
{
    BulkItem item = itemOf(webhookId);
    item.state = state;
    item.detail = detail;
    item.mayBeRetried = mayBeRetried;
    m_dialog->updateItem(item);
}
