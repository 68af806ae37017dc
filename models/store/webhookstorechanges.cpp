// WebhookStore: the writes, and what becomes of those that nobody answered.
#include "models/store/createoperation.h"
#include "models/store/local/intentjournal.h"
#include "models/store/removeoperation.h"
#include "models/store/saveoperation.h"
#include "models/store/saveplan.h"
#include "models/store/webhookstore.h"

#include <QUuid>

void WebhookStore::create(const WebhookDraft &draft, QObject *context, SaveCallback done)
{
    auto *operation = new CreateOperation(*this, draft, context, std::move(done));
    if (draft.secretChoice == SecretChoice::KeepRemembered)
        operation->refuse(ApiError::Detail::SecretNeeded);
    else
        operation->start();
}

void WebhookStore::save(const Webhook &base, const WebhookDraft &draft, QObject *context, SaveCallback done)
{
    auto *operation = new SaveOperation(*this, base, draft, context, std::move(done));
    if (losesSecret(draft, base))
        operation->refuse(ApiError::Detail::SecretNeeded);
    else if (isBusy(base.id))
        operation->refuse(ApiError::Detail::ChangeUnderWay);
    else
        operation->start();
}

void WebhookStore::remove(const Webhook &seen, QObject *context, RemoveCallback done)
{
    auto *operation = new RemoveOperation(*this, seen, context, std::move(done));
    if (isBusy(seen.id))
        operation->refuse(ApiError::Detail::ChangeUnderWay);
    else
        operation->start();
}

void WebhookStore::remove(const QString &webhookId, QObject *context, RemoveCallback done)
{
    Webhook seen;
    if (const Webhook *known = webhook(webhookId))
        seen = *known;
    seen.id = webhookId; // one that is not in the list is gone, or refused by the comparison
    remove(seen, context, std::move(done));
}

void WebhookStore::noteChangeBegun()
{
    if (m_changes++ == 0)
        m_changesAreAsAsked = true;
}

void WebhookStore::noteChangeEnded(bool isAsAsked)
{
    m_changesAreAsAsked = m_changesAreAsAsked && isAsAsked;
    if (--m_changes == 0)
        emit changesEnded(m_changesAreAsAsked);
}

void WebhookStore::checkUncertain()
{
    // A list that is read anyway does; one of no organization tells nothing.
    if (m_organizationId.isEmpty() || isRefreshing() || m_check.isRunning())
        return;
    m_check = m_api.listWebhooks(m_organizationId, this,
                                 [this, serial = ++m_serial, begunAt = QDateTime::currentDateTimeUtc()](
                                     const Result<ListAnswer<Webhook>> &answer) {
                                     if (answer || answer.error().kind != ApiError::Kind::Cancelled)
                                         finishCheck(answer, serial, begunAt);
                                 });
}

void WebhookStore::finishCheck(const Result<ListAnswer<Webhook>> &answer, quint64 serial,
                               const QDateTime &begunAt)
{
    if (serial <= m_organizationSerial)
        return; // another organization's
    if (answer) {
        adoptRead(answer.value(), serial, begunAt);
    } else {
        m_uncertain->noteReadFailed(answer.error());
    }
    emit uncertainChecked();
}

void WebhookStore::adoptRead(const ListAnswer<Webhook> &read, quint64 serial, const QDateTime &begunAt)
{
    if (serial <= m_organizationSerial)
        return;
    if (m_state == State::Ready)
        adoptList(read, serial);
    m_uncertain->judgeList(read, begunAt);
}

void WebhookStore::keepUncertain(const ChangeIntent &intent, const ApiError &error)
{
    m_uncertain->add(intent, error);
}

void WebhookStore::settle(const SettledChange &change)
{
    settleIntent(change.intent.id);
    const Webhook &now = change.verdict.webhook;
    if (change.verdict.kind == ChangeVerdict::Kind::Done)
        markSeen(now.id); // it was nobody else's
    if (change.intent.kind == ChangeIntent::Kind::Save && change.verdict.kind == ChangeVerdict::Kind::Done)
        m_ownChanges.insert(now.id, {change.intent.base.updatedAt, now.updatedAt});
    emit changeSettled(change);
}

void WebhookStore::settleIntent(const QString &intentId)
{
    if (m_journal)
        m_journal->settle(intentId);
}

void WebhookStore::recordIntent(ChangeIntent &intent, QObject *context, const std::function<void()> &write)
{
    intent.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    intent.organizationId = intent.organizationId.isEmpty() ? m_organizationId : intent.organizationId;
    if (intent.draft.sendsSecret() && !intent.draft.secret.isEmpty())
        emit secretUsed(intent.draft.secret.toUtf8());
    intent.draft.secret.clear();
    intent.begunAt = QDateTime::currentDateTimeUtc();
    if (!m_journal) {
        write();
        return;
    }
    m_journal->record(intent, context, [this, write](bool isDurable) {
        noteIntentRecorded(isDurable);
        write();
    });
}

void WebhookStore::noteIntentRecorded(bool isDurable)
{
    if (!isDurable && !m_saidNotRecorded)
        emit intentNotRecorded();
    m_saidNotRecorded = !isDurable;
}
