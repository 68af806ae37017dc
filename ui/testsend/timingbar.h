#pragma once

#include "models/domain/targetrequest.h"
#include "ui/style/colorrole.h"

#include <QWidget>

// The measured times of one send: a bar in proportion, with a name and a number for each part. What was not
// measured is left out.
class TimingBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimingBar(QWidget *parent = nullptr);

    void setTimes(const TestResult &result);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        QString name;
        QString words;
        double share; // of the whole; 0 for the total
        ColorRole color;
    };
    QList<Part> m_parts;
};
