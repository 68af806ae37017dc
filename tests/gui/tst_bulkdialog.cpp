// The bulk dialog alone: what it says before, while and after, its keys, and what it copies.
#include "tests/gui/windowstory.h"
#include "tests/support/testprogram.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/bulk/bulkhead.h"
#include "ui/bulk/bulkprogress.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/note.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

#include <cstdio>

namespace tst_bulkdialog {

using State = BulkItem::State;

class TestBulkDialog : public QObject
{
    Q_OBJECT

private:
    static QList<BulkItem> items(int count)
    {
        QList<BulkItem> list;
        for (int i = 0; i < count; ++i) {
            BulkItem item;
            item.webhookId = QStringLiteral("id-%1").arg(i);
            item.name =
                i == 0 ? QStringLiteral("<b>On-call</b> & pager") : QStringLiteral("Webhook %1").arg(i);
            item.maskedTarget = QStringLiteral("https://pager.acme.example/****a91c");
            list.append(item);
        }
        return list;
    }
    static BulkReview review()
    {
        BulkReview review;
        review.needs.requests = 14;
        review.needs.left = 987;
        review.needs.limit = 1000;
        review.needs.resetAt = QDateTime(QDate(2026, 1, 1), QTime(15, 0));
        return review;
    }
    static QPushButton *button(const BulkDialog &dialog, const char *name)
    {
        return dialog.findChild<QPushButton *>(QLatin1String(name));
    }
    static QString text(const BulkDialog &dialog)
    {
        return dialog.findChild<QLabel *>(QStringLiteral("text"))->text();
    }
    static QString title(const BulkDialog &dialog)
    {
        return dialog.findChild<QLabel *>(QStringLiteral("title"))->text();
    }
    static QStringList remarks(const BulkDialog &dialog)
    {
        QStringList texts;
        for (const Note *note : dialog.findChildren<Note *>(QStringLiteral("remark"))) {
            if (note->isVisibleTo(&dialog))
                texts.append(note->text());
        }
        return texts;
    }
    static void set(BulkDialog &dialog, int row, State state, const QString &detail = {}, bool retry = false)
    {
        BulkItem item = dialog.items().at(row);
        item.state = state;
        item.detail = detail;
        item.mayBeRetried = retry;
        dialog.updateItem(item);
    }
    static void show(BulkDialog &dialog)
    {
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }
    static void shoot(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("QW_SHOTS");
        if (folder.isEmpty())
            return;
        for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
            applyTheme(theme);
            QCoreApplication::processEvents();
            widget.grab().save(
                QStringLiteral("%1/%2-%3.png")
                    .arg(folder, name,
                         theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light")));
        }
    }

private slots:
    void initTestCase() { WindowStory::prepareApplication(); }

    void saysWhatItCostsFirst()
    {
        BulkDialog dialog(BulkAction::Disable);
        dialog.setItems(items(12));
        dialog.setReview(review());
        show(dialog);
        QVERIFY2(title(dialog).startsWith(QStringLiteral("Disable 12 webhook")), qPrintable(title(dialog)));
        QVERIFY2(text(dialog).startsWith(QStringLiteral("Needs 14 request")), qPrintable(text(dialog)));
        QVERIFY2(text(dialog).endsWith(QStringLiteral("; 987 of 1,000 are left until 15:00.")) ||
                     text(dialog).endsWith(QStringLiteral("; 987 of 1000 are left until 15:00.")),
                 qPrintable(text(dialog)));
        QVERIFY(remarks(dialog).isEmpty());
        QVERIFY(button(dialog, "mainButton")->hasFocus());
        QVERIFY(button(dialog, "mainButton")->isDefault());
        shoot(dialog, QStringLiteral("bulk-review"));
        QSignalSpy started(&dialog, &BulkDialog::startRequested);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(started.count(), 1);
    }

    void saysWhatIsNotKnown()
    {
        BulkReview unknown;
        unknown.needs.requests = 4;
        BulkDialog dialog(BulkAction::Enable);
        dialog.setItems(items(2));
        dialog.setReview(unknown);
        QVERIFY2(text(dialog).endsWith(QStringLiteral("How many are left this hour is not known.")),
                 qPrintable(text(dialog)));
        QVERIFY(button(dialog, "mainButton")->isDefault());
        unknown.needs.left = 900;
        dialog.setReview(unknown);
        QVERIFY2(text(dialog).endsWith(QStringLiteral("900 are left this hour.")), qPrintable(text(dialog)));
    }

    void allowsWhatTheBudgetDoesNotCover()
    {
        BulkReview scarce = review();
        scarce.needs.left = 5;
        BulkDialog dialog(BulkAction::Disable);
        dialog.setItems(items(12));
        dialog.setReview(scarce);
        show(dialog);
        QCOMPARE(remarks(dialog).size(), 1);
        QVERIFY2(remarks(dialog).constFirst().contains(QStringLiteral("more than is left")),
                 qPrintable(remarks(dialog).constFirst()));
        QVERIFY(button(dialog, "cancelButton")->isDefault());
        QVERIFY(button(dialog, "cancelButton")->hasFocus());
        QVERIFY(button(dialog, "mainButton")->isEnabled());
        shoot(dialog, QStringLiteral("bulk-shortage"));
    }

    void deletingSeveralAsksForTheWord()
    {
        BulkDialog dialog(BulkAction::Remove);
        dialog.setItems(items(3));
        BulkReview removal = review();
        removal.text = QStringLiteral("Qovery stops sending at once. This cannot be undone.");
        dialog.setReview(removal);
        show(dialog);
        auto *gate = dialog.findChild<QLineEdit *>(QStringLiteral("gate"));
        QVERIFY(gate->isVisible() && gate->hasFocus());
        QVERIFY(!button(dialog, "mainButton")->isEnabled());
        QVERIFY(button(dialog, "cancelButton")->isDefault());
        shoot(dialog, QStringLiteral("bulk-delete"));
        QTest::keyClicks(gate, QStringLiteral("delete"));
        QVERIFY(button(dialog, "mainButton")->isEnabled());
        QVERIFY(gate->hasFocus()); // typing goes on
        QVERIFY(button(dialog, "cancelButton")->isDefault());
        // While secrets are asked for nothing can be started twice.
        dialog.setBusy(true);
        QVERIFY(!button(dialog, "mainButton")->isEnabled());
    }

    void showsEachStateInWords()
    {
        BulkDialog dialog(BulkAction::Disable);
        dialog.setItems(items(11));
        dialog.setReview(review());
        show(dialog);
        const auto *list = dialog.findChild<QListView *>(QStringLiteral("bulkList"));
        const auto name = [&](int row) {
            return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(name(10), QStringLiteral("Webhook 10")); // nothing waits before it is begun
        dialog.setRunning();
        set(dialog, 0, State::Done);
        set(dialog, 1, State::Running);
        set(dialog, 2, State::Written);
        set(dialog, 3, State::AlreadySo);
        set(dialog, 4, State::Failed, QStringLiteral("the server answered 503"), true);
        set(dialog, 5, State::ChangedMeanwhile, QStringLiteral("Events, Projects"));
        set(dialog, 6, State::Gone);
        set(dialog, 7, State::NotAsAsked, QStringLiteral("Secret"));
        set(dialog, 8, State::Unknown);
        set(dialog, 9, State::Cancelled);
        QCOMPARE(name(0), QStringLiteral("<b>On-call</b> & pager, Done"));
        QVERIFY(list->model()
                    ->index(0, 0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("&lt;b&gt;On-call")));
        QCOMPARE(name(1), QStringLiteral("Webhook 1, Saving"));
        QCOMPARE(name(2), QStringLiteral("Webhook 2, Checking"));
        QCOMPARE(name(3), QStringLiteral("Webhook 3, Already so"));
        QCOMPARE(name(4), QStringLiteral("Webhook 4, Failed: the server answered 503"));
        QCOMPARE(name(5), QStringLiteral("Webhook 5, Changed on the server: Events, Projects"));
        QCOMPARE(name(6), QStringLiteral("Webhook 6, Deleted meanwhile"));
        QCOMPARE(name(7), QStringLiteral("Webhook 7, Not as asked: Secret"));
        QCOMPARE(name(8), QStringLiteral("Webhook 8, Not known"));
        QCOMPARE(name(9), QStringLiteral("Webhook 9, Not begun"));
        QCOMPARE(name(10), QStringLiteral("Webhook 10, Waiting"));
        auto *progress = dialog.findChild<BulkProgress *>();
        QTRY_COMPARE(progress->value(), 9);
        QCOMPARE(progress->maximum(), 11);
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("progressText"))
                    ->text()
                    .startsWith(QStringLiteral("9 of 11")));
        shoot(dialog, QStringLiteral("bulk-running"));

        // Every webhook stands in exactly one number.
        dialog.setFinished();
        QVERIFY2(text(dialog).startsWith(QStringLiteral("1 of 11 webhook")), qPrintable(text(dialog)));
        QVERIFY2(text(dialog).contains(QStringLiteral(
                     "1 already so, 1 written and not checked, 1 failed, 1 changed on the server "
                     "and left alone, 1 deleted meanwhile, 1 not as asked, 1 not known, 1 not "
                     "begun, 1 under way, 1 waiting.")),
                 qPrintable(text(dialog)));
        QVERIFY(button(dialog, "retryButton")->isVisible());
        QVERIFY(button(dialog, "mainButton")->hasFocus());
        shoot(dialog, QStringLiteral("bulk-finished"));
        QSignalSpy retried(&dialog, &BulkDialog::retryRequested);
        QTest::mouseClick(button(dialog, "retryButton"), Qt::LeftButton);
        QCOMPARE(retried.count(), 1);
    }

