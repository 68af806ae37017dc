// What the application starts knows nothing of tokens: neither its arguments nor its environment hold one,
// and the application's own arguments do not either.
#include "tests/gui/applicationstory.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>

namespace tst_childprocesses {

class TestChildProcesses : public QObject
{
    Q_OBJECT

    static QByteArray factsOf(const QString &processId, const char *name)
    {
        QFile file(QStringLiteral("/proc/%1/%2").arg(processId, QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList children()
    {
        QStringList found;
        const QByteArray own = QByteArray::number(QCoreApplication::applicationPid());
        const QStringList entries =
            QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &entry : entries) {
            // "pid (name) state parent …"; the name may hold spaces and parentheses.
            const QByteArray stat = factsOf(entry, "stat");
            if (stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1) == own)
                found.append(entry);
        }
        return found;
    }

private slots:
    void initTestCase()
    {
        if (!QFile::exists(QStringLiteral("/proc/self/environ")))
            QSKIP("this system has no /proc");
        ApplicationStory::prepare();
    }

    void noTokenReachesThem()
    {
        const QByteArray token = "qov_s3cr3t-environment";
        for (const char *variable : {"QOVERY_CLI_ACCESS_TOKEN", "Q_CLI_ACCESS_TOKEN"})
            qputenv(variable, token);
        for (const char *variable : {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"})
            qputenv(variable, "used-up_TIME1");
        ApplicationStory story(ApplicationStory::demo());
        story.open();
        QTRY_VERIFY_WITH_TIMEOUT(story.isFilled(), 20'000);

        bool isDemoSeen = false;
        const QStringList all = children();
        for (const QString &child : all) {
            const QByteArray command = factsOf(child, "cmdline");
            const QByteArray environment = factsOf(child, "environ");
            isDemoSeen = isDemoSeen || command.contains("qovery-demo-server");
            QVERIFY2(!command.contains("s3cr3t-"), command.constData());
            QVERIFY2(!environment.isEmpty(), command.constData());
            QVERIFY2(!environment.contains("s3cr3t-"), command.constData());
            QVERIFY2(!environment.contains("used-up"), command.constData()); // they would take it for theirs
        }
        QVERIFY(isDemoSeen);
        QVERIFY(!factsOf(QStringLiteral("self"), "cmdline").contains("s3cr3t-"));
    }
};

QW_TEST(QApplication, TestChildProcesses)

} // namespace tst_childprocesses

#include "tst_childprocesses.moc"
