#include "ui/webhooks/webhookbulk.h"

#include "ui/bulk/bulkdialog.h"
#include "ui/style/clipboard.h"
#include "ui/webhooks/bulkreviews.h"
#include "ui/webhooks/secretaftercare.h"
#include "ui/webhooks/secretsupply.h"
#include "ui/webhooks/webhooktexts.h"

#include <algorithm>

WebhookBulk::WebhookBulk(WebhookStore &store, ProjectCatalog &catalog, RequestBudget &budget,
                         SecretSupply &secretSupply, SecretAftercare &secretAftercare, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_catalog(catalog)
    , m_budget(budget)
    , m_secretSupply(secretSupply)
    , m_secretAftercare(secretAftercare)
    , m_window(window)
{
}

void WebhookBulk::open(BulkAction action, const QList<Webhook> &webhooks)
{
    if (m_dialog || webhooks.isEmpty())
        return;
    m_action = action;
    m_webhooks = webhooks;
    m_organizationId = m_store.organizationId();
    BulkReviews::Facts facts;
    facts.action = action;
    facts.webhooks = webhooks;
    facts.all = m_store.webhooks();
    facts.catalog = m_catalog.catalog();
    const auto toWrite = std::count_if(webhooks.cbegin(), webhooks.cend(), [action](const Webhook &webhook) {
        return !BulkReviews::isAlreadySo(action, webhook);
    });
    facts.needs = needs(static_cast<int>(BulkChange::requestsNeeded(toWrite)));
    QList<BulkItem> items;
    items.reserve(webhooks.size());
    for (const Webhook &webhook : webhooks) {
        items.append(BulkReviews::item(webhook));
        if (BulkReviews::isAlreadySo(action, webhook))
            items.last().state = BulkItem::State::AlreadySo;
    }
    m_dialog = new BulkDialog(action, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setItems(items);
    m_dialog->setReview(BulkReviews::review(facts));
    connect(m_dialog, &BulkDialog::startRequested, this, &WebhookBulk::supplySecrets);
    connect(m_dialog, &BulkDialog::cancelRequested, this, [this] {
        if (m_change)
            m_change->cancel();
    });
    connect(m_dialog, &BulkDialog::resumeRequested, this, [this] {
        if (m_change)
            m_change->resume();
    });
    connect(m_dialog, &BulkDialog::retryRequested, this, [this] {
        if (m_change)
            m_change->retryFailed();
    });
    connect(m_dialog, &BulkDialog::pauseActionRequested, this, &WebhookBulk::connectRequested);
    connect(m_dialog, &BulkDialog::copyRequested, this, [this](const QString &csv) {
        copyToClipboard(csv);
        m_dialog->sayCopied();
    });
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_dialog = nullptr; // deletes itself after this event
        m_drafts.clear();
        const QList<Webhook> gone = removedOnes();
        emit closed();
        if (!gone.isEmpty())
            emit removed(gone);
    });
    m_dialog->open();
}

BulkNeeds WebhookBulk::needs(int requests) const
{
    BulkNeeds needs;
    needs.requests = requests;
    needs.left = m_budget.remaining();
    if (needs.left) {
        needs.limit = m_budget.limit();
        needs.resetAt = m_budget.resetAt();
    }
    return needs;
}

// Asked once for all, before anything is sent; only for those that are to be written.
void WebhookBulk::supplySecrets()
{
    QList<SecretSupply::Request> requests;
    if (m_action != BulkAction::Remove) {
        for (const Webhook &webhook : std::as_const(m_webhooks)) {
            if (!webhook.mayHaveSecret() || BulkReviews::isAlreadySo(m_action, webhook))
                continue;
            WebhookDraft draft = WebhookDraft::fromWebhook(webhook);
            draft.isEnabled = m_action == BulkAction::Enable;
            requests.append({webhook, draft});
        }
    }
    if (requests.isEmpty()) {
        start();
        return;
    }
    m_dialog->setBusy(true);
    QStringList ids;
    for (const SecretSupply::Request &request : std::as_const(requests))
        ids.append(request.base.id);
    const auto action =
        m_action == BulkAction::Enable ? SecretDialog::Action::Enable : SecretDialog::Action::Disable;
    m_secretSupply.supply(requests, action, m_dialog, m_dialog,
                          [this, ids](const QList<WebhookDraft> &drafts) {
                              if (!m_dialog)
                                  return;
                              m_dialog->setBusy(false);
                              if (drafts.size() != ids.size())
                                  return; // cancelled: the question stays open
                              for (qsizetype i = 0; i < ids.size(); ++i)
                                  m_drafts.insert(ids.at(i), drafts.at(i));
                              start();
                          });
}

