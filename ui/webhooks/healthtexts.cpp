#include "ui/webhooks/healthtexts.h"

#include "ui/deliveries/deliverytexts.h"
#include "ui/webhooks/webhooktexts.h"

QString HealthTexts::last(const Last &last, const QDateTime &now)
{
    if (!last.result) {
        if (last.readAt.isValid())
            return tr("—", "no delivery");
        return last.error.isEmpty() ? tr("Not read yet") : tr("Could not be read");
    }
    if (last.result == DeliveryResult::NoAnswer)
        return DeliveryTexts::result(last.status);
    return tr("%1 · %2", "status code, then when")
        .arg(DeliveryTexts::result(last.status), WebhookTexts::ago(last.at, now));
}

QString HealthTexts::lastName(const Last &last, const QDateTime &now)
{
    if (!last.result) {
        if (last.readAt.isValid())
            return tr("No delivery recorded");
        return last.error.isEmpty() ? tr("Deliveries not read yet") : tr("Deliveries could not be read");
    }
    const QString age = WebhookTexts::longAge(last.at, now);
    if (last.result == DeliveryResult::NoAnswer)
        return tr("Last delivery failed, no response, %1").arg(age);
    if (!last.status)
        return tr("Last delivery without a status, %1").arg(age);
    if (last.result == DeliveryResult::Unclear)
        return tr("Last delivery not clear, status %1, %2").arg(*last.status).arg(age);
    return (isFailure(*last.result) ? tr("Last delivery failed, status %1, %2")
                                    : tr("Last delivery succeeded, status %1, %2"))
        .arg(*last.status)
        .arg(age);
}

QString HealthTexts::lastTip(const Last &last, const QDateTime &now)
{
    QStringList lines;
    if (last.result)
        lines.append(tr("%1, %2", "result, then its time")
                         .arg(DeliveryTexts::result(last.status), WebhookTexts::exactTime(last.at)));
    else if (last.readAt.isValid())
        lines.append(tr("No delivery recorded"));
    lines.append(reading(last, now));
    return lines.join(u'\n');
}

QString HealthTexts::reading(const Last &last, const QDateTime &now)
{
    const QString age =
        last.readAt.isValid() ? tr("Read %1").arg(WebhookTexts::ago(last.readAt, now)) : QString();
    if (!last.error.isEmpty())
        return age.isEmpty() ? tr("The delivery log could not be read: %1.").arg(last.error)
                             : tr("%1. It could not be read again: %2.").arg(age, last.error);
    return age.isEmpty() ? tr("Not read yet") : age;
}

QString HealthTexts::day(int delivered, int failed)
{
    return tr("Last 24 hours: %1, %2").arg(HealthTexts::delivered(delivered), HealthTexts::failed(failed));
}

QString HealthTexts::delivered(int count)
{
    return tr("%Ln delivered", nullptr, count);
}

QString HealthTexts::failed(int count)
{
    return tr("%Ln failed", nullptr, count);
}

QString HealthTexts::failureRate(double rate)
{
    // What is next to nothing, or next to all, is neither.
    const int percent = rate > 0 && rate < 1 ? qBound(1, qRound(rate * 100), 99) : qRound(rate * 100);
    return tr("Failure rate: %1 %").arg(percent);
}
