#include "ui/editor/fieldvalues.h"

#include "models/domain/targetmask.h"
#include "ui/editor/editortexts.h"
#include "ui/preview/previewtexts.h"

namespace {

QStringList fieldWords(WebhookField field, const WebhookDraft &draft)
{
    QStringList words;
    if (field == WebhookField::Events) {
        for (const EventType &event : draft.events)
            words += EditorTexts::event(event);
    } else if (field == WebhookField::Modes) {
        for (const EnvironmentMode &mode : draft.modes)
            words += PreviewTexts::mode(mode.wire());
    } else if (field == WebhookField::ProjectPatterns) {
        words = draft.projectPatterns;
    }
    return words;
}

QStringList fieldWordsOnlyIn(const QStringList &these, const QStringList &others)
{
    QStringList only;
    for (const QString &word : these) {
        if (!others.contains(word) && !only.contains(word))
            only += word;
    }
    return only;
}

} // namespace

QString FieldValues::wanted(WebhookField field, const WebhookDraft &draft)
{
    const QString listed = fieldWords(field, draft).join(QStringLiteral(", "));
    switch (field) {
    case WebhookField::Enabled:
        return draft.isEnabled ? tr("On") : tr("Off");
    case WebhookField::TargetUrl:
        return draft.targetUrl.isEmpty() ? tr("None") : maskedTarget(draft.targetUrl).text();
    case WebhookField::Kind:
        return draft.kind.isEmpty() ? tr("None") : EditorTexts::kind(draft.kind);
    case WebhookField::Description:
        return draft.description.isEmpty() ? tr("None") : draft.description;
    case WebhookField::Events:
        return listed.isEmpty() ? tr("None") : listed;
    case WebhookField::Modes:
        return listed.isEmpty() ? tr("Every type") : listed;
    case WebhookField::ProjectPatterns:
        return listed.isEmpty() ? tr("Every project") : listed;
    case WebhookField::Secret:
        break;
    }
    switch (draft.secretChoice) {
    case SecretChoice::None:
    case SecretChoice::Remove:
        return tr("None");
    case SecretChoice::Keep:
        return draft.secret.isEmpty() ? tr("The current one, still to be entered")
                                      : tr("The one you entered as the current one");
    case SecretChoice::KeepRemembered:
        return tr("The one remembered on this computer");
    case SecretChoice::Replace:
        return tr("A new one");
    }
    return {};
}

QString FieldValues::saved(WebhookField field, const Webhook &webhook)
{
    if (field == WebhookField::Secret) {
        if (!webhook.secretIsSet)
            return tr("Not known");
        return *webhook.secretIsSet ? tr("Set") : tr("None");
    }
    if (field == WebhookField::Enabled && !webhook.isEnabled)
        return tr("Not known");
    return wanted(field, WebhookDraft::fromWebhook(webhook));
}

FieldValues::ListChange FieldValues::listChange(WebhookField field, const Webhook &before,
                                                const WebhookDraft &after)
{
    const QStringList then = fieldWords(field, WebhookDraft::fromWebhook(before));
    const QStringList now = fieldWords(field, after);
    return {fieldWordsOnlyIn(now, then), fieldWordsOnlyIn(then, now)};
}

QString FieldValues::change(WebhookField field, const Webhook &before, const WebhookDraft &after)
{
    const QString then = saved(field, before);
    const QString now = wanted(field, after);
    if (field == WebhookField::TargetUrl && then == now)
        return tr("%1, another path", "two addresses with the same mask").arg(now);
    //: an old value, then the new one
    return tr("%1 → %2").arg(then, now);
}
