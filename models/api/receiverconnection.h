#pragma once

#include "models/api/receiver.h"

#include <functional>

class QTcpSocket;

// One connection to the Receiver: a request, its answer, the next request. Belongs to the Receiver, ends with
// ended().
class ReceiverConnection : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<ReceiverAnswer()>;
    using NextId = std::function<QString()>;

    // Takes the socket.
    ReceiverConnection(QTcpSocket *socket, const Receiver::Limits &limits, Answer answer, NextId nextId,
                       QObject *parent);

    // Cuts it: what came of a request is recorded, an answer that is due is not given.
    void cut();

signals:
    void received(const ReceivedRequest &request);
    void answered(const QString &requestId, int status);
    void ended();

private:
    void read();
    void takeAhead();
    ReceivedRequest described();
    void requestIsOver();
    void answerNow();
    void finish();

    QTcpSocket *m_socket;
    Receiver::Limits m_limits;
    Answer m_answer;
    NextId m_nextId;
    QString m_sender;
    RequestReader m_reader;
    QDateTime m_begunAt;
    QString m_dueId; // of the request whose answer waits for its delay
    ReceiverAnswer m_dueAnswer;
    QByteArray m_ahead; // came after the request that is being answered
    QTimer m_deadline;  // for the request, or for the next one to begin
    QTimer m_delay;
    bool m_hasContinued = false;
    bool m_isOver = false; // nothing more is read
    bool m_hasEnded = false;
};
