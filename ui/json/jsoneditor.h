#pragma once

#include "models/domain/jsonscan.h"

#include <QTimer>
#include <QWidget>

class CodeView;
class FieldHint;
class QStackedLayout;
class TextPane;

// A body to write, usually JSON: colours, line numbers, the place of an error marked and said below. What was
// put in comes out byte for byte until it is edited; then it is the text as typed, in UTF-8. Bytes that a
// text edit cannot hold (too many, very long lines, no UTF-8) are shown only, and still come out as they are.
class JsonEditor : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype largestEdited = 256 * 1024;
    static constexpr qsizetype longestEditedLine = 10'000;

    explicit JsonEditor(QWidget *parent = nullptr);

    // Replaces what is there; Ctrl+Z brings typed text back.
    void setBytes(const QByteArray &bytes);
    QByteArray bytes() const;
    bool isEdited() const { return m_isEdited; }
    bool isEditable() const;
    // Of what stands there now.
    std::optional<JsonProblem> problem() const;
    void goToProblem();
    // Said below the sentence about a problem.
    void setAdvice(const QString &advice);
    CodeView *view() const { return m_view; }

signals:
    void edited();  // by typing, pasting, undoing
    void settled(); // the typing paused, or the bytes were replaced

protected:
    void changeEvent(QEvent *event) override;

private:
    void noteChange();
    void check();
    void markProblem();
    void takeLarge(const QByteArray &bytes);
    int positionOf(const JsonProblem &problem) const;

    QStackedLayout *m_pages;
    CodeView *m_view;
    TextPane *m_large;
    FieldHint *m_hint;
    QTimer m_check;
    QByteArray m_bytes; // as put in
    QString m_shown;    // the text of m_bytes as the edit holds it
    bool m_isEdited = false;
    bool m_isReplacing = false;
    std::optional<JsonProblem> m_problem;
    QString m_advice;
};
