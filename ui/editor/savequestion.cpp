#include "ui/editor/savequestion.h"

#include "models/domain/coverageloss.h"
#include "ui/editor/editortexts.h"
#include "ui/preview/coveragetexts.h"

// Nothing while the other webhooks are not known: "no other fires" would be a guess.
static QString remainingCoverage(const Catalog &catalog, const CoverageChange &change, const Webhook &saved,
                                 const QList<Webhook> &all)
{
    QList<WebhookFilter> others;
    QStringList names;
    for (const Webhook &other : all) {
        if (other.id == saved.id)
            continue;
        others.append(WebhookFilter::of(other));
        names.append(EditorTexts::name(other.description, other.targetUrl));
    }
    if (all.isEmpty())
        return {};
    const auto loss = CoverageLoss::of(catalog, change, WebhookFilter::of(saved), others);
    return loss ? CoverageTexts::remaining(*loss, names) : QString();
}

SaveQuestion SaveQuestion::of(const CatalogPtr &catalog, const Webhook &saved, const WebhookDraft &draft,
                              const QList<Webhook> &all)
{
    SaveQuestion question;
    QStringList sentences;
    const WebhookFilter before = WebhookFilter::of(saved);
    const WebhookFilter after = WebhookFilter::of(draft);
    if (!isSameFilter(before, after)) {
        const Catalog known = catalog ? *catalog : Catalog();
        const CoverageChange change = CoverageChange::compare(known, before, after);
        if (change.shrinksProduction() || change.becomesEverything()) {
            question.title = CoverageTexts::question(change);
            sentences += CoverageTexts::consequence(known, change,
                                                    EditorTexts::name(saved.description, saved.targetUrl),
                                                    remainingCoverage(known, change, saved, all));
        }
    }
    if (!saved.unknownFields.isEmpty()) {
        if (question.title.isEmpty())
            question.title = tr("Save and lose settings?");
        sentences += tr("Qovery replaces the whole webhook when it is saved. This version does not know %1: "
                        "saving loses them.")
                         .arg(saved.unknownFields.join(QStringLiteral(", ")));
    }
    question.text = sentences.join(QLatin1Char(' '));
    return question;
}
