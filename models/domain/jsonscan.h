#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

// JSON as it was written: QJsonDocument sorts keys, drops duplicates and rewrites numbers (QT-NOTES, Models
// and JSON), so what is shown, cut out or sent again byte for byte is read with this. Never recursive: any
// depth is read. Takes RFC 8259 and nothing else; NaN, comments and trailing commas are problems. Bytes over
// 0x7f in strings are handed on as they are, valid UTF-8 or not.

struct JsonToken
{
    enum class Kind { ObjectBegin, ObjectEnd, ArrayBegin, ArrayEnd, Key, String, Number, True, False, Null };

    Kind kind = Kind::Null;
    qsizetype begin = 0; // bytes from the start of the text; quotes included
    qsizetype end = 0;
    qsizetype depth = 0; // containers around it; a container's two ends stand at the depth of the container

    bool isScalar() const { return kind >= Kind::String; }
};

// Where the text stops being JSON.
struct JsonProblem
{
    enum class Reason {
        Empty,         // nothing but white space
        Unexpected,    // a byte that cannot stand here
        UnexpectedEnd, // it stops in the middle
        BadLiteral,    // a word that is none of true, false and null
        BadNumber,
        BadEscape, // \x in a string
        ControlInString,
        TrailingComma,
        TextAfterEnd, // one value, and then something else
    };
    Reason reason = Reason::Unexpected;
    qsizetype offset = 0; // bytes
    qsizetype line = 1;
    qsizetype column = 1; // characters (UTF-8), from 1
};

// Reads tokens one by one. The text must outlive it.
class JsonScanner
{
public:
    explicit JsonScanner(QByteArrayView text);

    // False at the end and at the first problem.
    bool next(JsonToken &token);
    const std::optional<JsonProblem> &problem() const { return m_problem; }

private:
    enum class Expect { Value, FirstElement, FirstKey, Key, Colon, CommaOrEnd, End };

    void skipSpace();
    bool fail(JsonProblem::Reason reason, qsizetype offset);
    bool failHere();
    bool scanString(qsizetype &end);
    bool scanNumber(qsizetype &end);
    bool scanWord(qsizetype &end, JsonToken::Kind &kind);
    bool scanValue(JsonToken &token);
    bool close(JsonToken &token);
    void afterValue();

    QByteArrayView m_text;
    QByteArray m_containers; // '{' and '['
    qsizetype m_at = 0;
    Expect m_expect = Expect::Value;
    bool m_wasComma = false;
    std::optional<JsonProblem> m_problem;
};

// Nothing when the text is JSON.
std::optional<JsonProblem> jsonProblem(QByteArrayView text);

// What a Key or String token says: without quotes, escapes resolved, broken UTF-8 and lone surrogates as
// U+FFFD.
QString jsonText(QByteArrayView quoted);

// The bytes of the value of `key` in the object that `object` holds; the last one of duplicates, as
// QJsonDocument takes it. Empty when there is none or the text is no object.
QByteArrayView jsonMember(QByteArrayView object, QByteArrayView key);
// The bytes of each element of the list that `list` holds.
QList<QByteArrayView> jsonElements(QByteArrayView list);

// Two spaces a level (up to 100 levels), one member a line, empty containers on one line; keys, numbers and
// strings byte for byte. What is no JSON comes back as it is.
QByteArray jsonPretty(QByteArrayView text);
