#include "tests/gui/windowstory.h"
#include "tests/support/faultproxy.h"
#include "tests/support/testprogram.h"
#include "ui/webhooks/retrystatus.h"
#include "ui/webhooks/statustexts.h"
#include "ui/widgets/elidedlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_requeststatus {

using Fault = FaultProxy::Fault;
using std::chrono::milliseconds;

// What the status bar says of requests: asked again, left, the quiet refresh paused.
class TestRequestStatus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { WindowStory::prepareApplication(); }
    void theRestOfTheHourIsShown();
    void whatIsUnknownIsNotShown();
    void belowTheReserveTheRefreshIsPaused();
    void aRetryIsShownAndGoesBySuccess();
    void aRetryIsCancelledByKeyboard();
    void aRetryIsCancelledByMouse();
    void aChangeKeepsItsRowBusyWhileItReadsAgain();
    void theWindowNeedsNoMoreRoom();
    void theWordsNameTheReason_data();
    void theWordsNameTheReason();

private:
    static QLabel *requests(const WindowStory &story) { return story.find<QLabel>("requestsText"); }
    static RetryStatus *retry(const WindowStory &story) { return story.find<RetryStatus>("retryStatus"); }
    static QString retryWords(const WindowStory &story)
    {
        return story.find<ElidedLabel>("retryText")->text();
    }
};

