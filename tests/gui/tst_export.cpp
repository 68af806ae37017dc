// Webhooks exported without a window or a display: what is written, from which organization, and what is said
// when the server or the token does not do.
#include "models/api/qoveryapi.h"
#include "tests/gui/exportfixture.h"
#include "tests/support/faultproxy.h"
#include "tests/support/testprogram.h"

#include <QEventLoop>
#include <QFileSystemWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTcpSocket>
#include <QTimer>

namespace tst_export {

using Fault = FaultProxy::Fault;

namespace {

QJsonArray webhooksIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().value(QLatin1String("webhooks")).toArray();
}

FaultProxy::Rule onList(FaultProxy::Rule rule)
{
    rule.path = [](const QByteArray &path) { return path.endsWith("/webhook"); };
    return rule;
}

// The list as the server gives it, past the program.
QJsonArray listOf(const DemoServer &server)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(server.apiUrl().port()));
    socket.write("GET /organization/" + server.organizationId().toUtf8() +
                 "/webhook HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.apiUrl().port()) +
                 "\r\nAuthorization: Token " + server.token().toUtf8() + "\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(10'000))
        answer += socket.readAll();
    const QByteArray body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
    return QJsonDocument::fromJson(body).object().value(QLatin1String("results")).toArray();
}

QHash<QString, QJsonObject> byId(const QJsonArray &rows)
{
    QHash<QString, QJsonObject> found;
    for (const auto row : rows)
        found.insert(row.toObject().value(QLatin1String("id")).toString(), row.toObject());
    return found;
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyFieldAsTheServerHasIt();
    void csvToStandardOutput();
    void maskedTargetsAreMasked();
    void tenThousand();
    void theDemoNeedsNothing();
    void theSecretsAreNotInIt();
    void unreadableOnesStopIt();
    void unknownFieldsAreSaid();
    void failuresAreTold_data();
    void failuresAreTold();
    void anUnreachableServerIsTold();
    void aRedirectIsNotFollowed();
    void aWrongTokenIsTold();
    void noTokenIsTold();
    void severalOrganizationsAreListed();
    void organizationsThatAreNotThere();
    void organizationsThatMayNotBeListed();
    void theServersTextIsPlain();
    void inFrench();
    void aReaderThatWentIsTold();
    void onlyRegularFilesAreWritten_data();
    void onlyRegularFilesAreWritten();
    void theFileIsKeptUntilTheNewOneIsWhole();
    void aSignalLeavesNoHalfFile_data();
    void aSignalLeavesNoHalfFile();

private:
    QStringList arguments(const QStringList &more, const QUrl &url = {}) const
    {
        return QStringList{QStringLiteral("--api-url"), (url.isEmpty() ? m_server->apiUrl() : url).toString(),
                           QStringLiteral("--organization"), m_server->organizationId()} +
               more;
    }
    QStringList toFile(const QUrl &url = {}) const
    {
        return arguments({QStringLiteral("--export"), m_fixture->file()}, url);
    }
    void checkNoToken(const Ended &ended) const
    {
        QVERIFY(!ended.output.contains(m_server->token().toUtf8()));
        QVERIFY(!ended.error.contains(m_server->token()));
    }

    // A list that takes the program some time to write.
    static QByteArray longList(int lengthOfEach);

    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<ExportFixture> m_fixture;
};

void TestExport::initTestCase()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->errorText()));
}

void TestExport::init()
{
    m_fixture = std::make_unique<ExportFixture>();
    m_fixture->useToken(m_server->token());
}

