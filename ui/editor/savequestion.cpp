#include "ui/editor/savequestion.h"

#include "models/domain/coveragechange.h"
#include "ui/editor/editortexts.h"
#include "ui/preview/coveragetexts.h"

SaveQuestion SaveQuestion::of(const CatalogPtr &catalog, const Webhook &saved, const WebhookDraft &draft)
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
                                                    EditorTexts::name(saved.description, saved.targetUrl));
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
