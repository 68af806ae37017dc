#pragma once

#include "models/domain/receivedrequest.h"

#include <QHash>
#include <QObject>

#include <memory>

class Receiver;

// The built-in receiver (F7) as the window sees it: whether it listens and where, what it answers, and the
// requests of this run, in memory only. Nothing listens before start().
class ReceiverLog : public QObject
{
    Q_OBJECT

public:
    struct Bounds
    {
        qsizetype requests = 200;
        qint64 bytes = 64 * 1024 * 1024; // of all requests together; the newest stays whatever its size
    };

    explicit ReceiverLog(QObject *parent = nullptr);
    explicit ReceiverLog(const Bounds &bounds, QObject *parent = nullptr);
    ~ReceiverLog() override;

    // On the preferred port, else on another: see port(). The system's reason when there is none; empty: it
    // listens.
    QString start();
    void stop();
    bool isRunning() const;

    // The one to use, and after a start the one that is used; 0: any.
    quint16 preferredPort() const { return m_preferredPort; }
    void setPreferredPort(quint16 port) { m_preferredPort = port; }
    quint16 port() const;    // 0: it does not listen
    QString address() const; // "http://127.0.0.1:41234/hook"; empty: it does not listen

    const ReceiverAnswer &answer() const;
    void setAnswer(const ReceiverAnswer &answer);

    // Newest first.
    const QList<ReceivedRequest> &requests() const { return m_requests; }
    const ReceivedRequest *request(const QString &requestId) const; // valid until the next change
    qsizetype forgottenCount() const { return m_forgotten; } // since clear(): to stay within the bounds
    void clear();

signals:
    // Also when it listens already and its port becomes known.
    void runningChanged(bool isRunning);
    void answerChanged();
    void requestAdded(const ReceivedRequest &request);
    void requestAnswered(const ReceivedRequest &request);
    void requestForgotten(const QString &requestId); // always the oldest
    void cleared();

private:
    void add(const ReceivedRequest &request);
    void noteAnswer(const QString &requestId, int status);

    Bounds m_bounds;
    std::unique_ptr<Receiver> m_receiver;
    QList<ReceivedRequest> m_requests;
    qint64 m_bytes = 0;
    qsizetype m_forgotten = 0;
    quint16 m_preferredPort = 0;
};
