// The settings file: what earlier versions left, what is damaged, what cannot be written.
#include "app/accountlist.h"
#include "app/settings.h"
#include "tests/gui/applicationstory.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace tst_settings {

namespace {

const auto oneId = QStringLiteral("6f1c2f3e-0a6d-4c4e-9a63-3b1f6c1f0a01");
const auto otherId = QStringLiteral("6f1c2f3e-0a6d-4c4e-9a63-3b1f6c1f0a02");

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ApplicationStory::prepare(); }
    void theOldAccountIsTheFirst();
    void anOldAccountWithoutATokenKeepsItsId();
    void accountsComeBack();
    void namesStayApart();
    void damageIsSetAside_data();
    void damageIsSetAside();
    void aFolderInItsPlaceIsSetAside();
    void anUnreadableFileIsSetAside();
    void aSoundFileIsLeftAlone();
    void whatCannotBeWrittenIsSaidOnce();
    void theWindowSaysIt();

private:
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray fileText(const QString &filePath) const
    {
        QFile file(filePath);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString path() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    QStringList aside() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("settings.ini.damaged-*")});
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
};

void TestSettings::theOldAccountIsTheFirst()
{
    write("appearance=dark\n[account]\nid=" + oneId.toUtf8() +
          "\napiUrl=https://"
          "qovery.example:8443\nstored=true\norganization=org-1\n[view]\nwindow=@ByteArray(abc)\n");
    {
        Settings settings(path());
        QVERIFY(!settings.damage());
        const AccountList accounts(settings);
        QCOMPARE(accounts.all().size(), 1);
        QCOMPARE(accounts.all().first(), (Account{oneId,
                                                  {},
                                                  QUrl(QStringLiteral("https://qovery.example:8443")),
                                                  QStringLiteral("org-1"),
                                                  true}));
        QCOMPARE(accounts.all().first().title(), QStringLiteral("qovery.example:8443"));
        QCOMPARE(accounts.currentId(), oneId);
        QCOMPARE(settings.appearance(), Settings::Appearance::Dark);
        QCOMPARE(settings.viewState(QStringLiteral("window")), QByteArray("abc"));
    }
    QVERIFY(fileText(path()).contains(oneId.toUtf8()));
    QVERIFY(!fileText(path()).contains("[account]"));
    Settings again(path());
    QCOMPARE(again.accounts().size(), 1);
    QVERIFY(again.accounts().constFirst().isTokenStored);
}

void TestSettings::anOldAccountWithoutATokenKeepsItsId()
{
    write("[account]\nid=" + oneId.toUtf8() + "\norganization=org-1\n");
    const Settings settings(path());
    QCOMPARE(settings.accounts().size(), 1);
    QCOMPARE(settings.accounts().constFirst().accountId, oneId);
    QVERIFY(!settings.accounts().constFirst().isTokenStored);
    QCOMPARE(settings.accounts().constFirst().title(), QStringLiteral("api.qovery.com"));
}

void TestSettings::accountsComeBack()
{
    const Account one{oneId, QStringLiteral("One, \"two\" & [three]"),
                      QUrl(QStringLiteral("https://a.example")), QStringLiteral("o1"), true};
    const Account other{
        otherId, {}, QUrl(QStringLiteral("http://127.0.0.1:8080/v1")), QStringLiteral("o2"), false};
    {
        Settings settings(path());
        AccountList accounts(settings);
        accounts.put(one);
        accounts.put(other);
        accounts.setCurrentId(otherId);
    }
    {
        Settings settings(path());
        AccountList accounts(settings);
        QVERIFY(!settings.damage());
        QCOMPARE(accounts.all(), (QList<Account>{one, other}));
        QCOMPARE(accounts.currentId(), otherId);
        accounts.remove(oneId);
    }
    Settings settings(path());
    QCOMPARE(settings.accounts(), QList<Account>{other});
}

void TestSettings::namesStayApart()
{
    Settings settings(path());
    AccountList accounts(settings);
    accounts.put({oneId, QStringLiteral("Acme"), {}, {}, true});
    accounts.put({otherId, {}, {}, {}, true});
    QCOMPARE(accounts.freeName(QStringLiteral("Acme"), otherId), QStringLiteral("Acme 2"));
    QCOMPARE(accounts.freeName(QStringLiteral("Acme"), oneId), QStringLiteral("Acme"));
    accounts.rename(otherId, QStringLiteral("  Acme\n"));
    QCOMPARE(accounts.account(otherId)->title(), QStringLiteral("Acme 2"));
    accounts.rename(otherId, {});
    QCOMPARE(accounts.account(otherId)->title(), QStringLiteral("api.qovery.com"));
}

