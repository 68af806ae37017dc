#include "models/store/local/sendhistory.h"

#include "models/domain/secretmask.h"
#include "models/store/local/localconnection.h"
#include "models/store/local/localdatabase.h"
#include "models/store/local/recordfields.h"

#include <QJsonArray>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>

using Qt::StringLiterals::operator""_L1;
using Qt::StringLiterals::operator""_s;

namespace {

const QByteArrayView plainHeaders[] = {
    "Host",         "User-Agent",      "Accept",         "Accept-Encoding", "Accept-Language",
    "Content-Type", "X-Webhooks-Test", "Content-Length", "Connection",      "X-Webhooks-Repeat",
};

// In the order of TestResult::Outcome; the words are in the database.
const QLatin1StringView outcomeWords[] = {
    "answered"_L1,  "redirected"_L1, "host-not-found"_L1, "connection-refused"_L1,
    "lost"_L1,      "timed-out"_L1,  "certificate"_L1,    "authorities"_L1,
    "tls"_L1,       "too-large"_L1,  "not-http"_L1,       "refused"_L1,
    "cancelled"_L1, "unknown"_L1,
};
static_assert(std::size(outcomeWords) == size_t(TestResult::Outcome::OutcomeUnknown) + 1);

// As JSON may write it: six signs for one.
qsizetype longestMasked(const QList<QByteArray> &secrets)
{
    qsizetype longest = 0;
    for (const QByteArray &secret : secrets)
        longest = std::max(longest, 6 * secret.size());
    return longest;
}

void appendRecord(QList<SendRecord> &records, const QSqlQuery &query)
{
    if (const auto record = readSendRecord(query.value(0).toByteArray()))
        records.append(*record);
}

} // namespace

SendHistory::SendHistory(LocalDatabase &database)
    : m_database(database)
{
}

void SendHistory::setKnownSecrets(const QList<QByteArray> &secrets)
{
    m_secrets = secrets;
}

bool SendHistory::isPlainHeader(const QByteArray &name)
{
    return std::any_of(std::begin(plainHeaders), std::end(plainHeaders),
                       [&](QByteArrayView plain) { return plain.compare(name, Qt::CaseInsensitive) == 0; });
}

void SendHistory::add(SendRecord record, const QList<QByteArray> &secrets)
{
    if (record.id.isEmpty())
        record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (auto &[name, value] : record.headers) {
        if (!isPlainHeader(name))
            value.clear();
    }
    record.bodySize = std::max<qint64>(record.bodySize, record.body.size());
    if (record.body.size() > largestBody)
        record.body.clear();
    const QList<QByteArray> masked = m_secrets + secrets;
    // Cut off after it was masked: half a secret would stay.
    const qsizetype longest = longestMasked(masked);
    const bool isCut = record.answerStart.size() > largestAnswer + longest;
    record.answerStart.truncate(largestAnswer + longest);
    // Text is what is looked through for them: in the database's thread, a body may be long.
    const auto write = [record, masked, longest, isCut](LocalConnection &connection) {
        SendRecord kept = record;
        const SecretMask mask(masked);
        const bool bodyIsMasked = mask.apply(kept.body);
        kept.isMasked = mask.apply(kept.answerStart) || bodyIsMasked || record.isMasked;
        if (isCut)
            kept.answerStart.chop(longest);
        kept.answerStart.truncate(largestAnswer);
        return connection.run(
                   u"INSERT OR REPLACE INTO send (id, organization_id, webhook_id, delivery_id, bytes,"
                   " record, body, answer) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {kept.id, kept.organizationId + u""_s, kept.webhookId + u""_s, kept.deliveryId + u""_s,
                    kept.body.size() + kept.answerStart.size(), writeSendRecord(kept), kept.body,
                    kept.answerStart}) &&
               connection.run(
                   u"DELETE FROM send WHERE number IN (SELECT number FROM"
                   " (SELECT number, COUNT(*) OVER newest AS place, SUM(bytes) OVER newest AS total"
                   " FROM send WINDOW newest AS (ORDER BY number DESC))"
                   " WHERE place > ? OR (total > ? AND place > 1))"_s,
                   {most, mostBytes});
    };
    m_database.write(write, LocalDatabase::WhenItFails::Forget);
}

