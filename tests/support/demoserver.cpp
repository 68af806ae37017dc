#include "tests/support/demoserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

DemoServer::DemoServer(const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(DEMO_SERVER),
                    QStringList{QStringLiteral("--until-stdin-closes")} + options);
    while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(20'000))
            break;
    }
    const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
    m_apiUrl = QUrl(line.value(QLatin1String("api_url")).toString());
    m_token = line.value(QLatin1String("token")).toString();
    const QJsonArray organizations = line.value(QLatin1String("organizations")).toArray();
    for (const auto &organization : organizations)
        m_organizationIds.append(organization.toObject().value(QLatin1String("id")).toString());
    m_forbiddenOrganizationId = line.value(QLatin1String("forbidden_organization_id")).toString();
    if (!isRunning())
        m_error = QStringLiteral("the demo server did not start: ") + m_process.errorString();
}

DemoServer::~DemoServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished(5'000);
    // A leak that a sanitizer finds at the server's end shows in its exit code alone.
    if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() != 0)
        qFatal("the demo server ended with %d", m_process.exitCode());
}

bool DemoServer::isRunning() const
{
    return m_process.state() == QProcess::Running && !m_apiUrl.isEmpty();
}

void DemoServer::kill()
{
    m_process.kill();
    m_process.waitForFinished(5'000);
}
