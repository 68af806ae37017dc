#include "models/domain/projectpattern.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_projectpattern {

using Qt::StringLiterals::operator""_s;

using Form = ProjectPattern::Form;
using Match = ProjectPattern::Match;

class TestProjectPattern : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void marksTheMatchedPart_data();
    void marksTheMatchedPart();
    void aLongPatternIsAnsweredAtOnce();
    void foldingKeepsEachCharactersLength();
    void foldingKnowsNoLocale();
};

void TestProjectPattern::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<Form>("form");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Match>("match");
    const auto row = [](const char *tag, const QString &pattern, Form form, const QString &name,
                        Match match) { QTest::newRow(tag) << pattern << form << name << match; };
    row("whole name", u"analytics"_s, Form::Exact, u"analytics"_s, Match::Yes);
    row("case", u"AnaLytics"_s, Form::Exact, u"aNALYTICS"_s, Match::Yes);
    row("a start is not the whole", u"product"_s, Form::Exact, u"product-api"_s, Match::No);
    row("longer than the name", u"product-api"_s, Form::Exact, u"product"_s, Match::No);
    row("prefix", u"product*"_s, Form::Prefix, u"product-api"_s, Match::Yes);
    row("prefix, nothing follows", u"product*"_s, Form::Prefix, u"product"_s, Match::Yes);
    row("prefix, case", u"PRODUCT*"_s, Form::Prefix, u"Product-API"_s, Match::Yes);
    row("prefix crosses a slash", u"a*"_s, Form::Prefix, u"a/b"_s, Match::Yes);
    row("prefix not at the start", u"product*"_s, Form::Prefix, u"my-product"_s, Match::No);
    row("star alone", u"*"_s, Form::Everything, u"x"_s, Match::Yes);
    row("star alone, no name", u"*"_s, Form::Everything, u""_s, Match::Yes);
    row("empty", u""_s, Form::Blank, u"x"_s, Match::No);
    row("empty, no name", u""_s, Form::Blank, u""_s, Match::No);
    row("blank", u" \t "_s, Form::Blank, u" \t "_s, Match::No);
    row("spaces count", u" a*"_s, Form::Prefix, u"a"_s, Match::No);
    row("star, then a space", u"a* "_s, Form::Undocumented, u"ab "_s, Match::Undocumented);
    row("question mark is itself", u"a?c"_s, Form::Exact, u"abc"_s, Match::No);
    row("question mark matches itself", u"a?c"_s, Form::Exact, u"A?C"_s, Match::Yes);
    row("brackets are themselves", u"[ab]*"_s, Form::Prefix, u"a1"_s, Match::No);
    row("brackets match themselves", u"[ab]*"_s, Form::Prefix, u"[AB]1"_s, Match::Yes);
    row("backslash escapes nothing", u"a\\*"_s, Form::Prefix, u"a\\x"_s, Match::Yes);
    row("dot is itself", u"a.c"_s, Form::Exact, u"abc"_s, Match::No);
    row("leading star", u"*prod"_s, Form::Undocumented, u"infra-prod"_s, Match::Undocumented);
    row("leading star, nothing before", u"*prod"_s, Form::Undocumented, u"PROD"_s, Match::Undocumented);
    row("leading star, other end", u"*prod"_s, Form::Undocumented, u"prod-infra"_s, Match::No);
    row("inner star", u"a*b"_s, Form::Undocumented, u"a-x-B"_s, Match::Undocumented);
    row("inner star, empty run", u"a*b"_s, Form::Undocumented, u"ab"_s, Match::Undocumented);
    row("inner star, both ends in one character", u"a*a"_s, Form::Undocumented, u"a"_s, Match::No);
    row("inner star, the name literally", u"a*b"_s, Form::Undocumented, u"a*b"_s, Match::Undocumented);
    row("two stars", u"**"_s, Form::Undocumented, u"anything"_s, Match::Undocumented);
    row("two stars at the end", u"a**"_s, Form::Undocumented, u"abc"_s, Match::Undocumented);
    row("stars around", u"*b*"_s, Form::Undocumented, u"abc"_s, Match::Undocumented);
    row("stars around, absent", u"*x*"_s, Form::Undocumented, u"abc"_s, Match::No);
    row("the middle may not use the end", u"a*bc*c"_s, Form::Undocumented, u"abc"_s, Match::No);
    row("leftmost place is taken", u"*ab*ab"_s, Form::Undocumented, u"xabab"_s, Match::Undocumented);
    row("emoji", u"🚀*"_s, Form::Prefix, u"🚀 launch"_s, Match::Yes);
    row("emoji, its first half is none", u"🚀*"_s, Form::Prefix, u"🚁 launch"_s, Match::No);
    row("capital sharp s", u"STRAẞE*"_s, Form::Prefix, u"straße-1"_s, Match::Yes);
    row("sharp s is not ss", u"STRASSE*"_s, Form::Prefix, u"straße-1"_s, Match::No);
    row("umlaut", u"ÜBER*"_s, Form::Prefix, u"über-api"_s, Match::Yes);
    row("Greek final sigma", u"ΟΔΟΣ"_s, Form::Exact, u"οδος"_s, Match::Yes);
    row("capital I is not dotless", u"INFRA"_s, Form::Exact, u"ınfra"_s, Match::No);
    row("capital I with Turkish eyes", u"INFRA"_s, Form::Exact, u"infra"_s, Match::Yes);
    row("Deseret, outside the BMP", QString::fromUcs4(U"\U00010400*"), Form::Prefix,
        QString::fromUcs4(U"\U00010428x"), Match::Yes);
}

