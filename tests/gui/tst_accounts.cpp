// Several accounts in one window, over the real application and two demo servers: add, switch, rename, sign
// out. Without a keyring: tokens from the environment and of this session. With one: tst_accountskeyring.
#include "app/accountdata.h"
#include "app/accountlist.h"
#include "app/accountsignout.h"
#include "app/settings.h"
#include "tests/gui/applicationstory.h"
#include "tests/support/faultproxy.h"
#include "tests/support/testprogram.h"
#include "ui/connect/connectdialog.h"
#include "ui/settings/renamedialog.h"
#include "ui/settings/signoutdialog.h"
#include "ui/style/webhooksstyle.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStandardPaths>

namespace tst_accounts {

using Fault = FaultProxy::Fault;

// A disk that does not answer between stop() and go(): what comes after waits in the database's thread.
class SlowDisk
{
public:
    SlowDisk() = default;
    ~SlowDisk() { go(); } // before the application's end, which waits for that thread
    Q_DISABLE_COPY_MOVE(SlowDisk)

    void stop(LocalDatabase &database)
    {
        database.read(
            [answers = m_answers](LocalConnection &) {
                answers->acquire();
                return true;
            },
            &m_context, [](bool) {});
    }
    void go() { m_answers->release(); }

private:
    std::shared_ptr<QSemaphore> m_answers = std::make_shared<QSemaphore>(); // the thread may outlive this
    QObject m_context;
};

class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void addsAndSwitchesWithoutARestart();
    void aTokenGoesToItsOriginOnly();
    void renames();
    void signsOut();
    void localDataIsKeptOrDeleted();
    void closingWaitsForTheLocalData();
    void closingStaysForLocalDataThatIsLeft();
    void signingInAgainKeepsTheLocalData_data();
    void signingInAgainKeepsTheLocalData();
    void closingBeforeTheFirstPaint();
    void aChangeUnderWayIsFinishedFirst();
    void whatASessionLeftIsFoundAgain();
    void theDemoIsNoAccount();

private:
    static QString settingsPath()
    {
        return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
            .filePath(QStringLiteral("qovery-webhooks/settings.ini"));
    }
    static QList<QWidget *> accountRows(const ApplicationStory &story)
    {
        QList<QWidget *> shown;
        const QList<QWidget *> all = story.window().findChildren<QWidget *>(QStringLiteral("accountRow"));
        for (QWidget *row : all) {
            if (row->isVisible())
                shown.append(row);
        }
        return shown;
    }
    static QAction *menuEntry(const ApplicationStory &story, int at)
    {
        // The last ones made: earlier ones go with the next event.
        const auto all = story.window().findChildren<QAction *>(QStringLiteral("account%1").arg(at));
        return all.isEmpty() ? nullptr : all.last();
    }
    // As a person adds one: Add Account… in Settings, address, token, Connect.
    static void add(const ApplicationStory &story, const QUrl &apiUrl, const QString &token)
    {
        story.window().showView(MainView::Settings);
        QTest::mouseClick(story.window().findChild<QPushButton *>(QStringLiteral("addAccountButton")),
                          Qt::LeftButton);
        auto *dialog = story.dialog<ConnectDialog>();
        QVERIFY(dialog);
        QVERIFY(ApplicationStory::in<QLineEdit>(dialog, "tokenField")->text().isEmpty());
        dialog->setAddress(apiUrl.toString(), QStringLiteral("https://api.qovery.com"));
        ApplicationStory::in<QRadioButton>(dialog, "sessionChoice")->click();
        ApplicationStory::in<QLineEdit>(dialog, "tokenField")->setText(token);
        QTest::mouseClick(ApplicationStory::in<QPushButton>(dialog, "connectButton"), Qt::LeftButton);
        QTRY_VERIFY(!story.window().findChild<ConnectDialog *>());
    }
    static void signOutWithLocalData(const ApplicationStory &story)
    {
        story.window().findChild<QAction *>(QStringLiteral("signOut"))->trigger();
        SignOutDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = story.dialog<SignOutDialog>()));
        ApplicationStory::in<QCheckBox>(dialog, "localDataBox")->setChecked(true);
        QTest::mouseClick(ApplicationStory::in<QPushButton>(dialog, "signOutButton"), Qt::LeftButton);
    }
    static void shoot(const ApplicationStory &story, const char *name)
    {
        const QString folder = qEnvironmentVariable("QW_SHOTS");
        if (folder.isEmpty())
            return;
        QCoreApplication::processEvents();
        story.window().grab().save(QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
    }

    QTemporaryDir m_data;
};

