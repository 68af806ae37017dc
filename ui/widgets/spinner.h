#pragma once

#include <QBasicTimer>
#include <QWidget>

class QAbstractButton;

// The only thing that moves. Hidden and without timer while stopped.
class Spinner : public QWidget
{
    Q_OBJECT

public:
    explicit Spinner(QWidget *parent = nullptr, int size = 16);

    void start();
    void stop();
    bool isSpinning() const { return m_timer.isActive() || m_wanted; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QBasicTimer m_timer;
    int m_size;
    int m_angle = 0;
    bool m_wanted = false;
};

// A busy button keeps its label; its icon becomes the spinner and clicks do nothing (the owner keeps it
// enabled or not).
void setButtonBusy(QAbstractButton *button, bool busy);
