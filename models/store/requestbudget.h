#pragma once

#include "models/api/qoveryapi.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

// What is left of the 1000 requests an hour of this token, from the answers' headers (A9), and the reads that
// are asked again. Unknown until an answer said so, after another token was set, and again once the hour is
// over: requests are not counted here. `api` must outlive it.
class RequestBudget : public QObject
{
    Q_OBJECT

public:
    explicit RequestBudget(QoveryApi &api, QObject *parent = nullptr);

    static constexpr int Reserve = 100; // kept for what the user does

    const RateBudget &last() const { return m_last; } // as the answers said it
    std::optional<int> remaining() const { return isKnown() ? m_last.remaining : std::nullopt; }
    std::optional<int> limit() const { return m_last.limit; }
    // UTC, by this computer's clock: when it is counted anew. Invalid when that is not known.
    const QDateTime &resetAt() const { return m_resetAt; }
    // Until when the number holds: the reset, or an hour after the answer that named none.
    const QDateTime &knownUntil() const { return m_knownUntil; }
    bool isBelowReserve() const { return remaining().value_or(Reserve) < Reserve; }
    // Whether quiet background reads may go on.
    bool allowsBackgroundReads() const { return !isBelowReserve(); }

    RetriedReads retriedReads() const { return m_api.retriedReads(); }
    void stopRetrying() { m_api.stopRetrying(); }

signals:
    void changed();
    void retriedReadsChanged();

private:
    bool isKnown() const { return QDateTime::currentDateTimeUtc() < m_knownUntil; }
    bool isOfTheSameHour(const RateBudget &budget) const;
    void adopt(const RateBudget &budget);

    QoveryApi &m_api;
    RateBudget m_last;
    QDateTime m_resetAt;
    QDateTime m_knownUntil;
    QTimer m_untilUnknown;
};
