#include "ui/editor/editortexts.h"

#include "models/domain/targetmask.h"

#include <QLocale>

#include <algorithm>

QString EditorTexts::field(WebhookField field)
{
    switch (field) {
    case WebhookField::Enabled:
        return tr("Enabled");
    case WebhookField::TargetUrl:
        return tr("Target URL");
    case WebhookField::Kind:
        return tr("Kind");
    case WebhookField::Description:
        return tr("Description");
    case WebhookField::Events:
        return tr("Events");
    case WebhookField::Modes:
        return tr("Environments");
    case WebhookField::ProjectPatterns:
        return tr("Projects");
    case WebhookField::Secret:
        return tr("Secret");
    }
    return {};
}

QString EditorTexts::fields(const QList<WebhookField> &fields)
{
    QStringList words;
    for (const WebhookField one : fields)
        words += field(one);
    return words.join(QStringLiteral(", "));
}

QString EditorTexts::event(const EventType &event)
{
    const auto known = event.known();
    if (!known)
        return event.wire();
    switch (*known) {
    case KnownEvent::Started:
        return tr("Started");
    case KnownEvent::Successful:
        return tr("Successful");
    case KnownEvent::Failed:
        return tr("Failed");
    case KnownEvent::Cancelled:
        return tr("Cancelled");
    }
    return event.wire();
}

QString EditorTexts::eventDescription(const EventType &event)
{
    const auto known = event.known();
    if (!known)
        return tr("Not known to this version, kept as it is");
    switch (*known) {
    case KnownEvent::Started:
        return tr("Deployment begins");
    case KnownEvent::Successful:
        return tr("Deployment went well");
    case KnownEvent::Failed:
        return tr("Deployment failed");
    case KnownEvent::Cancelled:
        return tr("Deployment cancelled");
    }
    return {};
}

QString EditorTexts::kind(const WebhookKind &kind)
{
    const auto known = kind.known();
    if (!known)
        return kind.wire();
    switch (*known) {
    case KnownKind::Standard:
        return tr("Standard");
    case KnownKind::Slack:
        return tr("Slack");
    }
    return kind.wire();
}

QString EditorTexts::kindDescription(const WebhookKind &kind)
{
    if (kind.isEmpty())
        return tr("The server did not say which.");
    const auto known = kind.known();
    if (!known)
        return tr("Unknown here, kept as it is");
    switch (*known) {
    case KnownKind::Standard:
        return tr("JSON in Qovery format");
    case KnownKind::Slack:
        return tr("A message for a Slack channel");
    }
    return {};
}

QString EditorTexts::problem(const DraftProblem &problem, const WebhookDraft &draft)
{
    switch (problem.reason) {
    case DraftProblem::Reason::TargetMissing:
        return tr("Enter the address that is to receive the events.");
    case DraftProblem::Reason::TargetWithoutScheme:
        return tr("Start the address with http:// or https://");
    case DraftProblem::Reason::TargetWithUserInfo:
        return tr(
            "Remove the user name and password in front of the host: they would be stored in clear text.");
    case DraftProblem::Reason::TargetMalformed:
        if (std::any_of(draft.targetUrl.cbegin(), draft.targetUrl.cend(),
                        [](QChar c) { return c.isSpace(); }))
            return tr("An address cannot hold spaces.");
        return tr("This is not a complete address. It needs a host, as in https://example.com/hook");
    case DraftProblem::Reason::KindMissing:
        return tr("Choose a kind.");
    case DraftProblem::Reason::EventsMissing:
        return tr("Select at least one event.");
    case DraftProblem::Reason::PatternBlank:
        return tr("Remove the blank pattern: it matches no project.");
    case DraftProblem::Reason::PatternTooLong:
        return tr("A pattern can have %1 characters at most.").arg(QLocale().toString(maximumPatternLength));
    case DraftProblem::Reason::SecretMissing:
        if (draft.secretChoice == SecretChoice::Keep)
            return tr("Enter the current secret, or choose Replace or Remove.");
        return tr("Enter or generate a secret, or choose to have none.");
    case DraftProblem::Reason::SecretInvalid:
        return tr("A secret cannot hold line breaks or other control characters: it travels in a header.");
    }
    return {};
}

QString EditorTexts::name(const QString &description, const QString &targetUrl)
{
    const QString trimmed = description.simplified();
    return trimmed.isEmpty() ? maskedTarget(targetUrl).text() : trimmed;
}
