// Exports with tokens in the real keyring: which account's is taken, where it goes, and a locked keyring that
// nobody is asked to unlock.
#include "app/accountlist.h"
#include "app/connection/storedtoken.h"
#include "app/settings.h"
#include "app/vault/keychainvault.h"
#include "tests/gui/exportfixture.h"
#include "tests/support/faultproxy.h"
#include "tests/support/secretservicecalls.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tst_exportkeyring {

class TestExportKeyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theAccountUsedLast();
    void anotherAccountByNameOrId();
    void accountsOfOneName();
    void theAddressChoosesTheAccount();
    void aStoredTokenGoesOnlyToItsOrigin();
    void theOrganizationOpenedLastIsGone();
    void anEntryThatIsGoneOrStrange();
    void aLockedKeyringIsAnError();

private:
    Account store(const DemoServer &server, const QString &name, int organization);
    bool storePayload(const Account &account, const QByteArray &payload);
    void remember(const QList<Account> &accounts, const Account &current);
    Ended run(const QStringList &more = {})
    {
        return m_fixture->run(QStringList{QStringLiteral("--export=-")} + more);
    }
    static QString organizationIn(const Ended &ended)
    {
        return QJsonDocument::fromJson(ended.output)
            .object()
            .value(QLatin1String("organization"))
            .toObject()
            .value(QLatin1String("id"))
            .toString();
    }

    std::unique_ptr<DemoServer> m_work;
    std::unique_ptr<DemoServer> m_home;
    std::unique_ptr<ExportFixture> m_fixture;
    KeychainVault m_vault;
};

void TestExportKeyring::initTestCase()
{
    if (qEnvironmentVariableIntValue("QW_KEYRING_TESTS") != 1)
        QSKIP("needs tests/support/keyring-session.sh and QW_KEYRING_TESTS=1");
    m_work = std::make_unique<DemoServer>();
    m_home = std::make_unique<DemoServer>(QStringList{QStringLiteral("--seed"), QStringLiteral("7")});
    QVERIFY(m_work->isRunning() && m_home->isRunning());
}

void TestExportKeyring::init()
{
    m_fixture = std::make_unique<ExportFixture>();
    m_fixture->environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                                  qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
}

bool TestExportKeyring::storePayload(const Account &account, const QByteArray &payload)
{
    bool isStored = false;
    m_vault.write(StoredToken::keyOf(account.accountId), payload, this,
                  [&](const VaultAnswer &answer) { isStored = answer.kind == VaultAnswer::Kind::Done; });
    return QTest::qWaitFor([&] { return isStored; });
}

Account TestExportKeyring::store(const DemoServer &server, const QString &name, int organization)
{
    const Account account{AccountList::newId(), name, server.apiUrl(), server.organizationId(organization),
                          true};
    const StoredToken token{StoredToken::originOf(server.apiUrl()), server.token()};
    return storePayload(account, token.toPayload()) ? account : Account();
}

void TestExportKeyring::remember(const QList<Account> &accounts, const Account &current)
{
    QVERIFY(QDir().mkpath(QFileInfo(m_fixture->configPath()).path()));
    Settings settings(m_fixture->configPath());
    settings.setAccounts(accounts);
    settings.setCurrentAccountId(current.accountId);
}

void TestExportKeyring::theAccountUsedLast()
{
    const Account work = store(*m_work, QStringLiteral("Work"), 0);
    const Account home = store(*m_home, QStringLiteral("Home"), 1);
    remember({work, home}, home);
    const QByteArray settings = ExportFixture::read(m_fixture->configPath());
    const Ended ended = run();
    QVERIFY2(ended.status == 0, ended.text().constData());
    QCOMPARE(organizationIn(ended), m_home->organizationId(1));
    QVERIFY(!ended.output.contains(m_home->token().toUtf8()) && !ended.error.contains(m_home->token()));
    QCOMPARE(ExportFixture::read(m_fixture->configPath()), settings); // it reads only
}

void TestExportKeyring::anotherAccountByNameOrId()
{
    const Account work = store(*m_work, QStringLiteral("Work"), 0);
    const Account home = store(*m_home, QStringLiteral("Home"), 1);
    remember({work, home}, home);
    for (const QString &name : {QStringLiteral("Work"), QStringLiteral("work"), work.accountId}) {
        const Ended ended = run({QStringLiteral("--account"), name});
        QVERIFY2(ended.status == 0, ended.text().constData());
        QCOMPARE(organizationIn(ended), m_work->organizationId(0));
    }
    const Ended unknown = run({QStringLiteral("--account=Nobody")});
    QVERIFY2(unknown.status == 2, unknown.text().constData());
    for (const QString &part : {QStringLiteral("Nobody"), work.accountId, home.accountId})
        QVERIFY2(unknown.error.contains(part), unknown.text().constData());
    QCOMPARE(unknown.output, QByteArray());
}

