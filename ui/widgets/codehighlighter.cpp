#include "ui/widgets/codehighlighter.h"

#include "ui/style/theme.h"

namespace {
bool codeIsWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == QLatin1Char('.') || character == QLatin1Char('-') ||
           character == QLatin1Char('+');
}

// The end of the string that begins at start, after its closing quote, or the end of the line.
qsizetype codeStringEnd(const QString &text, qsizetype start)
{
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('\\'))
            ++i;
        else if (text.at(i) == QLatin1Char('"'))
            return i + 1;
    }
    return text.size();
}

bool codeColonFollows(const QString &text, qsizetype from)
{
    while (from < text.size() && text.at(from).isSpace())
        ++from;
    return from < text.size() && text.at(from) == QLatin1Char(':');
}
} // namespace

CodeHighlighter::CodeHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void CodeHighlighter::setLanguage(CodeView::Language language)
{
    m_language = language;
    rehighlight();
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    switch (m_language) {
    case CodeView::Language::Plain:
        break;
    case CodeView::Language::Json:
        highlightJson(text);
        break;
    case CodeView::Language::Http:
        highlightHttp(text);
        break;
    }
}

void CodeHighlighter::highlightJson(const QString &text)
{
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar character = text.at(i);
        if (character == QLatin1Char('"')) {
            const qsizetype end = codeStringEnd(text, i);
            const ColorRole role = codeColonFollows(text, end) ? ColorRole::SynKey : ColorRole::SynStr;
            setFormat(int(i), int(end - i), themeColor(role));
            i = end;
        } else if (codeIsWordCharacter(character)) {
            qsizetype end = i;
            while (end < text.size() && codeIsWordCharacter(text.at(end)))
                ++end;
            setFormat(int(i), int(end - i),
                      themeColor(character.isLetter() ? ColorRole::SynKw : ColorRole::SynNum));
            i = end;
        } else {
            ++i;
        }
    }
}

void CodeHighlighter::highlightHttp(const QString &text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const qsizetype space = text.indexOf(QLatin1Char(' '));
    if (colon > 0 && (space < 0 || colon < space))
        setFormat(0, int(colon), themeColor(ColorRole::SynKey));
}
