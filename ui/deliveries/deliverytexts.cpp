#include "ui/deliveries/deliverytexts.h"

#include "models/domain/statuswords.h"
#include "models/domain/targetrequest.h"
#include "ui/webhooks/webhooktexts.h"

#include <QLocale>

namespace {

bool isSlackRefusal(const WebhookKind &kind, int status)
{
    return kind.is(KnownKind::Slack) && (status == 403 || status == 404 || status == 410);
}

} // namespace

QString DeliveryTexts::result(std::optional<int> status)
{
    switch (deliveryResultOf(status)) {
    case DeliveryResult::NoAnswer:
        return tr("No response");
    case DeliveryResult::Unclear:
        return status ? QString::number(*status) : tr("Not told");
    default:
        return QString::number(status.value_or(0));
    }
}

QString DeliveryTexts::resultIcon(DeliveryResult result)
{
    switch (result) {
    case DeliveryResult::Success:
        return QStringLiteral("circle-check");
    case DeliveryResult::Redirect:
    case DeliveryResult::ClientError:
    case DeliveryResult::ServerError:
        return QStringLiteral("circle-x");
    case DeliveryResult::NoAnswer:
        return QStringLiteral("unplug");
    case DeliveryResult::Unclear:
        break;
    }
    return QStringLiteral("circle-help");
}

Tone DeliveryTexts::resultTone(DeliveryResult result)
{
    if (isFailure(result))
        return Tone::Danger;
    return result == DeliveryResult::Success ? Tone::Success : Tone::Neutral;
}

QString DeliveryTexts::title(std::optional<int> status)
{
    if (!status)
        return tr("Status not told");
    const QString words = statusWords(*status);
    const QString code = result(status);
    return words.isEmpty() || deliveryResultOf(status) == DeliveryResult::NoAnswer ? code
                                                                                   : code + u' ' + words;
}

QString DeliveryTexts::resultName(std::optional<int> status)
{
    switch (deliveryResultOf(status)) {
    case DeliveryResult::Success:
        return tr("Delivered, status %1").arg(*status);
    case DeliveryResult::Redirect:
        return tr("Failed, redirected with status %1").arg(*status);
    case DeliveryResult::ClientError:
    case DeliveryResult::ServerError:
        return tr("Failed, status %1").arg(*status);
    case DeliveryResult::NoAnswer:
        return tr("Failed, no response");
    case DeliveryResult::Unclear:
        break;
    }
    return status ? tr("Not clear, status %1").arg(*status) : tr("Not clear, no status was told");
}

QString DeliveryTexts::remedy(std::optional<int> status, const WebhookKind &kind, const QString &targetUrl,
                              const QDateTime &at)
{
    const int code = status.value_or(0);
    switch (deliveryResultOf(status)) {
    case DeliveryResult::Success:
        return {};
    case DeliveryResult::Redirect:
        return tr("Qovery's delivery ended at a redirect: what the target wants to be called is another "
                  "address. Enter the final address as the target URL.");
    case DeliveryResult::NoAnswer:
        switch (targetPlace(targetUrl)) {
        case TargetPlace::ThisComputer:
            return tr("No answer in HTTP came back. The target is an address that every computer has for "
                      "itself: check that the receiver runs on the one that delivers, and at this port.");
        case TargetPlace::PrivateNetwork:
            return tr("No answer in HTTP came back. The target is an address inside a private network: "
                      "check that it can be reached from where Qovery runs.");
        case TargetPlace::Internet:
        case TargetPlace::CloudMetadata:
            break;
        }
        return tr("No answer in HTTP came back: the host name, the connection, the certificate or the "
                  "target itself may be the reason. Check that the target runs; a test send tells what this "
                  "computer gets from it.");
    case DeliveryResult::Unclear:
        return status ? tr("%1 is not a final status. Look into the target's log at %2.")
                            .arg(QString::number(code), utcTime(at))
                      : tr("Qovery did not say what the target answered. Look into the target's log at %1.")
                            .arg(utcTime(at));
    case DeliveryResult::ServerError:
        if (code == 502 || code == 503 || code == 504)
            return tr("Something before the target answered for it: the target does not run, is overloaded "
                      "or took too long. Check that it runs, then send this delivery again.");
        return tr("The target answered with an error of its own. Look into its log at %1, then send this "
                  "delivery again.")
            .arg(utcTime(at));
    case DeliveryResult::ClientError:
        break;
    }
    if (isSlackRefusal(kind, code))
        return tr("Slack takes no message at this address; its answer says why. Make a new address in Slack "
                  "under Incoming Webhooks, and enter it as the target URL.");
    if (code == 401 || code == 403)
        return tr("The target refused the request. Check which secret header it expects, Qovery-Signature "
                  "or Qovery-Secret, and set the secret it knows.");
    if (code == 404 || code == 410)
        return tr("The target has nothing at this address. Check the path of the target URL.");
    if (code == 405)
        return tr("The target does not accept POST at this address. Check the path of the target URL.");
    if (code == 413)
        return tr(
            "The payload was too large for the target. Raise its limit, then send this delivery again.");
    if (code == 400 || code == 415 || code == 422)
        return kind.is(KnownKind::Slack)
                   ? tr("The target did not accept the payload, which is a Slack message. Check that the "
                        "target is Slack, or choose the kind Standard.")
                   : tr("The target did not accept the payload. Check that the kind of the webhook, %1, is "
                        "what it expects; its answer may say more.")
                         .arg(WebhookTexts::kind(kind));
    if (code == 429)
        return tr("The target limits how often it may be called. Raise the limit there, or wait, then send "
                  "this delivery again.");
    return tr("The target refused the request. Its answer may say why.");
}

