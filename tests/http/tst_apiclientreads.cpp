#include "models/api/qoveryapi.h"
#include "tests/support/answer.h"
#include "tests/support/faultproxy.h"
#include "tests/support/limits.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

namespace tst_apiclientreads {

using Fault = FaultProxy::Fault;
using Kind = ApiError::Kind;
using Detail = ApiError::Detail;

// Reading over real sockets: what each answer and each fault becomes.
class TestApiClientReads : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void statusesBecomeKinds_data();
    void statusesBecomeKinds();
    void badAnswersAreTold_data();
    void badAnswersAreTold();
    void anEmptyObjectIsAnEmptyList();
    void oneBrokenWebhookLeavesTheOthers();
    void aCompressedAnswerIsRead();
    void closedConnectionsAreOffline_data();
    void closedConnectionsAreOffline();
    void aRefusedConnectionIsTold();
    void anUnknownHostIsTold();
    void silenceEndsInTimeout();
    void aDripEndsAtTheOverallDeadline();
    void aHugeAnswerIsCutOff();
    void aLargeListIsParsedOffTheLoop();
    void parsingIsSafeWhenTheContextGoes();
    void cancellingIsNoTimeout();
    void cancellingIsSafeInEveryState();
    void theContextMayGo();
    void theApiMayGo();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void idsAreEncoded();
    void idsThatLeaveThePathAreNotSent();
    void proxyVariablesAreIgnored();
    void theBudgetIsReported();
    void aRejectedTokenIsAnnouncedOnce();
    void anAnswerForAnOldTokenAnnouncesNothing();

private:
    QoveryApi &api(ApiLimits limits = {});

    std::unique_ptr<FaultProxy> m_server;
    std::unique_ptr<QoveryApi> m_api;
    QObject m_context;
};

void TestApiClientReads::init()
{
    m_api.reset();
    m_server = std::make_unique<FaultProxy>();
}

QoveryApi &TestApiClientReads::api(ApiLimits limits)
{
    m_api = std::make_unique<QoveryApi>(askingOnce(std::move(limits)));
    m_api->setAccess(m_server->url(), ApiToken::fromText(QStringLiteral("the-token")));
    return *m_api;
}

static ApiLimits quickLimits()
{
    ApiLimits limits;
    limits.connect = limits.inactivity = std::chrono::milliseconds(300);
    limits.overall = limits.overallForLists = std::chrono::milliseconds(900);
    return limits;
}

static QByteArray webhookJson(const QByteArray &id)
{
    return R"({"id":")" + id + R"(","created_at":"2026-01-02T03:04:05.123456789Z"})";
}

void TestApiClientReads::statusesBecomeKinds_data()
{
    QTest::addColumn<int>("status");
    for (int status = 400; status < 600; ++status)
        QTest::addRow("%d", status) << status;
}

static Kind expectedKind(int status)
{
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 429:
        return Kind::RateLimited;
    default:
        return status < 500 ? Kind::Rejected : Kind::ServerFault;
    }
}

void TestApiClientReads::statusesBecomeKinds()
{
    QFETCH(int, status);
    m_server->addRule(FaultProxy::canned(
        status, R"({"status":1,"error":"Bad","message":"No <b>such</b>\nthing"})", {{"Retry-After", "90"}}));
    Answer<ListAnswer<Webhook>> answer;
    api().listWebhooks(QStringLiteral("o"), &m_context, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedAs(expectedKind(status)));
    QCOMPARE(answer.error().httpStatus, status);
    QCOMPARE(answer.error().serverMessage, QStringLiteral("No <b>such</b> thing"));
    QCOMPARE(answer.error().retryAfter, std::optional(std::chrono::seconds(90)));
    QVERIFY(!answer.error().describe().isEmpty());
    QCOMPARE(m_server->count("GET"), 1);
}

