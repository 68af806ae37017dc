#include "models/api/apijson.h"
#include "models/api/webhookjson.h"
#include "models/api/webhookscan.h"
#include "tests/support/mutatedjson.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_webhookscan {

using Qt::StringLiterals::operator""_s;

// The quick way to read a page of webhooks and the thorough one tell the same, or the quick one tells
// nothing.
class TestWebhookScan : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSame_data();
    void readsTheSame();
    void whatIsUnusualIsLeftToQt_data();
    void whatIsUnusualIsLeftToQt();
    void mutationsReadTheSame();
    void plainDatesAreTheSame_data();
    void plainDatesAreTheSame();
};

static QByteArray scannedPage(const QByteArray &item)
{
    return R"({"results":[{"id":"w0","created_at":"2026-01-01T00:00:00Z"},)" + item + "]}";
}

// As QJsonDocument reads it; nothing unless all of it is readable.
static std::optional<QList<Webhook>> thoroughly(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue results = document.object().value(QLatin1String("results"));
    if (!document.isObject() || !(results.isArray() || results.isNull() || results.isUndefined()))
        return std::nullopt;
    QList<Webhook> webhooks;
    const QJsonArray array = results.toArray();
    for (const auto value : array) {
        JsonFields fields(value);
        webhooks.append(readWebhookItem(fields));
        if (!fields.problem().isEmpty())
            return std::nullopt;
    }
    return webhooks;
}

void TestWebhookScan::readsTheSame_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto item = [](const char *tag, const QByteArray &members) {
        QTest::newRow(tag) << scannedPage(R"({"id":"w1","created_at":"2026-01-01T00:00:00Z",)" + members +
                                          "}");
    };
    QTest::newRow("empty list") << QByteArray(R"({"results":[]})");
    QTest::newRow("no list") << QByteArray(R"({"page":1})");
    QTest::newRow("null for a list") << QByteArray(R"({"results":null})");
    QTest::newRow("pages") << QByteArray(R"({"pagination":{"total_pages":3,"page":1},"results":[]} )");
    item(
        "everything",
        R"("updated_at":"2026-01-01T00:00:00.123456Z","kind":"SLACK","target_url":"https://h.example/x",)"
        R"("target_secret_set":true,"description":"On-call","enabled":false,"events":["DEPLOYMENT_FAILURE"],)"
        R"("project_names_filter":["a*","b"],"environment_types_filter":["PRODUCTION","STAGING"])");
    item("everything null",
         R"("updated_at":null,"kind":null,"target_url":null,"target_secret_set":null,"description":null,)"
         R"("enabled":null,"events":null,"project_names_filter":null,"environment_types_filter":null)");
    item("words of another version", R"("kind":"TEAMS","events":["X_1","DEPLOYMENT_STARTED"])");
    item("empty texts", R"("kind":"","description":"","events":[""],"project_names_filter":[])");
    item("fields of another version", R"("z":1,"a":{"b":[{"c":null}]},"n":null,"m":[[]],"y":"x")");
    item("a secret", R"("target_secret":"s3cr3t")");
    item("escapes", R"("description":"a\"b\\c\/\b\f\n\r\t\u00e9\u0000d","kind":"SL\u0041CK")");
    item("not ASCII", "\"description\":\"d\xc3\xa9j\xc3\xa0 \xf0\x9f\x9a\x80\"");
    item("other dates", R"("updated_at":"2026-01-01T02:00:00+02:00")");
    item("white space", " \n\"enabled\" :\ttrue ");
}

void TestWebhookScan::readsTheSame()
{
    QFETCH(const QByteArray, json);
    const auto quick = scanWebhookPage(json);
    QVERIFY(quick);
    const auto thorough = thoroughly(json);
    QVERIFY(thorough);
    QCOMPARE(quick->webhooks.size(), thorough->size());
    QVERIFY(quick->webhooks == *thorough);
    QCOMPARE(readWebhookPage(json).value->pagination.totalPages,
             json.contains("total_pages") ? std::optional(3) : std::nullopt);
}

