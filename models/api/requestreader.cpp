#include "models/api/requestreader.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

namespace {

constexpr qsizetype requestLineBytes = 64 * 1024;
constexpr qsizetype chunkLineBytes = 16 * 1024;

// Where the head ends, its empty line included; nothing: not yet. A bare LF ends a line too, as most servers
// have it.
std::optional<qsizetype> headEnd(const QByteArray &head, qsizetype from)
{
    for (qsizetype at = head.indexOf('\n', from); at >= 0; at = head.indexOf('\n', at + 1)) {
        qsizetype next = at + 1;
        if (next < head.size() && head.at(next) == '\r')
            ++next;
        if (next < head.size() && head.at(next) == '\n')
            return next + 1;
    }
    return std::nullopt;
}

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c) != nullptr);
}

std::optional<qint64> lengthNumber(const QByteArray &text, int base)
{
    const auto isDigit = [base](char c) {
        return (c >= '0' && c <= '9') || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    };
    if (text.isEmpty() || !std::all_of(text.cbegin(), text.cend(), isDigit))
        return std::nullopt;
    bool ok = false;
    const qint64 number = text.toLongLong(&ok, base);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

RequestReader::RequestReader(const Limits &limits)
    : m_limits(limits)
{
}

qsizetype RequestReader::take(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (!isOver() && taken < bytes.size()) {
        const QByteArrayView rest = bytes.sliced(taken);
        switch (m_part) {
        case Part::Head:
            taken += takeHead(rest);
            break;
        case Part::Length:
            taken += takeLength(rest);
            break;
        default:
            taken += takeChunked(rest);
        }
        if (m_request.bodySize > m_limits.countedBytes)
            m_part = Part::Over;
    }
    return taken;
}

qsizetype RequestReader::takeHead(QByteArrayView bytes)
{
    QByteArray &head = m_request.head;
    const qsizetype before = head.size();
    head.append(bytes);
    // Empty lines before the request line are passed over (RFC 9112, 2.2), but kept.
    qsizetype start = 0;
    while (start < head.size() && (head.at(start) == '\r' || head.at(start) == '\n'))
        ++start;
    const qsizetype lineEnd = head.indexOf('\n', start);
    const QByteArrayView line =
        QByteArrayView(head).sliced(start, (lineEnd < 0 ? head.size() : lineEnd) - start);
    // TLS, for one, begins with such bytes, and may wait for an answer before it sends a line feed.
    const bool isBinary = std::any_of(line.begin(), line.end(),
                                      [](char c) { return c >= 0 && c < 0x20 && c != '\r' && c != '\t'; });
    const bool isOtherLine = lineEnd >= 0 && before <= lineEnd && !readRequestLine(line);
    if (isBinary || isOtherLine || line.size() > requestLineBytes) {
        m_request.body = std::exchange(head, {});
        m_request.bodySize = m_request.body.size();
        giveUp();
        return bytes.size();
    }
    const std::optional<qsizetype> end =
        lineEnd < 0 ? std::nullopt : headEnd(head, std::max(lineEnd, before - 2));
    if (!end) {
        if (head.size() > m_limits.keptBytes) {
            head.truncate(m_limits.keptBytes);
            m_isTooLarge = true;
            m_part = Part::Over;
        }
        return bytes.size();
    }
    head.truncate(*end);
    readHead();
    return *end - before;
}

// "POST /hook HTTP/1.1"
bool RequestReader::readRequestLine(QByteArrayView line)
{
    QByteArray text = line.toByteArray();
    if (text.endsWith('\r'))
        text.chop(1);
    const QList<QByteArray> words = text.split(' ');
    if (words.size() != 3 || words.at(0).isEmpty() || words.at(1).isEmpty() ||
        (words.at(2) != "HTTP/1.1" && words.at(2) != "HTTP/1.0") ||
        !std::all_of(words.at(0).cbegin(), words.at(0).cend(), isTokenCharacter))
        return false;
    m_request.method = QString::fromLatin1(words.at(0));
    m_request.path = QString::fromUtf8(words.at(1));
    m_keepsOpen = words.at(2) == "HTTP/1.1";
    return true;
}

void RequestReader::readHead()
{
    std::optional<QByteArray> length;
    QByteArray coding;
    bool isWrong = false;
    const QList<QByteArray> lines = m_request.head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-length") {
            isWrong = isWrong || (length && *length != value);
            length = value;
        } else if (name == "transfer-encoding") {
            coding += (coding.isEmpty() ? "" : ",") + value.toLower();
        } else if (name == "expect") {
            m_wantsContinue = value.toLower() == "100-continue";
        } else if (name == "connection") {
            const QByteArray wish = value.toLower();
            m_keepsOpen = wish.contains("keep-alive") || (m_keepsOpen && !wish.contains("close"));
        }
    }
    if (!coding.isEmpty()) {
        if (coding != "chunked")
            return giveUp();
        // Both is against the rules, and two readers may see two ends: nothing more is read after this one.
        m_keepsOpen = m_keepsOpen && !length;
        m_isChunked = true;
        m_part = Part::ChunkSize;
        return;
    }
    const std::optional<qint64> size = length ? lengthNumber(*length, 10) : std::optional<qint64>(0);
    if (isWrong || !size)
        return giveUp();
    m_left = *size;
    m_part = Part::Length;
    if (m_left == 0)
        finish();
}

