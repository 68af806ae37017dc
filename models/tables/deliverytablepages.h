#pragma once

#include "models/store/local/deliveryarchive.h"
#include "models/tables/deliveryentries.h"
#include "models/tables/deliverytablemodel.h"

#include <QSet>
#include <QTimer>

// The rows of a DeliveryTableModel and how they come: page by page from the archive, and again where it
// changed. For deliverytablemodel.cpp.
class DeliveryTableModel::Private
{
public:
    Private(DeliveryTableModel &model, DeliveryStore &deliveryStore, WebhookStore &webhookStore);
    ~Private();

    void show(const DeliveryFilter &wanted);
    void readFirst();
    void readNext();
    // What changed among those that are shown and are not older than that; invalid: any.
    void readAgain(const QDateTime &oldest);
    void countWaiting(const QList<DeliveryRow> &added);
    void forgetWaiting();
    void count();
    void choose();
    void followWebhooks();

    DeliveryTableModel &q;
    DeliveryStore &store;
    WebhookStore &webhooks;
    DeliveryFilter filter;
    bool isAsked = false; // there is a filter: the empty one lets through what nobody asked for
    DeliveryEntries entries;
    bool isLoading = false;
    bool hasMore = false;
    bool follows = true;
    QSet<QString> waitingIds;
    std::optional<DeliveryCounts> counts;
    DeliveryChoices choices;
    QHash<QString, int> rowById; // empty: not made yet
    QTimer countSoon;
    QTimer chooseSoon;

private:
    void leaveOutOthers(bool isElsewhere);
    void showFirst(const QList<DeliveryRow> &page);
    bool append(const QList<DeliveryRow> &page); // false: there was nothing to append
    void removeWaiting(const QList<DeliveryRow> &shown);
    void readAgainFrom(const DeliveryArchive::Cursor &after, const QDateTime &oldest);
    void mergeAgain(const DeliveryArchive::Cursor &after, const QList<DeliveryRow> &page, bool isLast);
    void become(const DeliveryEntries &next);
    void setLoading(bool loading);
    DeliveryArchive::Cursor endCursor() const;

    bool m_isReadingNext = false;
    QDateTime m_againUntil; // a reading again under way; invalid with m_isReadingAgain: the whole
    bool m_isReadingAgain = false;
    std::optional<QDateTime> m_againAfterFirst; // asked for while the first page was under way
    QTimer m_countsAreLate;
    DeliveryArchive::Wanted m_pages;
    DeliveryArchive::Wanted m_again;
    DeliveryArchive::Wanted m_waiting;
    DeliveryArchive::Wanted m_counting;
    DeliveryArchive::Wanted m_choosing;
};
