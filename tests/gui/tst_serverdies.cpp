// Story: the server dies, or a connection is cut, in the middle of the work. What happened is said, nothing
// is done twice, nothing typed is lost.
#include "tests/gui/applicationstory.h"
#include "tests/support/faultproxy.h"
#include "tests/support/rawtarget.h"
#include "tests/support/testprogram.h"
#include "ui/testsend/testsenddialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/note.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTcpSocket>

namespace tst_serverdies {

using Fault = FaultProxy::Fault;

class TestServerDies : public QObject
{
    Q_OBJECT

    static void clickIn(const QWidget *parent, const char *name)
    {
        auto *button = ApplicationStory::in<QAbstractButton>(parent, name);
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    // A webhook without a secret, typed into the editor and not saved yet.
    static void typeNewWebhook(EditorDialog *editor, const QString &name)
    {
        ApplicationStory::type(QStringLiteral("https://a.example/hook"));
        auto *description = ApplicationStory::in<QLineEdit>(editor, "description");
        QTest::mouseClick(description, Qt::LeftButton);
        QTest::keyClicks(description, name);
        clickIn(editor, "failuresButton");
        auto *patterns = ApplicationStory::in<QLineEdit>(editor, "patternField");
        QTest::mouseClick(patterns, Qt::LeftButton);
        QTest::keyClicks(patterns, QStringLiteral("shop"));
        QTest::keyClick(patterns, Qt::Key_Return);
    }
    static Note *outcome(const EditorDialog *editor)
    {
        return ApplicationStory::in<Note>(editor, "outcomeNote");
    }

    const QString m_plain = QStringLiteral("Preview clean-up"); // enabled, without a secret

private slots:
    void initTestCase() { ApplicationStory::prepare(); }

    void whileIdleTheRowsStay()
    {
        DemoServer server;
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        story.clickRow(m_plain);
        server.kill();
        ApplicationStory::press(Qt::Key_F5);
        QTRY_COMPARE(story.messages().size(), 1);
        const QString said = story.messages().constFirst();
        QVERIFY2(said.startsWith(QStringLiteral("The list was not refreshed. ")) &&
                     said.contains(server.apiUrl().authority()),
                 qPrintable(said));
        QCOMPARE(story.rows(), 12);
        QCOMPARE(story.table()->selectedId(), story.idOf(m_plain));
        QVERIFY2(story.connectionText().startsWith(QStringLiteral("Offline, showing data from ")),
                 qPrintable(story.connectionText()));
        // Once more: still one message, not a stack of them.
        ApplicationStory::press(Qt::Key_F5);
        QTRY_COMPARE(story.messages(), QStringList{said});
        // What can be looked at still can.
        story.clickRow(QStringLiteral("On-call pager"));
        QCOMPARE(story.table()->selectedId(), story.idOf(QStringLiteral("On-call pager")));
    }

    void inTheEditorWhatWasTypedStays()
    {
        DemoServer server;
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        ApplicationStory::press(Qt::Key_N, Qt::ControlModifier);
        EditorDialog *editor = story.editor();
        QVERIFY(editor);
        typeNewWebhook(editor, QStringLiteral("Typed with care"));
        const WebhookDraft typed = editor->draft();
        server.kill();
        clickIn(editor, "saveButton");
        QTRY_COMPARE(outcome(editor)->title(), QStringLiteral("The webhook was not created"));
        QVERIFY2(outcome(editor)->text().contains(server.apiUrl().authority()),
                 qPrintable(outcome(editor)->text()));
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->draft(), typed);
        QVERIFY(ApplicationStory::in<QAbstractButton>(editor, "saveButton")->isEnabled());
        QCOMPARE(story.rows(), 12);
        // Leaving asks first.
        editor->activateWindow();
        QTRY_VERIFY(editor->isActiveWindow());
        ApplicationStory::press(Qt::Key_Escape);
        QVERIFY(story.dialog<ConfirmDialog>());
    }

    void anEditIsNotLostEither()
    {
        DemoServer server;
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        story.clickRow(m_plain);
        ApplicationStory::press(Qt::Key_Return);
        EditorDialog *editor = story.editor();
        QVERIFY(editor);
        ApplicationStory::press(Qt::Key_End);
        ApplicationStory::type(QStringLiteral(" and more"));
        server.kill();
        ApplicationStory::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(outcome(editor)->title(), QStringLiteral("The changes were not saved"));
        QCOMPARE(editor->draft().description, m_plain + QStringLiteral(" and more"));
        QVERIFY(story.rowOf(m_plain) >= 0); // the table shows what the server said last
        QVERIFY(!story.isBusy(m_plain));
    }

