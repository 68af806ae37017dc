#include "models/store/createoperation.h"

#include <algorithm>

CreateOperation::CreateOperation(WebhookStore &store, const WebhookDraft &draft, QObject *context,
                                 WebhookStore::SaveCallback done)
    : WebhookOperation(store, context)
    , m_draft(draft)
    , m_done(std::move(done))
{
    if (store.state() != WebhookStore::State::Ready)
        return;
    m_idsBefore.emplace();
    for (const Webhook &webhook : store.webhooks())
        m_idsBefore->insert(webhook.id);
}

void CreateOperation::start()
{
    write();
}

void CreateOperation::refuse(ApiError::Detail reason)
{
    SaveOutcome outcome;
    outcome.error = refusal(reason);
    startWith([this, outcome] { finish(outcome); });
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
        SaveOutcome outcome;
        outcome.error = answer.error();
        finish(outcome);
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
    SaveOutcome outcome;
    outcome.kind = SaveOutcome::Kind::Unknown;
    outcome.error = m_unknownBy;
    if (!answer || !m_idsBefore) {
        finish(outcome);
        return;
    }
    const QList<Webhook> &now = answer.value().items;
    const auto found = std::find_if(now.begin(), now.end(), [this](const Webhook &webhook) {
        QList<WebhookField> fields = differences(m_draft, webhook);
        fields.removeAll(WebhookField::Secret); // said afterwards, as a difference
        return !m_idsBefore->contains(webhook.id) && fields.isEmpty();
    });
    if (found != now.end()) {
        finishWritten(*found);
        return;
    }
    if (!mayStillBeDone(*m_unknownBy))
        outcome.kind = SaveOutcome::Kind::NotSaved;
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

void CreateOperation::finish(const SaveOutcome &outcome)
{
    end(outcome.kind == SaveOutcome::Kind::Saved ? Ending::AsAsked : Ending::Otherwise,
        [&] { m_done(outcome); });
}
