#include "models/domain/bodycontent.h"
#include "models/domain/ownheaders.h"
#include "models/domain/slackmessage.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_payloads {

using Qt::StringLiterals::operator""_s;

// What travels in a test send: the user's own headers, Slack messages, JSON as a table.
class TestPayloads : public QObject
{
    Q_OBJECT

private slots:
    void ownHeadersAreChecked_data();
    void ownHeadersAreChecked();
    void ownHeadersGoWhereTheyBelong();
    void secretHeadersAreMasked();
    void slackMarkupIsRead_data();
    void slackMarkupIsRead();
    void slackBlocksAndAttachmentsAreRead();
    void hostileSlackMessages();
    void nodesKeepOrderAndSpans();
    void hostileJsonIsRead();
};

void TestPayloads::ownHeadersAreChecked_data()
{
    using Reason = OwnHeaderProblem::Reason;
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<int>("reason"); // -1: none
    const auto row = [](const char *name, const HeaderList &headers, int reason) {
        QTest::newRow(name) << headers << reason;
    };
    row("good", {{"X-A", "1"}, {"Authorization", "Bearer x"}, {"x_b~", "é"}, {"User-Agent", "me"}}, -1);
    row("empty value", {{"X-A", ""}}, -1);
    row("no name", {{"", "1"}}, int(Reason::NameMissing));
    row("space", {{"X A", "1"}}, int(Reason::NameNotAllowed));
    row("colon", {{"X-A:", "1"}}, int(Reason::NameNotAllowed));
    row("umlaut", {{"X-Ä", "1"}}, int(Reason::NameNotAllowed));
    row("line break in the name", {{"X\r\nY", "1"}}, int(Reason::NameNotAllowed));
    row("line break in the value", {{"X-A", "1\r\nHost: evil"}}, int(Reason::ValueNotAllowed));
    row("nul", {{"X-A", QByteArray("a\0b", 3)}}, int(Reason::ValueNotAllowed));
    row("host", {{"hOST", "evil"}}, int(Reason::WrittenByUs));
    row("length", {{"Content-Length", "1"}}, int(Reason::WrittenByUs));
    row("chunked", {{"Transfer-Encoding", "chunked"}}, int(Reason::WrittenByUs));
    row("secret", {{"Qovery-Secret", "x"}}, int(Reason::SetElsewhere));
    row("twice", {{"X-A", "1"}, {"x-a", "2"}}, int(Reason::Twice));
}

void TestPayloads::ownHeadersAreChecked()
{
    QFETCH(HeaderList, headers);
    QFETCH(int, reason);
    const std::optional<OwnHeaderProblem> problem = ownHeaderProblem(headers);
    QCOMPARE(problem ? int(problem->reason) : -1, reason);
    if (problem)
        QCOMPARE(problem->row, headers.size() - 1);
}

void TestPayloads::ownHeadersGoWhereTheyBelong()
{
    TargetRequestOptions options;
    options.targetUrl = u"https://a.example/x"_s;
    options.body = "{}";
    options.ownHeaders = {{"X-Mine", "1"}, {"content-type", "text/plain"}};
    const TargetRequest request = targetRequest(options);
    QByteArrayList names;
    for (const auto &[name, value] : request.headers)
        names.append(name);
    QCOMPARE(names.join(' '), "Host User-Agent Accept Accept-Encoding Accept-Language content-type "
                              "X-Webhooks-Test X-Mine Content-Length Connection");
    QVERIFY(request.headers.contains({"content-type", "text/plain"}));
}

void TestPayloads::secretHeadersAreMasked()
{
    for (const char *name : {"Authorization", "cookie", "X-Api-Key", "X-GitLab-Token", "my-SECRET"})
        QVERIFY2(isSecretHeader(name), name);
    for (const char *name : {"X-Mine", "Content-Type", "User-Agent"})
        QVERIFY2(!isSecretHeader(name), name);
    TargetRequestOptions options;
    options.targetUrl = u"https://a.example/x"_s;
    options.ownHeaders = {{"X-Api-Key", "s3cr3t-1"}, {"X-Mine", "shown"}};
    const QByteArray head = requestHead(targetRequest(options), SecretDisplay::Masked);
    QVERIFY(!head.contains("s3cr3t-"));
    QVERIFY(head.contains("X-Mine: shown\r\n"));
    QVERIFY(!curlForTarget(targetRequest(options)).contains(u"s3cr3t-"_s));
}

