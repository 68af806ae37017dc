#include "ui/webhooks/skeletonview.h"

#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/webhooks/celldelegate.h"

#include <QPainter>

SkeletonView::SkeletonView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SkeletonView::paintEvent(QPaintEvent *)
{
    // Widths that look like names without repeating too obviously.
    static constexpr int nameWidths[] = {150, 110, 178, 128, 96, 160};
    static constexpr int targetWidths[] = {186, 146, 214, 164, 132, 196};
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ColorRole::Base));
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const int rowHeight = CellDelegate::rowHeight();
    const int scopeLeft = qMax(460, width() * 2 / 3);
    for (int row = 0; row * rowHeight < height() && row < 12; ++row) {
        const int top = row * rowHeight;
        const int middle = top + rowHeight / 2;
        painter.setOpacity(qMax(0.15, 1.0 - row * 0.12));
        painter.setBrush(themeColor(ColorRole::Hover));
        const auto bar = [&painter](int x, int y, int barWidth, int barHeight, qreal radius) {
            painter.drawRoundedRect(QRectF(x, y, barWidth, barHeight), radius, radius);
        };
        bar(14, middle - 9, 32, 18, 9);
        bar(62, middle - 13, nameWidths[row % 6], 10, 3);
        bar(62, middle + 4, targetWidths[row % 6], 8, 3);
        bar(scopeLeft - 180, middle - 10, 64, 20, 4);
        for (int glyph = 0; glyph < 4; ++glyph)
            bar(scopeLeft - 96 + glyph * 22, middle - 10, 18, 20, 4);
        bar(scopeLeft, middle - 13, 90, 10, 3);
        bar(scopeLeft, middle + 4, 70, 8, 3);
        painter.setOpacity(1);
        fillDeviceLine(&painter, 0, width(), top + rowHeight, themeColor(ColorRole::Line));
    }
}
