#include "models/domain/coveragechange.h"

#include <algorithm>

namespace {

using CoverageMatches = QList<FilterPreview::ProjectMatch>;

// Every project, also one that is made tomorrow.
bool coverageLetsAllProjectsIn(const WebhookFilter &filter)
{
    return filter.projectPatterns.isEmpty() ||
           std::any_of(filter.projectPatterns.begin(), filter.projectPatterns.end(), [](const QString &text) {
               return ProjectPattern(text).form() == ProjectPattern::Form::Everything;
           });
}

QList<EventType> coverageEventsOnlyIn(const QList<EventType> &these, const QList<EventType> &others)
{
    QList<EventType> only;
    for (const EventType &event : these) {
        if (!others.contains(event) && !only.contains(event))
            only.append(event);
    }
    return only;
}

// The production environments of a project stand together: [first, last) of Catalog::environmentsOf().
std::pair<qsizetype, qsizetype> coverageProductionIn(const Catalog &catalog, qsizetype project,
                                                     qsizetype productionMode)
{
    for (const Catalog::ModeRun &run : catalog.modeRunsOf(project)) {
        if (run.mode == productionMode)
            return {run.first, run.last};
    }
    return {0, 0};
}

qsizetype coverageProductionCount(const Catalog &catalog)
{
    const qsizetype mode = catalog.modes().indexOf(KnownMode::Production);
    qsizetype count = 0;
    for (qsizetype project = 0; project < catalog.projects().size(); ++project) {
        const auto [first, last] = coverageProductionIn(catalog, project, mode);
        count += last - first;
    }
    return count;
}

// Walks two lists of matches, both in catalog order, and sorts their environments into the change.
class CoverageWalk
{
public:
    CoverageWalk(const Catalog &catalog, CoverageChange &change)
        : m_catalog(catalog)
        , m_change(change)
        , m_productionMode(catalog.modes().indexOf(KnownMode::Production))
    {
    }

    void compare(const CoverageMatches &before, const CoverageMatches &after)
    {
        auto left = before.begin();
        auto right = after.begin();
        while (left != before.end() || right != after.end()) {
            const bool isLeft =
                right == after.end() || (left != before.end() && left->projectIndex <= right->projectIndex);
            const bool isRight =
                left == before.end() || (right != after.end() && right->projectIndex <= left->projectIndex);
            static const QList<qsizetype> none;
            compareProject(isLeft ? left->projectIndex : right->projectIndex,
                           isLeft ? left->environments : none, isRight ? right->environments : none);
            left += isLeft ? 1 : 0;
            right += isRight ? 1 : 0;
        }
    }

private:
    void compareProject(qsizetype project, const QList<qsizetype> &before, const QList<qsizetype> &after)
    {
        CoverageChange::ProjectChange added{project, {}};
        CoverageChange::ProjectChange removed{project, {}};
        const auto [first, last] = coverageProductionIn(m_catalog, project, m_productionMode);
        const auto isProduction = [first = first, last = last](qsizetype environment) {
            return environment >= first && environment < last ? 1 : 0;
        };
        qsizetype left = 0;
        qsizetype right = 0;
        while (left < before.size() || right < after.size()) {
            if (right == after.size() || (left < before.size() && before.at(left) < after.at(right))) {
                m_change.removedProduction += isProduction(before.at(left));
                removed.environments.append(before.at(left++));
            } else if (left == before.size() || after.at(right) < before.at(left)) {
                m_change.addedProduction += isProduction(after.at(right));
                added.environments.append(after.at(right++));
            } else {
                ++m_change.keptEnvironments;
                m_change.keptProduction += isProduction(before.at(left++));
                ++right;
            }
        }
        m_change.addedEnvironments += added.environments.size();
        m_change.removedEnvironments += removed.environments.size();
        if (!added.environments.isEmpty())
            m_change.added.append(std::move(added));
        if (!removed.environments.isEmpty())
            m_change.removed.append(std::move(removed));
    }

    const Catalog &m_catalog;
    CoverageChange &m_change;
    const qsizetype m_productionMode; // into Catalog::modes(); -1: there is none
};

} // namespace

bool CoverageChange::shrinksProduction() const
{
    return firesBefore && (removedProduction > 0 || (keptProduction > 0 && !eventsDropped.isEmpty()));
}

bool CoverageChange::isNothing() const
{
    return added.isEmpty() && removed.isEmpty() && eventsAdded.isEmpty() && eventsDropped.isEmpty() &&
           !becomesEverything();
}

const CoverageChange::ProjectChange *CoverageChange::addedIn(qsizetype projectIndex) const
{
    const auto found = std::lower_bound(
        added.begin(), added.end(), projectIndex,
        [](const ProjectChange &change, qsizetype index) { return change.projectIndex < index; });
    return found != added.end() && found->projectIndex == projectIndex ? &*found : nullptr;
}

CoverageChange CoverageChange::compare(const Catalog &catalog, const WebhookFilter &before,
                                       const WebhookFilter &after)
{
    return compare(catalog, before, FilterPreview::compute(catalog, before), after,
                   FilterPreview::compute(catalog, after));
}

CoverageChange CoverageChange::compare(const Catalog &catalog, const WebhookFilter &before,
                                       const FilterPreview &beforePreview, const WebhookFilter &after,
                                       const FilterPreview &afterPreview)
{
    CoverageChange change;
    change.firesBefore = before.isEnabled;
    change.firesAfter = after.isEnabled;
    const bool wouldBoth = !before.isEnabled && !after.isEnabled;
    static const CoverageMatches nothing;
    CoverageWalk(catalog, change)
        .compare(before.isEnabled || wouldBoth ? beforePreview.matching : nothing,
                 after.isEnabled || wouldBoth ? afterPreview.matching : nothing);
    if (change.keptEnvironments > 0) {
        change.eventsAdded = coverageEventsOnlyIn(after.events, before.events);
        change.eventsDropped = coverageEventsOnlyIn(before.events, after.events);
    }
    if (after.isEnabled) {
        // The filters are judged, not the switch: to enable a webhook that has always been for everything is
        // no widening of it.
        change.becomesEveryProject = coverageLetsAllProjectsIn(after) && !coverageLetsAllProjectsIn(before);
        const qsizetype production = coverageProductionCount(catalog);
        const qsizetype now = change.keptProduction + change.addedProduction;
        const qsizetype then = before.isEnabled ? change.keptProduction + change.removedProduction
                                                : beforePreview.productionEnvironmentCount(catalog);
        change.becomesAllProduction = production > 1 && now == production && then < production;
    }
    return change;
}

template <typename Value>
static bool hasSameElements(const QList<Value> &a, const QList<Value> &b)
{
    const auto holds = [](const QList<Value> &all) {
        return [&all](const Value &value) { return all.contains(value); };
    };
    return std::all_of(a.begin(), a.end(), holds(b)) && std::all_of(b.begin(), b.end(), holds(a));
}

bool isSameFilter(const WebhookFilter &a, const WebhookFilter &b)
{
    return a.isEnabled == b.isEnabled && hasSameElements(a.events, b.events) &&
           hasSameElements(a.modes, b.modes) &&
           (a.projectPatterns == b.projectPatterns || hasSameElements(a.projectPatterns, b.projectPatterns));
}
