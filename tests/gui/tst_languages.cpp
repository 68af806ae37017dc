// K3: every window in English, in French and mirrored, at two sizes: no text is cut off, and no English is
// left in French. Who asks for a language gets it, with Qt's own texts; the catalogue is complete.
#include "tests/gui/languagestory.h"
#include "tests/support/testprogram.h"
#include "ui/editor/changesdialog.h"
#include "ui/editor/conflictdialog.h"
#include "ui/editor/secretdialog.h"
#include "ui/editor/secretsdialog.h"
#include "ui/help/helppopup.h"
#include "ui/help/whatsthis.h"
#include "ui/history/comparedialog.h"
#include "ui/history/diffdialog.h"
#include "ui/settings/renamedialog.h"
#include "ui/settings/signoutdialog.h"
#include "ui/widgets/segmented.h"

#include <QContextMenuEvent>
#include <QLibraryInfo>
#include <QMenu>
#include <QProcess>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

namespace tst_languages {

class TestLanguages : public LanguageStory
{
    Q_OBJECT

    void lookAtWebhooks()
    {
        m_story->clickRow(QStringLiteral("Preview clean-up"));
        auto *tabs = window()
                         .findChild<QWidget *>(QStringLiteral("pane"))
                         ->findChild<QTabBar *>(QStringLiteral("tabs"));
        for (int tab = tabs->count() - 1; tab >= 0; --tab) {
            tabs->setCurrentIndex(tab);
            if (const auto *log = window().findChild<QTableView *>(QStringLiteral("webhookDeliveryTable")))
                QTRY_VERIFY(!log->isVisible() || log->model()->rowCount() > 0);
            lookAtMainWindow(QStringLiteral("tab%1").arg(tab));
            if (auto *events = window().findChild<QAbstractItemView *>(QStringLiteral("auditEvents"));
                events && events->isVisible()) {
                QTRY_VERIFY(events->model()->rowCount() > 0);
                events->setCurrentIndex(events->model()->index(0, 0));
                lookAtDialog(QStringLiteral("audit"), [this] { clickIn(&window(), "auditShowButton"); });
            }
        }
        lookAtDialog(QStringLiteral("edit"), [this] { trigger("edit"); });
        lookAtDialog(QStringLiteral("test"), [this] { trigger("testSend"); });
        lookAtDialog(QStringLiteral("delete"), [this] { trigger("remove"); });
        lookAtDialog(QStringLiteral("duplicate"), [this] { trigger("duplicate"); });
        m_story->table()->selectAll();
        lookAtMainWindow(QStringLiteral("several"));
        lookAtDialog(QStringLiteral("bulk"), [this] { trigger("toggleEnabled"); });
        lookAtDialog(QStringLiteral("bulk-tests"), [this] { trigger("testSend"); });
        m_story->clickRow(QStringLiteral("Preview clean-up"));
    }

    void lookAtWindowDialogs()
    {
        lookAtDialog(QStringLiteral("new"), [this] { trigger("createNew"); });
        lookAtDialog(QStringLiteral("curl"), [this] { trigger("importCurl"); });
        lookAtDialog(QStringLiteral("open-by-id"), [this] { trigger("openById"); });
        lookAtDialog(QStringLiteral("connect"), [this] { trigger("connectToQovery"); });
        lookAtDialog(
            QStringLiteral("history"), [this] { trigger("history"); }, "momentList");
        lookAtDialog(QStringLiteral("shortcuts"), [this] { trigger("shortcuts"); });
        lookAtDialog(QStringLiteral("about"), [this] { trigger("about"); });
        lookAtDialog(QStringLiteral("diagnostics"), [this] { trigger("copyDiagnostics"); });
    }

