#include "models/store/local/localdatabase.h"
#include "models/store/rememberedsecrets.h"
#include "tests/support/localfolder.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSignalSpy>

#include <deque>

namespace tst_secretrecall {

using Qt::StringLiterals::operator""_s;
using Kind = VaultAnswer::Kind;

// A vault whose user is slow: it answers when the test says so. What the real ones do is in tests/gui.
class SlowVault : public SecretVault
{
public:
    void read(const QString &key, QObject *context, Callback done) override
    {
        ask(u"read "_s + key, context, std::move(done), [this, key] {
            return values.contains(key) ? VaultAnswer{Kind::Done, values.value(key)}
                                        : VaultAnswer{Kind::NotFound, {}};
        });
    }
    void write(const QString &key, const QByteArray &value, QObject *context, Callback done) override
    {
        ask(u"write "_s + key, context, std::move(done), [this, key, value] {
            values.insert(key, value);
            return VaultAnswer{Kind::Done, {}};
        });
    }
    void remove(const QString &key, QObject *context, Callback done) override
    {
        ask(u"remove "_s + key, context, std::move(done), [this, key] {
            return VaultAnswer{values.remove(key) ? Kind::Done : Kind::NotFound, {}};
        });
    }
    void probe(QObject *context, Callback done) override
    {
        ask(u"probe"_s, context, std::move(done), [] { return VaultAnswer{Kind::Done, {}}; });
    }

    // Does what was asked first and answers it; with a kind, it answers that and does nothing.
    void answer(std::optional<Kind> instead = {})
    {
        QVERIFY(!m_waiting.empty());
        const auto next = std::move(m_waiting.front());
        m_waiting.pop_front();
        next(instead);
    }
    bool isAsked() const { return !m_waiting.empty(); }

    QStringList asked;
    QHash<QString, QByteArray> values;

private:
    template <typename Act>
    void ask(const QString &what, QObject *context, Callback done, Act act)
    {
        asked.append(what);
        m_waiting.emplace_back([context = QPointer(context), done = std::move(done),
                                act = std::move(act)](std::optional<Kind> instead) {
            const VaultAnswer answer = instead ? VaultAnswer{*instead, {}} : act();
            if (context)
                done(answer);
        });
    }

    std::deque<std::function<void(std::optional<Kind>)>> m_waiting;
};

static const QString acme = u"o1"_s;
static const QString origin = u"https://api.example"_s;

static Webhook webhook(const QString &webhookId, const QString &description = {}, int updated = 0)
{
    Webhook made;
    made.id = webhookId;
    made.description = description;
    made.targetUrl = u"https://hooks.example/T0/B0/abcdefgh"_s;
    made.updatedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + updated, Qt::UTC);
    return made;
}

class TestSecretRecall : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aSecretComesBackAsItWasTyped();
    void withoutAnAccountNothingIsRemembered();
    void whatWasEnteredForAnotherApiIsNotHandedOut();
    void oneThatIsGoneFromTheKeyringIsNotPromised();
    void aLockedKeyringLosesNothing();
    void theSameSecretIsNotWrittenTwice();
    void aWriteElsewhereMakesItDoubtful();
    void questionsRunOneAtATime();
    void aClosedWindowHearsNothing();
    void anotherAccountIsNotGivenWhatWasOnItsWay();
    void theNextRunKnowsThem();
    void aListThatComesLateOverridesNothing();
    void theyAreListedByName();

