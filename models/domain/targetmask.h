#pragma once

#include <QString>

// A target URL as it may be shown: scheme + host (+ port) + "/****" + the last 4 characters of path and query
// where these have 16 characters or more (VISUAL.md, section 9). Userinfo is never shown. Text that is no URL
// with a host is masked whole ("****").
struct MaskedTarget
{
    QString head; // "https://bridge.acme.example" or "http://localhost:8080"; may be elided at its end
    QString tail; // "/****9fQa", "/****", or empty for a URL without path and query; never elided

    QString text() const { return head + tail; }
};
MaskedTarget maskedTarget(const QString &targetUrl);

// The host alone, for names and messages; empty when there is none.
QString targetHost(const QString &targetUrl);
