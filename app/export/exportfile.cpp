#include "app/export/exportfile.h"

#include "app/export/endingsignals.h"

#include <QFile>

#ifdef Q_OS_UNIX

#include <QRandomGenerator>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace {

using Kind = WriteProblem::Kind;

WriteProblem writeProblemOf(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return {Kind::NoFolder, error};
    case EISDIR:
        return {Kind::IsFolder, error};
    case ELOOP:
        return {Kind::IsLink, error};
    case EACCES:
    case EPERM:
        return {Kind::NotAllowed, error};
    case EROFS:
        return {Kind::ReadOnly, error};
    case ENOSPC:
    case EDQUOT:
        return {Kind::Full, error};
    case EFBIG:
        return {Kind::TooLarge, error};
    case ENAMETOOLONG:
        return {Kind::NameTooLong, error};
    case EPIPE:
        return {Kind::ReaderGone, error};
    default:
        return {Kind::Failed, error};
    }
}

class Descriptor
{
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    void take(int number) { m_number = number; }
    // An error of a write that the system did later (NFS) comes here.
    bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

WriteProblem writeAll(int descriptor, const QByteArray &content)
{
    qsizetype written = 0;
    while (written < content.size()) {
        const ssize_t count =
            ::write(descriptor, content.constData() + written, size_t(content.size() - written));
        if (count >= 0) {
            written += count;
        } else if (errno == EAGAIN) { // who started us may have left a pipe non-blocking
            pollfd room{descriptor, POLLOUT, 0};
            ::poll(&room, 1, -1);
        } else if (errno != EINTR) {
            return writeProblemOf(errno);
        }
    }
    return {};
}

// A folder that is opened once, and a name in it.
struct Place
{
    QByteArray folder;
    QByteArray name;
};

Place placeOf(const QString &path)
{
    const QByteArray encoded = QFile::encodeName(path);
    const qsizetype slash = encoded.lastIndexOf('/');
    if (slash < 0)
        return {".", encoded};
    return {slash == 0 ? QByteArray("/") : encoded.left(slash), encoded.mid(slash + 1)};
}

int openFolder(const Place &place)
{
    return ::open(place.folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

WriteProblem checkIn(int folder, const QByteArray &name)
{
    if (name.isEmpty() || name == "." || name == "..")
        return {Kind::IsFolder, EISDIR};
    struct stat found = {};
    if (::fstatat(folder, name.constData(), &found, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? WriteProblem() : writeProblemOf(errno);
    if (S_ISREG(found.st_mode))
        return {};
    if (S_ISLNK(found.st_mode))
        return {Kind::IsLink, ELOOP};
    return {S_ISDIR(found.st_mode) ? Kind::IsFolder : Kind::IsSpecial, 0};
}

// The new file beside the one that is wanted. Gone at its end, unless it was renamed.
class UnfinishedExport
{
public:
    UnfinishedExport(int folder, EndingSignals &ending)
        : m_folder(folder)
        , m_ending(ending)
    {
    }
    ~UnfinishedExport()
    {
        m_ending.protect([this] {
            if (!m_name.isEmpty())
                ::unlinkat(m_folder, m_name.constData(), 0);
            forget();
        });
    }
    UnfinishedExport(const UnfinishedExport &) = delete;
    UnfinishedExport &operator=(const UnfinishedExport &) = delete;

    WriteProblem create()
    {
        WriteProblem problem;
        m_ending.protect([&] { problem = createNow(); });
        return problem;
    }
    WriteProblem fill(const QByteArray &content)
    {
        if (const WriteProblem problem = writeAll(m_file.number(), content))
            return problem;
        if (::fsync(m_file.number()) != 0 || !m_file.close())
            return writeProblemOf(errno);
        return {};
    }
    WriteProblem rename(const QByteArray &name)
    {
        WriteProblem problem;
        m_ending.protect([&] {
            if (::renameat(m_folder, m_name.constData(), m_folder, name.constData()) != 0)
                problem = writeProblemOf(errno);
            else
                forget();
        });
        return problem;
    }

private:
    WriteProblem createNow()
    {
        constexpr int tries = 100;
        for (int at = 0; at < tries; ++at) {
            const QByteArray name =
                ".qovery-webhooks-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
            const int file = ::openat(m_folder, name.constData(),
                                      O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
            if (file < 0 && errno == EEXIST)
                continue;
            if (file < 0)
                return writeProblemOf(errno);
            m_file.take(file);
            m_name = name;
            m_ending.setCleanup([folder = m_folder, name] { ::unlinkat(folder, name.constData(), 0); });
            // umask may have taken our own rights, a folder's default ACL may have given some to others.
            return ::fchmod(file, 0600) == 0 ? WriteProblem() : writeProblemOf(errno);
        }
        return {Kind::Failed, EEXIST};
    }
    void forget()
    {
        m_name.clear();
        m_ending.setCleanup({});
    }

    int m_folder;
    EndingSignals &m_ending;
    Descriptor m_file;
    QByteArray m_name;
};

} // namespace

WriteProblem ExportFile::check(const QString &path)
{
    const Place place = placeOf(path);
    const Descriptor folder(openFolder(place));
    return folder.isOpen() ? checkIn(folder.number(), place.name) : writeProblemOf(errno);
}

WriteProblem ExportFile::write(const QString &path, const QByteArray &content, EndingSignals &ending)
{
    std::signal(SIGXFSZ, SIG_IGN); // the process's limit of a file's size: EFBIG instead
    const Place place = placeOf(path);
    const Descriptor folder(openFolder(place));
    if (!folder.isOpen())
        return writeProblemOf(errno);
    if (const WriteProblem problem = checkIn(folder.number(), place.name))
        return problem;
    UnfinishedExport file(folder.number(), ending);
    if (const WriteProblem problem = file.create())
        return problem;
    if (const WriteProblem problem = file.fill(content))
        return problem;
    if (const WriteProblem problem = file.rename(place.name))
        return problem;
    ::fsync(folder.number()); // not every file system can; the file itself is safe
    return {};
}

WriteProblem ExportFile::writeStandardOutput(const QByteArray &content)
{
    std::signal(SIGPIPE, SIG_IGN);
    if (const WriteProblem problem = writeAll(STDOUT_FILENO, content))
        return problem;
    Descriptor output(STDOUT_FILENO);
    return output.close() ? WriteProblem() : writeProblemOf(errno);
}

bool ExportFile::completeStandardStreams()
{
    bool outputWasOpen = true;
    for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(number, F_GETFD) >= 0)
            continue;
        if (number == STDOUT_FILENO)
            outputWasOpen = false;
        ::open("/dev/null", O_RDWR); // the lowest free number: this one
    }
    return outputWasOpen;
}

#else // not tried: see README, Other systems

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

WriteProblem ExportFile::check(const QString &path)
{
    const QFileInfo file(path);
    if (file.isSymLink())
        return {WriteProblem::Kind::IsLink, 0};
    if (file.isDir())
        return {WriteProblem::Kind::IsFolder, 0};
    return {file.absoluteDir().exists() ? WriteProblem::Kind::None : WriteProblem::Kind::NoFolder, 0};
}

WriteProblem ExportFile::write(const QString &path, const QByteArray &content, EndingSignals &)
{
    if (const WriteProblem problem = check(path))
        return problem;
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           file.write(content) == content.size() && file.commit();
    return {isWritten ? WriteProblem::Kind::None : WriteProblem::Kind::Failed, 0};
}

WriteProblem ExportFile::writeStandardOutput(const QByteArray &content)
{
    QFile output;
    const bool isWritten = output.open(stdout, QIODevice::WriteOnly) &&
                           output.write(content) == content.size() && output.flush();
    return {isWritten ? WriteProblem::Kind::None : WriteProblem::Kind::Failed, 0};
}

bool ExportFile::completeStandardStreams()
{
    return true;
}

#endif