void TestProjectPattern::matches()
{
    QFETCH(const QString, pattern);
    QFETCH(const Form, form);
    QFETCH(const QString, name);
    QFETCH(const Match, match);
    const ProjectPattern tested(pattern);
    QCOMPARE(tested.text(), pattern);
    QCOMPARE(tested.form(), form);
    QCOMPARE(tested.match(name), match);
    QCOMPARE(tested.matchFolded(foldedName(name)), match);
}

void TestProjectPattern::marksTheMatchedPart_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("prefix") << u"product*"_s << u"product-api"_s << qsizetype(7);
    QTest::newRow("exact") << u"ANALYTICS"_s << u"analytics"_s << qsizetype(9);
    QTest::newRow("none") << u"product*"_s << u"analytics"_s << qsizetype(0);
    QTest::newRow("everything has no part") << u"*"_s << u"analytics"_s << qsizetype(0);
    QTest::newRow("undocumented") << u"*lytics"_s << u"analytics"_s << qsizetype(0);
    QTest::newRow("surrogate pair") << u"🚀*"_s << u"🚀 launch"_s << qsizetype(2);
    QTest::newRow("after a pair") << u"🚀 l*"_s << u"🚀 Launch"_s << qsizetype(4);
    QTest::newRow("sharp s") << u"straẞe*"_s << u"Straße-1"_s << qsizetype(6);
    QTest::newRow("dotted capital I") << u"İSTANBUL*"_s << u"İstanbul-x"_s << qsizetype(8);
}

void TestProjectPattern::marksTheMatchedPart()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, name);
    QFETCH(const qsizetype, length);
    QCOMPARE(ProjectPattern(pattern).matchedLength(name), length);
}

void TestProjectPattern::aLongPatternIsAnsweredAtOnce()
{
    // A backtracking matcher would not come back from this.
    const QString stars = u"a*"_s.repeated(5000) + u'b';
    QCOMPARE(ProjectPattern(stars).match(QString(20000, u'a')), Match::No);
    QCOMPARE(ProjectPattern(stars).match(QString(20000, u'a') + u'b'), Match::Undocumented);
    QCOMPARE(ProjectPattern(QString(10240, u'*')).match(u"x"_s), Match::Undocumented);
    QCOMPARE(ProjectPattern(QString(10240, u'x')).match(u"x"_s), Match::No);
}

void TestProjectPattern::foldingKeepsEachCharactersLength()
{
    for (char32_t character = 0; character <= 0x10ffff; ++character) {
        const QString text = QString::fromUcs4(&character, 1);
        if (foldedName(text).size() != text.size())
            QFAIL(qPrintable(u"U+"_s + QString::number(character, 16)));
    }
    const QString half(QChar(0xd83d)); // as a broken server may send it
    QCOMPARE(foldedName(half), half);
}

void TestProjectPattern::foldingKnowsNoLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Turkish));
    QCOMPARE(foldedName(u"INFRA"_s), u"infra"_s);
    QLocale::setDefault(before);
}

QW_TEST(QCoreApplication, TestProjectPattern)

} // namespace tst_projectpattern

#include "tst_projectpattern.moc"
