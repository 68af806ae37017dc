#include "models/api/httpexchange.h"

#include "models/api/apilogging.h"
#include "models/api/oneshotbody.h"
#include "models/api/retryafter.h"
#include "models/api/servertext.h"
#include "models/api/tlsfacts.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>

#include <algorithm>

Q_LOGGING_CATEGORY(apiLog, "qovery.webhooks.api", QtWarningMsg)

namespace {
constexpr qint64 mostReservedBytes = 16 * 1024 * 1024;

const char *httpVerb(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get:
        return "GET";
    case HttpRequest::Method::Post:
        return "POST";
    case HttpRequest::Method::Put:
        return "PUT";
    case HttpRequest::Method::Delete:
        return "DELETE";
    }
    return "";
}

QNetworkRequest networkRequestOf(const HttpRequest &request)
{
    QNetworkRequest out(request.url);
    // The default policy follows redirects and takes Authorization along to another host (QT-NOTES 1).
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setRawHeader("Accept", "application/json");
    out.setRawHeader("Authorization", request.authorization);
    out.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("qovery-webhooks/" APP_VERSION));
    return out;
}

std::optional<qint64> integerHeader(const QNetworkReply &reply, const QByteArray &name)
{
    bool ok = false;
    const qint64 value = reply.rawHeader(name).trimmed().toLongLong(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<int> smallIntegerHeader(const QNetworkReply &reply, const QByteArray &name)
{
    const auto value = integerHeader(reply, name);
    return value && *value <= std::numeric_limits<int>::max() ? std::optional(static_cast<int>(*value))
                                                              : std::nullopt;
}
} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &network, const ApiLimits &limits, HttpRequest request,
                           QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_limits(limits)
    , m_request(std::move(request))
{
    m_quiet.setSingleShot(true);
    m_overall.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this,
            [this] { stop(m_requestSent ? Stop::InactivityDeadline : Stop::ConnectDeadline); });
    connect(&m_overall, &QTimer::timeout, this, [this] { stop(Stop::OverallDeadline); });
}

HttpExchange::~HttpExchange()
{
    // abort() emits finished at once, into a dying object (QT-NOTES 9): disconnect first.
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void HttpExchange::start()
{
    m_clock.start();
    if (m_request.isWrite())
        sendWrite();
    else
        sendGet();
    m_reply->setParent(this);
    listen();
    m_quiet.start(m_limits.connect);
    m_overall.start(m_request.overall);
}

void HttpExchange::sendGet()
{
    m_reply = m_network.get(networkRequestOf(m_request));
}

// Exactly once: see OneShotBody. All of it is needed: a sequential device, no buffering by Qt (which could be
// rewound), and the length said beforehand. deleteResource() has no body and would be repeated, a custom
// DELETE with an empty device is not.
void HttpExchange::sendWrite()
{
    QNetworkRequest request = networkRequestOf(m_request);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    if (!m_request.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    m_upload = new OneShotBody(m_request.body, this);
    connect(m_upload, &OneShotBody::bytesTaken, this, &HttpExchange::noteProgress);
    switch (m_request.method) {
    case HttpRequest::Method::Post:
        m_reply = m_network.post(request, m_upload);
        break;
    case HttpRequest::Method::Put:
        m_reply = m_network.put(request, m_upload);
        break;
    case HttpRequest::Method::Get:
    case HttpRequest::Method::Delete:
        m_reply = m_network.sendCustomRequest(request, httpVerb(m_request.method), m_upload);
        break;
    }
}

void HttpExchange::listen()
{
    // authenticationRequired is left alone on purpose: a slot that answers it loops for ever (QT-NOTES 6).
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::conclude);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::receive);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpExchange::noteSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::noteSent);
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpExchange::noteConnected);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::noteTlsErrors); // noted, never ignored
}

void HttpExchange::cancel()
{
    stop(Stop::Cancelled);
}

// abort() ends the reply with OperationCanceledError whatever the reason was (QT-NOTES 3): remember it
// before.
void HttpExchange::stop(Stop reason)
{
    if (m_hasConcluded || m_stop != Stop::None)
        return;
    m_stop = reason;
    m_reply->abort();
}

void HttpExchange::noteSent()
{
    m_requestSent = true;
    noteProgress();
}

void HttpExchange::noteConnected()
{
    if (!m_hasConcluded && !m_requestSent)
        m_quiet.start(m_limits.inactivity);
}

