#include "app/connection/connectioncontroller.h"
#include "app/connection/storedtoken.h"
#include "app/settings.h"
#include "app/vault/sessionvault.h"
#include "tests/support/cannedserver.h"
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

// How one gets connected: the dialog, the controller and real HTTP. The keyring of these stories is in memory
// or says what a story needs; the real one is in tst_keychainvault and tst_connectkeyring.

namespace {

constexpr auto organizationsJson =
    R"({"results":[)"
    R"({"id":"0f3c1a2b-1111-4222-8333-444455556666","name":"Acme Retail"},)"
    R"({"id":"0f3c1a2b-2222-4222-8333-444455556666","name":"<b>Acme</b> Labs"}]})";
const auto firstOrganization = QStringLiteral("0f3c1a2b-1111-4222-8333-444455556666");
const auto hiddenOrganization = QStringLiteral("0f3c1a2b-9999-4222-8333-444455556666");

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
            tell(context, std::move(done));
    }
    void write(const QString &key, const QByteArray &value, QObject *context, Callback done) override
    {
        if (holdsWrites)
            heldWrite = [=, this] { SessionVault::write(key, value, context, done); };
        else if (kind == VaultAnswer::Kind::Done)
            SessionVault::write(key, value, context, std::move(done));
        else
            tell(context, std::move(done));
    }
    void remove(const QString &key, QObject *context, Callback done) override
    {
        if (kind == VaultAnswer::Kind::Done)
            SessionVault::remove(key, context, std::move(done));
        else
            tell(context, std::move(done));
    }
    void probe(QObject *context, Callback done) override { tell(context, std::move(done)); }

private:
    void tell(QObject *context, Callback done) const
    {
        QMetaObject::invokeMethod(
            context, [done, answer = VaultAnswer{kind, {}}] { done(answer); }, Qt::QueuedConnection);
    }
};

QStringList loggedLines;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    loggedLines.append(text);
}

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

ConnectDialog *dialog()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *found = qobject_cast<ConnectDialog *>(window); found && found->isVisible())
            return found;
    }
    return nullptr;
}

OrganizationDialog *organizationDialog()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *found = qobject_cast<OrganizationDialog *>(window); found && found->isVisible())
            return found;
    }
    return nullptr;
}

QString noteTitle(const char *name)
{
    const Note *note = shown<Note>(name);
    return note ? note->title() : QString();
}

void click(const char *button)
{
    QTest::mouseClick(shown<QPushButton>(button), Qt::LeftButton);
}

void pasteToken(const QString &text)
{
    QApplication::clipboard()->setText(text);
    click("pasteButton");
}

} // namespace

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
};

void TestConnect::init()
{
    loggedLines.clear();
    qInstallMessageHandler(&keepLog);
}

// The token stands in no log line of any story.
void TestConnect::cleanup()
{
    qInstallMessageHandler(nullptr);
    QVERIFY(!loggedLines.join(QLatin1Char('\n')).contains(QLatin1String("qov_")));
}

void TestConnect::firstRunAsksAndKeepsTheToken()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    QCOMPARE(story.keychain.reads, 0); // there is no account: the keyring is left alone
    QVERIFY(story.server.requests().isEmpty());
    pasteToken(QStringLiteral(" qov_s3cr3t-good\n"));
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("Token accepted: 2 organization(s)"));
    QCOMPARE(story.server.requests().size(), 1);
    QCOMPARE(story.server.requests().first().authorization, "Token qov_s3cr3t-good");
    QCOMPARE(story.connected->size(), 0);
    QVERIFY(shown<QRadioButton>("keyringChoice")->isChecked());
    click("connectButton");
    QTRY_COMPARE(story.connected->size(), 1);
    QTRY_VERIFY(!dialog());
    QCOMPARE(story.connection().source, TokenSource::Keychain);
    QCOMPARE(story.connection().organizationId, firstOrganization);
    QCOMPARE(story.connection().organizations.size(), 2);
    QVERIFY(story.hasStored());
    QTRY_VERIFY(story.settingsText().contains(story.server.url().authority().toUtf8())); // written meanwhile
    QVERIFY(!story.settingsText().contains("qov_s3cr3t-good"));

    // The next start.
    story.start();
    QTRY_COMPARE(story.connected->size(), 1);
    QVERIFY(!dialog());
    QCOMPARE(story.server.requests().last().authorization, "Token qov_s3cr3t-good");
}

