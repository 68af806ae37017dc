#pragma once

// Real starts of the application beside one another, in a runtime folder of the test's own.
#include "app/desktop/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

// Settings, data and runtime folder of one user; as environment of this process, so that what is made here
// meets what is started.
class UserFolders
{
public:
    UserFolders()
    {
        const std::pair<const char *, const char *> places[] = {
            {"XDG_RUNTIME_DIR", "run"}, {"XDG_CONFIG_HOME", "config"}, {"XDG_DATA_HOME", "data"}};
        for (const auto &[variable, name] : places) {
            QDir(m_folder.path()).mkdir(QLatin1String(name));
            QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            qputenv(variable, QFile::encodeName(path(name)));
        }
    }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private:
    QTemporaryDir m_folder;
};

// One start of the real executable, offscreen; killed with this object.
class Start
{
public:
    using Variables = QList<std::pair<QString, QString>>;

    explicit Start(const QStringList &arguments = {}, const Variables &variables = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"QT_LOGGING_RULES", "QOVERY_CLI_ACCESS_TOKEN", "Q_CLI_ACCESS_TOKEN",
                                 "XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"})
            environment.remove(QLatin1String(name));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        // No keyring, no notifications: these starts are about their windows.
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
        for (const auto &[name, value] : variables)
            environment.insert(name, value);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(APPLICATION), arguments);
        m_isStarted = m_process.waitForStarted(30'000);
    }
    ~Start() { kill(); }
    Q_DISABLE_COPY_MOVE(Start)

    bool isRunning() const { return m_isStarted && m_process.state() == QProcess::Running; }
    bool hasEnded() const { return m_isStarted && m_process.state() == QProcess::NotRunning; }
    // -1: it still runs, or crashed.
    int status() const
    {
        return hasEnded() && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QString output() { return QString::fromUtf8(m_process.readAllStandardOutput()); }
    QString error() { return QString::fromUtf8(m_process.readAllStandardError()); }
    qint64 processId() const { return m_process.processId(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(30'000);
    }

private:
    QProcess m_process;
    bool m_isStarted = false;
};

constexpr int startTimeout = 60'000; // ms; many tests start at once
