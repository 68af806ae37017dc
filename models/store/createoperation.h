#pragma once

#include "models/store/webhookoperation.h"
#include "models/store/webhookstore.h"

// Creates one webhook: write once, read back, compare with the draft. When no answer came, the new webhook is
// recognised by its content among those that were not there before; where an earlier create of the same
// content may have been done, it is looked for before anything is sent.
class CreateOperation : public WebhookOperation
{
public:
    CreateOperation(WebhookStore &store, const WebhookDraft &draft, QObject *context,
                    WebhookStore::SaveCallback done);

    void start();
    // Ends later, with nothing sent.
    void refuse(ApiError::Detail reason);

private:
    void look();
    void compareWithEarlier(const Result<ListAnswer<Webhook>> &answer);
    void recordAndWrite(const QList<Webhook> &before);
    void write();
    void judgeWrite(const Result<Webhook> &answer);
    void readBack();
    void compareWithDraft(const Result<Webhook> &answer);
    void lookForIt();
    void recognise(const Result<ListAnswer<Webhook>> &answer);

    void finish(SaveOutcome outcome);
    void finishNotSaved(const ApiError &error);
    void finishWritten(const Webhook &webhook);

    const WebhookDraft m_draft;
    const WebhookStore::SaveCallback m_done;
    QDateTime m_readBegunAt;
    std::optional<Webhook> m_written;
    std::optional<ApiError> m_unknownBy;
};