void TestConnect::nothingIsSentWhileTyping()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    QTest::keyClicks(shown<QLineEdit>("tokenField"), QStringLiteral("qov_s3cr3t-typed"));
    QCoreApplication::processEvents();
    QVERIFY(story.server.requests().isEmpty());
    QVERIFY(!shown<Note>("resultNote"));
}

void TestConnect::enterChecksThenConnects()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    auto *field = shown<QLineEdit>("tokenField");
    QTest::keyClicks(field, QStringLiteral("qov_s3cr3t-typed"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("Token accepted: 2 organization(s)"));
    QCOMPARE(story.connected->size(), 0);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.server.requests().size(), 1);
}

void TestConnect::leavingTheFieldChecks()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    QApplication::setActiveWindow(dialog());
    auto *field = shown<QLineEdit>("tokenField");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("qov_s3cr3t-typed"));
    QTest::keyClick(field, Qt::Key_Tab);
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("Token accepted: 2 organization(s)"));
}

void TestConnect::aPasteByKeyChecks()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    QApplication::clipboard()->setText(QStringLiteral("qov_s3cr3t-pasted"));
    QTest::keyClick(shown<QLineEdit>("tokenField"), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("Token accepted: 2 organization(s)"));
    QCOMPARE(story.server.requests().last().authorization, "Token qov_s3cr3t-pasted");
    // A character more: the answer was about another token.
    QTest::keyClicks(shown<QLineEdit>("tokenField"), QStringLiteral("x"));
    QVERIFY(!shown<Note>("resultNote"));
    QCOMPARE(story.server.requests().size(), 1);
}

void TestConnect::connectChecksFirst()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    QTest::keyClicks(shown<QLineEdit>("tokenField"), QStringLiteral("eyJh.eyJz.c2ln"));
    click("connectButton");
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.server.requests().last().authorization, "Bearer eyJh.eyJz.c2ln");
}

// Leaving the field by that click starts no check: what a check shows would move the button from under the
// pointer, and the click would be none.
void TestConnect::aClickOnConnectIsNotMovedAway()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    auto *field = shown<QLineEdit>("tokenField");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("eyJh.eyJz.c2ln"));
    const auto *button = shown<QPushButton>("connectButton");
    QWindow *window = dialog()->windowHandle();
    const QPoint place = button->mapTo(dialog(), button->rect().center());
    QTest::mousePress(window, Qt::LeftButton, {}, place);
    QTRY_VERIFY(button->hasFocus());
    QCoreApplication::processEvents();
    QCOMPARE(button->mapTo(dialog(), button->rect().center()), place);
    QTest::mouseRelease(window, Qt::LeftButton, {}, place);
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.server.requests().size(), 1);
}

void TestConnect::refusalsAreToldApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QString>("title");
    const QByteArray json("application/json");
    const QString notQovery = QStringLiteral("HOST does not answer like Qovery");
    QTest::newRow("401") << 401 << QByteArray() << json
                         << QStringLiteral("Token rejected (401). Check that it was copied whole.");
    QTest::newRow("403") << 403 << QByteArray() << json
                         << QStringLiteral("Token accepted, but it may not list organizations (403)");
    QTest::newRow("404") << 404 << QByteArray() << json << notQovery;
    QTest::newRow("500") << 500 << QByteArray() << json << QStringLiteral("The token could not be checked");
    QTest::newRow("429") << 429 << QByteArray() << json << QStringLiteral("The token could not be checked");
    QTest::newRow("html") << 200 << QByteArray("<html>Welcome</html>") << QByteArray("text/html")
                          << notQovery;
    QTest::newRow("a list") << 200 << QByteArray("[1,2]") << json << notQovery;
    QTest::newRow("redirect") << 302 << QByteArray() << json << notQovery;
    QTest::newRow("no organization") << 200 << QByteArray("{}") << json
                                     << QStringLiteral("Token accepted: no organization");
}

