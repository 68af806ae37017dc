#pragma once

#include <QLineEdit>

class IconButton;

// The target URL: masked like a secret unless it has the focus or the eye was pressed. url() is always the
// whole text; what the line edit itself holds (and a screen reader reads) is the masked one while it is
// masked.
class TargetField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TargetField(QWidget *parent = nullptr);

    void setUrl(const QString &url);
    QString url() const; // without white space at its ends
    bool isMasked() const { return m_masked; }

signals:
    void urlEdited(); // by the user

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showText();
    void toggle();
    void placeEye();

    QString m_url;
    bool m_masked = false;
    bool m_revealed = false; // by the eye
    bool m_editing = false;
    bool m_leftForEye = false; // the click on the eye that comes next has masked already
    int m_cursor = -1;         // while another window is active
    IconButton *m_eye = nullptr;
};
