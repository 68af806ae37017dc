#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

// What the delivery logs may spend of the hour's requests in the background. For DeliverySchedule.
struct DeliveryPace
{
    std::optional<int> remaining; // nothing: not known
    std::optional<int> limit;     // nothing: the documented one
    std::chrono::milliseconds untilReset{0};

    double spendable() const; // above the reserve
    bool isSpent() const;
    std::chrono::milliseconds period() const;
    // Between any two readings of all logs together.
    std::chrono::milliseconds pace() const;
    std::chrono::milliseconds livePace() const; // of the one that is followed
    int burst() const;                          // at once, when much is overdue
    int mostAsked() const;                      // by one wish of the user
};

// So that much that is overdue at once does not spend the hour: a burst, then the pace of all logs together.
class ReadingTokens
{
public:
    bool take(const DeliveryPace &pace, const QDateTime &now);
    std::chrono::milliseconds untilNext(const DeliveryPace &pace) const;

private:
    double m_tokens = 0;
    QDateTime m_countedAt; // invalid: nothing was taken yet
};
