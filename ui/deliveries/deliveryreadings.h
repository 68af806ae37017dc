#pragma once

#include "models/store/deliverystore.h"

#include <QCoreApplication>

// How new what the log shows is: of one webhook, or of all that are listed. One call reads one webhook.
class DeliveryReadings
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryReadings)

public:
    static DeliveryReadings of(const DeliveryStore &deliveries, const WebhookStore &webhooks,
                               const QString &webhookId); // empty: all

    bool isReading() const { return m_reading > 0; }
    bool isAnyRead() const { return m_read > 0; }
    bool hasFailures() const { return m_failed > 0; }
    // Nothing was read and nothing failed yet.
    bool isWaiting() const { return m_webhooks > 0 && m_read == 0 && m_failed == 0; }

    // "Read from 12 webhooks · 10 s ago", "Read from 8 of 12 webhooks · the oldest 4 min ago", "Not read yet"
    QString words(const QDateTime &now) const;
    QString details(const QDateTime &now) const; // what is old or missing, for the tooltip
    // "“On-call pager” could not be read: the server answered 503." Of several: the first ones by name.
    QString failureWords() const;
    QString failureDetails() const; // each with what to do, a line each, at most some
    // "Paused until 15:00: 100 requests are kept for you"
    static QString pausedWords(const QDateTime &until);

private:
    struct Failure
    {
        QString name;
        ApiError error;
    };
    struct Age
    {
        QString name;
        QDateTime readAt;
    };

    int m_webhooks = 0;
    int m_read = 0;
    int m_reading = 0;
    int m_failed = 0;
    bool m_isOneCause = true; // of all failures
    qsizetype m_unreadable = 0;
    QDateTime m_oldest;
    QList<Failure> m_failures; // the first ones
    QList<Age> m_ages;         // of the oldest ones
};
