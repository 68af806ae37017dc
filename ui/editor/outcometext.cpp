#include "ui/editor/outcometext.h"

#include "ui/editor/editortexts.h"
#include "ui/editor/fieldvalues.h"

#include <QCoreApplication>

namespace {

struct OutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(EditorOutcome)

public:
    static QString errorSentence(const SaveOutcome &outcome)
    {
        return outcome.error ? outcome.error->describe() : QString();
    }

    // Only what happened: that the outcome is checked again is said beside it.
    static QString causeSentence(const SaveOutcome &outcome)
    {
        QString cause = outcome.error ? outcome.error->cause() : tr("no answer came");
        cause.replace(0, 1, cause.at(0).toUpper());
        return cause;
    }

    static OutcomeText changedMeanwhile(const SaveOutcome &outcome)
    {
        QString text = outcome.fields.isEmpty()
                           ? tr("Nothing was saved, so that the other change is not lost.")
                           : tr("Changed there: %1. Nothing was saved, so that the other change is not lost.")
                                 .arg(EditorTexts::fields(outcome.fields));
        return {Tone::Warning, tr("Changed on the server since you opened it"), text,
                OutcomeText::Action::Compare};
    }

    static OutcomeText savedDifferently(const SaveOutcome &outcome, const WebhookDraft &draft)
    {
        QStringList lines;
        bool isSecretLost = false;
        for (const WebhookField field : outcome.fields) {
            if (field != WebhookField::Secret) {
                lines += difference(field, outcome.webhook, draft);
                continue;
            }
            isSecretLost = draft.sendsSecret();
            if (isSecretLost)
                lines.prepend(tr("The webhook was saved, but the server says that it has no secret now: "
                                 "deliveries carry none."));
            else
                lines += tr("Secret: none was sent, the server still has one.");
        }
        const QString text = lines.join(QLatin1Char('\n'));
        if (isSecretLost)
            return {Tone::Danger, tr("The secret was lost"), text, OutcomeText::Action::Restore};
        return {Tone::Warning, tr("Saved, but not as asked"), text, OutcomeText::Action::Restore};
    }

    static QString difference(WebhookField field, const Webhook &webhook, const WebhookDraft &draft)
    {
        const QString asked = FieldValues::wanted(field, draft);
        const QString there = FieldValues::saved(field, webhook);
        if (asked == there) // two addresses behind the same mask
            return tr("%1: the server has another path than was asked for.").arg(EditorTexts::field(field));
        return tr("%1: asked for %2, the server has %3.").arg(EditorTexts::field(field), asked, there);
    }

    static OutcomeText notSaved(const SaveOutcome &outcome, const WebhookDraft &draft,
                                OutcomeText::Attempt attempt)
    {
        // What describe() advises was done already: it was read.
        const bool wasRead = outcome.error && outcome.error->kind == ApiError::Kind::OutcomeUnknown;
        QString text =
            wasRead ? tr("%1. It was read afterwards: the change was not made.").arg(causeSentence(outcome))
                    : errorSentence(outcome);
        const bool mayBeSecret = attempt == OutcomeText::Attempt::Save && outcome.error &&
                                 draft.sendsSecret() &&
                                 (outcome.error->kind == ApiError::Kind::Rejected ||
                                  outcome.error->kind == ApiError::Kind::Forbidden);
        // API.md, Shapes: the server may check the secret; nobody wrote down whether it does.
        if (mayBeSecret)
            text += QLatin1Char(' ') + tr("A wrong current secret is a possible cause.");
        return {Tone::Danger,
                attempt == OutcomeText::Attempt::Create ? tr("The webhook was not created")
                                                        : tr("The changes were not saved"),
                text};
    }
};

} // namespace

OutcomeText OutcomeText::of(const SaveOutcome &outcome, const WebhookDraft &draft, Attempt attempt)
{
    const bool isCreate = attempt == Attempt::Create;
    switch (outcome.kind) {
    case SaveOutcome::Kind::Saved:
        return {Tone::Success, isCreate ? OutcomeWords::tr("Created") : OutcomeWords::tr("Saved"), {}};
    case SaveOutcome::Kind::SavedDifferently:
        return OutcomeWords::savedDifferently(outcome, draft);
    case SaveOutcome::Kind::SavedUnverified:
        return {Tone::Warning, OutcomeWords::tr("Saved, but not verified"),
                OutcomeWords::tr("The server took it; reading it back failed. %1")
                    .arg(OutcomeWords::errorSentence(outcome))
                    .trimmed()};
    case SaveOutcome::Kind::ChangedMeanwhile:
        return OutcomeWords::changedMeanwhile(outcome);
    case SaveOutcome::Kind::UnknownFields:
        return {Tone::Warning, OutcomeWords::tr("It has settings that this version does not know"),
                OutcomeWords::tr("They were not there when you opened it: %1. Nothing was saved, because "
                                 "saving would lose them.")
                    .arg(outcome.unknownFields.join(QStringLiteral(", "))),
                Action::Compare};
    case SaveOutcome::Kind::Gone:
        return {
            Tone::Warning, OutcomeWords::tr("Deleted on the server since you opened it"),
            OutcomeWords::tr("Nothing was saved. What you entered stays here until you close this window."),
            attempt == Attempt::Save ? Action::CreateAgain : Action::None};
    case SaveOutcome::Kind::NotSaved:
        return OutcomeWords::notSaved(outcome, draft, attempt);
    case SaveOutcome::Kind::Unknown:
        return {Tone::Warning,
                isCreate ? OutcomeWords::tr("It is not known whether the webhook was created")
                         : OutcomeWords::tr("It is not known whether the changes were saved"),
                OutcomeWords::tr("%1. Checking again when the connection is back.")
                    .arg(OutcomeWords::causeSentence(outcome))};
    }
    return {};
}

QString OutcomeText::actionText(Action action)
{
    switch (action) {
    case Action::None:
        return {};
    case Action::Reload:
        return OutcomeWords::tr("Reload");
    case Action::Compare:
        return OutcomeWords::tr("Compare…");
    case Action::CreateAgain:
        return OutcomeWords::tr("Create Again");
    case Action::Restore:
        return OutcomeWords::tr("Restore");
    }
    return {};
}
