// What goes over the socket of the single instance: an organization's id and the desktop's token from an
// honest start, and nothing worse than a raised window from any other peer.
#include "tests/gui/startingagain.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>

namespace tst_startrequest {

using Kind = SingleInstance::Kind;
using Standing = SingleInstance::Standing;

class TestStartRequest : public QObject
{
    Q_OBJECT

private slots:
    void onlyIdAndTokenAreSent_data();
    void onlyIdAndTokenAreSent();
    void garbageIsHungUpOn_data();
    void garbageIsHungUpOn();
    void randomBytesAreHarmless();
    void fieldsThatAreNoneAreDropped_data();
    void fieldsThatAreNoneAreDropped();
    void silentPeersAreHungUpOn();
};

void TestStartRequest::onlyIdAndTokenAreSent_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Start::Variables>("variables");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    const QString id = QStringLiteral("5d3a1f0e-0000-4000-8000-000000000001");
    const QStringList organization{QStringLiteral("--organization"), id};
    const QString url = QStringLiteral("--api-url=https://api.example.org");
    const auto token = [](const char *name) {
        return std::pair(QLatin1String(name) + QString(), QStringLiteral("qov_s3cr3t"));
    };
    QTest::newRow("plain") << QStringList() << Start::Variables() << QByteArray("{\"version\":1}\n") << 0
                           << QStringLiteral("running already; its window was called to the front.");
    QTest::newRow("organization and token of Wayland's")
        << organization
        << Start::Variables{{QStringLiteral("XDG_ACTIVATION_TOKEN"), QStringLiteral("wayland-1")},
                            {QStringLiteral("DESKTOP_STARTUP_ID"), QStringLiteral("x11-1")}}
        << QByteArray("{\"activationToken\":\"wayland-1\",\"organization\":\"" + id.toLatin1() +
                      "\",\"version\":1}\n")
        << 0 << QStringLiteral("running already; its window was called to the front.");
    QTest::newRow("startup id of X11's")
        << QStringList()
        << Start::Variables{{QStringLiteral("DESKTOP_STARTUP_ID"), QStringLiteral("menu/x-1_TIME123")}}
        << QByteArray("{\"activationToken\":\"menu/x-1_TIME123\",\"version\":1}\n") << 0
        << QStringLiteral("running already; its window was called to the front.");
    // The organization belongs to the other address or token: it stays here, too.
    QTest::newRow("address") << organization + QStringList{url} << Start::Variables()
                             << QByteArray("{\"version\":1}\n") << 1
                             << QStringLiteral("--api-url was not used. Quit it, then start again.");
    for (const char *name : {"QOVERY_CLI_ACCESS_TOKEN", "Q_CLI_ACCESS_TOKEN"})
        QTest::newRow(name) << organization << Start::Variables{token(name)}
                            << QByteArray("{\"version\":1}\n") << 1
                            << QStringLiteral("the token in %1 was not used. Quit it, then start again.")
                                   .arg(QLatin1String(name));
    QTest::newRow("address and token")
        << QStringList{url} << Start::Variables{token("Q_CLI_ACCESS_TOKEN")}
        << QByteArray("{\"version\":1}\n") << 1
        << QStringLiteral("--api-url and the token in Q_CLI_ACCESS_TOKEN were not used.");
    QTest::newRow("no organization") << QStringList{QStringLiteral("--organization"), QString(2000, u'x')}
                                     << Start::Variables() << QByteArray("{\"version\":1}\n") << 1
                                     << QStringLiteral("What --organization names cannot be an");
}

void TestStartRequest::onlyIdAndTokenAreSent()
{
    QFETCH(QStringList, arguments);
    QFETCH(Start::Variables, variables);
    QFETCH(QByteArray, sent);
    QFETCH(int, status);
    QFETCH(QString, said);
    UserFolders folders;
    QLocalServer recorder;
    QVERIFY(recorder.listen(SingleInstance(Kind::Accounts).socketPath()));
    QByteArray received;
    connect(&recorder, &QLocalServer::newConnection, this, [&] {
        QLocalSocket *socket = recorder.nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, socket,
                [&received, socket] { // clazy:exclude=lambda-in-connect
                    received += socket->readAll();
                    if (received.endsWith('\n'))
                        socket->write("{\"version\":2,\"taken\":true,\"later\":[]}\n"); // a newer one
                });
    });
    Start start(arguments, variables);
    QTRY_VERIFY_WITH_TIMEOUT(start.hasEnded(), startTimeout);
    QCOMPARE(start.status(), status);
    QCOMPARE(received, sent);
    const QString text = status == 0 ? start.output() : start.error();
    QVERIFY2(text.contains(said), qPrintable(text));
    QCOMPARE(text.count(QLatin1Char('\n')), 1);
    QVERIFY(!text.contains(QStringLiteral("s3cr3t")));
}

void TestStartRequest::garbageIsHungUpOn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("words") << QByteArray("GET / HTTP/1.1\r\n");
    QTest::newRow("no object") << QByteArray("[1]\n");
    QTest::newRow("no version") << QByteArray("{\"organization\":\"x\"}\n");
    QTest::newRow("version 0") << QByteArray("{\"version\":0}\n");
    QTest::newRow("version -1") << QByteArray("{\"version\":-1}\n");
    QTest::newRow("a version in words") << QByteArray("{\"version\":\"1\"}\n");
    QTest::newRow("half an object") << QByteArray("{\"version\":1\n");
    QTest::newRow("something behind") << QByteArray("{\"version\":1}\n{\"version\":1}\n");
    QTest::newRow("NUL") << QByteArray("{\"version\":1}\0\n", 15);
    QTest::newRow("no UTF-8") << QByteArray("{\"version\":1,\"organization\":\"\xff\xfe\"}\n");
    QTest::newRow("deep") << QByteArray("{\"version\":1,\"a\":" + QByteArray(3000, '[') + "\n");
    QTest::newRow("too long") << QByteArray("{\"version\":1,\"a\":\"" + QByteArray(5000, 'x') + "\"}\n");
    QTest::newRow("endless") << QByteArray(1'000'000, 'x');
}