void TestConnect::refusalsAreToldApart()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    QFETCH(QString, title);
    Story story;
    story.server.setAnswer("/organization", {status, body, contentType});
    story.start();
    QTRY_VERIFY(dialog());
    pasteToken(QStringLiteral("qov_s3cr3t-x"));
    const QString expected = QString(title).replace(QLatin1String("HOST"), story.server.url().authority());
    QTRY_COMPARE(noteTitle("resultNote"), expected);
    QVERIFY(!shown<Note>("resultNote")->text().isEmpty());
    QCOMPARE(shown<QLineEdit>("tokenField")->text(), QStringLiteral("qov_s3cr3t-x"));
    QCOMPARE(story.connected->size(), 0);
    QVERIFY(!story.hasStored());
}

void TestConnect::aTruncatedTokenStaysInTheField()
{
    Story story;
    story.server.setAnswer("/organization", {401, {}});
    story.start();
    QTRY_VERIFY(dialog());
    auto *field = shown<QLineEdit>("tokenField");
    QTest::keyClicks(field, QStringLiteral("qov_s3cr3t-goo"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(noteTitle("resultNote"),
                 QStringLiteral("Token rejected (401). Check that it was copied whole."));
    story.server.setAnswer("/organization", {200, organizationsJson});
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClicks(field, QStringLiteral("d"));
    click("connectButton");
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.server.requests().last().authorization, "Token qov_s3cr3t-good");
}

void TestConnect::nobodyThereIsNotARefusal()
{
    Story story;
    QUrl nobody;
    {
        CannedServer gone;
        nobody = gone.url();
    }
    story.start({}, {}, nobody);
    QTRY_VERIFY(dialog());
    pasteToken(QStringLiteral("qov_s3cr3t-x"));
    QTRY_COMPARE(noteTitle("resultNote"), nobody.authority() + QStringLiteral(" cannot be reached"));
    QCOMPARE(shown<QLineEdit>("tokenField")->text(), QStringLiteral("qov_s3cr3t-x"));
}

void TestConnect::badTokensAreRefusedBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral("   ");
    QTest::newRow("control") << QStringLiteral("qov_\x01x");
    QTest::newRow("not ASCII") << QStringLiteral("qov_\u00e9");
    QTest::newRow("too long") << QString(20'000, QLatin1Char('x'));
}

void TestConnect::badTokensAreRefusedBeforeAnythingIsSent()
{
    QFETCH(QString, token);
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    dialog()->setTokenText(token);
    click("connectButton");
    QTRY_VERIFY(shown<FieldHint>("tokenProblem"));
    QVERIFY(!shown<FieldHint>("tokenProblem")->text().isEmpty());
    QVERIFY(dialog());
    QVERIFY(story.server.requests().isEmpty());
}

void TestConnect::badAddressesAreRefusedBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("plain http") << QStringLiteral("http://api.qovery.example");
    QTest::newRow("user") << QStringLiteral("https://me:pw@api.qovery.example");
    QTest::newRow("no scheme") << QStringLiteral("api.qovery.example");
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd");
    QTest::newRow("query") << QStringLiteral("https://api.qovery.example/?a=b");
    QTest::newRow("space") << QStringLiteral("https://api qovery.example");
}

void TestConnect::badAddressesAreRefusedBeforeAnythingIsSent()
{
    QFETCH(QString, address);
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    auto *field = shown<QLineEdit>("addressField"); // open: it is not the usual address
    QVERIFY(field);
    field->selectAll();
    QTest::keyClicks(field, address);
    pasteToken(QStringLiteral("qov_s3cr3t-x"));
    QTRY_VERIFY(shown<FieldHint>("addressHint"));
    QVERIFY(!shown<FieldHint>("addressHint")->text().isEmpty());
    QCOMPARE(field->text(), address);
    QVERIFY(story.server.requests().isEmpty());
    field->selectAll();
    QTest::keyClicks(field, story.server.url().toString());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("Token accepted: 2 organization(s)"));
}