    void aTestSendIsNoneOfItsBusiness()
    {
        DemoServer server;
        RawTarget target;
        QTcpSocket *waiting = nullptr;
        target.onRequest([&](QTcpSocket *socket) { waiting = socket; });
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        story.clickRow(m_plain);
        ApplicationStory::press(Qt::Key_T, Qt::ControlModifier);
        auto *dialog = story.dialog<TestSendDialog>();
        QVERIFY(dialog);
        auto *url = ApplicationStory::in<QLineEdit>(dialog, "targetUrl");
        QTest::mouseClick(url, Qt::LeftButton);
        url->selectAll();
        QTest::keyClicks(url, target.url());
        clickIn(dialog, "send");
        QTRY_VERIFY(waiting);
        server.kill();
        waiting->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
        QTRY_COMPARE(ApplicationStory::in<QLabel>(dialog, "resultTitle")->text(), QStringLiteral("200 OK"));
        QCOMPARE(target.requests().size(), 1);
        // And when it is the target that dies.
        target.onRequest([](QTcpSocket *socket) { socket->abort(); });
        clickIn(dialog, "send");
        QTRY_COMPARE(ApplicationStory::in<QLabel>(dialog, "resultTitle")->text(),
                     QStringLiteral("No usable answer"));
        QCOMPARE(target.requests().size(), 2); // sent once each
    }

    void aCreateThatIsCutIsFoundAgain_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("closed after acting") << int(Fault::CloseAfter);
        QTest::newRow("reset after acting") << int(Fault::ResetAfter);
        QTest::newRow("cut in the head") << int(Fault::CloseInHead);
        QTest::newRow("cut in the body") << int(Fault::CutBody);
    }
    void aCreateThatIsCutIsFoundAgain()
    {
        QFETCH(int, fault);
        DemoServer server;
        FaultProxy proxy(server.apiUrl());
        proxy.addRule(FaultProxy::always(Fault(fault), "POST"));
        ApplicationStory story(server, proxy.url());
        story.open();
        QTRY_VERIFY(story.isFilled());
        ApplicationStory::press(Qt::Key_N, Qt::ControlModifier);
        EditorDialog *editor = story.editor();
        QVERIFY(editor);
        typeNewWebhook(editor, QStringLiteral("Cut"));
        clickIn(editor, "saveButton");
        // The server has it, and reading says so.
        QTRY_VERIFY(story.rowOf(QStringLiteral("Cut")) >= 0);
        QTRY_VERIFY(story.returns());
        QCOMPARE(proxy.count("POST"), 1);
        QCOMPARE(story.onServer()->size(), 13);
        QCOMPARE(story.messages(), QStringList{QStringLiteral("Webhook “Cut” created.")});
    }

    void aCreateThatNeverArrivedIsSaid()
    {
        DemoServer server;
        FaultProxy proxy(server.apiUrl());
        proxy.addRule(FaultProxy::always(Fault::CloseBefore, "POST"));
        ApplicationStory story(server, proxy.url());
        story.open();
        QTRY_VERIFY(story.isFilled());
        ApplicationStory::press(Qt::Key_N, Qt::ControlModifier);
        EditorDialog *editor = story.editor();
        QVERIFY(editor);
        typeNewWebhook(editor, QStringLiteral("Cut"));
        const WebhookDraft typed = editor->draft();
        clickIn(editor, "saveButton");
        QTRY_VERIFY(outcome(editor)->isVisible());
        QCOMPARE(outcome(editor)->title(), QStringLiteral("The webhook was not created"));
        QCOMPARE(editor->draft(), typed);
        QCOMPARE(proxy.count("POST"), 1);
        QCOMPARE(story.onServer()->size(), 12);
        // The network is back: the same button makes exactly one.
        proxy.clearRules();
        clickIn(editor, "saveButton");
        QTRY_VERIFY(story.returns());
        QCOMPARE(story.onServer()->size(), 13);
    }

    void anUnknownOutcomeIsSaid()
    {
        DemoServer server;
        FaultProxy proxy(server.apiUrl());
        ApplicationStory story(server, proxy.url());
        story.open();
        QTRY_VERIFY(story.isFilled());
        story.clickRow(m_plain);
        ApplicationStory::press(Qt::Key_Return);
        EditorDialog *editor = story.editor();
        QVERIFY(editor);
        ApplicationStory::press(Qt::Key_End);
        ApplicationStory::type(QStringLiteral("!"));
        // The write is cut, and reading afterwards fails too.
        proxy.addRule(FaultProxy::always(Fault::CloseAfter, "PUT"));
        FaultProxy::Rule firstRead = FaultProxy::always(Fault::Pass, "GET");
        firstRead.times = 1;
        firstRead.path = [](const QByteArray &path) { // the webhook, not a log that is read just then
            return path.contains("/webhook/") && !path.endsWith("/event");
        };
        proxy.addRule(firstRead);
        proxy.addRule(FaultProxy::always(Fault::ResetBefore, "GET"));
        ApplicationStory::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(outcome(editor)->title(),
                     QStringLiteral("It is not known whether the changes were saved"));
        QCOMPARE(editor->draft().description, m_plain + u'!');
        QCOMPARE(proxy.count("PUT"), 1);
        // Saving again looks first: it was saved, so there is nothing left to write.
        proxy.clearRules();
        editor->activateWindow();
        ApplicationStory::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(story.returns());
        QCOMPARE(proxy.count("PUT"), 1);
        QCOMPARE(story.onServer()->size(), 12);
        QVERIFY(story.onServer(m_plain + u'!'));
    }

