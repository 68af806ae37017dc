#include "ui/editor/editorhelp.h"

#include "ui/editor/editortexts.h"
#include "ui/preview/previewtexts.h"

QString EditorHelp::joined(const QStringList &paragraphs)
{
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString EditorHelp::field(WebhookField field)
{
    const QString title = EditorTexts::field(field);
    switch (field) {
    case WebhookField::Enabled:
        return joined({title, tr("Qovery calls the target only while the webhook is enabled."),
                       tr("Not documented by Qovery: whether it disables a webhook by itself, for example "
                          "after many failed deliveries.")});
    case WebhookField::TargetUrl:
        return joined({title,
                       tr("The address that Qovery sends a POST request with JSON to. It starts with http:// "
                          "or https://. With http:// everything travels unencrypted, the secret, too."),
                       tr("Such an address can be a credential, as those of Slack are. So it is masked here "
                          "unless it is being edited."),
                       tr("Not documented by Qovery: whether it sends again what was not received, and what "
                          "it records when nobody answers.")});
    case WebhookField::Kind:
        return joined({title,
                       tr("Standard: JSON in Qovery's format, with the organization, the project, the "
                          "environment and the status of the deployment."),
                       tr("Slack: a message in the format of Slack's incoming webhooks. Their addresses are "
                          "made in Slack."),
                       tr("A kind that this version does not know is kept as it is.")});
    case WebhookField::Description:
        return joined({title,
                       tr("A text of your own, to tell webhooks apart. It may be empty: then the list shows "
                          "the masked target in its place."),
                       tr("Not documented by Qovery: how long it may be.")});
    case WebhookField::Events:
        return joined({title, tr("What Qovery calls the target for. At least one has to be selected."),
                       tr("Not documented by Qovery: for which of these events it reports the stop, the "
                          "restart or the deletion of an environment.")});
    case WebhookField::Modes:
        return joined({title, tr("Limits the webhook to environments of the selected types. None selected "
                                 "means every type.")});
    case WebhookField::ProjectPatterns:
        return joined(
            {title,
             tr("Limits the webhook to projects whose name matches one of these patterns. None means every "
                "project."),
             tr("A pattern is a whole name, or a beginning with * after it: product* matches product and "
                "product-api. Capital and small letters are the same."),
             tr("Not documented by Qovery: * anywhere but at the end. What such a pattern might match is "
                "listed under May also match, and not counted."),
             tr("Enter or a comma adds what was typed. The arrow keys go to what was added.")});
    case WebhookField::Secret:
        return secretChoice(SecretChoice::Replace);
    }
    return {};
}

QString EditorHelp::event(const EventType &event)
{
    const QString title = EditorTexts::event(event);
    const auto known = event.known();
    if (!known)
        return joined({title, tr("An event that this version does not know. While it is selected it is kept "
                                 "as it is.")});
    const QString name = tr("Qovery's name for it: %1.").arg(event.wire());
    const QString open = tr("Not documented by Qovery: whether the stop, the restart or the deletion of an "
                            "environment counts, too.");
    const QString mistaken = tr("One of Qovery's examples writes %1; its API document has no such event.");
    switch (*known) {
    case KnownEvent::Started:
        return joined({title, tr("A deployment begins.") + QLatin1Char(' ') + name, open});
    case KnownEvent::Successful:
        return joined({title, tr("A deployment went well.") + QLatin1Char(' ') + name,
                       mistaken.arg(QStringLiteral("DEPLOYMENT_SUCCEEDED")), open});
    case KnownEvent::Failed:
        return joined({title, tr("A deployment failed.") + QLatin1Char(' ') + name,
                       mistaken.arg(QStringLiteral("DEPLOYMENT_FAILED")), open});
    case KnownEvent::Cancelled:
        return joined({title, tr("A deployment was cancelled.") + QLatin1Char(' ') + name, open});
    }
    return {};
}

QString EditorHelp::eventPresets()
{
    return joined({tr("Presets"), tr("Failures only selects Failed alone, Everything all four events. Events "
                                     "that this version does not know stay as they are.")});
}

QString EditorHelp::mode(const EnvironmentMode &mode)
{
    const QString title = PreviewTexts::mode(mode.wire());
    if (!mode.known())
        return joined({title, tr("An environment type that this version does not know. While it is selected "
                                 "it is kept as it is.")});
    return joined({title,
                   tr("Selected: environments of this type are among those that the webhook fires for. With "
                      "no type selected it fires for every type."),
                   tr("Qovery's name for it: %1.").arg(mode.wire())});
}

QString EditorHelp::pattern()
{
    return joined({tr("Pattern"),
                   tr("One name or beginning of names of projects. Delete or Backspace removes it; Enter, "
                      "Space or F2 takes it back into the field, to change it."),
                   tr("Yellow with a triangle: it does not do what it looks like. The preview says why.")});
}

QString EditorHelp::slackLink()
{
    return joined(
        {tr("Address for Slack"),
         tr("Opens the page in the browser. In Slack: create an app, turn on Incoming Webhooks, add "
            "one for a channel, and copy its address into Target URL.")});
}

QString EditorHelp::secretChoice(SecretChoice choice)
{
    const QString header =
        tr("Qovery sends the secret as it is in a header: it is no signature. Its documents disagree on the "
           "header's name: Qovery-Signature in the API document, Qovery-Secret on its documentation page.");
    switch (choice) {
    case SecretChoice::None:
        return joined({tr("No Secret"), tr("Deliveries carry no secret: a receiver cannot tell by it whether "
                                           "it was Qovery that called.")});
    case SecretChoice::Replace:
        return joined({tr("Set or Replace the Secret"),
                       tr("From saving on, deliveries carry this secret. It cannot be read back: give it to "
                          "the receiver, too."),
                       header});
    case SecretChoice::Keep:
    case SecretChoice::KeepRemembered:
        return joined(
            {tr("Keep the Secret"),
             tr("Sends the same secret again with this change. Qovery replaces the whole webhook "
                "with every change, has no way to say that the secret stays, and does not return "
                "it. So it comes from where you let this application remember it, or you enter it."),
             tr("Not documented by Qovery: what it does with a secret that is another one. It may "
                "take it as the new one, or refuse the change.")});
    case SecretChoice::Remove:
        return joined({tr("Remove the Secret"),
                       tr("Saves the webhook without a secret, and reads back whether one is still set."),
                       tr("Not documented by Qovery: what it does with the secret when a change comes "
                          "without one.")});
    }
    return {};
}

QString EditorHelp::secretField(SecretChoice choice)
{
    if (choice == SecretChoice::Keep)
        return joined(
            {tr("Current Secret"),
             tr("The secret that is set now, as it was given to the receiver. Neither Qovery nor "
                "this application can show it."),
             tr("It is written to no file: a draft that is kept has no secret in it. Only the keyring may "
                "keep it, and only when you say so.")});
    return joined(
        {tr("Secret"), tr("Any text in one line: it travels in a header. The eye shows it."),
         tr("It is written to no file: a draft that is kept has no secret in it. Only the keyring may "
            "keep it, and only when you say so.")});
}

QString EditorHelp::generate()
{
    return joined({tr("Generate"), tr("Makes a secret of 256 random bits, in 43 characters that every header "
                                      "and shell takes, and shows it.")});
}

QString EditorHelp::forget()
{
    return joined({tr("Remembered Secret"),
                   tr("Forget removes the secret from where it is remembered; at Qovery it stays set. Enter "
                      "another takes what you type instead, for this change.")});
}

QString EditorHelp::remember(RememberedSecrets::Place place)
{
    if (place == RememberedSecrets::Place::Session)
        return joined({tr("Remember for This Session"),
                       tr("Keeps the secret in memory until the application ends, and sends it again with "
                          "later changes of this webhook without asking.")});
    return joined(
        {tr("Remember in the Keyring"),
         tr("Keeps the secret in the keyring of your desktop, and sends it again with later changes "
            "of this webhook without asking. It is sent to no other API address than this one."),
         tr("A file of this application only says that it is remembered, not what it is. Forget "
            "removes it, here or in Settings.")});
}

QString EditorHelp::preview()
{
    return joined(
        {tr("Preview"),
         tr("The environments that exist now and what the webhook, as it stands in the form, does for them. "
            "It fires when it is enabled, the event is selected, and the environment's type and the "
            "project's name match."),
         tr("Matching names the pattern and marks what it matches. Not matching names the first reason."),
         tr("May also match: Qovery documents * only at the end of a pattern. What other patterns might "
            "match is not counted.")});
}

QString EditorHelp::changes()
{
    return joined({tr("Show Changes"), tr("Compares what is saved with what is in the form.")});
}

QString EditorHelp::test()
{
    return joined(
        {tr("Send Test"),
         tr("Sends a sample to the target, from this computer and not from Qovery: Qovery's API has "
            "no call for a test. Nothing is saved by it.")});
}

QString EditorHelp::cancel()
{
    return joined({tr("Cancel"), tr("Closes without saving. What was changed is asked about first.")});
}

QString EditorHelp::save()
{
    return joined({tr("Save"),
                   tr("Reads the webhook again, sends the whole of it once, and reads back whether it is as "
                      "asked. Fields that somebody else changed meanwhile are taken over. Where both of you "
                      "changed the same field, nothing is sent before you have decided."),
                   tr("A new webhook is sent once. When no answer comes, it is looked for by reading.")});
}
