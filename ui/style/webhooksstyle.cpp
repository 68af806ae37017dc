#include "ui/style/webhooksstyle.h"

#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/style/styleparts.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

namespace {
constexpr int focusMargin = 4; // how far the focus frame reaches over its control
constexpr int invalidIconSpace = 23;

// The part of the control the keyboard ring goes around, and its corner radius.
struct StyleRing
{
    QRectF rect;
    qreal radius = 6;
};

StyleRing styleRing(const QStyle *style, const QWidget *widget)
{
    const QRectF whole = widget->rect();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const bool isCheck =
            qobject_cast<const QCheckBox *>(button) && !button->property("ringAroundAll").toBool();
        if (isCheck || qobject_cast<const QRadioButton *>(button)) {
            QStyleOptionButton option;
            option.initFrom(button);
            const bool radio = qobject_cast<const QRadioButton *>(button);
            const QRectF indicator = style->subElementRect(
                radio ? QStyle::SE_RadioButtonIndicator : QStyle::SE_CheckBoxIndicator, &option, button);
            const qreal radius = radio || looksLikeSwitch(button) ? indicator.height() / 2 : 4;
            return {indicator.adjusted(-3, -3, 3, 3), radius + 3};
        }
        if (qobject_cast<const QLineEdit *>(button->parentWidget()))
            return {whole.adjusted(1, 1, -1, -1), 5};
        if (buttonRole(button) == ButtonRole::Link)
            return {whole.adjusted(-4, -2, 4, 2), 6};
    }
    return {whole.adjusted(-3, -3, 3, 3), 9};
}

bool styleWantsRing(const QWidget *widget)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return !combo->isEditable();
    return qobject_cast<const QAbstractButton *>(widget) || widget->property("focusRing").toBool();
}

void styleDrawRing(QPainter *painter, const QStyle *style, const QWidget *frame)
{
    const auto *focusFrame = qobject_cast<const QFocusFrame *>(frame);
    if (!focusFrame || !focusFrame->widget())
        return;
    const StyleRing ring = styleRing(style, focusFrame->widget());
    paintFocusRing(painter, ring.rect.translated(focusMargin, focusMargin), ring.radius);
}

bool styleIsComboList(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxListView");
}

void styleDrawItemPanel(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    if (styleIsComboList(widget)) {
        if (selected || hover)
            paintBox(painter, option.rect.adjusted(4, 1, -4, -1), 4, themeColor(ColorRole::Selected),
                     themeIsHighContrast() ? themeColor(ColorRole::Focus) : QColor());
        return;
    }
    if (selected) {
        const bool active = widget && widget->isActiveWindow();
        painter->fillRect(option.rect,
                          themeColor(active ? ColorRole::Selected : ColorRole::SelectedInactive));
    } else if (hover) {
        painter->fillRect(option.rect, themeColor(ColorRole::Hover));
    }
}

void styleDrawShapedFrame(QPainter *painter, const QStyleOptionFrame &option)
{
    const QColor color = themeColor(ColorRole::Border);
    if (option.frameShape == QFrame::HLine)
        fillDeviceLine(painter, option.rect.left(), option.rect.right() + 1, option.rect.center().y() + 1,
                       color);
    else
        fillVerticalDeviceLine(painter, option.rect.top(), option.rect.bottom() + 1,
                               option.rect.center().x() + 1, color);
}

// Buttons keep their size hint until something they know of changes.
void styleForgetSize(QWidget *widget)
{
    if (auto *button = qobject_cast<QAbstractButton *>(widget))
        button->setIcon(button->icon());
    widget->updateGeometry();
    widget->update();
}

template <typename Option>
const Option *styleOption(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}
} // namespace

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    button->setProperty("role", int(role));
    styleForgetSize(button);
}

ButtonRole buttonRole(const QWidget *button)
{
    return button ? ButtonRole(button->property("role").toInt()) : ButtonRole::Normal;
}

void setControlSize(QWidget *widget, ControlSize size)
{
    widget->setProperty("controlSize", int(size));
    styleForgetSize(widget);
}

ControlSize controlSize(const QWidget *widget)
{
    return widget ? ControlSize(widget->property("controlSize").toInt()) : ControlSize::Normal;
}

