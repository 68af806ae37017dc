// Story: remembered secrets with the real keyring, which is locked in the middle. The real Application over
// the demo server; what is judged is what the keyring holds and what went over the wire.
#include "app/accountlist.h"
#include "app/connection/storedtoken.h"
#include "app/settings.h"
#include "app/vault/keychainvault.h"
#include "models/store/rememberedsecrets.h"
#include "tests/gui/applicationstory.h"
#include "tests/support/faultproxy.h"
#include "tests/support/keptlog.h"
#include "tests/support/secretservicecalls.h"
#include "tests/support/testprogram.h"
#include "ui/editor/secretdialog.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/note.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPushButton>
#include <QStandardPaths>

namespace tst_secretskeyring {

class TestSecretsKeyring : public QObject
{
    Q_OBJECT

    static void clickIn(const QWidget *parent, const char *name)
    {
        auto *button = ApplicationStory::in<QAbstractButton>(parent, name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton, {},
                          qobject_cast<QCheckBox *>(button) ? QPoint(10, button->height() / 2) : QPoint());
    }
    QStringList secretsSent() const
    {
        QStringList secrets;
        for (const FaultProxy::Seen &seen : m_proxy->seen()) {
            if (seen.method == "PUT")
                secrets.append(QJsonDocument::fromJson(seen.body)
                                   .object()
                                   .value(QLatin1String("target_secret"))
                                   .toString());
        }
        return secrets;
    }
    QJsonObject stored() const { return QJsonDocument::fromJson(SecretServiceCalls::lookup(m_key)).object(); }
    QString storedSecret() const { return stored().value(QLatin1String("secret")).toString(); }
    void start()
    {
        m_story = std::make_unique<ApplicationStory>(Options());
        m_story->open();
        QTRY_VERIFY(m_story->isFilled());
        m_key = RememberedSecrets::keyOf(m_accountId, m_story->idOf(m_name));
    }
    void switchOnce()
    {
        const bool wasEnabled = m_story->isEnabled(m_name);
        m_story->clickSwitch(m_name);
        QTRY_COMPARE(m_story->isEnabled(m_name), !wasEnabled);
        QTRY_VERIFY(!m_story->isBusy(m_name));
    }
    SecretDialog *askedBySwitching()
    {
        m_story->clickSwitch(m_name);
        return QTest::qWaitFor([&] { return m_story->window().findChild<SecretDialog *>() != nullptr; })
                   ? m_story->dialog<SecretDialog>()
                   : nullptr;
    }
    void rememberBySwitching()
    {
        SecretDialog *dialog = askedBySwitching();
        QVERIFY(dialog);
        clickIn(dialog, "enterButton");
        QCOMPARE(ApplicationStory::in<QCheckBox>(dialog, "rememberSecret")->text(),
                 QStringLiteral("Remember in the keyring"));
        QVERIFY(!ApplicationStory::in<QCheckBox>(dialog, "rememberSecret")->isChecked());
        clickIn(dialog, "rememberSecret");
        ApplicationStory::in<QLineEdit>(dialog, "secret")->setText(m_secret);
        const bool wasEnabled = m_story->isEnabled(m_name);
        clickIn(dialog, "enterButton");
        QTRY_COMPARE(m_story->isEnabled(m_name), !wasEnabled);
        QTRY_VERIFY(m_story->returns());
        QTRY_VERIFY(!m_story->isBusy(m_name));
    }
    EditorDialog *edit()
    {
        m_story->clickRow(m_name);
        ApplicationStory::press(Qt::Key_Return);
        return m_story->editor();
    }
    void clickMessage(const QString &action)
    {
        auto *bar = m_story->window().findChild<MessageBar *>();
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button->text() == action)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<KeptLog> m_log;
    std::unique_ptr<ApplicationStory> m_story;
    QString m_accountId;
    QString m_key;
    const QString m_name = QStringLiteral("On-call pager"); // enabled, with a secret
    const QString m_secret = QStringLiteral("pä\"ss \\ 'w0rd' 🔑 <b>");

private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIntValue("QW_KEYRING_TESTS") != 1)
            QSKIP("needs tests/support/keyring-session.sh and QW_KEYRING_TESTS=1");
        ApplicationStory::prepare();
        ApplicationStory::keepDataIn(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
        QLoggingCategory::setFilterRules(QStringLiteral("*=true\nqt.*=false"));
        m_log = std::make_unique<KeptLog>();
    }
    void cleanupTestCase() { m_log.reset(); }
    void init()
    {
        m_server = std::make_unique<DemoServer>();
        m_proxy = std::make_unique<FaultProxy>(m_server->apiUrl());
        // As an earlier run left it: the token is in the keyring.
        const QString path = QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
                                 .filePath(QStringLiteral("qovery-webhooks/settings.ini"));
        QFile::remove(path); // another account each time
        {
            Settings settings(path);
            const Account account{AccountList::newId(), {}, m_proxy->url(), {}, true};
            settings.setAccounts({account});
            m_accountId = account.accountId;
        }
        KeychainVault vault;
        bool isStored = false;
        vault.write(StoredToken::keyOf(m_accountId),
                    StoredToken{StoredToken::originOf(m_proxy->url()), m_server->token()}.toPayload(), this,
                    [&](const VaultAnswer &answer) { isStored = answer.kind == VaultAnswer::Kind::Done; });
        QTRY_VERIFY(isStored);
        start();
    }
    void cleanup()
    {
        m_story.reset();
        m_proxy.reset();
        m_server.reset();
    }

