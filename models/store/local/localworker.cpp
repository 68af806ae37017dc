#include "models/store/local/localworker.h"

#include "models/store/local/localfile.h"
#include "models/store/local/localschema.h"

#include <QDeadlineTimer>
#include <QFile>

using namespace std::chrono_literals;
using Qt::StringLiterals::operator""_s;

// Another process's write takes milliseconds. Once it did not, each later try waits only shortly, so that
// answers do not pile up behind it.
static constexpr auto busyTimeout = 2s;
static constexpr auto busyTimeoutWhileFailing = 100ms;
static constexpr auto tryAgainAfter = 10s;
static constexpr size_t mostWaiting = 1000;

LocalWorker::LocalWorker()
    : m_tryAgain(this)
{
    m_tryAgain.setSingleShot(true);
    m_tryAgain.setInterval(tryAgainAfter);
    connect(&m_tryAgain, &QTimer::timeout, this, [this] {
        if (ensureOpen())
            runWaiting();
    });
}

LocalWorker::~LocalWorker() = default;

void LocalWorker::open(const QString &folder)
{
    close();
    m_folder = folder;
    if (ensureOpen())
        emit opened();
}

void LocalWorker::close()
{
    if (!m_waiting.empty() && !isTooLate(LocalJob::Kind::Write) && ensureOpen())
        runWaiting();
    m_waiting.clear();
    m_tryAgain.stop();
    m_failure.reset();
    m_failedToOpen = false;
    m_connection.close();
    m_folder.clear();
}

bool LocalWorker::isTooLate(LocalJob::Kind kind) const
{
    const qint64 deadline = m_deadline;
    return deadline >= 0 && (kind == LocalJob::Kind::Read || QDeadlineTimer::current().deadline() > deadline);
}

void LocalWorker::perform(const LocalJob &job)
{
    bool isDone = false;
    if (!m_folder.isEmpty() && !isTooLate(job.kind))
        isDone = run(job);
    if (job.ticket != 0)
        emit answered(job.ticket, isDone);
}

bool LocalWorker::ensureOpen()
{
    if (m_folder.isEmpty())
        return false;
    // The file may have been deleted under us: what is written to it then is lost with the process.
    if (m_connection.isOpen() && QFile::exists(LocalFile::pathIn(m_folder)))
        return true;
    if (openFile()) {
        if (m_failedToOpen)
            noteSuccess();
        return true;
    }
    m_failedToOpen = true;
    noteFailure();
    m_connection.close();
    return false;
}

// A damaged or newer file is replaced once; a second one in a row is a failure.
bool LocalWorker::openFile()
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        m_connection.close();
        m_connection.clearError();
        if (!LocalFile::prepare(m_folder)) {
            m_connection.noteError(SqliteCode::cannotOpen);
            return false;
        }
        const bool isCut = LocalFile::isCutToNothing(m_folder);
        if (!isCut && (!m_connection.open(LocalFile::pathIn(m_folder)) ||
                       !m_connection.setBusyTimeout(m_failure ? busyTimeoutWhileFailing : busyTimeout)))
            return false;
        const LocalSchema::State state =
            isCut ? LocalSchema::State::Foreign : LocalSchema::prepare(m_connection);
        switch (state) {
        case LocalSchema::State::Ready:
            return true;
        case LocalSchema::State::Newer:
            if (!replaceFile(LocalDamage::Kind::Newer))
                return false;
            break;
        case LocalSchema::State::Foreign:
            if (!replaceFile(LocalDamage::Kind::Damaged))
                return false;
            break;
        case LocalSchema::State::Failed:
            if (!m_connection.saysDamaged() || !replaceFile(LocalDamage::Kind::Damaged))
                return false;
            break;
        }
    }
    return false;
}

bool LocalWorker::replaceFile(LocalDamage::Kind kind)
{
    LocalDamage damage;
    damage.kind = kind;
    damage.at = QDateTime::currentDateTimeUtc();
    const QString word = kind == LocalDamage::Kind::Newer ? u"newer"_s : u"damaged"_s;
    const std::optional<QString> keptAs = LocalFile::setAside(m_folder, word, damage.at);
    m_connection.close();
    if (!keptAs) {
        m_connection.clearError();
        m_connection.noteError(SqliteCode::cannotOpen);
        return false;
    }
    damage.keptAs = *keptAs;
    emit setAside(damage);
    return true;
}