void TestWebhookScan::whatIsUnusualIsLeftToQt_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto item = [](const char *tag, const QByteArray &members) {
        QTest::newRow(tag) << scannedPage(R"({"id":"w1","created_at":"2026-01-01T00:00:00Z",)" + members +
                                          "}");
    };
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("two lists") << QByteArray(R"({"results":[],"results":[]})");
    QTest::newRow("no list") << QByteArray(R"({"results":{}})");
    QTest::newRow("cut") << QByteArray(R"({"results":[)");
    QTest::newRow("text after it") << QByteArray(R"({"results":[]}x)");
    QTest::newRow("broken UTF-8") << QByteArray("{\"results\":[],\"x\":\"\xff\"}");
    QTest::newRow("deep") << R"({"x":)" + QByteArray(600, '[') + QByteArray(600, ']') + "}";
    QTest::newRow("number") << scannedPage("1");
    QTest::newRow("no id") << scannedPage(R"({"created_at":"2026-01-01T00:00:00Z"})");
    QTest::newRow("no date") << scannedPage(R"({"id":"w1","created_at":"soon"})");
    item("a key twice", R"("enabled":true,"enabled":false)");
    item("an unknown key twice", R"("x":1,"x":null)");
    item("an escaped key", R"("en\u0061bled":true)");
    item("half a character", R"("description":"\ud83d")");
    item("a mark of the byte order", "\"description\":\"\xef\xbb\xbfx\"");
    item("a wrong type", R"("description":1)");
    item("a flag that is none", R"("enabled":"yes")");
    item("a list that is none", R"("events":"DEPLOYMENT_FAILURE")");
    item("a list with something else", R"("events":[1])");
    item("a huge number", R"("x":1e999)");
    item("a control character", "\"description\":\"a\tb\"");
}

void TestWebhookScan::whatIsUnusualIsLeftToQt()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!scanWebhookPage(json));
}

void TestWebhookScan::mutationsReadTheSame()
{
    const QByteArray good = scannedPage(
        R"({"id":"w1","created_at":"2026-01-01T00:00:00.123456Z","kind":"SLACK","enabled":true,"x":null,)"
        R"("target_url":"https://h.example/x","events":["DEPLOYMENT_FAILURE"],"description":"\u00e9",)"
        R"("project_names_filter":["a*"],"environment_types_filter":["PRODUCTION"],"y":[1,{"z":2}]})");
    MutatedJson mutated(20261129);
    int readQuickly = 0;
    for (int i = 0; i < 20000; ++i) {
        const QByteArray json = mutated.of(good);
        const auto quick = scanWebhookPage(json);
        if (!quick)
            continue;
        ++readQuickly;
        const auto thorough = thoroughly(json);
        QVERIFY2(thorough, json.constData());
        QVERIFY2(quick->webhooks == *thorough, json.constData());
    }
    QVERIFY(readQuickly > 1000);
}

void TestWebhookScan::plainDatesAreTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("when"); // invalid: not of the plain form
    const auto row = [](const char *text, const QDateTime &when = {}) {
        QTest::newRow(text) << QByteArray(text) << when;
    };
    const QDate day(2024, 2, 29);
    row("2024-02-29T23:59:58Z", QDateTime(day, QTime(23, 59, 58), Qt::UTC));
    row("2024-02-29T23:59:58.123Z", QDateTime(day, QTime(23, 59, 58, 123), Qt::UTC));
    row("2024-02-29T23:59:58.123999999Z", QDateTime(day, QTime(23, 59, 58, 123), Qt::UTC));
    row("2024-02-29T23:59:58.123456789012345678901234567890Z",
        QDateTime(day, QTime(23, 59, 58, 123), Qt::UTC));
    row("2024-02-29T23:59:58.123Z2026-01-02T03:04:05.6789Z");
    row("2024-02-29T23:59:58.1Z");
    row("2024-02-29T23:59:58.12a4Z");
    row("2024-02-29T23:59:58.Z");
    row("2023-02-29T23:59:58Z");
    row("2024-02-29T24:00:00Z");
    row("2024-02-29T23:59:58");
    row("2024-02-29T23:59:58+00:00");
    row("2024-02-29T23:59:5xZ");
    row("2024-02-29 23:59:58Z");
    row("Z");
    row("");
}

void TestWebhookScan::plainDatesAreTheSame()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QDateTime, when);
    QCOMPARE(plainDateOfWire(QLatin1String(text)), when);
    if (when.isValid())
        QCOMPARE(dateOfWire(QString::fromLatin1(text)), when);
}

QW_TEST(QCoreApplication, TestWebhookScan)

} // namespace tst_webhookscan

#include "tst_webhookscan.moc"
