#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>

// The real qovery-demo-server as a child process for one test. Ends with this object (--until-stdin-closes).
class DemoServer
{
public:
    // Starts it on a free port; check isRunning().
    explicit DemoServer(const QStringList &options = {});
    ~DemoServer();

    bool isRunning() const;
    QString errorText() const { return m_error; }
    QUrl apiUrl() const { return m_apiUrl; }
    QString token() const { return m_token; }
    QString organizationId(int index = 0) const { return m_organizationIds.value(index); }
    QString forbiddenOrganizationId() const { return m_forbiddenOrganizationId; }
    void kill(); // as if it crashed

private:
    QProcess m_process;
    QString m_error;
    QUrl m_apiUrl;
    QString m_token;
    QStringList m_organizationIds;
    QString m_forbiddenOrganizationId;
};
