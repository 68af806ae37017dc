#pragma once

#include "models/domain/targetrequest.h"

// One request that was sent to a target from this computer, for the history of sends (F6) and for what a
// delivery that was sent again came to (G4).
struct SendRecord
{
    enum class Why { Test, Again };

    QString id;
    Why why = Why::Test;
    QString organizationId;
    QString webhookId;  // empty: none
    QString deliveryId; // of the recorded delivery that was sent again or used as payload; else empty
    QDateTime at;       // UTC
    WebhookKind kind;
    EventType event;
    QString targetUrl; // a credential: show it only masked
    // As sent, but secret headers without their value: those of Qovery's two names, Authorization, Cookie,
    // and every header the user added.
    HeaderList headers;
    QByteArray body;     // empty when it was larger than what is kept
    qint64 bodySize = 0; // as sent
    bool isMasked =
        false; // a known secret in the body or the answer was masked: the body is not what was sent
    TestResult::Outcome outcome = TestResult::Outcome::Answered;
    int status = 0; // 0: none came
    std::chrono::milliseconds total{0};
    QByteArray answerStart; // the first 64 KiB

    bool isSuccess() const
    {
        return outcome == TestResult::Outcome::Answered && status >= 200 && status < 300;
    }
};
