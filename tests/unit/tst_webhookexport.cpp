// The export's bytes, read back: JSON by QJsonDocument, CSV by a parser of RFC 4180 in this file.
#include "models/domain/webhookexport.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace tst_webhookexport {

namespace {

const auto hostileText = QStringLiteral("a,\"b\"\r\nc\td\u202Ee\u2066\u2028\u0085\u001B[31m<b>é日\U0001F600");

Webhook fullWebhook()
{
    Webhook webhook;
    webhook.id = QStringLiteral("7c4f1d0a-0000-4000-8000-000000000001");
    webhook.createdAt = QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05.678Z"), Qt::ISODateWithMs);
    webhook.updatedAt = QDateTime::fromString(QStringLiteral("2026-02-02T03:04:05.000Z"), Qt::ISODateWithMs);
    webhook.kind = WebhookKind::fromWire(QStringLiteral("CARRIER_PIGEON"));
    webhook.targetUrl = QStringLiteral("https://hooks.example/services/T000/B000/abcdefgh9fQa?x=1");
    webhook.secretIsSet = true;
    webhook.description = hostileText;
    webhook.isEnabled = false;
    webhook.events = {EventType::fromWire(QStringLiteral("DEPLOYMENT_FAILURE")),
                      EventType::fromWire(QStringLiteral("SOMETHING_NEW"))};
    webhook.modes = {EnvironmentMode::fromWire(QStringLiteral("PRODUCTION")),
                     EnvironmentMode::fromWire(QStringLiteral("MOON"))};
    webhook.projectPatterns = {QStringLiteral("shop*"), QStringLiteral("a,b;\"c\"\\n|"), QString(),
                               QStringLiteral("=1+1")};
    webhook.unknownFields = {QStringLiteral("retries")};
    return webhook;
}

WebhookExport exportOf(const QList<Webhook> &webhooks,
                       WebhookExport::Targets targets = WebhookExport::Targets::Plain)
{
    WebhookExport exported;
    exported.organization = {QStringLiteral("org-1"), QStringLiteral("Acme \"Retail\"")};
    exported.apiHost = QStringLiteral("api.qovery.com");
    exported.exportedAt =
        QDateTime::fromString(QStringLiteral("2026-11-29T16:00:00.000Z"), Qt::ISODateWithMs);
    exported.targets = targets;
    exported.webhooks = webhooks;
    return exported;
}

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QJsonObject onlyWebhook(const WebhookExport &exported)
{
    const QJsonArray webhooks = parsed(exported.toJson()).value(QLatin1String("webhooks")).toArray();
    return webhooks.size() == 1 ? webhooks.first().toObject() : QJsonObject();
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto element : array)
        list.append(element.toString());
    return list;
}

// Records of cells, strictly: CRLF between records, quotes only around a whole cell. Nothing: it is none.
QList<QStringList> csvRecords(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QList<QStringList> records;
    QStringList record;
    qsizetype at = 0;
    while (at < text.size()) {
        QString cell;
        if (text.at(at) == u'"') {
            for (++at;; ++at) {
                if (at >= text.size())
                    return {};
                if (text.at(at) == u'"' && (at + 1 >= text.size() || text.at(at + 1) != u'"'))
                    break;
                if (text.at(at) == u'"')
                    ++at;
                cell += text.at(at);
            }
            ++at;
        } else {
            while (at < text.size() && text.at(at) != u',' && text.at(at) != u'\r') {
                if (text.at(at) == u'"' || text.at(at) == u'\n')
                    return {};
                cell += text.at(at++);
            }
        }
        record.append(cell);
        if (text.mid(at, 2) == QLatin1String("\r\n")) {
            records.append(record);
            record.clear();
            at += 2;
        } else if (at < text.size() && text.at(at) == u',') {
            ++at;
        } else {
            return {};
        }
    }
    return record.isEmpty() ? records : QList<QStringList>();
}

QHash<QString, QString> onlyCsvRecord(const WebhookExport &exported)
{
    const QList<QStringList> records = csvRecords(exported.toCsv());
    QHash<QString, QString> byName;
    if (records.size() != 2 || records.at(0).size() != records.at(1).size())
        return byName;
    for (qsizetype at = 0; at < records.at(0).size(); ++at)
        byName.insert(records.at(0).at(at), records.at(1).at(at));
    return byName;
}

// As the documentation says.
QString withoutApostrophe(const QString &cell)
{
    static const QRegularExpression guarded(QStringLiteral("\\A'+[=+\\-@\\t\\r\\n\\x{0}＝＋－＠]"));
    return guarded.match(cell).hasMatch() ? cell.mid(1) : cell;
}

} // namespace

