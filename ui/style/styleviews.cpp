#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/styleparts.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace {
constexpr int headerPadding = 12;
constexpr int tabPadding = 8;

int viewsAlignment(Qt::LayoutDirection direction)
{
    return int(Qt::AlignVCenter) | int(Qt::AlignAbsolute) | int(Qt::TextSingleLine) |
           int(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

QString viewsTabCount(const QStyleOptionTab &option, const QWidget *widget)
{
    const auto *bar = qobject_cast<const QTabBar *>(widget);
    return bar ? bar->property("tabCounts").toMap().value(QString::number(option.tabIndex)).toString()
               : QString();
}

// Half the gap between two tabs: five of them have to fit into the details pane.
int viewsTabPadding(const QWidget *widget)
{
    const auto *bar = qobject_cast<const QTabBar *>(widget);
    return bar && bar->count() > 4 ? 5 : tabPadding;
}

int viewsCountWidth(const QString &count)
{
    return count.isEmpty() ? 0 : QFontMetrics(textFont(TextRole::Caption)).horizontalAdvance(count) + 10;
}
} // namespace

void drawHeaderSection(QPainter *painter, const QStyleOption &option)
{
    const bool hover = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    const bool pressed = option.state & QStyle::State_Sunken;
    painter->fillRect(option.rect, themeColor(pressed ? ColorRole::Pressed
                                              : hover ? ColorRole::Hover
                                                      : ColorRole::Alternate));
    fillDeviceLine(painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom() + 1,
                   themeColor(ColorRole::Border));
}

void drawHeaderLabel(QPainter *painter, const QStyleOptionHeader &option, const QWidget *widget)
{
    // PM_HeaderMargin is taken off all four sides by then; the rest of the padding is horizontal.
    QRect rect = option.rect.adjusted(headerPadding - 4, -4, -(headerPadding - 4) / 2, 4);
    // A table that keeps to its pane's padding says how much more that is.
    if (widget && (option.position == QStyleOptionHeader::Beginning ||
                   option.position == QStyleOptionHeader::OnlyOneSection))
        rect.adjust(widget->property("leadingPadding").toInt(), 0, 0, 0);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int side = scaledLength(13);
    const int space = rect.width() - (sorted ? side + 4 : 0);
    const QString text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, space);
    const int width = option.fontMetrics.horizontalAdvance(text);
    painter->save();
    painter->setPen(themeColor(option.state & QStyle::State_Enabled ? ColorRole::Mid : ColorRole::Disabled));
    int x = rect.left();
    if (option.textAlignment & Qt::AlignRight)
        x = std::max(rect.left(), rect.right() + 1 - width - (sorted ? side + 4 : 0));
    else if (option.textAlignment & Qt::AlignHCenter)
        x = rect.left() + std::max(0, (space - width) / 2);
    painter->drawText(
        QStyle::visualRect(option.direction, option.rect, QRect(x, rect.top(), width + 1, rect.height())),
        viewsAlignment(option.direction), text);
    if (sorted) {
        const QRect arrow(x + width + 4, rect.top() + (rect.height() - side) / 2, side, side);
        // Qt calls ascending "down".
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, arrow),
                  option.sortIndicator == QStyleOptionHeader::SortDown ? QStringLiteral("arrow-up")
                                                                       : QStringLiteral("arrow-down"),
                  ColorRole::Mid);
    }
    painter->restore();
}

QSize headerSectionSize(const QStyleOptionHeader &option)
{
    return QSize(option.fontMetrics.horizontalAdvance(option.text) + 2 * headerPadding + scaledLength(13) + 4,
                 std::max(32, option.fontMetrics.height() + 14));
}

QSize tabSize(const QStyleOptionTab &option, const QWidget *widget)
{
    int width =
        option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width() + 2 * viewsTabPadding(widget);
    const QString count = viewsTabCount(option, widget);
    if (!count.isEmpty())
        width += viewsCountWidth(count) + 6;
    if (!option.icon.isNull())
        width += scaledLength(15) + 6;
    return QSize(width, std::max(36, option.fontMetrics.height() + 18));
}

