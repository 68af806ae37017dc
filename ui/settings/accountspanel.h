#pragma once

#include "ui/settings/settingsvalues.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

// The accounts, one row each: name, where its token goes and lies, what can be done; and Add Account….
class AccountsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsPanel(QWidget *parent = nullptr);

    void setAccounts(const QList<AccountEntry> &accounts);
    static QString describeToken(const AccountEntry &account);

signals:
    void switchRequested(const QString &accountId);
    void renamed(const QString &accountId, const QString &name);
    void signOutRequested(const QString &accountId);
    void addRequested();

private:
    QWidget *makeRow(const AccountEntry &account);
    void openRename(const AccountEntry &account);

    QList<AccountEntry> m_accounts;
    QWidget *m_box;
    QVBoxLayout *m_rows;
    QPushButton *m_addButton;
};
