#include "ui/json/textpane.h"

#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace {

constexpr int paneNumberGap = 12;
constexpr int paneFewestColumns = 20;
constexpr int paneMostRowsWanted = 16;

// Every character takes its place, one that cannot be seen or turns the direction as a symbol.
QString shownRow(QStringView row)
{
    QString shown = row.toString();
    for (QChar &c : shown) {
        if (c.unicode() < 0x20 && c != u'\t')
            c = QChar(0x2400 + c.unicode());
        else if (c.unicode() == 0x7f)
            c = QChar(0x2421);
        else if (c.category() == QChar::Other_Format || c.category() == QChar::Other_Control)
            c = QChar(0xb7);
        else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QChar(0x2424);
    }
    return shown;
}

ColorRole colorOf(PaneText::Span::Kind kind)
{
    switch (kind) {
    case PaneText::Span::Kind::Key:
        return ColorRole::SynKey;
    case PaneText::Span::Kind::String:
        return ColorRole::SynStr;
    case PaneText::Span::Kind::Number:
        return ColorRole::SynNum;
    case PaneText::Span::Kind::Word:
        return ColorRole::SynKw;
    }
    return ColorRole::Text;
}

} // namespace

TextPane::TextPane(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setTextRole(this, TextRole::Code);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("field", true); // the style's focus outline
    setBackgroundRole(QPalette::AlternateBase);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    viewport()->setCursor(Qt::IBeamCursor);
    setViewportMargins(2, 2, 2, 2);
    setLayoutDirection(Qt::LeftToRight); // code reads from the left in every language
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TextPane::setText(const PaneText &text)
{
    m_text = text;
    if (m_text.text.isEmpty())
        setAccessibleDescription(m_placeholder);
    m_matches.clear();
    m_currentMatch = -1;
    m_anchor = m_position = 0;
    m_widest = 0;
    wrap();
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
    updateGeometry();
    viewport()->update();
}

void TextPane::setLineNumbersShown(bool areShown)
{
    if (areShown == m_areLinesNumbered)
        return;
    m_areLinesNumbered = areShown;
    wrap();
    viewport()->update();
}

void TextPane::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    if (m_text.text.isEmpty())
        setAccessibleDescription(m_placeholder);
    viewport()->update();
}

void TextPane::setMatches(const QList<qint32> &places, qint32 length, qsizetype current)
{
    m_matches = places;
    m_matchLength = length;
    m_currentMatch = current;
    viewport()->update();
}

int TextPane::rowHeight() const
{
    return lineHeight(TextRole::Code);
}

int TextPane::gutterWidth() const
{
    if (!m_areLinesNumbered)
        return padding;
    const int digits = std::max(2, int(QString::number(m_text.lineCount()).size()));
    return padding + digits * fontMetrics().horizontalAdvance(u'9') + paneNumberGap;
}

int TextPane::visibleRows() const
{
    return std::max(1, (viewport()->height() - padding) / rowHeight());
}

// One pass over the lines; a line longer than the window is broken at its last space or where it is full.
void TextPane::wrap()
{
    const double character = QFontMetricsF(font()).horizontalAdvance(u'0');
    const int room = viewport()->width() - gutterWidth() - padding;
    m_columns = std::max(paneFewestColumns, int(room / std::max(1.0, character)));
    m_rows.clear();
    const qint32 lines = m_text.lineCount();
    const bool fits = [&] {
        if (!m_text.isWrapped)
            return true;
        for (qint32 line = 0; line < lines; ++line) {
            if (m_text.lineEnd(line) - m_text.lines[size_t(line)] > m_columns)
                return false;
        }
        return true;
    }();
    for (qint32 line = 0; !fits && line < lines; ++line) {
        qint32 begin = m_text.lines[size_t(line)];
        const qint32 end = m_text.lineEnd(line);
        m_rows.push_back({begin, line});
        while (end - begin > m_columns) {
            qint32 cut = begin + m_columns;
            for (qint32 at = cut; at > cut - m_columns / 2; --at) {
                if (m_text.text.at(at - 1) == u' ') {
                    cut = at;
                    break;
                }
            }
            if (m_text.text.at(cut).isLowSurrogate())
                --cut;
            m_rows.push_back({cut, line});
            begin = cut;
        }
    }
    updateScrollBars();
}

void TextPane::updateScrollBars()
{
    verticalScrollBar()->setPageStep(visibleRows());
    verticalScrollBar()->setRange(0, std::max(0, rowCount() - visibleRows()));
    const int room = viewport()->width() - gutterWidth() - padding;
    horizontalScrollBar()->setPageStep(std::max(1, room));
    horizontalScrollBar()->setSingleStep(20);
    horizontalScrollBar()->setRange(0, std::max(0, m_widest - room));
}

qint32 TextPane::rowCount() const
{
    return m_rows.empty() ? m_text.lineCount() : qint32(m_rows.size());
}

qint32 TextPane::lineOfRow(qint32 row) const
{
    return m_rows.empty() ? row : m_rows[size_t(row)].line;
}

qint32 TextPane::rowBegin(qint32 row) const
{
    return m_rows.empty() ? m_text.lines[size_t(row)] : m_rows[size_t(row)].begin;
}

