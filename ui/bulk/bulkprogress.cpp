#include "ui/bulk/bulkprogress.h"

#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QPainter>

BulkProgress::BulkProgress(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

// Fusion's has a frame, a gradient and an animation.
void BulkProgress::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, QRectF(rect()), 3, themeColor(ColorRole::Pressed), {});
    const int range = maximum() - minimum();
    if (range <= 0 || value() <= minimum())
        return;
    QRect done = rect();
    done.setWidth(qMax(height(), width() * (value() - minimum()) / range));
    paintBox(&painter, QRectF(QStyle::visualRect(layoutDirection(), rect(), done)), 3,
             themeColor(ColorRole::Focus), {});
}
