#include "models/store/removeoperation.h"

RemoveOperation::RemoveOperation(WebhookStore &store, const Webhook &seen, QObject *context,
                                 WebhookStore::RemoveCallback done)
    : WebhookOperation(store, context)
    , m_seen(seen)
    , m_done(std::move(done))
{
    m_outcome.webhook = seen;
}

void RemoveOperation::start()
{
    setBusy(m_seen.id, true);
    read();
}

void RemoveOperation::refuse(ApiError::Detail reason)
{
    m_outcome.error = refusal(reason);
    startWith([this] { end(Ending::Otherwise, [this] { m_done(m_outcome); }); });
}

void RemoveOperation::read()
{
    m_readBegunAt = QDateTime::currentDateTimeUtc();
    api().getWebhook(organizationId(), m_seen.id, this,
                     [this](const Result<Webhook> &answer) { compareWithSeen(answer); });
}

void RemoveOperation::compareWithSeen(const Result<Webhook> &answer)
{
    if (!isKnownBy(m_seen.id, answer, m_readBegunAt)) {
        finish(RemoveOutcome::Kind::NotRemoved,
               answer ? refusal(ApiError::Detail::OutcomePending) : answer.error());
        return;
    }
    if (!answer) {
        if (answer.error().httpStatus == 404)
            finish(RemoveOutcome::Kind::Removed);
        else
            finish(RemoveOutcome::Kind::NotRemoved, answer.error());
        return;
    }
    m_outcome.webhook = answer.value();
    m_outcome.fields = differences(m_seen, answer.value());
    if (m_outcome.fields.isEmpty())
        recordAndWrite();
    else
        finishChangedMeanwhile();
}

void RemoveOperation::finishChangedMeanwhile()
{
    upsert(m_outcome.webhook);
    markChangedElsewhere(m_seen.id);
    finish(RemoveOutcome::Kind::ChangedMeanwhile);
}

void RemoveOperation::recordAndWrite()
{
    ChangeIntent intent;
    intent.kind = ChangeIntent::Kind::Remove;
    intent.webhookId = m_seen.id;
    intent.base = m_outcome.webhook;
    record(std::move(intent), [this] { write(); });
}

void RemoveOperation::write()
{
    api().deleteWebhook(organizationId(), m_seen.id, this,
                        [this](const Result<Nothing> &answer) { judgeWrite(answer); });
}

void RemoveOperation::judgeWrite(const Result<Nothing> &answer)
{
    if (answer) {
        look(); // whoever stands in between can say 200
    } else if (answer.error().httpStatus == 404) {
        finish(RemoveOutcome::Kind::Removed);
    } else if (mayHaveBeenDone(answer.error())) {
        m_unknownBy = answer.error();
        look();
    } else {
        finish(RemoveOutcome::Kind::NotRemoved, answer.error());
    }
}

void RemoveOperation::look()
{
    api().getWebhook(organizationId(), m_seen.id, this, [this](const Result<Webhook> &answer) {
        if (m_unknownBy)
            resolveUnknown(answer);
        else
            verify(answer);
    });
}

void RemoveOperation::verify(const Result<Webhook> &answer)
{
    if (!answer) {
        finish(RemoveOutcome::Kind::Removed); // so the server said
        return;
    }
    ApiError error = refusal(ApiError::Detail::None);
    error.kind = ApiError::Kind::OutcomeUnknown; // it said yes, and it is still there
    finish(RemoveOutcome::Kind::Unknown, error);
}

void RemoveOperation::resolveUnknown(const Result<Webhook> &answer)
{
    if (!answer && answer.error().httpStatus == 404)
        finish(RemoveOutcome::Kind::Removed);
    else if (answer && !mayStillBeDone(*m_unknownBy))
        finish(RemoveOutcome::Kind::NotRemoved, m_unknownBy);
    else
        finish(RemoveOutcome::Kind::Unknown, m_unknownBy);
}

void RemoveOperation::finish(RemoveOutcome::Kind kind, const std::optional<ApiError> &error)
{
    m_outcome.kind = kind;
    m_outcome.error = error;
    if (kind == RemoveOutcome::Kind::Removed)
        drop(m_seen.id);
    const bool isUnknown = kind == RemoveOutcome::Kind::Unknown;
    if (isUnknown)
        m_outcome.intentId = intent().id;
    setBusy(m_seen.id, false);
    noteError(error);
    end(
        kind == RemoveOutcome::Kind::Removed ? Ending::AsAsked : Ending::Otherwise,
        [this] { m_done(m_outcome); }, isUnknown ? error : std::nullopt);
}
