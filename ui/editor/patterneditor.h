#pragma once

#include "models/domain/catalog.h"
#include "models/domain/filterpreview.h"

#include <QFrame>
#include <QLineEdit>

class PatternCompletionModel;
class PatternTag;
class QCompleter;

// The line edit at the end of the tags. Says what its keys mean to the tags; Enter stays here and never
// submits the form.
class PatternField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PatternField(QWidget *parent = nullptr);

signals:
    void commitRequested();
    void submitRequested();    // Ctrl+Enter
    void leftAtStartPressed(); // Backspace or the arrow with nothing in front of the cursor
    void focusLeft();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

// The project patterns of a webhook as tags with a field behind them. Text in the field becomes a pattern
// with Enter, comma, a line break in pasted text, when the field is left and by commitPending(); it is part
// of the webhook from the first key.
class PatternEditor : public QFrame
{
    Q_OBJECT

public:
    explicit PatternEditor(QWidget *parent = nullptr);
    ~PatternEditor() override;

    void setPatterns(const QStringList &patterns);
    QStringList patterns() const;    // the tags
    QString pendingText() const;     // trimmed text of the field
    QStringList allPatterns() const; // tags and, when it adds something, the pending text
    void commitPending();
    void removePattern(const QString &pattern);
    void setCatalog(const CatalogPtr &catalog);
    void setWarnings(const QList<FilterWarning> &warnings);
    void setInvalid(bool invalid);
    QLineEdit *field() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited();
    void submitRequested();
    void remarked(const QString &text); // something was not added and why; empty: nothing to say any more

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PatternTag *insertTag(const QString &pattern);
    void addTyped(const QString &text);
    void removeTag(PatternTag *tag);
    void editTag(PatternTag *tag);
    void moveFocus(PatternTag *from, int step);
    void textTyped(const QString &text);
    void offerCompletions();
    void acceptCompletion(const QModelIndex &index);
    void applyWarnings();
    int arrange(int width, bool apply);
    void refreshLayout();

    QList<PatternTag *> m_tags;
    PatternField *m_field = nullptr;
    PatternCompletionModel *m_completions = nullptr;
    QCompleter *m_completer = nullptr;
    QList<FilterWarning> m_warnings;
    bool m_invalid = false;
    bool m_arranging = false;
};
