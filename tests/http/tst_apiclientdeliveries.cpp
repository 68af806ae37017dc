#include "models/api/qoveryapi.h"
#include "tests/support/answer.h"
#include "tests/support/demoserver.h"
#include "tests/support/faultproxy.h"
#include "tests/support/limits.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_apiclientdeliveries {

// The log of a webhook: what the demo server has, and whatever else a server may say.
class TestApiClientDeliveries : public QObject
{
    Q_OBJECT

private slots:
    void theDemoLogIsRead();
    void anUnknownWebhookHasNone();
    void theIdsAreInThePath();
    void missingAndNullAreNothing();
    void unknownWordsAreKept();
    void onlyAStatusIsAnAnswer_data();
    void onlyAStatusIsAnAnswer();
    void theResponseIsAnyText_data();
    void theResponseIsAnyText();
    void theRequestIsAnyJson_data();
    void theRequestIsAnyJson();
    void theRequestIsByteForByte_data();
    void theRequestIsByteForByte();
    void aDeepPayloadLeavesTheOthers();
    void aLargePayloadIsRead();
    void brokenUtf8LeavesTheOthers();
    void whatOnlyQtReadsIsRead_data();
    void whatOnlyQtReadsIsRead();
    void theLastOfDuplicatesCounts();
    void whatIsNoPageIsRefused_data();
    void whatIsNoPageIsRefused();
    void oneBrokenDeliveryLeavesTheOthers();

private:
    Answer<ListAnswer<Delivery>> listed(const QByteArray &json);
    // The one delivery of an answer that holds it with these fields too.
    Delivery only(const QByteArray &fields);
};

void TestApiClientDeliveries::theDemoLogIsRead()
{
    const DemoServer server;
    QVERIFY2(server.isRunning(), qPrintable(server.errorText()));
    QoveryApi api(askingOnce());
    api.setAccess(server.apiUrl(), ApiToken::fromText(server.token()));
    Answer<ListAnswer<Webhook>> webhooks;
    api.listWebhooks(server.organizationId(), this, webhooks.callback());
    QTRY_COMPARE(webhooks.count(), 1);
    QVERIFY(webhooks.isOk());
    int answered = 0;
    int unanswered = 0;
    int bodiless = 0;
    for (const Webhook &webhook : webhooks.value().items) {
        Answer<ListAnswer<Delivery>> answer;
        api.listDeliveries(server.organizationId(), webhook.id, this, answer.callback());
        QTRY_COMPARE(answer.count(), 1);
        QVERIFY(answer.isOk());
        QVERIFY(answer.value().broken.isEmpty());
        for (const Delivery &delivery : answer.value().items) {
            QVERIFY(!delivery.id.isEmpty());
            QVERIFY(delivery.createdAt.isValid());
            QCOMPARE(delivery.kind, webhook.kind);
            QVERIFY(webhook.events.contains(delivery.event));
            QCOMPARE(delivery.targetUrl, webhook.targetUrl);
            QVERIFY(QJsonDocument::fromJson(delivery.request).isObject());
            QVERIFY(delivery.status);
            ++(delivery.answeredStatus() ? answered : unanswered);
            bodiless += delivery.response ? 0 : 1;
        }
    }
    QVERIFY(answered > 50);
    QVERIFY(unanswered > 0);
    QVERIFY(bodiless > 0);
}

void TestApiClientDeliveries::anUnknownWebhookHasNone()
{
    const DemoServer server;
    QVERIFY2(server.isRunning(), qPrintable(server.errorText()));
    QoveryApi api(askingOnce());
    api.setAccess(server.apiUrl(), ApiToken::fromText(server.token()));
    Answer<ListAnswer<Delivery>> answer;
    api.listDeliveries(server.organizationId(), QStringLiteral("nobody"), this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedAs(ApiError::Kind::NotFound));
}

void TestApiClientDeliveries::theIdsAreInThePath()
{
    FaultProxy server;
    QoveryApi api(askingOnce());
    api.setAccess(server.url(), ApiToken::fromText(QStringLiteral("the-token")));
    Answer<ListAnswer<Delivery>> answer;
    api.listDeliveries(QStringLiteral("o/1"), QStringLiteral("w?2"), this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.isOk());
    QVERIFY(answer.value().items.isEmpty()); // `{}`
    QCOMPARE(server.seen().first().method, QByteArray("GET"));
    QCOMPARE(server.seen().first().path, QByteArray("/organization/o%2F1/webhook/w%3F2/event"));
}

