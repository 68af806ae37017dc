#include "ui/json/textpaneaccessible.h"

#include "ui/json/textpane.h"

#include <QAccessibleWidget>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace {

class TextPaneAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit TextPaneAccessible(TextPane *pane)
        : QAccessibleWidget(pane, QAccessible::EditableText)
        , m_pane(*pane)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }
    using QAccessibleWidget::text;

    void selection(int index, int *start, int *end) const override
    {
        const bool isThere = index == 0 && selectionCount() == 1;
        *start = isThere ? std::min(m_pane.anchorPosition(), m_pane.cursorPosition()) : 0;
        *end = isThere ? std::max(m_pane.anchorPosition(), m_pane.cursorPosition()) : 0;
    }
    int selectionCount() const override { return m_pane.anchorPosition() != m_pane.cursorPosition(); }
    void addSelection(int start, int end) override { m_pane.select(start, end); }
    void removeSelection(int) override { m_pane.select(m_pane.cursorPosition(), m_pane.cursorPosition()); }
    void setSelection(int, int start, int end) override { m_pane.select(start, end); }
    int cursorPosition() const override { return m_pane.cursorPosition(); }
    void setCursorPosition(int position) override
    {
        m_pane.select(position, position);
        m_pane.scrollToPosition(position);
    }
    QString text(int start, int end) const override
    {
        start = std::clamp(start, 0, characterCount());
        return m_pane.text().mid(start, std::max(0, end - start));
    }
    int characterCount() const override { return int(m_pane.text().size()); }
    QRect characterRect(int offset) const override
    {
        const QRect rect = m_pane.rectOf(std::clamp(offset, 0, characterCount()));
        return {m_pane.viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        return m_pane.positionAt(m_pane.viewport()->mapFromGlobal(point));
    }
    void scrollToSubstring(int start, int) override { m_pane.scrollToPosition(start); }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

    // Within a row, so that nothing reads megabytes for a word.
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                             int *end) const override
    {
        const auto [begin, ignored] = part(offset, type);
        return begin <= 0 ? nothing(start, end) : given(part(begin - 1, type), start, end);
    }
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                            int *end) const override
    {
        const auto [ignored, after] = part(offset, type);
        return after >= characterCount() ? nothing(start, end) : given(part(after, type), start, end);
    }
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override
    {
        return given(part(offset, type), start, end);
    }

private:
    static QString nothing(int *start, int *end)
    {
        *start = *end = -1;
        return {};
    }
    QString given(std::pair<int, int> part, int *start, int *end) const
    {
        *start = part.first;
        *end = part.second;
        return text(part.first, part.second);
    }
    std::pair<int, int> part(int offset, QAccessible::TextBoundaryType type) const
    {
        offset = std::clamp(offset, 0, characterCount());
        const int row = m_pane.rowOf(offset);
        const int begin = m_pane.rowBegin(row);
        const int end = row + 1 < m_pane.rowCount() ? m_pane.rowBegin(row + 1) : characterCount();
        if (type == QAccessible::NoBoundary)
            return {0, characterCount()};
        if (type != QAccessible::CharBoundary && type != QAccessible::WordBoundary)
            return {begin, end};
        const QString rowText = m_pane.text().mid(begin, end - begin);
        QTextBoundaryFinder finder(type == QAccessible::CharBoundary ? QTextBoundaryFinder::Grapheme
                                                                     : QTextBoundaryFinder::Word,
                                   rowText);
        finder.setPosition(offset - begin);
        if (!finder.isAtBoundary())
            finder.toPreviousBoundary();
        const qsizetype from = std::max<qsizetype>(0, finder.position());
        finder.setPosition(offset - begin);
        const qsizetype until = finder.toNextBoundary();
        return {begin + int(from), until < 0 ? end : begin + int(until)};
    }

    TextPane &m_pane;
};

} // namespace

QAccessibleInterface *makeTextPaneAccessible(TextPane *pane)
{
    return new TextPaneAccessible(pane);
}
