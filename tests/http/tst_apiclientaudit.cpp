#include "models/api/qoveryapi.h"
#include "models/domain/auditchange.h"
#include "models/store/auditlog.h"
#include "tests/support/answer.h"
#include "tests/support/demoserver.h"
#include "tests/support/faultproxy.h"
#include "tests/support/limits.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_apiclientaudit {

// Who changed a webhook: what the demo server keeps, and whatever else a server may say.
class TestApiClientAudit : public QObject
{
    Q_OBJECT

private slots:
    void theDemoTellsWhoChangedIt();
    void aForeignTokenMayNotSeeIt();
    void onlyTheTokenOfALinkIsUsed();
    void pagesEnd_data();
    void pagesEnd();
    void missingNullAndOtherTypesAreRead();
    void eventsOfOthersAreLeftOut();
    void whatIsNoAuditLogIsAnError_data();
    void whatIsNoAuditLogIsAnError();
    void theLogGoesThroughItsPages();
    void anOlderPageThatFailsLeavesTheOthers();
    void runningThroughAListCostsOneRequest();

private:
    Answer<AuditPage> read(const QByteArray &json, const QString &continueToken = {});
};

namespace {
const QString Org = QStringLiteral("o");
const QString Hook = QStringLiteral("w");

QByteArray auditAnswer(const QByteArray &events, const QByteArray &links = "{}")
{
    return R"({"links":)" + links + R"(,"organization_max_limit_reached":false,"events":[)" + events + "]}";
}
} // namespace

void TestApiClientAudit::theDemoTellsWhoChangedIt()
{
    const DemoServer server;
    QVERIFY2(server.isRunning(), qPrintable(server.errorText()));
    QoveryApi api(askingOnce());
    api.setAccess(server.apiUrl(), ApiToken::fromText(server.token()));
    Answer<ListAnswer<Webhook>> webhooks;
    api.listWebhooks(server.organizationId(), this, webhooks.callback());
    QTRY_COMPARE(webhooks.count(), 1);
    const Webhook webhook = webhooks.value().items.first();
    WebhookDraft draft = WebhookDraft::fromWebhook(webhook);
    draft.description = QStringLiteral("Renamed");
    draft.secretChoice = SecretChoice::None;
    Answer<Webhook> written;
    api.replaceWebhook(server.organizationId(), webhook.id, draft, this, written.callback());
    QTRY_COMPARE(written.count(), 1);
    QVERIFY(written.isOk());

    Answer<AuditPage> answer;
    api.listAuditEvents(server.organizationId(), webhook.id, {}, this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.isOk());
    const AuditPage &page = answer.value();
    QCOMPARE(page.events.size(), 3);
    QVERIFY(page.continueToken.isEmpty());
    QVERIFY(!page.isPlanLimited);
    QCOMPARE(page.events.at(0).type, QStringLiteral("UPDATE"));
    QCOMPARE(page.events.at(0).origin, QStringLiteral("API"));
    QCOMPARE(page.events.at(0).triggeredBy, QStringLiteral("demo token"));
    QCOMPARE(page.events.at(0).targetName, QStringLiteral("Renamed"));
    QCOMPARE(page.events.at(2).type, QStringLiteral("CREATE"));
    for (const AuditEvent &event : page.events) {
        QCOMPARE(event.targetId, webhook.id);
        QVERIFY(event.at.isValid());
    }
    const AuditChange change = auditChangeOf(page.events.at(0), SecretMask());
    QCOMPARE(change.form, AuditChange::Form::Fields);
    QVERIFY(std::any_of(change.fields.begin(), change.fields.end(), [&](const AuditField &field) {
        return field.name == QLatin1String("description") && field.before == webhook.description &&
               field.after == QStringLiteral("Renamed");
    }));
}

void TestApiClientAudit::aForeignTokenMayNotSeeIt()
{
    const DemoServer server;
    QVERIFY2(server.isRunning(), qPrintable(server.errorText()));
    QoveryApi api(askingOnce());
    api.setAccess(server.apiUrl(), ApiToken::fromText(server.token()));
    Answer<AuditPage> answer;
    api.listAuditEvents(server.forbiddenOrganizationId(), Hook, {}, this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedAs(ApiError::Kind::Forbidden));

    Answer<AuditPage> ofNobody; // every event of the organization would be the answer
    api.listAuditEvents(server.organizationId(), {}, {}, this, ofNobody.callback());
    QTRY_COMPARE(ofNobody.count(), 1);
    QVERIFY(ofNobody.failedAs(ApiError::Kind::NotFound));
}

Answer<AuditPage> TestApiClientAudit::read(const QByteArray &json, const QString &continueToken)
{
    FaultProxy server;
    server.addRule(FaultProxy::canned(200, json));
    QoveryApi api(askingOnce());
    api.setAccess(server.url(), ApiToken::fromText(QStringLiteral("the-token")));
    Answer<AuditPage> answer;
    api.listAuditEvents(Org, Hook, continueToken, this, answer.callback());
    [&answer] { QTRY_COMPARE(answer.count(), 1); }();
    return answer;
}

