#pragma once

#include "models/domain/coveragechange.h"

// Whether somebody else is still told where an edit takes production coverage away.
struct CoverageLoss
{
    EventType event;            // the one that is judged: Failed where it is lost, else the first lost one
    qsizetype environments = 0; // production environments that lose it
    qsizetype uncovered = 0;    // those of them for which no other webhook fires for `event`
    QList<qsizetype> stillFire; // positions in `others` that fire for at least one of them

    // Nothing: no production environment loses an event. What Qovery does not document covers nothing.
    static std::optional<CoverageLoss> of(const Catalog &catalog, const CoverageChange &change,
                                          const WebhookFilter &before, const QList<WebhookFilter> &others);
};