Answer<ListAnswer<Delivery>> TestApiClientDeliveries::listed(const QByteArray &json)
{
    FaultProxy server;
    server.addRule(FaultProxy::canned(200, json));
    QoveryApi api(askingOnce());
    api.setAccess(server.url(), ApiToken::fromText(QStringLiteral("the-token")));
    Answer<ListAnswer<Delivery>> answer;
    api.listDeliveries(QStringLiteral("o"), QStringLiteral("w"), this, answer.callback());
    [&answer] { QTRY_COMPARE(answer.count(), 1); }();
    return answer;
}

Delivery TestApiClientDeliveries::only(const QByteArray &fields)
{
    const auto answer =
        listed(R"({"results":[{"id":"d","created_at":"2026-01-02T03:04:05.123456Z")" + fields + "}]}");
    return answer.isOk() && answer.value().broken.isEmpty() ? answer.value().items.value(0) : Delivery();
}

void TestApiClientDeliveries::missingAndNullAreNothing()
{
    for (const char *fields : {"", R"(,"kind":null,"matched_event":null,"target_url_used":null,"request":null,
                                    "target_response_status_code":null,"target_response_body":null)"}) {
        const Delivery delivery = only(fields);
        QCOMPARE(delivery.id, QStringLiteral("d"));
        QCOMPARE(delivery.createdAt, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 123), Qt::UTC));
        QVERIFY(delivery.kind.isEmpty());
        QVERIFY(delivery.event.isEmpty());
        QVERIFY(delivery.targetUrl.isEmpty());
        QVERIFY(delivery.request.isEmpty());
        QVERIFY(!delivery.status);
        QVERIFY(!delivery.answeredStatus());
        QVERIFY(!delivery.response);
    }
}

void TestApiClientDeliveries::unknownWordsAreKept()
{
    const Delivery delivery = only(R"(,"kind":"TEAMS","matched_event":"DEPLOYMENT_PAUSED","attempt":3)");
    QCOMPARE(delivery.kind.wire(), QStringLiteral("TEAMS"));
    QCOMPARE(delivery.event.wire(), QStringLiteral("DEPLOYMENT_PAUSED"));
}

void TestApiClientDeliveries::onlyAStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isAnswer");
    for (int status : {100, 200, 204, 302, 404, 500, 599})
        QTest::addRow("%d", status) << status << true;
    for (int status : {0, -1, 1, 99, 600, 999, 2147483647})
        QTest::addRow("%d", status) << status << false;
}

void TestApiClientDeliveries::onlyAStatusIsAnAnswer()
{
    QFETCH(int, status);
    QFETCH(bool, isAnswer);
    const Delivery delivery = only(R"(,"target_response_status_code":)" + QByteArray::number(status));
    QCOMPARE(delivery.status, std::optional(status));
    QCOMPARE(delivery.answeredStatus(), isAnswer ? std::optional(status) : std::nullopt);
}

void TestApiClientDeliveries::theResponseIsAnyText_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QByteArray(R"("")") << QStringLiteral("");
    QTest::newRow("plain") << QByteArray(R"("no_service")") << QStringLiteral("no_service");
    QTest::newRow("markup") << QByteArray(R"("<b>x</b>\u0000\u202e")")
                            << QString(QStringLiteral("<b>x</b>") + QChar(0) + QChar(0x202e));
    QTest::newRow("an object, against the document")
        << QByteArray(R"({"ok": true})") << QStringLiteral(R"({"ok": true})");
    QTest::newRow("a number, against the document") << QByteArray("1.0") << QStringLiteral("1.0");
    QTest::newRow("half a pair") << QByteArray(R"("a\ud83d")")
                                 << QString(QStringLiteral("a") + QChar(0xfffd));
    QTest::newRow("a pair") << QByteArray(R"("\ud83d\ude00")") << QString::fromUcs4(U"\U0001f600");
    QTest::newRow("broken UTF-8") << QByteArray("\"a\xff\"") << QString(QStringLiteral("a") + QChar(0xfffd));
}

