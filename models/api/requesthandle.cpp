#include "models/api/requesthandle.h"

#include "models/api/apicall.h"

RequestHandle::RequestHandle(ApiCall *call)
    : m_call(call)
{
}

RequestHandle::~RequestHandle() = default;
RequestHandle::RequestHandle(const RequestHandle &) = default;
RequestHandle &RequestHandle::operator=(const RequestHandle &) = default;

void RequestHandle::cancel()
{
    if (m_call)
        m_call->cancel();
}

bool RequestHandle::isRunning() const
{
    return m_call && m_call->isRunning();
}
