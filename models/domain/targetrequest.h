#pragma once

#include "models/domain/project.h"
#include "models/domain/vocabulary.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

// One test send to a target, and what came of it. Pure values; models/api/targetsender.h sends.

enum class SecretHeader { Both, Signature, Secret, None }; // Qovery-Signature, Qovery-Secret

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

struct TargetRequest
{
    QString targetUrl;
    HeaderList headers; // every header that is sent, in order, Host and Content-Length included: what is
                        // shown is what is sent
    QByteArray body;
};

// What a test send imitates.
struct TestSubject
{
    WebhookKind kind = KnownKind::Standard;
    EventType event = KnownEvent::Failed;
    Organization organization;
    Project project;
    Environment environment;
    QDateTime now; // UTC
};

// The payload a target would get (API.md, "What a target receives"), as indented JSON. STANDARD: Qovery's
// documented shape with real names and ids; SLACK: a valid Slack message that says TEST. Unknown kinds get
// the STANDARD shape.
QByteArray samplePayload(const TestSubject &subject);

// The whole request. `secret` may be empty: then no secret header. marksTest adds `X-Webhooks-Test: true`;
// callers leave it out for SLACK.
struct TargetRequestOptions
{
    QString targetUrl;
    QByteArray body;
    QString secret;
    SecretHeader secretHeader = SecretHeader::Both;
    bool marksTest = true;
    HeaderList ownHeaders = {}; // ownheaders.h
};
TargetRequest targetRequest(const TargetRequestOptions &options);

// `curl` for this request; the secret is a placeholder.
QString curlForTarget(const TargetRequest &request);

// The raw head as it goes on the wire ("POST /path HTTP/1.1\r\nHost: …"); Masked: without the path and the
// values of secret headers (ownheaders.h).
enum class SecretDisplay { Masked, Shown };
QByteArray requestHead(const TargetRequest &request, SecretDisplay display);

// Where a target lies, told from its text alone (a literal address or a well-known name; no name is looked
// up).
enum class TargetPlace { Internet, ThisComputer, PrivateNetwork, CloudMetadata };
TargetPlace targetPlace(const QString &targetUrl);
// The same for a host or an address, such as a name was resolved to.
TargetPlace targetPlaceOfHost(const QString &host);

// The URL as it is sent to: without white space around it and without fragment; invalid when it is no URL.
QUrl targetRequestUrl(const QString &targetUrl);

struct TestResult
{
    enum class Outcome {
        Answered,   // any HTTP status but a redirect
        Redirected, // 3xx with a Location: not followed
        HostNotFound,
        ConnectionRefused,
        ConnectionLost, // closed or reset before an answer was complete
        TimedOut,
        CertificateRejected,
        NoAuthorities, // this computer has none to check a certificate with
        TlsFailed,     // handshake failed, not about the certificate
        TooLarge,      // more than keptBytesLimit; the start is kept
        NotHttp,       // the answer is no HTTP
        Refused,       // refused by us before sending: see refusal
        Cancelled,
        OutcomeUnknown, // sent, and no answer came: it may have arrived
    };
    enum class Refusal { None, CloudMetadata, NotLoopbackInDemo, BadUrl, BadHeader };

    Outcome outcome = Outcome::Answered;
    Refusal refusal = Refusal::None;
    int status = 0;
    QByteArray reason; // the server's reason phrase
    QString location;  // of a redirect
    HeaderList headers;
    QByteArray body;     // at most keptBytesLimit
    qint64 bodySize = 0; // counted, also past what is kept
    QString tlsDetail; // "TLS 1.3, certificate of … by …, until …" or why it was rejected; empty for http
    QString httpVersion; // "HTTP/1.1"; empty when unknown
    QDateTime startedAt;
    bool reusedConnection = false;
    // Nothing where it was not measured (QT-NOTES 13). connect = name, TCP and TLS together.
    std::optional<std::chrono::microseconds> connect;
    std::optional<std::chrono::microseconds> waiting;
    std::optional<std::chrono::microseconds> download;
    std::optional<std::chrono::microseconds> total;
    std::chrono::milliseconds deadline{0}; // the one that was missed, for TimedOut

    bool isSuccess() const { return outcome == Outcome::Answered && status >= 200 && status < 300; }
};

inline constexpr qint64 keptBytesLimit = 10 * 1024 * 1024;
