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
        NotHttp,
        TooLarge, // more than is kept: the start is
    };

    QString id;           // unique in this run
    QDateTime receivedAt; // UTC, its first byte
    State state = State::Complete;
    QByteArray head;        // raw, as it came, with its empty line
    QByteArray body;        // raw, as it came; chunked ones as their chunks came
    QByteArray content;     // the body with its transfer coding undone; the same as `body` without one
    QString method;         // of the head; empty when it is no HTTP
    QString path;           // with query
    QString sender;         // "127.0.0.1:41234"
    int answeredStatus = 0; // 0: it got no answer
};

// What the receiver answers to the next requests.
struct ReceiverAnswer
{
    int status = 200;
    std::chrono::milliseconds delay{0};
    QByteArray contentType = "application/json";
    QByteArray body = "{\"received\":true}";

    friend bool operator==(const ReceiverAnswer &, const ReceiverAnswer &) = default;
};
