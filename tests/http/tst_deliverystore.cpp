#include "tests/support/answer.h"
#include "tests/support/deliverystory.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

namespace tst_deliverystore {

// The delivery logs over real sockets and a real database: what is read, kept and said of it.
class TestDeliveryStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_story = std::make_unique<DeliveryStory>(); }
    void cleanup();
    void healthIsCountedByTheHour();
    void aLogIsReadAndKept();
    void whatHappenedBeforeIsNotSaid();
    void failureAndRecoveryAreSaidOnce();
    void anEmptyLogThatFailsIsAFirstFailure();
    void aDeliveryOfTheFutureHidesNoFailure();
    void unclearResultsChangeNothing();
    void deliveriesThatGoAreNoNews();
    void aFailedReadingIsSaid();
    void brokenDeliveriesAreCounted();
    void aLateAnswerForAnotherOrganizationIsDropped();
    void aRemovedWebhookIsForgotten();
    void withoutAnArchiveNothingIsRead();
    void onlyEnabledWebhooksAreFailing();

private:
    using Told = DeliveryStory::Told;

    std::unique_ptr<DeliveryStory> m_story;
};

void TestDeliveryStore::cleanup()
{
    m_story.reset();
}

void TestDeliveryStore::healthIsCountedByTheHour()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto row = [&](const QString &id, int secondsAgo, std::optional<int> status) {
        DeliveryRow made;
        made.id = id;
        made.createdAt = now.addSecs(-secondsAgo);
        made.status = status;
        return made;
    };
    const WebhookHealth health =
        webhookHealthOf({row("a", 10, 200), row("b", 3599, 500), row("c", 3600, 204),
                         row("d", 24 * 3600 - 1, 0), row("e", 24 * 3600, 500), row("f", -20, 301),
                         row("g", 5, std::nullopt), row("h", 7, 100), row("i", -301, 200)},
                        now);
    QCOMPARE(health.last->id, QStringLiteral("f")); // by another computer's clock
    QCOMPARE(health.hours.at(23), (WebhookHealth::Hour{1, 2}));
    QCOMPARE(health.hours.at(22), (WebhookHealth::Hour{1, 0}));
    QCOMPARE(health.hours.at(0), (WebhookHealth::Hour{0, 1}));
    QCOMPARE(health.delivered(), 2);
    QCOMPARE(health.failed(), 3);
    QCOMPARE(health.failureRate(), std::optional(0.6));
    const WebhookHealth future = webhookHealthOf({row("x", -301, 200), row("y", -7200, 500)}, now);
    QCOMPARE(future.last->id, QStringLiteral("y")); // there is no other
    QCOMPARE(future.delivered() + future.failed(), 0);
    QVERIFY(!webhookHealthOf({}, now).failureRate());
    QVERIFY(!webhookHealthOf({}, now).last);
}

void TestDeliveryStore::aLogIsReadAndKept()
{
    QVERIFY(m_story->open(2));
    m_story->answer(QStringLiteral("w0"), {{"d1", 200, 3}, {"d2", 500, 90}});
    QSignalSpy added(&m_story->deliveries, &DeliveryStore::deliveriesAdded);
    QSignalSpy health(&m_story->deliveries, &DeliveryStore::healthChanged);
    QVERIFY(!m_story->deliveries.reading(QStringLiteral("w0")).readAt.isValid());
    QVERIFY(m_story->read(QStringLiteral("w0")));
    QVERIFY(m_story->deliveries.reading(QStringLiteral("w0")).readAt.isValid());
    QVERIFY(!m_story->deliveries.reading(QStringLiteral("w0")).error);
    QCOMPARE(m_story->deliveries.readingCount(), 0);
    QCOMPARE(added.count(), 1);
    const auto rows = added.at(0).at(1).value<QList<DeliveryRow>>();
    QCOMPARE(rows.size(), 2);
    QTRY_VERIFY(m_story->deliveries.health(QStringLiteral("w0")));
    QCOMPARE(m_story->deliveries.health(QStringLiteral("w0"))->last->id, QStringLiteral("d1"));
    QCOMPARE(m_story->deliveries.health(QStringLiteral("w0"))->delivered(), 1);
    QCOMPARE(m_story->deliveries.health(QStringLiteral("w0"))->failed(), 1);
    QVERIFY(!m_story->deliveries.health(QStringLiteral("w1")));
    QCOMPARE(m_story->deliveries.failingCount(), 0);
    const auto healthChanges = health.count();
    QVERIFY(m_story->read(QStringLiteral("w0"))); // the same again
    QCOMPARE(added.count(), 1);
    QVERIFY(m_story->settles());
    QCOMPARE(health.count(), healthChanges);
}

