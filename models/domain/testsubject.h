#pragma once

#include "models/domain/catalog.h"
#include "models/domain/targetrequest.h"
#include "models/domain/webhook.h"

// The test send nobody set anything for: what the form of a single one begins with, and what tests over a
// selection send.

// Failed when the webhook fires for it or for nothing, else its first event; the first environment it fires
// for, or a made-up one.
TestSubject usualTestSubject(const Webhook &webhook, const Organization &organization,
                             const CatalogPtr &catalog);

// To the webhook's own target, with the secret in both headers when there is one.
TargetRequest usualTestRequest(const Webhook &webhook, const TestSubject &subject, const QString &secret);
