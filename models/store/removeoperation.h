#pragma once

#include "models/store/webhookoperation.h"
#include "models/store/webhookstore.h"

// Deletes one webhook, once: read, compare with what the user saw, write, read again. When no answer came,
// that reading tells; "not found" means done.
class RemoveOperation : public WebhookOperation
{
public:
    RemoveOperation(WebhookStore &store, const Webhook &seen, QObject *context,
                    WebhookStore::RemoveCallback done);

    void start();
    // Ends later, with nothing sent.
    void refuse(ApiError::Detail reason);

private:
    void read();
    void compareWithSeen(const Result<Webhook> &answer);
    void recordAndWrite();
    void write();
    void judgeWrite(const Result<Nothing> &answer);
    void look();
    void verify(const Result<Webhook> &answer);
    void resolveUnknown(const Result<Webhook> &answer);
    void finishChangedMeanwhile();
    void finish(RemoveOutcome::Kind kind, const std::optional<ApiError> &error = std::nullopt);

    const Webhook m_seen;
    const WebhookStore::RemoveCallback m_done;
    QDateTime m_readBegunAt;
    RemoveOutcome m_outcome;
    std::optional<ApiError> m_unknownBy;
};
