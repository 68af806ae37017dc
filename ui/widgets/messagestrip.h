#pragma once

#include "ui/style/painting.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class IconButton;
class QHBoxLayout;
class QLabel;
class QPushButton;

// One message of a MessageBar. It closes itself after the time it is given, which stands still while the
// mouse or the focus is on it.
class MessageStrip : public QWidget
{
    Q_OBJECT

public:
    MessageStrip(Tone tone, const QString &text, const QString &actionText, QWidget *parent);

    void setIconName(const QString &iconName);
    void closeAfter(std::chrono::milliseconds time);
    QString text() const;
    QPushButton *addAction(const QString &text); // after the first one
    void setActionText(const QString &text);     // of the first one
    bool isHeld() const;                         // the mouse or the focus is on it

signals:
    void actionTriggered();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *makeAction(const QString &text, const char *objectName);
    void resumeOrHold();

    Tone m_tone;
    QString m_iconName;
    QLabel *m_text;
    QHBoxLayout *m_row;
    QPushButton *m_action = nullptr;
    IconButton *m_close;
    QTimer m_timer;
};