void TestExport::everyFieldAsTheServerHasIt()
{
    const Ended ended = m_fixture->run(toFile());
    QVERIFY2(ended.status == 0, ended.text().constData());
    QCOMPARE(ended.output, QByteArray());
    QCOMPARE(ended.error.count(QLatin1Char('\n')), 1);
    QVERIFY2(ended.error.startsWith(QStringLiteral("12 webhooks of Acme Retail written to ")),
             ended.text().constData());
    QVERIFY2(ended.error.contains(QStringLiteral("credentials")), ended.text().constData());
    QCOMPARE(m_fixture->files(), QStringList{QStringLiteral("webhooks.json")});

    const QByteArray json = ExportFixture::read(m_fixture->file());
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    QCOMPARE(whole.value(QLatin1String("organization")).toObject().value(QLatin1String("id")).toString(),
             m_server->organizationId());
    QCOMPARE(whole.value(QLatin1String("organization")).toObject().value(QLatin1String("name")).toString(),
             QStringLiteral("Acme Retail"));
    QCOMPARE(whole.value(QLatin1String("api_host")).toString(), m_server->apiUrl().authority());
    const QHash<QString, QJsonObject> exported = byId(webhooksIn(json));
    const QHash<QString, QJsonObject> there = byId(listOf(*m_server));
    QCOMPARE(there.size(), 12);
    QCOMPARE(exported.size(), 12);
    for (auto row = there.cbegin(); row != there.cend(); ++row) {
        for (const char *key : {"kind", "target_url", "target_secret_set", "description", "enabled", "events",
                                "environment_types_filter", "project_names_filter"})
            QCOMPARE(exported.value(row.key()).value(QLatin1String(key)), row->value(QLatin1String(key)));
    }
    checkNoToken(ended);
    QVERIFY(!json.contains(m_server->token().toUtf8()));
}

void TestExport::csvToStandardOutput()
{
    const Ended ended = m_fixture->run(
        arguments({QStringLiteral("--export=-"), QStringLiteral("--format"), QStringLiteral("csv")}));
    QVERIFY2(ended.status == 0, ended.text().constData());
    QVERIFY(ended.output.startsWith("id,created_at,updated_at,kind,target_url,"));
    QCOMPARE(ended.output.count("\r\n"), 13);
    QCOMPARE(ended.error.count(QLatin1Char('\n')), 1);
    QVERIFY2(ended.error.contains(QStringLiteral("standard output")), ended.text().constData());
    QVERIFY(m_fixture->files().isEmpty());
    checkNoToken(ended);
}

void TestExport::maskedTargetsAreMasked()
{
    const Ended ended =
        m_fixture->run(arguments({QStringLiteral("--export=-"), QStringLiteral("--mask-targets")}));
    QVERIFY2(ended.status == 0, ended.text().constData());
    QVERIFY2(!ended.error.contains(QStringLiteral("credentials")), ended.text().constData());
    const QJsonArray rows = listOf(*m_server);
    QCOMPARE(rows.size(), 12);
    for (const auto row : rows) {
        const QString target = row.toObject().value(QLatin1String("target_url")).toString();
        QVERIFY(!target.isEmpty());
        if (QUrl(target).path().size() > 1)
            QVERIFY2(!ended.output.contains(target.toUtf8()), qPrintable(target));
    }
    QVERIFY(ended.output.contains("/****"));
}

