#include "models/store/local/recordfields.h"

#include "models/store/local/webhookrecord.h"

#include <QJsonArray>
#include <QJsonDocument>

static constexpr int recordVersion = 1;
static constexpr QLatin1StringView recordVersionKey("record");
// Half of what QDateTime can hold; its arithmetic overflows at the ends.
static constexpr qint64 latestRecordTime = 4'000'000'000'000'000'000;

std::optional<QJsonValue> RecordFields::valueOf(const char *key) const
{
    const auto found = m_object.constFind(QLatin1String(key));
    if (found == m_object.constEnd() || found->isNull())
        return std::nullopt;
    return *found;
}

QString RecordFields::text(const char *key)
{
    const std::optional<QJsonValue> value = valueOf(key);
    if (value && !value->isString())
        spoil();
    return value ? value->toString() : QString();
}

QString RecordFields::requiredText(const char *key)
{
    const QString found = text(key);
    if (found.isEmpty())
        spoil();
    return found;
}

bool RecordFields::flag(const char *key)
{
    const std::optional<bool> found = optionalFlag(key);
    if (!found)
        spoil();
    return found.value_or(false);
}

std::optional<bool> RecordFields::optionalFlag(const char *key)
{
    const std::optional<QJsonValue> value = valueOf(key);
    if (!value)
        return std::nullopt;
    if (!value->isBool())
        spoil();
    return value->toBool();
}

QStringList RecordFields::texts(const char *key)
{
    const std::optional<QJsonValue> value = valueOf(key);
    if (value && !value->isArray())
        spoil();
    QStringList found;
    const QJsonArray array = value ? value->toArray() : QJsonArray();
    for (const auto &element : array) {
        if (!element.isString())
            spoil();
        found.append(element.toString());
    }
    return found;
}

QDateTime RecordFields::date(const char *key)
{
    const QString found = text(key);
    if (found.isEmpty())
        return {};
    bool isNumber = false;
    const qint64 time = found.toLongLong(&isNumber);
    if (!isNumber || time > latestRecordTime || time < -latestRecordTime) {
        spoil();
        return {};
    }
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
}

std::optional<QJsonObject> RecordFields::object(const char *key)
{
    const std::optional<QJsonValue> value = valueOf(key);
    if (!value)
        return std::nullopt;
    if (!value->isObject())
        spoil();
    return value->toObject();
}

QJsonValue recordDate(const QDateTime &date)
{
    return date.isValid() ? QJsonValue(QString::number(date.toMSecsSinceEpoch())) : QJsonValue();
}

QByteArray writeRecord(QJsonObject object)
{
    object.insert(recordVersionKey, recordVersion);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<QJsonObject> readRecord(const QByteArray &record)
{
    if (record.size() > maximumRecordBytes)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(record);
    if (!document.isObject() || document.object().value(recordVersionKey) != QJsonValue(recordVersion))
        return std::nullopt;
    return document.object();
}
