#include "models/api/qoveryapi.h"
#include "tests/support/answer.h"
#include "tests/support/demoserver.h"
#include "tests/support/faultproxy.h"
#include "tests/support/limits.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

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
        << QByteArray(R"({"ok": true})") << QStringLiteral(R"({"ok":true})");
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
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("object") << QByteArray(R"({"b": [1, null], "a": "\u00e9"})")
                            << QByteArray("{\"a\":\"\xc3\xa9\",\"b\":[1,null]}");
    QTest::newRow("empty object") << QByteArray("{}") << QByteArray("{}");
    QTest::newRow("list") << QByteArray("[ 1 ]") << QByteArray("[1]");
    QTest::newRow("text") << QByteArray(R"("a\"b")") << QByteArray(R"("a\"b")");
    QTest::newRow("number") << QByteArray("12") << QByteArray("12");
    QTest::newRow("false") << QByteArray("false") << QByteArray("false");
}

void TestApiClientDeliveries::theRequestIsAnyJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, kept);
    QCOMPARE(only(R"(,"request":)" + json).request, kept);
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

QTEST_GUILESS_MAIN(TestApiClientDeliveries)
#include "tst_apiclientdeliveries.moc"
