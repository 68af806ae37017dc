#include "models/api/qoveryapi.h"
#include "tests/support/answer.h"
#include "tests/support/faultproxy.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

namespace tst_apiclientretries {

using Fault = FaultProxy::Fault;
using Kind = ApiError::Kind;
using std::chrono::milliseconds;
using std::chrono::seconds;

// Reads that are asked again, over real sockets: what the server gets, what the caller is told.
class TestApiClientRetries : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void passingFaultsAreAskedAgain_data();
    void passingFaultsAreAskedAgain();
    void aRefusedConnectionIsTriedAgain();
    void lastingErrorsAreAskedOnce_data();
    void lastingErrorsAreAskedOnce();
    void writesAreNeverRepeated_data();
    void writesAreNeverRepeated();
    void theServersTimeIsWaitedFor_data();
    void theServersTimeIsWaitedFor();
    void aLongWaitIsToldAtOnce_data();
    void aLongWaitIsToldAtOnce();
    void theCallKeepsItsDeadline();
    void eachPageHasItsAttempts();
    void waitingIsVisible();
    void cancellingEndsTheWait();
    void stoppingGivesTheError();
    void stoppingDuringAnAttemptGivesTheErrorBefore();
    void theContextMayGoWhileWaiting();
    void theApiMayGoWhileWaiting();
    void theOldTokenIsNotSentAgain();

private:
    QoveryApi &api(const ApiLimits &limits);
    RequestHandle ask(QoveryApi &client);
    QList<int> attemptsAnnouncedBy(QoveryApi &client); // by one call, to its end

    std::unique_ptr<FaultProxy> m_server;
    std::unique_ptr<QoveryApi> m_api;
    std::unique_ptr<QObject> m_context;
    Answer<ListAnswer<Webhook>> m_answer;
};

void TestApiClientRetries::init()
{
    m_context = std::make_unique<QObject>();
    m_server = std::make_unique<FaultProxy>();
    m_answer = {};
}

void TestApiClientRetries::cleanup()
{
    m_api.reset();
}

QoveryApi &TestApiClientRetries::api(const ApiLimits &limits)
{
    m_api = std::make_unique<QoveryApi>(limits);
    m_api->setAccess(m_server->url(), ApiToken::fromText(QStringLiteral("the-token")));
    return *m_api;
}

RequestHandle TestApiClientRetries::ask(QoveryApi &client)
{
    return client.listWebhooks(QStringLiteral("o"), m_context.get(), m_answer.callback());
}

QList<int> TestApiClientRetries::attemptsAnnouncedBy(QoveryApi &client)
{
    QList<int> attempts;
    connect(&client, &QoveryApi::retriedReadsChanged, m_context.get(), [&] {
        const RetriedReads reads = client.retriedReads();
        if (reads.calls > 0 && reads.until.isValid())
            attempts.append(reads.attempt);
    });
    ask(client);
    [this] { QTRY_COMPARE(m_answer.count(), 1); }();
    client.disconnect(m_context.get());
    return attempts;
}

