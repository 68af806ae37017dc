#include "models/store/removeoperation.h"

RemoveOperation::RemoveOperation(WebhookStore &store, const QString &webhookId, QObject *context,
                                 WebhookStore::RemoveCallback done)
    : WebhookOperation(store, context)
    , m_webhookId(webhookId)
    , m_done(std::move(done))
{
}

void RemoveOperation::start()
{
    setBusy(m_webhookId, true);
    write();
}

void RemoveOperation::refuse(ApiError::Detail reason)
{
    RemoveOutcome outcome;
    outcome.error = ApiError{};
    outcome.error->kind = ApiError::Kind::Rejected;
    outcome.error->detail = reason;
    outcome.error->host = api().apiHost();
    startWith([this, outcome] { end(Ending::Otherwise, [&] { m_done(outcome); }); });
}

void RemoveOperation::write()
{
    api().deleteWebhook(organizationId(), m_webhookId, this,
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
    api().getWebhook(organizationId(), m_webhookId, this,
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
    if (kind == RemoveOutcome::Kind::Removed)
        drop(m_webhookId);
    setBusy(m_webhookId, false);
    end(kind == RemoveOutcome::Kind::Removed ? Ending::AsAsked : Ending::Otherwise, [&] {
        m_done({kind, error});
    });
}
