#pragma once

#include "models/tables/webhooklistproxy.h"

#include <QCollator>
#include <QList>

#include <optional>
#include <vector>

// What WebhookListProxy knows of its source's rows: the facts that searching, filtering and sorting need, and
// the order. Everything by source row; no signals.
class WebhookListRows
{
public:
    WebhookListRows();

    void read(const QAbstractItemModel *source);
    void insert(const QAbstractItemModel *source, int first, int last);
    void remove(int first, int last);
    bool update(const QAbstractItemModel *source, int first, int last); // whether it may make a difference
    bool updateHealth(int first, int last); // likewise, of what the delivery logs tell
    void forgetCounts();                    // they are asked for again

    bool setSearchText(const QString &text); // whether it makes a difference
    QString searchText() const { return m_searchText; }
    bool setOrder(int column, Qt::SortOrder order); // likewise
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    bool isFiltered() const;
    // Whether a change of the environment counts may change what is shown, or where.
    bool dependsOnCounts() const;

    int count() const { return static_cast<int>(m_facts.size()); }
    int enabledCount() const { return m_enabledCount; }
    int disabledCount() const { return m_disabledCount; }
    int failingCount() const { return m_failingCount; }

    // Asks for texts to be searched until `milliseconds` are spent; whether all are there.
    bool prepareSearch(int milliseconds);

    // The source rows that pass, in order.
    QList<int> shownRows();

    WebhookListProxy::StateFilter stateFilter = WebhookListProxy::StateFilter::All;
    WebhookListProxy::Facets facets;

private:
    // What is asked of every row; the rest is read when it is sorted or filtered by.
    struct Facts
    {
        int revision = -1; // not told: it may have changed
        std::optional<bool> isEnabled;
        qint64 lastDeliveryAt = 0; // ms since 1970
        bool isFailing = false;
        QString searchText; // null: not asked for yet
    };
    static void readHealth(const QModelIndex &index, Facts &facts);
    static Facts factsOf(const QAbstractItemModel *source, int row);
    bool update(int row); // whether it may make a difference
    bool dependsOnUnknown() const;
    void count(const Facts &facts, int step);
    bool passes(int row);
    const QString &searchText(int row);
    QVariant told(int row, int role) const { return m_source->index(row, 0).data(role); }
    void putInOrder();
    template <typename Key>
    void orderBy(const QList<Key> &keys);
    QString nameOf(int row) const;
    const QCollatorSortKey &nameKey(int row);

    const QAbstractItemModel *m_source = nullptr;
    QList<Facts> m_facts;
    int m_searchable = 0; // the rows before it have their texts, but for those that changed
    std::vector<std::optional<QCollatorSortKey>> m_nameKeys; // made when first sorted by name
    QList<int> m_order;                                      // every source row, sorted; empty = to be made
    QString m_searchText;
    QStringList m_searchWords; // folded
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_enabledCount = 0;
    int m_disabledCount = 0;
    int m_failingCount = 0;
    QCollator m_collator;
};
