#include "models/api/targetsender.h"
#include "tests/support/rawtarget.h"
#include "tests/support/testprogram.h"
#include "ui/editor/targetfield.h"
#include "ui/json/bodyview.h"
#include "ui/json/textpane.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/testsend/testsenddialog.h"
#include "ui/testsend/testsendtexts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/segmented.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

namespace tst_testsend {

class TestTestSend : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aTestIsSentAndItsAnswerShown();
    void whatTheServerSaysIsPlainText();
    void theKindDecidesPayloadAndMark();
    void theSecretTravelsAsChosen();
    void theSecretsFieldSaysWhetherThereIsOne();
    void aFailureNamesItsRemedy();
    void stoppingAndClosingStop();
    void aBadAddressIsNotSent();
    void placesAreNamed();
    void theEnvironmentIsFoundByTyping();
    void copyingIsMarkedAsSecret();
    void everyOutcomeHasItsWords();
    void tabGoesInReadingOrder();
    void looks();

private:
    template <typename T>
    T *find(const char *name)
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    QString bodyText()
    {
        return find<BodyView>("body")->findChild<TextPane *>(QStringLiteral("text"))->text();
    }
    WebhookDraft draftFor(const QString &url, KnownKind kind = KnownKind::Standard);
    void setUrl(const QString &url)
    {
        m_dialog->setWebhook(draftFor(url), QStringLiteral("Bridge"), m_organization);
    }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    Organization m_organization{QStringLiteral("o1"), QStringLiteral("Acme Retail")};
    std::unique_ptr<TargetSender> m_sender;
    std::unique_ptr<TestSendDialog> m_dialog;
};

void TestTestSend::initTestCase()
{
    QApplication::setStyle(new WebhooksStyle);
    applyTheme(ThemeChoice::Light);
}

WebhookDraft TestTestSend::draftFor(const QString &url, KnownKind kind)
{
    WebhookDraft draft;
    draft.targetUrl = url;
    draft.kind = kind;
    draft.events = {KnownEvent::Failed};
    draft.projectPatterns = {QStringLiteral("product*")};
    return draft;
}

void TestTestSend::init()
{
    m_sender = std::make_unique<TargetSender>(TargetSender::Scope::Anywhere);
    m_dialog = std::make_unique<TestSendDialog>();
    TestSendDialog *dialog = m_dialog.get();
    // As the application wires it.
    connect(dialog, &TestSendDialog::sendRequested, dialog, [this, dialog](const TargetRequest &request) {
        m_sender->send(request, dialog, [dialog](const TestResult &result) { dialog->showResult(result); });
    });
    connect(dialog, &TestSendDialog::stopRequested, dialog, [this, dialog] { m_sender->cancel(dialog); });
    const QList<Project> projects{{QStringLiteral("p1"), QStringLiteral("analytics")},
                                  {QStringLiteral("p2"), QStringLiteral("product-api")}};
    const QList<Environment> environments{
        {QStringLiteral("e1"), QStringLiteral("production"), QStringLiteral("p1"), KnownMode::Production},
        {QStringLiteral("e2"), QStringLiteral("staging"), QStringLiteral("p2"), KnownMode::Staging}};
    dialog->setCatalog(CatalogPtr(new Catalog(projects, environments)));
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
}

