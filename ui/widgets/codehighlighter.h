#pragma once

#include "ui/widgets/codeview.h"

#include <QSyntaxHighlighter>

// Colours JSON and HTTP header lines from the theme at the time of highlighting; rehighlight() after a change
// of theme.
class CodeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit CodeHighlighter(QTextDocument *document);

    void setLanguage(CodeView::Language language);

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightJson(const QString &text);
    void highlightHttp(const QString &text);

    CodeView::Language m_language = CodeView::Language::Plain;
};
