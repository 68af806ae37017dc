#pragma once

#include "models/domain/webhookdraft.h"

#include <QDateTime>
#include <QStringList>

// A write that is about to be sent: recorded on disk before the request, so that one whose answer never came
// (also because the computer went off) is resolved by reading and never repeated (L1). Holds no secret.
struct ChangeIntent
{
    enum class Kind { Create, Save, Remove };

    QString id; // a random UUID, given by who records it
    Kind kind = Kind::Save;
    QString organizationId;
    QString webhookId;     // empty for Create
    Webhook base;          // Save, Remove: the state that was read just before the write
    WebhookDraft draft;    // Create, Save: what was asked for; `secret` is always empty
    QStringList idsBefore; // Create: the webhooks that were there
    bool idsBeforeAreKnown = false;
    QDateTime begunAt; // UTC

    friend bool operator==(const ChangeIntent &, const ChangeIntent &) = default;
};
