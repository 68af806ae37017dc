// Application's side of remembered secrets: where they lie, and who lists and forgets them.
#include "app/accountdata.h"
#include "app/accountsecrets.h"
#include "app/accountsignout.h"
#include "app/application.h"
#include "app/connection/storedtoken.h"
#include "app/vault/keychainvault.h"
#include "app/vault/sessionvault.h"
#include "models/store/auditlog.h"
#include "models/store/knownsecrets.h"
#include "models/store/rememberedsecrets.h"
#include "models/store/webhookstore.h"
#include "ui/settings/settingsvalues.h"
#include "ui/webhooks/mainwindow.h"

#include <QFileInfo>

void Application::joinSecrets()
{
    connect(this, &Application::accountChanged, this, [this] { m_secrets->setAccount({}); });
    // What the keyring was asked to keep or to forget is waited for, too.
    connect(m_secrets.get(), &RememberedSecrets::settled, this, [this](VaultAnswer::Kind kind) {
        if (!m_isQuitting || m_store->isChanging() || m_secrets->isAsking())
            return;
        m_isQuitting = false;
        m_window->setFinishing(false);
        if (kind == VaultAnswer::Kind::Done)
            m_window->close(); // else the window stays: it says what happened
    });
    m_signOut->setLetGo([this](const QString &accountId, QObject *context, auto done) {
        if (m_data->folder() == accountFolder(accountId))
            m_secrets->setAccount({}); // it uses the index
        m_data->letGo(accountFolder(accountId), context, std::move(done));
    });
    connect(m_secrets.get(), &RememberedSecrets::changed, this, &Application::listRememberedSecrets);
    connect(m_window.get(), &MainWindow::secretsForgetRequested, this, [this](const QStringList &webhookIds) {
        auto *forgetting = new AccountSecrets(*m_secrets, this);
        forgetting->forget(webhookIds, this, [this, forgetting](const std::optional<QString> &failure) {
            forgetting->deleteLater();
            if (failure)
                m_window->showMessage(Tone::Danger, *failure);
            else
                m_window->showMessage(Tone::Success, tr("Removed from where it was remembered."));
        });
    });
    AccountSignOut::Secrets secrets;
    secrets.names = [this](const QString &accountId, QObject *context,
                           const AccountSignOut::Secrets::Names &done) {
        AccountSecrets *found = secretsOf(accountId);
        if (found == nullptr)
            return done({});
        found->names(context, [found, done](const QStringList &names) {
            found->deleteLater();
            done(names);
        });
    };
    secrets.removeAll = [this](const QString &accountId, QObject *context,
                               const AccountSignOut::Secrets::Removed &done) {
        AccountSecrets *found = secretsOf(accountId);
        if (found == nullptr)
            return done(std::nullopt);
        found->forgetAll(context, [found, done](const std::optional<QString> &failure) {
            found->deleteLater();
            done(failure);
        });
    };
    m_signOut->setSecrets(secrets);
}

// Every road on which a secret becomes known leads there, and from there to all that keep or show texts in
// which it could come back.
void Application::joinKnownSecrets()
{
    connect(m_store.get(), &WebhookStore::secretUsed, m_known.get(), &KnownSecrets::note);
    connect(m_secrets.get(), &RememberedSecrets::secretRecalled, m_known.get(), &KnownSecrets::note);
    connect(this, &Application::accountChanged, m_known.get(), &KnownSecrets::forgetAll);
    connect(m_known.get(), &KnownSecrets::learned, this,
            [this](const QByteArray &secret) { m_data->deliveries().maskKept(secret); });
    connect(m_known.get(), &KnownSecrets::changed, this, [this] {
        m_data->deliveries().setKnownSecrets(m_known->all());
        m_data->sends().setKnownSecrets(m_known->all());
        m_auditLog->setKnownSecrets(m_known->all());
    });
}

// Null: it has none, or none that outlives the process.
AccountSecrets *Application::secretsOf(const QString &accountId)
{
    if (accountId == m_accountId && m_secrets->place() != RememberedSecrets::Place::Nowhere)
        return new AccountSecrets(*m_secrets, this);
    const QString folder = accountFolder(accountId);
    if (!m_keychain || accountId == m_accountId || !QFileInfo::exists(folder))
        return nullptr;
    return new AccountSecrets(*m_keychain, accountId, folder, this);
}

void Application::listRememberedSecrets()
{
    QHash<QString, QString> organizations;
    for (const Organization &organization : std::as_const(m_organizations))
        organizations.insert(organization.id, organization.name);
    QList<RememberedSecretEntry> entries;
    for (const RememberedSecrets::Entry &entry : m_secrets->all())
        entries.append({entry.webhookId, entry.name,
                        organizations.value(entry.organizationId, entry.organizationId), entry.rememberedAt});
    m_window->setRememberedSecrets(entries);
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
