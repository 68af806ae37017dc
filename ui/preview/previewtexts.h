#pragma once

#include "models/domain/filterpreview.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

// The preview's facts in words. Plain text, except sentenceMarkup(), whose only markup is <b> around our own
// numbers.
class PreviewTexts
{
    Q_DECLARE_TR_FUNCTIONS(PreviewTexts)

public:
    static QString sentenceMarkup(const FilterPreview &preview);
    static QString withoutMarkup(const QString &markup);
    static QString warning(const FilterWarning &warning);

    static QString mode(const QString &wireWord); // the raw word when it is not known
    static QString modes(const QStringList &wireWords);
    static QString section(int section, bool firesNothing);
    static QString reason(NoMatchReason reason, int projectCount, const QStringList &modes);
    static QString environmentCount(int count);
    static QString environment(const QString &project, const QString &environment); // "shop / production"
    static QString newMark();                                                       // "new"
    static QString newCount(int count);                                             // "3 new"
    static QString share(int matching, int total);                                  // "3 of 5"
};