    void theKeyringHoldsItAndNothingElseDoes()
    {
        rememberBySwitching();
        QTRY_COMPARE(storedSecret(), m_secret);
        QCOMPARE(stored().value(QLatin1String("origin")).toString(), StoredToken::originOf(m_proxy->url()));
        switchOnce();
        QCOMPARE(secretsSent(), QStringList({m_secret, m_secret}));
        m_story.reset(); // settings and database are written

        QStringList seenFiles;
        for (const auto place : {QStandardPaths::GenericConfigLocation, QStandardPaths::GenericDataLocation,
                                 QStandardPaths::GenericCacheLocation}) {
            QDirIterator files(QStandardPaths::writableLocation(place), QDir::Files | QDir::Hidden,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
                const QByteArray content = file.readAll();
                seenFiles.append(file.fileName());
                QVERIFY2(!content.contains(m_secret.toUtf8()) && !content.contains("w0rd"),
                         qPrintable(file.fileName()));
            }
        }
        QVERIFY(!seenFiles.filter(QStringLiteral("settings.ini")).isEmpty());
        QVERIFY(!KeptLog::text().isEmpty());
        QVERIFY(!KeptLog::text().contains(QLatin1String("w0rd")));
    }

    void theNextStartSendsItAgain()
    {
        rememberBySwitching();
        QTRY_COMPARE(storedSecret(), m_secret);
        switchOnce(); // waits until the keyring has confirmed it
        m_story.reset();
        start();
        switchOnce();
        QCOMPARE(secretsSent(), QStringList({m_secret, m_secret, m_secret}));
    }

    // The window is closed while the keyring is still writing.
    void quittingWaitsForTheKeyring()
    {
        SecretDialog *dialog = askedBySwitching();
        QVERIFY(dialog);
        clickIn(dialog, "enterButton");
        clickIn(dialog, "rememberSecret");
        ApplicationStory::in<QLineEdit>(dialog, "secret")->setText(m_secret);
        clickIn(dialog, "enterButton");
        QTRY_COMPARE(m_proxy->count("PUT"), 1);
        m_story->window().close();
        QVERIFY(m_story->window().isVisible());
        QTRY_VERIFY(!m_story->window().isVisible());
        m_story.reset();
        QCOMPARE(storedSecret(), m_secret);
        start();
        switchOnce();
        QCOMPARE(secretsSent(), QStringList({m_secret, m_secret}));
    }

    void quittingStaysWhenTheKeyringRefuses()
    {
        const LockedKeyring locked;
        SecretDialog *dialog = askedBySwitching();
        QVERIFY(dialog);
        clickIn(dialog, "enterButton");
        clickIn(dialog, "rememberSecret");
        ApplicationStory::in<QLineEdit>(dialog, "secret")->setText(m_secret);
        clickIn(dialog, "enterButton");
        QTRY_COMPARE(m_proxy->count("PUT"), 1);
        m_story->window().close();
        QTRY_VERIFY(m_story->messages().join(u' ').contains(QStringLiteral("could not be remembered")));
        QVERIFY(m_story->window().isVisible() && m_story->window().isEnabled());
    }