private:
    RememberedSecrets::Account account(const QString &accountId = u"a1"_s, bool outlives = true)
    {
        return {&m_vault, accountId, origin, RememberedSecrets::Place::Keyring,
                outlives ? m_index.get() : nullptr};
    }
    bool use(const RememberedSecrets::Account &account)
    {
        m_secrets->setAccount(account);
        return QTest::qWaitFor([this] { return m_secrets->isReady(); }, 20'000);
    }
    // Asks, lets the vault answer, and gives what was told; nothing was told: Failed with no value.
    template <typename Ask>
    VaultAnswer told(Ask ask, std::optional<Kind> instead = {})
    {
        std::optional<VaultAnswer> answer;
        QObject context;
        ask(&context, [&answer](const VaultAnswer &given) { answer = given; });
        if (m_vault.isAsked())
            m_vault.answer(instead);
        (void)QTest::qWaitFor([&] { return answer.has_value(); });
        return answer.value_or(VaultAnswer());
    }
    Kind remember(const Webhook &webhook, const QString &secret, std::optional<Kind> instead = {})
    {
        return told([&](QObject *context,
                        const auto &done) { m_secrets->remember(webhook, acme, secret, context, done); },
                    instead)
            .kind;
    }
    VaultAnswer recall(const QString &webhookId, std::optional<Kind> instead = {})
    {
        return told([&](QObject *context, const auto &done) { m_secrets->recall(webhookId, context, done); },
                    instead);
    }
    Kind forget(const QString &webhookId, std::optional<Kind> instead = {})
    {
        return told([&](QObject *context, const auto &done) { m_secrets->forget(webhookId, context, done); },
                    instead)
            .kind;
    }
    QStringList indexed()
    {
        const auto entries = answerTo<QList<RememberedSecrets::Entry>>(
            [&](QObject *context, const auto &done) { m_index->all(context, done); });
        QStringList ids;
        for (const RememberedSecrets::Entry &entry : entries.value_or(QList<RememberedSecrets::Entry>()))
            ids.append(entry.webhookId);
        return ids;
    }

    SlowVault m_vault;
    std::unique_ptr<LocalFolder> m_folder;
    std::unique_ptr<LocalDatabase> m_database;
    std::unique_ptr<RememberedSecretIndex> m_index;
    std::unique_ptr<RememberedSecrets> m_secrets;
};

void TestSecretRecall::init()
{
    m_vault = {};
    m_folder = std::make_unique<LocalFolder>();
    m_database = std::make_unique<LocalDatabase>();
    m_database->open(m_folder->path());
    m_index = std::make_unique<RememberedSecretIndex>(*m_database);
    m_secrets = std::make_unique<RememberedSecrets>();
}

void TestSecretRecall::cleanup()
{
    m_secrets.reset();
    m_index.reset();
    m_database.reset();
    m_folder.reset();
}

void TestSecretRecall::aSecretComesBackAsItWasTyped()
{
    QVERIFY(use(account()));
    const QString secret = u"pässwörd \"{}\" 🔑"_s;
    QCOMPARE(remember(webhook(u"w/1"_s), secret), Kind::Done);
    QCOMPARE(m_vault.asked, QStringList{u"write a1/webhook/w%2F1/secret"_s});
    QVERIFY(m_secrets->isRemembered(u"w/1"_s));
    QCOMPARE(indexed(), QStringList{u"w/1"_s});

    QSignalSpy recalled(m_secrets.get(), &RememberedSecrets::secretRecalled);
    const VaultAnswer answer = recall(u"w/1"_s);
    QCOMPARE(answer.kind, Kind::Done);
    QCOMPARE(QString::fromUtf8(answer.value), secret);
    QCOMPARE(recalled.count(), 1); // from now on it is masked wherever it shows
    QVERIFY(!m_folder->allBytes().contains("pässwörd"));

    QCOMPARE(forget(u"w/1"_s), Kind::Done);
    QVERIFY(m_vault.values.isEmpty());
    QVERIFY(!m_secrets->isRemembered(u"w/1"_s));
    QCOMPARE(indexed(), QStringList());
}

void TestSecretRecall::withoutAnAccountNothingIsRemembered()
{
    const auto probed = [this] {
        return told([this](QObject *context, const auto &done) { m_secrets->probe(context, done); }).kind;
    };
    QCOMPARE(m_secrets->place(), RememberedSecrets::Place::Nowhere);
    QCOMPARE(probed(), Kind::Absent);
    QCOMPARE(remember(webhook(u"w1"_s), u"hush"_s), Kind::Absent);
    QCOMPARE(recall(u"w1"_s).kind, Kind::NotFound);
    QCOMPARE(forget(u"w1"_s), Kind::Done); // there is none
    QVERIFY(m_secrets->all().isEmpty());
    QVERIFY(m_vault.asked.isEmpty());

    RememberedSecrets::Account without = account();
    without.vault = nullptr;
    QVERIFY(use(without));
    QCOMPARE(m_secrets->place(), RememberedSecrets::Place::Nowhere);
    QVERIFY(use(account()));
    QCOMPARE(probed(), Kind::Done);
}