// Long enough to look on.
static ApiLimits patientLimits()
{
    ApiLimits limits;
    limits.retries.firstStep = limits.retries.longestStep = milliseconds(20'000);
    limits.retries.random = [] { return 0.9; };
    return limits;
}

void TestRequestStatus::theRestOfTheHourIsShown()
{
    const DemoServer server({QStringLiteral("--rate-limit"), QStringLiteral("1000")});
    QVERIFY2(server.isRunning(), qPrintable(server.errorText()));
    WindowStory story(server);
    QVERIFY(!requests(story)->isVisibleTo(&story.window));
    story.open(server.organizationId());
    QTRY_VERIFY(story.isFilled());
    QVERIFY(requests(story)->isVisibleTo(&story.window));
    QCOMPARE(requests(story)->text(), StatusTexts::requestsLeft(*story.budget.remaining(), 1000));
    QVERIFY2(requests(story)->text().startsWith(QStringLiteral("997 of ")),
             qPrintable(requests(story)->text()));
    const QString reset = story.budget.resetAt().toLocalTime().time().toString(QStringLiteral("HH:mm"));
    QVERIFY2(requests(story)->toolTip().contains(reset), qPrintable(requests(story)->toolTip()));
    story.press(Qt::Key_F5); // the list, projects, environments
    QTRY_VERIFY(requests(story)->text().startsWith(QStringLiteral("994 of ")));
    story.shoot(QStringLiteral("requests-left"));

    // Another token: its hour is not known.
    story.api.setAccess(server.apiUrl(), ApiToken::fromText(QStringLiteral("another")));
    QVERIFY(!requests(story)->isVisibleTo(&story.window));
}

void TestRequestStatus::whatIsUnknownIsNotShown()
{
    const DemoServer server({QStringLiteral("--rate-limit"), QStringLiteral("0")});
    QVERIFY2(server.isRunning(), qPrintable(server.errorText()));
    WindowStory story(server);
    story.open(server.organizationId());
    QTRY_VERIFY(story.isFilled());
    QVERIFY(!requests(story)->isVisibleTo(&story.window));
}

void TestRequestStatus::belowTheReserveTheRefreshIsPaused()
{
    const DemoServer server({QStringLiteral("--rate-limit"), QStringLiteral("90")});
    QVERIFY2(server.isRunning(), qPrintable(server.errorText()));
    WindowStory story(server);
    story.open(server.organizationId());
    QTRY_VERIFY(story.isFilled());
    const QString reset = story.budget.resetAt().toLocalTime().time().toString(QStringLiteral("HH:mm"));
    QVERIFY2(requests(story)->text().startsWith(
                 QStringLiteral("Automatic refresh paused until %1: 87 request").arg(reset)),
             qPrintable(requests(story)->text()));
    story.shoot(QStringLiteral("refresh-paused-light"));
    applyTheme(ThemeChoice::Dark);
    story.shoot(QStringLiteral("refresh-paused-dark"));
    applyTheme(ThemeChoice::Light);
    // Who wants no automatic refresh is not told that it pauses.
    story.window.setRefreshEvery(std::chrono::minutes(0));
    QVERIFY(requests(story)->text().startsWith(QStringLiteral("87 of 90 ")));
}

void TestRequestStatus::aRetryIsShownAndGoesBySuccess()
{
    const DemoServer server;
    QVERIFY2(server.isRunning(), qPrintable(server.errorText()));
    FaultProxy between(server.apiUrl());
    WindowStory story(between.url(), server.token(), ApiLimits());
    story.open(server.organizationId());
    QTRY_VERIFY(story.isFilled());
    QVERIFY(!retry(story)->isVisible());
    FaultProxy::Rule busy = FaultProxy::canned(503, "", {{"Retry-After", "2"}});
    busy.times = 1;
    between.addRule(busy);
    between.forget();
    story.store.refresh();
    QTRY_VERIFY(retry(story)->isVisible());
    QVERIFY2(retryWords(story).startsWith(QStringLiteral("Qovery answered 503, trying again in ")) &&
                 retryWords(story).endsWith(QStringLiteral(" s (2 of 5)")),
             qPrintable(retryWords(story)));
    QCOMPARE(story.messages()->count(), 0);
    QTRY_VERIFY(!retry(story)->isVisible());
    QVERIFY(!story.store.loadError());
    QCOMPARE(between.count("GET"), 2);
    QCOMPARE(story.messages()->count(), 0);
}

void TestRequestStatus::aRetryIsCancelledByKeyboard()
{
    const DemoServer server;
    QVERIFY2(server.isRunning(), qPrintable(server.errorText()));
    FaultProxy between(server.apiUrl());
    WindowStory story(between.url(), server.token(), patientLimits());
    story.open(server.organizationId());
    QTRY_VERIFY(story.isFilled());
    between.addRule(FaultProxy::canned(503, ""));
    between.forget();
    story.press(Qt::Key_F5);
    QTRY_COMPARE(story.budget.retriedReads().calls, 3);
    QTRY_VERIFY(retry(story)->isVisible());
    story.shoot(QStringLiteral("retry-light"));
    applyTheme(ThemeChoice::Dark);
    story.shoot(QStringLiteral("retry-dark"));
    applyTheme(ThemeChoice::Light);
    const auto *cancel = story.find<QPushButton>("retryCancel");
    for (int tabs = 0; tabs < 60 && !cancel->hasFocus(); ++tabs)
        QTest::keyClick(static_cast<QWidget *>(nullptr), Qt::Key_Tab);
    QVERIFY(cancel->hasFocus());
    QTest::keyClick(static_cast<QWidget *>(nullptr), Qt::Key_Space);
    QTRY_VERIFY(!retry(story)->isVisible());
    QVERIFY(story.table()->hasFocus());
    QTRY_VERIFY(story.store.loadError());
    QCOMPARE(story.store.loadError()->kind, ApiError::Kind::ServerFault);
    QVERIFY(story.rows() > 0); // what was there stays
    QCOMPARE(between.count("GET"), 3);
}

void TestRequestStatus::aRetryIsCancelledByMouse()
{
    const DemoServer server;
    QVERIFY2(server.isRunning(), qPrintable(server.errorText()));
    FaultProxy between(server.apiUrl());
    WindowStory story(between.url(), server.token(), patientLimits());
    between.addRule(FaultProxy::always(Fault::CloseBefore));
    story.open(server.organizationId()); // the first read already
    QTRY_VERIFY(retry(story)->isVisible());
    QVERIFY(retryWords(story).startsWith(QStringLiteral("Qovery closed the connection, trying again in ")));
    QTest::mouseClick(story.find<QPushButton>("retryCancel"), Qt::LeftButton);
    QTRY_COMPARE(story.store.state(), WebhookStore::State::Failed);
    QTRY_VERIFY(!retry(story)->isVisible());
    QCOMPARE(story.store.loadError()->kind, ApiError::Kind::Offline);
}

// Reads before and after a write are asked again like any other; the write is not (L1).
void TestRequestStatus::aChangeKeepsItsRowBusyWhileItReadsAgain()
{
    const DemoServer server;
    QVERIFY2(server.isRunning(), qPrintable(server.errorText()));
    FaultProxy between(server.apiUrl());
    WindowStory story(between.url(), server.token(), ApiLimits());
    story.open(server.organizationId());
    QTRY_VERIFY(story.isFilled());
    const QString name = QStringLiteral("#releases");
    const QString webhookId = story.idOf(name);
    QVERIFY(!webhookId.isEmpty());
    const bool wasEnabled = story.shown(webhookId)->isEnabled.value();
    QVERIFY(story.shown(webhookId)->secretIsSet == std::optional(false)); // else it would be asked for
    FaultProxy::Rule busy = FaultProxy::canned(503, "", {{"Retry-After", "1"}});
    busy.method = "GET";
    busy.times = 1;
    between.addRule(busy);
    between.forget();
    story.clickRow(name, WebhookTableModel::EnabledColumn);
    QTRY_VERIFY(retry(story)->isVisible());
    QVERIFY(story.store.isBusy(webhookId));
    QCOMPARE(between.count("PUT"), 0);
    QTRY_VERIFY(!story.store.isBusy(webhookId));
    QCOMPARE(between.count("PUT"), 1);
    QCOMPARE(story.shown(webhookId)->isEnabled, std::optional(!wasEnabled));
    QCOMPARE(story.onServer(webhookId)->isEnabled, std::optional(!wasEnabled));
    QVERIFY(!retry(story)->isVisible());
}

// All of it at once, in the smallest window: what matters less gives way, the window does not grow.
void TestRequestStatus::theWindowNeedsNoMoreRoom()
{
    const DemoServer server({QStringLiteral("--rate-limit"), QStringLiteral("90")});
    QVERIFY2(server.isRunning(), qPrintable(server.errorText()));
    FaultProxy between(server.apiUrl());
    WindowStory story(between.url(), server.token(), patientLimits());
    story.open(server.organizationId());
    QTRY_VERIFY(story.isFilled());
    story.window.resize(1024, 640);
    QTRY_COMPARE(story.window.size(), QSize(1024, 640));
    between.addRule(FaultProxy::canned(503, ""));
    story.store.refresh();
    QTRY_VERIFY(retry(story)->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(story.window.size(), QSize(1024, 640));
    const QWidget *bar = story.find<QWidget>("statusBar");
    QCOMPARE(bar->width(), 1024);
    const auto *cancel = story.find<QPushButton>("retryCancel");
    const QRect place(cancel->mapTo(bar, QPoint(0, 0)), cancel->size());
    QVERIFY(bar->rect().contains(place));
    QVERIFY(cancel->width() >= cancel->sizeHint().width());
    const auto *words = story.find<ElidedLabel>("retryText");
    QTRY_VERIFY(words->width() >= words->sizeHint().width()); // whole
    QVERIFY(story.find<QWidget>("connectionText")->isVisible());
    QVERIFY(!story.find<QWidget>("demoBadge")->isVisible());
    story.shoot(QStringLiteral("retry-1024"));
    // Back as soon as there is room.
    QTest::mouseClick(story.find<QPushButton>("retryCancel"), Qt::LeftButton);
    QTRY_VERIFY(requests(story)->isVisible());
    QVERIFY(requests(story)->width() >= requests(story)->sizeHint().width());
    story.shoot(QStringLiteral("paused-1024"));
    story.window.resize(1360, 830);
    QTRY_VERIFY(story.find<QWidget>("demoBadge")->isVisible());
    QVERIFY(story.find<QWidget>("refreshedText")->isVisible());
}

void TestRequestStatus::theWordsNameTheReason_data()
{
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::addColumn<ApiError::Detail>("detail");
    QTest::addColumn<QString>("words");
    using Kind = ApiError::Kind;
    using Detail = ApiError::Detail;
    QTest::newRow("refused") << Kind::Offline << Detail::ConnectionRefused
                             << QStringLiteral("Qovery cannot be reached");
    QTest::newRow("name") << Kind::Offline << Detail::HostNotFound
                          << QStringLiteral("Qovery cannot be reached");
    QTest::newRow("lost") << Kind::Offline << Detail::ConnectionLost
                          << QStringLiteral("Qovery closed the connection");
    QTest::newRow("timeout") << Kind::Timeout << Detail::None << QStringLiteral("Qovery did not answer");
    QTest::newRow("429") << Kind::RateLimited << Detail::None
                         << QStringLiteral("Qovery takes no more requests for now");
    QTest::newRow("cut") << Kind::BadAnswer << Detail::None << QStringLiteral("Qovery's answer was cut off");
}

void TestRequestStatus::theWordsNameTheReason()
{
    QFETCH(ApiError::Kind, kind);
    QFETCH(ApiError::Detail, detail);
    QFETCH(QString, words);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    RetriedReads reads;
    reads.calls = 1;
    reads.error.kind = kind;
    reads.error.detail = detail;
    reads.attempt = 2;
    reads.attempts = 5;
    reads.until = now.addMSecs(3200);
    QCOMPARE(StatusTexts::retrying(reads, now), words + QStringLiteral(", trying again in 4 s (2 of 5)"));
    QCOMPARE(StatusTexts::retrying(reads, reads.until), words + QStringLiteral(", trying again (2 of 5)"));
    reads.until = {}; // it is being asked
    QCOMPARE(StatusTexts::retrying(reads, now), words + QStringLiteral(", trying again (2 of 5)"));
}

QW_TEST(QApplication, TestRequestStatus)

} // namespace tst_requeststatus

#include "tst_requeststatus.moc"
