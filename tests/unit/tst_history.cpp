#include "models/store/local/history.h"
#include "tests/support/localfolder.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

namespace tst_history {

using Qt::StringLiterals::operator""_s;
using Change = History::Change;
using Moments = QList<History::Moment>;

static const QString acme = u"o1"_s;

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsEachStateOnce();
    void whatComesAndGoesIsKept();
    void orderIsNoChange();
    void timesAloneMakeNoMoment();
    void oneThatCannotBeReadIsNotGone();
    void singleStatesAreKept();
    void organizationsAreApart();
    void survivesARestart();
    void whatFailedIsBroughtByTheNextList();
    void aListWithoutChangesWritesNothing();
    void aListIsWrittenAMomentLater();
    void readsAThousandMoments();
    void keepsTheNamesOfOrganizations();
    void rowsThatAreNoRecordsAreLeftOut();

private:
    void note(const QList<Webhook> &webhooks, int minute) { m_history->noteList(acme, webhooks, at(minute)); }
    static QDateTime at(int minute)
    {
        return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + minute * 60'000LL, Qt::UTC);
    }
    Moments moments(const QDateTime &before = {}, int limit = 100, const QString &organizationId = acme);
    QList<Webhook> stateAt(int minute);
    QList<History::State> statesOf(const QString &webhookId);
    History::Latest latest(const QString &organizationId = acme);
    void restart();
    int rows()
    {
        m_history->writeNoted();
        return askedOf(*m_database, u"SELECT count(*) FROM state"_s).toInt();
    }

    std::unique_ptr<LocalFolder> m_folder;
    std::unique_ptr<LocalDatabase> m_database;
    std::unique_ptr<History> m_history;
};

static Webhook webhook(const QString &webhookId, const QString &description = {})
{
    Webhook made;
    made.id = webhookId;
    made.createdAt = QDateTime::fromMSecsSinceEpoch(1'600'000'000'000, Qt::UTC);
    made.kind = KnownKind::Slack;
    made.targetUrl = u"https://hooks.example/"_s + webhookId;
    made.description = description;
    made.isEnabled = true;
    made.events = {KnownEvent::Failed, KnownEvent::Started};
    made.modes = {KnownMode::Production};
    made.projectPatterns = {u"product*"_s};
    return made;
}

void TestHistory::init()
{
    m_folder = std::make_unique<LocalFolder>();
    restart();
}

void TestHistory::restart()
{
    m_history.reset();
    m_database = std::make_unique<LocalDatabase>();
    m_database->open(m_folder->path());
    m_history = std::make_unique<History>(*m_database);
}

void TestHistory::cleanup()
{
    m_history.reset();
    m_database.reset();
}

Moments TestHistory::moments(const QDateTime &before, int limit, const QString &organizationId)
{
    return answerTo<Moments>([&](QObject *context, const auto &done) {
               m_history->moments(organizationId, before, limit, context, done);
           })
        .value();
}

QList<Webhook> TestHistory::stateAt(int minute)
{
    return answerTo<QList<Webhook>>([&](QObject *context, const auto &done) {
               m_history->stateAt(acme, at(minute), context, done);
           })
        .value();
}

QList<History::State> TestHistory::statesOf(const QString &webhookId)
{
    return answerTo<QList<History::State>>([&](QObject *context, const auto &done) {
               m_history->statesOf(acme, webhookId, 100, context, done);
           })
        .value();
}

History::Latest TestHistory::latest(const QString &organizationId)
{
    return answerTo<History::Latest>(
               [&](QObject *context, const auto &done) { m_history->latest(organizationId, context, done); })
        .value();
}

