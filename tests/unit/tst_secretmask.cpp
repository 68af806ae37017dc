#include "models/domain/ownheaders.h"
#include "models/domain/secretmask.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_secretmask {

// What is masked of a text that a known secret stands in; the archive's own test looks at the file.
class TestSecretMask : public QObject
{
    Q_OBJECT

private slots:
    void shortOnesDoNotTakeTextsApart_data();
    void shortOnesDoNotTakeTextsApart();
    void theLongestIsMaskedFirst();
    void secretsAreFoundInHeaders();
};

void TestSecretMask::shortOnesDoNotTakeTextsApart_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](const char *name, const QByteArray &secret, const QByteArray &text,
                        const QByteArray &masked) { QTest::newRow(name) << secret << text << masked; };
    row("one letter", "a", R"({"a":"a banana"})", R"({"a":"a banana"})");
    row("three letters", "abc", R"(["abc"])", R"(["abc"])");
    row("four letters alone", "abcd", R"({"k":"abcd","l":"is abcd."})", R"({"k":"*","l":"is *."})");
    row("four letters in a word", "prod", R"(["production","prod_1","reprod","prodé"])",
        R"(["production","prod_1","reprod","prodé"])");
    row("twice in a row", "abcd", "abcd abcd,abcd", "* *,*");
    row("within itself", "a-a-a", "a-a-a-a", "*-a");
    row("a word of JSON", "true", R"({"on":true,"s":"true"})", R"({"on":true,"s":"true"})");
    row("null", "null", "[null]", "[null]");
    row("a short number", "1234567", R"({"n":1234567})", R"({"n":1234567})");
    row("a long number", "12345678", "pin 12345678", "pin *");
    row("eight signs anywhere", "abcdefgh", "xabcdefghx", "x*x");
    row("short with a sign", "p@ss", R"(["p@ss","p@ssion"])", R"(["*","p@ssion"])");
    row("short, escaped", "ab\"d", R"(["ab\"d","xab\"d"])", R"(["*","xab\"d"])");
}

void TestSecretMask::shortOnesDoNotTakeTextsApart()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, masked);
    QByteArray bytes = text;
    QCOMPARE(SecretMask({secret}).apply(bytes, "*"), masked != text);
    QCOMPARE(bytes, masked);
    QCOMPARE(SecretMask({secret}).applied(QString::fromUtf8(text), QLatin1StringView("*")),
             QString::fromUtf8(masked));
}

void TestSecretMask::theLongestIsMaskedFirst()
{
    QByteArray text = "long-secret-1 and long-secret";
    QVERIFY(SecretMask({"long-secret", "long-secret-1"}).apply(text, "*"));
    QCOMPARE(text, QByteArray("* and *"));
}

void TestSecretMask::secretsAreFoundInHeaders()
{
    const HeaderList headers{{"Host", "a.example"},         {"Qovery-Signature", "s3cr3t-a"},
                             {"Qovery-Secret", "s3cr3t-a"}, {"Authorization", "Bearer s3cr3t-b"},
                             {"X-Api-Key", " two words "},  {"X-Token", ""}};
    QCOMPARE(secretsIn(headers), (QList<QByteArray>{"s3cr3t-a", "Bearer s3cr3t-b", "s3cr3t-b", "two words"}));
}

QW_TEST(QCoreApplication, TestSecretMask)

} // namespace tst_secretmask

#include "tst_secretmask.moc"
