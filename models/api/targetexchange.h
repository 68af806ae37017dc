#pragma once

#include "models/api/targetsender.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class OneShotBody;
class QHostInfo;
class QNetworkAccessManager;
class QNetworkReply;
class QSslError;

// One test send under way: looks the name up, sends once, measures, keeps the start of the answer, and says
// how it ended. Owned by TargetSender; emits finished() exactly once, never while start() or stop() runs,
// then does nothing more.
class TargetExchange : public QObject
{
    Q_OBJECT

public:
    TargetExchange(QNetworkAccessManager *manager, TargetRequest request, TargetSender::Scope scope,
                   TargetSender::Limits limits, QObject *parent);
    ~TargetExchange() override;

    void start();
    // Ends with Cancelled.
    void stop();

signals:
    void finished(const TestResult &result);

private:
    enum class Stop { None, Cancelled, Connect, Inactivity, Overall, TooLarge };

    std::optional<TestResult::Refusal> refusal() const;
    void lookUp();
    void onLookedUp(const QHostInfo &info);
    void sendRequest();
    void onEncrypted();
    void onRequestSent();
    void onAnswerBegan();
    void onReadyRead();
    void onReplyFinished();
    void stopBecause(Stop why);

    TestResult::Outcome judge() const;
    bool isBodyShort() const;
    void readHead();
    void refuse(TestResult::Refusal refusal);
    void end(TestResult::Outcome outcome);
    std::chrono::microseconds elapsed() const;

    QNetworkAccessManager *m_manager;
    TargetRequest m_request;
    TargetSender::Scope m_scope;
    TargetSender::Limits m_limits;
    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotBody> m_body;
    QTimer m_connectTimer;
    QTimer m_inactivityTimer;
    QTimer m_overallTimer;
    QElapsedTimer m_clock;
    std::optional<std::chrono::microseconds> m_connectedAt;
    std::optional<std::chrono::microseconds> m_answeredAt;
    QList<QSslError> m_tlsErrors;
    int m_lookupId = -1;
    Stop m_stop = Stop::None;
    bool m_isEnded = false;
    TestResult m_result;
};