class TestWebhookExport : public QObject
{
    Q_OBJECT

private slots:
    void jsonHasEveryField();
    void jsonSaysWhatTheServerDidNot();
    void jsonOfNothingIsAnEmptyList();
    void jsonIsReadableInATerminal();
    void jsonKeepsWhatIsNoText();
    void jsonIsLaidOutForComparing();
    void theOrderDoesNotDependOnTheServers();
    void maskedTargetsHaveAnotherName();
    void unreadableOnesAreNamed();
    void csvHasEveryField();
    void csvCellsComeBack_data();
    void csvCellsComeBack();
    void csvSaysWhatTheServerDidNot();
};

void TestWebhookExport::jsonHasEveryField()
{
    const WebhookExport exported = exportOf({fullWebhook()});
    const QJsonObject whole = parsed(exported.toJson());
    QCOMPARE(whole.value(QLatin1String("format")).toString(), QStringLiteral("qovery-webhooks-export"));
    QCOMPARE(whole.value(QLatin1String("version")).toInt(), 1);
    QCOMPARE(whole.value(QLatin1String("organization")).toObject(),
             (QJsonObject{{QStringLiteral("id"), QStringLiteral("org-1")},
                          {QStringLiteral("name"), QStringLiteral("Acme \"Retail\"")}}));
    QCOMPARE(whole.value(QLatin1String("api_host")).toString(), QStringLiteral("api.qovery.com"));
    QCOMPARE(whole.value(QLatin1String("exported_at")).toString(),
             QStringLiteral("2026-11-29T16:00:00.000Z"));
    QCOMPARE(whole.value(QLatin1String("targets_masked")), QJsonValue(false));
    QCOMPARE(whole.value(QLatin1String("unreadable")), QJsonValue(QJsonArray()));

    const Webhook webhook = fullWebhook();
    const QJsonObject row = onlyWebhook(exported);
    QCOMPARE(row.size(), 12);
    QCOMPARE(row.value(QLatin1String("id")).toString(), webhook.id);
    QCOMPARE(row.value(QLatin1String("created_at")).toString(), QStringLiteral("2026-01-02T03:04:05.678Z"));
    QCOMPARE(row.value(QLatin1String("updated_at")).toString(), QStringLiteral("2026-02-02T03:04:05.000Z"));
    QCOMPARE(row.value(QLatin1String("kind")).toString(), QStringLiteral("CARRIER_PIGEON"));
    QCOMPARE(row.value(QLatin1String("target_url")).toString(), webhook.targetUrl);
    QCOMPARE(row.value(QLatin1String("target_secret_set")), QJsonValue(true));
    QCOMPARE(row.value(QLatin1String("description")).toString(), hostileText);
    QCOMPARE(row.value(QLatin1String("enabled")), QJsonValue(false));
    QCOMPARE(texts(row.value(QLatin1String("events"))),
             (QStringList{QStringLiteral("DEPLOYMENT_FAILURE"), QStringLiteral("SOMETHING_NEW")}));
    QCOMPARE(texts(row.value(QLatin1String("environment_types_filter"))),
             (QStringList{QStringLiteral("PRODUCTION"), QStringLiteral("MOON")}));
    QCOMPARE(texts(row.value(QLatin1String("project_names_filter"))), webhook.projectPatterns);
    QCOMPARE(texts(row.value(QLatin1String("unknown_fields"))), webhook.unknownFields);
}

void TestWebhookExport::jsonSaysWhatTheServerDidNot()
{
    Webhook bare;
    bare.id = QStringLiteral("w");
    const QJsonObject row = onlyWebhook(exportOf({bare}));
    for (const char *key : {"updated_at", "kind", "target_url", "target_secret_set", "enabled"})
        QVERIFY2(row.value(QLatin1String(key)).isNull(), key);
    for (const char *key : {"events", "environment_types_filter", "project_names_filter"})
        QCOMPARE(row.value(QLatin1String(key)), QJsonValue(QJsonArray()));
}

void TestWebhookExport::jsonOfNothingIsAnEmptyList()
{
    const QJsonObject whole = parsed(exportOf({}).toJson());
    QVERIFY(whole.value(QLatin1String("webhooks")).isArray());
    QVERIFY(whole.value(QLatin1String("webhooks")).toArray().isEmpty());
}

// No control or invisible formatting character is there as itself, but line ends.
void TestWebhookExport::jsonIsReadableInATerminal()
{
    Webhook webhook = fullWebhook();
    webhook.description += QString::fromUcs4(U"\U000E0041"); // a tag: invisible, beyond the BMP
    const QList<uint> characters = QString::fromUtf8(exportOf({webhook}).toJson()).toUcs4();
    for (const uint character : characters) {
        const QChar::Category category = QChar::category(character);
        const bool isInvisible = category == QChar::Other_Control || category == QChar::Other_Format ||
                                 category == QChar::Separator_Line;
        QVERIFY2(character == '\n' || !isInvisible, qPrintable(QString::number(character, 16)));
    }
    QCOMPARE(onlyWebhook(exportOf({webhook})).value(QLatin1String("description")).toString(),
             webhook.description);
}

