#pragma once

#include "models/store/deliverystore.h"

// Decides which delivery log is read next (G6): there is one call a webhook and no paging, 1000 requests an
// hour in all. What is looked at comes first, failing webhooks more often than quiet ones, and nothing once
// the hour's reserve is reached (RequestBudget). At most two calls are under way. The references must outlive
// it.
class DeliverySchedule : public QObject
{
    Q_OBJECT

public:
    DeliverySchedule(DeliveryStore &deliveries, WebhookStore &webhooks, RequestBudget &budget,
                     QObject *parent = nullptr);
    ~DeliverySchedule() override;

    static constexpr int MostAtOnce = 2;

    void setEnabled(bool enabled); // off: only what the user asks for is read
    // Another account is open, perhaps with the same organization: nothing was read into its database yet.
    void startAnew();
    void setWatched(bool watched); // somebody looks at the window; nothing is read often for nobody
    // What is before the user's eyes: the selected webhook, those of the log's filter; empty: all alike.
    void setLookedAt(const QStringList &webhookIds);
    // Live: this one is read every few seconds while the budget lasts; empty: none.
    void setLive(const QString &webhookId);
    QString live() const;
    // The user asked (F5 in the log): every webhook looked at, or all, once, as soon as may be. Of more than
    // half of what may be spent until the reset, those not read for the longest time.
    void readAll();
    bool isReadingAll() const;

    // When it looks again by itself for what is due; nothing: only a signal makes it, such as the end of a
    // reading, a list, or a choice of the user.
    std::optional<std::chrono::milliseconds> untilNextLook() const;

    bool isPaused() const;         // by the reserve
    QDateTime pausedUntil() const; // UTC; invalid when not known

    // Pure, for the tests: how long after its last reading a log is read again. Nothing: not before the
    // reset.
    struct Facts
    {
        bool isLive = false;
        bool isLookedAt = false;
        bool isFailing = false;
        bool isEnabled = true;
        bool isWatched = true;
        int webhooks = 0;         // that share the budget
        int lookedAtWebhooks = 1; // among them
        int failingWebhooks = 0;  // likewise
        int failures = 0;         // readings that failed in a row
        std::optional<int> remaining = {};
        std::optional<int> limit = {};
        std::chrono::milliseconds untilReset{0};
    };
    static std::optional<std::chrono::milliseconds> waitFor(const Facts &facts);

signals:
    void changed(); // paused, live or reading-all

private:
    void run();
    void runSoon();

    class Private;
    std::unique_ptr<Private> d;
};
