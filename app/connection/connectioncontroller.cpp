#include "app/connection/connectioncontroller.h"

#include "app/connection/storedtoken.h"
#include "app/settings.h"

#include <algorithm>
#include <utility>

ConnectionController::ConnectionController(SecretVault &keychain, SecretVault &session, Settings &settings,
                                           Options options, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_session(session)
    , m_settings(settings)
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

QString ConnectionController::startingAddress() const
{
    if (!m_options.apiUrl.isEmpty())
        return m_options.apiUrl;
    return startingApiUrl().toString();
}

// Invalid when the option or the edited settings file holds no usable address: then nothing is sent, and the
// dialog shows it.
QUrl ConnectionController::startingApiUrl() const
{
    if (!m_options.apiUrl.isEmpty())
        return QUrl(m_options.apiUrl, QUrl::StrictMode);
    const QUrl remembered = m_settings.apiUrl();
    return remembered.isEmpty() ? QoveryApi::defaultApiUrl() : remembered;
}

void ConnectionController::start()
{
    if (m_options.environment.isSet())
        useEnvironment();
    else if (m_settings.hasAccount())
        readStored();
    else
        ask({});
}

void ConnectionController::useEnvironment()
{
    Candidate candidate;
    candidate.connection.apiUrl = startingApiUrl();
    candidate.connection.token = ApiToken::fromText(m_options.environment.text);
    candidate.connection.source = TokenSource::Environment;
    candidate.connection.variable = m_options.environment.variable;
    if (!candidate.connection.token.isValid())
        return ask({ConnectReason::Kind::EnvironmentInvalid, m_options.environment.variable, {}, {}});
    checkCandidate(std::move(candidate));
}

void ConnectionController::readStored()
{
    emit waitingForKeyring();
    const quint64 reading = ++m_reading;
    m_keychain.read(StoredToken::keyOf(m_settings.accountId()), this,
                    [this, reading](const VaultAnswer &answer) {
                        if (reading == m_reading)
                            storedRead(answer);
                    });
}

void ConnectionController::storedRead(const VaultAnswer &answer)
{
    m_storedIsUnread = answer.kind != VaultAnswer::Kind::Done && answer.kind != VaultAnswer::Kind::NotFound;
    switch (answer.kind) {
    case VaultAnswer::Kind::Done:
        return useStored(answer.value);
    case VaultAnswer::Kind::NotFound:
        return ask({ConnectReason::Kind::StoredMissing, {}, {}, {}});
    case VaultAnswer::Kind::Absent:
    case VaultAnswer::Kind::Locked:
    case VaultAnswer::Kind::Denied:
    case VaultAnswer::Kind::NotAnswering:
    case VaultAnswer::Kind::Failed:
        break;
    }
    ask({ConnectReason::Kind::StoredUnavailable, {}, {}, answer.kind});
}

void ConnectionController::useStored(const QByteArray &payload)
{
    const std::optional<StoredToken> stored = StoredToken::fromPayload(payload);
    Candidate candidate;
    candidate.connection.apiUrl = startingApiUrl();
    candidate.connection.token = ApiToken::fromText(stored ? stored->token : QString());
    candidate.connection.source = TokenSource::Keychain;
    if (!stored || !candidate.connection.token.isValid())
        return ask({ConnectReason::Kind::StoredUnreadable, {}, {}, {}});
    m_storedOrigin = stored->origin;
    // A stored token goes only where it belongs, whatever an option or an edited settings file says.
    if (StoredToken::originOf(candidate.connection.apiUrl) != stored->origin)
        return ask({ConnectReason::Kind::StoredForOtherHost, QUrl(stored->origin).authority(), {}, {}});
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
    const bool isDemo = connection.source == TokenSource::Demo;
    const auto isListed = [&connection](const QString &organizationId) {
        return std::any_of(
            connection.organizations.cbegin(), connection.organizations.cend(),
            [&](const Organization &organization) { return organization.id == organizationId; });
    };
    const QString remembered = isDemo ? QString() : m_settings.organizationId();
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

void ConnectionController::keepAndConnect()
{
    const Connection &connection = m_candidate.connection;
    if (m_candidate.typedText.isEmpty())
        return announce(); // it was not typed: there is nothing to keep
    const QByteArray payload = StoredToken{StoredToken::originOf(connection.apiUrl),
                                           QString::fromLatin1(connection.token.secretText())}
                                   .toPayload();
    const QString key = StoredToken::keyOf(m_settings.accountId());
    if (m_keep == ConnectDialog::Keep::Session) {
        m_candidate.connection.source = TokenSource::Session;
        m_session.write(key, payload, this, [](const VaultAnswer &) {});
        return announce();
    }
    if (m_dialog)
        m_dialog->setStoring(true);
    const quint64 storing = ++m_storing;
    m_keychain.write(key, payload, this, [this, key, storing](const VaultAnswer &answer) {
        if (storing == m_storing)
            return stored(answer);
        // Cancelled meanwhile: what was stored after all is not wanted. An older account's token is gone by
        // then; say so to nobody.
        if (answer.kind == VaultAnswer::Kind::Done)
            m_keychain.remove(key, this, [](const VaultAnswer &) {});
    });
}

void ConnectionController::stored(const VaultAnswer &answer)
{
    if (answer.kind != VaultAnswer::Kind::Done) {
        if (m_dialog)
            m_dialog->showNotStored(answer.kind);
        return;
    }
    m_candidate.connection.source = TokenSource::Keychain;
    m_storedOrigin = StoredToken::originOf(m_candidate.connection.apiUrl);
    m_storedIsUnread = false;
    m_settings.setApiUrl(m_candidate.connection.apiUrl);
    m_settings.setHasAccount(true);
    announce();
}

void ConnectionController::announce()
{
    m_connection = m_candidate.connection;
    m_typedText = m_candidate.typedText;
    m_candidate = {};
    m_isConnected = true;
    m_reason = {};
    ++m_reading;
    closeDialogs();
    rememberOrganization(m_connection.organizationId);
    emit connected(m_connection);
}

void ConnectionController::rememberOrganization(const QString &organizationId)
{
    m_connection.organizationId = organizationId;
    if (m_isConnected && m_connection.source != TokenSource::Demo)
        m_settings.setOrganizationId(organizationId);
}

void ConnectionController::reportRejection()
{
    if (!m_isConnected)
        return;
    m_isConnected = false;
    ask({ConnectReason::Kind::RejectedWhileRunning, m_connection.apiUrl.authority(), {}, {}});
}

void ConnectionController::signOut()
{
    const auto signedOutNow = [this] {
        m_session.remove(StoredToken::keyOf(m_settings.accountId()), this, [](const VaultAnswer &) {});
        m_check.cancel();
        ++m_reading;
        m_isConnected = false;
        m_connection = {};
        m_candidate = {};
        m_typedText.clear();
        m_storedOrigin.clear();
        m_storedIsUnread = false;
        m_options.environment = {};
        emit signedOut();
        emit connectionNeeded();
    };
    if (!m_settings.hasAccount() || (m_isConnected && m_connection.source == TokenSource::Demo))
        return signedOutNow();
    emit waitingForKeyring();
    m_keychain.remove(
        StoredToken::keyOf(m_settings.accountId()), this, [this, signedOutNow](const VaultAnswer &answer) {
            if (answer.kind != VaultAnswer::Kind::Done && answer.kind != VaultAnswer::Kind::NotFound) {
                emit signOutFailed(ConnectTexts::notRemoved(answer.kind));
                return;
            }
            m_settings.setHasAccount(false);
            m_settings.setOrganizationId({});
            signedOutNow();
        });
}
