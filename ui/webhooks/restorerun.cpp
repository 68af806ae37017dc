#include "ui/webhooks/restorerun.h"

#include "models/domain/targetmask.h"
#include "ui/history/historytexts.h"
#include "ui/style/clipboard.h"
#include "ui/webhooks/secretaftercare.h"
#include "ui/webhooks/secretsupply.h"
#include "ui/webhooks/webhooktexts.h"

RestoreRun::RestoreRun(const QList<RestorePlan::Item> &items, const WebhookRestoring::Parts &parts,
                       BulkDialog &dialog, QObject *parent)
    : QObject(parent)
    , m_plan(items)
    , m_parts(parts)
    , m_organizationId(parts.store.organizationId())
    , m_dialog(&dialog)
{
    for (const RestorePlan::Item &item : m_plan) {
        BulkItem row;
        row.webhookId = item.state.id;
        row.name = WebhookTexts::title(item.now.value_or(item.state));
        row.maskedTarget = maskedTarget(item.state.targetUrl).text();
        row.detail = planned(item);
        m_items.append(row);
    }
    dialog.setItems(m_items);
    connect(&dialog, &BulkDialog::startRequested, this, &RestoreRun::start);
    connect(&dialog, &BulkDialog::cancelRequested, this, &RestoreRun::cancel);
    connect(&dialog, &BulkDialog::resumeRequested, this, [this] {
        m_dialog->setRunning();
        writeNext();
    });
    connect(&dialog, &BulkDialog::retryRequested, this, &RestoreRun::retry);
    connect(&dialog, &BulkDialog::copyRequested, this, [this](const QString &csv) {
        copyToClipboard(csv);
        m_dialog->sayCopied();
    });
    connect(&dialog, &QDialog::finished, this, [this] {
        m_isCancelled = true;
        if (!m_isWriting)
            deleteLater();
    });
    connect(&m_parts.store, &WebhookStore::changeSettled, this, &RestoreRun::changeSettled);
}

QString RestoreRun::planned(const RestorePlan::Item &item)
{
    return item.now ? HistoryTexts::fieldChanges(*item.now, item.state)
                    : tr("Created again with a new ID: %1").arg(HistoryTexts::summary(item.state));
}

void RestoreRun::start()
{
    QList<SecretSupply::Request> requests;
    for (const RestorePlan::Item &item : std::as_const(m_plan))
        requests.append({item.now.value_or(item.state), item.draft});
    m_dialog->setBusy(true);
    m_parts.secretSupply.supply(requests, SecretDialog::Action::Save, m_dialog, this,
                                [this](const QList<WebhookDraft> &drafts) { begin(drafts); });
}

void RestoreRun::begin(const QList<WebhookDraft> &drafts)
{
    if (!m_dialog)
        return;
    if (drafts.size() != m_plan.size()) { // cancelled
        m_dialog->setBusy(false);
        return;
    }
    for (qsizetype index = 0; index < m_plan.size(); ++index) {
        m_plan[index].draft = drafts.at(index);
        set(index, BulkItem::State::Waiting, m_items.at(index).detail);
    }
    m_dialog->setRunning();
    writeNext();
}

void RestoreRun::writeNext()
{
    qsizetype index = 0;
    while (index < m_items.size() && m_items.at(index).state != BulkItem::State::Waiting)
        ++index;
    if (index == m_items.size() || m_isCancelled) {
        for (qsizetype rest = 0; rest < m_items.size(); ++rest) {
            if (m_items.at(rest).state == BulkItem::State::Waiting)
                set(rest, BulkItem::State::Cancelled, m_items.at(rest).detail, true);
        }
        if (m_dialog)
            m_dialog->setFinished();
        else
            deleteLater();
        return;
    }
    m_isWriting = true;
    set(index, BulkItem::State::Running, m_items.at(index).detail);
    const RestorePlan::Item item = m_plan.at(index);
    const auto ended = [this, index](const SaveOutcome &outcome) { judge(index, outcome); };
    if (item.now)
        m_parts.store.save(*item.now, item.draft, this, ended);
    else
        m_parts.store.create(item.draft, this, ended);
}

