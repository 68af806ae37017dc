#include "ui/webhooks/webhooktexts.h"

#include "models/domain/targetmask.h"

#include <QLocale>

QString WebhookTexts::title(const QString &description, const QString &targetUrl)
{
    const QString name = description.simplified();
    if (!name.isEmpty())
        return name;
    const QString host = targetHost(targetUrl);
    return host.isEmpty() ? tr("Without description") : tr("Without description, %1").arg(host);
}

QString WebhookTexts::kind(const WebhookKind &kind)
{
    if (const auto known = kind.known()) {
        switch (*known) {
        case KnownKind::Standard:
            return tr("Standard");
        case KnownKind::Slack:
            return tr("Slack");
        }
    }
    return kind.isEmpty() ? tr("Not known") : kind.wire();
}

QString WebhookTexts::kindIcon(const WebhookKind &kind)
{
    if (const auto known = kind.known()) {
        switch (*known) {
        case KnownKind::Standard:
            return QStringLiteral("braces");
        case KnownKind::Slack:
            return QStringLiteral("hash");
        }
    }
    return QStringLiteral("circle-help");
}

QString WebhookTexts::event(const EventType &event)
{
    if (const auto known = event.known()) {
        switch (*known) {
        case KnownEvent::Started:
            return tr("Started");
        case KnownEvent::Successful:
            return tr("Successful");
        case KnownEvent::Failed:
            return tr("Failed");
        case KnownEvent::Cancelled:
            return tr("Cancelled");
        }
    }
    return event.wire();
}

QString WebhookTexts::events(const QList<EventType> &events)
{
    QStringList words;
    for (const KnownEvent known : knownEvents()) {
        if (events.contains(EventType(known)))
            words.append(event(known));
    }
    for (const EventType &other : events) {
        if (!other.known() && !words.contains(other.wire()))
            words.append(other.wire());
    }
    return words.isEmpty() ? tr("None", "events") : words.join(tr(", ", "between names"));
}

QString WebhookTexts::mode(const EnvironmentMode &mode)
{
    if (const auto known = mode.known()) {
        switch (*known) {
        case KnownMode::Production:
            return tr("Production");
        case KnownMode::Staging:
            return tr("Staging");
        case KnownMode::Development:
            return tr("Development");
        case KnownMode::Preview:
            return tr("Preview");
        }
    }
    return mode.wire();
}

QString WebhookTexts::modes(const QList<EnvironmentMode> &modes)
{
    QStringList words;
    for (const KnownMode known : knownModes()) {
        if (modes.contains(EnvironmentMode(known)))
            words.append(mode(known));
    }
    for (const EnvironmentMode &other : modes) {
        if (!other.known() && !words.contains(other.wire()))
            words.append(other.wire());
    }
    return words.isEmpty() ? tr("All types") : words.join(tr(", ", "between names"));
}

QString WebhookTexts::field(WebhookField field)
{
    switch (field) {
    case WebhookField::Enabled:
        return tr("Enabled");
    case WebhookField::TargetUrl:
        return tr("Target URL");
    case WebhookField::Kind:
        return tr("Kind");
    case WebhookField::Description:
        return tr("Description");
    case WebhookField::Events:
        return tr("Events");
    case WebhookField::Modes:
        return tr("Environments");
    case WebhookField::ProjectPatterns:
        return tr("Projects");
    case WebhookField::Secret:
        return tr("Secret");
    }
    return {};
}

QString WebhookTexts::fields(const QList<WebhookField> &fields)
{
    QStringList words;
    for (const WebhookField each : fields)
        words.append(field(each));
    return words.join(tr(", ", "between names"));
}

QString WebhookTexts::projects(const QStringList &patterns)
{
    if (patterns.isEmpty())
        return tr("All projects");
    if (patterns.size() <= 3)
        return patterns.join(tr(", ", "between names"));
    return tr("%1 +%2", "two patterns, and how many more")
        .arg(patterns.first(2).join(tr(", ", "between names")))
        .arg(patterns.size() - 2);
}

