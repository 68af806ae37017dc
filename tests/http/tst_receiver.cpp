// The built-in receiver over raw sockets: what came is kept byte for byte, what is answered is what was set,
// and no sender holds it up.
#include "models/api/receiver.h"
#include "models/store/receiverlog.h"
#include "models/tables/receivedtablemodel.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

namespace tst_receiver {

using State = ReceivedRequest::State;
using std::chrono::milliseconds;

namespace {

Receiver::Limits shortLimits()
{
    Receiver::Limits limits;
    limits.requestTime = milliseconds(400);
    return limits;
}

// A receiver that listens, and what it told.
class Listening
{
public:
    explicit Listening(const Receiver::Limits &limits = {})
        : receiver(limits, nullptr)
    {
        QObject::connect(&receiver, &Receiver::received, &m_context,
                         [this](const ReceivedRequest &request) { requests.append(request); });
        QObject::connect(&receiver, &Receiver::answered, &m_context,
                         [this](const QString &requestId, int status) {
                             answers.append({requestId, status});
                         });
        receiver.start(0);
    }

    Receiver receiver;
    QList<ReceivedRequest> requests;
    QList<QPair<QString, int>> answers;

private:
    QObject m_context;
};

std::unique_ptr<QTcpSocket> connectedTo(const Receiver &receiver)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), receiver.port());
    if (!QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::ConnectedState; }))
        return nullptr;
    return socket;
}

bool isClosed(const QTcpSocket &socket)
{
    return socket.state() == QAbstractSocket::UnconnectedState;
}

const QByteArray small =
    "POST /hook?a=b%20c HTTP/1.1\r\nHost: x\r\nX-Odd:  two  spaces \r\nContent-Length: 3\r\n\r\nabc";

} // namespace

class TestReceiver : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryByte_data();
    void keepsEveryByte();
    void answersAsConfigured_data();
    void answersAsConfigured();
    void delays();
    void senderLeavesDuringTheDelay();
    void stopsDuringADelay();
    void keepsConnectionsOpen();
    void continuesWhenAsked();
    void drips();
    void cutsSlowSenders();
    void keepsWhatIsNoHttp_data();
    void keepsWhatIsNoHttp();
    void countsWhatIsTooLarge();
    void manyConnections();
    void listensOnThisComputerOnly();
    void takesAnotherPort();
    void logStaysWithinItsBounds();
};

void TestReceiver::keepsEveryByte_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("length")
        << QByteArray("POST /a HTTP/1.1\r\nhOsT: x\r\nX-Odd:  two  spaces \r\nContent-Length: 5\r\n\r\n")
        << QByteArray("a\0\xff\r\n", 5) << QByteArray("a\0\xff\r\n", 5);
    QTest::newRow("none") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray() << QByteArray();
    QTest::newRow("HTTP/1.0, bare line feeds")
        << QByteArray("PUT /b HTTP/1.0\nContent-Length: 1\n\n") << QByteArray("x") << QByteArray("x");
    QTest::newRow("an empty line before") << QByteArray("\r\nPOST / HTTP/1.1\r\nContent-Length: 1\r\n\r\n")
                                          << QByteArray("y") << QByteArray("y");
    QTest::newRow("chunks") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\n")
                            << QByteArray("3;x=y\r\nabc\r\n0A\r\n\r\n23456789\r\n0\r\nX-Trailer: t\r\n\r\n")
                            << QByteArray("abc\r\n23456789");
    QTest::newRow("chunks and a length")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n")
        << QByteArray("0\r\n\r\n") << QByteArray();
    QTest::newRow("a length said twice")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n") << QByteArray("z")
        << QByteArray("z");
    QTest::newRow("many headers") << QByteArray("POST / HTTP/1.1\r\n") +
                                         QByteArray("X-A: b\r\n").repeated(20'000) +
                                         "Content-Length: 1\r\n\r\n"
                                  << QByteArray("1") << QByteArray("1");
}

