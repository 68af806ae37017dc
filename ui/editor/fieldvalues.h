#pragma once

#include "models/domain/webhookdraft.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

// The value of one field in words, for comparing: plain text, targets masked, secrets as words only.
class FieldValues
{
    Q_DECLARE_TR_FUNCTIONS(FieldValues)

public:
    static QString wanted(WebhookField field, const WebhookDraft &draft);
    static QString saved(WebhookField field, const Webhook &webhook);

    // What a list gains and loses; both empty for the other fields.
    struct ListChange
    {
        QStringList added;
        QStringList removed;
        bool isEmpty() const { return added.isEmpty() && removed.isEmpty(); }
    };
    static ListChange listChange(WebhookField field, const Webhook &before, const WebhookDraft &after);
    // "On → Off"; says so where two addresses look the same behind their masks.
    static QString change(WebhookField field, const Webhook &before, const WebhookDraft &after);
};
