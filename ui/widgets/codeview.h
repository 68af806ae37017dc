#pragma once

#include <QPlainTextEdit>

class CodeHighlighter;

// Text in the fixed font with line numbers and colours, read-only or editable.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Language { Plain, Json, Http };

    explicit CodeView(QWidget *parent = nullptr);

    void setLanguage(Language language);
    void setLineNumbersShown(bool shown);
    void paintLineNumbers(QPaintEvent *event);
    int lineNumberWidth() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void placeLineNumbers();
    void updateColors();

    QWidget *m_lineNumbers;
    CodeHighlighter *m_highlighter;
    bool m_lineNumbersShown = true;
};
