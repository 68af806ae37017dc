// The rail and the Settings view: by mouse and by keyboard, and what they remember.
#include "app/settings.h"
#include "tests/gui/applicationstory.h"
#include "tests/gui/windowstory.h"
#include "tests/support/testprogram.h"
#include "ui/navigation/navigationrail.h"
#include "ui/settings/settingsview.h"
#include "ui/style/theme.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/segmented.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTreeView>

namespace tst_settingsview {

class TestSettingsView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void railHasTheSizesOfThePicture();
    void railIsRadioButtonsToAssistiveTechnology();
    void viewsByMouse();
    void viewsByKeyboard();
    void commandsOfTheListWaitForTheList();
    void messagesAreReadInEitherView();
    void theViewIsRemembered();
    void settingsAreAppliedAndRemembered();
    void secretsAreShownOnceJoined();

private:
    static Settings storedSettings()
    {
        return Settings(QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
                            .filePath(QStringLiteral("qovery-webhooks/settings.ini")));
    }
};

void TestSettingsView::initTestCase()
{
    ApplicationStory::prepare();
    WindowStory::prepareApplication();
}

void TestSettingsView::railHasTheSizesOfThePicture()
{
    DemoServer server;
    WindowStory story(server);
    story.open(server.organizationId());
    QTRY_VERIFY(story.isFilled());
    auto *rail = story.find<NavigationRail>("rail");
    auto *button = story.find<QAbstractButton>("webhooksButton");
    story.window.resize(1360, 830);
    QTRY_COMPARE(rail->width(), 72);
    QCOMPARE(button->size(), QSize(62, 54));
    story.shoot(QStringLiteral("rail-light"));
    story.window.resize(1024, 640);
    QTRY_COMPARE(rail->width(), 52);
    QCOMPARE(button->size(), QSize(40, 40));
    story.shoot(QStringLiteral("rail-1024-light"));
    applyTheme(ThemeChoice::Dark);
    story.shoot(QStringLiteral("rail-1024-dark"));
    applyTheme(ThemeChoice::Light);
}

void TestSettingsView::railIsRadioButtonsToAssistiveTechnology()
{
    DemoServer server;
    WindowStory story(server);
    story.open(server.organizationId());
    QAccessibleInterface *webhooks =
        QAccessible::queryAccessibleInterface(story.find<QWidget>("webhooksButton"));
    QAccessibleInterface *settings =
        QAccessible::queryAccessibleInterface(story.find<QWidget>("settingsButton"));
    QCOMPARE(webhooks->role(), QAccessible::RadioButton);
    QCOMPARE(webhooks->text(QAccessible::Name), QStringLiteral("Webhooks"));
    QVERIFY(webhooks->state().checked);
    QVERIFY(!settings->state().checked);
    settings->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(settings->state().checked);
    QVERIFY(!webhooks->state().checked);
    QCOMPARE(int(story.window.currentView()), int(MainView::Settings));
}

void TestSettingsView::viewsByMouse()
{
    DemoServer server;
    WindowStory story(server);
    story.open(server.organizationId());
    QTRY_VERIFY(story.isFilled());
    QTest::mouseClick(story.find<QWidget>("settingsButton"), Qt::LeftButton);
    auto *settings = story.find<SettingsView>("settingsView");
    QVERIFY(settings && settings->isVisible());
    QVERIFY(story.find<QWidget>("settingsBar")->isVisible());
    QVERIFY(!story.find<QWidget>("toolbar")->isVisible());
    QVERIFY(!story.table()->isVisible());
    QVERIFY(story.find<QWidget>("statusBar")->isVisible());
    story.shoot(QStringLiteral("settings-light"));
    applyTheme(ThemeChoice::Dark);
    story.shoot(QStringLiteral("settings-dark"));
    story.window.resize(1024, 640);
    story.shoot(QStringLiteral("settings-1024-dark"));
    applyTheme(ThemeChoice::Light);
    QTest::mouseClick(story.find<QWidget>("webhooksButton"), Qt::LeftButton);
    QVERIFY(story.table()->isVisible());
    QVERIFY(story.find<QWidget>("toolbar")->isVisible());
    QVERIFY(!settings->isVisible());
}

void TestSettingsView::viewsByKeyboard()
{
    DemoServer server;
    WindowStory story(server);
    story.open(server.organizationId());
    QTRY_VERIFY(story.isFilled());
    story.press(Qt::Key_Comma, Qt::ControlModifier);
    auto *settings = story.find<SettingsView>("settingsView");
    QTRY_VERIFY(settings && settings->isVisible());
    QTRY_VERIFY(story.window.focusWidget() && settings->isAncestorOf(story.window.focusWidget()));
    ApplicationStory::press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(story.table()->isVisible());
    QTRY_COMPARE(story.window.focusWidget(), static_cast<QWidget *>(story.table()));

    // In the rail itself: the arrow keys choose, and the keyboard stays there.
    story.find<QWidget>("webhooksButton")->setFocus(Qt::TabFocusReason);
    ApplicationStory::press(Qt::Key_Down);
    QTRY_COMPARE(story.window.focusWidget(), story.find<QWidget>("settingsButton"));
    ApplicationStory::press(Qt::Key_Space);
    QTRY_VERIFY(settings->isVisible());
    QCOMPARE(story.window.focusWidget(), story.find<QWidget>("settingsButton"));
}

