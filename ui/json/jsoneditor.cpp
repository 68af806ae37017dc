#include "ui/json/jsoneditor.h"

#include "ui/json/bodytexts.h"
#include "ui/json/textpane.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/fieldhint.h"

#include <QMimeData>
#include <QStackedLayout>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace {

// Raw: a no-break space stays one, which toPlainText() does not keep.
QString rawTextOf(const QPlainTextEdit *edit)
{
    QString text = edit->document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n');
}

bool hasLongLine(const QByteArray &bytes)
{
    qsizetype begin = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', begin)) {
        if (end - begin > JsonEditor::longestEditedLine)
            return true;
        begin = end + 1;
    }
    return bytes.size() - begin > JsonEditor::longestEditedLine;
}

// What is pasted may be more than a text edit bears.
class PayloadEdit : public CodeView
{
public:
    PayloadEdit(QWidget *parent, std::function<void(const QByteArray &)> takeLarge)
        : CodeView(parent)
        , m_takeLarge(std::move(takeLarge))
    {
    }

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override { return source->hasText(); }
    void insertFromMimeData(const QMimeData *source) override
    {
        const QByteArray pasted = source->text().toUtf8();
        if (pasted.size() > JsonEditor::largestEdited || hasLongLine(pasted))
            m_takeLarge(pasted);
        else
            textCursor().insertText(source->text());
    }

private:
    std::function<void(const QByteArray &)> m_takeLarge;
};

} // namespace

JsonEditor::JsonEditor(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout)
    , m_view(new PayloadEdit(this,
                             [this](const QByteArray &bytes) {
                                 takeLarge(bytes);
                                 m_isEdited = true;
                                 emit edited();
                             }))
    , m_large(new TextPane(this))
    , m_hint(new FieldHint(this))
{
    m_hint->setObjectName(QStringLiteral("jsonHint"));
    m_large->setObjectName(QStringLiteral("largePayload"));
    m_view->setLanguage(CodeView::Language::Json);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_large);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_pages, 1);
    layout->addWidget(m_hint);
    m_hint->describe(m_view);
    m_check.setSingleShot(true);
    m_check.setInterval(200);
    connect(&m_check, &QTimer::timeout, this, &JsonEditor::check);
    connect(m_view, &QPlainTextEdit::textChanged, this, &JsonEditor::noteChange);
    setFocusProxy(m_view);
}

bool JsonEditor::isEditable() const
{
    return m_pages->currentWidget() == m_view;
}

void JsonEditor::setBytes(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const bool isText = text.toUtf8() == bytes && !bytes.contains('\0');
    if (!isText || bytes.size() > largestEdited || hasLongLine(bytes)) {
        takeLarge(bytes);
        m_isEdited = false;
        return;
    }
    m_pages->setCurrentWidget(m_view);
    setFocusProxy(m_view);
    m_bytes = bytes;
    m_isReplacing = true;
    QTextCursor cursor(m_view->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text.endsWith(u'\n') ? text.chopped(1) : text);
    m_view->moveCursor(QTextCursor::Start);
    m_isReplacing = false;
    m_shown = rawTextOf(m_view);
    m_isEdited = false;
    check();
}

void JsonEditor::takeLarge(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_large->setText(PaneText::of(QString::fromUtf8(bytes), PaneText::Colors::Json));
    m_large->setAccessibleName(m_view->accessibleName());
    m_pages->setCurrentWidget(m_large);
    setFocusProxy(m_large);
    check();
}

QByteArray JsonEditor::bytes() const
{
    return isEditable() && m_isEdited ? rawTextOf(m_view).toUtf8() : m_bytes;
}

void JsonEditor::noteChange()
{
    // Colouring alone is told as a change, too.
    if (m_isReplacing)
        return;
    const bool wasEdited = m_isEdited;
    m_isEdited = rawTextOf(m_view) != m_shown;
    if (m_isEdited || wasEdited) {
        m_check.start();
        emit edited();
    }
}

std::optional<JsonProblem> JsonEditor::problem() const
{
    return jsonProblem(bytes());
}

void JsonEditor::check()
{
    m_check.stop();
    m_problem = problem();
    const QString large =
        tr("Too much, too long or not UTF-8: shown here, not editable. It is sent as it is.");
    QString words = m_problem ? jsonProblemWords(*m_problem) + u'.' : QString();
    if (m_problem && !m_advice.isEmpty())
        words += u' ' + m_advice;
    if (!isEditable())
        words = words.isEmpty() ? large : large + u' ' + words;
    if (words.isEmpty())
        m_hint->clear();
    else
        m_hint->setHint(m_problem ? Tone::Warning : Tone::Neutral,
                        m_problem ? QStringLiteral("triangle-alert") : QStringLiteral("info"), words);
    markProblem();
    emit settled();
}

void JsonEditor::setAdvice(const QString &advice)
{
    if (advice == m_advice)
        return;
    m_advice = advice;
    check();
}

int JsonEditor::positionOf(const JsonProblem &problem) const
{
    const QTextBlock block = m_view->document()->findBlockByNumber(int(problem.line) - 1);
    if (!block.isValid())
        return std::max(0, m_view->document()->characterCount() - 1);
    const QString text = block.text();
    qsizetype at = 0;
    for (qsizetype column = 1; column < problem.column && at < text.size(); ++column)
        at += text.at(at).isHighSurrogate() ? 2 : 1;
    return block.position() + int(std::min(at, text.size()));
}

// The line in the tint, the character underlined: where it is, not only that it is.
void JsonEditor::markProblem()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_problem && isEditable() && m_problem->reason != JsonProblem::Reason::Empty) {
        QTextCursor cursor(m_view->document());
        cursor.setPosition(positionOf(*m_problem));
        QTextEdit::ExtraSelection line;
        line.cursor = cursor;
        line.format.setBackground(themeColor(ColorRole::DangerTint));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(line);
        QTextEdit::ExtraSelection place;
        if (cursor.atBlockEnd())
            cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
        else
            cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        place.cursor = cursor;
        place.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        place.format.setUnderlineColor(themeColor(ColorRole::Danger));
        place.format.setForeground(themeColor(ColorRole::Danger));
        marks.append(place);
    }
    m_view->setExtraSelections(marks);
}

void JsonEditor::goToProblem()
{
    check();
    if (m_problem && isEditable()) {
        QTextCursor cursor(m_view->document());
        cursor.setPosition(positionOf(*m_problem));
        m_view->setTextCursor(cursor);
        m_view->ensureCursorVisible();
    }
    setFocus(Qt::OtherFocusReason);
}

void JsonEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markProblem();
}
