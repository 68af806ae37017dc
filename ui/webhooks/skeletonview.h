#pragma once

#include <QWidget>

// Static grey rows while the first list is read: nothing moves in it.
class SkeletonView : public QWidget
{
    Q_OBJECT

public:
    explicit SkeletonView(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
