// Where the token is kept, and what is said when it cannot be or is gone.
#include "tests/gui/connect/testconnect.h"

namespace tst_connect {

void TestConnect::forSessionOnlyNothingIsStored()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    pasteToken(QStringLiteral("qov_s3cr3t-x"));
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("Token accepted: 2 organization(s)"));
    shown<QRadioButton>("sessionChoice")->click();
    click("connectButton");
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.connection().source, TokenSource::Session);
    QVERIFY(!story.hasStored());
    QVERIFY(!story.settingsText().contains("qov_s3cr3t-x"));
    story.start(); // asked for again
    QTRY_VERIFY(dialog());
    QCOMPARE(story.connected->size(), 0);
}

void TestConnect::unusableKeyringsAreToldApart_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("canBeChosen");
    const auto row = [](const char *name, VaultAnswer::Kind kind, const char *title, bool canBeChosen) {
        QTest::newRow(name) << int(kind) << QString::fromLatin1(title) << canBeChosen;
    };
    row("absent", VaultAnswer::Kind::Absent, "No keyring is available", false);
    row("locked", VaultAnswer::Kind::Locked, "The keyring is locked", true);
    row("denied", VaultAnswer::Kind::Denied, "The keyring refused access", false);
    row("silent", VaultAnswer::Kind::NotAnswering, "The keyring does not answer", false);
}

void TestConnect::unusableKeyringsAreToldApart()
{
    QFETCH(int, kind);
    QFETCH(QString, title);
    QFETCH(bool, canBeChosen);
    Story story;
    story.keychain.kind = VaultAnswer::Kind(kind);
    story.start();
    QTRY_COMPARE(noteTitle("keyringNote"), title);
    QCOMPARE(shown<QRadioButton>("keyringChoice")->isEnabled(), canBeChosen);
    QCOMPARE(shown<QRadioButton>("sessionChoice")->isChecked(), !canBeChosen);
    QTest::keyClicks(shown<QLineEdit>("tokenField"), QStringLiteral("qov_s3cr3t-x"));
    story.keychain.kind = VaultAnswer::Kind::Done;
    QVERIFY(QMetaObject::invokeMethod(shown<Note>("keyringNote"), "actionTriggered"));
    QTRY_VERIFY(!shown<Note>("keyringNote"));
    QVERIFY(shown<QRadioButton>("keyringChoice")->isChecked());
    QCOMPARE(shown<QLineEdit>("tokenField")->text(), QStringLiteral("qov_s3cr3t-x"));
}

void TestConnect::whatCouldNotBeStoredIsSaid()
{
    Story story;
    story.keychain.kind = VaultAnswer::Kind::Locked;
    story.start();
    QTRY_COMPARE(noteTitle("keyringNote"), QStringLiteral("The keyring is locked"));
    shown<QRadioButton>("keyringChoice")->click();
    pasteToken(QStringLiteral("qov_s3cr3t-x"));
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("Token accepted: 2 organization(s)"));
    click("connectButton");
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("The token was not stored"));
    QCOMPARE(story.connected->size(), 0);
    QVERIFY(!story.hasStored());
    QCOMPARE(shown<QLineEdit>("tokenField")->text(), QStringLiteral("qov_s3cr3t-x"));
    shown<QRadioButton>("sessionChoice")->click(); // the user's own choice
    click("connectButton");
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.connection().source, TokenSource::Session);
}

void TestConnect::aStoredTokenConnectsWithoutAsking()
{
    Story story;
    story.store(story.server.url(), QStringLiteral("qov_s3cr3t-stored"),
                QStringLiteral("0f3c1a2b-2222-4222-8333-444455556666"));
    story.start();
    QTRY_COMPARE(story.connected->size(), 1);
    QVERIFY(!dialog());
    QCOMPARE(story.server.requests().first().authorization, "Token qov_s3cr3t-stored");
    QCOMPARE(story.connection().organizationId, QStringLiteral("0f3c1a2b-2222-4222-8333-444455556666"));
}