void TestDeliveryStore::whatHappenedBeforeIsNotSaid()
{
    QVERIFY(m_story->open(1));
    m_story->answer(QStringLiteral("w0"), {{"d1", 500, 3}});
    QSignalSpy began(&m_story->deliveries, &DeliveryStore::failureBegan);
    QSignalSpy recovered(&m_story->deliveries, &DeliveryStore::recovered);
    QVERIFY(m_story->read(QStringLiteral("w0")));
    QVERIFY(m_story->read(QStringLiteral("w0")));
    QTRY_VERIFY(m_story->deliveries.isFailing(QStringLiteral("w0")));
    QCOMPARE(m_story->deliveries.failingCount(), 1);
    QCOMPARE(began.count() + recovered.count(), 0);
}

void TestDeliveryStore::failureAndRecoveryAreSaidOnce()
{
    QVERIFY(m_story->open(1));
    QSignalSpy began(&m_story->deliveries, &DeliveryStore::failureBegan);
    QSignalSpy recovered(&m_story->deliveries, &DeliveryStore::recovered);
    const auto readWith = [this](const QList<Told> &deliveries) {
        m_story->answer(QStringLiteral("w0"), deliveries);
        QVERIFY(m_story->read(QStringLiteral("w0")));
    };
    readWith({{"d1", 200, 60}});
    readWith({{"d1", 200, 60}, {"d2", 0, 50}});
    QCOMPARE(began.count(), 1);
    QCOMPARE(began.at(0).at(0).toString(), QStringLiteral("w0"));
    QCOMPARE(began.at(0).at(1).value<DeliveryRow>().id, QStringLiteral("d2"));
    readWith({{"d1", 200, 60}, {"d2", 0, 50}, {"d3", 404, 40}}); // still failing
    QCOMPARE(began.count(), 1);
    readWith({{"d4", 204, 30}, {"d1", 200, 60}, {"d2", 0, 50}, {"d3", 404, 40}});
    QCOMPARE(recovered.count(), 1);
    QCOMPARE(recovered.at(0).at(1).value<DeliveryRow>().id, QStringLiteral("d4"));
    readWith({{"d5", 200, 20}});
    QCOMPARE(recovered.count(), 1);
    readWith({{"d7", 200, 5}, {"d6", 500, 10}}); // failed and recovered between two readings
    QCOMPARE(began.count(), 1);
    QCOMPARE(recovered.count(), 1);
}

void TestDeliveryStore::anEmptyLogThatFailsIsAFirstFailure()
{
    QVERIFY(m_story->open(1));
    QSignalSpy began(&m_story->deliveries, &DeliveryStore::failureBegan);
    m_story->answerWith(QStringLiteral("w0"), FaultProxy::canned(200, "{}"));
    QVERIFY(m_story->read(QStringLiteral("w0")));
    QVERIFY(!m_story->deliveries.health(QStringLiteral("w0")));
    m_story->answer(QStringLiteral("w0"), {{"d1", 500, 0}});
    QVERIFY(m_story->read(QStringLiteral("w0")));
    QCOMPARE(began.count(), 1);
}

void TestDeliveryStore::aDeliveryOfTheFutureHidesNoFailure()
{
    QVERIFY(m_story->open(1));
    QSignalSpy began(&m_story->deliveries, &DeliveryStore::failureBegan);
    QSignalSpy recovered(&m_story->deliveries, &DeliveryStore::recovered);
    const Told future{"f", 200, -60 * 24};
    m_story->answer(QStringLiteral("w0"), {{"d1", 200, 10}, future});
    QVERIFY(m_story->read(QStringLiteral("w0")));
    m_story->answer(QStringLiteral("w0"), {{"d1", 200, 10}, {"d2", 500, 5}, future});
    QVERIFY(m_story->read(QStringLiteral("w0")));
    QCOMPARE(began.count(), 1);
    QTRY_VERIFY(m_story->deliveries.isFailing(QStringLiteral("w0")));
    QCOMPARE(m_story->deliveries.health(QStringLiteral("w0"))->last->id, QStringLiteral("d2"));
    // A little later than here, by another clock: the newest.
    m_story->answer(QStringLiteral("w0"), {{"d1", 200, 10}, {"d2", 500, 5}, {"d3", 200, -4}, future});
    QVERIFY(m_story->read(QStringLiteral("w0")));
    QCOMPARE(recovered.count(), 1);
    QTRY_VERIFY(!m_story->deliveries.isFailing(QStringLiteral("w0")));
    QCOMPARE(m_story->deliveries.health(QStringLiteral("w0"))->last->id, QStringLiteral("d3"));
    QCOMPARE(m_story->deliveries.health(QStringLiteral("w0"))->delivered(), 2);
}

