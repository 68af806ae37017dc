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
}

ApiCall::~ApiCall() = default;

void ApiCall::start()
{
    m_clock.start();
    send(m_request.url);
}

void ApiCall::startWith(const ApiError &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { fail(error); }, Qt::QueuedConnection);
}

void ApiCall::cancel()
{
    m_isCancelled = true;
    if (m_exchange)
        m_exchange->cancel();
}

// The context is half destroyed here (QT-NOTES 9): nothing is called back, now or later.
void ApiCall::forgetContext()
{
    m_isAbandoned = true;
    if (!isWrite())
        cancel();
}

void ApiCall::send(const QUrl &url)
{
    HttpRequest request = m_request;
    request.url = url;
    request.overall = std::max(m_request.overall - std::chrono::milliseconds(m_clock.elapsed()),
                               std::chrono::milliseconds(1));
    m_exchange = new HttpExchange(m_network, m_limits, request, this);
    connect(m_exchange, &HttpExchange::finished, this, &ApiCall::takeAnswer);
    m_exchange->start();
}

void ApiCall::takeAnswer(const HttpAnswer &answer)
{
    m_exchange = nullptr;
    m_lastStatus = answer.status;
    emit answered(answer);
    if (answer.error)
        fail(*answer.error);
    else
        accept(answer);
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
    emit ended();
    deleteLater();
    if (!m_isAbandoned)
        report();
}
