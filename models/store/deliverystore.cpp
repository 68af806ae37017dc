#include "models/store/deliverystore.h"

#include "models/store/local/deliveryarchive.h"

#include <algorithm>
#include <utility>

namespace {
constexpr std::chrono::minutes healthClock{1}; // hours move on

DeliveryRow answeredRowOf(const Delivery &delivery, const QString &webhookId)
{
    DeliveryRow row;
    row.id = delivery.id;
    row.webhookId = webhookId;
    row.createdAt = delivery.createdAt;
    row.kind = delivery.kind;
    row.event = delivery.event;
    row.place = deliveryPlaceOf(delivery.request);
    row.targetUrl = delivery.targetUrl;
    row.status = delivery.status;
    row.hasResponse = delivery.response.has_value();
    return row;
}
} // namespace

class DeliveryStore::Private
{
public:
    struct Log
    {
        Reading reading;
        RequestHandle call;
        // Of the last answer: its newest delivery that was clear and not of the future, and what it listed.
        bool wasRead = false;
        bool wasFailing = false;
        QDateTime newestAt;
        QString newestId;
        qsizetype listed = 0;
        std::size_t listedIds = 0;
    };

    Private(DeliveryStore &deliveries, QoveryApi &qoveryApi, WebhookStore &webhookStore)
        : q(deliveries)
        , api(qoveryApi)
        , webhooks(webhookStore)
    {
    }

    void followOrganization();
    void forgetAll();
    void forget(const QStringList &webhookIds);
    void finish(const QString &webhookId, const Result<ListAnswer<Delivery>> &answer);
    void noted(const QString &webhookId, const QList<Delivery> &deliveries, const QDateTime &readAt,
               qsizetype unreadable, const QList<DeliveryRow> &added);
    void noteListed(Log &log, const QList<Delivery> &deliveries, qsizetype added);
    void compareNewest(const QString &webhookId, const QList<Delivery> &deliveries);
    void countHealth();
    void adoptHealth(QHash<QString, WebhookHealth> counted);

    DeliveryStore &q;
    QoveryApi &api;
    WebhookStore &webhooks;
    DeliveryArchive *archive = nullptr;
    QString organizationId;
    QHash<QString, Log> logs; // by webhook id
    int underWay = 0;
    QHash<QString, WebhookHealth> health;
    QHash<QString, WebhookHealth> answered; // what the archive could not keep
    // Of one organization and archive: what is asked for with it is not answered once it is gone.
    std::unique_ptr<QObject> scope = std::make_unique<QObject>();
    QTimer healthTimer;
    QTimer clock;
    QTimer logTimer;
    bool isCounting = false;
    bool isCountedAgain = false;
};

void DeliveryStore::Private::followOrganization()
{
    if (webhooks.organizationId() == organizationId)
        return;
    organizationId = webhooks.organizationId();
    forgetAll();
    countHealth();
}

void DeliveryStore::Private::forgetAll()
{
    scope = std::make_unique<QObject>();
    isCounting = isCountedAgain = false;
    const QHash<QString, Log> before = std::exchange(logs, {});
    const QStringList ids = std::exchange(health, {}).keys();
    answered.clear();
    healthTimer.stop();
    underWay = 0;
    for (auto log = before.cbegin(); log != before.cend(); ++log)
        emit q.readingChanged(log.key());
    if (!ids.isEmpty())
        emit q.healthChanged(ids);
    logTimer.start();
}

void DeliveryStore::Private::forget(const QStringList &webhookIds)
{
    for (const QString &webhookId : webhookIds) {
        Log log = logs.take(webhookId);
        log.call.cancel(); // its answer finds no log
        underWay -= log.reading.isReading ? 1 : 0;
        answered.remove(webhookId);
    }
}

void DeliveryStore::Private::finish(const QString &webhookId, const Result<ListAnswer<Delivery>> &answer)
{
    const auto log = logs.find(webhookId);
    if (log == logs.end() || !log->reading.isReading)
        return; // not listed any more
    if (answer) {
        const QDateTime readAt = QDateTime::currentDateTimeUtc();
        const QList<Delivery> deliveries = answer.value().items;
        archive->note(organizationId, webhookId, deliveries, readAt, scope.get(),
                      [this, webhookId, deliveries, readAt,
                       unreadable = answer.value().broken.size()](const QList<DeliveryRow> &added) {
                          noted(webhookId, deliveries, readAt, unreadable, added);
                      });
        return;
    }
    log->reading.isReading = false;
    --underWay;
    if (answer.error().kind != ApiError::Kind::Cancelled)
        log->reading.error = answer.error();
    emit q.readingChanged(webhookId);
}

