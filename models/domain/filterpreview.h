#pragma once

#include "models/domain/catalog.h"
#include "models/domain/projectpattern.h"
#include "models/domain/webhookdraft.h"

// Which environments a filter fires for, and why (API.md, "What fires"). Pure values: compute() is called on
// each keystroke and must stay under a frame with 5,000 projects, 20,000 environments and 50 patterns.

// The part of a webhook or draft that decides.
struct WebhookFilter
{
    bool isEnabled = true;
    QList<EventType> events;
    QList<EnvironmentMode> modes;
    QStringList projectPatterns;

    static WebhookFilter of(const Webhook &webhook); // an unknown `enabled` counts as enabled
    static WebhookFilter of(const WebhookDraft &draft);
    friend bool operator==(const WebhookFilter &, const WebhookFilter &) = default;
};

// First reason why something does not fire, in the order in which they are judged.
enum class NoMatchReason { Disabled, NoEvents, Pattern, Mode };

struct FilterWarning
{
    enum class Kind {
        MatchesNothing, // pattern; suggestion = nearest real project name, empty if none is near
        Shadowed,       // everything it matches is matched by `other` as well
        Duplicate,      // the same as `other` but for case
        Undocumented,   // `*` anywhere but at the end; mayAlsoMatch = projects it might match besides
        FilterEmpty,    // no pattern is left: fires for every project (only worth saying while editing)
    };
    Kind kind;
    QString pattern;
    QString suggestion;
    QString other;
    QStringList mayAlsoMatch; // project names
    friend bool operator==(const FilterWarning &, const FilterWarning &) = default;
};

struct FilterPreview
{
    struct ProjectMatch
    {
        qsizetype projectIndex = 0; // into Catalog::projects()
        int patternIndex =
            -1; // the first pattern that matches, into WebhookFilter::projectPatterns; -1 = no filter
        qsizetype matchedLength = 0;   // characters at the start of the name to mark
        QList<qsizetype> environments; // matching ones, indexes into Catalog::environmentsOf(projectIndex);
                                       // never empty in `matching`
    };
    // Projects that fire for at least one environment, in catalog order.
    QList<ProjectMatch> matching;
    // Projects matched only by an undocumented pattern; environments = those whose mode fits. Not counted.
    QList<ProjectMatch> mayAlsoMatch;
    // Projects no documented pattern matches (those of mayAlsoMatch excluded), by index.
    QList<qsizetype> withoutPattern;
    // Projects a pattern matches that have environments the mode filter leaves out; environments = those left
    // out.
    QList<ProjectMatch> modeNotSelected;
    // Set when nothing fires whatever the name and mode: Disabled before NoEvents. Then `matching` says what
    // would fire otherwise.
    std::optional<NoMatchReason> nothingFires;

    qsizetype environmentCount = 0; // environments in `matching`
    qsizetype projectCount = 0;     // projects in `matching`
    qsizetype totalEnvironments = 0;
    qsizetype totalProjects = 0;
    qsizetype environmentsWithoutPattern = 0; // in projects of withoutPattern
    qsizetype environmentsModeNotSelected = 0;
    QList<EnvironmentMode> modesNotSelected; // the modes that occur in modeNotSelected, display order

    qsizetype productionEnvironmentCount(const Catalog &catalog) const;

    static FilterPreview compute(const Catalog &catalog, const WebhookFilter &filter);
};

// Warnings of D4, in pattern order. Costs more than compute() (nearest names): call it after it, coalesced.
QList<FilterWarning> filterWarnings(const Catalog &catalog, const WebhookFilter &filter);

// Only the numbers, for the table's "Fires for" column; cheaper than compute().
struct FilterCount
{
    qsizetype environments = 0;
    qsizetype projects = 0;
};
FilterCount countMatches(const Catalog &catalog, const WebhookFilter &filter);