void TestExportKeyring::accountsOfOneName()
{
    const Account work = store(*m_work, QStringLiteral("Same"), 0);
    const Account home = store(*m_home, QStringLiteral("Same"), 0);
    remember({work, home}, home);
    const Ended ended = run({QStringLiteral("--account=Same")});
    QVERIFY2(ended.status == 2, ended.text().constData());
    QVERIFY2(ended.error.contains(work.accountId) && ended.error.contains(home.accountId),
             ended.text().constData());
}

void TestExportKeyring::theAddressChoosesTheAccount()
{
    const Account work = store(*m_work, QStringLiteral("Work"), 0);
    const Account home = store(*m_home, QStringLiteral("Home"), 0);
    remember({work, home}, home);
    const Ended ended = run({QStringLiteral("--api-url"), m_work->apiUrl().toString()});
    QVERIFY2(ended.status == 0, ended.text().constData());
    QCOMPARE(organizationIn(ended), m_work->organizationId(0));
}

// Neither an option nor edited settings send it elsewhere.
void TestExportKeyring::aStoredTokenGoesOnlyToItsOrigin()
{
    FaultProxy elsewhere(m_work->apiUrl());
    const Account work = store(*m_work, QStringLiteral("Work"), 0);
    remember({work}, work);
    const Ended option = run({QStringLiteral("--api-url"), elsewhere.url().toString()});
    QVERIFY2(option.status == 3, option.text().constData());
    const Ended named =
        run({QStringLiteral("--api-url"), elsewhere.url().toString(), QStringLiteral("--account=Work")});
    QVERIFY2(named.status == 3, named.text().constData());
    QVERIFY2(named.error.contains(StoredToken::originOf(m_work->apiUrl())), named.text().constData());
    Account edited = work;
    edited.apiUrl = elsewhere.url();
    remember({edited}, edited);
    const Ended ended = run();
    QVERIFY2(ended.status == 3, ended.text().constData());
    QCOMPARE(elsewhere.connectionCount(), 0);
}

void TestExportKeyring::theOrganizationOpenedLastIsGone()
{
    Account work = store(*m_work, QStringLiteral("Work"), 0);
    work.organizationId = QStringLiteral("00000000-0000-4000-8000-00000000dead");
    remember({work}, work);
    const Ended gone = run();
    QVERIFY2(gone.status == 2, gone.text().constData());
    QVERIFY2(gone.error.contains(work.organizationId) && gone.error.contains(m_work->organizationId(1)),
             gone.text().constData());
    work.organizationId.clear();
    remember({work}, work);
    const Ended none = run();
    QVERIFY2(none.status == 2, none.text().constData());
}

void TestExportKeyring::anEntryThatIsGoneOrStrange()
{
    const Account work = store(*m_work, QStringLiteral("Work"), 0);
    QVERIFY(storePayload(work, "s3cr3t-no json"));
    remember({work}, work);
    const Ended strange = run();
    QVERIFY2(strange.status == 3, strange.text().constData());
    QVERIFY(!strange.error.contains(QStringLiteral("s3cr3t")));

    bool isGone = false;
    m_vault.remove(StoredToken::keyOf(work.accountId), this,
                   [&](const VaultAnswer &answer) { isGone = answer.kind == VaultAnswer::Kind::Done; });
    QTRY_VERIFY(isGone);
    const Ended gone = run();
    QVERIFY2(gone.status == 3, gone.text().constData());
    QVERIFY2(gone.error.contains(QStringLiteral("no longer holds")), gone.text().constData());
}

// It says so at once: reading would open a prompt and wait for whoever sits before it.
void TestExportKeyring::aLockedKeyringIsAnError()
{
    const Account work = store(*m_work, QStringLiteral("Work"), 0);
    remember({work}, work);
    {
        const LockedKeyring locked;
        QVERIFY(locked.isLocked());
        const Ended ended = run();
        QVERIFY2(ended.status == 3, ended.text().constData());
        QVERIFY2(ended.error.contains(QStringLiteral("The keyring is locked")), ended.text().constData());
        QVERIFY2(ended.error.contains(QStringLiteral("QOVERY_CLI_ACCESS_TOKEN")), ended.text().constData());
        QCOMPARE(ended.error.count(QLatin1Char('\n')), 1);
        QCOMPARE(ended.output, QByteArray());

        // A token of the environment needs no keyring.
        m_fixture->useToken(m_work->token());
        const Ended other = run({QStringLiteral("--api-url"), m_work->apiUrl().toString(),
                                 QStringLiteral("--organization"), m_work->organizationId()});
        QVERIFY2(other.status == 0, other.text().constData());
        m_fixture->environment.remove(QStringLiteral("QOVERY_CLI_ACCESS_TOKEN"));
    }
    const Ended ended = run();
    QVERIFY2(ended.status == 0, ended.text().constData());
}

QW_TEST(QCoreApplication, TestExportKeyring)

} // namespace tst_exportkeyring

#include "tst_exportkeyring.moc"