void TestAccounts::initTestCase()
{
    ApplicationStory::prepare();
    ApplicationStory::keepDataIn(m_data.path());
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        QApplication::setFont(QFont(QStringLiteral("Inter"), 10));
}

void TestAccounts::init()
{
    QFile::remove(settingsPath());
}

void TestAccounts::addsAndSwitchesWithoutARestart()
{
    DemoServer first;
    DemoServer second({QStringLiteral("--webhooks"), QStringLiteral("3")});
    ApplicationStory story(first);
    Application &application = story.application();
    QSignalSpy changed(&application, &Application::accountChanged);
    story.open();
    QTRY_VERIFY(story.isFilled());
    QCOMPARE(story.rows(), 12);
    QCOMPARE(changed.size(), 1);
    const QString firstId = application.accountId();
    QVERIFY(!firstId.isEmpty());

    add(story, second.apiUrl(), second.token());
    QTRY_COMPARE(story.rows(), 3);
    QCOMPARE(changed.size(), 2);
    QVERIFY(application.accountId() != firstId);
    QVERIFY(story.connectionText().contains(second.apiUrl().authority()));
    QTRY_COMPARE(accountRows(story).size(), 2);
    QCOMPARE(ApplicationStory::in<QWidget>(accountRows(story).at(1), "accountName")->accessibleName(),
             QStringLiteral("Acme Retail 2"));
    QVERIFY(ApplicationStory::in<QWidget>(accountRows(story).at(1), "currentBadge"));
    QVERIFY(!ApplicationStory::in<QWidget>(accountRows(story).at(0), "currentBadge"));
    shoot(story, "accounts-light");
    story.window().findChild<QAction *>(QStringLiteral("appearance2"))->trigger();
    shoot(story, "accounts-dark");
    story.window().findChild<QAction *>(QStringLiteral("appearance1"))->trigger();

    // Back by the row's button, forth by the menu's entry.
    QTest::mouseClick(ApplicationStory::in<QPushButton>(accountRows(story).at(0), "switchButton"),
                      Qt::LeftButton);
    QTRY_COMPARE(story.rows(), 12);
    QCOMPARE(application.accountId(), firstId);
    QVERIFY(story.connectionText().contains(first.apiUrl().authority()));
    QVERIFY(story.connectionText().contains(QStringLiteral("QOVERY_CLI_ACCESS_TOKEN")));
    QTRY_VERIFY(menuEntry(story, 0)->isChecked());
    menuEntry(story, 1)->trigger();
    QTRY_COMPARE(story.rows(), 3);
    QVERIFY(story.messages().isEmpty());

    // No token in any file.
    story.window().close();
    QFile file(settingsPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains(firstId.toUtf8()));
    QVERIFY(!text.contains(first.token().toUtf8()) && !text.contains(second.token().toUtf8()));
}

void TestAccounts::aTokenGoesToItsOriginOnly()
{
    DemoServer first;
    DemoServer second({QStringLiteral("--webhooks"), QStringLiteral("3")});
    FaultProxy firstWire(first.apiUrl());
    FaultProxy secondWire(second.apiUrl());
    ApplicationStory story(first, firstWire.url());
    story.open();
    QTRY_VERIFY(story.isFilled());
    add(story, secondWire.url(), second.token());
    QTRY_COMPARE(story.rows(), 3);
    QTRY_COMPARE(accountRows(story).size(), 2);
    QTest::mouseClick(ApplicationStory::in<QPushButton>(accountRows(story).at(0), "switchButton"),
                      Qt::LeftButton);
    QTRY_COMPARE(story.rows(), 12);
    QVERIFY(!firstWire.seen().isEmpty() && !secondWire.seen().isEmpty());
    for (const FaultProxy::Seen &seen : firstWire.seen())
        QVERIFY(seen.head.contains(first.token().toUtf8()) && !seen.head.contains(second.token().toUtf8()));
    for (const FaultProxy::Seen &seen : secondWire.seen())
        QVERIFY(seen.head.contains(second.token().toUtf8()) && !seen.head.contains(first.token().toUtf8()));
    story.window().close();
}

