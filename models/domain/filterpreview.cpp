#include "models/domain/filterpreview.h"

#include <algorithm>

WebhookFilter WebhookFilter::of(const Webhook &webhook)
{
    return {webhook.isEnabled.value_or(true), webhook.events, webhook.modes, webhook.projectPatterns};
}

WebhookFilter WebhookFilter::of(const WebhookDraft &draft)
{
    return {draft.isEnabled, draft.events, draft.modes, draft.projectPatterns};
}

// For each of Catalog::modes() whether the filter lets it through.
static QList<bool> selectedModes(const Catalog &catalog, const WebhookFilter &filter)
{
    QList<bool> selected;
    for (const EnvironmentMode &mode : catalog.modes())
        selected.append(filter.modes.isEmpty() || filter.modes.contains(mode));
    return selected;
}

static void appendRun(QList<qsizetype> &environments, const Catalog::ModeRun &run)
{
    for (qsizetype i = run.first; i < run.last; ++i)
        environments.append(i);
}

// The projects a documented pattern may match, as one range; everything for no pattern.
static std::pair<qsizetype, qsizetype> documentedRange(const Catalog &catalog, const ProjectPattern &pattern)
{
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

namespace {
constexpr int noPattern = -1;

// By project index: the first pattern that matches it.
struct PatternHits
{
    QList<int> documented;
    QList<int> undocumented; // only where no documented one matches
};
} // namespace

static PatternHits hitsOf(const Catalog &catalog, const QList<ProjectPattern> &patterns)
{
    const qsizetype count = catalog.projects().size();
    PatternHits hits{QList<int>(count, noPattern), QList<int>(count, noPattern)};
    for (int i = 0; i < static_cast<int>(patterns.size()); ++i) {
        const auto [first, last] = documentedRange(catalog, patterns.at(i));
        for (qsizetype project = first; project < last; ++project) {
            if (hits.documented.at(project) == noPattern)
                hits.documented[project] = i;
        }
    }
    for (int i = 0; i < static_cast<int>(patterns.size()); ++i) {
        const ProjectPattern &pattern = patterns.at(i);
        if (pattern.form() != ProjectPattern::Form::Undocumented)
            continue;
        const auto [first, last] = catalog.prefixRange(pattern.foldedStart());
        for (qsizetype project = first; project < last; ++project) {
            if (hits.documented.at(project) == noPattern && hits.undocumented.at(project) == noPattern &&
                pattern.matchFolded(catalog.foldedNameOf(project)) == ProjectPattern::Match::Undocumented)
                hits.undocumented[project] = i;
        }
    }
    return hits;
}

static QList<ProjectPattern> parsedPatterns(const QStringList &texts)
{
    QList<ProjectPattern> patterns;
    patterns.reserve(texts.size());
    for (const QString &text : texts)
        patterns.append(ProjectPattern(text));
    return patterns;
}

FilterPreview FilterPreview::compute(const Catalog &catalog, const WebhookFilter &filter)
{
    FilterPreview preview;
    preview.totalProjects = catalog.projects().size();
    preview.totalEnvironments = catalog.environmentCount();
    if (!filter.isEnabled)
        preview.nothingFires = NoMatchReason::Disabled;
    else if (filter.events.isEmpty())
        preview.nothingFires = NoMatchReason::NoEvents;

    const QList<bool> selected = selectedModes(catalog, filter);
    QList<bool> leftOut(selected.size(), false);
    const QList<ProjectPattern> patterns = parsedPatterns(filter.projectPatterns);
    const bool everyProject = patterns.isEmpty();
    const PatternHits hits = everyProject ? PatternHits() : hitsOf(catalog, patterns);

    for (qsizetype project = 0; project < preview.totalProjects; ++project) {
        const int pattern = everyProject ? noPattern : hits.documented.at(project);
        if (!everyProject && pattern == noPattern && hits.undocumented.at(project) == noPattern) {
            preview.withoutPattern.append(project);
            preview.environmentsWithoutPattern += catalog.environmentsOf(project).size();
            continue;
        }
        ProjectMatch fitting;
        fitting.projectIndex = project;
        ProjectMatch other = fitting;
        const qsizetype environmentCount = catalog.environmentsOf(project).size();
        for (const Catalog::ModeRun &run : catalog.modeRunsOf(project)) {
            const bool fits = selected.at(run.mode);
            (fits ? fitting.environments : other.environments).reserve(environmentCount);
            appendRun(fits ? fitting.environments : other.environments, run);
        }
        if (!everyProject && pattern == noPattern) {
            fitting.patternIndex = hits.undocumented.at(project);
            // Without an environment of a selected mode it cannot fire whatever `*` means.
            if (!fitting.environments.isEmpty()) {
                preview.mayAlsoMatch.append(std::move(fitting));
            } else {
                preview.withoutPattern.append(project);
                preview.environmentsWithoutPattern += environmentCount;
            }
            continue;
        }
        fitting.patternIndex = other.patternIndex = pattern;
        if (pattern != noPattern)
            fitting.matchedLength = other.matchedLength =
                patterns.at(pattern).coveredLength(catalog.projects().at(project).name);
        if (!fitting.environments.isEmpty()) {
            preview.environmentCount += fitting.environments.size();
            preview.matching.append(std::move(fitting));
        }
        if (!other.environments.isEmpty()) {
            preview.environmentsModeNotSelected += other.environments.size();
            for (const Catalog::ModeRun &run : catalog.modeRunsOf(project)) {
                if (!selected.at(run.mode))
                    leftOut[run.mode] = true;
            }
            preview.modeNotSelected.append(std::move(other));
        }
    }
    preview.projectCount = preview.matching.size();
    for (qsizetype mode = 0; mode < leftOut.size(); ++mode) {
        if (leftOut.at(mode))
            preview.modesNotSelected.append(catalog.modes().at(mode));
    }
    return preview;
}

qsizetype FilterPreview::productionEnvironmentCount(const Catalog &catalog) const
{
    qsizetype count = 0;
    for (const ProjectMatch &match : matching) {
        const QList<Environment> &environments = catalog.environmentsOf(match.projectIndex);
        count +=
            std::count_if(match.environments.begin(), match.environments.end(), [&environments](qsizetype i) {
                return environments.at(i).mode.is(KnownMode::Production);
            });
    }
    return count;
}

FilterCount countMatches(const Catalog &catalog, const WebhookFilter &filter)
{
    QList<std::pair<qsizetype, qsizetype>> ranges;
    if (filter.projectPatterns.isEmpty()) {
        ranges.append({0, catalog.projects().size()});
    } else {
        for (const QString &text : filter.projectPatterns)
            ranges.append(documentedRange(catalog, ProjectPattern(text)));
        std::sort(ranges.begin(), ranges.end());
    }

    const QList<bool> selected = selectedModes(catalog, filter);
    FilterCount count;
    qsizetype next = 0; // ranges overlap: nothing is counted twice
    for (const auto &[first, last] : std::as_const(ranges)) {
        for (next = std::max(next, first); next < last; ++next) {
            const qsizetype before = count.environments;
            for (const Catalog::ModeRun &run : catalog.modeRunsOf(next)) {
                if (selected.at(run.mode))
                    count.environments += run.last - run.first;
            }
            if (count.environments > before)
                ++count.projects;
        }
    }
    return count;
}
