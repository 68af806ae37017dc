#include "tests/gui/editorfixture.h"
#include "tests/support/testprogram.h"

#include "ui/editor/changesdialog.h"
#include "ui/editor/conflictdialog.h"
#include "ui/editor/editordialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/note.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_editoroutcomes {

// How the editor answers to what became of a save: only Saved closes it, nothing that was typed is lost.
class EditorOutcomesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { fixtureLook(); }
    void savedCloses();
    void othersKeepTheInput_data();
    void othersKeepTheInput();
    void comparingTakesTheServersState();
    void withoutTheServersStateReloadIsOffered();
    void deletedIsCreatedAgainAndAsksForTheSecret();
    void differencesAreSaidAndRestored();
    void whatWasMergedIsNotUndone();
    void unknownFieldsAreAskedAboutBeforeSaving();
    void coverageIsAskedAbout_data();
    void coverageIsAskedAbout();
    void changesAreListed();
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

void EditorOutcomesTest::comparingTakesTheServersState()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    dialog.setWebhook(outcomeWebhook());
    QVERIFY(fixtureShow(dialog));
    describeAs(dialog, QStringLiteral("Mine"));
    Webhook theirs = outcomeWebhook();
    theirs.description = QStringLiteral("Theirs");
    QSignalSpy submitted(&dialog, &EditorDialog::submitted);
    dialog.showOutcome({SaveOutcome::Kind::ChangedMeanwhile, theirs, {WebhookField::Description}, {}});
    auto *note = fixtureChild<Note>(dialog, "outcomeNote");
    QVERIFY(note->text().contains(QStringLiteral("Description")));
    auto *compare = fixtureChild<ConflictDialog>(dialog, "conflictDialog");
    QVERIFY(compare);
    press(compare, QStringLiteral("Cancel"));
    QTRY_VERIFY(!dialog.findChild<ConflictDialog *>());
    QCOMPARE(dialog.draft().description, QStringLiteral("Mine"));
    press(note, QStringLiteral("Compare…"));
    compare = fixtureChild<ConflictDialog>(dialog, "conflictDialog");
    press(compare, QStringLiteral("Take All Theirs"));
    press(compare, QStringLiteral("Take Theirs"));
    QTRY_COMPARE(dialog.draft().description, QStringLiteral("Theirs"));
    QCOMPARE(dialog.base()->description, QStringLiteral("Theirs"));
    QVERIFY(!dialog.isChanged());
    QCOMPARE(submitted.size(), 0);
}

void EditorOutcomesTest::withoutTheServersStateReloadIsOffered()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    dialog.setWebhook(outcomeWebhook());
    QVERIFY(fixtureShow(dialog));
    describeAs(dialog, QStringLiteral("Mine"));
    QSignalSpy reload(&dialog, &EditorDialog::reloadRequested);
    dialog.showOutcome({SaveOutcome::Kind::ChangedMeanwhile, {}, {WebhookField::Description}, {}});
    auto *note = fixtureChild<Note>(dialog, "outcomeNote");
    press(note, QStringLiteral("Reload"));
    auto *question = fixtureChild<ConfirmDialog>(dialog, "reloadQuestion");
    QVERIFY(question);
    press(question, QStringLiteral("Keep Editing"));
    QTRY_VERIFY(!dialog.findChild<ConfirmDialog *>());
    QCOMPARE(reload.size(), 0);
    press(note, QStringLiteral("Reload"));
    press(fixtureChild<ConfirmDialog>(dialog, "reloadQuestion"), QStringLiteral("Reload"));
    QTRY_COMPARE(reload.size(), 1);
}

void EditorOutcomesTest::deletedIsCreatedAgainAndAsksForTheSecret()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    Webhook webhook = fixtureWebhook();
    webhook.unknownFields = QStringList{QStringLiteral("retry_policy")};
    dialog.setWebhook(webhook);
    QVERIFY(fixtureShow(dialog));
    describeAs(dialog, QStringLiteral("Mine"));
    QSignalSpy submitted(&dialog, &EditorDialog::submitted);
    dialog.showOutcome({SaveOutcome::Kind::Gone, {}, {}, {}});
    press(fixtureChild<Note>(dialog, "outcomeNote"), QStringLiteral("Create Again"));
    QVERIFY(!dialog.base());
    QVERIFY(dialog.isChanged());
    QCOMPARE(dialog.draft().description, QStringLiteral("Mine"));
    QCOMPARE(submitted.size(), 0); // the kept secret was not typed: it is asked
    QCOMPARE(dialog.draft().secretChoice, SecretChoice::Replace);
    QVERIFY(fixtureChild<Note>(dialog, "note")->text().contains(QStringLiteral("enter it again")));
    auto *secret = fixtureChild<QLineEdit>(dialog, "secretField");
    QCOMPARE(dialog.focusWidget(), secret);
    QTest::keyClicks(secret, QStringLiteral("s3cr3t-a"));
    press(&dialog, QStringLiteral("Create Webhook"));
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.first().first().value<WebhookDraft>().secret, QStringLiteral("s3cr3t-a"));
}