void TestTestSend::aTestIsSentAndItsAnswerShown()
{
    RawTarget target;
    target.answer(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 15\r\n\r\n{\"b\":1.0,\"a\":2}");
    setUrl(target.url());
    QCOMPARE(find<EmptyState>("empty")->title(), QStringLiteral("Nothing sent yet"));
    QCOMPARE(m_dialog->windowTitle(), QStringLiteral("Send Test — Bridge"));
    QCOMPARE(find<QPushButton>("send")->text(), QStringLiteral("Send"));
    click("send");
    QCOMPARE(find<QPushButton>("send")->text(), QStringLiteral("Stop"));
    QTRY_COMPARE(find<QLabel>("resultTitle")->text(), QStringLiteral("200 OK"));
    QCOMPARE(find<QPushButton>("send")->text(), QStringLiteral("Send Again"));
    QCOMPARE(bodyText(), QStringLiteral("{\n  \"b\": 1.0,\n  \"a\": 2\n}"));
    QTest::mouseClick(find<Segmented>("bodyForm")->segment(2), Qt::LeftButton);
    QCOMPARE(bodyText(), QStringLiteral("{\"b\":1.0,\"a\":2}"));
    QVERIFY(find<QPlainTextEdit>("headers")->toPlainText().contains(QStringLiteral("application/json")));

    // Both ends: what arrived is what is shown.
    QCOMPARE(target.requests().size(), 1);
    const QByteArray arrived = target.requests().constFirst();
    QVERIFY(arrived.contains("X-Webhooks-Test: true\r\n"));
    QVERIFY(arrived.contains("\"name\": \"product-api\"")); // the first environment it fires for
    QVERIFY(arrived.endsWith(find<QPlainTextEdit>("payload")->toPlainText().toUtf8() + '\n'));
    find<QTabWidget>("tabs")->setCurrentIndex(2);
    find<QCheckBox>("showSecrets")->click();
    QCOMPARE(find<TextPane>("sentRequest")->text(), QString::fromUtf8(arrived).remove(u'\r'));

    click("send");
    QTRY_COMPARE(target.requests().size(), 2);
    QTRY_VERIFY(!m_dialog->isSending());
}

void TestTestSend::whatTheServerSaysIsPlainText()
{
    RawTarget target;
    target.answer("HTTP/1.1 500 <b>x</b>\r\nX-A: <b>x</b>\r\nContent-Length: 8\r\n\r\n<b>x</b>");
    setUrl(target.url());
    click("send");
    QTRY_COMPARE(find<QLabel>("resultTitle")->text(), QStringLiteral("The target answered 500 <b>x</b>"));
    QCOMPARE(find<QLabel>("resultTitle")->textFormat(), Qt::PlainText);
    QCOMPARE(find<QLabel>("resultRemedy")->textFormat(), Qt::PlainText);
    QCOMPARE(bodyText(), QStringLiteral("<b>x</b>"));
    QVERIFY(find<QPlainTextEdit>("headers")->toPlainText().contains(QStringLiteral("X-A: <b>x</b>")));
}

void TestTestSend::theKindDecidesPayloadAndMark()
{
    RawTarget target;
    m_dialog->setWebhook(draftFor(target.url(), KnownKind::Slack), {}, m_organization);
    QVERIFY(find<QCheckBox>("marksTest")->isHidden());
    QVERIFY(find<QPlainTextEdit>("payload")->toPlainText().contains(QStringLiteral("\"blocks\"")));
    click("send");
    QTRY_COMPARE(target.requests().size(), 1);
    QVERIFY(!target.requests().constFirst().contains("X-Webhooks-Test"));
    QTRY_VERIFY(!m_dialog->isSending());

    find<Segmented>("kind")->setCurrentIndex(0);
    QVERIFY(find<QCheckBox>("marksTest")->isVisible());
    find<QCheckBox>("marksTest")->click();
    click("send");
    QTRY_COMPARE(target.requests().size(), 2);
    QVERIFY(!target.requests().constLast().contains("X-Webhooks-Test"));
    QTRY_VERIFY(!m_dialog->isSending());
    find<QComboBox>("event")->setCurrentIndex(0);
    QVERIFY(find<QPlainTextEdit>("payload")->toPlainText().contains(QStringLiteral("DEPLOYMENT_STARTED")));
}

void TestTestSend::theSecretTravelsAsChosen()
{
    RawTarget target;
    setUrl(target.url());
    QTest::keyClicks(find<QLineEdit>("secret"), QStringLiteral("s3cr3t-geheim"));
    click("send");
    QTRY_COMPARE(target.requests().size(), 1);
    QVERIFY(target.requests().constFirst().contains(
        "Qovery-Signature: s3cr3t-geheim\r\nQovery-Secret: s3cr3t-geheim\r\n"));
    QTRY_VERIFY(!m_dialog->isSending());
    QVERIFY(!find<TextPane>("sentRequest")->text().contains(QStringLiteral("s3cr3t-geheim")));
    find<Segmented>("secretHeader")->setCurrentIndex(3);
    QVERIFY(!find<QLineEdit>("secret")->isEnabled());
    click("send");
    QTRY_COMPARE(target.requests().size(), 2);
    QVERIFY(!target.requests().constLast().contains("s3cr3t-geheim"));
    QTRY_VERIFY(!m_dialog->isSending());
}

void TestTestSend::theSecretsFieldSaysWhetherThereIsOne()
{
    WebhookDraft draft = draftFor(QStringLiteral("http://127.0.0.1:9/"));
    m_dialog->setWebhook(draft, {}, m_organization);
    QCOMPARE(find<QLineEdit>("secret")->placeholderText(), QStringLiteral("The webhook has no secret"));
    draft.secretChoice = SecretChoice::Keep; // it may have one
    m_dialog->setWebhook(draft, {}, m_organization);
    QCOMPARE(find<QLineEdit>("secret")->placeholderText(),
             QStringLiteral("Type the secret, it cannot be read back"));
}

void TestTestSend::aFailureNamesItsRemedy()
{
    quint16 port = 0;
    {
        RawTarget gone;
        port = gone.serverPort();
    }
    setUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port));
    click("send");
    QTRY_COMPARE(find<QLabel>("resultTitle")->text(), QStringLiteral("Connection refused"));
    QVERIFY(find<QLabel>("resultRemedy")->text().startsWith(QStringLiteral("Nothing listens")));
    QVERIFY(!find<QTabWidget>("tabs")->isTabVisible(0));
    QVERIFY(find<QTabWidget>("tabs")->isTabVisible(2));
}

