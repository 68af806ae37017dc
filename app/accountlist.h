#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <optional>

class Settings;

// One account: an API token that lies in the keychain (or is known for this session), where it is sent to,
// and what the user calls it. Never the token.
struct Account
{
    QString accountId; // a random UUID; keys of the keychain and the folder of its local data begin with it
    QString name;      // empty: the host stands for it
    QUrl apiUrl;
    QString organizationId; // opened last
    bool isTokenStored = false;

    QString title() const;
    bool operator==(const Account &) const = default;
};

// The accounts that settings remember. One without a stored token is remembered too, by its id and address:
// what it left on this computer is found again when a token for the same organization comes.
class AccountList : public QObject
{
    Q_OBJECT

public:
    // `settings` must outlive it.
    explicit AccountList(Settings &settings, QObject *parent = nullptr);

    const QList<Account> &all() const { return m_accounts; }
    std::optional<Account> account(const QString &accountId) const;
    // The one to open at the next start; empty when there is none.
    QString currentId() const;
    void setCurrentId(const QString &accountId);

    void put(const Account &account); // adds it, or takes the place of the one with its id
    void rename(const QString &accountId, const QString &name);
    void remove(const QString &accountId);
    // `name`, or with a number behind it where another account is called so.
    QString freeName(const QString &name, const QString &accountId) const;
    static QString newId();

signals:
    void changed();

private:
    void store();

    Settings &m_settings;
    QList<Account> m_accounts;
};
