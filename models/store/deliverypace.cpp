// How often delivery logs are read: the arithmetic.
#include "models/store/deliverypace.h"

#include "models/store/deliveryschedule.h"

#include <algorithm>

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {
constexpr int documentedLimit = 1000; // an hour and token (API.md, Access)
// Of what is above the reserve, so much may be spent until the reset by all logs together, and by the one
// that is followed live. With the list's own share (RefreshSchedule) it is more than all of it: each goes by
// what is left, so the sum thins out towards the reset and never gets there before it.
constexpr double logsShare = 0.5;
constexpr double liveShare = 0.8;
constexpr double burstShare = 0.2;
constexpr milliseconds liveWait = seconds(4);
constexpr milliseconds lookedAtWait = seconds(15);
constexpr milliseconds failingWait = seconds(30);
constexpr milliseconds quietWait = minutes(1);
constexpr milliseconds disabledWait = minutes(30);
constexpr milliseconds longestBackoff = hours(1);

milliseconds paceTimes(milliseconds wait, double factor)
{
    return milliseconds(qint64(std::min(double(wait.count()) * factor, 1e12)));
}
} // namespace

double DeliveryPace::spendable() const
{
    return remaining.value_or(limit.value_or(documentedLimit)) - RequestBudget::Reserve;
}

bool DeliveryPace::isSpent() const
{
    return spendable() * logsShare < 1;
}

milliseconds DeliveryPace::period() const
{
    return untilReset.count() > 0 ? untilReset : milliseconds(hours(1));
}

milliseconds DeliveryPace::pace() const
{
    return paceTimes(period(), 1 / std::max(spendable() * logsShare, 1.0));
}

milliseconds DeliveryPace::livePace() const
{
    return paceTimes(period(), 1 / std::max(spendable() * liveShare, 1.0));
}

int DeliveryPace::burst() const
{
    return std::max(int(spendable() * burstShare), 1);
}

int DeliveryPace::mostAsked() const
{
    return std::max(int(spendable() * logsShare), 1);
}

bool ReadingTokens::take(const DeliveryPace &pace, const QDateTime &now)
{
    const double since = m_countedAt.isValid() ? double(std::max<qint64>(m_countedAt.msecsTo(now), 0)) : 1e12;
    m_tokens =
        std::min(m_tokens + since / double(std::max<qint64>(pace.pace().count(), 1)), double(pace.burst()));
    m_countedAt = now;
    if (m_tokens < 1)
        return false;
    m_tokens -= 1;
    return true;
}

milliseconds ReadingTokens::untilNext(const DeliveryPace &pace) const
{
    return paceTimes(pace.pace(), std::max(1 - m_tokens, 0.0));
}

std::optional<milliseconds> DeliverySchedule::waitFor(const Facts &facts)
{
    const DeliveryPace budget{facts.remaining, facts.limit, facts.untilReset};
    if (budget.isSpent())
        return std::nullopt;
    const milliseconds pace = budget.pace();
    const milliseconds round = paceTimes(pace, std::max(facts.webhooks, 1)); // all alike: one after the other
    const auto half = [&](int among) { return std::min(round, paceTimes(pace, 2.0 * std::max(among, 1))); };

    milliseconds wait = std::max(quietWait, round);
    if (facts.isFailing) // together they take a quarter more
        wait = std::max(failingWait, std::min(wait, 2 * half(facts.failingWebhooks)));
    if (facts.isWatched && facts.isLookedAt)
        wait = std::max(lookedAtWait, std::min(wait, half(facts.lookedAtWebhooks)));
    if (!facts.isWatched) // but notifications are for those who do not look
        wait *= 2;
    if (!facts.isEnabled && !facts.isLive)
        wait = facts.isLookedAt && facts.isWatched ? 4 * wait : std::max(disabledWait, 10 * wait);
    if (facts.isLive && facts.isWatched)
        wait = std::max(liveWait, budget.livePace());
    const milliseconds usual = wait;
    for (int failures = 0; failures < facts.failures && wait < longestBackoff; ++failures)
        wait *= 2;
    return std::max(usual, std::min(wait, longestBackoff));
}
