#pragma once

#include "ui/bulk/bulkitem.h"
#include "ui/style/painting.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

// What a bulk action costs of the hourly budget, as far as Qovery said.
struct BulkNeeds
{
    int requests = 0; // 0: none to Qovery
    std::optional<int> left;
    std::optional<int> limit;
    QDateTime resetAt;

    bool areMet() const { return !left || *left >= requests; }
};

// How many items are in which state.
struct BulkCounts
{
    int total = 0;
    int in[11] = {};

    int of(BulkItem::State state) const { return in[static_cast<int>(state)]; }
    void add(BulkItem::State state, int count) { in[static_cast<int>(state)] += count; }
    int ended() const; // the written ones included: their part is done
};

// The words of bulk actions: dialog, screen readers and copied results have the same.
class BulkTexts
{
    Q_DECLARE_TR_FUNCTIONS(BulkTexts)

public:
    static QString windowTitle(BulkAction action);
    static QString question(BulkAction action, int count);
    static QString startButton(BulkAction action, int count);
    static QString running(BulkAction action, int count);
    static QString needs(BulkAction action, const BulkNeeds &needs);
    static QString shortage(const BulkNeeds &needs); // empty: there is enough, or it is not known
    static QString progress(const BulkCounts &counts);
    // What happened, every item in exactly one number.
    static QString summary(BulkAction action, const BulkCounts &counts);

    static QString state(BulkAction action, BulkItem::State state);
    static QString stateIcon(BulkItem::State state);
    static Tone stateTone(BulkItem::State state);
    static QString stateSentence(BulkAction action,
                                 const BulkItem &item); // "Failed: the server answered 503"

    static QString csv(BulkAction action, const QList<BulkItem> &items);
    static QString clock(const QDateTime &time); // "15:00", or as the user's language writes it
};
