#pragma once

#include "models/domain/webhookdraft.h"

#include <optional>

// What a save comes to, given what was just read: the one rule by which the store decides whether, and what,
// it writes over a webhook that somebody else may have changed (C6).
struct SavePlan
{
    enum class Kind {
        Write,
        NothingToDo,   // somebody has made it so already
        Conflict,      // `fields` were changed by both
        UnknownFields, // `unknownFields` came since, and would be lost
        SecretNeeded,  // the secret would be lost, or is not at hand
    };
    Kind kind = Kind::Write;
    WebhookDraft draft; // what to write: the user's with `mergedFields` taken over
    QList<WebhookField> mergedFields;
    QList<WebhookField> fields;
    QStringList unknownFields;

    // `base` is the webhook the user started from, `theirs` what the server has now.
    static SavePlan of(const Webhook &base, const WebhookDraft &mine, const Webhook &theirs);
};

// Whether a PUT of `draft` over `webhook` would lose its secret. The user is asked before; this is the guard.
bool losesSecret(const WebhookDraft &draft, const Webhook &webhook);
