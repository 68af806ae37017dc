#pragma once

#include "models/api/httpexchange.h"
#include "models/api/result.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <memory>

// One call of the API: one exchange, or several for a list in pages. Ends exactly once, later, and deletes
// itself; says nothing when its context is gone (which cancels a read, and lets a write go on).
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

signals:
    void answered(const HttpAnswer &answer); // of each exchange
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
    void takeAnswer(const HttpAnswer &answer);

    QNetworkAccessManager &m_network;
    QThreadPool &m_pool;
    const ApiLimits m_limits;
    HttpRequest m_request;
    QPointer<HttpExchange> m_exchange;
    QElapsedTimer m_clock;
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
