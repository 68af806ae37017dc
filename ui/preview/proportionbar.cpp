#include "ui/preview/proportionbar.h"

#include "ui/style/colorrole.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

ProportionBar::ProportionBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(6);
}

void ProportionBar::setShare(double share, Strength strength)
{
    m_share = qBound(0.0, share, 1.0);
    m_strength = strength;
    update();
}

QSize ProportionBar::sizeHint() const
{
    return {120, 6};
}

void ProportionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QPainterPath shape;
    shape.addRoundedRect(rect(), 3, 3);
    painter.fillPath(shape, themeColor(ColorRole::Hover));
    if (m_share <= 0)
        return;
    // Something is never nothing: at least 3 px.
    const double filled = qMax(3.0, m_share * width());
    painter.setClipPath(shape);
    const double left = layoutDirection() == Qt::RightToLeft ? width() - filled : 0;
    painter.fillRect(QRectF(left, 0, filled, height()),
                     themeColor(m_strength == Strength::Full ? ColorRole::Accent : ColorRole::Spark));
}
