#include "app/vault/keychainvault.h"
#include "app/vault/sessionvault.h"
#include "tests/support/secretservicecalls.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUuid>

#include <csignal>
#include <optional>

namespace tst_keychainvault {

// The vault against the real gnome-keyring of tests/support/keyring-session.sh. Nothing here doubles the
// keyring: it is locked by its own Lock(), silent by SIGSTOP, absent and forbidden by buses of their own on
// which this program runs again as "--vault".

namespace {

const char *vaultWord(VaultAnswer::Kind kind)
{
    switch (kind) {
    case VaultAnswer::Kind::Done:
        return "Done";
    case VaultAnswer::Kind::NotFound:
        return "NotFound";
    case VaultAnswer::Kind::Absent:
        return "Absent";
    case VaultAnswer::Kind::Locked:
        return "Locked";
    case VaultAnswer::Kind::Denied:
        return "Denied";
    case VaultAnswer::Kind::NotAnswering:
        return "NotAnswering";
    case VaultAnswer::Kind::Failed:
        break;
    }
    return "Failed";
}

// The answers of one call: a second one would be a defect.
struct Answers
{
    QObject context;
    QList<VaultAnswer> all;

    SecretVault::Callback take()
    {
        return [this](const VaultAnswer &answer) { all.append(answer); };
    }
    QByteArray word() const
    {
        return all.isEmpty() ? QByteArray("none") : QByteArray(vaultWord(all.first().kind));
    }
};

struct StoppedKeyring
{
    pid_t pid = SecretServiceCalls::keyringProcess();
    StoppedKeyring() { ::kill(pid, SIGSTOP); }
    ~StoppedKeyring() { resume(); }
    void resume() const { ::kill(pid, SIGCONT); }
};

int runVaultCommand(QCoreApplication &application)
{
    const QStringList arguments = application.arguments();
    KeychainVault vault;
    QObject context;
    const auto say = [](const VaultAnswer &answer) {
        std::puts(vaultWord(answer.kind));
        QCoreApplication::quit();
    };
    const QString key = QStringLiteral("nobody/token");
    if (arguments.at(2) == QLatin1String("read"))
        vault.read(key, &context, say);
    else if (arguments.at(2) == QLatin1String("write"))
        vault.write(key, "x", &context, say);
    else if (arguments.at(2) == QLatin1String("remove"))
        vault.remove(key, &context, say);
    else
        vault.probe(&context, say);
    return QCoreApplication::exec();
}

} // namespace

class TestKeychainVault : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sessionVaultForgetsAndRemembers();
    void whatIsWrittenIsReadAndSeenByTheDesktop();
    void anEmptyOpenKeyringSaysNotFound();
    void removingIsVerified();
    void aLockedKeyringIsNeverNotFound();
    void aLockedKeyringRefusesToWriteAndKeepsTheOldValue();
    void aLockedKeyringDeletesNothingAndSaysSo();
    void probingSaysWhatThereIs();
    void aSilentKeyringEndsAtTheDeadline();
    void aLateAnswerIsIgnored();
    void anAnswerWithoutItsContextIsNotGiven();
    void anAbsentServiceIsSaid_data();
    void anAbsentServiceIsSaid();
    void aForbiddenServiceIsDenied_data();
    void aForbiddenServiceIsDenied();

private:
    bool hasKeyring() const { return qEnvironmentVariableIntValue("QW_KEYRING_TESTS") == 1; }
    QByteArray runOnOwnBus(const QByteArray &policy, const QString &operation, bool withKeyring);

    QString m_key;
};

#define NEEDS_KEYRING                                                                                        \
    if (!hasKeyring())                                                                                       \
    QSKIP("needs tests/support/keyring-session.sh and QW_KEYRING_TESTS=1")

void TestKeychainVault::init()
{
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral("/token");
}

void TestKeychainVault::sessionVaultForgetsAndRemembers()
{
    SessionVault vault;
    Answers missing, written, found, removed, gone;
    vault.read(m_key, &missing.context, missing.take());
    QVERIFY(missing.all.isEmpty()); // later, never at once
    QTRY_COMPARE(missing.word(), "NotFound");
    vault.write(m_key, "secret", &written.context, written.take());
    QTRY_COMPARE(written.word(), "Done");
    vault.read(m_key, &found.context, found.take());
    QTRY_COMPARE(found.word(), "Done");
    QCOMPARE(found.all.first().value, "secret");
    vault.remove(m_key, &removed.context, removed.take());
    QTRY_COMPARE(removed.word(), "Done");
    vault.read(m_key, &gone.context, gone.take());
    QTRY_COMPARE(gone.word(), "NotFound");
}

