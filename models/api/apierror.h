#pragma once

#include <QCoreApplication>
#include <QString>

#include <chrono>
#include <optional>

// Why a call failed, as what the caller can do about it (DESIGN.md, "One change, from click to table").
// The sentences for the user live here, beside the kinds.
struct ApiError
{
    Q_DECLARE_TR_FUNCTIONS(ApiError)

public:
    enum class Kind {
        Offline,        // refused, no network, name not found, connection lost before anything was sent
        Timeout,        // our deadline passed (reads, and writes that were surely not sent)
        Tls,            // certificate or handshake
        Unauthorized,   // 401
        Forbidden,      // 403
        NotFound,       // 404
        Rejected,       // 400, 409, 422 and other 4xx
        RateLimited,    // 429
        ServerFault,    // 5xx
        Redirected,     // 3xx: not followed
        BadAnswer,      // 2xx that is cut, no JSON, or of the wrong shape
        TooLarge,       // over the size cap
        OutcomeUnknown, // a write was sent and no usable answer came: it may have been done
        Cancelled,      // by the caller
    };
    enum class Detail {
        None,
        HostNotFound,
        ConnectionRefused,
        ConnectionLost,
        CertificateNotTrusted,
        NoAuthorities, // this computer has none, so it can trust no certificate
        CertificateExpired,
        CertificateWrongHost,
        HandshakeFailed,
        NotQovery,
        ProxyFailed,
        // Rejected by the store itself, nothing was sent:
        SecretNeeded,
        ChangeUnderWay,
        OutcomePending // of an earlier change; the store goes on reading
    };

    Kind kind = Kind::Offline;
    Detail detail = Detail::None;
    int httpStatus = 0;
    bool isOfWrite = false; // POST, PUT, DELETE: something was entered that may be wrong
    QString host;           // "api.qovery.com" or "127.0.0.1:8080", for the sentences
    QString serverMessage;  // plain text from the answer's "message" or "error", at most 300 characters,
                            // control characters removed
    QString redirectHost;   // Redirected: the other host
    std::chrono::milliseconds deadline{0};          // Timeout
    std::optional<std::chrono::seconds> retryAfter; // when the server said so, mostly with RateLimited

    // What happened, then what to do about it; one or two whole sentences, plain text, never a library's
    // string.
    QString describe() const;
    // Only what happened, without a full stop, for "… was not saved: %1".
    QString cause() const;
};
