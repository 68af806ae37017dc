#include "models/api/apijson.h"
#include "models/api/servertext.h"
#include "models/domain/filterpreview.h"
#include "models/domain/projectpattern.h"
#include "models/domain/targetmask.h"
#include "models/domain/targetrequest.h"
#include "models/domain/webhookdraft.h"
#include "tests/support/mutatedjson.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_hostileinput {

using Qt::StringLiterals::operator""_s;

// Answers, patterns and addresses nobody means well with: none crashes, none is taken for something else.
class TestHostileInput : public QObject
{
    Q_OBJECT

private slots:
    void oneWebhookIsReadOrNamed_data();
    void oneWebhookIsReadOrNamed();
    void wholeAnswersAreReadOrRefused_data();
    void wholeAnswersAreReadOrRefused();
    void aBrokenUpSecretIsMasked();
    void theLastOfTwoKeysCounts();
    void hugeTextsAreKept();
    void mutatedAnswersNeverCrash();
    void patternsAreAnswered_data();
    void patternsAreAnswered();
    void halfACharacterIsNeverMarked();
    void writtenTextIsAlwaysJson();
    void addressesAreRefused_data();
    void addressesAreRefused();
};

static QByteArray pageOf(const QByteArray &item)
{
    return R"({"results":[{"id":"w0","created_at":"2026-01-01T00:00:00Z"},)" + item + "]}";
}

void TestHostileInput::oneWebhookIsReadOrNamed_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("problem"); // empty: it is read
    const QByteArray start = R"({"id":"w1","created_at":"2026-01-01T00:00:00Z")";
    const auto field = [&start](const char *tag, const QByteArray &text, const QString &problem) {
        QTest::newRow(tag) << start + "," + text + "}" << problem;
    };
    field("every field null",
          R"("updated_at":null,"kind":null,"target_url":null,"target_secret_set":null,"description":null,)"
          R"("enabled":null,"events":null,"project_names_filter":null,"environment_types_filter":null)",
          {});
    field("kind is a number", R"("kind":1)", u"kind is not a text"_s);
    field("kind is a list", R"("kind":["SLACK"])", u"kind is not a text"_s);
    field("address is an object", R"("target_url":{"a":1})", u"target_url is not a text"_s);
    field("enabled is a text", R"("enabled":"true")", u"enabled is neither true nor false"_s);
    field("enabled is a number", R"("enabled":1)", u"enabled is neither true nor false"_s);
    field("secret set is a text", R"("target_secret_set":"no")",
          u"target_secret_set is neither true nor false"_s);
    field("events is a text", R"("events":"DEPLOYMENT_FAILURE")", u"events is not a list"_s);
    field("events is an object", R"("events":{"0":"DEPLOYMENT_FAILURE"})", u"events is not a list"_s);
    field("a null event", R"("events":["DEPLOYMENT_FAILURE",null])",
          u"events holds something that is not a text"_s);
    field("a list of events in the list", R"("events":[["DEPLOYMENT_FAILURE"]])",
          u"events holds something that is not a text"_s);
    field("a number among the patterns", R"("project_names_filter":["a",2])",
          u"project_names_filter holds something that is not a text"_s);
    field("no date", R"("updated_at":"yesterday")", {});
    field("an unknown field, nested", R"("x":)" + QByteArray(300, '[') + QByteArray(300, ']'), {});
    field("a NUL and half a character", R"("description":"a\u0000b\ud83d")", {});
    const auto whole = [](const char *tag, const QByteArray &item, const QString &problem) {
        QTest::newRow(tag) << item << problem;
    };
    whole("null", "null", u"it is not an object"_s);
    whole("a list", "[]", u"it is not an object"_s);
    whole("a text", R"("w1")", u"it is not an object"_s);
    whole("empty", "{}", u"id is missing"_s);
    whole("id is null", R"({"id":null,"created_at":"2026-01-01T00:00:00Z"})", u"id is missing"_s);
    whole("id is a number", R"({"id":7,"created_at":"2026-01-01T00:00:00Z"})", u"id is not a text"_s);
    whole("created_at is a number", R"({"id":"w1","created_at":1767225600})", u"created_at is not a text"_s);
    whole("created_at is no date", R"({"id":"w1","created_at":"2026-13-45T99:99:99Z"})",
          u"created_at is not a date"_s);
}

