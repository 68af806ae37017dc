#include "models/api/targetexchange.h"

#include "models/api/oneshotbody.h"
#include "models/api/tlsfacts.h"
#include "models/domain/targetrules.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslError>

namespace {

// More than Qt writes at one go: see OneShotBody::Begin.
constexpr qsizetype longBody = 16 * 1024;

// Qt lets line breaks in header values through (QT-NOTES 7).
bool isSafeHeader(const QPair<QByteArray, QByteArray> &header)
{
    static const QByteArray symbols = "!#$%&'*+-.^_`|~";
    if (header.first.isEmpty())
        return false;
    for (const char c : header.first) {
        const bool isWordCharacter =
            (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (!isWordCharacter && !symbols.contains(c))
            return false;
    }
    for (const char c : header.second) {
        const auto code = static_cast<unsigned char>(c);
        if ((code < 0x20 && c != '\t') || code == 0x7f)
            return false;
    }
    return true;
}

} // namespace

TargetExchange::TargetExchange(QNetworkAccessManager *manager, TargetRequest request,
                               TargetSender::Scope scope, TargetSender::Limits limits, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_request(std::move(request))
    , m_scope(scope)
    , m_limits(limits)
{
    const auto limit = [this](QTimer *timer, std::chrono::milliseconds deadline, Stop why) {
        timer->setSingleShot(true);
        timer->setInterval(deadline);
        connect(timer, &QTimer::timeout, this, [this, why] { stopBecause(why); });
    };
    limit(&m_connectTimer, m_limits.connect, Stop::Connect);
    limit(&m_inactivityTimer, m_limits.inactivity, Stop::Inactivity);
    limit(&m_overallTimer, m_limits.overall, Stop::Overall);
}

TargetExchange::~TargetExchange()
{
    if (m_lookupId >= 0)
        QHostInfo::abortHostLookup(m_lookupId);
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void TargetExchange::start()
{
    m_result.startedAt = QDateTime::currentDateTimeUtc();
    m_clock.start();
    if (const auto reason = refusal()) {
        refuse(*reason);
        return;
    }
    m_overallTimer.start();
    m_connectTimer.start();
    lookUp();
}

std::optional<TestResult::Refusal> TargetExchange::refusal() const
{
    const QUrl url = targetRequestUrl(m_request.targetUrl);
    const bool isHttp = url.scheme() == u"http" || url.scheme() == u"https";
    // file: would succeed, and userinfo would be answered to any server that asks (QT-NOTES 6).
    if (targetProblem(m_request.targetUrl) || !url.isValid() || !isHttp || !url.userInfo().isEmpty())
        return TestResult::Refusal::BadUrl;
    const TargetPlace place = targetPlace(m_request.targetUrl);
    if (place == TargetPlace::CloudMetadata)
        return TestResult::Refusal::CloudMetadata;
    if (m_scope == TargetSender::Scope::LoopbackOnly && place != TargetPlace::ThisComputer)
        return TestResult::Refusal::NotLoopbackInDemo;
    for (const auto &header : m_request.headers) {
        if (!isSafeHeader(header))
            return TestResult::Refusal::BadHeader;
    }
    return std::nullopt;
}

// The name is looked up here first, so that one that leads to a metadata address, or in the demo away from
// this computer, is refused. Qt's own cache gives the manager the same answer a moment later. The time
// belongs to "connect" (DESIGN.md).
void TargetExchange::lookUp()
{
    const QString host = targetRequestUrl(m_request.targetUrl).host(QUrl::FullyEncoded);
    if (!QHostAddress(host).isNull()) {
        sendRequest();
        return;
    }
    m_lookupId = QHostInfo::lookupHost(host, this, &TargetExchange::onLookedUp);
}

void TargetExchange::onLookedUp(const QHostInfo &info)
{
    m_lookupId = -1;
    if (m_isEnded)
        return;
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
        end(TestResult::Outcome::HostNotFound);
        return;
    }
    const QList<QHostAddress> addresses = info.addresses();
    for (const QHostAddress &address : addresses) {
        const TargetPlace place = targetPlaceOfHost(address.toString());
        if (place == TargetPlace::CloudMetadata) {
            refuse(TestResult::Refusal::CloudMetadata);
            return;
        }
        if (m_scope == TargetSender::Scope::LoopbackOnly && place != TargetPlace::ThisComputer) {
            refuse(TestResult::Refusal::NotLoopbackInDemo);
            return;
        }
    }
    sendRequest();
}

void TargetExchange::sendRequest()
{
    QNetworkRequest request(targetRequestUrl(m_request.targetUrl));
    // HTTP/1.1 on a connection of its own: what is shown is what is sent, and the time to connect is this
    // request's.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    for (const auto &[name, value] : std::as_const(m_request.headers))
        request.setRawHeader(name, value);

    const bool isLong = m_request.body.size() > longBody;
    m_body = new OneShotBody(m_request.body, nullptr,
                             isLong ? OneShotBody::Begin::AfterHead : OneShotBody::Begin::AtOnce);
    m_reply = m_manager->post(request, m_body.data());
    m_body->setParent(m_reply);
    connect(m_reply, &QNetworkReply::encrypted, this, &TargetExchange::onEncrypted);
    connect(m_reply, &QNetworkReply::requestSent, this, &TargetExchange::onRequestSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &TargetExchange::onAnswerBegan);
    connect(m_reply, &QNetworkReply::readyRead, this, &TargetExchange::onReadyRead);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::finished, this, &TargetExchange::onReplyFinished);
}

void TargetExchange::stop()
{
    stopBecause(Stop::Cancelled);
}

// abort() emits finished() at once (QT-NOTES 9): it comes from the event loop here.
void TargetExchange::stopBecause(Stop why)
{
    if (m_isEnded || m_stop != Stop::None)
        return;
    m_stop = why;
    QTimer::singleShot(0, this, [this] {
        if (m_isEnded)
            return;
        if (m_reply && !m_reply->isFinished())
            m_reply->abort();
        else if (!m_reply)
            end(judge());
    });
}

void TargetExchange::onEncrypted()
{
    m_connectedAt = elapsed();
    m_result.tlsDetail = tlsFacts(m_reply->sslConfiguration());
    m_connectTimer.stop();
    m_inactivityTimer.start();
}

void TargetExchange::onRequestSent()
{
    // Over TLS the end of the handshake was measured; without it this is the first thing Qt tells (QT-NOTES
    // 13).
    if (!m_connectedAt)
        m_connectedAt = elapsed();
    m_connectTimer.stop();
    m_inactivityTimer.start();
}

void TargetExchange::onAnswerBegan()
{
    if (!m_answeredAt)
        m_answeredAt = elapsed();
    m_connectTimer.stop();
    m_inactivityTimer.start();
}

void TargetExchange::onReadyRead()
{
    const QByteArray chunk = m_reply->readAll();
    m_result.bodySize += chunk.size();
    const qint64 room = keptBytesLimit - m_result.body.size();
    if (room > 0)
        m_result.body += chunk.left(room);
    m_inactivityTimer.start();
    if (m_result.bodySize > m_limits.countedBytes)
        stopBecause(Stop::TooLarge);
}

void TargetExchange::onReplyFinished()
{
    if (m_isEnded)
        return;
    if (m_reply->isOpen())
        onReadyRead();
    readHead();
    end(judge());
}

void TargetExchange::readHead()
{
    m_result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_result.status == 0)
        return;
    m_result.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    m_result.headers = m_reply->rawHeaderPairs();
    m_result.httpVersion =
        QStringLiteral("HTTP/1.1"); // what was spoken; Qt does not tell the answer's own number
    if (m_result.status >= 300 && m_result.status < 400 && m_reply->hasRawHeader("Location")) {
        const QUrl location = QUrl::fromEncoded(m_reply->rawHeader("Location"));
        m_result.location = m_reply->url().resolved(location).toString();
    }
}

