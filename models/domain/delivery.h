#pragma once

#include "models/domain/vocabulary.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

// One attempt of Qovery to call a webhook's target, as its log tells it (the API's "webhook event"). The
// document requires more, but only the id and the time are needed to show it (API.md, Shapes): what was left
// out is empty or nothing.
struct Delivery
{
    QString id;
    QDateTime createdAt;
    WebhookKind kind;
    EventType event;
    QString targetUrl;  // the one that was called then; a credential: show it only masked
    QByteArray request; // the payload as compact JSON; not byte for byte what was sent (QT-NOTES, JSON)
    std::optional<int> status;       // as the server gave it; nothing: it did not say
    std::optional<QString> response; // the target's body; nothing is normal

    // The target's HTTP status. Nothing: it gave no answer, which the server writes as 0 or as some other
    // number that is no status, or none was told.
    std::optional<int> answeredStatus() const
    {
        return status && *status >= 100 && *status <= 599 ? status : std::nullopt;
    }

    friend bool operator==(const Delivery &, const Delivery &) = default;
};
