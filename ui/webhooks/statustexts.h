#pragma once

#include "models/store/requestbudget.h"

#include <QCoreApplication>

// The words of the status bar for requests: what is asked again, what is left of the hour.
class StatusTexts
{
    Q_DECLARE_TR_FUNCTIONS(StatusTexts)

public:
    // "Qovery did not answer, trying again in 4 s (2 of 5)"
    static QString retrying(const RetriedReads &reads, const QDateTime &now);
    static QString retryingWhat(const RetriedReads &reads); // the tooltip: how many, and what Cancel does

    static QString requestsLeft(int remaining,
                                const std::optional<int> &limit); // "987 of 1,000 requests left"
    static QString refreshPaused(int remaining, const QDateTime &until);
    // The tooltip of both: when it is counted anew, and what the reserve is.
    static QString requestsLeftWhat(const QDateTime &resetAt, int reserve);

private:
    static QString reason(const ApiError &error);
    static QString clockTime(const QDateTime &time);
};
