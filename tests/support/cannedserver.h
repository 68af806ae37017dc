#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

// A server on loopback that answers a path with what a test gave it, for answers that the demo server never
// gives. Keeps what it got.
class CannedServer : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray verb;
        QByteArray path;
        QByteArray authorization;
    };
    struct Answer
    {
        int status = 200;
        QByteArray body;
        QByteArray contentType = "application/json";
    };

    explicit CannedServer(QObject *parent = nullptr);

    QUrl url() const;
    // Without an answer the request is kept waiting.
    void setAnswer(const QByteArray &path, const Answer &answer);
    const QList<Request> &requests() const { return m_requests; }

private:
    void serve(QTcpSocket *socket);

    QTcpServer m_server;
    QHash<QByteArray, Answer> m_answers;
    QList<Request> m_requests;
};
