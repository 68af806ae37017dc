// 10,000 webhooks from the demo server to painted rows, against the floor of the same run: downloading the
// same answer with a bare QNetworkAccessManager and QJsonDocument::fromJson. Then refreshes with nothing
// changed and with 100 webhooks changed. The window has what the application gives it: the account's database
// (history) and the schedule of the delivery logs. Usage: bench_list [RUNS] [WEBHOOKS]. Run with
// QT_QPA_PLATFORM=offscreen.
//
// The server keeps the text of its answer: its own time, copying it to the socket, is in the floor as in
// ours. CPU is that of this process, all threads; what the history writes comes 100 ms after a list and is
// not among it. A stall is the longest time between two turns of the event loop; its CPU is the thread's own
// longest.

#include "app/accountdata.h"
#include "models/store/deliveryschedule.h"
#include "models/store/deliverystore.h"
#include "models/store/projectcatalog.h"
#include "models/store/requestbudget.h"
#include "models/store/webhookstore.h"
#include "tests/bench/benchclocks.h"
#include "tests/bench/benchfigure.h"
#include "tests/bench/benchtimes.h"
#include "tests/support/demoserver.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/webhooks/mainwindow.h"

#include <QApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals; // clang-tidy takes the operator alone for unused here

namespace {

struct Measured
{
    double wall = 0;
    double cpu = 0;
    double stall = 0;
    double stallCpu = 0;
};

class Measuring
{
public:
    Measured end() const { return {m_watch.wall(), m_watch.processor(), m_turns.wall(), m_turns.cpu()}; }

private:
    LoopStalls m_turns;
    Stopwatch m_watch;
};

struct Figures
{
    QList<double> wall, cpu, stall, stallCpu;

    void append(const Measured &one)
    {
        wall.append(one.wall);
        cpu.append(one.cpu);
        stall.append(one.stall);
        stallCpu.append(one.stallCpu);
    }
};

struct Floor
{
    double download = 0;
    double wall = 0;
    double cpu = 0;
};

Floor floorOf(const DemoServer &server)
{
    Floor floor;
    QNetworkAccessManager manager;
    const Stopwatch watch;
    QNetworkRequest request(
        QUrl(server.apiUrl().toString() + u"/organization/"_s + server.organizationId() + u"/webhook"_s));
    request.setRawHeader("Authorization", "Token " + server.token().toLatin1());
    QNetworkReply *reply = manager.get(request);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QByteArray body = reply->readAll();
    floor.download = watch.wall();
    const QJsonDocument document = QJsonDocument::fromJson(body);
    floor.wall = watch.wall();
    floor.cpu = watch.processor();
    benchKeep(document.isObject());
    delete reply;
    return floor;
}

// What curl says of the same download, in milliseconds.
double curlOf(const DemoServer &server)
{
    QProcess curl;
    curl.start(u"curl"_s,
               {u"-s"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{time_total}"_s, u"--noproxy"_s, u"*"_s,
                u"-H"_s, u"Authorization: Token "_s + server.token(),
                server.apiUrl().toString() + u"/organization/"_s + server.organizationId() + u"/webhook"_s});
    curl.waitForFinished(30'000);
    return curl.readAllStandardOutput().toDouble() * 1000;
}

// Ends the loop in the turn after the viewport painted rows.
class PaintedRows : public QObject
{
public:
    explicit PaintedRows(QTableView *table)
        : m_table(table)
    {
        table->viewport()->installEventFilter(this);
    }
    void wait() { m_loop.exec(); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_table->model()->rowCount() > 0)
            QTimer::singleShot(0, &m_loop, &QEventLoop::quit);
        return false;
    }

private:
    QTableView *m_table;
    QEventLoop m_loop;
};

// What the application has around its window.
struct Session
{
    explicit Session(const DemoServer &server)
        : store(api)
        , catalog(api)
        , budget(api)
        , data(store)
        , deliveries(api, store)
        , schedule(deliveries, store, budget)
        , window(store, catalog, budget, secrets)
    {
        api.setAccess(server.apiUrl(), ApiToken::fromText(server.token()));
        window.setLocalData(data.database(), data.drafts(), data.history());
        window.setDeliveries(deliveries, schedule);
        data.open(folder.filePath(u"account"_s));
        deliveries.setArchive(&data.deliveries());
        schedule.setEnabled(false); // its requests are not part of the list
        window.resize(1360, 830);
        window.show();
        table = window.findChild<QTableView *>(u"table"_s);
        QApplication::processEvents();
    }
    ~Session()
    {
        QEventLoop loop;
        data.letGo(data.folder(), &loop, [&loop](bool) { loop.quit(); });
        loop.exec();
    }