void TestHostileInput::oneWebhookIsReadOrNamed()
{
    QFETCH(const QByteArray, item);
    QFETCH(const QString, problem);
    const auto page = readWebhookPage(pageOf(item));
    QVERIFY(page.value);
    QCOMPARE(page.value->elementCount, 2);
    QCOMPARE(page.value->list.items.constFirst().id, u"w0"_s); // the good one always shows
    if (problem.isEmpty()) {
        QCOMPARE(page.value->list.items.size(), 2);
        QVERIFY(page.value->list.broken.isEmpty());
    } else {
        QCOMPARE(page.value->list.items.size(), 1);
        QCOMPARE(page.value->list.broken.size(), 1);
        QCOMPARE(page.value->list.broken.constFirst().position, 1);
        QCOMPARE(page.value->list.broken.constFirst().problem, problem);
    }
    QCOMPARE(bool(readWebhook(item).value), problem.isEmpty());
}

void TestHostileInput::wholeAnswersAreReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isRead");
    const auto row = [](const char *tag, const QByteArray &json, bool isRead) {
        QTest::newRow(tag) << json << isRead;
    };
    row("empty object", "{}", true);
    row("no results", R"({"results":null})", true);
    row("results is an object", R"({"results":{}})", false);
    row("results is a text", R"({"results":"[]"})", false);
    row("a list", "[]", false);
    row("null", "null", false);
    row("nothing", "", false);
    row("NULs", QByteArray(64, '\0'), false);
    row("cut", R"({"results":[{"id":"w1")", false);
    row("invalid UTF-8",
        R"({"results":[{"id":"w)"
        "\xff\xfe"
        R"("}]})",
        false);
    row("overlong UTF-8",
        R"({"results":[],"x":")"
        "\xc0\xaf"
        R"("})",
        false);
    row("surrogate in UTF-8",
        R"({"results":[],"x":")"
        "\xed\xa0\xbd"
        R"("})",
        false);
    row("two documents", R"({"results":[]}{"results":[]})", false);
    row("nested without end", R"({"results":)" + QByteArray(200'000, '['), false);
    row("nested too deep", R"({"results":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}",
        false);
    row("objects too deep", QByteArray(R"({"a":)").repeated(100'000) + "1" + QByteArray(100'000, '}'), false);
    row("a page count that overflows", R"({"results":[],"pagination":{"total_pages":1e300}})", true);
    row("a negative page count", R"({"results":[],"pagination":{"total_pages":-5,"page_size":-1}})", true);
    row("page counts as texts", R"({"results":[],"pagination":{"total_pages":"9","total_count":[1]}})", true);
    row("page size zero", R"({"results":[],"pagination":{"total_count":9,"page_size":0}})", true);
}

void TestHostileInput::wholeAnswersAreReadOrRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, isRead);
    const auto page = readWebhookPage(json);
    QCOMPARE(bool(page.value), isRead);
    if (isRead)
        QVERIFY(!page.value->pagination.saysMoreAfter(1)); // nobody is asked for page after page
    QCOMPARE(bool(readProjectPage(json).value), isRead);
    QCOMPARE(bool(readEnvironmentPage(json).value), isRead);
    QCOMPARE(bool(readOrganizationPage(json).value), isRead);
    (void)messageOfErrorBody(json, {u"secret"_s});
    (void)readNothing(json);
}

void TestHostileInput::aBrokenUpSecretIsMasked()
{
    const QString secret = u"s3cr3t-key"_s;
    for (const QString &echo : {u"s3cr3t-key"_s, u"s3cr\u200b3t-key"_s, u"s3cr3t\u202e-key"_s,
                                u"s3cr3t-\U000E0041key"_s, u"\ufeffs3cr3t-k\u2060ey"_s}) {
        const QByteArray body =
            QJsonDocument(QJsonObject{{u"message"_s, QString(u"Not "_s + echo + u" here"_s)}}).toJson();
        QCOMPARE(messageOfErrorBody(body, {secret}), u"Not **** here"_s);
    }
    const QByteArray spaced = R"({"message":"Not a\u200b  b here"})";
    QCOMPARE(messageOfErrorBody(spaced, {u"a  b"_s}), u"Not **** here"_s);
}

void TestHostileInput::theLastOfTwoKeysCounts()
{
    const auto webhook =
        readWebhook(R"({"id":"a","created_at":"2026-01-01T00:00:00Z","enabled":true,)"
                    R"("target_secret_set":false,"target_secret_set":true,"enabled":false})");
    QVERIFY(webhook.value);
    QCOMPARE(webhook.value->isEnabled, std::optional(false));
    QVERIFY(webhook.value->mayHaveSecret());
}