void TestConnect::serverTextIsPlainText()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    pasteToken(QStringLiteral("qov_s3cr3t-x"));
    QTRY_VERIFY(shown<Note>("resultNote") &&
                shown<Note>("resultNote")->text().contains(QLatin1String("Acme Retail")));
    QVERIFY(shown<Note>("resultNote")->text().contains(QLatin1String("<b>Acme</b> Labs")));
}

void TestConnect::forSessionOnlyNothingIsStored()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    pasteToken(QStringLiteral("qov_s3cr3t-x"));
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("Token accepted: 2 organization(s)"));
    shown<QRadioButton>("sessionChoice")->click();
    click("connectButton");
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.connection().source, TokenSource::Session);
    QVERIFY(!story.hasStored());
    QVERIFY(!story.settingsText().contains("qov_s3cr3t-x"));
    story.start(); // asked for again
    QTRY_VERIFY(dialog());
    QCOMPARE(story.connected->size(), 0);
}

void TestConnect::unusableKeyringsAreToldApart_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("canBeChosen");
    const auto row = [](const char *name, VaultAnswer::Kind kind, const char *title, bool canBeChosen) {
        QTest::newRow(name) << int(kind) << QString::fromLatin1(title) << canBeChosen;
    };
    row("absent", VaultAnswer::Kind::Absent, "No keyring is available", false);
    row("locked", VaultAnswer::Kind::Locked, "The keyring is locked", true);
    row("denied", VaultAnswer::Kind::Denied, "The keyring refused access", false);
    row("silent", VaultAnswer::Kind::NotAnswering, "The keyring does not answer", false);
}

void TestConnect::unusableKeyringsAreToldApart()
{
    QFETCH(int, kind);
    QFETCH(QString, title);
    QFETCH(bool, canBeChosen);
    Story story;
    story.keychain.kind = VaultAnswer::Kind(kind);
    story.start();
    QTRY_COMPARE(noteTitle("keyringNote"), title);
    QCOMPARE(shown<QRadioButton>("keyringChoice")->isEnabled(), canBeChosen);
    QCOMPARE(shown<QRadioButton>("sessionChoice")->isChecked(), !canBeChosen);
    QTest::keyClicks(shown<QLineEdit>("tokenField"), QStringLiteral("qov_s3cr3t-x"));
    story.keychain.kind = VaultAnswer::Kind::Done;
    QVERIFY(QMetaObject::invokeMethod(shown<Note>("keyringNote"), "actionTriggered"));
    QTRY_VERIFY(!shown<Note>("keyringNote"));
    QVERIFY(shown<QRadioButton>("keyringChoice")->isChecked());
    QCOMPARE(shown<QLineEdit>("tokenField")->text(), QStringLiteral("qov_s3cr3t-x"));
}

void TestConnect::whatCouldNotBeStoredIsSaid()
{
    Story story;
    story.keychain.kind = VaultAnswer::Kind::Locked;
    story.start();
    QTRY_COMPARE(noteTitle("keyringNote"), QStringLiteral("The keyring is locked"));
    shown<QRadioButton>("keyringChoice")->click();
    pasteToken(QStringLiteral("qov_s3cr3t-x"));
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("Token accepted: 2 organization(s)"));
    click("connectButton");
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("The token was not stored"));
    QCOMPARE(story.connected->size(), 0);
    QVERIFY(!story.hasStored());
    QCOMPARE(shown<QLineEdit>("tokenField")->text(), QStringLiteral("qov_s3cr3t-x"));
    shown<QRadioButton>("sessionChoice")->click(); // the user's own choice
    click("connectButton");
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.connection().source, TokenSource::Session);
}