void TestWebhookExport::jsonKeepsWhatIsNoText()
{
    Webhook webhook = fullWebhook();
    webhook.description = QStringLiteral("half ") + QChar(0xD83D) + QStringLiteral(" and NUL ") + QChar(0);
    const QByteArray json = exportOf({webhook}).toJson();
    QVERIFY(json.contains("half \\ud83d and NUL \\u0000"));
}

// A field a line, a list in one, and what is escaped at both ends of a run that is not.
void TestWebhookExport::jsonIsLaidOutForComparing()
{
    Webhook webhook;
    webhook.id = QStringLiteral("w1");
    webhook.createdAt = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    webhook.description = QStringLiteral("\"é\\ \U0001F600\u202Ez\t\u007F");
    webhook.projectPatterns = {QStringLiteral("a\"*"), QStringLiteral("b")};
    WebhookExport exported = exportOf({webhook});
    exported.unreadable = {{3, {}, QStringLiteral("no object")}, {4, QStringLiteral("w5"), {}}};
    const char *expected = R"({
  "format": "qovery-webhooks-export",
  "version": 1,
  "organization": {
    "id": "org-1",
    "name": "Acme \"Retail\""
  },
  "api_host": "api.qovery.com",
  "exported_at": "2026-11-29T16:00:00.000Z",
  "targets_masked": false,
  "webhooks": [
    {
      "id": "w1",
      "created_at": "1970-01-01T00:00:00.000Z",
      "updated_at": null,
      "kind": null,
      "target_url": null,
      "target_secret_set": null,
      "description": "\"é\\ 😀\u202ez\t\u007f",
      "enabled": null,
      "events": [],
      "environment_types_filter": [],
      "project_names_filter": ["a\"*", "b"],
      "unknown_fields": []
    }
  ],
  "unreadable": [
    {
      "position": 3,
      "id": null,
      "problem": "no object"
    },
    {
      "position": 4,
      "id": "w5",
      "problem": ""
    }
  ]
}
)";
    QCOMPARE(exported.toJson(), QByteArray(expected));
}

void TestWebhookExport::theOrderDoesNotDependOnTheServers()
{
    QList<Webhook> webhooks;
    for (int at = 0; at < 5; ++at) {
        Webhook webhook = fullWebhook();
        webhook.id = QStringLiteral("id-%1").arg(at);
        webhook.createdAt = webhook.createdAt.addSecs(at / 2 * 60);
        webhooks.append(webhook);
    }
    const QByteArray json = exportOf(webhooks).toJson();
    const QByteArray csv = exportOf(webhooks).toCsv();
    std::reverse(webhooks.begin(), webhooks.end());
    QCOMPARE(exportOf(webhooks).toJson(), json);
    QCOMPARE(exportOf(webhooks).toCsv(), csv);
    QVERIFY(json.indexOf("id-0") < json.indexOf("id-1") && json.indexOf("id-1") < json.indexOf("id-4"));
}

void TestWebhookExport::maskedTargetsHaveAnotherName()
{
    const WebhookExport exported = exportOf({fullWebhook()}, WebhookExport::Targets::Masked);
    const QString masked = QStringLiteral("https://hooks.example/****?x=1");
    const QJsonObject row = onlyWebhook(exported);
    QVERIFY(!row.contains(QLatin1String("target_url")));
    QCOMPARE(row.value(QLatin1String("target_url_masked")).toString(), masked);
    QCOMPARE(parsed(exported.toJson()).value(QLatin1String("targets_masked")), QJsonValue(true));
    QVERIFY(!exported.toJson().contains("T000"));

    const QHash<QString, QString> record = onlyCsvRecord(exported);
    QVERIFY(!record.contains(QStringLiteral("target_url")));
    QCOMPARE(record.value(QStringLiteral("target_url_masked")), masked);
    QVERIFY(!exported.toCsv().contains("T000"));
}

void TestWebhookExport::unreadableOnesAreNamed()
{
    WebhookExport exported = exportOf({fullWebhook()});
    exported.unreadable = {{3, QStringLiteral("w-3"), QStringLiteral("created_at is missing")}, {7, {}, {}}};
    const QJsonArray items = parsed(exported.toJson()).value(QLatin1String("unreadable")).toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).toObject().value(QLatin1String("position")).toInt(), 3);
    QCOMPARE(items.at(0).toObject().value(QLatin1String("id")).toString(), QStringLiteral("w-3"));
    QVERIFY(items.at(1).toObject().value(QLatin1String("id")).isNull());
}

