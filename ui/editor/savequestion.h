#pragma once

#include "models/domain/catalog.h"
#include "models/domain/webhookdraft.h"

#include <QCoreApplication>
#include <QString>

// What Save asks again: production coverage shrinks or becomes everything (D5), or settings that this version
// does not know would be lost (C7). Plain text; an empty title: nothing to ask.
struct SaveQuestion
{
    Q_DECLARE_TR_FUNCTIONS(SaveQuestion)

public:
    QString title;
    QString text;

    bool isNeeded() const { return !title.isEmpty(); }

    // While the projects are not known (null), only what the filter says by itself is judged. `all`: the
    // organization's webhooks, to say who else fires where this one no longer does.
    static SaveQuestion of(const CatalogPtr &catalog, const Webhook &saved, const WebhookDraft &draft,
                           const QList<Webhook> &all);
};
