#include "ui/webhooks/statustexts.h"

#include <QLocale>

QString StatusTexts::reason(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Offline:
        return error.detail == ApiError::Detail::ConnectionLost ? tr("Qovery closed the connection")
                                                                : tr("Qovery cannot be reached");
    case ApiError::Kind::RateLimited:
        return tr("Qovery takes no more requests for now");
    case ApiError::Kind::ServerFault:
        return tr("Qovery answered %1").arg(error.httpStatus);
    case ApiError::Kind::BadAnswer:
        return tr("Qovery's answer was cut off");
    default:
        return tr("Qovery did not answer");
    }
}

QString StatusTexts::retrying(const RetriedReads &reads, const QDateTime &now)
{
    const QLocale locale;
    const QString attempt = locale.toString(reads.attempt);
    const QString attempts = locale.toString(reads.attempts);
    const qint64 wait = reads.until.isValid() ? (now.msecsTo(reads.until) + 999) / 1000 : 0;
    if (wait <= 0)
        return tr("%1, trying again (%2 of %3)", "what happened; which attempt")
            .arg(reason(reads.error), attempt, attempts);
    return tr("%1, trying again in %2 s (%3 of %4)", "what happened; seconds; which attempt")
        .arg(reason(reads.error), locale.toString(wait), attempt, attempts);
}

QString StatusTexts::retryingWhat(const RetriedReads &reads)
{
    return tr("%Ln request(s) will be sent again. Cancel shows what went wrong.", nullptr, reads.calls);
}

QString StatusTexts::requestsLeft(int remaining, const std::optional<int> &limit)
{
    if (!limit)
        return tr("%Ln request(s) left", nullptr, remaining);
    return tr("%1 of %Ln request(s) left", nullptr, *limit).arg(QLocale().toString(remaining));
}

QString StatusTexts::refreshPaused(int remaining, const QDateTime &until)
{
    return tr("Automatic refresh paused until %1: %Ln request(s) left", nullptr, remaining)
        .arg(clockTime(until));
}

QString StatusTexts::requestsLeftWhat(const QDateTime &resetAt, int reserve)
{
    const QString kept =
        tr("The last %Ln are kept for what you do: the list no longer refreshes by itself then.", nullptr,
           reserve);
    if (!resetAt.isValid())
        return tr("Qovery allows this token so many requests an hour. %1").arg(kept);
    return tr("Qovery allows this token so many requests an hour and counts anew at %1. %2")
        .arg(clockTime(resetAt), kept);
}

QString StatusTexts::clockTime(const QDateTime &time)
{
    return time.toLocalTime().time().toString(QStringLiteral("HH:mm"));
}
