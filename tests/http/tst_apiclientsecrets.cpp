#include "models/api/qoveryapi.h"
#include "tests/support/answer.h"
#include "tests/support/faultproxy.h"
#include "tests/support/keptlog.h"
#include "tests/support/testprogram.h"

#include <QLoggingCategory>
#include <QTest>

#include <optional>

namespace tst_apiclientsecrets {

using Problem = QoveryApi::UrlProblem;

// The token and the webhook's secret: where they go, and where they do not (L4).
class TestApiClientSecrets : public QObject
{
    Q_OBJECT

private slots:
    void urlsAreJudged_data();
    void urlsAreJudged();
    void nothingIsSentToARefusedUrl();
    void aTokenWithLineBreaksIsNotSent();
    void noAccessSendsNothing();
    void runningCallsKeepTheirToken();
    void theLogNamesTheCallOnly();
    void aServerThatRepeatsSecretsIsMasked();
};

void TestApiClientSecrets::urlsAreJudged_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *url, Problem problem) {
        QTest::newRow(url) << QString::fromLatin1(url) << static_cast<int>(problem);
    };
    row("https://api.qovery.com", Problem::None);
    row("https://proxy.example:8443/qovery/", Problem::None);
    row("http://127.0.0.1:8080", Problem::None);
    row("http://127.9.9.9", Problem::None);
    row("http://[::1]:80", Problem::None);
    row("http://localhost:9", Problem::None);
    row("", Problem::Empty);
    row("http://api.qovery.com", Problem::PlainHttpNotLoopback);
    row("http://192.168.1.4", Problem::PlainHttpNotLoopback);
    row("http://localhost.example.com", Problem::PlainHttpNotLoopback);
    row("http://127.0.0.1.example.com", Problem::PlainHttpNotLoopback);
    row("https://me:pw@api.qovery.com", Problem::UserInfo);
    row("https://me@api.qovery.com", Problem::UserInfo);
    row("file:///etc/passwd", Problem::NotHttp);
    row("ftp://api.qovery.com", Problem::NotHttp);
    row("api.qovery.com", Problem::NotHttp);
    row("https://", Problem::Malformed);
    row("https://api.qovery.com/?a=b", Problem::Malformed);
    row("https://api.qovery.com/#x", Problem::Malformed);
}

void TestApiClientSecrets::urlsAreJudged()
{
    QFETCH(QString, url);
    QFETCH(int, problem);
    QCOMPARE(static_cast<int>(QoveryApi::checkApiUrl(QUrl(url, QUrl::StrictMode))), problem);
}

void TestApiClientSecrets::nothingIsSentToARefusedUrl()
{
    QoveryApi api;
    api.setAccess(QUrl(QStringLiteral("file:///etc/passwd")),
                  ApiToken::fromText(QStringLiteral("the-token")));
    QVERIFY(!api.hasAccess());
    Answer<ListAnswer<Organization>> answer;
    api.listOrganizations(this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedAs(ApiError::Kind::Unauthorized));
}

// QNetworkRequest::setRawHeader lets CR and LF through (QT-NOTES 7).
void TestApiClientSecrets::aTokenWithLineBreaksIsNotSent()
{
    FaultProxy server;
    QoveryApi api;
    for (const char *text : {"a\r\nX-Injected: 1", "a\nb", "a\rb", "a\tb"}) {
        api.setAccess(server.url(), ApiToken::fromText(QString::fromLatin1(text)));
        QVERIFY(!api.hasAccess());
        Answer<ListAnswer<Organization>> answer;
        api.listOrganizations(this, answer.callback());
        QTRY_COMPARE(answer.count(), 1);
        QVERIFY(!answer.isOk());
    }
    QCOMPARE(server.connectionCount(), 0);
}

