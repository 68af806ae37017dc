#pragma once

#include "ui/style/painting.h"

#include <QMap>
#include <QWidget>

#include <chrono>
#include <functional>

class MessageStrip;
class QVBoxLayout;

// The messages above the table, newest below. Success closes by itself after 6 s, but not while hovered or
// focused; others stay until dismissed. Each raises an accessible alert.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    // Returns the id for dismiss. The action closes its message.
    int post(Tone tone, const QString &text, const QString &actionText = {},
             const std::function<void()> &action = {});
    // One more action; like the first it closes its message.
    void addAction(int id, const QString &text, const std::function<void()> &action);
    void setMessageIcon(int id, const QString &iconName);
    void setActionText(int id, const QString &text); // of the first action
    bool isHeld(int id) const;                       // somebody points at it, or has the focus in it
    void dismiss(int id);
    void clear();
    int count() const { return int(m_messages.size()); }
    QStringList texts() const;
    void setSuccessTime(std::chrono::milliseconds time) { m_successTime = time; }

signals:
    void messageClosed(int id);

private:
    QVBoxLayout *m_layout;
    QMap<int, MessageStrip *> m_messages;
    int m_lastId = 0;
    std::chrono::milliseconds m_successTime{6000};
};
