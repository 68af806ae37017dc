#pragma once

#include <QDialog>
#include <QStringList>

class QCheckBox;

// Asks before an account is signed out, and what goes with its token. Deletes itself after closing.
class SignOutDialog : public QDialog
{
    Q_OBJECT

public:
    struct Facts
    {
        QString title; // the account's
        bool isTokenStored = true;
        QStringList webhookNames; // whose secrets are remembered
        bool hasLocalData = false;
    };
    struct Choice
    {
        bool removesSecrets = true;
        bool deletesLocalData = false;
    };

    explicit SignOutDialog(const Facts &facts, QWidget *parent = nullptr);

signals:
    void confirmed(const SignOutDialog::Choice &choice);

private:
    QCheckBox *m_secretsBox = nullptr;
    QCheckBox *m_localDataBox = nullptr;
};
