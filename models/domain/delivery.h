#pragma once

#include "models/domain/vocabulary.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

// What a delivery came to, by the target's status alone (G1).
enum class DeliveryResult {
    Success,     // 2xx
    Redirect,    // 3xx: Qovery's delivery ended there
    ClientError, // 4xx
    ServerError, // 5xx
    NoAnswer,    // the server wrote 0 or another number that is no HTTP status
    Unclear,     // no status was told, or a 1xx
};
DeliveryResult deliveryResultOf(std::optional<int> status);
// Neither a success nor unclear: what counts as a failure in health, filters and notifications.
bool isFailure(DeliveryResult result);

// Where it was deployed, as far as the payload tells (API.md, What a target receives); else empty. A Slack
// payload tells nothing.
struct DeliveryPlace
{
    QString projectId;
    QString projectName;
    QString environmentId;
    QString environmentName;

    friend bool operator==(const DeliveryPlace &, const DeliveryPlace &) = default;
};
DeliveryPlace deliveryPlaceOf(const QByteArray &request);

// One attempt of Qovery to call a webhook's target, as its log tells it (the API's "webhook event"). The
// document requires more, but only the id and the time are needed to show it (API.md, Shapes): what was left
// out is empty or nothing.
struct Delivery
{
    QString id;
    QDateTime createdAt;
    WebhookKind kind;
    EventType event;
    QString targetUrl; // the one that was called then; a credential: show it only masked
    // The payload: the bytes of the API's answer, cut out of it, so that sending it again sends what the API
    // gave, key for key and digit for digit. Whether Qovery sent the same bytes is not known. Empty: none was
    // told.
    QByteArray request;
    std::optional<int> status;       // as the server gave it; nothing: it did not say
    std::optional<QString> response; // the target's body; nothing is normal

    // The target's HTTP status. Nothing: it gave no answer, which the server writes as 0 or as some other
    // number that is no status, or none was told.
    std::optional<int> answeredStatus() const
    {
        return status && *status >= 100 && *status <= 599 ? status : std::nullopt;
    }

    DeliveryResult result() const { return deliveryResultOf(status); }

    friend bool operator==(const Delivery &, const Delivery &) = default;
};
