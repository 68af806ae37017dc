#pragma once

#include <QString>
#include <QStringList>

#include <optional>

struct DemoOptions
{
    int port = 0; // 0: a free one
    int seed = 1;
    // Sizes of the first organization; nothing: its own data. Less cuts them, more adds generated ones.
    std::optional<int> webhooks;
    std::optional<int> projects;
    std::optional<int> environments;
    int latencyMs = 0;
    int deployEveryMs = 0; // 0: never
    int rateLimit = 1000;  // requests an hour; 0: no limit and no rate-limit headers
    int readTimeoutMs = 30'000;
    bool untilStdinCloses = false;
    bool helpWanted = false;
};

// Strict: unknown options, missing or malformed values, values out of range and double options are refused.
// On failure nothing, and a sentence in *error.
std::optional<DemoOptions> parseDemoOptions(const QStringList &arguments, QString *error);

QString demoUsage();
