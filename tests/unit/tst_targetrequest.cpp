#include "models/domain/targetrequest.h"
#include "models/domain/testsubject.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_targetrequest {

namespace {

TestSubject subjectOf(WebhookKind kind)
{
    TestSubject subject;
    subject.kind = std::move(kind);
    subject.event = KnownEvent::Failed;
    subject.organization = {QStringLiteral("o1"), QStringLiteral("Acme <Retail> & \"Sons\"")};
    subject.project = {QStringLiteral("p1"), QStringLiteral("product-api")};
    subject.environment = {QStringLiteral("e1"), QStringLiteral("staging"), QStringLiteral("p1"),
                           KnownMode::Staging};
    subject.now = QDateTime(QDate(2026, 7, 21), QTime(12, 34, 2), Qt::UTC);
    return subject;
}

QJsonObject objectIn(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

} // namespace

class TestTargetRequest : public QObject
{
    Q_OBJECT

private slots:
    void theStandardPayloadHasTheDocumentedShape();
    void theSlackPayloadIsAValidMessageThatSaysTest();
    void anUnknownKindGetsTheStandardShape();
    void eachEventIsTold_data();
    void eachEventIsTold();
    void aTestIsAboutWhatTheWebhookFiresFor();
    void aTestOfAWebhookGoesToItsTarget();
    void everyHeaderIsExplicit();
    void secretHeadersFollowTheChoice();
    void theHeadMasksSecretsAndPath();
    void theHostHasItsPort_data();
    void theHostHasItsPort();
    void placesAreTold_data();
    void placesAreTold();
};

void TestTargetRequest::theStandardPayloadHasTheDocumentedShape()
{
    const QByteArray json = samplePayload(subjectOf(KnownKind::Standard));
    const QJsonObject object = objectIn(json);
    QCOMPARE(object.value(QLatin1String("created_at")).toString(), QStringLiteral("2026-07-21T12:34:02Z"));
    QCOMPARE(object.value(QLatin1String("event_type")).toString(), QStringLiteral("DEPLOYMENT_FAILURE"));
    QCOMPARE(object.value(QLatin1String("payload_type")).toString(), QStringLiteral("DEPLOYMENT"));
    QVERIFY(object.value(QLatin1String("payload_id")).toString().endsWith(QLatin1String("7e57")));
    const QJsonObject payload = object.value(QLatin1String("payload")).toObject();
    QCOMPARE(payload.value(QLatin1String("current_status")).toString(), QStringLiteral("DEPLOYMENT_ERROR"));
    QCOMPARE(payload.value(QLatin1String("organization")).toObject().value(QLatin1String("name")).toString(),
             QStringLiteral("Acme <Retail> & \"Sons\""));
    QCOMPARE(payload.value(QLatin1String("project")).toObject().value(QLatin1String("id")).toString(),
             QStringLiteral("p1"));
    QCOMPARE(payload.value(QLatin1String("environment")).toObject().value(QLatin1String("mode")).toString(),
             QStringLiteral("STAGING"));
    for (const char *key : {"applications", "databases", "containers", "jobs", "logs"})
        QVERIFY(payload.value(QLatin1String(key)).isArray());
    QVERIFY(json.startsWith("{\n  \"created_at\": ")); // in the documented order, to be read by people
}

void TestTargetRequest::theSlackPayloadIsAValidMessageThatSaysTest()
{
    const QJsonObject object = objectIn(samplePayload(subjectOf(KnownKind::Slack)));
    QVERIFY(object.value(QLatin1String("text")).toString().startsWith(QLatin1String("TEST")));
    const QJsonArray blocks = object.value(QLatin1String("blocks")).toArray();
    QCOMPARE(blocks.size(), 3);
    QVERIFY(blocks.at(0)
                .toObject()
                .value(QLatin1String("text"))
                .toObject()
                .value(QLatin1String("text"))
                .toString()
                .contains(QLatin1String("TEST")));
    const QString section = blocks.at(1)
                                .toObject()
                                .value(QLatin1String("text"))
                                .toObject()
                                .value(QLatin1String("text"))
                                .toString();
    QVERIFY(section.contains(QLatin1String("Acme &lt;Retail&gt; &amp; \"Sons\"")));
    QCOMPARE(blocks.at(2).toObject().value(QLatin1String("type")).toString(), QStringLiteral("context"));
}

void TestTargetRequest::anUnknownKindGetsTheStandardShape()
{
    QVERIFY(objectIn(samplePayload(subjectOf(WebhookKind::fromWire(QStringLiteral("TEAMS")))))
                .contains(QLatin1String("payload_type")));
}

void TestTargetRequest::eachEventIsTold_data()
{
    QTest::addColumn<QString>("wire");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *wire, const char *status, const char *words) {
        QTest::newRow(wire) << QString::fromLatin1(wire) << QString::fromLatin1(status)
                            << QString::fromLatin1(words);
    };
    row("DEPLOYMENT_STARTED", "DEPLOYING", "Deployment started");
    row("DEPLOYMENT_SUCCESSFUL", "DEPLOYED", "Deployment succeeded");
    row("DEPLOYMENT_FAILURE", "DEPLOYMENT_ERROR", "Deployment failed");
    row("DEPLOYMENT_CANCELLED", "CANCELED", "Deployment cancelled");
    row("DEPLOYMENT_PAUSED", "DEPLOYED", "DEPLOYMENT_PAUSED"); // one this version does not know
}

