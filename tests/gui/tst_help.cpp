// The Help menu (K8): what is copied for a report holds what mends the application and nothing that
// identifies; About; and the overview of the keyboard is true.
#include "app/diagnostics.h"
#include "models/store/rememberedsecrets.h"
#include "tests/gui/applicationstory.h"
#include "tests/support/testprogram.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/diagnosticsdialog.h"
#include "ui/help/shortcutsdialog.h"
#include "ui/webhooks/shortcutgroups.h"
#include "ui/webhooks/webhookactions.h"
#include "ui/widgets/segmented.h"

#include <QClipboard>
#include <QDir>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSysInfo>

namespace tst_help {

class TestHelp : public QObject
{
    Q_OBJECT

    static void trigger(const ApplicationStory &story, const char *name)
    {
        auto *action = story.window().findChild<QAction *>(QLatin1String(name));
        QVERIFY2(action && action->isVisible() && action->isEnabled(), name);
        action->trigger();
    }
    static QString lineOf(const QString &text, const char *name)
    {
        const QStringList lines = text.split(u'\n');
        const QString start = QLatin1String(name) + QStringLiteral(": ");
        for (const QString &line : lines) {
            if (line.startsWith(start))
                return line.mid(start.size());
        }
        return QStringLiteral("no line %1").arg(QLatin1String(name));
    }
    static QString shownIn(const DiagnosticsDialog *dialog)
    {
        return ApplicationStory::in<QPlainTextEdit>(dialog, "diagnosticsText")->toPlainText();
    }
    // Of the list of the table, in every role that a name, an address or an id could come from.
    // A webhook of its own, with a secret that goes through the editor to the server.
    static void plantSecret(ApplicationStory &story, const QString &secret)
    {
        trigger(story, "createNew");
        auto *editor = story.editor();
        QVERIFY(editor != nullptr);
        for (const auto &[field, text] :
             {std::pair<const char *, QString>("description", QStringLiteral("Planted by the test")),
              {"targetUrl", QStringLiteral("https://planted.example/hook")},
              {"secretField", secret}}) {
            auto *line = ApplicationStory::in<QLineEdit>(editor, field);
            QVERIFY2(line, field);
            if (!line->isVisible()) {
                auto *choices = ApplicationStory::in<Segmented>(editor, "secretChoice");
                QTest::mouseClick(choices->segment(choices->count() - 1), Qt::LeftButton);
            }
            QVERIFY2(line->isVisible(), field);
            line->setFocus();
            ApplicationStory::type(text);
        }
        ApplicationStory::in<QAbstractButton>(editor, "event_DEPLOYMENT_FAILURE")->click();
        ApplicationStory::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(story.returns());
        QTRY_VERIFY(story.rowOf(QStringLiteral("Planted by the test")) >= 0);
    }
    static QStringList namesAndAddresses(ApplicationStory &story)
    {
        QStringList planted;
        const QList<Webhook> webhooks = story.onServer().value_or(QList<Webhook>());
        for (const Webhook &webhook : webhooks)
            planted += {webhook.id, webhook.description, webhook.targetUrl, QUrl(webhook.targetUrl).host(),
                        QUrl(webhook.targetUrl).path()};
        return planted;
    }

private slots:
    void initTestCase() { ApplicationStory::prepare(); }
    void whatIsNotKnownIsSaid();
    void everyFailureHasAWord();
    void nothingThatIdentifiesIsCopied();
    void withoutAnAccountItSaysSo();
    void theLastFailureIsNamed();
    void aboutLeadsToTheDiagnostics();
    void theHelpMenuHasThem();
    void everyShortcutIsListed();
    void everyListedShortcutWorks();
};

void TestHelp::whatIsNotKnownIsSaid()
{
    const QString text = Diagnostics().text();
    for (const char *name : {"Webhooks for Qovery", "SQLite", "TLS", "System", "Desktop", "Scale",
                             "Font size", "Keyring", "Requests left this hour", "Accounts", "Webhooks",
                             "Projects", "Environments", "Kept deliveries", "Kept drafts", "Database size"})
        QCOMPARE(lineOf(text, name), QStringLiteral("unknown"));
    QCOMPARE(lineOf(text, "Keyring's last answer"), QStringLiteral("unknown, not asked in this run"));
    QCOMPARE(lineOf(text, "API host"), QStringLiteral("not connected"));
    QCOMPARE(lineOf(text, "Token from"), QStringLiteral("none"));
    QCOMPARE(lineOf(text, "Error of the last list of webhooks"), QStringLiteral("none"));
    QCOMPARE(lineOf(text, "Error of the last change"), QStringLiteral("none"));
    // Of this process everything about versions and platform is known, but for what the desktop does not say.
    const QString mine = Diagnostics::ofThisProcess().text();
    QCOMPARE(lineOf(mine, "Webhooks for Qovery"), QStringLiteral(APP_VERSION));
    QCOMPARE(lineOf(mine, "Qt"), QStringLiteral("%1 (built with %2)")
                                     .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)));
    for (const char *name :
         {"QtKeychain", "SQLite", "TLS", "System", "Kernel", "Scale", "Font size", "Theme"})
        QVERIFY2(!lineOf(mine, name).startsWith(QLatin1String("unknown")), name);
    QCOMPARE(lineOf(mine, "Qt platform"), QStringLiteral("offscreen"));
}

