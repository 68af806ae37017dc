#pragma once

#include "models/domain/webhookdraft.h"

// What became of a list of webhooks from one time to another, by id. Times and unknown fields are not
// compared.
struct WebhookListDiff
{
    struct Change
    {
        Webhook before;
        Webhook after;
        QList<WebhookField> fields;
    };
    QList<Webhook> added;
    QList<Webhook> removed;
    QList<Change> changed;

    bool isEmpty() const { return added.isEmpty() && removed.isEmpty() && changed.isEmpty(); }
};

WebhookListDiff diffLists(const QList<Webhook> &before, const QList<Webhook> &after);
