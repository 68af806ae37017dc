// Story: somebody watches the demo's deliveries arrive in the receiver of the window: what comes is shown
// exactly, what is answered is what was chosen, and Qovery's log has it. Then what else can be on the wire.
#include "app/settings.h"
#include "models/store/receiverlog.h"
#include "models/tables/receivedtablemodel.h"
#include "tests/gui/applicationstory.h"
#include "tests/support/testprogram.h"
#include "ui/editor/targetfield.h"
#include "ui/json/bodyview.h"
#include "ui/receiver/receivedrequestpane.h"
#include "ui/receiver/receivedtableview.h"
#include "ui/receiver/receiverview.h"
#include "ui/style/theme.h"
#include "ui/testsend/testsenddialog.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldhint.h"
#include "ui/widgets/note.h"
#include "ui/widgets/segmented.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMimeData>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>

namespace tst_receiverview {

namespace {

// The window with the Receiver view shown, over a demo server that deploys only when told.
class ReceiverStory : public ApplicationStory
{
public:
    explicit ReceiverStory(const DemoServer &server)
        : ApplicationStory(server)
    {
    }

    bool openReceiver()
    {
        open();
        if (!QTest::qWaitFor([this] { return isFilled(); }, 10'000))
            return false;
        press(Qt::Key_4, Qt::ControlModifier);
        return view() != nullptr && view()->isVisible();
    }
    ReceiverView *view() const { return window().findChild<ReceiverView *>(); }
    template <typename Widget>
    Widget *part(const char *objectName) const
    {
        return view()->findChild<Widget *>(QLatin1String(objectName));
    }
    void click(const char *objectName) const
    {
        auto *button = part<QAbstractButton>(objectName);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), objectName);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QString address() const { return part<QLineEdit>("receiverAddress")->text(); }
    quint16 port() const { return quint16(QUrl(address()).port(0)); }
    ReceivedTableView *received() const { return part<ReceivedTableView>("receivedTable"); }
    int count() const { return received()->model()->rowCount(); }
    QString cell(int row, int column) const
    {
        return received()->model()->index(row, column).data().toString();
    }
    QString head() const { return part<QPlainTextEdit>("requestHead")->toPlainText(); }
    QByteArray copiedBody() const
    {
        QGuiApplication::clipboard()->clear();
        auto *copy = part<BodyView>("requestBody")->findChild<QAbstractButton *>(QStringLiteral("copyBody"));
        if (copy)
            copy->click();
        return QGuiApplication::clipboard()->text().toUtf8();
    }
    bool answerWith(const QString &status) const
    {
        auto *field = part<QComboBox>("answerStatus")->lineEdit();
        field->setFocus();
        field->selectAll();
        type(status);
        return part<FieldHint>("answerHint")->text().isEmpty();
    }
    // Raw bytes from somewhere; the socket stays open.
    std::unique_ptr<QTcpSocket> send(const QByteArray &bytes) const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port());
        socket->write(bytes);
        return socket;
    }
    void keepPicture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("QW_SHOTS");
        if (!folder.isEmpty())
            window().grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }
};

QByteArray answerTo(const QNetworkRequest &request, const QByteArray &body = {})
{
    QNetworkAccessManager network;
    QNetworkReply *reply = body.isEmpty() ? network.get(request) : network.post(request, body);
    return QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000) ? reply->readAll() : QByteArray();
}

} // namespace

class TestReceiverView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        ApplicationStory::prepare();
        m_server = std::make_unique<DemoServer>();
        QVERIFY2(m_server->isRunning(), qPrintable(m_server->errorText()));
    }
    void cleanupTestCase() { m_server.reset(); }

    void watchesDeliveriesArrive();
    void takesATestSend();
    void nothingListensBeforeItIsAsked();
    void masksSecrets();
    void showsWhatItIs_data();
    void showsWhatItIs();
    void saysWhatIsWrongInTheAnswer();
    void saysThatThePortIsTaken();
    void isCompleteByKeyboard();

