#pragma once

#include "models/domain/deliverylog.h"
#include "models/domain/sendrecord.h"

class SendHistory;

// What is kept of a request that was sent to a target, without the secrets that went with it.

// `record` says why, for whom and with which of the user's own headers it was sent; the rest comes from the
// request and what came of it.
void keepTestSend(SendHistory &history, SendRecord record, const TargetRequest &request,
                  const TestResult &result);
// Of a delivery that was sent again. `secrets`: those that went with it or an earlier attempt.
void keepResend(SendHistory &history, const StoredDelivery &stored, const TargetRequest &request,
                const TestResult &result, const QList<QByteArray> &secrets);
