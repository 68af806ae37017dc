#pragma once

#include "models/api/qoveryapi.h"
#include "models/store/changeverdict.h"

#include <QObject>
#include <QPointer>

#include <functional>

class WebhookStore;

// What the operations on one webhook have in common: they belong to the store, keep to the organization they
// were begun in, run on when the caller's context is gone, and end once.
class WebhookOperation : public QObject
{
public:
    // Ends later, before anything is sent.
    void startWith(std::function<void()> ending);

    // Errors after which a write may have been done: only reading tells.
    static bool mayHaveBeenDone(const ApiError &error);
    // Errors after which it may still be done later, so that not seeing it now proves nothing.
    static bool mayStillBeDone(const ApiError &error);

protected:
    WebhookOperation(WebhookStore &store, QObject *context);

    QoveryApi &api() const;
    const QString &organizationId() const { return m_organizationId; }
    // Whether the store still shows the organization this belongs to.
    bool isOfOpenOrganization() const;
    void setBusy(const QString &webhookId, bool busy);
    void upsert(const Webhook &webhook);
    void markChangedElsewhere(const QString &webhookId);
    void drop(const QString &webhookId);
    // Whether every earlier change of the webhook is known, now that it was read.
    bool isKnownBy(const QString &webhookId, const Result<Webhook> &read, const QDateTime &begunAt);
    // The same for creates of one content, by a whole list.
    bool isKnownBy(const WebhookDraft &created, const ListAnswer<Webhook> &read, const QDateTime &begunAt);
    QList<ChangeIntent> earlierCreates(const WebhookDraft &draft) const; // that may have been done
    void noteDoubtfulCreate();
    // `base` as it would be without a change of our own that was found to be done later: that was nobody
    // else's.
    Webhook afterOwnChange(Webhook base, const Webhook &now) const;
    // Notes on the disk what is about to be sent, without its secret, then calls `write`: also when it could
    // not be noted.
    void record(ChangeIntent intent, const std::function<void()> &write);
    const ChangeIntent &intent() const { return m_intent; }
    // What the change that was recorded came to, by a reading made after it.
    std::optional<ChangeVerdict> verdict(const ListAnswer<Webhook> &read, const ApiError &unknownBy) const;
    // What the store says the last change met; nothing: it was answered.
    void noteError(const std::optional<ApiError> &error);
    // Calls `report` unless the context is gone, and deletes this. `unknownBy`: it is not known what the
    // change came to, and the store goes on reading.
    enum class Ending { AsAsked, Otherwise };
    void end(Ending ending, const std::function<void()> &report,
             const std::optional<ApiError> &unknownBy = std::nullopt);
    WebhookStore &store() const { return m_store; }
    // Why the store itself sends nothing.
    ApiError refusal(ApiError::Detail reason) const;

private:
    WebhookStore &m_store;
    const QString m_organizationId;
    const bool m_hasContext;
    const QPointer<QObject> m_context;
    ChangeIntent m_intent; // its id is empty until something is about to be sent
};