private:
    QNetworkRequest to(const QString &path) const
    {
        QNetworkRequest request(m_server->apiUrl().resolved(QUrl(path)));
        request.setRawHeader("Authorization", "Token " + m_server->token().toUtf8());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return request;
    }
    QJsonArray list(const QString &what) const
    {
        const QString path = QStringLiteral("/organization/%1/%2").arg(m_server->organizationId(), what);
        return QJsonDocument::fromJson(answerTo(to(path))).object().value(QLatin1String("results")).toArray();
    }
    bool deploy() const
    {
        const QJsonObject environment = list(QStringLiteral("environments")).first().toObject();
        const QJsonObject body{
            {QStringLiteral("project_id"),
             environment.value(QLatin1String("project")).toObject().value(QLatin1String("id"))},
            {QStringLiteral("environment_id"), environment.value(QLatin1String("id"))},
            {QStringLiteral("event"), QStringLiteral("DEPLOYMENT_FAILURE")}};
        const QByteArray answer =
            answerTo(to(QStringLiteral("/_demo/deployments")), QJsonDocument(body).toJson());
        return answer.contains("\"deliveries\":[{");
    }

    std::unique_ptr<DemoServer> m_server;
};

void TestReceiverView::watchesDeliveriesArrive()
{
    ReceiverStory story(*m_server);
    QVERIFY(story.openReceiver());
    auto *empty = story.part<EmptyState>("receiverEmpty");
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), QStringLiteral("Nothing is received yet"));
    story.keepPicture(QStringLiteral("receiver-stopped"));
    story.click("startReceiver");
    QTRY_VERIFY(story.address().startsWith(QLatin1String("http://127.0.0.1:")));
    QVERIFY(story.address().endsWith(QLatin1String("/hook")));
    QCOMPARE(empty->title(), QStringLiteral("Waiting for requests"));
    story.keepPicture(QStringLiteral("receiver-waiting"));
    QVERIFY(story.answerWith(QStringLiteral("500")));

    story.click("useAsTarget");
    EditorDialog *editor = story.editor();
    QVERIFY(editor);
    auto *description = ApplicationStory::in<QLineEdit>(editor, "description");
    QVERIFY(description);
    description->setFocus();
    ApplicationStory::type(QStringLiteral("Watched"));
    QTest::mouseClick(ApplicationStory::in<QPushButton>(editor, "saveButton"), Qt::LeftButton);
    QTRY_VERIFY(story.returns());
    QTRY_VERIFY(story.rowOf(QStringLiteral("Watched")) >= 0);
    const auto webhook = story.onServer(QStringLiteral("Watched"));
    QVERIFY(webhook);
    QCOMPARE(webhook->targetUrl, story.address());

    const auto log = [&] {
        QList<Delivery> deliveries;
        bool ended = false;
        QObject context;
        story.other().listDeliveries(m_server->organizationId(), webhook->id, &context,
                                     [&](const Result<ListAnswer<Delivery>> &result) {
                                         if (result)
                                             deliveries = result.value().items;
                                         ended = true;
                                     });
        if (!QTest::qWaitFor([&] { return ended; }, 10'000))
            return QList<Delivery>();
        return deliveries;
    };
    QVERIFY(deploy());
    QTRY_COMPARE(story.count(), 1);
    QTRY_COMPARE(story.cell(0, ReceivedTableModel::AnswerColumn), QStringLiteral("500"));
    QCOMPARE(story.cell(0, ReceivedTableModel::MethodColumn), QStringLiteral("POST"));
    QCOMPARE(story.cell(0, ReceivedTableModel::PathColumn), QStringLiteral("/hook"));
    QTRY_COMPARE(log().size(), 1);
    const Delivery failed = log().constFirst();
    QCOMPARE(failed.status, std::optional(500));
    QCOMPARE(failed.response, std::optional(QStringLiteral("{\"received\":true}")));
    // The first one is shown by itself, byte for byte.
    QTRY_VERIFY(story.part<ReceivedRequestPane>("receivedRequest")->isVisible());
    QVERIFY(story.head().startsWith(QLatin1String("POST /hook HTTP/1.1\n")));
    QVERIFY(story.head().contains(QStringLiteral("Content-Length: %1").arg(failed.request.size())));
    QTRY_COMPARE(story.copiedBody(), failed.request);
    QCOMPARE(story.part<Badge>("requestAnswer")->text(), QStringLiteral("Answered 500"));
    story.keepPicture(QStringLiteral("receiver-light"));

    // Repaired.
    QVERIFY(story.answerWith(QStringLiteral("200")));
    QVERIFY(deploy());
    QTRY_COMPARE(story.count(), 2);
    QTRY_COMPARE(story.cell(0, ReceivedTableModel::AnswerColumn), QStringLiteral("200"));
    QCOMPARE(story.cell(1, ReceivedTableModel::AnswerColumn), QStringLiteral("500"));
    QTRY_COMPARE(log().size(), 2);
    QCOMPARE(log().constFirst().status, std::optional(200));
    // What is read does not move.
    QCOMPARE(story.part<Badge>("requestAnswer")->text(), QStringLiteral("Answered 500"));
    applyTheme(ThemeChoice::Dark);
    QCoreApplication::processEvents();
    story.keepPicture(QStringLiteral("receiver-dark"));
    story.window().resize(1024, 640);
    QCoreApplication::processEvents();
    story.keepPicture(QStringLiteral("receiver-1024-dark"));
    applyTheme(ThemeChoice::Light);

    // Stopped: the delivery finds nobody, and what came stays.
    story.click("stopReceiver");
    QVERIFY(deploy());
    QTRY_COMPARE(log().size(), 3);
    QCOMPARE(log().constFirst().result(), DeliveryResult::NoAnswer);
    QCOMPARE(story.count(), 2);
    story.click("clearReceived");
    QVERIFY(empty->isVisible());
}

void TestReceiverView::takesATestSend()
{
    ReceiverStory story(*m_server);
    QVERIFY(story.openReceiver());
    story.click("startReceiver");
    QVERIFY(story.answerWith(QStringLiteral("404")));
    ApplicationStory::press(Qt::Key_1, Qt::ControlModifier);
    story.clickRow(QStringLiteral("Release archive"));
    ApplicationStory::press(Qt::Key_T, Qt::ControlModifier);
    auto *dialog = story.dialog<TestSendDialog>();
    QVERIFY(dialog);
    auto *hint = ApplicationStory::in<FieldHint>(dialog, "targetHint");
    auto *link = ApplicationStory::in<QPushButton>(hint, "link");
    QVERIFY(link->isVisible());
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(ApplicationStory::in<TargetField>(dialog, "targetUrl")->url(), story.address());
    QVERIFY(!link->isVisible());
    ApplicationStory::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(story.count(), 1);
    QTRY_COMPARE(story.cell(0, ReceivedTableModel::AnswerColumn), QStringLiteral("404"));
    QTRY_VERIFY(story.head().contains(QLatin1String("X-Webhooks-Test: true")));
    dialog->close();
}

void TestReceiverView::nothingListensBeforeItIsAsked()
{
    const quint16 port = [this] {
        ReceiverStory story(*m_server);
        [&] { QVERIFY(story.openReceiver()); }();
        [&] { QVERIFY(story.address().isEmpty()); }();
        story.click("startReceiver");
        return story.port();
    }();
    QVERIFY(port != 0);
    QTcpSocket after; // quitting stops it
    after.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QTRY_COMPARE(after.error(), QAbstractSocket::ConnectionRefusedError);
    // The next run does not listen by itself either, and takes the same port when asked.
    ReceiverStory story(*m_server);
    QVERIFY(story.openReceiver());
    QVERIFY(story.address().isEmpty());
    QTcpSocket before;
    before.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QTRY_COMPARE(before.error(), QAbstractSocket::ConnectionRefusedError);
    story.click("startReceiver");
    QCOMPARE(story.port(), port);
    QVERIFY(story.part<FieldHint>("receiverHint")->text().isEmpty());
}

void TestReceiverView::masksSecrets()
{
    ReceiverStory story(*m_server);
    QVERIFY(story.openReceiver());
    story.click("startReceiver");
    const QByteArray bytes =
        "POST /hook HTTP/1.1\r\nHost: x\r\nQovery-Secret: s3cr3t-one\r\nqovery-signature:s3cr3t-two\r\n"
        "Authorization: Bearer s3cr3t-three\r\n folded s3cr3t-four\r\nCookie: a=s3cr3t-five\r\n"
        "X-Plain: seen\r\nContent-Length: 0\r\n\r\n";
    const auto sender = story.send(bytes);
    QTRY_COMPARE(story.count(), 1);
    const auto hidden = [&] { return !story.head().contains(QLatin1String("s3cr3t")); };
    QTRY_VERIFY(!story.head().isEmpty());
    QVERIFY(hidden());
    QVERIFY(story.head().contains(QLatin1String("Qovery-Secret: ********")));
    QVERIFY(story.head().contains(QLatin1String("X-Plain: seen")));
    story.click("copyHead");
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QLatin1String("s3cr3t")));
    QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("X-Plain: seen")));
    story.click("revealSecrets");
    QVERIFY(story.head().contains(QLatin1String("qovery-signature:s3cr3t-two")));
    QVERIFY(story.head().contains(QLatin1String(" folded s3cr3t-four")));
    story.click("copyHead");
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(bytes));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
    QGuiApplication::clipboard()->clear();
    // Another request begins masked again.
    const auto second = story.send(bytes);
    QTRY_COMPARE(story.count(), 2);
    story.received()->selectRow(0);
    QVERIFY(hidden());
}