void TestAccounts::renames()
{
    DemoServer server;
    ApplicationStory story(server);
    story.open();
    QTRY_VERIFY(story.isFilled());
    story.window().showView(MainView::Settings);
    QTRY_COMPARE(accountRows(story).size(), 1);
    QTest::mouseClick(ApplicationStory::in<QPushButton>(accountRows(story).constFirst(), "renameButton"),
                      Qt::LeftButton);
    auto *dialog = story.dialog<RenameDialog>();
    QVERIFY(dialog);
    auto *field = ApplicationStory::in<QLineEdit>(dialog, "nameField");
    QCOMPARE(field->text(), QStringLiteral("Acme Retail"));
    field->setText(QStringLiteral("  "));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(isInvalid(field)); // said, not accepted
    field->setText(QStringLiteral("<b>Work</b> & more"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!story.window().findChild<RenameDialog *>());
    QTRY_COMPARE(
        ApplicationStory::in<QWidget>(accountRows(story).constFirst(), "accountName")->accessibleName(),
        QStringLiteral("<b>Work</b> & more"));
    QCOMPARE(menuEntry(story, 0)->text(), QStringLiteral("<b>Work</b> && more"));
    story.window().close();
    QCOMPARE(Settings(settingsPath()).accounts().first().name, QStringLiteral("<b>Work</b> & more"));
}

void TestAccounts::signsOut()
{
    DemoServer first;
    DemoServer second({QStringLiteral("--webhooks"), QStringLiteral("3")});
    ApplicationStory story(first);
    story.open();
    QTRY_VERIFY(story.isFilled());
    add(story, second.apiUrl(), second.token());
    QTRY_COMPARE(story.rows(), 3);
    QTRY_COMPARE(accountRows(story).size(), 2);
    // The one that is not open: the other stays open.
    QTest::mouseClick(ApplicationStory::in<QPushButton>(accountRows(story).at(0), "signOutButton"),
                      Qt::LeftButton);
    SignOutDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = story.dialog<SignOutDialog>())); // its names are read first
    QVERIFY(!ApplicationStory::in<QCheckBox>(dialog, "secretsBox"));
    QVERIFY(ApplicationStory::in<QCheckBox>(dialog, "localDataBox"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!story.window().findChild<SignOutDialog *>());
    QCOMPARE(accountRows(story).size(), 2);
    QTest::mouseClick(ApplicationStory::in<QPushButton>(accountRows(story).at(0), "signOutButton"),
                      Qt::LeftButton);
    QTRY_VERIFY((dialog = story.dialog<SignOutDialog>())); // its names are read first
    QTest::mouseClick(ApplicationStory::in<QPushButton>(dialog, "signOutButton"), Qt::LeftButton);
    QTRY_COMPARE(accountRows(story).size(), 1);
    QCOMPARE(story.rows(), 3);
    QCOMPARE(story.messages(),
             QStringList{QStringLiteral("Signed out of “Acme Retail”. The token was in memory "
                                        "only and is forgotten.")});
    // The open one, by the menu.
    story.window().findChild<QAction *>(QStringLiteral("signOut"))->trigger();
    QTRY_VERIFY(dialog = story.dialog<SignOutDialog>());
    QTest::mouseClick(ApplicationStory::in<QPushButton>(dialog, "signOutButton"), Qt::LeftButton);
    QTRY_COMPARE(accountRows(story).size(), 0);
    QTRY_COMPARE(story.rows(), 0);
    QCOMPARE(story.connectionText(), QStringLiteral("Not connected"));
    QVERIFY(story.application().accountId().isEmpty());
    story.window().close();
}