void TestConnect::aStoredTokenConnectsWithoutAsking()
{
    Story story;
    story.store(story.server.url(), QStringLiteral("qov_s3cr3t-stored"),
                QStringLiteral("0f3c1a2b-2222-4222-8333-444455556666"));
    story.start();
    QTRY_COMPARE(story.connected->size(), 1);
    QVERIFY(!dialog());
    QCOMPARE(story.server.requests().first().authorization, "Token qov_s3cr3t-stored");
    QCOMPARE(story.connection().organizationId, QStringLiteral("0f3c1a2b-2222-4222-8333-444455556666"));
}

void TestConnect::aStoredTokenGoesToItsOriginOnly()
{
    Story story;
    story.store(QUrl(QStringLiteral("https://api.qovery.com")), QStringLiteral("qov_s3cr3t-stored"));
    story.start(); // with --api-url of another host
    QTRY_COMPARE(noteTitle("reasonNote"), QStringLiteral("This address needs its own token"));
    QVERIFY(shown<Note>("reasonNote")->text().contains(QLatin1String("api.qovery.com")));
    QVERIFY(story.server.requests().isEmpty());
    QVERIFY(shown<QLineEdit>("tokenField")->text().isEmpty());
    QVERIFY(shown<QRadioButton>("sessionChoice")->isChecked()); // one click does not replace the stored one
    pasteToken(QStringLiteral("qov_s3cr3t-other"));
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("Token accepted: 2 organization(s)"));
    click("connectButton");
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.server.requests().size(), 1);
    QCOMPARE(story.server.requests().first().authorization, "Token qov_s3cr3t-other");
    QCOMPARE(story.stored().apiUrl, QUrl(QStringLiteral("https://api.qovery.com")));

    // The same by an edited settings file.
    story.putStored(story.server.url());
    story.start({}, {}, story.server.url());
    QTRY_COMPARE(noteTitle("reasonNote"), QStringLiteral("This address needs its own token"));
    QCOMPARE(story.server.requests().size(), 1);
}

void TestConnect::aStoredTokenThatIsGoneIsSaid()
{
    Story story;
    story.putStored({});
    story.start();
    QTRY_COMPARE(noteTitle("reasonNote"), QStringLiteral("The keyring no longer holds the token"));
    QCOMPARE(story.needed->size(), 1);
}

void TestConnect::aLockedKeyringAtStartIsNotNoToken()
{
    Story story;
    story.store(story.server.url(), QStringLiteral("qov_s3cr3t-stored"));
    story.keychain.kind = VaultAnswer::Kind::Locked;
    story.start();
    QTRY_COMPARE(noteTitle("keyringNote"), QStringLiteral("The keyring is locked"));
    QCOMPARE(noteTitle("reasonNote"), QStringLiteral("The stored token could not be read"));
    QVERIFY(story.hasStored());
    QVERIFY(QMetaObject::invokeMethod(shown<Note>("keyringNote"), "actionTriggered"));
    QTRY_COMPARE(story.keychain.reads, 2);
    QVERIFY(dialog());
    story.keychain.kind = VaultAnswer::Kind::Done;
    QVERIFY(QMetaObject::invokeMethod(shown<Note>("keyringNote"), "actionTriggered"));
    QTRY_COMPARE(story.connected->size(), 1);
    QTRY_VERIFY(!dialog());
    QCOMPARE(story.server.requests().first().authorization, "Token qov_s3cr3t-stored");
}

void TestConnect::aRefusedStoredTokenIsSaid()
{
    Story story;
    story.server.setAnswer("/organization", {503, {}});
    story.store(story.server.url(), QStringLiteral("qov_s3cr3t-stored"));
    story.start();
    QTRY_COMPARE(noteTitle("reasonNote"), QStringLiteral("Not connected with the stored token"));
    QVERIFY(shown<QLineEdit>("tokenField")->text().isEmpty()); // the stored token is shown nowhere
    story.server.setAnswer("/organization", {200, organizationsJson});
    QVERIFY(QMetaObject::invokeMethod(shown<Note>("reasonNote"), "actionTriggered")); // Try again
    QTRY_COMPARE(story.connected->size(), 1);
    QTRY_VERIFY(!dialog());
}

