#include "models/domain/webhookdraft.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <functional>

namespace tst_draft {

using Qt::StringLiterals::operator""_s;
using Field = WebhookField;
using Reason = DraftProblem::Reason;

class TestDraft : public QObject
{
    Q_OBJECT

private slots:
    void takesTheSettingsOfAWebhook();
    void aGoodDraftHasNoProblem();
    void judgesTheTarget_data();
    void judgesTheTarget();
    void namesEveryProblemInOrder();
    void judgesTheSecret();
    void judgesPatterns();
    void comparesADraftWithWhatTheServerHas();
    void whatTheServerLeftOutIsNoDifference();
    void comparesTwoStates();
};

static WebhookDraft goodDraft()
{
    WebhookDraft draft;
    draft.targetUrl = u"https://hooks.example/services/1234567890"_s;
    draft.kind = KnownKind::Slack;
    draft.description = u"on call"_s;
    draft.events = {KnownEvent::Failed, EventType::fromWire(u"DEPLOYMENT_PAUSED"_s)};
    draft.modes = {KnownMode::Production};
    draft.projectPatterns = {u"product*"_s, u"analytics"_s};
    return draft;
}

static Webhook webhookOf(const WebhookDraft &draft)
{
    Webhook webhook;
    webhook.id = u"w1"_s;
    webhook.targetUrl = draft.targetUrl;
    webhook.kind = draft.kind;
    webhook.description = draft.description;
    webhook.isEnabled = draft.isEnabled;
    webhook.events = draft.events;
    webhook.modes = draft.modes;
    webhook.projectPatterns = draft.projectPatterns;
    webhook.secretIsSet = draft.sendsSecret();
    return webhook;
}

void TestDraft::takesTheSettingsOfAWebhook()
{
    Webhook webhook = webhookOf(goodDraft());
    QCOMPARE(WebhookDraft::fromWebhook(webhook), goodDraft());

    webhook.secretIsSet = true;
    const WebhookDraft draft = WebhookDraft::fromWebhook(webhook);
    QCOMPARE(draft.secretChoice, SecretChoice::Keep);
    const QList<DraftProblem> missing{{Field::Secret, Reason::SecretMissing}};
    QCOMPARE(problemsIn(draft), missing); // until the user types it or chooses otherwise

    webhook.secretIsSet = std::nullopt; // may have one: never dropped silently
    webhook.isEnabled = std::nullopt;
    QCOMPARE(WebhookDraft::fromWebhook(webhook).secretChoice, SecretChoice::Keep);
    QVERIFY(WebhookDraft::fromWebhook(webhook).isEnabled);
}

void TestDraft::aGoodDraftHasNoProblem()
{
    QCOMPARE(problemsIn(goodDraft()), QList<DraftProblem>());
}

void TestDraft::judgesTheTarget_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<std::optional<DraftProblem::Reason>>("reason");
    const auto row = [](const char *tag, const QString &url, std::optional<Reason> reason) {
        QTest::newRow(tag) << url << reason;
    };
    row("https", u"https://h.example/x"_s, std::nullopt);
    row("http", u"http://h.example"_s, std::nullopt);
    row("capitals", u"HTTPS://h.example"_s, std::nullopt);
    row("port", u"https://h.example:8443/x?y#z"_s, std::nullopt);
    row("IPv6", u"http://[::1]:80/"_s, std::nullopt);
    row("international host", u"https://bücher.example/x"_s, std::nullopt);
    row("@ in the path", u"https://h.example/@me?mail=a@b"_s, std::nullopt);
    row("empty", u""_s, Reason::TargetMissing);
    row("blank", u" \t"_s, Reason::TargetMissing);
    row("no scheme", u"h.example/x"_s, Reason::TargetWithoutScheme);
    row("file", u"file:///etc/passwd"_s, Reason::TargetWithoutScheme);
    row("ftp", u"ftp://h.example"_s, Reason::TargetWithoutScheme);
    row("javascript", u"javascript:alert(1)"_s, Reason::TargetWithoutScheme);
    row("one slash", u"https:/h.example"_s, Reason::TargetWithoutScheme);
    row("userinfo", u"https://user:secret@h.example/x"_s, Reason::TargetWithUserInfo);
    row("user alone", u"https://user@h.example/x"_s, Reason::TargetWithUserInfo);
    row("empty userinfo", u"https://@h.example/x"_s, Reason::TargetWithUserInfo);
    row("userinfo and a bad host", u"https://user:x y@/x"_s, Reason::TargetWithUserInfo);
    row("space inside", u"https://h.example/a b"_s, Reason::TargetMalformed);
    row("space around", u" https://h.example/a"_s, Reason::TargetMalformed);
    row("line break", u"https://h.example/a\r\nX: y"_s, Reason::TargetMalformed);
    row("NUL", u"https://h.example/a"_s + QChar(0), Reason::TargetMalformed);
    row("no host", u"https://"_s, Reason::TargetMalformed);
    row("no host, a path", u"https:///x"_s, Reason::TargetMalformed);
    row("no host, a port", u"https://:80/x"_s, Reason::TargetMalformed);
    row("port too high", u"https://h.example:65536/x"_s, Reason::TargetMalformed);
    row("port zero", u"https://h.example:0/x"_s, Reason::TargetMalformed);
    row("port of letters", u"https://h.example:abc/x"_s, Reason::TargetMalformed);
    row("backslash", u"https://h.example\\x"_s, Reason::TargetMalformed);
}