void TestApiClientSecrets::noAccessSendsNothing()
{
    FaultProxy server;
    QoveryApi api;
    api.setAccess(server.url(), ApiToken::fromText(QStringLiteral("the-token")));
    api.clearAccess();
    Answer<Nothing> answer;
    api.deleteWebhook(QStringLiteral("o"), QStringLiteral("w"), this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedAs(ApiError::Kind::Unauthorized));
    QCOMPARE(server.connectionCount(), 0);
    QCOMPARE(api.writesInFlight(), 0);
}

void TestApiClientSecrets::runningCallsKeepTheirToken()
{
    FaultProxy first;
    FaultProxy second;
    QoveryApi api;
    api.setAccess(first.url(), ApiToken::fromText(QStringLiteral("token-of-the-first")));
    Answer<ListAnswer<Organization>> answer;
    api.listOrganizations(this, answer.callback());
    api.setAccess(second.url(), ApiToken::fromText(QStringLiteral("a.jwt.of-the-second")));
    api.listOrganizations(this, answer.callback());
    QTRY_COMPARE(answer.count(), 2);
    QVERIFY(first.seen().first().head.contains("Authorization: Token token-of-the-first\r\n"));
    QVERIFY(second.seen().first().head.contains("Authorization: Bearer a.jwt.of-the-second\r\n"));
    QCOMPARE(first.seen().size() + second.seen().size(), 2);
}

void TestApiClientSecrets::theLogNamesTheCallOnly()
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=true\nqt.*=false"));
    std::optional<KeptLog> kept(std::in_place);
    FaultProxy server;
    server.addRule(
        FaultProxy::canned(422, R"({"message":"told by the server"})", {{"X-Header", "of the answer"}}));
    QoveryApi api;
    api.setAccess(server.url(), ApiToken::fromText(QStringLiteral("token-not-logged")));
    WebhookDraft draft;
    draft.targetUrl = QStringLiteral("https://hooks.example/credential");
    draft.secretChoice = SecretChoice::Replace;
    draft.secret = QStringLiteral("secret-not-logged");
    Answer<Webhook> answer;
    api.createWebhook(QStringLiteral("org-1"), draft, this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    server.stopListening();
    Answer<Webhook> refused;
    QoveryApi other;
    other.setAccess(server.url(), ApiToken::fromText(QStringLiteral("token-not-logged")));
    other.createWebhook(QStringLiteral("org-1"), draft, this, refused.callback());
    QTRY_COMPARE(refused.count(), 1);
    kept.reset();
    QLoggingCategory::setFilterRules({});

    const QString log = KeptLog::text();
    QVERIFY2(log.contains(QStringLiteral("POST /organization/org-1/webhook 422 ")), qPrintable(log));
    QVERIFY(log.contains(QStringLiteral("POST /organization/org-1/webhook 0 ")));
    for (const char *word :
         {"not-logged", "credential", "told by", "of the answer", "127.0.0.1", "Authorization"})
        QVERIFY2(!log.contains(QLatin1String(word)), qPrintable(log));
}

void TestApiClientSecrets::aServerThatRepeatsSecretsIsMasked()
{
    FaultProxy server;
    server.addRule(FaultProxy::canned(400, R"({"message":"bad \")" + QByteArray(270, 'x') +
                                               R"( the-token and the-secret"})"));
    QoveryApi api;
    api.setAccess(server.url(), ApiToken::fromText(QStringLiteral("the-token")));
    WebhookDraft draft;
    draft.secretChoice = SecretChoice::Keep;
    draft.secret = QStringLiteral("the-secret");
    Answer<Webhook> answer;
    api.createWebhook(QStringLiteral("o"), draft, this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedAs(ApiError::Kind::Rejected));
    QVERIFY(answer.error().serverMessage.size() <= 300);
    QVERIFY(!answer.error().describe().contains(QStringLiteral("the-")));
}

QW_TEST(QCoreApplication, TestApiClientSecrets)

} // namespace tst_apiclientsecrets

#include "tst_apiclientsecrets.moc"
