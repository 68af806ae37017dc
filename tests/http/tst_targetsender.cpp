#include "models/api/oneshotbody.h"
#include "models/api/targetsender.h"
#include "tests/support/rawtarget.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

namespace tst_targetsender {

using Outcome = TestResult::Outcome;
using Refusal = TestResult::Refusal;
using std::chrono::milliseconds;

namespace {

TargetRequest requestTo(const QString &url, const QByteArray &body = "{\n  \"a\": \"é\"\n}\n")
{
    return targetRequest({url, body, QStringLiteral("geheim"), SecretHeader::Both, true});
}

TargetSender::Limits shortLimits()
{
    TargetSender::Limits limits;
    limits.connect = milliseconds(2000);
    limits.inactivity = milliseconds(300);
    limits.overall = milliseconds(1500);
    return limits;
}

// One send, awaited.
class Sent
{
public:
    Sent(TargetSender *sender, const TargetRequest &request)
    {
        sender->send(request, &m_context, [this](const TestResult &answer) {
            ++callbacks;
            result = answer;
        });
        wasImmediate = callbacks > 0;
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return callbacks > 0; }, 20'000);
    }
    QObject *context() { return &m_context; }

    TestResult result;
    int callbacks = 0;
    bool wasImmediate = false;

private:
    QObject m_context;
};

QString unusedUrl()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort());
}

QByteArray headerValue(const TestResult &result, const QByteArray &name)
{
    for (const auto &[key, value] : result.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

class TestTargetSender : public QObject
{
    Q_OBJECT

private slots:
    void theHeadShownIsTheHeadSent_data();
    void theHeadShownIsTheHeadSent();
    void anAnswerIsToldWhole();
    void timesAreOnlyWhatWasMeasured();
    void everySendHasItsOwnConnection();
    void cookiesAreNotKept();
    void aChallengeIsAnAnswer();
    void aRedirectIsNotFollowed_data();
    void aRedirectIsNotFollowed();
    void failuresAreTold_data();
    void failuresAreTold();
    void aBodyIsSentOnce_data();
    void aBodyIsSentOnce();
    void aLongBodyFollowsItsHead();
    void nobodyThereIsTold();
    void silenceTimesOut();
    void aDripTimesOut();
    void noConnectionTimesOut();
    void aLargeAnswerIsCountedAndItsStartKept();
    void anEndlessAnswerIsGivenUp();
    void aSelfSignedCertificateIsNotTrusted();
    void aHandshakeThatFailsIsNoCertificateMatter();
    void whatMustNotBeSentIsRefused_data();
    void whatMustNotBeSentIsRefused();
    void headersCannotBeInjected();
    void theDemoSendsOnlyToThisComputer();
    void cancellingEndsOnce();
    void aDeadContextIsNotCalled();
    void theSenderMayEndFirst();
};

void TestTargetSender::theHeadShownIsTheHeadSent_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("usual") << QStringLiteral("/hook") << QByteArray("{}");
    QTest::newRow("none") << QString() << QByteArray("{}");
    QTest::newRow("query") << QStringLiteral("/a%20b/c?x=1&y=%2F#fragment") << QByteArray("{\"a\":\"é\"}");
    QTest::newRow("no body") << QStringLiteral("/hook") << QByteArray();
    QTest::newRow("large body") << QStringLiteral("/hook") << QByteArray(3'000'000, 'x');
}

// Pins QT-NOTES 12: nothing is added, removed, renamed or reordered by Qt.
void TestTargetSender::theHeadShownIsTheHeadSent()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    RawTarget target;
    TargetSender sender(TargetSender::Scope::Anywhere);
    const TargetRequest request = requestTo(target.url(path), body);
    Sent sent(&sender, request);
    QVERIFY(sent.wait());
    QCOMPARE(sent.result.outcome, Outcome::Answered);
    QCOMPARE(target.requests().size(), 1);
    const QByteArray expected = requestHead(request, SecretDisplay::Shown);
    QCOMPARE(target.requests().constFirst().left(expected.size()), expected);
    QVERIFY(target.requests().constFirst() == expected + body);
}

