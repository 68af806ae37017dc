#include "models/store/local/history.h"

#include "models/store/local/historymemory.h"
#include "models/store/local/localconnection.h"
#include "models/store/local/localdatabase.h"
#include "models/store/local/webhookrecord.h"

#include <QSqlQuery>

#include <limits>
#include <utility>

using Qt::StringLiterals::operator""_s;

static constexpr std::chrono::milliseconds listIsWrittenAfter{100};

static QDateTime timeOfColumn(const QSqlQuery &query, int column)
{
    return QDateTime::fromMSecsSinceEpoch(query.value(column).toLongLong(), Qt::UTC);
}

// The order of the numbers is the order of seeing; the clock may have been set back meanwhile.
static bool readStateAt(LocalConnection &connection, const QString &organizationId, qint64 time,
                        QList<Webhook> &webhooks)
{
    return connection.select(
        u"SELECT state.record FROM (SELECT MAX(number) AS last, MIN(number) AS first FROM state"
        " WHERE organization_id = ? AND seen_at <= ? GROUP BY webhook_id) AS seen"
        " JOIN state ON state.number = seen.last WHERE state.change <> 3 ORDER BY seen.first"_s,
        {organizationId, time}, [&](const QSqlQuery &query) {
            if (const auto webhook = readWebhookRecord(query.value(0).toByteArray()))
                webhooks.append(*webhook);
        });
}

History::History(LocalDatabase &database)
    : m_database(database)
    , m_memory(std::make_shared<HistoryMemory>())
{
    m_listPause.setSingleShot(true);
    m_listPause.setInterval(listIsWrittenAfter);
    QObject::connect(&m_listPause, &QTimer::timeout, &m_listPause, [this] { writeNoted(); });
}

History::~History()
{
    writeNoted();
}

void History::writeNoted()
{
    m_listPause.stop();
    if (const auto write = std::exchange(m_writeList, {}))
        write();
}

void History::noteList(const QString &organizationId, const QList<Webhook> &webhooks, const QDateTime &seenAt,
                       const QStringList &unreadableIds)
{
    writeNoted();
    const auto write = [=, memory = m_memory](LocalConnection &connection) {
        if (!memory->load(connection, organizationId))
            return false;
        QList<QVariantList> rows;
        QSet<QString> webhookIds(unreadableIds.begin(), unreadableIds.end());
        const bool allAreNamed = !webhookIds.contains(QString());
        for (const Webhook &webhook : webhooks) {
            if (webhookIds.contains(webhook.id)) // twice in a list: the first counts
                continue;
            memory->compare(webhook, seenAt, rows);
            webhookIds.insert(webhook.id);
        }
        if (allAreNamed)
            memory->removeAllBut(webhookIds, seenAt, rows);
        return HistoryMemory::write(connection, rows) &&
               connection.run(u"INSERT OR REPLACE INTO list (organization_id, seen_at) VALUES (?, ?)"_s,
                              {organizationId, seenAt.toMSecsSinceEpoch()});
    };
    m_writeList = [this, write] { m_database.write(write, LocalDatabase::WhenItFails::Forget); };
    m_listPause.start();
}

void History::noteState(const QString &organizationId, const Webhook &webhook, const QDateTime &seenAt)
{
    writeNoted();
    const auto write = [=, memory = m_memory](LocalConnection &connection) {
        QList<QVariantList> rows;
        if (!memory->load(connection, organizationId))
            return false;
        memory->compare(webhook, seenAt, rows);
        return HistoryMemory::write(connection, rows);
    };
    m_database.write(write, LocalDatabase::WhenItFails::Forget);
}

void History::noteGone(const QString &organizationId, const QString &webhookId, const QDateTime &seenAt)
{
    writeNoted();
    const auto write = [=, memory = m_memory](LocalConnection &connection) {
        QList<QVariantList> rows;
        if (!memory->load(connection, organizationId))
            return false;
        memory->remove(webhookId, seenAt, rows);
        return HistoryMemory::write(connection, rows);
    };
    m_database.write(write, LocalDatabase::WhenItFails::Forget);
}