void TestSettings::damageIsSetAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("keepsAccount");
    const QByteArray account = "[accounts]\n1\\id=" + oneId.toUtf8() +
                               "\n1\\apiUrl=https://a.example\n1\\name=Acme\n1\\stored=true\nsize=1\n";
    QTest::newRow("zeros") << QByteArray(4096, '\0') << int(SettingsDamage::Kind::Unparsable) << false;
    QTest::newRow("garbage") << QByteArray("\x7f"
                                           "ELF\x02\x01\x01 no settings\nat all\n")
                             << int(SettingsDamage::Kind::Unparsable) << false;
    QTest::newRow("a broken line after sound ones")
        << account + "[view]\nwindow" << int(SettingsDamage::Kind::Unparsable) << true;
    QTest::newRow("appearance is a number")
        << QByteArray("appearance=7\n") + account << int(SettingsDamage::Kind::WrongTypes) << true;
    QTest::newRow("a list for a number")
        << QByteArray("refreshMinutes=1, 2\n") + account << int(SettingsDamage::Kind::WrongTypes) << true;
    QTest::newRow("no id") << QByteArray(account).replace(oneId.toUtf8(), "../../x")
                           << int(SettingsDamage::Kind::WrongTypes) << false;
    QTest::newRow("a huge number of accounts") << QByteArray(account).replace("size=1", "size=2000000000")
                                               << int(SettingsDamage::Kind::WrongTypes) << false;
}

void TestSettings::damageIsSetAside()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(bool, keepsAccount);
    write(text);
    {
        Settings settings(path());
        QVERIFY(settings.damage());
        QCOMPARE(int(settings.damage()->kind), kind);
        QCOMPARE(aside().size(), 1);
        QCOMPARE(settings.damage()->setAsideAs, m_folder->filePath(aside().constFirst()));
        QCOMPARE(fileText(settings.damage()->setAsideAs), text); // whole, for who wants to mend it
        QCOMPARE(settings.accounts().size(), keepsAccount ? 1 : 0);
        if (keepsAccount)
            QCOMPARE(settings.accounts().constFirst().title(), QStringLiteral("Acme"));
        settings.setAppearance(Settings::Appearance::Dark);
    }
    // Sound from now on.
    const Settings settings(path());
    QVERIFY(!settings.damage());
    QCOMPARE(settings.appearance(), Settings::Appearance::Dark);
    QCOMPARE(settings.accounts().size(), keepsAccount ? 1 : 0);
    QCOMPARE(aside().size(), 1);
}

void TestSettings::aFolderInItsPlaceIsSetAside()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("settings.ini/below")));
    {
        Settings settings(path());
        QVERIFY(settings.damage());
        QCOMPARE(int(settings.damage()->kind), int(SettingsDamage::Kind::NotAFile));
        QCOMPARE(aside().size(), 1);
        settings.setAppearance(Settings::Appearance::Light);
    }
    const Settings settings(path());
    QVERIFY(!settings.damage());
    QCOMPARE(settings.appearance(), Settings::Appearance::Light);
}

void TestSettings::anUnreadableFileIsSetAside()
{
    write("appearance=dark\n");
    QVERIFY(QFile::setPermissions(path(), {}));
    if (geteuid() == 0) {
        // Nothing is unreadable to root; a name that leads nowhere is.
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("nowhere/settings")), path()));
    }
    {
        Settings settings(path());
        QVERIFY(settings.damage());
        QCOMPARE(int(settings.damage()->kind),
                 int(geteuid() == 0 ? SettingsDamage::Kind::NotAFile : SettingsDamage::Kind::Unreadable));
        settings.setAppearance(Settings::Appearance::Light);
    }
    QCOMPARE(Settings(path()).appearance(), Settings::Appearance::Light);
}

void TestSettings::aSoundFileIsLeftAlone()
{
    const QByteArray text =
        "appearance=light\nlastThemeWasDark=true\nnewerThing=\"a, b\"\nrefreshMinutes=0\n";
    write(text);
    {
        const Settings settings(path());
        QVERIFY(!settings.damage());
        QCOMPARE(settings.refreshEvery(), std::chrono::minutes(0));
        QVERIFY(settings.accounts().isEmpty());
    }
    QCOMPARE(fileText(path()), text);
    QVERIFY(aside().isEmpty());
}

void TestSettings::whatCannotBeWrittenIsSaidOnce()
{
    // A file where its folder should be: as good as a full disk or one that is write-protected, for root too.
    write("x");
    Settings settings(path() + QStringLiteral("/settings.ini"));
    QVERIFY(!settings.damage());
    QSignalSpy said(&settings, &Settings::notWritten);
    settings.setAppearance(Settings::Appearance::Dark);
    QTRY_COMPARE(said.size(), 1);
    settings.setAppearance(Settings::Appearance::Light);
    QTest::qWait(0);
    QCOMPARE(said.size(), 1);
    QCOMPARE(settings.appearance(), Settings::Appearance::Light); // for this session
    QCOMPARE(fileText(path()), QByteArray("x"));
}

void TestSettings::theWindowSaysIt()
{
    DemoServer server;
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("qovery-webhooks/settings.ini")));
    {
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        QCOMPARE(story.messages().size(), 1);
        QVERIFY(story.messages().constFirst().contains(QStringLiteral("no file")));
        QVERIFY(story.messages().constFirst().contains(QStringLiteral("settings.ini.damaged-")));
        story.window().close();
    }
    // A file in the place of the folder.
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("qovery-webhooks"))).removeRecursively());
    QFile file(m_folder->filePath(QStringLiteral("qovery-webhooks")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    {
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        QTRY_COMPARE(story.messages().size(), 1);
        QVERIFY(story.messages().constFirst().startsWith(QStringLiteral("Settings cannot be written to ")));
        story.window().close();
    }
    qputenv("XDG_CONFIG_HOME", before);
}

QW_TEST(QApplication, TestSettings)

} // namespace tst_settings

#include "tst_settings.moc"