void TestKeychainVault::whatIsWrittenIsReadAndSeenByTheDesktop()
{
    NEEDS_KEYRING;
    KeychainVault vault;
    Answers written, found, changed, again;
    const QByteArray payload = R"({"origin":"https://api.qovery.com","token":"qov_s3cr3t-x"})";
    vault.write(m_key, payload, &written.context, written.take());
    QVERIFY(written.all.isEmpty());
    QTRY_COMPARE(written.word(), "Done");
    QCOMPARE(SecretServiceCalls::lookup(m_key), payload);
    vault.read(m_key, &found.context, found.take());
    QTRY_COMPARE(found.word(), "Done");
    QCOMPARE(found.all.first().value, payload);
    vault.write(m_key, "other", &changed.context, changed.take());
    QTRY_COMPARE(changed.word(), "Done");
    vault.read(m_key, &again.context, again.take());
    QTRY_COMPARE(again.word(), "Done");
    QCOMPARE(again.all.first().value, "other");
    QCOMPARE(found.all.size(), 1);
}

void TestKeychainVault::anEmptyOpenKeyringSaysNotFound()
{
    NEEDS_KEYRING;
    KeychainVault vault;
    Answers missing;
    vault.read(m_key, &missing.context, missing.take());
    QTRY_COMPARE(missing.word(), "NotFound");
}

void TestKeychainVault::removingIsVerified()
{
    NEEDS_KEYRING;
    KeychainVault vault;
    Answers written, removed, again;
    vault.write(m_key, "secret", &written.context, written.take());
    QTRY_COMPARE(written.word(), "Done");
    vault.remove(m_key, &removed.context, removed.take());
    QTRY_COMPARE(removed.word(), "Done");
    QCOMPARE(SecretServiceCalls::lookup(m_key), "");
    vault.remove(m_key, &again.context, again.take()); // nothing there is as good as removed
    QTRY_COMPARE(again.word(), "Done");
}

void TestKeychainVault::aLockedKeyringIsNeverNotFound()
{
    NEEDS_KEYRING;
    KeychainVault vault;
    Answers written, found, unknown, afterwards;
    vault.write(m_key, "secret", &written.context, written.take());
    QTRY_COMPARE(written.word(), "Done");
    {
        const LockedKeyring locked;
        QVERIFY(locked.isLocked());
        vault.read(m_key, &found.context, found.take());
        QTRY_COMPARE(found.word(), "Locked");
        QVERIFY(found.all.first().value.isEmpty());
        vault.read(m_key + QStringLiteral("-never-written"), &unknown.context, unknown.take());
        QTRY_COMPARE(unknown.word(), "Locked");
    }
    vault.read(m_key, &afterwards.context, afterwards.take());
    QTRY_COMPARE(afterwards.word(), "Done");
    QCOMPARE(afterwards.all.first().value, "secret");
}

void TestKeychainVault::aLockedKeyringRefusesToWriteAndKeepsTheOldValue()
{
    NEEDS_KEYRING;
    KeychainVault vault;
    Answers written, refused;
    vault.write(m_key, "old", &written.context, written.take());
    QTRY_COMPARE(written.word(), "Done");
    {
        const LockedKeyring locked;
        vault.write(m_key, "new", &refused.context, refused.take());
        QTRY_COMPARE(refused.word(), "Locked");
    }
    QCOMPARE(SecretServiceCalls::lookup(m_key), "old");
}

void TestKeychainVault::aLockedKeyringDeletesNothingAndSaysSo()
{
    NEEDS_KEYRING;
    KeychainVault vault;
    Answers written, refused, removed;
    vault.write(m_key, "secret", &written.context, written.take());
    QTRY_COMPARE(written.word(), "Done");
    {
        const LockedKeyring locked;
        vault.remove(m_key, &refused.context, refused.take());
        QTRY_COMPARE(refused.word(), "Locked");
    }
    QCOMPARE(SecretServiceCalls::lookup(m_key), "secret");
    vault.remove(m_key, &removed.context, removed.take());
    QTRY_COMPARE(removed.word(), "Done");
    QCOMPARE(SecretServiceCalls::lookup(m_key), "");
}

void TestKeychainVault::probingSaysWhatThereIs()
{
    NEEDS_KEYRING;
    KeychainVault vault;
    Answers open, closed;
    vault.probe(&open.context, open.take());
    QTRY_COMPARE(open.word(), "Done");
    const LockedKeyring locked;
    vault.probe(&closed.context, closed.take());
    QTRY_COMPARE(closed.word(), "Locked");
}