void TestApiClientDeliveries::theResponseIsAnyText()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    QCOMPARE(only(R"(,"target_response_body":)" + json).response, std::optional(text));
}

void TestApiClientDeliveries::theRequestIsAnyJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("object") << QByteArray(R"({"b": [1, null], "a": "\u00e9"})");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("list") << QByteArray("[ 1 ]");
    QTest::newRow("text") << QByteArray(R"("a\"b")");
    QTest::newRow("number") << QByteArray("12");
    QTest::newRow("false") << QByteArray("false");
}

void TestApiClientDeliveries::theRequestIsAnyJson()
{
    QFETCH(QByteArray, json);
    QCOMPARE(only(R"(,"request":)" + json).request, json);
}

void TestApiClientDeliveries::theRequestIsByteForByte_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("numbers") << QByteArray(R"({"a":1.0,"b":12345678901234567890,"c":-0,"d":1E+2,"e":0.10})");
    QTest::newRow("order") << QByteArray(R"({"z":1,"a":2,"m":{"y":3,"b":4}})");
    QTest::newRow("duplicate keys") << QByteArray(R"({"a":1,"a":2,"b":{"c":1,"c":[]}})");
    QTest::newRow("escapes") << QByteArray(R"({"\u0061":"\u00e9\/\ud83d\ude00\ud83d","b":"\b\f\n\r\t"})");
    QTest::newRow("white space") << QByteArray("{ \"a\" :\t[\r\n1 ,  2]\n}");
    QTest::newRow("broken UTF-8") << QByteArray("{\"a\":\"\xff\xc3(\"}");
    QTest::newRow("a text that looks like a delivery") << QByteArray(R"("{\"request\":1}")");
    QTest::newRow("a delivery within") << QByteArray(R"({"request":{"request":1},"id":"x"})");
    QTest::newRow("depth 1000") << QByteArray(1000, '[') + QByteArray(1000, ']');
    QTest::newRow("depth 100,000") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
}

void TestApiClientDeliveries::theRequestIsByteForByte()
{
    QFETCH(QByteArray, json);
    const Delivery delivery = only(R"(, "request" : )" + json + R"( ,"matched_event":"DEPLOYMENT_STARTED")");
    QCOMPARE(delivery.request, json);
    QCOMPARE(delivery.event, EventType(KnownEvent::Started));
    QCOMPARE(only(R"(,"\u0072equest":)" + json).request, json);
}

// QJsonDocument refuses a page deeper than 1024 as a whole.
void TestApiClientDeliveries::aDeepPayloadLeavesTheOthers()
{
    const QByteArray deep = QByteArray(2000, '[') + QByteArray(2000, ']');
    const auto answer = listed(R"({"results":[{"id":"a","created_at":"2026-01-02T03:04:05Z"},
        {"id":"b","created_at":"2026-01-02T03:04:05Z","request":)" +
                               deep + R"(,"target_response_body":)" + deep +
                               R"(},{"id":"c","created_at":"2026-01-02T03:04:05Z","more":)" + deep +
                               R"(},{"id":"z","created_at":"2026-01-02T03:04:05Z"}]})");
    QVERIFY(answer.isOk());
    QCOMPARE(answer.value().items.size(), 3);
    QCOMPARE(answer.value().items.at(1).request, deep);
    QCOMPARE(answer.value().items.at(1).response, std::optional(QString::fromLatin1(deep)));
    QCOMPARE(answer.value().items.last().id, QStringLiteral("z"));
    QCOMPARE(answer.value().broken.size(), 1); // where it is neither of the bodies
    QCOMPARE(answer.value().broken.first().position, 2);
}

// Over the limit for parsing in this thread.
void TestApiClientDeliveries::aLargePayloadIsRead()
{
    const QByteArray large = "{\"z\":1.0,\"text\":\"" + QByteArray(5'000'000, 'x') + "\",\"a\":1}";
    QCOMPARE(only(R"(,"request":)" + large).request, large);
}

