#include "ui/webhooks/outcomemessages.h"

#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/messagebar.h"

OutcomeMessages::OutcomeMessages(WebhookStore &store, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_bar(bar)
{
    connect(&store, &WebhookStore::uncertainChecked, this, &OutcomeMessages::postUnknownAgain);
}

void OutcomeMessages::saveEnded(Change change, const QString &title, const SaveOutcome &outcome,
                                const std::function<void()> &tryAgain, const std::function<void()> &compare)
{
    const QString cause = outcome.error ? outcome.error->cause() : tr("the reason is not known");
    switch (outcome.kind) {
    case SaveOutcome::Kind::Saved:
        m_bar.post(Tone::Success, doneText(change, title) + mergedText(outcome));
        return;
    case SaveOutcome::Kind::SavedDifferently:
        m_bar.post(Tone::Warning, tr("%1 But the server kept something else than asked for: %2.")
                                      .arg(doneText(change, title), WebhookTexts::fields(outcome.fields)));
        return;
    case SaveOutcome::Kind::SavedUnverified:
        postToCheck(tr("%1 It could not be read back to check it: %2.").arg(doneText(change, title), cause));
        return;
    case SaveOutcome::Kind::ChangedMeanwhile: {
        const QString text = notDoneText(
            change, title,
            tr("it was changed on the server meanwhile (%1)").arg(WebhookTexts::fields(outcome.fields)));
        if (compare)
            m_bar.post(Tone::Warning, text, tr("Compare"), compare);
        else
            postStopped(text, tryAgain);
        return;
    }
    case SaveOutcome::Kind::UnknownFields:
        postStopped(
            notDoneText(change, title,
                        tr("it has settings by now that this version does not know and would lose (%1)")
                            .arg(outcome.unknownFields.join(QStringLiteral(", ")))),
            tryAgain);
        return;
    case SaveOutcome::Kind::Gone:
        postToCheck(notDoneText(change, title, tr("it was deleted on the server meanwhile")));
        return;
    case SaveOutcome::Kind::NotSaved:
        postFailure(notDoneText(change, title, cause), outcome.error, tryAgain);
        return;
    case SaveOutcome::Kind::Unknown:
        postUnknown(outcome.intentId, unknownText(change, title));
        return;
    }
}

void OutcomeMessages::removeEnded(const QString &title, const RemoveOutcome &outcome,
                                  const std::function<void()> &tryAgain)
{
    switch (outcome.kind) {
    case RemoveOutcome::Kind::Removed:
        m_bar.post(Tone::Success, tr("Deleted “%1”.").arg(title));
        return;
    case RemoveOutcome::Kind::NotRemoved:
        postFailure(tr("“%1” was not deleted: %2.")
                        .arg(title, outcome.error ? outcome.error->cause() : tr("the reason is not known")),
                    outcome.error, tryAgain);
        return;
    case RemoveOutcome::Kind::ChangedMeanwhile:
        postStopped(tr("“%1” was not deleted: it was changed on the server meanwhile (%2).")
                        .arg(title, WebhookTexts::fields(outcome.fields)),
                    tryAgain);
        return;
    case RemoveOutcome::Kind::Unknown:
        postUnknown(
            outcome.intentId,
            tr("It is not known whether “%1” was deleted. Checking again when the connection is back.")
                .arg(title));
        return;
    }
}

bool OutcomeMessages::refusesWhileOffline()
{
    if (!m_store.isSnapshot())
        return false;
    m_bar.dismiss(m_offlineMessage);
    m_offlineMessage =
        m_bar.post(Tone::Warning, tr("Offline: nothing can be changed until the list is refreshed."));
    return true;
}

void OutcomeMessages::postFailure(const QString &text, const std::optional<ApiError> &error,
                                  const std::function<void()> &tryAgain)
{
    if (error && error->kind == ApiError::Kind::Unauthorized)
        m_bar.post(Tone::Danger, text, tr("Token…"), [this] { emit connectRequested(); });
    else if (tryAgain)
        m_bar.post(Tone::Danger, text, tr("Try again"), tryAgain);
    else
        m_bar.post(Tone::Danger, text);
}

void OutcomeMessages::postStopped(const QString &text, const std::function<void()> &tryAgain)
{
    if (tryAgain)
        m_bar.post(Tone::Warning, text, tr("Try again"), tryAgain);
    else
        m_bar.post(Tone::Warning, text, tr("Refresh"), [store = &m_store] { store->refresh(); });
}

void OutcomeMessages::postToCheck(const QString &text)
{
    m_bar.post(Tone::Warning, text, tr("Refresh"), [store = &m_store] { store->refresh(); });
}

void OutcomeMessages::postUnknown(const QString &intentId, const QString &text)
{
    Unknown &unknown = m_unknown[intentId];
    unknown.text = text;
    unknown.messageId = m_bar.post(Tone::Warning, text, tr("Check Now"), [this, intentId] {
        m_unknown[intentId].messageId = 0;
        m_store.checkUncertain();
    });
}

void OutcomeMessages::postUnknownAgain()
{
    const QHash<QString, Unknown> all = m_unknown;
    for (auto unknown = all.begin(); unknown != all.end(); ++unknown) {
        if (unknown->messageId == 0)
            postUnknown(unknown.key(), unknown->text);
    }
}

QString OutcomeMessages::settledDoneText(const SettledChange &change, const QString &title)
{
    switch (change.intent.kind) {
    case ChangeIntent::Kind::Create:
        return tr("“%1” was created after all.").arg(title);
    case ChangeIntent::Kind::Save:
        return tr("“%1” was saved after all.").arg(title);
    case ChangeIntent::Kind::Remove:
        return tr("“%1” was deleted after all.").arg(title);
    }
    return {};
}

static QString settledNotDoneText(ChangeIntent::Kind kind, const QString &title)
{
    switch (kind) {
    case ChangeIntent::Kind::Create:
        return OutcomeMessages::tr("“%1” was not created. Try again?").arg(title);
    case ChangeIntent::Kind::Save:
        return OutcomeMessages::tr("“%1” was not saved. Try again?").arg(title);
    case ChangeIntent::Kind::Remove:
        return OutcomeMessages::tr("“%1” was not deleted. Try again?").arg(title);
    }
    return {};
}

void OutcomeMessages::changeSettled(const SettledChange &change)
{
    m_bar.dismiss(m_unknown.take(change.intent.id).messageId);
    const QString title =
        change.intent.kind == ChangeIntent::Kind::Remove
            ? WebhookTexts::title(change.intent.base)
            : WebhookTexts::title(change.intent.draft.description, change.intent.draft.targetUrl);
    switch (change.verdict.kind) {
    case ChangeVerdict::Kind::Done:
        m_bar.post(Tone::Success, settledDoneText(change, title));
        return;
    case ChangeVerdict::Kind::NotDone:
        m_bar.post(Tone::Warning, settledNotDoneText(change.intent.kind, title), tr("Try again"),
                   [this, intent = change.intent] { emit reopenRequested(intent); });
        return;
    case ChangeVerdict::Kind::ChangedOtherwise:
        m_bar.post(Tone::Warning,
                   tr("“%1” is not as asked for on the server, maybe changed by somebody else: "
                      "%2.")
                       .arg(title, WebhookTexts::fields(change.verdict.fields)));
        return;
    case ChangeVerdict::Kind::Gone:
        m_bar.post(Tone::Warning, tr("“%1” is not there any more: it was deleted on the server.").arg(title));
        return;
    }
}

QString OutcomeMessages::mergedText(const SaveOutcome &outcome)
{
    if (outcome.mergedFields.isEmpty())
        return {};
    return QLatin1Char(' ') + tr("What somebody else changed meanwhile was kept (%1).")
                                  .arg(WebhookTexts::fields(outcome.mergedFields));
}

QString OutcomeMessages::doneText(Change change, const QString &title)
{
    switch (change) {
    case Change::Created:
        return tr("Webhook “%1” created.").arg(title);
    case Change::Saved:
        return tr("Webhook “%1” saved.").arg(title);
    case Change::Enabled:
        return tr("Webhook “%1” enabled.").arg(title);
    case Change::Disabled:
        return tr("Webhook “%1” disabled.").arg(title);
    case Change::SecretRestored:
        return tr("The secret of “%1” is set again.").arg(title);
    }
    return {};
}

QString OutcomeMessages::notDoneText(Change change, const QString &title, const QString &cause)
{
    switch (change) {
    case Change::Created:
        return tr("“%1” was not created: %2.").arg(title, cause);
    case Change::Saved:
        return tr("“%1” was not saved: %2.").arg(title, cause);
    case Change::Enabled:
        return tr("“%1” was not enabled: %2.").arg(title, cause);
    case Change::Disabled:
        return tr("“%1” was not disabled: %2.").arg(title, cause);
    case Change::SecretRestored:
        return tr("The secret of “%1” was not restored: %2.").arg(title, cause);
    }
    return {};
}

QString OutcomeMessages::unknownText(Change change, const QString &title)
{
    switch (change) {
    case Change::Created:
        return tr("It is not known whether “%1” was created. Checking again when the connection is back.")
            .arg(title);
    case Change::Saved:
        return tr("It is not known whether “%1” was saved. Checking again when the connection is back.")
            .arg(title);
    case Change::Enabled:
        return tr("It is not known whether “%1” was enabled. Checking again when the connection is back.")
            .arg(title);
    case Change::Disabled:
        return tr("It is not known whether “%1” was disabled. Checking again when the connection is back.")
            .arg(title);
    case Change::SecretRestored:
        return tr("It is not known whether the secret of “%1” was restored. Checking again when the "
                  "connection is back.")
            .arg(title);
    }
    return {};
}
