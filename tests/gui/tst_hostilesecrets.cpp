#include "tests/gui/editorfixture.h"
#include "tests/support/testprogram.h"

#include "models/api/targetsender.h"
#include "tests/support/rawtarget.h"
#include "ui/connect/connectdialog.h"
#include "ui/editor/editordialog.h"
#include "ui/editor/secretdialog.h"
#include "ui/testsend/testsenddialog.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/secretfield.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_hostilesecrets {

// Line breaks and other control characters, pasted wherever a secret or a token can be entered: what would
// become a header of its own is refused with a sentence, and stays in the field.
class HostileSecretsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { fixtureLook(); }
    void theEditorDoesNotSave_data() { secrets(); }
    void theEditorDoesNotSave();
    void theSecretDialogDoesNotHandItOver_data() { secrets(); }
    void theSecretDialogDoesNotHandItOver();
    void aTestIsNotSent_data() { secrets(); }
    void aTestIsNotSent();
    void theTokenIsNotChecked_data() { secrets(); }
    void theTokenIsNotChecked();

private:
    static void secrets();
    static void paste(QLineEdit *field, const QString &text)
    {
        QApplication::clipboard()->setText(text);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    }
};

void HostileSecretsTest::secrets()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("CR LF") << QStringLiteral("s3cr3t-a\r\nX-Evil: 1");
    QTest::newRow("LF") << QStringLiteral("s3cr3t-a\nX-Evil: 1");
    QTest::newRow("CR") << QStringLiteral("s3cr3t-a\rX-Evil: 1");
    QTest::newRow("whole request") << QStringLiteral("s\r\n\r\nPOST /evil HTTP/1.1\r\nHost: h\r\n\r\n");
    QTest::newRow("escape") << QStringLiteral("s3\x1b[2Jcret");
    QTest::newRow("delete") << QStringLiteral("s3\x7f"
                                              "cret");
}

void HostileSecretsTest::theEditorDoesNotSave()
{
    QFETCH(const QString, secret);
    EditorDialog dialog(EditorDialog::Mode::Edit);
    dialog.setCatalog(fixtureCatalog());
    dialog.setWebhook(fixtureWebhook());
    QVERIFY(fixtureShow(dialog));
    QSignalSpy submitted(&dialog, &EditorDialog::submitted);
    auto *field = fixtureChild<SecretField>(dialog, "secretField");
    paste(field, secret);
    QCOMPARE(field->text(), secret);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.size(), 0);
    QVERIFY(fixtureChild<FieldHint>(dialog, "secretProblem")->text().contains(QStringLiteral("line breaks")));
    QCOMPARE(field->text(), secret);
}

void HostileSecretsTest::theSecretDialogDoesNotHandItOver()
{
    QFETCH(const QString, secret);
    SecretDialog dialog(SecretDialog::Action::Disable, fixtureWebhook());
    QSignalSpy entered(&dialog, &SecretDialog::secretEntered);
    dialog.open();
    QVERIFY(fixtureShow(dialog));
    fixtureClick(fixtureChild<QPushButton>(dialog, "enterButton"));
    auto *field = fixtureChild<SecretField>(dialog, "secret");
    paste(field, secret);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(entered.size(), 0);
    QVERIFY(dialog.isVisible());
    QVERIFY(fixtureChild<FieldHint>(dialog, "secretHint")->text().contains(QStringLiteral("line breaks")));
    QCOMPARE(field->text(), secret);
}

void HostileSecretsTest::aTestIsNotSent()
{
    QFETCH(const QString, secret);
    RawTarget target;
    TargetSender sender(TargetSender::Scope::Anywhere);
    TestSendDialog dialog;
    connect(&dialog, &TestSendDialog::sendRequested, &dialog, [&](const TargetRequest &request) {
        sender.send(request, &dialog, [&dialog](const TestResult &result) { dialog.showResult(result); });
    });
    WebhookDraft draft;
    draft.targetUrl = target.url();
    dialog.setWebhook(draft, QStringLiteral("Bridge"), {QStringLiteral("o1"), QStringLiteral("Acme")});
    QVERIFY(fixtureShow(dialog));
    auto *field = fixtureChild<QLineEdit>(dialog, "secret");
    paste(field, secret);
    fixtureClick(fixtureChild<QPushButton>(dialog, "send"));
    QTRY_COMPARE(fixtureChild<QLabel>(dialog, "resultTitle")->text(),
                 QStringLiteral("The secret cannot travel in a header"));
    QVERIFY(target.requests().isEmpty());
    QCOMPARE(field->text(), secret);
}

void HostileSecretsTest::theTokenIsNotChecked()
{
    QFETCH(const QString, secret);
    ConnectDialog dialog;
    QSignalSpy checked(&dialog, &ConnectDialog::checkRequested);
    dialog.setAddress(QStringLiteral("https://api.qovery.com"), QStringLiteral("https://api.qovery.com"));
    QVERIFY(fixtureShow(dialog));
    auto *field = fixtureChild<SecretField>(dialog, "tokenField");
    paste(field, secret);
    QTest::keyClick(field, Qt::Key_Return);
    fixtureClick(fixtureChild<QPushButton>(dialog, "connectButton"));
    QCOMPARE(checked.size(), 0);
    QVERIFY(!fixtureChild<FieldHint>(dialog, "tokenProblem")->text().isEmpty());
    QVERIFY(dialog.isVisible());
}

QW_TEST(QApplication, HostileSecretsTest)

} // namespace tst_hostilesecrets

#include "tst_hostilesecrets.moc"
