#include "ui/webhooks/bulkreviews.h"

#include "models/domain/productionreach.h"
#include "models/domain/targetmask.h"
#include "ui/webhooks/webhooktexts.h"

#include <QSet>

#include <algorithm>

namespace {
constexpr qsizetype bulkNamedWebhooks = 3;
}

BulkItem BulkReviews::item(const Webhook &webhook)
{
    BulkItem item;
    item.webhookId = webhook.id;
    item.name = WebhookTexts::title(webhook);
    item.maskedTarget = maskedTarget(webhook.targetUrl).text();
    return item;
}

BulkReview BulkReviews::review(const Facts &facts)
{
    BulkReview review;
    review.text = consequence(facts);
    review.needs = facts.needs;
    if (facts.action != BulkAction::Remove) {
        addUnknownFields(facts, review);
        addSecrets(facts, review);
    }
    return review;
}

bool BulkReviews::isAlreadySo(BulkAction action, const Webhook &webhook)
{
    const bool isToggle = action == BulkAction::Enable || action == BulkAction::Disable;
    return isToggle && webhook.isEnabled == (action == BulkAction::Enable);
}

QString BulkReviews::consequence(const Facts &facts)
{
    if (facts.action != BulkAction::Remove)
        return {};
    const auto inProduction = [&facts](const Webhook &webhook) {
        return webhook.isEnabled.value_or(true) &&
               productionEnvironments(webhook, facts.catalog).value_or(0) > 0;
    };
    const auto tellsFailures = [&facts](const Webhook &webhook) {
        return tellsProductionFailures(webhook, facts.catalog);
    };
    QStringList sentences;
    if (facts.catalog) {
        const auto count = std::count_if(facts.webhooks.cbegin(), facts.webhooks.cend(), inProduction);
        sentences.append(count == 0
                             ? tr("None of them fires for a production environment.")
                             : tr("%Ln of them fire for production.", nullptr, static_cast<int>(count)));
    }
    QSet<QString> going;
    for (const Webhook &webhook : facts.webhooks)
        going.insert(webhook.id);
    const bool wasTold = std::any_of(facts.webhooks.cbegin(), facts.webhooks.cend(), tellsFailures);
    const bool isTold = std::any_of(facts.all.cbegin(), facts.all.cend(), [&](const Webhook &webhook) {
        return !going.contains(webhook.id) && tellsFailures(webhook);
    });
    if (wasTold && !isTold)
        sentences.append(tr("No other enabled webhook tells anybody about a failure in production."));
    sentences.append(tr("Qovery stops sending at once and their delivery logs may be lost."));
    sentences.append(
        tr("Undo, for 10 seconds after this dialog is closed, creates them again with new IDs; secrets that "
           "are not remembered must be entered again."));
    return sentences.join(u' ');
}

static QString bulkNames(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names.first(qMin(names.size(), bulkNamedWebhooks)))
        quoted.append(BulkReviews::tr("“%1”").arg(name));
    const QString joined = quoted.join(BulkReviews::tr(", ", "between names"));
    const qsizetype more = names.size() - quoted.size();
    return more == 0 ? joined
                     : BulkReviews::tr("%1 and %Ln more", nullptr, static_cast<int>(more)).arg(joined);
}

void BulkReviews::addUnknownFields(const Facts &facts, BulkReview &review)
{
    QStringList names;
    QStringList fields;
    for (const Webhook &webhook : facts.webhooks) {
        if (webhook.unknownFields.isEmpty() || isAlreadySo(facts.action, webhook))
            continue;
        names.append(WebhookTexts::title(webhook));
        for (const QString &field : webhook.unknownFields) {
            if (!fields.contains(field))
                fields.append(field);
        }
    }
    if (names.isEmpty())
        return;
    review.losesSomething = true;
    review.remarks.append(
        {Tone::Warning, tr("Qovery replaces the whole webhook on every change, and this version does not "
                           "know: %1. They would be lost in %2.")
                            .arg(fields.join(QStringLiteral(", ")), bulkNames(names))});
}

void BulkReviews::addSecrets(const Facts &facts, BulkReview &review)
{
    QStringList names;
    for (const Webhook &webhook : facts.webhooks) {
        if (webhook.mayHaveSecret() && !isAlreadySo(facts.action, webhook))
            names.append(WebhookTexts::title(webhook));
    }
    if (names.isEmpty())
        return;
    review.asksForMore = true;
    review.remarks.append(
        {Tone::Info, tr("Qovery does not return secrets, and a change without one loses it. Before anything "
                        "is sent you are asked, once, for those that are not remembered: %1.")
                         .arg(bulkNames(names))});
}
