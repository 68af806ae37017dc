#include "models/api/webhookjson.h"

#include "models/api/apijson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <limits>

JsonFields::JsonFields(const QJsonValue &value)
    : m_object(value.toObject())
{
    if (!value.isObject())
        m_problem = QStringLiteral("it is not an object");
}

void JsonFields::note(const char *key, const char *what)
{
    if (m_problem.isEmpty())
        m_problem = QLatin1String(key) + QLatin1Char(' ') + QLatin1String(what);
}

QString JsonFields::text(const char *key)
{
    const QJsonValue value = valueOf(key);
    if (!value.isString() && !value.isNull() && !value.isUndefined())
        note(key, "is not a text");
    return value.toString();
}

QString JsonFields::requiredText(const char *key)
{
    const QString found = text(key);
    if (found.isEmpty())
        note(key, "is missing");
    return found;
}

QString JsonFields::requiredIdOf(const char *key)
{
    const QString found = valueOf(key).toObject().value(QLatin1String("id")).toString();
    if (found.isEmpty())
        note(key, "is missing");
    return found;
}

std::optional<bool> JsonFields::flag(const char *key)
{
    const QJsonValue value = valueOf(key);
    if (value.isBool())
        return value.toBool();
    if (!value.isNull() && !value.isUndefined())
        note(key, "is neither true nor false");
    return std::nullopt;
}

std::optional<int> JsonFields::number(const char *key)
{
    const QJsonValue value = valueOf(key);
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 found = value.toInteger(none);
    if (found < std::numeric_limits<int>::min() || found > std::numeric_limits<int>::max()) {
        note(key, "is not a whole number");
        return std::nullopt;
    }
    return static_cast<int>(found);
}

QByteArray JsonFields::json(const char *key)
{
    const QJsonValue value = valueOf(key);
    if (value.isNull() || value.isUndefined())
        return {};
    // A document is an object or a list; within a list every value has its text.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

std::optional<QString> JsonFields::optionalText(const char *key)
{
    const QJsonValue value = valueOf(key);
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    return value.isString() ? value.toString() : QString::fromUtf8(json(key));
}

QStringList JsonFields::texts(const char *key)
{
    const QJsonValue value = valueOf(key);
    if (!value.isArray() && !value.isNull() && !value.isUndefined())
        note(key, "is not a list");
    QStringList found;
    const QJsonArray array = value.toArray();
    for (const auto &element : array) {
        if (element.isString())
            found.append(element.toString());
        else
            note(key, "holds something that is not a text");
    }
    return found;
}

QDateTime JsonFields::date(const char *key)
{
    return dateOfWire(text(key));
}

QDateTime JsonFields::requiredDate(const char *key)
{
    const QString found = requiredText(key);
    const QDateTime when = dateOfWire(found);
    if (!when.isValid())
        note(key, "is not a date");
    return when;
}

QStringList JsonFields::keysWithValue() const
{
    QStringList keys;
    for (auto field = m_object.begin(); field != m_object.end(); ++field) {
        if (!field.value().isNull())
            keys.append(field.key());
    }
    return keys;
}

namespace {
template <typename Value>
QList<Value> openEnumsOf(const QStringList &words)
{
    QList<Value> values;
    values.reserve(words.size());
    for (const QString &word : words)
        values.append(Value::fromWire(word));
    return values;
}

template <typename Value>
QJsonArray wireWordsOf(const QList<Value> &values)
{
    QJsonArray words;
    for (const Value &value : values)
        words.append(value.wire());
    return words;
}

// target_secret is here although an answer never holds it: its content must not end up anywhere.
bool isKnownWebhookKey(const QString &key)
{
    static const QSet<QString> known{
        QStringLiteral("id"),
        QStringLiteral("created_at"),
        QStringLiteral("updated_at"),
        QStringLiteral("kind"),
        QStringLiteral("target_url"),
        QStringLiteral("target_secret_set"),
        QStringLiteral("description"),
        QStringLiteral("enabled"),
        QStringLiteral("events"),
        QStringLiteral("target_secret"),
        QStringLiteral("project_names_filter"),
        QStringLiteral("environment_types_filter"),
    };
    return known.contains(key);
}
} // namespace

Webhook readWebhookItem(JsonFields &fields)
{
    Webhook webhook;
    webhook.id = fields.requiredText("id");
    webhook.createdAt = fields.requiredDate("created_at");
    webhook.updatedAt = fields.date("updated_at");
    webhook.kind = WebhookKind::fromWire(fields.text("kind"));
    webhook.targetUrl = fields.text("target_url");
    webhook.secretIsSet = fields.flag("target_secret_set");
    webhook.description = fields.text("description");
    webhook.isEnabled = fields.flag("enabled");
    webhook.events = openEnumsOf<EventType>(fields.texts("events"));
    webhook.modes = openEnumsOf<EnvironmentMode>(fields.texts("environment_types_filter"));
    webhook.projectPatterns = fields.texts("project_names_filter");
    const QStringList keys = fields.keysWithValue();
    for (const QString &key : keys) {
        if (!isKnownWebhookKey(key))
            webhook.unknownFields.append(key);
    }
    return webhook;
}

// The lists and the description are always written: a PUT replaces the whole, and an empty list says "every
// one" in so many words.
QByteArray writeWebhook(const WebhookDraft &draft)
{
    QJsonObject object;
    object.insert(QLatin1String("kind"), draft.kind.wire());
    object.insert(QLatin1String("target_url"), draft.targetUrl);
    object.insert(QLatin1String("description"),
                  draft.description.isNull() ? QLatin1String("") : draft.description);
    object.insert(QLatin1String("enabled"), draft.isEnabled);
    object.insert(QLatin1String("events"), wireWordsOf(draft.events));
    object.insert(QLatin1String("environment_types_filter"), wireWordsOf(draft.modes));
    object.insert(QLatin1String("project_names_filter"), QJsonArray::fromStringList(draft.projectPatterns));
    if (draft.sendsSecret() && !draft.secret.isEmpty())
        object.insert(QLatin1String("target_secret"), draft.secret);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
