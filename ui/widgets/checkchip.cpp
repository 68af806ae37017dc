#include "ui/widgets/checkchip.h"

#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"

#include <QPainter>
#include <QStyleOptionToolButton>

namespace {
constexpr int checkChipPadding = 10;
constexpr int checkChipIcon = 14;
constexpr int checkChipGap = 6;
} // namespace

CheckChip::CheckChip(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QFont font;
    font.setWeight(QFont::Medium);
    setFont(font);
    connect(this, &QToolButton::toggled, this, &QWidget::updateGeometry);
}

QSize CheckChip::sizeHint() const
{
    int width = fontMetrics().size(Qt::TextHideMnemonic, text()).width() + 2 * checkChipPadding + 1;
    if (isChecked())
        width += scaledLength(checkChipIcon) + checkChipGap;
    return QSize(width, std::max(28, fontMetrics().height() + 8));
}

void CheckChip::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QPainter painter(this);
    const bool hover = isEnabled() && (option.state & QStyle::State_MouseOver);
    QColor fill;
    if (isEnabled() && isDown())
        fill = themeColor(ColorRole::Pressed);
    else if (isChecked())
        fill = themeColor(isEnabled() ? (hover ? ColorRole::Selected : ColorRole::AccentTint)
                                      : ColorRole::Hover);
    else if (hover)
        fill = themeColor(ColorRole::Hover);
    const ColorRole outline = !isEnabled()  ? ColorRole::Border
                              : isChecked() ? ColorRole::Focus
                                            : ColorRole::Control;
    paintBox(&painter, rect(), 6, fill, themeColor(outline));
    const ColorRole role = !isEnabled()  ? ColorRole::Disabled
                           : isChecked() ? ColorRole::AccentText
                                         : ColorRole::Text;
    const int side = scaledLength(checkChipIcon);
    const int textWidth = fontMetrics().size(Qt::TextHideMnemonic, text()).width();
    int x = (width() - textWidth - (isChecked() ? side + checkChipGap : 0)) / 2;
    const auto place = [this](int left, int partWidth, int partHeight) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(left, (height() - partHeight) / 2, partWidth, partHeight));
    };
    if (isChecked()) {
        paintIcon(&painter, place(x, side, side), QStringLiteral("check"), role);
        x += side + checkChipGap;
    }
    painter.setPen(themeColor(role));
    painter.drawText(place(x, textWidth + 1, height()),
                     int(Qt::AlignVCenter) | int(Qt::AlignAbsolute) | int(Qt::TextSingleLine) |
                         int(Qt::TextHideMnemonic) |
                         int(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                     text());
}
