#pragma once

#include "models/domain/statuswords.h"
#include "models/store/deliverystore.h"
#include "tests/gui/applicationstory.h"
#include "tests/support/cannedserver.h"
#include "ui/deliveries/deliverydrawer.h"
#include "ui/deliveries/deliveryfacts.h"
#include "ui/deliveries/deliverylogfilter.h"
#include "ui/deliveries/deliverytableview.h"
#include "ui/deliveries/deliverytexts.h"
#include "ui/deliveries/rangedialog.h"
#include "ui/json/bodyview.h"
#include "ui/widgets/checkchip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/note.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>

namespace tst_deliverylog {

using Chip = DeliveryLogFilter::Chip;
using Range = DeliveryLogFilter::Range;

// The delivery log (G1 to G3): the words, the filters, the four states, what the drawer says, all of it by
// keyboard too; over the real application, the real demo server and the real database.
class TestDeliveryLog : public QObject
{
    Q_OBJECT

private:
    struct Log
    {
        explicit Log(MainWindow &mainWindow)
            : window(mainWindow)
        {
        }
        DeliveryTableView *table() const { return find<DeliveryTableView>("deliveryTable"); }
        template <typename Widget>
        Widget *find(const char *name) const
        {
            // The tab of a webhook has a log of its own.
            const auto *view = window.findChild<QWidget *>(QStringLiteral("deliveriesView"));
            auto *found = view ? view->findChild<Widget *>(QLatin1String(name)) : nullptr;
            return found ? found : window.findChild<Widget *>(QLatin1String(name));
        }
        QStringList ids() const
        {
            QStringList ids;
            for (int row = 0; row < table()->model()->rowCount(); ++row) {
                const DeliveryFacts facts(table()->model()->index(row, 0));
                if (!facts.isSeparator())
                    ids.append(facts.deliveryId());
            }
            return ids;
        }
        QList<DeliveryResult> results() const
        {
            QList<DeliveryResult> results;
            for (int row = 0; row < table()->model()->rowCount(); ++row) {
                const DeliveryFacts facts(table()->model()->index(row, 0));
                if (!facts.isSeparator() && !results.contains(facts.result()))
                    results.append(facts.result());
            }
            return results;
        }
        // Everything that is kept is shown and fetched.
        void showEverything() const
        {
            QTest::mouseClick(find<FilterChip>("allDeliveriesChip"), Qt::LeftButton);
            if (auto *clear = find<QPushButton>("clearDeliveryFilters"); clear->isVisible())
                clear->click();
        }
        void fetchAll() const
        {
            while (table()->model()->canFetchMore({})) {
                const int before = table()->model()->rowCount();
                table()->model()->fetchMore({});
                if (!QTest::qWaitFor([&] { return table()->model()->rowCount() > before; }, 2000))
                    return;
            }
        }
        QString title() const { return find<ElidedLabel>("deliveryTitle")->text(); }
        void choose(const char *combo, const QString &text) const
        {
            auto *box = find<QComboBox>(combo);
            const int index = box->findText(text);
            QVERIFY2(index >= 0, qPrintable(text));
            box->setCurrentIndex(index);
            emit box->activated(index);
        }
        int rowOf(const QString &result) const
        {
            for (int row = 0; row < table()->model()->rowCount(); ++row) {
                if (table()->model()->index(row, 0).data().toString() == result)
                    return row;
            }
            return -1;
        }
        void click(int row) const
        {
            const QModelIndex index = table()->model()->index(row, 2);
            table()->scrollTo(index);
            QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
        }
        MainWindow &window;
    };

