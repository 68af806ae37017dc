// Story: somebody opens the demo and does the whole main job with the mouse. The steps follow each other.
#include "tests/gui/applicationstory.h"
#include "tests/support/rawtarget.h"
#include "tests/support/testprogram.h"
#include "ui/editor/secretdialog.h"
#include "ui/json/bodyview.h"
#include "ui/json/textpane.h"
#include "ui/preview/previewpanel.h"
#include "ui/testsend/testsenddialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/fieldhint.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tst_mainjob {

class TestMainJob : public QObject
{
    Q_OBJECT

    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    static void clickIn(const QWidget *parent, const char *name)
    {
        auto *button = ApplicationStory::in<QAbstractButton>(parent, name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        click(button);
    }
    static void enter(QLineEdit *field, const QString &text)
    {
        click(field);
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    static QString headline(const QWidget *editor)
    {
        return ApplicationStory::in<QLabel>(editor, "headline")->text();
    }
    // What the server answers to a GET: the application's own refresh, by its button.
    void refresh() const
    {
        clickIn(&m_story->window(), "refreshButton");
        QTRY_VERIFY(!ApplicationStory::in<QWidget>(&m_story->window(), "refreshButton")
                         ->findChild<QWidget *>(QStringLiteral("busySpinner")) ||
                    ApplicationStory::in<QWidget>(&m_story->window(), "refreshButton")->isEnabled());
    }

    std::unique_ptr<ApplicationStory> m_story;
    RawTarget m_target;
    bool m_hasFailed = false;
    const QString m_name = QStringLiteral("Release notes");
    const QString m_renamed = QStringLiteral("Release notes 2");

private slots:
    void initTestCase()
    {
        ApplicationStory::prepare();
        m_story = std::make_unique<ApplicationStory>(ApplicationStory::demo());
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

    void theDemoShowsItsTwelve()
    {
        QTRY_VERIFY(m_story->isFilled());
        QCOMPARE(m_story->rows(), 12);
        QCOMPARE(m_story->connectionText(), QStringLiteral("Demo data, nothing leaves this computer"));
        QVERIFY(m_story->messages().isEmpty());
    }

    void createsWhileThePreviewAnswers()
    {
        clickIn(&m_story->window(), "newButton");
        EditorDialog *editor = m_story->editor();
        QVERIFY(editor);
        enter(ApplicationStory::in<QLineEdit>(editor, "targetUrl"), m_target.url());
        enter(ApplicationStory::in<QLineEdit>(editor, "description"), m_name);
        QTRY_COMPARE(
            headline(editor),
            QStringLiteral("No event selected: would fire for 120 of 120 environments in 40 of 40 projects"));
        click(ApplicationStory::in<QCheckBox>(editor, "event_DEPLOYMENT_FAILURE"));
        click(ApplicationStory::in<QCheckBox>(editor, "event_DEPLOYMENT_CANCELLED"));
        QTRY_COMPARE(headline(editor),
                     QStringLiteral("Fires for 120 of 120 environments in 40 of 40 projects"));

        auto *patterns = ApplicationStory::in<QLineEdit>(editor, "patternField");
        click(patterns);
        QTest::keyClicks(patterns, QStringLiteral("product*")); // counted before it is a tag
        QTRY_COMPARE(headline(editor),
                     QStringLiteral("Fires for 16 of 120 environments in 4 of 40 projects"));
        QTest::keyClick(patterns, Qt::Key_Return);
        QTest::keyClicks(patterns, QStringLiteral("analytics"));
        QTRY_COMPARE(headline(editor),
                     QStringLiteral("Fires for 20 of 120 environments in 5 of 40 projects"));
        click(ApplicationStory::in<QAbstractButton>(editor, "mode_PRODUCTION"));
        QTRY_COMPARE(headline(editor), QStringLiteral("Fires for 5 of 120 environments in 5 of 40 projects"));
        click(ApplicationStory::in<QAbstractButton>(editor, "mode_STAGING"));
        QTRY_COMPARE(headline(editor),
                     QStringLiteral("Fires for 14 of 120 environments in 5 of 40 projects"));

        clickIn(editor, "saveButton");
        QTRY_VERIFY(m_story->rowOf(m_name) >= 0);
        QTRY_VERIFY(m_story->returns());
        QCOMPARE(m_story->rows(), 13);
        QCOMPARE(m_story->messages(), QStringList{QStringLiteral("Webhook “Release notes” created.")});
        QCOMPARE(m_story->table()->selectedId(), m_story->idOf(m_name)); // what was made is what is seen
        refresh();
        QCOMPARE(m_story->rows(), 13);
        QCOMPARE(m_story->at(m_name, WebhookTableModel::TargetUrlRole).toString(), m_target.url());
        QCOMPARE(m_story->at(m_name, WebhookTableModel::PatternsRole).toStringList(),
                 QStringList({QStringLiteral("product*"), QStringLiteral("analytics")}));
        QCOMPARE(m_story->at(m_name, WebhookTableModel::ModesRole).toStringList(),
                 QStringList({QStringLiteral("PRODUCTION"), QStringLiteral("STAGING")}));
        QCOMPARE(m_story->at(m_name, WebhookTableModel::EventsRole).toStringList(),
                 QStringList({QStringLiteral("DEPLOYMENT_FAILURE"), QStringLiteral("DEPLOYMENT_CANCELLED")}));
    }

    void sendsATestToItsTarget()
    {
        m_target.answer("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\nConnection: "
                        "close\r\n\r\nheard");
        auto *pane = ApplicationStory::in<QWidget>(&m_story->window(), "pane");
        clickIn(pane, "testButton");
        auto *dialog = m_story->dialog<TestSendDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Send Test — Release notes"));
        clickIn(dialog, "send");
        QTRY_COMPARE(ApplicationStory::in<QLabel>(dialog, "resultTitle")->text(), QStringLiteral("200 OK"));
        QCOMPARE(
            ApplicationStory::in<TextPane>(ApplicationStory::in<BodyView>(dialog, "body"), "text")->text(),
            QStringLiteral("heard"));
        QCOMPARE(m_target.requests().size(), 1);
        const QByteArray arrived = m_target.requests().constFirst();
        QVERIFY(arrived.startsWith("POST /hook HTTP/1.1\r\n"));
        QVERIFY(arrived.contains("X-Webhooks-Test: true\r\n"));
        QVERIFY(!arrived.contains("Authorization"));
        QVERIFY(arrived.contains("product-") || arrived.contains("analytics")); // a real name

        // Nothing leaves the computer.
        enter(ApplicationStory::in<QLineEdit>(dialog, "targetUrl"),
              QStringLiteral("https://hooks.example/x"));
        QTRY_COMPARE(ApplicationStory::in<FieldHint>(dialog, "targetHint")->text(),
                     QStringLiteral("The demo sends only to this computer."));
        clickIn(dialog, "send");
        QTRY_COMPARE(ApplicationStory::in<QLabel>(dialog, "resultTitle")->text(),
                     QStringLiteral("The demo sends only to this computer"));
        click(ApplicationStory::in<QPushButton>(dialog, "close"));
        QTRY_VERIFY(m_story->returns());
        QCOMPARE(m_target.requests().size(), 1);
    }

    void switchesOffAndOn()
    {
        for (const bool isOn : {false, true}) {
            m_story->clickSwitch(m_name);
            QTRY_COMPARE(m_story->isEnabled(m_name), isOn);
            QTRY_VERIFY(!m_story->isBusy(m_name));
            QVERIFY(!m_story->window().findChild<SecretDialog *>()); // it has none: nothing to ask
            QTRY_COMPARE(m_story->messages().constLast(),
                         isOn ? QStringLiteral("Webhook “Release notes” enabled.")
                              : QStringLiteral("Webhook “Release notes” disabled."));
            refresh();
            QCOMPARE(m_story->isEnabled(m_name), isOn);
        }
    }

    void edits()
    {
        auto *pane = ApplicationStory::in<QWidget>(&m_story->window(), "pane");
        clickIn(pane, "editButton");
        EditorDialog *editor = m_story->editor();
        QVERIFY(editor);
        QCOMPARE(editor->windowTitle(), QStringLiteral("Edit Webhook — Release notes"));
        enter(ApplicationStory::in<QLineEdit>(editor, "description"), m_renamed);
        click(ApplicationStory::in<QAbstractButton>(editor, "mode_STAGING"));
        QTRY_COMPARE(headline(editor), QStringLiteral("Fires for 5 of 120 environments in 5 of 40 projects"));
        clickIn(editor, "saveButton");
        QTRY_VERIFY(m_story->rowOf(m_renamed) >= 0);
        QTRY_VERIFY(m_story->returns());
        QCOMPARE(m_story->rows(), 13);
        refresh();
        QCOMPARE(m_story->at(m_renamed, WebhookTableModel::ModesRole).toStringList(),
                 QStringList{QStringLiteral("PRODUCTION")});
    }

    void duplicates()
    {
        auto *pane = ApplicationStory::in<QWidget>(&m_story->window(), "pane");
        clickIn(pane, "duplicateButton");
        EditorDialog *editor = m_story->editor();
        QVERIFY(editor);
        clickIn(editor, "saveButton");
        const QString copy = m_renamed + QStringLiteral(" (copy)");
        QTRY_VERIFY(m_story->rowOf(copy) >= 0);
        QTRY_VERIFY(m_story->returns());
        refresh();
        QCOMPARE(m_story->rows(), 14);
        QCOMPARE(m_story->at(copy, WebhookTableModel::PatternsRole),
                 m_story->at(m_renamed, WebhookTableModel::PatternsRole));
        QVERIFY(m_story->idOf(copy) != m_story->idOf(m_renamed));
    }

    void deletesBoth()
    {
        for (const QString &name : {m_renamed + QStringLiteral(" (copy)"), m_renamed}) {
            m_story->clickRow(name);
            clickIn(ApplicationStory::in<QWidget>(&m_story->window(), "pane"), "deleteButton");
            auto *dialog = m_story->dialog<ConfirmDialog>();
            QVERIFY(dialog);
            QCOMPARE(dialog->title(), QStringLiteral("Delete “%1”?").arg(name));
            QVERIFY(dialog->text().contains(QStringLiteral("Undo within 10 seconds")));
            clickIn(dialog, "deleteButton");
            QTRY_COMPARE(m_story->rowOf(name), -1);
            QTRY_VERIFY(m_story->returns());
            QTRY_COMPARE(m_story->messages().constLast(), QStringLiteral("Deleted “%1”.").arg(name));
        }
        refresh();
        QCOMPARE(m_story->rows(), 12);
    }

    void closingLeavesNothingBehind()
    {
        QVERIFY(m_story->window().close());
        QVERIFY(!m_story->window().isVisible());
    }
};

QW_TEST(QApplication, TestMainJob)

} // namespace tst_mainjob

#include "tst_mainjob.moc"
