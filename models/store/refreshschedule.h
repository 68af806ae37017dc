#pragma once

#include "models/store/requestbudget.h"
#include "models/store/webhookstore.h"

// Refreshes the open list quietly (B9) while somebody looks, and leaves the hour's requests to the user (A9):
// the fewer are left, the longer it waits, and it stops at the reserve until they are counted anew. Failures
// make it wait longer. Each refresh costs one request. `store` and `budget` must outlive it.
class RefreshSchedule : public QObject
{
    Q_OBJECT

public:
    RefreshSchedule(WebhookStore &store, RequestBudget &budget, QObject *parent = nullptr);

    static constexpr std::chrono::seconds Off{0};
    static constexpr std::chrono::seconds UsualInterval{60};

    // At least so long between two refreshes, the user's own included; Off: never by itself.
    void setInterval(std::chrono::seconds interval);
    std::chrono::seconds interval() const { return m_interval; }
    // Whether somebody looks; nothing is read for nobody. What is overdue is read when somebody comes back.
    void setWatched(bool watched);

    // Stopped by the reserve; until then (UTC).
    bool isPaused() const;
    QDateTime pausedUntil() const { return m_budget.knownUntil(); }

    struct Facts
    {
        std::chrono::seconds interval{0};
        int failures = 0;                               // in a row
        std::optional<std::chrono::seconds> retryAfter; // of the last failure
        std::optional<int> remaining;
        std::chrono::milliseconds untilReset{0};
    };
    // From the end of one refresh to the beginning of the next. Nothing: not before the reset.
    static std::optional<std::chrono::milliseconds> waitFor(const Facts &facts);

signals:
    void intervalChanged();

private:
    void noteRefresh();
    void plan();
    void refresh();

    WebhookStore &m_store;
    RequestBudget &m_budget;
    std::chrono::seconds m_interval = UsualInterval;
    bool m_isWatched = false;
    int m_failures = 0;
    QDateTime m_lastEnd; // UTC
    QTimer m_next;
};