namespace {
QString described(const SlackText &text)
{
    QString shown;
    for (const SlackSpan &span : text) {
        const QString marks = QString(span.isBold ? u"b"_s : u""_s) + (span.isItalic ? u"i"_s : u""_s) +
                              (span.isStruck ? u"s"_s : u""_s) + (span.isCode ? u"c"_s : u""_s) +
                              (span.isLink ? u"l"_s : u""_s);
        shown += marks.isEmpty() ? span.text : u"["_s + marks + u":"_s + span.text + u"]"_s;
    }
    return shown;
}
} // namespace

void TestPayloads::slackMarkupIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("plain") << u"a b"_s << u"a b"_s;
    QTest::newRow("marks") << u"*bold* _it_ ~no~ `x*y*`"_s << u"[b:bold] [i:it] [s:no] [c:x*y*]"_s;
    QTest::newRow("nested") << u"*bold _both_*"_s << u"[b:bold ][bi:both]"_s;
    QTest::newRow("inside of words") << u"snake_case_name 2*3*4"_s << u"snake_case_name 2*3*4"_s;
    QTest::newRow("alone") << u"a * b *c"_s << u"a * b *c"_s;
    QTest::newRow("lines") << u"*a\nb*"_s << u"*a\nb*"_s;
    QTest::newRow("block") << u"```a\n*b*```c"_s << u"[c:a\n*b*]c"_s;
    QTest::newRow("link") << u"<https://a.example|a &amp; b> <https://b.example> <@U1|ann> <!here>"_s
                          << u"[l:a & b] [l:https://b.example] [l:ann] [l:@here]"_s;
    QTest::newRow("entities") << u"&lt;b&gt; &amp;lt; &quot;"_s << u"<b> &lt; &quot;"_s;
    QTest::newRow("no mark ends in a link") << u"*a <x*|y> z"_s << u"*a [l:y] z"_s;
    QTest::newRow("nor in code") << u"*a `b* c` d*"_s << u"[b:a ][bc:b* c][b: d]"_s;
    QTest::newRow("nor in two") << u"*a`*``*`*"_s << u"[b:a][bc:*][bc:*]"_s;
    QTest::newRow("nor in a block of code") << u"_a ```b_\n_``` c"_s << u"_a [c:b_\n_] c"_s;
}

void TestPayloads::slackMarkupIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QCOMPARE(described(slackMarkup(text)), wanted);
}

void TestPayloads::slackBlocksAndAttachmentsAreRead()
{
    using Kind = SlackPart::Kind;
    const SlackMessage message = SlackMessage::read(R"({
        "text": "only in the notification",
        "blocks": [
            {"type":"header","text":{"type":"plain_text","text":"*Deploy*"}},
            {"type":"section","text":{"type":"mrkdwn","text":"*failed*"},
             "fields":[{"type":"mrkdwn","text":"a"},{"type":"plain_text","text":"b"}]},
            {"type":"divider"},
            {"type":"context","elements":[{"type":"image","alt_text":"logo"},{"type":"mrkdwn","text":"c"}]},
            {"type":"actions","elements":[{"type":"button","text":{"type":"plain_text","text":"Open"}},
                                          {"type":"datepicker"}]},
            {"type":"image","image_url":"https://a.example/x.png","alt_text":"chart"},
            {"type":"video"}],
        "attachments": [{"color":"#2eb886","title":"T","title_link":"https://a.example","text":"body",
                         "fields":[{"title":"F","value":"v"}],"footer":"foot"}]})");
    QCOMPARE(message.state, SlackMessage::State::Shown);
    QList<Kind> kinds;
    for (const SlackPart &part : message.parts)
        kinds.append(part.kind);
    const QList<Kind> wanted{Kind::Header,  Kind::Text,    Kind::Fields, Kind::Divider, Kind::Context,
                             Kind::Unknown, Kind::Actions, Kind::Image,  Kind::Unknown, Kind::Text,
                             Kind::Text,    Kind::Fields,  Kind::Context};
    QCOMPARE(kinds, wanted);
    QCOMPARE(described(message.parts.at(0).texts.constFirst()), u"*Deploy*"_s); // plain text has no markup
    QCOMPARE(described(message.parts.at(1).texts.constFirst()), u"[b:failed]"_s);
    QCOMPARE(message.parts.at(5).name, u"datepicker"_s);
    QCOMPARE(message.parts.at(7).name, u"chart"_s);
    QVERIFY(!message.parts.at(8).attachment);
    QCOMPARE(message.parts.at(9).attachment.value_or(-1), 0);
    QCOMPARE(message.parts.at(9).color, u"#2eb886"_s);
    QCOMPARE(described(message.parts.at(11).texts.constFirst()), u"[b:F]\nv"_s);

    QCOMPARE(SlackMessage::read(R"({"text":"a *b*"})").parts.constFirst().texts.constFirst().size(), 2);
    QCOMPARE(SlackMessage::read("{").state, SlackMessage::State::NotJson);
    QCOMPARE(SlackMessage::read("[]").state, SlackMessage::State::NoObject);
    QCOMPARE(SlackMessage::read("{}").state, SlackMessage::State::Nothing);
    QCOMPARE(SlackMessage::read(R"({"text":7,"blocks":"x","attachments":{}})").state,
             SlackMessage::State::Nothing);
}

