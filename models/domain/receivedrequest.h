#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>

// What the built-in receiver (F7) got and gave.

struct ReceivedRequest
{
    enum class State {
        Complete,
        Unfinished, // the sender closed or stalled before the body was whole
        NotHttp,    // its bytes stand in `body`, or after a head that leaves open where the body ends
        TooLarge,   // more than is kept: the start is
    };

    QString id;           // unique in this run; the receiver gives it
    QDateTime receivedAt; // UTC, its first byte
    State state = State::Complete;
    QByteArray head;          // raw, as it came, with its empty line
    QByteArray body;          // raw, as it came; chunked ones as their chunks came
    QByteArray content;       // the body with its transfer coding undone; the same as `body` without one
    qint64 bodySize = 0;      // counted, also past what is kept
    QString method;           // of the head; empty when it is no HTTP
    QString path;             // with query
    QString sender;           // "127.0.0.1:41234"
    int answeredStatus = 0;   // 0: it got no answer, or not yet
    bool isAnswerDue = false; // its answer waits for its delay
};

// What the receiver answers to the next requests.
struct ReceiverAnswer
{
    int status = 200; // 200 to 599: a 1xx would leave the sender waiting
    std::chrono::milliseconds delay{0};
    QByteArray contentType = "application/json";
    QByteArray body = "{\"received\":true}";

    friend bool operator==(const ReceiverAnswer &, const ReceiverAnswer &) = default;
};

// A head as it may be shown: the values of headers that usually carry a secret or a token are replaced, the
// lines that go on with one included. Everything else is as it came.
struct MaskedHead
{
    QByteArray text;
    bool hidesValues = false;
};
MaskedHead maskedHead(const QByteArray &head);

// The address speaks plain HTTP: these are the first bytes of a sender that tries https.
bool looksLikeTls(const QByteArray &bytes);
