// Who has the window: starts of the real executable that meet, cross and are killed, and what they find where
// they would meet.
#include "app/desktop/startrequest.h"
#include "tests/gui/startingagain.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace tst_singleinstance {

using Standing = SingleInstance::Standing;
using Kind = SingleInstance::Kind;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void aSecondStartEnds();
    void demosAndAccountsAreApart();
    void otherSettingsAreAnotherAccountSet();
    void twoAtTheSameMomentGiveOneWindow();
    void aKilledOneIsReplaced();
    void oneThatQuitsIsWaitedFor();
    void oneThatHangsIsNotDoubled();
    void theFoldersAreTheUsersAlone();
    void elsewhereEachHasItsOwn_data();
    void elsewhereEachHasItsOwn();
    void aMenuShowsItsTrouble();

private:
    static int modeOf(const QString &path)
    {
        struct stat found = {};
        return lstat(QFile::encodeName(path).constData(), &found) == 0 ? int(found.st_mode & 0777) : -1;
    }
    // Listens, and never accepts: as a process whose event loop stands still.
    static int hangingSocket(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
        const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 ||
            listen(socket, 5) != 0)
            return -1;
        return socket;
    }

    const QString m_running = QStringLiteral("is running already; its window was called to the front");
};

void TestSingleInstance::aSecondStartEnds()
{
    UserFolders folders;
    Start first;
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(SingleInstance(Kind::Accounts).socketPath()), startTimeout);
    Start second;
    QTRY_VERIFY_WITH_TIMEOUT(second.hasEnded(), startTimeout);
    QCOMPARE(second.status(), 0);
    QVERIFY(second.output().contains(m_running));
    QCOMPARE(second.error(), QString());
    QVERIFY(first.isRunning());
}

void TestSingleInstance::demosAndAccountsAreApart()
{
    UserFolders folders;
    Start accounts;
    Start demo({QStringLiteral("--demo")});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(SingleInstance(Kind::Accounts).socketPath()), startTimeout);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(SingleInstance(Kind::Demo).socketPath()), startTimeout);
    QVERIFY(accounts.isRunning());
    QVERIFY(demo.isRunning());
    Start again({QStringLiteral("--demo")});
    QTRY_COMPARE_WITH_TIMEOUT(again.status(), 0, startTimeout);
    QVERIFY(accounts.isRunning());
    QVERIFY(demo.isRunning());
}

void TestSingleInstance::otherSettingsAreAnotherAccountSet()
{
    UserFolders folders;
    const QString path = SingleInstance(Kind::Accounts).socketPath();
    const QString demoPath = SingleInstance(Kind::Demo).socketPath();
    const QTemporaryDir other;
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(other.path()));
    QVERIFY(SingleInstance(Kind::Accounts).socketPath() != path);
    QCOMPARE(SingleInstance(Kind::Demo).socketPath(), demoPath);
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(folders.path("config")));
    QCOMPARE(SingleInstance(Kind::Accounts).socketPath(), path);
    qputenv("XDG_DATA_HOME", QFile::encodeName(other.path()));
    QVERIFY(SingleInstance(Kind::Accounts).socketPath() != path);
}

void TestSingleInstance::twoAtTheSameMomentGiveOneWindow()
{
    for (int round = 0; round < 10; ++round) {
        UserFolders folders;
        Start one;
        Start other;
        QTRY_VERIFY_WITH_TIMEOUT(one.hasEnded() || other.hasEnded(), startTimeout);
        Start &ended = one.hasEnded() ? one : other;
        Start &stays = one.hasEnded() ? other : one;
        QCOMPARE(ended.status(), 0);
        QVERIFY(ended.output().contains(m_running));
        QVERIFY(stays.isRunning());
    }
}

void TestSingleInstance::aKilledOneIsReplaced()
{
    UserFolders folders;
    const QString path = SingleInstance(Kind::Accounts).socketPath();
    Start first;
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), startTimeout);
    first.kill();
    QVERIFY2(QFile::exists(path), "SIGKILL leaves the socket behind");

    Start one;
    Start other; // and both see the stale one
    QTRY_VERIFY_WITH_TIMEOUT(one.hasEnded() || other.hasEnded(), startTimeout);
    QCOMPARE((one.hasEnded() ? one : other).status(), 0);
    QVERIFY((one.hasEnded() ? other : one).isRunning());
}

void TestSingleInstance::oneThatQuitsIsWaitedFor()
{
    UserFolders folders;
    auto first = std::make_unique<SingleInstance>(Kind::Accounts);
    QCOMPARE(first->claim({}), Standing::First);
    first->listen();
    const QString path = first->socketPath();
    QVERIFY(QFile::exists(path));

    // Asked, and hung up on while it waits: the window was just closed.
    QObject::connect(first.get(), &SingleInstance::startedAgain, first.get(), &SingleInstance::close);
    QSignalSpy asked(first.get(), &SingleInstance::startedAgain);
    Start second;
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, startTimeout);
    QVERIFY(!QFile::exists(path));
    QVERIFY(second.isRunning());
    first.reset(); // the process has ended
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), startTimeout);
    QVERIFY(second.isRunning());
    Start third;
    QTRY_COMPARE_WITH_TIMEOUT(third.status(), 0, startTimeout);
    QVERIFY(second.isRunning());
}

