#pragma once

#include "models/domain/webhook.h"

#include <QJsonObject>
#include <QJsonValue>

// The fields of one JSON object, read tolerantly: null is the same as missing. The first thing that cannot be
// read is kept as the object's problem ("events is not a list").
class JsonFields
{
public:
    explicit JsonFields(const QJsonValue &value);

    QString requiredText(const char *key);
    QString text(const char *key);
    QString requiredIdOf(const char *key); // of a reference such as "project": {"id": …}
    std::optional<bool> flag(const char *key);
    std::optional<int> number(const char *key); // whole
    // Compact, of any type; empty when it is missing.
    QByteArray json(const char *key);
    // A text as it is, anything else as its JSON.
    std::optional<QString> optionalText(const char *key);
    QStringList texts(const char *key);
    QDateTime requiredDate(const char *key);
    QDateTime date(const char *key); // invalid also when it is no date

    QStringList keysWithValue() const; // null left out
    const QString &problem() const { return m_problem; }

private:
    QJsonValue valueOf(const char *key) const { return m_object.value(QLatin1String(key)); }
    void note(const char *key, const char *what);

    QJsonObject m_object;
    QString m_problem;
};

// Only id and created_at are required (API.md, Shapes). Unknown words are kept, unknown keys named.
Webhook readWebhookItem(JsonFields &fields);