void TestExport::tenThousand()
{
    const DemoServer server({QStringLiteral("--webhooks"), QStringLiteral("10000")});
    QVERIFY2(server.isRunning(), qPrintable(server.errorText()));
    m_fixture->useToken(server.token());
    const Ended ended = m_fixture->run({QStringLiteral("--api-url"), server.apiUrl().toString(),
                                        QStringLiteral("--organization"), server.organizationId(),
                                        QStringLiteral("--export"), m_fixture->file()});
    QVERIFY2(ended.status == 0, ended.text().constData());
    QCOMPARE(webhooksIn(ExportFixture::read(m_fixture->file())).size(), 10'000);
}

void TestExport::theDemoNeedsNothing()
{
    m_fixture->environment.remove(QStringLiteral("QOVERY_CLI_ACCESS_TOKEN"));
    const Ended ended = m_fixture->run({QStringLiteral("--demo"), QStringLiteral("--export=-")});
    QVERIFY2(ended.status == 0, ended.text().constData());
    QCOMPARE(webhooksIn(ended.output).size(), 12);
    QVERIFY2(ended.error.contains(QStringLiteral("Acme Retail")), ended.text().constData());
    QVERIFY(!QFile::exists(m_fixture->configPath()));
}

// A server that gives a secret away does not make the export do so, too.
void TestExport::theSecretsAreNotInIt()
{
    FaultProxy proxy(m_server->apiUrl());
    proxy.addRule(onList(FaultProxy::canned(
        200, R"({"results":[{"id":"a","created_at":"2026-01-01T00:00:00Z","target_secret":"s3cr3t-given",)"
             R"("target_secret_set":true}]})")));
    for (const char *format : {"json", "csv"}) {
        const Ended ended = m_fixture->run(arguments(
            {QStringLiteral("--export=-"), QStringLiteral("--format"), QLatin1String(format)}, proxy.url()));
        QVERIFY2(ended.status == 0, ended.text().constData());
        QVERIFY(ended.output.contains("target_secret_set"));
        QVERIFY(!ended.output.contains("given") && !ended.error.contains(QStringLiteral("given")));
    }
}

void TestExport::unreadableOnesStopIt()
{
    FaultProxy proxy(m_server->apiUrl());
    proxy.addRule(onList(FaultProxy::canned(
        200, R"({"results":[{"id":"a","created_at":"2026-01-01T00:00:00Z"},{"id":"b"},17]})")));
    QVERIFY(ExportFixture::write(m_fixture->file(), "older"));
    const Ended refused = m_fixture->run(toFile(proxy.url()));
    QVERIFY2(refused.status == 5, refused.text().constData());
    QVERIFY2(refused.error.contains(QStringLiteral("2 webhooks of the answer cannot be read")),
             refused.text().constData());
    QVERIFY2(refused.error.contains(QStringLiteral("b: created_at is missing")), refused.text().constData());
    QVERIFY2(refused.error.contains(QStringLiteral("number 3 ")), refused.text().constData());
    QVERIFY2(refused.error.contains(QStringLiteral("--allow-partial")), refused.text().constData());
    QCOMPARE(ExportFixture::read(m_fixture->file()), QByteArray("older"));

    const Ended allowed =
        m_fixture->run(toFile(proxy.url()) + QStringList{QStringLiteral("--allow-partial")});
    QVERIFY2(allowed.status == 5, allowed.text().constData());
    QVERIFY2(allowed.error.contains(QStringLiteral("2 webhooks of the answer cannot be read")),
             allowed.text().constData());
    QVERIFY2(allowed.error.contains(QStringLiteral("1 webhook of Acme Retail written")),
             allowed.text().constData());
    const QByteArray json = ExportFixture::read(m_fixture->file());
    QCOMPARE(webhooksIn(json).size(), 1);
    QCOMPARE(QJsonDocument::fromJson(json).object().value(QLatin1String("unreadable")).toArray().size(), 2);
}

void TestExport::unknownFieldsAreSaid()
{
    FaultProxy proxy(m_server->apiUrl());
    proxy.addRule(onList(FaultProxy::canned(
        200,
        R"({"results":[{"id":"a","created_at":"2026-01-01T00:00:00Z","retries":3,"events":["NEW"]}]})")));
    const Ended ended = m_fixture->run(toFile(proxy.url()));
    QVERIFY2(ended.status == 0, ended.text().constData());
    QVERIFY2(ended.error.contains(QStringLiteral("does not know these fields: retries.")),
             ended.text().constData());
    const QJsonObject row = webhooksIn(ExportFixture::read(m_fixture->file())).first().toObject();
    QCOMPARE(row.value(QLatin1String("events")).toArray().first().toString(), QStringLiteral("NEW"));
    QCOMPARE(row.value(QLatin1String("unknown_fields")).toArray().first().toString(),
             QStringLiteral("retries"));
}

void TestExport::failuresAreTold_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401 << QByteArray() << 3;
    QTest::newRow("403") << 403 << QByteArray() << 3;
    QTest::newRow("404") << 404 << QByteArray() << 3;
    QTest::newRow("400") << 400 << QByteArray(R"({"message":"no"})") << 3;
    QTest::newRow("429") << 429 << QByteArray() << 4;
    QTest::newRow("500") << 500 << QByteArray() << 4;
    QTest::newRow("no JSON") << 200 << QByteArray("<html>sign in</html>") << 5;
    QTest::newRow("another shape") << 200 << QByteArray("[]") << 5;
}

void TestExport::failuresAreTold()
{
    QFETCH(int, httpStatus);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    FaultProxy proxy(m_server->apiUrl());
    proxy.addRule(onList(FaultProxy::canned(httpStatus, body)));
    QVERIFY(ExportFixture::write(m_fixture->file(), "older"));
    const Ended ended = m_fixture->run(toFile(proxy.url()));
    QVERIFY2(ended.status == status, ended.text().constData());
    QCOMPARE(ended.error.count(QLatin1Char('\n')), 1);
    QCOMPARE(ended.output, QByteArray());
    QCOMPARE(ExportFixture::read(m_fixture->file()), QByteArray("older"));
    QCOMPARE(m_fixture->files(), QStringList{QStringLiteral("webhooks.json")});
    checkNoToken(ended);
}

