#include "models/store/deliveryschedule.h"

#include "models/store/deliverypace.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <deque>

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {
constexpr milliseconds firstHold = seconds(5); // after a failure that would meet any other call, too
constexpr milliseconds longestHold = minutes(5);
constexpr milliseconds lookedAtSettles{250}; // the arrow keys run through the list
constexpr milliseconds callsCountFor = std::chrono::hours(1);
} // namespace

class DeliverySchedule::Private
{
public:
    struct Past
    {
        QDateTime endedAt; // of the last reading, in vain or not
        int failures = 0;  // in a row
    };

    Private(DeliveryStore &deliveryStore, WebhookStore &webhookStore, RequestBudget &requestBudget)
        : deliveries(deliveryStore)
        , webhooks(webhookStore)
        , budget(requestBudget)
    {
    }

    void startAnew();
    void followOrganization();
    bool mayRead() const;
    void noteReading(const QString &webhookId);
    void noteFailure(const ApiError &error, const QDateTime &now);
    DeliveryPace pace(const QDateTime &now) const;
    void read(const QString &webhookId, const QDateTime &now);
    void readAsked(const QDateTime &now);
    static double urgencyOf(const Facts &facts, bool wasRead, double overdue);
    std::optional<milliseconds> readDue(const QDateTime &now);

    DeliveryStore &deliveries;
    WebhookStore &webhooks;
    RequestBudget &budget;
    bool isEnabled = true;
    bool isWatched = false;
    bool isRejected = false; // the token: asking again cannot help
    bool wasPaused = false;
    bool wasReadingAll = false;
    QString organizationId;
    QSet<QString> lookedAt;
    QString live;
    QStringList asked; // by the user, the next one first
    QSet<QString> askedUnderWay;
    QHash<QString, Past> past;
    std::deque<QDateTime> calls; // of the last hour: the budget while the server does not tell it
    ReadingTokens tokens;
    int failuresOfAll = 0;
    QDateTime heldUntil;
    QTimer next;
};

void DeliverySchedule::Private::followOrganization()
{
    if (organizationId != webhooks.organizationId())
        startAnew();
}

void DeliverySchedule::Private::startAnew()
{
    organizationId = webhooks.organizationId();
    past.clear();
    asked.clear();
    askedUnderWay.clear();
    isRejected = false;
    heldUntil = {};
    failuresOfAll = 0;
}

bool DeliverySchedule::Private::mayRead() const
{
    return webhooks.state() == WebhookStore::State::Ready && !webhooks.isSnapshot() && !isRejected &&
           deliveries.archive() != nullptr;
}

// A failure of the connection or the server would meet every other call as well.
void DeliverySchedule::Private::noteFailure(const ApiError &error, const QDateTime &now)
{
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
        isRejected = true;
        break;
    case ApiError::Kind::Offline:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Tls:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::ServerFault: {
        const milliseconds hold = std::min(firstHold * (1 << std::min(failuresOfAll++, 10)), longestHold);
        const milliseconds told = error.retryAfter.value_or(seconds(0));
        heldUntil = now.addMSecs(std::max(hold, told).count());
        break;
    }
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Rejected:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::BadAnswer:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::OutcomeUnknown:
    case ApiError::Kind::Cancelled:
        break;
    }
}

void DeliverySchedule::Private::noteReading(const QString &webhookId)
{
    const DeliveryStore::Reading reading = deliveries.reading(webhookId);
    if (reading.isReading)
        return;
    askedUnderWay.remove(webhookId);
    if (webhooks.webhook(webhookId) == nullptr)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Past &its = past[webhookId];
    its.endedAt = now;
    its.failures = reading.error ? its.failures + 1 : 0;
    if (reading.error) {
        noteFailure(*reading.error, now);
    } else {
        failuresOfAll = 0;
        heldUntil = {};
    }
}

DeliveryPace DeliverySchedule::Private::pace(const QDateTime &now) const
{
    DeliveryPace pace;
    pace.limit = budget.limit();
    pace.remaining = budget.remaining();
    if (pace.remaining)
        pace.untilReset = milliseconds(std::max<qint64>(now.msecsTo(budget.knownUntil()), 1));
    else // not told: what was asked here is counted, whatever others ask
        pace.remaining = int(pace.spendable()) + RequestBudget::Reserve - int(calls.size());
    return pace;
}

