#include "ui/json/bodysearch.h"

#include <QElapsedTimer>
#include <QStringMatcher>

#include <algorithm>

namespace {
constexpr qint64 sliceMilliseconds = 6;
constexpr qsizetype windowLength = 64 * 1024;
constexpr qsizetype nodesAtOnce = 500;
} // namespace

BodySearch::BodySearch(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &BodySearch::searchSlice);
}

void BodySearch::startInText(const QString &wanted, const QString &text)
{
    m_text = text;
    m_content = {};
    m_isTree = false;
    start(wanted);
}

void BodySearch::startInTree(const QString &wanted, const BodyContent &content)
{
    m_text.clear();
    m_content = content;
    m_isTree = true;
    start(wanted);
}

void BodySearch::stop()
{
    m_timer.stop();
    m_wanted.clear();
    m_places.clear();
    m_text.clear();
    m_content = {};
}

void BodySearch::start(const QString &wanted)
{
    m_wanted = wanted;
    m_places.clear();
    m_next = 0;
    if (wanted.isEmpty()) {
        m_timer.stop();
        emit progressed();
        return;
    }
    m_timer.start();
    searchSlice();
}

void BodySearch::searchSlice()
{
    QElapsedTimer clock;
    clock.start();
    bool isAtEnd = false;
    while (!isAtEnd && !isCut() && clock.elapsed() < sliceMilliseconds)
        isAtEnd = m_isTree ? searchTree() : searchText();
    if (isAtEnd || isCut())
        m_timer.stop();
    emit progressed();
}

bool BodySearch::searchText()
{
    const QStringMatcher matcher(m_wanted, Qt::CaseInsensitive);
    const qsizetype begin = m_next;
    const qsizetype length = std::min(windowLength + m_wanted.size(), m_text.size() - begin);
    const QStringView window = QStringView(m_text).sliced(begin, length);
    qsizetype at = matcher.indexIn(window);
    while (at >= 0 && !isCut()) {
        m_places.append(qint32(begin + at));
        m_next = begin + at + m_wanted.size();
        at = matcher.indexIn(window, at + m_wanted.size());
    }
    if (begin + length >= m_text.size())
        return true;
    m_next = std::max(m_next, begin + windowLength);
    return false;
}

bool BodySearch::searchTree()
{
    const JsonNodes &nodes = *m_content.nodes;
    const QStringMatcher matcher(m_wanted, Qt::CaseInsensitive);
    const auto contains = [&](qint32 begin, qint32 end) {
        return end - begin >= m_wanted.size() &&
               matcher.indexIn(
                   QString::fromUtf8(QByteArrayView(m_content.bytes).sliced(begin, end - begin))) >= 0;
    };
    const qsizetype until = std::min(m_next + nodesAtOnce, nodes.valueCount());
    for (; m_next < until && !isCut(); ++m_next) {
        const JsonNodes::Node &node = nodes.at(m_next);
        const bool isFound = (node.keyBegin >= 0 && contains(node.keyBegin, node.keyEnd)) ||
                             (!node.isContainer() && contains(node.begin, node.end));
        if (isFound)
            m_places.append(qint32(m_next));
    }
    return m_next >= nodes.valueCount();
}