    // Every What's This of a dialog; there are more than so many.
    void lookAtHelp(const char *action, int manyTexts)
    {
        trigger(action);
        QTRY_VERIFY(topDialog() != nullptr);
        QPointer<QDialog> dialog = qobject_cast<QDialog *>(topDialog());
        QStringList seen;
        const QList<QWidget *> all = dialog->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (widget->whatsThis().isEmpty() || seen.contains(widget->whatsThis()))
                continue;
            seen.append(widget->whatsThis());
            const QPointer<HelpPopup> popup = new HelpPopup(widget->whatsThis(), widget);
            popup->openBeside(QRect(window().mapToGlobal(QPoint(100, 100)), QSize(200, 32)));
            look(popup, QStringLiteral("help-%1-%2").arg(QLatin1String(action)).arg(seen.size()));
            popup->close();
        }
        QVERIFY(seen.size() > manyTexts);
        dialog->reject();
        QTRY_VERIFY(topDialog() == nullptr);
    }

    // Questions that would each need a story of their own.
    void lookAtQuestions()
    {
        const auto show = [this](const char *name, QDialog *dialog) {
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            lookAtDialog(QLatin1String(name), [dialog] { dialog->open(); });
        };
        Webhook base;
        base.id = QStringLiteral("7dd89407-67d2-586b-ad5a-15f84827da56");
        base.description = QStringLiteral("Deployment metrics");
        base.targetUrl = QStringLiteral("https://metrics.acme.example/ingest");
        base.kind = WebhookKind::fromWire(QStringLiteral("STANDARD"));
        base.isEnabled = true;
        base.secretIsSet = true;
        Webhook theirs = base;
        theirs.description = QStringLiteral("Metrics");
        theirs.isEnabled = false;
        theirs.updatedAt = QDateTime::currentDateTimeUtc();
        WebhookDraft mine = WebhookDraft::fromWebhook(base);
        mine.description = QStringLiteral("Deployment metrics 2");
        show("conflict", new ConflictDialog(base, mine, theirs, &window()));
        show("changes", new ChangesDialog(base, mine, &window()));
        for (const SecretDialog::Action action :
             {SecretDialog::Action::Disable, SecretDialog::Action::Save, SecretDialog::Action::CreateAgain})
            show("secret", new SecretDialog(action, base, &window()));
        auto *entry = new SecretDialog(SecretDialog::Action::Disable, base, &window());
        SecretMemory memory;
        memory.place = RememberedSecrets::Place::Keyring;
        entry->setMemory(memory);
        ApplicationStory::in<QPushButton>(entry, "enterButton")->click(); // to the field
        show("secret-entry", entry);
        show("compare", new CompareDialog({QStringLiteral("14:32:05"), base},
                                          {QStringLiteral("14:33:10"), theirs}, &window()));
        show("diff", new DiffDialog(QStringLiteral("14:32:05"), QStringLiteral("14:33:10"),
                                    diffLists({base}, {theirs}), &window()));
        const QList<SecretsDialog::Need> needs{{base.id, base.description, false, false},
                                               {base.id + u'2', theirs.description, true, true}};
        show("secrets", new SecretsDialog(SecretDialog::Action::Disable, needs, &window()));
        show("rename", new RenameDialog(QStringLiteral("Acme Retail"), &window()));
        show("sign-out",
             new SignOutDialog(
                 {QStringLiteral("Acme Retail"), true, {base.description, theirs.description}, true},
                 &window()));
    }

    // All that is shown, from the menu of the rows.
    void lookAtSeveralResends(QTableView *deliveries)
    {
        deliveries->selectAll();
        const QPoint at = deliveries->visualRect(deliveries->model()->index(1, 1)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, deliveries->viewport()->mapToGlobal(at));
        QApplication::sendEvent(deliveries->viewport(), &event);
        const QPointer<QMenu> menu = window().findChild<QMenu *>(QStringLiteral("deliveryMenu"));
        QVERIFY(menu);
        look(menu, QStringLiteral("delivery-menu"));
        lookAtDialog(
            QStringLiteral("send-several-again"),
            [menu] {
                auto *again = menu->findChild<QAction *>(QStringLiteral("sendAgain"));
                menu->close();
                again->trigger();
            },
            "bulkList");
    }

