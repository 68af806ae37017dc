#include "tests/gui/editorfixture.h"

#include "ui/editor/editordialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/note.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

// How the editor answers to what became of a save: only Saved closes it, nothing that was typed is lost.
class EditorOutcomesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { fixtureLook(); }
    void savedCloses();
    void othersKeepTheInput_data();
    void othersKeepTheInput();
    void reloadAsksAndTakesTheServersState();
    void lostSecretIsSaid();
    void createdButNotAsAskedIsEditedFromThenOn();
    void busyDialogDoesNotSendTwice();
    void closingWhileSavingAsks();
};

static Webhook outcomeWebhook()
{
    Webhook webhook = fixtureWebhook();
    webhook.secretIsSet = false;
    return webhook;
}

static void describeAs(EditorDialog &dialog, const QString &text)
{
    auto *field = fixtureChild<QLineEdit>(dialog, "description");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

static void press(QWidget *parent, const QString &text)
{
    const QList<QPushButton *> buttons = parent->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text && button->isVisible()) {
            fixtureClick(button);
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("no button ") + text));
}

void EditorOutcomesTest::savedCloses()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    dialog.setWebhook(outcomeWebhook());
    QVERIFY(fixtureShow(dialog));
    describeAs(dialog, QStringLiteral("Renamed"));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.setBusy(true);
    dialog.showOutcome({SaveOutcome::Kind::Saved, outcomeWebhook(), {}, {}});
    QCOMPARE(accepted.size(), 1);
    QVERIFY(!dialog.isVisible());
}

void EditorOutcomesTest::othersKeepTheInput_data()
{
    QTest::addColumn<SaveOutcome>("outcome");
    QTest::addColumn<QString>("title");
    ApiError forbidden;
    forbidden.kind = ApiError::Kind::Forbidden;
    forbidden.httpStatus = 403;
    forbidden.host = QStringLiteral("api.qovery.com");
    forbidden.serverMessage = QStringLiteral("<b>x</b>");
    ApiError unknown;
    unknown.kind = ApiError::Kind::OutcomeUnknown;
    unknown.host = QStringLiteral("api.qovery.com");
    QTest::newRow("not saved") << SaveOutcome{SaveOutcome::Kind::NotSaved, {}, {}, forbidden}
                               << QStringLiteral("The changes were not saved");
    QTest::newRow("gone") << SaveOutcome{SaveOutcome::Kind::Gone, {}, {}, {}}
                          << QStringLiteral("Deleted on the server since you opened it");
    QTest::newRow("unknown") << SaveOutcome{SaveOutcome::Kind::Unknown, {}, {}, unknown}
                             << QStringLiteral("It is not known whether the changes were saved");
    QTest::newRow("unverified") << SaveOutcome{SaveOutcome::Kind::SavedUnverified,
                                               outcomeWebhook(),
                                               {},
                                               unknown}
                                << QStringLiteral("Saved, but not verified");
    QTest::newRow("changed") << SaveOutcome{SaveOutcome::Kind::ChangedMeanwhile,
                                            outcomeWebhook(),
                                            {WebhookField::Description},
                                            {}}
                             << QStringLiteral("Changed on the server since you opened it");
    QTest::newRow("differently") << SaveOutcome{SaveOutcome::Kind::SavedDifferently,
                                                outcomeWebhook(),
                                                {WebhookField::Events},
                                                {}}
                                 << QStringLiteral("Saved, but not as asked");
}

void EditorOutcomesTest::othersKeepTheInput()
{
    QFETCH(SaveOutcome, outcome);
    QFETCH(QString, title);
    EditorDialog dialog(EditorDialog::Mode::Edit);
    dialog.setWebhook(outcomeWebhook());
    QVERIFY(fixtureShow(dialog));
    describeAs(dialog, QStringLiteral("Renamed"));
    dialog.setBusy(true);
    dialog.showOutcome(outcome);
    auto *note = fixtureChild<Note>(dialog, "outcomeNote");
    QVERIFY(note->isVisible());
    QCOMPARE(note->title(), title);
    QVERIFY(dialog.isVisible());
    QVERIFY(!dialog.isBusy());
    QCOMPARE(dialog.draft().description, QStringLiteral("Renamed"));
    QVERIFY(fixtureChild<QPushButton>(dialog, "saveButton")->isEnabled());
    if (outcome.kind == SaveOutcome::Kind::NotSaved)
        QVERIFY2(note->text().contains(outcome.error->describe()), qPrintable(note->text()));
    // Trying again takes the message away.
    QSignalSpy submitted(&dialog, &EditorDialog::submitted);
    fixtureClick(fixtureChild<QPushButton>(dialog, "saveButton"));
    QCOMPARE(submitted.size(), 1);
    QVERIFY(!note->isVisible());
}

