// What is kept of deliveries and how it comes back; the other stories stand in deliveryarchive/.
#include "tests/support/testprogram.h"
#include "tests/unit/deliveryarchive/testdeliveryarchive.h"

#include <algorithm>

namespace tst_deliveryarchive {

void TestDeliveryArchive::init()
{
    m_folder = std::make_unique<LocalFolder>();
    m_database = std::make_unique<LocalDatabase>();
    m_database->open(m_folder->path());
    m_archive = std::make_unique<DeliveryArchive>(*m_database);
}

void TestDeliveryArchive::cleanup()
{
    m_archive.reset();
    m_database.reset();
    m_folder.reset();
}

std::optional<QList<DeliveryRow>> TestDeliveryArchive::noted(const QString &organizationId,
                                                             const QString &webhookId,
                                                             const QList<Delivery> &deliveries)
{
    return answerTo<QList<DeliveryRow>>([&](QObject *context, const auto &done) {
        m_archive->note(organizationId, webhookId, deliveries, noon, context, done);
    });
}

QList<DeliveryRow> TestDeliveryArchive::rows(const DeliveryFilter &filter,
                                             const DeliveryArchive::Cursor &after, int limit)
{
    return answerTo<QList<DeliveryRow>>([&](QObject *context, const auto &done) {
               m_archive->rows(filter, after, limit, context, done);
           })
        .value_or(QList<DeliveryRow>());
}

QStringList TestDeliveryArchive::ids(const DeliveryFilter &filter)
{
    return answerTo<QStringList>(
               [&](QObject *context, const auto &done) { m_archive->ids(filter, 100'000, context, done); })
        .value_or(QStringList());
}

DeliveryCounts TestDeliveryArchive::counts(const DeliveryFilter &filter)
{
    return answerTo<DeliveryCounts>(
               [&](QObject *context, const auto &done) { m_archive->counts(filter, context, done); })
        .value_or(DeliveryCounts());
}

std::optional<StoredDelivery> TestDeliveryArchive::kept(const QString &id)
{
    return answerTo<std::optional<StoredDelivery>>(
               [&](QObject *context, const auto &done) { m_archive->delivery(id, context, done); })
        .value_or(std::nullopt);
}

void TestDeliveryArchive::keepsADeliveryOnce()
{
    const Delivery first = someDelivery(u"d1"_s, noon, 500, R"({"a":1.0})", u"no"_s);
    Delivery changed = someDelivery(u"d1"_s, noon.addDays(1), 200, R"({"a":2})", u"yes"_s);
    QCOMPARE(idsOf(noted(u"o1"_s, u"w1"_s, {first, changed, someDelivery(u"d2"_s, noon.addSecs(5))}).value()),
             (QStringList{u"d2"_s, u"d1"_s})); // newest first; of the two the first counts
    QCOMPARE(idsOf(noted(u"o1"_s, u"w1"_s, {changed, someDelivery(u"d2"_s, noon)}).value()), QStringList());
    const std::optional<StoredDelivery> stored = kept(u"d1"_s);
    QVERIFY(stored);
    QCOMPARE(stored->delivery, first);
    QCOMPARE(stored->organizationId, u"o1"_s);
    QCOMPARE(stored->webhookId, u"w1"_s);
    QCOMPARE(stored->seenAt, noon);
    QVERIFY(stored->isListed);
    QVERIFY(!stored->isMasked);
    QVERIFY(!kept(u"nobody"_s));
    // Ids belong to a webhook's log.
    QCOMPARE(noted(u"o1"_s, u"w2"_s, {first})->size(), 1);
    QCOMPARE(rows(inOrganization()).size(), 3);
}

void TestDeliveryArchive::aKnownLogWritesNothing()
{
    QList<Delivery> log;
    for (int i = 0; i < 50; ++i)
        log.append(someDelivery(u"d%1"_s.arg(i), noon.addSecs(i)));
    QCOMPARE(noted(u"o1"_s, u"w1"_s, log)->size(), 50);
    QTRY_VERIFY_WITH_TIMEOUT(isIndexed(), 60'000);
    (void)counts({}); // after the last job about it
    const QByteArray before = m_folder->bytesOf(u"local.sqlite"_s) + m_folder->bytesOf(u"local.sqlite-wal"_s);
    QCOMPARE(noted(u"o1"_s, u"w1"_s, log)->size(), 0);
    QCOMPARE(m_folder->bytesOf(u"local.sqlite"_s) + m_folder->bytesOf(u"local.sqlite-wal"_s), before);
}

void TestDeliveryArchive::marksWhatIsListedNoMore()
{
    const Delivery a = someDelivery(u"a"_s, noon);
    const Delivery b = someDelivery(u"b"_s, noon.addSecs(1));
    QVERIFY(noted(u"o1"_s, u"w1"_s, {a, b}));
    QVERIFY(noted(u"o1"_s, u"w2"_s, {someDelivery(u"c"_s, noon.addSecs(2))}));
    QVERIFY(noted(u"o1"_s, u"w1"_s, {b}));
    const auto listed = [this] {
        QStringList found;
        for (const DeliveryRow &row : rows(inOrganization())) {
            if (row.isListed)
                found.append(row.id);
        }
        return found;
    };
    QCOMPARE(listed(), (QStringList{u"c"_s, u"b"_s}));
    QVERIFY(!kept(u"a"_s)->isListed);
    QCOMPARE(noted(u"o1"_s, u"w1"_s, {a, b})->size(), 0); // it is back, and not new
    QCOMPARE(listed(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    QVERIFY(noted(u"o1"_s, u"w1"_s, {}));
    QCOMPARE(listed(), QStringList{u"c"_s});
}

void TestDeliveryArchive::keepsWhatQoverySaid_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QDateTime>("createdAt");
    QTest::addColumn<int>("status"); // -1000: none
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("response"); // null: none
    const QByteArray body = R"({"a":1})";
    QTest::newRow("usual") << u"0a1b"_s << noon << 200 << body << u"ok"_s;
    QTest::newRow("nothing") << u"x"_s << noon << -1000 << QByteArray() << QString();
    QTest::newRow("an empty answer") << u"x"_s << noon << 200 << body << u""_s;
    QTest::newRow("status 0") << u"x"_s << noon << 0 << body << QString();
    QTest::newRow("status 99") << u"x"_s << noon << 99 << body << QString();
    QTest::newRow("status 1000") << u"x"_s << noon << 1000 << body << QString();
    QTest::newRow("tomorrow") << u"x"_s << noon.addDays(1) << 200 << body << QString();
    QTest::newRow("the year 9999") << u"x"_s << noon.addYears(7973) << 200 << body << QString();
    QTest::newRow("before 1970") << u"x"_s << noon.addYears(-200).addMSecs(7) << 200 << body << QString();
    QTest::newRow("quotes in the id") << u"'\"%_\\ ; --"_s << noon << 200 << body << QString();
    QTest::newRow("a zero in the id")
        << QString(u"a"_s + QChar(0) + u'b') << noon << 200 << body << QString();
    QTest::newRow("beyond the plane in the id")
        << QString::fromUcs4(U"\U0001f600\u202e") << noon << 200 << body << QString();
    QTest::newRow("a long id") << QString(10'000, u'i') << noon << 200 << body << QString();
    QTest::newRow("broken UTF-8 and zeros")
        << u"x"_s << noon << 200 << QByteArray("{\"a\":\"\xff\0\"}", 9) << QString(u"a"_s + QChar(0) + u'b');
    QTest::newRow("depth 1000") << u"x"_s << noon << 200 << QByteArray(1000, '[') + QByteArray(1000, ']')
                                << QString();
    QTest::newRow("5 MB") << u"x"_s << noon << 200 << '"' + QByteArray(5'000'000, 'x') + '"'
                          << QString(3'000'000, u'y');
}

void TestDeliveryArchive::keepsWhatQoverySaid()
{
    QFETCH(QString, id);
    QFETCH(QDateTime, createdAt);
    QFETCH(int, status);
    QFETCH(QByteArray, request);
    QFETCH(QString, response);
    const Delivery delivery =
        someDelivery(id, createdAt, status == -1000 ? std::nullopt : std::optional(status), request,
                     response.isNull() ? std::nullopt : std::optional(response));
    const auto added = noted(u"o1"_s, u"w1"_s, {delivery});
    QVERIFY(added);
    QCOMPARE(added->size(), 1);
    QCOMPARE(rows(inOrganization()), *added); // what is told is what is read
    QCOMPARE(kept(id).value_or(StoredDelivery()).delivery, delivery);
    QCOMPARE(noted(u"o1"_s, u"w1"_s, {delivery})->size(), 0);
}

void TestDeliveryArchive::comesInPages()
{
    QList<Delivery> log;
    for (int i = 0; i < 950; ++i) // ten at a time each millisecond
        log.append(someDelivery(u"d%1"_s.arg((i * 7919) % 950, 4), noon.addMSecs(i / 10)));
    QCOMPARE(noted(u"o1"_s, u"w1"_s, log)->size(), 950);
    std::sort(log.begin(), log.end(), [](const Delivery &a, const Delivery &b) {
        return a.createdAt != b.createdAt ? a.createdAt > b.createdAt : a.id > b.id;
    });
    QStringList expected;
    for (const Delivery &delivery : log)
        expected.append(delivery.id);
    QCOMPARE(idsOf(rows(inOrganization())), expected);
    QCOMPARE(ids(inOrganization()), expected);
    for (const QString &text : {QString(), u"{"_s, u"{}"_s}) {
        QStringList found;
        DeliveryArchive::Cursor after;
        for (;;) {
            const QList<DeliveryRow> page = rows(inOrganization(text), after, 100);
            QVERIFY(page.size() <= 100);
            if (page.isEmpty())
                break;
            found += idsOf(page);
            after = {page.last().createdAt, page.last().id};
        }
        QCOMPARE(found, expected);
    }
    QCOMPARE(rows(inOrganization(), {}, 0).size(), 0);
    DeliveryFilter one = inOrganization();
    one.webhookIds = QStringList{u"w1"_s};
    QCOMPARE(idsOf(rows(one, {log.at(99).createdAt, log.at(99).id}, 3)), expected.mid(100, 3));
}

void TestDeliveryArchive::resultsAreThoseOfTheStatus()
{
    QList<Delivery> log{someDelivery(u"none"_s, noon, std::nullopt)};
    for (int status = -1001; status <= 1200; ++status)
        log.append(someDelivery(QString::number(status), noon, status));
    QVERIFY(noted(u"o1"_s, u"w1"_s, log));
    for (const DeliveryResult result :
         {DeliveryResult::Success, DeliveryResult::Redirect, DeliveryResult::ClientError,
          DeliveryResult::ServerError, DeliveryResult::NoAnswer, DeliveryResult::Unclear}) {
        DeliveryFilter filter = inOrganization();
        filter.results = {result};
        QStringList expected;
        for (const Delivery &delivery : std::as_const(log)) {
            if (delivery.result() == result)
                expected.append(delivery.id);
        }
        QStringList found = ids(filter);
        std::sort(found.begin(), found.end());
        std::sort(expected.begin(), expected.end());
        QCOMPARE(found, expected);
        QCOMPARE(counts(filter).matching, expected.size());
        QCOMPARE(counts(filter).all, log.size());
    }
}

void TestDeliveryArchive::organizationsAreApart()
{
    QVERIFY(noted(u"o1"_s, u"w"_s, {someDelivery(u"a"_s, noon)}));
    QVERIFY(noted(u"o2"_s, u"w"_s, {someDelivery(u"b"_s, noon)}));
    QCOMPARE(ids(inOrganization()), QStringList{u"a"_s});
    QCOMPARE(counts(inOrganization()).kept, 1);
    QCOMPARE(ids({}), (QStringList{u"b"_s, u"a"_s}));
    QVERIFY(kept(u"a"_s)->isListed); // another organization's log says nothing of it
    DeliveryFilter nowhere;
    nowhere.organizationId = u"o3"_s;
    QCOMPARE(ids(nowhere), QStringList());
    QVERIFY(counts(nowhere) == DeliveryCounts());
}

void TestDeliveryArchive::namesTheChoices()
{
    const auto choices = [this](const QString &organizationId) {
        return answerTo<DeliveryChoices>([&](QObject *context, const auto &done) {
                   m_archive->choices(organizationId, context, done);
               })
            .value_or(DeliveryChoices());
    };
    QVERIFY(choices(u"o1"_s) == DeliveryChoices());
    const auto placed = [](const QString &project, const QString &environment) {
        return uR"({"payload":{"project":{"name":"%1"},"environment":{"name":"%2"}}})"_s
            .arg(project, environment)
            .toUtf8();
    };
    QVERIFY(noted(u"o1"_s, u"w1"_s,
                  {someDelivery(u"a"_s, noon, 500, placed(u"shop"_s, u"prod"_s)),
                   someDelivery(u"b"_s, noon, std::nullopt, placed(u"Api"_s, u"prod"_s)),
                   someDelivery(u"c"_s, noon, 0, R"({"text":"slack"})")}));
    QVERIFY(noted(u"o2"_s, u"w1"_s, {someDelivery(u"d"_s, noon, 201, placed(u"other"_s, u"x"_s))}));
    const DeliveryChoices found = choices(u"o1"_s);
    QCOMPARE(found.events, QStringList{u"DEPLOYMENT_FAILURE"_s});
    QCOMPARE(found.kinds, QStringList{u"STANDARD"_s});
    QCOMPARE(found.projects, (QStringList{u"Api"_s, u"shop"_s}));
    QCOMPARE(found.environments, QStringList{u"prod"_s});
    QCOMPARE(found.statuses, (QList<int>{0, 500}));
}

void TestDeliveryArchive::countsTheHealth()
{
    const qint64 hour = 3600;
    QVERIFY(
        noted(u"o1"_s, u"w1"_s,
              {someDelivery(u"a"_s, noon, 200), someDelivery(u"b"_s, noon.addSecs(-hour).addMSecs(1), 500),
               someDelivery(u"c"_s, noon.addSecs(-hour), 404), // the hour before
               someDelivery(u"d"_s, noon.addSecs(-24 * hour).addMSecs(1), 0),
               someDelivery(u"e"_s, noon.addSecs(-24 * hour), 0), // too old
               someDelivery(u"f"_s, noon.addSecs(-2 * hour - 1), 100),
               someDelivery(u"g"_s, noon.addSecs(-2 * hour - 1), std::nullopt)}));
    QVERIFY(noted(u"o1"_s, u"w2"_s, {someDelivery(u"h"_s, noon.addDays(-9), 503)}));
    QVERIFY(
        noted(u"o1"_s, u"w3"_s,
              {someDelivery(u"i"_s, noon.addDays(2), 200), someDelivery(u"j"_s, noon.addSecs(300), 302)}));
    QVERIFY(noted(u"o1"_s, u"w5"_s, {someDelivery(u"l"_s, noon.addSecs(301), 200)}));
    QVERIFY(noted(u"o2"_s, u"w4"_s, {someDelivery(u"k"_s, noon, 200)}));
    const auto health = answerTo<QHash<QString, WebhookHealth>>([&](QObject *context, const auto &done) {
                            m_archive->health(u"o1"_s, noon, context, done);
                        }).value_or(QHash<QString, WebhookHealth>());
    QCOMPARE(health.size(), 4);
    const WebhookHealth first = health.value(u"w1"_s);
    QCOMPARE(first.countedAt, noon);
    QCOMPARE(first.last->id, u"a"_s);
    QVERIFY((first.hours.at(23) == WebhookHealth::Hour{1, 1}));
    QVERIFY((first.hours.at(22) == WebhookHealth::Hour{0, 1}));
    QVERIFY((first.hours.at(21) == WebhookHealth::Hour{0, 0}));
    QVERIFY((first.hours.at(0) == WebhookHealth::Hour{0, 1}));
    QCOMPARE(first.delivered(), 1);
    QCOMPARE(first.failed(), 3);
    QVERIFY(!first.isFailing());
    QCOMPARE(health.value(u"w2"_s).last->id, u"h"_s);
    QVERIFY(health.value(u"w2"_s).isFailing());
    QVERIFY(!health.value(u"w2"_s).failureRate());
    QCOMPARE(health.value(u"w3"_s).last->id, u"j"_s); // the other is of the future
    QVERIFY((health.value(u"w3"_s).hours.at(23) == WebhookHealth::Hour{0, 1}));
    QCOMPARE(health.value(u"w5"_s).last->id, u"l"_s); // there is no other
    QCOMPARE(health.value(u"w5"_s).delivered(), 0);
}

QW_TEST(QCoreApplication, TestDeliveryArchive)

} // namespace tst_deliveryarchive

#include "tst_deliveryarchive.moc"
