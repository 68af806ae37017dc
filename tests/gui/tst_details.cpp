// Story: somebody looks at the details of a webhook.
#include "tests/gui/windowstory.h"
#include "tests/support/testprogram.h"
#include "ui/preview/previewpanel.h"
#include "ui/webhooks/detailsdock.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

namespace tst_details {

class TestDetails : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { WindowStory::prepareApplication(); }

    void showsTheSelectedWebhook()
    {
        DemoServer server;
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        QVERIFY(story.find<QWidget>("nothingSelected")->isVisible());
        story.clickRow(QStringLiteral("Product release bridge"));
        QVERIFY(!story.find<QWidget>("nothingSelected")->isVisible());
        QCOMPARE(story.find<QLabel>("modes")->text(), QStringLiteral("Production, Staging"));
        QCOMPARE(story.find<QLabel>("reach")->text(),
                 QStringLiteral("Fires for 14 of 120, in 5 of 40 projects"));
        QCOMPARE(story.find<QLabel>("secret")->text(), QStringLiteral("Set"));

        QTest::keyClick(&story.window, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(story.find<QTabBar>("tabs")->currentIndex(), 1);
        QTRY_COMPARE(story.find<PreviewPanel>("preview")->matchCount(), std::optional<qsizetype>(14));
        story.shoot(QStringLiteral("details-matches"));
    }

    void theTargetIsMaskedUntilAskedFor()
    {
        DemoServer server;
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        story.clickRow(QStringLiteral("Product release bridge"));
        const QString whole = story.shown(story.table()->selectedId())->targetUrl;
        auto *target = story.find<QLineEdit>("target");
        QVERIFY(!target->isVisible());
        QVERIFY(target->text().isEmpty());
        QTest::mouseClick(story.find<QToolButton>("revealButton"), Qt::LeftButton);
        QVERIFY(target->isVisible());
        QCOMPARE(target->text(), whole);
        story.shoot(QStringLiteral("details-revealed"));
        story.clickRow(QStringLiteral("On-call pager"));
        QVERIFY(!target->isVisible());
        QVERIFY(target->text().isEmpty());
        story.clickRow(QStringLiteral("Product release bridge"));
        QTest::mouseClick(story.find<QToolButton>("copyTargetButton"), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), whole);
        QVERIFY(!story.messages()->texts().join(u' ').contains(whole));
    }

    void copiesCurlWithPlaceholders()
    {
        DemoServer server;
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        story.clickRow(QStringLiteral("Product release bridge"));
        QTest::mouseClick(story.find<QPushButton>("curlButton"), Qt::LeftButton);
        const QString command = QApplication::clipboard()->text();
        QVERIFY2(command.startsWith(QStringLiteral("curl")), qPrintable(command));
        QVERIFY(command.contains(server.apiUrl().toString()));
        QVERIFY(!command.contains(server.token()));
    }

    void buttonsAskForTheirThings()
    {
        DemoServer server;
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        QVERIFY(!story.window.findChild<QAction *>(QStringLiteral("edit"))->isEnabled());
        story.clickRow(QStringLiteral("Product release bridge"));
        QSignalSpy tests(&story.window, &MainWindow::testSendRequested);
        QTest::mouseClick(story.find<QPushButton>("testButton"), Qt::LeftButton);
        QCOMPARE(tests.size(), 1);
        QTest::keyClick(&story.window, Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(tests.size(), 2);
        QSignalSpy imports(&story.window, &MainWindow::curlImportRequested);
        story.window.findChild<QAction *>(QStringLiteral("importCurl"))->trigger();
        QCOMPARE(imports.size(), 1);
    }

    void opensOverTheListWhereThereIsNoRoom()
    {
        DemoServer server;
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        auto *dock = story.find<DetailsDock>("details");
        QVERIFY(dock->isOpen());
        story.press(Qt::Key_F9);
        QVERIFY(!dock->isOpen());
        story.press(Qt::Key_F9);
        story.window.resize(1024, 640);
        QTRY_VERIFY(!dock->isOpen());
        const int listWidth = story.table()->width();
        story.press(Qt::Key_F9);
        QVERIFY(dock->isOverlay() && dock->pane()->isVisible());
        QCOMPARE(story.table()->width(), listWidth); // over it, not beside it
        story.press(Qt::Key_Escape);
        QVERIFY(!dock->isOpen());
        story.window.resize(1360, 830);
        QTRY_VERIFY(dock->isOpen() && !dock->isOverlay());
    }
};

QW_TEST(QApplication, TestDetails)

} // namespace tst_details

#include "tst_details.moc"
