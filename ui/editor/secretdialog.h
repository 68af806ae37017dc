#pragma once

#include "models/domain/webhook.h"
#include "ui/editor/secretmemory.h"

#include <QDialog>

class FieldHint;
class Note;
class QCheckBox;
class QLabel;
class QPushButton;
class SecretField;

// Asks for a webhook's secret before a change that would lose it: the switch in the row, or an editor whose
// remembered secret may be stale or cannot be read. Ends with exactly one of secretEntered(),
// secretDropped(), rejected(), or with accept() by the owner after recallRequested().
class SecretDialog : public QDialog
{
    Q_OBJECT

public:
    // SendAgain is asked for only by SecretsDialog: nothing is written to Qovery.
    enum class Action { Disable, Enable, Save, CreateAgain, SendAgain };

    SecretDialog(Action action, const Webhook &webhook, QWidget *parent = nullptr);
    ~SecretDialog() override;

    // Offers to remember what is entered, and the remembered secret when it may be stale.
    void setMemory(const SecretMemory &memory);
    // The remembered secret could not be read: says so and offers to try again.
    void showNotRecalled(VaultAnswer::Kind kind);
    // With secretEntered(): keep it.
    bool remembersSecret() const;

signals:
    void secretEntered(const QString &secret);
    void secretDropped();   // on purpose: the write goes without a secret
    void recallRequested(); // read the remembered one and use it

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showField();
    void refreshMemory();
    void fitHeight();
    void submitSecret();
    QString submitText() const;

    Action m_action;
    bool m_secretIsKnownToBeSet;
    SecretMemory m_memory;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    Note *m_vaultNote = nullptr;
    QWidget *m_fieldBox = nullptr;
    SecretField *m_secret = nullptr;
    FieldHint *m_secretHint = nullptr;
    QCheckBox *m_remember = nullptr;
    QLabel *m_rememberText = nullptr;
    QPushButton *m_cancelButton = nullptr;
    QPushButton *m_dropButton = nullptr;
    QPushButton *m_rememberedButton = nullptr;
    QPushButton *m_enterButton = nullptr;
};
