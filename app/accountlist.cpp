#include "app/accountlist.h"

#include "app/settings.h"
#include "models/api/qoveryapi.h"

#include <QUuid>

#include <algorithm>

QString Account::title() const
{
    if (!name.isEmpty())
        return name;
    return (apiUrl.isEmpty() ? QoveryApi::defaultApiUrl() : apiUrl).authority();
}

AccountList::AccountList(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_accounts(settings.accounts())
{
}

std::optional<Account> AccountList::account(const QString &accountId) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                    [&](const Account &account) { return account.accountId == accountId; });
    return found == m_accounts.cend() ? std::nullopt : std::optional(*found);
}

QString AccountList::currentId() const
{
    return m_settings.currentAccountId();
}

void AccountList::setCurrentId(const QString &accountId)
{
    if (accountId != currentId())
        m_settings.setCurrentAccountId(accountId);
}

void AccountList::put(const Account &account)
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [&](const Account &other) {
        return other.accountId == account.accountId;
    });
    if (found == m_accounts.end())
        m_accounts.append(account);
    else if (*found == account)
        return;
    else
        *found = account;
    store();
}

void AccountList::rename(const QString &accountId, const QString &name)
{
    std::optional<Account> renamed = account(accountId);
    if (!renamed)
        return;
    renamed->name = freeName(name.simplified(), accountId);
    put(*renamed);
}

void AccountList::remove(const QString &accountId)
{
    const auto isIt = [&](const Account &account) { return account.accountId == accountId; };
    if (m_accounts.removeIf(isIt) > 0)
        store();
}

QString AccountList::freeName(const QString &name, const QString &accountId) const
{
    const auto isTaken = [&](const QString &wanted) {
        return std::any_of(m_accounts.cbegin(), m_accounts.cend(), [&](const Account &account) {
            return account.accountId != accountId && account.title() == wanted;
        });
    };
    QString free = name;
    for (int number = 2; !name.isEmpty() && isTaken(free); ++number)
        free = QStringLiteral("%1 %2").arg(name).arg(number);
    return free;
}

QString AccountList::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void AccountList::store()
{
    m_settings.setAccounts(m_accounts);
    emit changed();
}