    void aCutDeleteIsDoneOnce()
    {
        DemoServer server;
        FaultProxy proxy(server.apiUrl());
        proxy.addRule(FaultProxy::always(Fault::ResetAfter, "DELETE"));
        ApplicationStory story(server, proxy.url());
        story.open();
        QTRY_VERIFY(story.isFilled());
        story.clickRow(m_plain);
        ApplicationStory::press(Qt::Key_Delete);
        auto *dialog = story.dialog<ConfirmDialog>();
        QVERIFY(dialog);
        clickIn(dialog, "deleteButton");
        QTRY_COMPARE(story.rowOf(m_plain), -1);
        QCOMPARE(story.messages(), QStringList{QStringLiteral("Deleted “Preview clean-up”.")});
        QCOMPARE(proxy.count("DELETE"), 1);
    }

    void closingTheWindowLetsAWriteEnd()
    {
        DemoServer server;
        FaultProxy proxy(server.apiUrl());
        FaultProxy::Rule slow = FaultProxy::always(Fault::Delay, "PUT");
        slow.pause = std::chrono::milliseconds(300);
        proxy.addRule(slow);
        ApplicationStory story(server, proxy.url());
        story.open();
        QTRY_VERIFY(story.isFilled());
        story.clickSwitch(m_plain);
        QTRY_COMPARE(proxy.count("PUT"), 1);
        story.window().close();
        QVERIFY(story.window().isVisible());
        QCOMPARE(story.messages(), QStringList{QStringLiteral("Finishing a change…")});
        story.window().close(); // impatient
        QVERIFY(story.window().isVisible());
        QCOMPARE(story.messages(), QStringList{QStringLiteral("Finishing a change…")});
        QTRY_VERIFY(!story.window().isVisible());
        QCOMPARE(proxy.count("PUT"), 1);
        QCOMPARE(story.onServer(m_plain)->isEnabled, std::optional(false));
    }

    // A save reads before it writes: closing in that moment is closing in the middle of the change, too.
    void closingTheWindowBeforeTheWriteDropsNothing()
    {
        DemoServer server;
        FaultProxy proxy(server.apiUrl());
        ApplicationStory story(server, proxy.url());
        story.open();
        QTRY_VERIFY(story.isFilled());
        FaultProxy::Rule slow = FaultProxy::always(Fault::Delay, "GET");
        slow.pause = std::chrono::milliseconds(200);
        proxy.addRule(slow);
        story.clickSwitch(m_plain);
        story.window().close();
        QVERIFY(story.window().isVisible());
        QCOMPARE(story.messages(), QStringList{QStringLiteral("Finishing a change…")});
        QTRY_VERIFY(!story.window().isVisible());
        QCOMPARE(proxy.count("PUT"), 1);
        QCOMPARE(story.onServer(m_plain)->isEnabled, std::optional(false));
    }

    // Nobody reads a message in a closed window: a change that failed keeps it open.
    void aChangeThatFailsWhileClosingIsSaid()
    {
        DemoServer server;
        FaultProxy proxy(server.apiUrl());
        FaultProxy::Rule slow = FaultProxy::canned(500, "{}");
        slow.method = "PUT";
        proxy.addRule(slow);
        ApplicationStory story(server, proxy.url());
        story.open();
        QTRY_VERIFY(story.isFilled());
        story.clickSwitch(m_plain);
        story.window().close();
        QTRY_VERIFY(
            story.messages().join(u' ').contains(QStringLiteral("“Preview clean-up” was not disabled: ")));
        QVERIFY(story.window().isVisible());
        QVERIFY(story.window().isEnabled());
        QVERIFY(!story.messages().contains(QStringLiteral("Finishing a change…")));
        QVERIFY(story.window().close()); // now it is known
        QVERIFY(!story.window().isVisible());
    }
};

QW_TEST(QApplication, TestServerDies)

} // namespace tst_serverdies

#include "tst_serverdies.moc"