    void aKeyringLockedInTheMiddleIsSaidAndTriedAgain()
    {
        rememberBySwitching();
        QTRY_COMPARE(storedSecret(), m_secret);
        switchOnce(); // waits until the keyring has confirmed it
        SecretDialog *dialog = nullptr;
        {
            const LockedKeyring locked;
            QVERIFY(locked.isLocked());
            dialog = askedBySwitching();
            QVERIFY(dialog);
            auto *note = ApplicationStory::in<Note>(dialog, "vaultNote");
            QVERIFY(note->isVisible());
            QCOMPARE(note->text(),
                     QStringLiteral("The secret is remembered, but the keyring is locked. Unlock "
                                    "it and try again, or enter the secret."));
            clickIn(note, "action");
            QTRY_VERIFY(note->isVisible());
            QVERIFY(dialog->isVisible());
            QCOMPARE(secretsSent(), QStringList({m_secret, m_secret}));
        }
        const bool wasEnabled = m_story->isEnabled(m_name);
        clickIn(ApplicationStory::in<Note>(dialog, "vaultNote"), "action");
        QTRY_COMPARE(m_story->isEnabled(m_name), !wasEnabled);
        QTRY_VERIFY(m_story->returns());
        QCOMPARE(secretsSent(), QStringList({m_secret, m_secret, m_secret}));
    }

    void whatCannotBeRememberedIsSaid()
    {
        const QString failed = QStringLiteral(
            "“On-call pager” was saved, but its secret could not be remembered: the keyring is locked.");
        {
            const LockedKeyring locked;
            rememberBySwitching();
            QTRY_VERIFY(m_story->messages().contains(failed));
            QCOMPARE(secretsSent(), QStringList{m_secret});
        }
        QVERIFY(storedSecret().isEmpty());
        clickMessage(QStringLiteral("Try again"));
        QTRY_COMPARE(storedSecret(), m_secret);
        QVERIFY(!m_story->messages().contains(failed));
        switchOnce();
        QCOMPARE(secretsSent(), QStringList({m_secret, m_secret}));
    }

    void forgettingIsVerified()
    {
        rememberBySwitching();
        QTRY_COMPARE(storedSecret(), m_secret);
        switchOnce(); // waits until the keyring has confirmed it
        EditorDialog *editor = edit();
        QVERIFY(editor);
        auto *hint = ApplicationStory::in<FieldHint>(editor, "rememberedHint");
        QCOMPARE(hint->text(),
                 QStringLiteral("The secret is in the keyring and is sent again with every change."));
        {
            const LockedKeyring locked;
            clickIn(editor, "forgetButton");
            QTRY_COMPARE(hint->text(),
                         QStringLiteral("The secret is still remembered: the keyring is locked."));
        }
        QCOMPARE(storedSecret(), m_secret);
        clickIn(editor, "forgetButton");
        QTRY_VERIFY(ApplicationStory::in<QLineEdit>(editor, "secretField")->isVisible());
        QVERIFY(storedSecret().isEmpty());
        clickIn(editor, "cancelButton");
        QTRY_VERIFY(m_story->returns());
    }

    void removingForgetsIt()
    {
        rememberBySwitching();
        QTRY_COMPARE(storedSecret(), m_secret);
        EditorDialog *editor = edit();
        QVERIFY(editor);
        QTest::mouseClick(ApplicationStory::in<Segmented>(editor, "secretChoice")->segment(2),
                          Qt::LeftButton);
        clickIn(editor, "saveButton");
        QTRY_VERIFY(m_story->returns());
        QTRY_VERIFY(storedSecret().isEmpty());
        QCOMPARE(secretsSent(), QStringList({m_secret, QString()}));
    }

    void oneThatWasDeletedElsewhereIsAskedFor()
    {
        rememberBySwitching();
        QTRY_COMPARE(storedSecret(), m_secret);
        switchOnce(); // waits until the keyring has confirmed it
        KeychainVault vault;
        bool isGone = false;
        vault.remove(m_key, this,
                     [&](const VaultAnswer &answer) { isGone = answer.kind == VaultAnswer::Kind::Done; });
        QTRY_VERIFY(isGone);
        SecretDialog *dialog = askedBySwitching();
        QVERIFY(dialog);
        QCOMPARE(ApplicationStory::in<Note>(dialog, "vaultNote")->text(),
                 QStringLiteral("The keyring does not have the remembered secret any more. Enter it."));
        clickIn(dialog, "cancelButton");
        QTRY_VERIFY(m_story->returns());
        QCOMPARE(secretsSent(), QStringList({m_secret, m_secret}));
    }
};

QW_TEST(QApplication, TestSecretsKeyring)

} // namespace tst_secretskeyring

#include "tst_secretskeyring.moc"
