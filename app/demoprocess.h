#pragma once

#include "models/domain/project.h"

#include <QObject>
#include <QProcess>
#include <QUrl>

// qovery-demo-server as a child: looked for beside the application, started without blocking, ended with this
// object.
class DemoProcess : public QObject
{
    Q_OBJECT

public:
    explicit DemoProcess(QObject *parent = nullptr);
    ~DemoProcess() override;

    void start();

signals:
    // It listens: its address, the token of this run and the organizations that the token may see.
    void ready(const QUrl &apiUrl, const QString &token, const QList<Organization> &organizations);
    // It did not start, or it ended while the application runs. A sentence for the user.
    void failed(const QString &what);

private:
    void readGreeting();

    QProcess m_process;
    bool m_isReady = false;
    bool m_hasFailed = false;
};
