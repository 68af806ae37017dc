#include "tests/support/localfolder.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>

#include <sys/stat.h>

namespace tst_localdatabase {

using Qt::StringLiterals::operator""_s;
using Kind = LocalDamage::Kind;

// Real SQLite in real folders: what is made, who may read it, and files that cannot be used.
class TestLocalDatabase : public QObject
{
    Q_OBJECT

private slots:
    void makesPrivateFiles();
    void narrowsWhatOthersCouldRead();
    void writesReachTheDiskBeforeTheyAreAnswered();
    void keepsWhatItIsGiven();
    void everyVersionIsStillOpened();
    void setsAside_data();
    void setsAside();
    void aCutOffFileIsSetAside();
    void twoFilesSetAsideInOneSecondAreBothKept();
    void damageInUseIsSetAsideAndSurvived();
    void aFileDeletedInUseIsMadeAnew();
    void answersLaterAndInThisThread();
    void noAnswerWhenTheContextIsGone();
    void nothingIsKeptBeforeOpenAndAfterClose();
    void theDestructorFinishesTheWrites();
    void aDeletedFolderStaysDeletedOnceItsJobsWereWaitedFor();
};

static int modeOf(const QString &path)
{
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

void TestLocalDatabase::makesPrivateFiles()
{
    const mode_t before = umask(0);
    LocalFolder folder;
    LocalDatabase database;
    QSignalSpy opened(&database, &LocalDatabase::opened);
    database.open(folder.path());
    IntentJournal journal(database);
    QCOMPARE(recorded(journal, someIntent(u"i1"_s)), std::optional(true));
    umask(before);

    QCOMPARE(opened.size(), 1);
    QVERIFY(database.isUsable());
    QCOMPARE(modeOf(folder.path()), 0700);
    const QStringList expected{u"local.sqlite"_s, u"local.sqlite-shm"_s, u"local.sqlite-wal"_s};
    QCOMPARE(folder.names(), expected);
    for (const QString &name : expected)
        QCOMPARE(modeOf(folder.path() + u'/' + name), 0600);
}

void TestLocalDatabase::narrowsWhatOthersCouldRead()
{
    LocalFolder folder;
    {
        LocalDatabase database;
        database.open(folder.path());
        IntentJournal journal(database);
        QVERIFY(recorded(journal, someIntent(u"i1"_s)).value_or(false));
    }
    QCOMPARE(chmod(QFile::encodeName(folder.filePath()).constData(), 0644), 0);
    QCOMPARE(chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);

    LocalDatabase database;
    database.open(folder.path());
    IntentJournal journal(database);
    QCOMPARE(pendingIds(journal), std::optional(QStringList{u"i1"_s}));
    QCOMPARE(modeOf(folder.path()), 0700);
    QCOMPARE(modeOf(folder.filePath()), 0600);
}

void TestLocalDatabase::writesReachTheDiskBeforeTheyAreAnswered()
{
    LocalFolder folder;
    LocalDatabase database;
    database.open(folder.path());
    QCOMPARE(askedOf(database, u"PRAGMA synchronous"_s).toInt(), 2); // FULL
    QCOMPARE(askedOf(database, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(askedOf(database, u"PRAGMA user_version"_s).toInt(), 4);
    QCOMPARE(askedOf(database, u"PRAGMA application_id"_s).toInt(), 0x5177486b);
    QVERIFY(askedOf(database, u"PRAGMA busy_timeout"_s).toInt() > 0);
}

void TestLocalDatabase::keepsWhatItIsGiven()
{
    LocalFolder folder;
    for (int start = 0; start < 3; ++start) {
        LocalDatabase database;
        QSignalSpy setAside(&database, &LocalDatabase::setAside);
        database.open(folder.path());
        IntentJournal journal(database);
        QCOMPARE(pendingIds(journal)->size(), start);
        QCOMPARE(recorded(journal, someIntent(u"i%1"_s.arg(start))), std::optional(true));
        QCOMPARE(setAside.size(), 0);
    }
    QCOMPARE(folder.names(), QStringList{u"local.sqlite"_s}); // closed: SQLite has put the -wal into it
}

// The files of the versions before, as SQL; a new version adds its own.
void TestLocalDatabase::everyVersionIsStillOpened()
{
    const QStringList versions = QDir(QStringLiteral(TEST_DATA_DIR "/local")).entryList({u"version-*.sql"_s});
    QVERIFY(!versions.isEmpty());
    for (const QString &version : versions) {
        QFile file(QStringLiteral(TEST_DATA_DIR "/local/") + version);
        QVERIFY(file.open(QFile::ReadOnly));
        LocalFolder folder;
        QVERIFY(folder.run(QString::fromUtf8(file.readAll()).split(u";\n"_s, Qt::SkipEmptyParts)));
        LocalDatabase database;
        QSignalSpy setAside(&database, &LocalDatabase::setAside);
        database.open(folder.path());
        IntentJournal journal(database);
        QCOMPARE(pendingIds(journal), std::optional(QStringList{u"i1"_s}));
        QCOMPARE(setAside.size(), 0);
    }
}

void TestLocalDatabase::setsAside_data()
{
    QTest::addColumn<QByteArray>("bytes"); // the file, or:
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<Kind>("kind");

    const QStringList table{u"CREATE TABLE a (b)"_s, u"INSERT INTO a VALUES (1)"_s};
    const QString ours = u"PRAGMA application_id = %1"_s.arg(0x5177486b);
    QTest::newRow("a text") << QByteArray("[settings]\nlight=true\n") << QStringList() << Kind::Damaged;
    QTest::newRow("random bytes") << QByteArray(64 * 1024, '\xa7') << QStringList() << Kind::Damaged;
    QTest::newRow("only a header") << QByteArray("SQLite format 3\0", 16) << QStringList() << Kind::Damaged;
    QTest::newRow("of another application") << QByteArray() << table << Kind::Damaged;
    QTest::newRow("ours without our tables")
        << QByteArray() << table + QStringList{ours, u"PRAGMA user_version = 1"_s} << Kind::Damaged;
    QTest::newRow("ours with a version that never was")
        << QByteArray() << table + QStringList{ours, u"PRAGMA user_version = -3"_s} << Kind::Damaged;
    QTest::newRow("newer") << QByteArray() << table + QStringList{ours, u"PRAGMA user_version = 99"_s}
                           << Kind::Newer;
}

void TestLocalDatabase::setsAside()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, statements);
    QFETCH(Kind, kind);
    LocalFolder folder;
    QVERIFY(statements.isEmpty() ? folder.write(u"local.sqlite"_s, bytes) : folder.run(statements));
    const QByteArray before = folder.bytesOf(u"local.sqlite"_s);

    LocalDatabase database;
    QSignalSpy setAside(&database, &LocalDatabase::setAside);
    QSignalSpy failed(&database, &LocalDatabase::failed);
    database.open(folder.path());
    IntentJournal journal(database);
    QCOMPARE(recorded(journal, someIntent(u"i1"_s)), std::optional(true));
    QCOMPARE(pendingIds(journal), std::optional(QStringList{u"i1"_s}));

    QCOMPARE(failed.size(), 0);
    QCOMPARE(setAside.size(), 1);
    const auto damage = setAside.at(0).at(0).value<LocalDamage>();
    QCOMPARE(damage.kind, kind);
    QVERIFY(qAbs(damage.at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY2(damage.keptAs.contains(damage.at.toString(u"yyyyMMdd-HHmmss"_s)), qPrintable(damage.keptAs));
    QFile kept(damage.keptAs);
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), before);
    QCOMPARE(modeOf(damage.keptAs), 0600);
}

// A copy made while the application ran: the file and its -wal.
static void copyWithWal(const LocalFolder &from, const LocalFolder &to, qsizetype bytesOfFile)
{
    QVERIFY(to.write(u"local.sqlite"_s, from.bytesOf(u"local.sqlite"_s).left(bytesOfFile)));
    QVERIFY(to.write(u"local.sqlite-wal"_s, from.bytesOf(u"local.sqlite-wal"_s)));
}

void TestLocalDatabase::aCutOffFileIsSetAside()
{
    LocalFolder original;
    LocalDatabase running;
    running.open(original.path());
    IntentJournal runningJournal(running);
    QVERIFY(recorded(runningJournal, someIntent(u"i1"_s)).value_or(false));
    QVERIFY(askedOf(running, u"PRAGMA wal_checkpoint(TRUNCATE)"_s).isValid());
    QVERIFY(recorded(runningJournal, someIntent(u"i2"_s)).value_or(false)); // in the -wal only

    const qsizetype size = original.bytesOf(u"local.sqlite"_s).size();
    QVERIFY(size >= 8 * 4096);
    {
        LocalFolder whole; // what was in the -wal when the power went
        copyWithWal(original, whole, size);
        LocalDatabase database;
        QSignalSpy setAside(&database, &LocalDatabase::setAside);
        database.open(whole.path());
        IntentJournal journal(database);
        QCOMPARE(pendingIds(journal), std::optional(QStringList{u"i1"_s, u"i2"_s}));
        QCOMPARE(setAside.size(), 0);
    }
    for (const qsizetype bytesLeft : {qsizetype(0), qsizetype(512), size / 2 / 4096 * 4096, size / 2 + 100}) {
        LocalFolder cut;
        copyWithWal(original, cut, bytesLeft);
        LocalDatabase database;
        QSignalSpy setAside(&database, &LocalDatabase::setAside);
        database.open(cut.path());
        IntentJournal journal(database);
        QCOMPARE(recorded(journal, someIntent(u"i3"_s)), std::optional(true));
        QCOMPARE(pendingIds(journal), std::optional(QStringList{u"i3"_s}));
        QCOMPARE(setAside.size(), 1);
        const QString keptAs = setAside.at(0).at(0).value<LocalDamage>().keptAs;
        QVERIFY(QFile::exists(keptAs));
        QVERIFY2(QFileInfo(keptAs + u"-wal"_s).size() > 0, qPrintable(cut.names().join(u' ')));
    }
}

void TestLocalDatabase::twoFilesSetAsideInOneSecondAreBothKept()
{
    LocalFolder folder;
    LocalDatabase database;
    QSignalSpy setAside(&database, &LocalDatabase::setAside);
    for (int round = 0; round < 3; ++round) {
        QVERIFY(folder.write(u"local.sqlite"_s, "garbage"));
        database.open(folder.path());
        QTRY_COMPARE(setAside.size(), round + 1);
        database.close();
        QCOMPARE(askedOf(database, u"SELECT 1"_s), QVariant()); // closed
    }
    QStringList kept;
    for (const QList<QVariant> &arguments : setAside)
        kept.append(arguments.at(0).value<LocalDamage>().keptAs);
    kept.removeDuplicates();
    QCOMPARE(kept.size(), 3);
    for (const QString &path : kept)
        QVERIFY(QFile::exists(path));
}

void TestLocalDatabase::damageInUseIsSetAsideAndSurvived()
{
    LocalFolder folder;
    LocalDatabase database;
    QSignalSpy setAside(&database, &LocalDatabase::setAside);
    QSignalSpy failed(&database, &LocalDatabase::failed);
    database.open(folder.path());
    IntentJournal journal(database);
    for (int i = 0; i < 50; ++i)
        journal.record(someIntent(u"i%1"_s.arg(i)), this, [](bool) {});
    QVERIFY(askedOf(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s).isValid());

    // The disk gives back something else, from the second page on; the page cache is small enough to notice.
    QVERIFY(askedOf(database, u"PRAGMA cache_size = 1"_s).isNull());
    QVERIFY(askedOf(database, u"PRAGMA shrink_memory"_s).isNull());
    QFile file(folder.filePath());
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(4096));
    file.write(QByteArray(int(file.size()) - 4096, '\x5a'));
    file.close();

    QCOMPARE(pendingIds(journal), std::optional(QStringList()));
    QCOMPARE(recorded(journal, someIntent(u"after"_s)), std::optional(true));
    QCOMPARE(pendingIds(journal), std::optional(QStringList{u"after"_s}));
    QCOMPARE(setAside.size(), 1);
    QCOMPARE(setAside.at(0).at(0).value<LocalDamage>().kind, Kind::Damaged);
    QCOMPARE(failed.size(), 0);
    QVERIFY(database.isUsable());
}

void TestLocalDatabase::aFileDeletedInUseIsMadeAnew()
{
    LocalFolder folder;
    LocalDatabase database;
    database.open(folder.path());
    IntentJournal journal(database);
    QVERIFY(recorded(journal, someIntent(u"i1"_s)).value_or(false));
    QVERIFY(QDir(folder.path()).removeRecursively());
    QCOMPARE(recorded(journal, someIntent(u"i2"_s)), std::optional(true));
    QCOMPARE(folder.value(u"SELECT count(*) FROM intent"_s).toInt(), 1); // in a file that is there
}

void TestLocalDatabase::answersLaterAndInThisThread()
{
    LocalFolder folder;
    LocalDatabase database;
    database.open(folder.path());
    QThread *answeredIn = nullptr;
    QThread *workedIn = nullptr;
    database.write([&](LocalConnection &) { return (workedIn = QThread::currentThread()) != nullptr; },
                   LocalDatabase::WhenItFails::Forget, this,
                   [&](bool) { answeredIn = QThread::currentThread(); });
    QVERIFY(!answeredIn); // nothing of it happens in the call
    QTRY_COMPARE(answeredIn, thread());
    QVERIFY(workedIn && workedIn != thread());
}

void TestLocalDatabase::noAnswerWhenTheContextIsGone()
{
    LocalFolder folder;
    LocalDatabase database;
    database.open(folder.path());
    IntentJournal journal(database);
    bool isAnswered = false;
    {
        QObject context;
        journal.record(someIntent(u"i1"_s), &context, [&](bool) { isAnswered = true; });
    }
    QCOMPARE(pendingIds(journal), std::optional(QStringList{u"i1"_s})); // it was written all the same
    QVERIFY(!isAnswered);
}

void TestLocalDatabase::nothingIsKeptBeforeOpenAndAfterClose()
{
    LocalFolder folder;
    LocalDatabase database;
    QSignalSpy failed(&database, &LocalDatabase::failed);
    IntentJournal journal(database);
    QCOMPARE(recorded(journal, someIntent(u"i0"_s)), std::optional(false));
    database.open(folder.path());
    QCOMPARE(recorded(journal, someIntent(u"i1"_s)), std::optional(true));
    database.close();
    QVERIFY(!database.isUsable());
    QCOMPARE(recorded(journal, someIntent(u"i2"_s)), std::optional(false));
    QCOMPARE(pendingIds(journal), std::optional(QStringList()));
    database.open(folder.path());
    QCOMPARE(pendingIds(journal), std::optional(QStringList{u"i1"_s}));
    QCOMPARE(failed.size(), 0);
}

void TestLocalDatabase::theDestructorFinishesTheWrites()
{
    LocalFolder folder;
    {
        LocalDatabase database;
        database.open(folder.path());
        IntentJournal journal(database);
        // As many as a busy disk flushes in the seconds the destructor gives them.
        for (int i = 0; i < 20; ++i)
            journal.record(someIntent(u"i%1"_s.arg(i)), this, [](bool) {});
    }
    QCOMPARE(folder.value(u"SELECT count(*) FROM intent"_s).toInt(), 20);
    QCOMPARE(folder.names(), QStringList{u"local.sqlite"_s});
}

// Signing out closes the account first, and deletes its folder then: a file deleted in use is made anew.
void TestLocalDatabase::aDeletedFolderStaysDeletedOnceItsJobsWereWaitedFor()
{
    LocalFolder folder;
    {
        LocalDatabase database;
        database.open(folder.path());
        IntentJournal journal(database);
        QVERIFY(recorded(journal, someIntent(u"i1"_s)));
        for (int job = 0; job < 5; ++job) {
            database.write(
                [](LocalConnection &) {
                    QThread::msleep(20);
                    return true;
                },
                LocalDatabase::WhenItFails::Forget);
            journal.record(someIntent(u"i2"_s + QString::number(job)), this, [](bool) {});
        }
        database.close();
        bool isIdle = false;
        database.whenIdle(this, [&] { isIdle = true; });
        QVERIFY(!isIdle); // nothing waits for the disk
        QTRY_VERIFY(isIdle);
        QVERIFY(QDir(folder.path()).removeRecursively());
    }
    QVERIFY(!QFileInfo::exists(folder.path()));
}

QW_TEST(QCoreApplication, TestLocalDatabase)

} // namespace tst_localdatabase

#include "tst_localdatabase.moc"
