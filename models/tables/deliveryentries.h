#pragma once

#include "models/domain/deliverylog.h"

#include <QDate>

#include <memory>

// One row of the delivery table: a delivery, or the separator before the first delivery of a local day.
struct DeliveryEntry
{
    QDate day;
    std::shared_ptr<const DeliveryRow> row; // nullptr: the day's separator

    bool isSeparator() const { return !row; }
    // The order of the table: newest first, ties by id, a day's separator before its deliveries.
    bool isBefore(const DeliveryEntry &other) const;
};

using DeliveryEntries = QList<DeliveryEntry>;

// Appends them, newest first, with the separators they need.
void appendDeliveries(DeliveryEntries &entries, const QList<DeliveryRow> &rows);
// Those of `entries` from `begin` on, likewise.
void appendDeliveries(DeliveryEntries &entries, const DeliveryEntries &others, qsizetype begin);
