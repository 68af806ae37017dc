#pragma once

#include "models/api/qoveryapi.h"

// For tests that count requests or wait for an error: a read is asked once.
inline ApiLimits askingOnce(ApiLimits limits = {})
{
    limits.retries = RetryPolicy::never();
    return limits;
}
