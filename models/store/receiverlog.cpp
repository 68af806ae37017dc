#include "models/store/receiverlog.h"

#include "models/api/receiver.h"

#include <algorithm>

namespace {

qint64 keptBytes(const ReceivedRequest &request)
{
    const bool isCoded = request.content.constData() != request.body.constData(); // else they are one
    return request.head.size() + request.body.size() + (isCoded ? request.content.size() : 0);
}

} // namespace

ReceiverLog::ReceiverLog(QObject *parent)
    : ReceiverLog(Bounds(), parent)
{
}

ReceiverLog::ReceiverLog(const Bounds &bounds, QObject *parent)
    : QObject(parent)
    , m_bounds(bounds)
    , m_receiver(std::make_unique<Receiver>())
{
    connect(m_receiver.get(), &Receiver::received, this, &ReceiverLog::add);
    connect(m_receiver.get(), &Receiver::answered, this, &ReceiverLog::noteAnswer);
}

ReceiverLog::~ReceiverLog() = default;

QString ReceiverLog::start()
{
    if (isRunning())
        return {};
    const Receiver::Start started = m_receiver->start(m_preferredPort);
    if (started.port == 0)
        return started.problem;
    emit runningChanged(true);
    return {};
}

void ReceiverLog::stop()
{
    if (!isRunning())
        return;
    m_receiver->stop();
    emit runningChanged(false);
}

bool ReceiverLog::isRunning() const
{
    return m_receiver->isRunning();
}

quint16 ReceiverLog::port() const
{
    return isRunning() ? m_receiver->port() : quint16(0);
}

QString ReceiverLog::address() const
{
    return isRunning() ? QStringLiteral("http://127.0.0.1:%1/hook").arg(port()) : QString();
}

const ReceiverAnswer &ReceiverLog::answer() const
{
    return m_receiver->answer();
}

void ReceiverLog::setAnswer(const ReceiverAnswer &answer)
{
    if (answer == m_receiver->answer())
        return;
    m_receiver->setAnswer(answer);
    emit answerChanged();
}

const ReceivedRequest *ReceiverLog::request(const QString &requestId) const
{
    const auto found = std::find_if(m_requests.cbegin(), m_requests.cend(),
                                    [&](const ReceivedRequest &each) { return each.id == requestId; });
    return found == m_requests.cend() ? nullptr : &*found;
}

void ReceiverLog::clear()
{
    m_requests.clear();
    m_bytes = 0;
    m_forgotten = 0;
    emit cleared();
}

void ReceiverLog::add(const ReceivedRequest &request)
{
    m_requests.prepend(request);
    m_bytes += keptBytes(request);
    emit requestAdded(request);
    while (m_requests.size() > 1 && (m_requests.size() > m_bounds.requests || m_bytes > m_bounds.bytes)) {
        const ReceivedRequest oldest = m_requests.takeLast();
        m_bytes -= keptBytes(oldest);
        ++m_forgotten;
        emit requestForgotten(oldest.id);
    }
}

void ReceiverLog::noteAnswer(const QString &requestId, int status)
{
    for (ReceivedRequest &request : m_requests) {
        if (request.id != requestId)
            continue;
        request.isAnswerDue = false;
        request.answeredStatus = status;
        emit requestAnswered(request);
        return;
    }
}
