// The delivery log over many stored deliveries: opening it, filters, full-text keystrokes, paging and
// scrolling, each beside a floor of the same run (the same rows by QSqlQuery alone), and the memory with few
// and with many stored. Usage: bench_deliveries [ROUNDS] [COUNT] [FOLDER]; a folder that is filled already is
// used again. Run with QT_QPA_PLATFORM=offscreen.

#include "models/store/local/deliveryrecords.h"
#include "tests/bench/benchfigure.h"
#include "tests/bench/benchtimes.h"
#include "tests/bench/deliverylog.h"
#include "ui/deliveries/deliverytableview.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QScrollBar>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals; // clang-tidy takes the operator alone for unused here

namespace {
constexpr int logSize = 500;

void print(const BenchFigure &figure)
{
    BenchFigures::print("bench_deliveries", figure);
}

void print(const QString &name, const TakenTimes &times, const QList<double> &floor, const QString &floorName,
           const QList<BenchBound> &bounds)
{
    print({.name = name,
           .ours = times.wall,
           .floor = floor,
           .floorName = floorName,
           .cpu = times.processor,
           .bounds = bounds});
}

constexpr double openBound = 100;
constexpr double keyBound = 50;
constexpr double stallBound = 16;
constexpr double memoryBound = 1.15; // "independent of the number"

DeliveryRecords::Log nextLog(DeliveryMaterial &material, int first, int count)
{
    DeliveryRecords::Log log{
        DeliveryMaterial::organizationId(), u"webhook-%1"_s.arg(first / logSize % 20), {}, {}};
    for (int i = first; i < std::min(first + logSize, count); ++i)
        log.deliveries.append(material.delivery(i, count));
    log.readAt = log.deliveries.last().createdAt;
    return log;
}

// As the application does it: a log in a transaction, then the index in jobs of some milliseconds, between
// which others may write.
void measureFilling(const QString &folder, int count)
{
    LocalDatabase database;
    database.open(folder);
    DeliveryArchive archive(database);
    DeliveryMaterial material;
    TakenTimes notes;
    const Stopwatch clock;
    for (int first = 0; first < count; first += logSize) {
        const DeliveryRecords::Log log = nextLog(material, first, count);
        const Stopwatch note;
        QEventLoop loop;
        archive.note(log.organizationId, log.webhookId, log.deliveries, log.readAt, &loop,
                     [&loop](const QList<DeliveryRow> &) { loop.quit(); });
        loop.exec();
        notes.add(Taken::of(note));
    }
    LocalConnection connection;
    connection.open(folder + u"/local.sqlite"_s);
    while (connection.value(u"SELECT count(*) FROM delivery WHERE index_state = 0"_s).toInt() > 0) {
        QEventLoop loop;
        QTimer::singleShot(20, &loop, &QEventLoop::quit);
        loop.exec();
    }
    print(u"keeping a log of %1 deliveries"_s.arg(logSize), notes, {}, {}, {});
    print({.name = u"keeping and indexing, a delivery"_s,
           .ours = {clock.wall() / count},
           .cpu = {clock.processor() / count}});
}

// The same records by the same functions, but a log with its index in one transaction: nobody waits here.
bool fill(const QString &folder, int count)
{
    {
        BenchLog makesTheTables(folder);
    }
    LocalConnection connection;
    bool isDone = connection.open(folder + u"/local.sqlite"_s);
    DeliveryMaterial material;
    for (int first = 0; isDone && first < count; first += logSize) {
        QList<DeliveryRow> added;
        bool isMore = true;
        isDone = connection.run(u"BEGIN"_s) &&
                 DeliveryRecords::note(connection, nextLog(material, first, count), SecretMask(), added);
        while (isDone && isMore)
            isDone = DeliveryRecords::indexTexts(connection, isMore);
        isDone = isDone && connection.run(u"COMMIT"_s);
    }
    return isDone;
}

// A child of its own, so that nothing else is counted.
int printMemory(const QString &folder)
{
    BenchLog log(folder);
    DeliveryTableView view(log.model);
    view.resize(1000, 700);
    view.show();
    for (const QString &text : {u""_s, u"dep"_s, u"deployment"_s}) {
        log.filter.text = text;
        log.show(log.filter);
    }
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QFile::ReadOnly))
        return 1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            std::printf("%s\n", line.simplified().split(' ').value(1).constData());
    }
    return 0;
}

QList<double> memoryWith(const QString &folder, int rounds)
{
    QList<double> megabytes;
    for (int round = 0; round < rounds; ++round) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"--memory"_s, folder});
        child.waitForFinished(120'000);
        megabytes.append(child.readAllStandardOutput().trimmed().toDouble() / 1024);
    }
    return megabytes;
}

