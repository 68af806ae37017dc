#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/styleparts.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

namespace {
constexpr int buttonIcon = 15;
constexpr int buttonIconGap = 6;
constexpr int buttonRadius = 6;
constexpr double buttonDisabledOpacity = 0.45;

struct ButtonLook
{
    QColor fill;
    QColor outline;
    ColorRole text = ColorRole::Text;
    ColorRole icon = ColorRole::Mid;
    bool ownIconColor = true; // false: the icon takes the label's
    bool underline = false;
};

ButtonLook buttonPlainLook(ColorRole text, QStyle::State state)
{
    ButtonLook look;
    const bool pressed = state & QStyle::State_Sunken;
    const bool hover = state & QStyle::State_MouseOver;
    look.fill = themeColor(pressed ? ColorRole::Pressed : hover ? ColorRole::Hover : ColorRole::Raised);
    look.outline = themeColor(ColorRole::Control);
    look.text = text;
    if (text != ColorRole::Text) {
        look.icon = text;
        look.ownIconColor = false;
    }
    if ((state & QStyle::State_On) && !pressed) {
        look.fill = themeColor(ColorRole::Selected);
        look.text = look.icon = ColorRole::AccentText;
        look.ownIconColor = false;
    }
    return look;
}

ButtonLook buttonFilledLook(ColorRole normal, ColorRole hovered, const QColor &pressed, QStyle::State state)
{
    ButtonLook look;
    look.fill = state & QStyle::State_Sunken      ? pressed
                : state & QStyle::State_MouseOver ? themeColor(hovered)
                                                  : themeColor(normal);
    look.text = look.icon = ColorRole::OnAccent;
    look.ownIconColor = false;
    return look;
}

ButtonLook buttonFlatLook(QStyle::State state)
{
    ButtonLook look;
    if (state & QStyle::State_Sunken)
        look.fill = themeColor(ColorRole::Pressed);
    else if (state & QStyle::State_On)
        look.fill = themeColor(ColorRole::Selected);
    else if (state & QStyle::State_MouseOver)
        look.fill = themeColor(ColorRole::Hover);
    if (state & QStyle::State_On) {
        look.text = look.icon = ColorRole::AccentText;
        look.ownIconColor = false;
    }
    return look;
}

ButtonLook buttonDisabledLook(ButtonRole role)
{
    ButtonLook look;
    look.text = look.icon = ColorRole::Disabled;
    look.ownIconColor = false;
    if (role == ButtonRole::Primary || role == ButtonRole::DangerFill)
        look.fill = themeColor(ColorRole::Hover);
    if (role != ButtonRole::Flat && role != ButtonRole::Link && role != ButtonRole::Icon)
        look.outline = themeColor(ColorRole::Border);
    return look;
}

ButtonLook buttonLook(ButtonRole role, QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return buttonDisabledLook(role);
    switch (role) {
    case ButtonRole::Normal:
        return buttonPlainLook(ColorRole::Text, state);
    case ButtonRole::Danger:
        return buttonPlainLook(ColorRole::Danger, state);
    case ButtonRole::Primary:
        return buttonFilledLook(ColorRole::Accent, ColorRole::AccentHover,
                                themeColor(ColorRole::AccentPressed), state);
    case ButtonRole::DangerFill:
        return buttonFilledLook(ColorRole::DangerFill, ColorRole::DangerHover,
                                themeColor(ColorRole::DangerHover).darker(112), state);
    case ButtonRole::Flat:
    case ButtonRole::Icon:
        return buttonFlatLook(state);
    case ButtonRole::Link: {
        ButtonLook look;
        look.text = look.icon = ColorRole::AccentText;
        look.ownIconColor = false;
        look.underline = state & (QStyle::State_MouseOver | QStyle::State_Sunken);
        return look;
    }
    }
    return {};
}

void buttonPaintFace(QPainter *painter, const QRect &rect, const ButtonLook &look)
{
    if (look.fill.isValid() || look.outline.isValid())
        paintBox(painter, rect, buttonRadius, look.fill, look.outline);
}

int buttonIconSide(const QSize &wanted)
{
    // 16 is what Qt asks for when nobody asked: ours is 15.
    const int side = std::min(wanted.width(), wanted.height());
    return side <= 0 || side == 16 ? scaledLength(buttonIcon) : side;
}

void buttonPaintIcon(QPainter *painter, const QRect &rect, const QIcon &icon, const ButtonLook &look,
                     const QWidget *widget)
{
    const QVariant angle = widget ? widget->property("busyAngle") : QVariant();
    if (angle.isValid()) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(themeColor(look.icon), 1.6, Qt::SolidLine, Qt::RoundCap));
        painter->drawArc(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), -angle.toInt() * 16, 270 * 16);
        painter->restore();
        return;
    }
    const QString name = themedIconName(icon);
    if (!name.isEmpty() && !look.ownIconColor)
        paintIcon(painter, rect, name, look.icon);
    else
        icon.paint(painter, rect, Qt::AlignCenter,
                   look.text == ColorRole::Disabled ? QIcon::Disabled : QIcon::Normal);
}

