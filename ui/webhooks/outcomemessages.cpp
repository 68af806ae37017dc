#include "ui/webhooks/outcomemessages.h"

#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/messagebar.h"

OutcomeMessages::OutcomeMessages(WebhookStore &store, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_bar(bar)
{
}

void OutcomeMessages::saveEnded(Change change, const QString &title, const SaveOutcome &outcome,
                                const std::function<void()> &tryAgain)
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
        postToCheck(unknownText(change, title));
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
        postToCheck(
            tr("It is not known whether “%1” was deleted: no answer came. Refresh to see.").arg(title));
        return;
    }
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
    }
    return {};
}

QString OutcomeMessages::unknownText(Change change, const QString &title)
{
    switch (change) {
    case Change::Created:
        return tr("It is not known whether “%1” was created: no answer came. Refresh to see before creating "
                  "it again.")
            .arg(title);
    case Change::Saved:
        return tr("It is not known whether “%1” was saved: no answer came. Refresh to see.").arg(title);
    case Change::Enabled:
        return tr("It is not known whether “%1” was enabled: no answer came. Refresh to see.").arg(title);
    case Change::Disabled:
        return tr("It is not known whether “%1” was disabled: no answer came. Refresh to see.").arg(title);
    }
    return {};
}
