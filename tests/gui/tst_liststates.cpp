// Story: the list cannot be shown. Each reason has its own words and its own way out (B8, L3).
#include "tests/gui/windowstory.h"
#include "tests/support/testprogram.h"
#include "ui/webhooks/brokendialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchip.h"

#include <QHash>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

namespace tst_liststates {

// Answers every request for a list with one canned answer, or never.
class CannedServer
{
public:
    CannedServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] {
                m_heads[socket] += socket->readAll();
                if (!m_heads.value(socket).contains("\r\n\r\n") || hangs)
                    return;
                const bool wantsWebhooks = m_heads.take(socket).contains("/webhook");
                const QByteArray body = wantsWebhooks ? webhooks : QByteArray("{\"results\":[]}");
                socket->write("HTTP/1.1 " + (wantsWebhooks ? status : QByteArray("200 OK")) +
                              "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }

    QByteArray status = "200 OK";
    QByteArray webhooks = "{\"results\":[]}";
    bool hangs = false;

private:
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_heads;
};

class TestListStates : public QObject
{
    Q_OBJECT

    static QString organization() { return QStringLiteral("3fa85f64-5717-4562-b3fc-2c963f66afa6"); }
    static QString token() { return QStringLiteral("a-token"); }

private slots:
    void initTestCase() { WindowStory::prepareApplication(); }

    void notConnectedOffersToConnect()
    {
        CannedServer server;
        WindowStory story(server.url(), token());
        story.window.resize(1200, 700);
        story.window.show();
        auto *state = story.find<EmptyState>("emptyState");
        QTRY_VERIFY(state->isVisible());
        QCOMPARE(state->title(), QStringLiteral("Not connected to Qovery"));
        QSignalSpy connects(&story.window, &MainWindow::connectRequested);
        QTest::mouseClick(story.find<QPushButton>("stateConnectButton"), Qt::LeftButton);
        QCOMPARE(connects.size(), 1);
    }

    void reallyEmptyOffersTheFirstWebhook()
    {
        CannedServer server;
        WindowStory story(server.url(), token());
        story.open(organization());
        auto *state = story.find<EmptyState>("emptyState");
        QTRY_COMPARE(story.store.state(), WebhookStore::State::Ready);
        QTRY_VERIFY(state->isVisible());
        QCOMPARE(state->title(), QStringLiteral("No webhooks yet"));
        QCOMPARE(story.find<FilterChip>("allChip")->count(), std::optional<int>(0));
        QSignalSpy imports(&story.window, &MainWindow::curlImportRequested);
        QTest::mouseClick(story.find<QPushButton>("stateImportButton"), Qt::LeftButton);
        QCOMPARE(imports.size(), 1);
        QVERIFY(story.find<QPushButton>("stateNewButton"));
        story.shoot(QStringLiteral("state-empty"));
    }

    void aFailureSaysWhyAndTriesAgain()
    {
        CannedServer server;
        server.status = "503 Service Unavailable";
        server.webhooks = "{\"status\":503,\"error\":\"x\",\"message\":\"<b>Maintenance</b> until noon\"}";
        WindowStory story(server.url(), token());
        story.open(organization());
        auto *state = story.find<EmptyState>("emptyState");
        QTRY_COMPARE(story.store.state(), WebhookStore::State::Failed);
        QCOMPARE(state->title(), QStringLiteral("Webhooks could not be loaded"));
        QCOMPARE(story.find<FilterChip>("allChip")->count(), std::optional<int>());
        QTest::mouseClick(story.find<QPushButton>("stateDetailsButton"), Qt::LeftButton);
        QTRY_VERIFY(state->text().contains(QStringLiteral("HTTP status: 503")));
        QVERIFY2(state->text().contains(QStringLiteral("<b>Maintenance</b> until noon")),
                 qPrintable(state->text()));
        story.shoot(QStringLiteral("state-failed"));
        server.status = "200 OK";
        server.webhooks = "{\"results\":[]}";
        QTest::mouseClick(story.find<QPushButton>("stateRetryButton"), Qt::LeftButton);
        QTRY_COMPARE(state->title(), QStringLiteral("No webhooks yet"));
    }

    void aRejectedTokenLeadsToTheTokenDialog()
    {
        CannedServer server;
        server.status = "401 Unauthorized";
        server.webhooks = "{}";
        WindowStory story(server.url(), token());
        story.open(organization());
        QTRY_COMPARE(story.store.state(), WebhookStore::State::Failed);
        QSignalSpy connects(&story.window, &MainWindow::connectRequested);
        QTest::mouseClick(story.find<QPushButton>("stateConnectButton"), Qt::LeftButton);
        QCOMPARE(connects.size(), 1);
    }

    void slowLoadingShowsTheSkeletonAndCanBeCancelled()
    {
        CannedServer server;
        server.hangs = true;
        WindowStory story(server.url(), token());
        story.open(organization());
        QVERIFY(
            !story.find<QWidget>("skeleton")->isVisible()); // not at once: a quick answer would make it flash
        QTRY_VERIFY(story.find<QWidget>("skeleton")->isVisible());
        QCOMPARE(story.find<QLabel>("loadingText")->text(),
                 QStringLiteral("Loading webhooks of Acme Retail…"));
        story.shoot(QStringLiteral("state-loading"));
        QTest::mouseClick(story.find<QPushButton>("cancelLoadingButton"), Qt::LeftButton);
        auto *state = story.find<EmptyState>("emptyState");
        QTRY_VERIFY(state->isVisible());
        QCOMPARE(state->title(), QStringLiteral("Loading was cancelled"));
        server.hangs = false;
        QTest::mouseClick(story.find<QPushButton>("stateRetryButton"), Qt::LeftButton);
        QTRY_COMPARE(state->title(), QStringLiteral("No webhooks yet"));
    }

    void oneBrokenWebhookHidesNoOther()
    {
        CannedServer server;
        server.webhooks = "{\"results\":["
                          "{\"id\":\"1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed\",\"created_at\":\"2026-01-02T03:"
                          "04:05Z\",\"description\":\"Good\",\"enabled\":true,"
                          "\"kind\":\"STANDARD\",\"target_url\":\"https://a.example/"
                          "hook\",\"events\":[\"DEPLOYMENT_FAILURE\"]},"
                          "{\"id\":17,\"description\":\"<i>Broken</i>\"}]}";
        WindowStory story(server.url(), token());
        story.open(organization());
        QTRY_COMPARE(story.rows(), 1);
        QTRY_COMPARE(story.messages()->count(), 1);
        QVERIFY2(story.messages()->texts().constFirst().startsWith(QStringLiteral("1 webhook")),
                 qPrintable(story.messages()->texts().constFirst()));
        QVERIFY(story.find<QLabel>("unreadableText")->isVisible());
        story.shoot(QStringLiteral("state-broken"));
        for (QPushButton *button : story.messages()->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Show details")) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        }
        auto *dialog = story.dialog<BrokenDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QPlainTextEdit *>(QStringLiteral("brokenList"))
                    ->toPlainText()
                    .startsWith(QStringLiteral("Position 2")));
    }
};

QW_TEST(QApplication, TestListStates)

} // namespace tst_liststates

#include "tst_liststates.moc"