void TestConnect::theEnvironmentIsUsedAndNotStored()
{
    Story story;
    story.store(story.server.url(), QStringLiteral("qov_s3cr3t-stored"));
    story.start({QStringLiteral("QOVERY_CLI_ACCESS_TOKEN"), QStringLiteral(" qov_s3cr3t-env\n")});
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.server.requests().first().authorization, "Token qov_s3cr3t-env");
    QCOMPARE(story.keychain.reads, 0);
    QCOMPARE(ConnectionController::describeSource(story.connection()),
             QStringLiteral("Token from QOVERY_CLI_ACCESS_TOKEN"));
    QVERIFY(!story.settingsText().contains("qov_s3cr3t-env"));
}

void TestConnect::theEnvironmentIsTakenAway()
{
    QVERIFY(!takeEnvironmentToken().isSet());
    qputenv("Q_CLI_ACCESS_TOKEN", "qov_s3cr3t-second");
    QCOMPARE(takeEnvironmentToken().variable, QStringLiteral("Q_CLI_ACCESS_TOKEN"));
    QVERIFY(!qEnvironmentVariableIsSet("Q_CLI_ACCESS_TOKEN"));
    qputenv("QOVERY_CLI_ACCESS_TOKEN", "qov_s3cr3t-first");
    qputenv("Q_CLI_ACCESS_TOKEN", "qov_s3cr3t-second");
    EnvironmentToken taken = takeEnvironmentToken();
    QCOMPARE(taken.variable, QStringLiteral("QOVERY_CLI_ACCESS_TOKEN"));
    QCOMPARE(taken.text, QStringLiteral("qov_s3cr3t-first"));
    QVERIFY(!qEnvironmentVariableIsSet("QOVERY_CLI_ACCESS_TOKEN"));
    QVERIFY(!qEnvironmentVariableIsSet("Q_CLI_ACCESS_TOKEN"));
    qputenv("QOVERY_CLI_ACCESS_TOKEN", "");
    qputenv("Q_CLI_ACCESS_TOKEN", "qov_s3cr3t-second");
    taken = takeEnvironmentToken();
    QCOMPARE(taken.text, QStringLiteral("qov_s3cr3t-second"));
    qputenv("QOVERY_CLI_ACCESS_TOKEN", " ");
    taken = takeEnvironmentToken();
    QCOMPARE(taken.variable, QStringLiteral("QOVERY_CLI_ACCESS_TOKEN"));
}

void TestConnect::aBadEnvironmentIsSaid()
{
    Story story;
    story.start({QStringLiteral("Q_CLI_ACCESS_TOKEN"), QStringLiteral(" ")});
    QTRY_COMPARE(noteTitle("reasonNote"), QStringLiteral("The token in Q_CLI_ACCESS_TOKEN was not used"));
    QVERIFY(story.server.requests().isEmpty());
    dialog()->reject();
    QTRY_VERIFY(!dialog());

    story.server.setAnswer("/organization", {401, {}});
    story.start({QStringLiteral("Q_CLI_ACCESS_TOKEN"), QStringLiteral("qov_s3cr3t-env")});
    QTRY_COMPARE(noteTitle("reasonNote"), QStringLiteral("The token in Q_CLI_ACCESS_TOKEN was not accepted"));
    QVERIFY(shown<Note>("reasonNote")->text().contains(QLatin1String("401")));
    QVERIFY(shown<QLineEdit>("tokenField")->text().isEmpty());
}

