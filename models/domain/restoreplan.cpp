#include "models/domain/restoreplan.h"

#include <QHash>

RestorePlan planRestore(const QList<Webhook> &states, const QList<Webhook> &now,
                        const QStringList &unreadableIds)
{
    RestorePlan plan;
    QHash<QString, qsizetype> positions;
    for (qsizetype at = 0; at < now.size(); ++at)
        positions.insert(now.at(at).id, at);
    for (const Webhook &state : states) {
        RestorePlan::Item item;
        item.state = state;
        item.draft = WebhookDraft::fromWebhook(state);
        const qsizetype at = positions.value(state.id, -1);
        if (at >= 0) {
            item.now = now.at(at);
            positions.remove(state.id);
            item.fields = differences(now.at(at), state);
            item.fields.removeAll(WebhookField::Secret);
            item.draft.secretChoice = now.at(at).mayHaveSecret() ? SecretChoice::Keep : SecretChoice::None;
            if (item.fields.isEmpty())
                continue;
        } else if (unreadableIds.contains(state.id)) {
            continue;
        }
        plan.items.append(item);
    }
    for (const Webhook &webhook : now) {
        if (positions.contains(webhook.id))
            plan.addedSince.append(webhook);
    }
    return plan;
}
