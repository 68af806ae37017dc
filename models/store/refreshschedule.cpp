#include "models/store/refreshschedule.h"

#include <algorithm>

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {
// Of what is above the reserve, so much may be spent in the background until the reset: the rest is for the
// user's own reading, which the reserve alone would stop at once.
constexpr double backgroundShare = 0.5;
constexpr milliseconds longestWait = minutes(15);
} // namespace

RefreshSchedule::RefreshSchedule(WebhookStore &store, RequestBudget &budget, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_budget(budget)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &RefreshSchedule::refresh);
    connect(&store, &WebhookStore::refreshFinished, this, &RefreshSchedule::noteRefresh);
    connect(&store, &WebhookStore::stateChanged, this, &RefreshSchedule::plan);
    connect(&budget, &RequestBudget::changed, this, &RefreshSchedule::plan);
}

void RefreshSchedule::setInterval(seconds interval)
{
    m_interval = interval;
    plan();
    emit intervalChanged();
}

void RefreshSchedule::setWatched(bool watched)
{
    if (watched == m_isWatched)
        return;
    m_isWatched = watched;
    plan();
}

bool RefreshSchedule::isPaused() const
{
    return m_interval != Off && m_budget.isBelowReserve();
}

std::optional<milliseconds> RefreshSchedule::waitFor(const Facts &facts)
{
    milliseconds wait = facts.interval;
    if (facts.failures > 0) {
        // The first failure may be a moment's; from then on twice as long each time.
        for (int doubled = 0; doubled < facts.failures && wait < longestWait; ++doubled)
            wait *= 2;
        wait = std::max<milliseconds>(std::min(wait, longestWait), facts.interval);
        wait = std::max<milliseconds>(wait, facts.retryAfter.value_or(seconds(0)));
    }
    if (facts.remaining && facts.untilReset.count() > 0) {
        const double toSpend = (*facts.remaining - RequestBudget::Reserve) * backgroundShare;
        if (toSpend < 1)
            return std::nullopt;
        const double pace = static_cast<double>(facts.untilReset.count()) / toSpend;
        wait = std::max(wait, milliseconds(static_cast<qint64>(pace)));
    }
    return wait;
}

void RefreshSchedule::noteRefresh()
{
    m_lastEnd = QDateTime::currentDateTimeUtc();
    m_failures = m_store.loadError() ? m_failures + 1 : 0;
    plan();
}

void RefreshSchedule::plan()
{
    m_next.stop();
    const std::optional<ApiError> &error = m_store.loadError();
    const bool isRejected = error && error->kind == ApiError::Kind::Unauthorized; // asking again cannot help
    if (m_interval == Off || !m_isWatched || isRejected || m_store.state() != WebhookStore::State::Ready ||
        m_store.isRefreshing())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Facts facts;
    facts.interval = m_interval;
    facts.failures = m_failures;
    facts.retryAfter = error ? error->retryAfter : std::nullopt;
    facts.remaining = m_budget.remaining();
    facts.untilReset = milliseconds(now.msecsTo(m_budget.knownUntil()));
    // Without a wait the budget's changed() comes at the reset.
    if (const std::optional<milliseconds> wait = waitFor(facts))
        m_next.start(std::max(*wait - milliseconds(m_lastEnd.msecsTo(now)), milliseconds(0)));
}

void RefreshSchedule::refresh()
{
    m_store.refresh();
}