void TestConnect::forbiddenListingAsksForAnId()
{
    Story story;
    story.server.setAnswer("/organization", {403, {}});
    const QByteArray webhooks = "/organization/" + hiddenOrganization.toUtf8() + "/webhook";
    story.server.setAnswer(webhooks, {404, {}});
    story.start();
    QTRY_VERIFY(dialog());
    QTest::keyClicks(shown<QLineEdit>("tokenField"), QStringLiteral("qov_s3cr3t-narrow"));
    click("connectButton");
    QTRY_VERIFY(organizationDialog());
    auto *field = shown<QLineEdit>("referenceField");
    QTest::keyClicks(field, QStringLiteral("Acme"));
    click("openButton");
    QTRY_VERIFY(shown<FieldHint>("referenceHint"));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("https://console.qovery.com/organization/") + hiddenOrganization +
                                QStringLiteral("/settings"));
    click("openButton");
    QTRY_COMPARE(noteTitle("refusalNote"), QStringLiteral("The organization could not be opened"));
    QVERIFY(field->text().contains(hiddenOrganization));
    story.server.setAnswer(webhooks, {200, R"({"results":[]})"});
    click("openButton");
    QTRY_COMPARE(story.connected->size(), 1);
    QTRY_VERIFY(!organizationDialog() && !dialog());
    QCOMPARE(story.connection().organizationId, hiddenOrganization);
    QCOMPARE(story.connection().source, TokenSource::Keychain);
    QCOMPARE(story.stored().organizationId, hiddenOrganization);

    story.start(); // it is remembered: not asked again
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.connection().organizationId, hiddenOrganization);
}

void TestConnect::anotherOrganizationOpensById()
{
    Story story;
    story.store(story.server.url(), QStringLiteral("qov_s3cr3t-stored"));
    story.start();
    QTRY_COMPARE(story.connected->size(), 1);
    QSignalSpy opened(story.controller.get(), &ConnectionController::organizationOpened);
    story.server.setAnswer("/organization/" + hiddenOrganization.toUtf8() + "/webhook", {200, "{}"});
    story.controller->openOrganizationDialog();
    QTRY_VERIFY(organizationDialog());
    QTest::keyClicks(shown<QLineEdit>("referenceField"), hiddenOrganization);
    QTest::keyClick(shown<QLineEdit>("referenceField"), Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(!organizationDialog());
    QCOMPARE(story.connection().organizations.size(), 3);
    QCOMPARE(story.connected->size(), 1);
    QCOMPARE(story.stored().organizationId, hiddenOrganization);
}

void TestConnect::theOptionChoosesTheOrganization()
{
    Story story;
    story.store(story.server.url(), QStringLiteral("qov_s3cr3t-stored"));
    story.start({}, hiddenOrganization);
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.connection().organizationId, hiddenOrganization);
    QCOMPARE(story.connection().organizations.size(), 3);
}

void TestConnect::aRejectionWhileRunningKeepsWhatWasTyped()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    pasteToken(QStringLiteral("qov_s3cr3t-x"));
    click("connectButton");
    QTRY_COMPARE(story.connected->size(), 1);
    QTRY_VERIFY(!dialog());
    story.controller->reportRejection();
    QTRY_COMPARE(noteTitle("reasonNote"),
                 story.server.url().authority() + QStringLiteral(" no longer accepts the token (401)"));
    QCOMPARE(shown<QLineEdit>("tokenField")->text(), QStringLiteral("qov_s3cr3t-x"));
    QVERIFY(!story.controller->isConnected());
    pasteToken(QStringLiteral("qov_s3cr3t-new"));
    click("connectButton");
    QTRY_COMPARE(story.connected->size(), 2);
    QCOMPARE(story.server.requests().last().authorization, "Token qov_s3cr3t-new");
}