void setLabelRole(QLabel *label, LabelRole role, TextRole font)
{
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, font);
    // theme.cpp gives these palette roles the colours; a foreground role follows each change of theme.
    switch (role) {
    case LabelRole::Text:
        label->setForegroundRole(QPalette::WindowText);
        break;
    case LabelRole::Mid:
        label->setForegroundRole(QPalette::PlaceholderText);
        break;
    case LabelRole::Success:
        label->setForegroundRole(QPalette::LinkVisited);
        break;
    case LabelRole::Warning:
        label->setForegroundRole(QPalette::Midlight);
        break;
    case LabelRole::Danger:
        label->setForegroundRole(QPalette::BrightText);
        break;
    case LabelRole::Info:
        label->setForegroundRole(QPalette::Light);
        break;
    case LabelRole::AccentText:
        label->setForegroundRole(QPalette::Link);
        break;
    }
}

void setInvalid(QWidget *field, bool invalid)
{
    if (isInvalid(field) == invalid)
        return;
    field->setProperty("invalid", invalid);
    if (auto *edit = qobject_cast<QLineEdit *>(field)) {
        const int step = invalid ? invalidIconSpace : -invalidIconSpace;
        QMargins margins = edit->textMargins();
        if (edit->layoutDirection() == Qt::RightToLeft)
            margins.setLeft(margins.left() + step);
        else
            margins.setRight(margins.right() + step);
        edit->setTextMargins(margins);
    }
    field->update();
}

bool isInvalid(const QWidget *field)
{
    return field && field->property("invalid").toBool();
}

void setTabCount(QTabBar *bar, int index, const QString &count)
{
    QVariantMap counts = bar->property("tabCounts").toMap();
    counts.insert(QString::number(index), count);
    bar->setProperty("tabCounts", counts);
    bar->setAccessibleTabName(index,
                              count.isEmpty() ? QString() : bar->tabText(index) + QLatin1Char(' ') + count);
    bar->setIconSize(bar->iconSize()); // the only public way to have the tabs laid out again
    bar->updateGeometry();
    bar->update();
}

WebhooksStyle::WebhooksStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    setObjectName(QStringLiteral("webhooks"));
}

// Enter presses the button that has the focus. Qt hands it to the default button of the dialog instead, so
// that Enter on Cancel would save. Check boxes, segments and buttons with a menu keep Qt's way.
static bool stylePressesButton(QObject *watched, const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!button || !button->isEnabled() || button->isCheckable() || !button->hasFocus())
        return false;
    const auto *toolButton = qobject_cast<QToolButton *>(button);
    const auto *pushButton = qobject_cast<QPushButton *>(button);
    if ((toolButton && toolButton->menu()) || (pushButton && pushButton->menu()))
        return false;
    if (!event.isAutoRepeat()) // a key held down does not answer the next question as well
        button->click();
    return true;
}

void WebhooksStyle::polish(QPalette &palette)
{
    Q_UNUSED(palette); // applyTheme makes it
}

void WebhooksStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void WebhooksStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

void WebhooksStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QTabBar *>(widget) || qobject_cast<QScrollBar *>(widget) ||
        qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if ((qobject_cast<QPushButton *>(widget) || qobject_cast<QTabBar *>(widget)) &&
        !widget->testAttribute(Qt::WA_SetFont)) {
        QFont font; // only the weight is set: the size follows the application
        font.setWeight(QFont::Medium);
        widget->setFont(font);
    }
    if (qobject_cast<QHeaderView *>(widget) && !widget->testAttribute(Qt::WA_SetFont))
        setTextRole(widget, TextRole::SecondaryMedium);
    if (auto *bar = qobject_cast<QTabBar *>(widget))
        bar->setExpanding(false);
    if (styleIsComboList(widget))
        static_cast<QAbstractItemView *>(widget)->viewport()->setBackgroundRole(QPalette::Button);
}

bool WebhooksStyle::event(QEvent *event)
{
    // QApplication tells the style about each change of focus.
    if (event->type() == QEvent::FocusIn) {
        QWidget *widget = QApplication::focusWidget();
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                                reason == Qt::ShortcutFocusReason ||
                                (reason != Qt::MouseFocusReason && widget &&
                                 widget->window()->testAttribute(Qt::WA_KeyboardFocusChange));
        showFocusRing(byKeyboard && widget && styleWantsRing(widget) ? widget : nullptr);
    } else if (event->type() == QEvent::FocusOut) {
        showFocusRing(nullptr);
    }
    return QProxyStyle::event(event);
}

void WebhooksStyle::showFocusRing(QWidget *widget)
{
    if (!widget) {
        if (m_focusFrame)
            m_focusFrame->setWidget(nullptr);
        return;
    }
    if (!m_focusFrame) {
        m_focusFrame = new QFocusFrame(widget);
        m_focusFrame->setObjectName(QStringLiteral("focusRing"));
    }
    m_focusFrame->setWidget(widget);
}