void TestApiClientReads::badAnswersAreTold_data()
{
    QTest::addColumn<FaultProxy::Rule>("rule");
    QTest::addColumn<int>("detail");
    const auto none = static_cast<int>(Detail::None);
    const auto notQovery = static_cast<int>(Detail::NotQovery);
    const auto raw = [](const QByteArray &bytes) {
        FaultProxy::Rule rule;
        rule.fault = Fault::Raw;
        rule.body = bytes;
        return rule;
    };
    QTest::newRow("web page") << FaultProxy::canned(200, "<!doctype html><p>Sign in",
                                                    {{"Content-Type", "text/html"}})
                              << notQovery;
    QTest::newRow("empty 200") << FaultProxy::canned(200, "") << none;
    QTest::newRow("204 for a list") << FaultProxy::canned(204, "") << none;
    QTest::newRow("a list at the top") << FaultProxy::canned(200, "[]") << none;
    QTest::newRow("a text") << FaultProxy::canned(200, "\"ok\"") << none;
    QTest::newRow("cut JSON") << FaultProxy::canned(200, R"({"results":[)") << none;
    QTest::newRow("results no list") << FaultProxy::canned(200, R"({"results":{"a":1}})") << none;
    QTest::newRow("length without body") << raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n") << none;
    QTest::newRow("short body, valid JSON")
        << raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}") << none;
    QTest::newRow("broken chunk size")
        << raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n") << none;
    QTest::newRow("cut chunk")
        << raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"results\"") << none;
}

