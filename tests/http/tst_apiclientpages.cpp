#include "models/api/apijson.h"
#include "models/api/qoveryapi.h"
#include "tests/support/answer.h"
#include "tests/support/faultproxy.h"
#include "tests/support/limits.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_apiclientpages {

using Kind = ApiError::Kind;

// Lists in pages, which only the prose documentation knows (API.md, Shapes), and the dates in them.
class TestApiClientPages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyPageIsFetched();
    void pagesThatDoNotAdvanceAreAnError();
    void aPageThatFailsFailsTheList();
    void aListThatMovesIsReadAgain();
    void datesAreRead_data();
    void datesAreRead();

private:
    Answer<ListAnswer<Webhook>> listed();

    std::unique_ptr<FaultProxy> m_server;
    std::unique_ptr<QoveryApi> m_api;
};

void TestApiClientPages::init()
{
    m_server = std::make_unique<FaultProxy>();
    m_api = std::make_unique<QoveryApi>(askingOnce());
    m_api->setAccess(m_server->url(), ApiToken::fromText(QStringLiteral("the-token")));
}

Answer<ListAnswer<Webhook>> TestApiClientPages::listed()
{
    Answer<ListAnswer<Webhook>> answer;
    m_api->listWebhooks(QStringLiteral("o"), this, answer.callback());
    [&answer] { QTRY_COMPARE(answer.count(), 1); }();
    return answer;
}

static FaultProxy::Rule pageRule(const QByteArray &ids, int page, int pages, int total, int times = 1)
{
    QByteArray json = R"({"pagination":{"page":)" + QByteArray::number(page) +
                      R"(,"page_size":2,"total_count":)" + QByteArray::number(total) + R"(,"total_pages":)" +
                      QByteArray::number(pages) + R"(},"results":[)";
    for (qsizetype i = 0; i < ids.size(); ++i)
        json += (i ? "," : "") + (R"({"id":")" + ids.mid(i, 1) + R"(","created_at":"2026-01-02T03:04:05Z"})");
    FaultProxy::Rule rule = FaultProxy::canned(200, json + "]}");
    rule.times = times;
    return rule;
}

static QString idsOf(const QList<Webhook> &webhooks)
{
    QString ids;
    for (const Webhook &webhook : webhooks)
        ids += webhook.id;
    return ids;
}

void TestApiClientPages::everyPageIsFetched()
{
    m_server->addRule(pageRule("ab", 1, 3, 5));
    m_server->addRule(pageRule("cd", 2, 3, 5));
    m_server->addRule(pageRule("e", 3, 3, 5));
    const auto answer = listed();
    QVERIFY(answer.isOk());
    QCOMPARE(idsOf(answer.value().items), QStringLiteral("abcde"));
    QCOMPARE(m_server->seen().at(0).path, QByteArray("/organization/o/webhook"));
    QCOMPARE(m_server->seen().at(1).path, QByteArray("/organization/o/webhook?page=2&page_size=2"));
    QCOMPARE(m_server->count("GET"), 3);
}

void TestApiClientPages::pagesThatDoNotAdvanceAreAnError()
{
    m_server->addRule(pageRule("ab", 1, 3, 5, -1)); // ignores ?page=
    QVERIFY(listed().failedAs(Kind::BadAnswer));    // never a part shown as the whole
    QCOMPARE(m_server->count("GET"), 2);
}

void TestApiClientPages::aPageThatFailsFailsTheList()
{
    m_server->addRule(pageRule("ab", 1, 2, 4));
    m_server->addRule(FaultProxy::canned(500, ""));
    QVERIFY(listed().failedAs(Kind::ServerFault));
}

// "c" was deleted between two pages: "d" moved to the first one and was missed.
void TestApiClientPages::aListThatMovesIsReadAgain()
{
    m_server->addRule(pageRule("ac", 1, 2, 4));
    m_server->addRule(pageRule("e", 2, 2, 3));
    m_server->addRule(pageRule("ad", 1, 2, 3));
    m_server->addRule(pageRule("e", 2, 2, 3));
    const auto answer = listed();
    QVERIFY(answer.isOk());
    QCOMPARE(idsOf(answer.value().items), QStringLiteral("ade"));
}

void TestApiClientPages::datesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("when");
    const QDateTime whole(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    QTest::newRow("no fraction") << QStringLiteral("2026-01-02T03:04:05Z") << whole;
    QTest::newRow("one digit") << QStringLiteral("2026-01-02T03:04:05.1Z") << whole.addMSecs(100);
    QTest::newRow("nine digits") << QStringLiteral("2026-01-02T03:04:05.123999999Z") << whole.addMSecs(123);
    QTest::newRow("offset") << QStringLiteral("2026-01-02T05:04:05.000000+02:00") << whole;
    QTest::newRow("no zone") << QStringLiteral("2026-01-02T03:04:05") << whole;
    QTest::newRow("no date") << QStringLiteral("yesterday") << QDateTime();
    QTest::newRow("empty") << QString() << QDateTime();
}

void TestApiClientPages::datesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, when);
    QCOMPARE(dateOfWire(text).isValid(), when.isValid());
    if (when.isValid())
        QCOMPARE(dateOfWire(text), when);
}

QW_TEST(QCoreApplication, TestApiClientPages)

} // namespace tst_apiclientpages

#include "tst_apiclientpages.moc"