void DeliveryStore::Private::noted(const QString &webhookId, const QList<Delivery> &deliveries,
                                   const QDateTime &readAt, qsizetype unreadable,
                                   const QList<DeliveryRow> &added)
{
    const auto log = logs.find(webhookId);
    if (log == logs.end() || !log->reading.isReading)
        return; // not listed any more
    const bool isFirst = !log->wasRead;
    log->reading = {readAt, std::nullopt, unreadable, false};
    --underWay;
    noteListed(*log, deliveries, added.size());
    if (!deliveries.isEmpty() && !health.contains(webhookId)) {
        QList<DeliveryRow> rows;
        rows.reserve(deliveries.size());
        for (const Delivery &delivery : deliveries)
            rows.append(answeredRowOf(delivery, webhookId));
        answered.insert(webhookId, webhookHealthOf(rows, readAt));
    }
    if (!added.isEmpty() || isFirst)
        healthTimer.start();
    if (!added.isEmpty())
        emit q.deliveriesAdded(webhookId, added);
    compareNewest(webhookId, deliveries);
    emit q.readingChanged(webhookId);
}

// What the server lists no more is marked so. Of what a former run had seen, the first answer may tell.
void DeliveryStore::Private::noteListed(Log &log, const QList<Delivery> &deliveries, qsizetype added)
{
    std::size_t ids = 0;
    for (const Delivery &delivery : deliveries)
        ids ^= qHash(delivery.id);
    const bool isSame = log.listedIds == ids || log.listed + added == deliveries.size();
    if (!log.wasRead || !isSame)
        logTimer.start();
    log.listed = deliveries.size();
    log.listedIds = ids;
}

void DeliveryStore::Private::compareNewest(const QString &webhookId, const QList<Delivery> &deliveries)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Delivery *newest = nullptr;
    for (const Delivery &delivery : deliveries) {
        if (delivery.result() != DeliveryResult::Unclear && !isOfTheFuture(delivery.createdAt, now) &&
            (newest == nullptr || delivery.createdAt > newest->createdAt))
            newest = &delivery;
    }
    Log &log = logs[webhookId];
    const bool isFirst = !std::exchange(log.wasRead, true);
    // What is older than what was known is no news: the server dropped the newer ones.
    if (newest == nullptr || newest->id == log.newestId ||
        (log.newestAt.isValid() && newest->createdAt < log.newestAt))
        return;
    log.newestAt = newest->createdAt;
    log.newestId = newest->id;
    const bool isFailing = isFailure(newest->result());
    if (std::exchange(log.wasFailing, isFailing) == isFailing || isFirst)
        return;
    const DeliveryRow row = answeredRowOf(*newest, webhookId);
    if (isFailing)
        emit q.failureBegan(webhookId, row);
    else
        emit q.recovered(webhookId, row);
}

void DeliveryStore::Private::countHealth()
{
    if (archive == nullptr || organizationId.isEmpty())
        return;
    if (isCounting) {
        isCountedAgain = true;
        return;
    }
    isCounting = true;
    archive->health(organizationId, QDateTime::currentDateTimeUtc(), scope.get(),
                    [this](const QHash<QString, WebhookHealth> &counted) {
                        isCounting = false;
                        if (std::exchange(isCountedAgain, false))
                            healthTimer.start();
                        adoptHealth(counted);
                    });
}

void DeliveryStore::Private::adoptHealth(QHash<QString, WebhookHealth> counted)
{
    answered.removeIf([&counted](QHash<QString, WebhookHealth>::iterator known) {
        if (counted.contains(known.key()))
            return true;
        counted.insert(known.key(), known.value());
        return false;
    });
    QStringList changed;
    for (auto after = counted.cbegin(); after != counted.cend(); ++after) {
        const auto before = health.constFind(after.key());
        if (before == health.constEnd() || before->last != after->last || before->hours != after->hours)
            changed.append(after.key());
    }
    for (auto before = health.cbegin(); before != health.cend(); ++before) {
        if (!counted.contains(before.key()))
            changed.append(before.key());
    }
    health = std::move(counted);
    if (!changed.isEmpty())
        emit q.healthChanged(changed);
}