void drawTabShape(QPainter *painter, const QStyleOptionTab &option, const QWidget *widget)
{
    if (!(option.state & QStyle::State_Selected))
        return;
    const int padding = viewsTabPadding(widget);
    const QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    painter->fillRect(snapped(painter, QRectF(rect.left(), rect.bottom() - 1, rect.width(), 2)),
                      themeColor(ColorRole::Focus));
}

void drawTabLabel(QPainter *painter, const QStyleOptionTab &option, const QWidget *widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool strong = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    const int padding = viewsTabPadding(widget);
    const QRect rect = option.rect.adjusted(padding, 0, -padding, -1);
    painter->save();
    int x = rect.left();
    if (!option.icon.isNull()) {
        const int side = scaledLength(15);
        option.icon.paint(painter,
                          QStyle::visualRect(option.direction, option.rect,
                                             QRect(x, rect.top() + (rect.height() - side) / 2, side, side)),
                          Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        x += side + 6;
    }
    const int width = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    painter->setPen(themeColor(!enabled ? ColorRole::Disabled : strong ? ColorRole::Text : ColorRole::Mid));
    painter->drawText(
        QStyle::visualRect(option.direction, option.rect, QRect(x, rect.top(), width + 1, rect.height())),
        viewsAlignment(option.direction) | int(Qt::TextHideMnemonic), option.text);
    const QString count = viewsTabCount(option, widget);
    if (!count.isEmpty()) {
        const QFont font = textFont(TextRole::Caption);
        const int height = QFontMetrics(font).height() + 3;
        const QRect box = QStyle::visualRect(
            option.direction, option.rect,
            QRect(x + width + 6, rect.top() + (rect.height() - height) / 2, viewsCountWidth(count), height));
        paintBox(painter, box, 4, themeColor(ColorRole::Hover),
                 themeIsHighContrast() ? themeColor(ColorRole::Control) : QColor());
        painter->setFont(font);
        painter->setPen(themeColor(enabled ? ColorRole::Mid : ColorRole::Disabled));
        painter->drawText(box, Qt::AlignCenter, count);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, option.rect.adjusted(1, 4, -1, -5), 5);
    painter->restore();
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    int slider = length;
    if (range > 0) {
        const auto visible = qint64(option.pageStep) * length / (qint64(range) + option.pageStep);
        slider = std::clamp(int(visible), std::min(30, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - slider, option.upsideDown);
    const auto part1 = [&](int from, int size) {
        const QRect rect = horizontal
                               ? QRect(option.rect.x() + from, option.rect.y(), size, option.rect.height())
                               : QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), size);
        return horizontal ? QStyle::visualRect(option.direction, option.rect, rect) : rect;
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return part1(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return part1(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return part1(start + slider, length - start - slider);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {};
    }
}

void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option)
{
    if (option.maximum <= option.minimum)
        return;
    const bool horizontal = option.orientation == Qt::Horizontal;
    QRectF thumb = scrollBarPart(option, QStyle::SC_ScrollBarSlider);
    thumb = horizontal ? thumb.adjusted(2, 2, -2, -2) : thumb.adjusted(2, 2, -2, -2);
    const bool active = (option.activeSubControls & QStyle::SC_ScrollBarSlider) &&
                        (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    const qreal radius = (horizontal ? thumb.height() : thumb.width()) / 2;
    paintBox(painter, thumb, radius, themeColor(active ? ColorRole::Outline : ColorRole::Control), {});
}

void drawBranch(QPainter *painter, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const int side = scaledLength(14);
    const QRect place(option.rect.x() + (option.rect.width() - side) / 2,
                      option.rect.y() + (option.rect.height() - side) / 2, side, side);
    paintIcon(painter, place,
              option.state & QStyle::State_Open ? QStringLiteral("chevron-down")
                                                : forwardChevron(option.direction),
              ColorRole::Mid);
}
