#pragma once

#include "models/api/apierror.h"

#include <functional>

// How often and when a read is asked again (L2): exponential backoff with full jitter, as "Exponential
// Backoff And Jitter" (AWS Architecture Blog) compares them, or what the server asks for. A call with all its
// waits stays within its overall deadline (ApiLimits). Writes know no policy: they are sent once.
struct RetryPolicy
{
    // Whoever waits before a window knows after some four seconds that nobody answers; what lasts longer is
    // the quiet refresh's business.
    int attempts = 5; // the first one included
    std::chrono::milliseconds firstStep{250};
    std::chrono::milliseconds longestStep{4'000};
    // A server that wants more (Retry-After: 1200) is not waited for: the error is given at once, with the
    // time.
    std::chrono::milliseconds longestWait{30'000};
    std::function<double()> random; // in [0, 1); the system's generator when empty

    static RetryPolicy never();

    // Whether asking again can help: what a connection, a busy server or the hourly limit is the reason of.
    static bool isPassing(const ApiError &error);

    // The wait between `attempt` (1, 2, …), which ended with `error`, and the next one; `left` is what
    // remains of the call's time. Nothing: it is not asked again.
    std::optional<std::chrono::milliseconds> waitAfter(int attempt, const ApiError &error,
                                                       std::chrono::milliseconds left) const;
};
