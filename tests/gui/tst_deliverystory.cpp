// The story of the whole: a deployment fails to reach its target, the desktop says so, a click shows why, the
// target is repaired, the delivery is sent again, and the next one turns the health green. By mouse, then by
// keyboard.
#include "models/store/receiverlog.h"
#include "models/tables/receivedtablemodel.h"
#include "tests/gui/applicationstory.h"
#include "tests/support/notificationserver.h"
#include "tests/support/testprogram.h"
#include "ui/receiver/receivedtableview.h"
#include "ui/receiver/receiverview.h"
#include "ui/resend/resenddialog.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>

namespace tst_deliverystory {

using Table = WebhookTableModel;

class TestDeliveryStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ApplicationStory::prepare(); }
    void fromFailureToFix_data();
    void fromFailureToFix();

private:
    static bool deploys(const DemoServer &server);
};

static QByteArray demoAnswer(const DemoServer &server, const QString &path, const QByteArray &body = {})
{
    QNetworkRequest request(server.apiUrl().resolved(QUrl(path)));
    request.setRawHeader("Authorization", "Token " + server.token().toUtf8());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkAccessManager network;
    QNetworkReply *reply = body.isEmpty() ? network.get(request) : network.post(request, body);
    return QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000) ? reply->readAll() : QByteArray();
}

// How many deliveries the server's log of the webhook has.
static int recordedOf(const DemoServer &server, const QString &webhookId)
{
    const QString log =
        QStringLiteral("/organization/%1/webhook/%2/event").arg(server.organizationId(), webhookId);
    return int(QJsonDocument::fromJson(demoAnswer(server, log))
                   .object()
                   .value(QLatin1String("results"))
                   .toArray()
                   .size());
}

// A deployment of the first environment fails, which webhooks for it tell their targets.
bool TestDeliveryStory::deploys(const DemoServer &server)
{
    const QString list = QStringLiteral("/organization/%1/environments").arg(server.organizationId());
    const QJsonObject environment = QJsonDocument::fromJson(demoAnswer(server, list))
                                        .object()
                                        .value(QLatin1String("results"))
                                        .toArray()
                                        .first()
                                        .toObject();
    const QJsonObject body{
        {QStringLiteral("project_id"),
         environment.value(QLatin1String("project")).toObject().value(QLatin1String("id"))},
        {QStringLiteral("environment_id"), environment.value(QLatin1String("id"))},
        {QStringLiteral("event"), QStringLiteral("DEPLOYMENT_FAILURE")}};
    return demoAnswer(server, QStringLiteral("/_demo/deployments"), QJsonDocument(body).toJson())
        .contains("\"deliveries\":[{");
}

void TestDeliveryStory::fromFailureToFix_data()
{
    QTest::addColumn<bool>("byKeyboard");
    QTest::newRow("by mouse") << false;
    QTest::newRow("by keyboard") << true;
}