void TestAccounts::localDataIsKeptOrDeleted()
{
    for (const bool deletes : {false, true}) {
        init();
        DemoServer server;
        ApplicationStory story(server);
        QSignalSpy changed(&story.application(), &Application::accountChanged);
        story.open();
        QTRY_VERIFY(story.isFilled());
        const QString accountId = story.application().accountId();
        const QString folder = story.application().accountFolder(accountId);
        QVERIFY(folder.startsWith(m_data.path()));
        QVERIFY(folder.endsWith(QStringLiteral("qovery-webhooks/") + accountId));
        const QFile file(folder + QStringLiteral("/local.sqlite"));
        QTRY_VERIFY(file.exists());
        // As RememberedSecrets is joined.
        int removals = 0;
        AccountSignOut::Secrets secrets;
        secrets.names = [](const QString &, QObject *, const AccountSignOut::Secrets::Names &done) {
            done({QStringLiteral("Pager"), QStringLiteral("Bridge")});
        };
        bool fails = true;
        secrets.removeAll = [&](const QString &id, QObject *, const AccountSignOut::Secrets::Removed &done) {
            ++removals;
            QCOMPARE(id, accountId);
            done(fails ? std::optional(QStringLiteral("The keyring is locked.")) : std::nullopt);
        };
        story.application().signOut().setSecrets(secrets);
        const auto ask = [&](bool removesSecrets) {
            story.window().findChild<QAction *>(QStringLiteral("signOut"))->trigger();
            SignOutDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = story.dialog<SignOutDialog>())); // its names are read first
            QVERIFY(ApplicationStory::in<QLabel>(dialog, "secretNames")
                        ->text()
                        .contains(QStringLiteral("Pager")));
            ApplicationStory::in<QCheckBox>(dialog, "secretsBox")->setChecked(removesSecrets);
            ApplicationStory::in<QCheckBox>(dialog, "localDataBox")->setChecked(deletes);
            if (!qEnvironmentVariable("QW_SHOTS").isEmpty())
                dialog->grab().save(qEnvironmentVariable("QW_SHOTS") + QStringLiteral("/signout.png"));
            QTest::mouseClick(ApplicationStory::in<QPushButton>(dialog, "signOutButton"), Qt::LeftButton);
        };
        // What fails changes nothing: the account stays, its token too.
        ask(true);
        QTRY_COMPARE(story.messages(),
                     QStringList{QStringLiteral("Not signed out of “Acme Retail”. The keyring "
                                                "is locked.")});
        QCOMPARE(story.application().accountId(), accountId);
        QVERIFY(file.exists());
        QTRY_VERIFY(!story.window().findChild<SignOutDialog *>());
        fails = false;
        ask(true);
        QTRY_VERIFY(story.application().accountId().isEmpty());
        QCOMPARE(removals, 2);
        QTRY_VERIFY(story.messages().constLast().contains(
            QStringLiteral("Its remembered secrets were removed, too.")));
        QCOMPARE(QFileInfo::exists(folder), !deletes);
        QCOMPARE(changed.last().first().toString(), QString());
        story.window().close();
        // Its id is remembered only where something lies under it.
        QCOMPARE(Settings(settingsPath()).accounts().size(), deletes ? 0 : 1);
    }
}

// The disk takes its time: the window stays until what was asked for is done.
void TestAccounts::closingWaitsForTheLocalData()
{
    DemoServer server;
    ApplicationStory story(server);
    SlowDisk disk;
    story.open();
    QTRY_VERIFY(story.isFilled());
    const QString folder = story.application().accountFolder(story.application().accountId());
    QTRY_VERIFY(QFileInfo::exists(folder));
    disk.stop(story.application().accountData().database());
    signOutWithLocalData(story);
    QTRY_COMPARE(story.connectionText(), QStringLiteral("Not connected"));
    story.window().close();
    QVERIFY(story.window().isVisible());
    QVERIFY(QFileInfo::exists(folder));
    disk.go();
    QTRY_VERIFY(!story.window().isVisible());
    QVERIFY(!QFileInfo::exists(folder));
}

// Nobody sees a message of a window that is gone.
void TestAccounts::closingStaysForLocalDataThatIsLeft()
{
    DemoServer server;
    ApplicationStory story(server);
    story.open();
    QTRY_VERIFY(story.isFilled());
    const QString folder = story.application().accountFolder(story.application().accountId());
    QTRY_VERIFY(QFileInfo::exists(folder));
    std::function<void(bool)> letGo;
    story.application().signOut().setLetGo(
        [&](const QString &, QObject *, const std::function<void(bool)> &done) { letGo = done; });
    signOutWithLocalData(story);
    QTRY_VERIFY(letGo);
    story.window().close();
    QVERIFY(story.window().isVisible());
    letGo(false);
    QVERIFY(story.window().isVisible());
    QVERIFY(QFileInfo::exists(folder));
    QVERIFY(story.messages().constLast().contains(
        QStringLiteral("Its local data could not be deleted and is still in ")));
    story.window().close();
    QVERIFY(!story.window().isVisible());
}

void TestAccounts::signingInAgainKeepsTheLocalData_data()
{
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("it stays open") << false;
    QTest::newRow("another one is opened then") << true;
}

