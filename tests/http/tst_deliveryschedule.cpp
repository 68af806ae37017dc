#include "tests/support/answer.h"
#include "tests/support/deliverystory.h"
#include "tests/support/testprogram.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>

namespace tst_deliveryschedule {

using namespace std::chrono_literals;
using std::chrono::seconds;

// Which delivery log is asked for, and when, over real sockets.
class TestDeliverySchedule : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_story = std::make_unique<DeliveryStory>(); }
    void cleanup();
    void waits_data();
    void waits();
    void everyLogIsReadOnceAtFirst();
    void anotherAccountIsReadFromItsBeginning();
    void atMostTwoAtOnce();
    void aLogBeingReadIsReadAgainWhenAsked();
    void whatIsLookedAtComesFirst();
    void itStopsAtTheReserve();
    void manyWebhooksDoNotSpendTheHour();
    void readingAllStopsAtHalfOfWhatIsLeft();
    void offOnlyTheUserReads();
    void liveIsReadAgainAndAgain();
    void aServerThatIsDownIsNotPestered();
    void aRejectedTokenEndsIt();

private:
    void start();
    // Nothing is under way, and nothing is due by itself for so long.
    bool restsFor(std::chrono::milliseconds time) const
    {
        const auto next = m_schedule->untilNextLook();
        return m_story->deliveries.readingCount() == 0 && next && *next >= time;
    }

    std::unique_ptr<DeliveryStory> m_story;
    std::unique_ptr<DeliverySchedule> m_schedule;
};

void TestDeliverySchedule::cleanup()
{
    m_schedule.reset();
    m_story.reset();
}

void TestDeliverySchedule::start()
{
    m_schedule = std::make_unique<DeliverySchedule>(m_story->deliveries, m_story->webhooks, m_story->budget);
    m_schedule->setWatched(true);
}

void TestDeliverySchedule::waits_data()
{
    using Facts = DeliverySchedule::Facts;
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<seconds>("atLeast"); // -1: not before the reset
    QTest::addColumn<seconds>("atMost");
    const auto row = [](const char *name, seconds atLeast, seconds atMost, Facts facts) {
        if (facts.webhooks == 0)
            facts.webhooks = 12;
        QTest::newRow(name) << facts << atLeast << atMost;
    };
    constexpr seconds never{-1};
    constexpr int many = 10'000;
    row("quiet", 60s, 120s, {});
    row("one webhook", 60s, 60s, {.webhooks = 1});
    row("looked at", 15s, 20s, {.isLookedAt = true});
    row("failing", 30s, 40s, {.isFailing = true, .failingWebhooks = 1});
    row("all fail", 60s, 120s, {.isFailing = true, .failingWebhooks = 12});
    row("live", 4s, 5s, {.isLive = true, .isLookedAt = true});
    row("live, disabled", 4s, 5s, {.isLive = true, .isEnabled = false});
    row("live for nobody", 120s, 300s, {.isLive = true, .isLookedAt = true, .isWatched = false});
    row("nobody looks", 120s, 300s, {.isWatched = false});
    row("failing, nobody looks", 60s, 90s, {.isFailing = true, .isWatched = false, .failingWebhooks = 1});
    row("disabled", 15min, 60min, {.isEnabled = false});
    row("disabled, looked at", 60s, 120s, {.isLookedAt = true, .isEnabled = false});
    row("at the reserve", never, never, {.isLive = true, .remaining = 100, .untilReset = 20min});
    row("below the reserve", never, never, {.remaining = 3, .untilReset = 20min});
    row("a limit below the reserve", never, never, {.limit = 50});
    row("little left", 9min, 10min, {.remaining = 150, .untilReset = 20min});
    row("little left, live", 29s, 31s, {.isLive = true, .remaining = 150, .untilReset = 20min});
    row("much left, the reset is near", 60s, 60s, {.remaining = 900, .untilReset = 1s});
    row("many", 22h, 23h, {.webhooks = many});
    row("many, looked at", 15s, 20s, {.isLookedAt = true, .webhooks = many});
    row("many looked at", 130min, 135min, {.isLookedAt = true, .webhooks = many, .lookedAtWebhooks = 500});
    row("failed once", 30s, 40s, {.isLookedAt = true, .failures = 1});
    row("failed often", 60min, 60min, {.failures = 50});
    row("many, failed often", 22h, 23h, {.webhooks = many, .failures = 50});
}

void TestDeliverySchedule::waits()
{
    QFETCH(DeliverySchedule::Facts, facts);
    QFETCH(seconds, atLeast);
    QFETCH(seconds, atMost);
    const std::optional<std::chrono::milliseconds> wait = DeliverySchedule::waitFor(facts);
    QCOMPARE(wait.has_value(), atLeast.count() >= 0);
    if (wait)
        QVERIFY2(*wait >= atLeast && *wait <= atMost, qPrintable(QString::number(wait->count())));
}

