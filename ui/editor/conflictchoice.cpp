#include "ui/editor/conflictchoice.h"

#include "ui/style/painting.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"

#include <QButtonGroup>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

ConflictChoice::ConflictChoice(const QString &text, const QString &value, const QString &spoken,
                               QWidget *parent)
    : QWidget(parent)
    , m_radio(new QRadioButton(text, this))
    , m_value(new QLabel(value, this))
{
    m_radio->setObjectName(QStringLiteral("radio"));
    m_value->setObjectName(QStringLiteral("value"));
    m_radio->setAutoExclusive(false); // the group sees to it
    m_radio->setAccessibleName(spoken);
    setLabelRole(m_value, LabelRole::Text);
    m_value->setWordWrap(true);
    m_value->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_value->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(4);
    layout->addWidget(m_radio);
    layout->addWidget(m_value, 1);
    connect(m_radio, &QRadioButton::toggled, this, [this](bool on) {
        update();
        if (on)
            emit chosen();
    });
}

void ConflictChoice::joinGroup(QButtonGroup *group)
{
    group->addButton(m_radio);
}

bool ConflictChoice::isChosen() const
{
    return m_radio->isChecked();
}

void ConflictChoice::choose()
{
    m_radio->setChecked(true);
}

QString ConflictChoice::value() const
{
    return m_value->text();
}

void ConflictChoice::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    m_radio->setFocus(Qt::MouseFocusReason);
    choose();
}

void ConflictChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isOn = isChosen();
    paintBox(&painter, rect(), 6, themeColor(isOn ? ColorRole::Selected : ColorRole::Base),
             themeColor(isOn ? ColorRole::Focus : ColorRole::Border));
}
