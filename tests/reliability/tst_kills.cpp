// The application is killed at random moments of a session (SIGKILL: no destructor, no flush) and started
// again. What it said was kept is there: settings, saved edits, history, drafts, recorded intents; nothing is
// reported damaged, no database set aside, no secret on the disk. Alone this program is the test; with
// QW_DRIVE it is the session (killedsession.h).
#include "tests/reliability/killedsession.h"
#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QSettings>

namespace tst_kills {

class TestKills : public QObject
{
    Q_OBJECT

    // What may be found for a key: the last that was acknowledged, or one begun after it.
    QHash<QString, QStringList> m_allowed;
    QTemporaryDir m_folder;
    int m_acknowledged = 0;
    int m_found = 0;

    void note(const QStringList &words)
    {
        QStringList &allowed = m_allowed[words.value(1)];
        if (words.first() == u"ack") {
            allowed = {words.value(2)};
            ++m_acknowledged;
            return;
        }
        if (allowed.isEmpty()) // not there yet
            allowed.append(QString());
        allowed.append(words.value(2));
    }

    // What one start said it found; empty when all of it is right.
    QStringList problemsIn(const QList<QStringList> &state)
    {
        QStringList problems;
        QHash<QString, QString> found;
        for (const QStringList &words : state)
            found.insert(words.value(1), words.value(2));
        if (found.contains(QStringLiteral("damage")) ||
            found.take(QStringLiteral("database")) != QLatin1String("usable"))
            problems.append(QStringLiteral("the database was damaged"));
        if (const QString messages = found.take(QStringLiteral("messages")); !messages.isEmpty())
            problems.append(QStringLiteral("the window says: ") + messages);
        for (auto each = m_allowed.cbegin(); each != m_allowed.cend(); ++each) {
            if (each.value().contains(found.value(each.key())))
                ++m_found;
            else
                problems.append(QStringLiteral("%1 is \"%2\", and was \"%3\"")
                                    .arg(each.key(), found.value(each.key()),
                                         each.value().join(QStringLiteral("\" or \""))));
        }
        // What was found is what stays.
        m_allowed.clear();
        for (auto each = found.cbegin(); each != found.cend(); ++each)
            m_allowed.insert(each.key(), {each.value()});
        return problems;
    }