void TestReceiverView::showsWhatItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("remark");
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\xff", 7) << QStringLiteral("Not HTTP")
                         << QStringLiteral("This is TLS");
    QTest::newRow("no HTTP") << QByteArray("<b>x</b>\r\n") << QStringLiteral("Not HTTP")
                             << QStringLiteral("This is not HTTP");
    QTest::newRow("a wrong length") << QByteArray("POST /<b>x</b> HTTP/1.1\r\nContent-Length: x\r\n\r\n")
                                    << QStringLiteral("POST /<b>x</b>")
                                    << QStringLiteral("Where it ends is not known");
    QTest::newRow("chunks")
        << QByteArray("POST /c HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n")
        << QStringLiteral("POST /c") << QString();
    QTest::newRow("11 MB") << QByteArray("POST /big HTTP/1.1\r\nContent-Length: 11000000\r\n\r\n") +
                                  QByteArray(11'000'000, 'b')
                           << QStringLiteral("POST /big") << QStringLiteral("Too large to be kept whole");
}

void TestReceiverView::showsWhatItIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, title);
    QFETCH(QString, remark);
    ReceiverStory story(*m_server);
    QVERIFY(story.openReceiver());
    story.click("startReceiver");
    const auto sender = story.send(bytes);
    QTRY_COMPARE_WITH_TIMEOUT(story.count(), 1, 10'000);
    QTRY_COMPARE(story.part<ElidedLabel>("requestTitle")->text(), title);
    auto *note = story.part<Note>("requestRemark");
    QCOMPARE(note->isVisible(), !remark.isEmpty());
    if (!remark.isEmpty())
        QCOMPARE(note->title(), remark);
    QCOMPARE(story.part<QPlainTextEdit>("requestHead")->isVisible(), title != QLatin1String("Not HTTP"));
    auto *form = story.part<Segmented>("chunkForm");
    QCOMPARE(form->isVisible(), bytes.contains("chunked"));
    if (form->isVisible()) {
        QTRY_COMPARE(story.copiedBody(), QByteArray("abc"));
        QTest::mouseClick(form->segment(1), Qt::LeftButton);
        QTRY_COMPARE(story.copiedBody(), QByteArray("3\r\nabc\r\n0\r\n\r\n"));
    }
    story.keepPicture(QStringLiteral("receiver-") + QLatin1String(QTest::currentDataTag()));
}

