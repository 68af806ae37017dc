// The controller's side of its dialogs; the flow without them is in connectioncontroller.cpp.
#include "app/connection/connectioncontroller.h"
#include "app/connection/storedtoken.h"

#include "ui/webhooks/offlineview.h"

#include <QDesktopServices>

#include <utility>

namespace {

ConnectDialog::AddressProblem connectAddressProblem(const QString &address)
{
    switch (QoveryApi::checkApiUrl(QUrl(address, QUrl::StrictMode))) {
    case QoveryApi::UrlProblem::None:
        return ConnectDialog::AddressProblem::None;
    case QoveryApi::UrlProblem::Empty:
        return ConnectDialog::AddressProblem::Empty;
    case QoveryApi::UrlProblem::NotHttp:
        return ConnectDialog::AddressProblem::NotHttp;
    case QoveryApi::UrlProblem::PlainHttpNotLoopback:
        return ConnectDialog::AddressProblem::PlainHttpNotLoopback;
    case QoveryApi::UrlProblem::UserInfo:
        return ConnectDialog::AddressProblem::UserInfo;
    case QoveryApi::UrlProblem::Malformed:
        break;
    }
    return ConnectDialog::AddressProblem::Malformed;
}

// Qovery's page on making a token; it links to the console and to the CLI.
QUrl tokenHelpPage()
{
    return QUrl(QStringLiteral("https://www.qovery.com/docs/configuration/organization/api-token"));
}

// What may work when it is tried once more with the same token.
bool isWorthRetrying(const ConnectReason &reason)
{
    return reason.error && reason.error->kind != ApiError::Kind::Unauthorized &&
           (reason.kind == ConnectReason::Kind::StoredRefused ||
            reason.kind == ConnectReason::Kind::EnvironmentRefused);
}

// The one of that id; one that was not listed has no other name.
Organization addOrganization(Connection &connection, const QString &organizationId)
{
    for (const Organization &organization : std::as_const(connection.organizations)) {
        if (organization.id == organizationId)
            return organization;
    }
    connection.organizations.append({organizationId, organizationId});
    return connection.organizations.constLast();
}

} // namespace

void ConnectionController::openDialog()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_reason = {};
    const bool isReal = m_isConnected && m_connection.source != TokenSource::Demo;
    setTarget(isReal ? Target{m_connection.accountId, m_connection.apiUrl.toString()} : startingTarget());
    makeDialog();
}

void ConnectionController::addAccount()
{
    if (m_dialog)
        return m_dialog->activateWindow();
    m_reason = {};
    setTarget({{}, m_options.apiUrl.isEmpty() ? addressOf({}) : m_options.apiUrl});
    makeDialog();
}

// The target is not connected, for a reason that the user is told in the dialog. Another account may be.
void ConnectionController::ask(const ConnectReason &reason)
{
    m_reason = reason;
    if (!m_isConnected)
        emit connectionNeeded();
    if (m_organizationDialog)
        m_organizationDialog->close();
    if (!m_dialog)
        return makeDialog();
    m_dialog->setReason(m_reason, isWorthRetrying(m_reason) ? tr("Try again") : QString());
    if (m_reason.kind == ConnectReason::Kind::StoredUnavailable)
        m_dialog->setKeyring(m_reason.vault);
}

void ConnectionController::makeDialog()
{
    m_dialog = new ConnectDialog(m_dialogParent);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setObjectName(QStringLiteral("connectDialog"));
    m_dialog->setAddressRule(&connectAddressProblem);
    m_dialog->setAddress(m_target.address, QoveryApi::defaultApiUrl().toString());
    if (m_typedFor == m_target.accountId)
        m_dialog->setTokenText(m_typedText);
    m_dialog->setReason(m_reason, isWorthRetrying(m_reason) ? tr("Try again") : QString());
    // An address given for this run becomes no account that stays by one click.
    const QString origin = StoredToken::originOf(QUrl(m_target.address, QUrl::StrictMode));
    if (!m_storedOrigin.isEmpty() && m_storedOrigin != origin)
        m_dialog->setOtherStoredHost(QUrl(m_storedOrigin).authority());

    connect(m_dialog, &ConnectDialog::checkRequested, this, &ConnectionController::dialogCheck);
    connect(m_dialog, &ConnectDialog::checkAbandoned, &m_check, &TokenCheck::cancel);
    connect(m_dialog, &ConnectDialog::connectRequested, this, &ConnectionController::dialogConnect);
    connect(m_dialog, &ConnectDialog::keyringCheckRequested, this, &ConnectionController::checkKeyring);
    connect(m_dialog, &ConnectDialog::retryRequested, this, &ConnectionController::retry);
    connect(m_dialog, &ConnectDialog::consoleRequested, this,
            [] { QDesktopServices::openUrl(tokenHelpPage()); });
    connect(m_dialog, &ConnectDialog::snapshotRequested, this, [this] {
        m_dialog->reject();
        emit snapshotRequested();
    });
    connect(m_dialog, &ConnectDialog::demoRequested, this, [this] {
        m_dialog->accept();
        emit demoRequested();
    });
    connect(m_dialog, &QDialog::finished, this, &ConnectionController::dialogClosed);

    if (m_reason.kind == ConnectReason::Kind::StoredUnavailable)
        m_dialog->setKeyring(m_reason.vault);
    else
        m_keychain.probe(m_dialog, [dialog = m_dialog.data()](const VaultAnswer &answer) {
            dialog->setKeyring(answer.kind);
        });
    m_dialog->open();
}