struct ButtonContent
{
    QString text;
    QIcon icon;
    int iconSide = 0;
    bool hasIcon = false;
    bool menuArrow = false;
    bool iconAfter = false;
    bool fromLeft = false; // pickers: text at the start, arrow at the end
};

// Icon, text and arrow as one block, centred as the eye sees it.
void buttonPaintContent(QPainter *painter, const QRect &rect, const ButtonContent &content,
                        const ButtonLook &look, const QFontMetrics &metrics, const QStyleOption &option,
                        const QWidget *widget)
{
    const int arrow = content.menuArrow ? scaledLength(14) : 0;
    const int iconGap = content.text.isEmpty() ? 0 : buttonIconGap;
    const int iconSpace = content.hasIcon ? content.iconSide + iconGap : 0;
    const int arrowSpace = arrow ? arrow + buttonIconGap : 0;
    const int textSpace = std::max(0, rect.width() - iconSpace - arrowSpace);
    const QString shown = metrics.elidedText(content.text, Qt::ElideRight, textSpace, Qt::TextShowMnemonic);
    const int textWidth = shown.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, shown).width();
    const int total = iconSpace + textWidth + arrowSpace;
    const auto place = [&](int x, int width, int height) {
        return QStyle::visualRect(option.direction, rect,
                                  QRect(x, rect.top() + (rect.height() - height) / 2, width, height));
    };
    int x = content.fromLeft ? rect.left() : rect.left() + std::max(0, (rect.width() - total) / 2);
    if (content.hasIcon && !content.iconAfter) {
        buttonPaintIcon(painter, place(x, content.iconSide, content.iconSide), content.icon, look, widget);
        x += iconSpace;
    }
    if (!shown.isEmpty()) {
        painter->setPen(themeColor(look.text));
        const int mnemonic = QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget)
                                 ? Qt::TextShowMnemonic
                                 : Qt::TextHideMnemonic;
        const QRect place2 = place(x, textWidth + 1, rect.height());
        if (look.underline) {
            QFont font = painter->font();
            font.setUnderline(true);
            painter->setFont(font);
        }
        const int alignment = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(place2,
                          int(Qt::AlignVCenter) | int(Qt::AlignAbsolute) | alignment | mnemonic |
                              int(Qt::TextSingleLine),
                          shown);
        x += textWidth;
    }
    if (content.hasIcon && content.iconAfter)
        buttonPaintIcon(painter, place(x + iconGap, content.iconSide, content.iconSide), content.icon, look,
                        widget);
    if (arrow) {
        const int arrowX = content.fromLeft ? rect.right() + 1 - arrow : x + buttonIconGap;
        paintIcon(painter, place(arrowX, arrow, arrow), QStringLiteral("chevron-down"),
                  look.ownIconColor ? ColorRole::Mid : look.icon);
    }
}

