#include "models/api/retryafter.h"
#include "models/api/retrypolicy.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QTimeZone>

namespace tst_retrypolicy {

using Kind = ApiError::Kind;
using Detail = ApiError::Detail;
using std::chrono::milliseconds;
using std::chrono::seconds;

// The arithmetic of asking again: how long, how often, for which errors.
class TestRetryPolicy : public QObject
{
    Q_OBJECT

private slots:
    void theStepsDoubleUpToTheLongest();
    void theJitterIsFull();
    void theServersWaitIsTheLeast();
    void itEnds();
    void onlyWhatCanPassIsAskedAgain_data();
    void onlyWhatCanPassIsAskedAgain();
    void datesOfHttpAreRead_data();
    void datesOfHttpAreRead();
    void theServerSaysWhen_data();
    void theServerSaysWhen();
};

static ApiError busy(std::optional<seconds> retryAfter = {})
{
    ApiError error;
    error.kind = Kind::RateLimited;
    error.httpStatus = 429;
    error.retryAfter = retryAfter;
    return error;
}

static RetryPolicy policyWith(double random)
{
    RetryPolicy policy;
    policy.attempts = 10;
    policy.firstStep = milliseconds(1000);
    policy.longestStep = milliseconds(6000);
    policy.longestWait = milliseconds(30'000);
    policy.random = [random] { return random; };
    return policy;
}

static constexpr milliseconds plenty{180'000};

void TestRetryPolicy::theStepsDoubleUpToTheLongest()
{
    const RetryPolicy policy = policyWith(0.5);
    const int expected[] = {500, 1000, 2000, 3000, 3000, 3000};
    for (int attempt = 1; attempt <= 6; ++attempt)
        QCOMPARE(policy.waitAfter(attempt, busy(), plenty),
                 std::optional(milliseconds(expected[attempt - 1])));
}

void TestRetryPolicy::theJitterIsFull()
{
    QCOMPARE(policyWith(0.0).waitAfter(3, busy(), plenty), std::optional(milliseconds(0)));
    QCOMPARE(policyWith(0.999).waitAfter(3, busy(), plenty), std::optional(milliseconds(3996)));
    RetryPolicy policy = policyWith(0);
    policy.random = {}; // the system's
    QSet<qint64> waits;
    for (int i = 0; i < 200; ++i) {
        const milliseconds wait = policy.waitAfter(3, busy(), plenty).value();
        QVERIFY(wait.count() >= 0 && wait < milliseconds(4000));
        waits.insert(wait.count());
    }
    QVERIFY(waits.size() > 100);
}

void TestRetryPolicy::theServersWaitIsTheLeast()
{
    QCOMPARE(policyWith(0.0).waitAfter(1, busy(seconds(7)), plenty), std::optional(milliseconds(7000)));
    QCOMPARE(policyWith(0.5).waitAfter(4, busy(seconds(7)), plenty), std::optional(milliseconds(8000)));
    QCOMPARE(policyWith(0.0).waitAfter(1, busy(seconds(30)), plenty), std::optional(milliseconds(30'000)));
    QVERIFY(!policyWith(0.0).waitAfter(1, busy(seconds(31)), plenty)); // not waited for, and not ignored
    QVERIFY(!policyWith(0.0).waitAfter(1, busy(seconds(1200)), plenty));
}

void TestRetryPolicy::itEnds()
{
    const RetryPolicy policy = policyWith(0.5);
    QVERIFY(policy.waitAfter(9, busy(), plenty));
    QVERIFY(!policy.waitAfter(10, busy(), plenty));
    QVERIFY(!RetryPolicy::never().waitAfter(1, busy(), plenty));
    // A wait that would leave no time for the answer.
    QVERIFY(policy.waitAfter(1, busy(), milliseconds(501)));
    QVERIFY(!policy.waitAfter(1, busy(), milliseconds(500)));
    QVERIFY(!policy.waitAfter(1, busy(), milliseconds(-1)));
}

void TestRetryPolicy::onlyWhatCanPassIsAskedAgain_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Detail>("detail");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("passes");
    QTest::newRow("refused") << Kind::Offline << Detail::ConnectionRefused << 0 << true;
    QTest::newRow("lost") << Kind::Offline << Detail::ConnectionLost << 0 << true;
    QTest::newRow("no name server") << Kind::Offline << Detail::HostNotFound << 0 << true;
    QTest::newRow("no network") << Kind::Offline << Detail::None << 0 << true;
    QTest::newRow("proxy") << Kind::Offline << Detail::ProxyFailed << 0 << false;
    QTest::newRow("timeout") << Kind::Timeout << Detail::None << 0 << true;
    QTest::newRow("429") << Kind::RateLimited << Detail::None << 429 << true;
    QTest::newRow("503") << Kind::ServerFault << Detail::None << 503 << true;
    QTest::newRow("cut") << Kind::BadAnswer << Detail::None << 200 << true;
    QTest::newRow("a web page") << Kind::BadAnswer << Detail::NotQovery << 200 << false;
    QTest::newRow("no HTTP") << Kind::BadAnswer << Detail::NotQovery << 0 << false;
    QTest::newRow("status 999") << Kind::BadAnswer << Detail::None << 999 << false;
    QTest::newRow("certificate") << Kind::Tls << Detail::CertificateExpired << 0 << false;
    QTest::newRow("401") << Kind::Unauthorized << Detail::None << 401 << false;
    QTest::newRow("403") << Kind::Forbidden << Detail::None << 403 << false;
    QTest::newRow("404") << Kind::NotFound << Detail::None << 404 << false;
    QTest::newRow("422") << Kind::Rejected << Detail::None << 422 << false;
    QTest::newRow("redirect") << Kind::Redirected << Detail::None << 302 << false;
    QTest::newRow("too large") << Kind::TooLarge << Detail::None << 200 << false;
    QTest::newRow("unknown") << Kind::OutcomeUnknown << Detail::ConnectionLost << 0 << false;
    QTest::newRow("cancelled") << Kind::Cancelled << Detail::None << 0 << false;
}

void TestRetryPolicy::onlyWhatCanPassIsAskedAgain()
{
    QFETCH(Kind, kind);
    QFETCH(Detail, detail);
    QFETCH(int, status);
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    error.httpStatus = status;
    QTEST(RetryPolicy::isPassing(error), "passes");
    QTEST(policyWith(0.5).waitAfter(1, error, plenty).has_value(), "passes");
}

void TestRetryPolicy::datesOfHttpAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("time");
    const QDateTime rfc(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC); // the examples of RFC 9110, 5.6.7
    QTest::newRow("fixed") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << rfc;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << rfc;
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << rfc;
    QTest::newRow("this century") << QByteArray("Friday, 01-Nov-30 00:00:00 GMT")
                                  << QDateTime(QDate(2030, 11, 1), QTime(0, 0), Qt::UTC);
    QTest::newRow("wrong weekday") << QByteArray("Mon, 06 Nov 1994 08:49:37 GMT") << rfc;
    QTest::newRow("not a date") << QByteArray("soon") << QDateTime();
    QTest::newRow("no such day") << QByteArray("Sun, 31 Feb 1994 08:49:37 GMT") << QDateTime();
    QTest::newRow("empty") << QByteArray() << QDateTime();
}

void TestRetryPolicy::datesOfHttpAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, time);
    const QDateTime read = dateOfHttp(text);
    QCOMPARE(read.isValid(), time.isValid());
    if (time.isValid()) {
        QCOMPARE(read, time);
        QCOMPARE(read.timeSpec(), Qt::UTC);
    }
}

void TestRetryPolicy::theServerSaysWhen_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("expected");                        // -1: nothing
    const QByteArray clock = "Tue, 01 Dec 2026 12:00:00 GMT"; // five minutes before ours
    const QByteArray atClock =
        QByteArray::number(QDateTime(QDate(2026, 12, 1), QTime(12, 0), Qt::UTC).toSecsSinceEpoch());
    const auto reset = [&](int later) { return QByteArray::number(atClock.toLongLong() + later); };
    QTest::newRow("nothing") << QByteArray() << QByteArray() << clock << -1;
    QTest::newRow("seconds") << QByteArray("90") << QByteArray() << clock << 90;
    QTest::newRow("spaces") << QByteArray(" 90 ") << QByteArray() << QByteArray() << 90;
    QTest::newRow("zero") << QByteArray("0") << QByteArray() << clock << -1;
    QTest::newRow("seconds win") << QByteArray("90") << reset(500) << clock << 90;
    QTest::newRow("negative") << QByteArray("-5") << QByteArray() << clock << -1;
    QTest::newRow("no number") << QByteArray("1e3") << QByteArray() << clock << -1;
    QTest::newRow("date") << QByteArray("Tue, 01 Dec 2026 12:20:00 GMT") << QByteArray() << clock << 1200;
    QTest::newRow("date, our clock") << QByteArray("Tue, 01 Dec 2026 12:20:00 GMT") << QByteArray()
                                     << QByteArray() << 900;
    QTest::newRow("date past") << QByteArray("Tue, 01 Dec 2026 11:59:00 GMT") << QByteArray() << clock << -1;
    QTest::newRow("reset") << QByteArray() << reset(61) << clock << 61;
    QTest::newRow("reset, our clock") << QByteArray() << reset(361) << QByteArray() << 61;
    QTest::newRow("reset past") << QByteArray() << reset(-1) << clock << -1;
    QTest::newRow("reset after nonsense") << QByteArray("soon") << reset(61) << clock << 61;
    QTest::newRow("a day at most") << QByteArray("99999999999999999999") << QByteArray() << clock << 86'400;
    QTest::newRow("huge reset") << QByteArray() << QByteArray("9223372036854775807") << clock << 86'400;
}

void TestRetryPolicy::theServerSaysWhen()
{
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, reset);
    QFETCH(QByteArray, date);
    QFETCH(int, expected);
    const QDateTime now(QDate(2026, 12, 1), QTime(12, 5), Qt::UTC);
    RetryHeaders headers;
    headers.retryAfter = after;
    headers.rateLimitReset = reset;
    headers.date = date;
    const std::optional<seconds> wait = headers.wait(now);
    QCOMPARE(wait ? static_cast<int>(wait->count()) : -1, expected);
}

QW_TEST(QCoreApplication, TestRetryPolicy)

} // namespace tst_retrypolicy

#include "tst_retrypolicy.moc"
