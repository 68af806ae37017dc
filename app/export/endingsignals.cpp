#include "app/export/endingsignals.h"

#include <QtGlobal>

#include <mutex>
#include <thread>
#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

struct EndingSignals::State
{
    std::mutex mutex;
    std::function<void()> cleanup;
};

#ifdef Q_OS_UNIX
namespace {

// Those that nohup, or a shell for what it runs in the background, has set to be ignored stay so. False: that
// is all of them.
bool collectEndingSignals(sigset_t &set)
{
    bool isAny = false;
    sigemptyset(&set);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action = {};
        if (sigaction(number, nullptr, &action) != 0 || action.sa_handler == SIG_IGN)
            continue;
        sigaddset(&set, number);
        isAny = true;
    }
    return isAny;
}

// As if it had never been blocked: who waits for this process sees which signal it was.
void endBySignal(int number)
{
    std::signal(number, SIG_DFL);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, number);
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
    kill(getpid(), number);
    while (true)
        pause();
}

} // namespace
#endif

EndingSignals::EndingSignals()
    : m_state(std::make_shared<State>())
{
#ifdef Q_OS_UNIX
    sigset_t set;
    if (!collectEndingSignals(set))
        return;
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    std::thread([set, state = m_state] {
        int number = 0;
        while (sigwait(&set, &number) != 0) {
        }
        // Kept: nothing is created or renamed any more.
        const std::lock_guard<std::mutex> lock(state->mutex);
        if (state->cleanup)
            state->cleanup();
        endBySignal(number);
    }).detach();
#endif
}

void EndingSignals::protect(const std::function<void()> &action)
{
    const std::lock_guard<std::mutex> lock(m_state->mutex);
    action();
}

void EndingSignals::setCleanup(std::function<void()> cleanup)
{
    m_state->cleanup = std::move(cleanup);
}
