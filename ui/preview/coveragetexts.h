#pragma once

#include "models/domain/coverageloss.h"

#include <QCoreApplication>
#include <QString>

// What an edit does to the coverage, in words. Plain text.
class CoverageTexts
{
    Q_DECLARE_TR_FUNCTIONS(CoverageTexts)

public:
    // "analytics, shop / production and 4 more": a project whole, or its one environment.
    static QString names(const Catalog &catalog, const QList<CoverageChange::ProjectChange> &changes);
    // "No longer for Failed in 8 environments, 3 of them production."; empty when the events are the same.
    static QString events(const CoverageChange &change);

    // The question before saving, while it shrinks production or becomes everything.
    static QString question(const CoverageChange &change);
    // Who else fires there: "For Failed there, only “#incidents” still fires."
    static QString remaining(const CoverageLoss &loss, const QStringList &othersNames);
    static QString consequence(const Catalog &catalog, const CoverageChange &change,
                               const QString &webhookName, const QString &remaining);
};