    void lookAtViews()
    {
        trigger("showDeliveries");
        auto *deliveries = window().findChild<QTableView *>(QStringLiteral("deliveryTable"));
        QTRY_VERIFY(deliveries->model()->rowCount() > 0);
        lookAtMainWindow(QStringLiteral("deliveries"));
        lookAtDialog(QStringLiteral("range"), [this] {
            auto *range = window().findChild<Segmented *>(QStringLiteral("deliveryRange"));
            QTest::mouseClick(range->segment(range->count() - 1), Qt::LeftButton);
        });
        QTest::mouseClick(deliveries->viewport(), Qt::LeftButton, {},
                          deliveries->visualRect(deliveries->model()->index(1, 1)).center());
        QTRY_VERIFY(window().findChild<QWidget *>(QStringLiteral("deliveryDrawer"))->isVisible());
        lookAtMainWindow(QStringLiteral("delivery"));
        lookAtDialog(QStringLiteral("send-again"), [this] { clickIn(&window(), "sendAgainButton"); });
        lookAtSeveralResends(deliveries);
        trigger("showReceiver");
        lookAtMainWindow(QStringLiteral("receiver"));
        clickIn(&window(), "startReceiver");
        lookAtMainWindow(QStringLiteral("receiver-listens"));
        trigger("showSettings");
        lookAtMainWindow(QStringLiteral("settings"));
        lookAtDialog(QStringLiteral("clear-kept"), [this] { clickIn(&window(), "clearKeptButton"); });
        trigger("showWebhooks");
    }

private slots:
    void initTestCase() { ApplicationStory::prepare(); }
    void cleanup()
    {
        m_languages.reset();
        m_story.reset();
        QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
        QLocale::setDefault(QLocale::c());
    }

    void choosesWhatTheUserReads_data();
    void choosesWhatTheUserReads();
    void theEnvironmentDecides();
    void frenchIsComplete();
    void frenchHasItsPlurals();
    void qtSpeaksFrenchToo();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void norWithoutAnAccount_data();
    void norWithoutAnAccount();
};

void TestLanguages::choosesWhatTheUserReads_data()
{
    QTest::addColumn<QStringList>("uiLanguages");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *languages, const char *chosen) {
        QTest::newRow(*languages ? languages : "none")
            << QString::fromLatin1(languages).split(u' ', Qt::SkipEmptyParts) << QString::fromLatin1(chosen);
    };
    row("fr-FR fr", "fr");
    row("fr-Latn-CA", "fr");
    row("de-DE de fr-FR", "fr");
    row("de-DE en-GB fr-FR", "en");
    row("de-DE de", "en");
    row("C", "en");
    row("", "en");
}

void TestLanguages::choosesWhatTheUserReads()
{
    QFETCH(const QStringList, uiLanguages);
    QTEST(Languages::bestOf(uiLanguages), "language");
}

// A process of its own reads its environment: --nonsense is answered before there is a QApplication.
void TestLanguages::theEnvironmentDecides()
{
#if !defined(Q_OS_UNIX) || defined(Q_OS_MACOS)
    QSKIP("no such environment");
#endif
    const auto answer = [](const QHash<QString, QString> &variables) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"})
            environment.remove(QLatin1String(name));
        for (auto variable = variables.begin(); variable != variables.end(); ++variable)
            environment.insert(variable.key(), variable.value());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(APPLICATION), {QStringLiteral("--nonsense")});
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardError()).trimmed()
                                         : QString();
    };
    const auto english = QStringLiteral("--nonsense is not an option. See --help.");
    const auto french = QStringLiteral("--nonsense n’est pas une option. Voir --help.");
    const auto lang = QStringLiteral("LANG");
    const auto fr = QStringLiteral("fr_FR.UTF-8");
    QCOMPARE(answer({}), english);
    QCOMPARE(answer({{lang, fr}}), french);
    QCOMPARE(answer({{lang, QStringLiteral("de_DE.UTF-8")}}), english);
    QCOMPARE(answer({{lang, QStringLiteral("de_DE.UTF-8")}, {QStringLiteral("LC_MESSAGES"), fr}}), french);
    QCOMPARE(answer({{lang, QStringLiteral("de_DE.UTF-8")},
                     {QStringLiteral("LANGUAGE"), QStringLiteral("it:fr:en")}}),
             french);
    // As gettext: who asks for C gets the source.
    QCOMPARE(answer({{QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")},
                     {QStringLiteral("LANGUAGE"), QStringLiteral("fr")}}),
             english);
}

