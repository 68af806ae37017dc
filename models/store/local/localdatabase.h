#pragma once

#include "models/store/local/localfacts.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class LocalConnection;
class LocalWorker;
class QThread;

// What the application keeps on this computer for one account: one SQLite database, <folder>/local.sqlite
// (DESIGN.md, "Accounts, storage, secrets"). Owns the thread the database lives in; belongs to the GUI thread
// itself, and nothing here ever waits for the disk but the destructor. IntentJournal,
// DraftJournal, History and RememberedSecretIndex are what the application talks to. No token and no secret
// is ever written here.
class LocalDatabase : public QObject
{
    Q_OBJECT

public:
    explicit LocalDatabase(QObject *parent = nullptr);
    // Finishes the writes asked for, for up to five seconds, and closes. Answers not yet given are not given
    // any more.
    ~LocalDatabase() override;

    // Opens it, or makes it: the folder 0700, the files 0600. A file already open is closed first.
    void open(const QString &folder);
    // After the jobs asked for before; later ones answer as if nothing was kept.
    void close();
    // `done` comes once all that was asked for before is over, a close() too, however long the disk takes;
    // not at all when `context` is gone. Somebody deletes the folder next.
    void whenIdle(QObject *context, std::function<void()> done);

    // The last thing heard of the database: it was opened and the last write did not fail.
    bool isUsable() const { return m_isOpened && !m_failure; }
    const std::optional<LocalFailure> &failure() const { return m_failure; }

    // For the stores. `work` runs in the database's thread, jobs in the order asked for, a write in one
    // transaction; it is false when a statement failed, and then nothing of it was kept. `done` comes later
    // in this thread, not at all when `context` is gone. true to a write: it is on the disk.
    using Work = std::function<bool(LocalConnection &)>;
    using Done = std::function<void(bool isDone)>;
    enum class WhenItFails {
        Forget,
        TryAgain, // kept in memory, in order, and tried again with the next write or after ten seconds
    };
    void read(Work work, QObject *context, Done done);
    void write(Work work, WhenItFails whenItFails);
    void write(Work work, WhenItFails whenItFails, QObject *context, Done done);

    // A read that fills a value; what `fill` leaves when it failed is handed on too (usually nothing).
    template <typename Value>
    void readValue(std::function<bool(LocalConnection &, Value &)> fill, QObject *context,
                   std::function<void(const Value &)> done)
    {
        const auto value = std::make_shared<Value>();
        read(
            [fill = std::move(fill), value](LocalConnection &connection) {
                *value = Value();
                return fill(connection, *value);
            },
            context, [value, done = std::move(done)](bool) { done(*value); });
    }

signals:
    void opened();
    // A damaged or newer file lies beside, an empty one is in use.
    void setAside(const LocalDamage &damage);
    // Nothing is kept until workedAgain(). Said once for each reason, not for each write.
    void failed(const LocalFailure &failure);
    void workedAgain();

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Done done;
    };

    void startThread();
    quint64 enlist(QObject *context, Done done);
    void answer(quint64 ticket, bool isDone);

    std::unique_ptr<QThread> m_thread;
    LocalWorker *m_worker; // lives in m_thread, which ends it
    bool m_isOpened = false;
    std::optional<LocalFailure> m_failure;
    QHash<quint64, Waiting> m_waiting;
    quint64 m_lastTicket = 0;
};
