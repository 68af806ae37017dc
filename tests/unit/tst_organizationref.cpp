#include "models/domain/organizationref.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_organizationref {

class TestOrganizationRef : public QObject
{
    Q_OBJECT

private slots:
    void findsTheOrganization_data();
    void findsTheOrganization();
};

void TestOrganizationRef::findsTheOrganization_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("organizationId");
    const QString id = QStringLiteral("0f3c1a2b-1111-4222-8333-444455556666");
    const QString other = QStringLiteral("aaaaaaaa-1111-4222-8333-444455556666");
    QTest::newRow("id") << id << id;
    QTest::newRow("id with white space") << QStringLiteral(" \n") + id + QStringLiteral("\t") << id;
    QTest::newRow("capitals") << id.toUpper() << id;
    QTest::newRow("console") << QStringLiteral("https://console.qovery.com/organization/") + id << id;
    QTest::newRow("console, deeper") << QStringLiteral("https://console.qovery.com/organization/") + id +
                                            QStringLiteral("/project/") + other + QStringLiteral("/overview")
                                     << id;
    QTest::newRow("query") << QStringLiteral("https://console.qovery.com/organization/") + id +
                                  QStringLiteral("?tab=1#top")
                           << id;
    QTest::newRow("path only") << QStringLiteral("/organization/") + id + QStringLiteral("/settings") << id;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("name") << QStringLiteral("Acme Retail") << QString();
    QTest::newRow("cut id") << id.chopped(1) << QString();
    QTest::newRow("cut id in a URL") << QStringLiteral("https://console.qovery.com/organization/") +
                                            id.chopped(1)
                                     << QString();
    QTest::newRow("too long id") << id + QStringLiteral("7") << QString();
    QTest::newRow("two ids") << id + QStringLiteral(" ") + other << QString();
    QTest::newRow("only a project") << QStringLiteral("https://console.qovery.com/project/") + id
                                    << QString();
    QTest::newRow("only in the query")
        << QStringLiteral("https://x.example/?next=/organization/") + id << QString();
}

void TestOrganizationRef::findsTheOrganization()
{
    QFETCH(QString, text);
    QFETCH(QString, organizationId);
    QCOMPARE(organizationIdFromText(text).value_or(QString()), organizationId);
}

QW_TEST(QCoreApplication, TestOrganizationRef)

} // namespace tst_organizationref

#include "tst_organizationref.moc"
