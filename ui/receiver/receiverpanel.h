#pragma once

#include <QWidget>

class Badge;
class FieldHint;
class IconButton;
class QLabel;
class QLineEdit;
class QPushButton;

// Whether the receiver listens, its address, and what can be done with it. Value in, intents as signals.
class ReceiverPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiverPanel(QWidget *parent = nullptr);

    void setAddress(const QString &address); // empty: it does not listen
    // It listens on another port than it was asked to; 0: as asked.
    void setTakenPort(quint16 port);
    void setProblem(const QString &systemReason); // why it does not listen; empty takes it away
    void setMayCreate(bool mayCreate);            // webhooks

signals:
    void startRequested();
    void stopRequested();
    void copyRequested();
    void webhookRequested();

private:
    Badge *m_state;
    QLineEdit *m_address;
    IconButton *m_copy;
    QPushButton *m_use;
    QPushButton *m_start;
    QPushButton *m_stop;
    FieldHint *m_hint;
};
