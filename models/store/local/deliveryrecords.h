#pragma once

#include "models/domain/deliverylog.h"
#include "models/domain/secretmask.h"

class LocalConnection;

// The tables of the delivery log, for DeliveryArchive; used in the database's thread only. What repeats from
// row to row (ids of webhooks and places, names, targets, wire words) stands once in delivery_word. Each
// function is false when a statement failed.
namespace DeliveryRecords {

// The server's log of one webhook, whole, as it was read at one time.
struct Log
{
    QString organizationId;
    QString webhookId;
    QList<Delivery> deliveries;
    QDateTime readAt;
};

// Writes what is new and marks what is listed no more, or again; a log that is known writes nothing. `added`:
// newest first.
bool note(LocalConnection &connection, const Log &log, const SecretMask &mask, QList<DeliveryRow> &added);

// Newest first, ties by id; numbers that are not there are left out.
bool rows(LocalConnection &connection, const QList<qint64> &numbers, QList<DeliveryRow> &rows);
bool delivery(LocalConnection &connection, const QString &id, std::optional<StoredDelivery> &delivery);

// What there is to do about them afterwards, some at a time: true in `isMore` when it was not all.
bool indexTexts(LocalConnection &connection, bool &isMore);
// Drops the oldest while all take more than `bound`; the newest of each webhook stays.
bool dropOldest(LocalConnection &connection, qint64 bound, bool &isMore, qint64 &dropped);

// Masks in what is kept a secret that became known later. Upwards from the number `after`, which is moved on.
struct Masking
{
    qint64 after = 0;
    bool isMore = false;
    int masked = 0; // in this step; their texts are to be indexed again
};
bool maskKept(LocalConnection &connection, const QByteArray &secret, Masking &masking);

bool clear(LocalConnection &connection);

// What one takes beside its bodies, about.
inline constexpr qint64 BytesOfRow = 512;

// Of the words that are there; folded: case is ignored.
QList<qint64> wordNumbers(LocalConnection &connection, const QStringList &words);
QList<qint64> wordNumbersFolded(LocalConnection &connection, const QStringList &words);

// For `IN (SELECT value FROM json_each(?))`.
QString jsonListOf(const QList<qint64> &numbers);

} // namespace DeliveryRecords
