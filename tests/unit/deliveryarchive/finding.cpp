// What of the archive is found: by filters, by words, with and without the index.
#include "tests/unit/deliveryarchive/testdeliveryarchive.h"

#include <QRandomGenerator>

#include <algorithm>

namespace tst_deliveryarchive {

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

} // namespace tst_deliveryarchive
