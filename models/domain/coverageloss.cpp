#include "models/domain/coverageloss.h"

#include <QMap>

#include <algorithm>

namespace {

// How many production environments of each project are in question.
using LossByProject = QMap<qsizetype, qsizetype>;

template <typename Changes>
LossByProject lossOfProduction(const Catalog &catalog, const Changes &changes)
{
    LossByProject lost;
    for (const auto &change : changes) {
        const QList<Environment> &environments = catalog.environmentsOf(change.projectIndex);
        const auto count = std::count_if(
            change.environments.begin(), change.environments.end(),
            [&environments](qsizetype i) { return environments.at(i).mode.is(KnownMode::Production); });
        if (count > 0)
            lost.insert(change.projectIndex, count);
    }
    return lost;
}

EventType lossEvent(const QList<EventType> &lost)
{
    return lost.contains(KnownEvent::Failed) ? EventType(KnownEvent::Failed) : lost.constFirst();
}

// The projects a documented pattern matches, as one range.
std::pair<qsizetype, qsizetype> lossRange(const Catalog &catalog, const QString &text)
{
    const ProjectPattern pattern(text);
    switch (pattern.form()) {
    case ProjectPattern::Form::Exact:
        return catalog.exactRange(pattern.foldedKey());
    case ProjectPattern::Form::Prefix:
        return catalog.prefixRange(pattern.foldedKey());
    case ProjectPattern::Form::Everything:
        return {0, catalog.projects().size()};
    case ProjectPattern::Form::Blank:
    case ProjectPattern::Form::Undocumented:
        break;
    }
    return {0, 0};
}

bool lossIsJudgedBy(const WebhookFilter &other, const EventType &event)
{
    return other.isEnabled && other.events.contains(event) &&
           (other.modes.isEmpty() || other.modes.contains(KnownMode::Production));
}

} // namespace

std::optional<CoverageLoss> CoverageLoss::of(const Catalog &catalog, const CoverageChange &change,
                                             const WebhookFilter &before, const QList<WebhookFilter> &others)
{
    if (!change.shrinksProduction() || before.events.isEmpty())
        return std::nullopt;
    CoverageLoss loss;
    loss.event = lossEvent(change.removedProduction > 0 ? before.events : change.eventsDropped);
    // A dropped event is lost wherever it fired; the others only where an environment is removed.
    const LossByProject lost =
        change.eventsDropped.contains(loss.event)
            ? lossOfProduction(catalog, FilterPreview::compute(catalog, before).matching)
            : lossOfProduction(catalog, change.removed);
    const QList<qsizetype> projects = lost.keys();
    QList<bool> isCovered(projects.size(), false);
    for (qsizetype i = 0; i < others.size(); ++i) {
        const WebhookFilter &other = others.at(i);
        if (!lossIsJudgedBy(other, loss.event))
            continue;
        const QStringList patterns =
            other.projectPatterns.isEmpty() ? QStringList{QStringLiteral("*")} : other.projectPatterns;
        bool fires = false;
        for (const QString &pattern : patterns) {
            const auto [first, last] = lossRange(catalog, pattern);
            const auto from = std::lower_bound(projects.begin(), projects.end(), first) - projects.begin();
            const auto to = std::lower_bound(projects.begin(), projects.end(), last) - projects.begin();
            std::fill(isCovered.begin() + from, isCovered.begin() + std::max(from, to), true);
            fires = fires || from < to;
        }
        if (fires)
            loss.stillFire.append(i);
    }
    for (qsizetype i = 0; i < projects.size(); ++i) {
        const qsizetype count = lost.value(projects.at(i));
        loss.environments += count;
        loss.uncovered += isCovered.at(i) ? 0 : count;
    }
    return loss;
}