void TestTargetRequest::eachEventIsTold()
{
    QFETCH(QString, wire);
    QFETCH(QString, status);
    QFETCH(QString, words);
    TestSubject subject = subjectOf(KnownKind::Standard);
    subject.event = EventType::fromWire(wire);
    const QJsonObject standard = objectIn(samplePayload(subject));
    QCOMPARE(standard.value(QLatin1String("event_type")).toString(), wire);
    QCOMPARE(
        standard.value(QLatin1String("payload")).toObject().value(QLatin1String("current_status")).toString(),
        status);
    subject.kind = KnownKind::Slack;
    const QString text = objectIn(samplePayload(subject)).value(QLatin1String("text")).toString();
    QCOMPARE(text, QStringLiteral("TEST: %1: product-api / staging").arg(words));
}

void TestTargetRequest::aTestIsAboutWhatTheWebhookFiresFor()
{
    const CatalogPtr catalog(new Catalog(
        {{QStringLiteral("p1"), QStringLiteral("shop")}, {QStringLiteral("p2"), QStringLiteral("api")}},
        {{QStringLiteral("e1"), QStringLiteral("main"), QStringLiteral("p1"), KnownMode::Production},
         {QStringLiteral("e2"), QStringLiteral("next"), QStringLiteral("p2"), KnownMode::Staging}}));
    const Organization acme{QStringLiteral("o1"), QStringLiteral("Acme")};
    Webhook webhook;
    webhook.kind = KnownKind::Slack;
    webhook.events = {KnownEvent::Started, KnownEvent::Failed};
    webhook.projectPatterns = {QStringLiteral("shop")};
    TestSubject subject = usualTestSubject(webhook, acme, catalog);
    QCOMPARE(subject.kind, WebhookKind(KnownKind::Slack));
    QCOMPARE(subject.event, EventType(KnownEvent::Failed)); // the one people wait for
    QCOMPARE(subject.organization, acme);
    QCOMPARE(subject.project.name, QStringLiteral("shop"));
    QCOMPARE(subject.environment.name, QStringLiteral("main"));

    webhook.events = {KnownEvent::Cancelled, KnownEvent::Started};
    webhook.kind = {}; // the server did not say
    subject = usualTestSubject(webhook, acme, catalog);
    QCOMPARE(subject.event, EventType(KnownEvent::Cancelled));
    QCOMPARE(subject.kind, WebhookKind(KnownKind::Standard));

    // It fires for nothing, or nothing is known: plainly made up, never somebody's environment.
    webhook.projectPatterns = {QStringLiteral("nobody")};
    for (const CatalogPtr &known : {catalog, CatalogPtr()}) {
        subject = usualTestSubject(webhook, acme, known);
        QCOMPARE(subject.project.name, QStringLiteral("sample-project"));
        QCOMPARE(subject.environment.name, QStringLiteral("sample-environment"));
        QCOMPARE(subject.environment.mode, EnvironmentMode(KnownMode::Staging));
    }
}

void TestTargetRequest::aTestOfAWebhookGoesToItsTarget()
{
    Webhook webhook;
    webhook.targetUrl = QStringLiteral("https://a.example/hook");
    const TargetRequest request =
        usualTestRequest(webhook, subjectOf(KnownKind::Standard), QStringLiteral("geheim"));
    QCOMPARE(request.targetUrl, webhook.targetUrl);
    QVERIFY(request.body.startsWith('{') && request.body.endsWith("}\n"));
    const QByteArray head = requestHead(request, SecretDisplay::Shown);
    QVERIFY(head.contains("Qovery-Signature: geheim\r\n"));
    QVERIFY(head.contains("X-Webhooks-Test: true\r\n")); // a receiver can tell it from a delivery
    const QByteArray slack =
        requestHead(usualTestRequest(webhook, subjectOf(KnownKind::Slack), {}), SecretDisplay::Shown);
    QVERIFY(!slack.contains("X-Webhooks-Test")); // the message says it
    QVERIFY(!slack.contains("Qovery-"));
}

void TestTargetRequest::everyHeaderIsExplicit()
{
    const TargetRequest request = targetRequest(
        {QStringLiteral(" https://a.example:8443/x?y=1#z "), "{}", {}, SecretHeader::Both, true});
    QCOMPARE(request.targetUrl, QStringLiteral("https://a.example:8443/x?y=1#z"));
    QCOMPARE(
        requestHead(request, SecretDisplay::Shown),
        QByteArray("POST /x?y=1 HTTP/1.1\r\nHost: a.example:8443\r\nUser-Agent: qovery-webhooks/" APP_VERSION
                   "\r\nAccept: */*\r\nAccept-Encoding: identity\r\nAccept-Language: en\r\nContent-Type: "
                   "application/json\r\n"
                   "X-Webhooks-Test: true\r\nContent-Length: 2\r\nConnection: close\r\n\r\n"));
}