void TestSettingsView::commandsOfTheListWaitForTheList()
{
    DemoServer server;
    WindowStory story(server);
    story.open(server.organizationId());
    QTRY_VERIFY(story.isFilled());
    story.clickRow(story.text(0, WebhookTableModel::NameColumn));
    auto *remove = story.find<QAction>("remove");
    auto *edit = story.find<QAction>("edit");
    QTRY_VERIFY(remove->isEnabled() && edit->isEnabled());
    story.window.showView(MainView::Settings);
    QVERIFY(!remove->isEnabled() && !edit->isEnabled());
    // Search is about the list: it shows it.
    ApplicationStory::press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(story.table()->isVisible());
    QTRY_COMPARE(ApplicationStory::focusName(), QStringLiteral("searchField"));
    QVERIFY(remove->isEnabled() && edit->isEnabled());
}

void TestSettingsView::messagesAreReadInEitherView()
{
    DemoServer server;
    WindowStory story(server);
    story.open(server.organizationId());
    story.window.showView(MainView::Settings);
    story.window.showMessage(Tone::Info, QStringLiteral("Here"));
    QTRY_VERIFY(story.messages()->isVisible());
    story.window.showView(MainView::Webhooks);
    QTRY_VERIFY(story.messages()->isVisible());
    QVERIFY(story.messages()->texts().contains(QStringLiteral("Here")));
}

void TestSettingsView::theViewIsRemembered()
{
    DemoServer server;
    QByteArray state;
    {
        WindowStory story(server);
        story.open(server.organizationId());
        story.window.showView(MainView::Settings);
        state = story.window.saveViewState();
    }
    WindowStory story(server);
    story.window.restoreViewState(state);
    story.open(server.organizationId());
    QTRY_VERIFY(story.find<SettingsView>("settingsView")->isVisible());
    QCOMPARE(int(story.window.currentView()), int(MainView::Settings));
}

void TestSettingsView::settingsAreAppliedAndRemembered()
{
    DemoServer server;
    {
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        story.window().showView(MainView::Settings);
        auto *appearance = story.window().findChild<Segmented *>(QStringLiteral("appearance"));
        QCOMPARE(appearance->currentIndex(), 0);
        QTest::mouseClick(appearance->segment(2), Qt::LeftButton);
        QVERIFY(themeIsDark());
        QVERIFY(story.window().findChild<QAction *>(QStringLiteral("appearance2"))->isChecked());
        // The menu entry says it to the view.
        story.window().findChild<QAction *>(QStringLiteral("appearance1"))->trigger();
        QVERIFY(!themeIsDark());
        QCOMPARE(appearance->currentIndex(), 1);
        auto *every = story.window().findChild<Segmented *>(QStringLiteral("refreshEvery"));
        QCOMPARE(every->currentData().toInt(), 1);
        QTest::mouseClick(every->segment(2), Qt::LeftButton);
        QCOMPARE(storedSettings().refreshEvery(), std::chrono::minutes(5));
        story.window().close();
    }
    // The next start opens the view that was left, and it connects all the same.
    ApplicationStory story(server);
    story.open();
    auto *settings = story.window().findChild<SettingsView *>(QStringLiteral("settingsView"));
    QTRY_VERIFY(settings && settings->isVisible());
    QCOMPARE(settings->findChild<Segmented *>(QStringLiteral("refreshEvery"))->currentData().toInt(), 5);
    QCOMPARE(settings->findChild<Segmented *>(QStringLiteral("appearance"))->currentIndex(), 1);
    QTRY_COMPARE(story.rows(), 12);
    story.window().showView(MainView::Webhooks);
    QTRY_VERIFY(story.isFilled());
    story.window().close();
}

void TestSettingsView::secretsAreShownOnceJoined()
{
    DemoServer server;
    WindowStory story(server);
    story.open(server.organizationId());
    story.window.showView(MainView::Settings);
    auto *list = story.find<QTreeView>("secretList");
    QVERIFY(!list->isVisible());
    const QDateTime since = QDateTime::currentDateTimeUtc();
    story.window.setRememberedSecrets(
        {{QStringLiteral("w1"), QStringLiteral("<b>Pager</b>"), QStringLiteral("Acme Retail"), since},
         {QStringLiteral("w2"), QStringLiteral("Bridge"), QStringLiteral("Acme Labs"), since}});
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("<b>Pager</b>"));
    QTRY_VERIFY(story.find<QPushButton>("forgetButton")->y() - list->geometry().bottom() < 20);
    story.shoot(QStringLiteral("settings-secrets-light"));
    QSignalSpy forget(&story.window, &MainWindow::secretsForgetRequested);
    auto *button = story.find<QPushButton>("forgetButton");
    QVERIFY(!button->isEnabled());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(forget.size(), 1);
    QCOMPARE(forget.last().first().toStringList(), QStringList{QStringLiteral("w2")});
    // All of them: asked first, and Cancel is what Enter means.
    QTest::mouseClick(story.find<QPushButton>("forgetAllButton"), Qt::LeftButton);
    auto *dialog = story.dialog<ConfirmDialog>();
    QVERIFY(dialog);
    QVERIFY(dialog->title().startsWith(QStringLiteral("Forget 2 remembered secret")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(forget.size(), 1);
    QTRY_VERIFY(!story.window.findChild<ConfirmDialog *>());
    story.window.setRememberedSecrets({});
    QVERIFY(!list->isVisible());
    QVERIFY(story.find<QWidget>("emptyText")->isVisible());
}

QW_TEST(QApplication, TestSettingsView)

} // namespace tst_settingsview

#include "tst_settingsview.moc"
