#include "models/store/createoperation.h"

CreateOperation::CreateOperation(WebhookStore &store, const WebhookDraft &draft, QObject *context,
                                 WebhookStore::SaveCallback done)
    : WebhookOperation(store, context)
    , m_draft(draft)
    , m_done(std::move(done))
{
}

void CreateOperation::start()
{
    // A create can only be recognised later when it is known what was there before.
    if (store().state() == WebhookStore::State::Ready && earlierCreates(m_draft).isEmpty())
        recordAndWrite(store().webhooks());
    else
        look();
}

void CreateOperation::refuse(ApiError::Detail reason)
{
    SaveOutcome outcome;
    outcome.error = refusal(reason);
    startWith([this, outcome] { finish(outcome); });
}

void CreateOperation::look()
{
    m_readBegunAt = QDateTime::currentDateTimeUtc();
    api().listWebhooks(organizationId(), this,
                       [this](const Result<ListAnswer<Webhook>> &answer) { compareWithEarlier(answer); });
}

void CreateOperation::compareWithEarlier(const Result<ListAnswer<Webhook>> &answer)
{
    if (!answer) {
        finishNotSaved(answer.error());
        return;
    }
    const QList<ChangeIntent> earlier = earlierCreates(m_draft);
    const bool isWaiting = !isKnownBy(m_draft, answer.value(), m_readBegunAt);
    for (const ChangeIntent &intent : earlier) {
        const auto told = ChangeVerdict::of(intent, answer.value(), ChangeVerdict::Time::MayStillBeDone);
        if (told) { // the user asked for it once, and there it is
            finishWritten(told->webhook);
            return;
        }
    }
    if (isWaiting)
        finishNotSaved(refusal(ApiError::Detail::OutcomePending));
    else
        recordAndWrite(answer.value().items);
}

void CreateOperation::recordAndWrite(const QList<Webhook> &before)
{
    ChangeIntent intent;
    intent.kind = ChangeIntent::Kind::Create;
    intent.draft = m_draft;
    intent.idsBeforeAreKnown = true;
    for (const Webhook &webhook : before)
        intent.idsBefore.append(webhook.id);
    record(std::move(intent), [this] { write(); });
}

void CreateOperation::write()
{
    api().createWebhook(organizationId(), m_draft, this,
                        [this](const Result<Webhook> &answer) { judgeWrite(answer); });
}

void CreateOperation::judgeWrite(const Result<Webhook> &answer)
{
    if (answer) {
        m_written = answer.value();
        readBack();
    } else if (mayHaveBeenDone(answer.error())) {
        m_unknownBy = answer.error();
        lookForIt();
    } else {
        finishNotSaved(answer.error());
    }
}

void CreateOperation::readBack()
{
    api().getWebhook(organizationId(), m_written->id, this,
                     [this](const Result<Webhook> &answer) { compareWithDraft(answer); });
}

void CreateOperation::compareWithDraft(const Result<Webhook> &answer)
{
    if (answer) {
        finishWritten(answer.value());
        return;
    }
    SaveOutcome outcome;
    outcome.error = answer.error();
    if (answer.error().kind == ApiError::Kind::NotFound) {
        outcome.kind = SaveOutcome::Kind::Gone;
    } else {
        outcome.kind = SaveOutcome::Kind::SavedUnverified;
        outcome.webhook = *m_written;
        upsert(*m_written);
    }
    finish(outcome);
}

void CreateOperation::lookForIt()
{
    api().listWebhooks(organizationId(), this,
                       [this](const Result<ListAnswer<Webhook>> &answer) { recognise(answer); });
}

void CreateOperation::recognise(const Result<ListAnswer<Webhook>> &answer)
{
    std::optional<ChangeVerdict> told;
    if (answer)
        told = verdict(answer.value(), *m_unknownBy);
    if (told && told->kind != ChangeVerdict::Kind::NotDone) {
        finishWritten(told->webhook);
        return;
    }
    SaveOutcome outcome;
    outcome.kind = told ? SaveOutcome::Kind::NotSaved : SaveOutcome::Kind::Unknown;
    outcome.error = m_unknownBy;
    if (told)
        noteDoubtfulCreate();
    finish(outcome);
}

void CreateOperation::finishNotSaved(const ApiError &error)
{
    SaveOutcome outcome;
    outcome.error = error;
    finish(outcome);
}

void CreateOperation::finishWritten(const Webhook &webhook)
{
    SaveOutcome outcome;
    outcome.webhook = webhook;
    outcome.fields = differences(m_draft, webhook);
    outcome.kind = outcome.fields.isEmpty() ? SaveOutcome::Kind::Saved : SaveOutcome::Kind::SavedDifferently;
    upsert(webhook);
    finish(outcome);
}

void CreateOperation::finish(SaveOutcome outcome)
{
    const bool isUnknown = outcome.kind == SaveOutcome::Kind::Unknown;
    if (isUnknown)
        outcome.intentId = intent().id;
    noteError(outcome.error);
    end(
        outcome.kind == SaveOutcome::Kind::Saved ? Ending::AsAsked : Ending::Otherwise,
        [&] { m_done(outcome); }, isUnknown ? m_unknownBy : std::nullopt);
}
