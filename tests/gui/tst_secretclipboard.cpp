// E4: whatever way a secret or a target URL gets into the clipboard, it is marked, and gone in the end.
#include "tests/gui/editorfixture.h"
#include "tests/support/testprogram.h"

#include "ui/editor/targetfield.h"
#include "ui/style/clipboard.h"
#include "ui/widgets/secretfield.h"

#include <QClipboard>
#include <QMimeData>
#include <QTimer>

namespace tst_secretclipboard {

class SecretClipboardTest : public QObject
{
    Q_OBJECT

    static bool isMarked()
    {
        const QMimeData *content = QGuiApplication::clipboard()->mimeData();
        return content && content->data(QStringLiteral("x-kde-passwordManagerHint")) == "secret";
    }

private slots:
    void initTestCase() { fixtureLook(); }
    void init() { QGuiApplication::clipboard()->clear(); }

    void keysInAFieldMarkToo()
    {
        SecretField secret;
        secret.setText(QStringLiteral("s3cret"));
        QVERIFY(fixtureShow(secret));
        secret.setFocus();
        secret.selectAll();
        QTest::keyClick(&secret, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty()); // masked
        secret.setRevealed(true);
        QTest::keyClick(&secret, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("s3cret"));
        QVERIFY(isMarked());
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&secret, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(secret.text(), QString());
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("s3cret"));
        QVERIFY(isMarked());
    }

    void soDoesTheTargetField()
    {
        TargetField target;
        target.setUrl(QStringLiteral("https://bridge.acme.example/hooks/qv/7c1e55d29fQa"));
        QVERIFY(fixtureShow(target));
        target.setFocus();
        target.selectAll();
        QTest::keyClick(&target, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), target.url());
        QVERIFY(isMarked());
        // The same text from elsewhere is not ours.
        target.deselect();
        QGuiApplication::clipboard()->setText(target.url());
        QVERIFY(!isMarked());
    }

    void nothingIsLeftWhenTheApplicationQuits()
    {
        copySecretToClipboard(QStringLiteral("s3cret"));
        QVERIFY(isMarked());
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        QCoreApplication::exec();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());

        copySecretToClipboard(QStringLiteral("s3cret"));
        copyToClipboard(QStringLiteral("something of the user's"));
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        QCoreApplication::exec();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("something of the user's"));
    }
};

QW_TEST(QApplication, SecretClipboardTest)

} // namespace tst_secretclipboard

#include "tst_secretclipboard.moc"