void TestApiClientAudit::onlyTheTokenOfALinkIsUsed()
{
    FaultProxy elsewhere;
    FaultProxy server;
    server.addRule(FaultProxy::canned(
        200, auditAnswer({}, R"({"previous":"x","next":")" + elsewhere.url().toEncoded() +
                                 R"(/organization/other/events?continueToken=1%2B2%26a&pageSize=9"})")));
    QoveryApi api(askingOnce());
    api.setAccess(server.url(), ApiToken::fromText(QStringLiteral("the-token")));
    Answer<AuditPage> first;
    api.listAuditEvents(QStringLiteral("o/1"), QStringLiteral("w&2"), {}, this, first.callback());
    QTRY_COMPARE(first.count(), 1);
    QVERIFY(first.isOk());
    QCOMPARE(first.value().continueToken, QStringLiteral("1+2&a"));
    Answer<AuditPage> second;
    api.listAuditEvents(QStringLiteral("o/1"), QStringLiteral("w&2"), first.value().continueToken, this,
                        second.callback());
    QTRY_COMPARE(second.count(), 1);
    QCOMPARE(server.seen().size(), 2);
    QCOMPARE(server.seen().at(0).path,
             QByteArray("/organization/o%2F1/events?targetType=WEBHOOK&targetId=w%262&pageSize=30"));
    QCOMPARE(server.seen().at(1).path, server.seen().at(0).path + "&continueToken=1%2B2%26a");
    QVERIFY(elsewhere.seen().isEmpty());
}

