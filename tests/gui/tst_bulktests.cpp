// Story: somebody sends tests to the targets of several webhooks, is told first where they go, and sees what
// each target answered.
#include "tests/gui/applicationstory.h"
#include "tests/support/rawtarget.h"
#include "tests/support/testprogram.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/note.h"

#include <QAction>
#include <QPushButton>
#include <QTcpSocket>

namespace tst_bulktests {

using State = BulkItem::State;

class TestBulkTests : public QObject
{
    Q_OBJECT

private:
    static void make(ApplicationStory &story, const QString &name, const QString &targetUrl,
                     KnownKind kind = KnownKind::Standard)
    {
        WebhookDraft draft;
        draft.description = name;
        draft.targetUrl = targetUrl;
        draft.kind = kind;
        draft.events = {KnownEvent::Successful};
        bool ended = false;
        QObject context;
        story.other().createWebhook(story.organizationId(), draft, &context,
                                    [&](const Result<Webhook> &made) {
                                        ended = true;
                                        QVERIFY(bool(made));
                                    });
        QVERIFY(QTest::qWaitFor([&] { return ended; }));
    }
    static BulkDialog *openTests(ApplicationStory &story)
    {
        story.table()->setFocus();
        ApplicationStory::press(Qt::Key_A, Qt::ControlModifier);
        ApplicationStory::press(Qt::Key_T, Qt::ControlModifier);
        return story.dialog<BulkDialog>();
    }
    static const BulkItem &item(const BulkDialog &dialog, const QString &name)
    {
        static const BulkItem none;
        for (const BulkItem &each : dialog.items()) {
            if (each.name == name)
                return each;
        }
        return none;
    }
    static QString remarks(const BulkDialog &dialog)
    {
        QStringList texts;
        for (const Note *note : dialog.findChildren<Note *>(QStringLiteral("remark"))) {
            if (note->isVisibleTo(&dialog))
                texts.append(note->text());
        }
        return texts.join(u'\n');
    }
    static QString text(const BulkDialog &dialog)
    {
        return dialog.findChild<QLabel *>(QStringLiteral("text"))->text();
    }
    static void start(const BulkDialog &dialog)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("mainButton")), Qt::LeftButton);
    }

