#pragma once

#include "models/store/changeverdict.h"

#include <QObject>
#include <QTimer>

#include <chrono>

// The changes that were sent and never answered, until a reading tells what became of them (L1). Belongs to a
// WebhookStore, which hands it each reading and reads when this asks for it: soon, then less and less often.
class UncertainChanges : public QObject
{
    Q_OBJECT

public:
    struct Timing
    {
        // How long a server that did not answer may still carry a change out; after that, "as before" means
        // that it was not done.
        std::chrono::milliseconds grace{120'000};
        std::chrono::milliseconds firstPause{5'000}; // between readings; doubled each time
        std::chrono::milliseconds longestPause{300'000};
    };
    struct Change
    {
        ChangeIntent intent;
        std::optional<ApiError> error; // why it is not known
        bool isFromFormerRun = false;
        QDateTime givenUpAt; // UTC: the grace begins
    };

    explicit UncertainChanges(QObject *parent);

    void setTiming(const Timing &timing) { m_timing = timing; }
    // Only changes of the open organization are judged and asked for.
    void setOrganization(const QString &organizationId);

    void add(const ChangeIntent &intent, const std::optional<ApiError> &error);
    // Recorded by a former run and not settled by it.
    void adopt(const QList<ChangeIntent> &intents);
    const QList<Change> &all() const { return m_changes; }
    bool isUncertain(const QString &webhookId) const;

    // A create that was said not to be done although it was sent: a slow server may still do it.
    void noteDoubtfulCreate(const ChangeIntent &intent);
    // Earlier creates of this content that may have been, or may yet be, done: look before creating it again.
    QList<ChangeIntent> createsLike(const WebhookDraft &draft) const;
    bool isWaitingForCreateLike(const WebhookDraft &draft) const;

    // Readings of the open organization that were begun at `begunAt` (UTC).
    void judgeList(const ListAnswer<Webhook> &read, const QDateTime &begunAt);
    void judgeOne(const QString &webhookId, const Result<Webhook> &read, const QDateTime &begunAt);
    void noteReadFailed(const ApiError &error);
    void checkSoon();

signals:
    void readingNeeded();
    void settled(const SettledChange &change);
    void changed(const QStringList &webhookIds); // came or went; "" for a create

private:
    bool isOpen(const ChangeIntent &intent) const { return intent.organizationId == m_organizationId; }
    void judge(const ListAnswer<Webhook> &read, const QDateTime &begunAt, const QString &onlyWebhookId);
    void schedule(std::chrono::milliseconds atLeast = {}, const QDateTime &readAt = {});

    Timing m_timing;
    QString m_organizationId;
    QList<Change> m_changes;
    QList<Change> m_doubtfulCreates;
    QTimer m_timer;
    std::chrono::milliseconds m_pause{0};
};
