#pragma once

#include <QProgressBar>

// How far a bulk action is: a flat bar. The numbers stand in words beside it.
class BulkProgress : public QProgressBar
{
    Q_OBJECT

public:
    explicit BulkProgress(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {160, 6}; }
    QSize minimumSizeHint() const override { return {60, 6}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};
