#include "models/domain/webhookmerge.h"

#include <algorithm>

namespace {

template <typename Value>
bool mergeSameElements(const QList<Value> &left, const QList<Value> &right)
{
    const auto isIn = [](const QList<Value> &all) {
        return [&all](const Value &value) { return all.contains(value); };
    };
    return std::all_of(left.begin(), left.end(), isIn(right)) &&
           std::all_of(right.begin(), right.end(), isIn(left));
}

bool mergeSameValue(WebhookField field, const WebhookDraft &a, const WebhookDraft &b)
{
    switch (field) {
    case WebhookField::Enabled:
        return a.isEnabled == b.isEnabled;
    case WebhookField::TargetUrl:
        return a.targetUrl == b.targetUrl;
    case WebhookField::Kind:
        return a.kind == b.kind;
    case WebhookField::Description:
        return a.description == b.description;
    case WebhookField::Events:
        return mergeSameElements(a.events, b.events);
    case WebhookField::Modes:
        return mergeSameElements(a.modes, b.modes);
    case WebhookField::ProjectPatterns:
        return mergeSameElements(a.projectPatterns, b.projectPatterns);
    case WebhookField::Secret:
        break; // judged apart: nobody can read one
    }
    return true;
}

constexpr WebhookField mergeFields[] = {
    WebhookField::Enabled, WebhookField::TargetUrl, WebhookField::Kind,           WebhookField::Description,
    WebhookField::Events,  WebhookField::Modes,     WebhookField::ProjectPatterns};

void mergeSecret(const Webhook &base, const Webhook &theirs, WebhookMerge &merge)
{
    const WebhookDraft &mine = merge.merged;
    const bool isChangedByMe = mine.secretChoice == SecretChoice::Replace ||
                               (mine.secretChoice == SecretChoice::Remove && base.mayHaveSecret());
    const bool wasWritten = base.updatedAt != theirs.updatedAt;
    const bool isGone = base.secretIsSet.value_or(false) && theirs.secretIsSet == std::optional(false);
    const bool isNew = base.secretIsSet == std::optional(false) && theirs.mayHaveSecret();
    if (isGone) {
        if (isChangedByMe && mine.secretChoice != SecretChoice::Remove) {
            merge.conflicts.append(WebhookField::Secret);
        } else {
            merge.takenFromServer.append(WebhookField::Secret);
            WebhookDraft none;
            copyField(WebhookField::Secret, none, merge.merged);
        }
    } else if (isNew || (wasWritten && theirs.mayHaveSecret() && mine.secretChoice != SecretChoice::None)) {
        merge.conflicts.append(WebhookField::Secret);
    }
}

} // namespace

void copyField(WebhookField field, const WebhookDraft &from, WebhookDraft &into)
{
    switch (field) {
    case WebhookField::Enabled:
        into.isEnabled = from.isEnabled;
        break;
    case WebhookField::TargetUrl:
        into.targetUrl = from.targetUrl;
        break;
    case WebhookField::Kind:
        into.kind = from.kind;
        break;
    case WebhookField::Description:
        into.description = from.description;
        break;
    case WebhookField::Events:
        into.events = from.events;
        break;
    case WebhookField::Modes:
        into.modes = from.modes;
        break;
    case WebhookField::ProjectPatterns:
        into.projectPatterns = from.projectPatterns;
        break;
    case WebhookField::Secret:
        into.secretChoice = from.secretChoice;
        into.secret = from.secret;
        into.remembersSecret = from.remembersSecret;
        break;
    }
}

WebhookMerge mergeWebhooks(const Webhook &base, const WebhookDraft &mine, const Webhook &theirs)
{
    WebhookMerge merge;
    merge.merged = mine;
    const WebhookDraft before = WebhookDraft::fromWebhook(base);
    const WebhookDraft now = WebhookDraft::fromWebhook(theirs);
    for (const WebhookField field : mergeFields) {
        const bool isChangedByThem = !mergeSameValue(field, before, now);
        if (!isChangedByThem || mergeSameValue(field, mine, now))
            continue;
        if (mergeSameValue(field, mine, before)) {
            copyField(field, now, merge.merged);
            merge.takenFromServer.append(field);
        } else {
            merge.conflicts.append(field);
        }
    }
    mergeSecret(base, theirs, merge);
    return merge;
}

QList<WebhookField> changesOf(const WebhookDraft &draft, const Webhook &webhook)
{
    QList<WebhookField> fields;
    const WebhookDraft now = WebhookDraft::fromWebhook(webhook);
    for (const WebhookField field : mergeFields) {
        if (!mergeSameValue(field, draft, now))
            fields.append(field);
    }
    const bool isRemoval = draft.secretChoice == SecretChoice::Remove && webhook.mayHaveSecret();
    if (draft.secretChoice == SecretChoice::Replace || isRemoval)
        fields.append(WebhookField::Secret);
    return fields;
}
