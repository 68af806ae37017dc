#include "models/domain/webhookdraft.h"

#include "models/domain/targetrules.h"

#include <QSet>

#include <algorithm>

WebhookDraft WebhookDraft::fromWebhook(const Webhook &webhook)
{
    WebhookDraft draft;
    draft.targetUrl = webhook.targetUrl;
    draft.kind = webhook.kind;
    draft.description = webhook.description;
    draft.isEnabled = webhook.isEnabled.value_or(true);
    draft.events = webhook.events;
    draft.modes = webhook.modes;
    draft.projectPatterns = webhook.projectPatterns;
    draft.secretChoice = webhook.mayHaveSecret() ? SecretChoice::Keep : SecretChoice::None;
    return draft;
}

static bool hasControlCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar character) { return character.category() == QChar::Other_Control; });
}

QList<DraftProblem> problemsIn(const WebhookDraft &draft)
{
    using Reason = DraftProblem::Reason;
    QList<DraftProblem> problems;
    if (const std::optional<Reason> reason = targetProblem(draft.targetUrl))
        problems.append({WebhookField::TargetUrl, *reason});
    if (draft.kind.isEmpty())
        problems.append({WebhookField::Kind, Reason::KindMissing});
    if (draft.events.isEmpty())
        problems.append({WebhookField::Events, Reason::EventsMissing});
    const QStringList &patterns = draft.projectPatterns;
    if (std::any_of(patterns.begin(), patterns.end(),
                    [](const QString &text) { return text.trimmed().isEmpty(); }))
        problems.append({WebhookField::ProjectPatterns, Reason::PatternBlank});
    if (std::any_of(patterns.begin(), patterns.end(),
                    [](const QString &text) { return text.size() > maximumPatternLength; }))
        problems.append({WebhookField::ProjectPatterns, Reason::PatternTooLong});
    // A remembered secret was judged when it was typed.
    if (draft.secretChoice == SecretChoice::Keep || draft.secretChoice == SecretChoice::Replace) {
        if (hasControlCharacters(draft.secret))
            problems.append({WebhookField::Secret, Reason::SecretInvalid});
        else if (draft.secret.trimmed().isEmpty())
            problems.append({WebhookField::Secret, Reason::SecretMissing});
    }
    return problems;
}

static QSet<QString> textsOf(const QStringList &texts)
{
    return {texts.begin(), texts.end()};
}

template <typename Known>
static QSet<QString> wordsOf(const QList<OpenEnum<Known>> &values)
{
    QSet<QString> words;
    for (const OpenEnum<Known> &value : values)
        words.insert(value.wire());
    return words;
}

// The fields that a draft and a webhook both have as lists or text.
template <typename Left>
static void appendListDifferences(const Left &left, const Webhook &right, QList<WebhookField> &fields)
{
    if (left.description != right.description)
        fields.append(WebhookField::Description);
    if (wordsOf(left.events) != wordsOf(right.events))
        fields.append(WebhookField::Events);
    if (wordsOf(left.modes) != wordsOf(right.modes))
        fields.append(WebhookField::Modes);
    if (textsOf(left.projectPatterns) != textsOf(right.projectPatterns))
        fields.append(WebhookField::ProjectPatterns);
}

QList<WebhookField> differences(const WebhookDraft &draft, const Webhook &webhook)
{
    // The API requires only id and created_at in an answer (API.md, Shapes). What it left out of the fields
    // that are never empty is unknown, not different.
    QList<WebhookField> fields;
    if (webhook.isEnabled && *webhook.isEnabled != draft.isEnabled)
        fields.append(WebhookField::Enabled);
    if (!webhook.targetUrl.isEmpty() && webhook.targetUrl != draft.targetUrl)
        fields.append(WebhookField::TargetUrl);
    if (!webhook.kind.isEmpty() && webhook.kind != draft.kind)
        fields.append(WebhookField::Kind);
    appendListDifferences(draft, webhook, fields);
    if (webhook.secretIsSet && *webhook.secretIsSet != draft.sendsSecret())
        fields.append(WebhookField::Secret);
    return fields;
}

QList<WebhookField> differences(const Webhook &before, const Webhook &after)
{
    QList<WebhookField> fields;
    if (before.isEnabled != after.isEnabled)
        fields.append(WebhookField::Enabled);
    if (before.targetUrl != after.targetUrl)
        fields.append(WebhookField::TargetUrl);
    if (before.kind != after.kind)
        fields.append(WebhookField::Kind);
    appendListDifferences(before, after, fields);
    if (before.secretIsSet != after.secretIsSet)
        fields.append(WebhookField::Secret);
    return fields;
}