void TestDeliverySchedule::everyLogIsReadOnceAtFirst()
{
    QVERIFY(m_story->open(12, 9));
    start();
    QTRY_COMPARE(m_story->reads(), 12);
    for (int at = 0; at < 12; ++at)
        QCOMPARE(m_story->reads(QStringLiteral("w%1").arg(at)), 1);
    QTRY_VERIFY(restsFor(50s)); // and then only what is looked at, fails or is live
    QCOMPARE(m_story->reads(), 12);
    QVERIFY(!m_schedule->isPaused());
    m_schedule->readAll(); // the user asks
    QVERIFY(m_schedule->isReadingAll());
    QTRY_COMPARE(m_story->reads(), 24);
    QTRY_VERIFY(!m_schedule->isReadingAll());
}

// Two tokens for one organization are two accounts, each with a database of its own.
void TestDeliverySchedule::anotherAccountIsReadFromItsBeginning()
{
    QVERIFY(m_story->open(4));
    start();
    QTRY_COMPARE(m_story->reads(), 4);
    QTRY_VERIFY(restsFor(2s));
    m_schedule->startAnew();
    QTRY_COMPARE(m_story->reads(), 8);
}

void TestDeliverySchedule::atMostTwoAtOnce()
{
    m_story->answerWith({}, FaultProxy::always(FaultProxy::Fault::HangBefore));
    QVERIFY(m_story->open(12));
    start();
    QTRY_COMPARE(m_story->reads(), 2);
    m_schedule->readAll();
    m_schedule->setLive(QStringLiteral("w11"));
    QTRY_VERIFY(!m_schedule->untilNextLook()); // it has looked, and waits for the end of one
    QCOMPARE(m_story->deliveries.readingCount(), 2);
    QVERIFY(m_story->settles());
    QCOMPARE(m_story->reads(), 2);
}

// What it answers may be older than the wish.
void TestDeliverySchedule::aLogBeingReadIsReadAgainWhenAsked()
{
    QVERIFY(m_story->open(1));
    QSemaphore goesOn;
    const auto wait = [&](LocalConnection &) {
        goesOn.acquire();
        return true;
    };
    m_story->database.write(wait, LocalDatabase::WhenItFails::Forget);
    const auto release = qScopeGuard([&] { goesOn.release(); }); // whatever fails
    start();
    QTRY_COMPARE(m_story->reads(), 1); // and it is not noted yet
    m_schedule->readAll();
    QVERIFY(m_schedule->isReadingAll());
    goesOn.release();
    QTRY_COMPARE(m_story->reads(), 2);
    QTRY_VERIFY(!m_schedule->isReadingAll());
}

void TestDeliverySchedule::whatIsLookedAtComesFirst()
{
    QVERIFY(m_story->open(300));
    m_schedule = std::make_unique<DeliverySchedule>(m_story->deliveries, m_story->webhooks, m_story->budget);
    m_schedule->setLookedAt({QStringLiteral("w250")});
    m_schedule->setWatched(true);
    QTRY_VERIFY(m_story->reads(QStringLiteral("w250")) == 1);
    QVERIFY(m_story->reads() < 30);
}

