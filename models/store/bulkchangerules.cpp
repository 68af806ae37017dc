// BulkChange: what is written for an item, and what the list read afterwards says about it.
#include "models/store/bulkchange.h"
#include "models/store/saveplan.h"
#include "models/store/webhookoperation.h"
#include "models/store/webhookstore.h"

#include <algorithm>

ApiError BulkChange::refusal(ApiError::Kind kind, ApiError::Detail detail) const
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    error.host = m_store.m_api.apiHost();
    return error;
}

bool BulkChange::mayBeHidden(const QString &webhookId) const
{
    return std::any_of(m_broken.begin(), m_broken.end(), [&](const BrokenItem &broken) {
        return broken.id.isEmpty() || broken.id == webhookId;
    });
}

// By what the store has now: the list that was just read, and what was changed here since.
bool BulkChange::isToBeWritten(qsizetype index)
{
    using Detail = ApiError::Detail;
    const QString webhookId = m_items.at(index).seen.id;
    const Webhook *now = m_store.webhook(webhookId);
    if (!now && mayBeHidden(webhookId))
        setItem(index, ItemState::Failed, refusal(ApiError::Kind::BadAnswer, Detail::None));
    else if (!now)
        setItem(index, m_action == Action::Remove ? ItemState::AlreadySo : ItemState::Gone);
    else if (m_store.isBusy(webhookId))
        setItem(index, ItemState::Failed, refusal(ApiError::Kind::Rejected, Detail::ChangeUnderWay));
    else if (m_store.isUncertain(webhookId))
        setItem(index, ItemState::Failed, refusal(ApiError::Kind::Rejected, Detail::OutcomePending));
    else if (m_action != Action::Remove)
        return planSave(index, Webhook(*now));
    else {
        m_items[index].webhook = *now;
        m_items[index].fields = differences(m_items.at(index).seen, *now);
        if (m_items.at(index).fields.isEmpty())
            return true;
        setItem(index, ItemState::ChangedMeanwhile);
    }
    return false;
}

bool BulkChange::planSave(qsizetype index, const Webhook &now)
{
    const bool wanted = m_action == Action::Enable;
    Item &item = m_items[index];
    item.webhook = now;
    if (now.isEnabled == wanted) {
        setItem(index, ItemState::AlreadySo);
        return false;
    }
    WebhookDraft mine = WebhookDraft::fromWebhook(item.seen);
    mine.isEnabled = wanted;
    if (item.seen.mayHaveSecret()) { // one that has none must not get one
        mine.secretChoice = m_work.at(index).request.secretChoice;
        mine.secret = m_work.at(index).request.secret;
    }
    const SavePlan plan = SavePlan::of(item.seen, mine, now);
    item.mergedFields = plan.mergedFields;
    item.fields = plan.fields;
    item.unknownFields = plan.unknownFields;
    m_work[index].draft = plan.draft;
    switch (plan.kind) {
    case SavePlan::Kind::Write:
        return true;
    case SavePlan::Kind::NothingToDo:
        setItem(index, ItemState::AlreadySo);
        break;
    case SavePlan::Kind::Conflict:
    case SavePlan::Kind::UnknownFields:
        setItem(index, ItemState::ChangedMeanwhile);
        break;
    case SavePlan::Kind::SecretNeeded:
        setItem(index, ItemState::Failed, refusal(ApiError::Kind::Rejected, ApiError::Detail::SecretNeeded));
        break;
    }
    return false;
}

void BulkChange::judgeAfter(const Result<ListAnswer<Webhook>> &answer)
{
    if (answer) {
        for (qsizetype index = 0; index < m_items.size(); ++index) {
            const ItemState state = m_items.at(index).state;
            if (state == ItemState::Written || state == ItemState::Unknown)
                verify(index, answer.value());
        }
    } else {
        m_error = answer.error();
        const bool pauses = answer.error().kind == ApiError::Kind::Unauthorized ||
                            answer.error().kind == ApiError::Kind::RateLimited;
        if (pauses && !m_isCancelled) {
            m_pausedAim = Aim::After;
            pause(answer.error());
            return;
        }
        leaveUnverified();
    }
    finish();
}

void BulkChange::verify(qsizetype index, const ListAnswer<Webhook> &read)
{
    Work &work = m_work[index];
    const bool mayCome = work.unknownBy && WebhookOperation::mayStillBeDone(*work.unknownBy);
    const std::optional<ChangeVerdict> verdict = ChangeVerdict::of(
        work.intent, read, mayCome ? ChangeVerdict::Time::MayStillBeDone : ChangeVerdict::Time::TooLate);
    if (verdict) {
        m_store.settleIntent(work.intent.id);
        take(index, *verdict);
    } else if (work.unknownBy) {
        m_store.keepUncertain(work.intent, *work.unknownBy);
    } else { // it cannot be read: written, and no more is known
        m_store.settleIntent(work.intent.id);
        setItem(index, ItemState::Written, refusal(ApiError::Kind::BadAnswer, ApiError::Detail::None));
    }
}

void BulkChange::take(qsizetype index, const ChangeVerdict &verdict)
{
    Item &item = m_items[index];
    if (m_action != Action::Remove && !verdict.webhook.id.isEmpty()) {
        item.webhook = verdict.webhook;
        if (isOpen())
            m_store.upsert(verdict.webhook); // our own change, not somebody else's
    }
    switch (verdict.kind) {
    case ChangeVerdict::Kind::Done:
        setItem(index, ItemState::Done);
        return;
    case ChangeVerdict::Kind::NotDone:
        if (m_work.at(index).unknownBy) {
            setItem(index, ItemState::Failed, m_work.at(index).unknownBy);
            return;
        }
        // The server said yes and did nothing.
        if (m_action != Action::Remove)
            item.fields = differences(m_work.at(index).intent.draft, verdict.webhook);
        setItem(index, ItemState::NotAsAsked);
        return;
    case ChangeVerdict::Kind::ChangedOtherwise:
        item.fields = verdict.fields;
        setItem(index, ItemState::NotAsAsked);
        return;
    case ChangeVerdict::Kind::Gone:
        setItem(index, ItemState::Gone);
        return;
    }
}

// The list afterwards could not be read: what was written stays so, what is not known is read on.
void BulkChange::leaveUnverified()
{
    for (qsizetype index = 0; index < m_items.size(); ++index) {
        const Work &work = m_work.at(index);
        if (m_items.at(index).state == ItemState::Unknown)
            m_store.keepUncertain(work.intent, *work.unknownBy);
        else if (m_items.at(index).state == ItemState::Written)
            m_store.settleIntent(work.intent.id);
    }
}

void BulkChange::changeSettled(const SettledChange &change)
{
    for (qsizetype index = 0; index < m_items.size(); ++index) {
        if (m_items.at(index).state == ItemState::Unknown && m_work.at(index).intent.id == change.intent.id)
            take(index, change.verdict);
    }
}