void TestTargetSender::anAnswerIsToldWhole()
{
    RawTarget target;
    target.answer("HTTP/1.1 500 Broken <b>here</b>\r\nContent-Type: text/html\r\nX-Request-Id: a1\r\n"
                  "Content-Length: 8\r\n\r\n<b>x</b>");
    TargetSender sender(TargetSender::Scope::Anywhere);
    Sent sent(&sender, requestTo(target.url()));
    QVERIFY(!sent.wasImmediate);
    QVERIFY(sent.wait());
    QCOMPARE(sent.result.outcome, Outcome::Answered);
    QCOMPARE(sent.result.status, 500);
    QVERIFY(!sent.result.isSuccess());
    QCOMPARE(sent.result.reason, QByteArray("Broken <b>here</b>"));
    QCOMPARE(sent.result.body, QByteArray("<b>x</b>"));
    QCOMPARE(sent.result.bodySize, 8);
    QCOMPARE(headerValue(sent.result, "X-Request-Id"), QByteArray("a1"));
}

void TestTargetSender::timesAreOnlyWhatWasMeasured()
{
    RawTarget target;
    TargetSender sender(TargetSender::Scope::Anywhere);
    Sent answered(&sender, requestTo(target.url()));
    QVERIFY(answered.wait());
    const TestResult &result = answered.result;
    QVERIFY(result.connect && result.waiting && result.download && result.total);
    QVERIFY(*result.connect + *result.waiting + *result.download == *result.total);
    QVERIFY(!result.reusedConnection);
    QVERIFY(result.startedAt.isValid());

    Sent refused(&sender, requestTo(unusedUrl()));
    QVERIFY(refused.wait());
    QVERIFY(refused.result.total);
    QVERIFY(!refused.result.connect && !refused.result.waiting && !refused.result.download);
}

