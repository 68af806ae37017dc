#include "app/testsends.h"
#include "models/store/local/deliveryarchive.h"
#include "models/store/local/localdatabase.h"
#include "models/store/local/sendhistory.h"
#include "resources/resources.h"
#include "tests/support/rawtarget.h"
#include "tests/support/testprogram.h"
#include "ui/json/bodyview.h"
#include "ui/json/jsoneditor.h"
#include "ui/json/textpane.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/testsend/recordeddialog.h"
#include "ui/testsend/slackpreview.h"
#include "ui/testsend/testsenddialog.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

namespace tst_testsendstory {

using Qt::StringLiterals::operator""_s;

// A test send as the user makes it: a payload, headers, a recorded delivery, the history of sends. The real
// sender, the real database, a target that keeps every byte.
class TestTestSendStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void anEditedPayloadIsSentAndStays();
    void anErrorIsShownWhereItIs_data();
    void anErrorIsShownWhereItIs();
    void noJsonIsSentAfterBeingTold();
    void ownHeadersTravelAsShown();
    void wrongHeadersAreNotSent();
    void aRecordedPayloadIsSentByteForByte();
    void whatWasSentIsKeptAndRepeated();
    void whatIsStoppedByClosingIsKept();
    void aLargePayloadIsSentAsItIs();
    void aSlackMessageIsPreviewed();
    void looks();

private:
    template <typename T>
    T *find(const char *name)
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void open(KnownKind kind = KnownKind::Standard)
    {
        delete m_dialog;
        WebhookDraft draft;
        draft.targetUrl = m_target->url(u"/hooks/0123456789ab9fQa"_s);
        draft.kind = kind;
        draft.description = u"Bridge"_s;
        draft.events = {KnownEvent::Failed};
        m_sends->open(draft, {u"o1"_s, u"Acme Retail"_s}, {}, &m_window, u"w1"_s);
        m_dialog = m_window.findChild<TestSendDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    QByteArray sent()
    {
        const qsizetype before = m_target->requests().size();
        click("send");
        const auto isSent = [&] { return m_target->requests().size() > before && !m_dialog->isSending(); };
        if (!QTest::qWaitFor(isSent, 20'000)) // 5 MB under a sanitizer
            return {};
        return m_target->requests().constLast();
    }
    static QByteArray bodyOf(const QByteArray &request)
    {
        return request.mid(request.indexOf("\r\n\r\n") + 4);
    }
    CodeView *payload() { return find<CodeView>("payload"); }
    void type(const QString &text)
    {
        payload()->selectAll();
        payload()->insertPlainText(text);
    }

    QWidget m_window;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalDatabase> m_database;
    std::unique_ptr<SendHistory> m_history;
    std::unique_ptr<DeliveryArchive> m_archive;
    std::unique_ptr<RawTarget> m_target;
    std::unique_ptr<TestSends> m_sends;
    TestSendDialog *m_dialog = nullptr;
};

void TestTestSendStory::initTestCase()
{
    initializeResources();
    QApplication::setStyle(new WebhooksStyle);
    if (QFontDatabase::families().contains(u"Inter"_s))
        QApplication::setFont(QFont(u"Inter"_s, 10));
    applyTheme(ThemeChoice::Light);
    m_window.resize(1200, 800);
    m_window.show();
}

void TestTestSendStory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<LocalDatabase>();
    m_database->open(m_folder->path());
    m_history = std::make_unique<SendHistory>(*m_database);
    m_archive = std::make_unique<DeliveryArchive>(*m_database);
    m_target = std::make_unique<RawTarget>();
    const QByteArray answer = "{\"accepted\":1,\"queue\":\"releases\",\"dry_run\":true}";
    m_target->answer("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                     QByteArray::number(answer.size()) + "\r\n\r\n" + answer);
    m_sends = std::make_unique<TestSends>();
    m_sends->setHistory(m_history.get());
    m_sends->setArchive(m_archive.get());
}

void TestTestSendStory::cleanup()
{
    delete m_dialog;
    m_dialog = nullptr;
    m_sends.reset();
    m_archive.reset();
    m_history.reset();
    m_database.reset();
}

void TestTestSendStory::anEditedPayloadIsSentAndStays()
{
    open();
    QVERIFY(find<Badge>("payloadBadge")->isHidden());
    QVERIFY(find<QPushButton>("restoreSample")->isHidden());
    type(u"{ \"mine\": 1.0,\u00a0\"é\": \"\u2028\" }"_s.replace(u'\u00a0', u' '));
    QCOMPARE(find<Badge>("payloadBadge")->text(), u"Edited"_s);
    QCOMPARE(bodyOf(sent()), QByteArray("{ \"mine\": 1.0, \"é\": \"\u2028\" }"));

    // Nothing typed is lost when other fields change.
    find<QComboBox>("event")->setCurrentIndex(0);
    find<Segmented>("kind")->setCurrentIndex(1);
    QVERIFY(payload()->toPlainText().startsWith(u"{ \"mine\""_s));
    find<Segmented>("kind")->setCurrentIndex(0);
    click("restoreSample");
    QVERIFY(payload()->toPlainText().contains(u"DEPLOYMENT_STARTED"_s));
    QVERIFY(find<Badge>("payloadBadge")->isHidden());
    // Not even then.
    payload()->setFocus();
    QTest::keyClick(payload(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(payload()->toPlainText().startsWith(u"{ \"mine\""_s));
    QCOMPARE(find<Badge>("payloadBadge")->text(), u"Edited"_s);
}

void TestTestSendStory::anErrorIsShownWhereItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("line");
    QTest::newRow("comma") << u"{\n  \"a\": 1,\n  \"é\": [2, 3,]\n}"_s
                           << u"Line 3, column 14: a comma follows the last member."_s
                           << u"  \"é\": [2, 3,]"_s;
    QTest::newRow("end") << u"{\n\"a\": ["_s
                         << u"Line 2, column 7: it ends too early; a bracket or a quote is not closed."_s
                         << u"\"a\": ["_s;
    QTest::newRow("NaN")
        << u"[NaN]"_s
        << u"Line 1, column 2: only true, false, null, numbers and texts in quotes can stand here."_s
        << u"[NaN]"_s;
}

void TestTestSendStory::anErrorIsShownWhereItIs()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, line);
    open();
    type(text);
    QTRY_VERIFY(find<FieldHint>("jsonHint")->text().startsWith(words));
    const QList<QTextEdit::ExtraSelection> marks = payload()->extraSelections();
    QVERIFY(!marks.isEmpty());
    QCOMPARE(marks.constFirst().cursor.block().text(), line);
    QCOMPARE(payload()->accessibleDescription(), find<FieldHint>("jsonHint")->text());
    type(u"[1]"_s);
    QTRY_COMPARE(find<FieldHint>("jsonHint")->text(), QString());
    QVERIFY(payload()->extraSelections().isEmpty());
}

void TestTestSendStory::noJsonIsSentAfterBeingTold()
{
    open();
    type(u"just text"_s);
    click("send");
    QVERIFY(!m_dialog->isSending());
    QVERIFY(find<FieldHint>("jsonHint")->text().contains(u"Press Send once more"_s));
    QCOMPARE(bodyOf(sent()), "just text");
}

void TestTestSendStory::ownHeadersTravelAsShown()
{
    open();
    click("addHeader");
    QTest::keyClicks(find<QLineEdit>("headerName0"), u"X-Api-Key"_s);
    QCOMPARE(find<QLineEdit>("headerValue0")->echoMode(), QLineEdit::Password);
    QTest::keyClicks(find<QLineEdit>("headerValue0"), u"s3cr3t-key 1"_s);
    click("addHeader");
    QTest::keyClicks(find<QLineEdit>("headerName1"), u"X-Gone"_s);
    click("addHeader");
    QTest::keyClicks(find<QLineEdit>("headerName2"), u"User-Agent"_s);
    QTest::keyClicks(find<QLineEdit>("headerValue2"), u"mine/1"_s);
    QTest::mouseClick(m_dialog->findChildren<QToolButton *>(u"removeHeader"_s).at(1), Qt::LeftButton);
    const QByteArray request = sent();
    QVERIFY(request.contains("\r\nX-Api-Key: s3cr3t-key 1\r\nContent-Length: "));
    QVERIFY(request.contains("\r\nUser-Agent: mine/1\r\n"));
    QCOMPARE(request.count("User-Agent"), 1);
    QVERIFY(!request.contains("X-Gone"));
    auto *shown = find<TextPane>("sentRequest");
    QVERIFY(!shown->text().contains(u"s3cr3t-"_s));
    find<QTabWidget>("tabs")->setCurrentIndex(2);
    find<QCheckBox>("showSecrets")->click();
    QCOMPARE(shown->text(), QString::fromUtf8(request).remove(u'\r'));
}

void TestTestSendStory::wrongHeadersAreNotSent()
{
    open();
    click("addHeader");
    find<QLineEdit>("headerName0")->setText(u"Content-Length"_s);
    find<QLineEdit>("headerValue0")->setText(u"7"_s);
    click("send");
    QVERIFY(!m_dialog->isSending());
    QVERIFY(find<FieldHint>("headerHint")
                ->text()
                .startsWith(u"“Content-Length” is written with each request."_s));
    QVERIFY(find<QLineEdit>("headerName0")->hasFocus());
    QVERIFY(m_target->requests().isEmpty());
}

void TestTestSendStory::aRecordedPayloadIsSentByteForByte()
{
    const QByteArray recorded = "{\"b\":12345678901234567890,\"a\":1.0,\"a\":2 ,\"u\":\"\\u00e9\"}\r\n";
    Delivery delivery;
    delivery.id = u"d1"_s;
    delivery.createdAt = QDateTime::currentDateTimeUtc().addSecs(-60);
    delivery.kind = KnownKind::Standard;
    delivery.event = KnownEvent::Successful;
    delivery.targetUrl = u"https://old.example/x"_s;
    delivery.request = recorded;
    delivery.status = 500;
    bool isNoted = false;
    m_archive->note(u"o1"_s, u"w1"_s, {delivery}, QDateTime::currentDateTimeUtc(), this,
                    [&](const QList<DeliveryRow> &) { isNoted = true; });
    QTRY_VERIFY(isNoted);
    open();
    QTRY_VERIFY(find<QPushButton>("useRecorded")->isVisible());
    click("useRecorded");
    auto *picker = m_dialog->findChild<RecordedDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(picker));
    auto *list = picker->findChild<QListWidget *>(u"recordedList"_s);
    QCOMPARE(list->count(), 1);
    if (const QString folder = qEnvironmentVariable("SCREENSHOTS"); !folder.isEmpty())
        picker->grab().save(folder + u"/recorded.png"_s);
    QVERIFY(list->item(0)->text().contains(u"500 · Successful"_s));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(find<Badge>("payloadBadge")->text(), u"Recorded"_s);
    QCOMPARE(find<QComboBox>("event")->currentText(), u"Successful"_s);
    QCOMPARE(bodyOf(sent()), recorded);
    QList<SendRecord> ofDelivery;
    m_history->ofDelivery(u"d1"_s, this, [&](const QList<SendRecord> &records) { ofDelivery = records; });
    QTRY_COMPARE(ofDelivery.size(), 1);
    QCOMPARE(ofDelivery.constFirst().status, 200);
}

void TestTestSendStory::whatWasSentIsKeptAndRepeated()
{
    open();
    QTest::keyClicks(find<QLineEdit>("secret"), u"s3cr3t-geheim"_s);
    click("addHeader");
    QTest::keyClicks(find<QLineEdit>("headerName0"), u"X-Mine"_s);
    QTest::keyClicks(find<QLineEdit>("headerValue0"), u"s3cr3t-mine"_s);
    type(u"{\"n\": 1}"_s);
    QVERIFY(!sent().isEmpty());
    QTRY_COMPARE(find<QPushButton>("showHistory")->text(), u"History (1)"_s);

    // Another day, another dialog.
    open();
    QTRY_COMPARE(find<QPushButton>("showHistory")->text(), u"History (1)"_s);
    click("showHistory");
    auto *list = find<QListWidget>("historyList");
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(u"200"_s));
    QVERIFY(list->item(0)->text().contains(u"/****9fQa"_s));
    QVERIFY(!list->item(0)->text().contains(u"0123456789ab"_s));
    QTRY_COMPARE(find<QLabel>("resultTitle")->text(), u"200"_s);
    QVERIFY(find<BodyView>("body")->findChild<TextPane *>(u"text"_s)->text().contains(
        u"\"queue\": \"releases\""_s));
    click("repeat");
    QTRY_COMPARE(find<Badge>("payloadBadge")->text(), u"Repeated"_s);
    QCOMPARE(payload()->toPlainText(), u"{\"n\": 1}"_s);
    QCOMPARE(find<QLineEdit>("headerName0")->text(), u"X-Mine"_s);
    QCOMPARE(find<QLineEdit>("headerValue0")->text(), QString());
    QVERIFY(find<QLineEdit>("secret")->text().isEmpty());
    QVERIFY(find<QLineEdit>("secret")->hasFocus());
    QTest::keyClicks(find<QLineEdit>("secret"), u"s3cr3t-again"_s);
    const QByteArray request = sent();
    QCOMPARE(bodyOf(request), "{\"n\": 1}");
    QVERIFY(request.contains("Qovery-Secret: s3cr3t-again\r\n"));
    QVERIFY(!find<QListWidget>("historyList")->isVisible());
    QTRY_COMPARE(find<QPushButton>("showHistory")->text(), u"History (2)"_s);
}

