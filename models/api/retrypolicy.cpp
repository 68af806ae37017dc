#include "models/api/retrypolicy.h"

#include <QRandomGenerator>

#include <algorithm>

RetryPolicy RetryPolicy::never()
{
    RetryPolicy policy;
    policy.attempts = 1;
    return policy;
}

bool RetryPolicy::isPassing(const ApiError &error)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Offline:
        // A name that is not found counts: a computer that wakes up has no name server for some seconds, and
        // a mistyped address is met in the connection dialog, which asks once (TokenCheck).
        return error.detail != ApiError::Detail::ProxyFailed;
    case Kind::Timeout:
    case Kind::RateLimited:
    case Kind::ServerFault:
        return true;
    case Kind::BadAnswer:
        // A 2xx that was cut. Whole answers of a wrong shape stay wrong, and never come here: they are parsed
        // later.
        return error.detail == ApiError::Detail::None && error.httpStatus >= 200 && error.httpStatus < 300;
    case Kind::Tls:
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Rejected:
    case Kind::Redirected:
    case Kind::TooLarge:
    case Kind::OutcomeUnknown:
    case Kind::Cancelled:
        return false;
    }
    return false;
}

std::optional<std::chrono::milliseconds> RetryPolicy::waitAfter(int attempt, const ApiError &error,
                                                                std::chrono::milliseconds left) const
{
    using std::chrono::milliseconds;
    if (attempt >= attempts || !isPassing(error))
        return std::nullopt;
    milliseconds step = firstStep;
    for (int doubled = 1; doubled < attempt && step < longestStep; ++doubled)
        step *= 2;
    step = std::min(step, longestStep);
    const double share = random ? random() : QRandomGenerator::global()->generateDouble();
    const auto jitter = milliseconds(static_cast<qint64>(share * static_cast<double>(step.count())));
    // Never earlier than the server asks for; the jitter on top parts the clients that were told the same.
    const milliseconds asked = error.retryAfter.value_or(std::chrono::seconds(0));
    if (asked > longestWait)
        return std::nullopt;
    const milliseconds wait = asked.count() > 0 ? asked + std::min(jitter, firstStep) : jitter;
    return wait < left ? std::optional(wait) : std::nullopt;
}