    // One life of the session, from its start to its end by SIGKILL.
    struct Life
    {
        bool isReady = false; // it said all of its state
        bool endedItself = false;
        QList<QStringList> state;
        QList<QStringList> work;
        QString all;
    };
    enum class Until { Moment, MomentOfStart, Ready };
    Life live(Until until, int milliseconds) const
    {
        Life life;
        QProcess session;
        session.setProcessEnvironment(m_environment);
        session.setStandardErrorFile(m_folder.filePath(QStringLiteral("errors.log")), QIODevice::Append);
        session.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("tst_kills"), QStringLiteral("-o"),
                       m_folder.filePath(QStringLiteral("session.log,txt"))});
        session.waitForStarted();
        QByteArray said;
        QElapsedTimer clock;
        clock.start();
        const auto isOver = [&] {
            switch (until) {
            case Until::Moment:
                return life.isReady && clock.hasExpired(milliseconds);
            case Until::MomentOfStart:
                return clock.hasExpired(milliseconds);
            case Until::Ready:
                return life.isReady;
            }
            return true;
        };
        while (session.state() == QProcess::Running && !isOver() && !clock.hasExpired(60'000)) {
            session.waitForReadyRead(10);
            said += session.readAllStandardOutput();
            if (!life.isReady && said.contains("\nready\n")) {
                life.isReady = true;
                clock.start();
            }
        }
        life.endedItself = session.state() != QProcess::Running;
        session.kill();
        session.waitForFinished();
        said += session.readAllStandardOutput();
        said.truncate(said.lastIndexOf('\n') + 1); // a line that was cut says nothing
        life.all = QString::fromUtf8(said);
        const QStringList lines = life.all.split(u'\n');
        for (const QString &line : lines) {
            const QStringList words{line.section(u' ', 0, 0), line.section(u' ', 1, 1),
                                    line.section(u' ', 2)};
            if (words.first() == u"state")
                life.state.append(words);
            else if (words.first() == u"begin" || words.first() == u"ack")
                life.work.append(words);
        }
        return life;
    }
    QString sessionLog() const
    {
        QFile file(m_folder.filePath(QStringLiteral("session.log")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    DemoServer m_server{{QStringLiteral("--rate-limit"), QStringLiteral("0")}};
    QByteArray m_token;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();

private slots:
    void nothingAcknowledgedIsLost()
    {
        const int kills =
            qEnvironmentVariableIsSet("QW_KILLS") ? qEnvironmentVariableIntValue("QW_KILLS") : 5;
        const quint32 seed = qEnvironmentVariableIsSet("QW_KILL_SEED")
                                 ? qEnvironmentVariable("QW_KILL_SEED").toUInt()
                                 : QRandomGenerator::system()->generate();
        std::printf("the moments come from QW_KILL_SEED=%u\n", seed);
        QRandomGenerator random(seed);
        const DemoServer &server = m_server;
        QVERIFY(server.isRunning());
        for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME"})
            m_environment.insert(QLatin1String(variable), m_folder.filePath(QLatin1String(variable)));
        m_environment.insert(QStringLiteral("QW_DRIVE"), QStringLiteral("1"));
        m_environment.insert(QStringLiteral("QW_DRIVE_API"), server.apiUrl().toString());
        m_environment.insert(QStringLiteral("QOVERY_CLI_ACCESS_TOKEN"), server.token());
        m_token = server.token().toUtf8();

        int inStart = 0;
        for (int round = 0; round <= kills; ++round) { // the last one only looks
            Until until = round < kills ? Until::Moment : Until::Ready;
            if (until == Until::Moment && random.bounded(5) == 0)
                until = Until::MomentOfStart;
            const Life life = live(until, random.bounded(until == Until::MomentOfStart ? 700 : 2500));
            QVERIFY2(!life.endedItself && (life.isReady || until == Until::MomentOfStart),
                     qPrintable(QStringLiteral("start %1 ended by itself or hung:\n").arg(round) +
                                sessionLog() + life.all));
            inStart += life.isReady ? 0 : 1;
            const QStringList problems = life.isReady ? problemsIn(life.state) : QStringList();
            QVERIFY2(problems.isEmpty(),
                     qPrintable(QStringLiteral("start %1: ").arg(round) + problems.join(u'\n')));
            for (const QStringList &words : life.work)
                note(words);
        }
        const QSettings settings(
            m_folder.filePath(QStringLiteral("XDG_CONFIG_HOME/qovery-webhooks/settings.ini")),
            QSettings::IniFormat);
        QCOMPARE(settings.status(), QSettings::NoError);
        QVERIFY(m_acknowledged > 0 && m_found > 0);
        std::printf(
            "[figure] kill -9: %d times (%d while starting), %d things acknowledged, %d looked up again, "
            "0 lost, nothing damaged\n",
            kills, inStart, m_acknowledged, m_found);
    }

    void noSecretIsOnTheDisk()
    {
        int files = 0;
        QDirIterator each(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY2(!content.contains("s3cr3t-"), qPrintable(file.fileName()));
            QVERIFY2(!content.contains(m_token), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files >= 3); // settings, database, log
    }

    // A check that never finds anything would be no check.
    void whatIsLostIsFound()
    {
        const QString count = QStringLiteral("history-count");
        for (int tries = 0; tries < 10 && m_allowed.value(count) == QStringList{QStringLiteral("0")};
             ++tries) {
            const Life life = live(Until::Moment, 1500);
            for (const QStringList &words : life.work)
                note(words);
            QVERIFY(problemsIn(live(Until::Ready, 0).state).isEmpty());
        }
        QVERIFY(QDir(m_folder.filePath(QStringLiteral("XDG_DATA_HOME"))).removeRecursively());
        const Life life = live(Until::Ready, 0);
        QVERIFY(life.isReady);
        const QString problems = problemsIn(life.state).join(u'\n');
        QVERIFY2(problems.contains(count + QStringLiteral(" is \"0\"")), qPrintable(problems));
    }
};

static int run(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("QW_DRIVE")) {
        KilledSession session;
        return QTest::qExec(&session, argc, argv);
    }
    TestKills test;
    return QTest::qExec(&test, argc, argv);
}

QW_TEST_MAIN(run)

} // namespace tst_kills

#include "moc_killedsession.cpp"
#include "tst_kills.moc"
