#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

// At most `atMost`, in the figure's unit unless it is a ratio.
struct BenchBound
{
    enum class Of {
        Ratio,  // of the medians, ours to the floor
        Median, // ours
        Worst,  // ours
        Added,  // the median of the pairs' differences, ours less floor
    };
    Of of = Of::Median;
    double atMost = 0;
};

// One line of the table of packaging/bench. Samples of ours and of the floor that were taken in turn stand at
// the same position; the numbers of both may differ.
struct BenchFigure
{
    QString name;
    const char *measure = "wall"; // or "CPU", "PSS"
    const char *unit = "ms";
    QList<double> ours = {};
    QList<double> floor = {};
    QString floorName = {};
    QList<double> cpu = {}; // processor milliseconds beside a wall time of ours
    QList<BenchBound> bounds = {};
    QString note = {};
};

namespace BenchFigures {

inline double part(QList<double> values, double at)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(std::lround(at * double(values.size() - 1)));
}

inline const char *nameOf(BenchBound::Of of)
{
    switch (of) {
    case BenchBound::Of::Ratio:
        return "ratio";
    case BenchBound::Of::Median:
        return "median";
    case BenchBound::Of::Worst:
        return "worst";
    case BenchBound::Of::Added:
        return "added";
    }
    return "";
}

inline QJsonArray arrayOf(const QList<double> &values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

inline QJsonObject objectOf(const char *bench, const BenchFigure &figure)
{
    QJsonArray bounds;
    for (const BenchBound &bound : figure.bounds)
        bounds.append(QJsonObject{{QStringLiteral("on"), QString::fromLatin1(nameOf(bound.of))},
                                  {QStringLiteral("at_most"), bound.atMost}});
    return {{QStringLiteral("bench"), QString::fromLatin1(bench)},
            {QStringLiteral("name"), figure.name},
            {QStringLiteral("measure"), QString::fromLatin1(figure.measure)},
            {QStringLiteral("unit"), QString::fromLatin1(figure.unit)},
            {QStringLiteral("ours"), arrayOf(figure.ours)},
            {QStringLiteral("floor"), arrayOf(figure.floor)},
            {QStringLiteral("floor_name"), figure.floorName},
            {QStringLiteral("cpu"), arrayOf(figure.cpu)},
            {QStringLiteral("bounds"), bounds},
            {QStringLiteral("note"), figure.note}};
}

inline void printValues(const QList<double> &values)
{
    std::printf("%9.3f (%.3f to %.3f)", part(values, 0.5), part(values, 0), part(values, 1));
}

// For a reader, or as a line of JSON for tests/bench/run.py, which sets QW_BENCH_JSON.
inline void print(const char *bench, const BenchFigure &figure)
{
    if (qEnvironmentVariableIsSet("QW_BENCH_JSON")) {
        const QByteArray line = QJsonDocument(objectOf(bench, figure)).toJson(QJsonDocument::Compact);
        std::printf("%s\n", line.constData());
        std::fflush(stdout);
        return;
    }
    std::printf("%-60s %-4s ", qPrintable(figure.name), figure.measure);
    printValues(figure.ours);
    std::printf(" %s", figure.unit);
    if (!figure.floor.isEmpty()) {
        std::printf("   %s: ", qPrintable(figure.floorName));
        printValues(figure.floor);
        std::printf("   ratio %.3f", part(figure.ours, 0.5) / part(figure.floor, 0.5));
    }
    if (!figure.cpu.isEmpty()) {
        std::printf("   CPU ");
        printValues(figure.cpu);
    }
    for (const BenchBound &bound : figure.bounds)
        std::printf("   (bound: %s %g)", nameOf(bound.of), bound.atMost);
    std::printf("%s%s\n", figure.note.isEmpty() ? "" : "   ", qPrintable(figure.note));
    std::fflush(stdout);
}

} // namespace BenchFigures