bool LocalWorker::run(const LocalJob &job)
{
    const bool isWrite = job.kind == LocalJob::Kind::Write;
    bool isDone = false;
    if (ensureOpen()) {
        if (isWrite)
            runWaiting();
        // Order matters among the writes that wait: a draft dropped must not come back.
        isDone = (!job.triesAgain || m_waiting.empty()) && runOnce(job);
        if (!isDone && m_connection.saysDamaged() && replaceFile(LocalDamage::Kind::Damaged) && ensureOpen())
            isDone = runOnce(job);
        if (isDone && isWrite)
            noteSuccess();
        else if (!isDone && m_connection.hasError())
            noteFailure();
    }
    if (!isDone && job.triesAgain)
        keepForLater(job);
    return isDone;
}

bool LocalWorker::runOnce(const LocalJob &job)
{
    m_connection.clearError();
    return job.kind == LocalJob::Kind::Write ? runInTransaction(job.work) : job.work(m_connection);
}

bool LocalWorker::runInTransaction(const LocalJob::Work &work)
{
    if (!m_connection.run(u"BEGIN IMMEDIATE"_s))
        return false;
    if (work(m_connection) && m_connection.run(u"COMMIT"_s))
        return true;
    m_connection.rollBack();
    return false;
}

void LocalWorker::runWaiting()
{
    while (!m_waiting.empty() && !isTooLate(LocalJob::Kind::Write)) {
        if (!runOnce(m_waiting.front()) && failureKind() != LocalFailure::Kind::Refused) {
            noteFailure();
            m_tryAgain.start();
            return;
        }
        m_waiting.pop_front();
        noteSuccess();
    }
}

void LocalWorker::keepForLater(const LocalJob &job)
{
    if (m_connection.hasError() && failureKind() == LocalFailure::Kind::Refused)
        return;
    m_waiting.push_back(job);
    m_waiting.back().ticket = 0;
    if (m_waiting.size() > mostWaiting)
        m_waiting.pop_front();
    m_tryAgain.start();
}

LocalFailure::Kind LocalWorker::failureKind() const
{
    switch (m_connection.primaryErrorCode()) {
    case SqliteCode::busy:
    case SqliteCode::locked:
    case SqliteCode::protocol:
        return LocalFailure::Kind::Locked;
    case SqliteCode::full:
        return LocalFailure::Kind::DiskFull;
    case SqliteCode::forbidden:
    case SqliteCode::readOnly:
    case SqliteCode::cannotOpen:
        // A full disk keeps SQLite from making its files, too.
        if (LocalFile::folderIsWritable(m_folder) && LocalFile::diskIsFull(m_folder))
            return LocalFailure::Kind::DiskFull;
        return LocalFailure::Kind::FolderUnusable;
    case SqliteCode::inputOutput:
        return LocalFile::diskIsFull(m_folder) ? LocalFailure::Kind::DiskFull : LocalFailure::Kind::DiskFault;
    case SqliteCode::corrupt:
    case SqliteCode::notADatabase:
        return LocalFailure::Kind::DiskFault;
    default:
        return m_connection.errorCode() == SqliteCode::noDriver ? LocalFailure::Kind::NoDriver
                                                                : LocalFailure::Kind::Refused;
    }
}

// Said once for each reason. A connection that met a fault of the disk is opened anew by the next job.
void LocalWorker::noteFailure()
{
    const LocalFailure failure{failureKind(), LocalFile::pathIn(m_folder), m_connection.errorCode()};
    const bool isNews = !m_failure || m_failure->kind != failure.kind;
    m_failure = failure;
    if (failure.kind == LocalFailure::Kind::Locked && m_connection.isOpen())
        m_connection.setBusyTimeout(busyTimeoutWhileFailing);
    else if (failure.kind == LocalFailure::Kind::DiskFault ||
             failure.kind == LocalFailure::Kind::FolderUnusable)
        m_connection.close();
    if (isNews)
        emit failed(failure);
}

void LocalWorker::noteSuccess()
{
    m_failedToOpen = false;
    if (!m_failure)
        return;
    m_failure.reset();
    m_connection.setBusyTimeout(busyTimeout);
    emit workedAgain();
}
