// A token from the environment, which organization is opened, and the other ways in.
#include "tests/gui/connect/testconnect.h"

namespace tst_connect {

void TestConnect::theEnvironmentIsUsedAndNotStored()
{
    Story story;
    story.store(story.server.url(), QStringLiteral("qov_s3cr3t-stored"));
    story.start({QStringLiteral("QOVERY_CLI_ACCESS_TOKEN"), QStringLiteral(" qov_s3cr3t-env\n")});
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.server.requests().first().authorization, "Token qov_s3cr3t-env");
    QCOMPARE(story.keychain.reads, 0);
    QCOMPARE(ConnectionController::describeSource(story.connection()),
             QStringLiteral("Token from QOVERY_CLI_ACCESS_TOKEN"));
    QVERIFY(!story.settingsText().contains("qov_s3cr3t-env"));
}

void TestConnect::theEnvironmentIsTakenAway()
{
    QVERIFY(!takeEnvironmentToken().isSet());
    qputenv("Q_CLI_ACCESS_TOKEN", "qov_s3cr3t-second");
    QCOMPARE(takeEnvironmentToken().variable, QStringLiteral("Q_CLI_ACCESS_TOKEN"));
    QVERIFY(!qEnvironmentVariableIsSet("Q_CLI_ACCESS_TOKEN"));
    qputenv("QOVERY_CLI_ACCESS_TOKEN", "qov_s3cr3t-first");
    qputenv("Q_CLI_ACCESS_TOKEN", "qov_s3cr3t-second");
    EnvironmentToken taken = takeEnvironmentToken();
    QCOMPARE(taken.variable, QStringLiteral("QOVERY_CLI_ACCESS_TOKEN"));
    QCOMPARE(taken.text, QStringLiteral("qov_s3cr3t-first"));
    QVERIFY(!qEnvironmentVariableIsSet("QOVERY_CLI_ACCESS_TOKEN"));
    QVERIFY(!qEnvironmentVariableIsSet("Q_CLI_ACCESS_TOKEN"));
    qputenv("QOVERY_CLI_ACCESS_TOKEN", "");
    qputenv("Q_CLI_ACCESS_TOKEN", "qov_s3cr3t-second");
    taken = takeEnvironmentToken();
    QCOMPARE(taken.text, QStringLiteral("qov_s3cr3t-second"));
    qputenv("QOVERY_CLI_ACCESS_TOKEN", " ");
    taken = takeEnvironmentToken();
    QCOMPARE(taken.variable, QStringLiteral("QOVERY_CLI_ACCESS_TOKEN"));
}

void TestConnect::aBadEnvironmentIsSaid()
{
    Story story;
    story.start({QStringLiteral("Q_CLI_ACCESS_TOKEN"), QStringLiteral(" ")});
    QTRY_COMPARE(noteTitle("reasonNote"), QStringLiteral("The token in Q_CLI_ACCESS_TOKEN was not used"));
    QVERIFY(story.server.requests().isEmpty());
    dialog()->reject();
    QTRY_VERIFY(!dialog());

    story.server.setAnswer("/organization", {401, {}});
    story.start({QStringLiteral("Q_CLI_ACCESS_TOKEN"), QStringLiteral("qov_s3cr3t-env")});
    QTRY_COMPARE(noteTitle("reasonNote"), QStringLiteral("The token in Q_CLI_ACCESS_TOKEN was not accepted"));
    QVERIFY(shown<Note>("reasonNote")->text().contains(QLatin1String("401")));
    QVERIFY(shown<QLineEdit>("tokenField")->text().isEmpty());
}

