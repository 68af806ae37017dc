#include "models/store/local/localdatabase.h"

#include "models/store/local/localworker.h"

#include <QDeadlineTimer>
#include <QThread>

using namespace std::chrono_literals;

static constexpr auto longestFinish = 5s;
// A statement begun at the last moment may wait for another process as long as busyTimeout.
static constexpr auto longestLastStatement = 3s;

LocalDatabase::LocalDatabase(QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<QThread>())
    , m_worker(new LocalWorker)
{
    m_thread->setObjectName(QStringLiteral("local database"));
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &LocalWorker::opened, this, [this] {
        m_isOpened = true;
        m_failure.reset();
        emit opened();
    });
    connect(m_worker, &LocalWorker::setAside, this, &LocalDatabase::setAside);
    connect(m_worker, &LocalWorker::failed, this, [this](const LocalFailure &failure) {
        m_failure = failure;
        emit failed(failure);
    });
    connect(m_worker, &LocalWorker::workedAgain, this, [this] {
        m_isOpened = true;
        m_failure.reset();
        emit workedAgain();
    });
    connect(m_worker, &LocalWorker::answered, this, &LocalDatabase::answer);
}

LocalDatabase::~LocalDatabase()
{
    if (!m_thread->isRunning()) {
        delete m_worker;
        return;
    }
    m_worker->hurry(QDeadlineTimer(longestFinish).deadline());
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, thread = m_thread.get()] {
            worker->close();
            thread->quit();
        },
        Qt::QueuedConnection);
    // A disk that does not answer must not keep the application from ending: the thread is left to itself.
    if (!m_thread->wait(QDeadlineTimer(longestFinish + longestLastStatement)))
        static_cast<void>(m_thread.release());
}

void LocalDatabase::startThread()
{
    if (!m_thread->isRunning())
        m_thread->start();
}

void LocalDatabase::open(const QString &folder)
{
    startThread();
    m_isOpened = false;
    m_failure.reset();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, folder] { worker->open(folder); }, Qt::QueuedConnection);
}

void LocalDatabase::close()
{
    if (!m_thread->isRunning())
        return;
    m_isOpened = false;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->close(); }, Qt::QueuedConnection);
}

void LocalDatabase::whenIdle(QObject *context, std::function<void()> done)
{
    read([](LocalConnection &) { return true; }, context, [done = std::move(done)](bool) { done(); });
}

quint64 LocalDatabase::enlist(QObject *context, Done done)
{
    m_waiting.insert(++m_lastTicket, {context, std::move(done)});
    return m_lastTicket;
}

// The callbacks stay in this thread: only their tickets travel.
void LocalDatabase::answer(quint64 ticket, bool isDone)
{
    const Waiting waiting = m_waiting.take(ticket);
    if (waiting.context)
        waiting.done(isDone);
}

void LocalDatabase::read(Work work, QObject *context, Done done)
{
    startThread();
    const LocalJob job{LocalJob::Kind::Read, std::move(work), false, enlist(context, std::move(done))};
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, job] { worker->perform(job); }, Qt::QueuedConnection);
}

void LocalDatabase::write(Work work, WhenItFails whenItFails)
{
    write(std::move(work), whenItFails, nullptr, {});
}

void LocalDatabase::write(Work work, WhenItFails whenItFails, QObject *context, Done done)
{
    startThread();
    const LocalJob job{LocalJob::Kind::Write, std::move(work), whenItFails == WhenItFails::TryAgain,
                       context ? enlist(context, std::move(done)) : 0};
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, job] { worker->perform(job); }, Qt::QueuedConnection);
}
