// Preloaded into the GUI tests and everything they start: what a process writes to a regular file, and the
// name of that file, is kept in the folder QW_LEAK_FOLDER, also when the file is deleted later. Each process
// keeps its command line too. The demo server's token, which only its start line tells, goes to
// QW_LEAK_FOLDER/tokens: those are searched for. Test code alone: the programs under test know nothing of it.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>

namespace {
// System calls, not our own functions: nothing here is watched.
void append(int file, const void *data, std::size_t size)
{
    const auto *next = static_cast<const char *>(data);
    while (size > 0) {
        const long written = ::syscall(SYS_write, file, next, size);
        if (written <= 0)
            return;
        next += written;
        size -= static_cast<std::size_t>(written);
    }
}

int opened(const std::string &path)
{
    return static_cast<int>(
        ::syscall(SYS_openat, AT_FDCWD, path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
}

std::string contentOf(const char *path)
{
    std::string content;
    const int file = static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC));
    std::array<char, 4096> part{};
    for (ssize_t size = 0; file >= 0 && (size = ::read(file, part.data(), part.size())) > 0;)
        content.append(part.data(), static_cast<std::size_t>(size));
    if (file >= 0)
        ::close(file);
    return content;
}

// Empty when it is not set.
std::string fromEnvironment(const char *name)
{
    // NOLINTNEXTLINE(concurrency-mt-unsafe): read once while the library is loaded, before there is a thread.
    const char *value = std::getenv(name);
    return value ? value : "";
}

class Watch
{
public:
    void keep(int descriptor, const void *data, std::size_t size)
    {
        struct stat facts
        {
        };
        if (::fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode))
            return;
        const std::lock_guard lock(m_mutex);
        if (!open())
            return;
        std::array<char, 4096> path{};
        const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
        const ssize_t length = ::readlink(link.c_str(), path.data(), path.size());
        const std::string name(path.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
        if (name != m_lastName) { // what is written in several pieces stays in one
            m_lastName = name;
            const std::string head = "\n[file " + name + "]\n";
            append(m_file, head.data(), head.size());
        }
        append(m_file, data, size);
    }

    // At the start of a process. Its environment is the person's own and not looked at here.
    void keepCommandLine()
    {
        const std::lock_guard lock(m_mutex);
        if (!open())
            return;
        std::string line = contentOf("/proc/self/cmdline");
        for (char &character : line)
            character = character == '\0' ? ' ' : character;
        line = "[command " + line + "]\n";
        append(m_file, line.data(), line.size());
    }

    void keepToken(const void *data, std::size_t size)
    {
        const std::string text(static_cast<const char *>(data), size);
        const std::string key = "\"token\":\"";
        const std::size_t at = text.find(key);
        if (at == std::string::npos || m_folder.empty())
            return;
        const std::size_t from = at + key.size();
        const std::string line = text.substr(from, text.find('"', from) - from) + "\n";
        const int file = opened(m_folder + "/tokens");
        append(file, line.data(), line.size());
        ::close(file);
    }

private:
    // A fork has the parent's file and writes to it: O_APPEND keeps both whole.
    bool open()
    {
        if (m_file < 0 && !m_folder.empty())
            m_file = opened(m_folder + "/written/" + std::to_string(::getpid()));
        return m_file >= 0;
    }

    const std::string m_folder = fromEnvironment("QW_LEAK_FOLDER");
    std::mutex m_mutex;
    std::string m_lastName;
    int m_file = -1;
};

// Never destroyed: a process writes until its very end.
Watch &watch()
{
    static Watch *watch = new Watch;
    return *watch;
}

const bool isDemoServer = contentOf("/proc/self/comm").rfind("qovery-demo-ser", 0) == 0;
[[maybe_unused]] const bool commandLineIsKept = (watch().keepCommandLine(), true);

template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}
} // namespace

extern "C" { // with libc's own names of the parameters
ssize_t write(int fd, const void *buf, size_t n)
{
    static auto *const next = real<ssize_t(int, const void *, size_t)>("write");
    const ssize_t written = next(fd, buf, n);
    if (written > 0)
        watch().keep(fd, buf, static_cast<std::size_t>(written));
    return written;
}

ssize_t pwrite64(int fd, const void *buf, size_t n, off64_t offset)
{
    static auto *const next = real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    const ssize_t written = next(fd, buf, n, offset);
    if (written > 0)
        watch().keep(fd, buf, static_cast<std::size_t>(written));
    return written;
}

ssize_t pwrite(int fd, const void *buf, size_t n, off_t offset)
{
    return pwrite64(fd, buf, n, offset);
}

ssize_t writev(int fd, const iovec *vec, int count)
{
    static auto *const next = real<ssize_t(int, const iovec *, int)>("writev");
    const ssize_t written = next(fd, vec, count);
    for (int at = 0; written > 0 && at < count; ++at)
        watch().keep(fd, vec[at].iov_base, vec[at].iov_len);
    return written;
}

size_t fwrite(const void *ptr, size_t size, size_t n, FILE *s)
{
    static auto *const next = real<size_t(const void *, size_t, size_t, FILE *)>("fwrite");
    if (isDemoServer)
        watch().keepToken(ptr, size * n);
    const int descriptor = ::fileno(s);
    if (descriptor > STDERR_FILENO)
        watch().keep(descriptor, ptr, size * n);
    return next(ptr, size, n, s);
}
}
