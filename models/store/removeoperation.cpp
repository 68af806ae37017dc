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
    api().getWebhook(organizationId(), m_seen.id, this,
                     [this](const Result<Webhook> &answer) { compareWithSeen(answer); });
}

void RemoveOperation::compareWithSeen(const Result<Webhook> &answer)
{
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
        write();
    else
        finishChangedMeanwhile();
}

void RemoveOperation::finishChangedMeanwhile()
{
    upsert(m_outcome.webhook);
    markChangedElsewhere(m_seen.id);
    finish(RemoveOutcome::Kind::ChangedMeanwhile);
}

void RemoveOperation::write()
{
    api().deleteWebhook(organizationId(), m_seen.id, this,
                        [this](const Result<Nothing> &answer) { judgeWrite(answer); });
}

void RemoveOperation::judgeWrite(const Result<Nothing> &answer)
{
    if (answer || answer.error().httpStatus == 404) {
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
    api().getWebhook(organizationId(), m_seen.id, this,
                     [this](const Result<Webhook> &answer) { resolveUnknown(answer); });
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
    setBusy(m_seen.id, false);
    end(kind == RemoveOutcome::Kind::Removed ? Ending::AsAsked : Ending::Otherwise,
        [this] { m_done(m_outcome); });
}
