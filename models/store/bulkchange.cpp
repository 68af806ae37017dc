#include "models/store/bulkchange.h"

#include "models/store/webhookoperation.h"
#include "models/store/webhookstore.h"

#include <algorithm>
#include <utility>

BulkChange::BulkChange(WebhookStore &store, Action action, const QList<Request> &requests)
    : QObject(&store)
    , m_store(store)
    , m_organizationId(store.organizationId())
    , m_action(action)
{
    for (const Request &request : requests) {
        if (item(request.webhookId))
            continue; // named twice
        Item item;
        if (const Webhook *webhook = store.webhook(request.webhookId))
            item.seen = *webhook;
        item.seen.id = request.webhookId;
        item.webhook = item.seen;
        m_items.append(item);
        m_work.append({request, {}, {}, {}});
    }
    connect(&store, &WebhookStore::changeSettled, this, &BulkChange::changeSettled);
}

BulkChange *BulkChange::start(WebhookStore &store, Action action, const QList<Request> &requests)
{
    if (store.state() != WebhookStore::State::Ready || requests.isEmpty())
        return nullptr;
    if (store.m_bulk && store.m_bulk->state() != State::Finished)
        return nullptr;
    if (store.m_bulk)
        store.m_bulk->deleteLater();
    store.m_bulk = new BulkChange(store, action, requests);
    store.m_bulk->begin();
    return store.m_bulk;
}

const BulkChange::Item *BulkChange::item(const QString &webhookId) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const Item &item) { return item.seen.id == webhookId; });
    return found == m_items.end() ? nullptr : &*found;
}

qsizetype BulkChange::count(ItemState state) const
{
    return std::count_if(m_items.begin(), m_items.end(),
                         [state](const Item &item) { return item.state == state; });
}

void BulkChange::begin()
{
    m_error.reset();
    m_isCancelled = false;
    m_store.noteChangeBegun();
    read(Aim::Before);
}

void BulkChange::read(Aim aim)
{
    setState(aim == Aim::Before ? State::ReadingBefore : State::ReadingAfter);
    const quint64 serial = ++m_store.m_serial;
    const QDateTime begunAt = QDateTime::currentDateTimeUtc();
    m_read = m_store.m_api.listWebhooks(
        m_organizationId, this, [this, aim, serial, begunAt](const Result<ListAnswer<Webhook>> &answer) {
            if (answer && isOpen())
                m_store.adoptRead(answer.value(), serial, begunAt);
            if (aim == Aim::Before)
                judgeBefore(answer);
            else
                judgeAfter(answer);
        });
}

static bool pausesBulk(const ApiError &error)
{
    return error.kind == ApiError::Kind::Unauthorized || error.kind == ApiError::Kind::RateLimited;
}

void BulkChange::judgeBefore(const Result<ListAnswer<Webhook>> &answer)
{
    if (answer) {
        m_broken = answer.value().broken;
    } else if (!m_isCancelled && pausesBulk(answer.error())) {
        m_pausedAim = Aim::Before;
        pause(answer.error());
        return;
    } else if (!m_isCancelled) {
        m_error = answer.error();
        endWaiting(ItemState::Failed, answer.error());
    }
    setState(State::Writing);
    writeNext();
}

void BulkChange::writeNext()
{
    if (m_isCancelled || !isOpen()) {
        m_isCancelled = true;
        endWaiting(ItemState::Cancelled);
    }
    for (qsizetype index = 0; index < m_items.size(); ++index) {
        if (m_items.at(index).state == ItemState::Waiting && isToBeWritten(index)) {
            recordAndSend(index);
            return;
        }
    }
    readAfter();
}

void BulkChange::recordAndSend(qsizetype index)
{
    Work &work = m_work[index];
    work.intent = {};
    work.intent.organizationId = m_organizationId;
    work.intent.kind = m_action == Action::Remove ? ChangeIntent::Kind::Remove : ChangeIntent::Kind::Save;
    work.intent.webhookId = m_items.at(index).seen.id;
    work.intent.base = m_items.at(index).webhook;
    work.intent.draft = work.draft;
    m_store.setBusy(work.intent.webhookId, true);
    setItem(index, ItemState::Running);
    m_store.recordIntent(work.intent, this, [this, index] { send(index); });
}

