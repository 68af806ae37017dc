// Story: the token is in the keyring, and the keyring is locked when the application starts. The real
// keyring.
#include "app/connection/storedtoken.h"
#include "app/settings.h"
#include "app/vault/keychainvault.h"
#include "tests/gui/applicationstory.h"
#include "tests/support/secretservicecalls.h"
#include "tests/support/testprogram.h"
#include "ui/connect/connectdialog.h"
#include "ui/widgets/note.h"

#include <QDir>
#include <QPushButton>
#include <QStandardPaths>

namespace tst_keyringlocked {

class TestKeyringLocked : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIntValue("QW_KEYRING_TESTS") != 1)
            QSKIP("needs tests/support/keyring-session.sh and QW_KEYRING_TESTS=1");
        ApplicationStory::prepare();
    }

    void checkAgainConnectsOnceItIsUnlocked()
    {
        DemoServer server;
        QVERIFY2(server.isRunning(), qPrintable(server.errorText()));
        // As an earlier run left it.
        const QString path = QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
                                 .filePath(QStringLiteral("qovery-webhooks/settings.ini"));
        QString key;
        {
            Settings settings(path);
            const Account account{AccountList::newId(), {}, server.apiUrl(), {}, true};
            settings.setAccounts({account});
            key = StoredToken::keyOf(account.accountId);
        }
        KeychainVault vault;
        bool isStored = false;
        vault.write(key, StoredToken{StoredToken::originOf(server.apiUrl()), server.token()}.toPayload(),
                    this,
                    [&](const VaultAnswer &answer) { isStored = answer.kind == VaultAnswer::Kind::Done; });
        QTRY_VERIFY(isStored);

        ApplicationStory story{Options()};
        ConnectDialog *dialog = nullptr;
        {
            const LockedKeyring locked;
            QVERIFY(locked.isLocked());
            story.open();
            QTRY_VERIFY((dialog = story.window().findChild<ConnectDialog *>()));
            auto *reason = ApplicationStory::in<Note>(dialog, "reasonNote");
            auto *keyring = ApplicationStory::in<Note>(dialog, "keyringNote");
            QTRY_VERIFY(reason->isVisible() && keyring->isVisible());
            QCOMPARE(reason->title(), QStringLiteral("The stored token could not be read"));
            QCOMPARE(keyring->title(), QStringLiteral("The keyring is locked"));
            QCOMPARE(story.connectionText(), QStringLiteral("Not connected"));
            QCOMPARE(story.rows(), 0);
            // Too early: still locked, still said, still there.
            QTest::mouseClick(ApplicationStory::in<QPushButton>(keyring, "action"), Qt::LeftButton);
            QCOMPARE(story.connectionText(), QStringLiteral("Waiting for the keyring"));
            QTRY_COMPARE(story.connectionText(), QStringLiteral("Not connected"));
            QVERIFY(story.window().findChild<ConnectDialog *>());
        }
        QTest::mouseClick(
            ApplicationStory::in<QPushButton>(ApplicationStory::in<Note>(dialog, "keyringNote"), "action"),
            Qt::LeftButton);
        QTRY_VERIFY(story.isFilled());
        QCOMPARE(story.rows(), 12);
        QTRY_VERIFY(!story.window().findChild<ConnectDialog *>());
        QVERIFY(story.connectionText().startsWith(QStringLiteral("Connected to ")));
        QVERIFY(!SecretServiceCalls::lookup(key).isEmpty());
    }
};

QW_TEST(QApplication, TestKeyringLocked)

} // namespace tst_keyringlocked

#include "tst_keyringlocked.moc"
