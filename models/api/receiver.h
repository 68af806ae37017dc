#pragma once

#include "models/api/requestreader.h"

#include <QObject>
#include <QTcpServer>
#include <QTimer>

class ReceiverConnection;

// Records HTTP requests on 127.0.0.1 as they come, byte for byte, and answers as configured (F7). Listens
// from start() to stop() and never before; other computers cannot reach it. Any bytes, senders that drip or
// leave and crowds of them end in time: see Limits. Lives in the thread that made it and never blocks it.
class Receiver : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        RequestReader::Limits request;
        int connections = 64;                          // one more is closed at once
        std::chrono::milliseconds requestTime{30'000}; // for a whole request, from its first byte
    };

    explicit Receiver(QObject *parent = nullptr);
    Receiver(const Limits &limits, QObject *parent);
    ~Receiver() override;

    // On `port` when it is free (0: any), else on another; the system's reason when there is none.
    struct Start
    {
        quint16 port = 0; // 0: it does not listen
        QString problem;
    };
    Start start(quint16 port);
    // What was under way is cut: a request that came in part is recorded as that, a late answer is not given.
    void stop();
    bool isRunning() const { return m_server.isListening(); }
    quint16 port() const { return m_server.serverPort(); }

    // For the requests that become whole from now on. A status outside 200 to 599 becomes the nearest inside.
    void setAnswer(const ReceiverAnswer &answer);
    const ReceiverAnswer &answer() const { return m_answer; }

signals:
    void received(const ReceivedRequest &request);
    // Of a request whose answer was due; 0: the sender left before.
    void answered(const QString &requestId, int status);

private:
    void accept();

    Limits m_limits;
    QTcpServer m_server;
    QTimer m_pause; // out of descriptors: accept again later
    ReceiverAnswer m_answer;
    QList<ReceiverConnection *> m_connections;
    qint64 m_received = 0;
};

// The bytes of an answer. HEAD gets the head alone, 204 and 304 have no body.
enum class AnsweredMethod { Head, Other };
enum class AfterAnswer { KeepOpen, Close };
QByteArray receiverAnswerBytes(const ReceiverAnswer &answer, AnsweredMethod method, AfterAnswer after);
