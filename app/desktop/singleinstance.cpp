#include "app/desktop/singleinstance.h"

#include "app/desktop/meetingplace.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTimer>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace {

constexpr std::chrono::milliseconds instanceReading{2'000}; // for a whole request to arrive
constexpr std::chrono::milliseconds instancePause{20};      // between attempts
constexpr int instanceMostOpen = 8;

// Two settings or data folders are two account sets; a hash of both, for a socket's path has 107 bytes.
QString instanceName(SingleInstance::Kind kind)
{
    if (kind == SingleInstance::Kind::Demo)
        return QStringLiteral("demo");
    const QString folders = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                            QLatin1Char('\n') +
                            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QByteArray hash = QCryptographicHash::hash(folders.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("accounts-") + QString::fromLatin1(hash.toHex().left(16));
}

QByteArray instanceAnswer()
{
    const QJsonObject answer{{QStringLiteral("version"), 1}, {QStringLiteral("taken"), true}};
    return QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n';
}

bool saysTaken(const QByteArray &answer)
{
    return QJsonDocument::fromJson(answer).object().value(QLatin1String("taken")).toBool();
}

// Not QLocalSocket: there is no event loop yet, and none is needed.
bool connectInstance(const QString &path, int socketDescriptor)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address = {};
    if (name.size() >= qsizetype(sizeof address.sun_path))
        return false;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    return ::connect(socketDescriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
}

// Empty: the other end has closed, or the deadline has passed (then `isLate`).
QByteArray readInstanceLine(int socketDescriptor, QDeadlineTimer deadline, bool &isLate)
{
    QByteArray line;
    while (!line.endsWith('\n') && line.size() < 256) {
        pollfd waiting = {socketDescriptor, POLLIN, 0};
        const int ready = poll(&waiting, 1, int(qMax<qint64>(deadline.remainingTime(), 0)));
        if (ready < 0 && errno == EINTR)
            continue;
        isLate = ready == 0;
        char bytes[256];
        const ssize_t size = ready > 0 ? recv(socketDescriptor, bytes, sizeof bytes, 0) : 0;
        if (size <= 0)
            return {};
        line.append(bytes, size);
    }
    return line;
}

} // namespace

SingleInstance::SingleInstance(Kind kind)
    : SingleInstance(kind, Deadlines{})
{
}

SingleInstance::SingleInstance(Kind kind, Deadlines deadlines)
    : m_deadlines(deadlines)
{
    const QString folder = meetingFolder();
    if (!folder.isEmpty())
        m_path = folder + QLatin1Char('/') + instanceName(kind);
}

SingleInstance::~SingleInstance()
{
    close();
    if (m_lock >= 0)
        ::close(m_lock);
}

// A start and another one's end may cross: what is not answered is asked again until one of them is the
// first.
SingleInstance::Standing SingleInstance::claim(const StartRequest &request)
{
    // Safe, if not convenient: databases and settings are shared through locks of their own (SQLite's,
    // which waits; QSettings'), as by any two processes. /tmp would let other users stand in the way.
    if (m_path.isEmpty())
        return Standing::Alone;
    const QDeadlineTimer deadline(m_deadlines.start);
    while (true) {
        switch (ask(request)) {
        case Attempt::Taken:
            return Standing::HandedOver;
        case Attempt::NoAnswer:
            return Standing::NotAnswering;
        case Attempt::Nobody:
        case Attempt::Lost:
            break;
        }
        switch (lock()) {
        case Lock::Ours:
            return Standing::First;
        case Lock::Impossible:
            return Standing::Alone;
        case Lock::Others:
            break;
        }
        if (deadline.hasExpired())
            return Standing::NotAnswering;
        poll(nullptr, 0, int(instancePause.count()));
    }
}

SingleInstance::Attempt SingleInstance::ask(const StartRequest &request)
{
    // Non-blocking: the queue of one that hangs may be full.
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return Attempt::Nobody;
    const auto closing = qScopeGuard([socket] { ::close(socket); });
    if (!connectInstance(socketPath(), socket))
        return Attempt::Nobody;
    m_otherProcess = peerProcess(socket);
    if (m_otherProcess < 0)
        return Attempt::Nobody;               // another user's is told nothing
    const QByteArray line = request.toLine(); // far less than a socket's buffer
    if (send(socket, line.constData(), size_t(line.size()), MSG_NOSIGNAL) != line.size())
        return Attempt::Lost;
    bool isLate = false;
    const QByteArray answer = readInstanceLine(socket, QDeadlineTimer(m_deadlines.answer), isLate);
    if (isLate)
        return Attempt::NoAnswer;
    return saysTaken(answer) ? Attempt::Taken : Attempt::Lost;
}

SingleInstance::Lock SingleInstance::lock()
{
    // Close-on-exec: a child process must not hold it on. Sticky: cleaners of the runtime directory leave it
    // (XDG Base Directory Specification). It is never removed: who removes a lock lets two have it.
    const QByteArray name = QFile::encodeName(m_path + QStringLiteral(".lock"));
    const int file = open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return Lock::Impossible;
    int locked = -1;
    do
        locked = flock(file, LOCK_EX | LOCK_NB);
    while (locked != 0 && errno == EINTR);
    if (locked == 0) {
        fchmod(file, S_ISVTX | 0600);
        m_lock = file;
        return Lock::Ours;
    }
    const bool isOthers = errno == EWOULDBLOCK;
    ::close(file);
    return isOthers ? Lock::Others : Lock::Impossible;
}

void SingleInstance::listen()
{
    if (m_lock < 0 || m_server || m_isClosed)
        return;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::acceptAll);
    QFile::remove(socketPath()); // a killed one's: who has the lock is the only one
    if (m_server->listen(socketPath())) {
        ::chmod(QFile::encodeName(socketPath()).constData(), S_ISVTX | 0700);
        return;
    }
    // Then nobody shall wait for it.
    m_server.reset();
    ::close(std::exchange(m_lock, -1));
}

void SingleInstance::close()
{
    m_isClosed = true;
    if (!m_server)
        return;
    m_server->close(); // removes the socket
    // Who is not answered asks again. Deleted later: this may be called while one of them is read from.
    for (QLocalSocket *socket : m_server->findChildren<QLocalSocket *>())
        socket->abort();
}

void SingleInstance::acceptAll()
{
    while (QLocalSocket *socket = m_server ? m_server->nextPendingConnection() : nullptr) {
        if (m_open >= instanceMostOpen || peerProcess(int(socket->socketDescriptor())) < 0) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_open;
        connect(socket, &QObject::destroyed, this, [this] { --m_open; });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readFrom(socket); });
        QTimer::singleShot(instanceReading, socket, [socket] { socket->abort(); });
        socket->setReadBufferSize(StartRequest::mostBytes + 1);
        readFrom(socket); // it may be there already
    }
}

void SingleInstance::readFrom(QLocalSocket *socket)
{
    if (socket->state() != QLocalSocket::ConnectedState)
        return;
    if (!socket->canReadLine() && socket->bytesAvailable() <= StartRequest::mostBytes)
        return;
    const std::optional<StartRequest> request = StartRequest::fromLine(socket->readAll());
    if (!request) {
        socket->abort();
        return;
    }
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr); // one request a connection
    emit startedAgain(*request);
    if (socket->state() != QLocalSocket::ConnectedState)
        return; // the window was closed meanwhile
    socket->write(instanceAnswer());
    socket->disconnectFromServer();
}