void History::moments(const QString &organizationId, const QDateTime &before, int limit, QObject *context,
                      std::function<void(const QList<Moment> &)> done)
{
    writeNoted();
    const qint64 end = before.isValid() ? before.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    const auto fill = [=](LocalConnection &connection, QList<Moment> &found) {
        return connection.select(
            u"SELECT seen_at, SUM(change = 1), SUM(change = 2), SUM(change = 3) FROM state"
            " WHERE organization_id = ? AND seen_at < ? AND change <> 4"
            " GROUP BY seen_at ORDER BY seen_at DESC LIMIT ?"_s,
            {organizationId, end, limit}, [&](const QSqlQuery &query) {
                found.append({timeOfColumn(query, 0), query.value(1).toInt(), query.value(2).toInt(),
                              query.value(3).toInt()});
            });
    };
    m_database.readValue<QList<Moment>>(fill, context, std::move(done));
}

void History::stateAt(const QString &organizationId, const QDateTime &at, QObject *context,
                      std::function<void(const QList<Webhook> &)> done)
{
    writeNoted();
    const auto fill = [=](LocalConnection &connection, QList<Webhook> &webhooks) {
        return readStateAt(connection, organizationId, at.toMSecsSinceEpoch(), webhooks);
    };
    m_database.readValue<QList<Webhook>>(fill, context, std::move(done));
}

void History::statesOf(const QString &organizationId, const QString &webhookId, int limit, QObject *context,
                       std::function<void(const QList<State> &)> done)
{
    writeNoted();
    const auto fill = [=](LocalConnection &connection, QList<State> &states) {
        return connection.select(
            u"SELECT seen_at, change, record FROM state WHERE organization_id = ? AND webhook_id = ?"
            " ORDER BY number DESC LIMIT ?"_s,
            {organizationId, webhookId, limit}, [&](const QSqlQuery &query) {
                const int change = query.value(1).toInt();
                State state{timeOfColumn(query, 0), Change(change), std::nullopt};
                if (state.change != Change::Removed) {
                    state.webhook = readWebhookRecord(query.value(2).toByteArray());
                    if (!state.webhook || change < int(Change::Added) || change > int(Change::Touched))
                        return;
                }
                states.append(state);
            });
    };
    m_database.readValue<QList<State>>(fill, context, std::move(done));
}

void History::latest(const QString &organizationId, QObject *context,
                     std::function<void(const Latest &)> done)
{
    writeNoted();
    const auto fill = [=](LocalConnection &connection, Latest &latest) {
        const bool isRead =
            connection.select(u"SELECT seen_at FROM list WHERE organization_id = ?"_s, {organizationId},
                              [&](const QSqlQuery &query) { latest.seenAt = timeOfColumn(query, 0); });
        return isRead &&
               readStateAt(connection, organizationId, std::numeric_limits<qint64>::max(), latest.webhooks);
    };
    m_database.readValue<Latest>(fill, context, std::move(done));
}

void History::noteOrganizations(const QList<Organization> &organizations)
{
    QList<QVariantList> rows;
    for (const Organization &organization : organizations)
        rows.append({organization.id + u""_s, organization.name + u""_s}); // never NULL
    const auto write = [rows](LocalConnection &connection) {
        return connection.runEach(u"INSERT INTO organization (id, name) VALUES (?, ?)"
                                  " ON CONFLICT (id) DO UPDATE SET name = excluded.name"_s,
                                  rows);
    };
    m_database.write(write, LocalDatabase::WhenItFails::Forget);
}

void History::organizations(QObject *context, std::function<void(const QList<Organization> &)> done)
{
    const auto fill = [](LocalConnection &connection, QList<Organization> &found) {
        return connection.select(u"SELECT id, name FROM organization ORDER BY name COLLATE NOCASE, id"_s, {},
                                 [&](const QSqlQuery &query) {
                                     found.append({query.value(0).toString(), query.value(1).toString()});
                                 });
    };
    m_database.readValue<QList<Organization>>(fill, context, std::move(done));
}
