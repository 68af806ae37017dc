#include "ui/editor/outcometext.h"

#include "ui/editor/editortexts.h"

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
        return {Tone::Warning, tr("Changed on the server since you opened it"), text, true};
    }

    static OutcomeText savedDifferently(const SaveOutcome &outcome, const WebhookDraft &draft)
    {
        const bool isSecret = outcome.fields.contains(WebhookField::Secret);
        if (isSecret && draft.sendsSecret()) {
            QList<WebhookField> others = outcome.fields;
            others.removeAll(WebhookField::Secret);
            QString text = tr("The webhook was saved, but the server says that it has no secret now: "
                              "deliveries carry none. "
                              "Set it again and save.");
            if (!others.isEmpty())
                text += QLatin1Char(' ') + tr("Also different: %1.").arg(EditorTexts::fields(others));
            return {Tone::Danger, tr("The secret was lost"), text, false};
        }
        QString text = tr("The server has something else in: %1.").arg(EditorTexts::fields(outcome.fields));
        if (isSecret)
            text += QLatin1Char(' ') + tr("It still has a secret, although none was sent.");
        return {Tone::Warning, tr("Saved, but not as asked"), text, false};
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
                text, false};
    }
};

} // namespace

OutcomeText OutcomeText::of(const SaveOutcome &outcome, const WebhookDraft &draft, Attempt attempt)
{
    const bool isCreate = attempt == Attempt::Create;
    switch (outcome.kind) {
    case SaveOutcome::Kind::Saved:
        return {Tone::Success, isCreate ? OutcomeWords::tr("Created") : OutcomeWords::tr("Saved"), {}, false};
    case SaveOutcome::Kind::SavedDifferently:
        return OutcomeWords::savedDifferently(outcome, draft);
    case SaveOutcome::Kind::SavedUnverified:
        return {Tone::Warning, OutcomeWords::tr("Saved, but not verified"),
                OutcomeWords::tr("The server took it; reading it back failed. %1")
                    .arg(OutcomeWords::errorSentence(outcome))
                    .trimmed(),
                false};
    case SaveOutcome::Kind::ChangedMeanwhile:
        return OutcomeWords::changedMeanwhile(outcome);
    case SaveOutcome::Kind::UnknownFields:
        return {Tone::Warning, OutcomeWords::tr("It has settings that this version does not know"),
                OutcomeWords::tr("They were not there when you opened it: %1. Nothing was saved, because "
                                 "saving would lose them.")
                    .arg(outcome.unknownFields.join(QStringLiteral(", "))),
                true};
    case SaveOutcome::Kind::Gone:
        return {
            Tone::Warning, OutcomeWords::tr("Deleted on the server since you opened it"),
            OutcomeWords::tr("Nothing was saved. What you entered stays here until you close this window."),
            false};
    case SaveOutcome::Kind::NotSaved:
        return OutcomeWords::notSaved(outcome, draft, attempt);
    case SaveOutcome::Kind::Unknown:
        return {Tone::Warning,
                isCreate ? OutcomeWords::tr("It is not known whether the webhook was created")
                         : OutcomeWords::tr("It is not known whether the changes were saved"),
                OutcomeWords::tr("%1. Checking again when the connection is back.")
                    .arg(OutcomeWords::causeSentence(outcome)),
                false};
    }
    return {};
}