ButtonContent buttonContent(const QStyleOptionButton &option, const QWidget *widget)
{
    ButtonContent content;
    content.text = option.text;
    content.icon = option.icon;
    content.hasIcon = !option.icon.isNull() || (widget && widget->property("busyAngle").isValid());
    content.iconSide = buttonIconSide(option.iconSize);
    content.menuArrow = option.features & QStyleOptionButton::HasMenu;
    content.iconAfter = buttonRole(widget) == ButtonRole::Link;
    return content;
}

ButtonRole toolButtonRole(const QStyleOptionToolButton &option, const QWidget *widget)
{
    if (widget && widget->property("role").isValid())
        return buttonRole(widget);
    return option.state & QStyle::State_AutoRaise ? ButtonRole::Flat : ButtonRole::Normal;
}

ButtonContent toolButtonContent(const QStyleOptionToolButton &option, const QWidget *widget)
{
    ButtonContent content;
    const bool iconOnly = option.toolButtonStyle == Qt::ToolButtonIconOnly && !option.icon.isNull();
    content.text = iconOnly ? QString() : option.text;
    content.icon = option.icon;
    content.hasIcon = (!option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly) ||
                      (widget && widget->property("busyAngle").isValid());
    // Alone in a square an even size sits on the pixels' middle.
    content.iconSide =
        iconOnly && option.iconSize.width() <= scaledLength(16) && option.iconSize.width() > scaledLength(14)
            ? scaledLength(16)
            : buttonIconSide(option.iconSize);
    content.menuArrow = !iconOnly && (option.features & QStyleOptionToolButton::HasMenu);
    content.fromLeft = content.menuArrow;
    return content;
}
} // namespace

int controlHeight(const QWidget *widget, const QFontMetrics &metrics)
{
    return controlSize(widget) == ControlSize::Compact ? std::max(28, metrics.height() + 8)
                                                       : std::max(32, metrics.height() + 12);
}

int controlPadding(const QWidget *widget)
{
    return controlSize(widget) == ControlSize::Compact ? 10 : 12;
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonContent content = buttonContent(option, widget);
    const QSize text = option.fontMetrics.size(Qt::TextShowMnemonic, content.text);
    int width = content.text.isEmpty() ? 0 : text.width();
    if (content.hasIcon)
        width += content.iconSide + (content.text.isEmpty() ? 0 : buttonIconGap);
    if (content.menuArrow)
        width += scaledLength(14) + buttonIconGap;
    if (buttonRole(widget) == ButtonRole::Link)
        return QSize(width + 1, std::max(20, option.fontMetrics.height() + 4));
    const int height = controlHeight(widget, option.fontMetrics);
    if (content.text.isEmpty())
        return QSize(std::max(height, width + 8), height);
    return QSize(width + 2 * controlPadding(widget) + 2, height);
}

void drawPushButtonFace(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonRole role = buttonRole(widget);
    buttonPaintFace(painter, option.rect,
                    buttonLook(role == ButtonRole::Normal && (option.features & QStyleOptionButton::Flat)
                                   ? ButtonRole::Flat
                                   : role,
                               option.state));
}

void drawPushButtonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonRole role = buttonRole(widget);
    const int padding = role == ButtonRole::Link ? 0 : 6;
    painter->save();
    if (widget)
        painter->setFont(widget->font());
    buttonPaintContent(painter, option.rect.adjusted(padding, 0, -padding, 0), buttonContent(option, widget),
                       buttonLook(role, option.state), option.fontMetrics, option, widget);
    painter->restore();
}

void drawPushButton(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    drawPushButtonFace(painter, option, widget);
    drawPushButtonLabel(painter, option, widget);
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const ButtonContent content = toolButtonContent(option, widget);
    const bool inField = widget && qobject_cast<const QLineEdit *>(widget->parentWidget());
    const int height = inField ? scaledLength(24) : controlHeight(widget, option.fontMetrics);
    if (content.text.isEmpty())
        return QSize(height, height);
    int width =
        option.fontMetrics.size(Qt::TextShowMnemonic, content.text).width() + 2 * controlPadding(widget) + 2;
    if (content.hasIcon)
        width += content.iconSide + buttonIconGap;
    if (content.menuArrow)
        width += scaledLength(14) + buttonIconGap;
    return QSize(width, height);
}

