#pragma once

// `qovery-webhooks --export` as a shell or a timer would start it: the real program, without a display, a
// keyring or settings, unless a test gives it some.
#include "tests/support/demoserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

struct Ended
{
    int status = -1;
    int signalNumber = 0; // it ended by this
    QByteArray output;
    QString error;

    // What a test prints when it is not as expected.
    QByteArray text() const { return "status " + QByteArray::number(status) + ": " + error.toUtf8(); }
};

class ExportFixture
{
public:
    ExportFixture()
        : environment(QProcessEnvironment::systemEnvironment())
    {
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_LOGGING_RULES",
                                 "QOVERY_CLI_ACCESS_TOKEN", "Q_CLI_ACCESS_TOKEN"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    }

    QProcessEnvironment environment;

    // `QOVERY_CLI_ACCESS_TOKEN=… qovery-webhooks --api-url …`
    void useToken(const QString &token)
    {
        environment.insert(QStringLiteral("QOVERY_CLI_ACCESS_TOKEN"), token);
    }

    // A folder that has only what the export puts there.
    QString folder() const { return m_folder.path(); }
    QString file(const QString &name = QStringLiteral("webhooks.json")) const
    {
        return m_folder.filePath(name);
    }
    QStringList files() const
    {
        return QDir(folder()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                                        QDir::Name);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    QString configPath() const
    {
        return m_home.filePath(QStringLiteral("config/qovery-webhooks/settings.ini"));
    }

    // The event loop runs meanwhile: the servers of the test live in it.
    Ended run(const QStringList &arguments)
    {
        start(QStringLiteral(APPLICATION), arguments);
        return finish();
    }
    // With what only a shell does before it: `script` ends in exec "$@".
    Ended runIn(const QString &script, const QStringList &arguments)
    {
        start(QStringLiteral("/bin/sh"),
              QStringList{QStringLiteral("-c"), script, QStringLiteral("sh"), QStringLiteral(APPLICATION)} +
                  arguments);
        return finish();
    }
    void start(const QString &program, const QStringList &arguments)
    {
        process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        // The tests may run where a shell has set these to be ignored: in the background, or below nohup.
        process->setChildProcessModifier([] {
            for (const int number : {SIGINT, SIGHUP})
                std::signal(number, SIG_DFL);
        });
        process->setStandardInputFile(QProcess::nullDevice());
        process->start(program, arguments);
    }
    Ended finish()
    {
        const bool hasEnded =
            QTest::qWaitFor([this] { return process->state() == QProcess::NotRunning; }, 120'000);
        Ended ended;
        if (!hasEnded)
            process->kill();
        else if (process->exitStatus() == QProcess::NormalExit)
            ended.status = process->exitCode();
        else
            ended.signalNumber = process->exitCode();
        ended.output = process->readAllStandardOutput();
        ended.error = QString::fromUtf8(process->readAllStandardError());
        return ended;
    }

    std::unique_ptr<QProcess> process;

private:
    QTemporaryDir m_home;
    QTemporaryDir m_folder;
};