void TestTestSend::stoppingAndClosingStop()
{
    RawTarget target;
    int closed = 0;
    target.onRequest([this, &closed](QTcpSocket *socket) {
        connect(socket, &QTcpSocket::disconnected, this,
                [&closed] { ++closed; }); // clazy:exclude=lambda-in-connect
    });
    setUrl(target.url());
    click("send");
    QTRY_COMPARE(target.requests().size(), 1);
    click("send"); // Stop
    QTRY_COMPARE(find<QLabel>("resultTitle")->text(), QStringLiteral("Stopped"));
    QTRY_COMPARE(closed, 1);
    click("send");
    QTRY_COMPARE(target.requests().size(), 2);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QTRY_COMPARE(closed, 2);
}

void TestTestSend::aBadAddressIsNotSent()
{
    QSignalSpy sent(m_dialog.get(), &TestSendDialog::sendRequested);
    setUrl(QStringLiteral("a.example"));
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.count(), 0);
    QCOMPARE(find<FieldHint>("targetHint")->text(),
             QStringLiteral("Start the address with http:// or https://"));
    QTRY_VERIFY(find<TargetField>("targetUrl")->hasFocus());
}

void TestTestSend::placesAreNamed()
{
    const auto hint = [this] { return find<FieldHint>("targetHint")->text(); };
    setUrl(QStringLiteral("https://a.example/"));
    QCOMPARE(hint(), QString());
    setUrl(QStringLiteral("https://192.168.1.7/"));
    QCOMPARE(hint(), QStringLiteral("This address is inside your network."));
    setUrl(QStringLiteral("http://localhost:8080/"));
    QCOMPARE(hint(), QStringLiteral("This address is on this computer."));
    setUrl(QStringLiteral("http://169.254.169.254/"));
    QVERIFY(hint().contains(QStringLiteral("credentials")));
    m_dialog->setDemo(true);
    setUrl(QStringLiteral("https://a.example/"));
    QCOMPARE(hint(), QStringLiteral("The demo sends only to this computer."));
}

void TestTestSend::theEnvironmentIsFoundByTyping()
{
    setUrl(QStringLiteral("https://a.example/"));
    auto *environment = find<QComboBox>("environment");
    QCOMPARE(environment->currentText(), QStringLiteral("product-api / staging"));
    environment->setFocus();
    environment->lineEdit()->selectAll();
    QTest::keyClicks(environment->lineEdit(), QStringLiteral("TICS / prod"));
    QAbstractItemView *popup = environment->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(environment->currentText(), QStringLiteral("analytics / production"));
    QVERIFY(
        find<QPlainTextEdit>("payload")->toPlainText().contains(QStringLiteral("\"mode\": \"PRODUCTION\"")));
}

