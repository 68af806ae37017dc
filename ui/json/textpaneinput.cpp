// TextPane's side of mouse and keys.
#include "ui/json/textpane.h"
#include "ui/style/clipboard.h"
#include "ui/style/fonts.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

qint32 TextPane::positionAt(QPoint point) const
{
    const int row =
        verticalScrollBar()->value() + int(std::floor(double(point.y() - padding / 2) / double(rowHeight())));
    if (row < 0)
        return 0;
    if (row >= rowCount())
        return qint32(m_text.text.size());
    QTextLayout layout;
    layOut(layout, row);
    const int x = point.x() - gutterWidth() + horizontalScrollBar()->value();
    return rowBegin(row) + qint32(layout.lineAt(0).xToCursor(x));
}

QRect TextPane::rectOf(qint32 position) const
{
    const qint32 row = rowOf(position);
    QTextLayout layout;
    layOut(layout, row);
    const QTextLine line = layout.lineAt(0);
    const int at = int(std::min(position, rowEnd(row)) - rowBegin(row));
    const int x = int(line.cursorToX(at));
    const int width = std::max(1, int(line.cursorToX(at + 1)) - x);
    return {gutterWidth() - horizontalScrollBar()->value() + x,
            padding / 2 + (row - verticalScrollBar()->value()) * rowHeight(), width, rowHeight()};
}

void TextPane::select(qint32 anchor, qint32 position)
{
    const qint32 size = qint32(m_text.text.size());
    m_anchor = std::clamp(anchor, 0, size);
    m_position = std::clamp(position, 0, size);
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleTextSelectionEvent event(this, std::min(m_anchor, m_position),
                                            std::max(m_anchor, m_position));
        event.setCursorPosition(m_position);
        QAccessible::updateAccessibility(&event);
    }
}

void TextPane::scrollToPosition(qint32 position)
{
    const qint32 row = rowOf(std::clamp(position, 0, qint32(m_text.text.size())));
    QScrollBar *vertical = verticalScrollBar();
    if (row < vertical->value())
        vertical->setValue(row);
    else if (row >= vertical->value() + visibleRows())
        vertical->setValue(row - visibleRows() + 1);
    const QRect rect = rectOf(position);
    if (rect.left() < gutterWidth())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - gutterWidth() + rect.left());
    else if (rect.right() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.right() - viewport()->width());
}

QString TextPane::selectedText() const
{
    const qint32 from = std::min(m_anchor, m_position);
    return m_text.text.mid(from, std::max(m_anchor, m_position) - from);
}

void TextPane::copySelection() const
{
    if (m_anchor != m_position)
        copyToClipboard(selectedText());
}

void TextPane::moveTo(qint32 position, bool keepsAnchor)
{
    select(keepsAnchor ? m_anchor : position, position);
    scrollToPosition(m_position);
}

void TextPane::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    moveTo(positionAt(event->position().toPoint()), event->modifiers() & Qt::ShiftModifier);
}

void TextPane::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(positionAt(event->position().toPoint()), true);
}

void TextPane::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const qint32 at = positionAt(event->position().toPoint());
    select(wordEdge(std::min(at + 1, qint32(m_text.text.size())), -1), wordEdge(at, 1));
}

// The end of the run of letters and digits, or of other characters, within the row.
qint32 TextPane::wordEdge(qint32 position, int step) const
{
    const qint32 size = qint32(m_text.text.size());
    const auto isLetter = [&](qint32 at) {
        const QChar c = m_text.text.at(step > 0 ? at : at - 1);
        return c.isLetterOrNumber() || c == u'_';
    };
    const qint32 limit = step > 0 ? std::min(size, position + 4096) : std::max(0, position - 4096);
    if (position == limit)
        return position;
    const bool isWord = isLetter(position);
    qint32 at = position;
    while (at != limit && isLetter(at) == isWord)
        at += step;
    return at;
}

qint32 TextPane::verticallyFrom(qint32 position, qint32 rows) const
{
    const qint32 row = rowOf(position);
    const qint32 target = std::clamp(row + rows, 0, rowCount() - 1);
    if (target == row)
        return rows < 0 ? rowBegin(row) : rowEnd(row);
    QTextLayout from;
    layOut(from, row);
    QTextLayout to;
    layOut(to, target);
    return rowBegin(target) +
           qint32(to.lineAt(0).xToCursor(from.lineAt(0).cursorToX(int(position - rowBegin(row)))));
}

bool TextPane::moveByKey(const QKeyEvent &event)
{
    const bool byWord = event.modifiers() & Qt::ControlModifier;
    const bool keeps = event.modifiers() & Qt::ShiftModifier;
    const qint32 size = qint32(m_text.text.size());
    qint32 to = m_position;
    switch (event.key()) {
    case Qt::Key_Left:
        to = byWord ? wordEdge(to, -1) : std::max(0, to - 1);
        if (!byWord && to > 0 && m_text.text.at(to).isLowSurrogate())
            --to;
        break;
    case Qt::Key_Right:
        to = byWord ? wordEdge(to, 1) : std::min(size, to + 1);
        if (!byWord && to < size && m_text.text.at(to).isLowSurrogate())
            ++to;
        break;
    case Qt::Key_Up:
        to = verticallyFrom(to, -1);
        break;
    case Qt::Key_Down:
        to = verticallyFrom(to, 1);
        break;
    case Qt::Key_PageUp:
        to = verticallyFrom(to, -visibleRows());
        break;
    case Qt::Key_PageDown:
        to = verticallyFrom(to, visibleRows());
        break;
    case Qt::Key_Home:
        to = byWord ? 0 : rowBegin(rowOf(to));
        break;
    case Qt::Key_End:
        to = byWord ? size : rowEnd(rowOf(to));
        if (!byWord && to > m_position && rowOf(to) != rowOf(m_position))
            --to; // a wrapped row ends before the one it goes on in
        break;
    default:
        return false;
    }
    moveTo(to, keeps);
    return true;
}

void TextPane::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy)
        copySelection();
    else if (event == QKeySequence::SelectAll)
        selectAll();
    else if ((event->modifiers() & ~(Qt::ShiftModifier | Qt::ControlModifier | Qt::KeypadModifier)) ||
             !moveByKey(*event))
        event->ignore(); // the dialog's, the search's
}

// Before a shortcut of the window takes the copying of a row, or Home.
bool TextPane::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key == QKeySequence::Copy || key == QKeySequence::SelectAll) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void TextPane::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    update();
    viewport()->update();
}

void TextPane::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    update();
    viewport()->update();
}

void TextPane::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("Copy"), this, &TextPane::copySelection);
    copy->setEnabled(m_anchor != m_position);
    menu->addAction(tr("Select All"), this, &TextPane::selectAll);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(isByKey ? viewport()->mapToGlobal(rectOf(m_position).bottomLeft()) : event->globalPos());
}
