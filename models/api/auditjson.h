#pragma once

#include "models/api/apijson.h"
#include "models/domain/auditevent.h"

#include <QUrlQuery>

// A page of the organization's audit log (getOrganizationEvents): {"links","organization_max_limit_reached",
// "events"}, with everything optional. The links are not followed, only the token of the next page is taken
// out of them: they name a host of their own.
ParsedJson<AuditPage> readAuditPage(const QByteArray &json);

// What asks for a webhook's events. An empty token: the newest.
QString auditQuery(const QString &webhookId, const QString &continueToken);
