#include "app/demo/demoseed.h"

#include <array>

namespace {

DemoOrganization demoForbiddenOrganization(int seed, const QDateTime &now)
{
    DemoOrganization organization;
    organization.organization = {demoId(seed, QStringLiteral("organization/Umbra")), QStringLiteral("Umbra")};
    organization.plan = QStringLiteral("TEAM_2025");
    organization.createdAt = now.addDays(-900);
    organization.isForbidden = true;
    return organization;
}

// Names of the second, third … environment of a mode; the first is called like the mode.
QString demoEnvironmentName(const QString &project, QChar mode, int ordinal)
{
    const auto numbered = [ordinal](const QString &first) {
        return ordinal == 0 ? first : QStringLiteral("%1-%2").arg(first).arg(ordinal + 1);
    };
    switch (mode.toLatin1()) {
    case 'P':
        if (project == QLatin1String("checkout-edge"))
            return ordinal == 0 ? QStringLiteral("production-eu") : QStringLiteral("production-us");
        return numbered(QStringLiteral("production"));
    case 'S':
        if (ordinal == 1)
            return project == QLatin1String("analytics") ? QStringLiteral("staging-batch")
                                                         : QStringLiteral("staging-eu");
        return numbered(QStringLiteral("staging"));
    case 'D':
        return numbered(QStringLiteral("development"));
    default:
        if (project == QLatin1String("checkout"))
            return QStringLiteral("preview-1407");
        if (project == QLatin1String("cart"))
            return QStringLiteral("preview-1392");
        return QStringLiteral("preview-%1").arg(1300 + (project.size() * 37 + ordinal * 11) % 120);
    }
}

EnvironmentMode demoMode(QChar letter)
{
    switch (letter.toLatin1()) {
    case 'P':
        return KnownMode::Production;
    case 'S':
        return KnownMode::Staging;
    case 'D':
        return KnownMode::Development;
    default:
        return KnownMode::Preview;
    }
}

EventType demoEvent(QChar letter)
{
    switch (letter.toLatin1()) {
    case 's':
        return KnownEvent::Started;
    case 'o':
        return KnownEvent::Successful;
    case 'f':
        return KnownEvent::Failed;
    default:
        return KnownEvent::Cancelled;
    }
}

} // namespace

void addDemoProject(DemoOrganization &organization, int seed, const QString &name, const QString &modes)
{
    const QString path = organization.organization.name + QLatin1Char('/') + name;
    const Project project{demoId(seed, QStringLiteral("project/") + path), name};
    std::array<int, 4> ordinals{};
    for (const QChar letter : modes) {
        const EnvironmentMode mode = demoMode(letter);
        const int ordinal = ordinals.at(static_cast<std::size_t>(*mode.known()))++;
        const QString id = demoId(seed, QStringLiteral("environment/%1/%2%3").arg(path, letter).arg(ordinal));
        organization.environments.append({id, demoEnvironmentName(name, letter, ordinal), project.id, mode});
    }
    organization.projects.append(project);
}

void addDemoWebhook(DemoOrganization &organization, int seed, const DemoWebhookSeed &each,
                    const QDateTime &now)
{
    DemoWebhook made;
    Webhook &webhook = made.webhook;
    webhook.description = QString::fromUtf8(each.name);
    webhook.id = demoId(
        seed, QStringLiteral("webhook/%1/%2").arg(organization.organization.name, webhook.description));
    webhook.updatedAt = now.addSecs(-60 * each.updatedMinutesAgo);
    webhook.createdAt = webhook.updatedAt.addDays(-40 - organization.webhooks.size());
    webhook.kind = each.kind;
    webhook.targetUrl = QString::fromUtf8(each.target);
    webhook.secretIsSet = each.hasSecret;
    webhook.isEnabled = each.isEnabled;
    for (const char letter : QByteArrayView(each.events))
        webhook.events.append(demoEvent(QLatin1Char(letter)));
    for (const char letter : QByteArrayView(each.modes))
        webhook.modes.append(demoMode(QLatin1Char(letter)));
    webhook.projectPatterns = QString::fromUtf8(each.patterns).split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (each.hasSecret)
        made.secret = demoId(seed, QStringLiteral("secret/") + webhook.id);
    organization.webhooks.append(made);
}

DemoState makeDemoState(const DemoOptions &options, const QDateTime &now)
{
    DemoState state;
    state.seed = options.seed;
    state.organizations = {makeAcmeRetail(options.seed, now), makeAcmeLabs(options.seed, now),
                           demoForbiddenOrganization(options.seed, now)};
    resizeDemoOrganization(state.organizations.first(), options, now);
    for (DemoOrganization &organization : state.organizations) {
        addDemoDeliveries(organization, options.seed, now);
        addDemoAudit(organization, options.seed);
    }
    return state;
}
