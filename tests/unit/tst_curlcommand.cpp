#include "models/domain/curlcommand.h"
#include "models/domain/shellwords.h"
#include "models/domain/targetrequest.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace tst_curlcommand {

using Repair = CurlRepair::Kind;
using Reason = CurlRefusal::Reason;

namespace {

const QString api = QStringLiteral("https://api.qovery.com");
const QString organizationId = QStringLiteral("8f14e45f-ceea-467f-a0e6-9a1d7b2b1c01");

CurlImport imported(const QString &command)
{
    const auto result = parseCurl(command);
    if (const auto *refusal = std::get_if<CurlRefusal>(&result))
        qWarning() << "refused:" << int(refusal->reason) << refusal->detail << refusal->offset;
    return std::holds_alternative<CurlImport>(result) ? std::get<CurlImport>(result) : CurlImport();
}

CurlRefusal refused(const QString &command)
{
    const auto result = parseCurl(command);
    return std::holds_alternative<CurlRefusal>(result)
               ? std::get<CurlRefusal>(result)
               : CurlRefusal{Reason::NotCurl, QStringLiteral("accepted")};
}

QList<Repair> repairKinds(const CurlImport &import)
{
    QList<Repair> kinds;
    for (const CurlRepair &repair : import.repairs)
        kinds.append(repair.kind);
    return kinds;
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{
        QStringLiteral("a"),  QStringLiteral("'"),      QStringLiteral("\""),    QStringLiteral("\\"),
        QStringLiteral("\n"), QStringLiteral("$HOME"),  QStringLiteral("`id`"),  QStringLiteral("😀"),
        QStringLiteral("é"),  QStringLiteral("\r\n"),   QStringLiteral("\t"),    QStringLiteral("%s"),
        QStringLiteral("!"),  QStringLiteral("’"),      QStringLiteral("“"),     QStringLiteral("{}"),
        QStringLiteral("# "), QStringLiteral("$(ls)"),  QStringLiteral("&;|"),   QStringLiteral("^\""),
        QStringLiteral("*"),  QStringLiteral("\u2028"), QStringLiteral("\u0001")};
    QString text;
    for (int i = random.bounded(12); i > 0; --i)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

WebhookDraft randomDraft(QRandomGenerator &random)
{
    WebhookDraft draft;
    draft.targetUrl = QStringLiteral("https://a.example/") + randomText(random);
    draft.kind = random.bounded(3) == 0 ? WebhookKind::fromWire(QStringLiteral("TEAMS")) : KnownKind::Slack;
    draft.description = randomText(random);
    draft.isEnabled = random.bounded(2) == 0;
    for (const KnownEvent event : knownEvents()) {
        if (random.bounded(2) == 0)
            draft.events.append(event);
    }
    for (const KnownMode mode : knownModes()) {
        if (random.bounded(2) == 0)
            draft.modes.append(mode);
    }
    for (int i = random.bounded(4); i > 0; --i)
        draft.projectPatterns.append(randomText(random));
    return draft;
}

} // namespace

class TestCurlCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theDocumentedCommandIsRead_data();
    void theDocumentedCommandIsRead();
    void theWrongExampleIsRepaired();
    void wordsAreSplit_data();
    void wordsAreSplit();
    void optionsAreUnderstood_data();
    void optionsAreUnderstood();
    void whatCannotBeTakenWholeIsRefused_data();
    void whatCannotBeTakenWholeIsRefused();
    void aTokenIsIgnoredAndSaid();
    void whatIsWrittenIsReadBack();
    void theShellHandsOverWhatWasMeant();
    void tokenAndSecretAreNeverWritten();
    void garbageNeverCrashes();

private:
    QStringList argumentsSeenByCurl(const QString &command);
    QTemporaryDir m_folder;
};

