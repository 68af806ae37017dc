#include "ui/widgets/badge.h"

#include <QEvent>
#include <QPainter>

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Badge::Badge(const QString &text, const QString &iconName, Tone tone, QWidget *parent)
    : Badge(parent)
{
    setContent(text, iconName, tone);
}

void Badge::setContent(const QString &text, const QString &iconName, Tone tone)
{
    m_text = text;
    m_iconName = iconName;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_text, m_iconName);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const int height = std::min(this->height(), sizeHint().height());
    paintBadge(&painter, QRect(0, (this->height() - height) / 2, width(), height), m_text, m_iconName,
               m_tone);
}

void Badge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}
