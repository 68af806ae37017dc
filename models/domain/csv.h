#pragma once

#include <QString>
#include <QStringList>

// Text for spreadsheets: CSV after RFC 4180 and the tab-separated rows a clipboard carries. A cell that a
// spreadsheet would take for a formula gets a leading apostrophe (L6): what a server or a colleague wrote
// must not be calculated.

// A cell that begins with = + - @ (their full-width forms too), tab, CR, LF or NUL begins with an apostrophe
// then.
QString withoutFormula(const QString &cell);

// One record with its CRLF; cells with comma, quote or line break are quoted, quotes doubled.
QString csvRecord(const QStringList &cells);

// One row without a line end; tabs and line breaks in a cell become blanks.
QString tabSeparated(const QStringList &cells);
