#pragma once

#include <QList>
#include <QString>

#include <vector>

// A text made ready for a TextPane: where its lines begin and, for JSON, where its colours can be found
// again, so that any part of it is painted without reading what stands before. Made in any thread.
struct PaneText
{
    enum class Colors { None, Json, Request }; // Request: header lines, then JSON

    // Inside of what the text stands at a position.
    enum class Inside { Nothing, String, Key };
    struct Mark
    {
        qint32 position;
        Inside inside;
    };
    struct Span
    {
        enum class Kind { Key, String, Number, Word };
        qint32 begin;
        qint32 end;
        Kind kind;
    };

    QString text;
    Colors colors = Colors::None;
    qint32 headEnd = 0;           // of Request
    bool isWrapped = true;        // else long lines go on to the right
    std::vector<qint32> lines{0}; // where each begins; never empty
    std::vector<Mark> marks;      // in order, one every few thousand characters

    static PaneText of(const QString &text, Colors colors);

    qint32 lineCount() const { return qint32(lines.size()); }
    // Without its line break.
    qint32 lineEnd(qint32 line) const;
    // What is coloured between two positions; the parts at both ends may reach beyond them.
    QList<Span> spans(qint32 begin, qint32 end) const;
};