void TestKeychainVault::aSilentKeyringEndsAtTheDeadline()
{
    NEEDS_KEYRING;
    KeychainVault vault({std::chrono::milliseconds(300), std::chrono::milliseconds(300)});
    Answers found, written, removed, probed;
    const StoppedKeyring stopped;
    QVERIFY(stopped.pid != 0);
    // Nothing blocks: the loop turns between the calls and their answers.
    int turns = 0;
    QTimer loop;
    connect(&loop, &QTimer::timeout, &loop, [&] { turns += found.all.isEmpty() ? 1 : 0; });
    loop.start(10);
    QElapsedTimer clock;
    clock.start();
    vault.read(m_key, &found.context, found.take());
    vault.write(m_key, "secret", &written.context, written.take());
    vault.remove(m_key, &removed.context, removed.take());
    vault.probe(&probed.context, probed.take());
    QTRY_COMPARE(found.word(), "NotAnswering");
    QTRY_COMPARE(written.word(), "NotAnswering");
    QTRY_COMPARE(removed.word(), "NotAnswering");
    QTRY_COMPARE(probed.word(), "NotAnswering");
    QVERIFY(clock.elapsed() >= 250);
    QVERIFY(turns >= 3); // of about 25; one when a call took until the deadline
}

void TestKeychainVault::aLateAnswerIsIgnored()
{
    NEEDS_KEYRING;
    KeychainVault quick({std::chrono::milliseconds(200), std::chrono::milliseconds(200)});
    KeychainVault patient;
    Answers written, late, found;
    patient.write(m_key, "secret", &written.context, written.take());
    QTRY_COMPARE(written.word(), "Done");
    {
        const StoppedKeyring stopped;
        quick.read(m_key, &late.context, late.take());
        QTRY_COMPARE(late.word(), "NotAnswering");
    }
    // The service answers in order: when this one is through, the late answer has come and gone.
    patient.read(m_key, &found.context, found.take());
    QTRY_COMPARE(found.word(), "Done");
    QCOMPARE(found.all.first().value, "secret");
    QCOMPARE(late.all.size(), 1);
}

void TestKeychainVault::anAnswerWithoutItsContextIsNotGiven()
{
    NEEDS_KEYRING;
    KeychainVault vault;
    int given = 0;
    auto context = std::make_unique<QObject>();
    vault.read(m_key, context.get(), [&given](const VaultAnswer &) { ++given; });
    context.reset();
    Answers after;
    vault.read(m_key, &after.context, after.take());
    QTRY_COMPARE(after.word(), "NotFound");
    QCOMPARE(given, 0);
}

QByteArray TestKeychainVault::runOnOwnBus(const QByteArray &policy, const QString &operation,
                                          bool withKeyring)
{
    QTemporaryDir folder;
    QFile config(folder.filePath(QStringLiteral("bus.conf")));
    if (!config.open(QIODevice::WriteOnly))
        return "no configuration";
    config.write(
        "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
        " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
        "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
        "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>" +
        policy + "</policy></busconfig>");
    config.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.path());
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    // The daemon goes to the background before it has taken its name.
    const QString keyring =
        withKeyring
            ? QStringLiteral("printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"
                             "until dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /"
                             " org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q "
                             "true; do sleep 0.02; done;")
            : QString();
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("dbus-run-session"),
                  {QStringLiteral("--config-file=") + config.fileName(), QStringLiteral("--"),
                   QStringLiteral("sh"), QStringLiteral("-c"),
                   keyring + QStringLiteral("exec \"$0\" tst_keychainvault --vault \"$1\""),
                   QCoreApplication::applicationFilePath(), operation});
    process.waitForFinished(20'000);
    return process.readAllStandardOutput().trimmed();
}

void TestKeychainVault::anAbsentServiceIsSaid_data()
{
    QTest::addColumn<QString>("operation");
    for (const char *operation : {"read", "write", "remove", "probe"})
        QTest::newRow(operation) << QString::fromLatin1(operation);
}

void TestKeychainVault::anAbsentServiceIsSaid()
{
    NEEDS_KEYRING;
    QFETCH(QString, operation);
    QCOMPARE(runOnOwnBus(QByteArray(), operation, false), "Absent"); // a bus without the service

    QTemporaryDir folder; // no bus at all
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.path());
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("tst_keychainvault"), QStringLiteral("--vault"), operation});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.readAllStandardOutput().trimmed(), "Absent");
}

void TestKeychainVault::aForbiddenServiceIsDenied_data()
{
    anAbsentServiceIsSaid_data();
}

void TestKeychainVault::aForbiddenServiceIsDenied()
{
    NEEDS_KEYRING;
    QFETCH(QString, operation);
    QCOMPARE(runOnOwnBus("<deny send_destination=\"org.freedesktop.secrets\"/>", operation, true), "Denied");
    QCOMPARE(runOnOwnBus(QByteArray(), operation, true),
             operation == QLatin1String("read") ? "NotFound" : "Done"); // the same bus without the rule
}

static int run(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("--vault"))
        return runVaultCommand(application);
    TestKeychainVault test;
    return QTest::qExec(&test, argc, argv);
}

QW_TEST_MAIN(run)

} // namespace tst_keychainvault

#include "tst_keychainvault.moc"
