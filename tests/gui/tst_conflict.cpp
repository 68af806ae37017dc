// Story: two people change the same webhook. A second client works on the demo server while the editor is
// open: nothing of either is lost, and what is on the wire in the end is what was chosen (C6).
#include "tests/gui/windowstory.h"
#include "tests/support/testprogram.h"
#include "ui/editor/conflictchoice.h"
#include "ui/editor/conflictdialog.h"
#include "ui/editor/editordialog.h"
#include "ui/editor/secretdialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/note.h"
#include "ui/widgets/switch.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace tst_conflict {

class TestConflict : public QObject
{
    Q_OBJECT

    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<WindowStory> m_story;

    static QString number(WebhookField field) { return QString::number(int(field)); }
    static ConflictChoice *choice(const QWidget *dialog, const char *side, WebhookField field)
    {
        return dialog->findChild<ConflictChoice *>(QLatin1String(side) + number(field));
    }
    static void click(const QWidget *parent, const char *name)
    {
        auto *button = parent->findChild<QAbstractButton *>(QLatin1String(name));
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static void describe(const EditorDialog *editor, const QString &text)
    {
        auto *field = editor->findChild<QLineEdit *>(QStringLiteral("description"));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    Webhook webhook(bool hasSecret) const
    {
        for (const Webhook &one : m_story->store.webhooks()) {
            if (one.mayHaveSecret() == hasSecret && one.isEnabled.value_or(false))
                return one;
        }
        return {};
    }
    EditorDialog *edit(const Webhook &webhook)
    {
        m_story->clickRow(webhook.description);
        m_story->press(Qt::Key_F2);
        return m_story->dialog<EditorDialog>();
    }
    // By the second client.
    bool changeElsewhere(const Webhook &webhook, const WebhookDraft &draft)
    {
        std::optional<bool> isDone;
        m_story->other.replaceWebhook(m_story->organization, webhook.id, draft, this,
                                      [&](const Result<Webhook> &answer) { isDone = answer.isOk(); });
        return QTest::qWaitFor([&] { return isDone.has_value(); }, 10'000) && *isDone;
    }

    void open(const QStringList &options = {})
    {
        m_server = std::make_unique<DemoServer>(options);
        m_story = std::make_unique<WindowStory>(*m_server);
        m_story->open(m_server->organizationId());
        QTRY_VERIFY(m_story->isFilled());
    }

private slots:
    void initTestCase() { WindowStory::prepareApplication(); }
    void cleanup()
    {
        m_story.reset();
        m_server.reset();
    }

    void bothChangesAreComparedAndMineWins()
    {
        open();
        const Webhook base = webhook(false);
        EditorDialog *editor = edit(base);
        QVERIFY(editor);
        describe(editor, QStringLiteral("Mine"));
        WebhookDraft foreign = WebhookDraft::fromWebhook(base);
        foreign.description = QStringLiteral("Theirs");
        foreign.targetUrl = QStringLiteral("https://elsewhere.example/hooks/abcdefghijklmnopqr");
        QVERIFY(changeElsewhere(base, foreign));
        click(editor, "saveButton");
        QPointer<ConflictDialog> dialog;
        QTRY_VERIFY((dialog = editor->findChild<ConflictDialog *>()));
        QTRY_VERIFY(dialog->isActiveWindow());
        QCOMPARE(m_story->onServer(base.id)->description, QStringLiteral("Theirs")); // nothing written
        QCOMPARE(
            dialog->findChild<QLabel *>(QStringLiteral("base") + number(WebhookField::Description))->text(),
            base.description);
        ConflictChoice *theirs = choice(dialog, "theirs", WebhookField::Description);
        ConflictChoice *mine = choice(dialog, "mine", WebhookField::Description);
        QCOMPARE(theirs->value(), QStringLiteral("Theirs"));
        QCOMPARE(mine->value(), QStringLiteral("Mine"));
        QCOMPARE(mine->radio()->accessibleName(), QStringLiteral("Description, yours: Mine"));
        QVERIFY(!theirs->isChosen() && !mine->isChosen());
        // What only they changed is merged, its path masked.
        auto *merged =
            dialog->findChild<QLabel *>(QStringLiteral("merged") + number(WebhookField::TargetUrl));
        QVERIFY(merged);
        QCOMPARE(merged->text(), QStringLiteral("https://elsewhere.example/****opqr"));
        m_story->shoot(QStringLiteral("conflict-window"));
        if (const QString shots = qEnvironmentVariable("QW_SHOTS"); !shots.isEmpty())
            dialog->grab().save(shots + QStringLiteral("/conflict.png"));
        // Nothing chosen: Save says which.
        click(dialog, "saveButton");
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->focusWidget(), theirs->radio());
        QTest::keyClick(theirs->radio(), Qt::Key_Right);
        QCOMPARE(dialog->focusWidget(), mine->radio());
        QTest::keyClick(mine->radio(), Qt::Key_Space);
        QVERIFY(mine->isChosen() && !theirs->isChosen());
        click(dialog, "saveButton");
        QTRY_VERIFY(m_story->window.findChildren<EditorDialog *>().isEmpty());
        const std::optional<Webhook> after = m_story->onServer(base.id);
        QCOMPARE(after->description, QStringLiteral("Mine"));
        QCOMPARE(after->targetUrl, foreign.targetUrl);
        QCOMPARE(m_story->shown(base.id)->description, QStringLiteral("Mine"));
    }

    void cancelKeepsWhatWasTypedAndCompareAsksAgain()
    {
        open();
        const Webhook base = webhook(false);
        EditorDialog *editor = edit(base);
        QVERIFY(editor);
        describe(editor, QStringLiteral("Mine"));
        WebhookDraft foreign = WebhookDraft::fromWebhook(base);
        foreign.description = QStringLiteral("Theirs");
        QVERIFY(changeElsewhere(base, foreign));
        click(editor, "saveButton");
        QTRY_VERIFY(editor->findChild<ConflictDialog *>());
        QTest::keyClick(editor->findChild<ConflictDialog *>(), Qt::Key_Escape);
        QTRY_VERIFY(!editor->findChild<ConflictDialog *>());
        QCOMPARE(editor->draft().description, QStringLiteral("Mine"));
        QCOMPARE(editor->base()->description, base.description);
        describe(editor, QStringLiteral("Mine, later"));
        auto *note = editor->findChild<Note *>(QStringLiteral("outcomeNote"));
        QVERIFY(note->isVisible());
        click(note, "action");
        auto *dialog = editor->findChild<ConflictDialog *>();
        QVERIFY(dialog);
        QCOMPARE(choice(dialog, "mine", WebhookField::Description)->value(), QStringLiteral("Mine, later"));
        // Theirs: the editor shows it, nothing is left to write.
        const QDateTime written = m_story->onServer(base.id)->updatedAt;
        click(dialog, "theirsButton");
        QCOMPARE(dialog->findChild<QPushButton *>(QStringLiteral("saveButton"))->text(),
                 QStringLiteral("Take Theirs"));
        click(dialog, "saveButton");
        QTRY_COMPARE(editor->draft().description, QStringLiteral("Theirs"));
        QVERIFY(!editor->isChanged());
        QVERIFY(note->text().contains(QStringLiteral("Nothing is left to save")));
        QCOMPARE(m_story->onServer(base.id)->updatedAt, written);
    }

    // Changed once more while the user was choosing: compared again, from what was on the screen.
    void changedAgainIsComparedAgain()
    {
        open();
        const Webhook base = webhook(false);
        EditorDialog *editor = edit(base);
        QVERIFY(editor);
        describe(editor, QStringLiteral("Mine"));
        WebhookDraft foreign = WebhookDraft::fromWebhook(base);
        foreign.description = QStringLiteral("Theirs");
        QVERIFY(changeElsewhere(base, foreign));
        click(editor, "saveButton");
        QPointer<ConflictDialog> first;
        QTRY_VERIFY((first = editor->findChild<ConflictDialog *>()));
        foreign.description = QStringLiteral("Theirs again");
        QVERIFY(changeElsewhere(base, foreign));
        click(first, "mineButton");
        click(first, "saveButton");
        QPointer<ConflictDialog> second;
        QTRY_VERIFY((second = editor->findChild<ConflictDialog *>()) && second != first);
        QCOMPARE(
            second->findChild<QLabel *>(QStringLiteral("base") + number(WebhookField::Description))->text(),
            QStringLiteral("Theirs"));
        QCOMPARE(choice(second, "theirs", WebhookField::Description)->value(),
                 QStringLiteral("Theirs again"));
        QCOMPARE(choice(second, "mine", WebhookField::Description)->value(), QStringLiteral("Mine"));
        QCOMPARE(m_story->onServer(base.id)->description, QStringLiteral("Theirs again"));
        // By keyboard alone.
        QTRY_VERIFY(second->isActiveWindow());
        QTest::keyClick(second->focusWidget(), Qt::Key_Right);
        QTest::keyClick(second->focusWidget(), Qt::Key_Space);
        QTest::keyClick(second->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(m_story->window.findChildren<EditorDialog *>().isEmpty());
        QCOMPARE(m_story->onServer(base.id)->description, QStringLiteral("Mine"));
    }

    void deletedMeanwhileIsCreatedAgain()
    {
        open();
        const Webhook base = webhook(false);
        EditorDialog *editor = edit(base);
        QVERIFY(editor);
        describe(editor, QStringLiteral("Still wanted"));
        std::optional<bool> isGone;
        m_story->other.deleteWebhook(m_story->organization, base.id, this,
                                     [&](const auto &answer) { isGone = answer.isOk(); });
        QTRY_COMPARE(isGone, std::optional(true));
        click(editor, "saveButton");
        auto *note = editor->findChild<Note *>(QStringLiteral("outcomeNote"));
        QTRY_VERIFY(note->isVisible());
        QCOMPARE(note->title(), QStringLiteral("Deleted on the server since you opened it"));
        QCOMPARE(note->findChild<QPushButton *>(QStringLiteral("action"))->text(),
                 QStringLiteral("Create Again"));
        QCOMPARE(editor->draft().description, QStringLiteral("Still wanted"));
        click(note, "action");
        QTRY_VERIFY(m_story->window.findChildren<EditorDialog *>().isEmpty());
        QTRY_VERIFY(m_story->rowOf(QStringLiteral("Still wanted")) >= 0);
        const QString again = m_story->idOf(QStringLiteral("Still wanted"));
        QVERIFY(again != base.id);
        const std::optional<Webhook> after = m_story->onServer(again);
        QVERIFY(after);
        QCOMPARE(differences(base, *after), QList<WebhookField>{WebhookField::Description});
    }

    void theSwitchComparesSecretsInWords()
    {
        open();
        const Webhook base = webhook(true);
        m_story->clickRow(base.description, WebhookTableModel::EnabledColumn);
        auto *asked = m_story->dialog<SecretDialog>();
        QVERIFY(asked);
        WebhookDraft foreign = WebhookDraft::fromWebhook(base);
        foreign.description = base.description + QStringLiteral(" 2");
        foreign.secretChoice = SecretChoice::Replace;
        foreign.secret = QStringLiteral("s3cr3t-another");
        QVERIFY(changeElsewhere(base, foreign));
        emit asked->secretEntered(QStringLiteral("s3cr3t-old"));
        asked->accept();
        QTRY_COMPARE(m_story->messages()->count(), 1);
        const QString said = m_story->messages()->texts().constFirst();
        QVERIFY2(said.contains(QStringLiteral("it was changed on the server meanwhile (Secret)")),
                 qPrintable(said));
        QCOMPARE(m_story->onServer(base.id)->isEnabled, std::optional(true));
        auto *compare = m_story->messages()->findChild<QPushButton *>();
        QCOMPARE(compare->text(), QStringLiteral("Compare"));
        QTest::mouseClick(compare, Qt::LeftButton);
        auto *dialog = m_story->dialog<ConflictDialog>();
        QVERIFY(dialog);
        ConflictChoice *theirs = choice(dialog, "theirs", WebhookField::Secret);
        QVERIFY2(theirs->value().startsWith(QStringLiteral("Set; it may have been replaced")),
                 qPrintable(theirs->value()));
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(!label->text().contains(QStringLiteral("s3cr3t-old")), "a secret is shown");
        // Theirs: it has to be entered, for nobody can read it.
        theirs->choose();
        click(dialog, "saveButton");
        SecretDialog *again = nullptr;
        QTRY_VERIFY((again = m_story->dialog<SecretDialog>()) && again != asked);
        emit again->secretEntered(QStringLiteral("s3cr3t-another"));
        again->accept();
        QTRY_COMPARE(m_story->shown(base.id)->isEnabled, std::optional(false));
        const std::optional<Webhook> after = m_story->onServer(base.id);
        QCOMPARE(after->isEnabled, std::optional(false));
        QCOMPARE(after->secretIsSet, std::optional(true));
        QCOMPARE(after->description, foreign.description);
    }

    void aClosedEditorComesBackForTheComparison()
    {
        open({QStringLiteral("--latency"), QStringLiteral("250")});
        const Webhook base = webhook(false);
        EditorDialog *editor = edit(base);
        QVERIFY(editor);
        describe(editor, QStringLiteral("Mine"));
        WebhookDraft foreign = WebhookDraft::fromWebhook(base);
        foreign.description = QStringLiteral("Theirs");
        QVERIFY(changeElsewhere(base, foreign));
        click(editor, "saveButton");
        QVERIFY(editor->isBusy());
        QTest::keyClick(editor, Qt::Key_Escape);
        auto *question = editor->findChild<ConfirmDialog *>(QStringLiteral("busyQuestion"));
        QVERIFY(question);
        const QList<QPushButton *> buttons = question->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == QStringLiteral("Close"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE(m_story->messages()->count(), 1);
        QTRY_VERIFY(m_story->window.findChildren<EditorDialog *>().isEmpty());
        QTest::mouseClick(m_story->messages()->findChild<QPushButton *>(), Qt::LeftButton);
        auto *back = m_story->window.findChild<EditorDialog *>();
        QVERIFY(back);
        QCOMPARE(back->draft().description, QStringLiteral("Mine"));
        auto *dialog = back->findChild<ConflictDialog *>();
        QVERIFY(dialog);
        click(dialog, "mineButton");
        click(dialog, "saveButton");
        QTRY_VERIFY(m_story->window.findChildren<EditorDialog *>().isEmpty());
        QCOMPARE(m_story->onServer(base.id)->description, QStringLiteral("Mine"));
    }

    void lessProductionCoverageIsAskedAgain()
    {
        open();
        const Webhook base = webhook(false);
        EditorDialog *editor = edit(base);
        QVERIFY(editor);
        auto *enabled = editor->findChild<Switch *>(QStringLiteral("enabled"));
        QTest::mouseClick(enabled, Qt::LeftButton, {}, QPoint(16, enabled->height() / 2));
        QVERIFY(!editor->draft().isEnabled);
        click(editor, "saveButton");
        auto *question = editor->findChild<ConfirmDialog *>(QStringLiteral("saveQuestion"));
        QVERIFY(question);
        QCOMPARE(question->title(), QStringLiteral("Save and reduce production coverage?"));
        QVERIFY2(question->text().contains(QStringLiteral("no longer fires for any of its")),
                 qPrintable(question->text()));
        // Enter is the careful answer.
        QTRY_VERIFY(question->isActiveWindow());
        QTest::keyClick(static_cast<QWidget *>(nullptr), Qt::Key_Return);
        QTRY_VERIFY(!editor->findChild<ConfirmDialog *>());
        QVERIFY(editor->isVisible() && !editor->isBusy());
        QCOMPARE(m_story->onServer(base.id)->isEnabled, std::optional(true));
        click(editor, "saveButton");
        question = editor->findChild<ConfirmDialog *>(QStringLiteral("saveQuestion"));
        QVERIFY(question);
        const QList<QPushButton *> buttons = question->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == QStringLiteral("Save Anyway"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(m_story->window.findChildren<EditorDialog *>().isEmpty());
        QCOMPARE(m_story->onServer(base.id)->isEnabled, std::optional(false));
    }
};

QW_TEST(QApplication, TestConflict)

} // namespace tst_conflict

#include "tst_conflict.moc"
