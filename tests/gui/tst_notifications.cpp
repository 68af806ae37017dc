#include "app/desktop/notifications.h"
#include "app/settings.h"
#include "tests/gui/applicationstory.h"
#include "tests/support/deliverystory.h"
#include "tests/support/faultproxy.h"
#include "tests/support/notificationserver.h"
#include "tests/support/testprogram.h"
#include "ui/webhooks/webhooktextproxy.h"

#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace tst_notifications {

using Table = WebhookTableModel;
using Told = DeliveryStory::Told;

// A failure is told by the desktop, and a click shows it (G7); the list says the same (G5).
class TestNotifications : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ApplicationStory::prepare(); }
    void textsAreEscapedWhereMarkupIsRead();
    void withoutAServerNothingHappens();
    void aServerThatComesLaterIsUsed();
    void theChoicesAreKept();
    void aFailureIsToldAndShown();
};

void TestNotifications::textsAreEscapedWhereMarkupIsRead()
{
    Notifications notifications;
    const Notifications::Note note{
        "w", "Deliveries of “<b>x</b>” fail", "Failed: <i>a & b</i>", "Show", {"w", "d"}};
    {
        NotificationServer server;
        QVERIFY(server.isRunning());
        notifications.show(note);
        QCOMPARE(server.notes().size(), 0); // never in the call
        QTRY_COMPARE(server.notes().size(), 1);
        const NotificationServer::Note shown = server.notes().constFirst();
        QCOMPARE(shown.title, note.title); // never markup, by the specification
        QCOMPARE(shown.text, QStringLiteral("Failed: &lt;i&gt;a &amp; b&lt;/i&gt;"));
        QCOMPARE(shown.actions, (QStringList{"default", "Show"}));
        QCOMPARE(shown.hints.value("desktop-entry").toString(), QStringLiteral(APP_ID));
        QSignalSpy activated(&notifications, &Notifications::activated);
        server.click(shown.id + 1); // another application's
        server.click(shown.id, "token-1");
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0).at(0).toStringList(), (QStringList{"w", "d"}));
        QCOMPARE(activated.at(0).at(1).toString(), QStringLiteral("token-1"));
        notifications.show(note); // it was closed: a new one
        QTRY_COMPARE(server.notes().size(), 2);
        QCOMPARE(server.notes().at(1).replaces, 0U);
        NotificationServer::settle(); // its id is known
        notifications.show(note);
        QTRY_COMPARE(server.notes().size(), 3);
        QCOMPARE(server.notes().at(2).replaces, server.notes().at(1).id);
    }
    Notifications plain;
    NotificationServer server({QStringLiteral("body")});
    QVERIFY(server.isRunning());
    plain.show(note);
    QTRY_COMPARE(server.notes().size(), 1);
    QCOMPARE(server.notes().constFirst().text, note.text);
    QVERIFY(server.notes().constFirst().actions.isEmpty());
}

void TestNotifications::withoutAServerNothingHappens()
{
    Notifications notifications;
    QSignalSpy activated(&notifications, &Notifications::activated);
    notifications.show({"w", "title", "text", "Show", {"w"}});
    NotificationServer::settle(); // the bus says that there is nobody
    QCOMPARE(activated.count(), 0);
}

void TestNotifications::aServerThatComesLaterIsUsed()
{
    Notifications notifications;
    notifications.show({"w", "lost", "text", "Show", {"w"}});
    NotificationServer::settle();
    NotificationServer server;
    QVERIFY(server.isRunning());
    notifications.show({"w", "told", "text", "Show", {"w"}});
    QTRY_COMPARE(server.notes().size(), 1);
    QCOMPARE(server.notes().constFirst().title, QStringLiteral("told"));
}

void TestNotifications::theChoicesAreKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        Settings settings(path);
        QVERIFY(settings.showsNotifications());
        QVERIFY(settings.mutedWebhooks().isEmpty());
        QCOMPARE(settings.keptBound(), qint64(256) * 1024 * 1024);
        settings.setShowsNotifications(false);
        settings.setMutedWebhooks({QStringLiteral("w1")});
        settings.setKeptBound(Settings::keptBounds().constLast());
    }
    Settings settings(path);
    QVERIFY(!settings.damage());
    QVERIFY(!settings.showsNotifications());
    QCOMPARE(settings.mutedWebhooks(), QStringList{QStringLiteral("w1")});
    QCOMPARE(settings.keptBound(), qint64(1024) * 1024 * 1024);
    settings.setMutedWebhooks({});
    QVERIFY(settings.mutedWebhooks().isEmpty());
}