QString WebhookTexts::allProjects(const QStringList &patterns)
{
    return patterns.isEmpty() ? tr("All projects") : patterns.join(tr(", ", "between names"));
}

QString WebhookTexts::environments(qsizetype count)
{
    return tr("%Ln environment(s)", nullptr, static_cast<int>(count));
}

QString WebhookTexts::reach(const QList<EnvironmentMode> &modes, const std::optional<qsizetype> &environments)
{
    const QString types = WebhookTexts::modes(modes);
    if (!environments)
        return types;
    return tr("%1 → %2", "environment types, then the number of environments")
        .arg(types, WebhookTexts::environments(*environments));
}

QString WebhookTexts::firesFor(const FilterCount &count, const Catalog &catalog, bool isEnabled)
{
    const QString sentence = isEnabled ? tr("Fires for %1 of %2, in %3 of %4 projects")
                                       : tr("Would fire for %1 of %2, in %3 of %4 projects");
    const QLocale locale;
    return sentence.arg(locale.toString(count.environments), locale.toString(catalog.environmentCount()),
                        locale.toString(count.projects), locale.toString(catalog.projects().size()));
}

QString WebhookTexts::secret(const std::optional<bool> &isSet)
{
    if (!isSet)
        return tr("Not known");
    return *isSet ? tr("Set", "the secret") : tr("None", "the secret");
}

QString WebhookTexts::age(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return tr("—", "time not known");
    const qint64 seconds = then.secsTo(now);
    if (seconds < 60) // a clock ahead of ours included
        return tr("now");
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours < 24)
        return tr("%1 h").arg(hours);
    const qint64 days = hours / 24;
    if (days < 21)
        return tr("%1 d").arg(days);
    if (days < 60)
        return tr("%1 wk").arg(days / 7);
    if (days < 730)
        return tr("%1 mo").arg(days / 30);
    return tr("%1 y").arg(days / 365);
}

QString WebhookTexts::longAge(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return tr("time not known");
    const qint64 seconds = then.secsTo(now);
    if (seconds < 60)
        return tr("just now");
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return tr("%n minute(s) ago", nullptr, static_cast<int>(minutes));
    const qint64 hours = minutes / 60;
    if (hours < 24)
        return tr("%n hour(s) ago", nullptr, static_cast<int>(hours));
    return tr("%n day(s) ago", nullptr, static_cast<int>(hours / 24));
}

QString WebhookTexts::ago(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = qMax<qint64>(0, then.secsTo(now));
    if (seconds < 60)
        return tr("%1 s ago").arg(seconds);
    return tr("%1 ago", "an age such as 2 h").arg(age(then, now));
}

QString WebhookTexts::exactTime(const QDateTime &time)
{
    if (!time.isValid())
        return tr("Not known");
    const QDateTime local = time.toLocalTime();
    const QString clock = local.time().toString(QStringLiteral("HH:mm"));
    const qint64 days = local.date().daysTo(QDate::currentDate());
    if (days == 0)
        return tr("Today %1").arg(clock);
    if (days == 1)
        return tr("Yesterday %1").arg(clock);
    return tr("%1 %2", "date, then time").arg(QLocale().toString(local.date(), QLocale::ShortFormat), clock);
}

QString WebhookTexts::switchName(const QString &title, const std::optional<bool> &enabled, bool busy)
{
    if (busy)
        return tr("%1, saving").arg(title);
    if (!enabled)
        return tr("%1, not known whether enabled").arg(title);
    return *enabled ? tr("%1, enabled").arg(title) : tr("%1, disabled").arg(title);
}

QString WebhookTexts::eventsName(const QList<EventType> &events)
{
    return tr("Events: %1").arg(WebhookTexts::events(events));
}

QString WebhookTexts::scopeName(const QStringList &patterns, const QList<EnvironmentMode> &modes,
                                const std::optional<qsizetype> &environments)
{
    if (!environments)
        return tr("Fires for %1; %2").arg(allProjects(patterns), WebhookTexts::modes(modes));
    return tr("Fires for %1; %2; %3")
        .arg(allProjects(patterns), WebhookTexts::modes(modes), WebhookTexts::environments(*environments));
}
