#pragma once

#include "models/domain/deliverylog.h"
#include "models/domain/targetrequest.h"
#include "models/domain/webhook.h"

// Sending a recorded delivery again from this computer (G4; DESIGN.md, "Test sends and resends").

// Marks a repetition; its value is the delivery's id. Not on SLACK, which shows no headers to anybody.
inline constexpr char repeatHeaderName[] = "X-Webhooks-Repeat";

struct ResendOptions
{
    QString targetUrl;
    QString secret; // empty: no secret header
    SecretHeader secretHeader = SecretHeader::Both;
    bool marksRepeat = true;
};
// The body is the recorded one, byte for byte.
TargetRequest resendRequest(const Delivery &delivery, const ResendOptions &options);
bool mayBeMarked(const WebhookKind &kind);

// The recorded target is not the webhook's any more, or the webhook is gone (nullptr). One that was not told
// is not known to be another.
bool isFormerTarget(const QString &recordedTarget, const Webhook *webhook);

// What keeps a delivery from being sent again together with others, to today's target of its webhook.
enum class ResendObstacle {
    None,
    NotKept,      // not on this computer any more
    NoBody,       // the API told none
    MaskedBody,   // a known secret was masked in it: it is not what was sent
    WebhookGone,  // not in the open list
    FormerTarget, // it went to another target than today's: only singly
};
ResendObstacle resendObstacle(const std::optional<StoredDelivery> &delivery, const Webhook *webhook);

// What a send came to, for somebody who would not have it twice.
enum class ResendVerdict {
    Accepted,   // 2xx
    Refused,    // surely not accepted: it may be sent again
    NotKnown,   // it may have arrived
    NotAllowed, // not sent, and it never will be
};
ResendVerdict resendVerdict(const TestResult &result);

// More are not sent at once.
inline constexpr qsizetype mostResends = 1000;
