#include "models/store/local/deliveryarchive.h"
#include "tests/support/localfolder.h"

#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>

using Qt::StringLiterals::operator""_s;

static const QDateTime noon(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);

// The deliveries kept on this computer, through real SQLite: what is kept and what not, and that every filter
// and search finds what a plain loop over the same deliveries finds.
class TestDeliveryArchive : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsADeliveryOnce();
    void aKnownLogWritesNothing();
    void marksWhatIsListedNoMore();
    void keepsWhatQoverySaid_data();
    void keepsWhatQoverySaid();
    void comesInPages();
    void resultsAreThoseOfTheStatus();
    void findsWhatALoopFinds();
    void findsWords_data();
    void findsWords();
    void whatIsNotWantedIsNotAsked();
    void aWriteComesBetweenTheStepsOfASearch();
    void organizationsAreApart();
    void namesTheChoices();
    void countsTheHealth();
    void masksKnownSecrets_data();
    void masksKnownSecrets();
    void masksWhatIsKeptAlready();
    void dropsTheOldest();
    void clearsEverything();
    void largeTextsAreFoundWithoutAnIndex();
    void startsAnewWhenTheFileIsDamagedOrNewer();
    void goesOnWithWhatWasNotIndexed();

private:
    struct Kept
    {
        QString organizationId;
        QString webhookId;
        Delivery delivery;
        DeliveryPlace place;
    };
    static bool letsThrough(const DeliveryFilter &filter, const Kept &one);

    std::optional<QList<DeliveryRow>> noted(const QString &organizationId, const QString &webhookId,
                                            const QList<Delivery> &deliveries);
    QList<DeliveryRow> rows(const DeliveryFilter &filter, const DeliveryArchive::Cursor &after = {},
                            int limit = 100'000);
    QStringList ids(const DeliveryFilter &filter);
    DeliveryCounts counts(const DeliveryFilter &filter);
    std::optional<StoredDelivery> kept(const QString &id);
    bool isIndexed() const
    {
        return m_folder->value(u"SELECT count(*) FROM delivery WHERE index_state = 0"_s).toInt() == 0;
    }
    QList<Kept> someHundreds();

    std::unique_ptr<LocalFolder> m_folder;
    std::unique_ptr<LocalDatabase> m_database;
    std::unique_ptr<DeliveryArchive> m_archive;
};

static Delivery someDelivery(const QString &id, const QDateTime &createdAt, std::optional<int> status = 200,
                             const QByteArray &request = "{}",
                             const std::optional<QString> &response = std::nullopt)
{
    return {id,
            createdAt,
            WebhookKind::fromWire(u"STANDARD"_s),
            KnownEvent::Failed,
            u"https://hooks.example/1"_s,
            request,
            status,
            response};
}

static QStringList idsOf(const QList<DeliveryRow> &rows)
{
    QStringList ids;
    for (const DeliveryRow &row : rows)
        ids.append(row.id);
    return ids;
}

static DeliveryFilter inOrganization(const QString &text = {})
{
    DeliveryFilter filter;
    filter.organizationId = u"o1"_s;
    filter.text = text;
    return filter;
}

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

static bool holdsWord(const Delivery &delivery, const QString &word)
{
    return QString::fromUtf8(delivery.request).contains(word, Qt::CaseInsensitive) ||
           delivery.response.value_or(QString()).contains(word, Qt::CaseInsensitive);
}

bool TestDeliveryArchive::letsThrough(const DeliveryFilter &filter, const Kept &one)
{
    const Delivery &delivery = one.delivery;
    const QStringList words = filter.text.split(u' ', Qt::SkipEmptyParts);
    return (filter.organizationId.isEmpty() || filter.organizationId == one.organizationId) &&
           (filter.webhookIds.isEmpty() || filter.webhookIds.contains(one.webhookId)) &&
           (filter.results.isEmpty() || filter.results.contains(delivery.result())) &&
           (!filter.status || filter.status == delivery.status) &&
           (filter.events.isEmpty() || filter.events.contains(delivery.event.wire())) &&
           (filter.kinds.isEmpty() || filter.kinds.contains(delivery.kind.wire())) &&
           (filter.projects.isEmpty() ||
            filter.projects.contains(one.place.projectName, Qt::CaseInsensitive)) &&
           (filter.environments.isEmpty() ||
            filter.environments.contains(one.place.environmentName, Qt::CaseInsensitive)) &&
           (!filter.from.isValid() || delivery.createdAt >= filter.from) &&
           (!filter.until.isValid() || delivery.createdAt < filter.until) &&
           std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return holdsWord(delivery, word); });
}

