// Story: somebody wants to know who changed a webhook, and what.
#include "tests/gui/applicationstory.h"
#include "tests/support/faultproxy.h"
#include "tests/support/testprogram.h"
#include "ui/audit/auditdialog.h"
#include "ui/history/historylistview.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/note.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

namespace tst_audit {

class TestAudit : public QObject
{
    Q_OBJECT

    const QString m_plain = QStringLiteral("Preview clean-up"); // without a secret

    static void shoot(QWidget *widget, const QString &name)
    {
        if (qEnvironmentVariable("QW_SHOTS").isEmpty())
            return;
        for (const auto &[theme, word] :
             {std::pair(ThemeChoice::Light, "light"), std::pair(ThemeChoice::Dark, "dark")}) {
            applyTheme(theme);
            QCoreApplication::processEvents();
            widget->grab().save(qEnvironmentVariable("QW_SHOTS") +
                                QStringLiteral("/%1-%2.png").arg(name, QLatin1String(word)));
        }
        applyTheme(ThemeChoice::Light);
    }
    static void showAuditTab(const ApplicationStory &story)
    {
        auto *tabs = story.window()
                         .findChild<QWidget *>(QStringLiteral("pane"))
                         ->findChild<QTabBar *>(QStringLiteral("tabs"));
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab) == QLatin1String("Audit"))
                tabs->setCurrentIndex(tab);
        }
        QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Audit"));
    }
    static HistoryListView *list(const ApplicationStory &story)
    {
        return ApplicationStory::in<HistoryListView>(&story.window(), "auditEvents");
    }
    static EmptyState *state(const ApplicationStory &story)
    {
        return ApplicationStory::in<EmptyState>(&story.window(), "auditState");
    }
    static QPushButton *button(const QWidget *in, const char *objectName)
    {
        return in->findChild<QPushButton *>(QLatin1String(objectName));
    }
    static QString detail(const HistoryListView *list, int row)
    {
        return list->model()->index(row, 0).data(HistoryListModel::DetailRole).toString();
    }
    static QString text(const QWidget *in, const QString &objectName)
    {
        auto *label = in->findChild<QLabel *>(objectName);
        return label ? label->text() : QStringLiteral("no %1").arg(objectName);
    }
    void write(ApplicationStory &story, const QString &webhookId, const WebhookDraft &draft)
    {
        std::optional<bool> isWritten;
        story.other().replaceWebhook(story.organizationId(), webhookId, draft, this,
                                     [&](const Result<Webhook> &answer) { isWritten = answer.isOk(); });
        QTRY_COMPARE(isWritten, std::optional(true));
    }
    static qsizetype asked(const FaultProxy &proxy)
    {
        const auto &seen = proxy.seen();
        return std::count_if(seen.begin(), seen.end(),
                             [](const FaultProxy::Seen &one) { return one.path.contains("/events?"); });
    }
    static FaultProxy::Rule auditRule(int status, const QByteArray &body)
    {
        FaultProxy::Rule rule = FaultProxy::canned(status, body);
        rule.path = [](const QByteArray &path) { return path.contains("/events?"); };
        return rule;
    }

