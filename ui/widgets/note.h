#pragma once

#include "ui/style/painting.h"

#include <QWidget>

class IconButton;
class QLabel;
class QPushButton;

// A tinted box with an icon, an optional title, a text that wraps, and an optional action: a standing hint or
// an error in a form.
class Note : public QWidget
{
    Q_OBJECT

public:
    explicit Note(QWidget *parent = nullptr);

    void setContent(Tone tone, const QString &iconName, const QString &title, const QString &text);
    void setAction(const QString &text); // empty takes it away
    void setClosable(bool closable);
    Tone tone() const { return m_tone; }
    QString title() const;
    QString text() const;

signals:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateLayout();

    Tone m_tone = Tone::Info;
    QString m_iconName;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
    IconButton *m_close;
};
