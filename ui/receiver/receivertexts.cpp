#include "ui/receiver/receivertexts.h"

#include <QLocale>

QString ReceiverTexts::answer(int status, bool isDue)
{
    if (isDue)
        return tr("Waiting");
    return status == 0 ? tr("No answer") : QString::number(status);
}

QString ReceiverTexts::answerIcon(int status, bool isDue)
{
    if (isDue)
        return QStringLiteral("clock");
    if (status == 0)
        return QStringLiteral("unplug");
    return status < 300 ? QStringLiteral("circle-check") : QStringLiteral("circle-x");
}

Tone ReceiverTexts::answerTone(int status, bool isDue)
{
    if (isDue)
        return Tone::Neutral;
    return status >= 200 && status < 300 ? Tone::Success : Tone::Danger;
}

QString ReceiverTexts::answerName(int status, bool isDue)
{
    if (isDue)
        return tr("its answer waits for the delay");
    return status == 0 ? tr("got no answer") : tr("answered %1").arg(status);
}

QString ReceiverTexts::time(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
}

QString ReceiverTexts::wholeTime(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return tr("%1, %2", "date, time")
        .arg(QLocale().toString(local.date(), QStringLiteral("d MMMM yyyy")),
             QLocale().toString(local.time(), QStringLiteral("HH:mm:ss.zzz")));
}

QString ReceiverTexts::size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString ReceiverTexts::method(const ReceivedRequest &request)
{
    return request.method.isEmpty() ? tr("Not HTTP") : request.method;
}

QString ReceiverTexts::title(const ReceivedRequest &request)
{
    return request.method.isEmpty() ? tr("Not HTTP") : request.method + u' ' + request.path;
}

ReceiverTexts::Remark ReceiverTexts::remark(const ReceivedRequest &request)
{
    switch (request.state) {
    case ReceivedRequest::State::Complete:
        break;
    case ReceivedRequest::State::Unfinished:
        return {tr("Not whole"),
                tr("The sender left, or took longer than 30 seconds. This is what came until then.")};
    case ReceivedRequest::State::NotHttp:
        if (looksLikeTls(request.body))
            return {tr("This is TLS"), tr("The sender tried https. Give it the address with http://.")};
        if (!request.head.isEmpty())
            return {tr("Where it ends is not known"), tr("The length or the chunks in this request are "
                                                         "wrong, so it was closed without an answer.")};
        return {tr("This is not HTTP"),
                tr("What came is kept as it is. The connection was closed without an answer.")};
    case ReceivedRequest::State::TooLarge:
        return {tr("Too large to be kept whole"),
                tr("The first 10 MB are kept. %1 of the body came.").arg(size(request.bodySize))};
    }
    return {};
}

QString ReceiverTexts::statusName(int status)
{
    struct Name
    {
        int status;
        const char *text;
    };
    // As they stand in the answer: not translated.
    static constexpr Name names[] = {{200, "OK"},
                                     {204, "No Content"},
                                     {400, "Bad Request"},
                                     {401, "Unauthorized"},
                                     {404, "Not Found"},
                                     {500, "Internal Server Error"},
                                     {503, "Service Unavailable"}};
    for (const Name &name : names) {
        if (name.status == status)
            return QStringLiteral("%1 %2").arg(status).arg(QLatin1String(name.text));
    }
    return QString::number(status);
}
