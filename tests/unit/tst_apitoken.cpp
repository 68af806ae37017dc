#include "models/domain/apitoken.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_apitoken {

using Qt::StringLiterals::operator""_s;

using Problem = ApiToken::Problem;

class TestApiToken : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void anEmptyTokenAuthorizesNothing();
};

void TestApiToken::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QByteArray>("authorization");
    const auto row = [](const char *tag, const QString &text, Problem problem,
                        const QByteArray &authorization = {}) {
        QTest::newRow(tag) << text << problem << authorization;
    };
    row("API token", u"qov_abc123"_s, Problem::None, "Token qov_abc123");
    row("white space around", u" \n\tqov_abc123\r\n"_s, Problem::None, "Token qov_abc123");
    row("JWT", u"eyJh.eyJz.c2ln-_"_s, Problem::None, "Bearer eyJh.eyJz.c2ln-_");
    row("two parts", u"eyJh.eyJz"_s, Problem::None, "Token eyJh.eyJz");
    row("four parts", u"a.b.c.d"_s, Problem::None, "Token a.b.c.d");
    row("an empty part", u"a..c"_s, Problem::None, "Token a..c");
    row("not base64url", u"a.b+.c"_s, Problem::None, "Token a.b+.c");
    row("empty", u""_s, Problem::Empty);
    row("white space only", u" \n "_s, Problem::Empty);
    row("line break inside", u"qov_a\r\nX-Evil: 1"_s, Problem::ControlCharacters);
    row("tab inside", u"qov\tabc"_s, Problem::ControlCharacters);
    row("NUL inside", u"qov"_s + QChar(0) + u"abc"_s, Problem::ControlCharacters);
    row("C1 control", u"qov"_s + QChar(0x85) + u"abc"_s, Problem::ControlCharacters);
    row("typographic dash", u"qov–abc"_s, Problem::NotAscii);
    row("emoji", u"qov🚀"_s, Problem::NotAscii);
    row("as long as allowed", QString(8192, u'a'), Problem::None, "Token " + QByteArray(8192, 'a'));
    row("too long", QString(8193, u'a'), Problem::TooLong);
}

void TestApiToken::reads()
{
    QFETCH(const QString, text);
    QFETCH(const Problem, problem);
    QFETCH(const QByteArray, authorization);
    const ApiToken token = ApiToken::fromText(text);
    QCOMPARE(token.problem(), problem);
    QCOMPARE(token.isValid(), problem == Problem::None);
    QCOMPARE(token.authorization(), authorization);
    QCOMPARE(token.secretText(), token.isValid() ? text.trimmed().toLatin1() : QByteArray());
}

void TestApiToken::anEmptyTokenAuthorizesNothing()
{
    QVERIFY(!ApiToken().isValid());
    QCOMPARE(ApiToken().authorization(), QByteArray());
    QCOMPARE(ApiToken::fromText(u" a "_s), ApiToken::fromText(u"a"_s));
}

QW_TEST(QCoreApplication, TestApiToken)

} // namespace tst_apitoken

#include "tst_apitoken.moc"
