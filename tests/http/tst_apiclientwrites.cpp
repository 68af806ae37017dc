#include "models/api/qoveryapi.h"
#include "tests/support/answer.h"
#include "tests/support/demoserver.h"
#include "tests/support/faultproxy.h"
#include "tests/support/limits.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

namespace tst_apiclientwrites {

using Fault = FaultProxy::Fault;
using Kind = ApiError::Kind;

// Writing over real sockets: each write reaches the server at most once, and what is not known is said.
class TestApiClientWrites : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aWriteIsSeenOnceUnderEveryFault_data();
    void aWriteIsSeenOnceUnderEveryFault();
    void aWriteOnAStaleConnectionIsNotRepeated_data();
    void aWriteOnAStaleConnectionIsNotRepeated();
    void aRefusedWriteIsSurelyNotSent();
    void theHeadSaysTheLength();
    void aBodyIsWrittenStrictly();
    void aLargeBodyArrivesWhole();
    void aWriteGoesOnWithoutItsContext();
    void aCancelledWriteHasAnUnknownOutcome();
    void redirectsGetNeitherTokenNorBody_data();
    void redirectsGetNeitherTokenNorBody();
    void theWholeWayAgainstTheDemoServer();

private:
    using Done = std::function<void(const std::optional<ApiError> &)>;
    RequestHandle write(const QByteArray &method, const Done &done, QObject *context);

    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<QoveryApi> m_api;
    QObject m_context;
    QString m_webhookId;
};

static WebhookDraft sampleDraft()
{
    WebhookDraft draft;
    draft.targetUrl = QStringLiteral("https://hooks.example/in");
    draft.description = QStringLiteral("made by a test");
    draft.events = {KnownEvent::Failed, EventType::fromWire(QStringLiteral("DEPLOYMENT_STARTED"))};
    draft.modes = {KnownMode::Production};
    draft.projectPatterns = {QStringLiteral("shop*")};
    return draft;
}

void TestApiClientWrites::initTestCase()
{
    m_demo = std::make_unique<DemoServer>(QStringList{QStringLiteral("--webhooks"), QStringLiteral("40")});
    QVERIFY2(m_demo->isRunning(), qPrintable(m_demo->errorText()));
}

void TestApiClientWrites::init()
{
    m_api.reset();
    m_proxy = std::make_unique<FaultProxy>(m_demo->apiUrl());
    ApiLimits limits;
    limits.connect = limits.inactivity = std::chrono::milliseconds(1000);
    limits.overall = std::chrono::milliseconds(3000);
    m_api = std::make_unique<QoveryApi>(askingOnce(limits));
    m_api->setAccess(m_proxy->url(), ApiToken::fromText(m_demo->token()));

    Answer<ListAnswer<Webhook>> answer;
    m_api->listWebhooks(m_demo->organizationId(), &m_context, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.isOk());
    m_webhookId = answer.value().items.first().id;
    m_proxy->forget();
}

RequestHandle TestApiClientWrites::write(const QByteArray &method, const Done &done, QObject *context)
{
    const auto report = [done](const auto &result) {
        done(result.isOk() ? std::nullopt : std::optional<ApiError>(result.error()));
    };
    if (method == "POST")
        return m_api->createWebhook(m_demo->organizationId(), sampleDraft(), context, report);
    if (method == "PUT")
        return m_api->replaceWebhook(m_demo->organizationId(), m_webhookId, sampleDraft(), context, report);
    return m_api->deleteWebhook(m_demo->organizationId(), m_webhookId, context, report);
}

void TestApiClientWrites::aWriteIsSeenOnceUnderEveryFault_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<FaultProxy::Fault>("fault");
    QTest::addColumn<int>("kind");
    for (const QByteArray &method : {QByteArray("POST"), QByteArray("PUT"), QByteArray("DELETE")}) {
        const auto row = [&method](const char *name, Fault fault, Kind kind) {
            QTest::addRow("%s %s", method.constData(), name) << method << fault << static_cast<int>(kind);
        };
        row("closed before", Fault::CloseBefore, Kind::OutcomeUnknown);
        row("reset before", Fault::ResetBefore, Kind::OutcomeUnknown);
        row("closed after", Fault::CloseAfter, Kind::OutcomeUnknown);
        row("reset after", Fault::ResetAfter, Kind::OutcomeUnknown);
        row("closed in the head", Fault::CloseInHead, Kind::OutcomeUnknown); // Qt alone: four times
        row("hangs before", Fault::HangBefore, Kind::OutcomeUnknown);
        row("hangs after", Fault::HangAfter, Kind::OutcomeUnknown);
        if (method != "DELETE")
            row("cut body", Fault::CutBody, Kind::BadAnswer);
    }
}

