#include "models/api/targetsender.h"

#include "models/api/targetexchange.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QPointer>

class TargetSender::Private
{
public:
    struct Running
    {
        QPointer<TargetExchange> exchange;
        QObject *context; // only compared: the destroyed() connection removes it in time
    };

    void forget(TargetExchange *exchange)
    {
        running.removeIf([exchange](const Running &one) { return one.exchange == exchange; });
        exchange->deleteLater();
    }

    Scope scope;
    Limits limits;
    QNetworkAccessManager *manager = nullptr; // made with the first send: TLS is loaded after the first paint
    QList<Running> running;
};

TargetSender::TargetSender(Scope scope, QObject *parent)
    : TargetSender(scope, Limits(), parent)
{
}

TargetSender::TargetSender(Scope scope, Limits limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->scope = scope;
    d->limits = limits;
}

TargetSender::~TargetSender()
{
    const auto running = std::exchange(d->running, {});
    for (const auto &one : running)
        delete one.exchange;
}

void TargetSender::send(const TargetRequest &request, QObject *context, Callback done)
{
    if (!d->manager) {
        d->manager = new QNetworkAccessManager(this);
        d->manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        d->manager->setAutoDeleteReplies(false);
    }
    // No connection of an earlier send, nor credentials a server once asked for.
    if (d->running.isEmpty())
        d->manager->clearAccessCache();

    auto *exchange = new TargetExchange(d->manager, request, d->scope, d->limits, this);
    d->running.append({exchange, context});
    connect(exchange, &TargetExchange::finished, context,
            [this, exchange, done = std::move(done)](const TestResult &result) {
                d->forget(exchange);
                done(result);
            });
    connect(context, &QObject::destroyed, exchange, [this, exchange] { d->forget(exchange); });
    exchange->start();
}

void TargetSender::cancel(QObject *context)
{
    for (const auto &one : std::as_const(d->running)) {
        if (one.context == context && one.exchange)
            one.exchange->stop();
    }
}