void TestHistory::keepsEachStateOnce()
{
    QCOMPARE(latest(), History::Latest());
    note({webhook(u"w1"_s), webhook(u"w2"_s)}, 1);
    note({webhook(u"w1"_s), webhook(u"w2"_s)}, 2);
    note({webhook(u"w1"_s), webhook(u"w2"_s, u"on call"_s)}, 3);
    QCOMPARE(moments(), (Moments{{at(3), 0, 1, 0}, {at(1), 2, 0, 0}}));
    QCOMPARE(stateAt(0), QList<Webhook>());
    QCOMPARE(stateAt(2), (QList<Webhook>{webhook(u"w1"_s), webhook(u"w2"_s)}));
    QCOMPARE(stateAt(3), (QList<Webhook>{webhook(u"w1"_s), webhook(u"w2"_s, u"on call"_s)}));
    const QList<History::State> states{{at(3), Change::Changed, webhook(u"w2"_s, u"on call"_s)},
                                       {at(1), Change::Added, webhook(u"w2"_s)}};
    QCOMPARE(statesOf(u"w2"_s), states);
    QCOMPARE(latest().seenAt, at(3));
    note({webhook(u"w1"_s), webhook(u"w2"_s, u"on call"_s)}, 9);
    QCOMPARE(latest().seenAt, at(9)); // seen again, though nothing changed
    QCOMPARE(rows(), 3);
}

void TestHistory::whatComesAndGoesIsKept()
{
    note({webhook(u"w1"_s), webhook(u"w2"_s)}, 1);
    note({webhook(u"w1"_s)}, 2);
    note({webhook(u"w1"_s)}, 3);
    note({webhook(u"w1"_s), webhook(u"w2"_s)}, 4);
    note({}, 5);
    QCOMPARE(moments(), (Moments{{at(5), 0, 0, 2}, {at(4), 1, 0, 0}, {at(2), 0, 0, 1}, {at(1), 2, 0, 0}}));
    QCOMPARE(stateAt(3), QList<Webhook>{webhook(u"w1"_s)});
    QCOMPARE(stateAt(4), (QList<Webhook>{webhook(u"w1"_s), webhook(u"w2"_s)}));
    QCOMPARE(latest(), (History::Latest{{}, at(5)}));
    const QList<History::State> states{{at(5), Change::Removed, std::nullopt},
                                       {at(4), Change::Added, webhook(u"w2"_s)},
                                       {at(2), Change::Removed, std::nullopt},
                                       {at(1), Change::Added, webhook(u"w2"_s)}};
    QCOMPARE(statesOf(u"w2"_s), states);
}

void TestHistory::orderIsNoChange()
{
    note({webhook(u"w1"_s), webhook(u"w2"_s)}, 1);
    Webhook other = webhook(u"w1"_s);
    std::reverse(other.events.begin(), other.events.end());
    note({webhook(u"w2"_s), other}, 2);
    note({webhook(u"w1"_s), webhook(u"w2"_s), webhook(u"w1"_s, u"twice in the list"_s)}, 3);
    QCOMPARE(moments(), (Moments{{at(1), 2, 0, 0}}));
    QCOMPARE(rows(), 2);
}

void TestHistory::timesAloneMakeNoMoment()
{
    note({webhook(u"w1"_s)}, 1);
    Webhook saved = webhook(u"w1"_s);
    saved.updatedAt = at(2);
    note({saved}, 2);
    saved.unknownFields = {u"retry_policy"_s};
    note({saved}, 3);
    QCOMPARE(moments(), (Moments{{at(1), 1, 0, 0}}));
    QCOMPARE(latest().webhooks, QList<Webhook>{saved});
    QCOMPARE(statesOf(u"w1"_s).size(), 3);
    QCOMPARE(statesOf(u"w1"_s).at(0).change, Change::Touched);
}

void TestHistory::oneThatCannotBeReadIsNotGone()
{
    note({webhook(u"w1"_s), webhook(u"w2"_s), webhook(u"w3"_s)}, 1);
    m_history->noteList(acme, {webhook(u"w1"_s)}, at(2), {u"w2"_s});
    QCOMPARE(moments().at(0), (History::Moment{at(2), 0, 0, 1})); // w3
    m_history->noteList(acme, {}, at(3), {u""_s});                // nobody knows whose that was
    QCOMPARE(latest(), (History::Latest{{webhook(u"w1"_s), webhook(u"w2"_s)}, at(3)}));
}