void TestApiClientWrites::aWriteIsSeenOnceUnderEveryFault()
{
    QFETCH(QByteArray, method);
    QFETCH(FaultProxy::Fault, fault);
    QFETCH(int, kind);
    m_proxy->addRule(FaultProxy::always(fault, method));
    int answers = 0;
    std::optional<ApiError> error;
    write(
        method,
        [&](const std::optional<ApiError> &told) {
            ++answers;
            error = told;
        },
        &m_context);
    QTRY_COMPARE(answers, 1);
    QVERIFY(error);
    QCOMPARE(static_cast<int>(error->kind), kind);
    // A read after it, on the same manager: whatever Qt had queued would have been sent by then.
    m_proxy->clearRules();
    Answer<ListAnswer<Webhook>> list;
    m_api->listWebhooks(m_demo->organizationId(), &m_context, list.callback());
    QTRY_COMPARE(list.count(), 1);
    QCOMPARE(m_proxy->count(method), 1);
    QCOMPARE(m_api->writesInFlight(), 0);
}

void TestApiClientWrites::aWriteOnAStaleConnectionIsNotRepeated_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const QByteArray &method : {QByteArray("POST"), QByteArray("PUT"), QByteArray("DELETE")})
        QTest::addRow("%s", method.constData()) << method;
}

void TestApiClientWrites::aWriteOnAStaleConnectionIsNotRepeated()
{
    QFETCH(QByteArray, method);
    m_proxy->addRule(FaultProxy::always(Fault::CloseReused, method));
    int answers = 0;
    std::optional<ApiError> error;
    write(
        method,
        [&](const std::optional<ApiError> &told) {
            ++answers;
            error = told;
        },
        &m_context);
    QTRY_COMPARE(answers, 1);
    QCOMPARE(m_proxy->count(method), 1);
    QVERIFY(error && error->kind == Kind::OutcomeUnknown);
}

void TestApiClientWrites::aRefusedWriteIsSurelyNotSent()
{
    m_api->setAccess(QUrl(QStringLiteral("http://127.0.0.1:1")), ApiToken::fromText(m_demo->token()));
    for (const QByteArray &method : {QByteArray("POST"), QByteArray("PUT"), QByteArray("DELETE")}) {
        int answers = 0;
        std::optional<ApiError> error;
        write(
            method,
            [&](const std::optional<ApiError> &told) {
                ++answers;
                error = told;
            },
            &m_context);
        QTRY_COMPARE(answers, 1);
        QVERIFY(error && error->kind == Kind::Offline);
    }
}

void TestApiClientWrites::theHeadSaysTheLength()
{
    for (const QByteArray &method : {QByteArray("POST"), QByteArray("PUT"), QByteArray("DELETE")}) {
        int answers = 0;
        write(
            method,
            [&](const std::optional<ApiError> &error) {
                ++answers;
                QVERIFY(!error);
            },
            &m_context);
        QTRY_COMPARE(answers, 1);
        const FaultProxy::Seen seen = m_proxy->seen().last();
        QCOMPARE(seen.method, method);
        QVERIFY(seen.head.contains("Content-Length: " + QByteArray::number(seen.body.size()) + "\r\n"));
        QVERIFY(!seen.head.contains("Transfer-Encoding"));
        QVERIFY(seen.head.contains("Authorization: Token " + m_demo->token().toLatin1() + "\r\n"));
        QCOMPARE(seen.body.isEmpty(), method == "DELETE");
    }
}

void TestApiClientWrites::aBodyIsWrittenStrictly()
{
    const QStringList always{
        QStringLiteral("description"), QStringLiteral("enabled"), QStringLiteral("environment_types_filter"),
        QStringLiteral("events"),      QStringLiteral("kind"),    QStringLiteral("project_names_filter"),
        QStringLiteral("target_url")};
    WebhookDraft draft;
    draft.targetUrl = QStringLiteral("https://hooks.example/in");
    draft.events = {KnownEvent::Failed};
    m_proxy->addRule(FaultProxy::canned(400, ""));
    const auto bodyOf = [&] {
        Answer<Webhook> answer;
        m_api->createWebhook(m_demo->organizationId(), draft, &m_context, answer.callback());
        [&] { QTRY_COMPARE(answer.count(), 1); }();
        return QJsonDocument::fromJson(m_proxy->seen().last().body).object();
    };
    QJsonObject body = bodyOf();
    QCOMPARE(body.keys(), always);
    for (const auto &value : std::as_const(body))
        QVERIFY(!value.isNull());

    draft.secretChoice = SecretChoice::Replace;
    QCOMPARE(bodyOf().keys(), always); // "" is never sent
    draft.secret = QStringLiteral("s\u00e4cret");
    QCOMPARE(bodyOf().value(QLatin1String("target_secret")).toString(), draft.secret);
    draft.secretChoice = SecretChoice::Remove;
    QCOMPARE(bodyOf().keys(), always);
}

