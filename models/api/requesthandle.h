#pragma once

#include <QPointer>

class ApiCall;

// A call under way. Cheap to copy; cancel() is safe in every state, also after the end and after the API
// object is gone. A cancelled read ends with Cancelled; a write that may have reached the server ends with
// OutcomeUnknown.
class RequestHandle
{
public:
    RequestHandle() = default;
    explicit RequestHandle(ApiCall *call);
    ~RequestHandle();
    RequestHandle(const RequestHandle &);
    RequestHandle &operator=(const RequestHandle &);

    void cancel();
    bool isRunning() const;

private:
    QPointer<ApiCall> m_call;
};
