#include "tests/gui/editorfixture.h"
#include "tests/support/testprogram.h"

#include "ui/editor/secretdialog.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/secretfield.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_secretdialog {

class SecretDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { fixtureLook(); }
    void words_data();
    void words();
    void enteredSecretIsHandedOver();
    void secretIsDroppedOnlyOnPurpose();
    void cancelHandsOverNothing();
};

void SecretDialogTest::words_data()
{
    QTest::addColumn<SecretDialog::Action>("action");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("drop");
    QTest::newRow("disable") << SecretDialog::Action::Disable << QStringLiteral("On-call pager")
                             << QStringLiteral("Disabling needs the secret of “On-call pager”")
                             << QStringLiteral("Disable and Lose Secret");
    QTest::newRow("enable") << SecretDialog::Action::Enable << QStringLiteral("<b>x</b>")
                            << QStringLiteral("Enabling needs the secret of “<b>x</b>”")
                            << QStringLiteral("Enable and Lose Secret");
    QTest::newRow("without description")
        << SecretDialog::Action::Disable << QString()
        << QStringLiteral("Disabling needs the secret of “https://bridge.acme.example/****9fQa”")
        << QStringLiteral("Disable and Lose Secret");
}

void SecretDialogTest::words()
{
    QFETCH(SecretDialog::Action, action);
    QFETCH(QString, description);
    QFETCH(QString, title);
    QFETCH(QString, drop);
    Webhook webhook = fixtureWebhook();
    webhook.description = description;
    SecretDialog dialog(action, webhook);
    QCOMPARE(fixtureChild<QLabel>(dialog, "title")->text(), title);
    QCOMPARE(fixtureChild<QLabel>(dialog, "title")->textFormat(), Qt::PlainText);
    QCOMPARE(fixtureChild<QPushButton>(dialog, "dropButton")->text(), drop);
}

void SecretDialogTest::enteredSecretIsHandedOver()
{
    SecretDialog dialog(SecretDialog::Action::Disable, fixtureWebhook());
    QSignalSpy entered(&dialog, &SecretDialog::secretEntered);
    QSignalSpy dropped(&dialog, &SecretDialog::secretDropped);
    dialog.open();
    QVERIFY(fixtureShow(dialog));
    auto *secret = fixtureChild<SecretField>(dialog, "secret");
    QVERIFY(!secret->isVisible());
    QTest::keyClick(&dialog, Qt::Key_Return); // Enter Secret… is the default
    QVERIFY(secret->isVisible());
    QCOMPARE(dialog.focusWidget(), secret);
    QTest::keyClick(secret, Qt::Key_Return);
    QCOMPARE(entered.size(), 0);
    QVERIFY(isInvalid(secret));
    QCOMPARE(fixtureChild<FieldHint>(dialog, "secretHint")->text(),
             QStringLiteral("Enter the current secret."));
    QTest::keyClicks(secret, QStringLiteral("s3cr3t-a"));
    QVERIFY(!isInvalid(secret));
    QTest::keyClick(secret, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().toString(), QStringLiteral("s3cr3t-a"));
    QCOMPARE(dropped.size(), 0);
    QVERIFY(!dialog.isVisible());
}

void SecretDialogTest::secretIsDroppedOnlyOnPurpose()
{
    SecretDialog dialog(SecretDialog::Action::Disable, fixtureWebhook());
    QSignalSpy entered(&dialog, &SecretDialog::secretEntered);
    QSignalSpy dropped(&dialog, &SecretDialog::secretDropped);
    dialog.open();
    QVERIFY(fixtureShow(dialog));
    fixtureClick(fixtureChild<QPushButton>(dialog, "dropButton"));
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(entered.size(), 0);
    QVERIFY(!dialog.isVisible());
}

void SecretDialogTest::cancelHandsOverNothing()
{
    SecretDialog dialog(SecretDialog::Action::Enable, fixtureWebhook());
    QSignalSpy entered(&dialog, &SecretDialog::secretEntered);
    QSignalSpy dropped(&dialog, &SecretDialog::secretDropped);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.open();
    QVERIFY(fixtureShow(dialog));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(entered.size() + dropped.size(), 0);
}

QW_TEST(QApplication, SecretDialogTest)

} // namespace tst_secretdialog

#include "tst_secretdialog.moc"