void TestApiClientWrites::aLargeBodyArrivesWhole()
{
    WebhookDraft draft = sampleDraft();
    for (int i = 0; i < 20'000; ++i)
        draft.projectPatterns.append(QStringLiteral("a-long-project-name-%1*").arg(i));
    m_proxy->addRule(FaultProxy::canned(400, ""));
    Answer<Webhook> answer;
    m_api->createWebhook(m_demo->organizationId(), draft, &m_context, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedAs(Kind::Rejected));
    QVERIFY(m_proxy->seen().last().body.size() > 500'000);
    QVERIFY(QJsonDocument::fromJson(m_proxy->seen().last().body).isObject());
}

void TestApiClientWrites::aWriteGoesOnWithoutItsContext()
{
    FaultProxy::Rule rule = FaultProxy::always(Fault::Delay, "PUT");
    rule.pause = std::chrono::milliseconds(100);
    m_proxy->addRule(rule);
    auto context = std::make_unique<QObject>();
    int answers = 0;
    QSignalSpy inFlight(m_api.get(), &QoveryApi::writesInFlightChanged);
    write(
        "PUT", [&](const std::optional<ApiError> &) { ++answers; }, context.get());
    QCOMPARE(m_api->writesInFlight(), 1);
    context.reset();
    QTRY_COMPARE(m_api->writesInFlight(), 0);
    QCOMPARE(inFlight.count(), 2);
    QCOMPARE(answers, 0);
    QCOMPARE(m_proxy->count("PUT"), 1);
    Answer<Webhook> read;
    m_api->getWebhook(m_demo->organizationId(), m_webhookId, &m_context, read.callback());
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(read.value().targetUrl, sampleDraft().targetUrl);
}

void TestApiClientWrites::aCancelledWriteHasAnUnknownOutcome()
{
    m_proxy->addRule(FaultProxy::always(Fault::HangBefore, "POST"));
    int answers = 0;
    std::optional<ApiError> error;
    RequestHandle handle = write(
        "POST",
        [&](const std::optional<ApiError> &told) {
            ++answers;
            error = told;
        },
        &m_context);
    QTRY_COMPARE(m_proxy->count("POST"), 1);
    handle.cancel();
    QTRY_COMPARE(answers, 1);
    QVERIFY(error && error->kind == Kind::OutcomeUnknown);
}

void TestApiClientWrites::redirectsGetNeitherTokenNorBody_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    for (const QByteArray &method : {QByteArray("POST"), QByteArray("PUT"), QByteArray("DELETE")}) {
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%s %d", method.constData(), status) << method << status;
    }
}

void TestApiClientWrites::redirectsGetNeitherTokenNorBody()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    FaultProxy elsewhere;
    m_proxy->addRule(FaultProxy::canned(status, "", {{"Location", elsewhere.url().toEncoded()}}));
    int answers = 0;
    std::optional<ApiError> error;
    write(
        method,
        [&](const std::optional<ApiError> &told) {
            ++answers;
            error = told;
        },
        &m_context);
    QTRY_COMPARE(answers, 1);
    QVERIFY(error && error->kind == Kind::Redirected);
    QCOMPARE(elsewhere.connectionCount(), 0);
    QCOMPARE(m_proxy->count(method), 1);
}

void TestApiClientWrites::theWholeWayAgainstTheDemoServer()
{
    Answer<Webhook> created;
    m_api->createWebhook(m_demo->organizationId(), sampleDraft(), &m_context, created.callback());
    QTRY_COMPARE(created.count(), 1);
    QVERIFY(created.isOk());
    QVERIFY(differences(sampleDraft(), created.value()).isEmpty());
    QVERIFY(created.value().createdAt.isValid());

    Answer<Webhook> replaced;
    WebhookDraft draft = WebhookDraft::fromWebhook(created.value());
    draft.isEnabled = false;
    m_api->replaceWebhook(m_demo->organizationId(), created.value().id, draft, &m_context,
                          replaced.callback());
    QTRY_COMPARE(replaced.count(), 1);
    QVERIFY(replaced.isOk());
    QCOMPARE(replaced.value().isEnabled, std::optional(false));

    Answer<Nothing> removed;
    m_api->deleteWebhook(m_demo->organizationId(), created.value().id, &m_context, removed.callback());
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(removed.isOk());

    Answer<Webhook> gone;
    m_api->getWebhook(m_demo->organizationId(), created.value().id, &m_context, gone.callback());
    QTRY_COMPARE(gone.count(), 1);
    QVERIFY(gone.failedAs(Kind::NotFound));

    Answer<ListAnswer<Webhook>> forbidden;
    m_api->listWebhooks(m_demo->forbiddenOrganizationId(), &m_context, forbidden.callback());
    QTRY_COMPARE(forbidden.count(), 1);
    QVERIFY(forbidden.failedAs(Kind::Forbidden));
}

QW_TEST(QCoreApplication, TestApiClientWrites)

} // namespace tst_apiclientwrites

#include "tst_apiclientwrites.moc"