void TestAccounts::signingInAgainKeepsTheLocalData()
{
    QFETCH(bool, goesOn);
    DemoServer server;
    DemoServer second({QStringLiteral("--webhooks"), QStringLiteral("3")});
    ApplicationStory story(server);
    SlowDisk disk;
    story.open();
    QTRY_VERIFY(story.isFilled());
    const QString accountId = story.application().accountId();
    const QString folder = story.application().accountFolder(accountId);
    QTRY_VERIFY(QFileInfo::exists(folder));
    disk.stop(story.application().accountData().database());
    signOutWithLocalData(story);
    QTRY_COMPARE(story.connectionText(), QStringLiteral("Not connected"));
    add(story, server.apiUrl(), server.token());
    QTRY_COMPARE(story.rows(), 12);
    QCOMPARE(story.application().accountId(), accountId);
    if (goesOn) {
        add(story, second.apiUrl(), second.token());
        QTRY_COMPARE(story.rows(), 3);
    }
    disk.go();
    QTRY_VERIFY(story.messages().join(QString()).contains(
        QStringLiteral("Its local data could not be deleted and is still in ")));
    QVERIFY(QFileInfo::exists(folder));
    QTRY_VERIFY(story.application().accountData().database().isUsable()); // opened after that answer
    QTRY_COMPARE(accountRows(story).size(), goesOn ? 2 : 1);
    story.window().close();
    QCOMPARE(Settings(settingsPath()).accounts().size(), goesOn ? 2 : 1);
}

// As one that came up minimized is closed from the task bar.
void TestAccounts::closingBeforeTheFirstPaint()
{
    DemoServer server;
    ApplicationStory story(server);
    story.application().start();
    story.window().close();
    QVERIFY(!story.window().isVisible());
}

void TestAccounts::aChangeUnderWayIsFinishedFirst()
{
    DemoServer first;
    DemoServer second({QStringLiteral("--webhooks"), QStringLiteral("3")});
    FaultProxy wire(first.apiUrl());
    ApplicationStory story(first, wire.url());
    story.open();
    QTRY_VERIFY(story.isFilled());
    add(story, second.apiUrl(), second.token());
    QTRY_COMPARE(accountRows(story).size(), 2);
    QTest::mouseClick(ApplicationStory::in<QPushButton>(accountRows(story).at(0), "switchButton"),
                      Qt::LeftButton);
    QTRY_COMPARE(story.rows(), 12);
    story.window().showView(MainView::Webhooks);

    const QString name = QStringLiteral("Preview clean-up");
    const bool wasEnabled = story.isEnabled(name);
    FaultProxy::Rule slow = FaultProxy::always(Fault::Delay, "PUT");
    slow.pause = std::chrono::milliseconds(700);
    wire.addRule(slow);
    story.clickSwitch(name);
    QTRY_COMPARE(wire.count("PUT"), 1);
    menuEntry(story, 1)->trigger();
    QCOMPARE(story.messages(),
             QStringList{QStringLiteral("A change is still being finished. Go on with “Acme "
                                        "Retail 2” when it has ended.")});
    QVERIFY(!menuEntry(story, 1)->isChecked());
    QTRY_COMPARE(story.isEnabled(name), !wasEnabled);
    QCOMPARE(story.rows(), 12);
    QCOMPARE(wire.count("PUT"), 1);
    QTRY_COMPARE(story.onServer(name)->isEnabled, std::optional(!wasEnabled));
    menuEntry(story, 1)->trigger();
    QTRY_COMPARE(story.rows(), 3);
    story.window().close();
}

void TestAccounts::whatASessionLeftIsFoundAgain()
{
    DemoServer server;
    QString accountId;
    for (int run = 0; run < 2; ++run) {
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        if (run == 0)
            accountId = story.application().accountId();
        else
            QCOMPARE(story.application().accountId(), accountId);
        story.window().close();
    }
    // Without its token it is not shown as an account.
    ApplicationStory story(ApplicationStory::at(server.apiUrl()));
    story.open();
    story.window().showView(MainView::Settings);
    QVERIFY(accountRows(story).isEmpty());
    QTRY_VERIFY(story.window().findChild<ConnectDialog *>());
    story.window().findChild<ConnectDialog *>()->reject();
    story.window().close();
}

void TestAccounts::theDemoIsNoAccount()
{
    ApplicationStory story(ApplicationStory::demo());
    story.open();
    QTRY_VERIFY(story.isFilled());
    const QString accountId = story.application().accountId();
    QVERIFY(!accountId.isEmpty());
    QVERIFY(!story.application().accountFolder(accountId).startsWith(m_data.path()));
    story.window().showView(MainView::Settings);
    QVERIFY(accountRows(story).isEmpty());
    story.window().close();
    QVERIFY(!QFileInfo::exists(settingsPath()));
}

QW_TEST(QApplication, TestAccounts)

} // namespace tst_accounts

#include "tst_accounts.moc"
