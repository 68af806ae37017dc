#pragma once

#include "models/api/qoveryapi.h"
#include "models/domain/webhookdraft.h"
#include "models/store/writeoutcomes.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

// The webhooks of one organization: the one source of truth for every view. Nothing changes here before the
// server said yes. Belongs to the GUI thread. `api` must outlive it.
class WebhookStore : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,    // no organization
        Loading, // first read
        Ready,   // a list is there (a later refresh may be running or have failed)
        Failed,  // the first read failed: loadError()
        Stopped, // the first read was cancelled by the user
    };

    explicit WebhookStore(QoveryApi &api, QObject *parent = nullptr);
    ~WebhookStore() override;

    // Drops what it has, cancels reads and loads. An empty id only drops. Writes under way go on.
    void setOrganization(const QString &organizationId);
    const QString &organizationId() const { return m_organizationId; }

    void refresh();
    void cancelRefresh();
    bool isRefreshing() const { return m_refresh.isRunning(); }

    State state() const { return m_state; }
    const std::optional<ApiError> &loadError() const
    {
        return m_loadError;
    } // of the last refresh; nothing after a success
    const QDateTime &refreshedAt() const { return m_refreshedAt; } // UTC, of the last success
    const QList<Webhook> &webhooks() const { return m_webhooks; }  // in the server's order
    const Webhook *webhook(const QString &webhookId) const;        // valid until the next change
    const QList<BrokenItem> &brokenWebhooks() const { return m_broken; }
    bool isBusy(const QString &webhookId) const { return m_busy.contains(webhookId); }
    // Changed by somebody else since the view was last told markSeen (B9).
    bool isChangedElsewhere(const QString &webhookId) const { return m_changedElsewhere.contains(webhookId); }
    void markSeen(const QString &webhookId);

    // From the call that asks for a change to its outcome, with the reading before and after the write.
    bool isChanging() const { return m_changes > 0; }

    using SaveCallback = std::function<void(const SaveOutcome &)>;
    using RemoveCallback = std::function<void(const RemoveOutcome &)>;
    // A write is sent at most once and goes on when `context` is gone; then only the callback is left out.
    void create(const WebhookDraft &draft, QObject *context, SaveCallback done);
    // `base` is the webhook the user started from: what others changed since is merged, or stops the save.
    void save(const Webhook &base, const WebhookDraft &draft, QObject *context, SaveCallback done);
    // `seen` is the webhook as the user saw it: one that differs by now is not removed.
    void remove(const Webhook &seen, QObject *context, RemoveCallback done);
    void remove(const QString &webhookId, QObject *context, RemoveCallback done); // as it is in webhooks()

signals:
    void stateChanged();
    void refreshStarted();
    void refreshFinished(); // success or not: see loadError()
    // The list was read anew or an item came, went or changed. Ids; `changed` also when only busy or
    // changed-elsewhere differ.
    void webhooksChanged(const QStringList &added, const QStringList &removed, const QStringList &changed);
    // No change is under way any more; each has been reported. `areAsAsked`: all of them went as asked.
    void changesEnded(bool areAsAsked);

private:
    friend class WebhookOperation;

    void setState(State state);
    void setBusy(const QString &webhookId, bool busy);
    void finishRefresh(const Result<ListAnswer<Webhook>> &answer);
    void adoptList(const ListAnswer<Webhook> &answer);
    void markChangedElsewhere(const QString &webhookId);
    void upsert(const Webhook &webhook);
    void drop(const QString &webhookId);
    void noteChangeBegun();
    void noteChangeEnded(bool isAsAsked);

    QoveryApi &m_api;
    QString m_organizationId;
    State m_state = State::Idle;
    std::optional<ApiError> m_loadError;
    QDateTime m_refreshedAt;
    QList<Webhook> m_webhooks;
    QHash<QString, qsizetype> m_position;
    QList<BrokenItem> m_broken;
    QSet<QString> m_busy;
    QSet<QString> m_changedElsewhere;
    QHash<QString, quint64> m_changeSerial; // an answer older than a later change is thrown away
    int m_changes = 0;
    bool m_changesAreAsAsked = true;
    quint64 m_serial = 0;
    quint64 m_refreshSerial = 0; // of the last refresh begun
    RequestHandle m_refresh;
};