void TestTestSend::copyingIsMarkedAsSecret()
{
    QSignalSpy copied(m_dialog.get(), &TestSendDialog::copyRequested);
    setUrl(QStringLiteral("https://a.example/hook"));
    QTest::keyClicks(find<QLineEdit>("secret"), QStringLiteral("s3cr3t-geheim"));
    click("copyAsCurl");
    QCOMPARE(copied.count(), 1);
    QVERIFY(copied.constFirst().at(0).toString().startsWith(
        QStringLiteral("curl -X POST https://a.example/hook")));
    QVERIFY(!copied.constFirst().at(0).toString().contains(QStringLiteral("s3cr3t-geheim")));
    QCOMPARE(copied.constFirst().at(1).toBool(), true);
}

void TestTestSend::everyOutcomeHasItsWords()
{
    using Outcome = TestResult::Outcome;
    QSet<QString> titles;
    for (int outcome = int(Outcome::Redirected); outcome <= int(Outcome::OutcomeUnknown); ++outcome) {
        TestResult result;
        result.outcome = Outcome(outcome);
        result.refusal = TestResult::Refusal::CloudMetadata;
        result.deadline = std::chrono::seconds(30);
        const ResultWords words = resultWords(result, QStringLiteral("https://a.example/"));
        QVERIFY(!words.title.isEmpty() && !words.remedy.isEmpty() && !words.iconName.isEmpty());
        titles.insert(words.title);
        if (result.outcome == Outcome::TimedOut)
            QCOMPARE(words.title, QStringLiteral("Timed out after 30 s"));
    }
    QCOMPARE(titles.size(), int(Outcome::OutcomeUnknown));
}

void TestTestSend::tabGoesInReadingOrder()
{
    m_dialog->resize(1020, 754);
    setUrl(QStringLiteral("http://127.0.0.1:9/hook"));
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    auto *close = find<QPushButton>("close");
    close->setFocus();
    QList<QWidget *> seen;
    do {
        seen.append(m_dialog->focusWidget());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    } while (m_dialog->focusWidget() != close && seen.size() < 40);
    QCOMPARE(m_dialog->focusWidget(), close);
    QVERIFY(seen.indexOf(find<QPushButton>("send")) == 1);
    QList<int> heights; // of what stands in the form, from its top to its bottom
    for (const QWidget *stop : std::as_const(seen)) {
        if (find<QWidget>("form")->isAncestorOf(stop))
            heights.append(stop->mapTo(m_dialog.get(), stop->rect().center()).y());
    }
    QVERIFY(heights.size() >= 7);
    QVERIFY(std::is_sorted(heights.cbegin(), heights.cend()));
    QCOMPARE(seen.at(seen.size() - 2), find<QPushButton>("copyAsCurl"));
    QCOMPARE(seen.last(), find<QPushButton>("showHistory"));
}

void TestTestSend::looks()
{
    RawTarget target;
    const QByteArray json = "{\"accepted\":1,\"queue\":\"releases\",\"dry_run\":true}";
    target.answer("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Request-Id: "
                  "b1946ac9-2d0f\r\nContent-Length: " +
                  QByteArray::number(json.size()) + "\r\n\r\n" + json);
    setUrl(target.url(QStringLiteral("/hooks/0123456789ab9fQa")));
    const QString folder = qEnvironmentVariable("SCREENSHOTS");
    const auto shoot = [&](const QString &name) {
        for (const auto &[choice, theme] :
             {std::pair(ThemeChoice::Dark, "dark"), std::pair(ThemeChoice::Light, "light")}) {
            applyTheme(choice);
            QCoreApplication::processEvents(); // palettes travel by event
            const QPixmap picture = m_dialog->grab();
            QVERIFY(!picture.isNull());
            if (!folder.isEmpty())
                picture.save(folder + QStringLiteral("/%1-%2.png").arg(name, QLatin1String(theme)));
        }
    };
    shoot(QStringLiteral("test-nothing"));
    click("send");
    QTRY_COMPARE(find<QLabel>("resultTitle")->text(), QStringLiteral("200 OK"));
    shoot(QStringLiteral("test-answered"));
    m_dialog->resize(700, 754);
    shoot(QStringLiteral("test-narrow"));
}

QW_TEST(QApplication, TestTestSend)

} // namespace tst_testsend

#include "tst_testsend.moc"
