// Which account a connection belongs to; switching and signing out.
#include "app/connection/connectioncontroller.h"
#include "app/connection/storedtoken.h"

#include <algorithm>
#include <utility>

namespace {

QUrl connectionUrlOf(const Account &account)
{
    return account.apiUrl.isEmpty() ? QoveryApi::defaultApiUrl() : account.apiUrl;
}

} // namespace

QString ConnectionController::startingAccountId() const
{
    return m_options.environment.isSet() ? QString() : startingTarget().accountId;
}

// Invalid when the option or the edited settings file holds no usable address: then nothing is sent, and the
// dialog shows it.
ConnectionController::Target ConnectionController::startingTarget() const
{
    // An environment token goes to --api-url or the default, whatever accounts there are (DESIGN, Accounts).
    if (m_options.environment.isSet())
        return {{}, m_options.apiUrl.isEmpty() ? addressOf({}) : m_options.apiUrl};
    QList<Account> stored;
    for (const Account &account : m_accounts.all()) {
        if (!account.isTokenStored)
            continue;
        if (account.accountId == m_accounts.currentId())
            stored.prepend(account);
        else
            stored.append(account);
    }
    if (m_options.apiUrl.isEmpty())
        return stored.isEmpty() ? Target{{}, addressOf({})}
                                : Target{stored.first().accountId, addressOf(stored.first().accountId)};
    const QString origin = StoredToken::originOf(QUrl(m_options.apiUrl, QUrl::StrictMode));
    const auto isThere = [&](const Account &account) {
        return StoredToken::originOf(connectionUrlOf(account)) == origin;
    };
    const auto found = std::find_if(stored.cbegin(), stored.cend(), isThere);
    if (found != stored.cend())
        return {found->accountId, m_options.apiUrl};
    // None for this address: the user is told whose token is not sent there.
    return {stored.isEmpty() ? QString() : stored.first().accountId, m_options.apiUrl};
}

QString ConnectionController::addressOf(const QString &accountId) const
{
    const std::optional<Account> account = m_accounts.account(accountId);
    return account ? connectionUrlOf(*account).toString() : QoveryApi::defaultApiUrl().toString();
}

void ConnectionController::setTarget(const Target &target)
{
    if (target.accountId != m_target.accountId) {
        m_storedOrigin.clear();
        m_storedIsUnread = false;
    }
    m_target = target;
}

std::optional<ConnectionController::SessionToken>
ConnectionController::sessionToken(const QString &accountId) const
{
    const auto found = m_sessionTokens.constFind(accountId);
    return found == m_sessionTokens.cend() ? std::nullopt : std::optional(*found);
}

bool ConnectionController::hasToken(const Account &account) const
{
    return account.isTokenStored || m_sessionTokens.contains(account.accountId);
}

// A token for another origin never takes the place of an account's: it is an account of its own. One that was
// signed out, or whose token was never stored, goes on where its local data is.
Account ConnectionController::accountFor(const Candidate &candidate) const
{
    const Connection &connection = candidate.connection;
    Account fresh;
    fresh.accountId = AccountList::newId();
    fresh.apiUrl = connection.apiUrl;
    if (connection.source == TokenSource::Demo)
        return fresh;
    const QString origin = StoredToken::originOf(connection.apiUrl);
    const auto isThere = [&](const Account &account) {
        return StoredToken::originOf(connectionUrlOf(account)) == origin;
    };
    const auto mayOpen = [&](const QString &organizationId) {
        return organizationId.isEmpty() || !candidate.mayListOrganizations ||
               std::any_of(
                   connection.organizations.cbegin(), connection.organizations.cend(),
                   [&](const Organization &organization) { return organization.id == organizationId; });
    };
    const std::optional<Account> wanted = m_accounts.account(connection.accountId);
    if (wanted && isThere(*wanted))
        return *wanted;
    for (const Account &account : m_accounts.all()) {
        const bool isLeft = !account.isTokenStored && (connection.source == TokenSource::Environment ||
                                                       !m_sessionTokens.contains(account.accountId));
        if (isLeft && isThere(account) && mayOpen(account.organizationId))
            return account;
    }
    return fresh;
}

void ConnectionController::rememberAccount(Account account)
{
    account.organizationId = m_connection.organizationId;
    if (!account.isTokenStored)
        account.apiUrl = m_connection.apiUrl;
    if (account.name.isEmpty()) {
        const Organization &first = m_connection.organizations.first();
        if (first.name != first.id) // one opened by its id has no other name
            account.name = m_accounts.freeName(first.name.simplified(), account.accountId);
    }
    m_accounts.put(account);
    m_accounts.setCurrentId(account.accountId);
}

void ConnectionController::switchTo(const QString &accountId)
{
    if (m_isConnected && m_connection.accountId == accountId)
        return;
    m_check.cancel();
    setTarget({accountId, addressOf(accountId)});
    readStored();
}

void ConnectionController::signOut(const QString &wantedId)
{
    QString accountId = wantedId;
    if (accountId.isEmpty())
        accountId = m_isConnected ? m_connection.accountId : m_target.accountId;
    const std::optional<Account> account = m_accounts.account(accountId);
    if (!account || !account->isTokenStored)
        return forget(accountId);
    m_keychain.remove(StoredToken::keyOf(accountId), this, [this, accountId](const VaultAnswer &answer) {
        if (answer.kind != VaultAnswer::Kind::Done && answer.kind != VaultAnswer::Kind::NotFound) {
            emit signOutFailed(ConnectTexts::notRemoved(answer.kind), accountId);
            return;
        }
        forget(accountId);
    });
}

// Its token lies nowhere any more.
void ConnectionController::forget(const QString &accountId)
{
    m_session.remove(StoredToken::keyOf(accountId), this, [](const VaultAnswer &) {});
    if (m_sessionTokens.take(accountId).source == TokenSource::Environment)
        m_options.environment = {};
    if (m_typedFor == accountId)
        m_typedText.clear();
    if (m_accounts.currentId() == accountId)
        m_accounts.setCurrentId({});
    const bool wasOpen = !m_isConnected || m_connection.accountId == accountId;
    if (wasOpen) {
        m_check.cancel();
        ++m_reading;
        m_isConnected = false;
        m_connection = {};
        m_candidate = {};
        setTarget({});
    }
    if (std::optional<Account> account = m_accounts.account(accountId)) {
        account->isTokenStored = false;
        m_accounts.put(*account);
    }
    emit signedOut(accountId);
    if (wasOpen)
        emit connectionNeeded();
}
