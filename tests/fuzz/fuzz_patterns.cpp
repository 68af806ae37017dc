// Filters over a small catalog: the quick ways (ranges, counts) say the same as asking each pattern for each
// name, each project and environment is counted once, marks stay inside their names, and warnings are true.
//
// The input is text. Up to an empty line the filter: a first line of letters (d = disabled, e = no event,
// P S D V = modes), then one pattern a line. Then the projects, one a line: the letters of its environments'
// modes, a space, the name.
#include "models/domain/filterpreview.h"
#include "tests/fuzz/fuzzing.h"

#include <QSet>

namespace {
EnvironmentMode modeOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'P':
        return KnownMode::Production;
    case u'S':
        return KnownMode::Staging;
    case u'D':
        return KnownMode::Development;
    case u'V':
        return KnownMode::Preview;
    default:
        return EnvironmentMode::fromWire(QString(letter));
    }
}

struct FuzzedFilter
{
    WebhookFilter filter;
    Catalog catalog;
};

FuzzedFilter fuzzedFilter(const QString &text)
{
    FuzzedFilter fuzzed;
    fuzzed.filter.events =
        knownEvents().isEmpty() ? QList<EventType>() : QList<EventType>{KnownEvent::Failed};
    QList<Project> projects;
    QList<Environment> environments;
    bool isFilter = true;
    const QStringList lines = text.split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString &line = lines.at(at);
        if (at == 0) {
            for (const QChar letter : line) {
                if (letter == u'd')
                    fuzzed.filter.isEnabled = false;
                else if (letter == u'e')
                    fuzzed.filter.events.clear();
                else
                    fuzzed.filter.modes.append(modeOf(letter));
            }
        } else if (isFilter) {
            isFilter = !line.isEmpty();
            if (isFilter)
                fuzzed.filter.projectPatterns.append(line);
        } else {
            const qsizetype space = line.indexOf(u' ');
            const QString id = QStringLiteral("p%1").arg(projects.size());
            projects.append({id, line.mid(space + 1)});
            for (const QChar letter : line.left(std::max<qsizetype>(space, 0))) {
                const QString name = QStringLiteral("e%1").arg(environments.size());
                // "-": of a project this token may not see
                environments.append(
                    {name, name, letter == u'-' ? QStringLiteral("hidden") : id, modeOf(letter)});
            }
        }
    }
    fuzzed.catalog = Catalog(projects, environments);
    return fuzzed;
}

// The rule, asked the slow way.
struct PlainAnswer
{
    bool matches = false;
    bool mayMatch = false;
    int firstPattern = -1;
};

PlainAnswer plainAnswer(const QStringList &patterns, const QString &name)
{
    PlainAnswer answer;
    answer.matches = patterns.isEmpty();
    for (int at = 0; at < patterns.size(); ++at) {
        const ProjectPattern pattern(patterns.at(at));
        const ProjectPattern::Match match = pattern.match(name);
        FUZZ_REQUIRE(pattern.matchFolded(foldedName(name)) == match);
        const qsizetype length = pattern.matchedLength(name);
        FUZZ_REQUIRE(length >= 0 && length <= name.size());
        FUZZ_REQUIRE(match == ProjectPattern::Match::Yes || length == 0);
        if (length > 0 && length < name.size())
            FUZZ_REQUIRE(!(name.at(length - 1).isHighSurrogate() && name.at(length).isLowSurrogate()));
        if (match == ProjectPattern::Match::Yes && !answer.matches) {
            answer.matches = true;
            answer.firstPattern = at;
        }
        answer.mayMatch = answer.mayMatch || match == ProjectPattern::Match::Undocumented;
    }
    return answer;
}

