#include "app/accountsignout.h"

#include "app/accountlist.h"
#include "app/connection/connectioncontroller.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace {
constexpr std::chrono::seconds longestWait{
    10}; // for a disk that does not answer: its data is said to be left
}

AccountSignOut::AccountSignOut(AccountList &accounts, ConnectionController &connection, FolderOf folderOf,
                               QWidget *window)
    : m_accounts(accounts)
    , m_connection(connection)
    , m_folderOf(std::move(folderOf))
    , m_window(window)
{
    connect(&connection, &ConnectionController::signedOut, this, [this](const QString &accountId) {
        if (m_running && m_running->accountId == accountId)
            tokenRemoved();
    });
    connect(&connection, &ConnectionController::signOutFailed, this,
            [this](const QString &message, const QString &accountId) {
                if (m_running && m_running->accountId == accountId)
                    fail(message);
            });
}

AccountSignOut::~AccountSignOut() = default;

void AccountSignOut::ask(const QString &accountId)
{
    const std::optional<Account> account = m_accounts.account(accountId);
    if (!account || m_running || m_dialog)
        return;
    Running running;
    running.accountId = accountId;
    running.title = account->title();
    running.isTokenStored = account->isTokenStored;
    running.hadLocalData = QFileInfo::exists(m_folderOf(accountId));
    if (!m_secrets.names)
        return open(running, {});
    m_secrets.names(accountId, this, [this, running](const QStringList &names) {
        if (!m_running && !m_dialog)
            open(running, names);
    });
}

void AccountSignOut::open(Running running, const QStringList &webhookNames)
{
    running.hadSecrets = !webhookNames.isEmpty();
    SignOutDialog::Facts facts;
    facts.title = running.title;
    facts.isTokenStored = running.isTokenStored;
    facts.webhookNames = webhookNames;
    facts.hasLocalData = running.hadLocalData;
    m_dialog = new SignOutDialog(facts, m_window);
    connect(m_dialog, &SignOutDialog::confirmed, this,
            [this, running](const SignOutDialog::Choice &choice) mutable {
                running.choice = choice;
                m_running = running;
                begin();
            });
    m_dialog->open();
}

void AccountSignOut::begin()
{
    if (!m_running->hadSecrets || !m_running->choice.removesSecrets)
        return removeToken();
    m_secrets.removeAll(m_running->accountId, this, [this](const std::optional<QString> &failure) {
        if (failure)
            fail(*failure);
        else
            removeToken();
    });
}

void AccountSignOut::removeToken()
{
    m_connection.signOut(m_running->accountId);
}

void AccountSignOut::tokenRemoved()
{
    if (!m_running->hadLocalData || !m_running->choice.deletesLocalData)
        finish(std::nullopt);
    else if (m_letGo)
        waitForLocalData();
    else
        deleteLocalData(true);
}

void AccountSignOut::waitForLocalData()
{
    m_wait = std::make_unique<QObject>();
    QTimer::singleShot(longestWait, m_wait.get(), [this] { deleteLocalData(false); });
    m_letGo(m_running->accountId, m_wait.get(), [this](bool isFree) { deleteLocalData(isFree); });
}

void AccountSignOut::deleteLocalData(bool isFree)
{
    m_wait.reset();
    // Somebody who signed in again meanwhile goes on with it, open or not.
    const std::optional<Account> account = m_accounts.account(m_running->accountId);
    const bool isInUse = account && m_connection.hasToken(*account);
    finish(isFree && !isInUse && QDir(m_folderOf(m_running->accountId)).removeRecursively());
}

// Without an answer the local data was to stay, or there was none.
void AccountSignOut::finish(std::optional<bool> isLocalDataDeleted)
{
    const Running running = *std::exchange(m_running, std::nullopt);
    QStringList sentences{tr("Signed out of “%1”.").arg(running.title),
                          running.isTokenStored ? tr("The token was removed from the keyring.")
                                                : tr("The token was in memory only and is forgotten.")};
    if (running.hadSecrets)
        sentences.append(running.choice.removesSecrets
                             ? tr("Its remembered secrets were removed, too.")
                             : tr("Its remembered secrets are still in the keyring."));
    if (isLocalDataDeleted)
        sentences.append(*isLocalDataDeleted
                             ? tr("Its local data was deleted.")
                             : tr("Its local data could not be deleted and is still in %1.")
                                   .arg(QDir::toNativeSeparators(m_folderOf(running.accountId))));
    // What stays behind is found again by the account's id.
    const bool leavesNothing = isLocalDataDeleted.value_or(!running.hadLocalData) &&
                               (!running.hadSecrets || running.choice.removesSecrets);
    if (leavesNothing)
        m_accounts.remove(running.accountId);
    emit ended(isLocalDataDeleted.value_or(true), sentences.join(QLatin1Char(' ')));
}

void AccountSignOut::fail(const QString &message)
{
    const Running running = *std::exchange(m_running, std::nullopt);
    emit ended(false, tr("Not signed out of “%1”. %2").arg(running.title, message));
}
