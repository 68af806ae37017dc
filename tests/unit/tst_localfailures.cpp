#include "models/store/local/deliveryarchive.h"
#include "models/store/local/draftjournal.h"
#include "tests/support/localfolder.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QSignalSpy>

#include <algorithm>
#include <cstdio>
#include <sys/mount.h>
#include <unistd.h>

namespace tst_localfailures {

using Qt::StringLiterals::operator""_s;
using Kind = LocalFailure::Kind;

// What the disk and other processes do to the database: said once, survived, and over when it is over.
class TestLocalFailures : public QObject
{
    Q_OBJECT

private slots:
    void anotherProcessHoldsTheLock();
    void anotherProcessHoldsTheWholeFile();
    void whatWaitsIsWrittenWithoutBeingAsked();
    void deliveriesWaitForTheLock();
    void theDestructorDoesNotWaitForTheLock();
    void theDatabaseIsFull();
    void theDiskIsFull();
    void theDiskIsFullAtTheStart();
    void theFolderCannotBeMade();
    void theFolderIsReadOnly();
    void theDiskBecomesReadOnly();
};

// This executable started again: holds a lock on the file until its standard input ends.
static int holdLock(const QString &filePath, bool alsoFromReaders)
{
    LocalConnection connection;
    connection.open(filePath);
    if (alsoFromReaders)
        connection.run(u"PRAGMA locking_mode = EXCLUSIVE"_s);
    connection.run(u"BEGIN EXCLUSIVE"_s);
    std::printf(connection.hasError() ? "failed\n" : "locked\n");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

class LockHolder
{
public:
    LockHolder(const QString &filePath, const QString &option)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {u"tst_localfailures"_s, option, filePath});
        m_process.waitForReadyRead();
        m_holds = m_process.readAllStandardOutput() == "locked\n";
    }
    ~LockHolder() { release(); }
    bool holds() const { return m_holds; }
    void release()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    bool m_holds = false;
};

// A file system of 1 MB, where this process may mount one (root).
class SmallDisk
{
public:
    SmallDisk()
        : m_isMounted(geteuid() == 0 &&
                      ::mount("tmpfs", QFile::encodeName(path()).constData(), "tmpfs", 0, "size=1m") == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(QFile::encodeName(path()).constData(), MNT_DETACH);
    }
    bool isMounted() const { return m_isMounted; }
    QString path() const { return m_folder.path(); }
    QString fillerPath() const { return m_folder.filePath(u"filler"_s); }
    bool fill() const
    {
        QFile filler(fillerPath());
        if (!filler.open(QFile::WriteOnly | QFile::Unbuffered))
            return false;
        while (filler.write(QByteArray(4096, 'x')) == 4096) {
        }
        return true;
    }
    bool empty() const { return QFile::remove(fillerPath()); }
    bool makeReadOnly() const
    {
        return ::mount("tmpfs", QFile::encodeName(path()).constData(), "tmpfs", MS_REMOUNT | MS_RDONLY,
                       "size=1m") == 0;
    }

private:
    QTemporaryDir m_folder;
    bool m_isMounted;
};

struct Spies
{
    explicit Spies(LocalDatabase &database)
        : failed(&database, &LocalDatabase::failed)
        , workedAgain(&database, &LocalDatabase::workedAgain)
        , setAside(&database, &LocalDatabase::setAside)
    {
    }
    QList<Kind> kinds() const
    {
        QList<Kind> found;
        for (const QList<QVariant> &arguments : failed)
            found.append(arguments.at(0).value<LocalFailure>().kind);
        return found;
    }
    QSignalSpy failed;
    QSignalSpy workedAgain;
    QSignalSpy setAside;
};