void TestNotifications::aFailureIsToldAndShown()
{
    NotificationServer desktop;
    QVERIFY(desktop.isRunning());
    const DemoServer server;
    QVERIFY(server.isRunning());
    FaultProxy between(server.apiUrl());
    ApplicationStory story(server, between.url());
    const QString name = QStringLiteral("On-call pager");
    const auto answer = [&](const QList<Told> &told) {
        between.clearRules();
        FaultProxy::Rule rule = FaultProxy::canned(200, DeliveryStory::logOf(told));
        const QByteArray path = "/webhook/" + story.idOf(name).toLatin1() + "/event";
        rule.path = [path](const QByteArray &asked) { return asked.endsWith(path); };
        between.addRule(rule);
    };
    const auto text = [&](int role = Qt::DisplayRole) {
        return story.at(name, role, Table::LastDeliveryColumn).toString();
    };
    const auto readNow = [&] { // F5 in the log
        story.window().showView(MainView::Deliveries);
        story.window().findChild<QAction *>(QStringLiteral("refresh"))->trigger();
    };
    story.open();
    QTRY_VERIFY(story.isFilled());
    QTRY_VERIFY_WITH_TIMEOUT(text().startsWith(QStringLiteral("200 · ")), 10'000);
    QVERIFY(!story.at(name, Table::FailingRole).toBool());
    QVERIFY(desktop.notes().isEmpty()); // of what had happened before
    auto *failing = story.window().findChild<QToolButton *>(QStringLiteral("failingChip"));
    QTRY_COMPARE(failing->accessibleName(), QStringLiteral("Failing, 2"));

    answer({{"d-ok", 200, 1}, {"d-bad", 500, 0}});
    readNow();
    QTRY_COMPARE(desktop.notes().size(), 1);
    const NotificationServer::Note note = desktop.notes().constFirst();
    QCOMPARE(note.title, QStringLiteral("Deliveries of “On-call pager” fail"));
    QCOMPARE(note.text, QStringLiteral("Failed: payments / production, status 500"));
    QTRY_VERIFY(text(Qt::AccessibleTextRole).startsWith(QStringLiteral("Last delivery failed, status 500")));
    QTRY_COMPARE(failing->accessibleName(), QStringLiteral("Failing, 3"));
    QCOMPARE(story.window().findChild<QLabel *>(QStringLiteral("failingText"))->text(),
             QStringLiteral("3 failing"));

    story.window().showView(MainView::Webhooks);
    failing->click();
    QTRY_COMPARE(story.rows(), 3);
    story.clickRow(name);
    const auto *health = story.window().findChild<QWidget *>(QStringLiteral("health"));
    const auto label = [&](const char *called) {
        return health->findChild<QLabel *>(QLatin1String(called))->text();
    };
    QTRY_VERIFY(
        label("reading").startsWith(QStringLiteral("Last delivery failed, status 500, just now. Read ")));
    QTRY_VERIFY(label("failed").endsWith(QStringLiteral(" failed")) &&
                label("failed") != QStringLiteral("0 failed"));
    QVERIFY(label("failureRate").startsWith(QStringLiteral("Failure rate: ")));
    const auto recentOne = [&] { return health->findChild<QAbstractButton *>(QStringLiteral("recent0")); };
    QTRY_VERIFY(recentOne());
    QAbstractButton *recent = recentOne();
    QTRY_VERIFY(recent && recent->isVisible());
    QVERIFY(recent->accessibleName().startsWith(
        QStringLiteral("Failed, payments / production, Failed, status 500")));
    recent->click();
    QTRY_COMPARE(story.window().currentView(), MainView::Deliveries);
    story.window().showView(MainView::Webhooks);

    desktop.click(note.id);
    QTRY_COMPARE(story.window().currentView(), MainView::Deliveries);
    story.window().showView(MainView::Webhooks);

    answer({{"d-bad", 500, 1}, {"d-good", 204, 0}});
    readNow();
    QTRY_COMPARE(desktop.notes().size(), 2);
    QCOMPARE(desktop.notes().at(1).title, QStringLiteral("Deliveries of “On-call pager” succeed again"));
    QTRY_COMPARE(failing->accessibleName(), QStringLiteral("Failing, 2"));

    story.window().showView(MainView::Webhooks);
    story.window().findChild<QAction *>(QStringLiteral("showAll"))->trigger();
    story.clickRow(name);
    auto *notify = story.window().findChild<QAction *>(QStringLiteral("notify"));
    QVERIFY(notify->isChecked());
    notify->trigger();
    QVERIFY(!notify->isChecked());
    answer({{"d-worse", 502, 0}});
    readNow();
    QTRY_VERIFY(story.at(name, Table::FailingRole).toBool());
    NotificationServer::settle();
    QCOMPARE(desktop.notes().size(), 2);
}

QW_TEST(QApplication, TestNotifications)

} // namespace tst_notifications

#include "tst_notifications.moc"