void TestTestSendStory::whatIsStoppedByClosingIsKept()
{
    int closed = 0;
    m_target->onRequest([this, &closed](QTcpSocket *socket) {
        connect(socket, &QTcpSocket::disconnected, this,
                [&closed] { ++closed; }); // clazy:exclude=lambda-in-connect
    });
    open();
    click("send");
    QTRY_COMPARE(m_target->requests().size(), 1);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_COMPARE(closed, 1);
    QTRY_VERIFY(!m_window.findChild<TestSendDialog *>());
    m_dialog = nullptr;
    QList<SendRecord> kept;
    const auto isKept = [&] {
        m_history->recent(u"o1"_s, u"w1"_s, 9, this,
                          [&](const QList<SendRecord> &records) { kept = records; });
        return !kept.isEmpty();
    };
    QTRY_VERIFY(isKept());
    QCOMPARE(kept.constFirst().outcome, TestResult::Outcome::Cancelled);
}

void TestTestSendStory::aLargePayloadIsSentAsItIs()
{
    open();
    const QByteArray large = "[\"" + QByteArray(5 * 1024 * 1024, 'x') + "\"]";
    QGuiApplication::clipboard()->setText(QString::fromUtf8(large));
    payload()->setFocus();
    payload()->selectAll();
    QTest::keyClick(payload(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(find<TextPane>("largePayload")->isVisible());
    QVERIFY(find<FieldHint>("jsonHint")->text().contains(u"sent as it is"_s));
    QVERIFY(bodyOf(sent()) == large);
    click("restoreSample");
    QVERIFY(payload()->isVisible());
    const QByteArray deep = QByteArray(1000, '[') + QByteArray(1000, ']');
    type(QString::fromUtf8(deep));
    QVERIFY(bodyOf(sent()) == deep);
}

void TestTestSendStory::aSlackMessageIsPreviewed()
{
    open();
    QVERIFY(find<Segmented>("payloadForm")->isHidden());
    find<Segmented>("kind")->setCurrentIndex(1);
    QVERIFY(find<Segmented>("payloadForm")->isVisible());
    type(uR"({"blocks":[{"type":"header","text":{"type":"plain_text","text":"<b>Deploy</b>"}},
        {"type":"section","text":{"type":"mrkdwn","text":"*failed* <https://a.example/x|log>"}},
        {"type":"image","image_url":"http://127.0.0.1:1/x.png","alt_text":"chart"},
        {"type":"video"}],"attachments":[{"color":"danger","title":"T","text":"body"}]})"_s);
    find<Segmented>("payloadForm")->setCurrentIndex(1);
    auto *preview = find<SlackPreview>("slackPreview");
    QVERIFY(preview->isVisible());
    QTRY_VERIFY(preview->toPlainText().contains(u"<b>Deploy</b>"_s)); // text, never HTML
    QVERIFY(preview->toPlainText().contains(u"failed log"_s));
    QVERIFY(preview->toPlainText().contains(u"Image “chart”, not loaded here"_s));
    QVERIFY(preview->toPlainText().contains(u"Block “video” is not shown here"_s));
    QVERIFY(preview->toPlainText().contains(u"body"_s));
    find<Segmented>("kind")->setCurrentIndex(0);
    QVERIFY(payload()->isVisible());
}