void drawToolButton(QPainter *painter, const QStyleOptionToolButton &option, const QWidget *widget)
{
    QStyle::State state = option.state;
    if (!(state & QStyle::State_Enabled))
        state &= ~QStyle::State_MouseOver;
    const ButtonRole role = toolButtonRole(option, widget);
    const ButtonLook look = buttonLook(role, state);
    buttonPaintFace(painter, option.rect, look);
    const ButtonContent content = toolButtonContent(option, widget);
    const int padding = content.text.isEmpty() ? 0 : controlPadding(widget);
    painter->save();
    painter->setFont(option.font);
    buttonPaintContent(painter, option.rect.adjusted(padding, 0, -padding, 0), content, look,
                       option.fontMetrics, option, widget);
    painter->restore();
}

bool looksLikeSwitch(const QWidget *widget)
{
    return widget && widget->property("switch").toBool();
}

void drawCheckIndicator(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hover = (option.state & QStyle::State_MouseOver) && enabled;
    if (looksLikeSwitch(widget)) {
        SwitchState state;
        state.on = option.state & QStyle::State_On;
        state.enabled = enabled;
        state.hover = hover;
        const Qt::LayoutDirection before = painter->layoutDirection();
        painter->setLayoutDirection(option.direction);
        paintSwitch(painter, option.rect, state);
        painter->setLayoutDirection(before);
        return;
    }
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const int side = scaledLength(16);
    const QRect box(option.rect.x() + (option.rect.width() - side) / 2,
                    option.rect.y() + (option.rect.height() - side) / 2, side, side);
    painter->save();
    if (on) {
        if (!enabled)
            painter->setOpacity(painter->opacity() * buttonDisabledOpacity);
        const ColorRole fill = option.state & QStyle::State_Sunken ? ColorRole::AccentPressed
                               : hover                             ? ColorRole::AccentHover
                                                                   : ColorRole::Accent;
        paintBox(painter, box, 4, themeColor(fill), {});
        const int icon = scaledLength(12);
        paintIcon(painter, QRect(box.x() + (side - icon) / 2, box.y() + (side - icon) / 2, icon, icon),
                  option.state & QStyle::State_NoChange ? QStringLiteral("minus") : QStringLiteral("check"),
                  ColorRole::OnAccent);
    } else {
        const ColorRole fill = option.state & QStyle::State_Sunken ? ColorRole::Pressed
                               : hover                             ? ColorRole::Hover
                                                                   : ColorRole::Base;
        paintBox(painter, box, 4, enabled ? themeColor(fill) : QColor(),
                 themeColor(enabled ? ColorRole::Outline : ColorRole::Border));
    }
    painter->restore();
}

void drawRadioIndicator(QPainter *painter, const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hover = (option.state & QStyle::State_MouseOver) && enabled;
    const int side = scaledLength(16);
    const QRectF circle =
        snapped(painter, QRectF(option.rect.x() + (option.rect.width() - side) / 2,
                                option.rect.y() + (option.rect.height() - side) / 2, side, side));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_On) {
        if (!enabled)
            painter->setOpacity(painter->opacity() * buttonDisabledOpacity);
        paintBox(painter, circle, circle.height() / 2,
                 themeColor(hover ? ColorRole::AccentHover : ColorRole::Accent), {});
        painter->setPen(Qt::NoPen);
        painter->setBrush(themeColor(ColorRole::OnAccent));
        painter->drawEllipse(circle.center(), circle.width() * 3 / 16, circle.width() * 3 / 16);
    } else {
        const ColorRole fill = option.state & QStyle::State_Sunken ? ColorRole::Pressed
                               : hover                             ? ColorRole::Hover
                                                                   : ColorRole::Base;
        paintBox(painter, circle, circle.height() / 2, enabled ? themeColor(fill) : QColor(),
                 themeColor(enabled ? ColorRole::Outline : ColorRole::Border));
    }
    painter->restore();
}
