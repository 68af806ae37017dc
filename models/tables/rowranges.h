#pragma once

#include <QList>

#include <algorithm>
#include <utility>

// [first, last] of consecutive numbers in `rows`, whatever their order.
inline QList<std::pair<int, int>> rowRangesOf(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    QList<std::pair<int, int>> ranges;
    for (const int row : std::as_const(rows)) {
        if (!ranges.isEmpty() && row - ranges.constLast().second <= 1)
            ranges.last().second = row;
        else
            ranges.append({row, row});
    }
    return ranges;
}

// Past this many separate ranges of coming, going or changing rows one signal for all is cheaper for the
// views.
inline constexpr qsizetype mostRowRanges = 32;