bool ConnectionController::isOutOfReach() const
{
    return m_reason.error && OfflineView::isOutOfReach(*m_reason.error) &&
           m_reason.kind == ConnectReason::Kind::StoredRefused;
}

void ConnectionController::offerSnapshot(const QDateTime &seenAt)
{
    if (m_dialog && isOutOfReach())
        m_dialog->setSnapshot(seenAt);
}

void ConnectionController::dialogCheck(const QString &address, const QString &tokenText)
{
    m_typedText = tokenText;
    m_typedFor = m_target.accountId;
    m_candidate = {};
    m_candidate.connection.accountId = m_target.accountId;
    m_candidate.connection.apiUrl = QUrl(address, QUrl::StrictMode);
    m_candidate.connection.token = ApiToken::fromText(tokenText);
    m_candidate.typedText = tokenText;
    m_check.listOrganizations(
        m_candidate.connection.apiUrl, m_candidate.connection.token,
        [this](const Result<ListAnswer<Organization>> &result) { dialogChecked(result); });
}

void ConnectionController::dialogChecked(const Result<ListAnswer<Organization>> &result)
{
    if (!m_dialog)
        return;
    if (!result && result.error().kind != ApiError::Kind::Forbidden)
        return m_dialog->showRefused(result.error());
    m_candidate.mayListOrganizations = result.isOk();
    if (!result)
        return m_dialog->showAcceptedWithoutListing();
    QStringList names;
    m_candidate.connection.organizations = result.value().items;
    for (const Organization &organization : std::as_const(m_candidate.connection.organizations))
        names.append(organization.name.isEmpty() ? organization.id : organization.name);
    m_dialog->showAccepted(names);
}

void ConnectionController::dialogConnect(ConnectDialog::Keep keep)
{
    m_keep = keep;
    finish();
}

void ConnectionController::dialogClosed(int result)
{
    // Gone for good after this event; a new one may be needed before that.
    m_dialog = nullptr;
    if (result == QDialog::Accepted)
        return;
    m_check.cancel();
    ++m_storing;
    m_candidate = {};
    if (!m_isConnected)
        emit connectionNeeded();
}

void ConnectionController::checkKeyring()
{
    // The user asks: now the desktop may open its prompt, and a token that was kept can be used at last.
    if (m_storedIsUnread && m_dialog->tokenText().trimmed().isEmpty()) {
        readStored();
        return;
    }
    m_keychain.probe(
        m_dialog, [dialog = m_dialog.data()](const VaultAnswer &answer) { dialog->setKeyring(answer.kind); });
}

void ConnectionController::retry()
{
    m_dialog->setReason({});
    if (m_reason.kind == ConnectReason::Kind::StoredRefused)
        readStored();
    else
        start();
}

void ConnectionController::closeDialogs()
{
    if (m_organizationDialog)
        m_organizationDialog->accept();
    if (m_dialog)
        m_dialog->accept();
}

void ConnectionController::openOrganizationDialog()
{
    if (!m_isConnected || m_organizationDialog)
        return;
    m_candidate = {};
    m_candidate.connection = m_connection;
    askForOrganization(OrganizationDialog::Why::UserAsked);
}

void ConnectionController::openOrganization(const QString &organizationId)
{
    if (!m_isConnected)
        return;
    const Organization opened = addOrganization(m_connection, organizationId);
    rememberOrganization(organizationId);
    emit organizationOpened(opened);
}

void ConnectionController::askForOrganization(OrganizationDialog::Why why)
{
    if (m_organizationDialog)
        return;
    QWidget *parent = m_dialog ? m_dialog.data() : m_dialogParent.data();
    m_organizationDialog = new OrganizationDialog(why, parent);
    m_organizationDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_organizationDialog->setObjectName(QStringLiteral("organizationDialog"));
    connect(m_organizationDialog, &OrganizationDialog::checkAbandoned, &m_check, &TokenCheck::cancel);
    connect(m_organizationDialog, &OrganizationDialog::organizationEntered, this,
            [this](const QString &organizationId) {
                const Connection &wanted = m_candidate.connection;
                m_check.openOrganization(wanted.apiUrl, wanted.token, organizationId,
                                         [this, organizationId](const Result<Nothing> &result) {
                                             organizationChecked(organizationId, result);
                                         });
            });
    connect(m_organizationDialog, &QDialog::finished, this, [this](int result) {
        m_organizationDialog = nullptr;
        if (result == QDialog::Accepted)
            return;
        m_check.cancel();
        if (!m_isConnected && !m_dialog)
            emit connectionNeeded();
    });
    m_organizationDialog->open();
}

void ConnectionController::organizationChecked(const QString &organizationId, const Result<Nothing> &result)
{
    if (!m_organizationDialog)
        return;
    if (!result)
        return m_organizationDialog->showRefused(result.error());
    m_organizationDialog->accept();
    const bool isOpenAccount = m_isConnected && m_candidate.typedText.isEmpty() &&
                               m_candidate.connection.accountId == m_connection.accountId;
    if (isOpenAccount)
        return openOrganization(organizationId);
    addOrganization(m_candidate.connection, organizationId);
    m_candidate.connection.organizationId = organizationId;
    finish();
}