void TestReceiver::keepsEveryByte()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, content);
    Listening there;
    // Whole, and in two parts cut at places of every kind.
    const QByteArray all = head + body;
    const qsizetype step = std::max<qsizetype>(1, all.size() / 60);
    for (qsizetype cut = 0; cut < all.size(); cut += step) {
        RequestReader reader({});
        qsizetype taken = reader.take(QByteArrayView(all).first(cut));
        QVERIFY(!reader.isOver());
        taken += reader.take(QByteArrayView(all).sliced(cut));
        QCOMPARE(taken, all.size());
        QVERIFY(reader.isWhole());
        const ReceivedRequest request = reader.request();
        QCOMPARE(request.head, head);
        QCOMPARE(request.body, body);
        QCOMPARE(request.content, content);
        QCOMPARE(request.bodySize, body.size());
        QCOMPARE(request.state, State::Complete);
    }
    const auto sender = connectedTo(there.receiver);
    QVERIFY(sender);
    const QString from = QStringLiteral("127.0.0.1:%1").arg(sender->localPort());
    sender->write(all);
    QTRY_COMPARE(there.requests.size(), 1);
    const ReceivedRequest request = there.requests.first();
    QCOMPARE(request.head, head);
    QCOMPARE(request.body, body);
    QCOMPARE(request.content, content);
    QCOMPARE(request.state, State::Complete);
    QCOMPARE(request.sender, from);
    QVERIFY(request.receivedAt.secsTo(QDateTime::currentDateTimeUtc()) < 20);
    QTRY_COMPARE(there.answers.size(), 1);
    QTRY_VERIFY(sender->peek(100).startsWith("HTTP/1.1 200 OK\r\n"));
}

void TestReceiver::answersAsConfigured_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray post = "POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n";
    QTest::newRow("500") << 500 << QByteArray("text/plain") << post
                         << QByteArray("HTTP/1.1 500 Internal Server Error\r\nContent-Type: "
                                       "text/plain\r\nContent-Length: 4\r\n\r\nbody");
    QTest::newRow("204") << 204 << QByteArray("text/plain") << post
                         << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
    QTest::newRow("a number without a name")
        << 299 << QByteArray() << post << QByteArray("HTTP/1.1 299 Status\r\nContent-Length: 4\r\n\r\nbody");
    QTest::newRow("a line break in the type")
        << 200 << QByteArray("a\r\nX-Evil: 1") << post
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody");
    QTest::newRow("no status") << 7 << QByteArray() << post
                               << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody");
    QTest::newRow("HEAD") << 404 << QByteArray("a/b") << QByteArray("HEAD / HTTP/1.1\r\n\r\n")
                          << QByteArray(
                                 "HTTP/1.1 404 Not Found\r\nContent-Type: a/b\r\nContent-Length: 4\r\n\r\n");
    QTest::newRow("closes when told")
        << 200 << QByteArray() << QByteArray("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\nbody");
    QTest::newRow("closes after HTTP/1.0")
        << 200 << QByteArray() << QByteArray("GET / HTTP/1.0\r\n\r\n")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\nbody");
}

void TestReceiver::answersAsConfigured()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, answer);
    Listening there;
    there.receiver.setAnswer({status, milliseconds(0), type, "body"});
    const auto sender = connectedTo(there.receiver);
    QVERIFY(sender);
    sender->write(request);
    QByteArray got;
    QTRY_VERIFY((got += sender->readAll()).size() >= answer.size());
    QTRY_COMPARE(there.answers.size(), 1);
    QCOMPARE(there.answers.first().second, std::max(status, 200));
    got += sender->readAll();
    QCOMPARE(got, answer);
    if (answer.contains("Connection: close"))
        QTRY_VERIFY(isClosed(*sender));
}