void TestDraft::judgesTheTarget()
{
    QFETCH(const QString, url);
    QFETCH(const std::optional<DraftProblem::Reason>, reason);
    WebhookDraft draft = goodDraft();
    draft.targetUrl = url;
    QList<DraftProblem> expected;
    if (reason)
        expected.append({Field::TargetUrl, *reason});
    QCOMPARE(problemsIn(draft), expected);
}

void TestDraft::namesEveryProblemInOrder()
{
    WebhookDraft draft;
    draft.kind = WebhookKind();
    draft.projectPatterns = {u" "_s, QString(maximumPatternLength + 1, u'x')};
    draft.secretChoice = SecretChoice::Replace;
    const QList<DraftProblem> expected{
        {Field::TargetUrl, Reason::TargetMissing},        {Field::Kind, Reason::KindMissing},
        {Field::Events, Reason::EventsMissing},           {Field::ProjectPatterns, Reason::PatternBlank},
        {Field::ProjectPatterns, Reason::PatternTooLong}, {Field::Secret, Reason::SecretMissing}};
    QCOMPARE(problemsIn(draft), expected);
}

void TestDraft::judgesTheSecret()
{
    WebhookDraft draft = goodDraft();
    const auto problems = [&draft](SecretChoice choice, const QString &secret) {
        draft.secretChoice = choice;
        draft.secret = secret;
        return problemsIn(draft);
    };
    const QList<DraftProblem> none;
    const QList<DraftProblem> missing{{Field::Secret, Reason::SecretMissing}};
    const QList<DraftProblem> invalid{{Field::Secret, Reason::SecretInvalid}};
    QCOMPARE(problems(SecretChoice::None, {}), none);
    QCOMPARE(problems(SecretChoice::Remove, {}), none);
    QCOMPARE(problems(SecretChoice::Keep, {}), missing);
    QCOMPARE(problems(SecretChoice::Replace, u"  "_s), missing);
    QCOMPARE(problems(SecretChoice::Keep, u"s3cret"_s), none);
    QCOMPARE(problems(SecretChoice::Replace, u"a\r\nb"_s), invalid);
    QCOMPARE(problems(SecretChoice::Replace, u"\n"_s), invalid);
    QCOMPARE(problems(SecretChoice::None, u"a\r\nb"_s), none); // not sent
}

void TestDraft::judgesPatterns()
{
    WebhookDraft draft = goodDraft();
    draft.projectPatterns = {u"*"_s, u"**"_s, u"🚀*"_s, QString(maximumPatternLength, u'x')};
    QCOMPARE(problemsIn(draft), QList<DraftProblem>());
    draft.projectPatterns = {QString(10240, u'x')};
    const QList<DraftProblem> tooLong{{Field::ProjectPatterns, Reason::PatternTooLong}};
    QCOMPARE(problemsIn(draft), tooLong);
}

void TestDraft::comparesADraftWithWhatTheServerHas()
{
    const WebhookDraft draft = goodDraft();
    QCOMPARE(differences(draft, webhookOf(draft)), QList<Field>());

    Webhook reordered = webhookOf(draft);
    std::reverse(reordered.events.begin(), reordered.events.end());
    std::reverse(reordered.projectPatterns.begin(), reordered.projectPatterns.end());
    reordered.projectPatterns.append(reordered.projectPatterns.first());
    QCOMPARE(differences(draft, reordered), QList<Field>());

    Webhook other = webhookOf(draft);
    other.isEnabled = false;
    other.targetUrl += u'x';
    other.kind = KnownKind::Standard;
    other.description.clear();
    other.events.removeFirst();
    other.modes.clear();
    other.projectPatterns.removeLast();
    other.secretIsSet = true;
    const QList<Field> all{Field::Enabled,         Field::TargetUrl, Field::Kind,
                           Field::Description,     Field::Events,    Field::Modes,
                           Field::ProjectPatterns, Field::Secret};
    QCOMPARE(differences(draft, other), all);

    WebhookDraft withSecret = draft;
    withSecret.secretChoice = SecretChoice::Keep;
    withSecret.secret = u"s"_s;
    QCOMPARE(differences(withSecret, webhookOf(draft)), QList<Field>{Field::Secret});
    withSecret.secretChoice = SecretChoice::Remove;
    QCOMPARE(differences(withSecret, webhookOf(draft)), QList<Field>());
}

void TestDraft::whatTheServerLeftOutIsNoDifference()
{
    WebhookDraft draft = goodDraft();
    draft.secretChoice = SecretChoice::Replace;
    draft.secret = u"s"_s;
    Webhook sparse = webhookOf(draft);
    sparse.isEnabled = std::nullopt;
    sparse.targetUrl.clear();
    sparse.kind = WebhookKind();
    sparse.secretIsSet = std::nullopt;
    QCOMPARE(differences(draft, sparse), QList<Field>());
}

void TestDraft::comparesTwoStates()
{
    const Webhook before = webhookOf(goodDraft());
    Webhook after = before;
    after.updatedAt = QDateTime::currentDateTimeUtc();
    std::reverse(after.events.begin(), after.events.end());
    QCOMPARE(differences(before, after), QList<Field>());
    after.isEnabled = std::nullopt;
    after.secretIsSet = true;
    after.modes.append(KnownMode::Preview);
    const QList<Field> expected{Field::Enabled, Field::Modes, Field::Secret};
    QCOMPARE(differences(before, after), expected);
}

QW_TEST(QCoreApplication, TestDraft)

} // namespace tst_draft

#include "tst_draft.moc"
