// Story: the answer to a change never comes. The window says that it is not known, reads on, and says what it
// was in the end; nothing is sent twice.
#include "tests/gui/windowstory.h"
#include "tests/support/faultproxy.h"
#include "tests/support/testprogram.h"
#include "ui/editor/editordialog.h"
#include "ui/widgets/note.h"

#include <QLineEdit>
#include <QPushButton>

namespace tst_unknownoutcome {

using Fault = FaultProxy::Fault;

class TestUnknownOutcome : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { WindowStory::prepareApplication(); }

    void aSwitchIsFoundToBeDone()
    {
        DemoServer server;
        FaultProxy proxy(server.apiUrl());
        WindowStory story(proxy.url(), server.token());
        story.store.setUncertainTiming({std::chrono::hours(1), std::chrono::hours(1), std::chrono::hours(1)});
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        FaultProxy::Rule firstRead = FaultProxy::always(Fault::Pass, "GET");
        firstRead.times = 1;
        proxy.addRule(firstRead);
        proxy.addRule(FaultProxy::always(Fault::CloseAfter));
        story.clickRow(m_plain, WebhookTableModel::EnabledColumn);
        const QString notKnown = QStringLiteral("It is not known whether “Preview clean-up” was disabled. "
                                                "Checking again when the connection is back.");
        QTRY_COMPARE(story.messages()->texts(), QStringList{notKnown});
        QVERIFY(story.store.isUncertain(story.idOf(m_plain)));
        QVERIFY(story.text(story.rowOf(m_plain), WebhookTableModel::NameColumn, Qt::AccessibleDescriptionRole)
                    .contains(QStringLiteral("not known whether the last change was made")));
        story.shoot(QStringLiteral("unknown-outcome"));

        // In vain: said again, once.
        const int before = proxy.count("GET");
        QVERIFY(clickInMessage(story, QStringLiteral("Check Now")));
        QTRY_VERIFY(proxy.count("GET") > before);
        QTRY_COMPARE(story.messages()->texts(), QStringList{notKnown});

        proxy.clearRules();
        QVERIFY(clickInMessage(story, QStringLiteral("Check Now")));
        QTRY_COMPARE(story.messages()->texts(),
                     QStringList{QStringLiteral("“Preview clean-up” was saved after all.")});
        QVERIFY(
            !story.text(story.rowOf(m_plain), WebhookTableModel::NameColumn, Qt::AccessibleDescriptionRole)
                 .contains(QStringLiteral("not known")));
        QCOMPARE(story.shown(story.idOf(m_plain))->isEnabled, std::optional(false));
        QCOMPARE(proxy.count("PUT"), 1);
    }

    void anEditThatWasNotDoneOpensAgain()
    {
        DemoServer server;
        FaultProxy proxy(server.apiUrl());
        WindowStory story(proxy.url(), server.token());
        story.store.setUncertainTiming(
            {std::chrono::milliseconds(300), std::chrono::hours(1), std::chrono::hours(1)});
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        const QString webhookId = story.idOf(m_plain);
        FaultProxy::Rule lost = FaultProxy::canned(504, "");
        lost.method = "PUT";
        lost.times = 1;
        proxy.addRule(lost);
        story.clickRow(m_plain, WebhookTableModel::EnabledColumn);
        QTRY_COMPARE(story.messages()->texts(),
                     QStringList{QStringLiteral("“Preview clean-up” was not saved. Try again?")});
        QCOMPARE(story.onServer(webhookId)->isEnabled, std::optional(true));
        QVERIFY(clickInMessage(story, QStringLiteral("Try again")));
        auto *editor = story.dialog<EditorDialog>();
        QVERIFY(editor);
        QVERIFY(!editor->draft().isEnabled); // what was asked for
        QCOMPARE(editor->base()->id, webhookId);
        QTest::mouseClick(editor->findChild<QPushButton *>(QStringLiteral("saveButton")), Qt::LeftButton);
        QTRY_COMPARE(story.shown(webhookId)->isEnabled, std::optional(false));
        QCOMPARE(story.onServer(webhookId)->isEnabled, std::optional(false));
        QCOMPARE(proxy.count("PUT"), 2);
    }

    void theEditorSaysItToo()
    {
        DemoServer server;
        FaultProxy proxy(server.apiUrl());
        WindowStory story(proxy.url(), server.token());
        story.store.setUncertainTiming(
            {std::chrono::milliseconds(600), std::chrono::hours(1), std::chrono::hours(1)});
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        FaultProxy::Rule lost = FaultProxy::canned(504, "");
        lost.method = "POST";
        lost.times = 1;
        proxy.addRule(lost);
        WebhookDraft draft;
        draft.description = QStringLiteral("Written once");
        draft.targetUrl = QStringLiteral("https://a.example/hook");
        draft.events = {KnownEvent::Failed};
        draft.projectPatterns = {QStringLiteral("shop")};
        story.window.openEditorWithDraft(draft, {});
        auto *editor = story.dialog<EditorDialog>();
        QVERIFY(editor);
        auto *saveButton = editor->findChild<QPushButton *>(QStringLiteral("saveButton"));
        auto *note = editor->findChild<Note *>(QStringLiteral("outcomeNote"));
        QTest::mouseClick(saveButton, Qt::LeftButton);
        QTRY_COMPARE(note->title(), QStringLiteral("It is not known whether the webhook was created"));
        QVERIFY2(note->text().endsWith(QStringLiteral("Checking again when the connection is back.")),
                 qPrintable(note->text()));
        QTRY_COMPARE(note->title(), QStringLiteral("The webhook was not created"));
        QCOMPARE(editor->draft(), draft);
        QCOMPARE(proxy.count("POST"), 1);
        QTest::mouseClick(saveButton, Qt::LeftButton);
        QTRY_VERIFY(story.rowOf(draft.description) >= 0);
        QCOMPARE(story.onServer()->size(), 13);
        QCOMPARE(proxy.count("POST"), 2);
    }

private:
    static bool clickInMessage(const WindowStory &story, const QString &text)
    {
        for (auto *button : story.messages()->findChildren<QPushButton *>()) {
            if (button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return true;
            }
        }
        return false;
    }

    const QString m_plain = QStringLiteral("Preview clean-up"); // enabled, without a secret
};

QW_TEST(QApplication, TestUnknownOutcome)

} // namespace tst_unknownoutcome

#include "tst_unknownoutcome.moc"