void TestReceiver::delays()
{
    Listening there;
    there.receiver.setAnswer({200, milliseconds(200), {}, {}});
    const auto sender = connectedTo(there.receiver);
    QElapsedTimer clock;
    clock.start();
    sender->write(small);
    QTRY_COMPARE(there.requests.size(), 1);
    QVERIFY(there.requests.first().isAnswerDue); // it is shown before it is answered
    QCOMPARE(there.requests.first().answeredStatus, 0);
    // What is set now holds for the next one.
    there.receiver.setAnswer({500, milliseconds(0), {}, {}});
    QTRY_COMPARE(there.answers.size(), 1);
    QVERIFY2(clock.elapsed() >= 195, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(there.answers.first(), qMakePair(there.requests.first().id, 200));
    QTRY_VERIFY(sender->bytesAvailable() > 20);
    QVERIFY(sender->readAll().startsWith("HTTP/1.1 200 "));
}

void TestReceiver::senderLeavesDuringTheDelay()
{
    Listening there;
    there.receiver.setAnswer({200, milliseconds(60'000), {}, {}});
    const auto sender = connectedTo(there.receiver);
    sender->write(small);
    QTRY_COMPARE(there.requests.size(), 1);
    sender->abort();
    QTRY_COMPARE(there.answers.size(), 1);
    QCOMPARE(there.answers.first(), qMakePair(there.requests.first().id, 0));
}

void TestReceiver::stopsDuringADelay()
{
    Listening there;
    there.receiver.setAnswer({200, milliseconds(60'000), {}, {}});
    // The half has no sign of its own that it arrived: what was sent after it has.
    const auto halfway = connectedTo(there.receiver);
    halfway->write(small.chopped(1));
    QTRY_COMPARE(halfway->bytesToWrite(), 0);
    const auto silent = connectedTo(there.receiver);
    const auto waiting = connectedTo(there.receiver);
    waiting->write(small);
    QTRY_COMPARE(there.requests.size(), 1);
    const quint16 port = there.receiver.port();
    there.receiver.stop();
    QVERIFY(!there.receiver.isRunning());
    QCOMPARE(there.answers, (QList<QPair<QString, int>>{{there.requests.first().id, 0}}));
    QCOMPARE(there.requests.size(), 2);
    QCOMPARE(there.requests.last().state, State::Unfinished);
    QCOMPARE(there.requests.last().body, QByteArray("ab"));
    for (const auto *socket : {waiting.get(), halfway.get(), silent.get()})
        QTRY_VERIFY(isClosed(*socket));
    // And again, on the same port.
    QCOMPARE(there.receiver.start(port).port, port);
    there.receiver.setAnswer({});
    const auto again = connectedTo(there.receiver);
    QVERIFY(again);
    again->write(small);
    QTRY_COMPARE(there.answers.size(), 2);
    {
        // Gone altogether, with an answer due.
        Listening other;
        other.receiver.setAnswer({200, milliseconds(60'000), {}, {}});
        const auto last = connectedTo(other.receiver);
        last->write(small);
        QTRY_COMPARE(other.requests.size(), 1);
    }
}

void TestReceiver::keepsConnectionsOpen()
{
    Listening there;
    there.receiver.setAnswer({200, milliseconds(5), {}, "ok"});
    const auto sender = connectedTo(there.receiver);
    sender->write(small.repeated(20)); // pipelined
    QTRY_COMPARE(there.answers.size(), 20);
    QByteArray got;
    QTRY_VERIFY((got += sender->readAll()).count("HTTP/1.1 200 OK") == 20);
    sender->write(small);
    QTRY_COMPARE(there.answers.size(), 21);
    for (const ReceivedRequest &request : there.requests)
        QCOMPARE(request.head + request.body, small);
    QCOMPARE(there.requests.last().sender, there.requests.first().sender);

    // All said, and gone at once.
    Listening other;
    const auto hasty = connectedTo(other.receiver);
    hasty->write(small);
    hasty->disconnectFromHost();
    QTRY_COMPARE(other.requests.size(), 1);
    QCOMPARE(other.requests.first().state, State::Complete);
    QTRY_COMPARE(other.answers.size(), 1);
}

void TestReceiver::continuesWhenAsked()
{
    Listening there;
    const auto sender = connectedTo(there.receiver);
    sender->write("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
    QByteArray got;
    QTRY_VERIFY((got += sender->readAll()) == "HTTP/1.1 100 Continue\r\n\r\n");
    QVERIFY(there.requests.isEmpty());
    sender->write("abc");
    QTRY_COMPARE(there.requests.size(), 1);
    QCOMPARE(there.requests.first().body, QByteArray("abc"));
    QTRY_VERIFY(sender->bytesAvailable() > 20);
    QVERIFY(sender->readAll().startsWith("HTTP/1.1 200 OK\r\n"));
}

void TestReceiver::drips()
{
    Listening there;
    const auto sender = connectedTo(there.receiver);
    for (const char byte : small) {
        sender->write(&byte, 1);
        sender->flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(there.requests.size(), 1);
    QCOMPARE(there.requests.first().head + there.requests.first().body, small);
}

void TestReceiver::cutsSlowSenders()
{
    Listening there(shortLimits());
    const auto silent = connectedTo(there.receiver);
    const auto stalled = connectedTo(there.receiver);
    stalled->write("POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\nabc");
    const auto dripping = connectedTo(there.receiver);
    QTimer drip; // one deadline for all of it
    QObject::connect(&drip, &QTimer::timeout, dripping.get(), [&] { dripping->write("X"); });
    drip.start(20);
    QTRY_VERIFY(isClosed(*silent) && isClosed(*stalled) && isClosed(*dripping));
    QCOMPARE(there.requests.size(), 2); // a connection without a byte is no request
    for (const ReceivedRequest &request : there.requests) {
        QCOMPARE(request.state, State::Unfinished);
        QVERIFY(!request.isAnswerDue);
        if (!request.method.isEmpty())
            QCOMPARE(request.body, QByteArray("abc"));
        else
            QVERIFY(request.head.startsWith("XXX"));
    }
    QVERIFY(there.answers.isEmpty());
}

void TestReceiver::keepsWhatIsNoHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("head");
    const QByteArray none;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\xff", 7) << none;
    QTest::newRow("mail") << QByteArray("EHLO there\r\n") << none;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << none;
    QTest::newRow("words") << QByteArray("GET / x HTTP/1.1\r\n\r\n") << none;
    QTest::newRow("high bytes") << QByteArray("\xff\xfe\xfd\n") << none;
    QTest::newRow("zeros") << QByteArray(300, '\0') << none;
    QTest::newRow("no end of line") << QByteArray(70 * 1024, 'a') << none;
    for (const char *wrong :
         {"Content-Length: -1", "Content-Length: x",
          "Content-Length:", "Content-Length: 1\r\nContent-Length: 2", "Content-Length: 99999999999999999999",
          "Content-Length: 0x3", "Transfer-Encoding: gzip, chunked"}) {
        const QByteArray head = QByteArray("POST / HTTP/1.1\r\n") + wrong + "\r\n\r\n";
        QTest::newRow(QByteArray(wrong).simplified().constData()) << head << head;
    }
    const QByteArray chunked = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (const char *wrong : {"zz\r\n", "3\r\nabcd\r\n", "-1\r\n", "ffffffffffffffffff\r\n", "\r\n"})
        QTest::addRow("chunk %s", QByteArray(wrong).simplified().constData()) << chunked + wrong << chunked;
}

void TestReceiver::keepsWhatIsNoHttp()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, head);
    Listening there;
    const auto sender = connectedTo(there.receiver);
    sender->write(bytes);
    QTRY_COMPARE(there.requests.size(), 1);
    const ReceivedRequest request = there.requests.first();
    QCOMPARE(request.state, State::NotHttp);
    QCOMPARE(request.head, head);
    QVERIFY(!request.isAnswerDue);
    QVERIFY(!request.body.isEmpty() || !head.isEmpty());
    QVERIFY(bytes.startsWith(head + request.body));
    QTRY_VERIFY(isClosed(*sender));
    QVERIFY(sender->readAll().isEmpty());
    QVERIFY(there.answers.isEmpty());
}

void TestReceiver::countsWhatIsTooLarge()
{
    Listening there;
    const auto sender = connectedTo(there.receiver);
    constexpr qint64 size = 20 * 1024 * 1024;
    const QByteArray head = "POST /big HTTP/1.1\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n";
    const QByteArray body(size, 'b');
    // The loop stays free meanwhile.
    qint64 longest = 0;
    QElapsedTimer between;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] { longest = std::max(longest, between.restart()); });
    between.start();
    beat.start(0);
    sender->write(head + body);
    QTRY_COMPARE_WITH_TIMEOUT(there.answers.size(), 1, 20'000);
    beat.stop();
    const ReceivedRequest request = there.requests.first();
    QCOMPARE(request.state, State::TooLarge);
    QCOMPARE(request.bodySize, size);
    QCOMPARE(request.head, head);
    QCOMPARE(request.body.size(), 10 * 1024 * 1024 - head.size());
    QCOMPARE(there.answers.first().second, 200);
    qInfo("20 MB: the event loop's longest turn was %lld ms", longest);

    // More than is even counted: an end is made of it. So with a head.
    Receiver::Limits limits;
    limits.request = {1000, 5000};
    Listening other(limits);
    for (const QByteArray &endless :
         {QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n") + QByteArray(9000, 'x'),
          QByteArray("POST / HTTP/1.1\r\n") + QByteArray("X-A: b\r\n").repeated(900)}) {
        other.requests.clear();
        const auto third = connectedTo(other.receiver);
        third->write(endless);
        QTRY_COMPARE(other.requests.size(), 1);
        QCOMPARE(other.requests.first().state, State::TooLarge);
        QVERIFY(other.requests.first().head.size() + other.requests.first().body.size() <= 1000);
        QTRY_VERIFY(isClosed(*third));
    }
}

void TestReceiver::manyConnections()
{
    Listening there(shortLimits());
    std::vector<std::unique_ptr<QTcpSocket>> senders;
    for (int i = 0; i < 64; ++i) {
        senders.push_back(connectedTo(there.receiver));
        QVERIFY(senders.back());
        senders.back()->write(small.chopped(1));
    }
    const auto one = connectedTo(there.receiver); // the 65th
    if (one)
        QTRY_VERIFY(isClosed(*one));
    for (const auto &sender : senders)
        sender->write("c");
    QTRY_COMPARE(there.answers.size(), 64);
    senders.clear();
    // There is room again.
    QTRY_VERIFY([&] {
        const auto next = connectedTo(there.receiver);
        next->write(small);
        return QTest::qWaitFor([&] { return there.answers.size() == 65; }, 300);
    }());
    for (int i = 0; i < 300; ++i) { // resets in the middle
        QTcpSocket hasty;
        hasty.connectToHost(QHostAddress(QHostAddress::LocalHost), there.receiver.port());
        hasty.write(small.left(i % small.size()));
        if (i % 3 == 0)
            QCoreApplication::processEvents();
        hasty.abort();
    }
    const qsizetype before = there.answers.size();
    QTRY_VERIFY([&] {
        const auto next = connectedTo(there.receiver);
        if (next)
            next->write(small);
        return QTest::qWaitFor([&] { return there.answers.size() > before; }, 300);
    }());
}

void TestReceiver::listensOnThisComputerOnly()
{
    Receiver receiver;
    QVERIFY(!receiver.isRunning()); // nothing listens before start()
    const quint16 port = receiver.start(0).port;
    QVERIFY(port != 0);
    QFile table(QStringLiteral("/proc/net/tcp"));
    if (!table.open(QIODevice::ReadOnly))
        return;
    const QByteArray wanted = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0') + ' ';
    QList<QByteArray> listening;
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() > 3 && words.at(3) == "0A" && (words.at(1) + ' ').endsWith(wanted))
            listening.append(words.at(1).split(':').first());
    }
    QCOMPARE(listening, QList<QByteArray>{"0100007F"});
}

void TestReceiver::takesAnotherPort()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    ReceiverLog log;
    log.setPreferredPort(taken.serverPort());
    QSignalSpy running(&log, &ReceiverLog::runningChanged);
    QCOMPARE(log.start(), QString());
    QCOMPARE(running.size(), 1);
    QVERIFY(log.port() != 0 && log.port() != taken.serverPort());
    QCOMPARE(log.preferredPort(), taken.serverPort()); // so that the window can say that it is taken
    QCOMPARE(log.address(), QStringLiteral("http://127.0.0.1:%1/hook").arg(log.port()));
    log.stop();
    QVERIFY(log.address().isEmpty());
    taken.close();
    QCOMPARE(log.start(), QString());
    QCOMPARE(log.port(), log.preferredPort());
}

void TestReceiver::logStaysWithinItsBounds()
{
    ReceiverLog log(ReceiverLog::Bounds{5, 100'000});
    ReceivedTableModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(log.start(), QString());
    QTcpSocket sender;
    sender.connectToHost(QHostAddress(QHostAddress::LocalHost), log.port());
    for (int i = 0; i < 8; ++i)
        sender.write("POST /" + QByteArray::number(i) + " HTTP/1.1\r\nContent-Length: 2\r\n\r\nab");
    QTRY_COMPARE(log.forgottenCount(), 3);
    QTRY_COMPARE(log.requests().first().answeredStatus, 200);
    QCOMPARE(model.rowCount(), 5);
    for (int row = 0; row < 5; ++row) {
        QCOMPARE(model.index(row, 0).data(ReceivedTableModel::PathRole).toString(),
                 QStringLiteral("/%1").arg(7 - row));
        QCOMPARE(model.index(row, 0).data(ReceivedTableModel::AnsweredStatusRole).toInt(), 200);
        QVERIFY(!model.index(row, 0).data(ReceivedTableModel::IsAnswerDueRole).toBool());
        QCOMPARE(model.rowOf(model.requestId(row)), row);
        QCOMPARE(log.request(model.requestId(row))->body, QByteArray("ab"));
    }
    // One that is larger than all may be is shown all the same.
    sender.write("POST /large HTTP/1.1\r\nContent-Length: 200000\r\n\r\n" + QByteArray(200'000, 'l'));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data(ReceivedTableModel::SizeRole).toLongLong(), 200'000);
    log.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(log.forgottenCount(), 0);
}

QW_TEST(QCoreApplication, TestReceiver)

} // namespace tst_receiver

#include "tst_receiver.moc"
