#include "models/store/webhookoperation.h"

#include "models/store/webhookstore.h"

WebhookOperation::WebhookOperation(WebhookStore &store, QObject *context)
    : QObject(&store)
    , m_store(store)
    , m_organizationId(store.organizationId())
    , m_hasContext(context != nullptr)
    , m_context(context)
{
    store.noteChangeBegun();
}

void WebhookOperation::startWith(std::function<void()> ending)
{
    QMetaObject::invokeMethod(this, std::move(ending), Qt::QueuedConnection);
}

QoveryApi &WebhookOperation::api() const
{
    return m_store.m_api;
}

bool WebhookOperation::isOfOpenOrganization() const
{
    return m_store.organizationId() == m_organizationId;
}

void WebhookOperation::setBusy(const QString &webhookId, bool busy)
{
    if (isOfOpenOrganization())
        m_store.setBusy(webhookId, busy);
}

void WebhookOperation::upsert(const Webhook &webhook)
{
    if (isOfOpenOrganization())
        m_store.upsert(webhook);
}

void WebhookOperation::markChangedElsewhere(const QString &webhookId)
{
    if (isOfOpenOrganization())
        m_store.markChangedElsewhere(webhookId);
}

void WebhookOperation::drop(const QString &webhookId)
{
    if (isOfOpenOrganization())
        m_store.drop(webhookId);
}

bool WebhookOperation::isKnownBy(const QString &webhookId, const Result<Webhook> &read,
                                 const QDateTime &begunAt)
{
    if (!isOfOpenOrganization())
        return true; // nothing of another organization is judged
    m_store.m_uncertain->judgeOne(webhookId, read, begunAt);
    return !m_store.m_uncertain->isUncertain(webhookId);
}

bool WebhookOperation::isKnownBy(const WebhookDraft &created, const ListAnswer<Webhook> &read,
                                 const QDateTime &begunAt)
{
    if (!isOfOpenOrganization())
        return true;
    m_store.m_uncertain->judgeList(read, begunAt);
    return !m_store.m_uncertain->isWaitingForCreateLike(created);
}

QList<ChangeIntent> WebhookOperation::earlierCreates(const WebhookDraft &draft) const
{
    return isOfOpenOrganization() ? m_store.m_uncertain->createsLike(draft) : QList<ChangeIntent>();
}

void WebhookOperation::noteDoubtfulCreate()
{
    m_store.m_uncertain->noteDoubtfulCreate(m_intent);
}

Webhook WebhookOperation::afterOwnChange(Webhook base, const Webhook &now) const
{
    const auto own = m_store.m_ownChanges.constFind(base.id);
    if (own != m_store.m_ownChanges.constEnd() && own->before == base.updatedAt &&
        own->after == now.updatedAt)
        base.updatedAt = now.updatedAt;
    return base;
}

void WebhookOperation::record(ChangeIntent intent, const std::function<void()> &write)
{
    m_intent = std::move(intent);
    m_intent.organizationId = m_organizationId;
    m_store.recordIntent(m_intent, this, write);
}

std::optional<ChangeVerdict> WebhookOperation::verdict(const ListAnswer<Webhook> &read,
                                                       const ApiError &unknownBy) const
{
    return ChangeVerdict::of(m_intent, read,
                             mayStillBeDone(unknownBy) ? ChangeVerdict::Time::MayStillBeDone
                                                       : ChangeVerdict::Time::TooLate);
}

void WebhookOperation::noteError(const std::optional<ApiError> &error)
{
    m_store.m_changeError = error;
}

void WebhookOperation::end(Ending ending, const std::function<void()> &report,
                           const std::optional<ApiError> &unknownBy)
{
    deleteLater();
    if (unknownBy)
        m_store.keepUncertain(m_intent, *unknownBy);
    else if (!m_intent.id.isEmpty())
        m_store.settleIntent(m_intent.id);
    if (!m_hasContext || m_context)
        report();
    m_store.noteChangeEnded(ending == Ending::AsAsked);
}

ApiError WebhookOperation::refusal(ApiError::Detail reason) const
{
    ApiError error;
    error.kind = ApiError::Kind::Rejected;
    error.detail = reason;
    error.host = api().apiHost();
    return error;
}

bool WebhookOperation::mayHaveBeenDone(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::OutcomeUnknown:
    case ApiError::Kind::ServerFault: // a gateway's 502 or 504 says nothing about what stands behind it
    case ApiError::Kind::BadAnswer:   // 2xx that cannot be read
    case ApiError::Kind::TooLarge:
        return true;
    case ApiError::Kind::Offline:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Rejected:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::Cancelled:
        return false;
    }
    return false;
}

bool WebhookOperation::mayStillBeDone(const ApiError &error)
{
    if (error.kind == ApiError::Kind::ServerFault)
        return error.httpStatus == 504;
    // Anything but a connection that the other side ended: a deadline, a cancel, an answer that said yes.
    return mayHaveBeenDone(error) && error.detail != ApiError::Detail::ConnectionLost;
}
