#pragma once

#include "models/domain/deliverylog.h"

#include <array>

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

    std::optional<DeliveryRow> last; // the newest by its own time; nothing: none is known
    std::array<Hour, 24> hours;      // the newest last: the 60 minutes before `countedAt`
    QDateTime countedAt;             // UTC

    int delivered() const; // in the 24 hours
    int failed() const;
    // Of what was clear in the 24 hours; nothing when there was nothing.
    std::optional<double> failureRate() const;
    // The last one failed, however long ago.
    bool isFailing() const { return last && isFailure(last->result()); }

    friend bool operator==(const WebhookHealth &, const WebhookHealth &) = default;
};

// Counted over these deliveries of one webhook, in whatever order; those of the hour to come, by another
// computer's clock, count as of the newest hour.
WebhookHealth webhookHealthOf(const QList<DeliveryRow> &rows, const QDateTime &now);