void TestHistory::singleStatesAreKept()
{
    note({webhook(u"w1"_s), webhook(u"w2"_s)}, 1);
    m_history->noteState(acme, webhook(u"w1"_s, u"edited"_s), at(2));
    m_history->noteState(acme, webhook(u"w3"_s), at(3));
    m_history->noteGone(acme, u"w2"_s, at(4));
    m_history->noteGone(acme, u"w2"_s, at(5));
    m_history->noteGone(acme, u"never seen"_s, at(6));
    QCOMPARE(moments(), (Moments{{at(4), 0, 0, 1}, {at(3), 1, 0, 0}, {at(2), 0, 1, 0}, {at(1), 2, 0, 0}}));
    QCOMPARE(latest(), (History::Latest{{webhook(u"w1"_s, u"edited"_s), webhook(u"w3"_s)}, at(1)}));
    note({webhook(u"w1"_s, u"edited"_s), webhook(u"w3"_s)}, 7); // the list agrees
    QCOMPARE(moments().size(), 4);
}

void TestHistory::organizationsAreApart()
{
    note({webhook(u"w1"_s)}, 1);
    m_history->noteList(u"o2"_s, {webhook(u"w1"_s, u"same id"_s)}, at(2));
    note({webhook(u"w1"_s)}, 3);
    QCOMPARE(moments(), (Moments{{at(1), 1, 0, 0}}));
    QCOMPARE(moments({}, 100, u"o2"_s), (Moments{{at(2), 1, 0, 0}}));
    QCOMPARE(latest(u"o2"_s).webhooks, QList<Webhook>{webhook(u"w1"_s, u"same id"_s)});
    QCOMPARE(latest(u"o3"_s), History::Latest());
}

void TestHistory::survivesARestart()
{
    Webhook odd = webhook(u"w1"_s);
    odd.description = QString(QChar(0xd800)) + u" half a character"_s;
    note({odd, webhook(u"w2"_s)}, 1);
    restart();
    note({odd, webhook(u"w2"_s)}, 2);
    QCOMPARE(rows(), 2);
    note({webhook(u"w2"_s)}, 3);
    restart();
    QCOMPARE(latest(), (History::Latest{{webhook(u"w2"_s)}, at(3)}));
}