void TestCurlCommand::initTestCase()
{
    QFile fake(m_folder.filePath(QStringLiteral("curl")));
    QVERIFY(fake.open(QIODevice::WriteOnly));
    fake.write("#!/bin/sh\nprintf '%s\\0' \"$@\" > \"$CURL_SAW\"\n");
    fake.close();
    QVERIFY(fake.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QStringList TestCurlCommand::argumentsSeenByCurl(const QString &command)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), m_folder.path() + QStringLiteral(":/usr/bin:/bin"));
    environment.insert(QStringLiteral("CURL_SAW"), m_folder.filePath(QStringLiteral("seen")));
    environment.insert(QStringLiteral("QOVERY_API_TOKEN"), QStringLiteral("from the environment"));
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
    if (!shell.waitForFinished(20'000) || shell.exitCode() != 0)
        return {};
    QFile seen(m_folder.filePath(QStringLiteral("seen")));
    if (!seen.open(QIODevice::ReadOnly))
        return {};
    QStringList arguments = QString::fromUtf8(seen.readAll()).split(QChar(u'\0'));
    arguments.removeLast();
    return arguments;
}

void TestCurlCommand::theDocumentedCommandIsRead_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QList<int>>("besides");
    const QString json = QString::fromUtf8(
        R"({"description":"slack notifications", "target_url":"https://hooks.slack.com/services/T0/B0/x","environment_types_filter":["PRODUCTION","STAGING"],)"
        R"("project_names_filter":["product*","analytics"], "events":["DEPLOYMENT_STARTED","DEPLOYMENT_CANCELLED","DEPLOYMENT_SUCCESSFUL","DEPLOYMENT_FAILURE"],)"
        R"("kind":"SLACK","enabled":true})");
    const QString url = QStringLiteral("https://api.qovery.com/organization/{organization id}/webhook");
    const QString head =
        QStringLiteral("curl -X POST -H 'Content-type: application/json' -H 'Authorization: Token <token>' ");
    QString escaped = json;
    escaped.replace(u'"', QStringLiteral("\\\""));
    QString typographic = head + QStringLiteral("-d '") + json + QStringLiteral("' \"") + url + u'"';
    typographic.replace(QStringLiteral("'"), QStringLiteral("’"));
    bool opens = true;
    for (QChar &c : typographic) {
        if (c == u'"') {
            c = opens ? QChar(0x201C) : QChar(0x201D);
            opens = !opens;
        }
    }

    QTest::newRow("as written") << head + QStringLiteral("-d '") + json + QStringLiteral("' \"") + url + u'"'
                                << QList<int>{};
    QTest::newRow("wrapped") << head + QStringLiteral("-d '") + json + QStringLiteral("'\n\"") + url + u'"'
                             << QList<int>{int(Repair::LineBreakJoined)};
    QTest::newRow("backslashes")
        << QStringLiteral("$ curl -X POST \\\r\n  -H 'Authorization: Token <token>' \\\r\n  -d '") + json +
               QStringLiteral("' \\\r\n  '") + url + u'\''
        << QList<int>{};
    QTest::newRow("double quotes") << head + QStringLiteral("-d \"") + escaped + QStringLiteral("\" \"") +
                                          url + u'"'
                                   << QList<int>{};
    QString ansi = json;
    QTest::newRow("ansi") << head + QStringLiteral("-d $'") + ansi.replace(u'"', QStringLiteral("\\x22")) +
                                 QStringLiteral("' '") + url + u'\''
                          << QList<int>{};
    QTest::newRow("typographic") << typographic << QList<int>{int(Repair::TypographicQuotes)};
    QTest::newRow("cmd.exe")
        << QStringLiteral("curl.exe -X POST ^\r\n -H \"Authorization: Token <token>\" ^\r\n -d \"") +
               escaped + QStringLiteral("\" ^\r\n \"") + url + u'"'
        << QList<int>{};
    QString careted = escaped;
    careted.replace(QStringLiteral("\\\""), QStringLiteral("^\\^\""));
    QTest::newRow("browser, cmd") << QStringLiteral("curl ^\"") + url +
                                         QStringLiteral("^\" ^\r\n  -X POST ^\r\n  --data-raw ^\"") +
                                         careted + QStringLiteral("^\"")
                                  << QList<int>{};
    QTest::newRow("powershell") << QStringLiteral("curl.exe -X POST `\r\n -d '") + json +
                                       QStringLiteral("' `\r\n '") + url + u'\''
                                << QList<int>{};
}