void TestHostileInput::hugeTextsAreKept()
{
    const QByteArray huge(4'000'000, 'x');
    const auto webhook = readWebhook(R"({"id":"w","created_at":"2026-01-01T00:00:00Z","description":")" +
                                     huge + R"(","target_url":"https://h.example/)" + huge + R"("})");
    QVERIFY(webhook.value);
    QCOMPARE(webhook.value->description.size(), huge.size());
    QCOMPARE(maskedTarget(webhook.value->targetUrl).text(), u"https://h.example/****xxxx"_s);
    QVERIFY(plainServerText(webhook.value->description).size() <= 300);
}

void TestHostileInput::mutatedAnswersNeverCrash()
{
    const QByteArray good = pageOf(
        R"({"id":"w1","created_at":"2026-01-01T00:00:00.123456Z","kind":"SLACK","enabled":true,)"
        R"("target_url":"https://h.example/x","events":["DEPLOYMENT_FAILURE"],"description":"\ud83d\ude80",)"
        R"("project_names_filter":["a*"],"environment_types_filter":["PRODUCTION"]})");
    MutatedJson mutated(20260101);
    for (int i = 0; i < 4000; ++i) {
        const QByteArray json = mutated.of(good);
        const auto page = readWebhookPage(json);
        if (!page.value)
            continue;
        QCOMPARE(page.value->list.items.size() + page.value->list.broken.size(), page.value->elementCount);
        for (const Webhook &webhook : page.value->list.items) {
            QVERIFY(!webhook.id.isEmpty());
            QVERIFY(webhook.createdAt.isValid());
            (void)problemsIn(WebhookDraft::fromWebhook(webhook));
            (void)maskedTarget(webhook.targetUrl).text();
        }
    }
}

static const QString rocketStart(QChar(0xD83D));
static const QString rocketEnd(QChar(0xDE80));

