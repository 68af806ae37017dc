#include "models/store/webhookstore.h"

#include "models/store/bulkchange.h"

#include <algorithm>

WebhookStore::WebhookStore(QoveryApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_uncertain(new UncertainChanges(this))
{
    connect(m_uncertain, &UncertainChanges::readingNeeded, this, &WebhookStore::checkUncertain);
    connect(m_uncertain, &UncertainChanges::settled, this, &WebhookStore::settle);
    connect(m_uncertain, &UncertainChanges::changed, this, [this](const QStringList &webhookIds) {
        for (const QString &webhookId : webhookIds) {
            if (m_position.contains(webhookId))
                emit webhooksChanged({}, {}, {webhookId});
        }
        emit uncertainChangesChanged();
    });
}

WebhookStore::~WebhookStore() = default;

void WebhookStore::setOrganization(const QString &organizationId)
{
    const bool wasRefreshing = isRefreshing();
    m_refresh.cancel();
    m_refresh = {};
    m_check.cancel();
    m_check = {};
    m_refreshSerial = m_adoptedSerial = m_organizationSerial = ++m_serial; // what still comes is nobody's
    QStringList removed;
    for (const Webhook &webhook : std::as_const(m_webhooks))
        removed.append(webhook.id);

    m_organizationId = organizationId;
    if (m_bulk && !m_bulk->isOpen())
        m_bulk->cancel();
    m_isSnapshot = false;
    m_loadError.reset();
    m_refreshedAt = {};
    m_webhooks.clear();
    m_position.clear();
    m_broken.clear();
    m_busy.clear();
    m_changedElsewhere.clear();
    m_changeSerial.clear();
    m_ownChanges.clear();
    m_uncertain->setOrganization(organizationId);
    if (!removed.isEmpty())
        emit webhooksChanged({}, removed, {});
    if (wasRefreshing)
        emit refreshFinished();
    setState(organizationId.isEmpty() ? State::Idle : State::Loading);
    refresh();
}

void WebhookStore::openSnapshot(const QString &organizationId, const QList<Webhook> &webhooks,
                                const QDateTime &seenAt)
{
    if (organizationId != m_organizationId) {
        setOrganization({});
        m_organizationId = organizationId;
        m_uncertain->setOrganization(organizationId);
    }
    if (m_state == State::Ready)
        return; // a list is there
    QStringList added;
    for (const Webhook &webhook : webhooks) {
        if (m_position.contains(webhook.id))
            continue;
        m_position.insert(webhook.id, m_webhooks.size());
        m_webhooks.append(webhook);
        added.append(webhook.id);
    }
    m_isSnapshot = true;
    m_refreshedAt = seenAt;
    emit webhooksChanged(added, {}, {});
    setState(State::Ready);
}

void WebhookStore::refresh()
{
    if (m_organizationId.isEmpty() || isRefreshing())
        return;
    if (m_state != State::Ready)
        setState(State::Loading);
    m_refreshSerial = ++m_serial;
    m_refreshBegunAt = QDateTime::currentDateTimeUtc();
    m_refresh = m_api.listWebhooks(
        m_organizationId, this, [this, serial = m_refreshSerial](const Result<ListAnswer<Webhook>> &answer) {
            if (serial == m_refreshSerial)
                finishRefresh(answer);
        });
    emit refreshStarted();
}

void WebhookStore::cancelRefresh()
{
    m_refresh.cancel();
}

void WebhookStore::finishRefresh(const Result<ListAnswer<Webhook>> &answer)
{
    if (answer) {
        m_loadError.reset();
        m_refreshedAt = QDateTime::currentDateTimeUtc();
        adoptList(answer.value(), m_refreshSerial);
        setState(State::Ready);
        m_uncertain->judgeList(answer.value(), m_refreshBegunAt);
    } else if (answer.error().kind == ApiError::Kind::Cancelled) {
        if (m_state == State::Loading)
            setState(State::Stopped);
    } else {
        m_loadError = answer.error(); // what is there stays
        m_uncertain->noteReadFailed(answer.error());
        if (m_state == State::Loading)
            setState(State::Failed);
    }
    emit refreshFinished();
}

const Webhook *WebhookStore::webhook(const QString &webhookId) const
{
    const qsizetype position = m_position.value(webhookId, -1);
    return position < 0 ? nullptr : &m_webhooks.at(position);
}

void WebhookStore::markSeen(const QString &webhookId)
{
    if (m_changedElsewhere.remove(webhookId))
        emit webhooksChanged({}, {}, {webhookId});
}

void WebhookStore::markChangedElsewhere(const QString &webhookId)
{
    if (!m_position.contains(webhookId) || m_changedElsewhere.contains(webhookId))
        return;
    m_changedElsewhere.insert(webhookId);
    emit webhooksChanged({}, {}, {webhookId});
}

void WebhookStore::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

void WebhookStore::setBusy(const QString &webhookId, bool busy)
{
    if (busy == m_busy.contains(webhookId))
        return;
    if (busy)
        m_busy.insert(webhookId);
    else
        m_busy.remove(webhookId);
    if (m_position.contains(webhookId))
        emit webhooksChanged({}, {}, {webhookId});
}

// The list as the server told it when the refresh began, but what was changed here since then stays as it is.
void WebhookStore::adoptList(const ListAnswer<Webhook> &answer, quint64 serial)
{
    if (serial < m_adoptedSerial)
        return; // a later one is there
    m_adoptedSerial = serial;
    ListChange change;
    if (hasSameWebhooks(answer.items))
        adoptInPlace(answer.items, serial, change);
    else
        adoptAnew(answer.items, serial, change);
    m_broken = answer.broken;
    // Another list may be on its way that is older than a change.
    m_changeSerial.removeIf([serial](const auto &changed) { return changed.value() <= serial; });
    const bool wasSnapshot = std::exchange(m_isSnapshot, false);
    emit webhooksChanged(change.added, change.removed, change.changed);
    if (wasSnapshot)
        emit stateChanged();
    emit listRead();
}

bool WebhookStore::isChangedSince(const QString &webhookId, quint64 serial) const
{
    return m_changeSerial.value(webhookId, 0) > serial;
}

bool WebhookStore::hasSameWebhooks(const QList<Webhook> &told) const
{
    return std::equal(told.cbegin(), told.cend(), m_webhooks.cbegin(), m_webhooks.cend(),
                      [](const Webhook &one, const Webhook &other) { return one.id == other.id; });
}

// The usual refresh: the same webhooks in the same order, nearly all as they were. Those keep their memory,
// which they share with the views and the history.
void WebhookStore::adoptInPlace(const QList<Webhook> &told, quint64 serial, ListChange &change)
{
    const QSet<QString> marksBefore = std::exchange(m_changedElsewhere, {}); // kept until the next refresh
    for (qsizetype position = 0; position < told.size(); ++position) {
        const Webhook &now = told.at(position);
        if (m_webhooks.at(position) != now && !isChangedSince(now.id, serial)) {
            m_webhooks[position] = now;
            noteToldDifferently(now.id, change);
        } else if (marksBefore.contains(now.id)) {
            change.changed.append(now.id);
        }
    }
}

void WebhookStore::noteToldDifferently(const QString &webhookId, ListChange &change)
{
    if (!m_busy.contains(webhookId)) // else it may be our own change
        m_changedElsewhere.insert(webhookId);
    change.changed.append(webhookId);
}

void WebhookStore::adoptAnew(const QList<Webhook> &answer, quint64 serial, ListChange &change)
{
    const QList<Webhook> before = std::exchange(m_webhooks, {});
    const QHash<QString, qsizetype> positionBefore = std::exchange(m_position, {});
    const QSet<QString> marksBefore = std::exchange(m_changedElsewhere, {}); // kept until the next refresh
    const auto changedSince = [this, serial](const QString &webhookId) {
        return isChangedSince(webhookId, serial);
    };
    const auto append = [this](const Webhook &webhook) {
        m_position.insert(webhook.id, m_webhooks.size());
        m_webhooks.append(webhook);
    };
    m_webhooks.reserve(answer.size());
    m_position.reserve(answer.size());
    for (const Webhook &told : answer) {
        const qsizetype old = positionBefore.value(told.id, -1);
        if (m_position.contains(told.id) || (old < 0 && changedSince(told.id))) // twice, or deleted meanwhile
            continue;
        const Webhook &current = old >= 0 && changedSince(told.id) ? before.at(old) : told;
        append(current);
        if (old < 0) {
            change.added.append(told.id);
        } else if (before.at(old) != current) {
            noteToldDifferently(told.id, change);
        } else if (marksBefore.contains(told.id)) {
            change.changed.append(told.id);
        }
    }
    for (const Webhook &webhook : before) {
        if (m_position.contains(webhook.id))
            continue;
        if (changedSince(webhook.id)) // created meanwhile
            append(webhook);
        else
            change.removed.append(webhook.id);
    }
}

void WebhookStore::upsert(const Webhook &webhook)
{
    m_changeSerial.insert(webhook.id, ++m_serial);
    m_changedElsewhere.remove(webhook.id);
    const qsizetype position = m_position.value(webhook.id, -1);
    if (position >= 0) {
        m_webhooks[position] = webhook;
        emit webhooksChanged({}, {}, {webhook.id});
    } else {
        m_position.insert(webhook.id, m_webhooks.size());
        m_webhooks.append(webhook);
        emit webhooksChanged({webhook.id}, {}, {});
    }
    emit webhookRead(webhook.id);
}

void WebhookStore::drop(const QString &webhookId)
{
    m_changeSerial.insert(webhookId, ++m_serial);
    m_changedElsewhere.remove(webhookId);
    const qsizetype position = m_position.value(webhookId, -1);
    if (position < 0)
        return;
    m_webhooks.removeAt(position);
    m_position.remove(webhookId);
    for (qsizetype i = position; i < m_webhooks.size(); ++i)
        m_position[m_webhooks.at(i).id] = i;
    emit webhooksChanged({}, {webhookId}, {});
    emit webhookGone(webhookId);
}
