// Story: the token lies in the real keyring and the computer starts without a network. What was seen last can
// be opened from the dialog, and trying again leads back.
#include "app/accountlist.h"
#include "app/connection/storedtoken.h"
#include "app/settings.h"
#include "app/vault/keychainvault.h"
#include "tests/gui/applicationstory.h"
#include "tests/support/faultproxy.h"
#include "tests/support/testprogram.h"
#include "ui/connect/connectdialog.h"
#include "ui/widgets/messagestrip.h"

#include <QDir>
#include <QPushButton>
#include <QStandardPaths>

namespace tst_offlinekeyring {

class TestOfflineKeyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIntValue("QW_KEYRING_TESTS") != 1)
            QSKIP("needs tests/support/keyring-session.sh and QW_KEYRING_TESTS=1");
        ApplicationStory::prepare();
        ApplicationStory::keepDataIn(m_folder.path());
    }

    void aStartWithoutANetworkOpensReadOnly()
    {
        DemoServer server;
        FaultProxy proxy(server.apiUrl());
        store(proxy.url(), server.token());
        {
            ApplicationStory story{Options()};
            story.open();
            QTRY_COMPARE(story.rows(), 12);
            QTRY_VERIFY(story.isFilled());
        }
        proxy.addRule(FaultProxy::always(FaultProxy::Fault::CloseBefore));
        ApplicationStory story{Options()};
        story.open();
        auto *dialog = static_cast<ConnectDialog *>(nullptr);
        QTRY_VERIFY_WITH_TIMEOUT((dialog = story.window().findChild<ConnectDialog *>()), 90'000);
        auto *open = dialog->findChild<QPushButton *>(QStringLiteral("snapshotButton"));
        QVERIFY(open);
        QTRY_VERIFY(open->isVisible());
        QVERIFY2(open->text().startsWith(QStringLiteral("Open Read-only (Today ")), qPrintable(open->text()));
        if (!qEnvironmentVariable("QW_SHOTS").isEmpty())
            dialog->grab().save(qEnvironmentVariable("QW_SHOTS") + QStringLiteral("/offline-start.png"));
        QTest::mouseClick(open, Qt::LeftButton);
        QTRY_COMPARE(story.rows(), 12);
        QTRY_VERIFY(story.window().windowTitle().startsWith(QStringLiteral("Acme Retail")));
        QVERIFY2(story.connectionText().startsWith(QStringLiteral("Offline, showing data from ")),
                 qPrintable(story.connectionText()));
        // Back, when there is a way.
        proxy.clearRules();
        QPushButton *again = nullptr;
        const auto strips = story.window().findChildren<MessageStrip *>();
        for (MessageStrip *strip : strips) {
            if (strip->isVisible() && strip->text().startsWith(QStringLiteral("Offline: this is")))
                again = strip->findChild<QPushButton *>(QStringLiteral("action"));
        }
        QVERIFY(again);
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(story.connectionText().startsWith(QStringLiteral("Connected to ")), 30'000);
        QTRY_COMPARE(story.rows(), 12);
        QTRY_COMPARE(story.messages().filter(QStringLiteral("Offline: this is")).size(), 0);
    }

private:
    // As an earlier run left it.
    void store(const QUrl &apiUrl, const QString &token)
    {
        const QString path = QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
                                 .filePath(QStringLiteral("qovery-webhooks/settings.ini"));
        QFile::remove(path);
        Account account;
        account.accountId = AccountList::newId();
        account.apiUrl = apiUrl;
        account.isTokenStored = true;
        bool isStored = false;
        KeychainVault vault;
        vault.write(StoredToken::keyOf(account.accountId),
                    StoredToken{StoredToken::originOf(apiUrl), token}.toPayload(), this,
                    [&](const VaultAnswer &answer) { isStored = answer.kind == VaultAnswer::Kind::Done; });
        QTRY_VERIFY(isStored);
        Settings settings(path);
        settings.setAccounts({account});
        settings.setCurrentAccountId(account.accountId);
    }

    QTemporaryDir m_folder;
};

QW_TEST(QApplication, TestOfflineKeyring)

} // namespace tst_offlinekeyring

#include "tst_offlinekeyring.moc"
