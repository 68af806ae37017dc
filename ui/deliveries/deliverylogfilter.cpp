#include "ui/deliveries/deliverylogfilter.h"

#include "ui/webhooks/webhooktexts.h"

#include <QDataStream>
#include <QIODevice>
#include <QLocale>

namespace {
constexpr quint32 logFilterVersion = 1;
}

DeliveryLogFilter DeliveryLogFilter::everything()
{
    DeliveryLogFilter filter;
    filter.range = Range::All;
    return filter;
}

int DeliveryLogFilter::facetCount() const
{
    return int(!kind.isEmpty()) + int(!project.isEmpty()) + int(!environment.isEmpty()) +
           int(status.has_value());
}

DeliveryFilter DeliveryLogFilter::filter(const QString &organizationId, const QDateTime &at) const
{
    // By the minute: asked twice in a row it is the same, and nothing is read twice.
    const QDateTime now = at.addSecs(-at.time().second()).addMSecs(-at.time().msec());
    DeliveryFilter filter;
    filter.organizationId = organizationId;
    switch (range) {
    case Range::Day:
        filter.from = now.addDays(-1);
        break;
    case Range::Week:
        filter.from = now.addDays(-7);
        break;
    case Range::Month:
        filter.from = now.addDays(-30);
        break;
    case Range::Custom:
        filter.from = from;
        filter.until = until;
        break;
    case Range::All:
        break;
    }
    switch (chip) {
    case Chip::All:
        break;
    case Chip::Successful:
        filter.results = {DeliveryResult::Success};
        break;
    case Chip::Failed:
        filter.results = {DeliveryResult::Redirect, DeliveryResult::ClientError, DeliveryResult::ServerError};
        break;
    case Chip::NoResponse:
        filter.results = {DeliveryResult::NoAnswer};
        break;
    }
    const auto one = [](const QString &word) { return word.isEmpty() ? QStringList() : QStringList{word}; };
    filter.webhookIds = one(webhookId);
    filter.events = one(event);
    filter.kinds = one(kind);
    filter.projects = one(project);
    filter.environments = one(environment);
    filter.status = status;
    filter.text = text;
    return filter;
}

QString DeliveryLogFilter::chipWord(Chip chip)
{
    switch (chip) {
    case Chip::All:
        return tr("All");
    case Chip::Successful:
        return tr("Successful");
    case Chip::Failed:
        return tr("Failed");
    case Chip::NoResponse:
        return tr("No response");
    }
    return {};
}

QString DeliveryLogFilter::rangeWords() const
{
    switch (range) {
    case Range::Day:
        return tr("24 hours");
    case Range::Week:
        return tr("7 days");
    case Range::Month:
        return tr("30 days");
    case Range::All:
        return tr("All kept");
    case Range::Custom:
        break;
    }
    const QLocale locale;
    const auto day = [&locale](const QDateTime &time) {
        return locale.toString(time.toLocalTime().date(), QLocale::ShortFormat);
    };
    // The end is exclusive, and people name the last day that is in it.
    const QDateTime last = until.isValid() ? until.addSecs(-1) : until;
    if (from.isValid() && last.isValid())
        return day(from) == day(last) ? day(from) : tr("%1 to %2", "days").arg(day(from), day(last));
    if (from.isValid())
        return tr("since %1", "day").arg(day(from));
    return last.isValid() ? tr("until %1", "day").arg(day(last)) : tr("All kept");
}

QStringList DeliveryLogFilter::words(const QString &webhookName) const
{
    QStringList words;
    if (range != Range::All)
        words.append(rangeWords());
    if (chip != Chip::All)
        words.append(chipWord(chip));
    if (!event.isEmpty())
        words.append(tr("Event: %1").arg(WebhookTexts::event(EventType::fromWire(event))));
    if (!webhookId.isEmpty())
        words.append(tr("“%1”").arg(webhookName));
    if (!kind.isEmpty())
        words.append(WebhookTexts::kind(WebhookKind::fromWire(kind)));
    if (!project.isEmpty())
        words.append(tr("project %1").arg(project));
    if (!environment.isEmpty())
        words.append(tr("environment %1").arg(environment));
    if (status)
        words.append(tr("status %1").arg(*status));
    if (!text.trimmed().isEmpty())
        words.append(tr("“%1”").arg(text.simplified()));
    return words;
}

QByteArray DeliveryLogFilter::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << logFilterVersion << qint32(range) << from << until << qint32(chip) << event << kind << webhookId
           << project << environment << qint32(status.value_or(-1)) << status.has_value();
    return bytes;
}

std::optional<DeliveryLogFilter> DeliveryLogFilter::fromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    qint32 range = 0;
    qint32 chip = 0;
    qint32 status = 0;
    bool hasStatus = false;
    DeliveryLogFilter filter;
    stream >> version >> range >> filter.from >> filter.until >> chip >> filter.event >> filter.kind >>
        filter.webhookId >> filter.project >> filter.environment >> status >> hasStatus;
    if (stream.status() != QDataStream::Ok || version != logFilterVersion || range < 0 ||
        range > qint32(Range::All) || chip < 0 || chip > qint32(Chip::NoResponse))
        return std::nullopt;
    filter.range = Range(range);
    filter.chip = Chip(chip);
    if (hasStatus)
        filter.status = status;
    return filter;
}
