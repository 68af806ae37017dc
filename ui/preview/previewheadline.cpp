#include "ui/preview/previewheadline.h"

#include "ui/preview/previewtexts.h"
#include "ui/style/colorrole.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPaintEvent>
#include <QTextLayout>

PreviewHeadline::PreviewHeadline(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // Fixed would cap it at one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

PreviewHeadline::~PreviewHeadline() = default;

void PreviewHeadline::setSentence(const QString &markup, Emphasis emphasis)
{
    const QString open = QStringLiteral("<b>");
    const QString close = QStringLiteral("</b>");
    QString plain;
    QList<Run> bold;
    qsizetype from = 0;
    for (;;) {
        const qsizetype start = markup.indexOf(open, from);
        const qsizetype end = start < 0 ? -1 : markup.indexOf(close, start);
        if (end < 0)
            break;
        plain += QStringView(markup).mid(from, start - from);
        const QStringView run = QStringView(markup).mid(start + open.size(), end - start - open.size());
        bold.append({int(plain.size()), int(run.size())});
        plain += run;
        from = end + close.size();
    }
    plain += QStringView(markup).mid(from);
    m_bold = bold;
    m_emphasis = emphasis;
    if (m_plain != plain) {
        m_plain = plain;
        setText(plain);
        updateGeometry();
    }
    update();
}

void PreviewHeadline::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

int PreviewHeadline::iconWidth() const
{
    return m_emphasis == Emphasis::Warning ? 22 : 0;
}

qreal PreviewHeadline::layoutText(QTextLayout &layout, qreal width) const
{
    QFont font = textFont(m_compact ? TextRole::Body : TextRole::PaneTitle);
    font.setWeight(QFont::Normal);
    layout.setText(m_plain);
    layout.setFont(font);
    QTextOption option(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : m_bold) {
        QTextLayout::FormatRange range;
        range.start = run.start;
        range.length = run.length;
        range.format.setFontWeight(QFont::DemiBold);
        if (m_emphasis == Emphasis::Warning)
            range.format.setForeground(themeColor(ColorRole::Warning));
        formats.append(range);
    }
    layout.setFormats(formats);
    const qreal lineHeightPx = lineHeight(m_compact ? TextRole::Body : TextRole::PaneTitle);
    qreal y = 0;
    layout.beginLayout();
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(qMax<qreal>(width, 20));
        line.setPosition(QPointF(0, y + (lineHeightPx - line.height()) / 2));
        y += lineHeightPx;
    }
    layout.endLayout();
    return y;
}

QSize PreviewHeadline::sizeHint() const
{
    QTextLayout layout;
    const qreal height = layoutText(layout, 10'000);
    return {int(std::ceil(layout.lineCount() > 0 ? layout.lineAt(0).naturalTextWidth() : 0)) + iconWidth() +
                1,
            int(std::ceil(height))};
}

QSize PreviewHeadline::minimumSizeHint() const
{
    return {120, lineHeight(m_compact ? TextRole::Body : TextRole::PaneTitle)};
}

int PreviewHeadline::heightForWidth(int width) const
{
    QTextLayout layout;
    return int(std::ceil(layoutText(layout, width - iconWidth())));
}

void PreviewHeadline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(themeColor(ColorRole::Text));
    QTextLayout layout;
    layoutText(layout, width() - iconWidth());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    if (m_emphasis == Emphasis::Warning) {
        const int line = lineHeight(m_compact ? TextRole::Body : TextRole::PaneTitle);
        paintIcon(&painter, QRect(isMirrored ? width() - 16 : 0, (line - 16) / 2, 16, 16),
                  QStringLiteral("triangle-alert"), ColorRole::Warning);
    }
    layout.draw(&painter, QPointF(isMirrored ? 0 : iconWidth(), 0));
}
