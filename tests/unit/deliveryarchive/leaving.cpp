// What leaves the archive: secrets, the oldest, everything, and a file that is damaged.
#include "models/store/local/deliveryrecords.h"
#include "tests/unit/deliveryarchive/testdeliveryarchive.h"

#include <QRandomGenerator>
#include <QSignalSpy>

namespace tst_deliveryarchive {

void TestDeliveryArchive::masksKnownSecrets_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("masked");
    const QByteArray mark = "***masked***";
    QTest::newRow("as it is") << QByteArray("s3cr3t-1") << QByteArray(R"({"a":"xs3cr3t-1x","b":1.0})")
                              << R"({"a":"x)" + mark + R"(x","b":1.0})";
    QTest::newRow("as a key") << QByteArray("s3cr3t-1") << QByteArray(R"({"s3cr3t-1":1})")
                              << R"({")" + mark + R"(":1})";
    QTest::newRow("with an escaped quote")
        << QByteArray("s3cr3t-\"1\\") << QByteArray(R"({"a":"s3cr3t-\"1\\"})")
        << R"({"a":")" + mark + R"("})";
    QTest::newRow("escaped letters") << QByteArray("s3cr3t-1")
                                     << QByteArray(R"({"a":"\n\u0073\u0033cr3t-1"})")
                                     << R"({"a":"\u000a)" + mark + R"("})";
    QTest::newRow("escaped slash") << QByteArray("s3cr3t/1") << QByteArray(R"(["s3cr3t\/1","\t"])")
                                   << R"([")" + mark + R"(","\t"])";
    QTest::newRow("umlauts") << QByteArray("s3cr3t-\xc3\xbc") << QByteArray(R"(["s3cr3t-\u00fc"])")
                             << R"([")" + mark + R"("])";
    QTest::newRow("in what is no JSON")
        << QByteArray("s3cr3t-1") << QByteArray("{\\ s3cr3t-1") << "{\\ " + mark;
    QTest::newRow("too short") << QByteArray("abc") << QByteArray(R"(["abc"])") << QByteArray(R"(["abc"])");
}

void TestDeliveryArchive::masksKnownSecrets()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, masked);
    const QString response = u"no such user "_s + QString::fromUtf8(secret);
    QVERIFY(noted(u"o1"_s, u"w1"_s, {someDelivery(u"before"_s, noon, 200, "{}")}));
    m_archive->setKnownSecrets({"s3cr3t-other", secret.left(6) + "?", secret, {}});
    QVERIFY(noted(
        u"o1"_s, u"w1"_s,
        {someDelivery(u"before"_s, noon, 200, "{}"), someDelivery(u"d"_s, noon, 200, request, response)}));
    QTRY_VERIFY_WITH_TIMEOUT(isIndexed(), 60'000);
    const std::optional<StoredDelivery> stored = kept(u"d"_s);
    QVERIFY(stored);
    QCOMPARE(stored->delivery.request, masked);
    const bool isMasked = masked != request;
    QCOMPARE(stored->isMasked, isMasked);
    QCOMPARE(stored->delivery.response, std::optional(isMasked ? u"no such user ***masked***"_s : response));
    QVERIFY(!kept(u"before"_s)->isMasked);
    if (!isMasked)
        return;
    QCOMPARE(rows(inOrganization()).constFirst().responseStart, u"no such user ***masked***"_s);
    QCOMPARE(ids(inOrganization(QString::fromUtf8(secret))), QStringList());
    QVERIFY(!m_folder->allBytes().contains(secret));
}