void EditorOutcomesTest::reloadAsksAndTakesTheServersState()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    dialog.setWebhook(outcomeWebhook());
    QVERIFY(fixtureShow(dialog));
    describeAs(dialog, QStringLiteral("Mine"));
    Webhook theirs = outcomeWebhook();
    theirs.description = QStringLiteral("Theirs");
    QSignalSpy reload(&dialog, &EditorDialog::reloadRequested);
    dialog.showOutcome({SaveOutcome::Kind::ChangedMeanwhile, theirs, {WebhookField::Description}, {}});
    auto *note = fixtureChild<Note>(dialog, "outcomeNote");
    QVERIFY(note->text().contains(QStringLiteral("Description")));
    press(note, QStringLiteral("Reload"));
    auto *question = fixtureChild<ConfirmDialog>(dialog, "reloadQuestion");
    QVERIFY(question);
    press(question, QStringLiteral("Keep Editing"));
    QTRY_VERIFY(!dialog.findChild<ConfirmDialog *>());
    QCOMPARE(dialog.draft().description, QStringLiteral("Mine"));
    QCOMPARE(reload.size(), 0);
    press(note, QStringLiteral("Reload"));
    press(fixtureChild<ConfirmDialog>(dialog, "reloadQuestion"), QStringLiteral("Reload"));
    QTRY_COMPARE(reload.size(), 1);
    QCOMPARE(dialog.draft().description, QStringLiteral("Theirs"));
    QCOMPARE(dialog.base()->description, QStringLiteral("Theirs"));
    QVERIFY(!dialog.isChanged());
    QVERIFY(!note->isVisible());
}

void EditorOutcomesTest::lostSecretIsSaid()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    dialog.setWebhook(fixtureWebhook());
    QVERIFY(fixtureShow(dialog));
    auto *secret = fixtureChild<QLineEdit>(dialog, "secretField");
    secret->setFocus();
    QTest::keyClicks(secret, QStringLiteral("s3cret"));
    dialog.showOutcome({SaveOutcome::Kind::SavedDifferently, outcomeWebhook(), {WebhookField::Secret}, {}});
    auto *note = fixtureChild<Note>(dialog, "outcomeNote");
    QCOMPARE(note->title(), QStringLiteral("The secret was lost"));
    QCOMPARE(note->tone(), Tone::Danger);
    QCOMPARE(secret->text(), QStringLiteral("s3cret"));
    QCOMPARE(dialog.base()->secretIsSet, std::optional<bool>(false));
}

void EditorOutcomesTest::createdButNotAsAskedIsEditedFromThenOn()
{
    EditorDialog dialog(EditorDialog::Mode::Create);
    WebhookDraft draft = WebhookDraft::fromWebhook(outcomeWebhook());
    dialog.setDraft(draft);
    QVERIFY(fixtureShow(dialog));
    QVERIFY(!dialog.base());
    dialog.showOutcome({SaveOutcome::Kind::SavedDifferently, outcomeWebhook(), {WebhookField::Modes}, {}});
    QVERIFY(dialog.base());
    QCOMPARE(dialog.base()->id, QStringLiteral("w-1"));
    QCOMPARE(fixtureChild<QPushButton>(dialog, "saveButton")->text(), QStringLiteral("Save Changes"));
    QVERIFY(fixtureChild<Note>(dialog, "outcomeNote")->text().contains(QStringLiteral("Environments")));
}

void EditorOutcomesTest::busyDialogDoesNotSendTwice()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    dialog.setWebhook(outcomeWebhook());
    QVERIFY(fixtureShow(dialog));
    describeAs(dialog, QStringLiteral("Renamed"));
    QSignalSpy submitted(&dialog, &EditorDialog::submitted);
    connect(&dialog, &EditorDialog::submitted, &dialog, [&dialog] { dialog.setBusy(true); });
    auto *save = fixtureChild<QPushButton>(dialog, "saveButton");
    fixtureClick(save);
    fixtureClick(save);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(save->text(), QStringLiteral("Save Changes"));
}

void EditorOutcomesTest::closingWhileSavingAsks()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    dialog.setWebhook(outcomeWebhook());
    QVERIFY(fixtureShow(dialog));
    dialog.setBusy(true);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<ConfirmDialog *>(QStringLiteral("busyQuestion")));
    dialog.showOutcome({SaveOutcome::Kind::Saved, outcomeWebhook(), {}, {}});
    QVERIFY(!dialog.isVisible());
    QTRY_VERIFY(!dialog.findChild<ConfirmDialog *>());
}

QTEST_MAIN(EditorOutcomesTest)
#include "tst_editoroutcomes.moc"