void TestLocalFailures::anotherProcessHoldsTheLock()
{
    LocalFolder folder;
    LocalDatabase database;
    const Spies spies(database);
    database.open(folder.path());
    IntentJournal journal(database);
    QCOMPARE(recorded(journal, someIntent(u"i1"_s)), std::optional(true));
    LockHolder other(folder.filePath(), u"--lock"_s);
    QVERIFY(other.holds());
    QCOMPARE(recorded(journal, someIntent(u"i2"_s)), std::optional(false));
    QVERIFY(!database.isUsable());
    journal.settle(u"i1"_s);
    QCOMPARE(recorded(journal, someIntent(u"i3"_s)), std::optional(false));
    QCOMPARE(pendingIds(journal), std::optional(QStringList{u"i1"_s})); // reading goes on
    QCOMPARE(spies.kinds(), QList<Kind>{Kind::Locked});
    QCOMPARE(spies.failed.at(0).at(0).value<LocalFailure>().filePath, folder.filePath());

    other.release();
    QCOMPARE(recorded(journal, someIntent(u"i4"_s)), std::optional(true));
    QCOMPARE(spies.workedAgain.size(), 1);
    QVERIFY(database.isUsable());
    // Settled with the write after it; what was answered "not kept" was not kept.
    QCOMPARE(pendingIds(journal), std::optional(QStringList{u"i4"_s}));
    QCOMPARE(spies.setAside.size(), 0);
}

void TestLocalFailures::anotherProcessHoldsTheWholeFile()
{
    LocalFolder folder;
    {
        LocalDatabase database;
        database.open(folder.path());
        IntentJournal journal(database);
        QCOMPARE(recorded(journal, someIntent(u"i1"_s)), std::optional(true));
    }
    LockHolder other(folder.filePath(), u"--lock-all"_s);
    QVERIFY(other.holds());
    LocalDatabase database;
    const Spies spies(database);
    database.open(folder.path());
    IntentJournal journal(database);
    QCOMPARE(pendingIds(journal), std::optional(QStringList()));
    QCOMPARE(recorded(journal, someIntent(u"i2"_s)), std::optional(false));
    QCOMPARE(spies.kinds(), QList<Kind>{Kind::Locked});
    other.release();
    QCOMPARE(recorded(journal, someIntent(u"i3"_s)), std::optional(true));
    QCOMPARE(pendingIds(journal), std::optional(QStringList{u"i1"_s, u"i3"_s}));
    QCOMPARE(spies.workedAgain.size(), 1);
    QCOMPARE(spies.setAside.size(), 0);
}

