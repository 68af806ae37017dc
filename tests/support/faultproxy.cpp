#include "tests/support/faultproxy.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace {
QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

// `head` with the header replaced, or without it when `value` is null.
QByteArray withHeader(const QByteArray &head, const QByteArray &name, const QByteArray &value)
{
    QByteArray out;
    const QList<QByteArray> lines = head.trimmed().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) != 0)
            out += line.trimmed() + "\r\n";
    }
    if (!value.isNull())
        out += name + ": " + value + "\r\n";
    return out + "\r\n";
}

QByteArray cannedAnswer(const FaultProxy::Rule &rule)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(rule.status) + " Canned\r\n";
    bool hasLength = rule.status == 204;
    for (const auto &[name, value] : rule.headers) {
        out += name + ": " + value + "\r\n";
        hasLength = hasLength || name == "Content-Length" || name == "Transfer-Encoding";
    }
    if (!hasLength)
        out += "Content-Length: " + QByteArray::number(rule.body.size()) + "\r\n";
    return out + "\r\n" + rule.body;
}
} // namespace

// One client connection; requests one after the other.
class FaultConnection : public QObject
{
public:
    FaultConnection(FaultProxy &proxy, QTcpSocket *client)
        : QObject(&proxy)
        , m_proxy(proxy)
        , m_client(client)
    {
        client->setParent(this);
        connect(client, &QTcpSocket::readyRead, this, &FaultConnection::read);
        connect(client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    }

private:
    void read()
    {
        m_buffer += m_client->readAll();
        const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
        if (headEnd < 0 || m_isAnswering)
            return;
        const QByteArray head = m_buffer.left(headEnd + 4);
        const qsizetype length = headerOf(head, "Content-Length").toLongLong();
        if (m_buffer.size() < head.size() + length)
            return;
        const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
        const FaultProxy::Seen seen{words.value(0), words.value(1), head, m_buffer.mid(head.size(), length)};
        m_buffer.remove(0, head.size() + length);
        m_isAnswering = true;
        m_proxy.m_seen.append(seen);
        answer(seen, m_proxy.takeRule(seen));
        ++m_requestCount;
    }

    void answer(const FaultProxy::Seen &seen, const FaultProxy::Rule &rule)
    {
        using Fault = FaultProxy::Fault;
        switch (rule.fault) {
        case Fault::Pass:
            pass(seen, [this](const QByteArray &whole) { finish(whole); });
            break;
        case Fault::Canned:
            finish(cannedAnswer(rule));
            break;
        case Fault::CannedAfter:
            pass(seen, [this, rule](const QByteArray &) { finish(cannedAnswer(rule)); });
            break;
        case Fault::Raw:
            close(rule.body);
            break;
        case Fault::CloseBefore:
            close({});
            break;
        case Fault::ResetBefore:
            reset();
            break;
        case Fault::CloseAfter:
            pass(seen, [this](const QByteArray &) { close({}); });
            break;
        case Fault::ResetAfter:
            pass(seen, [this](const QByteArray &) { reset(); });
            break;
        case Fault::CloseInHead:
            pass(seen, [this](const QByteArray &whole) { close(whole.left(whole.indexOf("\r\n") + 8)); });
            break;
        case Fault::CutBody:
            pass(seen, [this](const QByteArray &whole) { close(cut(whole)); });
            break;
        case Fault::CloseReused:
            if (m_requestCount > 0)
                close({});
            else
                pass(seen, [this](const QByteArray &whole) { finish(whole); });
            break;
        case Fault::HangBefore:
            break;
        case Fault::HangAfter:
            pass(seen, [](const QByteArray &) {});
            break;
        case Fault::HangInBody:
            pass(seen, [this](const QByteArray &whole) { m_client->write(cut(whole)); });
            break;
        case Fault::Drip:
            m_client->write(
                "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\nContent-Type: application/json\r\n\r\n{");
            drip(rule.pause);
            break;
        case Fault::Delay:
            pass(seen, [this, rule](const QByteArray &whole) {
                QTimer::singleShot(rule.pause, this, [this, whole] { finish(whole); });
            });
            break;
        }
    }

    static QByteArray cut(const QByteArray &whole)
    {
        const qsizetype head = whole.indexOf("\r\n\r\n") + 4;
        return whole.left(head + (whole.size() - head) / 2);
    }

    void drip(std::chrono::milliseconds pause)
    {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this] { m_client->write(" "); });
        timer->start(pause);
    }

    // Asks the server behind on a connection of its own and hands over its whole answer.
    void pass(const FaultProxy::Seen &seen, const std::function<void(const QByteArray &)> &done)
    {
        if (m_proxy.m_behind.isEmpty()) {
            done(cannedAnswer(FaultProxy::canned(200, "{}")));
            return;
        }
        auto *server = new QTcpSocket(this);
        const QByteArray host =
            m_proxy.m_behind.host().toLatin1() + ':' + QByteArray::number(m_proxy.m_behind.port());
        const QByteArray head = withHeader(withHeader(seen.head, "Host", host), "Connection", "close");
        connect(server, &QTcpSocket::connected, this,
                [server, head, seen] { server->write(head + seen.body); });
        connect(server, &QTcpSocket::disconnected, this, [server, done] {
            server->deleteLater();
            const QByteArray whole = server->readAll();
            const qsizetype headEnd = whole.indexOf("\r\n\r\n") + 4;
            done(withHeader(whole.left(headEnd), "Connection", {}) + whole.mid(headEnd));
        });
        connect(server, &QTcpSocket::errorOccurred, this, [this, server](QAbstractSocket::SocketError error) {
            if (error != QAbstractSocket::RemoteHostClosedError &&
                server->state() != QAbstractSocket::ConnectedState)
                close({}); // the server behind is gone
        });
        server->connectToHost(m_proxy.m_behind.host(), static_cast<quint16>(m_proxy.m_behind.port()));
    }

    void finish(const QByteArray &whole)
    {
        m_client->write(whole);
        m_isAnswering = false;
        if (!m_buffer.isEmpty())
            read();
    }

    void close(const QByteArray &lastWords)
    {
        m_client->write(lastWords);
        m_client->disconnectFromHost();
    }

    void reset()
    {
#ifdef Q_OS_UNIX
        const linger hard{1, 0};
        ::setsockopt(static_cast<int>(m_client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard,
                     sizeof hard);
#endif
        m_client->abort();
    }

    FaultProxy &m_proxy;
    QTcpSocket *m_client;
    QByteArray m_buffer;
    int m_requestCount = 0;
    bool m_isAnswering = false;
};

