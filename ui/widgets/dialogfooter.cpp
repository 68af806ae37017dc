#include "ui/widgets/dialogfooter.h"

#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QPainter>

DialogFooter::DialogFooter(QWidget *parent)
    : QWidget(parent)
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 13, 20, 12); // 57 with a button of 32
    layout->setSpacing(8);
    m_left->setSpacing(8);
    m_right->setSpacing(8);
    layout->addLayout(m_left, 1);
    layout->addStretch(0);
    layout->addLayout(m_right);
    setMinimumHeight(57);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DialogFooter::addLeft(QWidget *widget)
{
    m_left->addWidget(widget, 0);
}

void DialogFooter::addRight(QWidget *widget)
{
    m_right->addWidget(widget);
}

void DialogFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ColorRole::Window));
    fillDeviceLine(&painter, 0, width(), 1, themeColor(ColorRole::Border));
}
