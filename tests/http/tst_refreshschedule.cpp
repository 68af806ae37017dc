#include "models/store/refreshschedule.h"
#include "tests/support/answer.h"
#include "tests/support/faultproxy.h"
#include "tests/support/limits.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace tst_refreshschedule {

using std::chrono::seconds;

// The budget of a token and the quiet refresh, over real sockets: what is asked, and when.
class TestRefreshSchedule : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theBudgetIsOfOneToken();
    void afterTheResetNothingIsKnown();
    void timesThatAreNoResetAreLeftOut_data();
    void timesThatAreNoResetAreLeftOut();
    void anotherClockIsAllowedFor();
    void anAnswerThatWasOvertakenChangesNothing();
    void itRefreshesAtItsInterval();
    void nothingIsReadForNobody();
    void itStopsAtTheReserveAndGoesOnAfterTheReset();
    void failuresMakeItWait();
    void aRejectedTokenEndsIt();

private:
    FaultProxy::Rule listWith(int remaining, const QDateTime &reset) const;
    void open();
    bool comesWithin(int requests, int milliseconds) const;

    std::unique_ptr<FaultProxy> m_server;
    std::unique_ptr<QoveryApi> m_api;
    std::unique_ptr<RequestBudget> m_budget;
    std::unique_ptr<WebhookStore> m_store;
    std::unique_ptr<RefreshSchedule> m_schedule;
};

void TestRefreshSchedule::init()
{
    m_server = std::make_unique<FaultProxy>();
    m_api = std::make_unique<QoveryApi>(askingOnce());
    m_budget = std::make_unique<RequestBudget>(*m_api);
    m_store = std::make_unique<WebhookStore>(*m_api);
    m_schedule = std::make_unique<RefreshSchedule>(*m_store, *m_budget);
    m_api->setAccess(m_server->url(), ApiToken::fromText(QStringLiteral("the-token")));
}

void TestRefreshSchedule::cleanup()
{
    m_schedule.reset();
    m_store.reset();
    m_budget.reset();
    m_api.reset();
}

FaultProxy::Rule TestRefreshSchedule::listWith(int remaining, const QDateTime &reset) const
{
    FaultProxy::Headers headers{{"X-RateLimit-Limit", "1000"},
                                {"X-RateLimit-Remaining", QByteArray::number(remaining)}};
    if (reset.isValid())
        headers.append({"X-RateLimit-Reset", QByteArray::number(reset.toSecsSinceEpoch())});
    return FaultProxy::canned(200, "{}", headers);
}

void TestRefreshSchedule::open()
{
    m_store->setOrganization(QStringLiteral("o"));
    QTRY_COMPARE(m_store->state(), WebhookStore::State::Ready);
}

bool TestRefreshSchedule::comesWithin(int requests, int milliseconds) const
{
    return QTest::qWaitFor([&] { return m_server->count("GET") >= requests; }, milliseconds);
}

void TestRefreshSchedule::theBudgetIsOfOneToken()
{
    QVERIFY(!m_budget->remaining());
    const QDateTime reset = QDateTime::currentDateTimeUtc().addSecs(1800);
    m_server->addRule(listWith(80, reset));
    open();
    QCOMPARE(m_budget->remaining(), std::optional(80));
    QCOMPARE(m_budget->limit(), std::optional(1000));
    QCOMPARE(m_budget->resetAt().toSecsSinceEpoch(), reset.toSecsSinceEpoch());
    QVERIFY(m_budget->isBelowReserve());
    QSignalSpy changed(m_budget.get(), &RequestBudget::changed);
    m_api->setAccess(m_server->url(), ApiToken::fromText(QStringLiteral("another-token")));
    QVERIFY(changed.count() > 0);
    QVERIFY(!m_budget->remaining());
    QVERIFY(!m_budget->limit());
    QVERIFY(!m_budget->resetAt().isValid());
    QVERIFY(!m_budget->isBelowReserve());
}

void TestRefreshSchedule::afterTheResetNothingIsKnown()
{
    m_server->addRule(listWith(80, QDateTime::currentDateTimeUtc().addSecs(2)));
    open();
    QCOMPARE(m_budget->remaining(), std::optional(80));
    QSignalSpy changed(m_budget.get(), &RequestBudget::changed);
    QTRY_COMPARE(changed.count(), 1); // said, not found out by asking
    QVERIFY(!m_budget->remaining());
    QVERIFY(m_budget->allowsBackgroundReads());
}

void TestRefreshSchedule::timesThatAreNoResetAreLeftOut_data()
{
    QTest::addColumn<QDateTime>("reset");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTest::newRow("none") << QDateTime();
    QTest::newRow("past") << now.addSecs(-60);
    QTest::newRow("seconds since now") << QDateTime::fromSecsSinceEpoch(1800, Qt::UTC);
    QTest::newRow("next week") << now.addDays(7);
}

