#include "models/api/receiverconnection.h"

#include <QTcpSocket>

namespace {
constexpr qint64 sliceBytes = 64 * 1024; // read in one turn of the event loop
} // namespace

ReceiverConnection::ReceiverConnection(QTcpSocket *socket, const Receiver::Limits &limits, Answer answer,
                                       NextId nextId, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_limits(limits)
    , m_answer(std::move(answer))
    , m_nextId(std::move(nextId))
    , m_reader(limits.request)
{
    m_socket->setParent(this);
    m_sender = QStringLiteral("%1:%2").arg(m_socket->peerAddress().toString()).arg(m_socket->peerPort());
    m_socket->setReadBufferSize(sliceBytes); // the rest waits in the system, and the sender with it
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_deadline.setSingleShot(true);
    m_delay.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ReceiverConnection::cut);
    connect(&m_delay, &QTimer::timeout, this, &ReceiverConnection::answerNow);
    connect(m_socket, &QTcpSocket::readyRead, this, &ReceiverConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &ReceiverConnection::finish);
    m_deadline.start(m_limits.requestTime);
    // What came before the connections above were made.
    QMetaObject::invokeMethod(this, &ReceiverConnection::read, Qt::QueuedConnection);
}

void ReceiverConnection::read()
{
    // While an answer is due what comes stays where it is.
    if (m_isOver || !m_dueId.isEmpty())
        return;
    m_ahead += m_socket->read(sliceBytes);
    takeAhead();
}

void ReceiverConnection::takeAhead()
{
    if (m_ahead.isEmpty())
        return;
    if (!m_reader.hasBegun()) {
        m_begunAt = QDateTime::currentDateTimeUtc();
        m_deadline.start(m_limits.requestTime); // one for all of it: dripping does not extend it
    }
    const qsizetype taken = m_reader.take(m_ahead);
    m_ahead.remove(0, taken);
    if (m_reader.isOver())
        return requestIsOver();
    if (m_reader.headIsWhole() && m_reader.wantsContinue() && !m_hasContinued) {
        m_hasContinued = true;
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
}

ReceivedRequest ReceiverConnection::described()
{
    ReceivedRequest request = m_reader.request();
    request.id = m_nextId();
    request.receivedAt = m_begunAt;
    request.sender = m_sender;
    return request;
}

void ReceiverConnection::requestIsOver()
{
    ReceivedRequest request = described();
    m_deadline.stop();
    if (!m_reader.isWhole()) { // where it ends is not known, and so neither where an answer would belong
        m_isOver = true;
        m_deadline.start(m_limits.requestTime);
        m_socket->disconnectFromHost();
        emit received(request);
        return;
    }
    m_dueId = request.id;
    m_dueAnswer = m_answer();
    request.isAnswerDue = true;
    m_delay.start(m_dueAnswer.delay); // also without one: what hears of the request may do something first
    emit received(request);
}

void ReceiverConnection::answerNow()
{
    const bool keepsOpen = m_reader.keepsOpen();
    m_socket->write(receiverAnswerBytes(
        m_dueAnswer, m_reader.isHeadMethod() ? AnsweredMethod::Head : AnsweredMethod::Other,
        keepsOpen ? AfterAnswer::KeepOpen : AfterAnswer::Close));
    emit answered(std::exchange(m_dueId, {}), m_dueAnswer.status);
    m_deadline.start(m_limits.requestTime); // also for a sender that does not read
    if (!keepsOpen) {
        m_isOver = true;
        m_socket->disconnectFromHost();
        return;
    }
    m_reader = RequestReader(m_limits.request);
    m_hasContinued = false;
    // In a later turn: a crowd of small requests in one packet does not hold the event loop.
    QMetaObject::invokeMethod(this, &ReceiverConnection::read, Qt::QueuedConnection);
}

void ReceiverConnection::cut()
{
    m_socket->abort();
    finish();
}

void ReceiverConnection::finish()
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    // The sender may have said all and left at once.
    while (!m_isOver && m_dueId.isEmpty() && m_socket->bytesAvailable() > 0)
        read();
    m_deadline.stop();
    m_delay.stop();
    if (!m_dueId.isEmpty())
        emit answered(std::exchange(m_dueId, {}), 0);
    else if (!m_isOver && m_reader.hasBegun())
        emit received(described());
    emit ended();
}
