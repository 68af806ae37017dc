#include "models/domain/statuswords.h"
#include "models/store/deliverystore.h"
#include "tests/gui/applicationstory.h"
#include "tests/support/cannedserver.h"
#include "ui/deliveries/deliverydrawer.h"
#include "ui/deliveries/deliveryfacts.h"
#include "ui/deliveries/deliverylogfilter.h"
#include "ui/deliveries/deliverytableview.h"
#include "ui/deliveries/deliverytexts.h"
#include "ui/deliveries/rangedialog.h"
#include "ui/json/bodyview.h"
#include "ui/widgets/checkchip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/note.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>

using Chip = DeliveryLogFilter::Chip;
using Range = DeliveryLogFilter::Range;

// The delivery log (G1 to G3): the words, the filters, the four states, what the drawer says, all of it by
// keyboard too; over the real application, the real demo server and the real database.
class TestDeliveryLog : public QObject
{
    Q_OBJECT

private:
    struct Log
    {
        explicit Log(MainWindow &mainWindow)
            : window(mainWindow)
        {
        }
        DeliveryTableView *table() const { return find<DeliveryTableView>("deliveryTable"); }
        template <typename Widget>
        Widget *find(const char *name) const
        {
            // The tab of a webhook has a log of its own.
            const auto *view = window.findChild<QWidget *>(QStringLiteral("deliveriesView"));
            auto *found = view ? view->findChild<Widget *>(QLatin1String(name)) : nullptr;
            return found ? found : window.findChild<Widget *>(QLatin1String(name));
        }
        QStringList ids() const
        {
            QStringList ids;
            for (int row = 0; row < table()->model()->rowCount(); ++row) {
                const DeliveryFacts facts(table()->model()->index(row, 0));
                if (!facts.isSeparator())
                    ids.append(facts.deliveryId());
            }
            return ids;
        }
        QList<DeliveryResult> results() const
        {
            QList<DeliveryResult> results;
            for (int row = 0; row < table()->model()->rowCount(); ++row) {
                const DeliveryFacts facts(table()->model()->index(row, 0));
                if (!facts.isSeparator() && !results.contains(facts.result()))
                    results.append(facts.result());
            }
            return results;
        }
        // Everything that is kept is shown and fetched.
        void showEverything() const
        {
            QTest::mouseClick(find<FilterChip>("allDeliveriesChip"), Qt::LeftButton);
            if (auto *clear = find<QPushButton>("clearDeliveryFilters"); clear->isVisible())
                clear->click();
        }
        void fetchAll() const
        {
            while (table()->model()->canFetchMore({})) {
                const int before = table()->model()->rowCount();
                table()->model()->fetchMore({});
                if (!QTest::qWaitFor([&] { return table()->model()->rowCount() > before; }, 2000))
                    return;
            }
        }
        QString title() const { return find<ElidedLabel>("deliveryTitle")->text(); }
        void choose(const char *combo, const QString &text) const
        {
            auto *box = find<QComboBox>(combo);
            const int index = box->findText(text);
            QVERIFY2(index >= 0, qPrintable(text));
            box->setCurrentIndex(index);
            emit box->activated(index);
        }
        int rowOf(const QString &result) const
        {
            for (int row = 0; row < table()->model()->rowCount(); ++row) {
                if (table()->model()->index(row, 0).data().toString() == result)
                    return row;
            }
            return -1;
        }
        void click(int row) const
        {
            const QModelIndex index = table()->model()->index(row, 2);
            table()->scrollTo(index);
            QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
        }
        MainWindow &window;
    };

