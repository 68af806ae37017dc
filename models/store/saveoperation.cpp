#include "models/store/saveoperation.h"

SaveOperation::SaveOperation(WebhookStore &store, const Webhook &base, const WebhookDraft &draft,
                             QObject *context, WebhookStore::SaveCallback done)
    : WebhookOperation(store, context)
    , m_base(base)
    , m_draft(draft)
    , m_done(std::move(done))
{
}

void SaveOperation::start()
{
    setBusy(m_base.id, true);
    read();
}

void SaveOperation::refuse(ApiError::Detail reason)
{
    SaveOutcome outcome;
    outcome.error = refusal(reason);
    startWith([this, outcome] { end(Ending::Otherwise, [&] { m_done(outcome); }); });
}

void SaveOperation::read()
{
    m_readBegunAt = QDateTime::currentDateTimeUtc();
    api().getWebhook(organizationId(), m_base.id, this,
                     [this](const Result<Webhook> &answer) { compareWithBase(answer); });
}

void SaveOperation::compareWithBase(const Result<Webhook> &answer)
{
    // An earlier change that is not known yet comes first: this reading may tell.
    if (!isKnownBy(m_base.id, answer, m_readBegunAt)) {
        finishNotSaved(answer ? refusal(ApiError::Detail::OutcomePending) : answer.error());
        return;
    }
    if (!answer) {
        if (answer.error().kind == ApiError::Kind::NotFound)
            finishGone(answer.error());
        else
            finishNotSaved(answer.error());
        return;
    }
    m_before = answer.value();
    m_plan = SavePlan::of(afterOwnChange(m_base, m_before), m_draft, m_before);
    switch (m_plan.kind) {
    case SavePlan::Kind::Write:
        recordAndWrite();
        return;
    case SavePlan::Kind::NothingToDo:
        finishWritten(m_before);
        return;
    case SavePlan::Kind::Conflict:
        finishNotWritten(SaveOutcome::Kind::ChangedMeanwhile);
        return;
    case SavePlan::Kind::UnknownFields:
        finishNotWritten(SaveOutcome::Kind::UnknownFields);
        return;
    case SavePlan::Kind::SecretNeeded:
        finishNotSaved(refusal(ApiError::Detail::SecretNeeded));
        return;
    }
}

void SaveOperation::recordAndWrite()
{
    ChangeIntent intent;
    intent.kind = ChangeIntent::Kind::Save;
    intent.webhookId = m_base.id;
    intent.base = m_before;
    intent.draft = m_plan.draft;
    record(std::move(intent), [this] { write(); });
}

void SaveOperation::write()
{
    api().replaceWebhook(organizationId(), m_base.id, m_plan.draft, this,
                         [this](const Result<Webhook> &answer) { judgeWrite(answer); });
}

void SaveOperation::judgeWrite(const Result<Webhook> &answer)
{
    if (answer) {
        m_written = answer.value();
        readBack();
    } else if (mayHaveBeenDone(answer.error())) {
        m_unknownBy = answer.error();
        readBack();
    } else if (answer.error().kind == ApiError::Kind::NotFound) {
        finishGone(answer.error());
    } else {
        finishNotSaved(answer.error());
    }
}

void SaveOperation::readBack()
{
    api().getWebhook(organizationId(), m_base.id, this, [this](const Result<Webhook> &answer) {
        if (m_unknownBy)
            resolveUnknown(answer);
        else
            compareWithDraft(answer);
    });
}

void SaveOperation::compareWithDraft(const Result<Webhook> &answer)
{
    if (answer) {
        finishWritten(answer.value());
    } else if (answer.error().kind == ApiError::Kind::NotFound) {
        finishGone(answer.error());
    } else {
        SaveOutcome outcome;
        outcome.kind = SaveOutcome::Kind::SavedUnverified;
        outcome.webhook = *m_written;
        outcome.mergedFields = m_plan.mergedFields;
        outcome.error = answer.error();
        if (m_written->id == m_base.id)
            upsert(*m_written);
        finish(outcome);
    }
}

// The PUT was sent and nobody said how it ended: what is there now tells, unless it is still as before and
// may yet change.
void SaveOperation::resolveUnknown(const Result<Webhook> &answer)
{
    if (!answer && answer.error().kind == ApiError::Kind::NotFound) {
        finishGone(answer.error());
        return;
    }
    std::optional<ChangeVerdict> told;
    if (answer) {
        told = verdict({{answer.value()}, {}}, *m_unknownBy);
        if (told && told->kind != ChangeVerdict::Kind::NotDone) {
            finishWritten(answer.value());
            return;
        }
        upsert(answer.value());
    }
    SaveOutcome outcome;
    outcome.kind = told ? SaveOutcome::Kind::NotSaved : SaveOutcome::Kind::Unknown;
    outcome.error = m_unknownBy;
    if (answer)
        outcome.webhook = answer.value();
    finish(outcome);
}

void SaveOperation::finishWritten(const Webhook &webhook)
{
    SaveOutcome outcome;
    outcome.webhook = webhook;
    outcome.fields = differences(m_plan.draft, webhook);
    outcome.mergedFields = m_plan.mergedFields;
    outcome.kind = outcome.fields.isEmpty() ? SaveOutcome::Kind::Saved : SaveOutcome::Kind::SavedDifferently;
    upsert(webhook);
    finish(outcome);
}

// Somebody else's state is shown, and marked as theirs.
void SaveOperation::finishNotWritten(SaveOutcome::Kind kind)
{
    SaveOutcome outcome;
    outcome.kind = kind;
    outcome.webhook = m_before;
    outcome.fields = m_plan.fields;
    outcome.unknownFields = m_plan.unknownFields;
    upsert(m_before);
    markChangedElsewhere(m_base.id);
    finish(outcome);
}

void SaveOperation::finishGone(const ApiError &error)
{
    SaveOutcome outcome;
    outcome.kind = SaveOutcome::Kind::Gone;
    outcome.error = error;
    drop(m_base.id);
    finish(outcome);
}

void SaveOperation::finishNotSaved(const ApiError &error)
{
    SaveOutcome outcome;
    outcome.kind = SaveOutcome::Kind::NotSaved;
    outcome.error = error;
    // API.md: whether the server checks the secret of a PUT is unknown.
    outcome.secretMayBeWrong =
        m_draft.secretChoice == SecretChoice::Keep && (error.httpStatus == 400 || error.httpStatus == 403);
    finish(outcome);
}

void SaveOperation::finish(SaveOutcome outcome)
{
    const bool isUnknown = outcome.kind == SaveOutcome::Kind::Unknown;
    if (isUnknown)
        outcome.intentId = intent().id;
    setBusy(m_base.id, false);
    noteError(outcome.error);
    end(
        outcome.kind == SaveOutcome::Kind::Saved ? Ending::AsAsked : Ending::Otherwise,
        [&] { m_done(outcome); }, isUnknown ? m_unknownBy : std::nullopt);
}