void TestReceiverView::saysWhatIsWrongInTheAnswer()
{
    ReceiverStory story(*m_server);
    QVERIFY(story.openReceiver());
    story.click("startReceiver");
    QVERIFY(story.answerWith(QStringLiteral("418")));
    auto *hint = story.part<FieldHint>("answerHint");
    for (const char *wrong : {"100", "600", "abc", "9000", ""}) {
        auto *field = story.part<QComboBox>("answerStatus")->lineEdit();
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        ApplicationStory::type(QLatin1String(wrong));
        QVERIFY2(hint->text().contains(QLatin1String("200 to 599")), wrong);
    }
    const auto first = story.send("GET / HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(story.cell(0, ReceivedTableModel::AnswerColumn),
                 QStringLiteral("418")); // the last that was right
    QVERIFY(story.answerWith(QStringLiteral("503 Service Unavailable")));
    auto *delay = story.part<QLineEdit>("answerDelay");
    delay->setText(QStringLiteral("70000"));
    QVERIFY(hint->text().contains(QLatin1String("0 to 60000")));
    delay->setText(QStringLiteral("300"));
    QVERIFY(hint->text().isEmpty());
    const auto second = story.send("GET / HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(story.count(), 2);
    QCOMPARE(story.cell(0, ReceivedTableModel::AnswerColumn), QStringLiteral("Waiting"));
    QTRY_COMPARE(story.cell(0, ReceivedTableModel::AnswerColumn), QStringLiteral("503"));
    QTRY_VERIFY(second->bytesAvailable() > 0);
    QVERIFY(second->readAll().contains("503 Service Unavailable\r\n"));
    delay->setText(QStringLiteral("0"));
    story.answerWith(QStringLiteral("204"));
    QVERIFY(hint->text().contains(QLatin1String("no body")));
    QVERIFY(!story.part<QLineEdit>("answerBody")->isEnabled());
}

void TestReceiverView::saysThatThePortIsTaken()
{
    quint16 port = 0;
    {
        ReceiverStory story(*m_server);
        QVERIFY(story.openReceiver());
        story.click("startReceiver");
        port = story.port();
    }
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, port));
    ReceiverStory story(*m_server);
    QVERIFY(story.openReceiver());
    story.click("startReceiver");
    QVERIFY(story.port() != 0 && story.port() != port);
    QVERIFY(story.part<FieldHint>("receiverHint")->text().contains(QString::number(port)));
    story.keepPicture(QStringLiteral("receiver-taken"));
    story.click("stopReceiver");
    QVERIFY(story.part<FieldHint>("receiverHint")->text().isEmpty());
}