void TestConnect::aStoredTokenGoesToItsOriginOnly()
{
    Story story;
    story.store(QUrl(QStringLiteral("https://api.qovery.com")), QStringLiteral("qov_s3cr3t-stored"));
    story.start(); // with --api-url of another host
    QTRY_COMPARE(noteTitle("reasonNote"), QStringLiteral("This address needs its own token"));
    QVERIFY(shown<Note>("reasonNote")->text().contains(QLatin1String("api.qovery.com")));
    QVERIFY(story.server.requests().isEmpty());
    QVERIFY(shown<QLineEdit>("tokenField")->text().isEmpty());
    QVERIFY(shown<QRadioButton>("sessionChoice")->isChecked()); // one click does not replace the stored one
    pasteToken(QStringLiteral("qov_s3cr3t-other"));
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("Token accepted: 2 organization(s)"));
    click("connectButton");
    QTRY_COMPARE(story.connected->size(), 1);
    QCOMPARE(story.server.requests().size(), 1);
    QCOMPARE(story.server.requests().first().authorization, "Token qov_s3cr3t-other");
    QCOMPARE(story.stored().apiUrl, QUrl(QStringLiteral("https://api.qovery.com")));

    // The same by an edited settings file.
    story.putStored(story.server.url());
    story.start({}, {}, story.server.url());
    QTRY_COMPARE(noteTitle("reasonNote"), QStringLiteral("This address needs its own token"));
    QCOMPARE(story.server.requests().size(), 1);
}

void TestConnect::aStoredTokenThatIsGoneIsSaid()
{
    Story story;
    story.putStored({});
    story.start();
    QTRY_COMPARE(noteTitle("reasonNote"), QStringLiteral("The keyring no longer holds the token"));
    QCOMPARE(story.needed->size(), 1);
}

void TestConnect::aLockedKeyringAtStartIsNotNoToken()
{
    Story story;
    story.store(story.server.url(), QStringLiteral("qov_s3cr3t-stored"));
    story.keychain.kind = VaultAnswer::Kind::Locked;
    story.start();
    QTRY_COMPARE(noteTitle("keyringNote"), QStringLiteral("The keyring is locked"));
    QCOMPARE(noteTitle("reasonNote"), QStringLiteral("The stored token could not be read"));
    QVERIFY(story.hasStored());
    QVERIFY(QMetaObject::invokeMethod(shown<Note>("keyringNote"), "actionTriggered"));
    QTRY_COMPARE(story.keychain.reads, 2);
    QVERIFY(dialog());
    story.keychain.kind = VaultAnswer::Kind::Done;
    QVERIFY(QMetaObject::invokeMethod(shown<Note>("keyringNote"), "actionTriggered"));
    QTRY_COMPARE(story.connected->size(), 1);
    QTRY_VERIFY(!dialog());
    QCOMPARE(story.server.requests().first().authorization, "Token qov_s3cr3t-stored");
}

void TestConnect::aRefusedStoredTokenIsSaid()
{
    Story story;
    story.server.setAnswer("/organization", {503, {}});
    story.store(story.server.url(), QStringLiteral("qov_s3cr3t-stored"));
    story.start();
    QTRY_COMPARE(noteTitle("reasonNote"), QStringLiteral("Not connected with the stored token"));
    QVERIFY(shown<QLineEdit>("tokenField")->text().isEmpty()); // the stored token is shown nowhere
    story.server.setAnswer("/organization", {200, organizationsJson});
    QVERIFY(QMetaObject::invokeMethod(shown<Note>("reasonNote"), "actionTriggered")); // Try again
    QTRY_COMPARE(story.connected->size(), 1);
    QTRY_VERIFY(!dialog());
}

