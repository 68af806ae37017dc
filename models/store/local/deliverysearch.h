#pragma once

#include "models/store/local/deliverycondition.h"
#include "models/store/local/deliverymatch.h"

#include <memory>

class LocalConnection;

// What is kept from one search to the next. Used in the database's thread only.
class DeliveryMatches
{
public:
    // The one for this text; when it was not kept it is not asked yet.
    std::shared_ptr<DeliveryMatch> of(LocalConnection &connection, const QString &text);
    // Numbers may mean other deliveries now.
    void forget() { m_kept.clear(); }

private:
    QList<std::shared_ptr<DeliveryMatch>> m_kept; // last used first
    quint64 m_generation = 0;                     // of the connection they were asked of
};

// One question about the log, answered in steps of some milliseconds each, so that a write asked for
// meanwhile comes in between. Used in the database's thread only.
class DeliverySearch
{
public:
    enum class Goal {
        Rows,
        Ids,
        Counts,
    };
    DeliverySearch(Goal goal, const DeliveryFilter &filter, const QDateTime &afterCreatedAt,
                   const QString &afterId, int limit);

    // False when a statement failed.
    bool step(LocalConnection &connection, DeliveryMatches &matches);
    bool isFinished() const { return m_isFinished; }

    const QList<DeliveryRow> &rows() const { return m_rows; }
    const QStringList &ids() const { return m_ids; }
    const DeliveryCounts &counts() const { return m_counts; }

private:
    struct Met // a delivery that the filter lets through, its text aside
    {
        qint64 number = 0;
        std::optional<int> status;
    };

    bool begin(LocalConnection &connection, DeliveryMatches &matches);
    bool countKept(LocalConnection &connection);
    bool countAll(LocalConnection &connection);
    bool findAll(LocalConnection &connection);
    bool ask(LocalConnection &connection);
    bool walk(LocalConnection &connection, int rows);
    bool takeFew(LocalConnection &connection, const QList<qint64> &numbers);
    bool judge(LocalConnection &connection);
    bool finish(LocalConnection &connection);
    bool isEnough() const { return m_goal != Goal::Counts && m_found.size() >= m_limit; }
    void count(DeliveryResult result, qint64 deliveries);

    const Goal m_goal;
    const DeliveryFilter m_filter;
    QDateTime m_afterCreatedAt;
    QString m_afterId; // empty: from the top
    const qsizetype m_limit;
    bool m_hasBegun = false;
    bool m_isFinished = false;
    bool m_isWalked = false; // every row was met
    DeliveryCondition m_condition;
    std::shared_ptr<DeliveryMatch> m_match;
    QList<Met> m_met; // and not judged yet, newest first
    QList<qint64> m_found;
    QList<DeliveryRow> m_rows;
    QStringList m_ids;
    DeliveryCounts m_counts;
};
