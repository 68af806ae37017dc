#include "models/store/local/sendhistory.h"
#include "tests/support/testprogram.h"

#include "tests/support/answer.h"
#include "tests/support/localfolder.h"

namespace tst_sendhistory {

using Qt::StringLiterals::operator""_s;

// What was sent from this computer, as it is kept.
class TestSendHistory : public QObject
{
    Q_OBJECT

private slots:
    void aRecordComesBackAsItWas();
    void noSecretIsWritten();
    void noHalfSecretIsWritten();
    void largeBodiesAreLeftOut();
    void onlyTheLastAreKept();
    void recordsAreReadStrictly();

private:
    static SendRecord sample(const QString &webhookId = u"w1"_s)
    {
        SendRecord record;
        record.organizationId = u"o1"_s;
        record.webhookId = webhookId;
        record.at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
        record.kind = KnownKind::Standard;
        record.event = EventType::fromWire(u"NEW_EVENT"_s);
        record.targetUrl = u"https://hooks.example/path/9fQa"_s;
        record.headers = {{"Host", "hooks.example"}, {"Content-Length", "3"}};
        record.body = QByteArray("\0\xff{", 3);
        record.bodySize = 3;
        record.outcome = TestResult::Outcome::Redirected;
        record.status = 302;
        record.total = std::chrono::milliseconds(209);
        record.answerStart = "moved";
        return record;
    }
};

namespace {
template <typename Value, typename Ask>
Value wait(Ask ask)
{
    QObject context;
    std::optional<Value> answer;
    ask(&context, [&answer](const Value &value) { answer = value; });
    return QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000) ? *answer : Value();
}

QList<SendRecord> recentOf(SendHistory &history, const QString &webhookId, int limit = 1000)
{
    return wait<QList<SendRecord>>([&](QObject *context, const SendHistory::Records &done) {
        history.recent(u"o1"_s, webhookId, limit, context, done);
    });
}

std::optional<SendRecord> wholeOf(SendHistory &history, const QString &id)
{
    return wait<std::optional<SendRecord>>(
        [&](QObject *context, const auto &done) { history.record(id, context, done); });
}
} // namespace

void TestSendHistory::aRecordComesBackAsItWas()
{
    LocalFolder folder;
    LocalDatabase database;
    database.open(folder.path());
    SendHistory history(database);
    SendRecord again = sample();
    again.id = u"second"_s;
    again.why = SendRecord::Why::Again;
    again.deliveryId = u"d1"_s;
    history.add(sample());
    history.add(again);
    history.add(sample(QString()));

    const QList<SendRecord> recent = recentOf(history, u"w1"_s);
    QCOMPARE(recent.size(), 2);
    QCOMPARE(recent.at(0).id, u"second"_s);
    QCOMPARE(recent.at(0).why, SendRecord::Why::Again);
    QVERIFY(recent.at(1).body.isEmpty());
    QCOMPARE(recent.at(1).bodySize, 3);
    QCOMPARE(recentOf(history, QString()).size(), 1);
    QCOMPARE(recentOf(history, u"w1"_s, 1).size(), 1);

    const std::optional<SendRecord> whole = wholeOf(history, recent.at(1).id);
    QVERIFY(whole);
    const SendRecord wanted = sample();
    QCOMPARE(whole->body, wanted.body);
    QCOMPARE(whole->answerStart, wanted.answerStart);
    QCOMPARE(whole->at, wanted.at);
    QCOMPARE(whole->event, wanted.event);
    QCOMPARE(whole->headers, wanted.headers);
    QCOMPARE(whole->outcome, wanted.outcome);
    QCOMPARE(whole->status, 302);
    QCOMPARE(whole->total, wanted.total);
    QCOMPARE(whole->targetUrl, wanted.targetUrl);
    QVERIFY(!whole->isMasked);
    QVERIFY(!wholeOf(history, u"unknown"_s));

    const auto ofDelivery = wait<QList<SendRecord>>([&](QObject *context, const SendHistory::Records &done) {
        history.ofDelivery(u"d1"_s, context, done);
    });
    QCOMPARE(ofDelivery.size(), 1);
    QCOMPARE(ofDelivery.constFirst().id, u"second"_s);
}

void TestSendHistory::noSecretIsWritten()
{
    LocalFolder folder;
    {
        LocalDatabase database;
        database.open(folder.path());
        SendHistory history(database);
        history.setKnownSecrets({"s3cr3t-known"});
        SendRecord record = sample();
        record.headers = {{"Qovery-Signature", "s3cr3t-a"},
                          {"Authorization", "Bearer s3cr3t-b"},
                          {"X-Mine", "s3cr3t-c"},
                          {"Content-Type", "application/json"}};
        record.body = "{\"key\":\"s3cr3t-known\"}";
        record.answerStart = "you sent s3cr3t-known and s3cr3t-sent";
        history.add(record, {"s3cr3t-sent"});
        const QList<SendRecord> recent = recentOf(history, u"w1"_s);
        QCOMPARE(recent.size(), 1);
        QVERIFY(recent.constFirst().isMasked);
        const HeaderList kept{{"Qovery-Signature", ""},
                              {"Authorization", ""},
                              {"X-Mine", ""},
                              {"Content-Type", "application/json"}};
        QCOMPARE(recent.constFirst().headers, kept);
        QVERIFY(wholeOf(history, recent.constFirst().id)->body.startsWith("{\"key\":\"***"));
    }
    const QByteArray bytes = folder.allBytes();
    QVERIFY(bytes.contains("X-Mine"));
    QVERIFY(!bytes.contains("s3cr3t-"));
}

