#pragma once

#include "models/store/webhookoperation.h"
#include "models/store/webhookstore.h"

// Deletes one webhook, once. When no answer came, reading tells; "not found" means done.
class RemoveOperation : public WebhookOperation
{
public:
    RemoveOperation(WebhookStore &store, const QString &webhookId, QObject *context,
                    WebhookStore::RemoveCallback done);

    void start();
    // Ends later, with nothing sent.
    void refuse(ApiError::Detail reason);

private:
    void write();
    void judgeWrite(const Result<Nothing> &answer);
    void look();
    void resolveUnknown(const Result<Webhook> &answer);
    void finish(RemoveOutcome::Kind kind, const std::optional<ApiError> &error = std::nullopt);

    const QString m_webhookId;
    const WebhookStore::RemoveCallback m_done;
    std::optional<ApiError> m_unknownBy;
};
