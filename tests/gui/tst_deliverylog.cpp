// The words of the log, and its filters; the other stories stand in deliverylog/.
#include "tests/gui/deliverylog/testdeliverylog.h"
#include "tests/support/testprogram.h"

namespace tst_deliverylog {

void TestDeliveryLog::words_data()
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

void TestDeliveryLog::words()
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

void TestDeliveryLog::times()
{
    const QDateTime now(QDate(2026, 7, 21), QTime(12, 20, 9), Qt::UTC);
    QCOMPARE(DeliveryTexts::utcTime(now), QStringLiteral("12:20:09 UTC"));
    QCOMPARE(DeliveryTexts::age(now.addSecs(-20), now), QStringLiteral("20 s ago"));
    QVERIFY(DeliveryTexts::age(now.addSecs(3600), now).contains(QStringLiteral("ahead")));
    QVERIFY(DeliveryTexts::day(QDate(2026, 7, 20), QDate(2026, 7, 21)).startsWith(QStringLiteral("Yest")));
    QVERIFY(DeliveryTexts::day(QDate(2027, 1, 1), QDate(2026, 7, 21)).contains(QStringLiteral("future")));
    QVERIFY(!DeliveryTexts::localTime({}).isEmpty());
    QCOMPARE(DeliveryTexts::before(500, 500), QStringLiteral("The delivery before it also got 500."));
    QCOMPARE(DeliveryTexts::before(500, 200), QString());
    QCOMPARE(statusWords(600), QString());
}

void TestDeliveryLog::filterIsRemembered()
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

void TestDeliveryLog::logFillsAndFilters()
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

void TestDeliveryLog::filtersComeBack()
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

void TestDeliveryLog::rangeDialog()
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

QW_TEST(QApplication, TestDeliveryLog)

} // namespace tst_deliverylog

#include "tst_deliverylog.moc"
