#pragma once

#include "models/domain/webhookdraft.h"

#include <optional>

// What it takes to bring webhooks back to states that were seen earlier (J2).
struct RestorePlan
{
    struct Item
    {
        Webhook state;              // as it shall be
        std::optional<Webhook> now; // what is there; nothing: it is created again, with another id
        QList<WebhookField> fields; // that would change
        // To be written. Its secret is the current one (Keep, to be supplied): no state knows any. The draft
        // of one that had a secret and is gone keeps that one as well.
        WebhookDraft draft;
    };
    QList<Item> items;         // those that differ
    QList<Webhook> addedSince; // there now and not among the states: they stay
};

// `unreadableIds`: webhooks that are there and could not be understood; they are left alone.
RestorePlan planRestore(const QList<Webhook> &states, const QList<Webhook> &now,
                        const QStringList &unreadableIds = {});