void RestoreRun::judge(qsizetype index, const SaveOutcome &outcome)
{
    m_isWriting = false;
    m_parts.secretAftercare.writeEnded(m_organizationId, m_plan.at(index).draft, outcome);
    const QString cause = outcome.error ? outcome.error->cause() : tr("the reason is not known");
    switch (outcome.kind) {
    case SaveOutcome::Kind::Saved:
        set(index, BulkItem::State::Done,
            m_plan.at(index).now ? m_items.at(index).detail : tr("New ID: %1").arg(outcome.webhook.id));
        emit webhookWritten(outcome.webhook.id);
        break;
    case SaveOutcome::Kind::SavedDifferently:
        set(index, BulkItem::State::NotAsAsked, WebhookTexts::fields(outcome.fields));
        break;
    case SaveOutcome::Kind::SavedUnverified:
        set(index, BulkItem::State::Written, cause);
        break;
    case SaveOutcome::Kind::ChangedMeanwhile:
        set(index, BulkItem::State::ChangedMeanwhile, WebhookTexts::fields(outcome.fields));
        break;
    case SaveOutcome::Kind::UnknownFields:
        set(index, BulkItem::State::ChangedMeanwhile, outcome.unknownFields.join(QStringLiteral(", ")));
        break;
    case SaveOutcome::Kind::Gone:
        set(index, BulkItem::State::Gone, {});
        break;
    case SaveOutcome::Kind::NotSaved:
        if (m_dialog && !m_isCancelled && outcome.error &&
            (outcome.error->kind == ApiError::Kind::Unauthorized ||
             outcome.error->kind == ApiError::Kind::RateLimited))
            return pause(index, *outcome.error);
        set(index, BulkItem::State::Failed, cause, true);
        break;
    case SaveOutcome::Kind::Unknown:
        m_uncertain.insert(outcome.intentId, index);
        set(index, BulkItem::State::Unknown, tr("Checking again when the connection is back"));
        break;
    }
    writeNext();
}

void RestoreRun::pause(qsizetype index, const ApiError &error)
{
    set(index, BulkItem::State::Waiting, planned(m_plan.at(index)));
    BulkPause pause;
    pause.text = error.describe();
    if (error.retryAfter)
        pause.resumableAt = QDateTime::currentDateTimeUtc().addSecs(error.retryAfter->count());
    m_dialog->setPaused(pause);
}

void RestoreRun::cancel()
{
    m_isCancelled = true;
    if (!m_isWriting)
        writeNext(); // nothing is begun any more
}

void RestoreRun::retry()
{
    m_isCancelled = false;
    for (qsizetype index = 0; index < m_items.size(); ++index) {
        if (m_items.at(index).mayBeRetried)
            set(index, BulkItem::State::Waiting, planned(m_plan.at(index)));
    }
    m_dialog->setRunning();
    writeNext();
}

void RestoreRun::changeSettled(const SettledChange &change)
{
    const auto found = m_uncertain.constFind(change.intent.id);
    if (found == m_uncertain.cend())
        return;
    const qsizetype index = *found;
    m_uncertain.erase(found);
    switch (change.verdict.kind) {
    case ChangeVerdict::Kind::Done:
        set(index, BulkItem::State::Done, planned(m_plan.at(index)));
        return;
    case ChangeVerdict::Kind::NotDone:
        set(index, BulkItem::State::Failed, tr("reading shows that it was not made"), true);
        return;
    case ChangeVerdict::Kind::ChangedOtherwise:
        set(index, BulkItem::State::NotAsAsked, WebhookTexts::fields(change.verdict.fields));
        return;
    case ChangeVerdict::Kind::Gone:
        set(index, BulkItem::State::Gone, {});
        return;
    }
}

void RestoreRun::set(qsizetype index, BulkItem::State state, const QString &detail, bool mayBeRetried)
{
    BulkItem &item = m_items[index];
    item.state = state;
    item.detail = detail;
    item.mayBeRetried = mayBeRetried;
    tell(index);
}

void RestoreRun::tell(qsizetype index)
{
    if (m_dialog)
        m_dialog->updateItem(m_items.at(index));
}
