#pragma once

#include "tests/bench/benchclocks.h"

#include <QList>

// CPU milliseconds of this thread for one measured thing: under load wall times triple, these stay.
class BenchTimes
{
public:
    template <typename Work>
    void measure(Work work)
    {
        const double before = processorMilliseconds(CLOCK_THREAD_CPUTIME_ID);
        work();
        m_milliseconds.append(processorMilliseconds(CLOCK_THREAD_CPUTIME_ID) - before);
    }
    const QList<double> &values() const { return m_milliseconds; }

private:
    QList<double> m_milliseconds;
};

// Keeps the compiler from leaving out what was computed.
inline volatile qsizetype benchKept = 0;
inline void benchKeep(qsizetype value)
{
    benchKept = value;
}
