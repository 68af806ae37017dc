#include "app/batchresend.h"

#include "app/sentrecords.h"
#include "models/domain/targetmask.h"
#include "models/store/knownsecrets.h"
#include "models/store/local/deliveryarchive.h"
#include "models/store/local/sendhistory.h"
#include "models/store/rememberedsecrets.h"
#include "models/store/webhookstore.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/resend/resendtexts.h"
#include "ui/style/clipboard.h"
#include "ui/testsend/testsendtexts.h"
#include "ui/webhooks/webhooktexts.h"

#include <algorithm>

namespace {
constexpr qsizetype webhooksAtATime = 3;
constexpr int readAtATime = 16;
} // namespace

using State = BulkItem::State;

BatchResend::BatchResend(TargetSender *sender, TargetSender::Scope scope, const QStringList &deliveryIds,
                         const ResendParts &parts, QWidget *parent)
    : QObject(nullptr)
    , m_sender(sender)
    , m_scope(scope)
    , m_parts(parts)
    , m_dialog(new BulkDialog(BulkAction::Resend, parent))
    , m_unread(deliveryIds)
{
    setParent(m_dialog); // ends with it, and its sends with this
    m_sender->setParent(this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_unread.removeDuplicates();
    m_tooMany = std::max<qsizetype>(0, m_unread.size() - mostResends);
    m_unread = m_unread.mid(0, mostResends); // newest first, as the log has them
    connect(m_dialog, &BulkDialog::startRequested, this, &BatchResend::askForSecrets);
    connect(m_dialog, &BulkDialog::retryRequested, this, [this] {
        QStringList ids;
        for (const BulkItem &item : m_dialog->items()) {
            if (item.mayBeRetried)
                ids.append(item.deliveryId);
        }
        start(ids);
    });
    connect(m_dialog, &BulkDialog::cancelRequested, this, &BatchResend::cancel);
    connect(m_dialog, &BulkDialog::copyRequested, this, [this](const QString &csv) {
        copyToClipboard(csv);
        m_dialog->sayCopied();
    });
    BulkReview review;
    review.text = tr("Reading the deliveries…");
    m_dialog->setReview(review);
    m_dialog->setBusy(true);
    m_dialog->open();
    readMore();
}

// A few at a time: the bodies of all of them at once could be gigabytes.
void BatchResend::readMore()
{
    while (m_reading < readAtATime && !m_unread.isEmpty()) {
        ++m_reading;
        const QString deliveryId = m_unread.takeFirst();
        m_parts.archive.delivery(deliveryId, this,
                                 [this, deliveryId](const std::optional<StoredDelivery> &stored) {
                                     --m_reading;
                                     adopt(deliveryId, stored);
                                     if (m_reading == 0 && m_unread.isEmpty())
                                         showReview();
                                     else
                                         readMore();
                                 });
    }
}

const Webhook *BatchResend::webhookOf(const QString &organizationId, const QString &webhookId) const
{
    return m_parts.webhooks.organizationId() == organizationId ? m_parts.webhooks.webhook(webhookId)
                                                               : nullptr;
}

void BatchResend::adopt(const QString &deliveryId, const std::optional<StoredDelivery> &stored)
{
    const Webhook *webhook = stored ? webhookOf(stored->organizationId, stored->webhookId) : nullptr;
    const ResendObstacle obstacle = resendObstacle(stored, webhook);
    if (obstacle != ResendObstacle::None) {
        ++m_leftOut[obstacle];
        return;
    }
    m_entries.insert(deliveryId, {stored->webhookId, stored->delivery.createdAt});
    BulkItem item;
    item.webhookId = stored->webhookId;
    item.deliveryId = deliveryId;
    item.name = ResendTexts::row(stored->delivery, WebhookTexts::title(*webhook));
    item.maskedTarget = maskedTarget(webhook->targetUrl).text();
    m_items.append(item);
}

void BatchResend::showReview()
{
    std::stable_sort(m_items.begin(), m_items.end(), [this](const BulkItem &a, const BulkItem &b) {
        return m_entries.value(a.deliveryId).createdAt < m_entries.value(b.deliveryId).createdAt;
    });
    m_dialog->setItems(m_items);
    m_dialog->setBusy(false);
    m_dialog->setReview(review());
}

BulkReview BatchResend::review() const
{
    QStringList targets;
    QHash<QString, int> counts;
    QSet<QString> hostsInside;
    QSet<QString> metadataHosts;
    int notLoopback = 0;
    for (const BulkItem &item : m_items) {
        const Webhook *webhook = m_parts.webhooks.webhook(item.webhookId);
        if (!webhook)
            continue;
        const QString host = targetHost(webhook->targetUrl);
        if (counts[host]++ == 0)
            targets.append(host);
        const TargetPlace place = targetPlace(webhook->targetUrl);
        if (place == TargetPlace::PrivateNetwork)
            hostsInside.insert(host);
        if (place == TargetPlace::CloudMetadata)
            metadataHosts.insert(host);
        notLoopback += place == TargetPlace::ThisComputer ? 0 : 1;
    }
    BulkReview review;
    if (!m_items.isEmpty())
        review.text = ResendTexts::destinations(targets, counts);
    const QString leftOut = ResendTexts::leftOut(m_leftOut);
    if (!leftOut.isEmpty())
        review.remarks.append({Tone::Warning, leftOut});
    if (m_tooMany > 0)
        review.remarks.append({Tone::Warning, ResendTexts::tooMany(m_tooMany)});
    if (!hostsInside.isEmpty())
        review.remarks.append({Tone::Warning, ResendTexts::inside(hostsInside.values())});
    if (!metadataHosts.isEmpty())
        review.remarks.append({Tone::Warning, ResendTexts::metadata(metadataHosts.values())});
    if (m_scope == TargetSender::Scope::LoopbackOnly && notLoopback > 0)
        review.remarks.append({Tone::Info, ResendTexts::onlyThisComputer(notLoopback)});
    if (m_parts.webhooks.isSnapshot() && !m_items.isEmpty())
        review.remarks.append({Tone::Warning, ResendTexts::lastSeenTargets(m_parts.webhooks.refreshedAt())});
    review.asksForMore = std::any_of(m_items.begin(), m_items.end(), [this](const BulkItem &item) {
        const Webhook *webhook = m_parts.webhooks.webhook(item.webhookId);
        return webhook && webhook->mayHaveSecret() &&
               (!m_parts.secrets.isRemembered(item.webhookId) || m_parts.secrets.mayBeStale(*webhook));
    });
    return review;
}

// One row a webhook, in the order of the list; those whose remembered secret is surely the current one are
// not asked for.
QList<SecretsDialog::Need> BatchResend::secretsToAsk()
{
    QList<SecretsDialog::Need> needs;
    m_secrets.clear();
    for (const BulkItem &item : m_dialog->items()) {
        const Webhook *webhook = m_parts.webhooks.webhook(item.webhookId);
        if (!webhook || m_secrets.contains(item.webhookId))
            continue;
        m_secrets.insert(item.webhookId, {});
        const bool isRemembered = m_parts.secrets.isRemembered(item.webhookId);
        const bool mayBeStale = isRemembered && m_parts.secrets.mayBeStale(*webhook);
        if (isRemembered && !mayBeStale)
            m_secrets[item.webhookId].isRemembered = true;
        else if (webhook->mayHaveSecret())
            needs.append({item.webhookId, WebhookTexts::title(*webhook), isRemembered, mayBeStale});
    }
    return needs;
}

void BatchResend::askForSecrets()
{
    QStringList ids;
    for (const BulkItem &item : m_dialog->items())
        ids.append(item.deliveryId);
    const QList<SecretsDialog::Need> needs = secretsToAsk();
    if (needs.isEmpty()) {
        start(ids);
        return;
    }
    auto *question = new SecretsDialog(SecretDialog::Action::SendAgain, needs, m_dialog);
    question->setObjectName(QStringLiteral("resendSecrets"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &SecretsDialog::submitted, this,
            [this, question, ids](const QList<SecretsDialog::Answer> &answers) {
                for (const SecretsDialog::Answer &answer : answers) {
                    Secret &secret = m_secrets[answer.webhookId];
                    secret.isRemembered = answer.choice == SecretChoice::KeepRemembered;
                    secret.typed = answer.secret;
                }
                question->accept();
                start(ids);
            });
    question->open();
}

void BatchResend::start(const QStringList &deliveryIds)
{
    m_waiting = deliveryIds;
    m_isCancelled = false;
    m_dialog->setRunning();
    for (const QString &deliveryId : deliveryIds)
        setState(deliveryId, State::Waiting);
    sendMore();
}

void BatchResend::sendMore()
{
    for (qsizetype at = 0; at < m_waiting.size() && m_busyWebhooks.size() < webhooksAtATime;) {
        const QString deliveryId = m_waiting.at(at);
        const QString webhookId = m_entries.value(deliveryId).webhookId;
        if (m_busyWebhooks.contains(webhookId)) {
            ++at;
            continue;
        }
        m_waiting.removeAt(at);
        m_busyWebhooks.insert(webhookId);
        setState(deliveryId, State::Running);
        fetch(deliveryId);
    }
    endIfDone();
}

// What was true at the question may be so no more: each is judged again right before it goes.
void BatchResend::fetch(const QString &deliveryId)
{
    m_parts.archive.delivery(
        deliveryId, this, [this, deliveryId](const std::optional<StoredDelivery> &stored) {
            const Webhook *webhook = stored ? webhookOf(stored->organizationId, stored->webhookId) : nullptr;
            const ResendObstacle obstacle = resendObstacle(stored, webhook);
            if (m_isCancelled)
                finishOne(deliveryId, State::Cancelled, {}, true);
            else if (obstacle != ResendObstacle::None)
                finishOne(deliveryId, State::Failed, ResendTexts::obstacle(obstacle));
            else
                recallSecret(*stored);
        });
}

void BatchResend::recallSecret(const StoredDelivery &stored)
{
    const Secret secret = m_secrets.value(stored.webhookId);
    if (!secret.isRemembered) {
        send(stored, secret.typed);
        return;
    }
    m_parts.secrets.recall(stored.webhookId, this, [this, stored](const VaultAnswer &answer) {
        if (m_isCancelled)
            finishOne(stored.delivery.id, State::Cancelled, {}, true);
        else if (answer.kind != VaultAnswer::Kind::Done)
            finishOne(stored.delivery.id, State::Failed,
                      tr("its secret could not be read: %1").arg(SecretMemoryTexts::cause(answer.kind)),
                      true);
        else
            send(stored, QString::fromUtf8(answer.value));
    });
}

void BatchResend::send(const StoredDelivery &stored, const QString &secret)
{
    const Webhook *webhook = webhookOf(stored.organizationId, stored.webhookId);
    const ResendObstacle obstacle = resendObstacle(stored, webhook); // the keyring may have taken its time
    if (obstacle != ResendObstacle::None) {
        finishOne(stored.delivery.id, State::Failed, ResendTexts::obstacle(obstacle));
        return;
    }
    ResendOptions options;
    options.targetUrl = webhook->targetUrl;
    options.secret = secret;
    const TargetRequest request = resendRequest(stored.delivery, options);
    m_parts.known.noteSent(request);
    m_sender->send(request, this, [this, stored, request, secret](const TestResult &result) {
        if (result.outcome != TestResult::Outcome::Refused)
            keepResend(m_parts.sends, stored, request, result, {secret.toUtf8()});
        show(stored, result);
    });
}

void BatchResend::show(const StoredDelivery &stored, const TestResult &result)
{
    const ResultWords words = resultWords(result, stored.delivery.targetUrl);
    const QString &deliveryId = stored.delivery.id;
    switch (resendVerdict(result)) {
    case ResendVerdict::Accepted:
        finishOne(deliveryId, State::Done,
                  result.total ? tr("%1 in %2", "answer, time").arg(words.title, durationWords(*result.total))
                               : words.title);
        break;
    case ResendVerdict::Refused:
        finishOne(deliveryId, State::Failed, words.title, true);
        break;
    case ResendVerdict::NotKnown:
        finishOne(deliveryId, State::Unknown, tr("%1. It may have arrived.").arg(words.title));
        break;
    case ResendVerdict::NotAllowed:
        finishOne(deliveryId, State::Failed, words.title);
        break;
    }
}

void BatchResend::finishOne(const QString &deliveryId, State state, const QString &detail, bool mayBeRetried)
{
    m_busyWebhooks.remove(m_entries.value(deliveryId).webhookId);
    setState(deliveryId, state, detail, mayBeRetried);
    sendMore();
}

// What is under way is stopped; it may have arrived, and that is said.
void BatchResend::cancel()
{
    m_isCancelled = true;
    for (const QString &deliveryId : std::exchange(m_waiting, {}))
        setState(deliveryId, State::Cancelled, {}, true);
    m_sender->cancel(this);
    endIfDone();
}

void BatchResend::endIfDone()
{
    if (m_busyWebhooks.isEmpty() && m_waiting.isEmpty())
        m_dialog->setFinished();
}

void BatchResend::setState(const QString &deliveryId, State state, const QString &detail, bool mayBeRetried)
{
    const QList<BulkItem> &items = m_dialog->items();
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const BulkItem &item) { return item.deliveryId == deliveryId; });
    if (found == items.end())
        return;
    BulkItem item = *found;
    item.state = state;
    item.detail = detail;
    item.mayBeRetried = mayBeRetried;
    m_dialog->updateItem(item);
}
