#pragma once

#include <QString>
#include <QStringList>

#include <optional>

// JSON that people read and compare line by line: keys in the order they are written, a field a line, lists
// of texts in one line. Control and invisible formatting characters are escaped, half a surrogate pair too:
// QJsonDocument sorts keys, leaves control characters from U+007F on as they are, and replaces half a pair.
// All of it is written into one text: of a large export no part is copied again.
class ExportWriter
{
public:
    explicit ExportWriter(qsizetype expectedSize = 0) { m_json.reserve(expectedSize); }

    void beginObject() { begin(u'{'); }
    void endObject() { end(u'}'); }
    void beginArray() { begin(u'['); } // of objects: newElement() before each
    void endArray() { end(u']'); }
    void newElement() { newLine(); }
    void key(QStringView name); // its value is written next

    void text(QStringView text);
    void textOrNull(QStringView text); // null: empty
    void texts(const QStringList &texts);
    void flag(std::optional<bool> flag); // null: nothing
    void number(qint64 number);

    QString json() const { return m_json; }
    QByteArray file() const; // UTF-8, with the last line's end

private:
    void begin(QChar bracket);
    void end(QChar bracket);
    void newLine();
    void escaped(QStringView character);

    QString m_json;
    int m_depth = 0;
    bool m_isFirst = true; // in its object or array
};