// Quick, whatever is in it.
void TestPayloads::hostileSlackMessages()
{
    QCOMPARE(slackMarkup(QString(200'000, u'*')).size(), 1);
    // No more is read than Slack shows of a message.
    for (const QString &text :
         {QString(200'000, u'*'), u"*a "_s.repeated(70'000), u"<`_~"_s.repeated(50'000)}) {
        qsizetype shown = 0;
        for (const SlackSpan &span : slackMarkup(text))
            shown += span.text.size();
        QVERIFY2(shown > 10'000 && shown <= 40'000, qPrintable(QString::number(shown)));
    }
    const QByteArray deep = "{\"blocks\":" + QByteArray(1000, '[') + QByteArray(1000, ']') + "}";
    QCOMPARE(SlackMessage::read(deep).state, SlackMessage::State::Shown);
    QByteArray many = "{\"blocks\":[";
    for (int i = 0; i < 20'000; ++i)
        many += "{\"type\":\"divider\"},";
    const SlackMessage message = SlackMessage::read(many + "{}]}");
    QCOMPARE(message.parts.size(), 50);
    QVERIFY(message.isCut);
}

void TestPayloads::nodesKeepOrderAndSpans()
{
    const QByteArray json = " {\"b\" : [1, {\"x\":null}], \"a\":\"s\", \"b\":{}} ";
    const std::optional<JsonNodes> nodes = JsonNodes::read(json);
    QVERIFY(nodes);
    QByteArrayList values;
    for (qint32 i = 0; i < nodes->size(); ++i)
        values.append(json.mid(nodes->at(i).begin, nodes->at(i).end - nodes->at(i).begin));
    QCOMPARE(values, QByteArrayList(
                         {json.trimmed(), "[1, {\"x\":null}]", "1", "{\"x\":null}", "null", "\"s\"", "{}"}));
    QCOMPARE(nodes->at(0).children, 3);
    QCOMPARE(nodes->child(0, 2), 6);
    QCOMPARE(nodes->child(nodes->child(0, 0), 1), 3);
    QCOMPARE(nodes->position(3), 1);
}

void TestPayloads::hostileJsonIsRead()
{
    QVERIFY(JsonNodes::read(QByteArray(1000, '[') + QByteArray(1000, ']')));
    QVERIFY(
        !JsonNodes::read(QByteArray(JsonNodes::deepest + 1, '[') + QByteArray(JsonNodes::deepest + 1, ']')));
    QVERIFY(!JsonNodes::read("{\"a\":NaN}"));
    QByteArray many = "[";
    for (int i = 0; i < 5000; ++i)
        many += "{\"k\":[]},";
    const std::optional<JsonNodes> nodes = JsonNodes::read(many + "0]");
    QVERIFY(nodes);
    QCOMPARE(nodes->memberCount(0), 5001);
    QCOMPARE(nodes->at(0).children, 6); // groups
    const qint32 last = nodes->child(nodes->child(0, 5), 0);
    QCOMPARE(nodes->position(last), 5000);
    const BodyContent content = readBody(QByteArray(5 * 1024 * 1024, '7'));
    QCOMPARE(content.kind, BodyContent::Kind::Json);
}

QW_TEST(QCoreApplication, TestPayloads)

} // namespace tst_payloads

#include "tst_payloads.moc"