void TestSingleInstance::oneThatHangsIsNotDoubled()
{
    UserFolders folders;
    const SingleInstance::Deadlines soon{std::chrono::milliseconds(100), std::chrono::milliseconds(200)};
    SingleInstance starting(Kind::Accounts);
    QCOMPARE(starting.claim({}), Standing::First); // and never listens
    SingleInstance later(Kind::Accounts, soon);
    QCOMPARE(later.claim({}), Standing::NotAnswering);
    QCOMPARE(later.otherProcess(), 0);

    const int socket = hangingSocket(starting.socketPath());
    QVERIFY(socket >= 0);
    QCOMPARE(later.claim({}), Standing::NotAnswering);
    QCOMPARE(later.otherProcess(), qint64(getpid()));
    Start second;
    QTRY_VERIFY_WITH_TIMEOUT(second.hasEnded(), startTimeout);
    QCOMPARE(second.status(), 1);
    const QString error = second.error();
    QVERIFY2(error.contains(QStringLiteral("(process %1) and does not answer").arg(getpid())),
             qPrintable(error));
    QCOMPARE(error.count(QLatin1Char('\n')), 1);
    ::close(socket);
}

void TestSingleInstance::theFoldersAreTheUsersAlone()
{
    UserFolders folders;
    const auto mask = umask(0); // a careless one
    SingleInstance first(Kind::Accounts);
    QCOMPARE(first.claim({}), Standing::First);
    first.listen();
    umask(mask);
    const QString folder = folders.path("run") + QStringLiteral("/qovery-webhooks");
    QVERIFY(first.socketPath().startsWith(folder + QLatin1Char('/')));
    QCOMPARE(modeOf(folder), 0700);
    QCOMPARE(modeOf(first.socketPath()), 0700);
    QString lock = first.socketPath();
    lock.replace(QStringLiteral(".socket"), QStringLiteral(".lock"));
    QCOMPARE(modeOf(lock), 0600);
    first.close();
    QVERIFY(!QFile::exists(first.socketPath()));
}

void TestSingleInstance::elsewhereEachHasItsOwn_data()
{
    QTest::addColumn<QString>("runtime"); // %1: the test's folder
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("ownMode"); // 0: a file in the place of our folder; -1: a link
    QTest::newRow("not set") << QString() << 0700 << 0700;
    QTest::newRow("relative") << QStringLiteral("run") << 0700 << 0700;
    QTest::newRow("missing") << QStringLiteral("%1/nowhere") << 0700 << 0700;
    QTest::newRow("others may read") << QStringLiteral("%1/run") << 0755 << 0700;
    QTest::newRow("others may write") << QStringLiteral("%1/run") << 0777 << 0700;
    QTest::newRow("sticky, as /tmp") << QStringLiteral("%1/run") << 01777 << 0700;
    QTest::newRow("our folder is open to others") << QStringLiteral("%1/run") << 0700 << 0755;
    QTest::newRow("a file where our folder is") << QStringLiteral("%1/run") << 0700 << 0;
    QTest::newRow("a link where our folder is") << QStringLiteral("%1/run") << 0700 << -1;
}

void TestSingleInstance::elsewhereEachHasItsOwn()
{
    QFETCH(QString, runtime);
    QFETCH(int, mode);
    QFETCH(int, ownMode);
    UserFolders folders;
    const QByteArray own = QFile::encodeName(folders.path("run") + QStringLiteral("/qovery-webhooks"));
    if (ownMode > 0) {
        QCOMPARE(mkdir(own.constData(), mode_t(ownMode)), 0);
        chmod(own.constData(), mode_t(ownMode));
    } else if (ownMode == 0) {
        QFile file(QFile::decodeName(own));
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else {
        QVERIFY(QFile::link(folders.path("data"), QFile::decodeName(own)));
    }
    chmod(QFile::encodeName(folders.path("run")).constData(), mode_t(mode));
    if (runtime.isEmpty())
        qunsetenv("XDG_RUNTIME_DIR");
    else
        qputenv("XDG_RUNTIME_DIR",
                QFile::encodeName(runtime.replace(QStringLiteral("%1"), folders.path("."))));

    SingleInstance first(Kind::Accounts);
    QCOMPARE(first.claim({}), Standing::Alone);
    first.listen(); // nowhere
    SingleInstance second(Kind::Accounts);
    QCOMPARE(second.claim({}), Standing::Alone);
    QVERIFY(QDir(folders.path("data")).isEmpty());
}

// Nobody reads standard error there: the same sentence is in a window, and the status comes after it.
void TestSingleInstance::aMenuShowsItsTrouble()
{
    UserFolders folders;
    SingleInstance first(Kind::Accounts);
    QCOMPARE(first.claim({}), Standing::First);
    first.listen();
    QSignalSpy asked(&first, &SingleInstance::startedAgain);
    const QString url = QStringLiteral("--api-url=https://api.example.org");
    Start fromMenu({url}, {{QStringLiteral("DESKTOP_STARTUP_ID"), QStringLiteral("menu_TIME1")}});
    Start fromShell({url});
    QTRY_COMPARE_WITH_TIMEOUT(fromShell.status(), 1, startTimeout);
    QTRY_COMPARE(asked.size(), 2);
    QString said;
    QTRY_VERIFY_WITH_TIMEOUT((said += fromMenu.error()).contains(QStringLiteral("--api-url was not used")),
                             startTimeout);
    QVERIFY(fromMenu.isRunning());
}

QW_TEST(QApplication, TestSingleInstance)

} // namespace tst_singleinstance

#include "tst_singleinstance.moc"