    void pausesAndResumesWhenItMakesSense()
    {
        BulkDialog dialog(BulkAction::Disable);
        dialog.setItems(items(5));
        dialog.setReview(review());
        show(dialog);
        dialog.setRunning();
        set(dialog, 0, State::Written);
        BulkPause pause;
        pause.text = QStringLiteral("Qovery takes no more requests for now.");
        pause.resumableAt = QDateTime::currentDateTimeUtc().addMSecs(700);
        dialog.setPaused(pause);
        QCOMPARE(remarks(dialog), QStringList{pause.text});
        QVERIFY2(button(dialog, "mainButton")->text().startsWith(QStringLiteral("Resume at ")),
                 qPrintable(button(dialog, "mainButton")->text()));
        QVERIFY(!button(dialog, "mainButton")->isEnabled());
        QCOMPARE(button(dialog, "cancelButton")->text(), QStringLiteral("Stop"));
        shoot(dialog, QStringLiteral("bulk-paused"));
        QTRY_VERIFY(button(dialog, "mainButton")->isEnabled());
        QCOMPARE(button(dialog, "mainButton")->text(), QStringLiteral("Resume"));
        QSignalSpy resumed(&dialog, &BulkDialog::resumeRequested);
        QTest::mouseClick(button(dialog, "mainButton"), Qt::LeftButton);
        QCOMPARE(resumed.count(), 1);
        dialog.setRunning();
        pause.resumableAt = {};
        pause.actionText = QStringLiteral("Token…");
        dialog.setPaused(pause);
        QVERIFY(button(dialog, "mainButton")->isEnabled());
        QSignalSpy acted(&dialog, &BulkDialog::pauseActionRequested);
        for (Note *note : dialog.findChildren<Note *>(QStringLiteral("remark"))) {
            if (note->isVisible())
                QTest::mouseClick(note->findChild<QPushButton *>(), Qt::LeftButton);
        }
        QCOMPARE(acted.count(), 1);
    }