// Soon again, four times in all.
static ApiLimits eagerLimits()
{
    ApiLimits limits;
    limits.connect = limits.inactivity = milliseconds(300);
    limits.overall = limits.overallForLists = milliseconds(20'000);
    limits.retries.attempts = 4;
    limits.retries.firstStep = milliseconds(10);
    limits.retries.longestStep = milliseconds(20);
    return limits;
}

// So that a test can look on while it waits.
static ApiLimits patientLimits()
{
    ApiLimits limits = eagerLimits();
    limits.retries.firstStep = limits.retries.longestStep = milliseconds(10'000);
    limits.retries.random = [] { return 0.9; };
    return limits;
}

static FaultProxy::Rule once(FaultProxy::Rule rule)
{
    rule.times = 1;
    return rule;
}

void TestApiClientRetries::passingFaultsAreAskedAgain_data()
{
    QTest::addColumn<FaultProxy::Rule>("rule");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("closed before") << FaultProxy::always(Fault::CloseBefore) << Kind::Offline;
    QTest::newRow("reset before") << FaultProxy::always(Fault::ResetBefore) << Kind::Offline;
    QTest::newRow("closed after") << FaultProxy::always(Fault::CloseAfter) << Kind::Offline;
    QTest::newRow("closed in the head") << FaultProxy::always(Fault::CloseInHead) << Kind::Offline;
    QTest::newRow("cut body") << FaultProxy::always(Fault::CutBody) << Kind::BadAnswer;
    QTest::newRow("hang") << FaultProxy::always(Fault::HangBefore) << Kind::Timeout;
    QTest::newRow("hang in the body") << FaultProxy::always(Fault::HangInBody) << Kind::Timeout;
    QTest::newRow("429") << FaultProxy::canned(429, "") << Kind::RateLimited;
    for (int status : {500, 502, 503, 504})
        QTest::addRow("%d", status) << FaultProxy::canned(status, "<html>") << Kind::ServerFault;
}

void TestApiClientRetries::passingFaultsAreAskedAgain()
{
    QFETCH(FaultProxy::Rule, rule);
    QFETCH(Kind, kind);
    // Qt itself may send a read again on a closed connection, how often depends on when it sees the end: up
    // to four times in an attempt (measured, with Qt 6.4).
    constexpr qsizetype mostInAnAttempt = 4;
    ApiLimits limits = eagerLimits();
    limits.retries = RetryPolicy::never();
    m_server->addRule(rule);
    ask(api(limits));
    QTRY_COMPARE(m_answer.count(), 1);
    QVERIFY(m_answer.failedAs(kind));
    QVERIFY(!m_server->seen().isEmpty() && m_server->seen().size() <= mostInAnAttempt);

    // To the bound: the last error is told, once.
    m_server->forget();
    m_answer = {};
    const QList<int> attempts = attemptsAnnouncedBy(api(eagerLimits()));
    QCOMPARE(attempts, (QList<int>{2, 3, 4}));
    QVERIFY(m_answer.failedAs(kind));
    QVERIFY(m_server->seen().size() >= 4 && m_server->seen().size() <= 4 * mostInAnAttempt);
    QCOMPARE(m_api->retriedReads().calls, 0);

    // The fault passes: nobody hears of it.
    m_server->forget();
    m_answer = {};
    QoveryApi &client = api(eagerLimits());
    connect(
        &client, &QoveryApi::retriedReadsChanged, this, [this] { m_server->clearRules(); },
        Qt::SingleShotConnection);
    ask(client);
    QTRY_COMPARE(m_answer.count(), 1);
    QVERIFY(m_answer.isOk());
    QVERIFY(m_server->seen().size() >= 2 && m_server->seen().size() <= mostInAnAttempt + 1);
    QCOMPARE(client.retriedReads().calls, 0);
}

void TestApiClientRetries::aRefusedConnectionIsTriedAgain()
{
    m_server->stopListening();
    const QList<int> attempts = attemptsAnnouncedBy(api(eagerLimits()));
    QCOMPARE(attempts, (QList<int>{2, 3, 4}));
    QVERIFY(m_answer.failedAs(Kind::Offline));
    QCOMPARE(m_answer.error().detail, ApiError::Detail::ConnectionRefused);
}

void TestApiClientRetries::lastingErrorsAreAskedOnce_data()
{
    QTest::addColumn<FaultProxy::Rule>("rule");
    for (int status : {301, 302, 307, 400, 401, 403, 404, 405, 409, 410, 422})
        QTest::addRow("%d", status) << FaultProxy::canned(status, "{}", {{"Location", "http://127.0.0.2/"}});
    QTest::newRow("403 with Retry-After") << FaultProxy::canned(403, "{}", {{"Retry-After", "1"}});
    QTest::newRow("empty 200") << FaultProxy::canned(200, "");
    QTest::newRow("garbage") << FaultProxy::canned(200, "\x01\x02garbage");
    QTest::newRow("wrong shape") << FaultProxy::canned(200, R"({"results":{}})");
    QTest::newRow("a web page") << FaultProxy::canned(200, "<html>");
}

void TestApiClientRetries::lastingErrorsAreAskedOnce()
{
    QFETCH(FaultProxy::Rule, rule);
    m_server->addRule(rule);
    QoveryApi &client = api(eagerLimits());
    QSignalSpy retries(&client, &QoveryApi::retriedReadsChanged);
    ask(client);
    QTRY_COMPARE(m_answer.count(), 1);
    QVERIFY(!m_answer.isOk());
    QCOMPARE(m_server->seen().size(), 1);
    QCOMPARE(retries.count(), 0);
}

void TestApiClientRetries::writesAreNeverRepeated_data()
{
    QTest::addColumn<FaultProxy::Rule>("rule");
    for (Fault fault : {Fault::CloseBefore, Fault::ResetBefore, Fault::CloseInHead, Fault::CutBody,
                        Fault::HangBefore, Fault::HangInBody})
        QTest::addRow("fault %d", static_cast<int>(fault)) << FaultProxy::always(fault);
    for (int status : {429, 500, 503})
        QTest::addRow("%d", status) << FaultProxy::canned(status, "", {{"Retry-After", "1"}});
}

void TestApiClientRetries::writesAreNeverRepeated()
{
    QFETCH(FaultProxy::Rule, rule);
    m_server->addRule(rule);
    QoveryApi &client = api(eagerLimits());
    QSignalSpy retries(&client, &QoveryApi::retriedReadsChanged);
    Answer<Webhook> created;
    Answer<Webhook> replaced;
    Answer<Nothing> removed;
    const QString organization = QStringLiteral("o");
    const QString webhook = QStringLiteral("w");
    client.createWebhook(organization, {}, m_context.get(), created.callback());
    client.replaceWebhook(organization, webhook, {}, m_context.get(), replaced.callback());
    client.deleteWebhook(organization, webhook, m_context.get(), removed.callback());
    QTRY_COMPARE(created.count() + replaced.count() + removed.count(), 3);
    QVERIFY(!created.isOk() && !replaced.isOk() && !removed.isOk());
    QCOMPARE(m_server->count("POST"), 1);
    QCOMPARE(m_server->count("PUT"), 1);
    QCOMPARE(m_server->count("DELETE"), 1);
    QCOMPARE(retries.count(), 0);
}

static QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

// What a server says that wants `wait`, in each form; its clock is a day behind ours.
static void addWaits(int wait)
{
    const QDateTime clock = QDateTime::currentDateTimeUtc().addDays(-1);
    const QByteArray inSeconds = QByteArray::number(wait);
    const QByteArray reset = QByteArray::number(clock.addSecs(wait).toSecsSinceEpoch());
    QTest::addColumn<FaultProxy::Rule>("rule");
    QTest::newRow("seconds") << FaultProxy::canned(429, "", {{"Retry-After", inSeconds}});
    QTest::newRow("seconds of a 503") << FaultProxy::canned(503, "", {{"Retry-After", inSeconds}});
    QTest::newRow("date") << FaultProxy::canned(
        429, "", {{"Date", httpDate(clock)}, {"Retry-After", httpDate(clock.addSecs(wait))}});
    QTest::newRow("reset") << FaultProxy::canned(429, "",
                                                 {{"Date", httpDate(clock)}, {"X-RateLimit-Reset", reset}});
}

void TestApiClientRetries::theServersTimeIsWaitedFor_data()
{
    addWaits(1);
}

void TestApiClientRetries::theServersTimeIsWaitedFor()
{
    QFETCH(FaultProxy::Rule, rule);
    m_server->addRule(once(rule));
    QElapsedTimer clock;
    clock.start();
    ask(api(eagerLimits()));
    QTRY_COMPARE(m_answer.count(), 1);
    QVERIFY(m_answer.isOk());
    QVERIFY2(clock.elapsed() >= 1000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(m_server->seen().size(), 2);
}

void TestApiClientRetries::aLongWaitIsToldAtOnce_data()
{
    addWaits(1200);
}

void TestApiClientRetries::aLongWaitIsToldAtOnce()
{
    QFETCH(FaultProxy::Rule, rule);
    m_server->addRule(rule);
    ask(api(eagerLimits()));
    QTRY_COMPARE(m_answer.count(), 1);
    QVERIFY(m_answer.failedAs(rule.status == 429 ? Kind::RateLimited : Kind::ServerFault));
    QCOMPARE(m_answer.error().retryAfter, std::optional(seconds(1200)));
    QVERIFY2(m_answer.error().describe().contains(QStringLiteral("Try again in 20 minute")),
             qPrintable(m_answer.error().describe()));
    QCOMPARE(m_server->seen().size(), 1);
}

// Waits and attempts together stay within the deadline of the call.
void TestApiClientRetries::theCallKeepsItsDeadline()
{
    ApiLimits limits = eagerLimits();
    limits.overallForLists = milliseconds(1500);
    limits.retries.attempts = 1000;
    limits.retries.firstStep = limits.retries.longestStep = milliseconds(200);
    limits.retries.random = [] { return 0.99; };
    m_server->addRule(FaultProxy::canned(503, ""));
    ask(api(limits));
    QTRY_COMPARE(m_answer.count(), 1);
    // The deadline passes while it waits, which tells the fault, or in an attempt that had begun.
    QVERIFY(m_answer.failedAs(Kind::ServerFault) || m_answer.failedAs(Kind::Timeout));
    QVERIFY(m_server->seen().size() >= 2 && m_server->seen().size() <= 9);
}

void TestApiClientRetries::eachPageHasItsAttempts()
{
    const auto page = [](const QByteArray &id) {
        return FaultProxy::canned(
            200, R"({"results":[{"id":")" + id + R"(","created_at":"2026-01-02T03:04:05Z"}],)" +
                     R"("pagination":{"page_size":1,"total_pages":2,"total_count":2}})");
    };
    FaultProxy::Rule fault = FaultProxy::canned(500, "");
    fault.times = 3;
    m_server->addRule(fault);
    m_server->addRule(once(page("a")));
    m_server->addRule(fault);
    m_server->addRule(once(page("b")));
    ask(api(eagerLimits()));
    QTRY_COMPARE(m_answer.count(), 1);
    QVERIFY(m_answer.isOk());
    QCOMPARE(m_answer.value().items.size(), 2);
    QCOMPARE(m_server->seen().size(), 8);
    QVERIFY(!m_server->seen().at(3).path.contains("page=2"));
    for (int i = 4; i < 8; ++i)
        QVERIFY(m_server->seen().at(i).path.contains("page=2")); // not from the beginning
}

void TestApiClientRetries::waitingIsVisible()
{
    m_server->addRule(FaultProxy::canned(503, ""));
    QoveryApi &client = api(patientLimits());
    QCOMPARE(client.retriedReads().calls, 0);
    ask(client);
    QTRY_COMPARE(client.retriedReads().calls, 1);
    const RetriedReads reads = client.retriedReads();
    QCOMPARE(reads.error.kind, Kind::ServerFault);
    QCOMPARE(reads.error.httpStatus, 503);
    QCOMPARE(reads.attempt, 2);
    QCOMPARE(reads.attempts, 4);
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(reads.until);
    QVERIFY2(left > 0 && left <= 9000, qPrintable(QString::number(left)));
    ask(client);
    QTRY_COMPARE(client.retriedReads().calls, 2);
    QCOMPARE(client.retriedReads().until, reads.until); // the first that is asked again
    QCOMPARE(m_answer.count(), 0);
}

void TestApiClientRetries::cancellingEndsTheWait()
{
    m_server->addRule(FaultProxy::canned(503, ""));
    QoveryApi &client = api(patientLimits());
    RequestHandle handle = ask(client);
    QTRY_COMPARE(client.retriedReads().calls, 1);
    handle.cancel();
    handle.cancel();
    QCOMPARE(m_answer.count(), 0); // later, never from inside
    QTRY_COMPARE(m_answer.count(), 1);
    QVERIFY(m_answer.failedAs(Kind::Cancelled));
    QVERIFY(!handle.isRunning());
    QCOMPARE(client.retriedReads().calls, 0);
    QCOMPARE(m_server->seen().size(), 1);
}

void TestApiClientRetries::stoppingGivesTheError()
{
    m_server->addRule(FaultProxy::canned(503, ""));
    QoveryApi &client = api(patientLimits());
    ask(client);
    ask(client);
    QTRY_COMPARE(client.retriedReads().calls, 2);
    client.stopRetrying();
    client.stopRetrying();
    QCOMPARE(m_answer.count(), 0);
    QTRY_COMPARE(m_answer.count(), 2);
    QVERIFY(m_answer.failedAs(Kind::ServerFault));
    QCOMPARE(client.retriedReads().calls, 0);
    QCOMPARE(m_server->seen().size(), 2);
    // Only what waited: the next read is asked again as ever.
    m_server->clearRules();
    m_server->addRule(once(FaultProxy::canned(503, "")));
    m_answer = {};
    ask(client);
    QTRY_COMPARE(client.retriedReads().calls, 1);
}

void TestApiClientRetries::stoppingDuringAnAttemptGivesTheErrorBefore()
{
    m_server->addRule(once(FaultProxy::canned(502, "")));
    m_server->addRule(FaultProxy::always(Fault::HangBefore));
    ApiLimits limits = eagerLimits();
    limits.inactivity = milliseconds(20'000);
    QoveryApi &client = api(limits);
    ask(client);
    QTRY_COMPARE(m_server->seen().size(), 2);
    QCOMPARE(client.retriedReads().calls, 1);
    QVERIFY(!client.retriedReads().until.isValid()); // being asked
    client.stopRetrying();
    QTRY_COMPARE(m_answer.count(), 1);
    QVERIFY(m_answer.failedAs(Kind::ServerFault));
    QCOMPARE(m_answer.error().httpStatus, 502);
    QCOMPARE(client.retriedReads().calls, 0);
}

void TestApiClientRetries::theContextMayGoWhileWaiting()
{
    m_server->addRule(FaultProxy::canned(503, ""));
    ApiLimits limits = patientLimits();
    limits.retries.firstStep = limits.retries.longestStep = milliseconds(300);
    QoveryApi &client = api(limits);
    RequestHandle handle = ask(client);
    QTRY_COMPARE(client.retriedReads().calls, 1);
    m_context.reset();
    QTRY_VERIFY(!handle.isRunning());
    QCOMPARE(client.retriedReads().calls, 0);
    QCOMPARE(m_answer.count(), 0);
    QCOMPARE(m_server->seen().size(), 1);
}

void TestApiClientRetries::theApiMayGoWhileWaiting()
{
    m_server->addRule(FaultProxy::canned(503, ""));
    RequestHandle handle = ask(api(patientLimits()));
    QTRY_COMPARE(m_api->retriedReads().calls, 1);
    m_api.reset();
    handle.cancel();
    QCOMPARE(m_answer.count(), 0);
    QCOMPARE(m_server->seen().size(), 1);
}

void TestApiClientRetries::theOldTokenIsNotSentAgain()
{
    m_server->addRule(FaultProxy::canned(503, ""));
    QoveryApi &client = api(patientLimits());
    ask(client);
    QTRY_COMPARE(client.retriedReads().calls, 1);
    client.setAccess(m_server->url(), ApiToken::fromText(QStringLiteral("another-token")));
    QTRY_COMPARE(m_answer.count(), 1);
    QVERIFY(m_answer.failedAs(Kind::ServerFault));
    QCOMPARE(m_server->seen().size(), 1);
}

QW_TEST(QCoreApplication, TestApiClientRetries)

} // namespace tst_apiclientretries

#include "tst_apiclientretries.moc"
