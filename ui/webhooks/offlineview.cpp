#include "ui/webhooks/offlineview.h"

#include "ui/webhooks/webhookactions.h"
#include "ui/webhooks/webhooklistview.h"
#include "ui/webhooks/webhooktexts.h"
#include "ui/widgets/messagebar.h"

#include <utility>

OfflineView::OfflineView(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.store, &WebhookStore::stateChanged, this, &OfflineView::follow);
    connect(&m_parts.store, &WebhookStore::refreshFinished, this, &OfflineView::follow);
    connect(&m_parts.list, &WebhookListView::snapshotRequested, this, &OfflineView::openSnapshot);
}

bool OfflineView::isOutOfReach(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Tls:
    case ApiError::Kind::ServerFault:
        return true;
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Rejected:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::BadAnswer:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::OutcomeUnknown:
    case ApiError::Kind::Cancelled:
        return false;
    }
    return false;
}

QString OfflineView::lastSeen(const QDateTime &seenAt)
{
    return tr("Last seen: %1.").arg(WebhookTexts::exactTime(seenAt));
}

void OfflineView::follow()
{
    m_parts.actions.setReadOnly(m_parts.store.isSnapshot());
    if (m_parts.store.isSnapshot()) {
        say();
        return;
    }
    m_parts.bar.dismiss(std::exchange(m_message, 0));
    const std::optional<ApiError> error = m_parts.store.loadError();
    const bool isFailed = m_parts.store.state() == WebhookStore::State::Failed;
    if (!isFailed || !error || !isOutOfReach(*error)) {
        m_lookedFor.clear();
        m_latest = {};
        m_parts.list.offerSnapshot({});
        return;
    }
    lookForSnapshot();
}

void OfflineView::lookForSnapshot()
{
    const QString organizationId = m_parts.store.organizationId();
    if (m_lookedFor == organizationId)
        return;
    m_lookedFor = organizationId;
    m_parts.history.latest(organizationId, this, [this, organizationId](const History::Latest &latest) {
        if (organizationId != m_lookedFor)
            return;
        m_latest = latest;
        m_parts.list.offerSnapshot(latest.seenAt);
    });
}

void OfflineView::openSnapshot()
{
    if (m_latest.seenAt.isValid() && m_lookedFor == m_parts.store.organizationId())
        m_parts.store.openSnapshot(m_lookedFor, m_latest.webhooks, m_latest.seenAt);
}

void OfflineView::say()
{
    m_parts.bar.dismiss(m_message);
    m_message = m_parts.bar.post(
        Tone::Warning,
        tr("Offline: this is what was seen last (%1). Nothing can be changed until the list is refreshed.")
            .arg(WebhookTexts::exactTime(m_parts.store.refreshedAt())),
        tr("Try Again"), [this] {
            m_message = 0;
            emit retryRequested();
        });
    m_parts.bar.setMessageIcon(m_message, QStringLiteral("cloud-off"));
}