bool WebhooksStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && stylePressesButton(watched, *static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::ApplicationFontChange && watched == qApp) {
        const QWidgetList widgets = QApplication::allWidgets();
        for (QWidget *widget : widgets) {
            const QVariant role = widget->property("textRole");
            if (role.isValid())
                widget->setFont(textFont(TextRole(role.toInt())));
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

void WebhooksStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = styleOption<QStyleOptionFrame>(option))
            drawLineEditPanel(painter, *frame, widget);
        return;
    case PE_Frame:
        drawScrollAreaFrame(painter, *option, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
    case PE_IndicatorHeaderArrow:
    case PE_FrameDefaultButton:
        return;
    case PE_PanelItemViewRow:
        // The part left of a tree's item, which no delegate reaches.
        if (qobject_cast<const QTreeView *>(widget) && (option->state & State_Selected))
            styleDrawItemPanel(painter, *option, widget);
        return;
    case PE_PanelItemViewItem:
        styleDrawItemPanel(painter, *option, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckIndicator(painter, *option, widget);
        return;
    case PE_IndicatorRadioButton:
        drawRadioIndicator(painter, *option);
        return;
    case PE_IndicatorBranch:
        drawBranch(painter, *option);
        return;
    case PE_FrameTabBarBase:
        fillDeviceLine(painter, option->rect.left(), option->rect.right() + 1, option->rect.bottom() + 1,
                       themeColor(ColorRole::Border));
        return;
    case PE_FrameTabWidget:
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        paintBox(painter, option->rect, 0, element == PE_PanelMenu ? themeColor(ColorRole::Raised) : QColor(),
                 themeColor(ColorRole::Control));
        return;
    case PE_PanelTipLabel:
        paintBox(painter, option->rect, 0, themeColor(ColorRole::Raised), themeColor(ColorRole::Control));
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, themeColor(ColorRole::Base));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WebhooksStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const auto *button = styleOption<QStyleOptionButton>(option);
    switch (element) {
    case CE_PushButton:
        if (button)
            return drawPushButton(painter, *button, widget);
        break;
    case CE_PushButtonBevel:
        if (button)
            return drawPushButtonFace(painter, *button, widget);
        break;
    case CE_PushButtonLabel:
        if (button)
            return drawPushButtonLabel(painter, *button, widget);
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = styleOption<QStyleOptionComboBox>(option))
            return drawComboBoxLabel(painter, *combo, widget);
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = styleOption<QStyleOptionTab>(option))
            return drawTabShape(painter, *tab, widget);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = styleOption<QStyleOptionTab>(option))
            return drawTabLabel(painter, *tab, widget);
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderSection(painter, *option);
    case CE_HeaderLabel:
        if (const auto *header = styleOption<QStyleOptionHeader>(option))
            return drawHeaderLabel(painter, *header, widget);
        break;
    case CE_MenuItem:
        if (const auto *item = styleOption<QStyleOptionMenuItem>(option))
            return drawMenuItem(painter, *item, widget);
        break;
    case CE_MenuBarItem:
        if (const auto *item = styleOption<QStyleOptionMenuItem>(option))
            return drawMenuBarItem(painter, *item);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, themeColor(ColorRole::Window));
        return;
    case CE_MenuEmptyArea:
        painter->fillRect(option->rect, themeColor(ColorRole::Raised));
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, themeColor(ColorRole::Border));
        return;
    case CE_FocusFrame:
        return styleDrawRing(painter, proxy(), widget);
    case CE_ShapedFrame:
        if (const auto *frame = styleOption<QStyleOptionFrame>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine))
            return styleDrawShapedFrame(painter, *frame);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WebhooksStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = styleOption<QStyleOptionComboBox>(option); combo && control == CC_ComboBox)
        return drawComboBox(painter, *combo, widget);
    if (const auto *slider = styleOption<QStyleOptionSlider>(option); slider && control == CC_ScrollBar)
        return drawScrollBar(painter, *slider);
    if (const auto *button = styleOption<QStyleOptionToolButton>(option); button && control == CC_ToolButton)
        return drawToolButton(painter, *button, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize WebhooksStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                      const QSize &contentsSize, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = styleOption<QStyleOptionButton>(option))
            return pushButtonSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = styleOption<QStyleOptionToolButton>(option))
            return toolButtonSize(*button, widget);
        break;
    case CT_LineEdit:
        if (const auto *frame = styleOption<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            return QSize(contentsSize.width() + 18, controlHeight(widget, option->fontMetrics));
        break;
    case CT_ComboBox:
        if (const auto *combo = styleOption<QStyleOptionComboBox>(option))
            return comboBoxSize(*combo, contentsSize, widget);
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        return QProxyStyle::sizeFromContents(type, option, contentsSize, widget)
            .expandedTo(QSize(scaledLength(28), scaledLength(28)));
    case CT_TabBarTab:
        if (const auto *tab = styleOption<QStyleOptionTab>(option))
            return tabSize(*tab, widget);
        break;
    case CT_HeaderSection:
        if (const auto *header = styleOption<QStyleOptionHeader>(option))
            return headerSectionSize(*header);
        break;
    case CT_MenuItem:
        if (const auto *item = styleOption<QStyleOptionMenuItem>(option))
            return menuItemSize(*item, widget);
        break;
    case CT_MenuBarItem:
        return QSize(contentsSize.width() + 20, std::max(28, contentsSize.height() + 10));
    case CT_ItemViewItem:
        if (styleIsComboList(widget)) {
            const QSize size = QProxyStyle::sizeFromContents(type, option, contentsSize, widget);
            return QSize(size.width() + 20, std::max(28, option->fontMetrics.height() + 10));
        }
        if (qobject_cast<const QTreeView *>(widget))
            return QProxyStyle::sizeFromContents(type, option, contentsSize, widget)
                .expandedTo(QSize(0, std::max(27, option->fontMetrics.height() + 10)));
        break;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contentsSize, widget);
}

