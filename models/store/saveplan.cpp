#include "models/store/saveplan.h"

#include "models/domain/webhookmerge.h"

bool losesSecret(const WebhookDraft &draft, const Webhook &webhook)
{
    if (draft.secretChoice == SecretChoice::KeepRemembered)
        return true; // who submits a draft recalls it first
    // A PUT without the secret loses it (API.md, Shapes).
    const bool sendsSecret = draft.sendsSecret() && !draft.secret.isEmpty();
    return webhook.mayHaveSecret() && !sendsSecret && draft.secretChoice != SecretChoice::Remove;
}

static QStringList newNames(const QStringList &before, const QStringList &now)
{
    QStringList names;
    for (const QString &name : now) {
        if (!before.contains(name))
            names.append(name);
    }
    return names;
}

SavePlan SavePlan::of(const Webhook &base, const WebhookDraft &mine, const Webhook &theirs)
{
    const WebhookMerge merge = mergeWebhooks(base, mine, theirs);
    SavePlan plan;
    plan.draft = merge.merged;
    plan.mergedFields = merge.takenFromServer;
    plan.fields = merge.conflicts;
    plan.unknownFields = newNames(base.unknownFields, theirs.unknownFields);
    const bool isChangedByThem = !differences(base, theirs).isEmpty();
    if (!merge.conflicts.isEmpty())
        plan.kind = Kind::Conflict;
    else if (isChangedByThem && changesOf(plan.draft, theirs).isEmpty())
        plan.kind = Kind::NothingToDo;
    else if (!plan.unknownFields.isEmpty())
        plan.kind = Kind::UnknownFields;
    else if (losesSecret(plan.draft, theirs))
        plan.kind = Kind::SecretNeeded;
    return plan;
}
