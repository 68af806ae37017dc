#pragma once

#include "models/domain/webhookdraft.h"

// What keeps `targetUrl` from being a webhook's target; nothing when it can be one. The same rule for the
// editor and a test send.
std::optional<DraftProblem::Reason> targetProblem(const QString &targetUrl);
