#include "tests/support/cannedserver.h"

#include <QTcpSocket>

CannedServer::CannedServer(QObject *parent)
    : QObject(parent)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

QUrl CannedServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
}

void CannedServer::setAnswer(const QByteArray &path, const Answer &answer)
{
    m_answers.insert(path, answer);
}

// Only requests without a body come here: the head is the request.
void CannedServer::serve(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(64 * 1024);
    if (!head.contains("\r\n\r\n"))
        return;
    socket->readAll();
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    Request request{words.value(0), words.value(1), {}};
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("authorization:"))
            request.authorization = line.mid(14).trimmed();
    }
    m_requests.append(request);
    const auto answer = m_answers.constFind(request.path);
    if (answer == m_answers.constEnd())
        return;
    socket->write(
        "HTTP/1.1 " + QByteArray::number(answer->status) + " x\r\nContent-Type: " + answer->contentType +
        "\r\nContent-Length: " + QByteArray::number(answer->body.size()) + "\r\n\r\n" + answer->body);
}