bool DeliveryTexts::isMendedByEditing(std::optional<int> status)
{
    switch (deliveryResultOf(status)) {
    case DeliveryResult::Redirect:
    case DeliveryResult::NoAnswer:
        return true;
    case DeliveryResult::ClientError:
        return *status != 413 && *status != 429;
    case DeliveryResult::Success:
    case DeliveryResult::ServerError:
    case DeliveryResult::Unclear:
        break;
    }
    return false;
}

QString DeliveryTexts::before(std::optional<int> status, std::optional<int> statusBefore)
{
    const DeliveryResult result = deliveryResultOf(status);
    if (!isFailure(result) || !isFailure(deliveryResultOf(statusBefore)))
        return {};
    if (deliveryResultOf(statusBefore) == DeliveryResult::NoAnswer)
        return result == DeliveryResult::NoAnswer ? tr("The delivery before it also got no response.")
                                                  : tr("The delivery before it got no response.");
    return status == statusBefore ? tr("The delivery before it also got %1.").arg(*statusBefore)
                                  : tr("The delivery before it got %1.").arg(*statusBefore);
}

QStringList DeliveryTexts::sentAgain(const QList<SendRecord> &records)
{
    constexpr qsizetype most = 3;
    QStringList lines;
    for (const SendRecord &record : records) {
        if (record.why != SendRecord::Why::Again || lines.size() == most)
            continue;
        QString result;
        if (record.status > 0)
            result = QString::number(record.status);
        else if (record.outcome == TestResult::Outcome::Cancelled)
            result = tr("stopped");
        else if (record.outcome == TestResult::Outcome::OutcomeUnknown)
            result = tr("sent, and no answer came");
        else
            result = tr("no response");
        lines.append(
            tr("Sent again from this computer %1: %2").arg(WebhookTexts::exactTime(record.at), result));
    }
    return lines;
}

QString DeliveryTexts::event(const EventType &event)
{
    return event.isEmpty() ? tr("Not told") : named(WebhookTexts::event(event));
}

QString DeliveryTexts::named(const QString &serverText)
{
    QString name = serverText.simplified();
    name.removeIf([](QChar c) {
        const char16_t code = c.unicode();
        return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    });
    return name;
}

QString DeliveryTexts::place(const QString &project, const QString &environment)
{
    const QString projectName = named(project);
    const QString environmentName = named(environment);
    if (projectName.isEmpty() && environmentName.isEmpty())
        return tr("—", "the payload does not tell");
    if (projectName.isEmpty() || environmentName.isEmpty())
        return projectName.isEmpty() ? environmentName : projectName;
    return tr("%1 / %2", "project, environment").arg(projectName, environmentName);
}

QString DeliveryTexts::response(std::optional<int> status, bool hasResponse, const QString &start)
{
    if (hasResponse && !start.isEmpty())
        return named(start);
    // A 204 has no body, so that an answer without one was empty.
    if (hasResponse || status == 204 || status == 205 || status == 304)
        return tr("Empty");
    return tr("—", "no response was told");
}

QString DeliveryTexts::day(const QDate &day, const QDate &today)
{
    const QLocale locale;
    const QString date = day.year() == today.year() ? locale.toString(day, tr("d MMMM", "a day of this year"))
                                                    : locale.toString(day, tr("d MMMM yyyy", "a day"));
    if (day == today)
        return tr("Today, %1").arg(date);
    if (day.addDays(1) == today)
        return tr("Yesterday, %1").arg(date);
    return day > today ? tr("%1, in the future").arg(date) : date;
}

QString DeliveryTexts::clock(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("HH:mm")) : tr("—", "time not known");
}

QString DeliveryTexts::localTime(const QDateTime &time)
{
    if (!time.isValid())
        return tr("Time not known");
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local.date(), tr("d MMMM yyyy", "a day")) + QStringLiteral(", ") +
           local.toString(QStringLiteral("HH:mm:ss")) + u' ' + local.timeZoneAbbreviation();
}

QString DeliveryTexts::utcTime(const QDateTime &time)
{
    if (!time.isValid())
        return tr("Time not known");
    const QDateTime utc = time.toUTC();
    QString text = utc.toString(QStringLiteral("HH:mm:ss")) + QStringLiteral(" UTC");
    if (utc.date() != time.toLocalTime().date())
        text.prepend(QLocale().toString(utc.date(), tr("d MMMM yyyy", "a day")) + QStringLiteral(", "));
    return text;
}

QString DeliveryTexts::age(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return tr("time not known");
    if (now.secsTo(time) >= 60)
        return tr("%1 ahead of this computer's clock").arg(WebhookTexts::age(now, time));
    return WebhookTexts::ago(time, now);
}

QString DeliveryTexts::allTimes(const QDateTime &time, const QDateTime &now, const QString &between)
{
    QStringList times{localTime(time)};
    if (time.isValid()) {
        if (time.toLocalTime().offsetFromUtc() != 0)
            times.append(utcTime(time));
        times.append(age(time, now));
    }
    return times.join(between);
}
