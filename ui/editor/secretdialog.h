#pragma once

#include "models/domain/webhook.h"

#include <QDialog>

class FieldHint;
class QLabel;
class QPushButton;
class QStackedWidget;
class SecretField;

// Asks for a webhook's secret before a change that would lose it (the switch in the row). Ends with exactly
// one of secretEntered(), secretDropped() or rejected().
class SecretDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Action { Disable, Enable };

    SecretDialog(Action action, const Webhook &webhook, QWidget *parent = nullptr);
    ~SecretDialog() override;

signals:
    void secretEntered(const QString &secret);
    void secretDropped(); // on purpose: the write goes without a secret

private:
    void showField();
    void fitHeight();
    void submitSecret();

    Action m_action;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QWidget *m_fieldBox = nullptr;
    SecretField *m_secret = nullptr;
    FieldHint *m_secretHint = nullptr;
    QPushButton *m_cancelButton = nullptr;
    QPushButton *m_dropButton = nullptr;
    QPushButton *m_enterButton = nullptr;
};
