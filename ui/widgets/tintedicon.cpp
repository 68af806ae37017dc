#include "ui/widgets/tintedicon.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QPainter>

TintedIcon::TintedIcon(int iconSize, int squareSize, QWidget *parent, Ground ground)
    : QWidget(parent)
    , m_iconSize(iconSize)
    , m_squareSize(squareSize)
    , m_ground(ground)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void TintedIcon::setContent(const QString &iconName, Tone tone)
{
    m_iconName = iconName;
    m_tone = tone;
    update();
}

QSize TintedIcon::sizeHint() const
{
    return QSize(scaledLength(m_squareSize), scaledLength(m_squareSize));
}

void TintedIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_ground == Ground::Square)
        paintBox(&painter, rect(), m_squareSize / 6.0 + 1, themeColor(toneTint(m_tone)),
                 themeIsHighContrast() ? themeColor(ColorRole::Control) : QColor());
    const int side = scaledLength(m_iconSize);
    paintIcon(&painter, QRect((width() - side) / 2, (height() - side) / 2, side, side), m_iconName,
              isEnabled() ? toneText(m_tone) : ColorRole::Disabled);
}