void DeliverySchedule::Private::read(const QString &webhookId, const QDateTime &now)
{
    calls.push_back(now);
    deliveries.read(webhookId);
    if (!deliveries.reading(webhookId).isReading)
        past[webhookId].endedAt = now; // it cannot be now: not at once again
}

void DeliverySchedule::Private::readAsked(const QDateTime &now)
{
    for (qsizetype at = 0; at < asked.size() && deliveries.readingCount() < MostAtOnce;) {
        if (deliveries.reading(asked.at(at)).isReading) { // begun before it was asked for: again, after that
            ++at;
            continue;
        }
        const QString webhookId = asked.takeAt(at);
        if (webhooks.webhook(webhookId) == nullptr)
            continue;
        askedUnderWay.insert(webhookId);
        read(webhookId, now);
    }
}

// What is due at the same time is read in this order; within it, what is overdue the most.
double DeliverySchedule::Private::urgencyOf(const Facts &facts, bool wasRead, double overdue)
{
    if (facts.isLive)
        return 4e9 + overdue;
    if (facts.isLookedAt)
        return 3e9 + overdue;
    if (facts.isFailing)
        return 2e9 + overdue;
    return (!wasRead && facts.isEnabled ? 1e9 : 0) + overdue; // nothing is known of it
}

// Reads what is due; how long until something is. Nothing: a signal comes before.
std::optional<milliseconds> DeliverySchedule::Private::readDue(const QDateTime &now)
{
    if (deliveries.readingCount() >= MostAtOnce)
        return std::nullopt;
    const DeliveryPace spending = pace(now);
    Facts facts;
    facts.isWatched = isWatched;
    facts.webhooks = int(webhooks.webhooks().size());
    facts.lookedAtWebhooks = int(lookedAt.size());
    facts.failingWebhooks = deliveries.failingCount();
    facts.remaining = spending.remaining;
    facts.limit = spending.limit;
    facts.untilReset = spending.untilReset;

    struct Due
    {
        QString webhookId;
        double urgency = -1;
        bool isLive = false;
    };
    std::array<Due, MostAtOnce> first; // the most urgent first
    std::optional<milliseconds> soonest;
    for (const Webhook &webhook : webhooks.webhooks()) {
        if (deliveries.reading(webhook.id).isReading || (!isEnabled && webhook.id != live))
            continue;
        const Past its = past.value(webhook.id);
        facts.isLive = webhook.id == live;
        facts.isLookedAt = lookedAt.contains(webhook.id);
        facts.isFailing = deliveries.isFailing(webhook.id);
        facts.isEnabled = webhook.isEnabled.value_or(true);
        facts.failures = its.failures;
        const std::optional<milliseconds> wait = waitFor(facts);
        if (!wait)
            return std::nullopt;
        const bool wasRead = its.endedAt.isValid() && its.endedAt <= now; // a clock may be set back
        const milliseconds since(wasRead ? its.endedAt.msecsTo(now) : 0);
        if (wasRead && since < *wait) {
            soonest = std::min(soonest.value_or(*wait), *wait - since);
            continue;
        }
        const double overdue = wasRead ? double(since.count()) / double(wait->count()) : 1e6;
        Due due{webhook.id, urgencyOf(facts, wasRead, overdue), facts.isLive};
        for (Due &other : first) {
            if (due.urgency > other.urgency)
                std::swap(due, other);
        }
    }
    for (const Due &due : first) {
        if (due.webhookId.isEmpty())
            return soonest;
        if (deliveries.readingCount() >= MostAtOnce)
            break;
        if (!due.isLive && !tokens.take(spending, now)) {
            const milliseconds token = std::max(tokens.untilNext(spending), milliseconds(50));
            return std::min(soonest.value_or(token), token);
        }
        read(due.webhookId, now);
    }
    return std::nullopt; // the end of one is waited for
}

DeliverySchedule::DeliverySchedule(DeliveryStore &deliveries, WebhookStore &webhooks, RequestBudget &budget,
                                   QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(deliveries, webhooks, budget))
{
    d->next.setSingleShot(true);
    connect(&d->next, &QTimer::timeout, this, &DeliverySchedule::run);
    connect(&deliveries, &DeliveryStore::readingChanged, this, [this](const QString &webhookId) {
        d->noteReading(webhookId);
        runSoon();
    });
    connect(&deliveries, &DeliveryStore::healthChanged, this, &DeliverySchedule::runSoon);
    connect(&budget, &RequestBudget::changed, this, &DeliverySchedule::runSoon);
    connect(&webhooks, &WebhookStore::stateChanged, this, &DeliverySchedule::runSoon);
    connect(&webhooks, &WebhookStore::webhooksChanged, this,
            [this](const QStringList &, const QStringList &removed) {
                for (const QString &webhookId : removed)
                    d->askedUnderWay.remove(webhookId); // nobody tells that its reading ended
                runSoon();
            });
    connect(&webhooks, &WebhookStore::listRead, this, [this] {
        d->isRejected = false;
        runSoon();
    });
}

