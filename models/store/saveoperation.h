#pragma once

#include "models/store/saveplan.h"
#include "models/store/webhookoperation.h"
#include "models/store/webhookstore.h"

// Replaces one webhook: read, merge with what others changed since the user's version, write once, read back,
// compare with what was written. One function a step.
class SaveOperation : public WebhookOperation
{
public:
    SaveOperation(WebhookStore &store, const Webhook &base, const WebhookDraft &draft, QObject *context,
                  WebhookStore::SaveCallback done);

    void start();
    // Ends later, with nothing sent.
    void refuse(ApiError::Detail reason);

private:
    void read();
    void compareWithBase(const Result<Webhook> &answer);
    void recordAndWrite();
    void write();
    void judgeWrite(const Result<Webhook> &answer);
    void readBack();
    void compareWithDraft(const Result<Webhook> &answer);
    void resolveUnknown(const Result<Webhook> &answer);

    void finish(SaveOutcome outcome);
    void finishNotSaved(const ApiError &error);
    void finishGone(const ApiError &error);
    void finishNotWritten(SaveOutcome::Kind kind);
    void finishWritten(const Webhook &webhook);

    const Webhook m_base;
    const WebhookDraft m_draft;
    const WebhookStore::SaveCallback m_done;
    QDateTime m_readBegunAt;
    Webhook m_before; // as read just before the write
    SavePlan m_plan;
    std::optional<Webhook> m_written;    // as the PUT answered
    std::optional<ApiError> m_unknownBy; // why it is not known whether the PUT was done
};
