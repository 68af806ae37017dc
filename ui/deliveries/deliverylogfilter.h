#pragma once

#include "models/domain/deliverylog.h"

#include <QCoreApplication>

// What the user filters the log by (G2), as it is chosen and remembered; `filter()` is what that means at a
// time.
class DeliveryLogFilter
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryLogFilter)

public:
    enum class Range { Day, Week, Month, Custom, All };
    enum class Chip { All, Successful, Failed, NoResponse };

    Range range = Range::Day;
    QDateTime from;  // of Custom, UTC; invalid: from the first one
    QDateTime until; // of Custom, UTC, exclusive; invalid: to the last one
    Chip chip = Chip::All;
    QString event; // wire word, as kind; empty: any
    QString kind;
    QString webhookId;
    QString project; // a name, as environment
    QString environment;
    std::optional<int> status;
    QString text; // not remembered: a search is over when the window is

    // Everything of every webhook.
    static DeliveryLogFilter everything();
    bool isEverything() const { return *this == everything(); }
    int facetCount() const; // of kind, project, environment and status

    DeliveryFilter filter(const QString &organizationId, const QDateTime &at) const;
    QString rangeWords() const; // "24 hours", "7 days", "1 to 3 July", "All kept"
    // What hides rows, in words: "24 hours", "Failed", "“billing”".
    QStringList words(const QString &webhookName) const;
    static QString chipWord(Chip chip);

    QByteArray toBytes() const;
    static std::optional<DeliveryLogFilter> fromBytes(const QByteArray &bytes);

    friend bool operator==(const DeliveryLogFilter &, const DeliveryLogFilter &) = default;
};
