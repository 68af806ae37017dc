// Application's side of accounts and settings: which account is open, what the window shows of them, and what
// is said about a damaged settings file.
#include "app/accountlist.h"
#include "app/accountsignout.h"
#include "app/application.h"
#include "app/connection/connectioncontroller.h"
#include "app/settings.h"
#include "models/store/projectcatalog.h"
#include "models/store/webhookstore.h"
#include "ui/webhooks/mainwindow.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <utility>

QString Application::accountFolder(const QString &accountId) const
{
    const bool isDemo = m_options.demo || m_demoAccountIds.contains(accountId);
    const QString root =
        isDemo ? m_demoFolder->path() : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(root).filePath(QStringLiteral("qovery-webhooks/") + accountId);
}

void Application::setAccount(const QString &accountId)
{
    if (accountId == m_accountId)
        return;
    m_store->setOrganization({});
    m_catalog->setOrganization({});
    m_accountId = accountId;
    emit accountChanged(accountId);
    updateAccounts();
}

void Application::joinAccounts()
{
    ConnectionController *connection = m_connection.get();
    // Before the sign-out hears of it: what is open of the account is closed when its folder is deleted.
    connect(connection, &ConnectionController::signedOut, this, [this](const QString &accountId) {
        if (accountId == m_accountId)
            setAccount({});
    });
    m_signOut = std::make_unique<AccountSignOut>(
        *m_accounts, *connection, [this](const QString &accountId) { return accountFolder(accountId); },
        m_window.get());
    connect(m_signOut.get(), &AccountSignOut::ended, this, [this](bool isDone, const QString &text) {
        m_window->showMessage(isDone ? Tone::Success : Tone::Danger, text);
        updateAccounts();
        if (!std::exchange(m_isQuitting, false))
            return;
        m_window->setFinishing(false);
        if (isDone)
            m_window->close(); // else the window stays: it says what happened
    });
    connect(m_accounts.get(), &AccountList::changed, this, &Application::updateAccounts);
    connect(connection, &ConnectionController::connected, this, &Application::updateAccounts);

    joinSecrets();
    joinOffline();

    MainWindow *window = m_window.get();
    connect(window, &MainWindow::accountChosen, this, [this](const QString &accountId) {
        if (!refuseWhileChanging(accountId))
            m_connection->switchTo(accountId);
    });
    connect(window, &MainWindow::accountAddRequested, connection, &ConnectionController::addAccount);
    connect(window, &MainWindow::accountRenamed, m_accounts.get(), &AccountList::rename);
    const auto signOut = [this](const QString &accountId) {
        if (!refuseWhileChanging(accountId))
            m_signOut->ask(accountId);
    };
    connect(window, &MainWindow::accountSignOutRequested, this, signOut);
    connect(window, &MainWindow::signOutRequested, this, [this, signOut] { signOut(m_accountId); });
    // Known before it is connected: what is kept of it on this computer can be shown without the network.
    if (!m_options.demo)
        setAccount(connection->startingAccountId());
    updateAccounts();
}

bool Application::refuseWhileChanging(const QString &accountId)
{
    if (!m_store->isChanging())
        return false;
    const std::optional<Account> account = m_accounts->account(accountId);
    m_window->showMessage(Tone::Warning,
                          accountId == m_accountId || !account
                              ? tr("A change is still being finished. Sign out when it has ended.")
                              : tr("A change is still being finished. Go on with “%1” when it has ended.")
                                    .arg(account->title()));
    return true;
}

void Application::updateAccounts()
{
    QList<AccountEntry> entries;
    for (const Account &account : m_accounts->all()) {
        if (!m_connection->hasToken(account))
            continue;
        AccountEntry entry;
        entry.accountId = account.accountId;
        entry.name = account.title();
        entry.host = (account.apiUrl.isEmpty() ? QoveryApi::defaultApiUrl() : account.apiUrl).authority();
        if (const auto ofSession = m_connection->sessionToken(account.accountId)) {
            entry.token = ofSession->source == TokenSource::Environment ? AccountEntry::Token::Environment
                                                                        : AccountEntry::Token::Session;
            entry.variable = ofSession->variable;
        }
        entry.isCurrent = account.accountId == m_accountId;
        entries.append(entry);
    }
    m_window->setAccounts(entries);
}

void Application::sayDamage()
{
    const QString path = QDir::toNativeSeparators(m_settings->path());
    connect(m_settings.get(), &Settings::notWritten, this, [this, path] {
        m_window->showMessage(Tone::Warning,
                              tr("Settings cannot be written to %1. Until its disk has room and "
                                 "allows writing, changes of settings last for this session only.")
                                  .arg(path));
    });
    const std::optional<SettingsDamage> damage = m_settings->damage();
    if (!damage)
        return;
    QString text;
    switch (damage->kind) {
    case SettingsDamage::Kind::Unparsable:
        text = tr("The settings file was damaged. What could be read of it is kept.");
        break;
    case SettingsDamage::Kind::WrongTypes:
        text = tr("The settings file held values that make no sense. All others are kept.");
        break;
    case SettingsDamage::Kind::Unreadable:
        text = tr("The settings file could not be read. The application starts without it.");
        break;
    case SettingsDamage::Kind::NotAFile:
        text = tr("In the place of the settings file was something that is no file. The application starts "
                  "without settings.");
        break;
    }
    text += QLatin1Char(' ');
    text += damage->setAsideAs.isEmpty()
                ? tr("It could not be set aside and still lies at %1.").arg(path)
                : tr("The old one is now %1.").arg(QDir::toNativeSeparators(damage->setAsideAs));
    m_window->showMessage(Tone::Warning, text);
}
