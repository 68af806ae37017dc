#include "ui/widgets/filterchip.h"

#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOptionToolButton>

namespace {
constexpr int chipPadding = 10;
constexpr int chipIcon = 14;
constexpr int chipGap = 6;
constexpr int chipCountGap = 7;
} // namespace

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QFont font;
    font.setWeight(QFont::Medium);
    setFont(font);
}

void FilterChip::setCount(std::optional<int> count)
{
    if (m_count == count)
        return;
    m_count = count;
    updateAccessibleName();
    updateGeometry();
    update();
}

void FilterChip::setChipIcon(const QString &iconName, bool alarming)
{
    m_iconName = iconName;
    m_iconColor = alarming ? std::optional(ColorRole::Danger) : std::nullopt;
    updateGeometry();
    update();
}

void FilterChip::setChipIcon(const QString &iconName, ColorRole color)
{
    setChipIcon(iconName);
    m_iconColor = color;
}

void FilterChip::updateAccessibleName()
{
    setAccessibleName(
        m_count ? tr("%1, %2", "filter and number of webhooks").arg(text(), locale().toString(*m_count))
                : text());
}

QSize FilterChip::sizeHint() const
{
    int width = fontMetrics().size(Qt::TextHideMnemonic, text()).width() + 2 * chipPadding + 1;
    if (!m_iconName.isEmpty())
        width += scaledLength(chipIcon) + chipGap;
    if (m_count)
        width +=
            QFontMetrics(textFont(TextRole::SecondaryMedium)).horizontalAdvance(locale().toString(*m_count)) +
            chipCountGap;
    return QSize(width, std::max(28, fontMetrics().height() + 8));
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QPainter painter(this);
    const bool hover = isEnabled() && (option.state & QStyle::State_MouseOver);
    QColor fill;
    if (isDown())
        fill = themeColor(ColorRole::Pressed);
    else if (isChecked())
        fill = themeColor(ColorRole::Selected);
    else if (hover)
        fill = themeColor(ColorRole::Hover);
    const QColor outline = themeIsHighContrast() && isChecked() ? themeColor(ColorRole::Focus) : QColor();
    if (fill.isValid() || outline.isValid())
        paintBox(&painter, rect(), 6, fill, outline);
    const ColorRole role = !isEnabled()  ? ColorRole::Disabled
                           : isChecked() ? ColorRole::AccentText
                                         : ColorRole::Mid;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int alignment = int(Qt::AlignVCenter) | int(Qt::AlignAbsolute) | int(Qt::TextSingleLine) |
                          int(mirrored ? Qt::AlignRight : Qt::AlignLeft);
    const auto place = [this](int left, int partWidth, int partHeight) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(left, (height() - partHeight) / 2, partWidth, partHeight));
    };
    int x = chipPadding;
    if (!m_iconName.isEmpty()) {
        const int side = scaledLength(chipIcon);
        paintIcon(&painter, place(x, side, side), m_iconName,
                  m_iconColor && isEnabled() ? *m_iconColor : role);
        x += side + chipGap;
    }
    painter.setPen(themeColor(role));
    const int textWidth = fontMetrics().size(Qt::TextHideMnemonic, text()).width();
    painter.drawText(place(x, textWidth + 1, height()), alignment | int(Qt::TextHideMnemonic), text());
    if (m_count) {
        x += textWidth + chipCountGap;
        painter.setFont(textFont(TextRole::SecondaryMedium));
        painter.drawText(place(x, width() - x, height()), alignment, locale().toString(*m_count));
    }
}
