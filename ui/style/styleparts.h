#pragma once

#include "ui/style/webhooksstyle.h"

class QPainter;
class QPainterPath;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionFrame;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionToolButton;

// The pieces WebhooksStyle is made of, one file a family of controls. Nothing else includes this.

// stylebuttons.cpp
int controlHeight(const QWidget *widget, const QFontMetrics &metrics);
int controlPadding(const QWidget *widget);
QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
void drawPushButton(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
void drawPushButtonFace(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
void drawPushButtonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget);
void drawToolButton(QPainter *painter, const QStyleOptionToolButton &option, const QWidget *widget);
void drawCheckIndicator(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void drawRadioIndicator(QPainter *painter, const QStyleOption &option);
bool looksLikeSwitch(const QWidget *widget);

// stylefields.cpp
void drawLineEditPanel(QPainter *painter, const QStyleOptionFrame &option, const QWidget *widget);
void drawScrollAreaFrame(QPainter *painter, const QStyleOption &option, const QWidget *widget);
QSize comboBoxSize(const QStyleOptionComboBox &option, const QSize &contents, const QWidget *widget);
QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part, const QWidget *widget);
void drawComboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget);
void drawComboBoxLabel(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget);

// styleviews.cpp
void drawHeaderSection(QPainter *painter, const QStyleOption &option);
void drawHeaderLabel(QPainter *painter, const QStyleOptionHeader &option, const QWidget *widget);
QSize headerSectionSize(const QStyleOptionHeader &option);
QSize tabSize(const QStyleOptionTab &option, const QWidget *widget);
void drawTabShape(QPainter *painter, const QStyleOptionTab &option, const QWidget *widget);
void drawTabLabel(QPainter *painter, const QStyleOptionTab &option, const QWidget *widget);
void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option);
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void drawBranch(QPainter *painter, const QStyleOption &option);

// stylemenus.cpp
QSize menuItemSize(const QStyleOptionMenuItem &option, const QWidget *widget);
void drawMenuItem(QPainter *painter, const QStyleOptionMenuItem &option, const QWidget *widget);
void drawMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &option);
