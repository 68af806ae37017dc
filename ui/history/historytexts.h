#pragma once

#include "models/domain/webhooklistdiff.h"
#include "models/store/local/history.h"
#include "ui/history/historylistmodel.h"

#include <QCoreApplication>

// The words of what was seen earlier: moments, states, and what differs between two of them. Plain text,
// targets masked.
class HistoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(HistoryTexts)

public:
    static QString time(const QDateTime &time);           // "Today 14:32:05"
    static QString moment(const History::Moment &moment); // "2 added, 1 deleted"
    // What happened with this state; `before`: the one that was there until then.
    static QString change(const History::State &state, const std::optional<Webhook> &before,
                          bool wasThereEarlier);
    // "Enabled: On → Off · Events: + Failed"
    static QString fieldChanges(const Webhook &before, const Webhook &after);
    static QString fieldChange(WebhookField field, const Webhook &before, const Webhook &after);
    static QString summary(const Webhook &webhook); // "Enabled · https://… · Failed · product* · Production"
    static QString diff(const WebhookListDiff &diff); // "2 added, 1 deleted, 3 changed"
    static QList<HistoryRow> diffRows(const WebhookListDiff &diff);

private:
    static QString counts(int added, int removed, int changed);
};
