#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <ctime>

// How often a benchmark repeats: its first argument, or what it does otherwise.
inline int benchRounds(int argc, char **argv, int usual)
{
    const int asked = argc > 1 ? std::atoi(argv[1]) : 0;
    return asked > 0 ? asked : usual;
}

inline double processorMilliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// Wall time, and what all threads of the process worked.
class Stopwatch
{
public:
    Stopwatch() { m_clock.start(); }
    double wall() const { return double(m_clock.nsecsElapsed()) / 1e6; }
    double processor() const { return processorMilliseconds(CLOCK_PROCESS_CPUTIME_ID) - m_begin; }

private:
    QElapsedTimer m_clock;
    double m_begin = processorMilliseconds(CLOCK_PROCESS_CPUTIME_ID);
};

// The longest time in which the event loop did not come round: the largest gap of a 1 ms timer, by the wall
// and by the CPU of its thread.
class LoopStalls
{
public:
    LoopStalls()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6);
            m_longestCpu = std::max(m_longestCpu, processorMilliseconds(CLOCK_THREAD_CPUTIME_ID) - m_begin);
            m_clock.restart();
            m_begin = processorMilliseconds(CLOCK_THREAD_CPUTIME_ID);
        });
        m_clock.start();
        m_timer.start(1);
    }
    double wall() const { return m_longest; }
    double cpu() const { return m_longestCpu; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_begin = processorMilliseconds(CLOCK_THREAD_CPUTIME_ID);
    double m_longest = 0;
    double m_longestCpu = 0;
};
