// Requests to the built-in receiver: any bytes end in a request or wait for more; what belongs to it is kept
// byte for byte; it does not matter in which pieces they come; no more is kept than the bound says.
#include "models/api/requestreader.h"
#include "tests/fuzz/fuzzing.h"

#include <algorithm>

namespace {

using State = ReceivedRequest::State;

struct Read
{
    ReceivedRequest request;
    qsizetype taken = 0;
    bool isOver = false;
    bool isWhole = false;
    bool keepsOpen = false;
    bool wantsContinue = false;
};

// Pieces of 1, 2 … `largest` bytes, again and again; 0: in one.
Read read(const QByteArray &bytes, qsizetype largest, const RequestReader::Limits &limits)
{
    RequestReader reader(limits);
    Read result;
    qsizetype piece = 0;
    while (result.taken < bytes.size() && !reader.isOver()) {
        piece = largest == 0 ? bytes.size() : piece % largest + 1;
        const QByteArrayView next =
            QByteArrayView(bytes).sliced(result.taken, std::min(piece, bytes.size() - result.taken));
        const qsizetype taken = reader.take(next);
        FUZZ_REQUIRE(taken > 0 && taken <= next.size());
        FUZZ_REQUIRE(taken == next.size() || reader.isOver());
        FUZZ_REQUIRE(reader.hasBegun());
        result.taken += taken;
    }
    FUZZ_REQUIRE(!reader.isOver() || reader.take("GET / HTTP/1.1\r\n\r\n") == 0);
    result.request = reader.request();
    result.isOver = reader.isOver();
    result.isWhole = reader.isWhole();
    result.keepsOpen = reader.keepsOpen();
    result.wantsContinue = reader.wantsContinue();
    return result;
}

// The content of complete chunks, read without RequestReader.
QByteArray unchunked(const QByteArray &body)
{
    QByteArray content;
    for (qsizetype at = 0;;) {
        const qsizetype lineEnd = body.indexOf('\n', at);
        FUZZ_REQUIRE(lineEnd >= 0);
        QByteArray size = body.mid(at, lineEnd - at);
        if (size.contains(';'))
            size.truncate(size.indexOf(';'));
        const qsizetype count = size.trimmed().toLongLong(nullptr, 16);
        if (count == 0)
            return content;
        content += body.mid(lineEnd + 1, count);
        at = body.indexOf('\n', lineEnd + 1 + count) + 1;
        FUZZ_REQUIRE(at > 0);
    }
}

void requireFaithful(const QByteArray &bytes, const Read &read)
{
    const ReceivedRequest &request = read.request;
    FUZZ_REQUIRE(request.head + request.body == bytes.left(read.taken));
    FUZZ_REQUIRE(request.bodySize == request.body.size());
    FUZZ_REQUIRE(read.isWhole == (request.state == State::Complete));
    FUZZ_REQUIRE(read.isOver == (request.state != State::Unfinished));
    FUZZ_REQUIRE(request.state != State::TooLarge);
    if (request.state != State::Complete)
        return;
    FUZZ_REQUIRE(!request.method.isEmpty() && !request.path.isEmpty());
    FUZZ_REQUIRE(request.head.endsWith('\n'));
    if (request.content != request.body)
        FUZZ_REQUIRE(request.content == unchunked(request.body));
}

void requireSame(const Read &one, const Read &other)
{
    FUZZ_REQUIRE(one.request.state == other.request.state);
    FUZZ_REQUIRE(one.isOver == other.isOver);
    // What is no HTTP is kept as far as it came at once.
    if (one.request.state == State::NotHttp)
        return;
    FUZZ_REQUIRE(one.taken == other.taken);
    FUZZ_REQUIRE(one.keepsOpen == other.keepsOpen);
    FUZZ_REQUIRE(one.wantsContinue == other.wantsContinue);
    FUZZ_REQUIRE(one.request.head == other.request.head);
    FUZZ_REQUIRE(one.request.body == other.request.body);
    FUZZ_REQUIRE(one.request.content == other.request.content);
    FUZZ_REQUIRE(one.request.method == other.request.method);
    FUZZ_REQUIRE(one.request.path == other.request.path);
}

void requireBounded(const QByteArray &bytes)
{
    RequestReader::Limits small;
    small.keptBytes = 128;
    small.countedBytes = 512;
    constexpr qsizetype piece = 16;
    const ReceivedRequest request = read(bytes, piece, small).request;
    if (request.state == State::NotHttp)
        return; // bounded by the longest request line and the longest line of a chunk
    // A head may be over by the piece that ends it.
    FUZZ_REQUIRE(request.head.size() <= small.keptBytes + piece);
    FUZZ_REQUIRE(request.body.size() <= small.keptBytes);
    FUZZ_REQUIRE(request.content.size() <= small.keptBytes);
    FUZZ_REQUIRE(request.bodySize <= small.countedBytes + piece);
    if (request.state == State::Complete)
        FUZZ_REQUIRE(request.body.size() == request.bodySize);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    const RequestReader::Limits limits;
    // As many requests as follow each other on a connection.
    for (qsizetype at = 0; at < bytes.size();) {
        const QByteArray rest = bytes.mid(at);
        const Read whole = read(rest, 0, limits);
        requireFaithful(rest, whole);
        for (const qsizetype largest : {1, 7}) {
            const Read inPieces = read(rest, largest, limits);
            requireFaithful(rest, inPieces);
            requireSame(whole, inPieces);
        }
        requireBounded(rest);
        if (!whole.isWhole)
            break;
        at += whole.taken;
    }
    return 0;
}
