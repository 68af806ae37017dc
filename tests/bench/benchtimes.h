#pragma once

#include <QList>

#include <algorithm>
#include <cstdio>
#include <ctime>

// CPU times of one measured thing: under load wall times triple, these stay.
class BenchTimes
{
public:
    template <typename Work>
    void measure(Work work)
    {
        const double before = cpuMilliseconds();
        work();
        m_milliseconds.append(cpuMilliseconds() - before);
    }
    double median() const { return at(0.5); }
    double percentile95() const { return at(0.95); }
    double worst() const { return at(1); }
    void print(const char *label) const
    {
        std::printf("  %-44s median %8.3f ms   p95 %8.3f ms   worst %8.3f ms\n", label, median(),
                    percentile95(), worst());
    }

private:
    static double cpuMilliseconds()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    double at(double part) const
    {
        QList<double> sorted = m_milliseconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted.at(qsizetype(part * double(sorted.size() - 1) + 0.5));
    }

    QList<double> m_milliseconds;
};

// Keeps the compiler from leaving out what was computed.
inline volatile qsizetype benchKept = 0;
inline void benchKeep(qsizetype value)
{
    benchKept = value;
}