void TestDeliveryStore::unclearResultsChangeNothing()
{
    QVERIFY(m_story->open(1));
    QSignalSpy began(&m_story->deliveries, &DeliveryStore::failureBegan);
    QSignalSpy recovered(&m_story->deliveries, &DeliveryStore::recovered);
    m_story->answer(QStringLiteral("w0"), {{"d1", 500, 10}});
    QVERIFY(m_story->read(QStringLiteral("w0")));
    m_story->answer(QStringLiteral("w0"), {{"d1", 500, 10}, {"d2", 102, 5}});
    QVERIFY(m_story->read(QStringLiteral("w0")));
    QCOMPARE(recovered.count(), 0);
    m_story->answer(QStringLiteral("w0"), {{"d1", 500, 10}, {"d2", 102, 5}, {"d3", 503, 1}});
    QVERIFY(m_story->read(QStringLiteral("w0")));
    QCOMPARE(began.count(), 0);
}

// Qovery may drop deliveries: what is left may then end with an older one.
void TestDeliveryStore::deliveriesThatGoAreNoNews()
{
    QVERIFY(m_story->open(1));
    QSignalSpy recovered(&m_story->deliveries, &DeliveryStore::recovered);
    m_story->answer(QStringLiteral("w0"), {{"d1", 200, 10}, {"d2", 500, 5}});
    QVERIFY(m_story->read(QStringLiteral("w0")));
    QVERIFY(m_story->settles());
    QSignalSpy log(&m_story->deliveries, &DeliveryStore::logChanged);
    m_story->answer(QStringLiteral("w0"), {{"d1", 200, 10}});
    QVERIFY(m_story->read(QStringLiteral("w0")));
    QCOMPARE(recovered.count(), 0);
    QVERIFY(m_story->settles());
    QCOMPARE(log.count(), 1); // one is marked as not listed any more
    QVERIFY(m_story->read(QStringLiteral("w0")));
    QVERIFY(m_story->settles());
    QCOMPARE(log.count(), 1);
}

void TestDeliveryStore::aFailedReadingIsSaid()
{
    QVERIFY(m_story->open(1));
    m_story->answer(QStringLiteral("w0"), {{"d1", 200, 10}});
    QVERIFY(m_story->read(QStringLiteral("w0")));
    QTRY_VERIFY(m_story->deliveries.health(QStringLiteral("w0")));
    const QDateTime readAt = m_story->deliveries.reading(QStringLiteral("w0")).readAt;
    m_story->server.clearRules();
    m_story->answerWith(QStringLiteral("w0"), FaultProxy::canned(500, ""));
    QVERIFY(m_story->read(QStringLiteral("w0")));
    QCOMPARE(m_story->deliveries.reading(QStringLiteral("w0")).error->kind, ApiError::Kind::ServerFault);
    QCOMPARE(m_story->deliveries.reading(QStringLiteral("w0")).readAt, readAt);
    QVERIFY(m_story->deliveries.health(QStringLiteral("w0")));
    QCOMPARE(m_story->deliveries.readingCount(), 0);
    m_story->server.clearRules();
    m_story->answerWith(QStringLiteral("w0"), FaultProxy::always(FaultProxy::Fault::HangBefore));
    m_story->deliveries.read(QStringLiteral("w0"));
    m_story->deliveries.cancel();
    QTRY_VERIFY(!m_story->deliveries.reading(QStringLiteral("w0")).isReading);
    QCOMPARE(m_story->deliveries.reading(QStringLiteral("w0")).error->kind,
             ApiError::Kind::ServerFault); // of the last that ended
}