void TestSecretRecall::whatWasEnteredForAnotherApiIsNotHandedOut()
{
    QVERIFY(use(account()));
    QCOMPARE(remember(webhook(u"w1"_s), u"hush"_s), Kind::Done);
    RememberedSecrets::Account elsewhere = account();
    elsewhere.origin = u"https://other.example"_s;
    QVERIFY(use(elsewhere));
    QVERIFY(m_secrets->isRemembered(u"w1"_s));
    QSignalSpy recalled(m_secrets.get(), &RememberedSecrets::secretRecalled);
    const VaultAnswer answer = recall(u"w1"_s);
    QCOMPARE(answer.kind, Kind::NotFound);
    QVERIFY(answer.value.isEmpty());
    QCOMPARE(recalled.count(), 0);
}

void TestSecretRecall::oneThatIsGoneFromTheKeyringIsNotPromised()
{
    QVERIFY(use(account()));
    QCOMPARE(remember(webhook(u"w1"_s), u"hush"_s), Kind::Done);
    m_vault.values.clear(); // by another program
    QCOMPARE(recall(u"w1"_s).kind, Kind::NotFound);
    QVERIFY(!m_secrets->isRemembered(u"w1"_s));
    QCOMPARE(indexed(), QStringList());

    QCOMPARE(remember(webhook(u"w1"_s), u"hush"_s), Kind::Done);
    for (QByteArray &value : m_vault.values)
        value = "not what we wrote";
    QCOMPARE(recall(u"w1"_s).kind, Kind::NotFound);
    QVERIFY(!m_secrets->isRemembered(u"w1"_s));
}

void TestSecretRecall::aLockedKeyringLosesNothing()
{
    QVERIFY(use(account()));
    QCOMPARE(remember(webhook(u"w1"_s), u"hush"_s, Kind::Locked), Kind::Locked);
    QVERIFY(!m_secrets->isRemembered(u"w1"_s)); // it is not there
    QCOMPARE(remember(webhook(u"w1"_s), u"hush"_s), Kind::Done);

    QCOMPARE(recall(u"w1"_s, Kind::Locked).kind, Kind::Locked);
    QVERIFY(m_secrets->isRemembered(u"w1"_s));
    QCOMPARE(forget(u"w1"_s, Kind::Denied), Kind::Denied);
    QVERIFY(m_secrets->isRemembered(u"w1"_s)); // still there: it must not seem forgotten
    QCOMPARE(recall(u"w1"_s).value, QByteArray("hush"));
}

void TestSecretRecall::theSameSecretIsNotWrittenTwice()
{
    QVERIFY(use(account()));
    QCOMPARE(remember(webhook(u"w1"_s, u"before"_s, 1), u"hush"_s), Kind::Done);
    QCOMPARE(remember(webhook(u"w1"_s, u"after"_s, 2), u"hush"_s), Kind::Done);
    QCOMPARE(m_vault.asked.size(), 1); // no second question to the keyring, and no second prompt
    QCOMPARE(m_secrets->all().constFirst().name, u"after"_s);
    QVERIFY(!m_secrets->mayBeStale(webhook(u"w1"_s, u"after"_s, 2)));

    QCOMPARE(remember(webhook(u"w1"_s, u"after"_s, 3), u"another"_s), Kind::Done);
    QCOMPARE(m_vault.asked.size(), 2);
    QCOMPARE(recall(u"w1"_s).value, QByteArray("another"));
}

