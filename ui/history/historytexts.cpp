#include "ui/history/historytexts.h"

#include "models/domain/targetmask.h"
#include "ui/editor/fieldvalues.h"
#include "ui/webhooks/webhooktexts.h"

QString HistoryTexts::time(const QDateTime &time)
{
    if (!time.isValid())
        return WebhookTexts::exactTime(time);
    //: date and clock time to the minute, then the seconds
    return tr("%1:%2").arg(WebhookTexts::exactTime(time),
                           time.toLocalTime().time().toString(QStringLiteral("ss")));
}

QString HistoryTexts::counts(int added, int removed, int changed)
{
    QStringList parts;
    if (added > 0)
        parts.append(tr("%Ln added", nullptr, added));
    if (removed > 0)
        parts.append(tr("%Ln deleted", nullptr, removed));
    if (changed > 0)
        parts.append(tr("%Ln changed", nullptr, changed));
    return parts.isEmpty() ? tr("Nothing differs") : parts.join(tr(", ", "between numbers"));
}

QString HistoryTexts::moment(const History::Moment &moment)
{
    return counts(moment.added, moment.removed, moment.changed);
}

QString HistoryTexts::diff(const WebhookListDiff &diff)
{
    return counts(int(diff.added.size()), int(diff.removed.size()), int(diff.changed.size()));
}

QString HistoryTexts::change(const History::State &state, const std::optional<Webhook> &before,
                             bool wasThereEarlier)
{
    switch (state.change) {
    case History::Change::Added:
        return wasThereEarlier ? tr("Came back") : tr("Seen for the first time");
    case History::Change::Removed:
        return tr("Deleted");
    case History::Change::Touched:
        return tr("Saved without a change that is known here");
    case History::Change::Changed:
        break;
    }
    return before && state.webhook ? fieldChanges(*before, *state.webhook) : tr("Changed");
}

QString HistoryTexts::fieldChange(WebhookField field, const Webhook &before, const Webhook &after)
{
    const FieldValues::ListChange list =
        FieldValues::listChange(field, before, WebhookDraft::fromWebhook(after));
    if (!list.isEmpty()) {
        QStringList parts;
        const QString separator = QStringLiteral(", ");
        if (!list.added.isEmpty())
            parts.append(tr("+ %1").arg(list.added.join(separator)));
        if (!list.removed.isEmpty())
            parts.append(tr("− %1").arg(list.removed.join(separator)));
        return parts.join(u' ');
    }
    const QString then = FieldValues::saved(field, before);
    const QString now = FieldValues::saved(field, after);
    if (field == WebhookField::TargetUrl && then == now)
        return tr("%1, another path", "two addresses with the same mask").arg(now);
    //: an old value, then the new one
    return tr("%1 → %2").arg(then, now);
}

QString HistoryTexts::fieldChanges(const Webhook &before, const Webhook &after)
{
    QStringList parts;
    for (const WebhookField field : differences(before, after))
        parts.append(tr("%1: %2", "field, then its change")
                         .arg(WebhookTexts::field(field), fieldChange(field, before, after)));
    return parts.join(tr(" · ", "between changes"));
}

QString HistoryTexts::summary(const Webhook &webhook)
{
    const QString enabled = !webhook.isEnabled   ? tr("Not known whether enabled")
                            : *webhook.isEnabled ? tr("Enabled")
                                                 : tr("Disabled");
    return QStringList{enabled, maskedTarget(webhook.targetUrl).text(), WebhookTexts::events(webhook.events),
                       WebhookTexts::projects(webhook.projectPatterns), WebhookTexts::modes(webhook.modes)}
        .join(tr(" · ", "between changes"));
}

QList<HistoryRow> HistoryTexts::diffRows(const WebhookListDiff &diff)
{
    QList<HistoryRow> rows;
    for (const Webhook &webhook : diff.added)
        rows.append({webhook.id, tr("Added: %1").arg(WebhookTexts::title(webhook)), summary(webhook)});
    for (const Webhook &webhook : diff.removed)
        rows.append({webhook.id, tr("Deleted: %1").arg(WebhookTexts::title(webhook)), summary(webhook)});
    for (const WebhookListDiff::Change &change : diff.changed)
        rows.append({change.after.id, tr("Changed: %1").arg(WebhookTexts::title(change.after)),
                     fieldChanges(change.before, change.after)});
    return rows;
}