DeliverySchedule::~DeliverySchedule() = default;

void DeliverySchedule::setEnabled(bool enabled)
{
    d->isEnabled = enabled;
    runSoon();
}

void DeliverySchedule::startAnew()
{
    d->startAnew();
    runSoon();
}

void DeliverySchedule::setWatched(bool watched)
{
    if (watched == d->isWatched)
        return;
    d->isWatched = watched;
    runSoon();
}

void DeliverySchedule::setLookedAt(const QStringList &webhookIds)
{
    const QSet<QString> lookedAt(webhookIds.cbegin(), webhookIds.cend());
    if (lookedAt == d->lookedAt)
        return;
    d->lookedAt = lookedAt;
    d->next.start(lookedAtSettles);
}

void DeliverySchedule::setLive(const QString &webhookId)
{
    if (webhookId == d->live)
        return;
    d->live = webhookId;
    runSoon();
    emit changed();
}

QString DeliverySchedule::live() const
{
    return d->live;
}

void DeliverySchedule::readAll()
{
    d->followOrganization();
    if (!d->mayRead() || isPaused())
        return;
    QList<std::pair<QDateTime, QString>> byAge;
    for (const Webhook &webhook : d->webhooks.webhooks()) {
        if (d->lookedAt.isEmpty() || d->lookedAt.contains(webhook.id))
            byAge.append({d->past.value(webhook.id).endedAt, webhook.id});
    }
    std::stable_sort(byAge.begin(), byAge.end(), [](const auto &one, const auto &other) {
        return one.first < other.first; // never, which is invalid, is before all
    });
    const int most = d->pace(QDateTime::currentDateTimeUtc()).mostAsked();
    d->asked.clear();
    for (const auto &[endedAt, webhookId] : std::as_const(byAge)) {
        if (d->asked.size() < most)
            d->asked.append(webhookId);
    }
    d->heldUntil = {}; // the user may know better
    run();
}

bool DeliverySchedule::isReadingAll() const
{
    return !d->asked.isEmpty() || !d->askedUnderWay.isEmpty();
}

std::optional<milliseconds> DeliverySchedule::untilNextLook() const
{
    return d->next.isActive() ? std::optional(d->next.remainingTimeAsDuration()) : std::nullopt;
}

bool DeliverySchedule::isPaused() const
{
    return d->pace(QDateTime::currentDateTimeUtc()).spendable() < 0;
}

QDateTime DeliverySchedule::pausedUntil() const
{
    if (d->budget.remaining())
        return d->budget.knownUntil();
    return d->calls.empty() ? QDateTime() : d->calls.front().addMSecs(callsCountFor.count());
}

// Many signals come at once, and none is answered within another's turn.
void DeliverySchedule::runSoon()
{
    if (!d->next.isActive() || d->next.remainingTimeAsDuration() > lookedAtSettles)
        d->next.start(0);
}

void DeliverySchedule::run()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    d->next.stop();
    while (!d->calls.empty() && d->calls.front().msecsTo(now) >= callsCountFor.count())
        d->calls.pop_front();
    d->followOrganization();
    std::optional<milliseconds> wait;
    if (!d->mayRead() || isPaused()) {
        d->asked.clear();
    } else {
        d->readAsked(now);
        const milliseconds held(d->heldUntil.isValid() ? now.msecsTo(d->heldUntil) : 0);
        if (held.count() > 0)
            wait = held;
        else
            wait = d->readDue(now); // what is asked for has gone first
    }
    if (isPaused()) // the budget says when it is over, but for the calls counted here
        wait = minutes(1);
    if (wait)
        d->next.start(std::max(*wait, milliseconds(0)));
    const bool isOtherThanBefore = d->wasPaused != isPaused() || d->wasReadingAll != isReadingAll();
    d->wasPaused = isPaused();
    d->wasReadingAll = isReadingAll();
    if (isOtherThanBefore)
        emit changed();
}
