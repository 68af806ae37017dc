#pragma once

#include "models/domain/deliverylog.h"
#include "models/domain/sendrecord.h"
#include "ui/style/painting.h"

#include <QCoreApplication>

#include <optional>

// The words for the facts of a delivery: what the log, its tooltips, the drawer, screen readers and copied
// text say. Everything is plain text.
class DeliveryTexts
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryTexts)

public:
    // "500", "No response", "Not told".
    static QString result(std::optional<int> status);
    static QString resultIcon(DeliveryResult result);
    static Tone resultTone(DeliveryResult result);
    // "500 Internal Server Error": the reason words of the status codes that have any (RFC 9110 and others).
    static QString title(std::optional<int> status);
    static QString resultName(std::optional<int> status); // for screen readers: "Failed, status 500"

    // What happened, and what to do next; empty for a success. `at` is its time, for the target's log.
    static QString remedy(std::optional<int> status, const WebhookKind &kind, const QString &targetUrl,
                          const QDateTime &at);
    // Where the remedy lies in the webhook's settings.
    static bool isMendedByEditing(std::optional<int> status);
    // "The delivery before it also got 500."; empty when it did not.
    static QString before(std::optional<int> status, std::optional<int> statusBefore);

    // "Sent again from this computer 14:32: 200", a line each, the last ones.
    static QStringList sentAgain(const QList<SendRecord> &records);

    static QString event(const EventType &event);
    // Of one line, without the characters that would turn the order of those around them.
    static QString named(const QString &serverText);
    static QString place(const QString &project, const QString &environment); // "payments / production"
    static QString response(std::optional<int> status, bool hasResponse, const QString &start);

    static QString day(const QDate &day, const QDate &today); // "Today, 21 July"
    static QString clock(const QDateTime &time);              // "14:31", local
    static QString localTime(const QDateTime &time);          // "21 July 2026, 14:20:09 CEST"
    static QString utcTime(const QDateTime &time); // "12:20:09 UTC", with its date where that is another
    static QString age(const QDateTime &time, const QDateTime &now); // "12 min ago"; "5 min ahead"
    // Local, UTC where that is another, age.
    static QString allTimes(const QDateTime &time, const QDateTime &now, const QString &between);
};
