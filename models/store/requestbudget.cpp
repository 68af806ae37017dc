#include "models/store/requestbudget.h"

#include <algorithm>
#include <cstdlib>

static constexpr qint64 budgetPeriod = 3600; // seconds (API.md, Access)

RequestBudget::RequestBudget(QoveryApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_untilUnknown.setSingleShot(true);
    m_untilUnknown.setTimerType(Qt::PreciseTimer); // a coarse one may end before the hour has
    connect(&m_untilUnknown, &QTimer::timeout, this, &RequestBudget::changed);
    connect(&api, &QoveryApi::budgetReported, this, &RequestBudget::adopt);
    connect(&api, &QoveryApi::accessChanged, this, [this] { adopt({}); }); // another token's hour
    connect(&api, &QoveryApi::retriedReadsChanged, this, &RequestBudget::retriedReadsChanged);
}

// Answers overtake one another, and until the reset the number only falls.
bool RequestBudget::isOfTheSameHour(const RateBudget &budget) const
{
    return budget.remaining && budget.resetAtUnixSeconds && m_last.resetAtUnixSeconds &&
           budget.limit == m_last.limit &&
           std::abs(*budget.resetAtUnixSeconds - *m_last.resetAtUnixSeconds) <= 2;
}

void RequestBudget::adopt(const RateBudget &budget)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const std::optional<int> before = isOfTheSameHour(budget) ? remaining() : std::nullopt;
    m_last = budget;
    if (before)
        m_last.remaining = std::min(*before, *budget.remaining);
    m_resetAt = {};
    if (budget.resetAtUnixSeconds) {
        // A time that is past, or not of this hour, is none.
        const QDateTime told = QDateTime::fromSecsSinceEpoch(*budget.resetAtUnixSeconds, Qt::UTC);
        if (told > now && now.secsTo(told) <= 2 * budgetPeriod)
            m_resetAt = told;
    }
    m_knownUntil = {};
    m_untilUnknown.stop();
    if (budget.remaining) {
        m_knownUntil = m_resetAt.isValid() ? m_resetAt : now.addSecs(budgetPeriod);
        m_untilUnknown.start(std::chrono::milliseconds(now.msecsTo(m_knownUntil) + 1));
    }
    emit changed();
}