void TestConnect::signingOutIsVerified()
{
    Story story;
    story.store(story.server.url(), QStringLiteral("qov_s3cr3t-stored"));
    story.start();
    QTRY_COMPARE(story.connected->size(), 1);
    QSignalSpy signedOut(story.controller.get(), &ConnectionController::signedOut);
    QSignalSpy failed(story.controller.get(), &ConnectionController::signOutFailed);
    story.keychain.kind = VaultAnswer::Kind::Locked;
    story.controller->signOut();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QLatin1String("still in the keyring")));
    QVERIFY(story.hasStored());
    QVERIFY(story.controller->isConnected());
    story.keychain.kind = VaultAnswer::Kind::Done;
    story.controller->signOut();
    QTRY_COMPARE(signedOut.size(), 1);
    QVERIFY(!story.hasStored());
    QVERIFY(!story.controller->isConnected());
    story.start();
    QTRY_VERIFY(dialog());
    QVERIFY(!shown<Note>("reasonNote"));
}

void TestConnect::cancelForgetsTheAnswer()
{
    Story story;
    story.server.setAnswer("/organization", {200, organizationsJson});
    story.start();
    QTRY_VERIFY(dialog());
    pasteToken(QStringLiteral("qov_s3cr3t-x"));
    click("connectButton"); // while it is still being checked
    click("cancelButton");
    QTRY_VERIFY(!dialog());
    story.controller->openDialog();
    QTRY_VERIFY(dialog());
    QCOMPARE(story.connected->size(), 0);
    QVERIFY(!shown<Note>("resultNote"));
    QCOMPARE(shown<QLineEdit>("tokenField")->text(),
             QStringLiteral("qov_s3cr3t-x")); // what was typed is kept
}

void TestConnect::cancellingWhileStoringKeepsTheOlderToken()
{
    Story story;
    story.store(story.server.url(), QStringLiteral("qov_s3cr3t-older"));
    story.start();
    QTRY_COMPARE(story.connected->size(), 1);
    const QString key = StoredToken::keyOf(story.stored().accountId);
    story.controller->openDialog();
    QTRY_VERIFY(dialog());
    pasteToken(QStringLiteral("qov_s3cr3t-newer"));
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("Token accepted: 2 organization(s)"));
    story.keychain.holdsWrites = true;
    click("connectButton");
    QTRY_VERIFY(story.keychain.heldWrite);
    click("cancelButton");
    QTRY_VERIFY(!dialog());
    // The user answers the prompt after all.
    story.keychain.holdsWrites = false;
    story.keychain.heldWrite();
    const auto storedToken = [&] {
        std::optional<QByteArray> payload; // empty: there is none
        story.keychain.SessionVault::read(key, story.controller.get(),
                                          [&](const VaultAnswer &answer) { payload = answer.value; });
        const bool isRead = QTest::qWaitFor([&] { return payload.has_value(); });
        return isRead ? StoredToken::fromPayload(*payload).value_or(StoredToken()).token : QString();
    };
    QTRY_COMPARE(storedToken(), QStringLiteral("qov_s3cr3t-older"));
    QVERIFY(story.controller->isConnected());
    QCOMPARE(story.connected->size(), 1);
    QVERIFY(story.hasStored());
}

void TestConnect::cancellingWhileStoringLeavesNoNewAccount()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    pasteToken(QStringLiteral("qov_s3cr3t-new"));
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("Token accepted: 2 organization(s)"));
    story.keychain.holdsWrites = true;
    click("connectButton");
    QTRY_VERIFY(story.keychain.heldWrite);
    click("cancelButton");
    QTRY_VERIFY(!dialog());
    story.keychain.holdsWrites = false;
    story.keychain.heldWrite();
    QTest::qWait(0);
    QVERIFY(story.accounts.all().isEmpty());
    QCOMPARE(story.connected->size(), 0);
}

void TestConnect::demoIsOffered()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    QSignalSpy demo(story.controller.get(), &ConnectionController::demoRequested);
    click("demoButton");
    QTRY_COMPARE(demo.size(), 1);
    QTRY_VERIFY(!dialog());
    story.controller->connectDemo(story.server.url(),
                                  ApiToken::fromText(QStringLiteral("demo-s3cr3t-token")));
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.connection().source, TokenSource::Demo);
    QVERIFY(!story.hasStored());
    QVERIFY(story.accounts.all().isEmpty());
}

QTEST_MAIN(TestConnect)
#include "tst_connect.moc"
