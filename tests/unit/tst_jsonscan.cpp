#include "models/domain/jsonscan.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_jsonscan {

// JSON as it was written, byte for byte.
class TestJsonScan : public QObject
{
    Q_OBJECT

private slots:
    void judgesText_data();
    void judgesText();
    void tellsLineAndColumnInCharacters();
    void keepsBytes();
    void takesTheLastOfDuplicates();
    void cutsElements();
    void readsText_data();
    void readsText();
    void readsAnyDepth();
};

void TestJsonScan::judgesText_data()
{
    using Reason = JsonProblem::Reason;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("reason"); // -1: none
    QTest::addColumn<int>("offset");
    const auto row = [](const char *name, const QByteArray &text, int reason, int offset) {
        QTest::newRow(name) << text << reason << offset;
    };
    row("object", R"({"a":[1,-0.5e+3,true,false,null,"x\u00e9\n"],"b":{}})", -1, 0);
    row("a number", " 12 ", -1, 0);
    row("empty", "", int(Reason::Empty), 0);
    row("white space", " \n", int(Reason::Empty), 2);
    row("comma at the end of a list", "[1,]", int(Reason::TrailingComma), 3);
    row("comma at the end of an object", R"({"a":1,})", int(Reason::TrailingComma), 7);
    row("no comma", "[1 2]", int(Reason::Unexpected), 3);
    row("no colon", R"({"a" 1})", int(Reason::Unexpected), 5);
    row("no key", "{1:2}", int(Reason::Unexpected), 1);
    row("wrong end", "[1}", int(Reason::Unexpected), 2);
    row("comma first", "[,1]", int(Reason::Unexpected), 1);
    row("two commas", "[1,,2]", int(Reason::Unexpected), 3);
    row("unfinished list", "[1", int(Reason::UnexpectedEnd), 2);
    row("unfinished string", "[\"a", int(Reason::UnexpectedEnd), 3);
    row("unfinished escape", "\"\\u00", int(Reason::UnexpectedEnd), 5);
    row("unfinished member", R"({"a":)", int(Reason::UnexpectedEnd), 5);
    row("NaN", "[NaN]", int(Reason::BadLiteral), 1);
    row("infinite", "[-Infinity]", int(Reason::BadNumber), 1);
    row("capital", "True", int(Reason::BadLiteral), 0);
    row("leading zero", "[01]", int(Reason::BadNumber), 1);
    row("plus", "[+1]", int(Reason::BadLiteral), 1);
    row("no digit after the point", "1.", int(Reason::BadNumber), 0);
    row("hexadecimal", "0x1f", int(Reason::BadNumber), 0);
    row("escape", R"("\x")", int(Reason::BadEscape), 2);
    row("tab in a string", "\"a\tb\"", int(Reason::ControlInString), 2);
    row("two values", "{} {}", int(Reason::TextAfterEnd), 3);
    row("comment", "// x\n{}", int(Reason::Unexpected), 0);
    row("a web page", "<html>", int(Reason::Unexpected), 0);
}

void TestJsonScan::judgesText()
{
    QFETCH(QByteArray, text);
    QFETCH(int, reason);
    QFETCH(int, offset);
    const auto problem = jsonProblem(text);
    QCOMPARE(problem ? int(problem->reason) : -1, reason);
    if (problem)
        QCOMPARE(int(problem->offset), offset);
    // A second opinion; QJsonDocument takes no lone values in a document, and says less exactly why.
    if (text.trimmed().startsWith('[') || text.trimmed().startsWith('{'))
        QCOMPARE(QJsonDocument::fromJson(text).isNull(), problem.has_value());
}

void TestJsonScan::tellsLineAndColumnInCharacters()
{
    const auto problem = jsonProblem("{\n  \"é\": x\n}");
    QVERIFY(problem);
    QCOMPARE(problem->line, 2);
    QCOMPARE(problem->column, 8);
}

void TestJsonScan::keepsBytes()
{
    QCOMPARE(jsonPretty(R"({"b":1.0,"a":12345678901234567890,"a":[],"c":[{}, "\u00e9",[1]]})"),
             "{\n  \"b\": 1.0,\n  \"a\": 12345678901234567890,\n  \"a\": [],\n  \"c\": [\n    {},\n"
             "    \"\\u00e9\",\n    [\n      1\n    ]\n  ]\n}");
    QCOMPARE(jsonPretty("not JSON {"), "not JSON {");
}

void TestJsonScan::takesTheLastOfDuplicates()
{
    const QByteArray text = R"({"x":{"request":0},"request":{"a": 1.0},"r\u0065quest" : [ 2 ] ,"y":1})";
    QCOMPARE(jsonMember(text, "request").toByteArray(), "[ 2 ]");
    QCOMPARE(jsonMember(text, "y").toByteArray(), "1");
    QVERIFY(jsonMember(text, "z").isEmpty());
    QVERIFY(jsonMember("[1]", "z").isEmpty());
    QVERIFY(jsonMember(R"({"z":1)", "z").isEmpty());
}

void TestJsonScan::cutsElements()
{
    const QByteArray text = R"([ {"a":[1, 2]} ,3,"x",[] ])";
    QList<QByteArray> elements;
    for (const QByteArrayView element : jsonElements(text))
        elements.append(element.toByteArray());
    QCOMPARE(elements, (QList<QByteArray>{R"({"a":[1, 2]})", "3", R"("x")", "[]"}));
    QVERIFY(jsonElements("{}").isEmpty());
}

void TestJsonScan::readsText_data()
{
    QTest::addColumn<QByteArray>("quoted");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("\"abc\"") << QStringLiteral("abc");
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t\u00e9")")
                             << QStringLiteral("\"\\/\b\f\n\r\té");
    QTest::newRow("a pair") << QByteArray(R"("\ud83d\ude00!")") << QStringLiteral("😀!");
    QTest::newRow("half a pair") << QByteArray(R"("\ud83d!")") << QStringLiteral("\uFFFD!");
    QTest::newRow("broken UTF-8") << QByteArray("\"a\xff\"") << QStringLiteral("a\uFFFD");
}

void TestJsonScan::readsText()
{
    QFETCH(QByteArray, quoted);
    QFETCH(QString, text);
    QCOMPARE(jsonText(quoted), text);
}

void TestJsonScan::readsAnyDepth()
{
    const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
    QVERIFY(!jsonProblem(deep));
    QVERIFY(jsonProblem(deep.chopped(1)));
}

QW_TEST(QCoreApplication, TestJsonScan)

} // namespace tst_jsonscan

#include "tst_jsonscan.moc"
