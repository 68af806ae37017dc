#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

// Reads the fields of a kept record strictly: a missing required field or a wrong type makes the whole record
// unreadable (isGood). For the readers in this folder.
class RecordFields
{
public:
    explicit RecordFields(const QJsonObject &object)
        : m_object(object)
    {
    }

    bool isGood() const { return m_isGood; }
    void spoil() { m_isGood = false; }

    QString text(const char *key);
    QString requiredText(const char *key); // present and not empty
    bool flag(const char *key);
    std::optional<bool> optionalFlag(const char *key); // nothing when it is absent
    QStringList texts(const char *key);
    QDateTime date(const char *key);                    // UTC; invalid when it is absent
    std::optional<QJsonObject> object(const char *key); // nothing when it is absent

private:
    std::optional<QJsonValue> valueOf(const char *key) const;

    QJsonObject m_object;
    bool m_isGood = true;
};

// Milliseconds since 1970 UTC as a text: a JSON number would lose digits. Null for an invalid date.
QJsonValue recordDate(const QDateTime &date);

// `object` with the version, as bytes; and back: nothing when the bytes are too many, not JSON, not an object
// or of another version.
QByteArray writeRecord(QJsonObject object);
std::optional<QJsonObject> readRecord(const QByteArray &record);
