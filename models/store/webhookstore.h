#pragma once

#include "models/api/qoveryapi.h"
#include "models/domain/webhookdraft.h"
#include "models/store/uncertainchanges.h"
#include "models/store/writeoutcomes.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

class BulkChange;
class IntentJournal;

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

    // What was seen at an earlier time, in place of a list that cannot be read (J3): to be looked at, until a
    // refresh succeeds. Sends nothing.
    void openSnapshot(const QString &organizationId, const QList<Webhook> &webhooks, const QDateTime &seenAt);
    bool isSnapshot() const { return m_isSnapshot; } // refreshedAt() is when it was seen

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

    // Of the last change that ended, of any organization; nothing: it met none, or there was no change.
    const std::optional<ApiError> &changeError() const { return m_changeError; }

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

    // Each write is noted here before it is sent and until its outcome is known; nullptr: nowhere. Must
    // outlive the writes.
    void setJournal(IntentJournal *journal) { m_journal = journal; }
    // What a former run noted and did not settle, of any organization: the next list of theirs tells.
    void adoptPending(const QList<ChangeIntent> &intents) { m_uncertain->adopt(intents); }
    // Sent and never answered, and no reading has told yet. Nothing else is written over such a webhook.
    bool isUncertain(const QString &webhookId) const { return m_uncertain->isUncertain(webhookId); }
    const QList<UncertainChanges::Change> &uncertainChanges() const { return m_uncertain->all(); }
    void checkUncertain(); // now; else it is checked with every list, and at times of its own
    // The bulk action under way, or the last one with its results; see BulkChange::start().
    BulkChange *bulk() const { return m_bulk; }
    void setUncertainTiming(const UncertainChanges::Timing &timing) { m_uncertain->setTiming(timing); }

signals:
    void stateChanged();
    void refreshStarted();
    void refreshFinished(); // success or not: see loadError()
    // The list was read anew or an item came, went or changed. Ids; `changed` also when only busy or
    // changed-elsewhere differ.
    void webhooksChanged(const QStringList &added, const QStringList &removed, const QStringList &changed);
    // What the server told of the open organization, for who keeps it: the whole list, one webhook, or that
    // one is there no more.
    void listRead();
    void webhookRead(const QString &webhookId);
    void webhookGone(const QString &webhookId);
    // No change is under way any more; each has been reported. `areAsAsked`: all of them went as asked.
    void changesEnded(bool areAsAsked);
    void uncertainChangesChanged();
    void uncertainChecked(); // read, or in vain: see uncertainChanges()
    void changeSettled(const SettledChange &change);
    // About to be sent with a change, in UTF-8: from now on it may come back in what the server tells.
    void secretUsed(const QByteArray &secret);
    // Said once until it works again: changes are sent without being noted on the disk.
    void intentNotRecorded();

private:
    friend class BulkChange;
    friend class WebhookOperation;

    void setState(State state);
    void setBusy(const QString &webhookId, bool busy);
    void finishRefresh(const Result<ListAnswer<Webhook>> &answer);
    struct ListChange
    {
        QStringList added;
        QStringList removed;
        QStringList changed;
    };
    void adoptList(const ListAnswer<Webhook> &answer, quint64 serial);
    bool isChangedSince(const QString &webhookId, quint64 serial) const;
    bool hasSameWebhooks(const QList<Webhook> &told) const; // and in the same order
    void adoptInPlace(const QList<Webhook> &told, quint64 serial, ListChange &change);
    void adoptAnew(const QList<Webhook> &answer, quint64 serial, ListChange &change);
    void noteToldDifferently(const QString &webhookId, ListChange &change);
    // A list of the open organization that was read for another purpose than a refresh.
    void adoptRead(const ListAnswer<Webhook> &read, quint64 serial, const QDateTime &begunAt);
    void finishCheck(const Result<ListAnswer<Webhook>> &answer, quint64 serial, const QDateTime &begunAt);
    void keepUncertain(const ChangeIntent &intent, const ApiError &error);
    void settle(const SettledChange &change);
    void settleIntent(const QString &intentId);
    // Fills in what is the same for all intents, without the secret, then calls `write`: also when it could
    // not be noted.
    void recordIntent(ChangeIntent &intent, QObject *context, const std::function<void()> &write);
    void noteIntentRecorded(bool isDurable);
    void markChangedElsewhere(const QString &webhookId);
    void upsert(const Webhook &webhook);
    void drop(const QString &webhookId);
    void noteChangeBegun();
    void noteChangeEnded(bool isAsAsked);

    QoveryApi &m_api;
    QString m_organizationId;
    State m_state = State::Idle;
    std::optional<ApiError> m_loadError;
    std::optional<ApiError> m_changeError;
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
    quint64 m_organizationSerial = 0;
    quint64 m_adoptedSerial = 0; // of the list that is there
    QDateTime m_refreshBegunAt;
    RequestHandle m_refresh;
    RequestHandle m_check; // the same list, read for uncertain changes

    struct OwnChange
    {
        QDateTime before;
        QDateTime after;
    };
    UncertainChanges *m_uncertain;
    QHash<QString, OwnChange> m_ownChanges; // found to be done after all
    IntentJournal *m_journal = nullptr;
    BulkChange *m_bulk = nullptr;
    bool m_saidNotRecorded = false;
    bool m_isSnapshot = false;
};
