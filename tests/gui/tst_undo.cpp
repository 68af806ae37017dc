// Story: somebody deletes a webhook and wants it back within ten seconds. It is created again from its last
// state, with another id, which is said; its secret is asked for.
#include "tests/gui/applicationstory.h"
#include "tests/support/testprogram.h"
#include "ui/editor/secretdialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/messagestrip.h"

#include <QLineEdit>
#include <QPushButton>

namespace tst_undo {

class TestUndo : public QObject
{
    Q_OBJECT

    static MessageStrip *strip(const ApplicationStory &story, const QString &beginning)
    {
        const auto strips = story.window().findChildren<MessageStrip *>();
        for (MessageStrip *strip : strips) {
            if (strip->isVisible() && strip->text().startsWith(beginning))
                return strip;
        }
        return nullptr;
    }
    static QPushButton *action(const ApplicationStory &story)
    {
        MessageStrip *deleted = strip(story, QStringLiteral("Deleted “"));
        return deleted ? deleted->findChild<QPushButton *>(QStringLiteral("action")) : nullptr;
    }
    static void remove(ApplicationStory &story, const QString &name, const QString &promise)
    {
        story.clickRow(name);
        ApplicationStory::press(Qt::Key_Delete);
        auto *dialog = story.dialog<ConfirmDialog>();
        QVERIFY(dialog);
        QVERIFY2(dialog->text().endsWith(promise), qPrintable(dialog->text()));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("deleteButton")), Qt::LeftButton);
        QTRY_VERIFY(action(story));
        QTRY_VERIFY(story.returns());
    }

private slots:
    void initTestCase() { ApplicationStory::prepare(); }

    void comesBackWithANewId()
    {
        DemoServer server;
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        const QString name = QStringLiteral("Preview clean-up"); // without a secret
        const std::optional<Webhook> before = story.onServer(name);
        QVERIFY(before);
        remove(story, name, QStringLiteral("Undo within 10 seconds creates it again with a new ID."));
        QVERIFY(!story.onServer(name));
        // The seconds run; which one it is depends on the machine.
        QVERIFY(action(story)->text().startsWith(QStringLiteral("Undo (")));
        if (!qEnvironmentVariable("QW_SHOTS").isEmpty())
            story.window().grab().save(qEnvironmentVariable("QW_SHOTS") + QStringLiteral("/undo.png"));
        QTest::mouseClick(action(story), Qt::LeftButton);
        QTRY_VERIFY(story.rowOf(name) >= 0);
        const std::optional<Webhook> after = story.onServer(name);
        QVERIFY(after);
        QVERIFY(after->id != before->id);
        QCOMPARE(differences(*before, *after), QList<WebhookField>());
        QTRY_VERIFY(strip(
            story, QStringLiteral("“%1” was created again as a new webhook, ID %2.").arg(name, after->id)));
        QTRY_COMPARE(story.table()->selectedId(), after->id);
        QVERIFY(!strip(story, QStringLiteral("Deleted “")));
    }

    void itsSecretIsAskedFor()
    {
        DemoServer server;
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        const QString name = QStringLiteral("Product release bridge");
        const std::optional<Webhook> before = story.onServer(name);
        QVERIFY(before && before->secretIsSet.value_or(false));
        remove(story, name, QStringLiteral("its secret must be entered again."));
        QTest::mouseClick(action(story), Qt::LeftButton);
        auto *dialog = static_cast<SecretDialog *>(nullptr);
        QTRY_VERIFY((dialog = story.dialog<SecretDialog>()));
        // Cancelled: nothing is created, and it can still be undone.
        dialog->reject();
        QTRY_VERIFY(action(story));
        QVERIFY(!story.onServer(name));
        QTRY_VERIFY(story.returns());
        QTest::mouseClick(action(story), Qt::LeftButton);
        QTRY_VERIFY((dialog = story.dialog<SecretDialog>()) && dialog->isVisible());
        QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("title"))->text(),
                 QStringLiteral("Creating “%1” again needs its secret").arg(name));
        auto *enter = dialog->findChild<QPushButton *>(QStringLiteral("enterButton"));
        QTest::mouseClick(enter, Qt::LeftButton);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("secret")),
                         QStringLiteral("the-same-secret"));
        QTest::mouseClick(enter, Qt::LeftButton);
        QTRY_VERIFY(story.onServer(name));
        QCOMPARE(story.onServer(name)->secretIsSet, std::optional(true));
        QCOMPARE(differences(*before, *story.onServer(name)), QList<WebhookField>());
    }

    void theTimeRunsOut()
    {
        DemoServer server;
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        const QString name = QStringLiteral("Preview clean-up");
        remove(story, name, QStringLiteral("with a new ID."));
        QTRY_COMPARE(action(story)->text(), QStringLiteral("Undo (8 s)"));
        // Who has the focus on it is given time.
        action(story)->setFocus();
        QVERIFY(
            !QTest::qWaitFor([&] { return action(story)->text() != QStringLiteral("Undo (8 s)"); }, 2500));
        story.table()->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(!action(story), 15'000);
        QVERIFY(!story.onServer(name));
    }
};

QW_TEST(QApplication, TestUndo)

} // namespace tst_undo

#include "tst_undo.moc"
