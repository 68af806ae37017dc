#pragma once

#include "models/api/apierror.h"
#include "models/api/qoveryapi.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QUrl>

class OneShotBody;
class QNetworkAccessManager;
class QNetworkReply;
class QSslError;

struct HttpRequest
{
    enum class Method { Get, Post, Put, Delete };

    Method method = Method::Get;
    QUrl url; // origin checked by the caller (QoveryApi::checkApiUrl), path percent-encoded
    QByteArray authorization;
    QByteArray body;
    std::chrono::milliseconds overall{0}; // the deadline of the whole request
    QStringList secrets;                  // masked in the server's message, should it repeat them

    bool isWrite() const { return method != Method::Get; }
};

// What came back: an error, or a whole 2xx body.
struct HttpAnswer
{
    std::optional<ApiError> error;
    int status = 0;
    QByteArray contentType;
    QByteArray body; // also of error statuses, as far as it came
    RateBudget budget;
};

// One HTTP request: sent at most once when it is a write, never redirected, with deadlines, a size cap and a
// length check, and classified by HTTP status. Emits finished() exactly once, never from inside start() or
// cancel(), and then deletes itself.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(QNetworkAccessManager &network, const ApiLimits &limits, HttpRequest request,
                 QObject *parent);
    ~HttpExchange() override;

    void start();
    void cancel();

signals:
    void finished(const HttpAnswer &answer);

private:
    enum class Stop { None, Cancelled, ConnectDeadline, InactivityDeadline, OverallDeadline, TooLarge };

    void sendGet();
    void sendWrite();
    void listen();
    void stop(Stop reason);
    void noteSent();
    void noteProgress();
    void noteConnected();
    void receive();
    void noteTlsErrors(const QList<QSslError> &errors);
    void conclude();
    void deliver();

    bool mayHaveBeenSent() const;
    std::optional<ApiError> outcome() const;
    std::optional<ApiError> stopError(int status) const;
    std::optional<ApiError> errorOfStatus(int status) const;
    ApiError errorWithoutAnswer() const;
    bool isWhole() const;
    ApiError makeError(ApiError::Kind kind, ApiError::Detail detail = ApiError::Detail::None) const;
    void readBudget();
    void log() const;

    QNetworkAccessManager &m_network;
    const ApiLimits m_limits;
    const HttpRequest m_request;
    QNetworkReply *m_reply = nullptr;
    OneShotBody *m_upload = nullptr;
    QTimer m_quiet; // connect, then inactivity
    QTimer m_overall;
    QElapsedTimer m_clock;
    Stop m_stop = Stop::None;
    bool m_requestSent = false;
    bool m_hasConcluded = false;
    ApiError::Detail m_tlsDetail = ApiError::Detail::None;
    HttpAnswer m_answer;
};
