#pragma once

#include "ui/bulk/bulktexts.h"

// What is said before a bulk action begins.
struct BulkReview
{
    struct Remark
    {
        Tone tone = Tone::Info;
        QString text;
    };

    QString text; // what it means
    BulkNeeds needs;
    QList<Remark> remarks;
    bool asksForMore = false; // a dialog follows the start button
    bool losesSomething = false;
};

// Why it stands still, and when it can go on.
struct BulkPause
{
    QString text;
    QDateTime resumableAt; // invalid: at once
    QString actionText;    // what helps besides, as a link; empty: nothing
};
