#include "app/export/exporttoken.h"

#include "app/connection/storedtoken.h"
#include "app/export/exporttexts.h"
#include "models/api/qoveryapi.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace {

QUrl exportUrlOf(const Account &account)
{
    return account.apiUrl.isEmpty() ? QoveryApi::defaultApiUrl() : account.apiUrl;
}

// Where the desktop's prompt for the keyring's password could be seen. Not displayIsNamed(), for which a
// platform without a screen is a display.
bool promptCanBeSeen()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

KeychainVault::Deadlines exportDeadlines()
{
    KeychainVault::Deadlines deadlines;
    if (!promptCanBeSeen())
        deadlines.prompt = deadlines.answer;
    return deadlines;
}

} // namespace

ExportToken::ExportToken(const Options &options, EnvironmentToken environment, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_environment(std::move(environment))
{
}

ExportToken::~ExportToken() = default;

void ExportToken::find()
{
    if (m_options.demo)
        startDemo();
    else if (m_environment.isSet())
        useEnvironment();
    else
        chooseAccount();
}

void ExportToken::startDemo()
{
    m_demo = std::make_unique<DemoProcess>();
    connect(m_demo.get(), &DemoProcess::ready, this,
            [this](const QUrl &url, const QString &token, const QList<Organization> &organizations) {
                emit found({url, ApiToken::fromText(token), organizations.first().id});
            });
    connect(m_demo.get(), &DemoProcess::failed, this,
            [this](const QString &what) { emit failed(ExportStatus::NotReachable, what); });
    m_demo->start();
}

// It goes to --api-url or the default, whatever accounts there are (DESIGN, Accounts); none of them says
// which organization is meant.
void ExportToken::useEnvironment()
{
    if (!m_options.exporting.account.isEmpty()) {
        emit failed(ExportStatus::OptionNeeded, ExportTexts::variableAndAccount(m_environment.variable));
        return;
    }
    const ApiToken token = ApiToken::fromText(m_environment.text);
    if (token.isValid())
        emit found({m_options.apiUrl.isEmpty() ? QoveryApi::defaultApiUrl() : m_options.apiUrl, token, {}});
    else
        emit failed(ExportStatus::Refused, ExportTexts::variableInvalid(m_environment.variable));
}

void ExportToken::chooseAccount()
{
    m_settings = std::make_unique<Settings>(Settings::usualPath());
    if (const std::optional<SettingsDamage> &damage = m_settings->damage())
        emit said(ExportTexts::settingsDamaged(damage->setAsideAs));
    const QString currentId = m_settings->currentAccountId();
    QList<Account> stored;
    const QList<Account> all = m_settings->accounts();
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(stored),
                 [](const Account &account) { return account.isTokenStored; });
    std::stable_partition(stored.begin(), stored.end(),
                          [&](const Account &account) { return account.accountId == currentId; });
    const bool isNamed = !m_options.exporting.account.isEmpty();
    const std::optional<Account> chosen = isNamed ? accountByName(stored) : accountByAddress(stored);
    if (!chosen) {
        if (!isNamed) // else it was said
            emit failed(ExportStatus::Refused,
                        ExportTexts::noToken(m_options.apiUrl.isEmpty()
                                                 ? QString()
                                                 : StoredToken::originOf(m_options.apiUrl)));
        return;
    }
    m_account = *chosen;
    if (QoveryApi::checkApiUrl(apiUrl()) == QoveryApi::UrlProblem::None)
        openKeyring();
    else
        emit failed(ExportStatus::Refused, ExportTexts::addressUnusable(m_account));
}

std::optional<Account> ExportToken::accountByName(const QList<Account> &stored)
{
    const QString wanted = m_options.exporting.account;
    QList<Account> same;
    for (const Account &account : stored) {
        if (account.accountId == wanted)
            return account;
        if (account.title().compare(wanted, Qt::CaseInsensitive) == 0)
            same.append(account);
    }
    if (same.size() == 1)
        return same.first();
    emit failed(ExportStatus::OptionNeeded, same.isEmpty() ? ExportTexts::accountUnknown(wanted, stored)
                                                           : ExportTexts::accountAmbiguous(wanted, same));
    return std::nullopt;
}

// Of --api-url, else the one used last.
std::optional<Account> ExportToken::accountByAddress(const QList<Account> &stored) const
{
    const QString origin = StoredToken::originOf(m_options.apiUrl);
    for (const Account &account : stored) {
        if (m_options.apiUrl.isEmpty() || StoredToken::originOf(exportUrlOf(account)) == origin)
            return account;
    }
    return std::nullopt;
}

QUrl ExportToken::apiUrl() const
{
    return m_options.apiUrl.isEmpty() ? exportUrlOf(m_account) : m_options.apiUrl;
}

// Reading lets the desktop open its prompt, wherever that is: so first ask whether it would.
void ExportToken::openKeyring()
{
    m_keychain = std::make_unique<KeychainVault>(exportDeadlines());
    m_keychain->probe(this, [this](const VaultAnswer &answer) {
        if (answer.kind == VaultAnswer::Kind::Locked && promptCanBeSeen())
            emit said(ExportTexts::waitingForPrompt());
        else if (answer.kind != VaultAnswer::Kind::Done)
            return use(answer);
        readKeyring();
    });
}

void ExportToken::readKeyring()
{
    m_keychain->read(StoredToken::keyOf(m_account.accountId), this,
                     [this](const VaultAnswer &answer) { use(answer); });
}

void ExportToken::use(const VaultAnswer &answer)
{
    if (answer.kind != VaultAnswer::Kind::Done) {
        emit failed(ExportStatus::Refused, ExportTexts::keyring(answer.kind, m_account));
        return;
    }
    const std::optional<StoredToken> stored = StoredToken::fromPayload(answer.value);
    const ApiToken token = ApiToken::fromText(stored ? stored->token : QString());
    if (!stored || !token.isValid())
        emit failed(ExportStatus::Refused, ExportTexts::keyringUnreadable(m_account));
    // A stored token goes only where it belongs, whatever an option or an edited settings file says.
    else if (StoredToken::originOf(apiUrl()) != stored->origin)
        emit failed(ExportStatus::Refused, ExportTexts::otherOrigin(m_account, stored->origin));
    else
        emit found({apiUrl(), token, m_account.organizationId});
}
