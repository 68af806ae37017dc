#pragma once

#include <QToolButton>

// An independent choice in a row of chips: filled, with a check, when on.
class CheckChip : public QToolButton
{
    Q_OBJECT

public:
    explicit CheckChip(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};
