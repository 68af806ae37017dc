#pragma once

#include "models/api/webhookjson.h"
#include "models/domain/delivery.h"

// Only id and created_at are required; unknown words are kept, a null body is normal (API.md, Shapes).
Delivery readDeliveryItem(JsonFields &fields);
