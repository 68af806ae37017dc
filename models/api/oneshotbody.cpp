#include "models/api/oneshotbody.h"

#include <algorithm>
#include <cstring>

OneShotBody::OneShotBody(QByteArray content, QObject *parent)
    : QIODevice(parent)
    , m_content(std::move(content))
{
    // Unbuffered: QIODevice's own buffer would read ahead and make wasRead() a guess.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_content.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *target, qint64 maximum)
{
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