void WebhookBulk::start()
{
    QList<BulkChange::Request> requests;
    requests.reserve(m_webhooks.size());
    for (const Webhook &webhook : std::as_const(m_webhooks)) {
        BulkChange::Request request;
        request.webhookId = webhook.id;
        if (const auto draft = m_drafts.constFind(webhook.id); draft != m_drafts.cend()) {
            request.secretChoice = draft->secretChoice;
            request.secret = draft->secret;
        }
        requests.append(request);
    }
    const auto action = m_action == BulkAction::Enable    ? BulkChange::Action::Enable
                        : m_action == BulkAction::Disable ? BulkChange::Action::Disable
                                                          : BulkChange::Action::Remove;
    m_change = BulkChange::start(m_store, action, requests);
    if (!m_change) {
        m_dialog->setFinished(tr("Nothing was begun: the list is not there. Refresh, then try again."));
        return;
    }
    connect(m_change, &BulkChange::itemChanged, this, &WebhookBulk::showItem);
    connect(m_change, &BulkChange::stateChanged, this, &WebhookBulk::followState);
    followState();
}

void WebhookBulk::followState()
{
    if (!m_change || !m_dialog)
        return;
    const auto isUnderWay = [this] { return m_dialog->stage() == BulkDialog::Stage::Running; };
    switch (m_change->state()) {
    case BulkChange::State::ReadingBefore:
        if (!isUnderWay())
            m_dialog->setRunning();
        for (const BulkChange::Item &item : m_change->items())
            m_dialog->updateItem(itemOf(item));
        m_dialog->setStep(tr("reading the list first"));
        break;
    case BulkChange::State::Writing:
        if (!isUnderWay())
            m_dialog->setRunning();
        m_dialog->setStep({});
        break;
    case BulkChange::State::Paused:
        showPause();
        break;
    case BulkChange::State::ReadingAfter:
        if (!isUnderWay())
            m_dialog->setRunning();
        m_dialog->setStep(tr("reading the list again to check"));
        break;
    case BulkChange::State::Finished:
        showEnd();
        break;
    }
}

void WebhookBulk::showItem(const QString &webhookId)
{
    const BulkChange::Item *item = m_change ? m_change->item(webhookId) : nullptr;
    if (item && m_dialog)
        m_dialog->updateItem(itemOf(*item));
}

void WebhookBulk::showPause()
{
    BulkPause pause;
    if (const std::optional<ApiError> &error = m_change->error()) {
        pause.text = error->describe();
        if (error->kind == ApiError::Kind::Unauthorized)
            pause.actionText = tr("Token…");
    }
    pause.resumableAt = m_change->pausedUntil();
    m_dialog->setPaused(pause);
}

void WebhookBulk::showEnd()
{
    for (const BulkChange::Item &item : m_change->items())
        m_dialog->updateItem(itemOf(item));
    QString remark;
    if (const std::optional<ApiError> &error = m_change->error())
        remark = m_change->count(BulkChange::ItemState::Written) > 0
                     ? tr("What was written could not be checked. %1").arg(error->describe())
                     : error->describe();
    m_dialog->setFinished(remark);
    careForSecrets();
}