void BulkChange::send(qsizetype index)
{
    const QString webhookId = m_items.at(index).seen.id;
    if (m_action == Action::Remove) {
        m_store.m_api.deleteWebhook(
            m_organizationId, webhookId, this, [this, index](const Result<Nothing> &answer) {
                judgeWrite(index, answer ? std::nullopt : std::optional(answer.error()), {});
            });
        return;
    }
    m_store.m_api.replaceWebhook(m_organizationId, webhookId, m_work.at(index).draft, this,
                                 [this, index](const Result<Webhook> &answer) {
                                     judgeWrite(index, answer ? std::nullopt : std::optional(answer.error()),
                                                answer ? answer.value() : Webhook{});
                                 });
}

void BulkChange::judgeWrite(qsizetype index, const std::optional<ApiError> &error, const Webhook &written)
{
    const QString webhookId = m_items.at(index).seen.id;
    const bool isRemoval = m_action == Action::Remove;
    if (isOpen())
        m_store.setBusy(webhookId, false);
    if (!error || (isRemoval && error->httpStatus == 404)) {
        if (isOpen() && isRemoval)
            m_store.drop(webhookId);
        else if (isOpen() && written.id == webhookId)
            m_store.upsert(written);
        setItem(index, ItemState::Written);
    } else if (WebhookOperation::mayHaveBeenDone(*error)) {
        m_work[index].unknownBy = *error;
        setItem(index, ItemState::Unknown, error);
    } else {
        m_store.settleIntent(m_work.at(index).intent.id); // surely not done
        if (pausesBulk(*error) && !m_isCancelled) {
            setItem(index, ItemState::Waiting);
            m_pausedAim = Aim::Before;
            pause(*error);
            return;
        }
        setItem(index, error->kind == ApiError::Kind::NotFound ? ItemState::Gone : ItemState::Failed, error);
        if (error->kind == ApiError::Kind::NotFound && isOpen())
            m_store.drop(webhookId);
    }
    writeNext();
}

void BulkChange::readAfter()
{
    if (count(ItemState::Written) + count(ItemState::Unknown) > 0)
        read(Aim::After);
    else
        finish();
}

void BulkChange::pause(const ApiError &error)
{
    m_error = error;
    m_pausedUntil =
        error.retryAfter ? QDateTime::currentDateTimeUtc().addSecs(error.retryAfter->count()) : QDateTime();
    setState(State::Paused);
    m_store.noteChangeEnded(false); // nothing is under way: quitting need not wait
}

void BulkChange::resume()
{
    if (m_state != State::Paused)
        return;
    m_error.reset();
    m_store.noteChangeBegun();
    read(m_pausedAim);
}

void BulkChange::cancel()
{
    if (m_state == State::Finished || m_isCancelled)
        return;
    m_isCancelled = true;
    endWaiting(ItemState::Cancelled);
    if (m_state == State::ReadingBefore) {
        m_read.cancel();
    } else if (m_state == State::Paused) {
        m_error.reset();
        m_store.noteChangeBegun();
        readAfter();
    }
}

void BulkChange::retryFailed()
{
    if (m_state != State::Finished || count(ItemState::Failed) == 0 || !isOpen())
        return;
    for (qsizetype index = 0; index < m_items.size(); ++index) {
        if (m_items.at(index).state != ItemState::Failed)
            continue;
        m_items[index].fields.clear();
        m_items[index].mergedFields.clear();
        m_items[index].unknownFields.clear();
        m_work[index].unknownBy.reset();
        setItem(index, ItemState::Waiting);
    }
    begin();
}

void BulkChange::finish()
{
    const qsizetype asAsked = count(ItemState::Done) + count(ItemState::AlreadySo);
    for (qsizetype index = 0; index < m_items.size(); ++index) {
        if (m_items.at(index).state != ItemState::Failed) // those may be tried again
            m_work[index].request.secret.clear();
        m_work[index].draft.secret.clear();
    }
    setState(State::Finished);
    m_store.noteChangeEnded(asAsked == m_items.size());
}

void BulkChange::endWaiting(ItemState state, const std::optional<ApiError> &error)
{
    for (qsizetype index = 0; index < m_items.size(); ++index) {
        if (m_items.at(index).state == ItemState::Waiting)
            setItem(index, state, error);
    }
}

void BulkChange::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

void BulkChange::setItem(qsizetype index, ItemState state, const std::optional<ApiError> &error)
{
    m_items[index].state = state;
    m_items[index].error = error;
    emit itemChanged(m_items.at(index).seen.id);
}

bool BulkChange::isOpen() const
{
    return m_store.organizationId() == m_organizationId;
}
