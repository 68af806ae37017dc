#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

// A target of test sends that answers with raw bytes, and keeps what arrived byte for byte. On 127.0.0.1, a
// port of its own.
class RawTarget : public QTcpServer
{
    Q_OBJECT

public:
    enum class Transport { Plain, Tls }; // Tls: self-signed, tests/data/tls
    explicit RawTarget(Transport transport = Transport::Plain);

    // Called once per request, when head and body (Content-Length) are complete.
    using Handler = std::function<void(QTcpSocket *socket)>;
    void onRequest(Handler handler) { m_handler = std::move(handler); }
    // The usual handler: these bytes, then the connection is closed.
    void answer(const QByteArray &bytes);
    // The connection is reset as soon as it is made.
    void resetConnections() { m_resets = true; }

    QString url(const QString &path = QStringLiteral("/hook")) const;
    const QList<QByteArray> &requests() const { return m_requests; }
    int connectionCount() const { return m_connectionCount; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void receive(QTcpSocket *socket);

    Transport m_transport;
    Handler m_handler;
    QList<QByteArray> m_requests;
    int m_connectionCount = 0;
    bool m_resets = false;
};
