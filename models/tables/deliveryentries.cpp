#include "models/tables/deliveryentries.h"

bool DeliveryEntry::isBefore(const DeliveryEntry &other) const
{
    if (day != other.day)
        return day > other.day;
    if (isSeparator() || other.isSeparator())
        return isSeparator() && !other.isSeparator();
    if (row->createdAt != other.row->createdAt)
        return row->createdAt > other.row->createdAt;
    return row->id > other.row->id;
}

static void appendDelivery(DeliveryEntries &entries, const DeliveryEntry &entry)
{
    if (entries.isEmpty() || entries.last().day != entry.day)
        entries.append({entry.day, nullptr});
    entries.append(entry);
}

void appendDeliveries(DeliveryEntries &entries, const QList<DeliveryRow> &rows)
{
    for (const DeliveryRow &row : rows)
        appendDelivery(entries,
                       {row.createdAt.toLocalTime().date(), std::make_shared<const DeliveryRow>(row)});
}

void appendDeliveries(DeliveryEntries &entries, const DeliveryEntries &others, qsizetype begin)
{
    for (qsizetype i = begin; i < others.size(); ++i) {
        if (!others.at(i).isSeparator())
            appendDelivery(entries, others.at(i));
    }
}
