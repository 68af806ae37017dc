#pragma once

#include "models/store/webhookoperation.h"
#include "models/store/webhookstore.h"

// Creates one webhook: write once, read back, compare with the draft. When no answer came, the new webhook is
// recognised by its content among those that were not there before.
class CreateOperation : public WebhookOperation
{
public:
    CreateOperation(WebhookStore &store, const WebhookDraft &draft, QObject *context,
                    WebhookStore::SaveCallback done);

    void start();
    // Ends later, with nothing sent.
    void refuse(ApiError::Detail reason);

private:
    void write();
    void judgeWrite(const Result<Webhook> &answer);
    void readBack();
    void compareWithDraft(const Result<Webhook> &answer);
    void lookForIt();
    void recognise(const Result<ListAnswer<Webhook>> &answer);

    void finish(const SaveOutcome &outcome);
    void finishWritten(const Webhook &webhook);

    const WebhookDraft m_draft;
    const WebhookStore::SaveCallback m_done;
    std::optional<QSet<QString>> m_idsBefore; // nothing when the list was not known
    std::optional<Webhook> m_written;
    std::optional<ApiError> m_unknownBy;
};