void TestStartRequest::garbageIsHungUpOn()
{
    QFETCH(QByteArray, bytes);
    UserFolders folders;
    SingleInstance first(Kind::Accounts);
    QCOMPARE(first.claim({}), Standing::First);
    first.listen();
    QSignalSpy asked(&first, &SingleInstance::startedAgain);

    QLocalSocket peer;
    peer.connectToServer(first.socketPath());
    QVERIFY(peer.waitForConnected());
    peer.write(bytes);
    QTRY_COMPARE(peer.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(peer.readAll(), QByteArray());
    QCOMPARE(asked.size(), 0);

    QLocalSocket honest; // and it goes on, byte by byte if need be
    honest.connectToServer(first.socketPath());
    QVERIFY(honest.waitForConnected());
    for (const char byte : QByteArrayView("{\"version\":3,\"organization\":\"a\",\"new\":{}}\n")) {
        honest.write(&byte, 1);
        honest.flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(asked.size(), 1);
    QTRY_VERIFY(honest.canReadLine());
    QCOMPARE(QJsonDocument::fromJson(honest.readLine()).object().value(QStringLiteral("taken")),
             QJsonValue(true));
}

void TestStartRequest::randomBytesAreHarmless()
{
    // Deterministic, near the grammar: parts of a good line, cut, doubled and spoilt.
    const QByteArray good = StartRequest{QStringLiteral("an-id"), "token_TIME1"}.toLine();
    quint32 state = 1;
    const auto random = [&state](qsizetype below) {
        state = state * 1664525U + 1013904223U;
        return qsizetype((state >> 8) % quint32(below));
    };
    for (int round = 0; round < 20'000; ++round) {
        QByteArray line = good;
        for (qsizetype changes = random(6); changes >= 0; --changes) {
            const qsizetype at = random(line.size());
            switch (random(4)) {
            case 0:
                line[at] = char(random(256));
                break;
            case 1:
                line.remove(at, 1 + random(8));
                break;
            case 2:
                line.insert(at, good.mid(random(good.size())));
                break;
            case 3:
                line.insert(at, char(random(256)));
                break;
            }
            if (line.isEmpty())
                line = good;
        }
        const std::optional<StartRequest> read = StartRequest::fromLine(line);
        if (!read)
            continue;
        QVERIFY(StartRequest::mayBeHandedOver(read->organizationId));
        QCOMPARE(StartRequest::fromLine(read->toLine()), read);
    }
    QCOMPARE(StartRequest::fromLine(good)->toLine(), good);
}

void TestStartRequest::fieldsThatAreNoneAreDropped_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("organizationId");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("both") << QByteArray(R"("organization":" a b ","activationToken":"t")")
                          << QStringLiteral("a b") << QByteArray("t");
    QTest::newRow("numbers") << QByteArray(R"("organization":1,"activationToken":2)") << QString()
                             << QByteArray();
    QTest::newRow("line breaks") << QByteArray(R"("organization":"a\nb","activationToken":"a\nb")")
                                 << QString() << QByteArray();
    QTest::newRow("NUL") << QByteArray(R"("organization":"a\u0000b","activationToken":"a\u0000b")")
                         << QString() << QByteArray();
    QTest::newRow("not ASCII") << QByteArray(R"("organization":"é","activationToken":"é")")
                               << QStringLiteral("é") << QByteArray();
    QTest::newRow("right to left") << QByteArray(R"("organization":"a\u202eb")") << QString() << QByteArray();
    QTest::newRow("blank in the token")
        << QByteArray(R"("activationToken":"a b")") << QString() << QByteArray();
    QTest::newRow("long") << QByteArray(R"("organization":")" + QByteArray(1025, 'o') +
                                        R"(","activationToken":")" + QByteArray(1025, 't') + R"(")")
                          << QString() << QByteArray();
    QTest::newRow("token of the API")
        << QByteArray(R"("apiUrl":"https://x","token":"qov_x","organization":"a")") << QStringLiteral("a")
        << QByteArray();
}

void TestStartRequest::fieldsThatAreNoneAreDropped()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, organizationId);
    QFETCH(QByteArray, token);
    const std::optional<StartRequest> read = StartRequest::fromLine("{\"version\":1," + fields + "}\n");
    QVERIFY(read);
    QCOMPARE(read->organizationId, organizationId);
    QCOMPARE(read->activationToken, token);
}

// Nor do they keep an honest start out.
void TestStartRequest::silentPeersAreHungUpOn()
{
    UserFolders folders;
    SingleInstance first(Kind::Accounts);
    QCOMPARE(first.claim({}), Standing::First);
    first.listen();
    QSignalSpy asked(&first, &SingleInstance::startedAgain);
    QList<QLocalSocket *> silent;
    QObject owner;
    for (int count = 0; count < 40; ++count) {
        auto *peer = new QLocalSocket(&owner);
        peer->connectToServer(first.socketPath());
        QVERIFY(peer->waitForConnected());
        peer->write("{\"version\":1");
        silent.append(peer);
    }
    Start start;
    QTRY_COMPARE_WITH_TIMEOUT(start.status(), 0, startTimeout);
    QCOMPARE(asked.size(), 1);
    for (QLocalSocket *peer : silent)
        QTRY_COMPARE(peer->state(), QLocalSocket::UnconnectedState);
}

QW_TEST(QApplication, TestStartRequest)

} // namespace tst_startrequest

#include "tst_startrequest.moc"
