#include "ui/resend/resendtexts.h"

#include "ui/webhooks/webhooktexts.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace {
constexpr qsizetype namedResendHosts = 6;

QString namedHosts(QStringList hosts)
{
    std::sort(hosts.begin(), hosts.end());
    if (hosts.size() <= namedResendHosts)
        return hosts.join(ResendTexts::tr(", ", "between names"));
    return ResendTexts::tr("%1 and %Ln more", "hosts", static_cast<int>(hosts.size() - namedResendHosts))
        .arg(hosts.first(namedResendHosts).join(ResendTexts::tr(", ", "between names")));
}
} // namespace

QString ResendTexts::delivery(const Delivery &delivery)
{
    QStringList parts;
    if (!delivery.event.isEmpty())
        parts.append(WebhookTexts::event(delivery.event));
    const DeliveryPlace place = deliveryPlaceOf(delivery.request);
    if (!place.projectName.isEmpty() && !place.environmentName.isEmpty())
        parts.append(tr("%1 / %2", "project, environment").arg(place.projectName, place.environmentName));
    else if (!place.projectName.isEmpty() || !place.environmentName.isEmpty())
        parts.append(place.projectName + place.environmentName);
    return parts.isEmpty() ? tr("Not said what it was about") : parts.join(tr(" · ", "between parts"));
}

QString ResendTexts::deliveryThen(const Delivery &delivery)
{
    const QString time = WebhookTexts::exactTime(delivery.createdAt);
    if (const std::optional<int> status = delivery.answeredStatus())
        return tr("Qovery sent it: %1. The target answered %2 then.").arg(time).arg(*status);
    return delivery.result() == DeliveryResult::NoAnswer
               ? tr("Qovery sent it: %1. The target did not answer then.").arg(time)
               : tr("Qovery sent it: %1. What the target answered is not known.").arg(time);
}

QString ResendTexts::body(const StoredDelivery &stored)
{
    if (stored.delivery.request.isEmpty())
        return tr("Qovery told no body of this delivery.");
    return stored.requestIsMasked()
               ? tr("A secret was masked in this body when it was kept: what is sent differs from what "
                    "Qovery's API gave.")
               : tr("The body as Qovery's API gave it, byte for byte. Whether Qovery sent the same bytes is "
                    "not known.");
}

ResendTexts::Hint ResendTexts::target(const ResendChoice &choice, bool isDemo)
{
    const QString warning = QStringLiteral("triangle-alert");
    const TargetPlace place = targetPlace(choice.targetUrl);
    if (place == TargetPlace::CloudMetadata)
        return {Tone::Danger, QStringLiteral("ban"),
                tr("This address hands out a machine's credentials: nothing is sent to it.")};
    if (isDemo && place != TargetPlace::ThisComputer)
        return {Tone::Warning, QStringLiteral("flask-conical"), tr("The demo sends only to this computer.")};
    if (choice.isFormerTarget)
        return {Tone::Warning, warning,
                tr("Not the webhook's target any more. You are asked before it is sent there.")};
    if (place == TargetPlace::PrivateNetwork)
        return {Tone::Warning, warning, tr("This address is inside your network.")};
    if (place == TargetPlace::ThisComputer)
        return {Tone::Info, QStringLiteral("monitor"), tr("This address is on this computer.")};
    if (choice.sendsSecret() && choice.targetUrl.startsWith(u"http:", Qt::CaseInsensitive))
        return {Tone::Warning, warning, tr("Not encrypted: the secret would travel in clear text")};
    return {};
}

QString ResendTexts::row(const Delivery &delivery, const QString &webhookName)
{
    return tr("%1 · %2 · %3", "webhook, what it was about, time")
        .arg(webhookName, ResendTexts::delivery(delivery), WebhookTexts::exactTime(delivery.createdAt));
}

QString ResendTexts::destinations(const QStringList &hosts, const QHash<QString, int> &counts)
{
    QStringList parts;
    for (const QString &host : hosts.mid(0, namedResendHosts))
        parts.append(tr("%1 to %2", "number, host").arg(QLocale().toString(counts.value(host)), host));
    int others = 0;
    for (const QString &host : hosts.mid(namedResendHosts))
        others += counts.value(host);
    if (others > 0)
        parts.append(tr("%Ln to other hosts", nullptr, others));
    return tr("The recorded bodies go to the webhooks' targets of today, the oldest first, from this "
              "computer "
              "and not from Qovery: %1.")
        .arg(parts.join(tr(", ", "between names")));
}

QString ResendTexts::leftOut(const QMap<ResendObstacle, int> &counts)
{
    const int all = std::accumulate(counts.begin(), counts.end(), 0);
    if (all == 0)
        return {};
    QStringList parts;
    const auto add = [&](ResendObstacle which, const QString &words) {
        if (const int count = counts.value(which); count > 0)
            parts.append(words.arg(QLocale().toString(count)));
    };
    add(ResendObstacle::FormerTarget,
        tr("%1 went to another target than today's (such ones only one by one)"));
    add(ResendObstacle::WebhookGone, tr("%1 of webhooks that are not in the list"));
    add(ResendObstacle::NoBody, tr("%1 without a recorded body"));
    add(ResendObstacle::MaskedBody, tr("%1 with a secret masked in the body"));
    add(ResendObstacle::NotKept, tr("%1 not kept on this computer any more"));
    return tr("%Ln delivery(s) are left out: %1.", nullptr, all).arg(parts.join(tr(", ", "between names")));
}

QString ResendTexts::obstacle(ResendObstacle obstacle)
{
    switch (obstacle) {
    case ResendObstacle::None:
        return {};
    case ResendObstacle::NotKept:
        return tr("not kept on this computer any more");
    case ResendObstacle::NoBody:
        return tr("no body was recorded");
    case ResendObstacle::MaskedBody:
        return tr("a secret is masked in its body");
    case ResendObstacle::WebhookGone:
        return tr("its webhook is not in the list any more");
    case ResendObstacle::FormerTarget:
        return tr("the target of its webhook was changed");
    }
    return {};
}

QString ResendTexts::tooMany(qsizetype count)
{
    return tr("At most %1 are sent at once: %Ln older one(s) are not taken. Narrow the filter for them.",
              nullptr, static_cast<int>(count))
        .arg(QLocale().toString(mostResends));
}

QString ResendTexts::inside(const QStringList &hosts)
{
    return tr("%Ln host(s) lie inside your network: %1.", nullptr, static_cast<int>(hosts.size()))
        .arg(namedHosts(hosts));
}

QString ResendTexts::metadata(const QStringList &hosts)
{
    return tr("Nothing is sent to %1: it hands out a machine's credentials.").arg(namedHosts(hosts));
}

QString ResendTexts::onlyThisComputer(int count)
{
    return tr("The demo sends only to this computer: %Ln delivery(s) are not sent.", nullptr, count);
}

QString ResendTexts::lastSeenTargets(const QDateTime &seenAt)
{
    return tr("Not connected: the targets are those that were seen %1.").arg(WebhookTexts::exactTime(seenAt));
}