private slots:
    void initTestCase() { ApplicationStory::prepare(); }

    void sendsToEachTargetOnce()
    {
        DemoServer server({QStringLiteral("--webhooks"), QStringLiteral("0")});
        RawTarget good;
        good.answer("HTTP/1.1 204 No Content\r\n\r\n");
        RawTarget slack;
        slack.answer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        RawTarget bad;
        bad.answer("HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n");
        QString refused;
        {
            RawTarget gone;
            refused = gone.url();
        }
        ApplicationStory story(server);
        make(story, QStringLiteral("good"), good.url());
        make(story, QStringLiteral("slack"), slack.url(), KnownKind::Slack);
        make(story, QStringLiteral("bad"), bad.url());
        make(story, QStringLiteral("refused"), refused);
        make(story, QStringLiteral("metadata"), QStringLiteral("http://169.254.169.254/latest"));
        story.open();
        QTRY_VERIFY(story.isFilled());
        QCOMPARE(story.rows(), 5);
        BulkDialog *dialog = openTests(story);
        QVERIFY(dialog);
        QVERIFY2(text(*dialog).contains(QStringLiteral("127.0.0.1, 169.254.169.254")) ||
                     text(*dialog).contains(QStringLiteral("169.254.169.254, 127.0.0.1")),
                 qPrintable(text(*dialog)));
        QVERIFY(text(*dialog).endsWith(
            QStringLiteral("Needs no requests to Qovery: each test goes from this computer to the target.")));
        QVERIFY2(remarks(*dialog).contains(QStringLiteral("inside your network: 127.0.0.1")),
                 qPrintable(remarks(*dialog)));
        QVERIFY(remarks(*dialog).contains(QStringLiteral("Nothing is sent to 169.254.169.254")));
        QCOMPARE(good.requests().size(), 0);

        start(*dialog);
        QTRY_COMPARE(dialog->stage(), BulkDialog::Stage::Finished);
        QCOMPARE(item(*dialog, QStringLiteral("good")).state, State::Done);
        QVERIFY2(
            item(*dialog, QStringLiteral("good")).detail.startsWith(QStringLiteral("204 No Content in ")),
            qPrintable(item(*dialog, QStringLiteral("good")).detail));
        QCOMPARE(item(*dialog, QStringLiteral("slack")).state, State::Done);
        QCOMPARE(item(*dialog, QStringLiteral("bad")).state, State::Failed);
        QCOMPARE(item(*dialog, QStringLiteral("bad")).detail,
                 QStringLiteral("The target answered 500 Broken"));
        QCOMPARE(item(*dialog, QStringLiteral("refused")).detail, QStringLiteral("Connection refused"));
        QCOMPARE(item(*dialog, QStringLiteral("metadata")).detail,
                 QStringLiteral("Cloud metadata address, not sent"));
        QVERIFY2(text(*dialog).startsWith(QStringLiteral("2 of 5 test")) &&
                     text(*dialog).endsWith(QStringLiteral(", 3 failed.")),
                 qPrintable(text(*dialog)));
        QCOMPARE(good.requests().size(), 1);
        QVERIFY(good.requests().constFirst().contains("X-Webhooks-Test: true"));
        QVERIFY(good.requests().constFirst().contains("DEPLOYMENT_SUCCESSFUL") ||
                good.requests().constFirst().contains("event_type"));
        QCOMPARE(slack.requests().size(), 1);
        QVERIFY(slack.requests().constFirst().contains("TEST: "));
        QVERIFY(!slack.requests().constFirst().contains("X-Webhooks-Test"));
        // No secret, no token.
        QVERIFY(!good.requests().constFirst().toLower().contains("qovery-signature"));
        QVERIFY(!good.requests().constFirst().contains(server.token().toUtf8()));

        // Again, the failed ones alone, without the one that is refused.
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("retryButton")), Qt::LeftButton);
        QTRY_COMPARE(dialog->stage(), BulkDialog::Stage::Finished);
        QTRY_COMPARE(bad.requests().size(), 2);
        QCOMPARE(good.requests().size(), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!story.window().findChild<BulkDialog *>());
    }

    void stopsWhenToldTo()
    {
        DemoServer server({QStringLiteral("--webhooks"), QStringLiteral("0")});
        RawTarget silent;
        silent.onRequest([](QTcpSocket *) {});
        ApplicationStory story(server);
        for (int i = 0; i < 6; ++i)
            make(story, QStringLiteral("silent %1").arg(i), silent.url());
        story.open();
        QTRY_VERIFY(story.isFilled());
        BulkDialog *dialog = openTests(story);
        QVERIFY(dialog);
        start(*dialog);
        QTRY_COMPARE(silent.requests().size(), 3); // a few at a time
        QTest::keyClick(dialog, Qt::Key_Escape);
        auto *question = dialog->findChild<ConfirmDialog *>(QStringLiteral("stopDialog"));
        QVERIFY(question);
        question->reject();
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("cancelButton")), Qt::LeftButton);
        QTRY_COMPARE(dialog->stage(), BulkDialog::Stage::Finished);
        int unknown = 0;
        int cancelled = 0;
        for (const BulkItem &each : dialog->items()) {
            unknown += each.state == State::Unknown ? 1 : 0;
            cancelled += each.state == State::Cancelled ? 1 : 0;
        }
        QCOMPARE(unknown, 3); // they may have arrived
        QCOMPARE(cancelled, 3);
        QCOMPARE(silent.requests().size(), 3);
        QVERIFY2(text(*dialog).endsWith(QStringLiteral(", 3 not known, 3 not begun.")),
                 qPrintable(text(*dialog)));
    }

    void theDemoSendsOnlyToThisComputer()
    {
        ApplicationStory story(ApplicationStory::demo());
        story.open();
        QTRY_VERIFY_WITH_TIMEOUT(story.isFilled(), 20'000);
        BulkDialog *dialog = openTests(story);
        QVERIFY(dialog);
        QVERIFY2(remarks(*dialog).contains(QStringLiteral("The demo sends only to this computer")),
                 qPrintable(remarks(*dialog)));
        if (const QString folder = qEnvironmentVariable("QW_SHOTS"); !folder.isEmpty())
            dialog->grab().save(folder + QStringLiteral("/bulk-tests-review.png"));
        start(*dialog);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->stage(), BulkDialog::Stage::Finished, 20'000);
        for (const BulkItem &each : dialog->items()) {
            QVERIFY(each.state == State::Failed || each.maskedTarget.contains(QStringLiteral("127.0.0.1")) ||
                    each.maskedTarget.contains(QStringLiteral("localhost")));
        }
        if (const QString folder = qEnvironmentVariable("QW_SHOTS"); !folder.isEmpty())
            dialog->grab().save(folder + QStringLiteral("/bulk-tests-done.png"));
    }
};

QW_TEST(QApplication, TestBulkTests)

} // namespace tst_bulktests

#include "tst_bulktests.moc"