void TestExport::anUnreachableServerIsTold()
{
    FaultProxy proxy;
    proxy.stopListening();
    const Ended ended = m_fixture->run(toFile(proxy.url()));
    QVERIFY2(ended.status == 4, ended.text().constData());
    QVERIFY2(ended.error.contains(proxy.url().authority()), ended.text().constData());
    QVERIFY(m_fixture->files().isEmpty());
    checkNoToken(ended);
}

void TestExport::aRedirectIsNotFollowed()
{
    FaultProxy elsewhere;
    FaultProxy proxy(m_server->apiUrl());
    proxy.addRule(onList(FaultProxy::canned(307, {}, {{"Location", elsewhere.url().toEncoded()}})));
    const Ended ended = m_fixture->run(toFile(proxy.url()));
    QVERIFY2(ended.status == 4, ended.text().constData());
    QCOMPARE(elsewhere.connectionCount(), 0);
}

void TestExport::aWrongTokenIsTold()
{
    m_fixture->useToken(QStringLiteral("s3cr3t-wrong"));
    const Ended refused = m_fixture->run(toFile());
    QVERIFY2(refused.status == 3, refused.text().constData());
    QVERIFY2(refused.error.contains(QStringLiteral("(401)")), refused.text().constData());
    QVERIFY(!refused.error.contains(QStringLiteral("s3cr3t")));

    m_fixture->useToken(QStringLiteral("s3cr3t-\nwrong"));
    const Ended invalid = m_fixture->run(toFile());
    QVERIFY2(invalid.status == 3, invalid.text().constData());
    QVERIFY2(invalid.error.contains(QStringLiteral("QOVERY_CLI_ACCESS_TOKEN")), invalid.text().constData());
    QVERIFY(!invalid.error.contains(QStringLiteral("s3cr3t")));

    m_fixture->useToken(m_server->token());
    const Ended both = m_fixture->run(toFile() + QStringList{QStringLiteral("--account=Work")});
    QVERIFY2(both.status == 2, both.text().constData());
    QVERIFY2(both.error.contains(QStringLiteral("QOVERY_CLI_ACCESS_TOKEN")), both.text().constData());
}

void TestExport::noTokenIsTold()
{
    m_fixture->environment.remove(QStringLiteral("QOVERY_CLI_ACCESS_TOKEN"));
    const Ended ended = m_fixture->run(toFile());
    QVERIFY2(ended.status == 3, ended.text().constData());
    QVERIFY2(ended.error.contains(QStringLiteral("QOVERY_CLI_ACCESS_TOKEN")), ended.text().constData());
    QVERIFY(m_fixture->files().isEmpty());
    QVERIFY(!QFile::exists(m_fixture->configPath())); // looking for it makes no settings
}

void TestExport::severalOrganizationsAreListed()
{
    const Ended ended = m_fixture->run(
        {QStringLiteral("--api-url"), m_server->apiUrl().toString(), QStringLiteral("--export=-")});
    QVERIFY2(ended.status == 2, ended.text().constData());
    QCOMPARE(ended.output, QByteArray());
    for (const QString &part : {m_server->organizationId(0), m_server->organizationId(1),
                                QStringLiteral("Acme Retail"), QStringLiteral("Acme Labs")})
        QVERIFY2(ended.error.contains(part), ended.text().constData());

    const Ended other = m_fixture->run({QStringLiteral("--api-url"), m_server->apiUrl().toString(),
                                        QStringLiteral("--export=-"), QStringLiteral("--organization"),
                                        m_server->organizationId(1)});
    QVERIFY2(other.status == 0, other.text().constData());
    QVERIFY2(other.error.contains(QStringLiteral("Acme Labs")), other.text().constData());
}

void TestExport::organizationsThatAreNotThere()
{
    for (const QString &id :
         {m_server->forbiddenOrganizationId(), QStringLiteral("00000000-0000-4000-8000-00000000dead")}) {
        const Ended ended = m_fixture->run({QStringLiteral("--api-url"), m_server->apiUrl().toString(),
                                            QStringLiteral("--export"), m_fixture->file(),
                                            QStringLiteral("--organization"), id});
        QVERIFY2(ended.status == 3, ended.text().constData());
        QVERIFY(m_fixture->files().isEmpty());
    }
}

