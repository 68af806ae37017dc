#include "models/store/local/deliverysearch.h"

#include "models/store/local/deliveryrecords.h"
#include "models/store/local/localconnection.h"

#include <QElapsedTimer>
#include <QSqlQuery>

#include <algorithm>
#include <array>

using Qt::StringLiterals::operator""_s;

namespace {
constexpr qint64 longestStepMilliseconds = 15;
constexpr int rowsOfWalk = 4000;
constexpr qsizetype textsOfRead = 256;
// For what most deliveries hold, reading so many of the newest is quicker than the full-text table's long
// list.
constexpr int rowsReadFirst = 512;
constexpr qsizetype mostMatchesKept = 4;
// A match that was asked so many deliveries ago is asked again.
constexpr qint64 mostReadAnew = 500;

constexpr std::array allResults{DeliveryResult::Success,     DeliveryResult::Redirect,
                                DeliveryResult::ClientError, DeliveryResult::ServerError,
                                DeliveryResult::NoAnswer,    DeliveryResult::Unclear};
} // namespace

std::shared_ptr<DeliveryMatch> DeliveryMatches::of(LocalConnection &connection, const QString &text)
{
    if (m_generation != connection.generation())
        m_kept.clear();
    m_generation = connection.generation();
    const qint64 last = connection.value(u"SELECT max(number) FROM delivery"_s).toLongLong();
    const auto kept = std::find_if(m_kept.cbegin(), m_kept.cend(),
                                   [&](const auto &match) { return match->text() == text; });
    std::shared_ptr<DeliveryMatch> match;
    if (kept != m_kept.cend()) {
        match = *kept;
        m_kept.erase(kept);
    }
    if (!match || (match->isAsked() && last - match->lastNumber() > mostReadAnew))
        match = std::make_shared<DeliveryMatch>(text);
    m_kept.prepend(match);
    if (m_kept.size() > mostMatchesKept)
        m_kept.removeLast();
    return match;
}

DeliverySearch::DeliverySearch(Goal goal, const DeliveryFilter &filter, const QDateTime &afterCreatedAt,
                               const QString &afterId, int limit)
    : m_goal(goal)
    , m_filter(filter)
    , m_afterCreatedAt(afterCreatedAt)
    , m_afterId(afterId)
    , m_limit(std::max(limit, 0))
{
}

bool DeliverySearch::step(LocalConnection &connection, DeliveryMatches &matches)
{
    QElapsedTimer clock;
    clock.start();
    if (!m_hasBegun && !begin(connection, matches))
        return false;
    while (!m_isFinished && !clock.hasExpired(longestStepMilliseconds)) {
        bool isDone = false;
        if (isEnough() || (m_isWalked && m_met.isEmpty()))
            isDone = finish(connection);
        else if (m_met.isEmpty())
            isDone = m_match->isAsked() ? walk(connection, rowsOfWalk) : ask(connection);
        else
            isDone = judge(connection);
        if (!isDone)
            return false;
    }
    return true;
}

bool DeliverySearch::begin(LocalConnection &connection, DeliveryMatches &matches)
{
    m_hasBegun = true;
    m_condition = DeliveryCondition::of(connection, m_filter,
                                        m_goal == Goal::Counts ? DeliveryCondition::Results::All
                                                               : DeliveryCondition::Results::Filtered);
    if (m_goal == Goal::Counts && !countKept(connection))
        return false;
    if (m_condition.isImpossible || (m_goal != Goal::Counts && m_limit == 0)) {
        m_isFinished = true;
        return !connection.hasError();
    }
    if (DeliveryWords(m_filter.text).isEmpty())
        return m_goal == Goal::Counts ? countAll(connection) : findAll(connection);
    m_match = matches.of(connection, m_filter.text);
    if (m_goal == Goal::Rows && !m_match->isAsked())
        return walk(connection, rowsReadFirst);
    return ask(connection);
}

bool DeliverySearch::ask(LocalConnection &connection)
{
    if (!m_match->isAsked() && !m_match->ask(connection))
        return false;
    const std::optional<QList<qint64>> few = m_match->fewCandidates(connection);
    return !connection.hasError() && (!few || takeFew(connection, *few));
}

bool DeliverySearch::countKept(LocalConnection &connection)
{
    DeliveryFilter all;
    all.organizationId = m_filter.organizationId;
    all.webhookIds = m_filter.webhookIds;
    const DeliveryCondition condition =
        DeliveryCondition::of(connection, all, DeliveryCondition::Results::All);
    m_counts.kept = connection
                        .value(u"SELECT count(*) FROM "_s + condition.table + u" WHERE "_s + condition.sql,
                               condition.values)
                        .toLongLong();
    return !connection.hasError();
}

// Sums of one reading of the index: grouping sorts, which takes three times as long.
bool DeliverySearch::countAll(LocalConnection &connection)
{
    QStringList sums;
    for (const DeliveryResult result : allResults)
        sums.append(u"total("_s + DeliveryCondition::ofResult(result) + u')');
    m_isFinished = true;
    return connection.select(u"SELECT "_s + sums.join(u',') + u" FROM "_s + m_condition.table + u" WHERE "_s +
                                 m_condition.sql,
                             m_condition.values, [this](const QSqlQuery &query) {
                                 int column = 0;
                                 for (const DeliveryResult result : allResults)
                                     count(result, query.value(column++).toLongLong());
                             });
}