// By what happened on the wire, never by Qt's error alone: it says "success" for a cut body (QT-NOTES 4).
TestResult::Outcome TargetExchange::judge() const
{
    using Outcome = TestResult::Outcome;
    switch (m_stop) {
    case Stop::Cancelled:
        return Outcome::Cancelled;
    case Stop::Connect:
    case Stop::Inactivity:
    case Stop::Overall:
        return Outcome::TimedOut;
    case Stop::TooLarge:
        return Outcome::TooLarge;
    case Stop::None:
        break;
    }
    if (!m_tlsErrors.isEmpty())
        return lacksAuthorities(m_tlsErrors) ? Outcome::NoAuthorities : Outcome::CertificateRejected;
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool isCutOff = error == QNetworkReply::RemoteHostClosedError || isBodyShort() ||
                          error == QNetworkReply::UnknownNetworkError ||
                          error == QNetworkReply::TemporaryNetworkFailureError;
    if (m_result.status != 0) {
        if (isCutOff)
            return Outcome::ConnectionLost;
        if (!m_result.location.isEmpty())
            return Outcome::Redirected;
        return m_result.bodySize > keptBytesLimit ? Outcome::TooLarge : Outcome::Answered;
    }
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return Outcome::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return Outcome::ConnectionRefused;
    case QNetworkReply::SslHandshakeFailedError:
        return Outcome::TlsFailed;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownContentError:
        return Outcome::NotHttp;
    default:
        break;
    }
    return m_connectedAt || (m_body && m_body->wasRead()) ? Outcome::OutcomeUnknown : Outcome::ConnectionLost;
}

bool TargetExchange::isBodyShort() const
{
    const QByteArray announced = m_reply->rawHeader("Content-Length");
    const bool hasBody = m_result.status >= 200 && m_result.status != 204 && m_result.status != 304;
    bool isNumber = false;
    const qint64 length = announced.trimmed().toLongLong(&isNumber);
    return hasBody && isNumber && length > m_result.bodySize;
}

void TargetExchange::refuse(TestResult::Refusal refusal)
{
    m_result.refusal = refusal;
    end(TestResult::Outcome::Refused);
}

void TargetExchange::end(TestResult::Outcome outcome)
{
    m_isEnded = true;
    for (QTimer *timer : {&m_connectTimer, &m_inactivityTimer, &m_overallTimer})
        timer->stop();
    m_result.outcome = outcome;
    if (outcome == TestResult::Outcome::CertificateRejected)
        m_result.tlsDetail = tlsProblem(m_tlsErrors);
    if (outcome == TestResult::Outcome::TimedOut) {
        m_result.deadline = m_stop == Stop::Connect      ? m_limits.connect
                            : m_stop == Stop::Inactivity ? m_limits.inactivity
                                                         : m_limits.overall;
    }
    if (outcome != TestResult::Outcome::Refused)
        m_result.total = elapsed();
    if (m_connectedAt)
        m_result.connect = *m_connectedAt;
    // An answer may begin before the request has been sent whole: then there is nothing to split.
    if (m_connectedAt && m_answeredAt && *m_answeredAt >= *m_connectedAt) {
        m_result.waiting = *m_answeredAt - *m_connectedAt;
        m_result.download = *m_result.total - *m_answeredAt;
    }
    // A copy: the receiver may delete this object.
    QTimer::singleShot(0, this, [this, result = m_result] { emit finished(result); });
}

std::chrono::microseconds TargetExchange::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::nanoseconds(m_clock.nsecsElapsed()));
}
