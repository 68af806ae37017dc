#pragma once

#include "models/domain/deliverylog.h"

#include <array>
#include <chrono>

// How a webhook's deliveries went (G5), counted over what is kept on this computer: Qovery's own deliveries,
// neither test sends nor what was sent again from here.
struct WebhookHealth
{
    struct Hour
    {
        int delivered = 0; // 2xx
        int failed = 0;

        friend bool operator==(const Hour &, const Hour &) = default;
    };

    // The newest by its own time. One of a later time than any clock may tell (isOfTheFuture) would stay the
    // newest for as long and hide what comes after it: it counts only when there is no other. Nothing: none
    // is known.
    std::optional<DeliveryRow> last;
    std::array<Hour, 24> hours; // the newest last: the 60 minutes before `countedAt`
    QDateTime countedAt;        // UTC

    int delivered() const; // in the 24 hours
    int failed() const;
    // Of what was clear in the 24 hours; nothing when there was nothing.
    std::optional<double> failureRate() const;
    // The last one failed, however long ago.
    bool isFailing() const { return last && isFailure(last->result()); }

    friend bool operator==(const WebhookHealth &, const WebhookHealth &) = default;
};

// How far Qovery's clock and this computer's may differ. A delivery of a later time is shown with it, and
// rules neither health nor notifications until the time has come.
inline constexpr std::chrono::minutes clockTolerance{5};
bool isOfTheFuture(const QDateTime &time, const QDateTime &now);

// Counted over these deliveries of one webhook, in whatever order; those of the time to come, within the
// tolerance, count as of the newest hour.
WebhookHealth webhookHealthOf(const QList<DeliveryRow> &rows, const QDateTime &now);