private slots:
    void initTestCase() { ApplicationStory::prepare(); }

    void whoChangedWhatIsTold()
    {
        DemoServer server;
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        const Webhook before = *story.onServer(m_plain);
        WebhookDraft draft = WebhookDraft::fromWebhook(before);
        draft.targetUrl = QStringLiteral("https://new.example/hidden-path/long-enough");
        draft.isEnabled = !before.isEnabled.value_or(true);
        draft.events = {KnownEvent::Failed, KnownEvent::Cancelled};
        draft.secretChoice = SecretChoice::Replace;
        draft.secret = QStringLiteral("s3cr3t-audit");
        write(story, before.id, draft);
        story.clickRow(m_plain);
        showAuditTab(story);
        QTRY_VERIFY(list(story)->isVisible());
        QCOMPARE(list(story)->model()->rowCount(), 3);
        QCOMPARE(list(story)->model()->index(0, 0).data().toString(), QStringLiteral("Updated · just now"));
        QVERIFY2(detail(list(story), 0).startsWith(QStringLiteral("demo token · API · ")),
                 qPrintable(detail(list(story), 0)));
        QVERIFY(detail(list(story), 0).contains(QStringLiteral("Target URL")));
        QVERIFY2(detail(list(story), 2).contains(QStringLiteral(" · ")), qPrintable(detail(list(story), 2)));
        QVERIFY(!button(&story.window(), "auditOlderButton")->isVisible());
        QVERIFY(!button(&story.window(), "auditShowButton")->isEnabled());

        list(story)->setFocus();
        ApplicationStory::press(Qt::Key_Home);
        shoot(&story.window(), QStringLiteral("audit-tab"));
        ApplicationStory::press(Qt::Key_Return);
        auto *dialog = story.dialog<AuditDialog>();
        QVERIFY(dialog);
        QCOMPARE(text(dialog, QStringLiteral("auditWho")), QStringLiteral("demo token"));
        QCOMPARE(text(dialog, QStringLiteral("auditOrigin")), QStringLiteral("API"));
        QVERIFY(text(dialog, QStringLiteral("auditTime")).contains(QStringLiteral("UTC")));
        QVERIFY2(text(dialog, QStringLiteral("before-enabled")).startsWith(u'−'),
                 qPrintable(text(dialog, QStringLiteral("before-enabled"))));
        QCOMPARE(text(dialog, QStringLiteral("after-enabled")),
                 draft.isEnabled ? QStringLiteral("+ true") : QStringLiteral("+ false"));
        QString shown;
        const auto labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            shown += QString(label->text()).remove(QChar(0x200b)) + u'\n';
        QVERIFY2(shown.contains(QStringLiteral("https://new.example/****ough")), qPrintable(shown));
        QVERIFY(!shown.contains(QStringLiteral("hidden-path")));
        shoot(dialog, QStringLiteral("audit-dialog"));
        ApplicationStory::press(Qt::Key_Escape);
        QTRY_VERIFY(story.returns());

        // A change that the application itself sees is there at once.
        draft.description = QStringLiteral("Renamed");
        write(story, before.id, draft);
        ApplicationStory::press(Qt::Key_F5);
        QTRY_COMPARE(list(story)->model()->rowCount(), 4);
        QVERIFY(detail(list(story), 0).endsWith(QStringLiteral("Description")));
    }

    void olderOnesComeOnDemand()
    {
        DemoServer server;
        FaultProxy proxy(server.apiUrl());
        ApplicationStory story(server, proxy.url());
        story.open();
        QTRY_VERIFY(story.isFilled());
        const Webhook webhook = *story.onServer(m_plain);
        WebhookDraft draft = WebhookDraft::fromWebhook(webhook);
        draft.secretChoice = SecretChoice::None;
        for (int change = 0; change < 33; ++change)
            write(story, webhook.id, draft);
        story.clickRow(m_plain);
        QCOMPARE(asked(proxy), 0); // nobody looks at it
        showAuditTab(story);
        QTRY_COMPARE(list(story)->model()->rowCount(), 30);
        auto *older = button(&story.window(), "auditOlderButton");
        QVERIFY(older->isVisible());
        proxy.addRule(auditRule(403, "{}"));
        QTest::mouseClick(older, Qt::LeftButton);
        auto *note = ApplicationStory::in<Note>(&story.window(), "auditNote");
        QTRY_VERIFY(note->isVisible());
        QVERIFY(note->text().startsWith(QStringLiteral("More could not be read")));
        QCOMPARE(list(story)->model()->rowCount(), 30);
        proxy.clearRules();
        QTest::mouseClick(older, Qt::LeftButton);
        QTRY_COMPARE(list(story)->model()->rowCount(), 35);
        QVERIFY(!older->isVisible());
        QVERIFY(!note->isVisible());
        QCOMPARE(asked(proxy), 3);
    }

    void eachStateHasItsWords_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("title");
        QTest::addRow("forbidden") << 403 << QByteArray("{}")
                                   << QStringLiteral("Not allowed to see who changed it");
        QTest::addRow("a fault") << 404 << QByteArray("{}") << QStringLiteral("Changes could not be loaded");
        QTest::addRow("none") << 200 << QByteArray("{}") << QStringLiteral("No changes are recorded");
        QTest::addRow("the plan") << 200 << QByteArray(R"({"organization_max_limit_reached":true})")
                                  << QStringLiteral("No changes to show");
        QTest::addRow("unreadable") << 200 << QByteArray(R"({"events":[1,2]})")
                                    << QStringLiteral("No change could be read");
    }

    void eachStateHasItsWords()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, title);
        DemoServer server;
        FaultProxy proxy(server.apiUrl());
        ApplicationStory story(server, proxy.url());
        story.open();
        QTRY_VERIFY(story.isFilled());
        proxy.addRule(auditRule(status, body));
        story.clickRow(m_plain);
        showAuditTab(story);
        QCOMPARE(state(story)->title(), QStringLiteral("Loading changes…"));
        QTRY_COMPARE(state(story)->title(), title);
        shoot(&story.window(), QStringLiteral("audit-") + QLatin1String(QTest::currentDataTag()));
        proxy.clearRules();
        QTest::mouseClick(button(state(story), "auditRetryButton"), Qt::LeftButton);
        QTRY_VERIFY(list(story)->isVisible());
        QCOMPARE(list(story)->model()->rowCount(), 2);
        QCOMPARE(asked(proxy), 2);
    }

    void strangeEventsAreShownAsTheyAre()
    {
        DemoServer server;
        FaultProxy proxy(server.apiUrl());
        ApplicationStory story(server, proxy.url());
        story.open();
        QTRY_VERIFY(story.isFilled());
        proxy.addRule(auditRule(200, R"({"organization_max_limit_reached":true,"events":[{},
            {"event_type":"TELEPORT","origin":"SKILL","triggered_by":"<b>x</b>","target_name":"<i>n</i>",
             "change":"<u>words</u> token=s3cr3t-t","timestamp":"2099-01-01T00:00:00Z"}, 5]})"));
        story.clickRow(m_plain);
        showAuditTab(story);
        QTRY_COMPARE(list(story)->model()->rowCount(), 2);
        QCOMPARE(list(story)->model()->index(0, 0).data().toString(),
                 QStringLiteral("Not said what · time not known"));
        QCOMPARE(detail(list(story), 0), QStringLiteral("Not said who · not said from where"));
        QCOMPARE(list(story)->model()->index(1, 0).data().toString(), QStringLiteral("TELEPORT · just now"));
        QCOMPARE(detail(list(story), 1), QStringLiteral("<b>x</b> · SKILL"));
        auto *note = ApplicationStory::in<Note>(&story.window(), "auditNote");
        QVERIFY(note->text().contains(QStringLiteral("could not be read and")));
        QVERIFY(note->text().contains(QStringLiteral("shows no older ones")));
        list(story)->setFocus();
        ApplicationStory::press(Qt::Key_End);
        QTest::mouseClick(button(&story.window(), "auditShowButton"), Qt::LeftButton);
        auto *dialog = story.dialog<AuditDialog>();
        QVERIFY(dialog);
        QCOMPARE(text(dialog, QStringLiteral("title")), QStringLiteral("TELEPORT: “<i>n</i>”"));
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(QStringLiteral("auditTextAfter"))->toPlainText(),
                 QStringLiteral("<u>words</u> token=********"));
        shoot(dialog, QStringLiteral("audit-text"));
    }
};

QW_TEST(QApplication, TestAudit)

} // namespace tst_audit

#include "tst_audit.moc"
