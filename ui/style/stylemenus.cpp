#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/styleparts.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace {
constexpr int menuPadding = 10;
constexpr int menuInset = 4; // the highlight's distance from the panel
constexpr int menuIconGap = 8;

struct MenuColumns
{
    int mark = 0; // one column for check marks and icons
    int arrow = 0;
};

MenuColumns menuColumns(const QStyleOptionMenuItem &option)
{
    MenuColumns columns;
    const int side = scaledLength(16);
    if (option.maxIconWidth > 0 || option.menuHasCheckableItems)
        columns.mark = side + menuIconGap;
    columns.arrow = side;
    return columns;
}

int menuHeight(const QFontMetrics &metrics)
{
    return std::max(28, metrics.height() + 10);
}
} // namespace

QSize menuItemSize(const QStyleOptionMenuItem &option, const QWidget *widget)
{
    Q_UNUSED(widget);
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return QSize(10, option.text.isEmpty() ? 9 : menuHeight(option.fontMetrics));
    const MenuColumns columns = menuColumns(option);
    const qsizetype tab = option.text.indexOf(QLatin1Char('\t'));
    const QString label = tab < 0 ? option.text : option.text.left(tab);
    int width = 2 * (menuInset + menuPadding) + columns.mark +
                option.fontMetrics.size(Qt::TextShowMnemonic, label).width();
    // QMenu adds the widest shortcut itself (reservedShortcutWidth in painting), but not the gap before it.
    if (tab >= 0)
        width += 24;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += columns.arrow + menuIconGap;
    return QSize(std::max(width, 140), menuHeight(option.fontMetrics));
}

void drawMenuItem(QPainter *painter, const QStyleOptionMenuItem &option, const QWidget *widget)
{
    const QRect &all = option.rect;
    painter->fillRect(all, themeColor(ColorRole::Raised));
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty()) {
        fillDeviceLine(painter, all.left() + menuInset, all.right() + 1 - menuInset, all.center().y() + 1,
                       themeColor(ColorRole::Border));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if ((option.state & QStyle::State_Selected) && enabled)
        paintBox(painter, all.adjusted(menuInset, 0, -menuInset, 0), 4, themeColor(ColorRole::Selected),
                 themeIsHighContrast() ? themeColor(ColorRole::Focus) : QColor());
    const MenuColumns columns = menuColumns(option);
    const QRect rect = all.adjusted(menuInset + menuPadding, 0, -(menuInset + menuPadding), 0);
    const int side = scaledLength(16);
    const auto place = [&](int x, int width, int height) {
        return QStyle::visualRect(option.direction, all,
                                  QRect(x, rect.top() + (rect.height() - height) / 2, width, height));
    };
    const auto text = [&](const QRect &where, Qt::Alignment alignment, const QString &words) {
        painter->drawText(where,
                          int(QStyle::visualAlignment(option.direction, alignment)) | int(Qt::AlignVCenter) |
                              int(Qt::AlignAbsolute) | int(Qt::TextSingleLine) | int(Qt::TextShowMnemonic),
                          words);
    };
    painter->save();
    painter->setFont(option.menuItemType == QStyleOptionMenuItem::Separator ? textFont(TextRole::SectionSmall)
                     : option.font.resolveMask() || !widget                 ? option.font
                                                                            : widget->font());
    int x = rect.left();
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintIcon(painter, place(x, side, side), QStringLiteral("check"),
                  enabled ? ColorRole::AccentText : ColorRole::Disabled);
    else if (!option.icon.isNull())
        option.icon.paint(painter, place(x, side, side), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    x += columns.mark;
    const qsizetype tab = option.text.indexOf(QLatin1Char('\t'));
    const QString label = tab < 0 ? option.text : option.text.left(tab);
    const bool heading = option.menuItemType == QStyleOptionMenuItem::Separator;
    painter->setPen(themeColor(!enabled && !heading ? ColorRole::Disabled
                               : heading            ? ColorRole::Mid
                                                    : ColorRole::Text));
    text(place(x, rect.right() + 1 - x, rect.height()), Qt::AlignLeft, label);
    if (tab >= 0) {
        painter->setPen(themeColor(enabled ? ColorRole::Mid : ColorRole::Disabled));
        text(place(x, rect.right() + 1 - x, rect.height()), Qt::AlignRight, option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, place(rect.right() + 1 - side, side, side), forwardChevron(option.direction),
                  enabled ? ColorRole::Mid : ColorRole::Disabled);
    painter->restore();
}

void drawMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &option)
{
    painter->fillRect(option.rect, themeColor(ColorRole::Window));
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && (option.state & (QStyle::State_Selected | QStyle::State_Sunken)))
        paintBox(painter, option.rect.adjusted(1, 2, -1, -2), 4,
                 themeColor(option.state & QStyle::State_Sunken ? ColorRole::Pressed : ColorRole::Hover), {});
    painter->save();
    painter->setPen(themeColor(enabled ? ColorRole::Text : ColorRole::Disabled));
    painter->drawText(option.rect, int(Qt::AlignCenter) | int(Qt::TextShowMnemonic) | int(Qt::TextSingleLine),
                      option.text);
    painter->restore();
}
