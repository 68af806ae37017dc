// K3: every window in English, in French and mirrored, at two sizes: no text is cut off, and no English is
// left in French. Who asks for a language gets it, with Qt's own texts; the catalogue is complete.
#include "app/languages.h"
#include "tests/gui/applicationstory.h"
#include "tests/gui/clippedtext.h"
#include "tests/gui/frenchcatalogue.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/segmented.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>

#include <functional>

class TestLanguages : public QObject
{
    Q_OBJECT

    struct Step
    {
        QString name;
        std::function<void()> open;
    };

    std::unique_ptr<ApplicationStory> m_story;
    std::unique_ptr<Languages> m_languages;
    QHash<QString, QStringList> m_french; // source: what it may be in French
    QMap<QString, QStringList> m_found;   // what is wrong: where

    MainWindow &window() const { return m_story->window(); }
    void trigger(const char *action) const
    {
        auto *found = window().findChild<QAction *>(QLatin1String(action));
        QVERIFY2(found && found->isEnabled(), action);
        found->trigger();
    }
    void clickIn(const QWidget *parent, const char *name) const
    {
        auto *button = ApplicationStory::in<QAbstractButton>(parent, name);
        QTRY_VERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    static QWidget *topDialog()
    {
        QWidget *dialog = QApplication::activeModalWidget();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }

    // QW_SHOTS=folder keeps pictures for people to look at.
    static void shoot(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("QW_SHOTS");
        if (!folder.isEmpty())
            widget->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

    void look(QWidget *widget, const QString &name)
    {
        QStringList found;
        // What was just shown or resized gets its place within some rounds of the event loop.
        (void)QTest::qWaitFor(
            [&] {
                found = ClippedText::in(widget);
                return found.isEmpty();
            },
            300);
        shoot(widget, QString::fromLatin1(QTest::currentDataTag()) + QLatin1Char('-') + name);
        for (const QString &text : englishLeft(widget, m_french))
            found.append(QStringLiteral("English: ") + text);
        for (const QString &text : std::as_const(found))
            m_found[text].append(name);
    }

    void lookAtMainWindow(const QString &name)
    {
        for (const QSize size : {QSize(1360, 830), QSize(1024, 640)}) {
            window().resize(size);
            look(&window(), name + QLatin1Char('-') + QString::number(size.width()));
        }
        window().resize(1360, 830);
    }

    // Opens a dialog, looks at it, at its smallest too, and closes it; the question that closing asks
    // included.
    // `list` is what has rows once the dialog is filled.
    void lookAtDialog(const QString &name, const std::function<void()> &open, const char *list = nullptr)
    {
        QWidget *before = topDialog();
        open();
        QTRY_VERIFY2(topDialog() != nullptr && topDialog() != before, qPrintable(name));
        QPointer<QDialog> dialog = qobject_cast<QDialog *>(topDialog());
        QVERIFY2(dialog, qPrintable(name));
        if (list != nullptr) {
            const auto *rows = ApplicationStory::in<QAbstractItemView>(dialog, list);
            QVERIFY2(rows, list);
            QTRY_VERIFY2(rows->model()->rowCount() > 0, list);
        }
        look(dialog, name);
        dialog->resize(dialog->size().boundedTo(QSize(1024, 640)).expandedTo(dialog->minimumSizeHint()));
        look(dialog, name + QStringLiteral("-small"));
        dialog->reject();
        if (QDialog *question = qobject_cast<ConfirmDialog *>(topDialog())) {
            look(question, name + QStringLiteral("-question"));
            question->done(1);
        }
        QTRY_VERIFY2(topDialog() == before, qPrintable(name + QStringLiteral(" stays open")));
    }

    void speak(const QString &language, Qt::LayoutDirection direction, const Options &options);
    void sayFound();

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

void TestLanguages::speak(const QString &language, Qt::LayoutDirection direction, const Options &options)
{
    m_found.clear();
    m_french.clear();
    if (language == QLatin1String("fr")) {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        for (const FrenchMessage &message : frenchMessages())
            m_french[message.source] += message.translations;
    }
    QGuiApplication::setLayoutDirection(direction);
    m_story = std::make_unique<ApplicationStory>(options);
    m_languages = std::make_unique<Languages>(language); // over the one of this computer
    m_story->open();
}

void TestLanguages::sayFound()
{
    for (auto found = m_found.cbegin(); found != m_found.cend(); ++found)
        qWarning("%s (%s)", qPrintable(found.key()), qPrintable(found->join(QStringLiteral(", "))));
    QVERIFY(m_found.isEmpty());
}

void TestLanguages::nothingIsCutOff()
{
    QFETCH(const QString, language);
    QFETCH(const Qt::LayoutDirection, direction);
    speak(language, direction, ApplicationStory::demo());
    QTRY_VERIFY(m_story->isFilled());
    lookAtWebhooks();
    lookAtWindowDialogs();
    lookAtViews();
    sayFound();
}

void TestLanguages::norWithoutAnAccount_data()
{
    nothingIsCutOff_data();
}

// Nothing is stored, and the keyring of nobody answers: what a first start says.
void TestLanguages::norWithoutAnAccount()
{
    QFETCH(const QString, language);
    QFETCH(const Qt::LayoutDirection, direction);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
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

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