void EditorOutcomesTest::differencesAreSaidAndRestored()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    dialog.setWebhook(outcomeWebhook());
    QVERIFY(fixtureShow(dialog));
    describeAs(dialog, QStringLiteral("Mine"));
    Webhook there = outcomeWebhook();
    there.description = QStringLiteral("Cut");
    QSignalSpy submitted(&dialog, &EditorDialog::submitted);
    dialog.showOutcome({SaveOutcome::Kind::SavedDifferently, there, {WebhookField::Description}, {}});
    auto *note = fixtureChild<Note>(dialog, "outcomeNote");
    QCOMPARE(note->text(), QStringLiteral("Description: asked for Mine, the server has Cut."));
    QCOMPARE(fixtureChild<QLabel>(dialog, "footerText")->text(), QStringLiteral("Changed: Description."));
    press(note, QStringLiteral("Restore"));
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.first().first().value<WebhookDraft>().description, QStringLiteral("Mine"));
    QCOMPARE(dialog.base()->description, QStringLiteral("Cut"));
}

// The store took over what somebody else changed; the form must not put the old value back.
void EditorOutcomesTest::whatWasMergedIsNotUndone()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    dialog.setWebhook(outcomeWebhook());
    QVERIFY(fixtureShow(dialog));
    describeAs(dialog, QStringLiteral("Mine"));
    Webhook there = outcomeWebhook();
    there.description = QStringLiteral("Cut");
    there.projectPatterns = QStringList{QStringLiteral("theirs*")};
    SaveOutcome outcome{SaveOutcome::Kind::SavedDifferently, there, {WebhookField::Description}, {}};
    outcome.mergedFields = {WebhookField::ProjectPatterns};
    dialog.showOutcome(outcome);
    QCOMPARE(dialog.draft().projectPatterns, there.projectPatterns);
    QCOMPARE(dialog.draft().description, QStringLiteral("Mine"));
}

void EditorOutcomesTest::unknownFieldsAreAskedAboutBeforeSaving()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    Webhook webhook = outcomeWebhook();
    webhook.unknownFields = QStringList{QStringLiteral("retry_policy")};
    dialog.setWebhook(webhook);
    QVERIFY(fixtureShow(dialog));
    describeAs(dialog, QStringLiteral("Mine"));
    QSignalSpy submitted(&dialog, &EditorDialog::submitted);
    press(&dialog, QStringLiteral("Save Changes"));
    auto *question = fixtureChild<ConfirmDialog>(dialog, "saveQuestion");
    QVERIFY(question);
    QCOMPARE(question->title(), QStringLiteral("Save and lose settings?"));
    QVERIFY(question->text().contains(QStringLiteral("retry_policy")));
    QCOMPARE(submitted.size(), 0);
    press(question, QStringLiteral("Save Anyway"));
    QCOMPARE(submitted.size(), 1);
}

void EditorOutcomesTest::coverageIsAskedAbout_data()
{
    QTest::addColumn<QStringList>("patterns");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    const QString shrink = QStringLiteral("Save and reduce production coverage?");
    QTest::newRow("less") << QStringList{QStringLiteral("product*")} << shrink
                          << QStringLiteral("no longer fires for analytics / production. For Failed, only "
                                            "“Night watch” still fires there. In total +0 environments, −3.");
    QTest::newRow("everything") << QStringList() << QStringLiteral("Save and fire for every project?")
                                << QStringLiteral(
                                       "then fires for every project, those created later included.");
    QTest::newRow("more") << QStringList{QStringLiteral("product*"), QStringLiteral("analytics*")}
                          << QString() << QString();
}

