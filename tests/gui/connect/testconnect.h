#pragma once

#include "app/connection/connectioncontroller.h"
#include "app/connection/storedtoken.h"
#include "app/settings.h"
#include "app/vault/sessionvault.h"
#include "tests/support/cannedserver.h"
#include "tests/support/keptlog.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/note.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

namespace tst_connect {

// How one gets connected: the dialog, the controller and real HTTP. The keyring of these stories is in memory
// or says what a story needs; the real one is in tst_keychainvault and tst_connectkeyring.

inline constexpr auto organizationsJson =
    R"({"results":[)"
    R"({"id":"0f3c1a2b-1111-4222-8333-444455556666","name":"Acme Retail"},)"
    R"({"id":"0f3c1a2b-2222-4222-8333-444455556666","name":"<b>Acme</b> Labs"}]})";
inline const auto firstOrganization = QStringLiteral("0f3c1a2b-1111-4222-8333-444455556666");
inline const auto hiddenOrganization = QStringLiteral("0f3c1a2b-9999-4222-8333-444455556666");

// A vault that answers as told; in memory where told "Done".
class TellingVault : public SessionVault
{
public:
    VaultAnswer::Kind kind = VaultAnswer::Kind::Done;
    int reads = 0;
    bool holdsWrites = false; // as a prompt of the desktop does
    std::function<void()> heldWrite = {};

    void read(const QString &key, QObject *context, Callback done) override
    {
        ++reads;
        if (kind == VaultAnswer::Kind::Done)
            SessionVault::read(key, context, std::move(done));
        else
            tell(context, done);
    }
    void write(const QString &key, const QByteArray &value, QObject *context, Callback done) override
    {
        if (holdsWrites)
            heldWrite = [=, this] { SessionVault::write(key, value, context, done); };
        else if (kind == VaultAnswer::Kind::Done)
            SessionVault::write(key, value, context, std::move(done));
        else
            tell(context, done);
    }
    void remove(const QString &key, QObject *context, Callback done) override
    {
        if (kind == VaultAnswer::Kind::Done)
            SessionVault::remove(key, context, std::move(done));
        else
            tell(context, done);
    }
    void probe(QObject *context, Callback done) override { tell(context, done); }

private:
    void tell(QObject *context, const Callback &done) const
    {
        QMetaObject::invokeMethod(
            context, [done, answer = VaultAnswer{kind, {}}] { done(answer); }, Qt::QueuedConnection);
    }
};

struct Story
{
    CannedServer server;
    TellingVault keychain;
    SessionVault session;
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    AccountList accounts{settings};
    std::unique_ptr<ConnectionController> controller;
    std::unique_ptr<QSignalSpy> connected;
    std::unique_ptr<QSignalSpy> needed;

    Story() { server.setAnswer("/organization", {200, organizationsJson}); }

    void start(EnvironmentToken environment = {}, const QString &organizationId = {}, const QUrl &apiUrl = {})
    {
        ApiLimits limits;
        limits.connect = limits.inactivity = limits.overall = limits.overallForLists =
            std::chrono::seconds(5);
        controller = std::make_unique<ConnectionController>(
            keychain, session, accounts,
            ConnectionController::Options{(apiUrl.isEmpty() ? server.url() : apiUrl).toString(),
                                          organizationId, std::move(environment), limits});
        connected = std::make_unique<QSignalSpy>(controller.get(), &ConnectionController::connected);
        needed = std::make_unique<QSignalSpy>(controller.get(), &ConnectionController::connectionNeeded);
        controller->start();
    }
    // The account whose token is stored; the first one of these stories.
    Account stored() const
    {
        for (const Account &account : accounts.all()) {
            if (account.isTokenStored)
                return account;
        }
        return {};
    }
    bool hasStored() const { return stored().isTokenStored; }
    void putStored(const QUrl &url, const QString &organizationId = {})
    {
        Account account = stored();
        if (account.accountId.isEmpty())
            account.accountId = AccountList::newId();
        account.apiUrl = url;
        account.organizationId = organizationId;
        account.isTokenStored = true;
        accounts.put(account);
    }
    void store(const QUrl &url, const QString &token, const QString &organizationId = {})
    {
        putStored(url, organizationId);
        keychain.SessionVault::write(StoredToken::keyOf(stored().accountId),
                                     StoredToken{StoredToken::originOf(url), token}.toPayload(),
                                     controller.get(), [](const VaultAnswer &) {});
    }
    QByteArray settingsText()
    {
        QFile file(folder.filePath(QStringLiteral("settings.ini")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    const Connection &connection() const { return controller->connection(); }
};

template <typename Widget>
Widget *shown(const char *name)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        if (auto *found = window->findChild<Widget *>(QString::fromLatin1(name)); found && found->isVisible())
            return found;
    }
    return nullptr;
}

inline ConnectDialog *dialog()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *found = qobject_cast<ConnectDialog *>(window); found && found->isVisible())
            return found;
    }
    return nullptr;
}

inline OrganizationDialog *organizationDialog()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *found = qobject_cast<OrganizationDialog *>(window); found && found->isVisible())
            return found;
    }
    return nullptr;
}

inline QString noteTitle(const char *name)
{
    const Note *note = shown<Note>(name);
    return note ? note->title() : QString();
}

inline void click(const char *button)
{
    QTest::mouseClick(shown<QPushButton>(button), Qt::LeftButton);
}

inline void pasteToken(const QString &text)
{
    QApplication::clipboard()->setText(text);
    click("pasteButton");
}

class TestConnect : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void firstRunAsksAndKeepsTheToken();
    void nothingIsSentWhileTyping();
    void enterChecksThenConnects();
    void leavingTheFieldChecks();
    void aPasteByKeyChecks();
    void connectChecksFirst();
    void aClickOnConnectIsNotMovedAway();
    void refusalsAreToldApart_data();
    void refusalsAreToldApart();
    void aTruncatedTokenStaysInTheField();
    void nobodyThereIsNotARefusal();
    void badTokensAreRefusedBeforeAnythingIsSent_data();
    void badTokensAreRefusedBeforeAnythingIsSent();
    void badAddressesAreRefusedBeforeAnythingIsSent_data();
    void badAddressesAreRefusedBeforeAnythingIsSent();
    void serverTextIsPlainText();
    void forSessionOnlyNothingIsStored();
    void unusableKeyringsAreToldApart_data();
    void unusableKeyringsAreToldApart();
    void whatCouldNotBeStoredIsSaid();
    void aStoredTokenConnectsWithoutAsking();
    void aStoredTokenGoesToItsOriginOnly();
    void aStoredTokenThatIsGoneIsSaid();
    void aLockedKeyringAtStartIsNotNoToken();
    void aRefusedStoredTokenIsSaid();
    void theEnvironmentIsUsedAndNotStored();
    void theEnvironmentIsTakenAway();
    void aBadEnvironmentIsSaid();
    void forbiddenListingAsksForAnId();
    void anotherOrganizationOpensById();
    void theOptionChoosesTheOrganization();
    void aRejectionWhileRunningKeepsWhatWasTyped();
    void signingOutIsVerified();
    void cancelForgetsTheAnswer();
    void cancellingWhileStoringKeepsTheOlderToken();
    void cancellingWhileStoringLeavesNoNewAccount();
    void demoIsOffered();

private:
    std::unique_ptr<KeptLog> m_log;
};

} // namespace tst_connect
