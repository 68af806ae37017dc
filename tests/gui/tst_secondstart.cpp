// The application is started again while it runs: the real Application in this process, the second start a
// real process; what the user sees of it in the window.
#include "tests/gui/applicationstory.h"
#include "tests/gui/startingagain.h"
#include "tests/support/faultproxy.h"
#include "tests/support/testprogram.h"
#include "ui/connect/connectdialog.h"
#include "ui/webhooks/organizationpicker.h"
#include "ui/widgets/emptystate.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>

namespace tst_secondstart {

using Fault = FaultProxy::Fault;
using Kind = SingleInstance::Kind;
using Standing = SingleInstance::Standing;

class TestSecondStart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        ApplicationStory::prepare();
        QApplication::setQuitOnLastWindowClosed(false);
    }
    void init()
    {
        m_folders = std::make_unique<UserFolders>();
        ApplicationStory::keepDataIn(m_folders->path("data"));
    }
    void cleanup() { m_folders.reset(); }

    void theWindowComesBack();
    void theOrganizationIsOpened();
    void anUnknownOrganizationIsSaidAsAtStart_data();
    void anUnknownOrganizationIsSaidAsAtStart();
    void anOpenDialogIsNotDisturbed();
    void aChangeUnderWayIsNotDisturbed();
    void beforeItIsConnectedItIsTheStartsOrganization();
    void closingIsTakenBack();
    void afterItsLastWindowItIsNotAsked();

private:
    static void makeFirst(SingleInstance &instance, ApplicationStory &story)
    {
        QCOMPARE(instance.claim({}), Standing::First);
        story.open();
        story.application().answerStarts(instance);
        QTRY_VERIFY(QFile::exists(instance.socketPath()));
    }
    static void startAgain(const QString &organizationId = {})
    {
        Start second(organizationId.isEmpty()
                         ? QStringList()
                         : QStringList{QStringLiteral("--organization"), organizationId});
        QTRY_VERIFY_WITH_TIMEOUT(second.hasEnded(), startTimeout);
        QCOMPARE(second.status(), 0);
    }
    static QString shownOrganization(const ApplicationStory &story)
    {
        return story.window().findChild<OrganizationPicker *>()->currentText();
    }
    // What stands where the list would be.
    static QString emptyText(const ApplicationStory &story)
    {
        const auto states = story.window().findChildren<EmptyState *>();
        for (const EmptyState *state : states) {
            if (state->isVisible())
                return state->title() + u'\n' + state->text();
        }
        return {};
    }
    static bool saysItWasNotOpened(const ApplicationStory &story, const QString &name)
    {
        return story.messages().contains(
            QStringLiteral("The application was started again for the organization %1. It was not opened "
                           "while something else was under way.")
                .arg(name));
    }

    std::unique_ptr<UserFolders> m_folders;
    const QString m_plain = QStringLiteral("Preview clean-up");
};

void TestSecondStart::theWindowComesBack()
{
    DemoServer server;
    ApplicationStory story(server);
    SingleInstance instance(Kind::Accounts);
    makeFirst(instance, story);
    QTRY_VERIFY(story.isFilled());
    const QString organization = shownOrganization(story);
    story.window().showMinimized();
    QVERIFY(story.window().isMinimized());
    startAgain();
    QVERIFY(!story.window().isMinimized());
    QTRY_VERIFY(story.window().isActiveWindow());
    QCOMPARE(shownOrganization(story), organization);
    QCOMPARE(story.messages(), QStringList());
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
}

void TestSecondStart::theOrganizationIsOpened()
{
    DemoServer server;
    ApplicationStory story(server);
    SingleInstance instance(Kind::Accounts);
    makeFirst(instance, story);
    QTRY_VERIFY(story.isFilled());
    QCOMPARE(shownOrganization(story), QStringLiteral("Acme Retail"));
    startAgain(server.organizationId(1));
    QTRY_COMPARE(shownOrganization(story), QStringLiteral("Acme Labs"));
    QTRY_VERIFY(story.isFilled());
    QCOMPARE(story.rowOf(m_plain), -1);
    QCOMPARE(story.messages(), QStringList());
    startAgain(server.organizationId(1)); // it is open
    QCOMPARE(shownOrganization(story), QStringLiteral("Acme Labs"));
    QVERIFY(story.isFilled());
}

void TestSecondStart::anUnknownOrganizationIsSaidAsAtStart_data()
{
    QTest::addColumn<bool>("isForbidden");
    QTest::newRow("unknown") << false;
    QTest::newRow("forbidden") << true;
}

void TestSecondStart::anUnknownOrganizationIsSaidAsAtStart()
{
    QFETCH(bool, isForbidden);
    DemoServer server;
    const QString wanted = isForbidden ? server.forbiddenOrganizationId() : QStringLiteral("no-such-id");
    QString atStart;
    {
        qputenv("QOVERY_CLI_ACCESS_TOKEN", server.token().toUtf8());
        Options options = ApplicationStory::at(server.apiUrl());
        options.organizationId = wanted;
        ApplicationStory story(options);
        story.open();
        QTRY_COMPARE(shownOrganization(story), wanted);
        QTRY_VERIFY(!(atStart = emptyText(story)).isEmpty());
    }
    UserFolders others;
    ApplicationStory story(server);
    SingleInstance instance(Kind::Accounts);
    makeFirst(instance, story);
    QTRY_VERIFY(story.isFilled());
    startAgain(wanted);
    QTRY_COMPARE(shownOrganization(story), wanted);
    QTRY_COMPARE(emptyText(story), atStart);
}

