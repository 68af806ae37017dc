// The real executable from a shell: what it prints and how it ends, with and without a display.

#include "tests/support/testprogram.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

namespace tst_commandline {

namespace {

struct Ended
{
    int status = -1;
    QString output;
    QString error;
};

Ended runApplication(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(APPLICATION), arguments);
    if (!process.waitForFinished(30'000))
        process.kill();
    Ended ended;
    ended.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ended.output = QString::fromUtf8(process.readAllStandardOutput());
    ended.error = QString::fromUtf8(process.readAllStandardError());
    return ended;
}

QProcessEnvironment environmentWithoutDisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // XDG_RUNTIME_DIR: the application may be open where this test runs.
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"})
        environment.remove(QString::fromLatin1(name));
    return environment;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void helpAndVersionNeedNoDisplay();
    void wrongOptionsAreNamed_data();
    void wrongOptionsAreNamed();
    void withoutADisplayItSaysSoInOneSentence();
    void anUnreachableDisplayIsTheSame();
};

void TestCommandLine::helpAndVersionNeedNoDisplay()
{
    const Ended help = runApplication({QStringLiteral("--help")}, environmentWithoutDisplay());
    QCOMPARE(help.status, 0);
    for (const char *option :
         {"--demo", "--api-url", "--organization", "--export", "--format", "--mask-targets",
          "--allow-partial", "--account", "--help", "--version", "QOVERY_CLI_ACCESS_TOKEN", "Connect:",
          "Without a window:", "Other:", "Environment:", "Files:", "Exit status:", "settings.ini"})
        QVERIFY2(help.output.contains(QLatin1String(option)), option);
    QVERIFY(help.error.isEmpty());

    const Ended version = runApplication({QStringLiteral("--version")}, environmentWithoutDisplay());
    QCOMPARE(version.status, 0);
    QCOMPARE(version.output, QStringLiteral("qovery-webhooks " APP_VERSION "\n"));
}

void TestCommandLine::wrongOptionsAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown") << QStringList{QStringLiteral("--frobnicate")} << QStringLiteral("--frobnicate");
    QTest::newRow("a value for a switch")
        << QStringList{QStringLiteral("--demo=yes")} << QStringLiteral("--demo=yes");
    QTest::newRow("no value") << QStringList{QStringLiteral("--api-url")} << QStringLiteral("--api-url");
    QTest::newRow("plain http") << QStringList{QStringLiteral("--api-url"),
                                               QStringLiteral("http://api.qovery.com")}
                                << QStringLiteral("https://");
    QTest::newRow("userinfo") << QStringList{QStringLiteral("--api-url=https://a:b@api.qovery.com")}
                              << QStringLiteral("user name");
    QTest::newRow("file") << QStringList{QStringLiteral("--api-url=file:///etc/passwd")}
                          << QStringLiteral("--api-url");
    QTest::newRow("no organization") << QStringList{QStringLiteral("--organization=")}
                                     << QStringLiteral("--organization");
    QTest::newRow("demo and url") << QStringList{QStringLiteral("--demo"),
                                                 QStringLiteral("--api-url=https://api.qovery.com")}
                                  << QStringLiteral("--demo");
    const auto exporting = [](const char *row, const QStringList &more, const char *named) {
        QTest::newRow(row) << more << QString::fromLatin1(named);
    };
    exporting("export without a file", {QStringLiteral("--export")}, "--export");
    exporting("export to nothing", {QStringLiteral("--export=")}, "--export");
    exporting("export of no format", {QStringLiteral("--export=a.txt")}, "--format");
    exporting("export without an ending", {QStringLiteral("--export"), QStringLiteral("v1.json/webhooks")},
              "--format");
    exporting("export of an unknown format", {QStringLiteral("--export=-"), QStringLiteral("--format=xml")},
              "xml");
    exporting("export of two formats", {QStringLiteral("--format=csv"), QStringLiteral("--export=a.json")},
              "a.json");
    exporting("format alone", {QStringLiteral("--format=csv")}, "--export");
    exporting("masks alone", {QStringLiteral("--mask-targets")}, "--mask-targets");
    exporting("parts alone", {QStringLiteral("--allow-partial")}, "--allow-partial");
    exporting("account alone", {QStringLiteral("--account=Work")}, "--account");
    exporting("a value for masks", {QStringLiteral("--export=-"), QStringLiteral("--mask-targets=no")},
              "--mask-targets=no");
    exporting("account of the demo",
              {QStringLiteral("--export=-"), QStringLiteral("--demo"), QStringLiteral("--account=Work")},
              "--demo");
    QTest::newRow("argument") << QStringList{QStringLiteral("file.json")} << QStringLiteral("file.json");
}

void TestCommandLine::wrongOptionsAreNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Ended ended = runApplication(arguments, environmentWithoutDisplay());
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.error.contains(named), qPrintable(ended.error));
    QCOMPARE(ended.error.count(QLatin1Char('\n')), 1);
    QVERIFY(ended.output.isEmpty());
}

void TestCommandLine::withoutADisplayItSaysSoInOneSentence()
{
    const Ended ended = runApplication({QStringLiteral("--demo")}, environmentWithoutDisplay());
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.error.contains(QLatin1String("display")), qPrintable(ended.error));
    QCOMPARE(ended.error.count(QLatin1Char('\n')), 1);
}

void TestCommandLine::anUnreachableDisplayIsTheSame()
{
    QProcessEnvironment environment = environmentWithoutDisplay();
    environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":987"));
    environment.remove(QStringLiteral("QT_LOGGING_RULES")); // the leak test's; lines are counted here
    const Ended ended = runApplication({}, environment);
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.error.contains(QLatin1String("display")), qPrintable(ended.error));
    QCOMPARE(ended.error.count(QLatin1Char('\n')), 1);
}

QW_TEST(QCoreApplication, TestCommandLine)

} // namespace tst_commandline

#include "tst_commandline.moc"