void TestTargetSender::everySendHasItsOwnConnection()
{
    RawTarget target;
    target.onRequest(
        [](QTcpSocket *socket) { socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"); });
    TargetSender sender(TargetSender::Scope::Anywhere);
    for (int i = 1; i <= 3; ++i) {
        Sent sent(&sender, requestTo(target.url()));
        QVERIFY(sent.wait());
        QCOMPARE(sent.result.body, QByteArray("ok"));
        QCOMPARE(target.connectionCount(), i);
    }
}

void TestTargetSender::cookiesAreNotKept()
{
    RawTarget target;
    target.answer("HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n");
    TargetSender sender(TargetSender::Scope::Anywhere);
    for (int i = 0; i < 2; ++i) {
        Sent sent(&sender, requestTo(target.url()));
        QVERIFY(sent.wait());
    }
    QVERIFY(!target.requests().constLast().toLower().contains("cookie"));
}

void TestTargetSender::aChallengeIsAnAnswer()
{
    RawTarget target;
    target.answer("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
                  "Content-Length: 2\r\n\r\nno");
    TargetSender sender(TargetSender::Scope::Anywhere);
    Sent sent(&sender, requestTo(target.url()));
    QVERIFY(sent.wait());
    QCOMPARE(sent.result.outcome, Outcome::Answered);
    QCOMPARE(sent.result.status, 401);
    QCOMPARE(target.requests().size(), 1);
}

void TestTargetSender::aRedirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestTargetSender::aRedirectIsNotFollowed()
{
    QFETCH(int, status);
    RawTarget other;
    RawTarget target;
    target.answer("HTTP/1.1 " + QByteArray::number(status) + " Moved\r\nLocation: " + other.url().toUtf8() +
                  "\r\nContent-Length: 0\r\n\r\n");
    TargetSender sender(TargetSender::Scope::Anywhere);
    Sent sent(&sender, requestTo(target.url()));
    QVERIFY(sent.wait());
    QCOMPARE(sent.result.outcome, Outcome::Redirected);
    QCOMPARE(sent.result.status, status);
    QCOMPARE(sent.result.location, other.url());
    QCOMPARE(other.connectionCount(), 0);
}

void TestTargetSender::failuresAreTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("short body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this")
                                << Outcome::ConnectionLost;
    QTest::newRow("no body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")
                             << Outcome::ConnectionLost;
    QTest::newRow("cut chunk") << QByteArray(
                                      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nhalf")
                               << Outcome::ConnectionLost;
    QTest::newRow("nothing") << QByteArray() << Outcome::OutcomeUnknown;
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << Outcome::OutcomeUnknown;
    // Qt drops what is no HTTP and reports the same as for no answer: unknown is what can be said.
    QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << Outcome::OutcomeUnknown;
    QTest::newRow("binary") << QByteArray("\x15\x03\x01\x02\x02\x02\x46 garbage\r\n\r\n")
                            << Outcome::OutcomeUnknown;
    QTest::newRow("chunked")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n")
        << Outcome::Answered;
    QTest::newRow("till the end") << QByteArray("HTTP/1.0 200 OK\r\n\r\nok") << Outcome::Answered;
    QTest::newRow("not modified") << QByteArray("HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n")
                                  << Outcome::Answered;
    QTest::newRow("compressed all the same")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope")
        << Outcome::Answered;
}

void TestTargetSender::failuresAreTold()
{
    QFETCH(QByteArray, answer);
    QFETCH(Outcome, outcome);
    RawTarget target;
    target.answer(answer);
    TargetSender sender(TargetSender::Scope::Anywhere);
    Sent sent(&sender, requestTo(target.url()));
    QVERIFY(sent.wait());
    QCOMPARE(sent.result.outcome, outcome);
    QCOMPARE(target.requests().size(), 1);
}

void TestTargetSender::aBodyIsSentOnce_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("short") << QByteArray("{}");
    QTest::newRow("long") << QByteArray(100'000, 'x');
}

void TestTargetSender::aBodyIsSentOnce()
{
    QFETCH(QByteArray, body);
    RawTarget target;
    target.onRequest([](QTcpSocket *socket) { socket->abort(); });
    TargetSender sender(TargetSender::Scope::Anywhere);
    Sent sent(&sender, requestTo(target.url(), body));
    QVERIFY(sent.wait());
    QCOMPARE(sent.result.outcome, Outcome::OutcomeUnknown);
    QCOMPARE(target.requests().size(), 1);
    QCOMPARE(target.connectionCount(), 1);
}

// What that is for is measured by bench_testsend.
void TestTargetSender::aLongBodyFollowsItsHead()
{
    OneShotBody body("long", nullptr, OneShotBody::Begin::AfterHead);
    QSignalSpy arrived(&body, &QIODevice::readyRead);
    QCOMPARE(body.bytesAvailable(), 0);
    QCOMPARE(body.read(10), QByteArray());
    QVERIFY(!body.wasRead());
    QVERIFY(!body.atEnd());
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(body.bytesAvailable(), 4);
    QCOMPARE(body.read(10), QByteArray("long"));
    QVERIFY(body.wasRead() && body.atEnd());
}

void TestTargetSender::nobodyThereIsTold()
{
    TargetSender sender(TargetSender::Scope::Anywhere);
    Sent refused(&sender, requestTo(unusedUrl()));
    QVERIFY(refused.wait());
    QCOMPARE(refused.result.outcome, Outcome::ConnectionRefused);

    Sent unknown(&sender, requestTo(QStringLiteral("http://nowhere.invalid/")));
    QVERIFY(unknown.wait());
    QCOMPARE(unknown.result.outcome, Outcome::HostNotFound);
}

void TestTargetSender::silenceTimesOut()
{
    RawTarget target;
    target.onRequest([](QTcpSocket *) {});
    TargetSender sender(TargetSender::Scope::Anywhere, shortLimits());
    Sent sent(&sender, requestTo(target.url()));
    QVERIFY(sent.wait());
    QCOMPARE(sent.result.outcome, Outcome::TimedOut);
    QCOMPARE(sent.result.deadline.count(), 300);
    QCOMPARE(target.requests().size(), 1);
}

void TestTargetSender::aDripTimesOut()
{
    RawTarget target;
    target.onRequest([](QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\n\r\n");
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        timer->start(50);
    });
    TargetSender sender(TargetSender::Scope::Anywhere, shortLimits());
    Sent sent(&sender, requestTo(target.url()));
    QVERIFY(sent.wait());
    QCOMPARE(sent.result.outcome, Outcome::TimedOut);
    QCOMPARE(sent.result.deadline.count(), 1500);
    QCOMPARE(sent.result.status, 200);
}

void TestTargetSender::noConnectionTimesOut()
{
    // A TLS handshake that is never answered: the one connecting that hangs without a network.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    TargetSender::Limits limits = shortLimits();
    limits.connect = milliseconds(200);
    TargetSender sender(TargetSender::Scope::Anywhere, limits);
    Sent sent(&sender, requestTo(QStringLiteral("https://127.0.0.1:%1/").arg(silent.serverPort())));
    QVERIFY(sent.wait());
    QCOMPARE(sent.result.outcome, Outcome::TimedOut);
    QCOMPARE(sent.result.deadline.count(), 200);
    QVERIFY(!sent.result.connect);
}

void TestTargetSender::aLargeAnswerIsCountedAndItsStartKept()
{
    const qint64 size = keptBytesLimit + 1'000'000;
    RawTarget target;
    target.answer("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n" +
                  QByteArray(size, 'x'));
    TargetSender sender(TargetSender::Scope::Anywhere);
    Sent sent(&sender, requestTo(target.url()));
    QVERIFY(sent.wait());
    QCOMPARE(sent.result.outcome, Outcome::TooLarge);
    QCOMPARE(sent.result.bodySize, size);
    QCOMPARE(qint64(sent.result.body.size()), keptBytesLimit);
    QCOMPARE(sent.result.status, 200);
}

void TestTargetSender::anEndlessAnswerIsGivenUp()
{
    RawTarget target;
    target.onRequest([](QTcpSocket *socket) {
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [socket] {
            if (socket->bytesToWrite() < 100'000)
                socket->write(QByteArray(100'000, 'x'));
        });
        socket->write("HTTP/1.1 200 OK\r\n\r\n");
    });
    TargetSender::Limits limits;
    limits.countedBytes = 2'000'000;
    TargetSender sender(TargetSender::Scope::Anywhere, limits);
    Sent sent(&sender, requestTo(target.url()));
    QVERIFY(sent.wait());
    QCOMPARE(sent.result.outcome, Outcome::TooLarge);
    QVERIFY(sent.result.bodySize > 2'000'000);
}

void TestTargetSender::aSelfSignedCertificateIsNotTrusted()
{
    QVERIFY(QSslSocket::supportsSsl());
    RawTarget target(RawTarget::Transport::Tls);
    TargetSender sender(TargetSender::Scope::Anywhere);
    Sent sent(&sender, requestTo(target.url()));
    QVERIFY(sent.wait());
    QCOMPARE(sent.result.outcome, Outcome::CertificateRejected);
    QVERIFY2(sent.result.tlsDetail.contains(QStringLiteral("self-signed")),
             qPrintable(sent.result.tlsDetail));
    QVERIFY(target.requests().isEmpty()); // nothing was sent to it
}

void TestTargetSender::aHandshakeThatFailsIsNoCertificateMatter()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    TargetSender sender(TargetSender::Scope::Anywhere);
    Sent sent(&sender, requestTo(QStringLiteral("https://127.0.0.1:%1/").arg(plain.serverPort())));
    QVERIFY(sent.wait());
    QCOMPARE(sent.result.outcome, Outcome::TlsFailed);
}

void TestTargetSender::whatMustNotBeSentIsRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<Refusal>("refusal");
    for (const char *url :
         {"", "a.example", "file:///etc/passwd", "ftp://a.example/", "https://", "https://me:pw@a.example/",
          "https://a.example/a b", "https://a.example:99999/", "javascript:alert(1)"})
        QTest::addRow("url %s", url) << QString::fromLatin1(url) << Refusal::BadUrl;
    for (const char *url : {"http://169.254.169.254/latest", "http://2852039166/", "http://[fd00:ec2::254]/",
                            "http://[::ffff:a9fe:a9fe]/", "http://metadata.google.internal/"})
        QTest::addRow("%s", url) << QString::fromLatin1(url) << Refusal::CloudMetadata;
}

void TestTargetSender::whatMustNotBeSentIsRefused()
{
    QFETCH(QString, url);
    QFETCH(Refusal, refusal);
    TargetSender sender(TargetSender::Scope::Anywhere);
    Sent sent(&sender, requestTo(url));
    QVERIFY(!sent.wasImmediate);
    QVERIFY(sent.wait());
    QCOMPARE(sent.result.outcome, Outcome::Refused);
    QCOMPARE(sent.result.refusal, refusal);
    QVERIFY(!sent.result.total);
}

void TestTargetSender::headersCannotBeInjected()
{
    RawTarget target;
    TargetSender sender(TargetSender::Scope::Anywhere);
    const HeaderList bad{{"X-A", "b\r\nX-C: d"}, {"X A", "b"}, {"", "b"}, {"X-A", QByteArray("a\0b", 3)}};
    for (const auto &header : bad) {
        TargetRequest request = requestTo(target.url());
        request.headers.append(header);
        Sent sent(&sender, request);
        QVERIFY(sent.wait());
        QCOMPARE(sent.result.refusal, Refusal::BadHeader);
    }
    QCOMPARE(target.connectionCount(), 0);
}

void TestTargetSender::theDemoSendsOnlyToThisComputer()
{
    RawTarget target;
    TargetSender sender(TargetSender::Scope::LoopbackOnly);
    Sent allowed(&sender, requestTo(target.url()));
    QVERIFY(allowed.wait());
    QCOMPARE(allowed.result.outcome, Outcome::Answered);
    // A bare system has no /etc/hosts and may not know the name; it is not refused there either.
    Sent named(&sender, requestTo(QStringLiteral("http://localhost:%1/").arg(target.serverPort())));
    QVERIFY(named.wait());
    QCOMPARE(named.result.refusal, Refusal::None);
    QVERIFY(named.result.outcome == Outcome::Answered || named.result.outcome == Outcome::HostNotFound);
    for (const char *url :
         {"http://a.example/", "http://10.0.0.1/", "http://8.8.8.8/", "https://hooks.slack.com/services/x"}) {
        Sent refused(&sender, requestTo(QString::fromLatin1(url)));
        QVERIFY(refused.wait());
        QCOMPARE(refused.result.refusal, Refusal::NotLoopbackInDemo);
    }
}

void TestTargetSender::cancellingEndsOnce()
{
    RawTarget target;
    target.onRequest([](QTcpSocket *) {});
    TargetSender sender(TargetSender::Scope::Anywhere);
    Sent sent(&sender, requestTo(target.url()));
    QTRY_COMPARE(target.requests().size(), 1);
    sender.cancel(sent.context());
    sender.cancel(sent.context());
    QCOMPARE(sent.callbacks, 0);
    QVERIFY(sent.wait());
    QCOMPARE(sent.result.outcome, Outcome::Cancelled);
    sender.cancel(sent.context());

    Sent early(&sender, requestTo(QStringLiteral("http://localhost:%1/").arg(target.serverPort())));
    sender.cancel(early.context()); // while the name is looked up
    QVERIFY(early.wait());
    QCOMPARE(early.result.outcome, Outcome::Cancelled);

    target.answer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    Sent again(&sender, requestTo(target.url()));
    QVERIFY(again.wait());
    QCOMPARE(again.result.outcome, Outcome::Answered);
    QCOMPARE(sent.callbacks, 1);
    QCOMPARE(early.callbacks, 1);
}

void TestTargetSender::aDeadContextIsNotCalled()
{
    RawTarget target;
    QTcpSocket *held = nullptr;
    bool isClosed = false;
    target.onRequest([&held](QTcpSocket *socket) { held = socket; });
    TargetSender sender(TargetSender::Scope::Anywhere);
    auto *context = new QObject;
    int callbacks = 0;
    sender.send(requestTo(target.url()), context, [&callbacks](const TestResult &) { ++callbacks; });
    QTRY_VERIFY(held);
    connect(held, &QTcpSocket::disconnected, this,
            [&isClosed] { isClosed = true; }); // clazy:exclude=lambda-in-connect
    delete context;
    QTRY_VERIFY(isClosed); // the send was stopped
    QCOMPARE(callbacks, 0);
}

void TestTargetSender::theSenderMayEndFirst()
{
    RawTarget target;
    target.onRequest([](QTcpSocket *) {});
    QObject context;
    int callbacks = 0;
    {
        TargetSender sender(TargetSender::Scope::Anywhere);
        sender.send(requestTo(target.url()), &context, [&callbacks](const TestResult &) { ++callbacks; });
        QTRY_COMPARE(target.requests().size(), 1);
    }
    QCoreApplication::processEvents();
    QCOMPARE(callbacks, 0);
}

QW_TEST(QCoreApplication, TestTargetSender)

} // namespace tst_targetsender

#include "tst_targetsender.moc"