void TestCurlCommand::theDocumentedCommandIsRead()
{
    QFETCH(QString, command);
    QFETCH(QList<int>, besides);
    const CurlImport import = imported(command);
    const WebhookDraft &draft = import.draft;
    QCOMPARE(draft.targetUrl, QStringLiteral("https://hooks.slack.com/services/T0/B0/x"));
    QCOMPARE(draft.description, QStringLiteral("slack notifications"));
    QVERIFY(draft.kind.is(KnownKind::Slack));
    QVERIFY(draft.isEnabled);
    QCOMPARE(draft.events, (QList<EventType>{KnownEvent::Started, KnownEvent::Cancelled,
                                             KnownEvent::Successful, KnownEvent::Failed}));
    QCOMPARE(draft.modes, (QList<EnvironmentMode>{KnownMode::Production, KnownMode::Staging}));
    QCOMPARE(draft.projectPatterns, (QStringList{QStringLiteral("product*"), QStringLiteral("analytics")}));
    QCOMPARE(import.apiOrigin, QUrl(api));
    QCOMPARE(import.organizationId, QString()); // a placeholder
    QList<int> kinds;
    for (const Repair kind : repairKinds(import))
        kinds.append(int(kind));
    QCOMPARE(kinds, besides);
}

void TestCurlCommand::theWrongExampleIsRepaired()
{
    const CurlImport import = imported(
        QStringLiteral(
            "curl https://api.qovery.com/organization/%1/webhook -d '{\"target_url\":\"<url>\",\"id\":\"x\","
            "\"target_secret\":\"<secret>\",\"events\":[\"DEPLOYMENT_SUCCEEDED\",\"DEPLOYMENT_FAILED\","
            "\"DEPLOYMENT_FAILURE\"]}'")
            .arg(organizationId));
    QCOMPARE(import.draft.events, (QList<EventType>{KnownEvent::Successful, KnownEvent::Failed}));
    QVERIFY(import.draft.kind.is(KnownKind::Standard));
    QVERIFY(import.draft.isEnabled);
    QCOMPARE(import.draft.targetUrl, QString());
    QVERIFY(import.draft.secret.isEmpty());
    QCOMPARE(import.organizationId, organizationId);
    QCOMPARE(repairKinds(import),
             (QList<Repair>{Repair::MethodAssumed, Repair::TargetPlaceholder, Repair::KindAdded,
                            Repair::EventRenamed, Repair::EventRenamed, Repair::EnabledAssumed,
                            Repair::SecretPlaceholder, Repair::UnknownFieldIgnored}));
    QVERIFY(import.repairs.contains(
        {Repair::EventRenamed, QStringLiteral("DEPLOYMENT_FAILED"), QStringLiteral("DEPLOYMENT_FAILURE")}));
    QVERIFY(import.repairs.contains({Repair::UnknownFieldIgnored, QStringLiteral("id"), {}}));
}

void TestCurlCommand::wordsAreSplit_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const char *line, const QStringList &words) {
        QTest::newRow(name) << QString::fromUtf8(line) << words;
    };
    row("joined pieces", "a'b c'\"d e\"f\\ g", {QStringLiteral("ab cd ef g")});
    row("empty words", "'' \"\"", {QString(), QString()});
    row("backslash in double quotes", R"("a\n\"\\\$b")", {QStringLiteral("a\\n\"\\$b")});
    row("line ends", "a \\\n b\\\nc", {QStringLiteral("a"), QStringLiteral("bc")});
    row("ansi escapes", R"($'\x41\u00e9\n\'\t\101\\\U0001F600')", {QStringLiteral("Aé\n'\tA\\😀")});
    row("ansi bytes", R"($'\xf0\x9f\x98\x80')", {QStringLiteral("😀")});
    row("ansi pair", R"($'\ud83d\ude00')", {QStringLiteral("😀")});
    row("comment", "# hello 'x\na b # c", {QStringLiteral("a"), QStringLiteral("b")});
    row("hard spaces", "a\u00a0b", {QStringLiteral("a"), QStringLiteral("b")});
    row("dashes", "curl \u2013X POST \u2014request PUT",
        {QStringLiteral("curl"), QStringLiteral("-X"), QStringLiteral("POST"), QStringLiteral("--request"),
         QStringLiteral("PUT")});
    row("emoji", "'😀' 😀", {QStringLiteral("😀"), QStringLiteral("😀")});
    row("lone dollar", "a$ '$x'", {QStringLiteral("a$"), QStringLiteral("$x")});
}

void TestCurlCommand::wordsAreSplit()
{
    QFETCH(QString, line);
    QFETCH(QStringList, words);
    const auto result = splitShellLine(line);
    QVERIFY(std::holds_alternative<ShellLine>(result));
    QStringList texts;
    for (const ShellWord &word : std::get<ShellLine>(result).words)
        texts.append(word.text);
    QCOMPARE(texts, words);
}