void TestHistory::whatFailedIsBroughtByTheNextList()
{
    note({webhook(u"w1"_s)}, 1);
    askedOf(*m_database, u"PRAGMA max_page_count = 1"_s); // the pages there are, and no more
    QSignalSpy failed(m_database.get(), &LocalDatabase::failed);
    QSignalSpy workedAgain(m_database.get(), &LocalDatabase::workedAgain);
    Webhook long1 = webhook(u"w1"_s, QString(100'000, u'x'));
    note({long1, webhook(u"w2"_s)}, 2);
    note({long1, webhook(u"w2"_s)}, 3);
    QCOMPARE(latest(), (History::Latest{{webhook(u"w1"_s)}, at(1)}));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<LocalFailure>().kind, LocalFailure::Kind::DiskFull);
    askedOf(*m_database, u"PRAGMA max_page_count = 100000"_s);
    note({long1, webhook(u"w2"_s)}, 4);
    QCOMPARE(latest(), (History::Latest{{long1, webhook(u"w2"_s)}, at(4)}));
    QCOMPARE(moments(), (Moments{{at(4), 1, 1, 0}, {at(1), 1, 0, 0}}));
    QCOMPARE(workedAgain.size(), 1);
}

void TestHistory::aListWithoutChangesWritesNothing()
{
    QList<Webhook> webhooks;
    for (int i = 0; i < 10'000; ++i)
        webhooks.append(webhook(u"w%1"_s.arg(i), u"text of some length that makes a record"_s));
    note(webhooks, 1);
    QCOMPARE(rows(), 10'000);
    restart();
    note(webhooks, 2); // reads what is there
    QCOMPARE(rows(), 10'000);
    const QVariant changes = askedOf(*m_database, u"SELECT total_changes()"_s);
    QElapsedTimer timer;
    timer.start();
    note(webhooks, 3);
    m_history->writeNoted();
    const qint64 inThisThread = timer.elapsed();
    QCOMPARE(askedOf(*m_database, u"SELECT total_changes()"_s).toInt(), changes.toInt() + 1); // seen_at
    qInfo("10,000 webhooks unchanged: %lld ms, %lld ms of them in the caller's thread", timer.elapsed(),
          inThisThread);
    timer.restart();
    QCOMPARE(latest().webhooks, webhooks);
    qInfo("10,000 webhooks read: %lld ms", timer.elapsed());
}

// Not asked for, too, and at once where the history goes.
void TestHistory::aListIsWrittenAMomentLater()
{
    const auto written = [this] { return askedOf(*m_database, u"SELECT count(*) FROM state"_s).toInt(); };
    note({webhook(u"w1"_s)}, 1);
    QCOMPARE(written(), 0);
    QTRY_COMPARE(written(), 1);
    note({webhook(u"w1"_s, u"edited"_s)}, 2);
    note({webhook(u"w1"_s, u"again"_s)}, 3); // no list is lost
    restart();
    QCOMPARE(rows(), 3);
}

void TestHistory::readsAThousandMoments()
{
    QList<Webhook> webhooks;
    for (int i = 0; i < 20; ++i)
        webhooks.append(webhook(u"w%1"_s.arg(i)));
    for (int minute = 1; minute <= 1000; ++minute) {
        webhooks[minute % 20].description = u"state %1"_s.arg(minute);
        note(webhooks, minute);
    }
    Moments all;
    QDateTime before;
    while (true) {
        const Moments page = moments(before, 300);
        if (page.isEmpty())
            break;
        all += page;
        before = page.last().at;
    }
    QCOMPARE(all.size(), 1000);
    for (int i = 0; i < 999; ++i)
        QCOMPARE(all.at(i), (History::Moment{at(1000 - i), 0, 1, 0}));
    QCOMPARE(all.last(), (History::Moment{at(1), 20, 0, 0}));
    QCOMPARE(stateAt(500).at(0).description, u"state 500"_s);
    QCOMPARE(stateAt(500).at(1).description, u"state 481"_s);
    QCOMPARE(statesOf(u"w0"_s).size(), 51);
}

void TestHistory::keepsTheNamesOfOrganizations()
{
    m_history->noteOrganizations({{u"o2"_s, u"Acme Retail"_s}, {u"o1"_s, u"acme labs"_s}, {u"o3"_s, {}}});
    m_history->noteOrganizations({{u"o2"_s, u"Acme Stores"_s}});
    restart();
    const auto organizations = answerTo<QList<Organization>>(
        [&](QObject *context, const auto &done) { m_history->organizations(context, done); });
    QCOMPARE(*organizations,
             (QList<Organization>{{u"o3"_s, u""_s}, {u"o1"_s, u"acme labs"_s}, {u"o2"_s, u"Acme Stores"_s}}));
}

void TestHistory::rowsThatAreNoRecordsAreLeftOut()
{
    note({webhook(u"w1"_s), webhook(u"w2"_s)}, 1);
    QCOMPARE(rows(), 2);
    QVERIFY(m_folder->run({u"UPDATE state SET record = X'7b00ff' WHERE webhook_id = 'w1'"_s,
                           u"INSERT INTO state VALUES (90, 'o1', 'w2', 1, 77, X'7b7d')"_s}));
    QCOMPARE(latest().webhooks, QList<Webhook>());
    QCOMPARE(statesOf(u"w1"_s), QList<History::State>());
    QCOMPARE(statesOf(u"w2"_s).size(), 1);
    restart();
    note({webhook(u"w1"_s), webhook(u"w2"_s)}, 2); // kept anew
    QCOMPARE(latest().webhooks.size(), 2);
}

QW_TEST(QCoreApplication, TestHistory)

} // namespace tst_history

#include "tst_history.moc"
