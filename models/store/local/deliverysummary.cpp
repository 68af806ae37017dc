#include "models/store/local/deliverysummary.h"

#include "models/store/local/deliveryrecords.h"
#include "models/store/local/localconnection.h"

#include <QSqlQuery>

#include <algorithm>

using Qt::StringLiterals::operator""_s;

static constexpr qint64 hourMilliseconds = 3'600'000;

static QVariant organizationNumber(LocalConnection &connection, const QString &organizationId)
{
    return DeliveryRecords::wordNumbers(connection, {organizationId}).value(0, -1);
}

bool DeliverySummary::health(LocalConnection &connection, const QString &organizationId, const QDateTime &now,
                             QHash<QString, WebhookHealth> &health)
{
    const QVariant organization = organizationNumber(connection, organizationId);
    const qint64 latest = now.toMSecsSinceEpoch() + std::chrono::milliseconds(clockTolerance).count();
    QList<qint64> newest;
    QHash<qint64, QString> webhookIds;
    // From webhook to webhook through the index, not through all of their deliveries.
    const bool isFound = connection.select(
        u"WITH RECURSIVE seen(webhook) AS ("
        " SELECT min(webhook) FROM delivery WHERE organization = ?"
        " UNION ALL"
        " SELECT (SELECT min(webhook) FROM delivery WHERE organization = ? AND webhook > seen.webhook)"
        "  FROM seen WHERE seen.webhook IS NOT NULL)"
        " SELECT webhook, (SELECT text FROM delivery_word WHERE number = webhook),"
        " coalesce("
        "  (SELECT number FROM delivery WHERE organization = ? AND webhook = seen.webhook AND created_at <= ?"
        "   ORDER BY created_at DESC, id DESC LIMIT 1),"
        "  (SELECT number FROM delivery WHERE organization = ? AND webhook = seen.webhook"
        "   ORDER BY created_at DESC, id DESC LIMIT 1)) FROM seen WHERE webhook IS NOT NULL"_s,
        {organization, organization, organization, latest, organization}, [&](const QSqlQuery &query) {
            webhookIds.insert(query.value(0).toLongLong(), query.value(1).toString());
            newest.append(query.value(2).toLongLong());
        });
    QList<DeliveryRow> rows;
    if (!isFound || !DeliveryRecords::rows(connection, newest, rows))
        return false;
    for (const DeliveryRow &row : std::as_const(rows)) {
        health[row.webhookId].last = row;
        health[row.webhookId].countedAt = now;
    }
    const qint64 hours = qint64(WebhookHealth().hours.size());
    const qint64 from = now.toMSecsSinceEpoch() - hours * hourMilliseconds;
    return connection.select(
        u"SELECT webhook, min((created_at - ? - 1) / ?, ?), status, count(*)"
        " FROM delivery INDEXED BY delivery_by_time"
        " WHERE organization = ? AND created_at > ? AND created_at <= ?"
        " GROUP BY 1, 2, 3"_s,
        {from, hourMilliseconds, hours - 1, organization, from, latest}, [&](const QSqlQuery &query) {
            const auto webhook = webhookIds.constFind(query.value(0).toLongLong());
            const qint64 hour = query.value(1).toLongLong();
            if (webhook == webhookIds.constEnd() || hour < 0 || hour >= hours)
                return;
            WebhookHealth::Hour &counted = health[*webhook].hours.at(size_t(hour));
            const DeliveryResult result =
                deliveryResultOf(query.isNull(2) ? std::nullopt : std::optional(query.value(2).toInt()));
            if (result == DeliveryResult::Success)
                counted.delivered += query.value(3).toInt();
            else if (isFailure(result))
                counted.failed += query.value(3).toInt();
        });
}

static bool readWords(LocalConnection &connection, const QString &column, const QVariant &organization,
                      QStringList &words)
{
    const bool isRead = connection.select(
        u"SELECT text FROM delivery_word WHERE number IN (SELECT DISTINCT "_s + column +
            u" FROM delivery INDEXED BY delivery_by_time"
            " WHERE organization = ?)"_s,
        {organization}, [&](const QSqlQuery &query) { words.append(query.value(0).toString()); });
    std::sort(words.begin(), words.end(),
              [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    return isRead;
}

bool DeliverySummary::choices(LocalConnection &connection, const QString &organizationId, int step,
                              DeliveryChoices &choices)
{
    const QVariant organization = organizationNumber(connection, organizationId);
    switch (step) {
    case 0:
        return readWords(connection, u"event"_s, organization, choices.events);
    case 1:
        return readWords(connection, u"kind"_s, organization, choices.kinds);
    case 2:
        return readWords(connection, u"project"_s, organization, choices.projects);
    case 3:
        return readWords(connection, u"environment"_s, organization, choices.environments);
    default:
        return connection.select(
            u"SELECT DISTINCT status FROM delivery INDEXED BY delivery_by_time"
            " WHERE organization = ? AND status IS NOT NULL ORDER BY status"_s,
            {organization}, [&](const QSqlQuery &query) { choices.statuses.append(query.value(0).toInt()); });
    }
}
