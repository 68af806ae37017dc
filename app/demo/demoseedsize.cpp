#include "app/demo/demoseed.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

// --projects, --environments, --webhooks: a smaller number keeps the first ones, a larger one adds generated
// ones, so that the hand-made data of the pictures stays part of every size.

namespace {

constexpr const char *sizeSubjects[] = {"atlas",  "beacon", "cobalt", "delta",  "ember",
                                        "falcon", "garnet", "harbor", "indigo", "jasper"};
constexpr const char *sizeRoles[] = {"api", "worker", "web", "batch", "gateway", "sync", "store", "jobs"};
constexpr const char *sizeModes[] = {"P", "S", "D", "V"};

template <std::size_t Size>
QString sizePick(const char *const (&words)[Size], quint32 index)
{
    return QString::fromLatin1(words[index % Size]);
}

QString sizeSubject(QRandomGenerator &random)
{
    return sizePick(sizeSubjects, random.generate());
}

void resizeProjects(DemoOrganization &organization, int count, int seed)
{
    if (organization.projects.size() > count) {
        organization.projects.resize(count);
        QSet<QString> kept;
        for (const Project &project : organization.projects)
            kept.insert(project.id);
        organization.environments.removeIf(
            [&](const Environment &each) { return !kept.contains(each.projectId); });
    }
    for (quint32 i = 0; organization.projects.size() < count; ++i) {
        const QString name = QStringLiteral("%1-%2-%3")
                                 .arg(sizePick(sizeSubjects, i), sizePick(sizeRoles, i / 10))
                                 .arg(i, 4, 10, QLatin1Char('0'));
        addDemoProject(organization, seed, name, {});
    }
}

// New environments go round the projects that have the fewest: no project is without one when there are
// enough.
void resizeEnvironments(DemoOrganization &organization, int count, int seed)
{
    if (organization.environments.size() > count)
        organization.environments.resize(count);
    if (organization.projects.isEmpty())
        return;
    QHash<QString, int> perProject;
    for (const Environment &environment : organization.environments)
        ++perProject[environment.projectId];
    for (int round = 0; organization.environments.size() < count; ++round) {
        for (const Project &project : organization.projects) {
            if (perProject.value(project.id) > round || organization.environments.size() >= count)
                continue;
            const int ordinal = perProject[project.id]++;
            const QString letter = sizePick(sizeModes, static_cast<quint32>(ordinal));
            const EnvironmentMode mode = knownModes().at(ordinal % 4);
            organization.environments.append(
                {demoId(seed, QStringLiteral("environment/%1/%2%3").arg(project.id, letter).arg(ordinal)),
                 QStringLiteral("%1-%2").arg(mode.wire().toLower()).arg(ordinal), project.id, mode});
        }
    }
}

void resizeWebhooks(DemoOrganization &organization, int count, int seed, const QDateTime &now)
{
    if (organization.webhooks.size() > count)
        organization.webhooks.resize(count);
    QRandomGenerator random(static_cast<quint32>(seed));
    for (int i = 0; organization.webhooks.size() < count; ++i) {
        const bool isSlack = random.bounded(4) == 0;
        const QString subject = sizeSubject(random);
        const QByteArray name =
            QStringLiteral("%1%2 %3").arg(isSlack ? QStringLiteral("#") : QString(), subject).arg(i).toUtf8();
        const QString token =
            demoId(seed, QStringLiteral("target/%1").arg(i)).remove(QLatin1Char('-')).left(16);
        const QString host = isSlack ? QStringLiteral("hooks.slack.example/services/T0ACME01/")
                                     : subject + QStringLiteral(".acme.example/hooks/qovery/");
        const QByteArray target = (QStringLiteral("https://") + host + token).toUtf8();
        QByteArray patterns;
        for (quint32 n = random.bounded(4U); n > 0; --n)
            patterns += sizeSubject(random).toLatin1() + (random.bounded(2) ? "*," : "-api*,");
        QByteArray events;
        for (const char letter : {'s', 'o', 'f', 'c'}) {
            if (random.bounded(2) || (letter == 'c' && events.isEmpty()))
                events += letter;
        }
        QByteArray modes;
        for (const char letter : {'P', 'S', 'D', 'V'}) {
            if (random.bounded(3) == 0)
                modes += letter;
        }
        addDemoWebhook(organization, seed,
                       {name.constData(), isSlack ? KnownKind::Slack : KnownKind::Standard,
                        target.constData(), events.constData(), patterns.constData(), modes.constData(),
                        !isSlack && random.bounded(2) != 0, random.bounded(5) != 0, random.bounded(500'000)},
                       now);
    }
}

} // namespace

void resizeDemoOrganization(DemoOrganization &organization, const DemoOptions &options, const QDateTime &now)
{
    if (options.projects)
        resizeProjects(organization, *options.projects, options.seed);
    if (options.environments)
        resizeEnvironments(organization, *options.environments, options.seed);
    if (options.webhooks)
        resizeWebhooks(organization, *options.webhooks, options.seed, now);
}
