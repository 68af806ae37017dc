#include "ui/preview/coveragetexts.h"

#include "ui/editor/editortexts.h"
#include "ui/preview/previewtexts.h"

#include <QLocale>

namespace {

constexpr qsizetype coverageNamesShown = 3;

QString coverageNumber(qsizetype value)
{
    return QLocale().toString(qlonglong(value));
}

QString coverageEvents(const QList<EventType> &events)
{
    QStringList words;
    for (const EventType &event : events)
        words += EditorTexts::event(event);
    return words.join(QStringLiteral(", "));
}

// What of the changes is production.
QList<CoverageChange::ProjectChange> coverageProduction(const Catalog &catalog,
                                                        const QList<CoverageChange::ProjectChange> &changes)
{
    QList<CoverageChange::ProjectChange> production;
    for (const CoverageChange::ProjectChange &whole : changes) {
        CoverageChange::ProjectChange change = whole;
        const QList<Environment> &environments = catalog.environmentsOf(change.projectIndex);
        change.environments.removeIf(
            [&environments](qsizetype i) { return !environments.at(i).mode.is(KnownMode::Production); });
        if (!change.environments.isEmpty())
            production.append(change);
    }
    return production;
}

} // namespace

QString CoverageTexts::names(const Catalog &catalog, const QList<CoverageChange::ProjectChange> &changes)
{
    QStringList names;
    for (const CoverageChange::ProjectChange &change : changes.mid(0, coverageNamesShown)) {
        const QString &project = catalog.projects().at(change.projectIndex).name;
        const QList<Environment> &environments = catalog.environmentsOf(change.projectIndex);
        names += change.environments.size() == 1 && environments.size() > 1
                     ? PreviewTexts::environment(project, environments.at(change.environments.first()).name)
                     : project;
    }
    const QString listed = names.join(QStringLiteral(", "));
    const qsizetype more = changes.size() - names.size();
    return more > 0 ? tr("%1 and %Ln more", nullptr, int(more)).arg(listed) : listed;
}

QString CoverageTexts::events(const CoverageChange &change)
{
    //: %n: environments; %1: how many of them are production
    const QString where = tr("%Ln environments, %1 of them production", nullptr, int(change.keptEnvironments))
                              .arg(coverageNumber(change.keptProduction));
    const QString dropped = coverageEvents(change.eventsDropped);
    const QString added = coverageEvents(change.eventsAdded);
    if (!dropped.isEmpty() && !added.isEmpty())
        return tr("No longer for %1, but for %2, in %3.").arg(dropped, added, where);
    if (!dropped.isEmpty())
        return tr("No longer for %1 in %2.").arg(dropped, where);
    return added.isEmpty() ? QString() : tr("Also for %1 in %2.").arg(added, where);
}

QString CoverageTexts::question(const CoverageChange &change)
{
    if (change.shrinksProduction())
        return tr("Save and reduce production coverage?");
    if (change.becomesEveryProject)
        return tr("Save and fire for every project?");
    return tr("Save and fire for every production environment?");
}

QString CoverageTexts::remaining(const CoverageLoss &loss, const QStringList &othersNames)
{
    const QString event = EditorTexts::event(loss.event);
    if (loss.uncovered > 0 && loss.uncovered < loss.environments)
        return tr("For %1, no other webhook fires in %Ln of them.", nullptr, int(loss.uncovered)).arg(event);
    if (loss.uncovered > 0)
        return tr("For %1, no other webhook fires there.").arg(event);
    if (loss.stillFire.size() == 1)
        return tr("For %1, only “%2” still fires there.")
            .arg(event, othersNames.value(loss.stillFire.constFirst()));
    return tr("For %1, %Ln other webhooks still fire there.", nullptr, int(loss.stillFire.size())).arg(event);
}

QString CoverageTexts::consequence(const Catalog &catalog, const CoverageChange &change,
                                   const QString &webhookName, const QString &remaining)
{
    QStringList sentences;
    if (change.firesBefore && !change.firesAfter) {
        sentences += tr("Disabled, “%1” no longer fires for any of its %Ln production environments.", nullptr,
                        int(change.removedProduction))
                         .arg(webhookName);
    } else if (change.shrinksProduction()) {
        if (change.removedProduction > 0)
            sentences += tr("“%1” no longer fires for %2.")
                             .arg(webhookName, names(catalog, coverageProduction(catalog, change.removed)));
        if (change.keptProduction > 0 && !change.eventsDropped.isEmpty())
            sentences += tr("It no longer fires for %1 in %Ln production environments.", nullptr,
                            int(change.keptProduction))
                             .arg(coverageEvents(change.eventsDropped));
    }
    if (!remaining.isEmpty())
        sentences += remaining;
    if (change.becomesEveryProject)
        sentences += tr("“%1” then fires for every project, those created later included.").arg(webhookName);
    else if (change.becomesAllProduction)
        sentences += tr("“%1” then fires for every production environment.").arg(webhookName);
    if (change.addedEnvironments > 0 || change.removedEnvironments > 0)
        sentences += tr("In total +%Ln environments, −%1.", nullptr, int(change.addedEnvironments))
                         .arg(coverageNumber(change.removedEnvironments));
    return sentences.join(QLatin1Char(' '));
}
