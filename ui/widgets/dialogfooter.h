#pragma once

#include <QWidget>

class QHBoxLayout;

// The strip of buttons at the lower edge of a dialog, with a line above it.
class DialogFooter : public QWidget
{
    Q_OBJECT

public:
    explicit DialogFooter(QWidget *parent = nullptr);

    void addLeft(QWidget *widget);
    void addRight(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
};
