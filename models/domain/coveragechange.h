#pragma once

#include "models/domain/filterpreview.h"

// The blast radius of an edit (D5): which environments an edited filter adds to what the saved one fires for,
// and which it takes away. What Qovery does not document is in neither (FilterPreview::mayAlsoMatch). A pure
// value; compared on each keystroke, it costs one walk over both matches.
struct CoverageChange
{
    struct ProjectChange
    {
        qsizetype projectIndex = 0;    // into Catalog::projects()
        QList<qsizetype> environments; // into Catalog::environmentsOf(projectIndex), ascending, never empty
    };
    // In catalog order. While both are disabled, what they would fire for.
    QList<ProjectChange> added;
    QList<ProjectChange> removed;
    qsizetype addedEnvironments = 0;
    qsizetype removedEnvironments = 0;
    qsizetype keptEnvironments = 0; // before and after
    qsizetype addedProduction = 0;  // of those the production ones
    qsizetype removedProduction = 0;
    qsizetype keptProduction = 0;
    // What changes for the kept environments.
    QList<EventType> eventsAdded;
    QList<EventType> eventsDropped;

    bool firesBefore = false; // enabled
    bool firesAfter = false;
    // The filter lets every project through, those to come included, and did not before.
    bool becomesEveryProject = false;
    // Every one of several production environments, and not all of them before.
    bool becomesAllProduction = false;

    // A production environment loses all its events or some of them.
    bool shrinksProduction() const;
    bool becomesEverything() const { return becomesEveryProject || becomesAllProduction; }
    bool isNothing() const;
    // `environments` of Catalog::environmentsOf(projectIndex) that are in `added`; null: none.
    const ProjectChange *addedIn(qsizetype projectIndex) const;

    static CoverageChange compare(const Catalog &catalog, const WebhookFilter &before,
                                  const WebhookFilter &after);
    // With what FilterPreview::compute() said of each, so that nothing is computed twice.
    static CoverageChange compare(const Catalog &catalog, const WebhookFilter &before,
                                  const FilterPreview &beforePreview, const WebhookFilter &after,
                                  const FilterPreview &afterPreview);
};

// Whether both let the same through by their words; the order of their lists means nothing.
bool isSameFilter(const WebhookFilter &a, const WebhookFilter &b);
