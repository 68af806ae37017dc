#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/styleparts.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace {
constexpr int fieldRadius = 6;
constexpr int fieldIcon = 15;

struct FieldState
{
    bool enabled = true;
    bool focus = false;
    bool invalid = false;
};

void fieldPaintFrame(QPainter *painter, const QRect &rect, const QColor &fill, const FieldState &state)
{
    if (!state.enabled)
        paintBox(painter, rect, fieldRadius, fill, themeColor(ColorRole::Border));
    else if (state.focus)
        paintBox(painter, rect, fieldRadius, fill,
                 themeColor(state.invalid ? ColorRole::Danger : ColorRole::Focus), 2);
    else
        paintBox(painter, rect, fieldRadius, fill,
                 themeColor(state.invalid ? ColorRole::Danger : ColorRole::Control));
}

FieldState fieldState(const QStyleOption &option, const QWidget *widget)
{
    FieldState state;
    state.enabled = option.state & QStyle::State_Enabled;
    state.focus = option.state & QStyle::State_HasFocus;
    state.invalid = isInvalid(widget);
    return state;
}
} // namespace

void drawLineEditPanel(QPainter *painter, const QStyleOptionFrame &option, const QWidget *widget)
{
    // Frameless ones stand inside spin boxes, combo boxes and the tag editor, which draw the field.
    if (option.lineWidth <= 0)
        return;
    const FieldState state = fieldState(option, widget);
    fieldPaintFrame(painter, option.rect, state.enabled ? themeColor(ColorRole::Base) : QColor(), state);
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget); edit && state.invalid) {
        const int side = scaledLength(fieldIcon);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QMargins margins = edit->textMargins();
        const int inner = (mirrored ? margins.left() : margins.right()) + 11 - side - 8;
        const QRect place(option.rect.right() + 1 - inner - side,
                          option.rect.top() + (option.rect.height() - side) / 2, side, side);
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, place),
                  QStringLiteral("circle-alert"), ColorRole::Danger);
    }
}

void drawScrollAreaFrame(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    if (widget && widget->inherits("QComboBoxPrivateContainer")) {
        paintBox(painter, option.rect, 0, themeColor(ColorRole::Raised), themeColor(ColorRole::Control));
        return;
    }
    const bool isText =
        qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
    FieldState state = fieldState(option, widget);
    if (!isText && !(widget && widget->property("field").toBool()))
        state.focus = false;
    const ColorRole ground = widget && widget->backgroundRole() == QPalette::AlternateBase
                                 ? ColorRole::Alternate
                                 : ColorRole::Base;
    const QColor fill = state.enabled ? themeColor(ground) : QColor();
    if (isText || (widget && widget->property("field").toBool()) || state.focus || state.invalid)
        fieldPaintFrame(painter, option.rect, fill, state);
    else
        paintBox(painter, option.rect, fieldRadius, {}, themeColor(ColorRole::Border));
}

QSize comboBoxSize(const QStyleOptionComboBox &option, const QSize &contents, const QWidget *widget)
{
    const int padding = controlPadding(widget);
    return QSize(contents.width() + 2 * padding + 16 + scaledLength(14),
                 controlHeight(widget, option.fontMetrics));
}

QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part, const QWidget *widget)
{
    const QRect &rect = option.rect;
    const int arrow = scaledLength(14) + controlPadding(widget) + 4;
    const int padding = option.editable ? 9 : controlPadding(widget);
    switch (part) {
    case QStyle::SC_ComboBoxEditField:
        return QStyle::visualRect(option.direction, rect, rect.adjusted(padding, 1, -arrow, -1));
    case QStyle::SC_ComboBoxArrow:
        return QStyle::visualRect(option.direction, rect,
                                  QRect(rect.right() + 1 - arrow, rect.top(), arrow, rect.height()));
    default:
        return rect;
    }
}

void drawComboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const FieldState state = fieldState(option, widget);
    if (option.editable) {
        FieldState field = state;
        const auto *combo = qobject_cast<const QComboBox *>(widget);
        field.focus = field.focus || (combo && combo->lineEdit() && combo->lineEdit()->hasFocus());
        fieldPaintFrame(painter, option.rect, enabled ? themeColor(ColorRole::Base) : QColor(), field);
    } else if (enabled) {
        const bool open = option.state & QStyle::State_On;
        const bool pressed = (option.state & QStyle::State_Sunken) || open;
        const bool hover = option.state & QStyle::State_MouseOver;
        paintBox(painter, option.rect, fieldRadius,
                 themeColor(pressed ? ColorRole::Pressed
                            : hover ? ColorRole::Hover
                                    : ColorRole::Raised),
                 themeColor(state.invalid ? ColorRole::Danger : ColorRole::Control));
    } else {
        paintBox(painter, option.rect, fieldRadius, {}, themeColor(ColorRole::Border));
    }
    const int side = scaledLength(14);
    const int padding = controlPadding(widget);
    const QRect arrow(option.rect.right() + 1 - padding - side,
                      option.rect.top() + (option.rect.height() - side) / 2, side, side);
    paintIcon(painter, QStyle::visualRect(option.direction, option.rect, arrow),
              QStringLiteral("chevron-down"), enabled ? ColorRole::Mid : ColorRole::Disabled);
}

void drawComboBoxLabel(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    if (option.editable)
        return;
    const bool enabled = option.state & QStyle::State_Enabled;
    QRect rect =
        option.rect.adjusted(controlPadding(widget), 0, -(controlPadding(widget) + scaledLength(14) + 6), 0);
    painter->save();
    if (!option.currentIcon.isNull()) {
        const int side =
            std::max(scaledLength(fieldIcon), option.iconSize.width() > 16 ? option.iconSize.width() : 0);
        const QRect place(rect.left(), rect.top() + (rect.height() - side) / 2, side, side);
        option.currentIcon.paint(painter, QStyle::visualRect(option.direction, option.rect, place),
                                 Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        rect.setLeft(rect.left() + side + 8);
    }
    const QString placeholder = [&] {
        const auto *combo = qobject_cast<const QComboBox *>(widget);
        return combo && combo->currentIndex() < 0 ? combo->placeholderText() : QString();
    }();
    const bool showsPlaceholder = !placeholder.isEmpty();
    painter->setPen(themeColor(!enabled           ? ColorRole::Disabled
                               : showsPlaceholder ? ColorRole::Mid
                                                  : ColorRole::Text));
    const QString text = option.fontMetrics.elidedText(showsPlaceholder ? placeholder : option.currentText,
                                                       Qt::ElideRight, rect.width());
    const int alignment = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(QStyle::visualRect(option.direction, option.rect, rect),
                      int(Qt::AlignVCenter) | int(Qt::AlignAbsolute) | alignment | int(Qt::TextSingleLine),
                      text);
    painter->restore();
}
