#include "models/api/apicall.h"

#include "models/api/servertext.h"

#include <algorithm>

ApiCall::ApiCall(const Surroundings &surroundings, HttpRequest request, QObject *context)
    : QObject(surroundings.parent)
    , m_network(surroundings.network)
    , m_pool(surroundings.pool)
    , m_limits(surroundings.limits)
    , m_request(std::move(request))
{
    if (context)
        connect(context, &QObject::destroyed, this, &ApiCall::forgetContext);
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &ApiCall::exchange);
}

ApiCall::~ApiCall() = default;

void ApiCall::start()
{
    m_clock.start();
    send(m_request.url);
}

void ApiCall::startWith(const ApiError &error)
{
    failLater(error);
}

void ApiCall::failLater(const ApiError &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { fail(error); }, Qt::QueuedConnection);
}

void ApiCall::cancel()
{
    m_isCancelled = true;
    if (m_exchange)
        m_exchange->cancel();
    if (m_wait.isActive()) {
        m_wait.stop();
        ApiError error = badAnswer(ApiError::Detail::None);
        error.kind = ApiError::Kind::Cancelled;
        failLater(error);
    }
}

std::optional<ApiCall::Retry> ApiCall::retry() const
{
    if (!m_lastFailure || m_hasEnded)
        return std::nullopt;
    return Retry{*m_lastFailure, m_attempt, m_wait.isActive() ? m_waitsUntil : QDateTime()};
}

void ApiCall::stopRetrying()
{
    m_asksNoMore = true;
    if (!m_lastFailure)
        return;
    if (m_exchange)
        m_exchange->cancel();
    if (m_wait.isActive()) {
        m_wait.stop();
        failLater(*m_lastFailure);
    }
}

// The context is half destroyed here (QT-NOTES 9): nothing is called back, now or later.
void ApiCall::forgetContext()
{
    m_isAbandoned = true;
    if (!isWrite())
        cancel();
}

std::chrono::milliseconds ApiCall::timeLeft() const
{
    return m_request.overall - std::chrono::milliseconds(m_clock.elapsed());
}

void ApiCall::send(const QUrl &url)
{
    m_url = url;
    m_attempt = 1;
    exchange();
}

void ApiCall::exchange()
{
    if (m_lastFailure)
        emit retryChanged(); // from waiting to asking
    HttpRequest request = m_request;
    request.url = m_url;
    request.overall = std::max(timeLeft(), std::chrono::milliseconds(1));
    m_exchange = new HttpExchange(m_network, m_limits, request, this);
    connect(m_exchange, &HttpExchange::finished, this, &ApiCall::takeAnswer);
    m_exchange->start();
}

void ApiCall::takeAnswer(const HttpAnswer &answer)
{
    m_exchange = nullptr;
    m_lastStatus = answer.status;
    emit answered(answer);
    if (answer.error) {
        takeError(*answer.error);
        return;
    }
    if (m_lastFailure) {
        m_lastFailure.reset();
        emit retryChanged();
    }
    accept(answer);
}

void ApiCall::takeError(const ApiError &error)
{
    if (m_asksNoMore && !m_isCancelled && m_lastFailure && error.kind == ApiError::Kind::Cancelled) {
        fail(*m_lastFailure); // stopped while it was asked again
        return;
    }
    const std::optional<std::chrono::milliseconds> wait = waitAfter(error);
    if (!wait) {
        fail(error);
        return;
    }
    ++m_attempt;
    m_lastFailure = error;
    m_waitsUntil = QDateTime::currentDateTimeUtc().addMSecs(wait->count());
    m_wait.start(*wait);
    emit retryChanged();
}

std::optional<std::chrono::milliseconds> ApiCall::waitAfter(const ApiError &error) const
{
    if (isWrite() || m_isCancelled || m_asksNoMore)
        return std::nullopt;
    return m_limits.retries.waitAfter(m_attempt, error, timeLeft());
}

ApiError ApiCall::badAnswer(ApiError::Detail detail) const
{
    ApiError error;
    error.kind = ApiError::Kind::BadAnswer;
    error.detail = detail;
    error.httpStatus = m_lastStatus;
    error.host = hostForSentences(m_request.url);
    return error;
}

void ApiCall::end(const std::function<void()> &report)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_wait.stop();
    if (m_lastFailure)
        emit retryChanged();
    emit ended();
    deleteLater();
    if (!m_isAbandoned)
        report();
}