QRect WebhooksStyle::subElementRect(SubElement element, const QStyleOption *option,
                                    const QWidget *widget) const
{
    if (element == SE_HeaderLabel) { // Qt's leaves room for an arrow of its own, drawHeaderLabel() for ours
        const int margin = pixelMetric(PM_HeaderMargin, option, widget);
        return option->rect.adjusted(margin, margin, -margin, -margin);
    }
    if (element == SE_LineEditContents) {
        const auto *frame = styleOption<QStyleOptionFrame>(option);
        if (!frame || frame->lineWidth <= 0)
            return option->rect;
        const int padding = controlSize(widget) == ControlSize::Compact ? 7 : 9; // and 2 of QLineEdit's own
        return option->rect.adjusted(padding, 1, -padding, -1);
    }
    if (element == SE_ItemViewItemText && styleIsComboList(widget))
        return QProxyStyle::subElementRect(element, option, widget).adjusted(8, 0, 8, 0);
    if (element == SE_ItemViewItemDecoration && styleIsComboList(widget))
        return QProxyStyle::subElementRect(element, option, widget).translated(8, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect WebhooksStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                    SubControl subControl, const QWidget *widget) const
{
    if (const auto *slider = styleOption<QStyleOptionSlider>(option); slider && control == CC_ScrollBar)
        return scrollBarPart(*slider, subControl);
    if (const auto *combo = styleOption<QStyleOptionComboBox>(option); combo && control == CC_ComboBox)
        return comboBoxPart(*combo, subControl, widget);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

int WebhooksStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
        return looksLikeSwitch(widget) ? switchSize().width() : scaledLength(16);
    case PM_IndicatorHeight:
        return looksLikeSwitch(widget) ? switchSize().height() : scaledLength(16);
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaledLength(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 16;
    case PM_ButtonIconSize:
        return scaledLength(15);
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return scaledLength(16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_MenuHMargin:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_TabBarBaseHeight:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuPanelWidth:
        return 1;
    case PM_DefaultFrameWidth:
        // Text areas keep their square corners off the rounded frame.
        if (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget))
            return 3;
        return 1;
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 30;
    case PM_SplitterWidth:
        return 1; // QSplitterHandle keeps five to grab
    case PM_HeaderMargin:
        return 4;
    case PM_HeaderMarkSize:
        return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return focusMargin;
    case PM_ToolTipLabelFrameWidth:
        return 5;
    case PM_MenuButtonIndicator:
        return scaledLength(14);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WebhooksStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_FocusFrame_Mask:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Menu_SupportsSections:
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ComboBox_PopupFrameStyle:
        return int(QFrame::StyledPanel) | int(QFrame::Plain);
    case SH_Table_GridLineColor:
        return int(themeColor(ColorRole::Line).rgb());
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon WebhooksStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                                  const QWidget *widget) const
{
    if (pixmap == SP_LineEditClearButton)
        return themedIcon(QStringLiteral("x"));
    return QProxyStyle::standardIcon(pixmap, option, widget);
}
