#pragma once

#include "models/api/httpexchange.h"
#include "models/api/result.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <memory>

// One call of the API: one exchange, several for a list in pages, and more when a read is asked again (L2;
// RetryPolicy). Ends exactly once, later, and deletes itself; says nothing when its context is gone (which
// cancels a read, and lets a write go on).
class ApiCall : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        QNetworkAccessManager &network;
        QThreadPool &pool;
        const ApiLimits &limits;
        QObject *parent;
    };

    ApiCall(const Surroundings &surroundings, HttpRequest request, QObject *context);
    ~ApiCall() override;

    void start();
    // Ends later with `error`, without sending anything.
    void startWith(const ApiError &error);
    void cancel();
    bool isRunning() const { return !m_hasEnded; }
    bool isWrite() const { return m_request.isWrite(); }

    struct Retry
    {
        ApiError error;
        int attempt = 0; // the next one, or the one under way
        QDateTime until; // invalid: it is under way
    };
    // Nothing when what is asked is asked for the first time.
    std::optional<Retry> retry() const;
    // Ends later, with the error of the last attempt, when this one is a retry or waits for one.
    void stopRetrying();

signals:
    void answered(const HttpAnswer &answer); // of each exchange
    void retryChanged();
    void ended();

protected:
    virtual void accept(const HttpAnswer &answer) = 0; // a whole 2xx answer
    virtual void fail(const ApiError &error) = 0;      // must call end()

    void send(const QUrl &url);
    const QUrl &firstUrl() const { return m_request.url; }
    // Calls `next` with what `parser` makes of `body`: now, or after parsing on the pool when it is large.
    template <typename Parsed>
    void parse(const QByteArray &body, Parsed (*parser)(const QByteArray &),
               std::function<void(const Parsed &)> next);
    ApiError badAnswer(ApiError::Detail detail) const;
    // Runs `report` unless the context is gone, and ends.
    void end(const std::function<void()> &report);

private:
    void forgetContext();
    void exchange();
    void takeAnswer(const HttpAnswer &answer);
    void takeError(const ApiError &error);
    std::optional<std::chrono::milliseconds> waitAfter(const ApiError &error) const;
    void failLater(const ApiError &error);
    std::chrono::milliseconds timeLeft() const;

    QNetworkAccessManager &m_network;
    QThreadPool &m_pool;
    const ApiLimits m_limits;
    HttpRequest m_request;
    QPointer<HttpExchange> m_exchange;
    QElapsedTimer m_clock;
    QUrl m_url; // of the page that is asked for
    int m_attempt = 1;
    std::optional<ApiError> m_lastFailure; // set while it is asked again
    QTimer m_wait;
    QDateTime m_waitsUntil;
    bool m_asksNoMore = false;
    int m_lastStatus = 0;
    bool m_isAbandoned = false;
    bool m_isCancelled = false;
    bool m_hasEnded = false;
};

// The watcher, not the pool's thread, touches this object: it may be gone when the parsing ends.
template <typename Parsed>
void ApiCall::parse(const QByteArray &body, Parsed (*parser)(const QByteArray &),
                    std::function<void(const Parsed &)> next)
{
    if (body.size() <= m_limits.parseOnPoolAboveBytes) {
        next(parser(body));
        return;
    }
    auto promise = std::make_shared<QPromise<Parsed>>();
    auto *watcher = new QFutureWatcher<Parsed>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, next = std::move(next)] {
        watcher->deleteLater();
        if (m_isCancelled && !isWrite()) {
            ApiError error = badAnswer(ApiError::Detail::None);
            error.kind = ApiError::Kind::Cancelled;
            fail(error);
        } else {
            next(watcher->result());
        }
    });
    watcher->setFuture(promise->future());
    m_pool.start([promise, parser, body] {
        promise->start();
        promise->addResult(parser(body));
        promise->finish();
    });
}