void TestLanguages::frenchIsComplete()
{
    const QList<FrenchMessage> messages = frenchMessages();
    QVERIFY(messages.size() > 1000);
    QStringList unfinished;
    for (const FrenchMessage &message : messages) {
        if (message.isUnfinished || message.translations.join(QString()).isEmpty())
            unfinished.append(message.source);
    }
    QCOMPARE(unfinished, QStringList());
}

void TestLanguages::frenchHasItsPlurals()
{
    const auto words = [](int count) {
        return QCoreApplication::translate("WebhookStatusBar", "%Ln webhook(s)", nullptr, count);
    };
    {
        const Languages french(QStringLiteral("fr"));
        QCOMPARE(words(0), QStringLiteral("0 webhook"));
        QCOMPARE(words(1), QStringLiteral("1 webhook"));
        QCOMPARE(words(2), QStringLiteral("2 webhooks"));
    }
    const Languages english(QStringLiteral("en"));
    QCOMPARE(words(0), QStringLiteral("0 webhooks"));
    QCOMPARE(words(1), QStringLiteral("1 webhook"));
}

void TestLanguages::qtSpeaksFrenchToo()
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_fr.qm")))
        QSKIP("Qt's French is not installed (qt6-translations-l10n)");
    const Languages french(QStringLiteral("fr"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Annuler"));
}

void TestLanguages::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("english") << QStringLiteral("en") << Qt::LeftToRight;
    QTest::newRow("french") << QStringLiteral("fr") << Qt::LeftToRight;
    QTest::newRow("mirrored") << QStringLiteral("en") << Qt::RightToLeft;
}

void TestLanguages::nothingIsCutOff()
{
    QFETCH(const QString, language);
    QFETCH(const Qt::LayoutDirection, direction);
    speak(language, direction, ApplicationStory::demo());
    QTRY_VERIFY(m_story->isFilled());
    lookAtWebhooks();
    lookAtWindowDialogs();
    lookAtHelp("edit", 20);
    lookAtHelp("connectToQovery", 8);
    lookAtQuestions();
    lookAtViews();
    sayFound();
}

void TestLanguages::norWithoutAnAccount_data()
{
    nothingIsCutOff_data();
}

// Nothing is stored, and no keyring answers: what a first start says.
void TestLanguages::norWithoutAnAccount()
{
    QFETCH(const QString, language);
    QFETCH(const Qt::LayoutDirection, direction);
    speak(language, direction, ApplicationStory::at(QUrl(QStringLiteral("http://127.0.0.1:9/"))));
    QTRY_VERIFY(topDialog() != nullptr);
    QPointer<QWidget> dialog = topDialog();
    QTRY_VERIFY(dialog->findChild<QWidget *>(QStringLiteral("keyringNote"))->isVisible());
    look(dialog, QStringLiteral("first-connect"));
    dialog->close();
    QTRY_VERIFY(topDialog() == nullptr);
    lookAtMainWindow(QStringLiteral("first"));
    sayFound();
}

static int run(int argc, char *argv[])
{
    // Before there is a QApplication: whoever connects to the bus of the session once keeps the connection.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    return TestProgram::run<QApplication, TestLanguages>(argc, argv);
}

QW_TEST_MAIN(run)

} // namespace tst_languages

#include "tst_languages.moc"
