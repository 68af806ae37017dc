// One delivery and its bodies, and what is said when there is none.
#include "tests/gui/deliverylog/testdeliverylog.h"

namespace tst_deliverylog {

void TestDeliveryLog::drawerByKeyboard()
{
    DemoServer server;
    ApplicationStory story(server);
    story.open();
    QTRY_VERIFY(story.isFilled());
    const Log log(story.window());
    ApplicationStory::press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(log.find<ElidedLabel>("deliveryReadings")->text().contains(QStringLiteral("from 12 web")));
    ApplicationStory::press(Qt::Key_3, Qt::AltModifier);
    QTRY_VERIFY(!log.results().isEmpty() && !log.results().contains(DeliveryResult::Success));
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

// Byte for byte as the API gave it, and whole or not at all.
void TestDeliveryLog::payloadIsSaved()
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

void TestDeliveryLog::noneAndFailed()
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
void TestDeliveryLog::hostileDeliveries()
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

} // namespace tst_deliverylog