FaultProxy::FaultProxy(const QUrl &behind, QObject *parent)
    : QObject(parent)
    , m_behind(behind)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection()) {
            ++m_connectionCount;
            new FaultConnection(*this, client);
        }
    });
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
}

FaultProxy::~FaultProxy() = default;

QUrl FaultProxy::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void FaultProxy::addRule(const Rule &rule)
{
    m_rules.append(rule);
}

void FaultProxy::clearRules()
{
    m_rules.clear();
}

void FaultProxy::stopListening()
{
    m_server.close();
}

void FaultProxy::goAway()
{
    stopListening();
    const QList<QTcpSocket *> open = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : open)
        socket->abort();
}

int FaultProxy::count(const QByteArray &method) const
{
    int found = 0;
    for (const Seen &seen : m_seen)
        found += seen.method == method ? 1 : 0;
    return found;
}

FaultProxy::Rule FaultProxy::always(Fault fault, const QByteArray &method)
{
    Rule rule;
    rule.fault = fault;
    rule.method = method;
    return rule;
}

FaultProxy::Rule FaultProxy::canned(int status, const QByteArray &body, const Headers &headers)
{
    Rule rule;
    rule.fault = Fault::Canned;
    rule.status = status;
    rule.body = body;
    rule.headers = headers;
    return rule;
}

FaultProxy::Rule FaultProxy::takeRule(const Seen &seen)
{
    for (Rule &rule : m_rules) {
        if (rule.times == 0 || (!rule.method.isEmpty() && rule.method != seen.method) ||
            (rule.path && !rule.path(seen.path)))
            continue;
        if (rule.times > 0)
            --rule.times;
        return rule;
    }
    return {};
}
