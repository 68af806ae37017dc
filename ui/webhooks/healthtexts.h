#pragma once

#include "models/domain/delivery.h"

#include <QCoreApplication>

// The words for a webhook's health: its last delivery, its last 24 hours, how old that knowledge is. Plain
// text.
class HealthTexts
{
    Q_DECLARE_TR_FUNCTIONS(HealthTexts)

public:
    struct Last
    {
        std::optional<DeliveryResult> result; // nothing: no delivery is known
        std::optional<int> status;
        QDateTime at;
        QDateTime readAt; // of its log, in this run; invalid: never
        QString error;    // why the last reading failed
    };

    // "500 · 12 min ago", "No response", "—", "Not read yet", "Could not be read"
    static QString last(const Last &last, const QDateTime &now);
    // "Last delivery failed, status 500, 12 minutes ago"
    static QString lastName(const Last &last, const QDateTime &now);
    static QString lastTip(const Last &last, const QDateTime &now); // lines
    static QString reading(const Last &last, const QDateTime &now); // "Read 20 s ago", "Not read yet"
    static QString day(int delivered, int failed);                  // "Last 24 hours: 12 delivered, 1 failed"
    static QString delivered(int count);                            // "12 delivered"
    static QString failed(int count);
    static QString failureRate(double rate); // "8 % failed": of 0 to 1
};
