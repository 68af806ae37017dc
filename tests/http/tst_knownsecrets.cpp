#include "models/domain/ownheaders.h"
#include "models/store/knownsecrets.h"
#include "tests/support/answer.h"
#include "tests/support/deliverystory.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QSignalSpy>

namespace tst_knownsecrets {

using Qt::StringLiterals::operator""_s;

// A target answers with the secret it got, and Qovery's log tells it. Once the secret is known here, no copy
// of it is in the database or beside it.
class TestKnownSecrets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsWrittenToAWebhookIsKnown();
    void whatIsSentToATargetIsKnown();
    void eachIsSaidOnce();

private:
    static constexpr const char *secret = "s3cr3t-echoed/1";
    QByteArray kept() const;
    void answerWithEchoes(const QStringList &ids);
    void nothingHasIt();

    std::unique_ptr<DeliveryStory> m_story;
    std::unique_ptr<KnownSecrets> m_known;
};

// As app/ joins them.
void TestKnownSecrets::init()
{
    m_story = std::make_unique<DeliveryStory>();
    m_known = std::make_unique<KnownSecrets>();
    connect(&m_story->webhooks, &WebhookStore::secretUsed, m_known.get(), &KnownSecrets::note);
    connect(m_known.get(), &KnownSecrets::learned, this,
            [this](const QByteArray &learned) { m_story->archive.maskKept(learned); });
    connect(m_known.get(), &KnownSecrets::changed, this,
            [this] { m_story->archive.setKnownSecrets(m_known->all()); });
    QVERIFY(m_story->open(1));
    answerWithEchoes({u"d1"_s});
    QVERIFY(m_story->read(u"w0"_s));
    QVERIFY(m_story->settles());
    QVERIFY(kept().contains(secret)); // nobody could know
}

void TestKnownSecrets::cleanup()
{
    m_known.reset();
    m_story.reset();
}

QByteArray TestKnownSecrets::kept() const
{
    QByteArray all;
    const QDir folder(m_story->folder.filePath(u"account"_s));
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        if (file.open(QFile::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void TestKnownSecrets::answerWithEchoes(const QStringList &ids)
{
    QJsonArray list;
    for (const QString &id : ids)
        list.append(
            QJsonObject{{"id", id},
                        {"created_at", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                        {"target_response_status_code", 400},
                        {"target_response_body", u"you sent Qovery-Secret: "_s + QLatin1String(secret)}});
    m_story->server.clearRules();
    m_story->answerWith(u"w0"_s,
                        FaultProxy::canned(200, QJsonDocument(QJsonObject{{"results", list}}).toJson()));
}

void TestKnownSecrets::nothingHasIt()
{
    QCOMPARE(m_known->all(), QList<QByteArray>{secret});
    QTRY_VERIFY(!kept().contains(secret));
    answerWithEchoes({u"d1"_s, u"d2"_s});
    QVERIFY(m_story->read(u"w0"_s));
    QVERIFY(m_story->settles());
    QVERIFY(kept().contains("you sent Qovery-Secret: ***masked***"));
    QVERIFY(!kept().contains(secret));
}

void TestKnownSecrets::whatIsWrittenToAWebhookIsKnown()
{
    WebhookDraft draft;
    draft.targetUrl = u"https://a.example/hook"_s;
    draft.events = {KnownEvent::Failed};
    draft.secretChoice = SecretChoice::Replace;
    draft.secret = QLatin1String(secret);
    bool isDone = false;
    m_story->webhooks.create(draft, this, [&](const SaveOutcome &) { isDone = true; });
    QTRY_VERIFY(isDone);
    nothingHasIt();
}

void TestKnownSecrets::whatIsSentToATargetIsKnown()
{
    TargetRequest request;
    request.headers = {{"Host", "a.example"}, {"Qovery-Secret", secret}};
    m_known->noteSent(request);
    nothingHasIt();
}

void TestKnownSecrets::eachIsSaidOnce()
{
    QSignalSpy changed(m_known.get(), &KnownSecrets::changed);
    QSignalSpy learned(m_known.get(), &KnownSecrets::learned);
    m_known->noteToken("qov_s3cr3t-token");
    m_known->noteToken("qov_s3cr3t-token");
    QCOMPARE(changed.count(), 1);
    QCOMPARE(learned.count(), 0); // nothing was kept before it was known
    m_known->note("s3cr3t-other");
    m_known->note("s3cr3t-other");
    m_known->note({});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(learned.count(), 1);
    m_known->forgetAll();
    QCOMPARE(m_known->all(), QList<QByteArray>());
    QCOMPARE(changed.count(), 3);
}

QW_TEST(QCoreApplication, TestKnownSecrets)

} // namespace tst_knownsecrets

#include "tst_knownsecrets.moc"
