#include "models/domain/webhookhealth.h"

int WebhookHealth::delivered() const
{
    int count = 0;
    for (const Hour &hour : hours)
        count += hour.delivered;
    return count;
}

int WebhookHealth::failed() const
{
    int count = 0;
    for (const Hour &hour : hours)
        count += hour.failed;
    return count;
}

std::optional<double> WebhookHealth::failureRate() const
{
    const int all = delivered() + failed();
    return all > 0 ? std::optional(double(failed()) / all) : std::nullopt;
}
