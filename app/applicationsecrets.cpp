// Application's side of remembered secrets: where they lie.
#include "app/accountdata.h"
#include "app/accountsignout.h"
#include "app/application.h"
#include "app/connection/storedtoken.h"
#include "app/vault/keychainvault.h"
#include "app/vault/sessionvault.h"
#include "models/store/rememberedsecrets.h"

void Application::joinSecrets()
{
    connect(this, &Application::accountChanged, this, [this] { m_secrets->setAccount({}); });
    connect(m_signOut.get(), &AccountSignOut::aboutToDeleteLocalData, this, [this](const QString &accountId) {
        if (m_data->folder() != accountFolder(accountId))
            return;
        m_secrets->setAccount({}); // it uses the index
        m_data->closeNow();
    });
}

// In the keyring where the token is; for any other token, and the demo, in this session's memory.
void Application::openRememberedSecrets(const Connection &connection)
{
    RememberedSecrets::Account account;
    account.accountId = connection.accountId;
    account.origin = StoredToken::originOf(connection.apiUrl);
    if (connection.source == TokenSource::Keychain && m_keychain) {
        account.vault = m_keychain.get();
        account.place = RememberedSecrets::Place::Keyring;
        account.index = &m_data->secretIndex();
    } else {
        account.vault = m_sessionVault.get();
        account.place = RememberedSecrets::Place::Session;
    }
    m_secrets->setAccount(account);
}
