#pragma once

#include "models/domain/receivedrequest.h"

#include <QByteArrayView>

// The bytes of one HTTP/1 request as they come: keeps them as they are and knows where they end (RFC 9112,
// 6.3). No socket and no clock. What cannot be told apart any more (no request line, a length that is none, a
// transfer coding other than chunked, a broken chunk) ends it as NotHttp.
class RequestReader
{
public:
    struct Limits
    {
        qint64 keptBytes = 10 * 1024 * 1024; // head and body; more is counted only
        qint64 countedBytes = 256 * 1024 * 1024;
    };

    explicit RequestReader(const Limits &limits);

    // Takes what belongs to this request and says how many bytes that were.
    qsizetype take(QByteArrayView bytes);

    bool hasBegun() const { return !m_request.head.isEmpty() || isOver(); }
    // Nothing more is taken.
    bool isOver() const { return m_part == Part::Over; }
    // Over, and the sender may be answered.
    bool isWhole() const { return isOver() && m_isWhole; }
    bool headIsWhole() const { return m_part != Part::Head; }
    bool wantsContinue() const { return m_wantsContinue; }
    bool isHeadMethod() const { return m_request.method == QLatin1String("HEAD"); }
    // Another request may follow on the connection.
    bool keepsOpen() const { return m_keepsOpen; }

    // What came; Unfinished while it is not over.
    ReceivedRequest request() const;

private:
    enum class Part { Head, Length, ChunkSize, ChunkContent, ChunkEnd, Trailer, Over };

    qsizetype takeHead(QByteArrayView bytes);
    void readHead();
    bool readRequestLine(QByteArrayView line);
    qsizetype takeLength(QByteArrayView bytes);
    qsizetype takeChunked(QByteArrayView bytes);
    void endLine(const QByteArray &line);
    void keepBody(QByteArrayView bytes);
    void keep(QByteArray &where, QByteArrayView bytes);
    void finish();
    void giveUp();

    Limits m_limits;
    Part m_part = Part::Head;
    ReceivedRequest m_request;
    bool m_isWhole = false;
    bool m_isNotHttp = false;
    bool m_isChunked = false;
    bool m_isTooLarge = false;
    bool m_wantsContinue = false;
    bool m_keepsOpen = false;
    qint64 m_left = 0; // of the body, or of the chunk
    QByteArray m_line; // of a chunk's size or a trailer, as far as it came
};
