// Story: somebody disables, enables and deletes several webhooks at once, whatever the server does in the
// middle. What is judged is the window and what went over the wire.
#include "tests/gui/applicationstory.h"
#include "tests/support/faultproxy.h"
#include "tests/support/rawtarget.h"
#include "tests/support/testprogram.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/editor/secretsdialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/note.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>

namespace tst_bulk {

using State = BulkItem::State;
using Stage = BulkDialog::Stage;

class TestBulk : public QObject
{
    Q_OBJECT

    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<ApplicationStory> m_story;
    QString m_targetUrl;

    void make(const QString &name, const QString &secret = {})
    {
        WebhookDraft draft;
        draft.description = name;
        draft.targetUrl = m_targetUrl;
        draft.events = {KnownEvent::Failed};
        draft.secretChoice = secret.isEmpty() ? SecretChoice::None : SecretChoice::Replace;
        draft.secret = secret;
        bool isMade = false;
        m_story->other().createWebhook(m_story->organizationId(), draft, this,
                                       [&](const Result<Webhook> &made) { isMade = made.isOk(); });
        QVERIFY(QTest::qWaitFor([&] { return isMade; }));
    }
    // What was asked for but the delivery logs: they are read in the background meanwhile.
    qsizetype asked(const QByteArray &method = {}) const
    {
        const QList<FaultProxy::Seen> &seen = m_proxy->seen();
        return std::count_if(seen.cbegin(), seen.cend(), [&](const FaultProxy::Seen &each) {
            return !each.path.endsWith("/event") && (method.isEmpty() || each.method == method);
        });
    }
    void open(int count)
    {
        for (int i = 0; i < count; ++i)
            make(QStringLiteral("hook %1").arg(i));
        m_story->open();
        QTRY_VERIFY(m_story->isFilled());
        QTRY_COMPARE(m_story->rows(), count);
    }
    BulkDialog *choose(const char *action)
    {
        m_story->table()->setFocus();
        ApplicationStory::press(Qt::Key_A, Qt::ControlModifier);
        ApplicationStory::in<QAction>(&m_story->window(), action)->trigger();
        m_proxy->forget();
        return m_story->dialog<BulkDialog>();
    }
    static void click(const QWidget *dialog, const char *button)
    {
        auto *found = ApplicationStory::in<QPushButton>(dialog, button);
        QVERIFY2(found && found->isVisible() && found->isEnabled(), button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    static QString text(const BulkDialog *dialog)
    {
        return ApplicationStory::in<QLabel>(dialog, "text")->text();
    }
    static QString remarks(const BulkDialog *dialog)
    {
        QStringList texts;
        for (const Note *note : dialog->findChildren<Note *>(QStringLiteral("remark"))) {
            if (note->isVisibleTo(dialog))
                texts.append(note->text());
        }
        return texts.join(u'\n');
    }
    static int count(const BulkDialog *dialog, State state)
    {
        int count = 0;
        for (const BulkItem &item : dialog->items())
            count += item.state == state ? 1 : 0;
        return count;
    }
    int enabledOnServer()
    {
        int enabled = 0;
        for (const Webhook &webhook : m_story->onServer().value_or(QList<Webhook>()))
            enabled += webhook.isEnabled.value_or(false) ? 1 : 0;
        return enabled;
    }
    QStringList secretsSent() const
    {
        QStringList secrets;
        for (const FaultProxy::Seen &seen : m_proxy->seen()) {
            if (seen.method == "PUT")
                secrets.append(QJsonDocument::fromJson(seen.body)
                                   .object()
                                   .value(QLatin1String("target_secret"))
                                   .toString());
        }
        secrets.sort();
        return secrets;
    }
    // `times` requests pass, then the rule applies.
    void after(int times, FaultProxy::Rule rule, int ruleTimes, const QByteArray &method = "PUT")
    {
        FaultProxy::Rule pass = FaultProxy::always(FaultProxy::Fault::Pass, method);
        pass.times = times;
        m_proxy->addRule(pass);
        rule.method = method;
        rule.times = ruleTimes;
        m_proxy->addRule(rule);
    }
    void closes(BulkDialog *dialog)
    {
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_story->window().findChild<BulkDialog *>());
    }

private slots:
    void initTestCase() { ApplicationStory::prepare(); }
    void init()
    {
        m_targetUrl = QStringLiteral("https://a.example/hooks/0123456789abcdef");
        m_server =
            std::make_unique<DemoServer>(QStringList{QStringLiteral("--webhooks"), QStringLiteral("0")});
        m_proxy = std::make_unique<FaultProxy>(m_server->apiUrl());
        m_story = std::make_unique<ApplicationStory>(*m_server, m_proxy->url());
    }
    void cleanup()
    {
        m_story.reset();
        m_proxy.reset();
        m_server.reset();
    }

    void takesTwoRequestsMoreThanWebhooks()
    {
        open(5);
        BulkDialog *dialog = choose("toggleEnabled");
        QVERIFY(dialog);
        QVERIFY2(text(dialog).startsWith(QStringLiteral("Needs 7 request")), qPrintable(text(dialog)));
        QVERIFY2(text(dialog).contains(QStringLiteral(" are left ")), qPrintable(text(dialog)));
        QCOMPARE(asked(), 0); // nothing before it is said
        click(dialog, "mainButton");
        QTRY_COMPARE(dialog->stage(), Stage::Finished);
        QCOMPARE(asked("GET"), 2);
        QCOMPARE(m_proxy->count("PUT"), 5);
        QCOMPARE(asked(), 7);
        QCOMPARE(count(dialog, State::Done), 5);
        QVERIFY2(text(dialog).startsWith(QStringLiteral("5 of 5 webhook")), qPrintable(text(dialog)));
        QCOMPARE(enabledOnServer(), 0);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!m_story->isEnabled(QStringLiteral("hook %1").arg(i)));
        click(dialog, "copyButton");
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("Webhook,ID,Target,Result")));
        QVERIFY(!QApplication::clipboard()->text().contains(QStringLiteral("0123456789")));
        closes(dialog);
        QTRY_VERIFY(m_story->returns());

