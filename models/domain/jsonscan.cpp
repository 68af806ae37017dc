#include "models/domain/jsonscan.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace {
// A hostile text is as deep as it is long; indented without a bound it would fill the memory.
constexpr qsizetype deepestIndent = 100;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// Most of a text is strings: their bytes that mean nothing are passed over by a table.
constexpr auto isPlainInString = [] {
    std::array<bool, 256> isPlain{};
    for (std::size_t byte = 0x20; byte < isPlain.size(); ++byte)
        isPlain[byte] = byte != '"' && byte != '\\';
    return isPlain;
}();

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '-' ||
           c == '+' || c == '.';
}

JsonProblem problemAt(QByteArrayView text, JsonProblem::Reason reason, qsizetype offset)
{
    JsonProblem problem{reason, offset, 1, 1};
    for (qsizetype i = 0; i < offset && i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n') {
            ++problem.line;
            problem.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xc0) != 0x80) { // not the rest of a character
            ++problem.column;
        }
    }
    return problem;
}
} // namespace

JsonScanner::JsonScanner(QByteArrayView text)
    : m_text(text)
{
}

bool JsonScanner::next(JsonToken &token)
{
    if (m_problem)
        return false;
    while (true) {
        skipSpace();
        if (m_expect == Expect::End) {
            return m_at < m_text.size() && fail(JsonProblem::Reason::TextAfterEnd, m_at);
        }
        if (m_at >= m_text.size()) {
            const bool isEmpty = m_expect == Expect::Value && m_containers.isEmpty();
            return fail(isEmpty ? JsonProblem::Reason::Empty : JsonProblem::Reason::UnexpectedEnd, m_at);
        }
        const char c = m_text[m_at];
        switch (m_expect) {
        case Expect::Colon:
            if (c != ':')
                return failHere();
            ++m_at;
            m_expect = Expect::Value;
            continue;
        case Expect::CommaOrEnd:
            if (c == '}' || c == ']')
                return close(token);
            if (c != ',')
                return failHere();
            ++m_at;
            m_wasComma = true;
            m_expect = m_containers.back() == '{' ? Expect::Key : Expect::Value;
            continue;
        case Expect::FirstKey:
        case Expect::Key: {
            if (c == '}') {
                if (m_expect == Expect::FirstKey)
                    return close(token);
                return fail(JsonProblem::Reason::TrailingComma, m_at);
            }
            if (c != '"')
                return failHere();
            qsizetype end = 0;
            if (!scanString(end))
                return false;
            token = {JsonToken::Kind::Key, m_at, end, m_containers.size()};
            m_at = end;
            m_expect = Expect::Colon;
            return true;
        }
        case Expect::FirstElement:
            if (c == ']')
                return close(token);
            return scanValue(token);
        case Expect::Value:
            if (c == ']' && m_wasComma && !m_containers.isEmpty() && m_containers.back() == '[')
                return fail(JsonProblem::Reason::TrailingComma, m_at);
            return scanValue(token);
        case Expect::End:
            break; // above
        }
    }
}

void JsonScanner::skipSpace()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            return;
        ++m_at;
    }
}

bool JsonScanner::fail(JsonProblem::Reason reason, qsizetype offset)
{
    m_problem = problemAt(m_text, reason, offset);
    return false;
}

bool JsonScanner::failHere()
{
    return fail(JsonProblem::Reason::Unexpected, m_at);
}

bool JsonScanner::scanString(qsizetype &end)
{
    const char *const bytes = m_text.data();
    for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
        while (i < m_text.size() && isPlainInString[static_cast<unsigned char>(bytes[i])])
            ++i;
        if (i >= m_text.size())
            break;
        const char c = bytes[i];
        if (c == '"') {
            end = i + 1;
            return true;
        }
        if (static_cast<unsigned char>(c) < 0x20)
            return fail(JsonProblem::Reason::ControlInString, i);
        if (c != '\\')
            continue;
        if (i + 1 >= m_text.size())
            break;
        const char escaped = m_text[++i];
        if (escaped == 'u') {
            for (int digit = 0; digit < 4; ++digit) {
                if (++i >= m_text.size())
                    return fail(JsonProblem::Reason::UnexpectedEnd, m_text.size());
                if (!isHex(m_text[i]))
                    return fail(JsonProblem::Reason::BadEscape, i);
            }
        } else if (!QByteArrayView("\"\\/bfnrt").contains(escaped)) {
            return fail(JsonProblem::Reason::BadEscape, i);
        }
    }
    return fail(JsonProblem::Reason::UnexpectedEnd, m_text.size());
}

