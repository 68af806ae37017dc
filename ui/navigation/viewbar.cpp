#include "ui/navigation/viewbar.h"

#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

ViewBar::ViewBar(const QString &title, QWidget *trailing, QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(52);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 12, 0);
    auto *label = new QLabel(title, this);
    label->setObjectName(QStringLiteral("viewTitle"));
    setLabelRole(label, LabelRole::Text, TextRole::PaneTitle);
    row->addWidget(label);
    row->addStretch(1);
    row->addWidget(trailing);
}

void ViewBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ColorRole::Window));
    fillDeviceLine(&painter, 0, width(), height(), themeColor(ColorRole::Border));
}
