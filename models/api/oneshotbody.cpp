#include "models/api/oneshotbody.h"

#include <QTimer>

#include <algorithm>
#include <cstring>
#include <utility>

OneShotBody::OneShotBody(QByteArray content, QObject *parent, Begin begin)
    : QIODevice(parent)
    , m_content(std::move(content))
    , m_hasArrived(begin == Begin::AtOnce)
{
    // Unbuffered: QIODevice's own buffer would read ahead and make wasRead() a guess.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return (m_hasArrived ? m_content.size() - m_position : 0) + QIODevice::bytesAvailable();
}

void OneShotBody::arrive()
{
    m_hasArrived = true;
    emit readyRead();
}

qint64 OneShotBody::readData(char *target, qint64 maximum)
{
    if (!m_hasArrived) {
        if (!std::exchange(m_isAskedFor, true))
            QTimer::singleShot(0, this, &OneShotBody::arrive);
        return 0;
    }
    const qint64 size = std::min(maximum, m_content.size() - m_position);
    if (size <= 0)
        return -1;
    std::memcpy(target, m_content.constData() + m_position, static_cast<size_t>(size));
    m_position += size;
    m_wasRead = true;
    emit bytesTaken();
    return size;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}
