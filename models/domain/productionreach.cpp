#include "models/domain/productionreach.h"

#include "models/domain/filterpreview.h"

std::optional<qsizetype> productionEnvironments(const Webhook &webhook, const CatalogPtr &catalog)
{
    if (!webhook.modes.isEmpty() && !webhook.modes.contains(EnvironmentMode(KnownMode::Production)))
        return 0;
    if (!catalog)
        return std::nullopt;
    WebhookFilter filter = WebhookFilter::of(webhook);
    filter.modes = {KnownMode::Production};
    return countMatches(*catalog, filter).environments;
}

bool tellsProductionFailures(const Webhook &webhook, const CatalogPtr &catalog)
{
    if (!webhook.isEnabled.value_or(true) || !webhook.events.contains(EventType(KnownEvent::Failed)))
        return false;
    return productionEnvironments(webhook, catalog).value_or(1) > 0;
}
