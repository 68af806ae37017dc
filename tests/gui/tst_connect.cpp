// The dialog: what is sent and when, and how answers are told apart; the other stories stand in connect/.
#include "tests/gui/connect/testconnect.h"
#include "tests/support/testprogram.h"

namespace tst_connect {

void TestConnect::init()
{
    m_log = std::make_unique<KeptLog>();
}

// The token stands in no log line of any story.
void TestConnect::cleanup()
{
    m_log.reset();
    QVERIFY(!KeptLog::text().contains(QLatin1String("qov_")));
}

void TestConnect::firstRunAsksAndKeepsTheToken()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    QCOMPARE(story.keychain.reads, 0); // there is no account: the keyring is left alone
    QVERIFY(story.server.requests().isEmpty());
    pasteToken(QStringLiteral(" qov_s3cr3t-good\n"));
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("Token accepted: 2 organization(s)"));
    QCOMPARE(story.server.requests().size(), 1);
    QCOMPARE(story.server.requests().first().authorization, "Token qov_s3cr3t-good");
    QCOMPARE(story.connected->size(), 0);
    QVERIFY(shown<QRadioButton>("keyringChoice")->isChecked());
    click("connectButton");
    QTRY_COMPARE(story.connected->size(), 1);
    QTRY_VERIFY(!dialog());
    QCOMPARE(story.connection().source, TokenSource::Keychain);
    QCOMPARE(story.connection().organizationId, firstOrganization);
    QCOMPARE(story.connection().organizations.size(), 2);
    QVERIFY(story.hasStored());
    QTRY_VERIFY(story.settingsText().contains(story.server.url().authority().toUtf8())); // written meanwhile
    QVERIFY(!story.settingsText().contains("qov_s3cr3t-good"));

    // The next start.
    story.start();
    QTRY_COMPARE(story.connected->size(), 1);
    QVERIFY(!dialog());
    QCOMPARE(story.server.requests().last().authorization, "Token qov_s3cr3t-good");
}

void TestConnect::nothingIsSentWhileTyping()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    QTest::keyClicks(shown<QLineEdit>("tokenField"), QStringLiteral("qov_s3cr3t-typed"));
    QCoreApplication::processEvents();
    QVERIFY(story.server.requests().isEmpty());
    QVERIFY(!shown<Note>("resultNote"));
}

void TestConnect::enterChecksThenConnects()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    auto *field = shown<QLineEdit>("tokenField");
    QTest::keyClicks(field, QStringLiteral("qov_s3cr3t-typed"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("Token accepted: 2 organization(s)"));
    QCOMPARE(story.connected->size(), 0);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.server.requests().size(), 1);
}

void TestConnect::leavingTheFieldChecks()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    QApplication::setActiveWindow(dialog());
    auto *field = shown<QLineEdit>("tokenField");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("qov_s3cr3t-typed"));
    QTest::keyClick(field, Qt::Key_Tab);
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("Token accepted: 2 organization(s)"));
}

void TestConnect::aPasteByKeyChecks()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    QApplication::clipboard()->setText(QStringLiteral("qov_s3cr3t-pasted"));
    QTest::keyClick(shown<QLineEdit>("tokenField"), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("Token accepted: 2 organization(s)"));
    QCOMPARE(story.server.requests().last().authorization, "Token qov_s3cr3t-pasted");
    // A character more: the answer was about another token.
    QTest::keyClicks(shown<QLineEdit>("tokenField"), QStringLiteral("x"));
    QVERIFY(!shown<Note>("resultNote"));
    QCOMPARE(story.server.requests().size(), 1);
}

void TestConnect::connectChecksFirst()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    QTest::keyClicks(shown<QLineEdit>("tokenField"), QStringLiteral("eyJh.eyJz.c2ln"));
    click("connectButton");
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.server.requests().last().authorization, "Bearer eyJh.eyJz.c2ln");
}

// Leaving the field by that click starts no check: what a check shows would move the button from under the
// pointer, and the click would be none.
void TestConnect::aClickOnConnectIsNotMovedAway()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    auto *field = shown<QLineEdit>("tokenField");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("eyJh.eyJz.c2ln"));
    const auto *button = shown<QPushButton>("connectButton");
    QWindow *window = dialog()->windowHandle();
    const QPoint place = button->mapTo(dialog(), button->rect().center());
    QTest::mousePress(window, Qt::LeftButton, {}, place);
    QTRY_VERIFY(button->hasFocus());
    QCoreApplication::processEvents();
    QCOMPARE(button->mapTo(dialog(), button->rect().center()), place);
    QTest::mouseRelease(window, Qt::LeftButton, {}, place);
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.server.requests().size(), 1);
}

