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

void ProportionBar::setAddedShare(double share)
{
    m_addedShare = qBound(0.0, share, 1.0);
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
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double left = isMirrored ? width() - filled : 0;
    painter.fillRect(QRectF(left, 0, filled, height()),
                     themeColor(m_strength == Strength::Full ? ColorRole::Accent : ColorRole::Spark));
    if (m_addedShare <= 0 || m_strength == Strength::Muted)
        return;
    const double added = qMin(filled, qMax(3.0, m_addedShare * width()));
    painter.fillRect(QRectF(isMirrored ? left : filled - added, 0, added, height()),
                     themeColor(ColorRole::Success));
}
