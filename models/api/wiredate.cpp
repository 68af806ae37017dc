#include "models/api/wiredate.h"

namespace {
template <typename Text>
QDateTime plainDateOf(Text text)
{
    // "2026-01-31T23:59:59.123456Z"
    constexpr qsizetype toSeconds = 19;
    const qsizetype size = text.size();
    const auto at = [&text](qsizetype i) { return QChar(text.at(i)).unicode(); };
    if (size <= toSeconds || at(size - 1) != u'Z' || at(4) != u'-' || at(7) != u'-' || at(10) != u'T' ||
        at(13) != u':' || at(16) != u':')
        return {};
    bool isPlain = true;
    const auto digit = [&](qsizetype i) {
        const int value = at(i) - u'0';
        isPlain = isPlain && value >= 0 && value <= 9;
        return value;
    };
    const auto number = [&](qsizetype first, qsizetype last) { // of four digits at most
        int value = 0;
        for (qsizetype i = first; i <= last; ++i)
            value = value * 10 + digit(i);
        return value;
    };
    int milliseconds = 0;
    if (size > toSeconds + 1) {
        const qsizetype digits = size - toSeconds - 2;
        if (at(toSeconds) != u'.' || digits < 3)
            return {};
        milliseconds = number(toSeconds + 1, toSeconds + 3);
        for (qsizetype i = toSeconds + 4; i < size - 1; ++i)
            digit(i); // however many: only whether they are digits
    }
    const QDate day(number(0, 3), number(5, 6), number(8, 9));
    const QTime time(number(11, 12), number(14, 15), number(17, 18), milliseconds);
    return isPlain && day.isValid() && time.isValid() ? QDateTime(day, time, Qt::UTC) : QDateTime();
}
} // namespace

QDateTime plainDateOfWire(QLatin1String text)
{
    return plainDateOf(text);
}

QDateTime dateOfWire(const QString &text)
{
    if (const QDateTime plain = plainDateOf(QStringView(text)); plain.isValid())
        return plain;
    QString shortened = text;
    const qsizetype point = shortened.indexOf(QLatin1Char('.'));
    if (point >= 0) {
        qsizetype end = point + 1;
        while (end < shortened.size() && shortened.at(end).isDigit())
            ++end;
        if (end - point > 4) // Qt reads milliseconds only
            shortened.remove(point + 4, end - point - 4);
    }
    QDateTime when = QDateTime::fromString(shortened, Qt::ISODateWithMs);
    if (when.isValid() && when.timeSpec() == Qt::LocalTime)
        when.setTimeSpec(Qt::UTC);
    return when.toUTC();
}
