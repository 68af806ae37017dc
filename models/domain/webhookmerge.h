#pragma once

#include "models/domain/webhookdraft.h"

// A webhook that somebody else changed while the user was changing it, field by field (C6). Lists count as
// one field each: half of somebody's filter joined with half of mine would be nobody's.
struct WebhookMerge
{
    // Mine, with what only they changed taken over. A field in `conflicts` holds mine.
    WebhookDraft merged;
    QList<WebhookField> takenFromServer; // changed by them only
    // Changed by both, to different values. Secret also when mine keeps the current secret and the webhook
    // was written meanwhile: Qovery does not say whether that write replaced it, so sending mine may
    // overwrite theirs.
    QList<WebhookField> conflicts;
};

// `base` is what the user started from, `theirs` what the server has now.
WebhookMerge mergeWebhooks(const Webhook &base, const WebhookDraft &mine, const Webhook &theirs);

// Whether `draft` asks for another value than `webhook` has; as differences(), but what the server did not
// say counts as the value a draft begins with.
QList<WebhookField> changesOf(const WebhookDraft &draft, const Webhook &webhook);

// Sets one field of `into` to that of `from`; Secret with the choice, the text and the consent.
void copyField(WebhookField field, const WebhookDraft &from, WebhookDraft &into);