    void closingWhileItRunsAsks()
    {
        BulkDialog dialog(BulkAction::Disable);
        dialog.setItems(items(3));
        show(dialog);
        dialog.setRunning();
        QSignalSpy cancelled(&dialog, &BulkDialog::cancelRequested);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        auto *question = dialog.findChild<ConfirmDialog *>(QStringLiteral("stopDialog"));
        QVERIFY(question);
        QVERIFY(dialog.isVisible());
        question->reject();
        QCOMPARE(cancelled.count(), 0);
        QTRY_VERIFY(!dialog.findChild<ConfirmDialog *>(QStringLiteral("stopDialog")));
        dialog.close(); // the window manager's way
        question = dialog.findChild<ConfirmDialog *>(QStringLiteral("stopDialog"));
        QVERIFY(question && dialog.isVisible());
        shoot(*question, QStringLiteral("bulk-stop"));
        for (QPushButton *choice : question->findChildren<QPushButton *>()) {
            if (choice->text() == QStringLiteral("Stop"))
                choice->click();
        }
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(!button(dialog, "cancelButton")->isEnabled());
        QVERIFY(dialog.isVisible()); // what was done is shown
        set(dialog, 0, State::Done);
        set(dialog, 1, State::Cancelled);
        set(dialog, 2, State::Cancelled);
        dialog.setFinished();
        QVERIFY2(text(dialog).endsWith(QStringLiteral(", 2 not begun.")), qPrintable(text(dialog)));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void copiesResultsAsCsv()
    {
        BulkDialog dialog(BulkAction::Remove);
        QList<BulkItem> list = items(2);
        list[0].name = QStringLiteral("=cmd|' /C calc'!A0");
        list[1].detail = QStringLiteral("the server answered 403, \"no\"");
        list[1].state = State::Failed;
        list[0].state = State::Done;
        dialog.setItems(list);
        show(dialog);
        dialog.setFinished();
        QSignalSpy copied(&dialog, &BulkDialog::copyRequested);
        QTest::mouseClick(button(dialog, "copyButton"), Qt::LeftButton);
        QCOMPARE(copied.count(), 1);
        QCOMPARE(copied.constFirst().constFirst().toString(),
                 QStringLiteral("Webhook,ID,Target,Result,Detail\r\n"
                                "'=cmd|' /C calc'!A0,id-0,https://pager.acme.example/****a91c,Done,\r\n"
                                "Webhook 1,id-1,https://pager.acme.example/****a91c,Failed,\"the server "
                                "answered 403, \"\"no\"\"\"\r\n"));
        dialog.sayCopied();
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("copiedText"))->isVisible());
    }