    // What the server's logs hold, asked by a client of its own.
    static int onServer(ApplicationStory &story)
    {
        int count = 0;
        for (const Webhook &webhook : story.onServer().value_or(QList<Webhook>())) {
            bool isAnswered = false;
            QObject context;
            story.other().listDeliveries(story.organizationId(), webhook.id, &context,
                                         [&](const Result<ListAnswer<Delivery>> &result) {
                                             if (result)
                                                 count += int(result.value().items.size());
                                             isAnswered = true;
                                         });
            if (!QTest::qWaitFor([&] { return isAnswered; }, 10'000))
                return -1;
        }
        return count;
    }

    static bool deploy(const DemoServer &server, const QByteArray &body)
    {
        QNetworkAccessManager manager;
        QNetworkRequest request(server.apiUrl().resolved(QUrl(QStringLiteral("/_demo/deployments"))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        request.setRawHeader("Authorization", "Token " + server.token().toUtf8());
        QNetworkReply *reply = manager.post(request, body);
        return QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000) &&
               reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 202;
    }

    // QW_SHOTS=folder keeps pictures for people to look at.
    static void shoot(const MainWindow &window, const QString &name)
    {
        const QString folder = qEnvironmentVariable("QW_SHOTS");
        if (!folder.isEmpty()) {
            QCoreApplication::processEvents();
            const_cast<MainWindow &>(window).grab().save(
                QDir(folder).filePath(name + QStringLiteral(".png")));
        }
    }

    // An organization with one webhook, and what its log is answered with.
    static void answerWithOneWebhook(CannedServer &server, const QByteArray &log, int status)
    {
        const auto json = [](QByteArray text) { return text.replace('\'', '"'); };
        const QByteArray organization = json("{'id':'o1','name':'Acme','plan':'TEAM'}");
        const QByteArray none = json("{'results':[]}");
        server.setAnswer("/organization", {200, json("{'results':[") + organization + "]}"});
        server.setAnswer("/organization/o1", {200, organization});
        server.setAnswer("/organization/o1/project", {200, none});
        server.setAnswer("/organization/o1/environment", {200, none});
        server.setAnswer("/organization/o1/webhook",
                         {200, json("{'results':[{'id':'w1','created_at':'2026-01-01T00:00:00Z',"
                                    "'kind':'STANDARD','events':['DEPLOYMENT_FAILURE'],'enabled':true,"
                                    "'description':'<b>Bold</b> & <img src=x>',"
                                    "'target_url':'https://a.example/hook'}]}")});
        server.setAnswer("/organization/o1/webhook/w1/event", {status, log});
    }

    // What of a webhook's log is painted, and whose it is.
    class PaintedRows : public QObject
    {
    public:
        PaintedRows(DeliveryTableView *table, const QString &webhookId)
            : m_table(table)
            , m_webhookId(webhookId)
        {
            table->viewport()->installEventFilter(this);
        }
        void expect(const QString &webhookId) { m_webhookId = webhookId; }
        void look() { m_table->viewport()->repaint(); } // nothing happens while it is not shown
        int rows() const { return m_rows; }             // of the last painting
        int ofOthers() const { return m_ofOthers; }     // of all of them

    private:
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() != QEvent::Paint)
                return false;
            m_rows = m_table->model()->rowCount();
            for (int row = 0; row < m_rows; ++row) {
                const DeliveryFacts facts(m_table->model()->index(row, 0));
                if (!facts.isSeparator() && facts.webhookId() != m_webhookId)
                    ++m_ofOthers;
            }
            return false;
        }

        DeliveryTableView *m_table;
        QString m_webhookId;
        int m_rows = 0;
        int m_ofOthers = 0;
    };

private slots:
    void initTestCase() { ApplicationStory::prepare(); }

    void words_data()
    {
        QTest::addColumn<int>("status"); // -1: not told
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("remedyHas"); // empty: none
        const auto row = [](int status, const char *result, const char *title, const char *remedy) {
            QTest::addRow("%d", status) << status << QString::fromLatin1(result) << QString::fromLatin1(title)
                                        << QString::fromLatin1(remedy);
        };
        row(200, "200", "200 OK", "");
        row(299, "299", "299", "");
        row(301, "301", "301 Moved Permanently", "redirect");
        row(400, "400", "400 Bad Request", "kind of the webhook");
        row(401, "401", "401 Unauthorized", "Qovery-Secret");
        row(403, "403", "403 Forbidden", "Qovery-Signature");
        row(404, "404", "404 Not Found", "path");
        row(405, "405", "405 Method Not Allowed", "POST");
        row(410, "410", "410 Gone", "path");
        row(413, "413", "413 Content Too Large", "limit");
        row(415, "415", "415 Unsupported Media Type", "kind of the webhook");
        row(422, "422", "422 Unprocessable Content", "kind of the webhook");
        row(429, "429", "429 Too Many Requests", "how often");
        row(451, "451", "451 Unavailable For Legal Reasons", "Its answer");
        row(500, "500", "500 Internal Server Error", "12:20:09 UTC");
        row(503, "503", "503 Service Unavailable", "overloaded");
        row(0, "No response", "No response", "No answer");
        row(99, "No response", "No response", "No answer");
        row(1000, "No response", "No response", "No answer");
        row(100, "100", "100", "not a final status");
        row(-1, "Not told", "Status not told", "did not say");
    }
    void words()
    {
        QFETCH(int, status);
        QFETCH(QString, result);
        QFETCH(QString, title);
        QFETCH(QString, remedyHas);
        const std::optional<int> told = status < 0 ? std::nullopt : std::optional(status);
        const QDateTime at(QDate(2026, 7, 21), QTime(12, 20, 9), Qt::UTC);
        QCOMPARE(DeliveryTexts::result(told), result);
        QCOMPARE(DeliveryTexts::title(told), title);
        const QString remedy =
            DeliveryTexts::remedy(told, KnownKind::Standard, QStringLiteral("https://a.example/hook"), at);
        QCOMPARE(remedy.isEmpty(), remedyHas.isEmpty());
        QVERIFY2(remedy.contains(remedyHas), qPrintable(remedy));
        QVERIFY(!remedy.contains(QStringLiteral("retr"))); // what Qovery does then is not known
    }

    void times()
    {
        const QDateTime now(QDate(2026, 7, 21), QTime(12, 20, 9), Qt::UTC);
        QCOMPARE(DeliveryTexts::utcTime(now), QStringLiteral("12:20:09 UTC"));
        QCOMPARE(DeliveryTexts::age(now.addSecs(-20), now), QStringLiteral("20 s ago"));
        QVERIFY(DeliveryTexts::age(now.addSecs(3600), now).contains(QStringLiteral("ahead")));
        QVERIFY(
            DeliveryTexts::day(QDate(2026, 7, 20), QDate(2026, 7, 21)).startsWith(QStringLiteral("Yest")));
        QVERIFY(DeliveryTexts::day(QDate(2027, 1, 1), QDate(2026, 7, 21)).contains(QStringLiteral("future")));
        QVERIFY(!DeliveryTexts::localTime({}).isEmpty());
        QCOMPARE(DeliveryTexts::before(500, 500), QStringLiteral("The delivery before it also got 500."));
        QCOMPARE(DeliveryTexts::before(500, 200), QString());
        QCOMPARE(statusWords(600), QString());
    }

    void filterIsRemembered()
    {
        DeliveryLogFilter filter;
        filter.range = Range::Custom;
        filter.from = QDateTime(QDate(2026, 7, 1), QTime(0, 0), Qt::UTC);
        filter.chip = Chip::Failed;
        filter.event = wireWord(KnownEvent::Failed);
        filter.project = QStringLiteral("payments");
        filter.status = 0;
        QCOMPARE(DeliveryLogFilter::fromBytes(filter.toBytes()), std::optional(filter));
        QVERIFY(!DeliveryLogFilter::fromBytes("garbage"));
        const DeliveryFilter asked = filter.filter(QStringLiteral("o"), QDateTime::currentDateTimeUtc());
        QCOMPARE(asked.results.size(), 3);
        QVERIFY(!asked.results.contains(DeliveryResult::NoAnswer));
        QCOMPARE(asked.projects, QStringList{QStringLiteral("payments")});
        QCOMPARE(asked.from, filter.from);
        QVERIFY(DeliveryLogFilter::everything().words({}).isEmpty());
    }

    void logFillsAndFilters()
    {
        DemoServer server;
        QVERIFY2(server.isRunning(), qPrintable(server.errorText()));
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        const Log log(story.window());
        ApplicationStory::press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(story.window().currentView(), MainView::Deliveries);
        QTRY_VERIFY(!log.ids().isEmpty());
        QCOMPARE(ApplicationStory::focusName(), QStringLiteral("deliveryTable"));
        QTRY_VERIFY(log.find<ElidedLabel>("deliveryReadings")->text().contains(QStringLiteral("12 webhook")));
        shoot(story.window(), QStringLiteral("log-fills"));

        // All that the server has is here, once.
        const int all = onServer(story);
        QVERIFY(all > 50);
        log.choose("deliveryEvent", QStringLiteral("Any event"));
        QTRY_VERIFY(log.find<QWidget>("hiddenBar")->isVisible()); // 24 hours hide the rest
        log.showEverything();
        QTRY_COMPARE(log.find<FilterChip>("allDeliveriesChip")->count(), std::optional(all));
        log.fetchAll();
        QTRY_COMPARE(log.ids().size(), all);
        QVERIFY(!log.find<QWidget>("hiddenBar")->isVisible());
        QVERIFY(DeliveryFacts(log.table()->model()->index(0, 0)).isSeparator());

        // Chips, with the counts of each.
        const int failed = log.find<FilterChip>("failedChip")->count().value_or(0);
        const int unanswered = log.find<FilterChip>("noResponseChip")->count().value_or(0);
        const int successful = log.find<FilterChip>("successfulChip")->count().value_or(0);
        QCOMPARE(failed + unanswered + successful, all);
        QTest::mouseClick(log.find<FilterChip>("noResponseChip"), Qt::LeftButton);
        QTRY_COMPARE(log.ids().size(), unanswered);
        QCOMPARE(log.results(), QList<DeliveryResult>{DeliveryResult::NoAnswer});
        ApplicationStory::press(Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(log.ids().size(), failed);
        QVERIFY(!log.results().contains(DeliveryResult::Success));
        QTRY_VERIFY(log.find<QWidget>("hiddenBar")->isVisible());
        QTRY_VERIFY(log.find<ElidedLabel>("hiddenText")->text().contains(QString::number(failed)));

        // Combined with a webhook: what is left of both.
        log.choose("deliveryWebhook", QStringLiteral("Status page sync"));
        QTRY_VERIFY(log.ids().size() < failed);
        for (int row = 0; row < log.table()->model()->rowCount(); ++row) {
            const DeliveryFacts facts(log.table()->model()->index(row, 0));
            QVERIFY(facts.isSeparator() || facts.webhookName() == QStringLiteral("Status page sync"));
        }
        // Nothing matches, and the way out of it.
        log.choose("deliveryWebhook", QStringLiteral("Release archive"));
        auto *state = log.find<EmptyState>("deliveryState");
        QTRY_VERIFY(state->isVisible() && state->title() == QStringLiteral("No deliveries match"));
        QVERIFY2(state->text().contains(QStringLiteral("Release archive")), qPrintable(state->text()));
        shoot(story.window(), QStringLiteral("log-nothing"));
        log.find<QPushButton>("deliveriesClearButton")->click();
        QTRY_COMPARE(log.find<FilterChip>("allDeliveriesChip")->count(), std::optional(all));

        // Full text, in payloads and responses.
        ApplicationStory::press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(ApplicationStory::focusName(), QStringLiteral("deliverySearch"));
        ApplicationStory::type(QStringLiteral("upstream connect"));
        QTRY_COMPARE(log.ids().size(), 2);
        QCOMPARE(log.results(), QList<DeliveryResult>{DeliveryResult::ServerError});
        ApplicationStory::press(Qt::Key_Escape);
        ApplicationStory::press(Qt::Key_Escape);
        QCOMPARE(ApplicationStory::focusName(), QStringLiteral("deliveryTable"));
        QTRY_VERIFY(log.ids().size() > 2);
    }

    void drawerByKeyboard()
    {
        DemoServer server;
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        const Log log(story.window());
        ApplicationStory::press(Qt::Key_3, Qt::ControlModifier);
        ApplicationStory::press(Qt::Key_3, Qt::AltModifier);
        QTRY_VERIFY(log.rowOf(QStringLiteral("500")) > 0);
        auto *drawer = log.find<DeliveryDrawer>("deliveryDrawer");
        QVERIFY(!drawer->isVisible());
        ApplicationStory::press(Qt::Key_Home);
        ApplicationStory::press(Qt::Key_Return);
        QTRY_COMPARE(log.title(), QStringLiteral("500 Internal Server Error"));
        QVERIFY(drawer->isVisible());
        const auto *remedy = log.find<Note>("remedy");
        QTRY_VERIFY2(remedy->text().contains(QStringLiteral("before it also got 500")),
                     qPrintable(remedy->text()));
        shoot(story.window(), QStringLiteral("log-drawer"));

        // The arrows take the drawer along; separators are no place to be.
        ApplicationStory::press(Qt::Key_End);
        QTRY_VERIFY(log.title() != QStringLiteral("500 Internal Server Error"));
        QVERIFY(log.title().startsWith(QStringLiteral("4")));
        QCOMPARE(ApplicationStory::focusName(), QStringLiteral("deliveryTable"));

        // As a command, with the body as it was recorded and a place for the secret.
        ApplicationStory::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QString command = QApplication::clipboard()->text();
        QVERIFY(command.startsWith(QStringLiteral("curl -X POST ")));
        QVERIFY(command.contains(QStringLiteral("--data-raw")));

        ApplicationStory::press(Qt::Key_Escape);
        QVERIFY(!drawer->isVisible());
        ApplicationStory::press(Qt::Key_F9);
        QVERIFY(drawer->isVisible());
        ApplicationStory::press(Qt::Key_F9);
        QVERIFY(!drawer->isVisible());

        // Narrow: over the log, not beside it.
        story.window().resize(1024, 640);
        log.click(log.rowOf(QStringLiteral("500")));
        QVERIFY(drawer->isVisible());
        QCOMPARE(drawer->parentWidget()->objectName(), QStringLiteral("deliveryDock"));
        QTRY_COMPARE(log.title(), QStringLiteral("500 Internal Server Error"));
        shoot(story.window(), QStringLiteral("log-narrow"));
        // From the failure to the webhook.
        log.find<QPushButton>("deliveryWebhookButton")->click();
        QCOMPARE(story.window().currentView(), MainView::Webhooks);
        QCOMPARE(story.table()->selectedId(), story.idOf(QStringLiteral("Status page sync")));
    }

    void newDeliveries()
    {
        DemoServer server;
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        const Log log(story.window());
        ApplicationStory::press(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(!log.ids().isEmpty());
        QTRY_VERIFY(
            log.find<ElidedLabel>("deliveryReadings")->text().contains(QStringLiteral("from 12 web")));
        const DeliveryFacts first(log.table()->model()->index(1, 0));
        log.click(log.rowOf(QStringLiteral("500")));
        const QString selected = log.table()->currentId();
        log.find<QCheckBox>("followDeliveries")->setChecked(false);
        const int before = int(log.ids().size());

        QJsonObject place;
        QVERIFY(findPlace(story, &place));
        place.insert(QStringLiteral("event"), QStringLiteral("DEPLOYMENT_SUCCESSFUL"));
        QVERIFY(deploy(server, QJsonDocument(place).toJson()));
        ApplicationStory::press(Qt::Key_F5);
        auto *waiting = log.find<Note>("waitingDeliveries");
        QTRY_VERIFY_WITH_TIMEOUT(waiting->isVisible(), 15'000);
        QCOMPARE(log.ids().size(), before); // nothing moves under the user's eyes
        shoot(story.window(), QStringLiteral("log-waiting"));
        emit waiting->actionTriggered();
        QTRY_VERIFY(log.ids().size() > before); // another webhook's may wait again by now
        QCOMPARE(log.table()->currentId(), selected);

        // Followed: they come by themselves, and what is selected stays.
        log.find<QCheckBox>("followDeliveries")->setChecked(true);
        const int shown = int(log.ids().size());
        QVERIFY(deploy(server, QJsonDocument(place).toJson()));
        ApplicationStory::press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(log.ids().size() > shown, 15'000);
        QCOMPARE(log.table()->currentId(), selected);
    }

    void keptWhenTheServerIsGone()
    {
        QTemporaryDir folder;
        ApplicationStory::keepDataIn(folder.path());
        DemoServer server;
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        const Log log(story.window());
        ApplicationStory::press(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(
            log.find<ElidedLabel>("deliveryReadings")->text().contains(QStringLiteral("from 12 web")));
        const int rows = int(log.ids().size());
        QVERIFY(rows > 0);
        server.kill();
        ApplicationStory::press(Qt::Key_F5);
        auto *problem = log.find<Note>("deliveryProblem");
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), 20'000);
        QVERIFY(problem->text().contains(QStringLiteral("has kept")));
        QCOMPARE(log.ids().size(), rows);
        shoot(story.window(), QStringLiteral("log-problem"));
        ApplicationStory::keepDataIn({});
    }

    void tabOfAWebhook()
    {
        DemoServer server;
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        story.clickRow(QStringLiteral("Status page sync"));
        const Log log(story.window());
        auto *tabs = log.find<QTabBar>("tabs");
        int tab = -1;
        for (int at = 0; at < tabs->count(); ++at)
            tab = tabs->tabText(at) == QStringLiteral("Deliveries") ? at : tab;
        QVERIFY(tab > 0);
        tabs->setCurrentIndex(tab);
        auto *table = log.find<DeliveryTableView>("webhookDeliveryTable");
        // Nothing of another webhook at any time: not before its log was read, not between two selections.
        PaintedRows painted(table, story.idOf(QStringLiteral("Status page sync")));
        QTRY_VERIFY(table->model()->rowCount() > 10);
        painted.look();
        QVERIFY(painted.rows() > 1);
        QCOMPARE(painted.ofOthers(), 0);
        shoot(story.window(), QStringLiteral("log-tab"));
        const QModelIndex first = table->model()->index(1, 0);
        const QString deliveryId = DeliveryFacts(first).deliveryId();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
        QCOMPARE(story.window().currentView(), MainView::Deliveries);
        QTRY_COMPARE(log.title(), QStringLiteral("500 Internal Server Error"));
        QTRY_COMPARE(log.table()->currentId(), deliveryId);

        // Live: what happens comes by itself.
        story.window().showView(MainView::Webhooks);
        painted.look();
        painted.expect(story.idOf(QStringLiteral("Release archive")));
        story.clickRow(QStringLiteral("Release archive"));
        painted.look();
        QTRY_COMPARE(DeliveryFacts(table->model()->index(1, 0)).webhookName(),
                     QStringLiteral("Release archive"));
        painted.look();
        QCOMPARE(painted.ofOthers(), 0);
        const int before = table->model()->rowCount();
        log.find<CheckChip>("liveChip")->click();
        QJsonObject place;
        QVERIFY(findPlace(story, &place));
        place.insert(QStringLiteral("event"), QStringLiteral("DEPLOYMENT_SUCCESSFUL"));
        QVERIFY(deploy(server, QJsonDocument(place).toJson()));
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > before, 20'000);
        shoot(story.window(), QStringLiteral("log-live"));
    }

    // Byte for byte as the API gave it, and whole or not at all.
    void payloadIsSaved()
    {
        DemoServer server;
        ApplicationStory story(server);
        story.open();
        QTRY_VERIFY(story.isFilled());
        const Log log(story.window());
        story.window().showDeliveries(story.idOf(QStringLiteral("Status page sync")), {});
        QTRY_VERIFY(log.rowOf(QStringLiteral("500")) > 0);
        log.click(log.rowOf(QStringLiteral("500")));
        QTRY_COMPARE(log.title(), QStringLiteral("500 Internal Server Error"));
        const QString deliveryId = log.table()->currentId();
        QByteArray told;
        bool isAnswered = false;
        QObject context;
        story.other().listDeliveries(story.organizationId(), story.idOf(QStringLiteral("Status page sync")),
                                     &context, [&](const Result<ListAnswer<Delivery>> &result) {
                                         isAnswered = true;
                                         for (const Delivery &delivery :
                                              result ? result.value().items : QList<Delivery>())
                                             told = delivery.id == deliveryId ? delivery.request : told;
                                     });
        QTRY_VERIFY(isAnswered);
        QVERIFY(!told.isEmpty());

        const QTemporaryDir folder;
        const auto save = [&](const QString &filePath) {
            log.find<QPushButton>("savePayloadButton")->click();
            QPointer<QFileDialog> dialog =
                story.window().findChild<QFileDialog *>(QStringLiteral("savePayloadDialog"));
            QVERIFY(dialog);
            dialog->selectFile(filePath);
            emit dialog->fileSelected(filePath);
            dialog->close();
            QTRY_VERIFY(!dialog);
        };
        save(folder.filePath(QStringLiteral("p.json")));
        QFile file(folder.filePath(QStringLiteral("p.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), told);
        QTRY_VERIFY(story.messages().constLast().startsWith(QStringLiteral("Payload saved")));
        save(folder.filePath(QStringLiteral("missing/p.json")));
        QTRY_VERIFY(story.messages().constLast().contains(QStringLiteral("was not saved")));
    }

    void filtersComeBack()
    {
        DemoServer server;
        {
            ApplicationStory story(server);
            story.open();
            QTRY_VERIFY(story.isFilled());
            const Log log(story.window());
            story.window().showView(MainView::Deliveries);
            log.choose("deliveryEvent", QStringLiteral("Failed"));
            ApplicationStory::press(Qt::Key_3, Qt::AltModifier);
            log.find<QCheckBox>("followDeliveries")->setChecked(false);
            story.window().close();
        }
        ApplicationStory story(server);
        story.open();
        QCOMPARE(story.window().currentView(), MainView::Deliveries); // what the new window paints first
        const Log log(story.window());
        QTRY_VERIFY(story.rows() > 0);
        QTRY_COMPARE(log.find<QComboBox>("deliveryEvent")->currentText(), QStringLiteral("Failed"));
        QVERIFY(log.find<FilterChip>("failedChip")->isChecked());
        QVERIFY(!log.find<QCheckBox>("followDeliveries")->isChecked());
        // What this server's log does not hold of them is said.
        QTRY_VERIFY(log.find<FilterChip>("failedChip")->count().has_value());
        story.window().restoreViewState(QByteArray("garbage")); // changes nothing, harms nothing
        // The next story starts as the first one did.
        log.showEverything();
        log.find<QCheckBox>("followDeliveries")->setChecked(true);
        story.window().showView(MainView::Webhooks);
        story.window().close();
    }

    void noneAndFailed()
    {
        CannedServer server;
        answerWithOneWebhook(server, "{\"results\":[]}", 200);
        {
            qputenv("QOVERY_CLI_ACCESS_TOKEN", "s3cr3t-token-1234567890");
            ApplicationStory story(ApplicationStory::at(server.url()));
            story.open();
            QTRY_COMPARE(story.rows(), 1);
            story.window().showView(MainView::Deliveries);
            const Log log(story.window());
            auto *state = log.find<EmptyState>("deliveryState");
            QTRY_COMPARE(state->title(), QStringLiteral("No deliveries yet"));
            shoot(story.window(), QStringLiteral("log-none"));
            QSignalSpy tests(&story.window(), &MainWindow::testSendRequested);
            log.find<QPushButton>("deliveriesTestButton")->click();
            QCOMPARE(tests.size(), 1);
            QCOMPARE(tests.constFirst().constFirst().value<Webhook>().id, QStringLiteral("w1"));
        }
        answerWithOneWebhook(server, "{\"message\":\"<b>no</b>\"}", 403);
        qputenv("QOVERY_CLI_ACCESS_TOKEN", "s3cr3t-token-1234567890"); // the application takes it away
        ApplicationStory story(ApplicationStory::at(server.url()));
        story.open();
        QTRY_COMPARE(story.rows(), 1);
        story.window().showView(MainView::Deliveries);
        const Log log(story.window());
        auto *state = log.find<EmptyState>("deliveryState");
        QTRY_COMPARE(state->title(), QStringLiteral("Deliveries could not be read"));
        QVERIFY2(state->text().contains(QStringLiteral("Bold")), qPrintable(state->text()));
        shoot(story.window(), QStringLiteral("log-error"));
        // Try Again asks the server once more.
        const auto reads = [&server] {
            return std::count_if(server.requests().cbegin(), server.requests().cend(),
                                 [](const auto &request) { return request.path.endsWith("/event"); });
        };
        const auto before = reads();
        log.find<QPushButton>("deliveriesRetryButton")->click();
        QTRY_VERIFY(reads() > before);
        qunsetenv("QOVERY_CLI_ACCESS_TOKEN");
    }

    // What a stranger wrote is text, whatever it looks like, and a body is shown as what it is.
    void hostileDeliveries()
    {
        CannedServer server;
        const auto json = [](QByteArray text) { return text.replace('\'', '"'); };
        const QByteArray place = json("{'payload':{'project':{'name':'<b>x</b>\\u202etxt'},"
                                      "'environment':{'name':'a&b'}}}");
        const auto delivery = [json](int number, const char *status, const QByteArray &answer,
                                     const QByteArray &request) {
            return json("{'id':'d" + QByteArray::number(number) + "','created_at':'2026-01-02T00:00:0" +
                        QByteArray::number(9 - number) +
                        "Z','kind':'STANDARD','matched_event':'<i>NEW</i>',"
                        "'target_url_used':'https://b.example/hook','target_response_status_code':" +
                        status + ",'target_response_body':") +
                   answer + json(",'request':") + request + '}';
        };
        const QByteArray huge = '"' + QByteArray(5 * 1024 * 1024, 'x') + '"';
        const QByteArrayList deliveries{
            delivery(0, "500", json("'<html><script>alert(1)</script>'"), place),
            delivery(1, "204", "null", place),
            delivery(2, "0", json("'\\u0000\\u0001\\u0002binary'"), json("'a \\ud800 b'")),
            delivery(3, "1000", json("''"), huge),
            delivery(4, "404", json("'\xff\xfe broken'"), place),
            json("{'id':'d5','created_at':'2026-01-02T00:00:00Z'}"), // what else is required is missing
            json("{'created_at':'2026-01-02T00:00:00Z'}"),           // cannot be told from others
        };
        const auto list = [json](const QByteArray &items) { return json("{'results':[") + items + "]}"; };
        answerWithOneWebhook(server, list(deliveries.join(',')), 200);
        qputenv("QOVERY_CLI_ACCESS_TOKEN", "s3cr3t-token-1234567890");
        ApplicationStory story(ApplicationStory::at(server.url()));
        story.open();
        QTRY_VERIFY(story.rows() == 1);
        const Log log(story.window());
        story.window().showView(MainView::Deliveries);
        // They are old: 24 hours hide them all.
        QTRY_VERIFY(log.find<QPushButton>("deliveriesClearButton"));
        log.find<QPushButton>("deliveriesClearButton")->click();
        QTRY_COMPARE(log.ids().size(), 6);
        const QAbstractItemModel *model = log.table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QString tip = model->index(row, column).data(Qt::ToolTipRole).toString();
                QVERIFY2(!tip.contains(QStringLiteral("<b>")) && !tip.contains(QStringLiteral("<i>")),
                         qPrintable(tip));
            }
        }
        const int failed = log.rowOf(QStringLiteral("500"));
        QCOMPARE(model->index(failed, 2).data().toString(), QStringLiteral("<b>Bold</b> & <img src=x>"));
        QVERIFY(model->index(failed, 4).data().toString().startsWith(QStringLiteral("<b>x</b>")));
        for (int row = 1; row < model->rowCount(); ++row) {
            if (DeliveryFacts(model->index(row, 0)).isSeparator())
                continue;
            log.click(row);
            QTRY_COMPARE(log.title(), DeliveryTexts::title(DeliveryFacts(model->index(row, 0)).status()));
            QTest::qWait(0);
            QVERIFY(log.find<QWidget>("formerTarget")->isVisible() ||
                    DeliveryFacts(model->index(row, 0)).targetUrl().isEmpty());
            shoot(story.window(), QStringLiteral("log-hostile%1").arg(row));
        }
        qunsetenv("QOVERY_CLI_ACCESS_TOKEN");
    }

    void rangeDialog()
    {
        RangeDialog dialog(DeliveryLogFilter{});
        QList<Range> chosen;
        connect(&dialog, &RangeDialog::chosen, this, [&](Range range) { chosen.append(range); });
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        auto *until = dialog.findChild<QDateTimeEdit *>(QStringLiteral("untilEdit"));
        const QDateTime usual = until->dateTime();
        until->setDateTime(usual.addYears(-1));
        dialog.findChild<QPushButton *>(QStringLiteral("showButton"))->click();
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("rangeProblem"))->isVisible());
        until->setDateTime(usual);
        dialog.findChild<QPushButton *>(QStringLiteral("showButton"))->click();
        QCOMPARE(chosen, QList<Range>{Range::Custom});
        dialog.open();
        dialog.findChild<QRadioButton *>(QStringLiteral("allKeptButton"))->click();
        dialog.findChild<QPushButton *>(QStringLiteral("showButton"))->click();
        QCOMPARE(chosen.constLast(), Range::All);
    }

private:
    // A project and environment that some webhook fires for on a success.
    static bool findPlace(ApplicationStory &story, QJsonObject *place)
    {
        QObject context;
        bool isAnswered = false;
        story.other().listEnvironments(
            story.organizationId(), &context, [&](const Result<ListAnswer<Environment>> &result) {
                if (result) {
                    for (const Environment &environment : result.value().items) {
                        if (environment.mode.is(KnownMode::Production)) {
                            place->insert(QStringLiteral("project_id"), environment.projectId);
                            place->insert(QStringLiteral("environment_id"), environment.id);
                        }
                    }
                }
                isAnswered = true;
            });
        return QTest::qWaitFor([&] { return isAnswered; }, 10'000) && !place->isEmpty();
    }
};

QTEST_MAIN(TestDeliveryLog)
#include "tst_deliverylog.moc"
