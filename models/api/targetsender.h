#pragma once

#include "models/api/requesthandle.h"
#include "models/domain/targetrequest.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

// Sends test requests to targets. Its own QNetworkAccessManager: it never sees the API token. Redirects are
// not followed, a body is sent once, at most keptBytesLimit of the answer is kept and the rest counted.
class TargetSender : public QObject
{
    Q_OBJECT

public:
    enum class Scope { Anywhere, LoopbackOnly }; // the demo sends only to this computer

    struct Limits
    {
        std::chrono::milliseconds connect{30'000};
        std::chrono::milliseconds inactivity{30'000};
        std::chrono::milliseconds overall{60'000};
        qint64 countedBytes = 100 * 1024 * 1024; // gives up counting there
    };

    explicit TargetSender(Scope scope, QObject *parent = nullptr);
    TargetSender(Scope scope, Limits limits, QObject *parent = nullptr);
    ~TargetSender() override;

    using Callback = std::function<void(const TestResult &)>;
    // `done` is called exactly once, later; not at all when `context` is gone, which stops the send.
    void send(const TargetRequest &request, QObject *context, Callback done);
    // Stops what `context` has under way: its callback comes with Cancelled.
    void cancel(QObject *context);

private:
    class Private;
    std::unique_ptr<Private> d;
};