void TestDeliveryStory::fromFailureToFix()
{
    QFETCH(bool, byKeyboard);
    NotificationServer desktop;
    QVERIFY(desktop.isRunning());
    const DemoServer server;
    QVERIFY(server.isRunning());
    ApplicationStory story(server);
    story.open();
    QTRY_VERIFY(story.isFilled());

    const auto view = [&](Qt::Key digit, MainView which) {
        if (byKeyboard)
            ApplicationStory::press(digit, Qt::ControlModifier);
        else
            story.window().showView(which);
        QTRY_COMPARE(story.window().currentView(), which);
    };
    // A button of `parent`: by Tab to it and Space, or by the mouse.
    const auto push = [&](const QWidget *parent, const char *name) {
        auto *button = ApplicationStory::in<QAbstractButton>(parent, name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        if (!byKeyboard) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
        for (int step = 0; step < 60 && !button->hasFocus(); ++step)
            ApplicationStory::press(Qt::Key_Tab);
        QVERIFY2(button->hasFocus(), name);
        ApplicationStory::press(Qt::Key_Space);
    };
    const auto receiver = [&] { return story.window().findChild<ReceiverView *>(); };
    const auto answerWith = [&](const QString &status) {
        auto *field = ApplicationStory::in<QComboBox>(receiver(), "answerStatus")->lineEdit();
        field->setFocus(Qt::TabFocusReason);
        field->selectAll();
        ApplicationStory::type(status);
    };
    const auto received = [&] {
        return ApplicationStory::in<ReceivedTableView>(receiver(), "receivedTable")->model()->rowCount();
    };
    const auto lastDelivery = [&] {
        return story.at(QStringLiteral("Watched"), Qt::DisplayRole, Table::LastDeliveryColumn).toString();
    };
    // Other webhooks of the demo fire too.
    const auto noted = [&](const QString &title) -> std::optional<NotificationServer::Note> {
        for (const NotificationServer::Note &note : desktop.notes()) {
            if (note.title == title)
                return note;
        }
        return std::nullopt;
    };
    // Once the server has recorded what the target got, which it does when the target has answered.
    const auto readLogs = [&](int recorded) {
        QTRY_COMPARE(recordedOf(server, story.idOf(QStringLiteral("Watched"))), recorded);
        view(Qt::Key_3, MainView::Deliveries);
        ApplicationStory::press(Qt::Key_F5);
    };

    // The target: the receiver of the window, which answers 500.
    view(Qt::Key_4, MainView::Receiver);
    push(receiver(), "startReceiver");
    auto *address = ApplicationStory::in<QLineEdit>(receiver(), "receiverAddress");
    QTRY_VERIFY(address->text().startsWith(QLatin1String("http://127.0.0.1:")));
    answerWith(QStringLiteral("500"));
    push(receiver(), "useAsTarget");
    EditorDialog *editor = story.editor();
    QVERIFY(editor);
    ApplicationStory::in<QLineEdit>(editor, "description")->setFocus(Qt::TabFocusReason);
    ApplicationStory::type(QStringLiteral("Watched"));
    ApplicationStory::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(story.returns());
    QTRY_VERIFY(story.rowOf(QStringLiteral("Watched")) >= 0);
    QTRY_COMPARE_WITH_TIMEOUT(lastDelivery(), QStringLiteral("—"), 15'000); // its log was read: nothing yet

    // A deployment; the desktop tells, a click shows why.
    QVERIFY(deploys(server));
    QTRY_COMPARE(received(), 1);
    readLogs(1);
    QTRY_VERIFY_WITH_TIMEOUT(noted(QStringLiteral("Deliveries of “Watched” fail")), 15'000);
    const NotificationServer::Note note = *noted(QStringLiteral("Deliveries of “Watched” fail"));
    QVERIFY(!note.text.contains(QStringLiteral("127.0.0.1")));
    view(Qt::Key_1, MainView::Webhooks);
    QTRY_VERIFY(lastDelivery().startsWith(QStringLiteral("500 · ")));
    desktop.click(note.id);
    QTRY_COMPARE(story.window().currentView(), MainView::Deliveries);
    auto *log = story.window().findChild<QWidget *>(QStringLiteral("deliveriesView"));
    QVERIFY(log);
    QTRY_VERIFY(log->findChild<ElidedLabel *>(QStringLiteral("deliveryTitle")));
    QTRY_COMPARE(log->findChild<ElidedLabel *>(QStringLiteral("deliveryTitle"))->text(),
                 QStringLiteral("500 Internal Server Error"));
    if (!qEnvironmentVariable("QW_SHOTS").isEmpty())
        story.window().grab().save(qEnvironmentVariable("QW_SHOTS") + QStringLiteral("/story-failed.png"));

    // Repaired, and sent again.
    view(Qt::Key_4, MainView::Receiver);
    answerWith(QStringLiteral("200"));
    view(Qt::Key_3, MainView::Deliveries);
    QTRY_VERIFY(story.window().isActiveWindow());
    push(log, "sendAgainButton");
    QTRY_VERIFY(story.window().findChild<ResendDialog *>()); // once the delivery was read from the disk
    auto *again = story.dialog<ResendDialog>();
    QVERIFY(again);
    push(again, "send");
    QTRY_VERIFY(again->findChild<QLabel *>(QStringLiteral("resultTitle")));
    QTRY_COMPARE(again->findChild<QLabel *>(QStringLiteral("resultTitle"))->text(), QStringLiteral("200 OK"));
    QCOMPARE(received(), 2);
    ApplicationStory::press(Qt::Key_Escape);
    QTRY_VERIFY(story.returns());
    QVERIFY(
        story.at(QStringLiteral("Watched"), Table::FailingRole).toBool()); // Qovery has not been heard again

    QVERIFY(deploys(server));
    QTRY_COMPARE(received(), 3);
    readLogs(2); // what was sent again was not Qovery's
    QTRY_VERIFY_WITH_TIMEOUT(noted(QStringLiteral("Deliveries of “Watched” succeed again")), 15'000);
    view(Qt::Key_1, MainView::Webhooks);
    QTRY_VERIFY(lastDelivery().startsWith(QStringLiteral("200 · ")));
    QVERIFY(!story.at(QStringLiteral("Watched"), Table::FailingRole).toBool());
}

QW_TEST(QApplication, TestDeliveryStory)

} // namespace tst_deliverystory

#include "tst_deliverystory.moc"
