#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

// The three forms of a date in an HTTP header (RFC 9110, 5.6.7). Invalid when it is none of them.
QDateTime dateOfHttp(const QByteArray &value);

// How long to wait, as an answer's headers say.
struct RetryHeaders
{
    QByteArray retryAfter;     // seconds, or an HTTP date
    QByteArray rateLimitReset; // Unix seconds (API.md, Access); counts where Retry-After says nothing
    QByteArray date;           // the server's clock, which those times are of

    // At most a day. Nothing when no header says, or its time is past; `now` stands in for a missing date.
    std::optional<std::chrono::seconds> wait(const QDateTime &now) const;
};