bool JsonScanner::scanNumber(qsizetype &end)
{
    qsizetype i = m_at;
    const auto digits = [&] {
        const qsizetype from = i;
        while (i < m_text.size() && isDigit(m_text[i]))
            ++i;
        return i > from;
    };
    if (m_text[i] == '-')
        ++i;
    const bool isZero = i < m_text.size() && m_text[i] == '0';
    const qsizetype from = i;
    bool isGood = digits() && (!isZero || i == from + 1);
    if (isGood && i < m_text.size() && m_text[i] == '.') {
        ++i;
        isGood = digits();
    }
    if (isGood && i < m_text.size() && (m_text[i] == 'e' || m_text[i] == 'E')) {
        ++i;
        if (i < m_text.size() && (m_text[i] == '+' || m_text[i] == '-'))
            ++i;
        isGood = digits();
    }
    if (!isGood || (i < m_text.size() && isWordByte(m_text[i])))
        return fail(JsonProblem::Reason::BadNumber, m_at);
    end = i;
    return true;
}

bool JsonScanner::scanWord(qsizetype &end, JsonToken::Kind &kind)
{
    qsizetype i = m_at;
    while (i < m_text.size() && isWordByte(m_text[i]))
        ++i;
    const QByteArrayView word = m_text.sliced(m_at, i - m_at);
    if (word == "true")
        kind = JsonToken::Kind::True;
    else if (word == "false")
        kind = JsonToken::Kind::False;
    else if (word == "null")
        kind = JsonToken::Kind::Null;
    else if (word.isEmpty())
        return failHere();
    else
        return fail(JsonProblem::Reason::BadLiteral, m_at);
    end = i;
    return true;
}

bool JsonScanner::scanValue(JsonToken &token)
{
    const char c = m_text[m_at];
    m_wasComma = false;
    token.depth = m_containers.size();
    token.begin = m_at;
    if (c == '{' || c == '[') {
        token.kind = c == '{' ? JsonToken::Kind::ObjectBegin : JsonToken::Kind::ArrayBegin;
        token.end = ++m_at;
        m_containers.append(c);
        m_expect = c == '{' ? Expect::FirstKey : Expect::FirstElement;
        return true;
    }
    qsizetype end = 0;
    bool isGood = false;
    if (c == '"') {
        token.kind = JsonToken::Kind::String;
        isGood = scanString(end);
    } else if (c == '-' || isDigit(c)) {
        token.kind = JsonToken::Kind::Number;
        isGood = scanNumber(end);
    } else {
        isGood = scanWord(end, token.kind);
    }
    if (!isGood)
        return false;
    token.end = m_at = end;
    afterValue();
    return true;
}

bool JsonScanner::close(JsonToken &token)
{
    const char c = m_text[m_at];
    if (m_containers.back() != (c == '}' ? '{' : '['))
        return failHere();
    m_containers.chop(1);
    token = {c == '}' ? JsonToken::Kind::ObjectEnd : JsonToken::Kind::ArrayEnd, m_at, m_at + 1,
             m_containers.size()};
    ++m_at;
    afterValue();
    return true;
}

void JsonScanner::afterValue()
{
    m_wasComma = false;
    m_expect = m_containers.isEmpty() ? Expect::End : Expect::CommaOrEnd;
}

std::optional<JsonProblem> jsonProblem(QByteArrayView text)
{
    JsonScanner scanner(text);
    JsonToken token;
    while (scanner.next(token)) {
    }
    return scanner.problem();
}

