#include "models/store/local/deliverycondition.h"

#include "models/store/local/deliveryrecords.h"
#include "models/store/local/localconnection.h"

#include <QStringList>

using Qt::StringLiterals::operator""_s;

// The same as deliveryResultOf(): tst_deliveryarchive holds them beside each other.
QString DeliveryCondition::ofResult(DeliveryResult result)
{
    switch (result) {
    case DeliveryResult::Success:
        return u"status BETWEEN 200 AND 299"_s;
    case DeliveryResult::Redirect:
        return u"status BETWEEN 300 AND 399"_s;
    case DeliveryResult::ClientError:
        return u"status BETWEEN 400 AND 499"_s;
    case DeliveryResult::ServerError:
        return u"status BETWEEN 500 AND 599"_s;
    case DeliveryResult::NoAnswer:
        return u"(status < 100 OR status > 599)"_s;
    case DeliveryResult::Unclear:
        return u"(status IS NULL OR status BETWEEN 100 AND 199)"_s;
    }
    return u"0"_s;
}

void DeliveryCondition::add(const QString &part, const QVariantList &partValues)
{
    if (!sql.isEmpty())
        sql += u" AND "_s;
    sql += part;
    values += partValues;
}

void DeliveryCondition::addAfter(const QDateTime &createdAt, const QString &id)
{
    add(u"(created_at, id) < (?, ?)"_s, {createdAt.toMSecsSinceEpoch(), id + u""_s});
}

static void addNumbers(DeliveryCondition &condition, const QString &column, const QList<qint64> &numbers)
{
    if (numbers.isEmpty()) {
        condition.isImpossible = true;
    } else if (numbers.size() == 1) {
        condition.add(column + u" = "_s + QString::number(numbers.first()));
    } else {
        QStringList list;
        for (const qint64 number : numbers)
            list.append(QString::number(number));
        condition.add(column + u" IN ("_s + list.join(u',') + u')');
    }
}

DeliveryCondition DeliveryCondition::of(LocalConnection &connection, const DeliveryFilter &filter,
                                        Results results)
{
    using namespace DeliveryRecords;
    DeliveryCondition condition;
    condition.table = u"delivery"_s;
    if (!filter.organizationId.isEmpty()) {
        addNumbers(condition, u"organization"_s, wordNumbers(connection, {filter.organizationId}));
        condition.table = filter.webhookIds.size() == 1 ? u"delivery INDEXED BY delivery_of_webhook"_s
                                                        : u"delivery INDEXED BY delivery_by_time"_s;
    }
    if (!filter.webhookIds.isEmpty())
        addNumbers(condition, u"webhook"_s, wordNumbers(connection, filter.webhookIds));
    if (!filter.events.isEmpty())
        addNumbers(condition, u"event"_s, wordNumbers(connection, filter.events));
    if (!filter.kinds.isEmpty())
        addNumbers(condition, u"kind"_s, wordNumbers(connection, filter.kinds));
    if (!filter.projects.isEmpty())
        addNumbers(condition, u"project"_s, wordNumbersFolded(connection, filter.projects));
    if (!filter.environments.isEmpty())
        addNumbers(condition, u"environment"_s, wordNumbersFolded(connection, filter.environments));
    if (filter.status)
        condition.add(u"status = ?"_s, {*filter.status});
    if (filter.from.isValid())
        condition.add(u"created_at >= ?"_s, {filter.from.toMSecsSinceEpoch()});
    if (filter.until.isValid())
        condition.add(u"created_at < ?"_s, {filter.until.toMSecsSinceEpoch()});
    if (results == Results::Filtered && !filter.results.isEmpty()) {
        QStringList parts;
        for (const DeliveryResult result : filter.results)
            parts.append(ofResult(result));
        condition.add(u'(' + parts.join(u" OR "_s) + u')');
    }
    if (condition.isImpossible)
        condition.sql = u"0"_s;
    else if (condition.sql.isEmpty())
        condition.sql = u"1"_s;
    return condition;
}