void SendHistory::recent(const QString &organizationId, const QString &webhookId, int limit, QObject *context,
                         Records done)
{
    const auto fill = [=](LocalConnection &connection, QList<SendRecord> &records) {
        return connection.select(u"SELECT record FROM send WHERE organization_id = ? AND webhook_id = ?"
                                 " ORDER BY number DESC LIMIT ?"_s,
                                 {organizationId + u""_s, webhookId + u""_s, limit},
                                 [&](const QSqlQuery &query) { appendRecord(records, query); });
    };
    m_database.readValue<QList<SendRecord>>(fill, context, std::move(done));
}

void SendHistory::ofDelivery(const QString &deliveryId, QObject *context, Records done)
{
    const auto fill = [=](LocalConnection &connection, QList<SendRecord> &records) {
        return deliveryId.isEmpty() ||
               connection.select(u"SELECT record FROM send WHERE delivery_id = ? ORDER BY number DESC"_s,
                                 {deliveryId}, [&](const QSqlQuery &query) { appendRecord(records, query); });
    };
    m_database.readValue<QList<SendRecord>>(fill, context, std::move(done));
}

void SendHistory::record(const QString &id, QObject *context,
                         std::function<void(const std::optional<SendRecord> &)> done)
{
    const auto fill = [=](LocalConnection &connection, std::optional<SendRecord> &found) {
        return connection.select(u"SELECT record, body, answer FROM send WHERE id = ?"_s, {id},
                                 [&](const QSqlQuery &query) {
                                     found = readSendRecord(query.value(0).toByteArray());
                                     if (found) {
                                         found->body = query.value(1).toByteArray();
                                         found->answerStart = query.value(2).toByteArray();
                                     }
                                 });
    };
    m_database.readValue<std::optional<SendRecord>>(fill, context, std::move(done));
}

QByteArray writeSendRecord(const SendRecord &record)
{
    QJsonArray headers;
    for (const auto &[name, value] : record.headers)
        headers.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
    return writeRecord({
        {u"id"_s, record.id},
        {u"why"_s, record.why == SendRecord::Why::Test ? u"test"_s : u"again"_s},
        {u"organizationId"_s, record.organizationId},
        {u"webhookId"_s, record.webhookId},
        {u"deliveryId"_s, record.deliveryId},
        {u"at"_s, recordDate(record.at)},
        {u"kind"_s, record.kind.wire()},
        {u"event"_s, record.event.wire()},
        {u"targetUrl"_s, record.targetUrl},
        {u"headers"_s, headers},
        {u"bodySize"_s, QString::number(record.bodySize)},
        {u"isMasked"_s, record.isMasked},
        {u"outcome"_s, outcomeWords[size_t(record.outcome)]},
        {u"status"_s, record.status},
        {u"milliseconds"_s, QString::number(record.total.count())},
    });
}

std::optional<SendRecord> readSendRecord(const QByteArray &bytes)
{
    const std::optional<QJsonObject> object = readRecord(bytes);
    if (!object)
        return std::nullopt;
    RecordFields fields(*object);
    SendRecord record;
    record.id = fields.requiredText("id");
    const QString why = fields.requiredText("why");
    record.why = why == u"again" ? SendRecord::Why::Again : SendRecord::Why::Test;
    record.organizationId = fields.text("organizationId");
    record.webhookId = fields.text("webhookId");
    record.deliveryId = fields.text("deliveryId");
    record.at = fields.date("at");
    record.kind = WebhookKind::fromWire(fields.text("kind"));
    record.event = EventType::fromWire(fields.text("event"));
    record.targetUrl = fields.text("targetUrl");
    record.bodySize = fields.text("bodySize").toLongLong();
    record.isMasked = fields.flag("isMasked");
    record.status = object->value(u"status").toInt();
    record.total = std::chrono::milliseconds(fields.text("milliseconds").toLongLong());
    const QJsonArray headers = object->value(u"headers").toArray();
    for (const auto &header : headers)
        record.headers.append({header[0].toString().toLatin1(), header[1].toString().toLatin1()});
    const QString outcome = fields.requiredText("outcome");
    const auto *word = std::find(std::begin(outcomeWords), std::end(outcomeWords), outcome);
    if (!fields.isGood() || word == std::end(outcomeWords) || (why != u"again" && why != u"test"))
        return std::nullopt;
    record.outcome = TestResult::Outcome(word - std::begin(outcomeWords));
    return record;
}