void TestDeliverySchedule::itStopsAtTheReserve()
{
    const QDateTime reset = QDateTime::currentDateTimeUtc().addSecs(4);
    const FaultProxy::Headers poor{{"X-RateLimit-Limit", "1000"},
                                   {"X-RateLimit-Remaining", "99"},
                                   {"X-RateLimit-Reset", QByteArray::number(reset.toSecsSinceEpoch())}};
    QVERIFY(m_story->open(3, 1'000'000, poor));
    start();
    QTRY_VERIFY(m_schedule->isPaused());
    QVERIFY(m_schedule->pausedUntil() <= reset);
    m_schedule->setLive(QStringLiteral("w0"));
    m_schedule->readAll();
    QVERIFY(!m_schedule->isReadingAll());
    QTRY_VERIFY(restsFor(10s)); // the budget says when the reserve is there again
    QCOMPARE(m_story->reads(), 0);
    QSignalSpy changed(m_schedule.get(), &DeliverySchedule::changed);
    QTRY_VERIFY_WITH_TIMEOUT(m_story->reads() >= 3, 10'000);
    QVERIFY(QDateTime::currentDateTimeUtc().toSecsSinceEpoch() >= reset.toSecsSinceEpoch());
    QVERIFY(!m_schedule->isPaused());
    QVERIFY(changed.count() > 0);
}

void TestDeliverySchedule::manyWebhooksDoNotSpendTheHour()
{
    QVERIFY(m_story->open(10'000)); // the server tells no budget: the documented one is assumed
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_story->reads() >= 150, 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(restsFor(2s) && m_story->reads() > 150, 15'000); // the burst is over
    QVERIFY2(m_story->reads() <= 190,
             qPrintable(QString::number(m_story->reads()))); // a fifth of what may be spent
    m_schedule->setLookedAt({QStringLiteral("w9999")});      // waits for its turn a few seconds at most
    QTRY_COMPARE_WITH_TIMEOUT(m_story->reads(QStringLiteral("w9999")), 1, 15'000);
    QVERIFY2(m_story->reads() <= 195, qPrintable(QString::number(m_story->reads())));
}

void TestDeliverySchedule::readingAllStopsAtHalfOfWhatIsLeft()
{
    const QDateTime reset = QDateTime::currentDateTimeUtc().addSecs(3600);
    const FaultProxy::Headers headers{{"X-RateLimit-Limit", "1000"},
                                      {"X-RateLimit-Remaining", "140"},
                                      {"X-RateLimit-Reset", QByteArray::number(reset.toSecsSinceEpoch())}};
    QVERIFY(m_story->open(200, 1'000'000, headers));
    start();
    m_schedule->setEnabled(false);
    m_schedule->readAll();
    QVERIFY(m_schedule->isReadingAll());
    QTRY_VERIFY(!m_schedule->isReadingAll());
    QCOMPARE(m_story->reads(), 20);
}

void TestDeliverySchedule::offOnlyTheUserReads()
{
    QVERIFY(m_story->open(3));
    m_schedule = std::make_unique<DeliverySchedule>(m_story->deliveries, m_story->webhooks, m_story->budget);
    m_schedule->setEnabled(false);
    m_schedule->setWatched(true);
    m_schedule->setLookedAt({QStringLiteral("w0")});
    QTRY_VERIFY(!m_schedule->untilNextLook());
    QCOMPARE(m_story->deliveries.readingCount(), 0);
    QCOMPARE(m_story->reads(), 0);
    m_schedule->readAll();
    QTRY_COMPARE(m_story->reads(QStringLiteral("w0")), 1);
    QTRY_VERIFY(!m_schedule->isReadingAll());
    QCOMPARE(m_story->reads(), 1);
    m_schedule->setLive(QStringLiteral("w1"));
    QTRY_COMPARE(m_story->reads(QStringLiteral("w1")), 1);
}

void TestDeliverySchedule::liveIsReadAgainAndAgain()
{
    QVERIFY(m_story->open(2));
    start();
    QTRY_COMPARE(m_story->reads(), 2);
    m_schedule->setLive(QStringLiteral("w1"));
    QTRY_VERIFY(restsFor(1s) && *m_schedule->untilNextLook() <= 4s);
    QTRY_VERIFY_WITH_TIMEOUT(m_story->reads(QStringLiteral("w1")) >= 2, 7000);
    QTRY_VERIFY(restsFor(1s) && *m_schedule->untilNextLook() <= 4s); // and so on
    QCOMPARE(m_story->reads(QStringLiteral("w1")), 2);
    QCOMPARE(m_story->reads(QStringLiteral("w0")), 1);
    QCOMPARE(m_schedule->live(), QStringLiteral("w1"));
}

void TestDeliverySchedule::aServerThatIsDownIsNotPestered()
{
    m_story->answerWith({}, FaultProxy::canned(503, ""));
    QVERIFY(m_story->open(12));
    start();
    QTRY_VERIFY(m_story->reads() >= 1);
    QTRY_VERIFY(restsFor(3s));
    QVERIFY2(m_story->reads() <= 2, qPrintable(QString::number(m_story->reads())));
    m_schedule->readAll(); // the user may know better
    QTRY_COMPARE(m_story->reads(), 14);
}

void TestDeliverySchedule::aRejectedTokenEndsIt()
{
    m_story->answerWith({}, FaultProxy::canned(401, ""));
    QVERIFY(m_story->open(12));
    start();
    QTRY_VERIFY(m_story->reads() >= 1);
    QTRY_VERIFY(!m_schedule->untilNextLook() && m_story->deliveries.readingCount() == 0);
    QVERIFY(m_story->reads() <= 2);
    m_schedule->readAll();
    QVERIFY(!m_schedule->isReadingAll());
}

QW_TEST(QCoreApplication, TestDeliverySchedule)

} // namespace tst_deliveryschedule

#include "tst_deliveryschedule.moc"