    // What the server's logs hold, asked by a client of its own.
    static int onServer(ApplicationStory &story)
    {
        int count = 0;
        for (const Webhook &webhook : story.onServer().value_or(QList<Webhook>())) {
            bool isAnswered = false;
            QObject context;
            story.other().listDeliveries(story.organizationId(), webhook.id, &context,
                                         [&](const Result<ListAnswer<Delivery>> &result) {
                                             if (result)
                                                 count += int(result.value().items.size());
                                             isAnswered = true;
                                         });
            if (!QTest::qWaitFor([&] { return isAnswered; }, 10'000))
                return -1;
        }
        return count;
    }

    static bool deploy(const DemoServer &server, const QByteArray &body)
    {
        QNetworkAccessManager manager;
        QNetworkRequest request(server.apiUrl().resolved(QUrl(QStringLiteral("/_demo/deployments"))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        request.setRawHeader("Authorization", "Token " + server.token().toUtf8());
        QNetworkReply *reply = manager.post(request, body);
        return QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000) &&
               reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 202;
    }

    // QW_SHOTS=folder keeps pictures for people to look at.
    static void shoot(const MainWindow &window, const QString &name)
    {
        const QString folder = qEnvironmentVariable("QW_SHOTS");
        if (!folder.isEmpty()) {
            QCoreApplication::processEvents();
            const_cast<MainWindow &>(window).grab().save(
                QDir(folder).filePath(name + QStringLiteral(".png")));
        }
    }

    // An organization with one webhook, and what its log is answered with.
    static void answerWithOneWebhook(CannedServer &server, const QByteArray &log, int status)
    {
        const auto json = [](QByteArray text) { return text.replace('\'', '"'); };
        const QByteArray organization = json("{'id':'o1','name':'Acme','plan':'TEAM'}");
        const QByteArray none = json("{'results':[]}");
        server.setAnswer("/organization", {200, json("{'results':[") + organization + "]}"});
        server.setAnswer("/organization/o1", {200, organization});
        server.setAnswer("/organization/o1/project", {200, none});
        server.setAnswer("/organization/o1/environment", {200, none});
        server.setAnswer("/organization/o1/webhook",
                         {200, json("{'results':[{'id':'w1','created_at':'2026-01-01T00:00:00Z',"
                                    "'kind':'STANDARD','events':['DEPLOYMENT_FAILURE'],'enabled':true,"
                                    "'description':'<b>Bold</b> & <img src=x>',"
                                    "'target_url':'https://a.example/hook'}]}")});
        server.setAnswer("/organization/o1/webhook/w1/event", {status, log});
    }

    // What of a webhook's log is painted, and whose it is.
    class PaintedRows : public QObject
    {
    public:
        PaintedRows(DeliveryTableView *table, const QString &webhookId)
            : m_table(table)
            , m_webhookId(webhookId)
        {
            table->viewport()->installEventFilter(this);
        }
        void expect(const QString &webhookId) { m_webhookId = webhookId; }
        void look() { m_table->viewport()->repaint(); } // nothing happens while it is not shown
        int rows() const { return m_rows; }             // of the last painting
        int ofOthers() const { return m_ofOthers; }     // of all of them

    private:
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() != QEvent::Paint)
                return false;
            m_rows = m_table->model()->rowCount();
            for (int row = 0; row < m_rows; ++row) {
                const DeliveryFacts facts(m_table->model()->index(row, 0));
                if (!facts.isSeparator() && facts.webhookId() != m_webhookId)
                    ++m_ofOthers;
            }
            return false;
        }

        DeliveryTableView *m_table;
        QString m_webhookId;
        int m_rows = 0;
        int m_ofOthers = 0;
    };

private slots:
    void initTestCase() { ApplicationStory::prepare(); }
    void words_data();
    void words();
    void times();
    void filterIsRemembered();
    void logFillsAndFilters();
    void drawerByKeyboard();
    void newDeliveries();
    void keptWhenTheServerIsGone();
    void tabOfAWebhook();
    void payloadIsSaved();
    void filtersComeBack();
    void noneAndFailed();
    void hostileDeliveries();
    void rangeDialog();

private:
    // A project and environment that some webhook fires for on a success.
    static bool findPlace(ApplicationStory &story, QJsonObject *place)
    {
        QObject context;
        bool isAnswered = false;
        story.other().listEnvironments(
            story.organizationId(), &context, [&](const Result<ListAnswer<Environment>> &result) {
                if (result) {
                    for (const Environment &environment : result.value().items) {
                        if (environment.mode.is(KnownMode::Production)) {
                            place->insert(QStringLiteral("project_id"), environment.projectId);
                            place->insert(QStringLiteral("environment_id"), environment.id);
                        }
                    }
                }
                isAnswered = true;
            });
        return QTest::qWaitFor([&] { return isAnswered; }, 10'000) && !place->isEmpty();
    }
};

} // namespace tst_deliverylog