qsizetype RequestReader::takeLength(QByteArrayView bytes)
{
    const qsizetype size = qsizetype(std::min<qint64>(m_left, bytes.size()));
    keepBody(bytes.first(size));
    m_left -= size;
    if (m_left == 0)
        finish();
    return size;
}

qsizetype RequestReader::takeChunked(QByteArrayView bytes)
{
    if (m_part == Part::ChunkContent) {
        const qsizetype size = qsizetype(std::min<qint64>(m_left, bytes.size()));
        keepBody(bytes.first(size));
        keep(m_request.content, bytes.first(size));
        m_left -= size;
        if (m_left == 0)
            m_part = Part::ChunkEnd;
        return size;
    }
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype size = end < 0 ? bytes.size() : end + 1;
    keepBody(bytes.first(size));
    m_line.append(bytes.first(size));
    if (m_line.size() > chunkLineBytes)
        giveUp();
    else if (end >= 0)
        endLine(std::exchange(m_line, {}).trimmed());
    return size;
}

void RequestReader::endLine(const QByteArray &line)
{
    if (m_part == Part::Trailer) {
        if (line.isEmpty())
            finish();
        return;
    }
    if (m_part == Part::ChunkEnd) {
        if (!line.isEmpty())
            return giveUp();
        m_part = Part::ChunkSize;
        return;
    }
    const qsizetype extension = line.indexOf(';');
    const std::optional<qint64> size =
        lengthNumber((extension < 0 ? line : line.left(extension)).trimmed(), 16);
    if (!size)
        return giveUp();
    m_left = *size;
    m_part = m_left == 0 ? Part::Trailer : Part::ChunkContent;
}

void RequestReader::keepBody(QByteArrayView bytes)
{
    m_request.bodySize += bytes.size();
    keep(m_request.body, bytes);
}

void RequestReader::keep(QByteArray &where, QByteArrayView bytes)
{
    const qint64 room = std::max<qint64>(m_limits.keptBytes - m_request.head.size() - where.size(), 0);
    if (bytes.size() > room)
        m_isTooLarge = true;
    where.append(bytes.first(qsizetype(std::min<qint64>(room, bytes.size()))));
}

void RequestReader::finish()
{
    m_part = Part::Over;
    m_isWhole = true;
}

void RequestReader::giveUp()
{
    m_part = Part::Over;
    m_isNotHttp = true;
}

ReceivedRequest RequestReader::request() const
{
    ReceivedRequest request = m_request;
    if (!m_isChunked)
        request.content = request.body; // shared
    using State = ReceivedRequest::State;
    if (m_isNotHttp)
        request.state = State::NotHttp;
    else if (m_isTooLarge || request.bodySize > m_limits.countedBytes)
        request.state = State::TooLarge;
    else
        request.state = isWhole() ? State::Complete : State::Unfinished;
    return request;
}
