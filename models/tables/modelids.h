#pragma once

#include <QtGlobal>

// Ids for createIndex(). QHash of QModelIndex adds (row << 4) + column + id without mixing (Qt 6.4): with a
// constant id thousands of persistent indexes of one parent cluster, and layoutChanged or a removal takes
// seconds (LOOK-NOTES, trap 1). So every index gets an id that differs from its neighbours' in the low bits.
static_assert(sizeof(quintptr) == 8);

inline constexpr quint64 modelIdFactor = 0x9E3779B97F4A7C15U;

// For rows of a flat model: a function of the row alone, as indexes must compare equal.
constexpr quintptr rowModelId(int row)
{
    return (quint64(row) + 1) * modelIdFactor;
}

// Reversible, for models that read the id back.
constexpr quintptr mixedModelId(quint64 code)
{
    code ^= code >> 32;
    code *= modelIdFactor;
    return code ^ (code >> 32);
}

constexpr quint64 unmixedModelId(quintptr id)
{
    quint64 inverse = modelIdFactor; // Newton: each step doubles the number of right bits
    for (int i = 0; i < 6; ++i)
        inverse *= 2 - modelIdFactor * inverse;
    id ^= id >> 32;
    id *= inverse;
    return id ^ (id >> 32);
}
static_assert(unmixedModelId(mixedModelId(0x0123456789abcdefU)) == 0x0123456789abcdefU);