void TestHostileInput::patternsAreAnswered_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QList<DraftProblem::Reason>>("reasons");
    using Reasons = QList<DraftProblem::Reason>;
    const Reasons blank{DraftProblem::Reason::PatternBlank};
    const Reasons tooLong{DraftProblem::Reason::PatternTooLong};
    QTest::newRow("empty") << QString() << blank;
    QTest::newRow("blank") << u" \t\u00a0\u2003\n"_s << blank;
    QTest::newRow("star") << u"*"_s << Reasons();
    QTest::newRow("stars") << QString(1000, u'*') << Reasons();
    QTest::newRow("star in front") << u"*-api"_s << Reasons();
    QTest::newRow("10 kB") << QString(10'240, u'x') << tooLong;
    QTest::newRow("10 kB of stars") << u"a*"_s.repeated(5'120) << tooLong;
    QTest::newRow("10 kB blank") << QString(10'240, u' ') << blank + tooLong;
    QTest::newRow("emoji") << u"🚀*"_s << Reasons();
    QTest::newRow("family") << u"👨‍👩‍👧‍👦"_s << Reasons();
    QTest::newRow("first half") << rocketStart + u'*' << Reasons();
    QTest::newRow("second half") << rocketEnd + u'*' << Reasons();
    QTest::newRow("halves turned") << rocketEnd + u'*' + rocketStart << Reasons();
    QTest::newRow("NUL") << QString(QChar(0)) + u'*' << Reasons();
    QTest::newRow("expressions") << u"^(a+)+$[*?]\\"_s << Reasons();
    QTest::newRow("right to left") << u"\u202eipa*"_s << Reasons();
}

void TestHostileInput::patternsAreAnswered()
{
    QFETCH(const QString, pattern);
    QFETCH(const QList<DraftProblem::Reason>, reasons);
    WebhookDraft draft;
    draft.targetUrl = u"https://h.example/"_s;
    draft.events = {KnownEvent::Failed};
    draft.projectPatterns = {pattern, pattern};
    QList<DraftProblem> expected;
    for (const DraftProblem::Reason reason : reasons)
        expected.append({WebhookField::ProjectPatterns, reason});
    QCOMPARE(problemsIn(draft), expected);

    const QStringList names{u"product-api"_s, u"🚀-api"_s, u"-api"_s, rocketStart,          rocketEnd + u"x"_s,
                            QString(),        u" "_s,     u"*"_s,    QString(10'240, u'x')};
    QList<Project> projects;
    QList<Environment> environments;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString id = QString::number(i);
        projects.append({id, names.at(i)});
        environments.append({u"e"_s + id, u"production"_s, id, KnownMode::Production});
    }
    const Catalog catalog(projects, environments);
    const WebhookFilter filter = WebhookFilter::of(draft);
    const FilterPreview preview = FilterPreview::compute(catalog, filter);
    QCOMPARE(preview.projectCount + preview.withoutPattern.size() + preview.mayAlsoMatch.size(),
             names.size());
    QCOMPARE(countMatches(catalog, filter).projects, preview.projectCount);
    for (const auto &match : preview.matching) {
        const QString &name = catalog.projects().at(match.projectIndex).name;
        QVERIFY(ProjectPattern(pattern).match(name) == ProjectPattern::Match::Yes);
        QCOMPARE(match.matchedLength, ProjectPattern(pattern).matchedLength(name));
        QVERIFY(match.matchedLength <= name.size());
    }
    (void)filterWarnings(catalog, filter);
}

void TestHostileInput::halfACharacterIsNeverMarked()
{
    QCOMPARE(ProjectPattern(rocketStart + u'*').matchedLength(u"🚀-api"_s), 0);
    QCOMPARE(ProjectPattern(u"a"_s + rocketStart + u'*').matchedLength(u"a🚀-api"_s), 1);
    QCOMPARE(ProjectPattern(u"🚀*"_s).matchedLength(u"🚀-api"_s), 2);
}

void TestHostileInput::writtenTextIsAlwaysJson()
{
    WebhookDraft draft;
    draft.targetUrl = u"https://h.example/\"\\\n\u0000"_s + rocketStart;
    draft.description = rocketEnd + u"\u2028\"}],\"enabled\":false"_s;
    draft.events = {EventType::fromWire(u"\"],\"x\":["_s)};
    draft.projectPatterns = {rocketStart, u"\"]"_s, QString(QChar(0))};
    draft.secretChoice = SecretChoice::Replace;
    draft.secret = u"a\r\nX-Evil: 1"_s;
    const QByteArray json = writeWebhook(draft);
    QJsonParseError error;
    QJsonDocument::fromJson(json, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QVERIFY(!json.contains('\r') && !json.contains('\n'));
    const auto back = readWebhook("{\"id\":\"w\",\"created_at\":\"2026-01-01T00:00:00Z\"," + json.sliced(1));
    QVERIFY(back.value);
    QCOMPARE(back.value->isEnabled, std::optional(true));
    QCOMPARE(back.value->events, draft.events);
    QCOMPARE(back.value->projectPatterns.size(), 3);
}

void TestHostileInput::addressesAreRefused_data()
{
    QTest::addColumn<QString>("address");
    const auto row = [](const char *tag, const QString &address) { QTest::newRow(tag) << address; };
    row("no scheme", u"h.example/x"_s);
    row("two slashes only", u"//h.example/x"_s);
    row("file", u"file:///etc/passwd"_s);
    row("file, disguised", u"HTTPS:file:///etc/passwd"_s);
    row("data", u"data:text/plain,x"_s);
    row("userinfo", u"https://me:pw@h.example/"_s);
    row("userinfo, encoded", u"https://me%3Apw@h.example/"_s);
    row("userinfo and a backslash", u"https://good.example\\@evil.example/"_s);
    row("space", u"https://h.example/a b"_s);
    row("no-break space", u"https://h.example/\u00a0"_s);
    row("line separator", u"https://h.example/\u2028x"_s);
    row("header in the host", u"https://h.example\r\nX-Evil: 1/"_s);
    row("NUL", u"https://h.exa\u0000mple/"_s);
    row("port too high", u"https://h.example:99999999999/"_s);
    row("bad bracket", u"https://[::1/"_s);
    row("1 MB of host", u"https://"_s + QString(1'000'000, u'h') + u"/"_s);
    row("1 MB of userinfo", u"https://"_s + QString(1'000'000, u'u') + u"@h.example/"_s);
    row("1 MB of slashes without a scheme", QString(1'000'000, u'/'));
}

void TestHostileInput::addressesAreRefused()
{
    QFETCH(const QString, address);
    WebhookDraft draft;
    draft.targetUrl = address;
    draft.events = {KnownEvent::Failed};
    const QList<DraftProblem> problems = problemsIn(draft);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().field, WebhookField::TargetUrl);
    (void)targetPlace(address);
    const TargetRequest request = targetRequest({address, "{}", {}, SecretHeader::Both, true});
    for (const auto &[name, value] : request.headers)
        QVERIFY(!value.contains('\n') && !value.contains('\r'));
    QVERIFY(!maskedTarget(address).text().contains(u"pw"_s));
}

QW_TEST(QCoreApplication, TestHostileInput)

} // namespace tst_hostileinput

#include "tst_hostileinput.moc"
