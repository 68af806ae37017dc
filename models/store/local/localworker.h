#pragma once

#include "models/store/local/localconnection.h"
#include "models/store/local/localfacts.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <deque>
#include <optional>

// One thing a store asks of the database. `work` runs in the database's thread and is false when a statement
// failed; then nothing of it is kept.
struct LocalJob
{
    enum class Kind { Read, Write };
    using Work = std::function<bool(LocalConnection &)>;

    Kind kind = Kind::Read;
    Work work;
    bool triesAgain = false; // a write that is kept in memory until the database works again
    quint64 ticket = 0;      // 0: nobody waits for the answer
};

// What LocalDatabase does in its thread: opens the file, runs the jobs in the order they were asked for, sets
// a damaged file aside, and knows whether it works.
class LocalWorker : public QObject
{
    Q_OBJECT

public:
    LocalWorker();
    ~LocalWorker() override;

    void open(const QString &folder);
    void close();
    void perform(const LocalJob &job);
    // From any thread: reads are not begun any more, writes only until the deadline (milliseconds of the
    // steady clock).
    void hurry(qint64 deadline) { m_deadline = deadline; }

signals:
    void opened();
    void setAside(const LocalDamage &damage);
    void failed(const LocalFailure &failure);
    void workedAgain();
    void answered(quint64 ticket, bool isDone);

private:
    bool isTooLate(LocalJob::Kind kind) const;
    bool ensureOpen();
    bool openFile();
    bool replaceFile(LocalDamage::Kind kind);
    bool run(const LocalJob &job);
    bool runOnce(const LocalJob &job);
    bool runInTransaction(const LocalJob::Work &work);
    void runWaiting();
    void keepForLater(const LocalJob &job);
    void noteFailure();
    void noteSuccess();
    LocalFailure::Kind failureKind() const;

    QString m_folder; // empty: closed
    LocalConnection m_connection;
    std::optional<LocalFailure> m_failure;
    bool m_failedToOpen = false;
    std::deque<LocalJob> m_waiting;
    QTimer m_tryAgain;
    std::atomic<qint64> m_deadline{-1};
};