DeliveryStore::DeliveryStore(QoveryApi &api, WebhookStore &webhooks, QObject *parent)
    : DeliveryStore(api, webhooks, Gathering(), parent)
{
}

DeliveryStore::DeliveryStore(QoveryApi &api, WebhookStore &webhooks, const Gathering &gathering,
                             QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, api, webhooks))
{
    const auto follow = [this] { d->followOrganization(); };
    connect(&webhooks, &WebhookStore::stateChanged, this, follow);
    connect(&webhooks, &WebhookStore::refreshStarted, this, follow);
    connect(&webhooks, &WebhookStore::webhooksChanged, this,
            [this](const QStringList &, const QStringList &removed) {
                d->followOrganization();
                d->forget(removed);
            });
    for (QTimer *timer : {&d->healthTimer, &d->logTimer})
        timer->setSingleShot(true);
    d->healthTimer.setInterval(gathering.health);
    d->logTimer.setInterval(gathering.log);
    d->clock.setInterval(healthClock);
    connect(&d->healthTimer, &QTimer::timeout, this, [this] { d->countHealth(); });
    connect(&d->clock, &QTimer::timeout, this, [this] { d->countHealth(); });
    connect(&d->logTimer, &QTimer::timeout, this, &DeliveryStore::logChanged);
    d->clock.start();
    d->organizationId = webhooks.organizationId();
}

DeliveryStore::~DeliveryStore() = default;

void DeliveryStore::setArchive(DeliveryArchive *archive)
{
    d->archive = archive;
    d->forgetAll(); // the same object may be another account's by now
    if (archive)
        archive->whenKeptLater(this, [this](const QString &organizationId, const QString &webhookId,
                                            const QList<DeliveryRow> &added) {
            if (organizationId != d->organizationId)
                return;
            d->healthTimer.start();
            emit deliveriesAdded(webhookId, added);
        });
    d->countHealth();
}

DeliveryArchive *DeliveryStore::archive() const
{
    return d->archive;
}

const QString &DeliveryStore::organizationId() const
{
    return d->organizationId;
}

void DeliveryStore::followArchive()
{
    d->answered.clear();
    d->countHealth();
    emit logChanged();
}

DeliveryStore::Reading DeliveryStore::reading(const QString &webhookId) const
{
    const auto log = d->logs.constFind(webhookId);
    return log == d->logs.constEnd() ? Reading() : log->reading;
}

int DeliveryStore::readingCount() const
{
    return d->underWay;
}

void DeliveryStore::read(const QString &webhookId)
{
    if (d->archive == nullptr || !d->api.hasAccess() || d->webhooks.isSnapshot() ||
        d->webhooks.webhook(webhookId) == nullptr)
        return;
    Private::Log &log = d->logs[webhookId];
    if (log.reading.isReading)
        return;
    log.reading.isReading = true;
    ++d->underWay;
    log.call = d->api.listDeliveries(
        d->organizationId, webhookId, d->scope.get(),
        [this, webhookId](const Result<ListAnswer<Delivery>> &answer) { d->finish(webhookId, answer); });
    emit readingChanged(webhookId);
}

void DeliveryStore::cancel()
{
    QList<RequestHandle> calls;
    for (const Private::Log &log : std::as_const(d->logs))
        calls.append(log.call);
    for (RequestHandle &call : calls)
        call.cancel();
}

const WebhookHealth *DeliveryStore::health(const QString &webhookId) const
{
    const auto health = d->health.constFind(webhookId);
    return health == d->health.constEnd() ? nullptr : &*health;
}

bool DeliveryStore::isFailing(const QString &webhookId) const
{
    const WebhookHealth *known = health(webhookId);
    if (known == nullptr || !known->isFailing())
        return false;
    const Webhook *webhook = d->webhooks.webhook(webhookId);
    return webhook != nullptr && webhook->isEnabled.value_or(true);
}

int DeliveryStore::failingCount() const
{
    int count = 0;
    for (auto health = d->health.cbegin(); health != d->health.cend(); ++health)
        count += isFailing(health.key()) ? 1 : 0;
    return count;
}