void TestSecretRecall::aWriteElsewhereMakesItDoubtful()
{
    QVERIFY(use(account()));
    QVERIFY(!m_secrets->mayBeStale(webhook(u"w1"_s, {}, 1))); // nothing is remembered
    QCOMPARE(remember(webhook(u"w1"_s, {}, 1), u"hush"_s), Kind::Done);
    QVERIFY(!m_secrets->mayBeStale(webhook(u"w1"_s, {}, 1)));
    QVERIFY(m_secrets->mayBeStale(webhook(u"w1"_s, {}, 2))); // somebody else saved
    m_secrets->followWrite(webhook(u"w1"_s, {}, 2));         // it was we
    QVERIFY(!m_secrets->mayBeStale(webhook(u"w1"_s, {}, 2)));
    m_secrets->followWrite(webhook(u"w2"_s, {}, 2)); // of one without a remembered secret
    QVERIFY(!m_secrets->isRemembered(u"w2"_s));
}

void TestSecretRecall::questionsRunOneAtATime()
{
    QVERIFY(use(account()));
    QStringList told;
    const auto tell = [&told](const QString &what) {
        return [&told, what](const VaultAnswer &answer) {
            told.append(answer.kind == Kind::Done ? what : what + u"?"_s);
        };
    };
    m_secrets->remember(webhook(u"w1"_s), acme, u"one"_s, this, tell(u"one"_s));
    m_secrets->remember(webhook(u"w2"_s), acme, u"two"_s, this, tell(u"two"_s));
    m_secrets->forget(u"w1"_s, this, tell(u"forgotten"_s));
    QCOMPARE(m_vault.asked.size(), 1); // one prompt at a time
    QVERIFY(m_secrets->isAsking());
    QVERIFY(!m_secrets->isSettled(u"w1"_s));
    QSignalSpy settled(m_secrets.get(), &RememberedSecrets::settled);
    m_vault.answer();
    QCOMPARE(told, QStringList{u"one"_s});
    QVERIFY(!m_secrets->isSettled(u"w1"_s)); // it is still to be forgotten
    m_vault.answer();
    m_vault.answer();
    QCOMPARE(told, (QStringList{u"one"_s, u"two"_s, u"forgotten"_s}));
    QVERIFY(m_secrets->isSettled(u"w1"_s));
    QVERIFY(!m_secrets->isAsking());
    QCOMPARE(settled.count(), 3);
    QCOMPARE(m_vault.values.keys(), QStringList{u"a1/webhook/w2/secret"_s});
}

void TestSecretRecall::aClosedWindowHearsNothing()
{
    QVERIFY(use(account()));
    bool isTold = false;
    {
        QObject window;
        m_secrets->remember(webhook(u"w1"_s), acme, u"hush"_s, &window,
                            [&isTold](const VaultAnswer &) { isTold = true; });
    }
    m_vault.answer();
    QVERIFY(!isTold);
    QVERIFY(m_secrets->isRemembered(u"w1"_s)); // what was asked for is done nevertheless
}

void TestSecretRecall::anotherAccountIsNotGivenWhatWasOnItsWay()
{
    QVERIFY(use(account()));
    QCOMPARE(remember(webhook(u"w1"_s), u"hush"_s), Kind::Done);
    std::optional<VaultAnswer> told;
    const auto tell = [&told](const VaultAnswer &answer) { told = answer; };
    QSignalSpy recalled(m_secrets.get(), &RememberedSecrets::secretRecalled);

    // Written where nothing would list it: it is taken out again.
    m_secrets->remember(webhook(u"w2"_s), acme, u"late"_s, this, tell);
    m_secrets->setAccount(account(u"a2"_s, false));
    QVERIFY(m_secrets->all().isEmpty());
    m_vault.answer();
    QCOMPARE(told->kind, Kind::Failed);
    QVERIFY(!m_secrets->isRemembered(u"w2"_s));
    QCOMPARE(m_vault.asked.constLast(), u"remove a1/webhook/w2/secret"_s);
    m_vault.answer();
    QCOMPARE(m_vault.values.keys(), QStringList{u"a1/webhook/w1/secret"_s});

    // Asked for by the one, it says nothing about the other.
    QVERIFY(use(account()));
    m_secrets->recall(u"w1"_s, this, tell);
    m_secrets->setAccount(account(u"a2"_s, false));
    m_vault.answer();
    QCOMPARE(recalled.count(), 0);
    QVERIFY(!m_secrets->isRemembered(u"w1"_s));
}