void TestApiClientReads::badAnswersAreTold()
{
    QFETCH(FaultProxy::Rule, rule);
    QFETCH(int, detail);
    m_server->addRule(rule);
    Answer<ListAnswer<Webhook>> answer;
    api(quickLimits()).listWebhooks(QStringLiteral("o"), &m_context, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(!answer.isOk());
    QCOMPARE(answer.error().kind, Kind::BadAnswer);
    QCOMPARE(static_cast<int>(answer.error().detail), detail);
}

void TestApiClientReads::anEmptyObjectIsAnEmptyList()
{
    Answer<ListAnswer<Webhook>> answer;
    api().listWebhooks(QStringLiteral("o"), &m_context, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.isOk());
    QVERIFY(answer.value().items.isEmpty());
}

void TestApiClientReads::oneBrokenWebhookLeavesTheOthers()
{
    m_server->addRule(FaultProxy::canned(200, R"({"results":[)" + webhookJson("a") + R"(,{"id":"b"},17,)" +
                                                  webhookJson("c") + "]}"));
    Answer<ListAnswer<Webhook>> answer;
    api().listWebhooks(QStringLiteral("o"), &m_context, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.isOk());
    QCOMPARE(answer.value().items.size(), 2);
    QCOMPARE(answer.value().broken.size(), 2);
    QCOMPARE(answer.value().broken.first().id, QStringLiteral("b"));
    QCOMPARE(answer.value().broken.first().problem, QStringLiteral("created_at is missing"));
    QCOMPARE(answer.value().broken.last().position, 2);
}

// gzip of {"results":[]}: Content-Length is that of the compressed bytes and must not be held against the
// body.
void TestApiClientReads::aCompressedAnswerIsRead()
{
    const QByteArray gzip =
        QByteArray::fromHex("1f8b08000000000002ffab562a4a2d2ecd292956b28a8ead05000a277c9e0e000000");
    m_server->addRule(FaultProxy::canned(200, gzip, {{"Content-Encoding", "gzip"}}));
    Answer<ListAnswer<Webhook>> answer;
    api().listWebhooks(QStringLiteral("o"), &m_context, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.isOk());
}

void TestApiClientReads::closedConnectionsAreOffline_data()
{
    QTest::addColumn<FaultProxy::Fault>("fault");
    QTest::newRow("closed") << Fault::CloseBefore;
    QTest::newRow("reset") << Fault::ResetBefore;
    QTest::newRow("closed in the head") << Fault::CloseInHead;
    QTest::newRow("no HTTP") << Fault::Raw; // Qt reads no status line and reports the end of the connection
}

void TestApiClientReads::closedConnectionsAreOffline()
{
    QFETCH(FaultProxy::Fault, fault);
    FaultProxy::Rule rule = FaultProxy::always(fault);
    rule.body = "SSH-2.0-OpenSSH_9.2\r\n\r\n" + QByteArray::fromHex("00ff1603010002000100");
    m_server->addRule(rule);
    Answer<ListAnswer<Webhook>> answer;
    api().listWebhooks(QStringLiteral("o"), &m_context, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(!answer.isOk());
    QCOMPARE(answer.error().kind, Kind::Offline);
    QCOMPARE(answer.error().detail, Detail::ConnectionLost);
}

void TestApiClientReads::aRefusedConnectionIsTold()
{
    m_server->stopListening();
    Answer<ListAnswer<Webhook>> answer;
    api().listWebhooks(QStringLiteral("o"), &m_context, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedAs(Kind::Offline));
    QCOMPARE(answer.error().detail, Detail::ConnectionRefused);
    QCOMPARE(
        answer.error().describe(),
        m_server->url().authority() +
            QStringLiteral(" refused the connection. Check the connection or the proxy, then try again."));
}

void TestApiClientReads::anUnknownHostIsTold()
{
    QoveryApi other(askingOnce(quickLimits()));
    other.setAccess(QUrl(QStringLiteral("https://nobody.invalid")),
                    ApiToken::fromText(QStringLiteral("the-token")));
    Answer<ListAnswer<Organization>> answer;
    other.listOrganizations(&m_context, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(!answer.isOk());
    // Where no resolver answers at all, the deadline comes first.
    QVERIFY(answer.error().detail == Detail::HostNotFound || answer.error().kind == Kind::Timeout);
    QCOMPARE(answer.error().host, QStringLiteral("nobody.invalid"));
}

void TestApiClientReads::silenceEndsInTimeout()
{
    m_server->addRule(FaultProxy::always(Fault::HangBefore));
    Answer<Webhook> answer;
    api(quickLimits()).getWebhook(QStringLiteral("o"), QStringLiteral("w"), &m_context, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedAs(Kind::Timeout));
    QCOMPARE(answer.error().deadline, std::chrono::milliseconds(300));
    QVERIFY(answer.error().describe().endsWith(
        QStringLiteral(" did not answer within 0.3 s. Check the connection or the proxy, then try again.")));
}

// Each byte restarts the inactivity timer (QT-NOTES 3): only the overall deadline ends it.
void TestApiClientReads::aDripEndsAtTheOverallDeadline()
{
    m_server->addRule(FaultProxy::always(Fault::Drip));
    Answer<ListAnswer<Webhook>> answer;
    api(quickLimits()).listWebhooks(QStringLiteral("o"), &m_context, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedAs(Kind::Timeout));
    QVERIFY(answer.error().deadline > std::chrono::milliseconds(800));
}

void TestApiClientReads::aHugeAnswerIsCutOff()
{
    ApiLimits limits;
    limits.answerBytes = 100'000;
    m_server->addRule(FaultProxy::canned(200, "{" + QByteArray(1'000'000, ' ') + "}"));
    Answer<ListAnswer<Webhook>> answer;
    api(limits).listWebhooks(QStringLiteral("o"), &m_context, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedAs(Kind::TooLarge));
}

static QByteArray largeList(int count)
{
    QByteArray json = R"({"results":[)";
    for (int i = 0; i < count; ++i)
        json += (i ? "," : "") + webhookJson(QByteArray::number(i));
    return json + "]}";
}

void TestApiClientReads::aLargeListIsParsedOffTheLoop()
{
    ApiLimits limits;
    limits.parseOnPoolAboveBytes = 1000;
    m_server->addRule(FaultProxy::canned(200, largeList(2000)));
    Answer<ListAnswer<Webhook>> answer;
    const QThread *thread = nullptr;
    api(limits).listWebhooks(QStringLiteral("o"), &m_context, [&](const Result<ListAnswer<Webhook>> &result) {
        thread = QThread::currentThread();
        answer.callback()(result);
    });
    QTRY_COMPARE(answer.count(), 1);
    QCOMPARE(answer.value().items.size(), 2000);
    QCOMPARE(thread, QThread::currentThread());
}

void TestApiClientReads::parsingIsSafeWhenTheContextGoes()
{
    ApiLimits limits;
    limits.parseOnPoolAboveBytes = 10;
    m_server->addRule(FaultProxy::canned(200, largeList(20'000), {{"X-RateLimit-Limit", "9"}}));
    QoveryApi &client = api(limits);
    QSignalSpy arrived(&client, &QoveryApi::budgetReported);
    auto context = std::make_unique<QObject>();
    Answer<ListAnswer<Webhook>> answer;
    RequestHandle handle = client.listWebhooks(QStringLiteral("o"), context.get(), answer.callback());
    QVERIFY(arrived.wait()); // the body is there, the pool is at work
    context.reset();
    QTRY_VERIFY(!handle.isRunning());
    QCOMPARE(answer.count(), 0);

    handle = client.listWebhooks(QStringLiteral("o"), &m_context, answer.callback());
    QVERIFY(arrived.wait());
    m_api.reset(); // the whole API, in the middle of it
    QVERIFY(!handle.isRunning());
    QCOMPARE(answer.count(), 0);
}

void TestApiClientReads::cancellingIsNoTimeout()
{
    m_server->addRule(FaultProxy::always(Fault::HangBefore));
    Answer<ListAnswer<Webhook>> answer;
    RequestHandle handle = api().listWebhooks(QStringLiteral("o"), &m_context, answer.callback());
    QTRY_COMPARE(m_server->count("GET"), 1);
    QVERIFY(handle.isRunning());
    handle.cancel();
    QCOMPARE(answer.count(), 0); // never from inside cancel()
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedAs(Kind::Cancelled));
    QVERIFY(!handle.isRunning());
}

void TestApiClientReads::cancellingIsSafeInEveryState()
{
    RequestHandle none;
    none.cancel();
    QVERIFY(!none.isRunning());

    Answer<ListAnswer<Webhook>> answer;
    RequestHandle handle = api().listWebhooks(QStringLiteral("o"), &m_context, answer.callback());
    handle.cancel(); // before it was sent
    handle.cancel();
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedAs(Kind::Cancelled));
    handle.cancel(); // after the end
    m_api.reset();
    handle.cancel(); // after the API
    QVERIFY(!handle.isRunning());
    QCOMPARE(answer.count(), 1);
}

void TestApiClientReads::theContextMayGo()
{
    m_server->addRule(FaultProxy::always(Fault::HangBefore));
    auto context = std::make_unique<QObject>();
    Answer<ListAnswer<Webhook>> answer;
    RequestHandle handle = api().listWebhooks(QStringLiteral("o"), context.get(), answer.callback());
    QTRY_COMPARE(m_server->count("GET"), 1);
    context.reset();
    QTRY_VERIFY(!handle.isRunning());
    QCOMPARE(answer.count(), 0);
}

void TestApiClientReads::theApiMayGo()
{
    m_server->addRule(FaultProxy::always(Fault::HangBefore));
    Answer<ListAnswer<Webhook>> answer;
    RequestHandle handle = api().listWebhooks(QStringLiteral("o"), &m_context, answer.callback());
    QTRY_COMPARE(m_server->count("GET"), 1);
    m_api.reset();
    QVERIFY(!handle.isRunning());
    QCOMPARE(answer.count(), 0);
}

void TestApiClientReads::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

// Qt's default takes Authorization along to the other origin (QT-NOTES 1).
void TestApiClientReads::redirectsAreNotFollowed()
{
    QFETCH(int, status);
    FaultProxy elsewhere;
    m_server->addRule(
        FaultProxy::canned(status, "", {{"Location", elsewhere.url().toEncoded() + "/organization"}}));
    Answer<ListAnswer<Organization>> answer;
    api().listOrganizations(&m_context, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedAs(Kind::Redirected));
    QCOMPARE(answer.error().redirectHost, elsewhere.url().authority());
    QCOMPARE(elsewhere.connectionCount(), 0);
}

void TestApiClientReads::idsAreEncoded()
{
    Answer<Webhook> answer;
    api().getWebhook(QStringLiteral("a/b?c"), QStringLiteral("d e#%2F\r\nX: y"), &m_context,
                     answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QCOMPARE(m_server->seen().first().path,
             QByteArray("/organization/a%2Fb%3Fc/webhook/d%20e%23%252F%0D%0AX%3A%20y"));
}

void TestApiClientReads::idsThatLeaveThePathAreNotSent()
{
    QoveryApi &client = api();
    for (const QString &id : {QString(), QStringLiteral("."), QStringLiteral("..")}) {
        Answer<Webhook> answer;
        client.getWebhook(QStringLiteral("o"), id, &m_context, answer.callback());
        QCOMPARE(answer.count(), 0);
        QTRY_COMPARE(answer.count(), 1);
        QVERIFY(answer.failedAs(Kind::NotFound));
    }
    QCOMPARE(m_server->connectionCount(), 0);
}

void TestApiClientReads::proxyVariablesAreIgnored()
{
    FaultProxy proxy;
    qputenv("http_proxy", proxy.url().toEncoded());
    Answer<ListAnswer<Organization>> answer;
    api().listOrganizations(&m_context, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    qunsetenv("http_proxy");
    QVERIFY(answer.isOk());
    QCOMPARE(proxy.connectionCount(), 0);
}

void TestApiClientReads::theBudgetIsReported()
{
    m_server->addRule(FaultProxy::canned(200, "{}",
                                         {{"X-RateLimit-Limit", "1000"},
                                          {"X-RateLimit-Remaining", "999"},
                                          {"X-RateLimit-Reset", "1790000000"}}));
    std::optional<RateBudget> budget;
    Answer<ListAnswer<Organization>> answer;
    QoveryApi &client = api();
    connect(&client, &QoveryApi::budgetReported, &m_context, [&](const RateBudget &told) { budget = told; });
    client.listOrganizations(&m_context, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(budget);
    QCOMPARE(budget->limit, std::optional(1000));
    QCOMPARE(budget->remaining, std::optional(999));
    QCOMPARE(budget->resetAtUnixSeconds, std::optional<qint64>(1790000000));
}

void TestApiClientReads::aRejectedTokenIsAnnouncedOnce()
{
    m_server->addRule(FaultProxy::canned(401, ""));
    QoveryApi &client = api();
    QSignalSpy rejected(&client, &QoveryApi::tokenRejected);
    Answer<ListAnswer<Organization>> answer;
    client.listOrganizations(&m_context, answer.callback());
    client.listOrganizations(&m_context, answer.callback());
    QTRY_COMPARE(answer.count(), 2);
    QCOMPARE(rejected.count(), 1);
    QCOMPARE(m_server->count("GET"), 2); // not repeated

    client.setAccess(m_server->url(), ApiToken::fromText(QStringLiteral("another")));
    client.listOrganizations(&m_context, answer.callback());
    QTRY_COMPARE(answer.count(), 3);
    QCOMPARE(rejected.count(), 2);
}

void TestApiClientReads::anAnswerForAnOldTokenAnnouncesNothing()
{
    m_server->addRule(FaultProxy::canned(401, ""));
    QoveryApi &client = api();
    QSignalSpy rejected(&client, &QoveryApi::tokenRejected);
    Answer<ListAnswer<Organization>> answer;
    client.listOrganizations(&m_context, answer.callback());
    client.setAccess(m_server->url(), ApiToken::fromText(QStringLiteral("another")));
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedAs(Kind::Unauthorized));
    QCOMPARE(rejected.count(), 0);
}

QW_TEST(QCoreApplication, TestApiClientReads)

} // namespace tst_apiclientreads

#include "tst_apiclientreads.moc"