void DeliverySearch::count(DeliveryResult result, qint64 deliveries)
{
    m_counts.all += deliveries;
    if (m_filter.results.isEmpty() || m_filter.results.contains(result))
        m_counts.matching += deliveries;
    switch (result) {
    case DeliveryResult::Success:
        m_counts.successful += deliveries;
        break;
    case DeliveryResult::NoAnswer:
        m_counts.unanswered += deliveries;
        break;
    case DeliveryResult::Unclear:
        m_counts.unclear += deliveries;
        break;
    case DeliveryResult::Redirect:
    case DeliveryResult::ClientError:
    case DeliveryResult::ServerError:
        m_counts.failed += deliveries;
        break;
    }
}

// Without a text: the index alone says which.
bool DeliverySearch::findAll(LocalConnection &connection)
{
    if (!m_afterId.isEmpty())
        m_condition.addAfter(m_afterCreatedAt, m_afterId);
    m_isWalked = true;
    return connection.select(u"SELECT number FROM "_s + m_condition.table + u" WHERE "_s + m_condition.sql +
                                 u" ORDER BY created_at DESC, id DESC LIMIT ?"_s,
                             m_condition.values + QVariantList{qint64(m_limit)},
                             [this](const QSqlQuery &query) { m_found.append(query.value(0).toLongLong()); });
}

static std::optional<int> statusOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

// The next part of the log, newest first.
bool DeliverySearch::walk(LocalConnection &connection, int rows)
{
    DeliveryCondition condition = m_condition;
    if (!m_afterId.isEmpty())
        condition.addAfter(m_afterCreatedAt, m_afterId);
    qint64 last = 0;
    int met = 0;
    if (!connection.select(u"SELECT number, status FROM "_s + condition.table + u" WHERE "_s + condition.sql +
                               u" ORDER BY created_at DESC, id DESC LIMIT ?"_s,
                           condition.values + QVariantList{rows}, [&](const QSqlQuery &query) {
                               last = query.value(0).toLongLong();
                               ++met;
                               if (m_match->judge(last) != DeliveryMatch::Answer::No)
                                   m_met.append({last, statusOf(query.value(1))});
                           }))
        return false;
    m_isWalked = met < rows;
    return m_isWalked || connection.select(u"SELECT created_at, id FROM delivery WHERE number = ?"_s, {last},
                                           [this](const QSqlQuery &query) {
                                               m_afterCreatedAt = QDateTime::fromMSecsSinceEpoch(
                                                   query.value(0).toLongLong(), Qt::UTC);
                                               m_afterId = query.value(1).toString();
                                           });
}

bool DeliverySearch::takeFew(LocalConnection &connection, const QList<qint64> &numbers)
{
    DeliveryCondition condition = m_condition;
    if (!m_afterId.isEmpty())
        condition.addAfter(m_afterCreatedAt, m_afterId);
    m_isWalked = true;
    // By the numbers; NOT INDEXED leaves the table's own order only.
    return connection.select(
        u"SELECT number, status FROM delivery NOT INDEXED WHERE number IN (SELECT value FROM json_each(?))"
        " AND "_s +
            condition.sql + u" ORDER BY created_at DESC, id DESC"_s,
        QVariantList{DeliveryRecords::jsonListOf(numbers)} + condition.values,
        [this](const QSqlQuery &query) {
            m_met.append({query.value(0).toLongLong(), statusOf(query.value(1))});
        });
}

// The first of those that were met.
bool DeliverySearch::judge(LocalConnection &connection)
{
    QList<qint64> unread;
    qsizetype end = 0;
    for (; end < m_met.size() && unread.size() < textsOfRead; ++end) {
        if (m_match->judge(m_met.at(end).number) == DeliveryMatch::Answer::MustBeRead)
            unread.append(m_met.at(end).number);
    }
    if (!unread.isEmpty() && !m_match->read(connection, unread))
        return false;
    for (qsizetype i = 0; i < end; ++i) {
        if (m_match->judge(m_met.at(i).number) != DeliveryMatch::Answer::Yes)
            continue;
        if (m_goal == Goal::Counts)
            count(deliveryResultOf(m_met.at(i).status), 1);
        else
            m_found.append(m_met.at(i).number);
    }
    m_met.remove(0, end);
    return true;
}

bool DeliverySearch::finish(LocalConnection &connection)
{
    m_isFinished = true;
    m_found = m_found.mid(0, m_limit);
    if (m_goal == Goal::Rows)
        return DeliveryRecords::rows(connection, m_found, m_rows);
    if (m_goal == Goal::Ids)
        return connection.select(u"SELECT id FROM delivery WHERE number IN (SELECT value FROM json_each(?))"
                                 " ORDER BY created_at DESC, id DESC"_s,
                                 {DeliveryRecords::jsonListOf(m_found)},
                                 [this](const QSqlQuery &query) { m_ids.append(query.value(0).toString()); });
    return true;
}