void TestSecondStart::anOpenDialogIsNotDisturbed()
{
    DemoServer server;
    ApplicationStory story(server);
    SingleInstance instance(Kind::Accounts);
    makeFirst(instance, story);
    QTRY_VERIFY(story.isFilled());
    story.clickRow(m_plain);
    ApplicationStory::press(Qt::Key_Return);
    EditorDialog *editor = story.editor();
    QVERIFY(editor);
    story.window().activateWindow(); // somebody covers it

    startAgain(server.organizationId(1));
    QTRY_VERIFY(editor->isActiveWindow());
    QCOMPARE(shownOrganization(story), QStringLiteral("Acme Retail"));
    QVERIFY(saysItWasNotOpened(story, QStringLiteral("Acme Labs")));

    ApplicationStory::press(Qt::Key_Escape);
    QTRY_VERIFY(story.returns());
    const auto buttons = story.window().findChild<MessageBar *>()->findChildren<QPushButton *>();
    const auto openIt = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
        return button->text() == QStringLiteral("Open It");
    });
    QVERIFY(openIt != buttons.cend());
    QTest::mouseClick(*openIt, Qt::LeftButton);
    QTRY_COMPARE(shownOrganization(story), QStringLiteral("Acme Labs"));
}

void TestSecondStart::aChangeUnderWayIsNotDisturbed()
{
    DemoServer server;
    FaultProxy proxy(server.apiUrl());
    ApplicationStory story(server, proxy.url());
    SingleInstance instance(Kind::Accounts);
    makeFirst(instance, story);
    QTRY_VERIFY(story.isFilled());
    proxy.addRule(FaultProxy::always(Fault::HangAfter, "PUT"));
    story.clickSwitch(m_plain);
    QTRY_COMPARE(proxy.count("PUT"), 1);
    startAgain(server.organizationId(1));
    QVERIFY(saysItWasNotOpened(story, QStringLiteral("Acme Labs")));
    QCOMPARE(shownOrganization(story), QStringLiteral("Acme Retail"));
    QVERIFY(story.isBusy(m_plain));
    proxy.goAway();
}

void TestSecondStart::beforeItIsConnectedItIsTheStartsOrganization()
{
    DemoServer server;
    ApplicationStory story(ApplicationStory::at(server.apiUrl()));
    SingleInstance instance(Kind::Accounts);
    makeFirst(instance, story);
    auto *dialog = story.dialog<ConnectDialog>();
    QVERIFY(dialog);
    story.window().activateWindow();
    startAgain(server.organizationId(1));
    QTRY_VERIFY(dialog->isActiveWindow());
    ApplicationStory::in<QRadioButton>(dialog, "sessionChoice")->click();
    ApplicationStory::in<QLineEdit>(dialog, "tokenField")->setText(server.token());
    QTest::mouseClick(ApplicationStory::in<QPushButton>(dialog, "connectButton"), Qt::LeftButton);
    QTRY_COMPARE(shownOrganization(story), QStringLiteral("Acme Labs"));
    QTRY_VERIFY(story.isFilled());
    QCOMPARE(story.messages(), QStringList());
}

void TestSecondStart::closingIsTakenBack()
{
    DemoServer server;
    FaultProxy proxy(server.apiUrl());
    FaultProxy::Rule slow = FaultProxy::always(Fault::HangAfter, "PUT");
    proxy.addRule(slow);
    ApplicationStory story(server, proxy.url());
    SingleInstance instance(Kind::Accounts);
    makeFirst(instance, story);
    QTRY_VERIFY(story.isFilled());
    story.clickSwitch(m_plain);
    QTRY_COMPARE(proxy.count("PUT"), 1);
    story.window().close();
    QCOMPARE(story.messages(), QStringList{QStringLiteral("Finishing a change…")});
    startAgain();
    QCOMPARE(story.messages(), QStringList());
    QVERIFY(story.window().isEnabled());
    proxy.clearRules();
    proxy.goAway(); // the change ends
    QTRY_VERIFY(!story.isBusy(m_plain));
    QVERIFY(story.window().isVisible());
}

void TestSecondStart::afterItsLastWindowItIsNotAsked()
{
    DemoServer server;
    auto story = std::make_unique<ApplicationStory>(server);
    auto instance = std::make_unique<SingleInstance>(Kind::Accounts);
    makeFirst(*instance, *story);
    QTRY_VERIFY(story->isFilled());
    // Qt says that the last window was closed only while the application runs, and ends it then.
    QTimer::singleShot(0, &story->window(), &QWidget::close);
    QCoreApplication::exec();
    QVERIFY(!QFile::exists(instance->socketPath()));
    Start second;
    story.reset();
    QVERIFY(second.isRunning());
    const QString path = instance->socketPath();
    instance.reset();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), startTimeout);
    QVERIFY(second.isRunning());
}

QW_TEST(QApplication, TestSecondStart)

} // namespace tst_secondstart

#include "tst_secondstart.moc"