QString jsonText(QByteArrayView quoted)
{
    if (quoted.size() < 2)
        return {};
    const QByteArrayView inside = quoted.sliced(1, quoted.size() - 2);
    if (!inside.contains('\\'))
        return QString::fromUtf8(inside);
    QString text;
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i < inside.size(); ++i) {
        if (inside[i] != '\\' || i + 1 >= inside.size())
            continue;
        text += QString::fromUtf8(inside.sliced(plainFrom, i - plainFrom));
        const char escaped = inside[++i];
        switch (escaped) {
        case 'b':
            text += u'\b';
            break;
        case 'f':
            text += u'\f';
            break;
        case 'n':
            text += u'\n';
            break;
        case 'r':
            text += u'\r';
            break;
        case 't':
            text += u'\t';
            break;
        case 'u':
            text += QChar(static_cast<char16_t>(inside.sliced(i + 1, 4).toByteArray().toUShort(nullptr, 16)));
            i += 4;
            break;
        default:
            text += QLatin1Char(escaped);
        }
        plainFrom = i + 1;
    }
    text += QString::fromUtf8(inside.sliced(plainFrom));
    // Half a pair is no character.
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QByteArrayView jsonMember(QByteArrayView object, QByteArrayView key)
{
    JsonScanner scanner(object);
    JsonToken token;
    if (!scanner.next(token) || token.kind != JsonToken::Kind::ObjectBegin)
        return {};
    QByteArrayView found;
    const QString wanted = QString::fromUtf8(key);
    bool isNext = false;
    qsizetype begin = -1;
    while (scanner.next(token)) {
        if (token.depth != 1)
            continue;
        if (token.kind == JsonToken::Kind::Key) {
            isNext = jsonText(object.sliced(token.begin, token.end - token.begin)) == wanted;
            continue;
        }
        if (!isNext)
            continue;
        if (token.kind == JsonToken::Kind::ObjectBegin || token.kind == JsonToken::Kind::ArrayBegin) {
            begin = token.begin;
            continue;
        }
        const qsizetype from = begin >= 0 ? begin : token.begin;
        found = object.sliced(from, token.end - from);
        begin = -1;
        isNext = false;
    }
    return scanner.problem() ? QByteArrayView() : found;
}

QList<QByteArrayView> jsonElements(QByteArrayView list)
{
    JsonScanner scanner(list);
    JsonToken token;
    if (!scanner.next(token) || token.kind != JsonToken::Kind::ArrayBegin)
        return {};
    QList<QByteArrayView> elements;
    qsizetype begin = -1;
    while (scanner.next(token)) {
        if (token.depth != 1)
            continue;
        if (token.kind == JsonToken::Kind::ObjectBegin || token.kind == JsonToken::Kind::ArrayBegin) {
            begin = token.begin;
            continue;
        }
        const qsizetype from = begin >= 0 ? begin : token.begin;
        elements.append(list.sliced(from, token.end - from));
        begin = -1;
    }
    return scanner.problem() ? QList<QByteArrayView>() : elements;
}

QByteArray jsonPretty(QByteArrayView text)
{
    QByteArray pretty;
    pretty.reserve(text.size() * 2);
    JsonScanner scanner(text);
    JsonToken token;
    bool isFirst = true; // in its container
    bool isAfterKey = false;
    const auto newLine = [&pretty](qsizetype depth) {
        pretty += '\n' + QByteArray(2 * std::min(depth, deepestIndent), ' ');
    };
    while (scanner.next(token)) {
        const bool isEnd =
            token.kind == JsonToken::Kind::ObjectEnd || token.kind == JsonToken::Kind::ArrayEnd;
        if (isEnd) {
            if (!isFirst)
                newLine(token.depth);
        } else if (!isAfterKey) {
            if (!isFirst)
                pretty += ',';
            if (token.depth > 0)
                newLine(token.depth);
        }
        pretty += text.sliced(token.begin, token.end - token.begin);
        isAfterKey = token.kind == JsonToken::Kind::Key;
        if (isAfterKey)
            pretty += ": ";
        isFirst = token.kind == JsonToken::Kind::ObjectBegin || token.kind == JsonToken::Kind::ArrayBegin;
    }
    return scanner.problem() ? text.toByteArray() : pretty;
}