void TestWebhookExport::csvHasEveryField()
{
    const Webhook webhook = fullWebhook();
    const QByteArray csv = exportOf({webhook}).toCsv();
    QVERIFY(csv.startsWith("id,created_at,updated_at,kind,target_url,target_secret_set,description,enabled,"
                           "events,environment_types_filter,project_names_filter,unknown_fields\r\n"));
    const QHash<QString, QString> record = onlyCsvRecord(exportOf({webhook}));
    QCOMPARE(record.size(), 12);
    QCOMPARE(record.value(QStringLiteral("id")), webhook.id);
    QCOMPARE(record.value(QStringLiteral("created_at")), QStringLiteral("2026-01-02T03:04:05.678Z"));
    QCOMPARE(record.value(QStringLiteral("updated_at")), QStringLiteral("2026-02-02T03:04:05.000Z"));
    QCOMPARE(record.value(QStringLiteral("kind")), QStringLiteral("CARRIER_PIGEON"));
    QCOMPARE(record.value(QStringLiteral("target_url")), webhook.targetUrl);
    QCOMPARE(record.value(QStringLiteral("target_secret_set")), QStringLiteral("true"));
    QCOMPARE(record.value(QStringLiteral("description")), hostileText);
    QCOMPARE(record.value(QStringLiteral("enabled")), QStringLiteral("false"));
    const auto list = [&](const char *name) {
        return texts(QJsonDocument::fromJson(record.value(QLatin1String(name)).toUtf8()).array());
    };
    QCOMPARE(list("events"),
             (QStringList{QStringLiteral("DEPLOYMENT_FAILURE"), QStringLiteral("SOMETHING_NEW")}));
    QCOMPARE(list("environment_types_filter"),
             (QStringList{QStringLiteral("PRODUCTION"), QStringLiteral("MOON")}));
    QCOMPARE(list("project_names_filter"), webhook.projectPatterns);
    QCOMPARE(list("unknown_fields"), webhook.unknownFields);
}

void TestWebhookExport::csvCellsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGuarded");
    QTest::newRow("plain") << QStringLiteral("plain") << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("formula") << QStringLiteral("=cmd|' /C calc'!A0") << true;
    QTest::newRow("plus") << QStringLiteral("+1") << true;
    QTest::newRow("minus") << QStringLiteral("-1") << true;
    QTest::newRow("at") << QStringLiteral("@SUM(1,2)") << true;
    QTest::newRow("tab") << QStringLiteral("\t=1") << true;
    QTest::newRow("CR") << QStringLiteral("\r=1") << true;
    QTest::newRow("LF") << QStringLiteral("\n=1") << true;
    QTest::newRow("NUL") << (QString(QChar(0)) + QStringLiteral("=1")) << true;
    QTest::newRow("full-width") << QStringLiteral("\uFF1D1+1") << true;
    QTest::newRow("an apostrophe of its own") << QStringLiteral("'=1") << true;
    QTest::newRow("two of them") << QStringLiteral("''-1") << true;
    QTest::newRow("apostrophe and text") << QStringLiteral("'quoted'") << false;
    QTest::newRow("quotes and commas") << QStringLiteral("\"a\",\"\"b,") << false;
    QTest::newRow("line ends") << QStringLiteral("a\nb\r\nc\rd") << false;
    QTest::newRow("overrides") << QStringLiteral("\u202Etxt.exe\u202C") << false;
    QTest::newRow("quote first") << QStringLiteral("\"=1") << false;
}

void TestWebhookExport::csvCellsComeBack()
{
    QFETCH(QString, text);
    QFETCH(bool, isGuarded);
    Webhook webhook = fullWebhook();
    webhook.description = text;
    const QString cell = onlyCsvRecord(exportOf({webhook})).value(QStringLiteral("description"));
    QCOMPARE(cell, isGuarded ? u'\'' + text : text);
    QCOMPARE(withoutApostrophe(cell), text);
}

void TestWebhookExport::csvSaysWhatTheServerDidNot()
{
    Webhook bare;
    bare.id = QStringLiteral("=w");
    const QHash<QString, QString> record = onlyCsvRecord(exportOf({bare}));
    QCOMPARE(record.value(QStringLiteral("id")), QStringLiteral("'=w"));
    for (const char *name :
         {"created_at", "updated_at", "kind", "target_url", "target_secret_set", "enabled"})
        QVERIFY2(record.contains(QLatin1String(name)) && record.value(QLatin1String(name)).isEmpty(), name);
    QCOMPARE(record.value(QStringLiteral("events")), QStringLiteral("[]"));
    QCOMPARE(csvRecords(exportOf({}).toCsv()).size(), 1);
}

QW_TEST(QCoreApplication, TestWebhookExport)

} // namespace tst_webhookexport

#include "tst_webhookexport.moc"
