// Story: the whole main job by keyboard alone, with a token from the environment. The steps follow each
// other.
#include "tests/gui/applicationstory.h"
#include "tests/support/rawtarget.h"
#include "tests/support/testprogram.h"
#include "ui/editor/secretdialog.h"
#include "ui/testsend/testsenddialog.h"
#include "ui/widgets/confirmdialog.h"

#include <QPlainTextEdit>

namespace tst_mainjobkeyboard {

class TestMainJobKeyboard : public QObject
{
    Q_OBJECT

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ApplicationStory::press(key, modifiers);
    }
    static void type(const QString &text) { ApplicationStory::type(text); }
    // Tab until the field has the focus; false when a whole round does not come to it.
    static bool tabTo(const char *objectName, Qt::Key key = Qt::Key_Tab)
    {
        QStringList way;
        for (int step = 0; step < 40; ++step) {
            if (ApplicationStory::focusName() == QLatin1String(objectName))
                return true;
            press(key);
            way.append(ApplicationStory::focusName());
        }
        qWarning("Tab went: %s", qPrintable(way.join(u' ')));
        return false;
    }
    static QString headline(const QWidget *editor)
    {
        return ApplicationStory::in<QLabel>(editor, "headline")->text();
    }

    DemoServer m_server;
    std::unique_ptr<ApplicationStory> m_story;
    RawTarget m_target;
    bool m_hasFailed = false;
    const QString m_name = QStringLiteral("By keyboard");

private slots:
    void initTestCase()
    {
        ApplicationStory::prepare();
        QVERIFY2(m_server.isRunning(), qPrintable(m_server.errorText()));
        m_story = std::make_unique<ApplicationStory>(m_server);
        m_story->open();
    }
    void cleanupTestCase() { m_story.reset(); }
    // One story: what follows a failed step says nothing.
    void init()
    {
        if (m_hasFailed)
            QSKIP("an earlier step failed");
    }
    void cleanup() { m_hasFailed = m_hasFailed || QTest::currentTestFailed(); }

    void theListOpensWithTheTokenOfTheEnvironment()
    {
        QTRY_VERIFY(m_story->isFilled());
        QCOMPARE(m_story->rows(), 12);
        QVERIFY2(m_story->connectionText().endsWith(QStringLiteral(", token from QOVERY_CLI_ACCESS_TOKEN")),
                 qPrintable(m_story->connectionText()));
        QCOMPARE(QApplication::focusWidget(), m_story->table());
    }

