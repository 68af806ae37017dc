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

    // The source rows that pass, in order.
    QList<int> shownRows();

    WebhookListProxy::StateFilter stateFilter = WebhookListProxy::StateFilter::All;
    WebhookListProxy::Facets facets;

private:
    struct Facts
    {
        QString searchText;
        std::optional<bool> isEnabled;
        QString kind;
        QStringList events;
        qint64 updatedAt = 0;      // ms since 1970
        qint64 lastDeliveryAt = 0; // likewise
        bool isFailing = false;
        // All that decides what is shown and where: the search text holds name, patterns and modes.
        friend bool operator==(const Facts &, const Facts &) = default;
    };
    static void readHealth(const QModelIndex &index, Facts &facts);
    static Facts factsOf(const QAbstractItemModel *source, int row);
    void count(const Facts &facts, int step);
    bool passes(int row) const;
    void putInOrder();
    template <typename Key>
    void orderBy(const QList<Key> &keys);
    QString nameOf(int row) const;
    const QCollatorSortKey &nameKey(int row);

    const QAbstractItemModel *m_source = nullptr;
    QList<Facts> m_facts;
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