        // Once more: one is enabled again, so four are so already and cost nothing.
        m_story->clickSwitch(QStringLiteral("hook 2"));
        QTRY_VERIFY(m_story->isEnabled(QStringLiteral("hook 2")));
        QTRY_VERIFY(!m_story->isBusy(QStringLiteral("hook 2")));
        m_story->clickRow(QStringLiteral("hook 2"));
        dialog = choose("toggleEnabled");
        QVERIFY(dialog);
        const QString title = ApplicationStory::in<QLabel>(dialog, "title")->text();
        const bool disables = title.startsWith(QStringLiteral("Disable"));
        click(dialog, "mainButton");
        QTRY_COMPARE(dialog->stage(), Stage::Finished);
        QCOMPARE(m_proxy->count("PUT"), disables ? 1 : 4);
        QCOMPARE(count(dialog, State::AlreadySo), disables ? 4 : 1);
    }

    void a429PausesAndGoesOn()
    {
        open(4);
        after(2, FaultProxy::canned(429, "{}", {{"Retry-After", "1"}}), 1);
        BulkDialog *dialog = choose("toggleEnabled");
        QVERIFY(dialog);
        click(dialog, "mainButton");
        QTRY_COMPARE(dialog->stage(), Stage::Paused);
        QVERIFY2(remarks(dialog).contains(QStringLiteral("429")), qPrintable(remarks(dialog)));
        QCOMPARE(count(dialog, State::Waiting), 2);
        QCOMPARE(m_proxy->count("PUT"), 3);
        auto *resume = ApplicationStory::in<QPushButton>(dialog, "mainButton");
        QTRY_VERIFY(resume->isEnabled());
        QCOMPARE(resume->text(), QStringLiteral("Resume"));
        click(dialog, "mainButton");
        QTRY_COMPARE(dialog->stage(), Stage::Finished);
        QCOMPARE(count(dialog, State::Done), 4);
        QCOMPARE(m_proxy->count("PUT"), 5); // the refused one again, the others once
        QCOMPARE(enabledOnServer(), 0);
    }

    void a401PausesAndCanBeStopped()
    {
        open(4);
        after(1, FaultProxy::canned(401, "{}"), 1);
        BulkDialog *dialog = choose("toggleEnabled");
        QVERIFY(dialog);
        click(dialog, "mainButton");
        QTRY_COMPARE(dialog->stage(), Stage::Paused);
        QVERIFY2(remarks(dialog).contains(QStringLiteral("rejected the token")), qPrintable(remarks(dialog)));
        QTRY_COMPARE(m_story->connectionText(), QStringLiteral("Token rejected"));
        QVERIFY(!m_story->window().findChild<QDialog *>(QStringLiteral("connectDialog")));
        click(dialog, "cancelButton");
        QTRY_COMPARE(dialog->stage(), Stage::Finished);
        QCOMPARE(count(dialog, State::Done), 1);
        QCOMPARE(count(dialog, State::Cancelled), 3);
        QCOMPARE(enabledOnServer(), 3);
        QCOMPARE(m_proxy->count("PUT"), 2);
        QVERIFY2(text(dialog).endsWith(QStringLiteral(", 3 not begun.")), qPrintable(text(dialog)));
        // Only once its results were read the window asks for another token.
        closes(dialog);
        QTRY_VERIFY(m_story->window().findChild<QDialog *>(QStringLiteral("connectDialog")));
    }

    void a401GoesOnWithAToken()
    {
        open(3);
        after(1, FaultProxy::canned(401, "{}"), 1);
        BulkDialog *dialog = choose("toggleEnabled");
        QVERIFY(dialog);
        click(dialog, "mainButton");
        QTRY_COMPARE(dialog->stage(), Stage::Paused);
        for (const Note *note : dialog->findChildren<Note *>(QStringLiteral("remark"))) {
            if (note->isVisibleTo(dialog))
                QTest::mouseClick(note->findChild<QPushButton *>(), Qt::LeftButton);
        }
        QDialog *connects = nullptr;
        QTRY_VERIFY((connects = m_story->window().findChild<QDialog *>(QStringLiteral("connectDialog"))));
        connects->reject(); // the token was right after all
        QTRY_VERIFY(!m_story->window().findChild<QDialog *>(QStringLiteral("connectDialog")));
        QCOMPARE(dialog->stage(), Stage::Paused);
        click(dialog, "mainButton");
        QTRY_COMPARE(dialog->stage(), Stage::Finished);
        QCOMPARE(count(dialog, State::Done), 3);
        QCOMPARE(m_proxy->count("PUT"), 4);
        QCOMPARE(enabledOnServer(), 0);
    }

    void cancelLetsTheWriteUnderWayEnd()
    {
        open(4);
        FaultProxy::Rule slow = FaultProxy::always(FaultProxy::Fault::Delay, "PUT");
        slow.pause = std::chrono::milliseconds(600);
        m_proxy->addRule(slow);
        BulkDialog *dialog = choose("toggleEnabled");
        QVERIFY(dialog);
        click(dialog, "mainButton");
        QTRY_COMPARE(m_proxy->count("PUT"), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        auto *question = ApplicationStory::in<ConfirmDialog>(dialog, "stopDialog");
        QVERIFY(question);
        for (QPushButton *button : question->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Stop"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE(dialog->stage(), Stage::Finished);
        QCOMPARE(m_proxy->count("PUT"), 1);
        QCOMPARE(count(dialog, State::Done), 1);
        QCOMPARE(count(dialog, State::Cancelled), 3);
        QCOMPARE(enabledOnServer(), 3);
    }

    void onlyTheFailedAreRetried()
    {
        open(4);
        after(1, FaultProxy::canned(503, "{}"), 2);
        BulkDialog *dialog = choose("toggleEnabled");
        QVERIFY(dialog);
        click(dialog, "mainButton");
        QTRY_COMPARE(dialog->stage(), Stage::Finished);
        QCOMPARE(count(dialog, State::Failed), 2);
        QCOMPARE(count(dialog, State::Done), 2);
        QVERIFY2(text(dialog).endsWith(QStringLiteral(", 2 failed.")), qPrintable(text(dialog)));
        QCOMPARE(enabledOnServer(), 2);
        m_proxy->forget();
        click(dialog, "retryButton");
        QTRY_COMPARE(dialog->stage(), Stage::Finished);
        QTRY_COMPARE(count(dialog, State::Done), 4);
        QCOMPARE(m_proxy->count("PUT"), 2);
        QCOMPARE(asked("GET"), 2);
        QCOMPARE(enabledOnServer(), 0);
        QVERIFY(!ApplicationStory::in<QPushButton>(dialog, "retryButton")->isVisible());
    }

    void secretsAreAskedOnce()
    {
        RawTarget target;
        target.answer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        m_targetUrl = target.url();
        make(QStringLiteral("secret 0"), QStringLiteral("first"));
        make(QStringLiteral("secret 1"), QStringLiteral("second"));
        make(QStringLiteral("plain"));
        m_story->open();
        QTRY_VERIFY(m_story->isFilled());
        QTRY_COMPARE(m_story->rows(), 3);
        BulkDialog *dialog = choose("toggleEnabled");
        QVERIFY(dialog);
        QVERIFY2(remarks(dialog).contains(QStringLiteral("“secret 0”, “secret 1”")),
                 qPrintable(remarks(dialog)));
        QVERIFY(ApplicationStory::in<QPushButton>(dialog, "mainButton")->text().endsWith(u'…'));
        click(dialog, "mainButton");
        SecretsDialog *secrets = nullptr;
        QTRY_VERIFY((secrets = m_story->window().findChild<SecretsDialog *>()) && secrets->isVisible());
        QCOMPARE(asked(), 0);
        // Cancelled: nothing is sent, the question is still there.
        QTest::mouseClick(ApplicationStory::in<QPushButton>(secrets, "cancelButton"), Qt::LeftButton);
        QTRY_VERIFY(!m_story->window().findChild<SecretsDialog *>());
        QCOMPARE(dialog->stage(), Stage::Review);
        QTRY_VERIFY(ApplicationStory::in<QPushButton>(dialog, "mainButton")->isEnabled());
        QCOMPARE(asked(), 0);
        click(dialog, "mainButton");
        QTRY_VERIFY((secrets = m_story->window().findChild<SecretsDialog *>()) && secrets->isVisible());
        auto *same = ApplicationStory::in<QCheckBox>(secrets, "sameForAll");
        if (same->isChecked())
            same->click();
        ApplicationStory::in<QLineEdit>(secrets, "secret0")->setText(QStringLiteral("first"));
        ApplicationStory::in<QLineEdit>(secrets, "secret1")->setText(QStringLiteral("second"));
        ApplicationStory::in<QCheckBox>(secrets, "rememberSecrets")->click();
        QTest::mouseClick(ApplicationStory::in<QPushButton>(secrets, "submitButton"), Qt::LeftButton);
        QTRY_COMPARE(dialog->stage(), Stage::Finished);
        QCOMPARE(count(dialog, State::Done), 3);
        const QStringList all{QString(), QStringLiteral("first"), QStringLiteral("second")};
        QCOMPARE(secretsSent(), all);
        QCOMPARE(asked(), 5);
        for (const char *name : {"secret 0", "secret 1"})
            QCOMPARE(m_story->onServer(QLatin1String(name))->secretIsSet, std::optional(true));
        click(dialog, "copyButton");
        QVERIFY(!QApplication::clipboard()->text().contains(QStringLiteral("second")));
        closes(dialog);
        QTRY_VERIFY(m_story->returns());

        // Remembered as the user said: not asked again, and sent again.
        dialog = choose("toggleEnabled");
        QVERIFY(dialog);
        click(dialog, "mainButton");
        QTRY_COMPARE(dialog->stage(), Stage::Finished);
        QCOMPARE(count(dialog, State::Done), 3);
        QCOMPARE(secretsSent(), all);
        QCOMPARE(enabledOnServer(), 3);
        closes(dialog);
        QTRY_VERIFY(m_story->returns());

        // And with tests, which need no request to Qovery.
        m_proxy->forget();
        ApplicationStory::in<QAction>(&m_story->window(), "testSend")->trigger();
        dialog = m_story->dialog<BulkDialog>();
        QVERIFY(dialog);
        QVERIFY2(!remarks(dialog).contains(QStringLiteral("not remembered")), qPrintable(remarks(dialog)));
        click(dialog, "mainButton");
        QTRY_COMPARE(dialog->stage(), Stage::Finished);
        QCOMPARE(count(dialog, State::Done), 3);
        QByteArray requests;
        for (const QByteArray &request : target.requests())
            requests += request;
        QCOMPARE(target.requests().size(), 3);
        QCOMPARE(requests.count("Qovery-Secret: first\r\n"), 1);
        QCOMPARE(requests.count("Qovery-Secret: second\r\n"), 1);
        QCOMPARE(asked(), 0);
    }

    void deletingSeveralNeedsTheWord()
    {
        open(3);
        BulkDialog *dialog = choose("remove");
        QVERIFY(dialog);
        QVERIFY2(text(dialog).contains(
                     QStringLiteral("No other enabled webhook tells anybody about a failure in production.")),
                 qPrintable(text(dialog)));
        QVERIFY(text(dialog).contains(QStringLiteral("Undo, for 10 seconds")));
        // Somebody else is faster with one of them.
        const std::optional<Webhook> first = m_story->onServer(QStringLiteral("hook 0"));
        bool ended = false;
        m_story->other().deleteWebhook(m_story->organizationId(), first->id, this,
                                       [&](const auto &) { ended = true; });
        QTRY_VERIFY(ended);
        m_proxy->forget();
        QTest::keyClicks(ApplicationStory::in<QLineEdit>(dialog, "gate"), QStringLiteral("delete"));
        click(dialog, "mainButton");
        QTRY_COMPARE(dialog->stage(), Stage::Finished);
        QCOMPARE(m_proxy->count("DELETE"), 2);
        QCOMPARE(asked("GET"), 2);
        QCOMPARE(count(dialog, State::Done), 2);
        QCOMPARE(m_story->onServer()->size(), 0);
        closes(dialog);
        QCOMPARE(m_story->rows(), 0);

        // Only what this deleted comes back, after it was looked at.
        auto *bar = m_story->window().findChild<MessageBar *>();
        QTRY_VERIFY(bar->texts().contains(QStringLiteral("Deleted 2 webhooks.")));
        QPushButton *undo = nullptr;
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button->text().startsWith(QStringLiteral("Undo (")))
                undo = button;
        }
        QVERIFY(undo);
        undo->click();
        QTRY_VERIFY(m_story->dialog<BulkDialog>());
        BulkDialog *again = m_story->dialog<BulkDialog>();
        QCOMPARE(again->items().size(), 2);
        click(again, "mainButton");
        QTRY_COMPARE(again->stage(), Stage::Finished);
        QCOMPARE(count(again, State::Done), 2);
        QCOMPARE(m_story->onServer()->size(), 2);
    }
};

QW_TEST(QApplication, TestBulk)

} // namespace tst_bulk

#include "tst_bulk.moc"