void TestLocalFailures::whatWaitsIsWrittenWithoutBeingAsked()
{
    LocalFolder folder;
    LocalDatabase database;
    const Spies spies(database);
    database.open(folder.path());
    IntentJournal journal(database);
    QCOMPARE(recorded(journal, someIntent(u"i1"_s)), std::optional(true));
    LockHolder other(folder.filePath(), u"--lock"_s);
    QVERIFY(other.holds());
    DraftJournal drafts(database);
    drafts.keep({u"first"_s, u"o1"_s, std::nullopt, {}, QDateTime::currentDateTimeUtc()});
    drafts.keep({u"second"_s, u"o1"_s, std::nullopt, {}, QDateTime::currentDateTimeUtc()});
    drafts.drop(u"first"_s);
    QTRY_COMPARE(spies.failed.size(), 1);
    other.release();
    QTRY_COMPARE_WITH_TIMEOUT(spies.workedAgain.size(), 1, 30'000);
    QTRY_COMPARE(folder.value(u"SELECT group_concat(key) FROM draft"_s).toString(), u"second"_s);
}

// The last log of each webhook waits in memory, who noted it knows at once that it is not kept, and what was
// kept before can be read.
void TestLocalFailures::deliveriesWaitForTheLock()
{
    LocalFolder folder;
    LocalDatabase database;
    const Spies spies(database);
    database.open(folder.path());
    DeliveryArchive archive(database);
    const QDateTime noon(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);
    const auto log = [&](const QStringList &ids) {
        QList<Delivery> deliveries;
        for (const QString &id : ids)
            deliveries.append({id, noon, {}, {}, {}, "{}", 200, std::nullopt});
        return deliveries;
    };
    QStringList answers;
    const auto note = [&](const QString &webhookId, const QStringList &ids) {
        archive.note(u"o1"_s, webhookId, log(ids), noon, this,
                     [&, webhookId](const QList<DeliveryRow> &added) {
                         answers.append(webhookId + u' ' + QString::number(added.size()));
                     });
    };
    const auto kept = [&] {
        return answerTo<QStringList>(
            [&](QObject *context, const auto &done) { archive.ids({}, 100, context, done); });
    };
    note(u"w1"_s, {u"a"_s});
    QTRY_COMPARE(answers, QStringList{u"w1 1"_s});
    LockHolder other(folder.filePath(), u"--lock"_s);
    QVERIFY(other.holds());
    note(u"w1"_s, {u"a"_s, u"b"_s});
    note(u"w2"_s, {u"c"_s, u"d"_s});
    note(u"w1"_s, {u"b"_s, u"e"_s}); // takes the place of the one before
    QTRY_COMPARE(spies.kinds(), QList<Kind>{Kind::Locked});
    QCOMPARE(kept(), std::optional(QStringList{u"a"_s}));
    QTRY_COMPARE(answers, (QStringList{u"w1 1"_s, u"w1 0"_s, u"w2 0"_s, u"w1 0"_s}));

    QStringList keptLater;
    archive.whenKeptLater(
        this, [&](const QString &organizationId, const QString &webhookId, const QList<DeliveryRow> &added) {
            keptLater.append(organizationId + u' ' + webhookId + u' ' + QString::number(added.size()));
        });
    other.release();
    note(u"w3"_s, {u"f"_s}); // the next write, whichever it is
    QTRY_COMPARE(keptLater.size(), 2);
    std::sort(keptLater.begin(), keptLater.end());
    QCOMPARE(keptLater, (QStringList{u"o1 w1 2"_s, u"o1 w2 2"_s}));
    QCOMPARE(answers.last(), u"w3 1"_s);
    QCOMPARE(kept(), std::optional(QStringList{u"f"_s, u"e"_s, u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(folder.value(u"SELECT id FROM delivery WHERE is_listed = 0"_s).toString(), u"a"_s);
    QCOMPARE(spies.workedAgain.size(), 1);
}

void TestLocalFailures::theDestructorDoesNotWaitForTheLock()
{
    LocalFolder folder;
    auto database = std::make_unique<LocalDatabase>();
    database->open(folder.path());
    {
        IntentJournal journal(*database);
        QCOMPARE(recorded(journal, someIntent(u"i1"_s)), std::optional(true));
    }
    LockHolder other(folder.filePath(), u"--lock"_s);
    QVERIFY(other.holds());
    DraftJournal drafts(*database);
    for (int i = 0; i < 10'000; ++i) // each waits 100 ms for the lock
        drafts.keep({u"d%1"_s.arg(i), u"o1"_s, std::nullopt, {}, QDateTime::currentDateTimeUtc()});
    database.reset(); // bounded: ctest ends this test before they all have waited
    QVERIFY(other.holds());
}

void TestLocalFailures::theDatabaseIsFull()
{
    LocalFolder folder;
    LocalDatabase database;
    const Spies spies(database);
    database.open(folder.path());
    IntentJournal journal(database);
    QCOMPARE(recorded(journal, someIntent(u"i1"_s)), std::optional(true));
    // SQLite answers SQLITE_FULL, as it does when the disk is full.
    QVERIFY(askedOf(database, u"PRAGMA max_page_count = 1"_s).isValid());
    ChangeIntent large = someIntent(u"large"_s);
    large.draft.description = QString(100'000, u'x');
    QCOMPARE(recorded(journal, large), std::optional(false));
    QCOMPARE(recorded(journal, large), std::optional(false));
    QCOMPARE(spies.kinds(), QList<Kind>{Kind::DiskFull});
    QCOMPARE(pendingIds(journal), std::optional(QStringList{u"i1"_s}));
    QVERIFY(askedOf(database, u"PRAGMA max_page_count = 100000"_s).isValid());
    QCOMPARE(recorded(journal, large), std::optional(true));
    QCOMPARE(spies.workedAgain.size(), 1);
}

void TestLocalFailures::theDiskIsFull()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        return; // not root, or mounting is forbidden here: theDatabaseIsFull stands for it
    const QString path = disk.path() + u"/account"_s;
    LocalDatabase database;
    const Spies spies(database);
    database.open(path);
    IntentJournal journal(database);
    QCOMPARE(recorded(journal, someIntent(u"i1"_s)), std::optional(true));
    QVERIFY(disk.fill());
    ChangeIntent large = someIntent(u"large"_s);
    large.draft.description = QString(100'000, u'x');
    QCOMPARE(recorded(journal, large), std::optional(false));
    QCOMPARE(recorded(journal, large), std::optional(false));
    QCOMPARE(spies.kinds(), QList<Kind>{Kind::DiskFull});
    QCOMPARE(pendingIds(journal), std::optional(QStringList{u"i1"_s}));
    QVERIFY(disk.empty());
    QCOMPARE(recorded(journal, large), std::optional(true));
    QCOMPARE(pendingIds(journal), std::optional(QStringList{u"i1"_s, u"large"_s}));
    QCOMPARE(spies.workedAgain.size(), 1);
    QCOMPARE(spies.setAside.size(), 0);
    qInfo("with a real full disk");
}

void TestLocalFailures::theDiskIsFullAtTheStart()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        return;
    QVERIFY(disk.fill());
    LocalDatabase database;
    const Spies spies(database);
    database.open(disk.path() + u"/account"_s);
    IntentJournal journal(database);
    QCOMPARE(recorded(journal, someIntent(u"i1"_s)), std::optional(false));
    QCOMPARE(pendingIds(journal), std::optional(QStringList()));
    QCOMPARE(spies.kinds(), QList<Kind>{Kind::DiskFull});
    QVERIFY(disk.empty());
    QCOMPARE(recorded(journal, someIntent(u"i2"_s)), std::optional(true));
    QCOMPARE(spies.workedAgain.size(), 1);
    QCOMPARE(spies.setAside.size(), 0);
}

void TestLocalFailures::theFolderCannotBeMade()
{
    LocalFolder folder;
    QVERIFY(folder.write(u"file"_s, "x"));
    LocalDatabase database;
    const Spies spies(database);
    database.open(folder.path() + u"/file/account"_s);
    IntentJournal journal(database);
    QCOMPARE(recorded(journal, someIntent(u"i1"_s)), std::optional(false));
    QCOMPARE(pendingIds(journal), std::optional(QStringList()));
    QCOMPARE(spies.kinds(), QList<Kind>{Kind::FolderUnusable});
    QVERIFY(QFile::remove(folder.path() + u"/file"_s));
    QCOMPARE(recorded(journal, someIntent(u"i2"_s)), std::optional(true));
    QCOMPARE(spies.workedAgain.size(), 1);
}

void TestLocalFailures::theFolderIsReadOnly()
{
    const SmallDisk disk;
    LocalFolder folder;
    const QString parent = disk.isMounted() ? disk.path() : folder.path();
    QVERIFY(QDir().mkpath(parent));
    if (disk.isMounted())
        QVERIFY(disk.makeReadOnly());
    else
        QVERIFY(QFile::setPermissions(parent, QFile::ReadOwner | QFile::ExeOwner));
    if (::access(QFile::encodeName(parent).constData(), W_OK) == 0)
        return; // a root that may not mount: nothing is read-only to it
    LocalDatabase database;
    const Spies spies(database);
    database.open(parent + u"/account"_s);
    IntentJournal journal(database);
    QCOMPARE(recorded(journal, someIntent(u"i1"_s)), std::optional(false));
    QCOMPARE(pendingIds(journal), std::optional(QStringList()));
    QCOMPARE(spies.kinds(), QList<Kind>{Kind::FolderUnusable});
    QCOMPARE(spies.setAside.size(), 0);
    if (!disk.isMounted())
        QVERIFY(QFile::setPermissions(parent, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

// A database that was there before, on a file system that became read-only.
void TestLocalFailures::theDiskBecomesReadOnly()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        return;
    const QString path = disk.path() + u"/account"_s;
    {
        LocalDatabase database;
        database.open(path);
        IntentJournal journal(database);
        QCOMPARE(recorded(journal, someIntent(u"i1"_s)), std::optional(true));
    }
    QVERIFY(disk.makeReadOnly());
    LocalDatabase database;
    const Spies spies(database);
    database.open(path);
    IntentJournal journal(database);
    QCOMPARE(recorded(journal, someIntent(u"i2"_s)), std::optional(false));
    QCOMPARE(spies.kinds(), QList<Kind>{Kind::FolderUnusable});
    QCOMPARE(spies.setAside.size(), 0);
}

static int run(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--lock") == 0)
        return holdLock(QString::fromLocal8Bit(argv[2]), false);
    if (argc == 3 && qstrcmp(argv[1], "--lock-all") == 0)
        return holdLock(QString::fromLocal8Bit(argv[2]), true);
    TestLocalFailures test;
    return QTest::qExec(&test, argc, argv);
}

QW_TEST_MAIN(run)

} // namespace tst_localfailures

#include "tst_localfailures.moc"