QList<TestDeliveryArchive::Kept> TestDeliveryArchive::someHundreds()
{
    QRandomGenerator random(4);
    const auto one = [&random](const QStringList &from) { return from.at(random.bounded(int(from.size()))); };
    const QList<std::optional<int>> statuses{200, 200, 200, 204, 302, 404, 500, 503, 0, 100, std::nullopt};
    const QStringList words{u"shop"_s,     u"billing"_s, u"failed"_s,  u"Überweisung"_s, u"日本語"_s,
                            u"100%_off"_s, u"a*b"_s,     u"timeout"_s, u"NEAR"_s,        u"x-y"_s};
    QList<Kept> all;
    for (int i = 0; i < 600; ++i) {
        const QString request =
            uR"({"payload":{"project":{"id":"p","name":"%1"},"environment":{"name":"%2"}},"text":"%3 %4"})"_s
                .arg(one({u"shop"_s, u"Billing"_s, u""_s}), one({u"prod"_s, u"Straße"_s, u"staging"_s}),
                     one(words), one(words));
        Delivery delivery{
            u"d%1"_s.arg(i),
            noon.addSecs(-random.bounded(10'000)),
            WebhookKind::fromWire(one({u"STANDARD"_s, u"SLACK"_s, u""_s})),
            EventType::fromWire(one({u"DEPLOYMENT_FAILURE"_s, u"DEPLOYMENT_STARTED"_s, u"NEW"_s})),
            u"https://hooks.example/"_s + one({u"1"_s, u"2"_s}),
            request.toUtf8(),
            statuses.at(random.bounded(int(statuses.size()))),
            std::nullopt};
        if (random.bounded(2) == 0)
            delivery.response = one(words);
        all.append({one({u"o1"_s, u"o2"_s}), one({u"w1"_s, u"w2"_s, u"w3"_s}), delivery,
                    deliveryPlaceOf(delivery.request)});
    }
    return all;
}

// Every combination of filters, with words in any state of the index.
void TestDeliveryArchive::findsWhatALoopFinds()
{
    QList<Kept> all = someHundreds();
    std::sort(all.begin(), all.end(), [](const Kept &a, const Kept &b) {
        return a.delivery.createdAt != b.delivery.createdAt ? a.delivery.createdAt > b.delivery.createdAt
                                                            : a.delivery.id > b.delivery.id;
    });
    for (const QString &organizationId : {u"o1"_s, u"o2"_s}) {
        for (const QString &webhookId : {u"w1"_s, u"w2"_s, u"w3"_s}) {
            QList<Delivery> log;
            for (const Kept &one : std::as_const(all)) {
                if (one.organizationId == organizationId && one.webhookId == webhookId)
                    log.append(one.delivery);
            }
            QCOMPARE(noted(organizationId, webhookId, log)->size(), log.size());
        }
    }
    QRandomGenerator random(5);
    const auto sometimes = [&random](int of) { return random.bounded(of) == 0; };
    const QStringList words{u"shop"_s, u"BILL"_s, u"ü"_s,   u"Ü"_s,    u"日本"_s,    u"%"_s,
                            u"_"_s,    u"*"_s,    u"a*b"_s, u"near"_s, u"x-y"_s,     u"out"_s,
                            u"t"_s,    u"\""_s,   u"or"_s,  u"q"_s,    u"timeouts"_s};
    int found = 0;
    for (int i = 0; i < 200; ++i) {
        if (i == 100)
            QTRY_VERIFY_WITH_TIMEOUT(isIndexed(), 60'000);
        DeliveryFilter filter;
        if (!sometimes(5))
            filter.organizationId = u"o1"_s;
        if (sometimes(4))
            filter.webhookIds =
                sometimes(2) ? QStringList{u"w1"_s} : QStringList{u"w2"_s, u"w3"_s, u"gone"_s};
        if (sometimes(4))
            filter.results = {DeliveryResult::NoAnswer, DeliveryResult::ServerError};
        if (sometimes(8))
            filter.status = 404;
        if (sometimes(4))
            filter.events = QStringList{u"DEPLOYMENT_FAILURE"_s, u"NEW"_s};
        if (sometimes(6))
            filter.kinds = QStringList{sometimes(2) ? u"SLACK"_s : u""_s};
        if (sometimes(5))
            filter.projects = QStringList{u"SHOP"_s, u"billing"_s};
        if (sometimes(6))
            filter.environments = QStringList{u"Prod"_s};
        if (sometimes(5))
            filter.from = noon.addSecs(-random.bounded(10'000));
        if (sometimes(5))
            filter.until = noon.addSecs(-random.bounded(10'000));
        for (int n = random.bounded(3); n > 0; --n)
            filter.text += words.at(random.bounded(int(words.size()))) + u' ';
        QStringList expected;
        DeliveryCounts expectedCounts;
        for (const Kept &one : std::as_const(all)) {
            if (letsThrough(filter, one))
                expected.append(one.delivery.id);
            DeliveryFilter results = filter;
            results.results.clear();
            if (letsThrough(results, one)) {
                ++expectedCounts.all;
                const DeliveryResult result = one.delivery.result();
                ++(result == DeliveryResult::Success    ? expectedCounts.successful
                   : result == DeliveryResult::NoAnswer ? expectedCounts.unanswered
                   : result == DeliveryResult::Unclear  ? expectedCounts.unclear
                                                        : expectedCounts.failed);
            }
            DeliveryFilter whole;
            whole.organizationId = filter.organizationId;
            whole.webhookIds = filter.webhookIds;
            if (letsThrough(whole, one))
                ++expectedCounts.kept;
        }
        expectedCounts.matching = expected.size();
        QCOMPARE(idsOf(rows(filter)), expected);
        if (i % 4 == 0)
            QCOMPARE(idsOf(rows(filter, {}, 7)), expected.mid(0, 7));
        QVERIFY(counts(filter) == expectedCounts);
        found += int(expected.size());
    }
    QVERIFY(found > 1000);
}

void TestDeliveryArchive::findsWords_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("response");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    const QByteArray body = R"({"status":"DEPLOYMENT_ERROR","branch":"feature/ünïcode","shell":"a && b"})";
    const auto row = [](const char *name, const QByteArray &request, const QString &response,
                        const QString &text,
                        bool isFound) { QTest::newRow(name) << request << response << text << isFound; };
    row("in another case", body, {}, u"deployment_error"_s, true);
    row("a part", body, {}, u"ment_err"_s, true);
    row("one letter", body, {}, u"D"_s, true);
    row("one letter that is not there", body, {}, u"z"_s, false);
    row("two letters", body, {}, u"yM"_s, true);
    row("two letters apart", body, {}, u"dm"_s, false);
    row("three runs, another order", body, {}, u"errdep"_s, false);
    row("all runs, not the word", "\"abc bcd cde\"", {}, u"abcde"_s, false);
    row("all runs and the word", "\"abc bcd cde abcde\"", {}, u"abcde"_s, true);
    row("two words", body, {}, u"  error\tbranch "_s, true);
    row("two words, one missing", body, {}, u"error nobody"_s, false);
    row("one in each body", body, u"no service"_s, u"service error"_s, true);
    row("over both bodies", "\"ab\"", u"cd"_s, u"\"cd"_s, false);
    row("umlauts in another case", body, {}, u"ÜNÏCODE"_s, true);
    row("an escape, by what it means", R"("caf\u00e9 \u65e5\u672c \ud83d\ude00")", {}, u"CAFÉ 日本"_s, true);
    row("an escape, as it is written", R"("caf\u00e9")", {}, u"\\u00E9"_s, true);
    row("an escaped quote", R"("say \"hello\"")", {}, u"\"hello\""_s, true);
    row("an escaped slash", R"("a\/b")", {}, u"a/b"_s, true);
    row("a cut escape", R"("\u00)", {}, u"\\u00"_s, true);
    row("beyond the plane", "\"\xf0\x9f\x98\x80\"", {}, QString::fromUcs4(U"\U0001f600"), true);
    row("another one beyond the plane", "\"\xf0\x9f\x98\x80\"", {}, QString::fromUcs4(U"\U0001f601"), false);
    row("percent", body, {}, u"%"_s, false);
    row("underscore", body, {}, u"t_e"_s, true);
    row("underscore is no joker", body, {}, u"t_r"_s, false);
    row("a star is no joker", body, {}, u"dep*"_s, false);
    row("FTS words", body, {}, u"error OR nobody"_s, false);
    row("FTS quotes", body, {}, u"\"error\""_s, false);
    row("FTS columns", body, {}, u"tokens:error"_s, false);
    row("two ampersands", body, {}, u"&&"_s, true);
    row("only white space", body, {}, u" \t\n"_s, true);
    row("private use", "\"\xee\x80\xaf\"", {}, QString(QChar(0xe02f)), true);
    row("a slash is no private use", "\"/\"", {}, QString(QChar(0xe02f)), false);
    row("half a pair", body, {}, QString(QChar(0xd83d)), false);
    row("a zero", body, QString(u"a"_s + QChar(0) + u'b'), QString(u"a"_s + QChar(0) + u'b'), true);
    row("a long text", '"' + QByteArray("0123456789abcdef").repeated(20) + '"', {},
        u"0123456789abcdef"_s.repeated(20), true);
    row("a long text that ends otherwise", '"' + QByteArray("0123456789abcdef").repeated(20) + '"', {},
        u"0123456789abcdef"_s.repeated(20) + u'0' + u'x', false);
    row("percent is no joker", body, {}, u"dep%ment"_s, false);
    row("a percent", "\"dep%ment 50%\"", {}, u"P%M 0%"_s, true);
    row("a backslash", R"("C:\\temp")", {}, u"c:\\temp"_s, true);
    row("a backslash, as it is written", R"("C:\\temp")", {}, u"c:\\\\temp"_s, true);
    row("a very long word", '"' + QByteArray("0123456789abcdef").repeated(4000) + '"', {},
        u"0123456789abcdef"_s.repeated(4000), true);
    row("thousands of words", body, {}, u"error "_s.repeated(3000), true);
    row("many words", body, {},
        u"a b d e f h l m n o p r s t u y de ep pl lo oy ym me en nt er rr ro or br ra"_s, true);
}

void TestDeliveryArchive::findsWords()
{
    QFETCH(QByteArray, request);
    QFETCH(QString, response);
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    QVERIFY(noted(
        u"o1"_s, u"w1"_s,
        {someDelivery(u"d"_s, noon, 200, request, response.isNull() ? std::nullopt : std::optional(response)),
         someDelivery(u"other"_s, noon, 200, {})}));
    const QStringList expected = isFound ? QStringList{u"d"_s} : QStringList();
    const auto found = [&] {
        QStringList all = ids(inOrganization(text));
        if (text.trimmed().isEmpty())
            all.removeAll(u"other"_s);
        return all;
    };
    QCOMPARE(found(), expected); // perhaps by reading
    QTRY_VERIFY_WITH_TIMEOUT(isIndexed(), 60'000);
    m_archive = std::make_unique<DeliveryArchive>(*m_database); // one that knows nothing
    QCOMPARE(found(), expected);
    QCOMPARE(counts(inOrganization(text)).matching, text.trimmed().isEmpty() ? 2 : expected.size());
}

void TestDeliveryArchive::whatIsNotWantedIsNotAsked()
{
    QVERIFY(noted(u"o1"_s, u"w1"_s, {someDelivery(u"d"_s, noon)}));
    QStringList answered;
    for (const QString &text : {u"a"_s, u"ab"_s, u"abc"_s}) {
        const auto wanted = std::make_shared<std::atomic_bool>(true);
        m_archive->rows(
            inOrganization(text), {}, 10, this, [&, text](const auto &) { answered.append(text); }, wanted);
        m_archive->counts(
            inOrganization(text), this, [&, text](const auto &) { answered.append(text); }, wanted);
        *wanted = text == u"abc"_s;
    }
    (void)kept(u"d"_s);
    QTRY_COMPARE(answered, (QStringList{u"abc"_s, u"abc"_s}));
}

void TestDeliveryArchive::aWriteComesBetweenTheStepsOfASearch()
{
    QList<Delivery> log;
    const QByteArray large = '"' + QByteArray(400'000, 'x') + "needle\"";
    for (int i = 0; i < 100; ++i) // too large for the index: each is read
        log.append(someDelivery(QString::number(i), noon.addSecs(i), 200, large));
    QVERIFY(noted(u"o1"_s, u"w1"_s, log));
    QStringList order;
    m_archive->counts(inOrganization(u"needle"_s), this,
                      [&](const DeliveryCounts &found) { order.append(u"search %1"_s.arg(found.matching)); });
    m_database->write([](LocalConnection &) { return true; }, LocalDatabase::WhenItFails::Forget, this,
                      [&](bool) { order.append(u"write"_s); });
    QTRY_COMPARE_WITH_TIMEOUT(order, (QStringList{u"write"_s, u"search 100"_s}), 30'000);
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
    QCOMPARE(rows(inOrganization()).first().responseStart, u"no such user ***masked***"_s);
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
    QVERIFY(!rows(inOrganization(u"no such user"_s)).first().responseStart.contains(u"late"));
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

void TestDeliveryArchive::largeTextsAreFoundWithoutAnIndex()
{
    const QByteArray large = "{\"a\":\"" + QByteArray(5'000'000, 'x') + "needle\"}";
    QVERIFY(noted(u"o1"_s, u"w1"_s,
                  {someDelivery(u"large"_s, noon, 200, large), someDelivery(u"small"_s, noon)}));
    QTRY_VERIFY_WITH_TIMEOUT(isIndexed(), 60'000);
    QCOMPARE(ids(inOrganization(u"xneed"_s)), QStringList{u"large"_s});
    QCOMPARE(ids(inOrganization(u"ne"_s)), QStringList{u"large"_s});
    QCOMPARE(ids(inOrganization(u"nothing"_s)), QStringList());
    QCOMPARE(counts(inOrganization(u"x"_s)).matching, 1);
    m_archive->setBound(1'000'000); // the newest of its webhook, by its id
    QTRY_COMPARE(ids(inOrganization()), QStringList{u"small"_s});
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

void TestDeliveryArchive::goesOnWithWhatWasNotIndexed()
{
    QVERIFY(noted(u"o1"_s, u"w1"_s, {someDelivery(u"d"_s, noon, 200, "\"needle\"")}));
    QTRY_VERIFY_WITH_TIMEOUT(isIndexed(), 60'000);
    m_archive.reset();
    m_database.reset();
    // As if the last run had ended before.
    QVERIFY(m_folder->run({u"INSERT INTO delivery_text (delivery_text) VALUES ('delete-all')"_s,
                           u"UPDATE delivery SET index_state = 0"_s}));
    m_database = std::make_unique<LocalDatabase>();
    m_archive = std::make_unique<DeliveryArchive>(*m_database);
    m_database->open(m_folder->path());
    QCOMPARE(ids(inOrganization(u"needle"_s)), QStringList{u"d"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isIndexed(), 60'000);
    QCOMPARE(
        m_folder->value(u"SELECT count(*) FROM delivery_text WHERE delivery_text MATCH '\"eed\"'"_s).toInt(),
        1);
}

QTEST_GUILESS_MAIN(TestDeliveryArchive)
#include "tst_deliveryarchive.moc"
