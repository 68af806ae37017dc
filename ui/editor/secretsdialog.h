#pragma once

#include "models/domain/webhookdraft.h"
#include "ui/editor/secretdialog.h"
#include "ui/editor/secretmemory.h"

#include <QDialog>
#include <QList>

class FieldHint;
class Note;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class SecretField;

// Asks once for the secrets of several webhooks before a change that would lose them (bulk actions), or
// before their deliveries are sent again: one secret for all, each its own, the remembered one, or none on
// purpose. Stays open after submitted() until the owner accepts it, so that a keyring that says no loses
// nothing that was typed.
class SecretsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Need
    {
        QString webhookId;
        QString name;
        bool isRemembered = false;
        bool mayBeStale = false;
    };
    struct Answer
    {
        QString webhookId;
        SecretChoice choice = SecretChoice::Keep; // Keep, KeepRemembered or Remove
        QString secret;                           // with Keep
    };

    // In the order of `needs`, one row each: those whose secret is asked for, and those that are remembered.
    SecretsDialog(SecretDialog::Action action, const QList<Need> &needs, QWidget *parent = nullptr);
    ~SecretsDialog() override;

    void setMemory(const SecretMemory &memory); // where entered secrets can be remembered
    // The remembered secrets of these webhooks could not be read.
    void showNotRecalled(const QStringList &webhookIds, VaultAnswer::Kind kind);
    bool remembersSecrets() const;

protected:
    void showEvent(QShowEvent *event) override;

signals:
    void submitted(const QList<SecretsDialog::Answer> &answers);

private:
    struct Row
    {
        Need need;
        QLabel *name = nullptr;
        QComboBox *choice = nullptr;
        SecretField *secret = nullptr;
        FieldHint *hint = nullptr;
    };

    bool sendsAgain() const { return m_action == SecretDialog::Action::SendAgain; }
    void buildRows(const QList<Need> &needs);
    void buildFooter();
    void addRow(const Need &need, int index);
    void refreshRows();
    void refreshRow(Row &row);
    void fitRows();
    bool showProblem(FieldHint *hint, SecretField *field);
    void submit();
    static SecretChoice choiceOf(const Row &row);

    SecretDialog::Action m_action;
    SecretMemory m_memory;
    QList<Row> m_rows;
    Note *m_vaultNote = nullptr;
    QCheckBox *m_sameForAll = nullptr;
    SecretField *m_common = nullptr;
    FieldHint *m_commonHint = nullptr;
    QWidget *m_list = nullptr;
    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_grid = nullptr;
    QCheckBox *m_remember = nullptr;
    QLabel *m_rememberText = nullptr;
    QPushButton *m_cancelButton = nullptr;
    QPushButton *m_submitButton = nullptr;
};
