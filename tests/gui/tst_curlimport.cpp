#include "tests/support/testprogram.h"
#include "ui/curl/curlimportdialog.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/widgets/note.h"

#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_curlimport {

namespace {

const QString good =
    QStringLiteral("curl -X POST https://api.qovery.com/organization/o1/webhook -d "
                   "'{\"target_url\":\"https://a.example/hooks/0123456789abcdef\",\"kind\":\"STANDARD\","
                   "\"enabled\":true,\"events\":[\"DEPLOYMENT_FAILED\"],\"x<b>y</b>\":1}'");

} // namespace

class TestCurlImport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aCommandIsHandedOut();
    void aRefusalKeepsWhatWasTyped();
    void anotherOrganizationOrHostMustBeConfirmed();
    void theKeyboardIsEnough();
    void nothingIsMarkup();
    void looks();

private:
    template <typename T>
    T *find(const char *name)
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void click() { QTest::mouseClick(find<QPushButton>("continueButton"), Qt::LeftButton); }
    std::unique_ptr<CurlImportDialog> m_dialog;
};

void TestCurlImport::initTestCase()
{
    QApplication::setStyle(new WebhooksStyle);
    applyTheme(ThemeChoice::Light);
}

void TestCurlImport::init()
{
    m_dialog = std::make_unique<CurlImportDialog>();
    m_dialog->setContext(QUrl(QStringLiteral("https://api.qovery.com")), QStringLiteral("o1"),
                         QStringLiteral("Acme & Co"));
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestCurlImport::aCommandIsHandedOut()
{
    QSignalSpy imported(m_dialog.get(), &CurlImportDialog::imported);
    find<QPlainTextEdit>("commandField")->setPlainText(good);
    auto *note = find<Note>("resultNote");
    QCOMPARE(note->title(), QStringLiteral("The command was understood"));
    QVERIFY(note->text().contains(QStringLiteral("DEPLOYMENT_FAILED is called DEPLOYMENT_FAILURE")));
    click();
    QCOMPARE(imported.count(), 1);
    QCOMPARE(imported.constFirst().constFirst().value<CurlImport>().draft.events,
             QList<EventType>{KnownEvent::Failed});
    QVERIFY(imported.constFirst().at(1).toString().contains(QStringLiteral("DEPLOYMENT_FAILURE")));
    QVERIFY(!m_dialog->isVisible());
}

void TestCurlImport::aRefusalKeepsWhatWasTyped()
{
    QSignalSpy imported(m_dialog.get(), &CurlImportDialog::imported);
    auto *command = find<QPlainTextEdit>("commandField");
    const QString bad = QStringLiteral("curl https://api.qovery.com/organization/o1/webhook -d @body.json");
    command->setPlainText(bad);
    QVERIFY(find<Note>("resultNote")->isHidden()); // half a command is not scolded
    click();
    QVERIFY(find<Note>("resultNote")->text().contains(QStringLiteral("-d @body.json")));
    QCOMPARE(imported.count(), 0);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(command->toPlainText(), bad);
}

void TestCurlImport::anotherOrganizationOrHostMustBeConfirmed()
{
    for (const auto &[from, to] : {std::pair("/o1/", "/o2/"), std::pair("api.qovery.com", "evil.example")}) {
        init();
        QSignalSpy imported(m_dialog.get(), &CurlImportDialog::imported);
        QString other = good;
        other.replace(QString::fromLatin1(from), QString::fromLatin1(to));
        find<QPlainTextEdit>("commandField")->setPlainText(other);
        click();
        QCOMPARE(imported.count(), 0);
        QVERIFY(find<Note>("resultNote")->text().contains(QStringLiteral("Acme & Co")));
        find<QPlainTextEdit>("commandField")->appendPlainText(QString()); // another command: asked again
        click();
        QCOMPARE(imported.count(), 0);
        click();
        QCOMPARE(imported.count(), 1);
    }
}

void TestCurlImport::theKeyboardIsEnough()
{
    QSignalSpy imported(m_dialog.get(), &CurlImportDialog::imported);
    auto *command = find<QPlainTextEdit>("commandField");
    QTRY_VERIFY(command->hasFocus());
    QGuiApplication::clipboard()->setText(good);
    QTest::keyClick(command, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(command, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(imported.count(), 1);
}

void TestCurlImport::nothingIsMarkup()
{
    find<QPlainTextEdit>("commandField")->setPlainText(good);
    auto *note = find<Note>("resultNote");
    QVERIFY(note->text().contains(QStringLiteral("x<b>y</b>")));
    const QList<QLabel *> labels = note->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestCurlImport::looks()
{
    const QString folder = qEnvironmentVariable("SCREENSHOTS");
    QString other = good;
    find<QPlainTextEdit>("commandField")
        ->setPlainText(other.replace(QStringLiteral("/o1/"), QStringLiteral("/o2/")));
    for (const auto &[choice, name] :
         {std::pair(ThemeChoice::Dark, "dark"), std::pair(ThemeChoice::Light, "light")}) {
        applyTheme(choice);
        QCoreApplication::processEvents(); // palettes travel by event
        const QPixmap picture = m_dialog->grab();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty())
            picture.save(folder + QStringLiteral("/curl-import-%1.png").arg(QLatin1String(name)));
    }
}

QW_TEST(QApplication, TestCurlImport)

} // namespace tst_curlimport

#include "tst_curlimport.moc"
