// 10,000 webhooks from the demo server to shown rows, against the floor of the same run: downloading the same
// answer with a bare QNetworkAccessManager and QJsonDocument::fromJson. Also the longest stall of the event
// loop meanwhile (a 1 ms timer's largest gap). Usage: bench_list [RUNS] [WEBHOOKS]. Run with
// QT_QPA_PLATFORM=offscreen.

#include "models/store/projectcatalog.h"
#include "models/store/requestbudget.h"
#include "models/store/webhookstore.h"
#include "tests/support/demoserver.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"
#include "ui/webhooks/mainwindow.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace {

class StallWatch : public QObject
{
public:
    StallWatch()
    {
        m_clock.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_clock.nsecsElapsed());
            m_clock.restart();
        });
        m_timer.start(1);
    }
    double longestMilliseconds() const { return double(m_longest) / 1e6; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

double floorMilliseconds(const DemoServer &server, qsizetype &rows)
{
    QNetworkAccessManager manager;
    QElapsedTimer clock;
    clock.start();
    QNetworkRequest request(QUrl(server.apiUrl().toString() + QStringLiteral("/organization/") +
                                 server.organizationId() + QStringLiteral("/webhook")));
    request.setRawHeader("Authorization", "Token " + server.token().toLatin1());
    QNetworkReply *reply = manager.get(request);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QJsonDocument document = QJsonDocument::fromJson(reply->readAll());
    rows = document.object().value(QLatin1String("results")).toArray().size();
    delete reply;
    return double(clock.nsecsElapsed()) / 1e6;
}

struct Shown
{
    double milliseconds = 0;
    double stall = 0;
    int rows = 0;
};

Shown shownMilliseconds(const DemoServer &server)
{
    QoveryApi api;
    api.setAccess(server.apiUrl(), ApiToken::fromText(server.token()));
    WebhookStore store(api);
    ProjectCatalog catalog(api);
    RequestBudget budget(api);
    RememberedSecrets secrets; // no account
    MainWindow window(store, catalog, budget, secrets);
    window.resize(1360, 830);
    window.show();
    auto *table = window.findChild<QTableView *>();
    QApplication::processEvents();

    Shown shown;
    StallWatch stalls;
    QElapsedTimer clock;
    clock.start();
    store.setOrganization(server.organizationId());
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (store.state() == WebhookStore::State::Ready && table->model()->rowCount() > 0) {
            table->viewport()->repaint();
            loop.quit();
        }
    });
    poll.start(0);
    loop.exec();
    shown.milliseconds = double(clock.nsecsElapsed()) / 1e6;
    shown.rows = table->model()->rowCount();
    shown.stall = stalls.longestMilliseconds();
    return shown;
}

double medianOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new WebhooksStyle);
    applyTheme(ThemeChoice::Light);
    const int runs = argc > 1 ? std::atoi(argv[1]) : 7;
    const QString webhooks = argc > 2 ? QString::fromLatin1(argv[2]) : QStringLiteral("10000");
    DemoServer server({QStringLiteral("--webhooks"), webhooks});
    if (!server.isRunning()) {
        std::fprintf(stderr, "%s\n", qPrintable(server.errorText()));
        return 1;
    }
    QList<double> floors, ours, ratios, stalls;
    qsizetype rows = 0;
    int shownRows = 0;
    floorMilliseconds(server, rows);
    for (int run = 0; run < runs; ++run) {
        floors.append(floorMilliseconds(server, rows));
        const Shown shown = shownMilliseconds(server);
        shownRows = shown.rows;
        ours.append(shown.milliseconds);
        stalls.append(shown.stall);
        ratios.append(ours.last() / floors.last());
    }
    std::printf("webhooks %lld, rows shown %d, runs %d\n", static_cast<long long>(rows), shownRows, runs);
    std::printf("download + QJsonDocument::fromJson  median %8.2f ms\n", medianOf(floors));
    std::printf("to shown rows                       median %8.2f ms\n", medianOf(ours));
    std::printf("ratio                               median %8.2f x\n", medianOf(ratios));
    std::printf("longest stall of the event loop     median %8.2f ms, worst %.2f ms\n", medianOf(stalls),
                *std::max_element(stalls.cbegin(), stalls.cend()));
    return 0;
}
