#include "ui/widgets/codeview.h"

#include "ui/style/fonts.h"
#include "ui/style/theme.h"
#include "ui/widgets/codehighlighter.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

namespace {
constexpr int codePadding = 8;
constexpr int codeNumberGap = 12;

class LineNumbers : public QWidget
{
public:
    explicit LineNumbers(CodeView *view)
        : QWidget(view)
        , m_view(view)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintLineNumbers(event); }

private:
    CodeView *m_view;
};
} // namespace

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lineNumbers(new LineNumbers(this))
    , m_highlighter(new CodeHighlighter(document()))
{
    setTextRole(this, TextRole::Code);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setCursorWidth(1);
    document()->setDocumentMargin(4);
    // Code reads from the left in every language.
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeView::placeLineNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy)
            m_lineNumbers->scroll(0, dy);
        else
            m_lineNumbers->update(0, rect.y(), m_lineNumbers->width(), rect.height());
    });
    updateColors();
    placeLineNumbers();
}

void CodeView::setLanguage(Language language)
{
    m_highlighter->setLanguage(language);
}

void CodeView::setLineNumbersShown(bool shown)
{
    m_lineNumbersShown = shown;
    m_lineNumbers->setVisible(shown);
    placeLineNumbers();
}

int CodeView::lineNumberWidth() const
{
    if (!m_lineNumbersShown)
        return codePadding;
    const int digits = std::max(2, int(QString::number(std::max(1, blockCount())).size()));
    return codePadding + digits * fontMetrics().horizontalAdvance(QLatin1Char('9')) + codeNumberGap;
}

void CodeView::placeLineNumbers()
{
    const int width = lineNumberWidth();
    setViewportMargins(width, 4, 4, 4);
    const QRect inner = contentsRect();
    m_lineNumbers->setGeometry(inner.left(), inner.top() + 4, width, std::max(0, inner.height() - 8));
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeLineNumbers();
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ReadOnlyChange)
        updateColors();
    if (event->type() == QEvent::FontChange)
        placeLineNumbers();
}

void CodeView::updateColors()
{
    // A read-only box stands back on the alternate ground.
    const QPalette::ColorRole ground = isReadOnly() ? QPalette::AlternateBase : QPalette::Base;
    if (viewport()->backgroundRole() != ground) {
        viewport()->setBackgroundRole(ground);
        setBackgroundRole(ground);
    }
    m_highlighter->rehighlight();
    m_lineNumbers->update();
}

void CodeView::keyPressEvent(QKeyEvent *event)
{
    // Ctrl+Enter belongs to the dialog.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        (event->modifiers() & Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void CodeView::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
}

QMimeData *CodeView::createMimeDataFromSelection() const
{
    auto *content = new QMimeData;
    content->setText(textCursor().selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n')));
    return content;
}

void CodeView::paintLineNumbers(QPaintEvent *event)
{
    QPainter painter(m_lineNumbers);
    painter.setFont(font());
    painter.setPen(themeColor(isEnabled() ? ColorRole::Outline : ColorRole::Disabled));
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const qreal height = blockBoundingRect(block).height();
        if (block.isVisible() && top + height >= event->rect().top())
            painter.drawText(QRectF(0, top, m_lineNumbers->width() - codeNumberGap, height),
                             int(Qt::AlignRight) | int(Qt::AlignTop) | int(Qt::AlignAbsolute),
                             QString::number(block.blockNumber() + 1));
        block = block.next();
        top += height;
    }
}