void TestCurlCommand::optionsAreUnderstood_data()
{
    QTest::addColumn<QString>("options");
    for (const char *options :
         {"-X POST", "-XPOST", "-Xpost", "--request POST", "--request=POST", "-sSLivk -X POST", "-sXPOST",
          "-fsS -m 10 -XPOST", "-o /dev/null -w '%{http_code}' -XPOST",
          "--compressed --http2 -XPOST --max-time 5 -H 'X-Any: thing'",
          "-XPOST -H \"Authorization: Token $QOVERY_TOKEN\"", "-XPOST -H 'authorization: Bearer ${T}'",
          "-XPOST -u '<user>'"})
        QTest::newRow(options) << QString::fromLatin1(options);
}

void TestCurlCommand::optionsAreUnderstood()
{
    QFETCH(QString, options);
    const QString body = QString::fromUtf8(
        R"('{"kind":"STANDARD","target_url":"https://a.example/","events":[],"enabled":false}')");
    const QString url = api + QStringLiteral("/organization/") + organizationId + QStringLiteral("/webhook");
    for (const QString &data :
         {QStringLiteral("-d "), QStringLiteral("-d"), QStringLiteral("--data "),
          QStringLiteral("--data-raw "), QStringLiteral("--data-binary "), QStringLiteral("--data-ascii "),
          QStringLiteral("--json "), QStringLiteral("--data=")}) {
        const CurlImport import = imported(QStringLiteral("curl ") + options + u' ' + data + body +
                                           QStringLiteral(" --url ") + url);
        QCOMPARE(import.draft.targetUrl, QStringLiteral("https://a.example/"));
        QVERIFY(import.repairs.isEmpty());
        QCOMPARE(import.organizationId, organizationId);
    }
}

void TestCurlCommand::whatCannotBeTakenWholeIsRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("detail");
    const QString url = QStringLiteral(" https://api.qovery.com/organization/o1/webhook ");
    const QString body = QString::fromUtf8(R"( -d '{"target_url":"https://a.example/","events":[]}' )");
    const auto row = [](const char *name, const QString &command, Reason reason, const char *detail = "*") {
        QTest::newRow(name) << command << int(reason) << QString::fromUtf8(detail);
    };
    const QString curl = QStringLiteral("curl ");
    row("empty", QString(), Reason::NotCurl);
    row("another program", QStringLiteral("wget") + url, Reason::NotCurl, "wget");
    row("open quote", curl + url + QStringLiteral("-d '{"), Reason::Unterminated, "'");
    row("last backslash", curl + url + QStringLiteral("\\"), Reason::Unterminated);
    row("file body", curl + url + QStringLiteral("-d @body.json"), Reason::ReadsFile, "-d @body.json");
    row("file body, json", curl + url + QStringLiteral("--json @-"), Reason::ReadsFile);
    row("config", curl + url + body + QStringLiteral("-K curlrc"), Reason::ReadsFile, "-K");
    row("upload", curl + url + QStringLiteral("-T x"), Reason::ReadsFile);
    row("form", curl + url + QStringLiteral("-F a=b"), Reason::ReadsFile);
    row("header file", curl + url + body + QStringLiteral("-H @headers"), Reason::ReadsFile);
    row("variable in the body", curl + url + QStringLiteral("-d \"$BODY\""), Reason::ShellExpansion, "$BODY");
    row("variable in the URL",
        curl + QStringLiteral("\"https://api.qovery.com/organization/$ORG/webhook\"") + body,
        Reason::ShellExpansion, "$ORG");
    row("substitution", curl + url + QStringLiteral("-d \"$(cat x)\""), Reason::ShellExpansion, "$(");
    row("substituted token", curl + url + body + QStringLiteral("-H \"Authorization: Token $(cat token)\""),
        Reason::ShellExpansion);
    row("backticks", curl + url + QStringLiteral("-d `cat x`"), Reason::ShellExpansion);
    row("cmd variable", QStringLiteral("curl ^\r\n") + url + QStringLiteral("-d \"%BODY%\""),
        Reason::ShellExpansion, "%BODY%");
    row("proxy", curl + url + body + QStringLiteral("--proxy http://p:1"), Reason::Proxy, "--proxy");
    row("short proxy", curl + url + body + QStringLiteral("-xhttp://p:1"), Reason::Proxy, "-x");
    row("socks", curl + url + body + QStringLiteral("--socks5 p:1"), Reason::Proxy);
    row("pipe", curl + url + body + QStringLiteral("| jq ."), Reason::SeveralCommands, "|");
    row("second command", curl + url + body + QStringLiteral("; rm -rf x"), Reason::SeveralCommands, ";");
    row("second line", curl + url + body + QStringLiteral("\nrm -rf x"), Reason::SeveralCommands);
    row("redirection", curl + url + body + QStringLiteral("> out"), Reason::SeveralCommands, ">");
    row("two URLs", curl + url + url + body, Reason::SeveralCommands);
    row("next", curl + url + body + QStringLiteral("--next"), Reason::SeveralCommands);
    row("unknown option", curl + url + body + QStringLiteral("--frobnicate"), Reason::UnknownOption,
        "--frobnicate");
    row("unknown letter", curl + url + body + QStringLiteral("-sQ"), Reason::UnknownOption, "-Q");
    row("no argument", curl + url + QStringLiteral("-d"), Reason::UnknownOption, "-d");
    row("no URL", curl + body, Reason::NoUrl);
    row("another path", curl + QStringLiteral("https://api.qovery.com/organization/o1/project") + body,
        Reason::NotAWebhookCall);
    row("query", curl + QStringLiteral("'https://api.qovery.com/organization/o1/webhook?a=b'") + body,
        Reason::NotAWebhookCall);
    row("delete", curl + QStringLiteral("-X DELETE") + url + body, Reason::NotAWebhookCall, "DELETE");
    row("put without id", curl + QStringLiteral("-X PUT") + url + body, Reason::NotAWebhookCall, "PUT");
    row("get", curl + QStringLiteral("-G") + url + body, Reason::NotAWebhookCall);
    row("ftp", curl + QStringLiteral("ftp://api.qovery.com/organization/o1/webhook") + body,
        Reason::NotAWebhookCall, "ftp");
    row("no body", curl + QStringLiteral("-X POST") + url, Reason::NoBody);
    row("no JSON", curl + url + QStringLiteral("-d 'a=b'"), Reason::BodyNotJson);
    row("a list", curl + url + QStringLiteral("-d '[1]'"), Reason::BodyNotJson);
    row("two bodies", curl + url + body + body, Reason::BodyNotJson);
    row("no target", curl + url + QStringLiteral("-d '{\"events\":[]}'"), Reason::BadField, "target_url");
    row("no events", curl + url + QStringLiteral("-d '{\"target_url\":\"https://a/\"}'"), Reason::BadField,
        "events");
    row("wrong type", curl + url + QStringLiteral("-d '{\"target_url\":\"https://a/\",\"events\":[1]}'"),
        Reason::BadField, "events");
    row("enabled in words",
        curl + url +
            QStringLiteral("-d '{\"target_url\":\"https://a/\",\"events\":[],\"enabled\":\"true\"}'"),
        Reason::BadField, "enabled");
    row("patterns no list",
        curl + url +
            QStringLiteral(
                "-d '{\"target_url\":\"https://a/\",\"events\":[],\"project_names_filter\":\"a\"}'"),
        Reason::BadField, "project_names_filter");
    row("too long", QString(1024 * 1024 + 1, u'a'), Reason::TooLong);
}

void TestCurlCommand::whatCannotBeTakenWholeIsRefused()
{
    QFETCH(QString, command);
    QFETCH(int, reason);
    QFETCH(QString, detail);
    const CurlRefusal refusal = refused(command);
    QCOMPARE(int(refusal.reason), reason);
    if (detail != u"*")
        QCOMPARE(refusal.detail, detail);
}

void TestCurlCommand::aTokenIsIgnoredAndSaid()
{
    const QString body = QString::fromUtf8(
        R"(-d '{"kind":"STANDARD","enabled":true,"target_url":"https://a.example/","events":[]}' )");
    const QString url = QStringLiteral("https://api.qovery.com/organization/o1/webhook/w1 -X PUT ");
    for (const char *option : {"-H 'Authorization: Token qov_5ecret'", "-H 'authorization:Bearer a.b.c'",
                               "-u me:pw", "-b session=1"}) {
        const CurlImport import =
            imported(QStringLiteral("curl ") + url + body + QString::fromLatin1(option));
        QCOMPARE(import.repairs, (QList<CurlRepair>{{Repair::TokenIgnored, {}, {}}}));
        QCOMPARE(import.webhookId, QStringLiteral("w1"));
    }
}

void TestCurlCommand::whatIsWrittenIsReadBack()
{
    QRandomGenerator random(20260721);
    for (int i = 0; i < 2000; ++i) {
        const WebhookDraft draft = randomDraft(random);
        const QString webhookId = i % 2 == 0 ? QString() : QStringLiteral("w/1 é");
        const QString command = curlForWebhook(QUrl(QStringLiteral("http://127.0.0.1:8080/base/")),
                                               organizationId, webhookId, draft);
        const CurlImport import = imported(command);
        QVERIFY2(import.draft == draft, qPrintable(command));
        QVERIFY(import.repairs.isEmpty());
        QCOMPARE(import.organizationId, organizationId);
        QCOMPARE(import.webhookId, webhookId);
        QCOMPARE(import.apiOrigin, QUrl(QStringLiteral("http://127.0.0.1:8080")));
    }
}

void TestCurlCommand::theShellHandsOverWhatWasMeant()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 60; ++i) {
        const WebhookDraft draft = randomDraft(random);
        const QStringList arguments =
            argumentsSeenByCurl(curlForWebhook(QUrl(api), organizationId, {}, draft));
        QCOMPARE(arguments.size(), 9);
        QCOMPARE(arguments.at(2),
                 api + QStringLiteral("/organization/") + organizationId + QStringLiteral("/webhook"));
        QVERIFY(arguments.contains(QStringLiteral("Authorization: Token from the environment")));
        const QJsonObject object = QJsonDocument::fromJson(arguments.last().toUtf8()).object();
        QCOMPARE(object.value(QLatin1String("description")).toString(), draft.description);
        QCOMPARE(object.value(QLatin1String("target_url")).toString(), draft.targetUrl);

        const QByteArray payload = randomText(random).toUtf8() + "@x";
        const TargetRequest request =
            targetRequest({QStringLiteral("https://a.example/{x}?a=1&b='2'"), payload,
                           QStringLiteral("geheim"), SecretHeader::Both, true});
        const QStringList sent = argumentsSeenByCurl(curlForTarget(request));
        QCOMPARE(sent.last(), QString::fromUtf8(payload));
        QVERIFY(sent.contains(QStringLiteral("https://a.example/{x}?a=1&b='2'")));
        QVERIFY(sent.contains(QStringLiteral("-g")));
        QVERIFY(sent.contains(QStringLiteral("X-Webhooks-Test: true")));
        QVERIFY(sent.contains(QStringLiteral("Qovery-Signature: <secret>")));
    }
}

