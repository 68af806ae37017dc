#include "models/store/refreshschedule.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_refreshpace {

using Facts = RefreshSchedule::Facts;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

// How long the quiet refresh waits: the arithmetic, and that it never reaches the reserve.
class TestRefreshPace : public QObject
{
    Q_OBJECT

private slots:
    void theIntervalIsTheLeast();
    void whatIsLeftSetsThePace();
    void itStopsAtTheReserve_data();
    void itStopsAtTheReserve();
    void anHourNeverReachesTheReserve_data();
    void anHourNeverReachesTheReserve();
    void failuresBackOff();
};

static Facts factsWith(int remaining, seconds untilReset)
{
    Facts facts;
    facts.interval = seconds(60);
    facts.remaining = remaining;
    facts.untilReset = untilReset;
    return facts;
}

void TestRefreshPace::theIntervalIsTheLeast()
{
    Facts facts;
    facts.interval = seconds(60);
    QCOMPARE(RefreshSchedule::waitFor(facts), std::optional<milliseconds>(seconds(60))); // nothing known
    QCOMPARE(RefreshSchedule::waitFor(factsWith(1000, minutes(60))),
             std::optional<milliseconds>(seconds(60)));
    QCOMPARE(RefreshSchedule::waitFor(factsWith(150, seconds(5))), std::optional<milliseconds>(seconds(60)));
    QCOMPARE(RefreshSchedule::waitFor(factsWith(10, seconds(0))), std::optional<milliseconds>(seconds(60)));
}

void TestRefreshPace::whatIsLeftSetsThePace()
{
    // Half of the 30 above the reserve: 15 in 50 minutes.
    QCOMPARE(RefreshSchedule::waitFor(factsWith(130, minutes(50))),
             std::optional<milliseconds>(seconds(200)));
    QCOMPARE(RefreshSchedule::waitFor(factsWith(102, minutes(50))), std::optional<milliseconds>(minutes(50)));
}

void TestRefreshPace::itStopsAtTheReserve_data()
{
    QTest::addColumn<int>("remaining");
    for (int remaining : {101, 100, 99, 1, 0})
        QTest::addRow("%d", remaining) << remaining;
}

void TestRefreshPace::itStopsAtTheReserve()
{
    QFETCH(int, remaining);
    QVERIFY(!RefreshSchedule::waitFor(factsWith(remaining, minutes(30))));
}

void TestRefreshPace::anHourNeverReachesTheReserve_data()
{
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("remaining");
    for (int interval : {1, 15, 60})
        for (int remaining : {1000, 300, 120, 101})
            QTest::addRow("%d s, %d", interval, remaining) << interval << remaining;
}

void TestRefreshPace::anHourNeverReachesTheReserve()
{
    QFETCH(int, interval);
    QFETCH(int, remaining);
    Facts facts = factsWith(remaining, minutes(60));
    facts.interval = seconds(interval);
    int refreshes = 0;
    while (const auto wait = RefreshSchedule::waitFor(facts)) {
        if (*wait >= facts.untilReset)
            break;
        facts.untilReset -= *wait;
        --*facts.remaining;
        ++refreshes;
    }
    QVERIFY(*facts.remaining >= RequestBudget::Reserve);
    QVERIFY(refreshes <= 3600 / interval);
    // And it does not stop early: at a minute a full budget serves the whole hour.
    if (interval == 60 && remaining == 1000)
        QCOMPARE(refreshes, 59);
}

void TestRefreshPace::failuresBackOff()
{
    Facts facts;
    facts.interval = seconds(60);
    const int expected[] = {60, 120, 240, 480, 900, 900};
    for (int failures = 0; failures < 6; ++failures) {
        facts.failures = failures;
        QCOMPARE(RefreshSchedule::waitFor(facts), std::optional<milliseconds>(seconds(expected[failures])));
    }
    facts.failures = 1;
    facts.retryAfter = minutes(20);
    QCOMPARE(RefreshSchedule::waitFor(facts), std::optional<milliseconds>(minutes(20)));
    facts.failures = 0; // an answer since: what the earlier one asked for is over
    QCOMPARE(RefreshSchedule::waitFor(facts), std::optional<milliseconds>(seconds(60)));
    facts.failures = 3;
    facts.retryAfter = {};
    facts.interval = minutes(30); // longer than any wait after failures
    QCOMPARE(RefreshSchedule::waitFor(facts), std::optional<milliseconds>(minutes(30)));
}

QW_TEST(QCoreApplication, TestRefreshPace)

} // namespace tst_refreshpace

#include "tst_refreshpace.moc"
