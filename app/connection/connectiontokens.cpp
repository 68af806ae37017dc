// Where tokens lie: read, kept, and given back when the user thinks better of it.
#include "app/connection/connectioncontroller.h"
#include "app/connection/storedtoken.h"

#include <utility>

// The target's: of this session where there is one, else the stored one.
void ConnectionController::readStored()
{
    const QString accountId = m_target.accountId;
    const bool isOfSession = m_sessionTokens.contains(accountId);
    if (!isOfSession)
        emit waitingForKeyring();
    SecretVault &vault = isOfSession ? m_session : m_keychain;
    const quint64 reading = ++m_reading;
    vault.read(StoredToken::keyOf(accountId), this, [this, reading](const VaultAnswer &answer) {
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
    candidate.connection.accountId = m_target.accountId;
    candidate.connection.apiUrl = QUrl(m_target.address, QUrl::StrictMode);
    candidate.connection.token = ApiToken::fromText(stored ? stored->token : QString());
    candidate.connection.source = TokenSource::Keychain;
    if (const std::optional<SessionToken> ofSession = sessionToken(m_target.accountId)) {
        candidate.connection.source = ofSession->source;
        candidate.connection.variable = ofSession->variable;
    }
    if (!stored || !candidate.connection.token.isValid())
        return ask({ConnectReason::Kind::StoredUnreadable, {}, {}, {}});
    m_storedOrigin = stored->origin;
    // A stored token goes only where it belongs, whatever an option or an edited settings file says.
    if (StoredToken::originOf(candidate.connection.apiUrl) != stored->origin)
        return ask({ConnectReason::Kind::StoredForOtherHost, QUrl(stored->origin).authority(), {}, {}});
    checkCandidate(std::move(candidate));
}

void ConnectionController::keepAndConnect()
{
    Connection &connection = m_candidate.connection;
    const QString key = StoredToken::keyOf(m_candidate.account.accountId);
    const QByteArray payload = StoredToken{StoredToken::originOf(connection.apiUrl),
                                           QString::fromLatin1(connection.token.secretText())}
                                   .toPayload();
    const bool isTyped = !m_candidate.typedText.isEmpty();
    if (isTyped && m_keep == ConnectDialog::Keep::Keyring)
        return store(key, payload);
    if (isTyped)
        connection.source = TokenSource::Session;
    // In memory, so that the account can be left and opened again.
    if (connection.source == TokenSource::Session || connection.source == TokenSource::Environment) {
        m_session.write(key, payload, this, [](const VaultAnswer &) {});
        m_sessionTokens.insert(m_candidate.account.accountId, {connection.source, connection.variable});
    }
    announce();
}

void ConnectionController::store(const QString &key, const QByteArray &payload)
{
    if (m_dialog)
        m_dialog->setStoring(true);
    const quint64 storing = ++m_storing;
    if (!m_candidate.account.isTokenStored)
        return writeToken(key, payload, {}, storing);
    // Cancelling must not cost the token that is there.
    m_keychain.read(key, this, [this, key, payload, storing](const VaultAnswer &answer) {
        if (storing != m_storing)
            return; // cancelled: nothing was written yet
        if (answer.kind == VaultAnswer::Kind::Done || answer.kind == VaultAnswer::Kind::NotFound)
            writeToken(key, payload, answer.value, storing);
        else
            stored(answer);
    });
}

void ConnectionController::writeToken(const QString &key, const QByteArray &payload, const QByteArray &older,
                                      quint64 storing)
{
    m_keychain.write(key, payload, this, [this, key, older, storing](const VaultAnswer &answer) {
        if (storing == m_storing)
            return stored(answer);
        // Cancelled meanwhile: what was stored after all is not wanted, what was there before is.
        if (answer.kind != VaultAnswer::Kind::Done)
            return;
        if (older.isEmpty())
            m_keychain.remove(key, this, [](const VaultAnswer &) {});
        else
            m_keychain.write(key, older, this, [](const VaultAnswer &) {});
    });
}

void ConnectionController::stored(const VaultAnswer &answer)
{
    if (answer.kind != VaultAnswer::Kind::Done) {
        if (m_dialog)
            m_dialog->showNotStored(answer.kind);
        return;
    }
    Account &account = m_candidate.account;
    m_candidate.connection.source = TokenSource::Keychain;
    account.apiUrl = m_candidate.connection.apiUrl;
    account.isTokenStored = true;
    // An older one of this session would be read first.
    m_sessionTokens.remove(account.accountId);
    m_session.remove(StoredToken::keyOf(account.accountId), this, [](const VaultAnswer &) {});
    announce();
}