void TestConnect::forbiddenListingAsksForAnId()
{
    Story story;
    story.server.setAnswer("/organization", {403, {}});
    const QByteArray webhooks = "/organization/" + hiddenOrganization.toUtf8() + "/webhook";
    story.server.setAnswer(webhooks, {404, {}});
    story.start();
    QTRY_VERIFY(dialog());
    QTest::keyClicks(shown<QLineEdit>("tokenField"), QStringLiteral("qov_s3cr3t-narrow"));
    click("connectButton");
    QTRY_VERIFY(organizationDialog());
    auto *field = shown<QLineEdit>("referenceField");
    QTest::keyClicks(field, QStringLiteral("Acme"));
    click("openButton");
    QTRY_VERIFY(shown<FieldHint>("referenceHint"));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("https://console.qovery.com/organization/") + hiddenOrganization +
                                QStringLiteral("/settings"));
    click("openButton");
    QTRY_COMPARE(noteTitle("refusalNote"), QStringLiteral("The organization could not be opened"));
    QVERIFY(field->text().contains(hiddenOrganization));
    story.server.setAnswer(webhooks, {200, R"({"results":[]})"});
    click("openButton");
    QTRY_COMPARE(story.connected->size(), 1);
    QTRY_VERIFY(!organizationDialog() && !dialog());
    QCOMPARE(story.connection().organizationId, hiddenOrganization);
    QCOMPARE(story.connection().source, TokenSource::Keychain);
    QCOMPARE(story.stored().organizationId, hiddenOrganization);

    story.start(); // it is remembered: not asked again
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.connection().organizationId, hiddenOrganization);
}

void TestConnect::anotherOrganizationOpensById()
{
    Story story;
    story.store(story.server.url(), QStringLiteral("qov_s3cr3t-stored"));
    story.start();
    QTRY_COMPARE(story.connected->size(), 1);
    QSignalSpy opened(story.controller.get(), &ConnectionController::organizationOpened);
    story.server.setAnswer("/organization/" + hiddenOrganization.toUtf8() + "/webhook", {200, "{}"});
    story.controller->openOrganizationDialog();
    QTRY_VERIFY(organizationDialog());
    QTest::keyClicks(shown<QLineEdit>("referenceField"), hiddenOrganization);
    QTest::keyClick(shown<QLineEdit>("referenceField"), Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(!organizationDialog());
    QCOMPARE(story.connection().organizations.size(), 3);
    QCOMPARE(story.connected->size(), 1);
    QCOMPARE(story.stored().organizationId, hiddenOrganization);
}

void TestConnect::theOptionChoosesTheOrganization()
{
    Story story;
    story.store(story.server.url(), QStringLiteral("qov_s3cr3t-stored"));
    story.start({}, hiddenOrganization);
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.connection().organizationId, hiddenOrganization);
    QCOMPARE(story.connection().organizations.size(), 3);
}

void TestConnect::aRejectionWhileRunningKeepsWhatWasTyped()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    pasteToken(QStringLiteral("qov_s3cr3t-x"));
    click("connectButton");
    QTRY_COMPARE(story.connected->size(), 1);
    QTRY_VERIFY(!dialog());
    story.controller->reportRejection();
    QTRY_COMPARE(noteTitle("reasonNote"),
                 story.server.url().authority() + QStringLiteral(" no longer accepts the token (401)"));
    QCOMPARE(shown<QLineEdit>("tokenField")->text(), QStringLiteral("qov_s3cr3t-x"));
    QVERIFY(!story.controller->isConnected());
    pasteToken(QStringLiteral("qov_s3cr3t-new"));
    click("connectButton");
    QTRY_COMPARE(story.connected->size(), 2);
    QCOMPARE(story.server.requests().last().authorization, "Token qov_s3cr3t-new");
}

void TestConnect::demoIsOffered()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    QSignalSpy demo(story.controller.get(), &ConnectionController::demoRequested);
    click("demoButton");
    QTRY_COMPARE(demo.size(), 1);
    QTRY_VERIFY(!dialog());
    story.controller->connectDemo(story.server.url(),
                                  ApiToken::fromText(QStringLiteral("demo-s3cr3t-token")));
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.connection().source, TokenSource::Demo);
    QVERIFY(!story.hasStored());
    QVERIFY(story.accounts.all().isEmpty());
}

} // namespace tst_connect