const QString sqlite = u"the same `SELECT` by SQLite alone"_s;
const QString bareRows =
    u"SELECT d.id, d.created_at, d.status, d.response_start, w.text, k.text, e.text, p.text,"
    " n.text, t.text FROM delivery AS d"
    " LEFT JOIN delivery_word AS w ON w.number = d.webhook"
    " LEFT JOIN delivery_word AS k ON k.number = d.kind"
    " LEFT JOIN delivery_word AS e ON e.number = d.event"
    " LEFT JOIN delivery_word AS p ON p.number = d.project"
    " LEFT JOIN delivery_word AS n ON n.number = d.environment"
    " LEFT JOIN delivery_word AS t ON t.number = d.target WHERE d.organization ="
    " (SELECT number FROM delivery_word WHERE text = '11111111-2222-4333-8444-555555555555')"_s;
const QString bareOrder = u" ORDER BY d.created_at DESC, d.id DESC LIMIT 200"_s;

void measureFilters(BenchLog &log, BareSqlite &bare, int rounds)
{
    struct Case
    {
        QString label;
        DeliveryFilter filter;
        QString sql;
    };
    DeliveryFilter failed = log.filter;
    failed.results = {DeliveryResult::ServerError};
    DeliveryFilter webhook = log.filter;
    webhook.webhookIds = QStringList{u"webhook-3"_s};
    DeliveryFilter never = log.filter;
    never.status = 418;
    DeliveryFilter several = log.filter;
    several.webhookIds = QStringList{u"webhook-3"_s, u"webhook-4"_s, u"webhook-5"_s};
    several.events = QStringList{u"DEPLOYMENT_FAILURE"_s};
    several.results = {DeliveryResult::NoAnswer, DeliveryResult::ClientError};
    several.until = QDateTime(QDate(2025, 12, 1), QTime(0, 0), Qt::UTC);
    const QList<Case> cases{
        {u"failed"_s, failed, u" AND d.status BETWEEN 500 AND 599"_s},
        {u"one webhook"_s, webhook,
         u" AND d.webhook = (SELECT number FROM delivery_word WHERE text = 'webhook-3')"_s},
        {u"a code that never came"_s, never, u" AND d.status = 418"_s},
        {u"three webhooks, an event, results, a time"_s, several,
         u" AND d.webhook IN (SELECT number FROM delivery_word WHERE text IN ('webhook-3', 'webhook-4',"
         " 'webhook-5')) AND d.event = (SELECT number FROM delivery_word WHERE text = 'DEPLOYMENT_FAILURE')"
         " AND (d.status < 100 OR d.status BETWEEN 400 AND 499) AND d.created_at < 1764547200000"_s},
        {u"nothing"_s, log.filter, {}},
    };
    for (const Case &one : cases) {
        TakenTimes rows;
        TakenTimes counts;
        for (int run = 0; run < rounds; ++run) {
            DeliveryFilter other = log.filter;
            other.status = 1000 + run;
            log.show(other);
            rows.add(log.show(one.filter, &counts));
        }
        print(u"filter, %1: rows"_s.arg(one.label), rows, bare.times(bareRows + one.sql + bareOrder), sqlite,
              {{BenchBound::Of::Median, keyBound}});
        print(
            u"filter, %1: counts"_s.arg(one.label), counts,
            bare.times(u"SELECT count(*), total(d.status BETWEEN 200 AND 299) FROM delivery AS d WHERE 1"_s +
                       one.sql),
            sqlite, {});
    }
}

// Each key's time is the median of the rounds; the figures are those of all keys.
void measureKeys(const QString &folder, const QString &typed, BareSqlite &bare, int rounds)
{
    QList<TakenTimes> rows(typed.size());
    QList<TakenTimes> counts(typed.size());
    qint64 found = 0;
    for (int round = 0; round < rounds; ++round) {
        BenchLog log(folder); // one that knows none of it
        log.show(log.filter);
        for (qsizetype key = 0; key < typed.size(); ++key) {
            DeliveryFilter filter = log.filter;
            filter.text = typed.left(key + 1);
            rows[key].add(log.show(filter, &counts[key]));
            found = log.model.counts()->matching;
        }
    }
    TakenTimes allRows;
    TakenTimes allCounts;
    for (qsizetype key = 0; key < typed.size(); ++key) {
        allRows.add(rows.at(key).median());
        allCounts.add(counts.at(key).median());
    }
    print(u"typing \"%1\", a key: rows"_s.arg(typed), allRows,
          bare.times(bareRows +
                         u" AND d.number IN (SELECT number FROM delivery_body"
                         " WHERE CAST(request AS TEXT) LIKE ?)"_s +
                         bareOrder,
                     {u'%' + typed.section(u' ', -1) + u'%'}),
          u"`LIKE` over all of them by SQLite alone"_s, {{BenchBound::Of::Worst, keyBound}});
    print({.name = u"typing \"%1\", a key: counts"_s.arg(typed),
           .ours = allCounts.wall,
           .cpu = allCounts.processor,
           .note = u"%1 found"_s.arg(found)});
}

