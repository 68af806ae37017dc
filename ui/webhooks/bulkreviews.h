#pragma once

#include "models/domain/catalog.h"
#include "models/domain/webhook.h"
#include "ui/bulk/bulkdialog.h"

#include <QCoreApplication>

// What is said before several webhooks are enabled, disabled or deleted.
class BulkReviews
{
    Q_DECLARE_TR_FUNCTIONS(BulkReviews)

public:
    struct Facts
    {
        BulkAction action = BulkAction::Disable;
        QList<Webhook> webhooks; // chosen
        QList<Webhook> all;      // of the organization
        CatalogPtr catalog;
        BulkNeeds needs;
    };

    static BulkReview review(const Facts &facts);
    static BulkItem item(const Webhook &webhook);
    // Whether it is what the action would make of it.
    static bool isAlreadySo(BulkAction action, const Webhook &webhook);

private:
    static QString consequence(const Facts &facts);
    static void addSecrets(const Facts &facts, BulkReview &review);
    static void addUnknownFields(const Facts &facts, BulkReview &review);
};
