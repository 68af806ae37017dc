#pragma once

#include "ui/style/fonts.h"

#include <QPointer>
#include <QProxyStyle>

class QAbstractButton;
class QFocusFrame;
class QLabel;
class QTabBar;

enum class ButtonRole { Normal, Primary, Danger, DangerFill, Flat, Link, Icon };
enum class ControlSize { Normal, Compact };
enum class LabelRole { Text, Mid, Success, Warning, Danger, Info, AccentText };

// Variants are dynamic properties ("role", "controlSize", "invalid"), so a plain QPushButton or QLineEdit is
// all a form needs.
void setButtonRole(QAbstractButton *button, ButtonRole role);
ButtonRole buttonRole(const QWidget *button);
void setControlSize(QWidget *widget, ControlSize size); // 32 or 28 high with the usual font
ControlSize controlSize(const QWidget *widget);
void setLabelRole(QLabel *label, LabelRole role,
                  TextRole font = TextRole::Body); // plain text, follows the theme
void setInvalid(QWidget *field, bool invalid);     // danger outline
bool isInvalid(const QWidget *field);
void setTabCount(QTabBar *bar, int index,
                 const QString &count); // a small badge after the tab's text; empty: none

// The look of VISUAL.md over Fusion: no style sheet, no animation. Colours come from theme.h at paint time,
// sizes from the font. The keyboard focus ring lies outside its control, in a QFocusFrame, so that sizes and
// layouts need no room for it.
class WebhooksStyle : public QProxyStyle
{
    Q_OBJECT

public:
    WebhooksStyle();

    void polish(QPalette &palette) override;
    void polish(QApplication *application) override;
    void polish(QWidget *widget) override;
    void unpolish(QApplication *application) override;
    using QProxyStyle::unpolish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contentsSize,
                           const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returnData = nullptr) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFocusRing(QWidget *widget);

    QPointer<QFocusFrame> m_focusFrame;
};