void TestSecretRecall::theNextRunKnowsThem()
{
    QVERIFY(use(account()));
    QCOMPARE(remember(webhook(u"w1"_s, u"deploys"_s), u"hush"_s), Kind::Done);
    m_secrets = std::make_unique<RememberedSecrets>();
    QSignalSpy changed(m_secrets.get(), &RememberedSecrets::changed);
    m_secrets->setAccount(account());
    QVERIFY(!m_secrets->isSettled(u"w1"_s)); // not known yet: nothing is said about it
    QTRY_VERIFY(m_secrets->isSettled(u"w1"_s));
    QCOMPARE(m_secrets->all().constFirst().name, u"deploys"_s);
    QCOMPARE(changed.count(), 2);
    m_secrets->setAccount(account()); // another token for it
    QVERIFY(m_secrets->isRemembered(u"w1"_s));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(recall(u"w1"_s).value, QByteArray("hush"));
}

void TestSecretRecall::aListThatComesLateOverridesNothing()
{
    QVERIFY(use(account()));
    QCOMPARE(remember(webhook(u"w1"_s, u"old"_s), u"hush"_s), Kind::Done);
    QCOMPARE(remember(webhook(u"w2"_s, u"other"_s), u"hush"_s), Kind::Done);
    m_secrets = std::make_unique<RememberedSecrets>();
    m_secrets->setAccount(account());
    // Before it is known what was remembered.
    m_secrets->remember(webhook(u"w1"_s, u"new"_s), acme, u"hush 2"_s, this, [](const VaultAnswer &) {});
    m_vault.answer();
    m_secrets->forget(u"w2"_s, this, [](const VaultAnswer &) {});
    m_vault.answer();
    QVERIFY(!m_secrets->isReady());
    QTRY_VERIFY(m_secrets->isReady());
    QCOMPARE(m_secrets->all().size(), 1);
    QCOMPARE(m_secrets->all().constFirst().name, u"new"_s);
    QVERIFY(!m_secrets->isRemembered(u"w2"_s));

    // An account that was left before its list came.
    m_secrets = std::make_unique<RememberedSecrets>();
    m_secrets->setAccount(account());
    m_secrets->setAccount(account(u"a2"_s, false));
    QCOMPARE(indexed(), QStringList{u"w1"_s}); // asked after it: both have been read
    QVERIFY(m_secrets->all().isEmpty());
}

void TestSecretRecall::theyAreListedByName()
{
    QVERIFY(use(account(u"a1"_s, false)));
    QCOMPARE(remember(webhook(u"w3"_s, u"beta"_s), u"3"_s), Kind::Done);
    QCOMPARE(remember(webhook(u"w2"_s, u"  alpha\n two "_s), u"2"_s), Kind::Done);
    QCOMPARE(remember(webhook(u"w1"_s, u"beta"_s), u"1"_s), Kind::Done);
    QCOMPARE(remember(webhook(u"w4"_s), u"4"_s), Kind::Done);
    QStringList names;
    for (const RememberedSecrets::Entry &entry : m_secrets->all())
        names.append(entry.webhookId + u' ' + entry.name);
    QCOMPARE(names.mid(0, 3), (QStringList{u"w2 alpha two"_s, u"w1 beta"_s, u"w3 beta"_s}));
    QVERIFY2(names.constLast().contains(u"hooks.example"_s), qPrintable(names.constLast())); // its target
    QVERIFY(!names.constLast().contains(u"abcdefgh"_s)); // which is a credential
}

QW_TEST(QCoreApplication, TestSecretRecall)

} // namespace tst_secretrecall

#include "tst_secretrecall.moc"
