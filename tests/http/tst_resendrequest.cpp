#include "models/api/qoveryapi.h"
#include "models/api/targetsender.h"
#include "models/domain/resend.h"
#include "models/domain/secretmask.h"
#include "tests/support/answer.h"
#include "tests/support/demoserver.h"
#include "tests/support/faultproxy.h"
#include "tests/support/limits.h"
#include "tests/support/rawtarget.h"
#include "tests/support/testprogram.h"

#include <QTcpSocket>
#include <QTest>
#include <QTimer>

namespace tst_resendrequest {

using std::chrono::milliseconds;

// A recorded delivery on its way back to a target: the bytes, and what a bad target makes of it.
class TestResendRequest : public QObject
{
    Q_OBJECT

private slots:
    void theBytesOfTheAnswerArrive_data();
    void theBytesOfTheAnswerArrive();
    void theDemosPayloadsArrive();
    void theHeaderMarksTheRepetition();
    void anIdCannotBreakTheHead();
    void whatKeepsItFromGoing();
    void aBadTargetIsJudged_data();
    void aBadTargetIsJudged();
    void aLargePayloadIsSentOnce();

private:
    std::optional<TestResult> sent(const TargetRequest &request, TargetSender::Limits limits = {});
};

namespace {
QByteArray bodyOf(const QByteArray &request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

ResendOptions to(const QString &targetUrl)
{
    ResendOptions options;
    options.targetUrl = targetUrl;
    return options;
}

Delivery recorded(const QString &id, const QByteArray &body = "{}")
{
    Delivery delivery;
    delivery.id = id;
    delivery.kind = KnownKind::Standard;
    delivery.targetUrl = QStringLiteral("https://then.example/x");
    delivery.request = body;
    return delivery;
}
} // namespace

std::optional<TestResult> TestResendRequest::sent(const TargetRequest &request, TargetSender::Limits limits)
{
    TargetSender sender(TargetSender::Scope::Anywhere, limits);
    std::optional<TestResult> result;
    QObject context;
    sender.send(request, &context, [&](const TestResult &answer) { result = answer; });
    return QTest::qWaitFor([&] { return result.has_value(); }, 20'000) ? result : std::nullopt;
}

void TestResendRequest::theBytesOfTheAnswerArrive_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addRow("numbers") << QByteArray(R"({"a":1.0,"b":12345678901234567890,"c":1e2,"d":-0,"e":1E+2})");
    QTest::addRow("order and duplicates") << QByteArray(R"({"z":1,"a":2,"z":3})");
    QTest::addRow("white space") << QByteArray("{ \"a\" :\t1 ,\r\n  \"b\":[ ] }");
    QTest::addRow("escapes") << QByteArray(R"({"a":"\u00e9\/é\ud83d\ude00","\u0061":"\b"})");
    QTest::addRow("broken UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}");
    QTest::addRow("no object") << QByteArray(R"(["a", 1.50])");
    QTest::addRow("a text") << QByteArray(R"("only \"words\"")");
    QTest::addRow("deep") << QByteArray(1000, '[') + QByteArray(1000, ']');
}

void TestResendRequest::theBytesOfTheAnswerArrive()
{
    QFETCH(QByteArray, json);
    FaultProxy server;
    server.addRule(FaultProxy::canned(
        200, R"({"results":[{"id":"d","created_at":"2026-01-02T03:04:05Z","request":)" + json + "}]}"));
    QoveryApi api(askingOnce());
    api.setAccess(server.url(), ApiToken::fromText(QStringLiteral("the-token")));
    Answer<ListAnswer<Delivery>> answer;
    api.listDeliveries(QStringLiteral("o"), QStringLiteral("w"), this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.isOk());
    QCOMPARE(answer.value().items.size(), 1);
    RawTarget target;
    target.answer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    const TargetRequest request = resendRequest(answer.value().items.first(), to(target.url()));
    QVERIFY(sent(request)->isSuccess());
    QCOMPARE(target.requests().size(), 1);
    QCOMPARE(bodyOf(target.requests().first()), json);
    QCOMPARE(target.requests().first(), requestHead(request, SecretDisplay::Shown) + json);
}

void TestResendRequest::theDemosPayloadsArrive()
{
    const DemoServer server;
    QVERIFY2(server.isRunning(), qPrintable(server.errorText()));
    FaultProxy between(server.apiUrl());
    QoveryApi api(askingOnce());
    api.setAccess(between.url(), ApiToken::fromText(server.token()));
    Answer<ListAnswer<Webhook>> webhooks;
    api.listWebhooks(server.organizationId(), this, webhooks.callback());
    QTRY_COMPARE(webhooks.count(), 1);
    RawTarget target;
    target.answer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    qsizetype count = 0;
    for (const Webhook &webhook : webhooks.value().items.mid(0, 3)) {
        Answer<ListAnswer<Delivery>> answer;
        api.listDeliveries(server.organizationId(), webhook.id, this, answer.callback());
        QTRY_COMPARE(answer.count(), 1);
        for (const Delivery &delivery : answer.value().items.mid(0, 2)) {
            QVERIFY(sent(resendRequest(delivery, to(target.url())))->isSuccess());
            QCOMPARE(target.requests().size(), ++count);
            QCOMPARE(bodyOf(target.requests().last()), delivery.request);
        }
    }
    QVERIFY(count > 0);
}

void TestResendRequest::theHeaderMarksTheRepetition()
{
    const auto valueOf = [](const TargetRequest &request) {
        for (const auto &[name, value] : request.headers) {
            if (name == repeatHeaderName)
                return value;
        }
        return QByteArray();
    };
    ResendOptions options;
    options.targetUrl = QStringLiteral("https://a.example/");
    options.secret = QStringLiteral("geheim");
    Delivery delivery = recorded(QStringLiteral("d-1"));
    TargetRequest request = resendRequest(delivery, options);
    QCOMPARE(valueOf(request), QByteArray("d-1"));
    QVERIFY(request.headers.contains({"Qovery-Secret", "geheim"}));
    for (const auto &[name, value] : request.headers)
        QVERIFY(name != "X-Webhooks-Test");
    options.marksRepeat = false;
    QCOMPARE(valueOf(resendRequest(delivery, options)), QByteArray());
    options.marksRepeat = true;
    delivery.kind = KnownKind::Slack;
    QCOMPARE(valueOf(resendRequest(delivery, options)), QByteArray());
}

void TestResendRequest::anIdCannotBreakTheHead()
{
    RawTarget target;
    target.answer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    const TargetRequest request = resendRequest(recorded(QStringLiteral("a\r\nX-Evil: é")), to(target.url()));
    QVERIFY(sent(request)->isSuccess());
    QVERIFY(target.requests().first().contains("X-Webhooks-Repeat: a%0D%0AX-Evil%3A%20%C3%A9\r\n"));
}

void TestResendRequest::whatKeepsItFromGoing()
{
    Webhook webhook;
    webhook.targetUrl = QStringLiteral("https://then.example/x");
    StoredDelivery stored;
    stored.delivery = recorded(QStringLiteral("d"));
    QCOMPARE(resendObstacle(stored, &webhook), ResendObstacle::None);
    QCOMPARE(resendObstacle(std::nullopt, &webhook), ResendObstacle::NotKept);
    QCOMPARE(resendObstacle(stored, nullptr), ResendObstacle::WebhookGone);
    stored.isMasked = true; // in its answer, which is not sent
    QCOMPARE(resendObstacle(stored, &webhook), ResendObstacle::None);
    stored.delivery.request += SecretMask::Mark;
    QCOMPARE(resendObstacle(stored, &webhook), ResendObstacle::MaskedBody);
    webhook.targetUrl = QStringLiteral("https://then.example/y");
    QCOMPARE(resendObstacle(stored, &webhook), ResendObstacle::FormerTarget);
    stored.delivery.targetUrl.clear(); // not told: not known to be another
    stored.isMasked = false;
    QCOMPARE(resendObstacle(stored, &webhook), ResendObstacle::None);
    stored.delivery.request.clear();
    QCOMPARE(resendObstacle(stored, &webhook), ResendObstacle::NoBody);
    QVERIFY(isFormerTarget(QStringLiteral("https://then.example/x"), nullptr));
}

void TestResendRequest::aBadTargetIsJudged_data()
{
    QTest::addColumn<QByteArray>("answer"); // "-": silence; "~": a drip; "!": a reset
    QTest::addColumn<ResendVerdict>("verdict");
    const auto row = [](const char *name, const QByteArray &answer, ResendVerdict verdict) {
        QTest::addRow("%s", name) << answer << verdict;
    };
    row("accepted", "HTTP/1.1 204 No Content\r\n\r\n", ResendVerdict::Accepted);
    row("refused", "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n", ResendVerdict::Refused);
    row("a redirect", "HTTP/1.1 307 Elsewhere\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n",
        ResendVerdict::Refused);
    row("closed", {}, ResendVerdict::NotKnown);
    row("reset", "!", ResendVerdict::NotKnown);
    row("silence", "-", ResendVerdict::NotKnown);
    row("a drip", "~", ResendVerdict::NotKnown);
    row("a cut answer", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx", ResendVerdict::NotKnown);
    row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", ResendVerdict::NotKnown);
    row("too large, accepted",
        "HTTP/1.1 200 OK\r\nContent-Length: 11000000\r\n\r\n" + QByteArray(11'000'000, 'x'),
        ResendVerdict::Accepted);
    row("too large, refused",
        "HTTP/1.1 502 No\r\nContent-Length: 11000000\r\n\r\n" + QByteArray(11'000'000, 'x'),
        ResendVerdict::Refused);
}

void TestResendRequest::aBadTargetIsJudged()
{
    QFETCH(QByteArray, answer);
    QFETCH(ResendVerdict, verdict);
    RawTarget target;
    if (answer == "-" || answer == "!" || answer == "~")
        target.onRequest([&](QTcpSocket *socket) {
            if (answer == "!")
                socket->abort();
            if (answer != "~")
                return;
            socket->write("HTTP/1.1 200 OK\r\n\r\n");
            auto *timer = new QTimer(socket);
            QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
            timer->start(50);
        });
    else
        target.answer(answer);
    TargetSender::Limits limits;
    limits.inactivity = milliseconds(300);
    limits.overall = milliseconds(answer.size() > 1000 ? 20'000 : 1000);
    const auto result = sent(resendRequest(recorded(QStringLiteral("d")), to(target.url())), limits);
    QVERIFY(result);
    QCOMPARE(resendVerdict(*result), verdict);
    QCOMPARE(target.requests().size(), 1); // and never by itself once more

    TestResult other; // what no local target does
    other.outcome = TestResult::Outcome::HostNotFound;
    QCOMPARE(resendVerdict(other), ResendVerdict::Refused);
    other.outcome = TestResult::Outcome::TimedOut; // without a connection
    QCOMPARE(resendVerdict(other), ResendVerdict::Refused);
    other.outcome = TestResult::Outcome::Refused;
    QCOMPARE(resendVerdict(other), ResendVerdict::NotAllowed);
}

// A target that hangs up in the middle of 5 MB.
void TestResendRequest::aLargePayloadIsSentOnce()
{
    QTcpServer target;
    QVERIFY(target.listen(QHostAddress::LocalHost));
    int connections = 0;
    connect(&target, &QTcpServer::newConnection, &target, [&] {
        ++connections;
        QTcpSocket *socket = target.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            if (socket->readAll().size() > 0)
                socket->abort();
        });
    });
    const QByteArray body = '"' + QByteArray(5'000'000, 'x') + '"';
    const auto result =
        sent(resendRequest(recorded(QStringLiteral("d"), body),
                           to(QStringLiteral("http://127.0.0.1:%1/").arg(target.serverPort()))));
    QVERIFY(result);
    QVERIFY(resendVerdict(*result) == ResendVerdict::NotKnown);
    QCOMPARE(connections, 1);
}

QW_TEST(QCoreApplication, TestResendRequest)

} // namespace tst_resendrequest

#include "tst_resendrequest.moc"
