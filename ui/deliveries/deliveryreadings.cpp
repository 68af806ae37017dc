#include "ui/deliveries/deliveryreadings.h"

#include "ui/webhooks/webhooktexts.h"

#include <algorithm>

namespace {
constexpr qsizetype mostNamed = 3;     // in a sentence
constexpr qsizetype mostDetailed = 10; // in a list
} // namespace

DeliveryReadings DeliveryReadings::of(const DeliveryStore &deliveries, const WebhookStore &webhooks,
                                      const QString &webhookId)
{
    DeliveryReadings readings;
    // Names cost something, and there may be 10,000: only of those that are named.
    QList<std::pair<QDateTime, const Webhook *>> ages;
    for (const Webhook &webhook : webhooks.webhooks()) {
        if (!webhookId.isEmpty() && webhook.id != webhookId)
            continue;
        const DeliveryStore::Reading reading = deliveries.reading(webhook.id);
        ++readings.m_webhooks;
        readings.m_reading += reading.isReading ? 1 : 0;
        readings.m_unreadable += reading.unreadable;
        if (reading.error && reading.error->kind != ApiError::Kind::Cancelled) {
            ++readings.m_failed;
            if (readings.m_failures.size() < mostDetailed)
                readings.m_failures.append({WebhookTexts::title(webhook), *reading.error});
            readings.m_isOneCause &= reading.error->cause() == readings.m_failures.constFirst().error.cause();
        }
        ages.append({reading.readAt, &webhook});
        if (!reading.readAt.isValid())
            continue;
        ++readings.m_read;
        if (!readings.m_oldest.isValid() || reading.readAt < readings.m_oldest)
            readings.m_oldest = reading.readAt;
    }
    const auto end = ages.begin() + qMin(mostDetailed, ages.size());
    std::partial_sort(ages.begin(), end, ages.end(),
                      [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto age = ages.begin(); age != end; ++age)
        readings.m_ages.append({WebhookTexts::title(*age->second), age->first});
    return readings;
}

QString DeliveryReadings::words(const QDateTime &now) const
{
    if (m_webhooks == 0)
        return {};
    if (m_read == 0)
        return isReading() ? tr("Reading…") : tr("Not read yet");
    const QString age = WebhookTexts::ago(m_oldest, now);
    if (m_webhooks == 1)
        return tr("Read %1", "an age").arg(age);
    if (m_read < m_webhooks)
        return tr("Read from %1 of %Ln webhook(s) · the oldest %2", nullptr, m_webhooks)
            .arg(QString::number(m_read), age);
    return tr("Read from %Ln webhook(s) · %1", nullptr, m_webhooks).arg(age);
}

QString DeliveryReadings::details(const QDateTime &now) const
{
    QStringList lines{tr("Qovery has one log a webhook; they are read one after the other.")};
    for (const Age &age : m_ages)
        lines.append(age.readAt.isValid()
                         ? tr("%1: %2", "webhook, age").arg(age.name, WebhookTexts::ago(age.readAt, now))
                         : tr("%1: not read yet", "webhook").arg(age.name));
    if (m_webhooks > m_ages.size())
        lines.append(tr("%Ln more were read later.", nullptr, int(m_webhooks - m_ages.size())));
    if (m_unreadable > 0)
        lines.append(
            tr("%Ln delivery(s) could not be understood and are not shown.", nullptr, int(m_unreadable)));
    return lines.join(u'\n');
}

QString DeliveryReadings::failureWords() const
{
    if (m_failures.isEmpty())
        return {};
    const QString cause = m_failures.constFirst().error.cause();
    if (m_failed == 1)
        return tr("The deliveries of “%1” could not be read: %2.").arg(m_failures.constFirst().name, cause);
    QStringList names;
    for (const Failure &failure : m_failures.first(qMin(mostNamed, m_failures.size())))
        names.append(tr("“%1”").arg(failure.name));
    QString all = names.join(tr(", ", "between names"));
    if (m_failed > mostNamed)
        all = tr("%1 and %Ln more", "names", int(m_failed - mostNamed)).arg(all);
    return m_isOneCause ? tr("The deliveries of %1 could not be read: %2.").arg(all, cause)
                        : tr("The deliveries of %1 could not be read.").arg(all);
}

QString DeliveryReadings::failureDetails() const
{
    // One sentence for all where it is the same.
    if (m_isOneCause && m_failed > 1)
        return failureWords() + u'\n' + m_failures.constFirst().error.describe();
    QStringList lines;
    for (const Failure &failure : m_failures)
        lines.append(tr("%1: %2", "webhook, sentence").arg(failure.name, failure.error.describe()));
    if (m_failed > m_failures.size())
        lines.append(tr("%Ln more could not be read.", nullptr, int(m_failed - m_failures.size())));
    return lines.join(u'\n');
}

QString DeliveryReadings::pausedWords(const QDateTime &until)
{
    if (!until.isValid())
        return tr("Paused: %Ln request(s) are kept for you", nullptr, RequestBudget::Reserve);
    return tr("Paused until %1: %Ln request(s) are kept for you", nullptr, RequestBudget::Reserve)
        .arg(until.toLocalTime().time().toString(QStringLiteral("HH:mm")));
}
