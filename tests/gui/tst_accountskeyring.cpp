// Two accounts whose tokens lie in the real keyring: opened at the start, switched, signed out; and what a
// locked keyring does to that.
#include "app/accountlist.h"
#include "app/connection/storedtoken.h"
#include "app/settings.h"
#include "app/vault/keychainvault.h"
#include "tests/gui/applicationstory.h"
#include "tests/support/secretservicecalls.h"
#include "tests/support/testprogram.h"
#include "ui/connect/connectdialog.h"
#include "ui/settings/signoutdialog.h"
#include "ui/widgets/note.h"

#include <QAction>
#include <QDir>
#include <QPushButton>
#include <QStandardPaths>

namespace tst_accountskeyring {

class TestAccountsKeyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void switchesAndSignsOut();

private:
    static QString settingsPath()
    {
        return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
            .filePath(QStringLiteral("qovery-webhooks/settings.ini"));
    }
    // As an earlier run left it.
    Account store(const DemoServer &server, const QString &name)
    {
        Account account;
        account.accountId = AccountList::newId();
        account.name = name;
        account.apiUrl = server.apiUrl();
        account.isTokenStored = true;
        bool isStored = false;
        m_vault.write(StoredToken::keyOf(account.accountId),
                      StoredToken{StoredToken::originOf(server.apiUrl()), server.token()}.toPayload(), this,
                      [&](const VaultAnswer &answer) { isStored = answer.kind == VaultAnswer::Kind::Done; });
        return QTest::qWaitFor([&] { return isStored; }) ? account : Account();
    }
    static QByteArray inKeyring(const Account &account)
    {
        return SecretServiceCalls::lookup(StoredToken::keyOf(account.accountId));
    }
    static int shownAccounts(const ApplicationStory &story)
    {
        int shown = 0;
        const QList<QWidget *> all = story.window().findChildren<QWidget *>(QStringLiteral("accountRow"));
        for (const QWidget *row : all)
            shown += row->isVisible() ? 1 : 0;
        return shown;
    }
    static void choose(const ApplicationStory &story, int at)
    {
        const auto all = story.window().findChildren<QAction *>(QStringLiteral("account%1").arg(at));
        QVERIFY(!all.isEmpty());
        all.last()->trigger();
    }
    static void signOut(const ApplicationStory &story)
    {
        story.window().findChild<QAction *>(QStringLiteral("signOut"))->trigger();
        SignOutDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = story.dialog<SignOutDialog>())); // its names are read first
        QTest::mouseClick(ApplicationStory::in<QPushButton>(dialog, "signOutButton"), Qt::LeftButton);
        QTRY_VERIFY(!story.window().findChild<SignOutDialog *>());
    }

    KeychainVault m_vault;
};

void TestAccountsKeyring::initTestCase()
{
    if (qEnvironmentVariableIntValue("QW_KEYRING_TESTS") != 1)
        QSKIP("needs tests/support/keyring-session.sh and QW_KEYRING_TESTS=1");
    ApplicationStory::prepare();
}

void TestAccountsKeyring::switchesAndSignsOut()
{
    DemoServer first;
    DemoServer second({QStringLiteral("--webhooks"), QStringLiteral("3")});
    QVERIFY(first.isRunning() && second.isRunning());
    QFile::remove(settingsPath());
    const Account one = store(first, QStringLiteral("One"));
    const Account two = store(second, QStringLiteral("Two"));
    QVERIFY(!one.accountId.isEmpty() && !two.accountId.isEmpty());
    {
        Settings settings(settingsPath());
        settings.setAccounts({one, two});
        settings.setCurrentAccountId(two.accountId);
    }

    ApplicationStory story{Options()};
    story.open();
    QTRY_COMPARE(story.rows(), 3);
    QCOMPARE(story.application().accountId(), two.accountId);
    story.window().showView(MainView::Settings);
    QTRY_COMPARE(shownAccounts(story), 2);
    choose(story, 0);
    QTRY_COMPARE(story.rows(), 12);
    QCOMPARE(story.application().accountId(), one.accountId);
    QVERIFY(!story.window().findChild<ConnectDialog *>());

    {
        const LockedKeyring locked;
        QVERIFY(locked.isLocked());
        // A locked keyring says ok and removes nothing.
        signOut(story);
        QTRY_COMPARE(story.messages().size(), 1);
        QVERIFY(story.messages().constFirst().startsWith(QStringLiteral(
            "Not signed out of “One”. The token is still in the keyring. The keyring is locked.")));
        QCOMPARE(shownAccounts(story), 2);
        QCOMPARE(story.application().accountId(), one.accountId);
        QVERIFY(story.connectionText().startsWith(QStringLiteral("Connected to ")));

        // The other account cannot be read: it is said, and this one stays open.
        choose(story, 1);
        ConnectDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = story.window().findChild<ConnectDialog *>()));
        QTRY_COMPARE(ApplicationStory::in<Note>(dialog, "reasonNote")->title(),
                     QStringLiteral("The stored token could not be read"));
        dialog->reject();
        QTRY_VERIFY(!story.window().findChild<ConnectDialog *>());
        QCOMPARE(story.rows(), 12);
        QCOMPARE(story.application().accountId(), one.accountId);
        QVERIFY(story.connectionText().startsWith(QStringLiteral("Connected to ")));
    }
    QVERIFY(!inKeyring(one).isEmpty());
    QVERIFY(!inKeyring(two).isEmpty());

    signOut(story);
    QTRY_COMPARE(shownAccounts(story), 1);
    QVERIFY(story.messages().contains(
        QStringLiteral("Signed out of “One”. The token was removed from the keyring.")));
    QCOMPARE(inKeyring(one), QByteArray());
    QVERIFY(!inKeyring(two).isEmpty());
    QCOMPARE(story.connectionText(), QStringLiteral("Not connected"));
    QTRY_COMPARE(story.rows(), 0);
    choose(story, 0);
    QTRY_COMPARE(story.rows(), 3);
    story.window().close();
    const Settings settings(settingsPath());
    // The one signed out left its local data, so it is still known by its id; it has no token.
    for (const Account &account : settings.accounts())
        QCOMPARE(account.isTokenStored, account.accountId == two.accountId);
    QCOMPARE(settings.currentAccountId(), two.accountId);
}

QW_TEST(QApplication, TestAccountsKeyring)

} // namespace tst_accountskeyring

#include "tst_accountskeyring.moc"