// One that stands where a long answer is cut off.
void TestSendHistory::noHalfSecretIsWritten()
{
    LocalFolder folder;
    LocalDatabase database;
    database.open(folder.path());
    SendHistory history(database);
    history.setKnownSecrets({"s3cr3t-across-the-end"});
    for (const qsizetype before : {0, 4, 12, 21}) {
        SendRecord record = sample();
        record.id = QString::number(before);
        record.answerStart = QByteArray(SendHistory::largestAnswer - before, 'x') + "s3cr3t-across-the-end" +
                             QByteArray(9999, 'y');
        history.add(record);
        const std::optional<SendRecord> whole = wholeOf(history, record.id);
        QVERIFY(whole);
        QVERIFY(whole->answerStart.size() > SendHistory::largestAnswer - 200);
        QVERIFY(whole->answerStart.size() <= SendHistory::largestAnswer);
        QVERIFY2(!whole->answerStart.contains("s3cr"), whole->answerStart.right(40).constData());
    }
}

void TestSendHistory::largeBodiesAreLeftOut()
{
    LocalFolder folder;
    LocalDatabase database;
    database.open(folder.path());
    SendHistory history(database);
    SendRecord record = sample();
    record.id = u"large"_s;
    record.body = QByteArray(5 * 1024 * 1024, 'x');
    record.answerStart = QByteArray(200'000, 'y');
    history.add(record);
    const std::optional<SendRecord> whole = wholeOf(history, u"large"_s);
    QVERIFY(whole);
    QVERIFY(whole->body.isEmpty());
    QCOMPARE(whole->bodySize, 5 * 1024 * 1024);
    QCOMPARE(whole->answerStart.size(), SendHistory::largestAnswer);
}

// What was kept before, in one transaction: each add() waits for the disk, and hundreds of them wait for
// long.
static void fill(LocalDatabase &database, const QList<SendRecord> &records, qint64 bytes)
{
    QList<QVariantList> rows;
    for (const SendRecord &record : records)
        rows.append({record.id, record.organizationId, record.webhookId, u""_s, bytes,
                     writeSendRecord(record), record.body, record.answerStart});
    const auto write = [rows](LocalConnection &connection) {
        return connection.runEach(
            u"INSERT INTO send (id, organization_id, webhook_id, delivery_id, bytes, record, body, answer)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            rows);
    };
    database.write(write, LocalDatabase::WhenItFails::Forget);
}

void TestSendHistory::onlyTheLastAreKept()
{
    LocalFolder folder;
    LocalDatabase database;
    database.open(folder.path());
    SendHistory history(database);
    constexpr int megabyte = 1024 * 1024;
    const auto numbered = [](const QString &webhookId, QChar letter, int from, int to) {
        QList<SendRecord> records;
        for (int i = from; i < to; ++i) {
            records.append(sample(webhookId));
            records.last().id = letter + QString::number(i);
        }
        return records;
    };
    fill(database, numbered(u"large"_s, u'l', 0, 65), megabyte + sample().answerStart.size());
    QCOMPARE(recentOf(history, u"large"_s).size(), 65);
    for (SendRecord &record : numbered(u"large"_s, u'l', 65, 70)) {
        record.body = QByteArray(megabyte, 'x');
        history.add(record);
    }
    const QList<SendRecord> large = recentOf(history, u"large"_s);
    QCOMPARE(large.size(), 63); // with its answer each is a little more than a megabyte
    QCOMPARE(large.constFirst().id, u"l69"_s);
    QCOMPARE(large.constLast().id, u"l7"_s);

    fill(database, numbered(u"w1"_s, u'n', 0, 500), sample().body.size());
    for (const SendRecord &record : numbered(u"w1"_s, u'n', 500, 510))
        history.add(record);
    const QList<SendRecord> recent = recentOf(history, u"w1"_s);
    QCOMPARE(recent.size(), SendHistory::most);
    QCOMPARE(recent.constFirst().id, u"n509"_s);
    QCOMPARE(recent.constLast().id, u"n10"_s);
    QVERIFY(recentOf(history, u"large"_s).isEmpty());
}

void TestSendHistory::recordsAreReadStrictly()
{
    SendRecord record = sample();
    record.id = u"one"_s;
    const QByteArray good = writeSendRecord(record);
    QVERIFY(readSendRecord(good));
    for (const auto &[from, to] : {std::pair<const char *, const char *>("\"redirected\"", "\"melted\""),
                                   {"\"test\"", "\"joke\""},
                                   {"\"one\"", "\"\""},
                                   {"\"one\"", "7"}}) {
        QByteArray bad = good;
        bad.replace(from, to);
        QVERIFY(bad != good);
        QVERIFY(!readSendRecord(bad));
    }
    QVERIFY(!readSendRecord("nothing"));
}

QW_TEST(QCoreApplication, TestSendHistory)

} // namespace tst_sendhistory

#include "tst_sendhistory.moc"