void TestHelp::everyFailureHasAWord()
{
    QSet<QString> words;
    for (int kind = 0; kind <= int(ApiError::Kind::Cancelled); ++kind) {
        ApiError error;
        error.kind = ApiError::Kind(kind);
        error.httpStatus = 503;
        error.serverMessage = QStringLiteral("planted words of the server");
        Diagnostics facts;
        facts.listError = error;
        words.insert(lineOf(facts.text(), "Error of the last list of webhooks"));
        QVERIFY(!facts.text().contains(QLatin1String("planted")));
    }
    QCOMPARE(words.size(), int(ApiError::Kind::Cancelled) + 1);
    QVERIFY(words.contains(QStringLiteral("ServerFault (503)")));
    Diagnostics facts;
    facts.databaseFailure =
        LocalFailure{LocalFailure::Kind::DiskFull, QStringLiteral("/home/somebody/x"), 13};
    QCOMPARE(lineOf(facts.text(), "Database"), QStringLiteral("disk full (SQLite 13)"));
}

// A report goes to strangers: what the application knows of its user, of the account and of what is in it
// is searched for in what is copied.
void TestHelp::nothingThatIdentifiesIsCopied()
{
    DemoServer server;
    QVERIFY2(server.isRunning(), qPrintable(server.errorText()));
    qputenv("USER", "planted-user");
    qputenv("HOME", "/home/planted-home");
    qputenv("XDG_SESSION_TYPE", "x11");
    qputenv("XDG_CURRENT_DESKTOP", server.token().toUtf8()); // a name, one would think
    ApplicationStory story(server);
    story.open();
    QTRY_VERIFY(story.isFilled());

    const auto secret = QStringLiteral("s3cr3t-of-a-webhook");
    plantSecret(story, secret);
    if (QTest::currentTestFailed())
        return;
    const std::optional<Webhook> created = story.onServer(QStringLiteral("Planted by the test"));
    QVERIFY(created && created->secretIsSet.value_or(false));

    QStringList planted = namesAndAddresses(story);
    QVERIFY(planted.size() > 50);
    planted += {server.token(),
                secret,
                story.organizationId(),
                story.window().windowTitle().section(u' ', 0, 1),
                story.application().accountId(),
                QStringLiteral("planted"),
                QString::fromLocal8Bit(qgetenv("XDG_DATA_HOME")),
                QDir::tempPath() + u'/'};
    if (!QSysInfo::prettyProductName().contains(QSysInfo::machineHostName(), Qt::CaseInsensitive))
        planted += QSysInfo::machineHostName();
    QVERIFY(!story.application().accountId().isEmpty());

    trigger(story, "copyDiagnostics");
    auto *dialog = story.dialog<DiagnosticsDialog>();
    QVERIFY(dialog != nullptr);
    // What has to be counted on the disk follows.
    QTRY_COMPARE(lineOf(shownIn(dialog), "Kept drafts"), QStringLiteral("0"));
    QTRY_VERIFY(lineOf(shownIn(dialog), "Kept deliveries") != QLatin1String("unknown"));
    QGuiApplication::clipboard()->clear();
    ApplicationStory::press(Qt::Key_Return);
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, shownIn(dialog)); // seen first, and nothing else is copied
    QVERIFY(ApplicationStory::in<QLabel>(dialog, "copiedText")->isVisible());

    QCOMPARE(lineOf(copied, "API host"), server.apiUrl().authority());
    QCOMPARE(lineOf(copied, "Token from"), QStringLiteral("QOVERY_CLI_ACCESS_TOKEN"));
    QCOMPARE(lineOf(copied, "Webhooks"), QString::number(story.rows()));
    QCOMPARE(lineOf(copied, "Projects"), QStringLiteral("40"));
    QCOMPARE(lineOf(copied, "Environments"), QStringLiteral("120"));
    QCOMPARE(lineOf(copied, "Session"), QStringLiteral("x11"));
    QCOMPARE(lineOf(copied, "Desktop"), QStringLiteral("(not a plain name)"));
    QVERIFY(lineOf(copied, "Requests left this hour").endsWith(QLatin1String("of 1000")));
    QVERIFY(lineOf(copied, "Database size").endsWith(QLatin1String(" bytes")));
    for (const QString &one : std::as_const(planted)) {
        if (one.size() > 3)
            QVERIFY2(!copied.contains(one, Qt::CaseInsensitive), qPrintable(one));
    }
    ApplicationStory::press(Qt::Key_Escape);
    QTRY_VERIFY(story.returns());
    qunsetenv("XDG_CURRENT_DESKTOP");
}