qint32 TextPane::rowEnd(qint32 row) const
{
    const bool isFollowed = row + 1 < rowCount() && lineOfRow(row + 1) == lineOfRow(row);
    return isFollowed ? rowBegin(row + 1) : m_text.lineEnd(lineOfRow(row));
}

qint32 TextPane::rowOf(qint32 position) const
{
    if (m_rows.empty()) {
        const auto after = std::upper_bound(m_text.lines.begin(), m_text.lines.end(), position);
        return qint32(after - m_text.lines.begin()) - 1;
    }
    const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), position,
                                        [](qint32 at, const Row &row) { return at < row.begin; });
    return qint32(after - m_rows.begin()) - 1;
}

void TextPane::layOut(QTextLayout &layout, qint32 row) const
{
    const qint32 begin = rowBegin(row);
    const qint32 end = rowEnd(row);
    layout.setText(shownRow(QStringView(m_text.text).sliced(begin, end - begin)));
    layout.setFont(font());
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTabStopDistance(4 * QFontMetricsF(font()).horizontalAdvance(u'0'));
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&](qint32 from, qint32 until, const QTextCharFormat &format) {
        from = std::max(from, begin);
        until = std::min(until, end);
        if (until > from)
            formats.append({from - begin, until - from, format});
    };
    QTextCharFormat format;
    if (isEnabled()) {
        for (const PaneText::Span &span : m_text.spans(begin, end)) {
            format.setForeground(themeColor(colorOf(span.kind)));
            add(span.begin, span.end, format);
        }
    }
    for (auto match =
             std::lower_bound(m_matches.cbegin(), m_matches.cend(), begin - std::max(0, m_matchLength - 1));
         match != m_matches.cend() && *match < end; ++match) {
        QTextCharFormat mark;
        const bool isCurrent = match - m_matches.cbegin() == m_currentMatch;
        mark.setBackground(themeColor(isCurrent ? ColorRole::Accent : ColorRole::Selected));
        if (isCurrent)
            mark.setForeground(themeColor(ColorRole::OnAccent));
        add(*match, *match + m_matchLength, mark);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(1e6);
    layout.endLayout();
}

void TextPane::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const int gutter = gutterWidth();
    const int left = gutter - horizontalScrollBar()->value();
    const int height = rowHeight();
    const int top = padding / 2;
    if (m_text.text.isEmpty()) {
        painter.setFont(textFont(TextRole::Body));
        painter.setPen(themeColor(ColorRole::Mid));
        painter.drawText(QRect(padding, top, viewport()->width() - 2 * padding, viewport()->height()),
                         int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), m_placeholder);
        return;
    }
    const qint32 first = verticalScrollBar()->value();
    int widest = m_widest;
    for (qint32 row = first; row < rowCount(); ++row) {
        const int y = top + (row - first) * height;
        if (y > event->rect().bottom())
            break;
        QTextLayout layout;
        layOut(layout, row);
        const QTextLine line = layout.lineAt(0);
        if (line.isValid()) {
            widest = std::max(widest, int(std::ceil(line.naturalTextWidth())));
            QList<QTextLayout::FormatRange> selections;
            const qint32 from = std::max(std::min(m_anchor, m_position), rowBegin(row));
            const qint32 until = std::min(std::max(m_anchor, m_position), rowEnd(row));
            if (until > from) {
                QTextCharFormat format;
                const auto group = hasFocus() ? QPalette::Active : QPalette::Inactive;
                format.setBackground(palette().brush(group, QPalette::Highlight));
                selections.append({from - rowBegin(row), until - from, format});
            }
            painter.setPen(themeColor(isEnabled() ? ColorRole::Text : ColorRole::Disabled));
            painter.save();
            painter.setClipRect(gutter - 2, 0, viewport()->width() - gutter + 2, viewport()->height());
            const QPointF place(left, y + (height - line.height()) / 2);
            layout.draw(&painter, place, selections);
            if (hasFocus() && rowOf(m_position) == row)
                layout.drawCursor(&painter, place, int(m_position - rowBegin(row)), 1);
            painter.restore();
        }
        const bool isContinued = row > 0 && lineOfRow(row - 1) == lineOfRow(row);
        if (m_areLinesNumbered && !isContinued) {
            painter.setPen(themeColor(isEnabled() ? ColorRole::Outline : ColorRole::Disabled));
            painter.setFont(font());
            painter.drawText(QRect(0, y, gutter - paneNumberGap, height),
                             int(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute),
                             QString::number(lineOfRow(row) + 1));
        }
    }
    if (widest > m_widest) { // wide characters: rows are cut by their number
        m_widest = widest;
        QMetaObject::invokeMethod(this, &TextPane::updateScrollBars, Qt::QueuedConnection);
    }
}

void TextPane::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const qint32 first = rowBegin(std::min(verticalScrollBar()->value(), rowCount() - 1));
    wrap();
    verticalScrollBar()->setValue(rowOf(first));
}

void TextPane::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        wrap();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
        viewport()->update();
}

void TextPane::scrollContentsBy(int, int)
{
    viewport()->update();
}

QSize TextPane::minimumSizeHint() const
{
    return {scaledLength(160), 2 * rowHeight() + 2 * padding};
}

QSize TextPane::sizeHint() const
{
    const int rows = std::clamp(rowCount(), 2, paneMostRowsWanted);
    return {scaledLength(320), rows * rowHeight() + 2 * padding};
}
