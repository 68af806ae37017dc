#pragma once

#include "models/domain/deliverylog.h"

#include <QVariant>

class LocalConnection;

// The part of a statement that a filter becomes, without its text; everything in it is in the index that the
// table is read by. For the database's thread.
struct DeliveryCondition
{
    QString sql; // "organization = 1 AND …", never empty
    QVariantList values;
    QString table;             // "delivery", and the index it is read by
    bool isImpossible = false; // nothing can match: a word of it was never seen

    enum class Results { Filtered, All };
    static DeliveryCondition of(LocalConnection &connection, const DeliveryFilter &filter, Results results);

    void add(const QString &part, const QVariantList &partValues = {});
    // What comes after this row, newest first.
    void addAfter(const QDateTime &createdAt, const QString &id);

    static QString ofResult(DeliveryResult result);
};