void TestReceiverView::isCompleteByKeyboard()
{
    ReceiverStory story(*m_server);
    QVERIFY(story.openReceiver());
    QTRY_COMPARE(ApplicationStory::focusName(), QStringLiteral("startReceiver"));
    ApplicationStory::press(Qt::Key_Space);
    QTRY_COMPARE(ApplicationStory::focusName(), QStringLiteral("stopReceiver"));
    const auto sender =
        story.send("POST /hook HTTP/1.1\r\nAuthorization: s3cr3t-key\r\nContent-Length: 2\r\n\r\n{}");
    QTRY_COMPARE(story.count(), 1);
    QSet<QString> reached;
    for (int i = 0; i < 60; ++i) {
        ApplicationStory::press(Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        if (!focus || !story.view()->isAncestorOf(focus))
            continue;
        reached.insert(focus->objectName());
        const QString name = QAccessible::queryAccessibleInterface(focus)->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(),
                 qPrintable(focus->objectName() + QLatin1String(focus->metaObject()->className())));
    }
    for (const char *name : {"stopReceiver", "receiverAddress", "copyAddress", "useAsTarget", "answerStatus",
                             "answerDelay", "answerContentType", "answerBody", "clearReceived",
                             "receivedTable", "closeRequest", "revealSecrets", "copyHead", "requestHead"})
        QVERIFY2(reached.contains(QLatin1String(name)), name);
    const QModelIndex row = story.received()->model()->index(0, 0);
    QVERIFY(
        row.data(Qt::AccessibleTextRole).toString().startsWith(QLatin1String("POST /hook, answered 200, ")));
    story.part<QWidget>("copyHead")->setFocus();
    ApplicationStory::press(Qt::Key_Escape);
    QVERIFY(!story.part<QWidget>("receivedRequest")->isVisible());
    QCOMPARE(ApplicationStory::focusName(), QStringLiteral("receivedTable"));
    ApplicationStory::press(Qt::Key_Return);
    QTRY_VERIFY(story.part<QWidget>("receivedRequest")->isVisible());
}

QW_TEST(QApplication, TestReceiverView)

} // namespace tst_receiverview

#include "tst_receiverview.moc"
