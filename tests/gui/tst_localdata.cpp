// Story: the file with history and drafts is damaged, or its disk is full. It is said once, with what it
// means, and the work with Qovery goes on.
#include "tests/gui/applicationstory.h"
#include "tests/support/testprogram.h"
#include "ui/webhooks/localdatatexts.h"

#include <QDirIterator>

namespace tst_localdata {

class TestLocalData : public QObject
{
    Q_OBJECT

    static QString databasePath(const QString &folder)
    {
        QDirIterator files(folder, {QStringLiteral("local.sqlite")}, QDir::Files,
                           QDirIterator::Subdirectories);
        return files.hasNext() ? files.next() : QString();
    }

private slots:
    void initTestCase() { ApplicationStory::prepare(); }
    void cleanup() { ApplicationStory::keepDataIn({}); }

    void aDamagedFileIsSetAsideAndSaid()
    {
        const QTemporaryDir folder;
        ApplicationStory::keepDataIn(folder.path());
        DemoServer server;
        {
            ApplicationStory story(server);
            story.open();
            QTRY_VERIFY(story.isFilled());
        }
        const QString path = databasePath(folder.path());
        QVERIFY(!path.isEmpty());
        QFile::remove(path + QStringLiteral("-wal"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();

        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        const QString said = QStringLiteral("The data kept on this computer was damaged. ");
        QTRY_COMPARE(story.messages().filter(said).size(), 1);
        const QString message = story.messages().filter(said).constFirst();
        const QDir place = QFileInfo(path).dir();
        const QStringList kept = place.entryList({QStringLiteral("local-*.sqlite")}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        QVERIFY2(message.endsWith(QStringLiteral("the damaged file was kept as %1.")
                                      .arg(QDir::toNativeSeparators(place.filePath(kept.constFirst())))),
                 qPrintable(message));
        QCOMPARE(story.rows(), 12);
        QVERIFY(QFile::exists(path)); // an empty one is in use
    }

    // Each sentence says what goes on and what does not.
    void everyFailureHasATrueSentence()
    {
        using Kind = LocalFailure::Kind;
        for (const Kind kind : {Kind::FolderUnusable, Kind::DiskFull, Kind::Locked, Kind::DiskFault,
                                Kind::NoDriver, Kind::Refused}) {
            const QString text = LocalDataTexts::failed({kind, QStringLiteral("/data/local.sqlite"), 13});
            QVERIFY2(
                text.contains(QStringLiteral("changes you make are still sent to Qovery")) &&
                    text.contains(QStringLiteral("history, deliveries, test sends and drafts are not kept")),
                qPrintable(text));
        }
    }
};

QW_TEST(QApplication, TestLocalData)

} // namespace tst_localdata

#include "tst_localdata.moc"