    void createsByKeys()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        EditorDialog *editor = m_story->editor();
        QVERIFY(editor);
        QCOMPARE(ApplicationStory::focusName(), QStringLiteral("targetUrl"));
        type(m_target.url());
        QVERIFY(tabTo("description"));
        type(m_name);
        QVERIFY(tabTo("event_DEPLOYMENT_FAILURE"));
        press(Qt::Key_Space);
        QVERIFY(tabTo("event_DEPLOYMENT_CANCELLED"));
        press(Qt::Key_Space);
        QVERIFY(tabTo("mode_PRODUCTION"));
        press(Qt::Key_Space);
        QVERIFY(tabTo("mode_STAGING"));
        press(Qt::Key_Space);
        QVERIFY(tabTo("patternField"));
        type(QStringLiteral("product*"));
        QTRY_COMPARE(headline(editor),
                     QStringLiteral("Fires for 11 of 120 environments in 4 of 40 projects"));
        press(Qt::Key_Return);
        type(QStringLiteral("analytics"));
        QTRY_COMPARE(headline(editor),
                     QStringLiteral("Fires for 14 of 120 environments in 5 of 40 projects"));
        press(Qt::Key_Return, Qt::ControlModifier); // the text that is no tag yet is saved with the rest
        QTRY_VERIFY(m_story->rowOf(m_name) >= 0);
        QTRY_VERIFY(m_story->returns());
        const std::optional<Webhook> onServer = m_story->onServer(m_name);
        QVERIFY(onServer);
        QCOMPARE(onServer->targetUrl, m_target.url());
        QCOMPARE(onServer->projectPatterns,
                 QStringList({QStringLiteral("product*"), QStringLiteral("analytics")}));
        QCOMPARE(onServer->modes, QList<EnvironmentMode>({KnownMode::Production, KnownMode::Staging}));
        QCOMPARE(onServer->events, QList<EventType>({KnownEvent::Failed, KnownEvent::Cancelled}));
        QCOMPARE(onServer->isEnabled, std::optional(true));
        QCOMPARE(m_story->rows(), 13);
        QCOMPARE(m_story->table()->selectedId(), onServer->id);
        QCOMPARE(QApplication::focusWidget(), m_story->table()); // the next key acts on it
    }

    void sendsATestByKeys()
    {
        press(Qt::Key_T, Qt::ControlModifier);
        auto *dialog = m_story->dialog<TestSendDialog>();
        QVERIFY(dialog);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(ApplicationStory::in<QLabel>(dialog, "resultTitle")->text(),
                     QStringLiteral("204 No Content"));
        QCOMPARE(m_target.requests().size(), 1);
        QVERIFY(!m_target.requests().constFirst().contains(m_server.token().toUtf8()));
        press(Qt::Key_Escape);
        QTRY_VERIFY(m_story->returns());
        QCOMPARE(QApplication::focusWidget(), m_story->table());
    }

    void switchesByKeys()
    {
        for (const bool isOn : {false, true}) {
            press(Qt::Key_Space);
            QTRY_COMPARE(m_story->isEnabled(m_name), isOn);
            QTRY_VERIFY(!m_story->isBusy(m_name));
            QVERIFY(!m_story->window().findChild<SecretDialog *>());
            QCOMPARE(m_story->onServer(m_name)->isEnabled, std::optional(isOn));
        }
    }

    void editsByKeys()
    {
        press(Qt::Key_Return);
        EditorDialog *editor = m_story->editor();
        QVERIFY(editor);
        QCOMPARE(ApplicationStory::focusName(), QStringLiteral("description"));
        QVERIFY(tabTo("mode_STAGING"));
        press(Qt::Key_Space);
        QVERIFY(tabTo("saveButton"));
        press(Qt::Key_Return);
        QTRY_VERIFY(m_story->returns());
        QCOMPARE(m_story->onServer(m_name)->modes, QList<EnvironmentMode>({KnownMode::Production}));

        // Nothing is dropped by a key: Escape asks first.
        press(Qt::Key_F2);
        editor = m_story->editor();
        QVERIFY(editor);
        type(QStringLiteral("half a word"));
        QVERIFY(tabTo("cancelButton"));
        press(Qt::Key_Return); // cancels; it does not save
        auto *question = m_story->dialog<ConfirmDialog>();
        QVERIFY(question);
        press(Qt::Key_Return); // Keep Editing
        QTRY_VERIFY(!m_story->window().findChild<ConfirmDialog *>());
        QVERIFY(editor->draft().description.contains(QStringLiteral("half a word")));
        editor->activateWindow();
        press(Qt::Key_Escape);
        question = m_story->dialog<ConfirmDialog>();
        QVERIFY(question);
        press(Qt::Key_Tab);
        press(Qt::Key_Return); // Discard
        QTRY_VERIFY(m_story->returns());
        QVERIFY(m_story->onServer(m_name));
    }

    void duplicatesByKeys()
    {
        press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(m_story->editor());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_story->returns());
        const std::optional<Webhook> copy = m_story->onServer(m_name + QStringLiteral(" (copy)"));
        QVERIFY(copy);
        QCOMPARE(m_story->table()->selectedId(), copy->id);
        QCOMPARE(m_story->rows(), 14);
    }

    void deletesByKeys()
    {
        for (const QString &name : {m_name + QStringLiteral(" (copy)"), m_name}) {
            for (int row = 0; row < 14 && m_story->table()->selectedId() != m_story->idOf(name); ++row)
                press(row == 0 ? Qt::Key_Home : Qt::Key_Down,
                      row == 0 ? Qt::ControlModifier : Qt::NoModifier);
            QCOMPARE(m_story->table()->selectedId(), m_story->idOf(name));
            press(Qt::Key_Delete);
            QVERIFY(m_story->dialog<ConfirmDialog>());
            press(Qt::Key_Tab); // from Cancel, the default
            QCOMPARE(ApplicationStory::focusName(), QStringLiteral("deleteButton"));
            press(Qt::Key_Space);
            QTRY_COMPARE(m_story->rowOf(name), -1);
            QTRY_VERIFY(m_story->returns());
            QVERIFY(!m_story->onServer(name));
        }
        QCOMPARE(m_story->rows(), 12);
        QCOMPARE(QApplication::focusWidget(), m_story->table());
    }

    void closesByKeys()
    {
        press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!m_story->window().isVisible());
    }
};

QW_TEST(QApplication, TestMainJobKeyboard)

} // namespace tst_mainjobkeyboard

#include "tst_mainjobkeyboard.moc"
