#include "models/domain/webhooklistdiff.h"

#include <QHash>

WebhookListDiff diffLists(const QList<Webhook> &before, const QList<Webhook> &after)
{
    WebhookListDiff diff;
    QHash<QString, qsizetype> positions;
    for (qsizetype at = 0; at < after.size(); ++at)
        positions.insert(after.at(at).id, at);
    for (const Webhook &webhook : before) {
        const qsizetype at = positions.value(webhook.id, -1);
        if (at < 0) {
            diff.removed.append(webhook);
            continue;
        }
        const QList<WebhookField> fields = differences(webhook, after.at(at));
        if (!fields.isEmpty())
            diff.changed.append({webhook, after.at(at), fields});
        positions.remove(webhook.id);
    }
    for (const Webhook &webhook : after) {
        if (positions.contains(webhook.id))
            diff.added.append(webhook);
    }
    return diff;
}