void TestHelp::withoutAnAccountItSaysSo()
{
    qunsetenv("QOVERY_CLI_ACCESS_TOKEN");
    ApplicationStory story(
        ApplicationStory::at(QUrl(QStringLiteral("http://user@127.0.0.1:9/private/path"))));
    story.open();
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr); // to connect
    QApplication::activeModalWidget()->close();
    trigger(story, "copyDiagnostics");
    auto *dialog = story.dialog<DiagnosticsDialog>();
    QVERIFY(dialog != nullptr);
    const QString text = shownIn(dialog);
    QCOMPARE(lineOf(text, "API host"), QStringLiteral("not connected"));
    QCOMPARE(lineOf(text, "Webhooks"), QStringLiteral("unknown"));
    QCOMPARE(lineOf(text, "Organizations"), QStringLiteral("unknown"));
    QVERIFY(!text.contains(QLatin1String("private")));
    QVERIFY(!text.contains(QLatin1String("user@")));
}

void TestHelp::theLastFailureIsNamed()
{
    auto server = std::make_unique<DemoServer>();
    QVERIFY2(server->isRunning(), qPrintable(server->errorText()));
    ApplicationStory story(*server);
    story.open();
    QTRY_VERIFY(story.isFilled());
    server.reset();
    story.clickSwitch(QStringLiteral("Preview clean-up"));
    ApplicationStory::press(Qt::Key_F5);
    // Asked again a few times before it is said to have failed.
    const auto failure = [&story](const char *line) {
        trigger(story, "copyDiagnostics");
        auto *dialog = story.window().findChild<DiagnosticsDialog *>();
        const QString words = lineOf(shownIn(dialog), line);
        delete dialog;
        return words;
    };
    const auto offline = QStringLiteral("Offline (no status)");
    QTRY_COMPARE_WITH_TIMEOUT(failure("Error of the last list of webhooks"), offline, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(failure("Error of the last change"), offline, 30'000);
}

void TestHelp::aboutLeadsToTheDiagnostics()
{
    ApplicationStory story(ApplicationStory::demo());
    story.open();
    QTRY_VERIFY(story.isFilled());
    trigger(story, "about");
    auto *about = story.dialog<AboutDialog>();
    QVERIFY(about != nullptr);
    QStringList texts;
    for (const QLabel *label : about->findChildren<QLabel *>()) {
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
        texts += label->text();
    }
    const QString all = texts.join(u'\n');
    for (const QString &expected :
         {QStringLiteral("Version " APP_VERSION), QString::fromLatin1(qVersion()),
          QStringLiteral("Not affiliated with Qovery"), QStringLiteral("Apache License 2.0")})
        QVERIFY2(all.contains(expected), qPrintable(expected));
    QVERIFY(!all.contains(QLatin1String("Not known")));

    auto *button = ApplicationStory::in<QPushButton>(about, "diagnosticsButton");
    button->setFocus();
    ApplicationStory::press(Qt::Key_Space);
    QTRY_VERIFY(about->findChild<DiagnosticsDialog *>() != nullptr);
    QTRY_VERIFY(about->findChild<DiagnosticsDialog *>()->isActiveWindow());
    QCOMPARE(lineOf(shownIn(about->findChild<DiagnosticsDialog *>()), "Keyring"),
             QStringLiteral("not used in the demo"));
    ApplicationStory::press(Qt::Key_Escape);
    QTRY_VERIFY(about->findChild<DiagnosticsDialog *>() == nullptr);
    QVERIFY(about->isVisible());
    about->activateWindow();
    ApplicationStory::press(Qt::Key_Escape);
    QTRY_VERIFY(story.returns());
}

void TestHelp::theHelpMenuHasThem()
{
    ApplicationStory story(ApplicationStory::demo());
    story.open();
    const auto *actions = story.window().findChild<WebhookActions *>();
    QMenu main;
    actions->buildMainMenu(&main);
    for (QAction *action : {actions->shortcuts, actions->copyDiagnostics, actions->about})
        QVERIFY(main.actions().contains(action));
}

void TestHelp::everyShortcutIsListed()
{
    ApplicationStory story(ApplicationStory::demo());
    story.open();
    QTRY_VERIFY(story.isFilled());
    ApplicationStory::press(Qt::Key_F1);
    auto *dialog = story.dialog<ShortcutsDialog>();
    QVERIFY(dialog != nullptr);
    QStringList listed;
    for (const QLabel *label : dialog->findChildren<QLabel *>(QStringLiteral("keys")))
        listed += label->text().split(QStringLiteral(", "));
    QVERIFY(listed.contains(QStringLiteral("Shift+F1")));
    for (const QAction *action : story.window().findChild<WebhookActions *>()->findChildren<QAction *>()) {
        const QList<QKeySequence> keys = action->isVisible() ? action->shortcuts() : QList<QKeySequence>();
        for (const QKeySequence &key : keys)
            QVERIFY2(listed.contains(key.toString(QKeySequence::NativeText)),
                     qPrintable(action->objectName()));
    }
    ApplicationStory::press(Qt::Key_Escape);
    QTRY_VERIFY(story.returns());
}

// Each with the focus in the table and a row chosen. What the actions do is taken away: that they are
// reached by the key, and none of two, is what is asked.
void TestHelp::everyListedShortcutWorks()
{
    ApplicationStory story(ApplicationStory::demo());
    story.open();
    QTRY_VERIFY(story.isFilled());
    story.clickRow(QStringLiteral("Preview clean-up"));
    story.table()->setFocus();
    int pressed = 0;
    const QList<QAction *> actions = story.window().findChild<WebhookActions *>()->findChildren<QAction *>();
    for (QAction *action : actions)
        action->disconnect(SIGNAL(triggered(bool)));
    for (QAction *action : actions) {
        if (!action->isVisible() || action->shortcuts().isEmpty())
            continue;
        QVERIFY2(action->isEnabled(), qPrintable(action->objectName()));
        QSignalSpy triggered(action, &QAction::triggered);
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            ApplicationStory::press(key[0].key(), key[0].keyboardModifiers());
            ++pressed;
        }
        QVERIFY2(triggered.size() == keys.size(), qPrintable(action->objectName()));
    }
    QVERIFY(pressed > 25);
}

QW_TEST(QApplication, TestHelp)

} // namespace tst_help

#include "tst_help.moc"
