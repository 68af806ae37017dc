// Story: the computer goes off in the middle of typing. The next start offers what was typed, without its
// secret, and nothing that was saved or thrown away.
#include "tests/gui/applicationstory.h"
#include "tests/support/faultproxy.h"
#include "tests/support/testprogram.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/note.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTextStream>

#include <csignal>

namespace tst_drafts {

class TestDrafts : public QObject
{
    Q_OBJECT

    static constexpr const char *typedName = "Typed before the power went";
    static constexpr const char *typedSecret = "a-secret-that-was-being-typed";

    static MessageStrip *offer(const ApplicationStory &story, const QString &beginning)
    {
        const auto strips = story.window().findChildren<MessageStrip *>();
        for (MessageStrip *strip : strips) {
            if (strip->isVisible() && strip->text().startsWith(beginning))
                return strip;
        }
        return nullptr;
    }
    static void click(const QWidget *in, const char *objectName)
    {
        auto *button = in->findChild<QPushButton *>(QLatin1String(objectName));
        QVERIFY2(button, objectName);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static void typeInto(EditorDialog *editor, const char *field, const QString &text)
    {
        auto *edit = editor->findChild<QLineEdit *>(QLatin1String(field));
        QVERIFY2(edit, field);
        QTest::mouseClick(edit, Qt::LeftButton);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    // How often it lies in the files, as another process finds them.
    static qint64 bytesOnDisk(const QString &folder, const QByteArray &needle)
    {
        qint64 found = 0;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                found += file.readAll().count(needle);
        }
        return found;
    }

private slots:
    void initTestCase() { ApplicationStory::prepare(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        ApplicationStory::keepDataIn(m_folder->path());
    }
    void cleanup() { ApplicationStory::keepDataIn({}); }

    // The child is this executable, started again: it types and is killed while it types.
    void survivesKillInTheMiddleOfTyping()
    {
        DemoServer server;
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->path());
        // Not as an argument: those are for everybody to see, and tests/leaks finds it there.
        environment.insert(QStringLiteral("QOVERY_CLI_ACCESS_TOKEN"), server.token());
        child.setProcessEnvironment(environment);
        child.start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("tst_drafts"), QStringLiteral("typeForEver"), server.apiUrl().toString()});
        QVERIFY(child.waitForStarted());
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += child.readAllStandardOutput()).contains("typed"), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(bytesOnDisk(m_folder->path(), typedName) > 0, 30'000);
        ::kill(pid_t(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());

        QCOMPARE(bytesOnDisk(m_folder->path(), typedSecret), 0);
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        MessageStrip *strip = nullptr;
        QTRY_VERIFY((strip = offer(story, QStringLiteral("You were entering the new webhook “%1")
                                              .arg(QLatin1String(typedName)))));
        click(strip, "action");
        EditorDialog *editor = story.editor();
        QVERIFY(editor);
        QVERIFY(editor->draft().description.startsWith(QLatin1String(typedName)));
        QCOMPARE(editor->draft().targetUrl, QStringLiteral("https://a.example/hook"));
        QCOMPARE(editor->draft().secretChoice, SecretChoice::Replace);
        QVERIFY(editor->draft().secret.isEmpty());
        const auto *note = editor->findChild<Note *>(QStringLiteral("note"));
        QVERIFY2(note->text().contains(QStringLiteral("Its secret was not kept")), qPrintable(note->text()));
        // It is a draft like any other: thrown away on purpose, it does not come back.
        editor->reject();
        auto *question = story.dialog<ConfirmDialog>();
        QVERIFY(question);
        for (QPushButton *button : question->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Discard"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(!story.window().findChild<EditorDialog *>());
        QCOMPARE(bytesOnDisk(m_folder->path(), typedSecret), 0);
    }

    void anEditGoesOnFromWhatTheUserSaw()
    {
        DemoServer server;
        const QString name = QStringLiteral("Preview clean-up");
        {
            ApplicationStory story(server);
            story.open();
            QTRY_VERIFY(story.isFilled());
            story.clickRow(name);
            ApplicationStory::press(Qt::Key_Return);
            EditorDialog *editor = story.editor();
            QVERIFY(editor);
            typeInto(editor, "description", QStringLiteral("Renamed by me"));
            // The application goes with the editor open.
        }
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        MessageStrip *strip = nullptr;
        QTRY_VERIFY((strip = offer(story, QStringLiteral("You were editing “%1”").arg(name))));
        QVERIFY2(strip->text().endsWith(QStringLiteral("and did not save it.")), qPrintable(strip->text()));
        if (!qEnvironmentVariable("QW_SHOTS").isEmpty())
            story.window().grab().save(qEnvironmentVariable("QW_SHOTS") + QStringLiteral("/draft-offer.png"));

        // Somebody else changed another field meanwhile.
        const std::optional<Webhook> there = story.onServer(name);
        QVERIFY(there);
        WebhookDraft foreign = WebhookDraft::fromWebhook(*there);
        foreign.isEnabled = !foreign.isEnabled;
        foreign.secretChoice = SecretChoice::None;
        std::optional<bool> isChanged;
        story.other().replaceWebhook(story.organizationId(), there->id, foreign, this,
                                     [&](const Result<Webhook> &answer) { isChanged = answer.isOk(); });
        QTRY_COMPARE(isChanged, std::optional(true));

        click(strip, "action");
        EditorDialog *editor = story.editor();
        QVERIFY(editor);
        QCOMPARE(editor->draft().description, QStringLiteral("Renamed by me"));
        QVERIFY(editor->base());
        click(editor, "saveButton");
        QTRY_VERIFY(story.onServer(QStringLiteral("Renamed by me")));
        QCOMPARE(story.onServer(QStringLiteral("Renamed by me"))->isEnabled,
                 std::optional(foreign.isEnabled));
        QTRY_VERIFY(story.returns());
        // Saved: nothing is offered by the next start.
        ApplicationStory next(server);
        next.open();
        QTRY_VERIFY(next.isFilled());
        QTRY_COMPARE(next.rowOf(QStringLiteral("Renamed by me")) >= 0, true);
        QVERIFY(!offer(next, QStringLiteral("You were")));
    }

    void aDraftOfADeletedWebhookBecomesANewOne()
    {
        DemoServer server;
        const QString name = QStringLiteral("Preview clean-up");
        {
            ApplicationStory story(server);
            story.open();
            QTRY_VERIFY(story.isFilled());
            story.clickRow(name);
            ApplicationStory::press(Qt::Key_Return);
            EditorDialog *editor = story.editor();
            QVERIFY(editor);
            typeInto(editor, "description", QStringLiteral("Kept by the journal"));
            std::optional<bool> isGone;
            story.other().deleteWebhook(story.organizationId(), story.onServer(name)->id, this,
                                        [&](const Result<Nothing> &answer) { isGone = answer.isOk(); });
            QTRY_COMPARE(isGone, std::optional(true));
        }
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        MessageStrip *strip = nullptr;
        QTRY_VERIFY((strip = offer(story, QStringLiteral("You were editing “%1”").arg(name))));
        click(strip, "action");
        EditorDialog *editor = story.editor();
        QVERIFY(editor);
        QVERIFY(!editor->base());
        const auto *note = editor->findChild<Note *>(QStringLiteral("note"));
        QVERIFY2(note->text().contains(QStringLiteral("was deleted meanwhile")), qPrintable(note->text()));
        click(editor, "saveButton");
        QTRY_VERIFY(story.onServer(QStringLiteral("Kept by the journal")));
    }

    void discardedIsGone()
    {
        DemoServer server;
        {
            ApplicationStory story(server);
            story.open();
            QTRY_VERIFY(story.isFilled());
            ApplicationStory::press(Qt::Key_N, Qt::ControlModifier);
            EditorDialog *editor = story.editor();
            QVERIFY(editor);
            typeInto(editor, "description", QStringLiteral("Not wanted"));
        }
        {
            ApplicationStory story(server);
            story.open();
            QTRY_VERIFY(story.isFilled());
            MessageStrip *strip = nullptr;
            QTRY_VERIFY((strip = offer(story, QStringLiteral("You were entering"))));
            click(strip, "secondAction");
            QTRY_VERIFY(!offer(story, QStringLiteral("You were entering")));
        }
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        story.clickRow(QStringLiteral("Preview clean-up"));
        QVERIFY(!offer(story, QStringLiteral("You were entering")));
    }

public:
    // What the child does: types, and goes on typing until it is killed.
    static int typeForEver(const QStringList &arguments)
    {
        Application application(ApplicationStory::at(QUrl(arguments.at(2))));
        application.start();
        MainWindow &window = *application.window();
        window.resize(1360, 830);
        auto *table = window.findChild<WebhookTableView *>();
        if (!QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, 30'000))
            return 1;
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            return 2;
        QTest::keyClick(table, Qt::Key_N, Qt::ControlModifier);
        auto *editor = window.findChild<EditorDialog *>();
        if (!editor)
            return 3;
        editor->findChild<QLineEdit *>(QStringLiteral("targetUrl"))->setFocus();
        typeInto(editor, "targetUrl", QStringLiteral("https://a.example/hook"));
        for (QAbstractButton *button : editor->findChildren<QAbstractButton *>()) {
            if (button->text() == QStringLiteral("Set"))
                button->click();
        }
        typeInto(editor, "secretField", QLatin1String(typedSecret));
        typeInto(editor, "description", QLatin1String(typedName));
        auto *description = editor->findChild<QLineEdit *>(QStringLiteral("description"));
        QTextStream(stdout) << "typed" << Qt::endl;
        for (;;) {
            QTest::keyClicks(description, QStringLiteral("!"));
            if (QTest::qWaitFor([] { return false; }, 700)) // a pause of a person
                break;
        }
        return 0;
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

static int run(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("typeForEver"))
        return TestDrafts::typeForEver(arguments);
    TestDrafts test;
    return QTest::qExec(&test, argc, argv);
}

QW_TEST_MAIN(run)

} // namespace tst_drafts

#include "tst_drafts.moc"
