#pragma once

#include "app/accountlist.h"
#include "app/connection/connection.h"
#include "app/connection/environmenttoken.h"
#include "app/connection/tokencheck.h"
#include "models/domain/secretvault.h"
#include "ui/connect/connectdialog.h"
#include "ui/connect/organizationdialog.h"

#include <QHash>
#include <QObject>
#include <QPointer>

// How the application gets a token, checks it, keeps it and gives it up, for each account. Owned by
// Application; owns its dialogs.
//
//   const EnvironmentToken fromEnvironment = takeEnvironmentToken();        // main, before any child process
//   ConnectionController controller(keychain, session, accounts, {apiUrlOption, organizationOption,
//   fromEnvironment}); controller.setDialogParent(&window); connected(connection)      →
//   api.setAccess(connection.apiUrl, connection.token), fill the picker, open connection.organizationId
//   connectionNeeded()         → api.clearAccess(): nothing is connected, the dialog is open or was cancelled
//   waitingForKeyring()        → say so in the status bar; ends with one of the two above
//   demoRequested()            → start the demo server, then controller.connectDemo(apiUrl, token)
//   window: connectRequested → openDialog(), organizationIdRequested → openOrganizationDialog(),
//   api.tokenRejected → reportRejection();  organizationChosen →
//   rememberOrganization(id) controller.start();        // after the first paint: makes the first keychain
//   and D-Bus calls
class ConnectionController : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString apiUrl;         // --api-url as typed; empty = the remembered one, else the default
        QString organizationId; // --organization
        EnvironmentToken environment;
        ApiLimits limits = {};
    };

    ConnectionController(SecretVault &keychain, SecretVault &session, AccountList &accounts, Options options,
                         QObject *parent = nullptr);
    ~ConnectionController() override;

    void setDialogParent(QWidget *parent);
    bool isConnected() const { return m_isConnected; }
    const Connection &connection() const { return m_connection; }
    // "Token from the keyring", "Token from QOVERY_CLI_ACCESS_TOKEN" …, for the status bar.
    static QString describeSource(const Connection &connection);

    // The account that start() opens; empty: there is none, or a token from the environment comes first.
    QString startingAccountId() const;
    // Tokens of this session by account: from where, and the variable's name.
    struct SessionToken
    {
        TokenSource source = TokenSource::Session;
        QString variable;
    };
    std::optional<SessionToken> sessionToken(const QString &accountId) const;
    bool hasToken(const Account &account) const; // stored or of this session

    void start();
    // Reads its token and checks it; the running connection stays until the new one is accepted.
    void switchTo(const QString &accountId);
    void addAccount();
    void openDialog();
    void openOrganizationDialog();
    // Of the open account, without a check: what cannot be read says so where its webhooks would be.
    void openOrganization(const QString &organizationId);
    // The dialog is open because the server is out of reach: then what was seen last may be opened instead.
    bool isOutOfReach() const;
    void offerSnapshot(const QDateTime &seenAt);
    void connectDemo(const QUrl &apiUrl, const ApiToken &token);
    void reportRejection(); // a 401 to a running call
    void rememberOrganization(const QString &organizationId);
    // Verified removal from the keychain, then signedOut(); else signOutFailed() and nothing changes. Without
    // an id: the account that is open.
    void signOut(const QString &wantedId = {});

signals:
    void connected(const Connection &connection);
    void connectionNeeded();
    void waitingForKeyring();
    void demoRequested();
    void snapshotRequested();                                  // the dialog has closed
    void organizationOpened(const Organization &organization); // it is in connection() now
    void signedOut(const QString &accountId);
    void signOutFailed(const QString &message, const QString &accountId);

private:
    // A token on its way to a connection.
    struct Candidate
    {
        Connection connection; // its accountId is the wanted account's; empty: a new one's
        Account account;       // once the token is accepted
        bool mayListOrganizations = true;
        QString typedText; // as it stands in the dialog
    };

    // What is being opened or asked for: an account (empty: a new one) at an address as typed.
    struct Target
    {
        QString accountId;
        QString address;
    };
    Target startingTarget() const;
    QString addressOf(const QString &accountId) const;
    void setTarget(const Target &target);
    Account accountFor(const Candidate &candidate) const;
    void rememberAccount(Account account);
    void forget(const QString &accountId);
    void useEnvironment();
    void readStored();
    void storedRead(const VaultAnswer &answer);
    void useStored(const QByteArray &payload);

    void checkCandidate(Candidate candidate);
    void candidateChecked(const Result<ListAnswer<Organization>> &result);
    void candidateRefused(const ApiError &error);
    void finish();
    void askForOrganization(OrganizationDialog::Why why);
    void organizationChecked(const QString &organizationId, const Result<Nothing> &result);
    void keepAndConnect();
    void store(const QString &key, const QByteArray &payload);
    void writeToken(const QString &key, const QByteArray &payload, const QByteArray &older, quint64 storing);
    void stored(const VaultAnswer &answer);
    void announce();

    void ask(const ConnectReason &reason);
    void makeDialog();
    void dialogCheck(const QString &address, const QString &tokenText);
    void dialogChecked(const Result<ListAnswer<Organization>> &result);
    void dialogConnect(ConnectDialog::Keep keep);
    void dialogClosed(int result);
    void checkKeyring();
    void retry();
    void closeDialogs();

    SecretVault &m_keychain;
    SecretVault &m_session;
    AccountList &m_accounts;
    Options m_options;
    TokenCheck m_check;
    QPointer<QWidget> m_dialogParent;
    QPointer<ConnectDialog> m_dialog;
    QPointer<OrganizationDialog> m_organizationDialog;

    bool m_isConnected = false;
    Connection m_connection;
    Candidate m_candidate;
    Target m_target;
    QHash<QString, SessionToken> m_sessionTokens; // the tokens themselves lie in m_session
    ConnectDialog::Keep m_keep = ConnectDialog::Keep::Session;
    ConnectReason m_reason;
    QString m_typedText;           // of this session, so that a rejected token can be corrected
    QString m_typedFor;            // the account it was typed for
    QString m_storedOrigin;        // of the target's stored token, once read
    bool m_storedIsUnread = false; // there is one, and the keyring did not give it
    quint64 m_reading = 0;         // which read is still wanted: a prompt may answer minutes later
    quint64 m_storing = 0;         // which write is still wanted
};