// A role that may see one organization's webhooks and not list organizations.
void TestExport::organizationsThatMayNotBeListed()
{
    FaultProxy proxy(m_server->apiUrl());
    FaultProxy::Rule rule = FaultProxy::canned(403, {});
    rule.path = [](const QByteArray &path) { return path.endsWith("/organization"); };
    proxy.addRule(rule);
    const Ended named = m_fixture->run(arguments({QStringLiteral("--export=-")}, proxy.url()));
    QVERIFY2(named.status == 0, named.text().constData());
    QCOMPARE(webhooksIn(named.output).size(), 12);
    QVERIFY2(named.error.contains(m_server->organizationId()), named.text().constData());
    const Ended unnamed =
        m_fixture->run({QStringLiteral("--api-url"), proxy.url().toString(), QStringLiteral("--export=-")});
    QVERIFY2(unnamed.status == 2, unnamed.text().constData());
    QVERIFY2(unnamed.error.contains(QStringLiteral("--organization")), unnamed.text().constData());
}

// What a terminal would act on, and what would let one line look like another.
void TestExport::theServersTextIsPlain()
{
    FaultProxy proxy;
    FaultProxy::Rule rule = FaultProxy::canned(
        200, R"({"results":[{"id":"a\u001b[2J","name":"A\u202eB\nC\u009b"},{"id":"b","name":"B"}]})");
    rule.path = [](const QByteArray &path) { return path.endsWith("/organization"); };
    proxy.addRule(rule);
    const Ended ended =
        m_fixture->run({QStringLiteral("--api-url"), proxy.url().toString(), QStringLiteral("--export=-")});
    QVERIFY2(ended.status == 2, ended.text().constData());
    for (const char16_t character : {u'\u001b', u'\u202e', u'\u009b'})
        QVERIFY(!ended.error.contains(QChar(character)));
    QCOMPARE(ended.error.count(QLatin1Char('\n')), 3);
}

void TestExport::inFrench()
{
    m_fixture->environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("fr_FR.UTF-8"));
    m_fixture->environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("fr"));
    const Ended ended = m_fixture->run(toFile());
    QVERIFY2(ended.status == 0, ended.text().constData());
    QVERIFY2(ended.error.contains(QStringLiteral("12 webhooks")) &&
                 ended.error.contains(QStringLiteral("identifiants")),
             ended.text().constData());
}

QByteArray TestExport::longList(int lengthOfEach)
{
    QByteArray list = R"({"results":[)";
    for (int i = 0; i < 2000; ++i)
        list += R"({"id":"w)" + QByteArray::number(i) +
                R"(","created_at":"2026-01-01T00:00:00Z","target_url":"https://hooks.example/)" +
                QByteArray(lengthOfEach, 'a') + R"("},)";
    list.chop(1);
    return list + "]}";
}

// `| head -c 1`: more than a pipe holds is left, and nobody will read it.
void TestExport::aReaderThatWentIsTold()
{
    FaultProxy proxy(m_server->apiUrl());
    proxy.addRule(onList(FaultProxy::canned(200, longList(1000))));
    const Ended ended = m_fixture->runIn(QStringLiteral("{ \"$@\" ; echo \"status $?\" >&2 ; } | head -c 1"),
                                         arguments({QStringLiteral("--export=-")}, proxy.url()));
    QCOMPARE(ended.output, QByteArray("{"));
    QVERIFY2(ended.error.endsWith(QStringLiteral("\nstatus 6\n")), ended.text().constData());
    QVERIFY2(ended.error.contains(QStringLiteral("standard output: nobody reads it any more")),
             ended.text().constData());
    QCOMPARE(ended.error.count(QLatin1Char('\n')), 2);
}

void TestExport::onlyRegularFilesAreWritten_data()
{
    QTest::addColumn<QString>("make"); // in the shell, $1 is the target
    QTest::addColumn<QString>("said");
    QTest::newRow("link to a file") << QStringLiteral("echo older > \"$1.there\"; ln -s \"$1.there\" \"$1\"")
                                    << QStringLiteral("it is a symbolic link, and none is followed");
    QTest::newRow("link to nothing") << QStringLiteral("ln -s \"$1.there\" \"$1\"")
                                     << QStringLiteral("it is a symbolic link, and none is followed");
    QTest::newRow("FIFO") << QStringLiteral("mkfifo \"$1\"") << QStringLiteral("it is no regular file");
    QTest::newRow("folder") << QStringLiteral("mkdir \"$1\"") << QStringLiteral("it is a folder");
    QTest::newRow("no folder") << QStringLiteral("true \"$1\"; rmdir \"${1%/*}\"")
                               << QStringLiteral("its folder does not exist");
}

