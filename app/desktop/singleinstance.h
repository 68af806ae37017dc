#pragma once

#include "app/desktop/startrequest.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

class QLocalServer;
class QLocalSocket;

// One window an account set (K7). A lock in a folder of the user's runtime directory tells which start is the
// first; the kernel gives it back however the process ends, so there is no stale one. The first listens on a
// socket beside it, a later one asks there for the window and ends. Nothing lies in /tmp, nothing is
// abstract: other users reach neither. Owned by main(), so that applications of a test do not find each
// other.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    // `Demo`: all demos of a user are one. `Accounts`: those with the same settings and data folders are.
    enum class Kind { Accounts, Demo };

    enum class Standing {
        First,        // this one has the window, and listen() is to be called
        Alone,        // the same, but there is no place to meet: each start has a window of its own
        HandedOver,   // another one has it and took the request
        NotAnswering, // another one has it and took nothing
    };

    struct Deadlines
    {
        std::chrono::milliseconds answer{5'000}; // of one that listens
        std::chrono::milliseconds start{15'000}; // until one that starts, or quits, listens or is gone
    };

    explicit SingleInstance(Kind kind);
    SingleInstance(Kind kind, Deadlines deadlines);
    ~SingleInstance() override;

    // Before QApplication: a later start needs no display. Waits only for another instance.
    Standing claim(const StartRequest &request);
    // The process that has the window, when it is known.
    qint64 otherProcess() const { return m_otherProcess; }

    // After the first paint. Without First it does nothing.
    void listen();
    // From now on later starts wait until this process has ended, then have a window of their own.
    void close();

    // Empty: there is no place to meet.
    QString socketPath() const { return m_path.isEmpty() ? m_path : m_path + QStringLiteral(".socket"); }

signals:
    // Somebody started the application again. Once this returns, that start is told that it was taken.
    void startedAgain(const StartRequest &request);

private:
    enum class Attempt { Taken, Nobody, Lost, NoAnswer };
    Attempt ask(const StartRequest &request);
    enum class Lock { Ours, Others, Impossible };
    Lock lock();
    void acceptAll();
    void readFrom(QLocalSocket *socket);

    Deadlines m_deadlines;
    QString m_path; // without suffix; empty: nowhere
    int m_lock = -1;
    qint64 m_otherProcess = 0;
    int m_open = 0; // connections
    bool m_isClosed = false;
    std::unique_ptr<QLocalServer> m_server;
};