void TestRefreshSchedule::timesThatAreNoResetAreLeftOut()
{
    QFETCH(QDateTime, reset);
    m_server->addRule(listWith(80, reset));
    open();
    QCOMPARE(m_budget->remaining(), std::optional(80));
    QVERIFY(!m_budget->resetAt().isValid());
    const qint64 until = QDateTime::currentDateTimeUtc().secsTo(m_budget->knownUntil());
    QVERIFY(until > 3590 && until <= 3600);
}

// The reset is a time of the server's clock, which its answer shows.
void TestRefreshSchedule::anotherClockIsAllowedFor()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime theirs = now.addDays(-3);
    FaultProxy::Rule rule = listWith(80, theirs.addSecs(1800));
    rule.headers.append(
        {"Date",
         QLocale::c().toString(theirs, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1()});
    m_server->addRule(rule);
    open();
    const qint64 away = now.secsTo(m_budget->resetAt());
    QVERIFY2(away > 1790 && away < 1810, qPrintable(QString::number(away)));
}

void TestRefreshSchedule::anAnswerThatWasOvertakenChangesNothing()
{
    const QDateTime reset = QDateTime::currentDateTimeUtc().addSecs(1800);
    m_server->addRule(listWith(500, reset));
    open();
    const auto refreshedWith = [this](const FaultProxy::Rule &rule) {
        m_server->clearRules();
        m_server->addRule(rule);
        m_store->refresh();
        [this] { QTRY_VERIFY(!m_store->isRefreshing()); }();
        return m_budget->remaining();
    };
    QCOMPARE(refreshedWith(listWith(501, reset)), std::optional(500));
    QCOMPARE(refreshedWith(listWith(498, reset)), std::optional(498));
    QCOMPARE(refreshedWith(listWith(999, reset.addSecs(3600))), std::optional(999)); // the next hour
}

void TestRefreshSchedule::itRefreshesAtItsInterval()
{
    open();
    m_schedule->setInterval(seconds(1));
    m_schedule->setWatched(true);
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY(m_server->count("GET") >= 4);
    QVERIFY(clock.elapsed() > 2500);
    m_schedule->setInterval(RefreshSchedule::Off);
    QTRY_VERIFY(!m_store->isRefreshing());
    const int before = m_server->count("GET");
    QVERIFY(!comesWithin(before + 1, 1500));
}

void TestRefreshSchedule::nothingIsReadForNobody()
{
    open();
    m_schedule->setInterval(seconds(1));
    QVERIFY(!comesWithin(2, 2500));
    m_schedule->setWatched(true); // overdue
    QVERIFY(comesWithin(2, 900));
}

void TestRefreshSchedule::itStopsAtTheReserveAndGoesOnAfterTheReset()
{
    const QDateTime reset = QDateTime::currentDateTimeUtc().addSecs(4);
    m_server->addRule(listWith(80, reset));
    open();
    m_schedule->setInterval(seconds(1));
    m_schedule->setWatched(true);
    QVERIFY(m_schedule->isPaused());
    QVERIFY(m_schedule->pausedUntil() <= reset);
    m_server->clearRules();
    m_server->addRule(listWith(999, reset.addSecs(3600)));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->count("GET"), 2, 10'000);
    QVERIFY(QDateTime::currentDateTimeUtc().toSecsSinceEpoch() >= reset.toSecsSinceEpoch());
    QTRY_VERIFY(!m_schedule->isPaused());
}

void TestRefreshSchedule::failuresMakeItWait()
{
    open();
    m_server->addRule(FaultProxy::canned(500, ""));
    m_schedule->setInterval(seconds(1));
    m_schedule->setWatched(true);
    QVERIFY(comesWithin(2, 3000));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(comesWithin(3, 6000)); // two seconds later
    QVERIFY2(clock.restart() > 1800, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(comesWithin(4, 9000)); // four
    QVERIFY(clock.restart() > 3600);
    QTRY_VERIFY(!m_store->isRefreshing());
    m_server->clearRules();
    m_store->refresh(); // the user asks, and it works again
    QTRY_VERIFY(!m_store->loadError());
    const int before = m_server->count("GET");
    QVERIFY(comesWithin(before + 1, 2500));
}

void TestRefreshSchedule::aRejectedTokenEndsIt()
{
    open();
    m_server->addRule(FaultProxy::canned(401, ""));
    m_schedule->setInterval(seconds(1));
    m_schedule->setWatched(true);
    QTRY_VERIFY(m_store->loadError());
    QCOMPARE(m_server->count("GET"), 2);
    QVERIFY(!comesWithin(3, 3500));
}

QW_TEST(QCoreApplication, TestRefreshSchedule)

} // namespace tst_refreshschedule

#include "tst_refreshschedule.moc"