void TestConnect::refusalsAreToldApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QString>("title");
    const QByteArray json("application/json");
    const QString notQovery = QStringLiteral("HOST does not answer like Qovery");
    QTest::newRow("401") << 401 << QByteArray() << json
                         << QStringLiteral("Token rejected (401). Check that it was copied whole.");
    QTest::newRow("403") << 403 << QByteArray() << json
                         << QStringLiteral("Token accepted, but it may not list organizations (403)");
    QTest::newRow("404") << 404 << QByteArray() << json << notQovery;
    QTest::newRow("500") << 500 << QByteArray() << json << QStringLiteral("The token could not be checked");
    QTest::newRow("429") << 429 << QByteArray() << json << QStringLiteral("The token could not be checked");
    QTest::newRow("html") << 200 << QByteArray("<html>Welcome</html>") << QByteArray("text/html")
                          << notQovery;
    QTest::newRow("a list") << 200 << QByteArray("[1,2]") << json << notQovery;
    QTest::newRow("redirect") << 302 << QByteArray() << json << notQovery;
    QTest::newRow("no organization") << 200 << QByteArray("{}") << json
                                     << QStringLiteral("Token accepted: no organization");
}

void TestConnect::refusalsAreToldApart()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    QFETCH(QString, title);
    Story story;
    story.server.setAnswer("/organization", {status, body, contentType});
    story.start();
    QTRY_VERIFY(dialog());
    pasteToken(QStringLiteral("qov_s3cr3t-x"));
    const QString expected = QString(title).replace(QLatin1String("HOST"), story.server.url().authority());
    QTRY_COMPARE(noteTitle("resultNote"), expected);
    QVERIFY(!shown<Note>("resultNote")->text().isEmpty());
    QCOMPARE(shown<QLineEdit>("tokenField")->text(), QStringLiteral("qov_s3cr3t-x"));
    QCOMPARE(story.connected->size(), 0);
    QVERIFY(!story.hasStored());
}

void TestConnect::aTruncatedTokenStaysInTheField()
{
    Story story;
    story.server.setAnswer("/organization", {401, {}});
    story.start();
    QTRY_VERIFY(dialog());
    auto *field = shown<QLineEdit>("tokenField");
    QTest::keyClicks(field, QStringLiteral("qov_s3cr3t-goo"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(noteTitle("resultNote"),
                 QStringLiteral("Token rejected (401). Check that it was copied whole."));
    story.server.setAnswer("/organization", {200, organizationsJson});
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClicks(field, QStringLiteral("d"));
    click("connectButton");
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.server.requests().last().authorization, "Token qov_s3cr3t-good");
}

void TestConnect::nobodyThereIsNotARefusal()
{
    Story story;
    QUrl nobody;
    {
        CannedServer gone;
        nobody = gone.url();
    }
    story.start({}, {}, nobody);
    QTRY_VERIFY(dialog());
    pasteToken(QStringLiteral("qov_s3cr3t-x"));
    QTRY_COMPARE(noteTitle("resultNote"), nobody.authority() + QStringLiteral(" cannot be reached"));
    QCOMPARE(shown<QLineEdit>("tokenField")->text(), QStringLiteral("qov_s3cr3t-x"));
}

void TestConnect::badTokensAreRefusedBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral("   ");
    QTest::newRow("control") << QStringLiteral("qov_\x01x");
    QTest::newRow("not ASCII") << QStringLiteral("qov_\u00e9");
    QTest::newRow("too long") << QString(20'000, QLatin1Char('x'));
}

void TestConnect::badTokensAreRefusedBeforeAnythingIsSent()
{
    QFETCH(QString, token);
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    dialog()->setTokenText(token);
    click("connectButton");
    QTRY_VERIFY(shown<FieldHint>("tokenProblem"));
    QVERIFY(!shown<FieldHint>("tokenProblem")->text().isEmpty());
    QVERIFY(dialog());
    QVERIFY(story.server.requests().isEmpty());
}

void TestConnect::badAddressesAreRefusedBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("plain http") << QStringLiteral("http://api.qovery.example");
    QTest::newRow("user") << QStringLiteral("https://me:pw@api.qovery.example");
    QTest::newRow("no scheme") << QStringLiteral("api.qovery.example");
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd");
    QTest::newRow("query") << QStringLiteral("https://api.qovery.example/?a=b");
    QTest::newRow("space") << QStringLiteral("https://api qovery.example");
}

void TestConnect::badAddressesAreRefusedBeforeAnythingIsSent()
{
    QFETCH(QString, address);
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    auto *field = shown<QLineEdit>("addressField"); // open: it is not the usual address
    QVERIFY(field);
    field->selectAll();
    QTest::keyClicks(field, address);
    pasteToken(QStringLiteral("qov_s3cr3t-x"));
    QTRY_VERIFY(shown<FieldHint>("addressHint"));
    QVERIFY(!shown<FieldHint>("addressHint")->text().isEmpty());
    QCOMPARE(field->text(), address);
    QVERIFY(story.server.requests().isEmpty());
    field->selectAll();
    QTest::keyClicks(field, story.server.url().toString());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("Token accepted: 2 organization(s)"));
}

void TestConnect::serverTextIsPlainText()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    pasteToken(QStringLiteral("qov_s3cr3t-x"));
    QTRY_VERIFY(shown<Note>("resultNote") &&
                shown<Note>("resultNote")->text().contains(QLatin1String("Acme Retail")));
    QVERIFY(shown<Note>("resultNote")->text().contains(QLatin1String("<b>Acme</b> Labs")));
}

QW_TEST(QApplication, TestConnect)

} // namespace tst_connect

#include "tst_connect.moc"
