#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>

// Wall times of one measured thing.
class BenchTimes
{
public:
    template <typename Work>
    void measure(Work work)
    {
        QElapsedTimer clock;
        clock.start();
        work();
        m_milliseconds.append(double(clock.nsecsElapsed()) / 1e6);
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
    double at(double part) const
    {
        QList<double> sorted = m_milliseconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted.at(qsizetype(part * double(sorted.size() - 1) + 0.5));
    }

    QList<double> m_milliseconds;
};

// Keeps the compiler from leaving out what was computed.
inline void benchKeep(qsizetype value)
{
    static volatile qsizetype kept = 0;
    kept = value;
}
