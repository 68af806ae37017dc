#pragma once

#include "models/domain/webhookhealth.h"

#include <QHash>

class LocalConnection;

// What the whole log of an organization says, for DeliveryArchive; used in the database's thread only. False
// when a statement failed.
namespace DeliverySummary {

bool health(LocalConnection &connection, const QString &organizationId, const QDateTime &now,
            QHash<QString, WebhookHealth> &health);

// One after another, so that each is short.
inline constexpr int ChoiceSteps = 5;
bool choices(LocalConnection &connection, const QString &organizationId, int step, DeliveryChoices &choices);

} // namespace DeliverySummary