    // Until the history has written, which begins a moment after the list: the next run begins in peace.
    void settle()
    {
        QEventLoop loop;
        QTimer::singleShot(200, &loop, &QEventLoop::quit);
        loop.exec();
        data.history().organizations(&loop, [&loop](const QList<Organization> &) { loop.quit(); });
        loop.exec();
    }
    Measured load(const QString &organizationId)
    {
        PaintedRows painted(table);
        const Measuring measuring;
        store.setOrganization(organizationId);
        painted.wait();
        return measuring.end();
    }
    // To the end of the event loop's turn that followed the answer, and of the painting it asked for.
    Measured refresh()
    {
        QEventLoop loop;
        QObject::connect(&store, &WebhookStore::refreshFinished, &loop,
                         [&loop] { QTimer::singleShot(5, &loop, &QEventLoop::quit); });
        const Measuring measuring;
        store.refresh();
        loop.exec();
        return measuring.end();
    }

    QTemporaryDir folder;
    QoveryApi api;
    WebhookStore store;
    ProjectCatalog catalog;
    RequestBudget budget;
    RememberedSecrets secrets; // no account
    AccountData data;
    DeliveryStore deliveries;
    DeliverySchedule schedule;
    MainWindow window;
    QTableView *table = nullptr;
};

// As somebody else does: every hundredth webhook gets another description, which moves it in the list.
void changeHundred(const DemoServer &server, const QList<Webhook> &webhooks, int run)
{
    QoveryApi api;
    api.setAccess(server.apiUrl(), ApiToken::fromText(server.token()));
    const qsizetype step = std::max<qsizetype>(1, webhooks.size() / 100);
    for (qsizetype at = 0; at < webhooks.size(); at += step) {
        WebhookDraft draft = WebhookDraft::fromWebhook(webhooks.at(at));
        draft.description = u"changed %1 %2"_s.arg(run).arg((at * 7919) % webhooks.size());
        draft.secretChoice = SecretChoice::None;
        QEventLoop loop;
        api.replaceWebhook(server.organizationId(), webhooks.at(at).id, draft, &loop,
                           [&loop](const Result<Webhook> &) { loop.quit(); });
        loop.exec();
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new WebhooksStyle);
    applyTheme(ThemeChoice::Light);
    const int runs = benchRounds(argc, argv, 21);
    const QString webhooks = argc > 2 ? QString::fromLatin1(argv[2]) : u"10000"_s;
    // Each round changes a hundred: ten of them would be all that an hour allows.
    DemoServer server({u"--webhooks"_s, webhooks, u"--rate-limit"_s, u"0"_s});
    if (!server.isRunning()) {
        std::fprintf(stderr, "%s\n", qPrintable(server.errorText()));
        return 1;
    }
    QList<double> floors, floorCpu, downloads, curls;
    Figures load, same, changed;
    floorOf(server); // the server makes its answer
    for (int run = 0; run < runs; ++run) {
        const Floor floor = floorOf(server);
        floors.append(floor.wall);
        floorCpu.append(floor.cpu);
        downloads.append(floor.download);
        curls.append(curlOf(server) + floor.wall - floor.download);
        Session session(server);
        load.append(session.load(server.organizationId()));
        session.settle();
        same.append(session.refresh());
        session.settle();
        changeHundred(server, session.store.webhooks(), run);
        floorOf(server);
        changed.append(session.refresh());
        session.settle();
    }
    const auto print = [](const BenchFigure &figure) { BenchFigures::print("list", figure); };
    const QString floorName = u"download and `QJsonDocument::fromJson`"_s;
    print({.name = webhooks + u" webhooks from the demo server to painted rows"_s,
           .ours = load.wall,
           .floor = floors,
           .floorName = floorName,
           .cpu = load.cpu,
           .bounds = {{BenchBound::Of::Ratio, 2}}});
    print({.name = u"the same"_s,
           .ours = load.wall,
           .floor = curls,
           .floorName = u"curl and `QJsonDocument::fromJson`"_s});
    print({.name = u"the same, CPU of all threads"_s,
           .measure = "CPU",
           .ours = load.cpu,
           .floor = floorCpu,
           .floorName = floorName});
    print({.name = u"of the floor the download"_s, .ours = downloads});
    print({.name = u"longest stall of the event loop meanwhile"_s,
           .ours = load.stall,
           .cpu = load.stallCpu,
           .bounds = {{BenchBound::Of::Worst, 50}}});
    print({.name = u"a refresh with nothing changed"_s, .ours = same.wall, .cpu = same.cpu});
    print({.name = u"longest stall of the event loop in a refresh with nothing changed"_s,
           .ours = same.stall,
           .cpu = same.stallCpu});
    print({.name = u"a refresh with 100 webhooks changed"_s, .ours = changed.wall, .cpu = changed.cpu});
    print({.name = u"longest stall of the event loop in one with 100 changed"_s,
           .ours = changed.stall,
           .cpu = changed.stallCpu});
    return 0;
}
