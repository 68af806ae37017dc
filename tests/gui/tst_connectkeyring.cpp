#include "app/connection/connectioncontroller.h"
#include "app/connection/storedtoken.h"
#include "app/settings.h"
#include "app/vault/keychainvault.h"
#include "app/vault/sessionvault.h"
#include "tests/support/demoserver.h"
#include "tests/support/secretservicecalls.h"
#include "tests/support/testprogram.h"
#include "ui/widgets/note.h"

#include <QApplication>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tst_connectkeyring {

// One account's life with the real keyring and the demo server: connect, start again, start locked, sign out.
class TestConnectKeyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void connectsAndStoresTheToken();
    void theNextStartReadsIt();
    void aLockedKeyringIsSaidAndWaitedFor();
    void aLockedKeyringDoesNotSignOut();
    void signingOutRemovesIt();

private:
    ConnectDialog *dialog() const { return m_window.findChild<ConnectDialog *>(); }
    Note *note(const char *name) const { return dialog()->findChild<Note *>(QString::fromLatin1(name)); }
    bool hasStored() const { return !m_accounts->all().isEmpty() && m_accounts->all().first().isTokenStored; }
    QString key() const { return StoredToken::keyOf(m_accounts->all().first().accountId); }
    void start();
    bool aFileHoldsTheToken() const;

    std::unique_ptr<DemoServer> m_server;
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<AccountList> m_accounts;
    KeychainVault m_keychain;
    SessionVault m_session;
    QWidget m_window;
    std::unique_ptr<ConnectionController> m_controller;
    std::unique_ptr<QSignalSpy> m_connected;
};

void TestConnectKeyring::initTestCase()
{
    if (qEnvironmentVariableIntValue("QW_KEYRING_TESTS") != 1)
        QSKIP("needs tests/support/keyring-session.sh and QW_KEYRING_TESTS=1");
    m_server = std::make_unique<DemoServer>();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->errorText()));
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_accounts = std::make_unique<AccountList>(*m_settings);
    m_window.show();
}

void TestConnectKeyring::start()
{
    // The address is remembered from the first connection: no option.
    const bool isFirst = !hasStored();
    m_controller = std::make_unique<ConnectionController>(
        m_keychain, m_session, *m_accounts,
        ConnectionController::Options{isFirst ? m_server->apiUrl().toString() : QString(), {}, {}, {}});
    m_controller->setDialogParent(&m_window);
    m_connected = std::make_unique<QSignalSpy>(m_controller.get(), &ConnectionController::connected);
    m_controller->start();
}

bool TestConnectKeyring::aFileHoldsTheToken() const
{
    QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(m_server->token().toUtf8()))
            return true;
    }
    return false;
}

void TestConnectKeyring::connectsAndStoresTheToken()
{
    start();
    QTRY_VERIFY(dialog());
    dialog()->findChild<QLineEdit *>(QStringLiteral("tokenField"))->setText(m_server->token());
    QTest::mouseClick(dialog()->findChild<QPushButton *>(QStringLiteral("connectButton")), Qt::LeftButton);
    QTRY_COMPARE(m_connected->size(), 1);
    QCOMPARE(m_controller->connection().source, TokenSource::Keychain);
    QCOMPARE(m_controller->connection().organizationId, m_server->organizationId());
    const std::optional<StoredToken> stored = StoredToken::fromPayload(SecretServiceCalls::lookup(key()));
    QVERIFY(stored);
    QCOMPARE(stored->token, m_server->token());
    QCOMPARE(stored->origin, m_server->apiUrl().toString());
    QVERIFY(!aFileHoldsTheToken());
    QTRY_VERIFY(!dialog());
}

void TestConnectKeyring::theNextStartReadsIt()
{
    start();
    QTRY_COMPARE(m_connected->size(), 1);
    QVERIFY(!dialog());
    QCOMPARE(m_controller->connection().source, TokenSource::Keychain);
}

void TestConnectKeyring::aLockedKeyringIsSaidAndWaitedFor()
{
    {
        const LockedKeyring locked;
        QVERIFY(locked.isLocked());
        start();
        QTRY_VERIFY(dialog() && note("keyringNote")->isVisible());
        QCOMPARE(note("keyringNote")->title(), QStringLiteral("The keyring is locked"));
        QVERIFY(hasStored());
        QCOMPARE(m_connected->size(), 0);
    }
    // Unlocked elsewhere, then "Check again".
    QVERIFY(QMetaObject::invokeMethod(note("keyringNote"), "actionTriggered"));
    QTRY_COMPARE(m_connected->size(), 1);
    QTRY_VERIFY(!dialog());
}

void TestConnectKeyring::aLockedKeyringDoesNotSignOut()
{
    QSignalSpy failed(m_controller.get(), &ConnectionController::signOutFailed);
    {
        const LockedKeyring locked;
        m_controller->signOut();
        QTRY_COMPARE(failed.size(), 1);
    }
    QVERIFY(hasStored());
    QVERIFY(!SecretServiceCalls::lookup(key()).isEmpty());
}

void TestConnectKeyring::signingOutRemovesIt()
{
    QSignalSpy signedOut(m_controller.get(), &ConnectionController::signedOut);
    m_controller->signOut();
    QTRY_COMPARE(signedOut.size(), 1);
    QCOMPARE(SecretServiceCalls::lookup(key()), "");
    QVERIFY(!hasStored());
}

QW_TEST(QApplication, TestConnectKeyring)

} // namespace tst_connectkeyring

#include "tst_connectkeyring.moc"
