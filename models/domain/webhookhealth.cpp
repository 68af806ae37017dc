#include "models/domain/webhookhealth.h"

#include <algorithm>

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

bool isOfTheFuture(const QDateTime &time, const QDateTime &now)
{
    return now.msecsTo(time) > std::chrono::milliseconds(clockTolerance).count();
}

WebhookHealth webhookHealthOf(const QList<DeliveryRow> &rows, const QDateTime &now)
{
    constexpr qint64 hour = 60 * 60;
    WebhookHealth health;
    health.countedAt = now;
    for (const DeliveryRow &row : rows) {
        const bool isFuture = isOfTheFuture(row.createdAt, now);
        const bool lastIsFuture = health.last && isOfTheFuture(health.last->createdAt, now);
        if (!health.last || (lastIsFuture && !isFuture) ||
            (lastIsFuture == isFuture && row.createdAt > health.last->createdAt))
            health.last = row;
        const qint64 age = row.createdAt.secsTo(now);
        const DeliveryResult result = row.result();
        if (isFuture || age >= 24 * hour || result == DeliveryResult::Unclear)
            continue;
        WebhookHealth::Hour &counted = health.hours[23 - std::size_t(std::max<qint64>(age, 0) / hour)];
        ++(isFailure(result) ? counted.failed : counted.delivered);
    }
    return health;
}