void TestTargetRequest::secretHeadersFollowTheChoice()
{
    const auto names = [](SecretHeader choice, const QString &secret) {
        QList<QByteArray> found;
        const TargetRequest request =
            targetRequest({QStringLiteral("https://a.example/"), "{}", secret, choice, false});
        for (const auto &[name, value] : request.headers) {
            if (value == "s")
                found.append(name);
        }
        return found;
    };
    const QString secret = QStringLiteral("s");
    QCOMPARE(names(SecretHeader::Both, secret), (QList<QByteArray>{"Qovery-Signature", "Qovery-Secret"}));
    QCOMPARE(names(SecretHeader::Signature, secret), QList<QByteArray>{"Qovery-Signature"});
    QCOMPARE(names(SecretHeader::Secret, secret), QList<QByteArray>{"Qovery-Secret"});
    QVERIFY(names(SecretHeader::None, secret).isEmpty());
    const TargetRequest request =
        targetRequest({QStringLiteral("https://a.example/"), "{}", {}, SecretHeader::Both, false});
    QVERIFY(!requestHead(request, SecretDisplay::Shown).contains("Qovery"));
    QVERIFY(!requestHead(request, SecretDisplay::Shown).contains("X-Webhooks-Test"));
}

void TestTargetRequest::theHeadMasksSecretsAndPath()
{
    const TargetRequest request = targetRequest({QStringLiteral("https://a.example/hooks/0123456789ab9fQa"),
                                                 "{}", QStringLiteral("geheim"), SecretHeader::Both, true});
    const QByteArray head = requestHead(request, SecretDisplay::Masked);
    QVERIFY(!head.contains("geheim"));
    QVERIFY(!head.contains("0123456789"));
    QVERIFY(head.startsWith("POST /****9fQa HTTP/1.1\r\n"));
    QVERIFY(requestHead(request, SecretDisplay::Shown).contains("Qovery-Secret: geheim"));
}

void TestTargetRequest::theHostHasItsPort_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("none") << QStringLiteral("https://a.example") << QByteArray("a.example");
    QTest::newRow("usual") << QStringLiteral("https://a.example:443/") << QByteArray("a.example");
    QTest::newRow("usual of the other")
        << QStringLiteral("http://a.example:443/") << QByteArray("a.example:443");
    QTest::newRow("v6") << QStringLiteral("http://[::1]:8080/x") << QByteArray("[::1]:8080");
    QTest::newRow("idn") << QStringLiteral("https://bücher.example/") << QByteArray("xn--bcher-kva.example");
}

void TestTargetRequest::theHostHasItsPort()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, host);
    QCOMPARE(targetRequest({url, "{}", {}, SecretHeader::None, false}).headers.constFirst().second, host);
}

void TestTargetRequest::placesAreTold_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<TargetPlace>("place");
    const auto rows = [](TargetPlace place, std::initializer_list<const char *> hosts) {
        for (const char *host : hosts)
            QTest::newRow(host) << QString::fromUtf8(host) << place;
    };
    rows(TargetPlace::ThisComputer,
         {"localhost", "LOCALHOST", "localhost.", "a.localhost", "127.0.0.1", "127.1", "2130706433",
          "0x7f000001", "0177.0.0.1", "0.0.0.0", "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]"});
    rows(TargetPlace::PrivateNetwork,
         {"10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.1.1", "100.64.0.1",
          "printer.local", "db.internal", "nas", "local", "x.lan", "[fd12::1]", "[fe80::1]", "[fc00::1]",
          "[::ffff:10.0.0.1]", "0xA000001"});
    rows(TargetPlace::CloudMetadata,
         {"169.254.169.254", "2852039166", "0xA9FEA9FE", "0251.0376.0251.0376", "169.254.43518",
          "[fd00:ec2::254]", "[::ffff:169.254.169.254]", "[64:ff9b::169.254.169.254]",
          "metadata.google.internal", "Metadata.Google.Internal.", "100.100.100.200", "169.254.170.2",
          "１６９.254.169.254"});
    rows(TargetPlace::Internet, {"a.example", "8.8.8.8", "172.32.0.1", "172.15.0.1", "192.169.0.1",
                                 "100.128.0.1", "[2001:db8::1]", "localhost.example", "10.example"});
}

void TestTargetRequest::placesAreTold()
{
    QFETCH(QString, host);
    QFETCH(TargetPlace, place);
    QCOMPARE(targetPlace(QStringLiteral("http://") + host + QStringLiteral(":8080/x")), place);
}

QW_TEST(QCoreApplication, TestTargetRequest)

} // namespace tst_targetrequest

#include "tst_targetrequest.moc"
