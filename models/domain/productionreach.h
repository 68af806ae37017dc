#pragma once

#include "models/domain/catalog.h"
#include "models/domain/webhook.h"

#include <optional>

// What a webhook means for production: asked before it is deleted.

// How many production environments it fires for when it is enabled; nothing while the catalog is not known.
std::optional<qsizetype> productionEnvironments(const Webhook &webhook, const CatalogPtr &catalog);

// Whether it is enabled and tells somebody about failures in production. While the catalog is not known, only
// the settings decide.
bool tellsProductionFailures(const Webhook &webhook, const CatalogPtr &catalog);
