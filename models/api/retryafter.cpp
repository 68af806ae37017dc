#include "models/api/retryafter.h"

#include <QLocale>

#include <algorithm>

namespace {
constexpr qint64 longestServerWait = 86'400;

std::optional<std::chrono::seconds> cappedWait(qint64 seconds)
{
    if (seconds <= 0)
        return std::nullopt;
    return std::chrono::seconds(std::min(seconds, longestServerWait));
}

// Only digits: "+5", "1e3" and "-1" are none of HTTP's.
std::optional<qint64> wholeNumberOf(const QByteArray &value)
{
    if (value.isEmpty() ||
        !std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    return ok ? number : std::numeric_limits<qint64>::max();
}
} // namespace

QDateTime dateOfHttp(const QByteArray &value)
{
    QString text = QString::fromLatin1(value).simplified();
    const qsizetype comma = text.indexOf(QLatin1Char(','));
    if (comma >= 0)
        text = text.mid(comma + 1).trimmed(); // the weekday tells nothing
    else
        text = text.section(QLatin1Char(' '), 1);
    const QLocale english = QLocale::c();
    // "06 Nov 1994 08:49:37 GMT", "Nov 6 08:49:37 1994"
    for (const auto *format : {"dd MMM yyyy hh:mm:ss 'GMT'", "MMM d hh:mm:ss yyyy"}) {
        QDateTime when = english.toDateTime(text, QLatin1String(format));
        if (when.isValid()) {
            when.setTimeSpec(Qt::UTC);
            return when;
        }
    }
    // "06-Nov-94 08:49:37 GMT": Qt takes 94 for 1994 and 30 for 1930; no header speaks of the last century.
    QDateTime when = english.toDateTime(text, QStringLiteral("dd-MMM-yy hh:mm:ss 'GMT'"));
    if (when.isValid() && when.date().year() < 1970)
        when = when.addYears(100);
    when.setTimeSpec(Qt::UTC);
    return when;
}

std::optional<std::chrono::seconds> RetryHeaders::wait(const QDateTime &now) const
{
    const QDateTime told = dateOfHttp(date);
    const QDateTime clock = told.isValid() ? told : now;
    const QByteArray after = retryAfter.trimmed();
    if (const auto seconds = wholeNumberOf(after))
        return cappedWait(*seconds);
    if (const QDateTime when = dateOfHttp(after); when.isValid())
        return cappedWait(clock.secsTo(when));
    if (const auto reset = wholeNumberOf(rateLimitReset.trimmed()))
        return cappedWait(*reset - std::min(*reset, clock.toSecsSinceEpoch()));
    return std::nullopt;
}
