#include "tests/support/rawtarget.h"

#include <QFile>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpSocket>
#include <QVariant>

RawTarget::RawTarget(Transport transport)
    : m_transport(transport)
{
    listen(QHostAddress::LocalHost);
    answer("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
}

void RawTarget::answer(const QByteArray &bytes)
{
    m_handler = [bytes](QTcpSocket *socket) {
        socket->write(bytes);
        socket->disconnectFromHost();
    };
}

QString RawTarget::url(const QString &path) const
{
    const QString scheme = m_transport == Transport::Tls ? QStringLiteral("https") : QStringLiteral("http");
    return scheme + QStringLiteral("://127.0.0.1:") + QString::number(serverPort()) + path;
}

void RawTarget::incomingConnection(qintptr descriptor)
{
    ++m_connectionCount;
    QTcpSocket *socket = nullptr;
    if (m_transport == Transport::Tls) {
        auto *tls = new QSslSocket(this);
        QFile key(QStringLiteral(TEST_DATA_DIR "/tls/selfsigned.key"));
        QFile certificate(QStringLiteral(TEST_DATA_DIR "/tls/selfsigned.crt"));
        if (key.open(QIODevice::ReadOnly) && certificate.open(QIODevice::ReadOnly)) {
            tls->setPrivateKey(QSslKey(&key, QSsl::Rsa));
            tls->setLocalCertificate(QSslCertificate(&certificate));
        }
        tls->setSocketDescriptor(descriptor);
        tls->startServerEncryption();
        socket = tls;
    } else {
        socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
    }
    if (m_resets) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { receive(socket); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void RawTarget::receive(QTcpSocket *socket)
{
    QByteArray bytes = socket->property("received").toByteArray() + socket->readAll();
    socket->setProperty("received", bytes);
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QByteArray head = bytes.left(headEnd).toLower();
    const qsizetype at = head.indexOf("\r\ncontent-length:");
    const qsizetype length =
        at < 0 ? 0 : head.mid(at + 17, head.indexOf('\r', at + 17) - at - 17).trimmed().toLongLong();
    if (bytes.size() < headEnd + 4 + length)
        return;
    socket->setProperty("received", QByteArray());
    m_requests.append(bytes);
    m_handler(socket);
}