void HttpExchange::noteProgress()
{
    if (!m_hasConcluded)
        m_quiet.start(m_limits.inactivity);
}

// setReadBufferSize would only slow the server down (QT-NOTES 5): count, and stop past the cap.
void HttpExchange::receive()
{
    noteProgress();
    if (m_answer.body.isNull()) { // one piece of memory for it; a lie about its length costs little
        const qint64 announced = integerHeader(*m_reply, "Content-Length").value_or(0);
        m_answer.body.reserve(std::min(announced, mostReservedBytes));
    }
    m_answer.body += m_reply->readAll();
    if (m_answer.body.size() > m_limits.answerBytes) {
        m_answer.body.clear();
        stop(Stop::TooLarge);
    }
}

void HttpExchange::noteTlsErrors(const QList<QSslError> &errors)
{
    if (lacksAuthorities(errors)) {
        m_tlsDetail = ApiError::Detail::NoAuthorities;
        return;
    }
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::NoError:
            break;
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            m_tlsDetail = ApiError::Detail::CertificateExpired;
            return;
        case QSslError::HostNameMismatch:
            m_tlsDetail = ApiError::Detail::CertificateWrongHost;
            break;
        default:
            if (m_tlsDetail == ApiError::Detail::None)
                m_tlsDetail = ApiError::Detail::CertificateNotTrusted;
        }
    }
}

void HttpExchange::conclude()
{
    if (m_hasConcluded)
        return;
    m_hasConcluded = true;
    m_quiet.stop();
    m_overall.stop();
    if (m_stop == Stop::None && m_reply->isOpen())
        m_answer.body += m_reply->readAll();
    if (m_answer.body.size() > m_limits.answerBytes) {
        m_answer.body.clear();
        m_stop = Stop::TooLarge;
    }
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.contentType = m_reply->rawHeader("Content-Type");
    readBudget();
    m_answer.error = outcome();
    log();
    // Later, also when abort() came from inside the caller's cancel().
    QMetaObject::invokeMethod(this, &HttpExchange::deliver, Qt::QueuedConnection);
}

void HttpExchange::deliver()
{
    emit finished(m_answer);
    deleteLater();
}

// Never decided by error(): 422 and 429 are both UnknownContentError there (QT-NOTES 4).
std::optional<ApiError> HttpExchange::outcome() const
{
    const int status = m_answer.status;
    if (m_stop != Stop::None)
        return stopError(status);
    if (status == 0)
        return errorWithoutAnswer();
    if (status < 200 || status >= 300)
        return errorOfStatus(status);
    if (!isWhole())
        return makeError(ApiError::Kind::BadAnswer);
    return std::nullopt;
}

std::optional<ApiError> HttpExchange::stopError(int status) const
{
    // A refusal whose body did not end in time is still a refusal.
    if (status >= 300)
        return errorOfStatus(status);
    const bool isOpenEnded = m_request.isWrite() && mayHaveBeenSent();
    ApiError error = makeError(isOpenEnded ? ApiError::Kind::OutcomeUnknown : ApiError::Kind::Timeout);
    switch (m_stop) {
    case Stop::None:
        break;
    case Stop::Cancelled:
        if (!isOpenEnded)
            error.kind = ApiError::Kind::Cancelled;
        break;
    case Stop::TooLarge:
        error.kind = ApiError::Kind::TooLarge;
        break;
    case Stop::ConnectDeadline:
        error.deadline = m_limits.connect;
        break;
    case Stop::InactivityDeadline:
        error.deadline = m_limits.inactivity;
        break;
    case Stop::OverallDeadline:
        error.deadline = m_request.overall;
        break;
    }
    return error;
}

std::optional<ApiError> HttpExchange::errorOfStatus(int status) const
{
    using Kind = ApiError::Kind;
    Kind kind = Kind::BadAnswer;
    if (status == 401)
        kind = Kind::Unauthorized;
    else if (status == 403)
        kind = Kind::Forbidden;
    else if (status == 404)
        kind = Kind::NotFound;
    else if (status == 429)
        kind = Kind::RateLimited;
    else if (status >= 500 && status < 600)
        kind = Kind::ServerFault;
    else if (status >= 400 && status < 500)
        kind = Kind::Rejected;
    else if (status >= 300 && status < 400)
        kind = Kind::Redirected;

    ApiError error = makeError(kind);
    if (kind == Kind::Redirected) {
        const QUrl location(QString::fromLatin1(m_reply->rawHeader("Location")));
        error.redirectHost = plainServerText(hostForSentences(m_request.url.resolved(location)));
    } else {
        error.serverMessage = messageOfErrorBody(m_answer.body, m_request.secrets);
    }
    RetryHeaders headers;
    headers.retryAfter = m_reply->rawHeader("Retry-After");
    if (kind == Kind::RateLimited)
        headers.rateLimitReset = m_reply->rawHeader("X-RateLimit-Reset");
    headers.date = m_reply->rawHeader("Date");
    error.retryAfter = headers.wait(QDateTime::currentDateTimeUtc());
    return error;
}