void TestApiClientDeliveries::brokenUtf8LeavesTheOthers()
{
    const auto answer = listed("{\"results\":[{\"id\":\"a\xff\",\"created_at\":\"2026-01-02T03:04:05Z\"},"
                               "{\"id\":\"z\",\"created_at\":\"2026-01-02T03:04:05Z\"}]}");
    QVERIFY(answer.isOk());
    QCOMPARE(answer.value().items.size(), 2);
    QCOMPARE(answer.value().items.first().id, QString(QStringLiteral("a") + QChar(0xfffd)));
}

// Not RFC 8259, and so not cut out: the deliveries are shown all the same.
void TestApiClientDeliveries::whatOnlyQtReadsIsRead_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("an unknown escape") << QByteArray(R"({"a":"\x"})");
    QTest::newRow("a line feed in a text") << QByteArray("{\"a\":\"b\nc\"}");
}

void TestApiClientDeliveries::whatOnlyQtReadsIsRead()
{
    QFETCH(QByteArray, request);
    const Delivery delivery = only(R"(,"request":)" + request);
    QCOMPARE(delivery.id, QStringLiteral("d"));
    QVERIFY(QJsonDocument::fromJson(delivery.request).isObject());
}

void TestApiClientDeliveries::theLastOfDuplicatesCounts()
{
    const Delivery delivery =
        only(R"(,"request":1,"request":{"a":2.0},"matched_event":"A","matched_event":"B",
        "target_response_body":"x","target_response_body":null)");
    QCOMPARE(delivery.request, QByteArray(R"({"a":2.0})"));
    QCOMPARE(delivery.event.wire(), QStringLiteral("B"));
    QVERIFY(!delivery.response);
    const auto answer =
        listed(R"({"results":[{"id":"a","created_at":"2026-01-02T03:04:05Z"}],"x":{"results":3},
        "results":[{"id":"b","created_at":"2026-01-02T03:04:05Z"}]})");
    QVERIFY(answer.isOk());
    QCOMPARE(answer.value().items.size(), 1);
    QCOMPARE(answer.value().items.first().id, QStringLiteral("b"));
}

void TestApiClientDeliveries::whatIsNoPageIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("results is an object") << QByteArray(R"({"results":{}})");
    QTest::newRow("results is a text") << QByteArray(R"({"results":"none"})");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("cut off") << QByteArray(R"({"results":[{"id":"a","created_at":"2026-01-02T03:04:05Z"})");
    QTest::newRow("text after the end") << QByteArray(R"({"results":[]} {})");
    QTest::newRow("a NaN") << QByteArray(
        R"({"results":[{"id":"a","created_at":"2026-01-02T03:04:05Z","request":NaN}]})");
}

void TestApiClientDeliveries::whatIsNoPageIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(listed(json).failedAs(ApiError::Kind::BadAnswer));
}

void TestApiClientDeliveries::oneBrokenDeliveryLeavesTheOthers()
{
    const auto answer = listed(R"({"results":[
        {"id":"a","created_at":"2026-01-02T03:04:05Z"},
        {"id":"b","created_at":"soon"},
        {"id":"c","created_at":"2026-01-02T03:04:05Z","target_response_status_code":"200"},
        {"id":"d","created_at":"2026-01-02T03:04:05Z","target_response_status_code":1e300},
        {"id":"e","created_at":"2026-01-02T03:04:05Z","target_response_status_code":200.5},
        {"created_at":"2026-01-02T03:04:05Z"},
        "text", null,
        {"id":"z","created_at":"2026-01-02T03:04:05Z"}]})");
    QVERIFY(answer.isOk());
    QCOMPARE(answer.value().items.size(), 2);
    QCOMPARE(answer.value().items.last().id, QStringLiteral("z"));
    QStringList problems;
    for (const BrokenItem &item : answer.value().broken)
        problems.append(item.problem);
    QCOMPARE(problems, (QStringList{QStringLiteral("created_at is not a date"),
                                    QStringLiteral("target_response_status_code is not a whole number"),
                                    QStringLiteral("target_response_status_code is not a whole number"),
                                    QStringLiteral("target_response_status_code is not a whole number"),
                                    QStringLiteral("id is missing"), QStringLiteral("it is not an object"),
                                    QStringLiteral("it is not an object")}));
}

QW_TEST(QCoreApplication, TestApiClientDeliveries)

} // namespace tst_apiclientdeliveries

#include "tst_apiclientdeliveries.moc"
