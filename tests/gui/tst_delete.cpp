// Story: somebody deletes webhooks, is told what is lost, and types for the one that matters.
#include "tests/gui/windowstory.h"
#include "tests/support/testprogram.h"
#include "ui/editor/editordialog.h"
#include "ui/widgets/confirmdialog.h"

#include <QLineEdit>
#include <QPushButton>

namespace tst_delete {

class TestDelete : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { WindowStory::prepareApplication(); }

    void asksThenDeletes()
    {
        DemoServer server;
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        const QString name = QStringLiteral("Status page sync");
        story.clickRow(name);
        const QString webhookId = story.table()->selectedId();
        const int rows = story.rows();
        story.press(Qt::Key_Delete);
        auto *dialog = story.dialog<ConfirmDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->title(), QStringLiteral("Delete “Status page sync”?"));
        QVERIFY2(dialog->text().contains(QStringLiteral("production environment")),
                 qPrintable(dialog->text()));
        QVERIFY2(
            dialog->text().contains(QStringLiteral("Undo within 10 seconds creates it again with a new ID")),
            qPrintable(dialog->text()));
        if (!qEnvironmentVariable("QW_SHOTS").isEmpty())
            dialog->grab().save(qEnvironmentVariable("QW_SHOTS") + QStringLiteral("/delete.png"));
        // Enter means Cancel, the default.
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!story.find<ConfirmDialog>("deleteDialog"));
        QCOMPARE(story.rows(), rows);

        story.press(Qt::Key_Delete);
        dialog = story.dialog<ConfirmDialog>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("deleteButton")), Qt::LeftButton);
        QTRY_COMPARE(story.rows(), rows - 1);
        QCOMPARE(story.rowOf(name), -1);
        QVERIFY(!story.onServer(webhookId));
        QTRY_COMPARE(story.messages()->texts(), QStringList{QStringLiteral("Deleted “Status page sync”.")});
    }

    // What is deleted is what the dialog described, and nothing that became of it meanwhile.
    void anotherOneThanShownIsNotDeleted()
    {
        DemoServer server;
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        const QString name = QStringLiteral("Status page sync");
        story.clickRow(name);
        const Webhook seen = *story.shown(story.table()->selectedId());
        story.press(Qt::Key_Delete);
        auto *dialog = story.dialog<ConfirmDialog>();
        QVERIFY(dialog);
        WebhookDraft foreign = WebhookDraft::fromWebhook(seen);
        foreign.events.removeLast();
        foreign.secretChoice = SecretChoice::Remove;
        std::optional<bool> isChanged;
        story.other.replaceWebhook(story.organization, seen.id, foreign, this,
                                   [&](const Result<Webhook> &answer) { isChanged = answer.isOk(); });
        QTRY_COMPARE(isChanged, std::optional(true));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("deleteButton")), Qt::LeftButton);
        QTRY_COMPARE(story.messages()->count(), 1);
        const QString said = story.messages()->texts().constFirst();
        QVERIFY2(said.startsWith(QStringLiteral("“Status page sync” was not deleted: it was changed on the "
                                                "server meanwhile (Events")),
                 qPrintable(said));
        QVERIFY(story.onServer(seen.id));
        // Asked again with what is there now.
        QTest::mouseClick(story.messages()->findChild<QPushButton *>(), Qt::LeftButton);
        dialog = story.dialog<ConfirmDialog>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("deleteButton")), Qt::LeftButton);
        QTRY_COMPARE(story.rowOf(name), -1);
        QVERIFY(!story.onServer(seen.id));
    }

    void theOnlyOneForProductionFailuresMustBeTyped()
    {
        DemoServer server({QStringLiteral("--webhooks"), QStringLiteral("0")});
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_COMPARE(story.catalog.state(), ProjectCatalog::State::Ready);
        WebhookDraft draft;
        draft.description = QStringLiteral("Only one");
        draft.targetUrl = QStringLiteral("https://a.example/hook");
        draft.events = {KnownEvent::Failed};
        bool ended = false;
        story.store.create(draft, this, [&](const SaveOutcome &) { ended = true; });
        QTRY_VERIFY(ended && story.rows() == 1);
        story.clickRow(QStringLiteral("Only one"));
        story.press(Qt::Key_Delete);
        auto *dialog = story.dialog<ConfirmDialog>();
        QVERIFY(dialog);
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("deleteButton"));
        QVERIFY(!button->isEnabled());
        auto *gate = dialog->findChild<QLineEdit *>();
        QVERIFY(gate);
        QTest::keyClicks(gate, QStringLiteral("delete"));
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(story.onServer()->size(), 0);
        QTRY_COMPARE(story.rows(), 0);
    }

    void duplicatesWithoutTheSecret()
    {
        DemoServer server;
        WindowStory story(server);
        story.open(server.organizationId());
        QTRY_VERIFY(story.isFilled());
        story.clickRow(QStringLiteral("Product release bridge"));
        const Webhook original = *story.shown(story.table()->selectedId());
        QVERIFY(original.secretIsSet.value_or(false));
        const int rows = story.rows();
        QTest::keyClick(&story.window, Qt::Key_D, Qt::ControlModifier);
        auto *editor = story.dialog<EditorDialog>();
        QVERIFY(editor);
        QTest::mouseClick(editor->findChild<QPushButton *>(QStringLiteral("saveButton")), Qt::LeftButton);
        QTRY_COMPARE(story.rows(), rows + 1);
        QTRY_COMPARE(story.text(story.rowOf(QStringLiteral("Product release bridge (copy)")), 0,
                                WebhookTableModel::WebhookIdRole),
                     story.table()->selectedId());
        const std::optional<Webhook> copy = story.onServer(story.table()->selectedId());
        QVERIFY(copy);
        QCOMPARE(copy->targetUrl, original.targetUrl);
        QCOMPARE(copy->projectPatterns, original.projectPatterns);
        QCOMPARE(copy->secretIsSet, std::optional(false));
        QTRY_COMPARE(story.messages()->texts(),
                     QStringList{QStringLiteral("Webhook “Product release bridge (copy)” created.")});
    }
};

QW_TEST(QApplication, TestDelete)

} // namespace tst_delete

#include "tst_delete.moc"
