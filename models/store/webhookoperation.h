#pragma once

#include "models/api/qoveryapi.h"

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
    // Calls `report` unless the context is gone, and deletes this.
    enum class Ending { AsAsked, Otherwise };
    void end(Ending ending, const std::function<void()> &report);
    WebhookStore &store() const { return m_store; }
    // Why the store itself sends nothing.
    ApiError refusal(ApiError::Detail reason) const;

    // Errors after which a write may have been done: only reading tells.
    static bool mayHaveBeenDone(const ApiError &error);
    // Errors after which it may still be done later, so that not seeing it now proves nothing.
    static bool mayStillBeDone(const ApiError &error);

private:
    WebhookStore &m_store;
    const QString m_organizationId;
    const bool m_hasContext;
    const QPointer<QObject> m_context;
};
