#include "models/store/local/deliveryrecords.h"

#include "models/domain/projectpattern.h"
#include "models/store/local/deliverytext.h"
#include "models/store/local/localconnection.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QSqlQuery>

#include <algorithm>

using Qt::StringLiterals::operator""_s;

namespace {
// What one job may take: a draft may wait behind it.
constexpr qint64 longestJobMilliseconds = 20;
constexpr qsizetype responseStartLength = 200;

// A job does one step at least, however slow the disk: the next one would begin as slowly.
bool mayGoOn(qsizetype stepsDone, const QElapsedTimer &clock)
{
    return stepsDone == 0 || !clock.hasExpired(longestJobMilliseconds);
}

QDateTime timeOf(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QVariant blobOf(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

// On one line, and never half a surrogate pair.
QString responseStartOf(const QString &response)
{
    QString start = response.left(4 * responseStartLength).simplified().left(responseStartLength);
    if (!start.isEmpty() && start.back().isHighSurrogate())
        start.chop(1);
    return start;
}

// Numbers for words, made where there are none. 0 is the empty one.
class WordNumbers
{
public:
    explicit WordNumbers(LocalConnection &connection)
        : m_connection(connection)
    {
    }
    qint64 of(const QString &word)
    {
        if (word.isEmpty())
            return 0;
        const auto known = m_known.constFind(word);
        if (known != m_known.constEnd())
            return *known;
        const QString find = u"SELECT number FROM delivery_word WHERE text = ?"_s;
        QVariant number = m_connection.value(find, {word});
        if (!number.isValid() && !m_connection.hasError()) {
            m_connection.run(u"INSERT INTO delivery_word (text, folded) VALUES (?, ?)"_s,
                             {word, foldedName(word)});
            number = m_connection.value(find, {word});
        }
        m_known.insert(word, number.toLongLong());
        return number.toLongLong();
    }

private:
    LocalConnection &m_connection;
    QHash<QString, qint64> m_known;
};

// One that is written.
struct NewDelivery
{
    DeliveryRow row;
    QByteArray request;
    QByteArray response;
    bool isMasked = false;

    NewDelivery(const Delivery &delivery, const QString &webhookId, const SecretMask &mask)
        : request(delivery.request)
        , response(delivery.response.value_or(QString()).toUtf8())
    {
        isMasked = mask.apply(request);
        isMasked = mask.apply(response) || isMasked;
        row.id = delivery.id;
        row.webhookId = webhookId;
        row.createdAt = delivery.createdAt.toUTC();
        row.kind = delivery.kind;
        row.event = delivery.event;
        row.place = deliveryPlaceOf(request);
        row.targetUrl = delivery.targetUrl;
        row.status = delivery.status;
        row.hasResponse = delivery.response.has_value();
        row.responseStart = responseStartOf(QString::fromUtf8(response));
    }
};

bool isNewer(const DeliveryRow &a, const DeliveryRow &b)
{
    return a.createdAt != b.createdAt ? a.createdAt > b.createdAt : a.id > b.id;
}

bool insert(LocalConnection &connection, const QList<NewDelivery> &deliveries, qint64 organization,
            qint64 webhook, const QDateTime &seenAt, WordNumbers &words)
{
    qint64 number = connection.value(u"SELECT max(number) FROM delivery"_s).toLongLong();
    QList<QVariantList> rows;
    QList<QVariantList> bodies;
    for (const NewDelivery &delivery : deliveries) {
        const DeliveryRow &row = delivery.row;
        const qint64 bytes = delivery.request.size() + delivery.response.size();
        rows.append({++number, organization, webhook, row.id, row.createdAt.toMSecsSinceEpoch(),
                     row.status ? QVariant(*row.status) : QVariant(), words.of(row.kind.wire()),
                     words.of(row.event.wire()), words.of(row.place.projectId),
                     words.of(row.place.projectName), words.of(row.place.environmentId),
                     words.of(row.place.environmentName), words.of(row.targetUrl), seenAt.toMSecsSinceEpoch(),
                     delivery.isMasked, bytes > DeliveryText::LargestWithTokens ? 2 : 0,
                     bytes + DeliveryRecords::BytesOfRow,
                     row.hasResponse ? QVariant(row.responseStart + u""_s) : QVariant()});
        bodies.append({number, blobOf(delivery.request), blobOf(delivery.response)});
    }
    return !connection.hasError() &&
           connection.runEach(u"INSERT INTO delivery (number, organization, webhook, id, created_at, status,"
                              " kind, event, project_id, project, environment_id, environment, target,"
                              " seen_at, is_masked, index_state, bytes, response_start, is_listed)"
                              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"_s,
                              rows) &&
           connection.runEach(u"INSERT INTO delivery_body (number, request, response) VALUES (?, ?, ?)"_s,
                              bodies);
}

bool mark(LocalConnection &connection, qint64 organization, qint64 webhook, const QStringList &ids,
          bool isListed)
{
    QList<QVariantList> rows;
    for (const QString &id : ids)
        rows.append({isListed, id, webhook, organization});
    return connection.runEach(
        u"UPDATE delivery SET is_listed = ? WHERE id = ? AND webhook = ? AND organization = ?"_s, rows);
}

const QString columnsOfRow =
    u"number, id, (SELECT text FROM delivery_word WHERE number = webhook), created_at,"
    " (SELECT text FROM delivery_word WHERE number = kind),"
    " (SELECT text FROM delivery_word WHERE number = event),"
    " (SELECT text FROM delivery_word WHERE number = project_id),"
    " (SELECT text FROM delivery_word WHERE number = project),"
    " (SELECT text FROM delivery_word WHERE number = environment_id),"
    " (SELECT text FROM delivery_word WHERE number = environment),"
    " (SELECT text FROM delivery_word WHERE number = target), status, response_start, is_listed"_s;
constexpr int columnsOfRowCount = 14;

DeliveryRow rowOf(const QSqlQuery &query)
{
    DeliveryRow row;
    row.id = query.value(1).toString();
    row.webhookId = query.value(2).toString();
    row.createdAt = timeOf(query.value(3));
    row.kind = WebhookKind::fromWire(query.value(4).toString());
    row.event = EventType::fromWire(query.value(5).toString());
    row.place = {query.value(6).toString(), query.value(7).toString(), query.value(8).toString(),
                 query.value(9).toString()};
    row.targetUrl = query.value(10).toString();
    if (!query.isNull(11))
        row.status = query.value(11).toInt();
    row.hasResponse = !query.isNull(12);
    row.responseStart = query.value(12).toString();
    row.isListed = query.value(13).toBool();
    return row;
}

struct Bodies
{
    qint64 number = 0;
    QByteArray request;
    QByteArray response;
    bool isIndexed = false;
};

// Their tokens, as the full-text table takes them.
QString tokensOf(const Bodies &bodies)
{
    return DeliveryText::tokensOf(DeliveryText::textOf(bodies.request, bodies.response));
}
} // namespace

QString DeliveryRecords::jsonListOf(const QList<qint64> &numbers)
{
    QString list = u"["_s;
    for (const qint64 number : numbers)
        list += (list.size() > 1 ? u","_s : QString()) + QString::number(number);
    return list + u']';
}

static QList<qint64> numbersOf(LocalConnection &connection, const QString &statement,
                               const QStringList &words)
{
    QList<qint64> numbers;
    for (const QString &word : words) {
        if (word.isEmpty())
            numbers.append(0);
        connection.select(statement, {word},
                          [&](const QSqlQuery &query) { numbers.append(query.value(0).toLongLong()); });
    }
    return numbers;
}

QList<qint64> DeliveryRecords::wordNumbers(LocalConnection &connection, const QStringList &words)
{
    return numbersOf(connection, u"SELECT number FROM delivery_word WHERE text = ?"_s, words);
}

QList<qint64> DeliveryRecords::wordNumbersFolded(LocalConnection &connection, const QStringList &words)
{
    QStringList folded;
    for (const QString &word : words)
        folded.append(foldedName(word));
    return numbersOf(connection, u"SELECT number FROM delivery_word WHERE folded = ?"_s, folded);
}

bool DeliveryRecords::note(LocalConnection &connection, const Log &log, const SecretMask &mask,
                           QList<DeliveryRow> &added)
{
    WordNumbers words(connection);
    const qint64 organization = words.of(log.organizationId);
    const qint64 webhook = words.of(log.webhookId);
    QSet<QString> listed;
    if (!connection.select(
            u"SELECT id FROM delivery WHERE organization = ? AND webhook = ? AND is_listed = 1"_s,
            {organization, webhook},
            [&](const QSqlQuery &query) { listed.insert(query.value(0).toString()); }))
        return false;

    QSet<QString> given;
    QStringList listedAgain;
    QList<NewDelivery> fresh;
    for (const Delivery &delivery : log.deliveries) {
        if (given.contains(delivery.id)) // twice in a log: the first counts
            continue;
        given.insert(delivery.id);
        if (listed.contains(delivery.id))
            continue;
        const bool isKept =
            connection
                .value(u"SELECT 1 FROM delivery WHERE id = ? AND webhook = ? AND organization = ?"_s,
                       {delivery.id, webhook, organization})
                .isValid();
        if (isKept)
            listedAgain.append(delivery.id);
        else
            fresh.append(NewDelivery(delivery, log.webhookId, mask));
    }
    const QSet<QString> gone = listed - given;
    if (!mark(connection, organization, webhook, QStringList(gone.begin(), gone.end()), false) ||
        !mark(connection, organization, webhook, listedAgain, true) ||
        !insert(connection, fresh, organization, webhook, log.readAt, words))
        return false;
    added.clear();
    for (const NewDelivery &delivery : std::as_const(fresh))
        added.append(delivery.row);
    std::sort(added.begin(), added.end(), isNewer);
    return true;
}

bool DeliveryRecords::rows(LocalConnection &connection, const QList<qint64> &numbers,
                           QList<DeliveryRow> &rows)
{
    return connection.select(u"SELECT "_s + columnsOfRow +
                                 u" FROM delivery WHERE number IN (SELECT value FROM json_each(?))"
                                 " ORDER BY created_at DESC, id DESC"_s,
                             {jsonListOf(numbers)},
                             [&](const QSqlQuery &query) { rows.append(rowOf(query)); });
}

bool DeliveryRecords::delivery(LocalConnection &connection, const QString &id,
                               std::optional<StoredDelivery> &delivery)
{
    // Ids are a webhook's: two of them could use the same one.
    return connection.select(
        u"SELECT "_s + columnsOfRow +
            u", (SELECT text FROM delivery_word WHERE number = organization), seen_at, is_masked,"
            " (SELECT request FROM delivery_body WHERE delivery_body.number = delivery.number),"
            " (SELECT response FROM delivery_body WHERE delivery_body.number = delivery.number)"
            " FROM delivery WHERE id = ? ORDER BY created_at DESC LIMIT 1"_s,
        {id}, [&](const QSqlQuery &query) {
            const DeliveryRow row = rowOf(query);
            const int next = columnsOfRowCount;
            StoredDelivery stored;
            stored.delivery = {row.id,     row.createdAt, row.kind,
                               row.event,  row.targetUrl, query.value(next + 3).toByteArray(),
                               row.status, std::nullopt};
            if (row.hasResponse)
                stored.delivery.response = QString::fromUtf8(query.value(next + 4).toByteArray()) + u""_s;
            stored.organizationId = query.value(next).toString();
            stored.webhookId = row.webhookId;
            stored.seenAt = timeOf(query.value(next + 1));
            stored.isListed = row.isListed;
            stored.isMasked = query.value(next + 2).toBool();
            delivery = stored;
        });
}

bool DeliveryRecords::indexTexts(LocalConnection &connection, bool &isMore)
{
    QElapsedTimer clock;
    clock.start();
    QList<qint64> numbers;
    // Upwards: FTS5 begins a segment of its own with each number that is smaller than the one before.
    bool isDone =
        connection.select(u"SELECT number FROM delivery WHERE index_state = 0 ORDER BY number LIMIT 200"_s,
                          {}, [&](const QSqlQuery &query) { numbers.append(query.value(0).toLongLong()); });
    qsizetype at = 0;
    for (; isDone && at < numbers.size() && mayGoOn(at, clock); ++at) {
        Bodies bodies;
        isDone = connection.select(u"SELECT request, response FROM delivery_body WHERE number = ?"_s,
                                   {numbers.at(at)},
                                   [&](const QSqlQuery &query) {
                                       bodies.request = query.value(0).toByteArray();
                                       bodies.response = query.value(1).toByteArray();
                                   }) &&
                 connection.run(u"INSERT INTO delivery_text (rowid, tokens) VALUES (?, ?)"_s,
                                {numbers.at(at), tokensOf(bodies)}) &&
                 connection.run(u"UPDATE delivery SET index_state = 1 WHERE number = ?"_s, {numbers.at(at)});
    }
    isMore = isDone && !numbers.isEmpty();
    return isDone;
}

static bool rewrite(LocalConnection &connection, const Bodies &before, const Bodies &after)
{
    const QString start = responseStartOf(QString::fromUtf8(after.response)) + u""_s;
    return (!before.isIndexed || connection.run(u"INSERT INTO delivery_text (delivery_text, rowid, tokens)"
                                                " VALUES ('delete', ?, ?)"_s,
                                                {before.number, tokensOf(before)})) &&
           connection.run(u"UPDATE delivery_body SET request = ?, response = ? WHERE number = ?"_s,
                          {blobOf(after.request), blobOf(after.response), after.number}) &&
           connection.run(u"UPDATE delivery SET is_masked = 1, bytes = ?,"
                          " index_state = CASE index_state WHEN 2 THEN 2 ELSE 0 END,"
                          " response_start = CASE WHEN response_start IS NULL THEN NULL ELSE ? END"
                          " WHERE number = ?"_s,
                          {after.request.size() + after.response.size() + DeliveryRecords::BytesOfRow, start,
                           after.number});
}

bool DeliveryRecords::maskKept(LocalConnection &connection, const QByteArray &secret, Masking &masking)
{
    masking.isMore = false;
    masking.masked = 0;
    const QString query = DeliveryWords(QString::fromUtf8(secret)).query();
    if (query.isEmpty())
        return true;
    // Few hold it, if any, and the search finds them.
    QList<Bodies> candidates;
    bool isDone = connection.select(
        u"SELECT number, index_state = 1 FROM delivery WHERE number > ? AND (index_state <> 1 OR number IN"
        " (SELECT rowid FROM delivery_text WHERE delivery_text MATCH ?)) ORDER BY number LIMIT 200"_s,
        {masking.after, query}, [&](const QSqlQuery &row) {
            Bodies bodies;
            bodies.number = row.value(0).toLongLong();
            bodies.isIndexed = row.value(1).toBool();
            candidates.append(bodies);
        });
    // Overwrites what it replaces: else the old bytes stay in free places of the file.
    isDone = isDone && connection.run(u"PRAGMA secure_delete = ON"_s);
    const SecretMask mask({secret});
    QElapsedTimer clock;
    clock.start();
    qsizetype at = 0;
    for (; isDone && at < candidates.size() && mayGoOn(at, clock); ++at) {
        Bodies &before = candidates[at];
        isDone = connection.select(u"SELECT request, response FROM delivery_body WHERE number = ?"_s,
                                   {before.number}, [&](const QSqlQuery &row) {
                                       before.request = row.value(0).toByteArray();
                                       before.response = row.value(1).toByteArray();
                                   });
        Bodies after = before;
        const bool requestIsMasked = mask.apply(after.request);
        if (mask.apply(after.response) || requestIsMasked) {
            isDone = isDone && rewrite(connection, before, after);
            ++masking.masked;
        }
        masking.after = before.number;
    }
    masking.isMore = isDone && !candidates.isEmpty();
    return connection.run(u"PRAGMA secure_delete = OFF"_s) && isDone;
}

bool DeliveryRecords::dropOldest(LocalConnection &connection, qint64 bound, bool &isMore, qint64 &dropped)
{
    QElapsedTimer clock;
    clock.start();
    isMore = false;
    qint64 over = connection.value(u"SELECT sum(bytes) FROM delivery"_s).toLongLong() - bound;
    if (over <= 0)
        return !connection.hasError();
    struct Old
    {
        Bodies bodies;
        qint64 bytes = 0;
    };
    QList<Old> oldest;
    // From the oldest on, past those that stay: each looks for a newer one of its own webhook.
    bool isDone = connection.select(
        u"SELECT number, bytes, index_state = 1 FROM delivery AS old WHERE EXISTS"
        " (SELECT 1 FROM delivery AS newer WHERE newer.organization = old.organization AND"
        "  newer.webhook = old.webhook AND (newer.created_at, newer.id) > (old.created_at, old.id))"
        " ORDER BY created_at, number LIMIT 200"_s,
        {}, [&](const QSqlQuery &query) {
            Old old;
            old.bodies.number = query.value(0).toLongLong();
            old.bytes = query.value(1).toLongLong();
            old.bodies.isIndexed = query.value(2).toBool();
            oldest.append(old);
        });
    qsizetype at = 0;
    for (; isDone && over > 0 && at < oldest.size() && mayGoOn(at, clock); ++at) {
        Bodies &bodies = oldest[at].bodies;
        if (bodies.isIndexed)
            isDone = connection.select(u"SELECT request, response FROM delivery_body WHERE number = ?"_s,
                                       {bodies.number},
                                       [&](const QSqlQuery &query) {
                                           bodies.request = query.value(0).toByteArray();
                                           bodies.response = query.value(1).toByteArray();
                                       }) &&
                     connection.run(u"INSERT INTO delivery_text (delivery_text, rowid, tokens)"
                                    " VALUES ('delete', ?, ?)"_s,
                                    {bodies.number, tokensOf(bodies)});
        isDone = isDone && connection.run(u"DELETE FROM delivery_body WHERE number = ?"_s, {bodies.number}) &&
                 connection.run(u"DELETE FROM delivery WHERE number = ?"_s, {bodies.number});
        over -= oldest.at(at).bytes;
    }
    dropped = at;
    isMore = isDone && over > 0 && at > 0;
    return isDone;
}

bool DeliveryRecords::clear(LocalConnection &connection)
{
    return connection.run(u"DELETE FROM delivery"_s) && connection.run(u"DELETE FROM delivery_body"_s) &&
           connection.run(u"DELETE FROM delivery_word"_s) &&
           connection.run(u"INSERT INTO delivery_text (delivery_text) VALUES ('delete-all')"_s);
}
