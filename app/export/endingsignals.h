#pragma once

#include <functional>
#include <memory>

// SIGINT, SIGTERM and SIGHUP end the process as ever, but what is unfinished is removed first. A signal goes
// to any thread that does not block it, and Qt and the keychain's library start some: so all of them block
// it, and a thread of ours alone waits for it. Made once, before the first other thread. Only on Unix.
class EndingSignals
{
public:
    EndingSignals();

    // No such signal ends the process while `action` runs; one that came ends it afterwards.
    void protect(const std::function<void()> &action);
    // Called before a signal ends the process, never during protect(); to be set within protect().
    void setCleanup(std::function<void()> cleanup);

private:
    struct State;
    std::shared_ptr<State> m_state; // with the waiting thread, which goes on to the end of the process
};