// A secret that became known after it was written: nothing in the file or beside it has it any more.
void TestDeliveryArchive::masksWhatIsKeptAlready()
{
    const QByteArray secret = "s3cr3t-\"late\"/1";
    const QByteArray echo = R"({"head":"Qovery-Secret: s3cr3t-\"late\"/1"})";
    const QByteArray escaped = R"({"head":"\u00733cr3t-\"late\"\/1"})";
    QList<Delivery> log;
    for (int i = 0; i < 300; ++i)
        log.append(someDelivery(u"plain%1"_s.arg(i), noon.addSecs(i), 200, R"({"s3cr3t":"other"})"));
    log.append(someDelivery(u"echo"_s, noon, 500, "{}", QString::fromUtf8(echo)));
    log.append(someDelivery(u"escaped"_s, noon, 500, escaped, u"no such user s3cr3t-\"late\"/1"_s));
    log.append(someDelivery(u"large"_s, noon, 500, "{}",
                            u"[\"%1\",%2]"_s.arg(QString(400'000, u'x'), QString::fromUtf8(echo))));
    QVERIFY(noted(u"o1"_s, u"w1"_s, log));
    QTRY_VERIFY_WITH_TIMEOUT(isIndexed(), 60'000);
    QVERIFY(noted(u"o2"_s, u"w9"_s, {someDelivery(u"fresh"_s, noon, 500, "{}", QString::fromUtf8(echo))}));
    QCOMPARE(ids(inOrganization(u"late"_s)).size(), 3);
    QVERIFY(m_folder->allBytes().contains("late"));

    m_archive->maskKept(secret);
    const QString masked = u"SELECT count(*) FROM delivery WHERE is_masked"_s;
    QTRY_COMPARE(m_folder->value(masked).toInt(), 4);
    QTRY_VERIFY_WITH_TIMEOUT(isIndexed(), 60'000);
    QTRY_VERIFY(!m_folder->allBytes().contains("late"));
    QVERIFY(kept(u"echo"_s)->delivery.response->contains(u"Qovery-Secret: ***masked***"));
    QVERIFY(!kept(u"echo"_s)->requestIsMasked()); // can be sent again
    QVERIFY(kept(u"escaped"_s)->requestIsMasked());
    QCOMPARE(kept(u"escaped"_s)->delivery.request, QByteArray(R"({"head":"***masked***"})"));
    QVERIFY(kept(u"large"_s)->delivery.response->contains(u"***masked***"));
    QVERIFY(kept(u"fresh"_s)->isMasked);
    QCOMPARE(kept(u"plain7"_s)->delivery.request, QByteArray(R"({"s3cr3t":"other"})"));
    QCOMPARE(ids(inOrganization(u"late"_s)), QStringList());
    QCOMPARE(ids(inOrganization(u"masked"_s)).size(), 3);
    QVERIFY(!rows(inOrganization(u"no such user"_s)).constFirst().responseStart.contains(u"late"));
}

void TestDeliveryArchive::dropsTheOldest()
{
    const auto sized = [] {
        QByteArray body = "\"";
        for (int i = 0; i < 4000; ++i)
            body += char('a' + QRandomGenerator::global()->bounded(26));
        return body + '"';
    };
    QList<Delivery> log;
    for (int i = 0; i < 100; ++i)
        log.append(someDelivery(u"d%1"_s.arg(i, 3, 10, QChar(u'0')), noon.addSecs(i), 200, sized()));
    QVERIFY(noted(u"o1"_s, u"quiet"_s, {someDelivery(u"old"_s, noon.addDays(-9), 200, "\"qq-needle-qq\"")}));
    QVERIFY(noted(u"o1"_s, u"w1"_s, {someDelivery(u"gone"_s, noon.addDays(-8), 200, "\"needle\"")}));
    QVERIFY(noted(u"o1"_s, u"w1"_s, log));
    QTRY_VERIFY_WITH_TIMEOUT(isIndexed(), 60'000);
    QCOMPARE(ids(inOrganization(u"needle"_s)), (QStringList{u"gone"_s, u"old"_s}));
    const auto tokens = [this](const QString &run) {
        return m_folder
            ->value(u"SELECT count(*) FROM delivery_text WHERE delivery_text MATCH '\"%1\"'"_s.arg(run))
            .toInt();
    };
    QCOMPARE(tokens(u"edl"_s) >= 2, true);
    QCOMPARE(tokens(u"q"_s) > 90, true);

    const auto size = [this] {
        return answerTo<std::pair<qint64, qint64>>([&](QObject *context, const auto &done) {
                   m_archive->size(context, [done](qint64 bytes, qint64 count) { done({bytes, count}); });
               })
            .value_or(std::pair<qint64, qint64>());
    };
    QCOMPARE(size().second, 102);
    const qint64 before = size().first;
    QVERIFY(before > 102 * 512 + 100 * 4000);
    m_archive->setBound(30 * 4600);
    QTRY_VERIFY_WITH_TIMEOUT(size().first <= 30 * 4600, 60'000);
    QVERIFY(size().second > 25);
    const QStringList left = ids(inOrganization());
    QCOMPARE(left.first(), u"d099"_s);
    QCOMPARE(left.last(), u"old"_s); // the newest of its webhook
    QCOMPARE(left.at(left.size() - 2), u"d%1"_s.arg(101 - left.size(), 3, 10, QChar(u'0')));
    QCOMPARE(ids(inOrganization(u"needle"_s)), QStringList{u"old"_s});
    // And gone from the full text as well.
    QVERIFY(tokens(u"q"_s) <= left.size());
    QVERIFY(tokens(u"edl"_s) <= left.size());
    // What comes in finds its place, at the cost of the oldest, and the server may go on to list what was
    // dropped.
    QVERIFY(noted(u"o1"_s, u"w1"_s, log));
    QTRY_VERIFY_WITH_TIMEOUT(size().first <= 30 * 4600, 60'000);
    // A bound smaller than what must stay.
    m_archive->setBound(1);
    QTRY_COMPARE(ids(inOrganization()), (QStringList{u"d099"_s, u"old"_s}));
}

// Past so many webhooks whose only delivery stays, a job has no time left before the first that goes: it goes
// all the same.
void TestDeliveryArchive::dropsBehindManyThatStay()
{
    QVERIFY(noted(u"o1"_s, u"w1"_s, {someDelivery(u"d"_s, noon)}));
    QTRY_VERIFY_WITH_TIMEOUT(isIndexed(), 60'000);
    QVERIFY(m_folder->run(
        {u"INSERT INTO delivery SELECT NULL, 1, iif(value < 100000, 10 + value, 200000 + value / 2),"
         " 'd' || value, value, 200, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 512, NULL FROM"
         " (WITH RECURSIVE counter(value) AS (SELECT 0 UNION ALL SELECT value + 1 FROM counter LIMIT 140000)"
         " SELECT value FROM counter)"_s}));
    LocalConnection connection;
    QVERIFY(connection.open(m_folder->filePath()));
    bool isMore = false;
    qint64 dropped = 0;
    QVERIFY(DeliveryRecords::dropOldest(connection, 1, isMore, dropped));
    QVERIFY(dropped > 0);
    QVERIFY(isMore);
    QCOMPARE(m_folder->value(u"SELECT count(*) FROM delivery WHERE number BETWEEN 2 AND 100001"_s).toInt(),
             100'000);
    QCOMPARE(m_folder->value(u"SELECT count(*) FROM delivery WHERE number = 100002"_s).toInt(), 0);
}

void TestDeliveryArchive::clearsEverything()
{
    QList<Delivery> log;
    for (int i = 0; i < 200; ++i)
        log.append(someDelivery(QString::number(i), noon, 200,
                                "\"" + QByteArray(5000, char('a' + i % 26)) + "needle\""));
    QVERIFY(noted(u"o1"_s, u"w1"_s, log));
    QTRY_VERIFY_WITH_TIMEOUT(isIndexed(), 60'000);
    const qint64 before =
        m_folder->bytesOf(u"local.sqlite"_s).size() + m_folder->bytesOf(u"local.sqlite-wal"_s).size();
    QVERIFY(before > 1'000'000);
    const auto cleared =
        answerTo<bool>([&](QObject *context, const auto &done) { m_archive->clear(context, done); });
    QCOMPARE(cleared, std::optional(true));
    QCOMPARE(ids({}), QStringList());
    QVERIFY(!m_folder->allBytes().contains("needle"));
    QVERIFY(m_folder->allBytes().size() < 500'000);
    QVERIFY(noted(u"o1"_s, u"w1"_s, log.mid(0, 2)));
    QTRY_VERIFY_WITH_TIMEOUT(isIndexed(), 60'000);
    QCOMPARE(ids(inOrganization(u"needle"_s)), (QStringList{u"1"_s, u"0"_s}));
    QCOMPARE(ids(inOrganization(u"cccc"_s)), QStringList());
}

void TestDeliveryArchive::startsAnewWhenTheFileIsDamagedOrNewer()
{
    for (const bool isNewer : {true, false}) {
        LocalFolder folder;
        if (isNewer)
            QVERIFY(folder.run({u"CREATE TABLE delivery (from_the_future)"_s,
                                u"PRAGMA application_id = 1366771819"_s, u"PRAGMA user_version = 99"_s}));
        else
            QVERIFY(folder.write(u"local.sqlite"_s, "no database"));
        LocalDatabase database;
        QSignalSpy setAside(&database, &LocalDatabase::setAside);
        database.open(folder.path());
        DeliveryArchive archive(database);
        const auto added = answerTo<QList<DeliveryRow>>([&](QObject *context, const auto &done) {
            archive.note(u"o1"_s, u"w1"_s, {someDelivery(u"d"_s, noon)}, noon, context, done);
        });
        QCOMPARE(idsOf(added.value_or(QList<DeliveryRow>())), QStringList{u"d"_s});
        QCOMPARE(setAside.size(), 1);
        QCOMPARE(folder.value(u"SELECT count(*) FROM delivery"_s).toInt(), 1);
    }
}

} // namespace tst_deliveryarchive