ApiError HttpExchange::errorWithoutAnswer() const
{
    using Kind = ApiError::Kind;
    using Detail = ApiError::Detail;
    // These happen before anything of the request is sent.
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
        return makeError(Kind::Offline, Detail::ConnectionRefused);
    case QNetworkReply::HostNotFoundError:
        return makeError(Kind::Offline, Detail::HostNotFound);
    case QNetworkReply::SslHandshakeFailedError:
        return makeError(Kind::Tls, m_tlsDetail == Detail::None ? Detail::HandshakeFailed : m_tlsDetail);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return makeError(Kind::Offline, Detail::ProxyFailed);
    default:
        break;
    }
    if (m_request.isWrite() && mayHaveBeenSent())
        return makeError(Kind::OutcomeUnknown, Detail::ConnectionLost);
    switch (m_reply->error()) {
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::OperationCanceledError:
        return makeError(Kind::Offline, Detail::ConnectionLost);
    case QNetworkReply::TimeoutError: { // the operating system's own limit for connecting
        ApiError error = makeError(Kind::Timeout);
        error.deadline = std::chrono::milliseconds(m_clock.elapsed());
        return error;
    }
    case QNetworkReply::NoError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
        return makeError(Kind::BadAnswer, Detail::NotQovery);
    default:
        return makeError(Kind::Offline, m_requestSent ? Detail::ConnectionLost : Detail::None);
    }
}

// An announced length that did not come gives "NoError, 200, empty" (QT-NOTES 4). With a Content-Encoding the
// length is that of the compressed bytes, which Qt does not hand out.
bool HttpExchange::isWhole() const
{
    if (m_reply->error() != QNetworkReply::NoError)
        return false;
    const auto announced = integerHeader(*m_reply, "Content-Length");
    if (!announced || m_reply->hasRawHeader("Content-Encoding") || m_answer.status == 204)
        return true;
    return *announced == m_answer.body.size();
}

// When in doubt, yes. A body that was not even begun cannot have been acted upon; for a request without one
// (DELETE) Qt 6.4 never emits requestSent, so that nothing tells that it was not sent.
bool HttpExchange::mayHaveBeenSent() const
{
    return m_requestSent || m_request.body.isEmpty() || (m_upload && m_upload->wasRead());
}

ApiError HttpExchange::makeError(ApiError::Kind kind, ApiError::Detail detail) const
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    error.httpStatus = m_answer.status;
    error.isOfWrite = m_request.isWrite();
    error.host = hostForSentences(m_request.url);
    return error;
}

void HttpExchange::readBudget()
{
    m_answer.budget.limit = smallIntegerHeader(*m_reply, "X-RateLimit-Limit");
    m_answer.budget.remaining = smallIntegerHeader(*m_reply, "X-RateLimit-Remaining");
    m_answer.budget.resetAtUnixSeconds = integerHeader(*m_reply, "X-RateLimit-Reset");
    // The reset is a time of the server's clock, which Date tells; ours may be wrong.
    const QDateTime told = dateOfHttp(m_reply->rawHeader("Date"));
    const qint64 ahead = told.isValid() ? QDateTime::currentDateTimeUtc().secsTo(told) : 0;
    if (m_answer.budget.resetAtUnixSeconds && std::abs(ahead) > 5)
        *m_answer.budget.resetAtUnixSeconds -= ahead;
}

// Never the query, headers, bodies or errorString(), which holds the whole URL and server text (QT-NOTES 8).
void HttpExchange::log() const
{
    qCInfo(apiLog).noquote().nospace()
        << httpVerb(m_request.method) << ' ' << m_request.url.path(QUrl::FullyEncoded) << ' '
        << m_answer.status << ' ' << m_clock.elapsed() << " ms";
}
