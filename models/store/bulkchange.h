#pragma once

#include "models/store/changeverdict.h"

#include <QObject>

class WebhookStore;

// One action over a selection of webhooks (B5): one list read, one write each, in order, and one list read
// that verifies them all. What an item says is what was done. One at a time, owned by the store; it stays,
// with its results, until the next one begins.
class BulkChange : public QObject
{
    Q_OBJECT

public:
    enum class Action { Enable, Disable, Remove };
    enum class State {
        ReadingBefore,
        Writing,
        Paused, // by error(), a 401 or a 429: the rest waits for resume() or cancel()
        ReadingAfter,
        Finished, // error(): why a list could not be read
    };
    enum class ItemState {
        Waiting,
        Running,
        Written,          // the server said yes; not verified (yet, or when error() is there)
        Done,             // the list read afterwards says so
        AlreadySo,        // nothing had to be written
        Failed,           // not done: `error`
        ChangedMeanwhile, // not written: somebody else changed `fields`, or `unknownFields` would be lost
        Gone,             // deleted by somebody else
        NotAsAsked, // written, but the server has something else in `fields` (Remove: it is still there)
        Unknown,    // sent, no answer, and reading did not tell: `error`. The store goes on reading
        Cancelled,  // nothing was sent
    };
    struct Request
    {
        QString webhookId;
        SecretChoice secretChoice = SecretChoice::None; // Enable, Disable: for a webhook that may have one
        QString secret;
    };
    struct Item
    {
        Webhook seen; // as it was in the store when the action began
        ItemState state = ItemState::Waiting;
        std::optional<ApiError> error = {};
        QList<WebhookField> fields = {};
        QList<WebhookField> mergedFields = {}; // changed by somebody else and kept
        QStringList unknownFields = {};
        Webhook webhook = {}; // as it was last read; for Remove: before it was removed
    };

    // Nothing when the store has no list, another one is under way, or there is nothing to do.
    static BulkChange *start(WebhookStore &store, Action action, const QList<Request> &requests);
    static qsizetype requestsNeeded(qsizetype webhooks) { return webhooks + 2; } // at most

    Action action() const { return m_action; }
    State state() const { return m_state; }
    const QList<Item> &items() const { return m_items; } // in the order of the requests
    const Item *item(const QString &webhookId) const;
    qsizetype count(ItemState state) const;
    const std::optional<ApiError> &error() const { return m_error; }
    QDateTime pausedUntil() const { return m_pausedUntil; } // UTC; invalid when the server did not say

    // Reads the list again first: the pause may have been long.
    void resume();
    // The write under way ends, the others are not sent, and what was written is verified.
    void cancel();
    // Finished: begins again with the failed ones.
    void retryFailed();

signals:
    void itemChanged(const QString &webhookId);
    void stateChanged();

private:
    friend class WebhookStore;

    // What is not shown of an item.
    struct Work
    {
        Request request;
        WebhookDraft draft;
        ChangeIntent intent;
        std::optional<ApiError> unknownBy;
    };
    enum class Aim { Before, After };

    BulkChange(WebhookStore &store, Action action, const QList<Request> &requests);

    void begin();
    void read(Aim aim);
    void judgeBefore(const Result<ListAnswer<Webhook>> &answer);
    void writeNext();
    bool isToBeWritten(qsizetype index); // or settles the item without a write
    bool planSave(qsizetype index, const Webhook &now);
    void recordAndSend(qsizetype index);
    void send(qsizetype index);
    void judgeWrite(qsizetype index, const std::optional<ApiError> &error, const Webhook &written);
    void readAfter();
    void judgeAfter(const Result<ListAnswer<Webhook>> &answer);
    void verify(qsizetype index, const ListAnswer<Webhook> &read);
    void take(qsizetype index, const ChangeVerdict &verdict);
    void leaveUnverified();
    void changeSettled(const SettledChange &change);

    void pause(const ApiError &error);
    void finish();
    void endWaiting(ItemState state, const std::optional<ApiError> &error = std::nullopt);
    void setState(State state);
    void setItem(qsizetype index, ItemState state, const std::optional<ApiError> &error = std::nullopt);
    bool isOpen() const; // its organization is the store's
    ApiError refusal(ApiError::Kind kind, ApiError::Detail detail) const;
    bool mayBeHidden(const QString &webhookId) const;

    WebhookStore &m_store;
    const QString m_organizationId;
    const Action m_action;
    State m_state = State::Finished;
    QList<Item> m_items;
    QList<Work> m_work; // one an item
    QList<BrokenItem> m_broken;
    std::optional<ApiError> m_error;
    QDateTime m_pausedUntil;
    Aim m_pausedAim = Aim::Before;
    bool m_isCancelled = false;
    RequestHandle m_read;
};
