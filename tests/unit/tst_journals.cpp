#include "models/store/local/draftjournal.h"
#include "models/store/local/draftrecord.h"
#include "models/store/local/intentrecord.h"
#include "models/store/local/rememberedsecretindex.h"
#include "models/store/local/webhookrecord.h"
#include "tests/support/localfolder.h"
#include "tests/support/testprogram.h"

#include <QProcess>

#include <cstdio>

namespace tst_journals {

using Qt::StringLiterals::operator""_s;

static const QString theSecret = u"s3cr3t-that-must-not-be-written"_s;

class TestJournals : public QObject
{
    Q_OBJECT

private slots:
    void recordsKeepWhatTheServerSaid();
    void intentsComeBackUntilTheyAreSettled();
    void draftsComeBackUntilTheyAreDropped();
    void theIndexKnowsWhoseSecretsAreRemembered();
    void noSecretIsWritten();
    void hostileRecordsAreNotRead_data();
    void hostileRecordsAreNotRead();
    void rowsThatAreNoRecordsAreLeftOut();
    void aDurableIntentSurvivesKill9();
};

static QDateTime utc(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

// Everything set, some of it to what this version does not know.
static Webhook fullWebhook()
{
    Webhook webhook;
    webhook.id = u"w1/%🎉"_s;
    webhook.createdAt = utc(1'600'000'000'123);
    webhook.updatedAt = utc(-1);
    webhook.kind = WebhookKind::fromWire(u"PAGER"_s);
    webhook.targetUrl = u"https://hooks.example/a?b=c&d=\"<b>\""_s;
    webhook.secretIsSet = true;
    webhook.description = u"on call \0 \n <b>x</b> \u202e"_s;
    webhook.isEnabled = false;
    webhook.events = {KnownEvent::Failed, EventType::fromWire(u"DEPLOYMENT_PAUSED"_s)};
    webhook.modes = {EnvironmentMode::fromWire(u""_s), KnownMode::Preview};
    webhook.projectPatterns = {u"product*"_s, u" "_s, QString(100'000, u'x')};
    webhook.unknownFields = {u"retry_policy"_s};
    return webhook;
}

static WebhookDraft draftWithSecret(SecretChoice choice)
{
    WebhookDraft draft = WebhookDraft::fromWebhook(fullWebhook());
    draft.secretChoice = choice;
    draft.secret = theSecret;
    draft.remembersSecret = true;
    return draft;
}

static WebhookDraft withoutSecret(WebhookDraft draft)
{
    draft.secret.clear();
    return draft;
}

static ChangeIntent fullIntent()
{
    ChangeIntent intent;
    intent.id = u"i1"_s;
    intent.kind = ChangeIntent::Kind::Save;
    intent.organizationId = u"o1"_s;
    intent.webhookId = fullWebhook().id;
    intent.base = fullWebhook();
    intent.draft = draftWithSecret(SecretChoice::Replace);
    intent.idsBefore = {u"a"_s, u"b"_s};
    intent.idsBeforeAreKnown = true;
    intent.begunAt = utc(1'700'000'000'001);
    return intent;
}

void TestJournals::recordsKeepWhatTheServerSaid()
{
    Webhook onlyAnId;
    onlyAnId.id = u"w2"_s;
    QCOMPARE(readWebhookRecord(writeWebhookRecord(fullWebhook())), std::optional(fullWebhook()));
    QCOMPARE(readWebhookRecord(writeWebhookRecord(onlyAnId)), std::optional(onlyAnId));
    for (const auto choice : {SecretChoice::None, SecretChoice::Keep, SecretChoice::KeepRemembered,
                              SecretChoice::Replace, SecretChoice::Remove}) {
        const WebhookDraft draft = draftWithSecret(choice);
        QCOMPARE(readDraftRecord(writeDraftRecord(draft)), std::optional(withoutSecret(draft)));
    }
}

void TestJournals::intentsComeBackUntilTheyAreSettled()
{
    LocalFolder folder;
    ChangeIntent save = fullIntent();
    ChangeIntent create = someIntent(u"i2"_s);
    create.begunAt = save.begunAt.addSecs(1);
    ChangeIntent removal = someIntent(u"i3"_s);
    removal.kind = ChangeIntent::Kind::Remove;
    removal.begunAt = save.begunAt.addSecs(-1);
    removal.webhookId = u"w9"_s;
    {
        LocalDatabase database;
        database.open(folder.path());
        IntentJournal journal(database);
        for (const ChangeIntent &intent : {save, create, removal})
            QCOMPARE(recorded(journal, intent), std::optional(true));
    }
    save.draft.secret.clear();
    LocalDatabase database;
    database.open(folder.path());
    IntentJournal journal(database);
    QCOMPARE(pendingOf(journal), std::optional(QList<ChangeIntent>{removal, save, create}));
    journal.settle(save.id);
    journal.settle(u"never recorded"_s);
    QCOMPARE(pendingIds(journal), std::optional(QStringList{u"i3"_s, u"i2"_s}));
}

void TestJournals::draftsComeBackUntilTheyAreDropped()
{
    LocalFolder folder;
    DraftJournal::Entry fresh{u"new"_s, u"o1"_s, std::nullopt, draftWithSecret(SecretChoice::Replace),
                              utc(1)};
    DraftJournal::Entry edited{u"w1"_s, u"o1"_s, fullWebhook(), draftWithSecret(SecretChoice::Keep), utc(2)};
    DraftJournal::Entry saved{u"w2"_s, u"o1"_s, fullWebhook(), {}, utc(3)};
    {
        LocalDatabase database;
        database.open(folder.path());
        DraftJournal journal(database);
        journal.keep(fresh);
        journal.keep(edited);
        journal.keep(saved);
        fresh.draft.description = u"typed on"_s;
        fresh.editedAt = utc(4);
        journal.keep(fresh);
        journal.drop(saved.key);
    }
    fresh.draft.secret.clear();
    edited.draft.secret.clear();
    LocalDatabase database;
    database.open(folder.path());
    DraftJournal journal(database);
    const auto all = answerTo<QList<DraftJournal::Entry>>(
        [&](QObject *context, const auto &done) { journal.all(context, done); });
    QCOMPARE(all, std::optional(QList<DraftJournal::Entry>{fresh, edited}));
}

void TestJournals::theIndexKnowsWhoseSecretsAreRemembered()
{
    LocalFolder folder;
    {
        LocalDatabase database;
        database.open(folder.path());
        RememberedSecretIndex index(database);
        index.add({u"w1"_s, u"o1"_s, u"On call"_s, utc(1), utc(5)});
        index.add({u"w2"_s, u"o1"_s, {}, utc(2), {}});
        index.add({u"w1"_s, u"o1"_s, u"On call 2"_s, utc(3), utc(6)});
        index.add({u"w3"_s, {}, {}, utc(4), utc(7)});
        const auto isKept =
            answerTo<bool>([&](QObject *context, const auto &done) { index.remove(u"w3"_s, context, done); });
        QCOMPARE(isKept, std::optional(true));
    }
    LocalDatabase database;
    database.open(folder.path());
    RememberedSecretIndex index(database);
    using Entries = QList<RememberedSecretIndex::Entry>;
    const auto all = answerTo<Entries>([&](QObject *context, const auto &done) { index.all(context, done); });
    QCOMPARE(*all, (Entries{{u"w1"_s, u"o1"_s, u"On call 2"_s, utc(3), utc(6)},
                            {u"w2"_s, u"o1"_s, u""_s, utc(2), {}}}));
}

void TestJournals::noSecretIsWritten()
{
    LocalFolder folder;
    LocalDatabase database;
    database.open(folder.path());
    IntentJournal intents(database);
    DraftJournal drafts(database);
    for (const auto choice : {SecretChoice::Keep, SecretChoice::Replace, SecretChoice::KeepRemembered}) {
        ChangeIntent intent = fullIntent();
        intent.draft = draftWithSecret(choice);
        drafts.keep({u"d"_s, u"o1"_s, fullWebhook(), draftWithSecret(choice), utc(1)});
        QCOMPARE(recorded(intents, intent), std::optional(true));
    }
    QVERIFY(folder.names().contains(u"local.sqlite-wal"_s));
    QVERIFY(folder.allBytes().contains("hooks.example")); // the search finds what is there
    for (const QByteArray &written :
         {theSecret.toUtf8(),
          QByteArray(reinterpret_cast<const char *>(theSecret.utf16()), theSecret.size() * 2),
          theSecret.toUtf8().toBase64(), theSecret.toUtf8().toHex()})
        QVERIFY(!folder.allBytes().contains(written));
}

// One record a line; those of "good" are what version 1 wrote and must be read for ever.
void TestJournals::hostileRecordsAreNotRead_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<bool>("isGood");
    for (const auto &name : {u"good-records.txt"_s, u"hostile-records.txt"_s}) {
        QFile file(QStringLiteral(TEST_DATA_DIR "/local/") + name);
        QVERIFY(file.open(QFile::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (qsizetype line = 0; line < lines.size(); ++line) {
            if (!lines.at(line).isEmpty())
                QTest::addRow("%s %d", qPrintable(name), int(line) + 1)
                    << lines.at(line) << name.startsWith(u"good"_s);
        }
    }
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << false;
    QTest::newRow("deep") << QByteArray(100'000, '[') << false;
    QTest::newRow("deep objects") << QByteArray("{\"record\":1,\"draft\":").repeated(50'000) << false;
    QTest::newRow("too long") << writeWebhookRecord(fullWebhook()) + QByteArray(maximumRecordBytes, ' ')
                              << false;
}

void TestJournals::hostileRecordsAreNotRead()
{
    QFETCH(QByteArray, record);
    QFETCH(bool, isGood);
    const int readers = int(readWebhookRecord(record).has_value()) +
                        int(readDraftRecord(record).has_value()) + int(readIntentRecord(record).has_value()) +
                        int(readDraftEntryRecord(record).has_value());
    QCOMPARE(readers, isGood ? 1 : 0);
}

void TestJournals::rowsThatAreNoRecordsAreLeftOut()
{
    LocalFolder folder;
    LocalDatabase database;
    database.open(folder.path());
    IntentJournal journal(database);
    QVERIFY(recorded(journal, someIntent(u"i1"_s)).value_or(false));
    QVERIFY(
        folder.run({u"INSERT INTO intent VALUES ('i2', 5, X'00ff'), ('i3', 'text', 'text'), ('i4', 6, 7)"_s,
                    u"INSERT INTO draft VALUES ('d', 5, X'7b')"_s}));
    QCOMPARE(pendingIds(journal), std::optional(QStringList{u"i1"_s}));
    DraftJournal drafts(database);
    const auto all = answerTo<QList<DraftJournal::Entry>>(
        [&](QObject *context, const auto &done) { drafts.all(context, done); });
    QCOMPARE(*all, QList<DraftJournal::Entry>());
}

// This executable started again: records one intent after the other and says which are durable.
static int recordUntilKilled(const QString &folder)
{
    LocalDatabase database;
    IntentJournal journal(database);
    database.open(folder);
    int number = 0;
    std::function<void()> next = [&] {
        const QString intentId = QString::number(number++);
        journal.record(someIntent(intentId), &database, [&, intentId](bool isDurable) {
            if (isDurable) {
                std::printf("%s\n", qPrintable(intentId));
                std::fflush(stdout);
            }
            next();
        });
    };
    next();
    return QCoreApplication::exec();
}

void TestJournals::aDurableIntentSurvivesKill9()
{
    for (const int enough : {1, 2, 7, 30, 60}) {
        LocalFolder folder;
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {u"tst_journals"_s, u"--record"_s, folder.path()});
        QByteArray said;
        while (said.count('\n') < enough && process.waitForReadyRead(30'000))
            said += process.readAllStandardOutput();
        process.kill(); // SIGKILL
        QVERIFY(process.waitForFinished());
        said += process.readAllStandardOutput();
        QVERIFY(said.count('\n') >= enough);

        LocalDatabase database;
        IntentJournal journal(database);
        bool wasSetAside = false;
        connect(&database, &LocalDatabase::setAside, this, [&] { wasSetAside = true; });
        database.open(folder.path());
        const std::optional<QStringList> found = pendingIds(journal);
        const QStringList durable = QString::fromLatin1(said.left(said.lastIndexOf('\n'))).split(u'\n');
        QCOMPARE(found->mid(0, durable.size()), durable);
        QVERIFY(!wasSetAside);
    }
}

static int run(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--record") == 0)
        return recordUntilKilled(QString::fromLocal8Bit(argv[2]));
    TestJournals test;
    return QTest::qExec(&test, argc, argv);
}

QW_TEST_MAIN(run)

} // namespace tst_journals

#include "tst_journals.moc"
