#pragma once

#include "ui/json/panetext.h"

#include <QAbstractScrollArea>

class QTextLayout;

// Text to read in the fixed font, of any size and any line length: only the rows in sight are laid out, so
// that nothing depends on how much there is (a QPlainTextEdit touches every line when its width changes, and
// stops over a line of a megabyte). Long lines are wrapped. Selecting and copying by mouse and keys; what is
// copied is the text as it is, control characters too, which are shown as symbols.
class TextPane : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TextPane(QWidget *parent = nullptr);

    void setText(const PaneText &text);
    void setLineNumbersShown(bool areShown);
    void setPlaceholderText(const QString &text); // shown while there is no text
    const QString &text() const { return m_text.text; }

    // What is marked in the text: places of `length` characters, sorted; one of them is the current one.
    void setMatches(const QList<qint32> &places, qint32 length, qsizetype current);

    void select(qint32 anchor, qint32 position);
    void scrollToPosition(qint32 position); // as little as needed
    qint32 cursorPosition() const { return m_position; }
    qint32 anchorPosition() const { return m_anchor; }
    QString selectedText() const;
    void copySelection() const;
    void selectAll() { select(0, qint32(m_text.text.size())); }

    // Where it is on screen, for assistive technology.
    qint32 positionAt(QPoint viewportPoint) const;
    QRect rectOf(qint32 position) const; // in the viewport
    qint32 rowOf(qint32 position) const;
    qint32 rowCount() const;
    qint32 rowBegin(qint32 row) const;
    qint32 rowEnd(qint32 row) const;

    QSize sizeHint() const override; // a few rows, or as many as there are
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent *event) override;

private:
    static constexpr int padding = 8;
    struct Row
    {
        qint32 begin;
        qint32 line;
    };

    int rowHeight() const;
    int gutterWidth() const;
    int visibleRows() const; // whole ones
    void wrap();
    void updateScrollBars();
    qint32 lineOfRow(qint32 row) const;
    void layOut(QTextLayout &layout, qint32 row) const;
    void moveTo(qint32 position, bool keepsAnchor);
    bool moveByKey(const QKeyEvent &event);
    qint32 verticallyFrom(qint32 position, qint32 rows) const;
    qint32 wordEdge(qint32 position, int step) const;

    PaneText m_text;
    std::vector<Row> m_rows; // empty while each line is one row
    int m_columns = 80;
    bool m_areLinesNumbered = true;
    QString m_placeholder;
    QList<qint32> m_matches;
    qint32 m_matchLength = 0;
    qsizetype m_currentMatch = -1;
    qint32 m_anchor = 0;
    qint32 m_position = 0;
    int m_widest = 0; // of the rows painted so far
};