void TestCurlCommand::tokenAndSecretAreNeverWritten()
{
    WebhookDraft draft;
    draft.targetUrl = QStringLiteral("https://a.example/");
    draft.secretChoice = SecretChoice::Keep;
    draft.secret = QStringLiteral("geheim");
    const QString command = curlForWebhook(QUrl(api), organizationId, QStringLiteral("w1"), draft);
    QVERIFY(!command.contains(QStringLiteral("geheim")));
    QVERIFY(command.contains(QStringLiteral("\"target_secret\":\"<secret>\"")));
    QVERIFY(command.contains(QStringLiteral("$QOVERY_API_TOKEN")));
    QCOMPARE(imported(command).repairs,
             (QList<CurlRepair>{{Repair::SecretPlaceholder, QStringLiteral("<secret>"), {}}}));
    draft.secretChoice = SecretChoice::Remove;
    QVERIFY(!curlForWebhook(QUrl(api), organizationId, QStringLiteral("w1"), draft)
                 .contains(QStringLiteral("target_secret")));

    const TargetRequest request =
        targetRequest({draft.targetUrl, "{}", QStringLiteral("geheim"), SecretHeader::Secret, false});
    QVERIFY(!curlForTarget(request).contains(QStringLiteral("geheim")));
}

void TestCurlCommand::garbageNeverCrashes()
{
    QRandomGenerator random(7);
    const QString alphabet = QStringLiteral("curl -XdH'\"\\$`{}()^%\n\r@<>|&;=:/ux0“’—é😀");
    for (int i = 0; i < 20'000; ++i) {
        QString text = i % 2 == 0 ? QStringLiteral("curl ") : QStringLiteral("curl $'");
        for (int n = random.bounded(40); n > 0; --n)
            text += alphabet.at(random.bounded(int(alphabet.size())));
        (void)parseCurl(text);
    }
}

QW_TEST(QCoreApplication, TestCurlCommand)

} // namespace tst_curlcommand

#include "tst_curlcommand.moc"