    void keyboardReachesEverything()
    {
        BulkDialog dialog(BulkAction::Disable);
        dialog.setItems(items(3));
        show(dialog);
        set(dialog, 0, State::Failed, QStringLiteral("x"), true);
        dialog.setFinished();
        QSet<QString> reached;
        for (int i = 0; i < 8; ++i) {
            reached.insert(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY2(reached.contains(QStringLiteral("bulkList")) &&
                     reached.contains(QStringLiteral("copyButton")) &&
                     reached.contains(QStringLiteral("retryButton")) &&
                     reached.contains(QStringLiteral("mainButton")),
                 qPrintable(QStringList(reached.cbegin(), reached.cend()).join(u' ')));
    }

    // Prints what it takes.
    void tenThousandRowsStayFluid()
    {
        BulkDialog dialog(BulkAction::Disable);
        QElapsedTimer clock;
        clock.start();
        dialog.setItems(items(10'000));
        show(dialog);
        std::printf("  10,000 webhooks: shown %.1f ms", double(clock.nsecsElapsed()) / 1e6);
        dialog.setRunning();
        clock.restart();
        for (int row = 0; row < 10'000; ++row) {
            set(dialog, row, State::Running);
            set(dialog, row, State::Written);
            if (row % 100 == 0)
                QCoreApplication::processEvents();
        }
        std::printf(", run through %.1f ms\n", double(clock.nsecsElapsed()) / 1e6);
        QTRY_COMPARE(dialog.findChild<BulkProgress *>()->value(), 10'000);
    }
};

QW_TEST(QApplication, TestBulkDialog)

} // namespace tst_bulkdialog

#include "tst_bulkdialog.moc"