void TestTestSendStory::looks()
{
    const QString folder = qEnvironmentVariable("SCREENSHOTS");
    const auto shoot = [&](const QString &name) {
        for (const auto &[choice, theme] :
             {std::pair(ThemeChoice::Dark, "dark"), std::pair(ThemeChoice::Light, "light")}) {
            applyTheme(choice);
            QCoreApplication::processEvents();
            const QPixmap picture = m_dialog->grab();
            QVERIFY(!picture.isNull());
            if (!folder.isEmpty())
                picture.save(folder + u"/%1-%2.png"_s.arg(name, QLatin1String(theme)));
        }
    };
    open();
    click("addHeader");
    find<QLineEdit>("headerName0")->setText(u"Authorization"_s);
    emit find<QLineEdit>("headerName0")->textEdited(u"Authorization"_s);
    find<QLineEdit>("headerValue0")->setText(u"Bearer s3cr3t-x"_s);
    type(u"{\n  \"a\": 1,\n  \"list\": [1, 2,],\n  \"b\": null\n}"_s);
    QTRY_VERIFY(!find<FieldHint>("jsonHint")->text().isEmpty());
    m_dialog->resize(1020, 754);
    shoot(u"send-error"_s);
    type(u"{\"n\": 1}"_s);
    QVERIFY(!sent().isEmpty());
    QVERIFY(!sent().isEmpty());
    QTRY_COMPARE(find<QPushButton>("showHistory")->text(), u"History (2)"_s);
    click("showHistory");
    QTRY_COMPARE(find<QLabel>("resultTitle")->text(), u"200"_s);
    shoot(u"send-history"_s);
    m_dialog->resize(1024, 580);
    shoot(u"send-small"_s);
    m_dialog->resize(1020, 754);
    click("restoreSample");
    find<Segmented>("kind")->setCurrentIndex(1);
    find<Segmented>("payloadForm")->setCurrentIndex(1);
    shoot(u"send-slack"_s);
}

QW_TEST(QApplication, TestTestSendStory)

} // namespace tst_testsendstory

#include "tst_testsendstory.moc"