void measurePages(const QString &folder, BareSqlite &bare, int wanted)
{
    BenchLog log(folder);
    log.show(log.filter);
    TakenTimes pages;
    while (log.model.rowCount() < wanted && log.model.canFetchMore({})) {
        const Stopwatch page;
        QEventLoop loop;
        QObject::connect(&log.model, &QAbstractItemModel::rowsInserted, &loop, &QEventLoop::quit);
        log.model.fetchMore({});
        loop.exec();
        pages.add(Taken::of(page));
    }
    print(u"a page of 200 rows"_s, pages, bare.times(bareRows + bareOrder), sqlite, {});
}

Taken longestStallOfScrolling(const QString &folder, int wanted)
{
    BenchLog log(folder);
    log.show(log.filter);
    DeliveryTableView view(log.model);
    view.resize(1000, 700);
    view.show();
    QEventLoop loop;
    QTimer::singleShot(500, &loop, &QEventLoop::quit);
    loop.exec();
    LoopStalls watch;
    QTimer step;
    const Stopwatch clock;
    QObject::connect(&step, &QTimer::timeout, &loop, [&] {
        QScrollBar *bar = view.verticalScrollBar();
        bar->setValue(bar->value() + bar->pageStep());
        if (log.model.rowCount() >= wanted || clock.wall() > 60'000)
            loop.quit();
    });
    step.start(2);
    loop.exec();
    return {watch.wall(), watch.cpu()};
}

void measureScrolling(const QString &folder, int wanted, int rounds)
{
    BenchFigure figure{.name = u"scrolling the view to row %1: longest stall"_s.arg(wanted),
                       .bounds = {{BenchBound::Of::Worst, stallBound}}};
    for (int round = 0; round < rounds; ++round) {
        const Taken longest = longestStallOfScrolling(folder, wanted);
        figure.ours.append(longest.wall);
        figure.cpu.append(longest.processor);
    }
    print(figure);
}

// A draft that is kept while the most expensive search runs.
void measureWrites(const QString &folder)
{
    BenchLog log(folder);
    log.show(log.filter);
    DeliveryFilter filter = log.filter;
    filter.text = u"deployment"_s;
    log.model.setFilter(filter);
    TakenTimes writes;
    for (int i = 0; i < 10; ++i) {
        const Stopwatch clock;
        QEventLoop loop;
        log.database.write([](LocalConnection &) { return true; }, LocalDatabase::WhenItFails::Forget, &loop,
                           [&](bool) { loop.quit(); });
        loop.exec();
        writes.add(Taken::of(clock));
    }
    print(u"a write during the most expensive search"_s, writes, {}, {}, {});
}
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--memory"_s)
        return printMemory(arguments.value(2));
    const int rounds = benchRounds(argc, argv, 5);
    const int count = arguments.size() > 2 ? arguments.at(2).toInt() : 100'000;
    QTemporaryDir temporary;
    const QString folder = arguments.size() > 3 ? arguments.at(3) : temporary.filePath(u"many"_s);
    const QString small = temporary.filePath(u"few"_s);
    measureFilling(small, 1000);
    if (!QFile::exists(folder + u"/local.sqlite"_s) && !fill(folder, count)) {
        std::fprintf(stderr, "the deliveries could not be stored\n");
        return 1;
    }

    BareSqlite bare(folder);
    TakenTimes opened;
    TakenTimes shown;
    TakenTimes counted;
    for (int run = 0; run < rounds; ++run) {
        const Stopwatch clock;
        BenchLog log(folder);
        opened.add(Taken::of(clock));
        shown.add(log.show(log.filter, &counted));
    }
    const QString named = u"%1 deliveries: "_s.arg(count);
    print(named + u"the database is opened and checked"_s, opened, {}, {}, {});
    print(named + u"the log opens, first page"_s, shown, bare.times(bareRows + bareOrder), sqlite,
          {{BenchBound::Of::Median, openBound}});
    print(named + u"its counts"_s, counted, bare.times(u"SELECT count(*) FROM delivery"_s), sqlite, {});
    {
        BenchLog log(folder);
        measureFilters(log, bare, rounds);
    }
    for (const QString &typed : DeliveryMaterial().typed())
        measureKeys(folder, typed, bare, std::max(1, rounds / 2));
    measureWrites(folder);
    const int wanted = std::min(count, 20'000);
    measurePages(folder, bare, wanted);
    measureScrolling(folder, wanted, std::min(rounds, 3));
    print({.name = u"PSS with %1 deliveries"_s.arg(count),
           .measure = "PSS",
           .unit = "MB",
           .ours = memoryWith(folder, 3),
           .floor = memoryWith(small, 3),
           .floorName = u"with 1,000"_s,
           .bounds = {{BenchBound::Of::Ratio, memoryBound}}});
    return 0;
}
