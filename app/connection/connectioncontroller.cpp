// The way of a token from where it comes to a connection. Which account: connectionaccounts.cpp; the
// keychain: connectiontokens.cpp; the dialogs: connectiondialogs.cpp.
#include "app/connection/connectioncontroller.h"

#include <algorithm>
#include <utility>

ConnectionController::ConnectionController(SecretVault &keychain, SecretVault &session, AccountList &accounts,
                                           Options options, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_session(session)
    , m_accounts(accounts)
    , m_options(std::move(options))
    , m_check(m_options.limits)
{
}

ConnectionController::~ConnectionController()
{
    delete m_organizationDialog;
    delete m_dialog;
}

void ConnectionController::setDialogParent(QWidget *parent)
{
    m_dialogParent = parent;
}

QString ConnectionController::describeSource(const Connection &connection)
{
    switch (connection.source) {
    case TokenSource::Keychain:
        return tr("Token from the keyring");
    case TokenSource::Session:
        return tr("Token for this session only");
    case TokenSource::Environment:
        return tr("Token from %1").arg(connection.variable);
    case TokenSource::Demo:
        break;
    }
    return tr("Demo data");
}

void ConnectionController::start()
{
    setTarget(startingTarget());
    if (m_options.environment.isSet())
        useEnvironment();
    else if (!m_target.accountId.isEmpty())
        readStored();
    else
        ask({});
}

void ConnectionController::useEnvironment()
{
    Candidate candidate;
    candidate.connection.apiUrl = QUrl(m_target.address, QUrl::StrictMode);
    candidate.connection.token = ApiToken::fromText(m_options.environment.text);
    candidate.connection.source = TokenSource::Environment;
    candidate.connection.variable = m_options.environment.variable;
    if (!candidate.connection.token.isValid())
        return ask({ConnectReason::Kind::EnvironmentInvalid, m_options.environment.variable, {}, {}});
    checkCandidate(std::move(candidate));
}

void ConnectionController::connectDemo(const QUrl &apiUrl, const ApiToken &token)
{
    Candidate candidate;
    candidate.connection.apiUrl = apiUrl;
    candidate.connection.token = token;
    candidate.connection.source = TokenSource::Demo;
    checkCandidate(std::move(candidate));
}

void ConnectionController::checkCandidate(Candidate candidate)
{
    m_candidate = std::move(candidate);
    const Connection &wanted = m_candidate.connection;
    if (QoveryApi::checkApiUrl(wanted.apiUrl) != QoveryApi::UrlProblem::None)
        return ask({});
    m_check.listOrganizations(
        wanted.apiUrl, wanted.token,
        [this](const Result<ListAnswer<Organization>> &result) { candidateChecked(result); });
}

void ConnectionController::candidateChecked(const Result<ListAnswer<Organization>> &result)
{
    if (result)
        m_candidate.connection.organizations = result.value().items;
    else if (result.error().kind == ApiError::Kind::Forbidden)
        m_candidate.mayListOrganizations = false; // a role, no refusal: an organization can still be named
    else
        return candidateRefused(result.error());
    finish();
}

void ConnectionController::candidateRefused(const ApiError &error)
{
    switch (m_candidate.connection.source) {
    case TokenSource::Environment:
        return ask({ConnectReason::Kind::EnvironmentRefused, m_candidate.connection.variable, error, {}});
    case TokenSource::Demo:
        return ask({ConnectReason::Kind::DemoFailed, {}, error, {}});
    case TokenSource::Keychain:
    case TokenSource::Session:
        return ask({ConnectReason::Kind::StoredRefused, {}, error, {}});
    }
}

// The token is good. Which organization? Then keep it, then tell.
void ConnectionController::finish()
{
    Connection &connection = m_candidate.connection;
    m_candidate.account = accountFor(m_candidate);
    const auto isListed = [&connection](const QString &organizationId) {
        return std::any_of(
            connection.organizations.cbegin(), connection.organizations.cend(),
            [&](const Organization &organization) { return organization.id == organizationId; });
    };
    const QString remembered = m_candidate.account.organizationId;
    if (!m_options.organizationId.isEmpty() && !isListed(m_options.organizationId))
        connection.organizations.append({m_options.organizationId, m_options.organizationId});
    if (connection.organizations.isEmpty() && !remembered.isEmpty())
        connection.organizations.append({remembered, remembered});
    if (connection.organizations.isEmpty())
        return askForOrganization(m_candidate.mayListOrganizations
                                      ? OrganizationDialog::Why::NoOrganization
                                      : OrganizationDialog::Why::ListingForbidden);
    if (!isListed(connection.organizationId)) {
        if (!m_options.organizationId.isEmpty())
            connection.organizationId = m_options.organizationId;
        else
            connection.organizationId =
                isListed(remembered) ? remembered : connection.organizations.first().id;
    }
    keepAndConnect();
}

void ConnectionController::announce()
{
    m_connection = m_candidate.connection;
    m_connection.accountId = m_candidate.account.accountId;
    m_typedText = m_candidate.typedText;
    m_typedFor = m_connection.accountId;
    const Account account = m_candidate.account;
    m_candidate = {};
    m_isConnected = true;
    m_reason = {};
    ++m_reading;
    closeDialogs();
    if (m_connection.source != TokenSource::Demo) {
        setTarget({m_connection.accountId, m_connection.apiUrl.toString()});
        rememberAccount(account);
    }
    emit connected(m_connection);
}

void ConnectionController::rememberOrganization(const QString &organizationId)
{
    m_connection.organizationId = organizationId;
    std::optional<Account> account = m_accounts.account(m_connection.accountId);
    if (!m_isConnected || !account)
        return; // the demo is no account that is remembered
    account->organizationId = organizationId;
    m_accounts.put(*account);
}

void ConnectionController::reportRejection()
{
    if (!m_isConnected)
        return;
    m_isConnected = false;
    setTarget({m_connection.accountId, m_connection.apiUrl.toString()});
    ask({ConnectReason::Kind::RejectedWhileRunning, m_connection.apiUrl.authority(), {}, {}});
}