void EditorOutcomesTest::coverageIsAskedAbout()
{
    QFETCH(QStringList, patterns);
    QFETCH(QString, title);
    QFETCH(QString, text);
    EditorDialog dialog(EditorDialog::Mode::Edit);
    dialog.setCatalog(fixtureCatalog());
    dialog.setWebhook(outcomeWebhook());
    Webhook other = outcomeWebhook();
    other.id = QStringLiteral("w-2");
    other.description = QStringLiteral("Night watch");
    other.modes.clear();
    dialog.setWebhooks({outcomeWebhook(), other});
    WebhookDraft draft = WebhookDraft::fromWebhook(outcomeWebhook());
    draft.projectPatterns = patterns;
    dialog.setDraft(draft);
    QVERIFY(fixtureShow(dialog));
    QSignalSpy submitted(&dialog, &EditorDialog::submitted);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    auto *question = dialog.findChild<ConfirmDialog *>(QStringLiteral("saveQuestion"));
    QCOMPARE(submitted.size(), title.isEmpty() ? 1 : 0);
    QCOMPARE(question != nullptr, !title.isEmpty());
    if (!question)
        return;
    QCOMPARE(question->title(), title);
    QVERIFY2(question->text().contains(text), qPrintable(question->text()));
    press(question, QStringLiteral("Back to Editing"));
    QTRY_VERIFY(!dialog.findChild<ConfirmDialog *>());
    QCOMPARE(submitted.size(), 0);
    QCOMPARE(dialog.draft().projectPatterns, patterns);
}

void EditorOutcomesTest::changesAreListed()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    dialog.setWebhook(fixtureWebhook());
    QVERIFY(fixtureShow(dialog));
    auto *button = fixtureChild<QPushButton>(dialog, "changesButton");
    QVERIFY(!button->isVisible());
    WebhookDraft draft = WebhookDraft::fromWebhook(fixtureWebhook());
    draft.isEnabled = false;
    draft.targetUrl = QStringLiteral("https://bridge.acme.example/hooks/qv/another-path-9fQa");
    draft.events = {KnownEvent::Failed, KnownEvent::Started};
    draft.modes.clear();
    draft.secretChoice = SecretChoice::Replace;
    draft.secret = QStringLiteral("s3cr3t-a");
    dialog.setDraft(draft);
    QVERIFY(button->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto *changes = fixtureChild<ChangesDialog>(dialog, "changesDialog");
    QVERIFY(changes);
    const auto said = [changes](const char *part, WebhookField field) {
        auto *label = changes->findChild<QLabel *>(QLatin1String(part) + QString::number(int(field)));
        return label ? label->text() : QString();
    };
    QCOMPARE(said("change", WebhookField::Enabled), QStringLiteral("On → Off"));
    QCOMPARE(said("change", WebhookField::TargetUrl),
             QStringLiteral("https://bridge.acme.example/****9fQa, another path"));
    QCOMPARE(said("added", WebhookField::Events), QStringLiteral("+ Started"));
    QCOMPARE(said("removed", WebhookField::Events), QStringLiteral("− Cancelled"));
    QCOMPARE(said("removed", WebhookField::Modes), QStringLiteral("− Production, Staging"));
    QCOMPARE(said("everything", WebhookField::Modes), QStringLiteral("= Every type"));
    QCOMPARE(said("change", WebhookField::Secret), QStringLiteral("Set → A new one"));
    const QList<QLabel *> labels = changes->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY(!label->text().contains(QStringLiteral("s3cr3t-a")));
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    if (const QString shots = qEnvironmentVariable("QW_SHOTS"); !shots.isEmpty())
        changes->grab().save(shots + QStringLiteral("/changes.png"));
    QTest::keyClick(changes, Qt::Key_Escape);
    QTRY_VERIFY(!dialog.findChild<ChangesDialog *>());
}

void EditorOutcomesTest::lostSecretIsSaid()
{
    EditorDialog dialog(EditorDialog::Mode::Edit);
    dialog.setWebhook(fixtureWebhook());
    QVERIFY(fixtureShow(dialog));
    auto *secret = fixtureChild<QLineEdit>(dialog, "secretField");
    secret->setFocus();
    QTest::keyClicks(secret, QStringLiteral("s3cr3t-a"));
    dialog.showOutcome({SaveOutcome::Kind::SavedDifferently, outcomeWebhook(), {WebhookField::Secret}, {}});
    auto *note = fixtureChild<Note>(dialog, "outcomeNote");
    QCOMPARE(note->title(), QStringLiteral("The secret was lost"));
    QCOMPARE(note->tone(), Tone::Danger);
    QCOMPARE(secret->text(), QStringLiteral("s3cr3t-a"));
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

QW_TEST(QApplication, EditorOutcomesTest)

} // namespace tst_editoroutcomes

#include "tst_editoroutcomes.moc"
