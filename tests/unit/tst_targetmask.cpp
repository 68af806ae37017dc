#include "models/domain/targetmask.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_targetmask {

using Qt::StringLiterals::operator""_s;

class TestTargetMask : public QObject
{
    Q_OBJECT

private slots:
    void masks_data();
    void masks();
    void namesTheHost();
};

void TestTargetMask::masks_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("tail");
    const auto row = [](const char *tag, const QString &url, const QString &head, const QString &tail = {}) {
        QTest::newRow(tag) << url << head << tail;
    };
    row("slack", u"https://hooks.slack.com/services/T000/B000/9fQa"_s, u"https://hooks.slack.com"_s,
        u"/****9fQa"_s);
    row("path of 16", u"https://h.example/23456789012abcd"_s, u"https://h.example"_s, u"/****abcd"_s);
    row("path of 15", u"https://h.example/2345678901abcd"_s, u"https://h.example"_s, u"/****"_s);
    row("query counts as path", u"https://h.example/a?token=12345wxyz"_s, u"https://h.example"_s,
        u"/****wxyz"_s);
    row("query without path", u"https://h.example?token=123456789"_s, u"https://h.example"_s, u"/****6789"_s);
    row("short query", u"https://h.example/?a=b"_s, u"https://h.example"_s, u"/****"_s);
    row("fragment is not shown", u"https://h.example/#secret-secret-secret"_s, u"https://h.example"_s,
        u"/****"_s);
    row("fragment does not count", u"https://h.example/abc#secret-secret-secret"_s, u"https://h.example"_s,
        u"/****"_s);
    row("nothing behind the host", u"https://h.example"_s, u"https://h.example"_s);
    row("slash alone", u"https://h.example/"_s, u"https://h.example"_s);
    row("port", u"http://localhost:8080/hook"_s, u"http://localhost:8080"_s, u"/****"_s);
    row("IPv6", u"http://[::1]:8080/hook"_s, u"http://[::1]:8080"_s, u"/****"_s);
    row("userinfo", u"https://user:pa%40ss@h.example/hook"_s, u"https://h.example"_s, u"/****"_s);
    row("userinfo that QUrl refuses", u"https://user:pa@ss@h.example/hook"_s, u"****"_s);
    row("an escape is one character", u"https://h.example/%F0%9F%9A%80abc"_s, u"https://h.example"_s,
        u"/****"_s);
    row("white space around", u"  https://h.example/hook\n"_s, u"https://h.example"_s, u"/****"_s);
    row("no scheme", u"hooks.slack.com/services/T000/B000/9fQa"_s, u"****"_s);
    row("no host", u"https:///services/T000/B000/9fQa"_s, u"****"_s);
    row("a file", u"file:///etc/passwd"_s, u"****"_s);
    row("no URL", u"my secret"_s, u"****"_s);
    row("bad port", u"https://h.example:99999/services/secret"_s, u"****"_s);
    row("empty", u""_s, u"****"_s);
    row("token as host with a space", u"https://a b/c"_s, u"****"_s);
}

void TestTargetMask::masks()
{
    QFETCH(const QString, url);
    QFETCH(const QString, head);
    QFETCH(const QString, tail);
    const MaskedTarget masked = maskedTarget(url);
    QCOMPARE(masked.head, head);
    QCOMPARE(masked.tail, tail);
    QCOMPARE(masked.text(), head + tail);
}

void TestTargetMask::namesTheHost()
{
    QCOMPARE(targetHost(u"https://user:secret@h.example:8443/x"_s), u"h.example"_s);
    QCOMPARE(targetHost(u"http://[::1]/x"_s), u"::1"_s);
    QCOMPARE(targetHost(u"h.example/x"_s), QString());
    QCOMPARE(targetHost(QString()), QString());
}

QW_TEST(QCoreApplication, TestTargetMask)

} // namespace tst_targetmask

#include "tst_targetmask.moc"