void TestConnect::signingOutIsVerified()
{
    Story story;
    story.store(story.server.url(), QStringLiteral("qov_s3cr3t-stored"));
    story.start();
    QTRY_COMPARE(story.connected->size(), 1);
    QSignalSpy signedOut(story.controller.get(), &ConnectionController::signedOut);
    QSignalSpy failed(story.controller.get(), &ConnectionController::signOutFailed);
    story.keychain.kind = VaultAnswer::Kind::Locked;
    story.controller->signOut();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QLatin1String("still in the keyring")));
    QVERIFY(story.hasStored());
    QVERIFY(story.controller->isConnected());
    story.keychain.kind = VaultAnswer::Kind::Done;
    story.controller->signOut();
    QTRY_COMPARE(signedOut.size(), 1);
    QVERIFY(!story.hasStored());
    QVERIFY(!story.controller->isConnected());
    story.start();
    QTRY_VERIFY(dialog());
    QVERIFY(!shown<Note>("reasonNote"));
}

void TestConnect::cancelForgetsTheAnswer()
{
    Story story;
    story.server.setAnswer("/organization", {200, organizationsJson});
    story.start();
    QTRY_VERIFY(dialog());
    pasteToken(QStringLiteral("qov_s3cr3t-x"));
    click("connectButton"); // while it is still being checked
    click("cancelButton");
    QTRY_VERIFY(!dialog());
    story.controller->openDialog();
    QTRY_VERIFY(dialog());
    QCOMPARE(story.connected->size(), 0);
    QVERIFY(!shown<Note>("resultNote"));
    QCOMPARE(shown<QLineEdit>("tokenField")->text(),
             QStringLiteral("qov_s3cr3t-x")); // what was typed is kept
}

void TestConnect::cancellingWhileStoringKeepsTheOlderToken()
{
    Story story;
    story.store(story.server.url(), QStringLiteral("qov_s3cr3t-older"));
    story.start();
    QTRY_COMPARE(story.connected->size(), 1);
    const QString key = StoredToken::keyOf(story.stored().accountId);
    story.controller->openDialog();
    QTRY_VERIFY(dialog());
    pasteToken(QStringLiteral("qov_s3cr3t-newer"));
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("Token accepted: 2 organization(s)"));
    story.keychain.holdsWrites = true;
    click("connectButton");
    QTRY_VERIFY(story.keychain.heldWrite);
    click("cancelButton");
    QTRY_VERIFY(!dialog());
    // The user answers the prompt after all.
    story.keychain.holdsWrites = false;
    story.keychain.heldWrite();
    const auto storedToken = [&] {
        std::optional<QByteArray> payload; // empty: there is none
        story.keychain.SessionVault::read(key, story.controller.get(),
                                          [&](const VaultAnswer &answer) { payload = answer.value; });
        const bool isRead = QTest::qWaitFor([&] { return payload.has_value(); });
        return isRead ? StoredToken::fromPayload(*payload).value_or(StoredToken()).token : QString();
    };
    QTRY_COMPARE(storedToken(), QStringLiteral("qov_s3cr3t-older"));
    QVERIFY(story.controller->isConnected());
    QCOMPARE(story.connected->size(), 1);
    QVERIFY(story.hasStored());
}

void TestConnect::cancellingWhileStoringLeavesNoNewAccount()
{
    Story story;
    story.start();
    QTRY_VERIFY(dialog());
    pasteToken(QStringLiteral("qov_s3cr3t-new"));
    QTRY_COMPARE(noteTitle("resultNote"), QStringLiteral("Token accepted: 2 organization(s)"));
    story.keychain.holdsWrites = true;
    click("connectButton");
    QTRY_VERIFY(story.keychain.heldWrite);
    click("cancelButton");
    QTRY_VERIFY(!dialog());
    story.keychain.holdsWrites = false;
    story.keychain.heldWrite();
    QTest::qWait(0);
    QVERIFY(story.accounts.all().isEmpty());
    QCOMPARE(story.connected->size(), 0);
}

} // namespace tst_connect
