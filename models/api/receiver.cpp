#include "models/api/receiver.h"

#include "models/api/receiverconnection.h"

#include <QTcpSocket>

#include <algorithm>
#include <iterator>

Receiver::Receiver(QObject *parent)
    : Receiver(Limits(), parent)
{
}

Receiver::Receiver(const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(200));
    connect(&m_server, &QTcpServer::newConnection, this, &Receiver::accept);
    // Out of file descriptors, most likely. QTcpServer pauses by itself, and stays so.
    connect(&m_server, &QTcpServer::acceptError, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, &m_server, &QTcpServer::resumeAccepting);
}

Receiver::~Receiver()
{
    m_server.close();
    for (ReceiverConnection *connection : std::as_const(m_connections))
        connection->disconnect(this);
}

Receiver::Start Receiver::start(quint16 port)
{
    if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost, port) &&
        (port == 0 || !m_server.listen(QHostAddress::LocalHost, 0)))
        return {0, m_server.errorString()};
    return {m_server.serverPort(), {}};
}

void Receiver::stop()
{
    m_pause.stop();
    m_server.close();
    const QList<ReceiverConnection *> connections = m_connections;
    for (ReceiverConnection *connection : connections)
        connection->cut();
}

void Receiver::setAnswer(const ReceiverAnswer &answer)
{
    m_answer = answer;
    m_answer.status = std::clamp(answer.status, 200, 599);
}

void Receiver::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_connections.size() >= m_limits.connections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *connection = new ReceiverConnection(
            socket, m_limits, [this] { return m_answer; }, [this] { return QString::number(++m_received); },
            this);
        m_connections.append(connection);
        connect(connection, &ReceiverConnection::received, this, &Receiver::received);
        connect(connection, &ReceiverConnection::answered, this, &Receiver::answered);
        connect(connection, &ReceiverConnection::ended, this, [this, connection] {
            m_connections.removeOne(connection);
            connection->deleteLater();
        });
    }
}

namespace {

QByteArray receiverReason(int status)
{
    struct Reason
    {
        int status;
        const char *text;
    };
    static constexpr Reason reasons[] = {{200, "OK"},
                                         {201, "Created"},
                                         {202, "Accepted"},
                                         {204, "No Content"},
                                         {301, "Moved Permanently"},
                                         {302, "Found"},
                                         {304, "Not Modified"},
                                         {400, "Bad Request"},
                                         {401, "Unauthorized"},
                                         {403, "Forbidden"},
                                         {404, "Not Found"},
                                         {410, "Gone"},
                                         {413, "Content Too Large"},
                                         {422, "Unprocessable Content"},
                                         {429, "Too Many Requests"},
                                         {500, "Internal Server Error"},
                                         {502, "Bad Gateway"},
                                         {503, "Service Unavailable"},
                                         {504, "Gateway Timeout"}};
    const auto found = std::find_if(std::begin(reasons), std::end(reasons),
                                    [status](const Reason &each) { return each.status == status; });
    return found == std::end(reasons) ? QByteArray("Status") : QByteArray(found->text);
}

} // namespace

QByteArray receiverAnswerBytes(const ReceiverAnswer &answer, AnsweredMethod method, AfterAnswer after)
{
    const int status = answer.status;
    const bool hasBody = status != 204 && status != 304;
    // A line break in it would begin another header.
    const bool typeIsGood =
        !answer.contentType.isEmpty() && std::all_of(answer.contentType.cbegin(), answer.contentType.cend(),
                                                     [](char c) { return c >= 0x20 && c != 0x7f; });
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + receiverReason(status) + "\r\n";
    if (hasBody) {
        if (typeIsGood)
            bytes += "Content-Type: " + answer.contentType + "\r\n";
        bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    }
    if (after == AfterAnswer::Close)
        bytes += "Connection: close\r\n";
    bytes += "\r\n";
    if (hasBody && method == AnsweredMethod::Other)
        bytes += answer.body;
    return bytes;
}
