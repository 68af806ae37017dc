#include "ui/widgets/messagebar.h"

#include "ui/widgets/messagestrip.h"

#include <QAccessible>
#include <QPushButton>
#include <QVBoxLayout>

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    hide();
}

int MessageBar::post(Tone tone, const QString &text, const QString &actionText,
                     const std::function<void()> &action)
{
    const int id = ++m_lastId;
    auto *strip = new MessageStrip(tone, text, actionText, this);
    strip->setObjectName(QStringLiteral("message%1").arg(id));
    m_messages.insert(id, strip);
    m_layout->addWidget(strip);
    connect(strip, &MessageStrip::closeRequested, this, [this, id] { dismiss(id); });
    connect(strip, &MessageStrip::actionTriggered, this, [this, id, action] {
        dismiss(id);
        if (action)
            action();
    });
    show();
    strip->show();
    if (tone == Tone::Success)
        strip->closeAfter(m_successTime);
    QAccessibleEvent alert(strip, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return id;
}

void MessageBar::addAction(int id, const QString &text, const std::function<void()> &action)
{
    MessageStrip *strip = m_messages.value(id);
    if (!strip)
        return;
    connect(strip->addAction(text), &QPushButton::clicked, this, [this, id, action] {
        dismiss(id);
        action();
    });
}

void MessageBar::setActionText(int id, const QString &text)
{
    if (MessageStrip *strip = m_messages.value(id))
        strip->setActionText(text);
}

bool MessageBar::isHeld(int id) const
{
    const MessageStrip *strip = m_messages.value(id);
    return strip && strip->isHeld();
}

void MessageBar::setMessageIcon(int id, const QString &iconName)
{
    if (MessageStrip *strip = m_messages.value(id))
        strip->setIconName(iconName);
}

void MessageBar::dismiss(int id)
{
    MessageStrip *strip = m_messages.take(id);
    if (!strip)
        return;
    m_layout->removeWidget(strip);
    strip->hide();
    strip->deleteLater(); // it may be the sender
    setVisible(!m_messages.isEmpty());
    emit messageClosed(id);
}

void MessageBar::clear()
{
    const QList<int> ids = m_messages.keys();
    for (const int id : ids)
        dismiss(id);
}

QStringList MessageBar::texts() const
{
    QStringList texts;
    for (const MessageStrip *strip : m_messages)
        texts.append(strip->text());
    return texts;
}