void TestDeliveryStore::brokenDeliveriesAreCounted()
{
    QVERIFY(m_story->open(1));
    m_story->answerWith(QStringLiteral("w0"), FaultProxy::canned(200, R"({"results":[{"id":"d1"},
        {"id":"d2","created_at":"2026-01-01T00:00:00Z","target_response_status_code":200}]})"));
    QVERIFY(m_story->read(QStringLiteral("w0")));
    QCOMPARE(m_story->deliveries.reading(QStringLiteral("w0")).unreadable, qsizetype(1));
    QTRY_VERIFY(m_story->deliveries.health(QStringLiteral("w0")));
}

void TestDeliveryStore::aLateAnswerForAnotherOrganizationIsDropped()
{
    QVERIFY(m_story->open(1));
    FaultProxy::Rule late = FaultProxy::canned(200, DeliveryStory::logOf({{"d1", 200, 1}}));
    late.fault = FaultProxy::Fault::HangBefore;
    m_story->answerWith(QStringLiteral("w0"), late);
    QSignalSpy added(&m_story->deliveries, &DeliveryStore::deliveriesAdded);
    m_story->deliveries.read(QStringLiteral("w0"));
    QTRY_COMPARE(m_story->reads(QStringLiteral("w0")), 1);
    m_story->webhooks.setOrganization(QStringLiteral("other"));
    QTRY_COMPARE(m_story->webhooks.state(), WebhookStore::State::Ready);
    QVERIFY(!m_story->deliveries.reading(QStringLiteral("w0")).isReading);
    QCOMPARE(m_story->deliveries.readingCount(), 0);
    m_story->answer(QStringLiteral("w0"), {{"d1", 200, 1}});
    m_story->deliveries.read(QStringLiteral("w0"));
    m_story->deliveries.setArchive(nullptr); // another account
    QVERIFY(m_story->settles());
    QCOMPARE(added.count(), 0);
    QVERIFY(!m_story->deliveries.health(QStringLiteral("w0")));
}

void TestDeliveryStore::aRemovedWebhookIsForgotten()
{
    QVERIFY(m_story->open(2));
    m_story->answer(QStringLiteral("w0"), {{"d1", 500, 1}});
    m_story->answerWith(QStringLiteral("w1"), FaultProxy::always(FaultProxy::Fault::HangBefore));
    QVERIFY(m_story->read(QStringLiteral("w0")));
    QTRY_COMPARE(m_story->deliveries.failingCount(), 1);
    m_story->deliveries.read(QStringLiteral("w1"));
    m_story->server.clearRules();
    m_story->webhooks.refresh(); // an empty list
    QTRY_VERIFY(m_story->webhooks.webhooks().isEmpty());
    QCOMPARE(m_story->deliveries.readingCount(), 0);
    QCOMPARE(m_story->deliveries.failingCount(), 0);
    QVERIFY(!m_story->deliveries.reading(QStringLiteral("w0")).readAt.isValid());
    m_story->deliveries.read(QStringLiteral("w1")); // not listed
    QCOMPARE(m_story->deliveries.readingCount(), 0);
}

void TestDeliveryStore::withoutAnArchiveNothingIsRead()
{
    m_story->deliveries.setArchive(nullptr);
    QVERIFY(m_story->open(1));
    m_story->deliveries.read(QStringLiteral("w0"));
    QCOMPARE(m_story->deliveries.readingCount(), 0);
    DeliverySchedule schedule(m_story->deliveries, m_story->webhooks, m_story->budget);
    schedule.setWatched(true);
    QTRY_VERIFY(!schedule.untilNextLook());
    QVERIFY(m_story->settles());
    QCOMPARE(m_story->reads(), 0);
}

void TestDeliveryStore::onlyEnabledWebhooksAreFailing()
{
    QVERIFY(m_story->open(2, 1));
    m_story->answer(QStringLiteral("w0"), {{"d1", 500, 1}});
    QVERIFY(m_story->read(QStringLiteral("w0")));
    m_story->answer(QStringLiteral("w1"), {{"d2", 500, 1}});
    QVERIFY(m_story->read(QStringLiteral("w1")));
    QTRY_VERIFY(m_story->deliveries.health(QStringLiteral("w1")));
    QVERIFY(m_story->deliveries.health(QStringLiteral("w1"))->isFailing());
    QVERIFY(!m_story->deliveries.isFailing(QStringLiteral("w1")));
    QCOMPARE(m_story->deliveries.failingCount(), 1);
}

QW_TEST(QCoreApplication, TestDeliveryStore)

} // namespace tst_deliverystore

#include "tst_deliverystore.moc"