void TestExport::onlyRegularFilesAreWritten()
{
    QFETCH(QString, make);
    QFETCH(QString, said);
    FaultProxy proxy(m_server->apiUrl());
    const QString listing = QStringLiteral("ls -lR --time-style=full-iso \"${1%/*}\"; cat \"$1.there\"");
    const auto shell = [this](const QString &script) {
        QProcess process;
        process.start(QStringLiteral("/bin/sh"),
                      {QStringLiteral("-c"), script, QStringLiteral("sh"), m_fixture->file()});
        return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
    };
    shell(make);
    const QByteArray before = shell(listing);
    const Ended ended = m_fixture->run(toFile(proxy.url()));
    QVERIFY2(ended.status == 6, ended.text().constData());
    QVERIFY2(ended.error.contains(said), ended.text().constData());
    QCOMPARE(ended.error.count(QLatin1Char('\n')), 1);
    QCOMPARE(shell(listing), before);     // nor what it leads to
    QCOMPARE(proxy.connectionCount(), 0); // said before anything was asked
}

// Who looks at the file at any time finds the older one or the new one, whole, and with the rights of a new
// one.
void TestExport::theFileIsKeptUntilTheNewOneIsWhole()
{
    FaultProxy proxy(m_server->apiUrl());
    proxy.addRule(onList(FaultProxy::canned(200, longList(1000))));
    const QString file = m_fixture->file();
    QVERIFY(ExportFixture::write(file, "older"));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QFile older(file); // as a reader has it open
    QVERIFY(older.open(QIODevice::ReadOnly));
    m_fixture->start(QStringLiteral(APPLICATION), toFile(proxy.url()));
    QSet<qint64> sizes;
    QVERIFY(QTest::qWaitFor(
        [&] {
            sizes.insert(ExportFixture::read(file).size());
            return m_fixture->process->state() == QProcess::NotRunning;
        },
        120'000));
    const Ended ended = m_fixture->finish();
    QVERIFY2(ended.status == 0, ended.text().constData());
    QCOMPARE(older.readAll(), QByteArray("older"));
    const QByteArray json = ExportFixture::read(file);
    QCOMPARE(webhooksIn(json).size(), 2000);
    QVERIFY(sizes.contains(5));
    QVERIFY((sizes - QSet<qint64>{5, json.size()}).isEmpty());
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther), 0);
    QCOMPARE(m_fixture->files(), QStringList{QStringLiteral("webhooks.json")});
}

void TestExport::aSignalLeavesNoHalfFile_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

// It comes while the program writes: as soon as there is a second name in the folder.
void TestExport::aSignalLeavesNoHalfFile()
{
    QFETCH(int, number);
    FaultProxy proxy(m_server->apiUrl());
    proxy.addRule(onList(FaultProxy::canned(200, longList(8000))));
    QVERIFY(ExportFixture::write(m_fixture->file(), "older"));
    bool wasStopped = false;
    for (int attempt = 0; attempt < 20 && !wasStopped; ++attempt) { // it may be too quick
        m_fixture->start(QStringLiteral(APPLICATION), toFile(proxy.url()));
        QFileSystemWatcher watcher({m_fixture->folder()});
        QEventLoop loop;
        connect(&watcher, &QFileSystemWatcher::directoryChanged, &loop, [&] {
            if (m_fixture->files().size() > 1)
                ::kill(pid_t(m_fixture->process->processId()), number);
        });
        connect(m_fixture->process.get(), &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
        loop.exec();
        const Ended ended = m_fixture->finish();
        QCOMPARE(m_fixture->files(), QStringList{QStringLiteral("webhooks.json")});
        const QByteArray there = ExportFixture::read(m_fixture->file());
        wasStopped = ended.signalNumber == number;
        if (wasStopped)
            QVERIFY(there == "older" || webhooksIn(there).size() == 2000);
        else
            QVERIFY2(ended.status == 0, ended.text().constData());
    }
    QVERIFY(wasStopped);
}

QW_TEST(QCoreApplication, TestExport)

} // namespace tst_export

#include "tst_export.moc"
