#include "models/store/changeverdict.h"

#include <algorithm>

static const Webhook *webhookIn(const ListAnswer<Webhook> &read, const QString &webhookId)
{
    const auto found = std::find_if(read.items.begin(), read.items.end(),
                                    [&](const Webhook &webhook) { return webhook.id == webhookId; });
    return found == read.items.end() ? nullptr : &*found;
}

// An entry that could not be read may be the one that is looked for.
static bool mayBeHidden(const ListAnswer<Webhook> &read, const QString &webhookId)
{
    return std::any_of(read.broken.begin(), read.broken.end(), [&](const BrokenItem &item) {
        return item.id.isEmpty() || webhookId.isEmpty() || item.id == webhookId;
    });
}

static std::optional<ChangeVerdict> verdictOnSave(const ChangeIntent &intent, const Webhook &now,
                                                  ChangeVerdict::Time time)
{
    const QList<WebhookField> fields = differences(intent.draft, now);
    const bool isAsBefore = differences(intent.base, now).isEmpty() && intent.base.updatedAt == now.updatedAt;
    // A new secret cannot be seen: the webhook is as asked for only once it was written.
    const bool asksForUnseen = intent.draft.secretChoice == SecretChoice::Replace;
    if (fields.isEmpty() && (!isAsBefore || !asksForUnseen))
        return ChangeVerdict{ChangeVerdict::Kind::Done, now, {}};
    if (!isAsBefore)
        return ChangeVerdict{ChangeVerdict::Kind::ChangedOtherwise, now, fields};
    if (time == ChangeVerdict::Time::TooLate)
        return ChangeVerdict{ChangeVerdict::Kind::NotDone, now, {}};
    return std::nullopt;
}

// A new webhook is recognised by its content among those that were not there before.
static std::optional<ChangeVerdict> verdictOnCreate(const ChangeIntent &intent,
                                                    const ListAnswer<Webhook> &read, ChangeVerdict::Time time)
{
    const auto fieldsOf = [&](const Webhook &webhook) { return differences(intent.draft, webhook); };
    const auto found = std::find_if(read.items.begin(), read.items.end(), [&](const Webhook &webhook) {
        QList<WebhookField> fields = fieldsOf(webhook);
        fields.removeAll(WebhookField::Secret); // said afterwards, as a difference
        return fields.isEmpty() && !intent.idsBefore.contains(webhook.id);
    });
    if (found != read.items.end()) {
        const QList<WebhookField> fields = fieldsOf(*found);
        return ChangeVerdict{fields.isEmpty() ? ChangeVerdict::Kind::Done
                                              : ChangeVerdict::Kind::ChangedOtherwise,
                             *found, fields};
    }
    if (time == ChangeVerdict::Time::TooLate && !mayBeHidden(read, {}))
        return ChangeVerdict{ChangeVerdict::Kind::NotDone};
    return std::nullopt;
}

std::optional<ChangeVerdict> ChangeVerdict::of(const ChangeIntent &intent, const ListAnswer<Webhook> &read,
                                               Time time)
{
    if (intent.kind == ChangeIntent::Kind::Create)
        return verdictOnCreate(intent, read, time);
    const bool isRemoval = intent.kind == ChangeIntent::Kind::Remove;
    const Webhook *now = webhookIn(read, intent.webhookId);
    if (!now) {
        if (mayBeHidden(read, intent.webhookId))
            return std::nullopt;
        return ChangeVerdict{isRemoval ? Kind::Done : Kind::Gone};
    }
    if (!isRemoval)
        return verdictOnSave(intent, *now, time);
    if (time == Time::TooLate)
        return ChangeVerdict{Kind::NotDone, *now, {}};
    return std::nullopt;
}
