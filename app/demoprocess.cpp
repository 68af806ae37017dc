#include "app/demoprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

DemoProcess::DemoProcess(QObject *parent)
    : QObject(parent)
    , m_process(this)
{
    m_process.setProgram(
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("qovery-demo-server")));
    // It ends by itself when our end of its standard input closes, so also when this process is killed.
    // A deployment now and then, so that there is something to watch.
    m_process.setArguments(
        {QStringLiteral("--until-stdin-closes"), QStringLiteral("--deploy-every"), QStringLiteral("20000")});
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoProcess::readGreeting);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart || m_hasFailed)
            return;
        m_hasFailed = true;
        emit failed(tr("The demo server could not be started: %1 is missing or cannot be run. Install the "
                       "application again.")
                        .arg(QDir::toNativeSeparators(m_process.program())));
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        if (m_hasFailed)
            return;
        m_hasFailed = true;
        emit failed(m_isReady ? tr("The demo server has stopped, and what was changed in it is gone. "
                                   "Started again, the demo begins with fresh data.")
                              : tr("The demo server ended before it was ready. Start the demo again."));
    });
}

DemoProcess::~DemoProcess()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    // The server keeps nothing on disk, so it may as well be killed. Waited for here: the destructor of
    // QProcess would do the same, but complain.
    m_process.kill();
    m_process.waitForFinished();
}

void DemoProcess::start()
{
    m_process.start();
}

void DemoProcess::readGreeting()
{
    if (m_isReady || !m_process.canReadLine())
        return;
    const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
    const QUrl apiUrl(line.value(QLatin1String("api_url")).toString(), QUrl::StrictMode);
    const QString token = line.value(QLatin1String("token")).toString();
    QList<Organization> organizations;
    const QJsonArray list = line.value(QLatin1String("organizations")).toArray();
    for (const auto &value : list) {
        const QJsonObject organization = value.toObject();
        organizations.append({organization.value(QLatin1String("id")).toString(),
                              organization.value(QLatin1String("name")).toString()});
    }
    if (!apiUrl.isValid() || token.isEmpty() || organizations.isEmpty()) {
        m_hasFailed = true;
        emit failed(tr("The demo server gave an answer this version does not understand. Install the "
                       "application again."));
        return;
    }
    m_isReady = true;
    emit ready(apiUrl, token, organizations);
}