// Remembered, followed or said to be lost, as after each single write.
void WebhookBulk::careForSecrets()
{
    for (const BulkChange::Item &item : m_change->items()) {
        const auto draft = m_drafts.constFind(item.seen.id);
        if (draft == m_drafts.cend())
            continue;
        SaveOutcome outcome;
        outcome.webhook = item.webhook;
        outcome.fields = item.fields;
        outcome.error = item.error;
        switch (item.state) {
        case BulkChange::ItemState::Done:
            outcome.kind = SaveOutcome::Kind::Saved;
            break;
        case BulkChange::ItemState::NotAsAsked:
            outcome.kind = SaveOutcome::Kind::SavedDifferently;
            break;
        case BulkChange::ItemState::Written:
            outcome.kind = SaveOutcome::Kind::SavedUnverified;
            break;
        case BulkChange::ItemState::Failed: // its secret is needed for the next try
        case BulkChange::ItemState::Unknown:
        case BulkChange::ItemState::Waiting:
        case BulkChange::ItemState::Running:
        case BulkChange::ItemState::AlreadySo:
        case BulkChange::ItemState::ChangedMeanwhile:
        case BulkChange::ItemState::Gone:
        case BulkChange::ItemState::Cancelled:
            continue;
        }
        const WebhookDraft sent = m_drafts.take(item.seen.id);
        m_secretAftercare.writeEnded(m_organizationId, sent, outcome);
        if (SecretAftercare::isSecretLost(sent, outcome))
            m_secretAftercare.offerRestore(WebhookTexts::title(item.seen), sent, outcome);
    }
}

QList<Webhook> WebhookBulk::removedOnes() const
{
    QList<Webhook> gone;
    if (!m_change || m_action != BulkAction::Remove)
        return gone;
    for (const BulkChange::Item &item : m_change->items()) {
        // Written: the server said yes, and the list could not be read again to confirm it.
        if (item.state == BulkChange::ItemState::Done || item.state == BulkChange::ItemState::Written)
            gone.append(item.webhook);
    }
    return gone;
}

BulkItem WebhookBulk::itemOf(const BulkChange::Item &item) const
{
    using From = BulkChange::ItemState;
    using To = BulkItem::State;
    BulkItem shown = BulkReviews::item(item.seen);
    shown.detail = detailOf(item);
    shown.mayBeRetried = item.state == From::Failed;
    switch (item.state) {
    case From::Waiting:
        shown.state = To::Waiting;
        break;
    case From::Running:
        shown.state = To::Running;
        break;
    case From::Written:
        shown.state = To::Written;
        break;
    case From::Done:
        shown.state = To::Done;
        break;
    case From::AlreadySo:
        shown.state = To::AlreadySo;
        break;
    case From::Failed:
        shown.state = To::Failed;
        break;
    case From::ChangedMeanwhile:
        shown.state = To::ChangedMeanwhile;
        break;
    case From::Gone:
        shown.state = To::Gone;
        break;
    case From::NotAsAsked:
        shown.state = To::NotAsAsked;
        break;
    case From::Unknown:
        shown.state = To::Unknown;
        break;
    case From::Cancelled:
        shown.state = To::Cancelled;
        break;
    }
    return shown;
}

QString WebhookBulk::detailOf(const BulkChange::Item &item) const
{
    using State = BulkChange::ItemState;
    switch (item.state) {
    case State::Failed:
    case State::Unknown:
        return item.error ? item.error->cause() : QString();
    case State::ChangedMeanwhile:
        return item.fields.isEmpty() ? tr("settings this version does not know: %1")
                                           .arg(item.unknownFields.join(QStringLiteral(", ")))
                                     : WebhookTexts::fields(item.fields);
    case State::NotAsAsked:
        return m_action == BulkAction::Remove ? tr("it is still there") : WebhookTexts::fields(item.fields);
    case State::Done:
        return item.mergedFields.isEmpty()
                   ? QString()
                   : tr("changed by somebody else and kept: %1").arg(WebhookTexts::fields(item.mergedFields));
    case State::Waiting:
    case State::Running:
    case State::Written:
    case State::AlreadySo:
    case State::Gone:
    case State::Cancelled:
        break;
    }
    return {};
}