void TestApiClientAudit::pagesEnd_data()
{
    QTest::addColumn<QByteArray>("links");
    QTest::addRow("none") << QByteArray("{}");
    QTest::addRow("null") << QByteArray("null");
    QTest::addRow("a list") << QByteArray("[]");
    QTest::addRow("next is null") << QByteArray(R"({"next":null})");
    QTest::addRow("no token in it") << QByteArray(R"({"next":"https://api.example/events?pageSize=3"})");
    QTest::addRow("no address") << QByteArray(R"({"next":"::::"})");
    QTest::addRow("an object") << QByteArray(R"({"next":{"continueToken":"1"}})");
    QTest::addRow("the same page again") << QByteArray(R"({"next":"/events?continueToken=asked"})");
}

void TestApiClientAudit::pagesEnd()
{
    QFETCH(QByteArray, links);
    const auto answer = read(auditAnswer(R"({"id":"1"})", links), QStringLiteral("asked"));
    QVERIFY(answer.isOk());
    QCOMPARE(answer.value().events.size(), 1);
    QCOMPARE(answer.value().continueToken, QString());
}

void TestApiClientAudit::missingNullAndOtherTypesAreRead()
{
    QVERIFY(read("{}").isOk());
    QVERIFY(read(R"({"links":null,"events":null,"organization_max_limit_reached":null})").isOk());
    QVERIFY(read(R"({"events":[],"organization_max_limit_reached":true})").value().isPlanLimited);
    const auto answer = read(auditAnswer(R"({}, null, 7, "x", {"id":null,"timestamp":"yesterday"},
        {"id":5,"event_type":"SOMETHING_NEW","origin":"SKILL","change":{"b":1.0,"a":12345678901234567890},
         "original_change":"plain words","timestamp":"2026-01-02T03:04:05.123456789Z","user_agent":null})"));
    QVERIFY(answer.isOk());
    QCOMPARE(answer.value().events.size(), 3);
    QCOMPARE(answer.value().unreadable, 3);
    QCOMPARE(answer.value().events.at(0), AuditEvent());
    QVERIFY(!answer.value().events.at(1).at.isValid());
    const AuditEvent &event = answer.value().events.at(2);
    QCOMPARE(event.id, QStringLiteral("5"));
    QCOMPARE(event.type, QStringLiteral("SOMETHING_NEW"));
    QCOMPARE(event.origin, QStringLiteral("SKILL"));
    QCOMPARE(event.change, QStringLiteral(R"({"b":1.0,"a":12345678901234567890})"));
    QCOMPARE(event.originalChange, QStringLiteral("plain words"));
    QCOMPARE(event.at, QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05.123Z"), Qt::ISODateWithMs));
    QCOMPARE(event.userAgent, QString());
}

void TestApiClientAudit::eventsOfOthersAreLeftOut()
{
    const auto answer =
        read(auditAnswer(R"({"id":"1","target_id":"w"},{"id":"2","target_id":"v"},{"id":"3"})"));
    QCOMPARE(answer.value().events.size(), 2);
    QCOMPARE(answer.value().events.at(0).id, QStringLiteral("1"));
    QCOMPARE(answer.value().events.at(1).id, QStringLiteral("3"));
}

void TestApiClientAudit::whatIsNoAuditLogIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("a list") << QByteArray("[]");
    QTest::addRow("events are an object") << QByteArray(R"({"events":{}})");
    QTest::addRow("events are a text") << QByteArray(R"({"events":"none"})");
    QTest::addRow("cut off") << QByteArray(R"({"events":[{"id":"1"}]);
    QTest::addRow("more after it") << QByteArray(R"({"events":[]}{})");
    QTest::addRow("NaN") << QByteArray(R"({"events":[NaN]})");
    QTest::addRow("a web page") << QByteArray("<html>sign in</html>");
}

void TestApiClientAudit::whatIsNoAuditLogIsAnError()
{
    QFETCH(QByteArray, body);
    const auto answer = read(body);
    QVERIFY(answer.failedAs(ApiError::Kind::BadAnswer));
    QCOMPARE(answer.error().detail == ApiError::Detail::NotQovery, body.startsWith('<'));
}

void TestApiClientAudit::theLogGoesThroughItsPages()
{
    FaultProxy server;
    FaultProxy::Rule newest =
        FaultProxy::canned(200, auditAnswer(R"({"id":"4"},{"id":"3"})", R"({"next":"/e?continueToken=3"})"));
    newest.path = [](const QByteArray &path) { return !path.contains("continueToken"); };
    FaultProxy::Rule older = FaultProxy::canned( // overlaps, and leads back to itself in two steps
        200, auditAnswer(R"({"id":"3"},{"id":"2"})", R"({"next":"/e?continueToken=2"})"));
    older.path = [](const QByteArray &path) { return path.endsWith("=3"); };
    server.addRule(newest);
    server.addRule(older);
    server.addRule(FaultProxy::canned(200, auditAnswer(R"({"id":"1"})", R"({"next":"/e?continueToken=3"})")));
    QoveryApi api(askingOnce());
    api.setAccess(server.url(), ApiToken::fromText(QStringLiteral("the-token")));
    AuditLog log(api);
    log.open(Org, Hook);
    QCOMPARE(log.state(), AuditLog::State::Loading);
    QTRY_COMPARE(log.state(), AuditLog::State::Ready);
    QVERIFY(log.hasOlder());
    log.readOlder();
    log.readOlder(); // one at a time
    QVERIFY(log.isReadingOlder());
    QTRY_COMPARE(log.events().size(), 3);
    log.readOlder();
    QTRY_COMPARE(log.events().size(), 4);
    QVERIFY(!log.hasOlder());
    QStringList ids;
    for (const AuditEvent &event : log.events())
        ids.append(event.id);
    QCOMPARE(ids.join(QString()), QStringLiteral("4321"));
    QCOMPARE(server.seen().size(), 3);
    log.readAgain(); // from the top
    QTRY_COMPARE(log.events().size(), 2);
    QVERIFY(log.hasOlder());
}

void TestApiClientAudit::anOlderPageThatFailsLeavesTheOthers()
{
    FaultProxy server;
    FaultProxy::Rule newest =
        FaultProxy::canned(200, auditAnswer(R"({"id":"2"})", R"({"next":"/e?continueToken=2"})"));
    newest.path = [](const QByteArray &path) { return !path.contains("continueToken"); };
    server.addRule(newest);
    server.addRule(FaultProxy::canned(503, "{}"));
    QoveryApi api(askingOnce());
    api.setAccess(server.url(), ApiToken::fromText(QStringLiteral("the-token")));
    AuditLog log(api);
    log.open(Org, Hook);
    QTRY_COMPARE(log.state(), AuditLog::State::Ready);
    log.readOlder();
    QTRY_VERIFY(log.error());
    QCOMPARE(log.error()->kind, ApiError::Kind::ServerFault);
    QCOMPARE(log.state(), AuditLog::State::Ready);
    QCOMPARE(log.events().size(), 1);
    QVERIFY(log.hasOlder());

    log.open(Org, QStringLiteral("other"));
    QVERIFY(log.events().isEmpty());
    QVERIFY(!log.error());
    server.clearRules();
    server.addRule(FaultProxy::canned(403, "{}"));
    QTRY_COMPARE(log.state(), AuditLog::State::Failed);
    QCOMPARE(log.error()->kind, ApiError::Kind::Forbidden);
    server.clearRules();
    log.readAgain();
    QCOMPARE(log.state(), AuditLog::State::Loading);
    QTRY_COMPARE(log.state(), AuditLog::State::Ready);
    QVERIFY(log.events().isEmpty()); // `{}`
}

void TestApiClientAudit::runningThroughAListCostsOneRequest()
{
    FaultProxy server;
    QoveryApi api(askingOnce());
    api.setAccess(server.url(), ApiToken::fromText(QStringLiteral("the-token")));
    AuditLog log(api);
    for (int row = 0; row < 20; ++row)
        log.open(Org, QString::number(row));
    QTRY_COMPARE(log.state(), AuditLog::State::Ready);
    QCOMPARE(server.seen().size(), 1);
    QVERIFY(server.seen().first().path.contains("targetId=19&"));
}

QW_TEST(QCoreApplication, TestApiClientAudit)

} // namespace tst_apiclientaudit

#include "tst_apiclientaudit.moc"
