#pragma once

#include <QLineEdit>

class IconButton;

// A search field with icon, the badge of its shortcut while empty, and a clear button. Escape clears, then
// asks to leave.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    void setShortcutText(const QString &text); // "Ctrl+F"

signals:
    void leaveRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateButtons();
    int shortcutWidth() const;

    IconButton *m_clear;
    QString m_shortcutText;
};
