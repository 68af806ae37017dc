#include "ui/json/panetext.h"

#include <algorithm>

namespace {

constexpr qsizetype markDistance = 4096;
constexpr qsizetype farthestColon = 4096; // a string longer than this is taken for a value

bool isWord(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' ||
           c == u'-' || c == u'+' || c == u'_';
}

// After the closing quote; the end of the line, or `limit`, when there is none.
qsizetype stringEnd(QStringView text, qsizetype from, qsizetype limit)
{
    for (qsizetype i = from; i < limit; ++i) {
        const QChar c = text.at(i);
        if (c == u'\\')
            ++i;
        else if (c == u'"')
            return i + 1;
        else if (c == u'\n')
            return i;
    }
    return limit;
}

bool isBeforeColon(QStringView text, qsizetype at)
{
    const qsizetype limit = std::min<qsizetype>(text.size(), at + 256);
    while (at < limit && text.at(at).isSpace())
        ++at;
    return at < text.size() && text.at(at) == u':';
}

} // namespace

PaneText PaneText::of(const QString &text, Colors colors)
{
    PaneText result;
    result.text = text;
    result.colors = colors;
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        result.lines.push_back(qint32(at + 1));
    if (colors == Colors::None)
        return result;
    if (colors == Colors::Request) {
        const qsizetype end = text.indexOf(u"\n\n");
        result.headEnd = qint32(end < 0 ? text.size() : end + 1);
    }

    qsizetype nextMark = result.headEnd + markDistance;
    for (qsizetype i = result.headEnd; i < text.size();) {
        if (i >= nextMark) {
            result.marks.push_back({qint32(i), Inside::Nothing});
            nextMark = i + markDistance;
        }
        if (text.at(i) != u'"') {
            ++i;
            continue;
        }
        const qsizetype end = stringEnd(text, i + 1, text.size());
        const Inside inside =
            end - i <= farthestColon && isBeforeColon(text, end) ? Inside::Key : Inside::String;
        for (qsizetype at = i + 1; end > nextMark + 1;) {
            at = std::max(at, nextMark);
            // Not between a backslash and what it escapes.
            qsizetype backslashes = 0;
            while (at - backslashes - 1 > i && text.at(at - backslashes - 1) == u'\\' && backslashes < 64)
                ++backslashes;
            at += backslashes % 2;
            result.marks.push_back({qint32(at), inside});
            nextMark = at + markDistance;
        }
        i = end;
    }
    return result;
}

qint32 PaneText::lineEnd(qint32 line) const
{
    qint32 end = line + 1 < lineCount() ? lines[size_t(line) + 1] - 1 : qint32(text.size());
    if (end > lines[size_t(line)] && text.at(end - 1) == u'\r')
        --end;
    return end;
}

QList<PaneText::Span> PaneText::spans(qint32 begin, qint32 end) const
{
    if (colors == Colors::None)
        return {};
    if (begin < headEnd) {
        // A row of the head is a line, or the rest of one that was too long.
        const qsizetype colon = text.indexOf(u':', begin);
        const bool isName = (begin == 0 || text.at(begin - 1) == u'\n') && colon >= 0 && colon < end &&
                            !QStringView(text).sliced(begin, colon - begin).contains(u' ');
        return isName ? QList<Span>{{begin, qint32(colon), Span::Kind::Key}} : QList<Span>();
    }
    const auto after = std::upper_bound(marks.begin(), marks.end(), begin,
                                        [](qint32 at, const Mark &mark) { return at < mark.position; });
    const Mark from = after == marks.begin() ? Mark{headEnd, Inside::Nothing} : *std::prev(after);
    QList<Span> found;
    const auto add = [&](qsizetype first, qsizetype last, Span::Kind kind) {
        if (last > begin)
            found.append({qint32(first), qint32(last), kind});
    };
    qsizetype i = from.position;
    if (from.inside != Inside::Nothing) {
        i = stringEnd(text, i, std::min<qsizetype>(text.size(), qsizetype(end) + 1));
        add(from.position, i, from.inside == Inside::Key ? Span::Kind::Key : Span::Kind::String);
    }
    while (i < end) {
        const QChar c = text.at(i);
        const qsizetype first = i;
        if (c == u'"') {
            i = stringEnd(text, i + 1, std::min<qsizetype>(text.size(), i + farthestColon));
            const bool isKey = i - first < farthestColon && isBeforeColon(text, i);
            if (i - first >= farthestColon) // its end is beyond what is looked at
                i = stringEnd(text, first + 1, std::min<qsizetype>(text.size(), qsizetype(end) + 1));
            add(first, i, isKey ? Span::Kind::Key : Span::Kind::String);
        } else if (isWord(c)) {
            while (i < end && isWord(text.at(i)))
                ++i;
            add(first, i, c >= u'A' ? Span::Kind::Word : Span::Kind::Number);
        } else {
            ++i;
        }
    }
    return found;
}