void requireTruePreview(const Catalog &catalog, const WebhookFilter &filter)
{
    const FilterPreview preview = FilterPreview::compute(catalog, filter);
    QHash<qsizetype, FilterPreview::ProjectMatch> matching;
    for (const auto &match : preview.matching)
        matching.insert(match.projectIndex, match);
    QHash<qsizetype, FilterPreview::ProjectMatch> leftOut;
    for (const auto &match : preview.modeNotSelected)
        leftOut.insert(match.projectIndex, match);
    QSet<qsizetype> may;
    for (const auto &match : preview.mayAlsoMatch)
        may.insert(match.projectIndex);
    const QSet<qsizetype> without(preview.withoutPattern.begin(), preview.withoutPattern.end());
    FUZZ_REQUIRE(matching.size() == preview.matching.size() && may.size() == preview.mayAlsoMatch.size());
    FUZZ_REQUIRE(without.size() == preview.withoutPattern.size());

    FilterCount expected;
    qsizetype notSelected = 0;
    qsizetype outside = 0;
    qsizetype production = 0;
    for (qsizetype project = 0; project < catalog.projects().size(); ++project) {
        const QString &name = catalog.projects().at(project).name;
        FUZZ_REQUIRE(catalog.foldedNameOf(project).size() == name.size());
        const PlainAnswer answer = plainAnswer(filter.projectPatterns, name);
        const QList<Environment> &environments = catalog.environmentsOf(project);
        QList<qsizetype> fitting;
        for (qsizetype at = 0; at < environments.size(); ++at) {
            if (filter.modes.isEmpty() || filter.modes.contains(environments.at(at).mode)) {
                fitting.append(at);
                production += answer.matches && environments.at(at).mode.is(KnownMode::Production) ? 1 : 0;
            }
        }
        FUZZ_REQUIRE(matching.contains(project) == (answer.matches && !fitting.isEmpty()));
        FUZZ_REQUIRE(may.contains(project) == (!answer.matches && answer.mayMatch && !fitting.isEmpty()));
        FUZZ_REQUIRE(without.contains(project) == (!answer.matches && !may.contains(project)));
        if (matching.contains(project)) {
            const FilterPreview::ProjectMatch &match = matching[project];
            FUZZ_REQUIRE(match.environments == fitting);
            FUZZ_REQUIRE(match.patternIndex == answer.firstPattern);
            FUZZ_REQUIRE(match.matchedLength >= 0 && match.matchedLength <= name.size());
            expected.environments += fitting.size();
            ++expected.projects;
        }
        if (answer.matches) {
            FUZZ_REQUIRE(leftOut.contains(project) == (fitting.size() < environments.size()));
            FUZZ_REQUIRE(leftOut.value(project).environments.size() == environments.size() - fitting.size());
            notSelected += environments.size() - fitting.size();
        } else if (without.contains(project)) {
            outside += environments.size();
        }
    }
    FUZZ_REQUIRE(preview.environmentCount == expected.environments &&
                 preview.projectCount == expected.projects);
    FUZZ_REQUIRE(preview.environmentsModeNotSelected == notSelected);
    FUZZ_REQUIRE(preview.environmentsWithoutPattern == outside);
    FUZZ_REQUIRE(preview.totalProjects == catalog.projects().size());
    FUZZ_REQUIRE(preview.totalEnvironments == catalog.environmentCount());
    FUZZ_REQUIRE(preview.productionEnvironmentCount(catalog) == production);
    FUZZ_REQUIRE(preview.nothingFires.has_value() == (!filter.isEnabled || filter.events.isEmpty()));
    const FilterCount count = countMatches(catalog, filter);
    FUZZ_REQUIRE(count.environments == expected.environments && count.projects == expected.projects);
}

void requireTrueWarnings(const Catalog &catalog, const WebhookFilter &filter)
{
    QStringList names;
    for (const Project &project : catalog.projects())
        names.append(project.name);
    const QList<FilterWarning> warnings = filterWarnings(catalog, filter);
    for (const FilterWarning &warning : warnings) {
        if (warning.kind == FilterWarning::Kind::FilterEmpty) {
            FUZZ_REQUIRE(filter.projectPatterns.isEmpty() && warnings.size() == 1);
            continue;
        }
        FUZZ_REQUIRE(filter.projectPatterns.contains(warning.pattern));
        FUZZ_REQUIRE(warning.suggestion.isEmpty() || names.contains(warning.suggestion));
        FUZZ_REQUIRE(warning.other.isEmpty() || filter.projectPatterns.contains(warning.other));
        const ProjectPattern pattern(warning.pattern);
        const ProjectPattern other(warning.other);
        for (const QString &name : names) {
            const ProjectPattern::Match match = pattern.match(name);
            if (warning.kind == FilterWarning::Kind::MatchesNothing)
                FUZZ_REQUIRE(match == ProjectPattern::Match::No);
            if (warning.kind == FilterWarning::Kind::Shadowed && match != ProjectPattern::Match::No)
                FUZZ_REQUIRE(other.match(name) == ProjectPattern::Match::Yes);
            if (warning.kind == FilterWarning::Kind::Duplicate)
                FUZZ_REQUIRE(other.match(name) == match);
        }
        for (const QString &name : warning.mayAlsoMatch)
            FUZZ_REQUIRE(pattern.match(name) == ProjectPattern::Match::Undocumented);
    }
}
} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const FuzzedFilter fuzzed = fuzzedFilter(fuzzText(data, size));
    requireTruePreview(fuzzed.catalog, fuzzed.filter);
    requireTrueWarnings(fuzzed.catalog, fuzzed.filter);
    return 0;
}
