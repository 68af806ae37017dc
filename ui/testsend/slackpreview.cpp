#include "ui/testsend/slackpreview.h"

#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

namespace {

// "good", "warning", "danger", or a colour of six digits; anything else is Slack's grey.
QColor barColor(const QString &name)
{
    if (name == u"good")
        return themeColor(ColorRole::Success);
    if (name == u"warning")
        return themeColor(ColorRole::Warning);
    if (name == u"danger")
        return themeColor(ColorRole::Danger);
    const QString digits = name.startsWith(u'#') ? name.mid(1) : name;
    const bool isHex = digits.size() == 6 && std::all_of(digits.begin(), digits.end(), [](QChar c) {
                           return c.unicode() < 0x80 && isxdigit(c.unicode());
                       });
    return isHex ? QColor(u'#' + digits) : themeColor(ColorRole::Control);
}

void startBlock(QTextCursor &cursor, qreal above)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    // The first paragraph of a cell or of the document is there already.
    if (cursor.block().text().isEmpty() && cursor.atBlockStart())
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format, QTextCharFormat());
}

} // namespace

SlackPreview::SlackPreview(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setAccessibleName(tr("Preview of the Slack message"));
    document()->setDocumentMargin(10);
    document()->setUndoRedoEnabled(false);
}

void SlackPreview::setMessage(const SlackMessage &message)
{
    m_message = message;
    render();
}

void SlackPreview::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

QTextCharFormat SlackPreview::format(ColorRole color, TextRole role) const
{
    QTextCharFormat format;
    format.setFont(textFont(role));
    format.setForeground(themeColor(color));
    return format;
}

void SlackPreview::write(QTextCursor &cursor, const SlackText &text, const QTextCharFormat &base) const
{
    for (const SlackSpan &span : text) {
        QTextCharFormat format = base;
        if (span.isCode) {
            format.setFont(textFont(TextRole::Code));
            format.setBackground(themeColor(ColorRole::Hover));
            format.setForeground(themeColor(ColorRole::Danger));
        }
        if (span.isBold)
            format.setFontWeight(QFont::DemiBold);
        format.setFontItalic(span.isItalic);
        format.setFontStrikeOut(span.isStruck);
        if (span.isLink)
            format.setForeground(themeColor(ColorRole::AccentText));
        // A line break stays in its paragraph.
        QString shown = span.text;
        cursor.insertText(shown.replace(u'\n', QChar(QChar::LineSeparator)), format);
    }
}

void SlackPreview::render()
{
    const QSignalBlocker quiet(this);
    document()->clear();
    QTextCursor cursor(document());
    const QTextCharFormat mid = format(ColorRole::Mid, TextRole::Body);
    switch (m_message.state) {
    case SlackMessage::State::NotJson:
        cursor.insertText(tr("The payload is not JSON; Slack will refuse it."), mid);
        return;
    case SlackMessage::State::NoObject:
        cursor.insertText(tr("The payload is no JSON object; Slack will refuse it."), mid);
        return;
    case SlackMessage::State::Nothing:
        cursor.insertText(tr("There is no text, no block and no attachment in it; Slack will refuse it."),
                          mid);
        return;
    case SlackMessage::State::Shown:
        break;
    }
    std::optional<int> attachment;
    for (const SlackPart &part : std::as_const(m_message.parts)) {
        if (part.attachment != attachment) {
            cursor.movePosition(QTextCursor::End);
            attachment = part.attachment;
            if (attachment) {
                QTextTableFormat table;
                table.setBorder(0);
                table.setCellSpacing(0);
                table.setCellPadding(4);
                table.setTopMargin(8);
                table.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, 4),
                                                 QTextLength(QTextLength::PercentageLength, 100)});
                QTextTable *made = cursor.insertTable(1, 2, table);
                QTextTableCellFormat bar;
                bar.setBackground(barColor(part.color));
                bar.setPadding(0);
                made->cellAt(0, 0).setFormat(bar);
                cursor = made->cellAt(0, 1).firstCursorPosition();
            }
        }
        writePart(cursor, part);
    }
    if (m_message.isCut) {
        cursor.movePosition(QTextCursor::End);
        startBlock(cursor, 8);
        cursor.insertText(tr("Slack takes 50 blocks; the others are not shown here."), mid);
    }
    moveCursor(QTextCursor::Start);
}

void SlackPreview::writePart(QTextCursor &cursor, const SlackPart &part) const
{
    const QTextCharFormat body = format(ColorRole::Text, TextRole::Body);
    const QTextCharFormat small = format(ColorRole::Mid, TextRole::Secondary);
    startBlock(cursor, 6);
    switch (part.kind) {
    case SlackPart::Kind::Text:
        for (const SlackText &text : part.texts)
            write(cursor, text, body);
        break;
    case SlackPart::Kind::Header:
        for (const SlackText &text : part.texts)
            write(cursor, text, format(ColorRole::Text, TextRole::PaneTitle));
        break;
    case SlackPart::Kind::Fields: {
        QTextTableFormat table;
        table.setBorder(0);
        table.setCellSpacing(0);
        table.setCellPadding(3);
        table.setColumnWidthConstraints(
            {QTextLength(QTextLength::PercentageLength, 50), QTextLength(QTextLength::PercentageLength, 50)});
        const int rows = int(part.texts.size() + 1) / 2;
        QTextTable *made = cursor.insertTable(std::max(1, rows), 2, table);
        for (qsizetype i = 0; i < part.texts.size(); ++i) {
            QTextCursor cell = made->cellAt(int(i / 2), int(i % 2)).firstCursorPosition();
            write(cell, part.texts.at(i), body);
        }
        cursor = made->lastCursorPosition();
        cursor.movePosition(QTextCursor::NextCharacter);
        break;
    }
    case SlackPart::Kind::Context:
        for (qsizetype i = 0; i < part.texts.size(); ++i) {
            if (i > 0)
                cursor.insertText(QStringLiteral("  "), small);
            write(cursor, part.texts.at(i), small);
        }
        break;
    case SlackPart::Kind::Actions:
        for (const SlackText &text : part.texts) {
            QTextCharFormat button = format(ColorRole::Text, TextRole::BodyMedium);
            button.setBackground(themeColor(ColorRole::Hover));
            QString name;
            for (const SlackSpan &span : text)
                name += span.text;
            cursor.insertText(u' ' + name + u' ', button);
            cursor.insertText(QStringLiteral("  "), small);
        }
        cursor.insertText(part.texts.size() == 1 ? tr("(a button)") : tr("(buttons)"), small);
        break;
    case SlackPart::Kind::Image:
        cursor.insertText(part.name.isEmpty() ? tr("Image, not loaded here")
                                              : tr("Image “%1”, not loaded here").arg(part.name),
                          small);
        break;
    case SlackPart::Kind::Divider: {
        QTextBlockFormat line = cursor.blockFormat();
        line.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                         QTextLength(QTextLength::PercentageLength, 100));
        cursor.setBlockFormat(line);
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        break;
    }
    case SlackPart::Kind::Unknown:
        cursor.insertText(part.name.isEmpty() ? tr("A block without a type is not shown here")
                                              : tr("Block “%1” is not shown here").arg(part.name),
                          small);
        break;
    }
}
