// What is copied for a spreadsheet: RFC 4180, and no cell that it would calculate.
#include "models/domain/csv.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_csv {

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void neutralisesFormulas_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("plain") << QStringLiteral("On-call pager") << QStringLiteral("On-call pager");
        QTest::newRow("hash") << QStringLiteral("#releases") << QStringLiteral("#releases");
        QTest::newRow("equals") << QStringLiteral("=HYPERLINK(\"x\")")
                                << QStringLiteral("'=HYPERLINK(\"x\")");
        QTest::newRow("plus") << QStringLiteral("+1") << QStringLiteral("'+1");
        QTest::newRow("minus") << QStringLiteral("-2+3") << QStringLiteral("'-2+3");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("'\t=1");
        QTest::newRow("return") << QStringLiteral("\r=1") << QStringLiteral("'\r=1");
        QTest::newRow("line feed") << QStringLiteral("\n=1") << QStringLiteral("'\n=1");
        QTest::newRow("full-width") << QStringLiteral("\uFF1D1") << QStringLiteral("'\uFF1D1");
        QTest::newRow("inside") << QStringLiteral("a=1") << QStringLiteral("a=1");
    }

    void neutralisesFormulas()
    {
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        QCOMPARE(withoutFormula(cell), expected);
    }

    void quotesLikeRfc4180_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << QStringList{QStringLiteral("a"), QStringLiteral("b c"), QString()}
                               << QStringLiteral("a,b c,\r\n");
        QTest::newRow("comma") << QStringList{QStringLiteral("a,b"), QStringLiteral("c")}
                               << QStringLiteral("\"a,b\",c\r\n");
        QTest::newRow("quote") << QStringList{QStringLiteral("say \"yes\"")}
                               << QStringLiteral("\"say \"\"yes\"\"\"\r\n");
        QTest::newRow("lines") << QStringList{QStringLiteral("a\nb"), QStringLiteral("c\rd")}
                               << QStringLiteral("\"a\nb\",\"c\rd\"\r\n");
        QTest::newRow("formula in quotes")
            << QStringList{QStringLiteral("=A1,B1")} << QStringLiteral("\"'=A1,B1\"\r\n");
        QTest::newRow("formula behind a quote")
            << QStringList{QStringLiteral("=\"x\"")} << QStringLiteral("\"'=\"\"x\"\"\"\r\n");
    }

    void quotesLikeRfc4180()
    {
        QFETCH(QStringList, cells);
        QFETCH(QString, expected);
        QCOMPARE(csvRecord(cells), expected);
    }

    void separatesWithTabs()
    {
        QCOMPARE(tabSeparated({QStringLiteral("=1"), QStringLiteral("a\tb\nc"), QStringLiteral("-")}),
                 QStringLiteral("'=1\ta b c\t'-"));
        // One cell stays one cell, whatever is in it.
        QCOMPARE(tabSeparated({QStringLiteral("\t\r\n=1")}).count(u'\t'), 0);
    }
};

QW_TEST(QCoreApplication, TestCsv)

} // namespace tst_csv

#include "tst_csv.moc"
