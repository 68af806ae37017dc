// What comes while the log is looked at, what stays without the server, and the tab of a webhook.
#include "tests/gui/deliverylog/testdeliverylog.h"

namespace tst_deliverylog {

void TestDeliveryLog::newDeliveries()
{
    DemoServer server;
    ApplicationStory story(server);
    story.open();
    QTRY_VERIFY(story.isFilled());
    const Log log(story.window());
    ApplicationStory::press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(!log.ids().isEmpty());
    QTRY_VERIFY(log.find<ElidedLabel>("deliveryReadings")->text().contains(QStringLiteral("from 12 web")));
    const DeliveryFacts first(log.table()->model()->index(1, 0));
    log.click(log.rowOf(QStringLiteral("500")));
    const QString selected = log.table()->currentId();
    log.find<QCheckBox>("followDeliveries")->setChecked(false);
    const int before = int(log.ids().size());

    QJsonObject place;
    QVERIFY(findPlace(story, &place));
    place.insert(QStringLiteral("event"), QStringLiteral("DEPLOYMENT_SUCCESSFUL"));
    QVERIFY(deploy(server, QJsonDocument(place).toJson()));
    ApplicationStory::press(Qt::Key_F5);
    auto *waiting = log.find<Note>("waitingDeliveries");
    QTRY_VERIFY_WITH_TIMEOUT(waiting->isVisible(), 15'000);
    QCOMPARE(log.ids().size(), before); // nothing moves under the user's eyes
    shoot(story.window(), QStringLiteral("log-waiting"));
    emit waiting->actionTriggered();
    QTRY_VERIFY(log.ids().size() > before); // another webhook's may wait again by now
    QCOMPARE(log.table()->currentId(), selected);

    // Followed: they come by themselves, and what is selected stays.
    log.find<QCheckBox>("followDeliveries")->setChecked(true);
    const int shown = int(log.ids().size());
    QVERIFY(deploy(server, QJsonDocument(place).toJson()));
    ApplicationStory::press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(log.ids().size() > shown, 15'000);
    QCOMPARE(log.table()->currentId(), selected);
}

void TestDeliveryLog::keptWhenTheServerIsGone()
{
    QTemporaryDir folder;
    ApplicationStory::keepDataIn(folder.path());
    DemoServer server;
    ApplicationStory story(server);
    story.open();
    QTRY_VERIFY(story.isFilled());
    const Log log(story.window());
    ApplicationStory::press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(log.find<ElidedLabel>("deliveryReadings")->text().contains(QStringLiteral("from 12 web")));
    const int rows = int(log.ids().size());
    QVERIFY(rows > 0);
    server.kill();
    ApplicationStory::press(Qt::Key_F5);
    auto *problem = log.find<Note>("deliveryProblem");
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), 20'000);
    QVERIFY(problem->text().contains(QStringLiteral("has kept")));
    QCOMPARE(log.ids().size(), rows);
    shoot(story.window(), QStringLiteral("log-problem"));
    ApplicationStory::keepDataIn({});
}

void TestDeliveryLog::tabOfAWebhook()
{
    DemoServer server;
    ApplicationStory story(server);
    story.open();
    QTRY_VERIFY(story.isFilled());
    story.clickRow(QStringLiteral("Status page sync"));
    const Log log(story.window());
    auto *tabs = log.find<QTabBar>("tabs");
    int tab = -1;
    for (int at = 0; at < tabs->count(); ++at)
        tab = tabs->tabText(at) == QStringLiteral("Deliveries") ? at : tab;
    QVERIFY(tab > 0);
    tabs->setCurrentIndex(tab);
    auto *table = log.find<DeliveryTableView>("webhookDeliveryTable");
    // Nothing of another webhook at any time: not before its log was read, not between two selections.
    PaintedRows painted(table, story.idOf(QStringLiteral("Status page sync")));
    QTRY_VERIFY(table->model()->rowCount() > 10);
    painted.look();
    QVERIFY(painted.rows() > 1);
    QCOMPARE(painted.ofOthers(), 0);
    shoot(story.window(), QStringLiteral("log-tab"));
    const QModelIndex first = table->model()->index(1, 0);
    const QString deliveryId = DeliveryFacts(first).deliveryId();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
    QCOMPARE(story.window().currentView(), MainView::Deliveries);
    QTRY_COMPARE(log.title(), QStringLiteral("500 Internal Server Error"));
    QTRY_COMPARE(log.table()->currentId(), deliveryId);

    // Live: what happens comes by itself.
    story.window().showView(MainView::Webhooks);
    painted.look();
    painted.expect(story.idOf(QStringLiteral("Release archive")));
    story.clickRow(QStringLiteral("Release archive"));
    painted.look();
    QTRY_COMPARE(DeliveryFacts(table->model()->index(1, 0)).webhookName(), QStringLiteral("Release archive"));
    painted.look();
    QCOMPARE(painted.ofOthers(), 0);
    const int before = table->model()->rowCount();
    log.find<CheckChip>("liveChip")->click();
    QJsonObject place;
    QVERIFY(findPlace(story, &place));
    place.insert(QStringLiteral("event"), QStringLiteral("DEPLOYMENT_SUCCESSFUL"));
    QVERIFY(deploy(server, QJsonDocument(place).toJson()));
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > before, 20'000);
    shoot(story.window(), QStringLiteral("log-live"));
}

} // namespace tst_deliverylog
