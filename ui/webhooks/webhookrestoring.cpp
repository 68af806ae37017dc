#include "ui/webhooks/webhookrestoring.h"

#include "ui/history/historytexts.h"
#include "ui/webhooks/restorerun.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/confirmdialog.h"

#include <QWidget>

#include <algorithm>

WebhookRestoring::WebhookRestoring(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
}

static QString restoreText(const RestorePlan &plan, const QDateTime &seenAt)
{
    QStringList sentences{WebhookRestoring::tr("As it was (%1).").arg(HistoryTexts::time(seenAt))};
    const auto creations = std::count_if(plan.items.cbegin(), plan.items.cend(),
                                         [](const RestorePlan::Item &item) { return !item.now; });
    if (creations > 0)
        sentences.append(WebhookRestoring::tr("%Ln of them are created again, with a new ID.", nullptr,
                                              static_cast<int>(creations)));
    return sentences.join(u' ');
}

// A change reads, writes and reads back; a creation does the same with the list.
static constexpr int requestsOfOne = 3;

static BulkReview restoreReview(const RestorePlan &plan, const QDateTime &seenAt,
                                WebhookRestoring::Extent extent, const RateBudget &budget)
{
    BulkReview review;
    review.text = restoreText(plan, seenAt);
    review.needs.requests = requestsOfOne * static_cast<int>(plan.items.size());
    review.needs.left = budget.remaining;
    review.needs.limit = budget.limit;
    if (budget.resetAtUnixSeconds)
        review.needs.resetAt = QDateTime::fromSecsSinceEpoch(*budget.resetAtUnixSeconds);
    QStringList unknown;
    for (const RestorePlan::Item &item : plan.items) {
        review.asksForMore = review.asksForMore || item.draft.keepsSecret();
        for (const QString &field : item.now.value_or(item.state).unknownFields) {
            if (!unknown.contains(field))
                unknown.append(field);
        }
    }
    if (!unknown.isEmpty()) {
        review.losesSomething = true;
        review.remarks.append(
            {Tone::Warning, WebhookRestoring::tr("Lost, because this version does not know them: %1.")
                                .arg(unknown.join(QStringLiteral(", ")))});
    }
    if (review.asksForMore)
        review.remarks.append(
            {Tone::Info,
             WebhookRestoring::tr("History holds no secrets. Before anything is sent you are asked, "
                                  "once, for those that are not remembered.")});
    if (extent == WebhookRestoring::Extent::Whole && !plan.addedSince.isEmpty())
        review.remarks.append(
            {Tone::Info, WebhookRestoring::tr("%Ln webhook(s) that were added since stay as they are.",
                                              nullptr, static_cast<int>(plan.addedSince.size()))});
    return review;
}

void WebhookRestoring::sayNothing(const QList<Webhook> &states, const QDateTime &seenAt, QWidget *over)
{
    auto *dialog = new ConfirmDialog(over);
    dialog->setObjectName(QStringLiteral("nothingToRestoreDialog"));
    dialog->setWindowTitle(tr("Restore"));
    dialog->setContent(
        QStringLiteral("info"), Tone::Info, tr("Nothing to restore"),
        states.size() == 1
            ? tr("“%1” is as it was then (%2).")
                  .arg(WebhookTexts::title(states.constFirst()), HistoryTexts::time(seenAt))
            : tr("Every webhook there was is as it was then (%1).").arg(HistoryTexts::time(seenAt)));
    dialog->addButton(tr("Close"), ButtonRole::Normal, 0, true);
    dialog->open();
}

void WebhookRestoring::ask(const QList<Webhook> &states, const QDateTime &seenAt, Extent extent,
                           QWidget *over)
{
    QStringList unreadableIds;
    for (const BrokenItem &broken : m_parts.store.brokenWebhooks())
        unreadableIds.append(broken.id);
    const RestorePlan plan = planRestore(states, m_parts.store.webhooks(), unreadableIds);
    if (plan.items.isEmpty()) {
        sayNothing(states, seenAt, over ? over : m_window);
        return;
    }
    auto *dialog = new BulkDialog(BulkAction::Restore, over ? over : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *run = new RestoreRun(plan.items, m_parts, *dialog, this);
    connect(run, &RestoreRun::webhookWritten, this, &WebhookRestoring::webhookWritten);
    dialog->setReview(restoreReview(plan, seenAt, extent, m_parts.budget.last()));
    dialog->open();
}
