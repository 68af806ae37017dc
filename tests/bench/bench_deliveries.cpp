// The delivery log over many stored deliveries: opening it, filters, full-text keystrokes, paging and
// scrolling, each beside a floor of the same run (the same rows by QSqlQuery alone, and bare stepping), and
// the memory with few and with many stored. Usage: bench_deliveries [COUNT] [FOLDER]; a folder that is filled
// already is used again. Run with QT_QPA_PLATFORM=offscreen.

#include "models/store/local/deliveryarchive.h"
#include "models/store/local/localconnection.h"
#include "models/store/local/localdatabase.h"
#include "models/tables/deliverytablemodel.h"
#include "tests/bench/benchtimes.h"
#include "ui/deliveries/deliverytableview.h"
#include "ui/style/theme.h"
#include "ui/style/webhooksstyle.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <ctime>

using Qt::StringLiterals::operator""_s;

namespace {
const QString organizationId = u"11111111-2222-4333-8444-555555555555"_s;
constexpr int logSize = 500;

// Wall time, and what all threads of the process worked: under load the first triples, the second stays.
class Stopwatch
{
public:
    Stopwatch() { m_clock.start(); }
    double wall() const { return double(m_clock.nsecsElapsed()) / 1e6; }
    double processor() const { return processorMilliseconds() - m_begin; }

private:
    static double processorMilliseconds()
    {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    QElapsedTimer m_clock;
    double m_begin = processorMilliseconds();
};

struct Taken
{
    double wall = 0;
    double processor = 0;

    static Taken of(const Stopwatch &watch) { return {watch.wall(), watch.processor()}; }
};

class TakenTimes
{
public:
    void add(const Taken &taken)
    {
        m_wall.append(taken.wall);
        m_processor.append(taken.processor);
    }
    Taken median() const { return {at(m_wall, 0.5), at(m_processor, 0.5)}; }
    Taken worst() const { return {at(m_wall, 1), at(m_processor, 1)}; }

private:
    static double at(QList<double> sorted, double part)
    {
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted.at(qsizetype(part * double(sorted.size() - 1) + 0.5));
    }
    QList<double> m_wall;
    QList<double> m_processor;
};

// `floor` is processor time, and so is the ratio.
void print(const QString &label, const TakenTimes &times, double floor)
{
    std::printf("  %-44s wall %7.2f (worst %7.2f) ms   processor %7.2f (worst %7.2f) ms", qPrintable(label),
                times.median().wall, times.worst().wall, times.median().processor, times.worst().processor);
    if (floor > 0)
        std::printf("   floor %7.2f ms, ratio %5.2f", floor, times.median().processor / floor);
    std::printf("\n");
    std::fflush(stdout);
}

class StallWatch : public QObject
{
public:
    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double gap = double(m_clock.nsecsElapsed()) / 1e6;
            m_longest = std::max(m_longest, gap);
            m_over += gap > 16 ? 1 : 0;
            m_clock.restart();
        });
        m_clock.start();
        m_timer.start(1);
    }
    double longest() const { return m_longest; }
    int over() const { return m_over; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
    int m_over = 0;
};

// What a target receives, as API.md says, with the names of a company of some size.
class Material
{
public:
    Material()
        : m_random(7)
    {
        for (int i = 0; i < 2500; ++i)
            m_words.append(word());
        for (int i = 0; i < 40; ++i)
            m_projects.append({uuid(), m_words.at(i) + u'-' + m_words.at(i + 50)});
        for (int i = 0; i < 120; ++i)
            m_environments.append({uuid(), m_words.at(100 + i)});
    }

    Delivery delivery(qint64 number, qint64 of)
    {
        static const QList<int> statuses{200, 200, 200, 200, 200, 200, 204, 404, 500, 0};
        static const QStringList events{u"DEPLOYMENT_STARTED"_s, u"DEPLOYMENT_SUCCESSFUL"_s,
                                        u"DEPLOYMENT_FAILURE"_s, u"DEPLOYMENT_CANCELLED"_s};
        const Place &project = m_projects.at(m_random.bounded(40));
        const Place &environment = m_environments.at(m_random.bounded(120));
        Delivery delivery;
        delivery.id = uuid();
        // Half a year, the newest at noon.
        const QDateTime noon(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);
        delivery.createdAt = noon.addMSecs((number - of) * (qint64(180) * 86'400'000 / of));
        delivery.kind = WebhookKind::fromWire(u"STANDARD"_s);
        delivery.event = EventType::fromWire(events.at(m_random.bounded(4)));
        delivery.targetUrl = u"https://hooks.example/"_s + QString::number(number % 12);
        delivery.status = statuses.at(m_random.bounded(10));
        QString logs = sentence(14);
        if (number % 200 == 0) // some are large
            logs = sentence(2500);
        if (number % 5000 == 17)
            logs += u" the zebracrossing failed"_s;
        delivery.request =
            uR"({"created_at":"%1","event_type":"%2","payload_type":"DEPLOYMENT","payload_id":"%3","payload":{)"
            R"("id":"%4","current_status":"DEPLOYMENT_ERROR","desired_status":"DEPLOYED","organization":{"id":"%5",)"
            R"("name":"Acme Retail"},"project":{"id":"%6","name":"%7"},"environment":{"id":"%8","name":"%9",)"_s
                .arg(delivery.createdAt.toString(Qt::ISODateWithMs), delivery.event.wire(), uuid(), uuid(),
                     organizationId, project.id, project.name, environment.id, environment.name)
                .toUtf8() +
            uR"("mode":"PRODUCTION"},"applications":[{"id":"%1","name":"%2","commit":"%3"}],"databases":[],)"
            R"("containers":[],"jobs":[],"logs":[{"message":"%4"}]}})"_s
                .arg(uuid(), m_words.at(m_random.bounded(2500)), uuid(), logs)
                .toUtf8();
        if (*delivery.status != 0)
            delivery.response = *delivery.status < 300 ? u"ok"_s : uR"({"error":"%1"})"_s.arg(sentence(5));
        return delivery;
    }
    // In a tenth of them, a twenty-five-hundredth, all and none.
    QStringList typed() const
    {
        return {u"deployment"_s, u"zebracross"_s, m_words.at(300), u"DEPLOYMENT_FAILURE acme"_s, u"qqqq"_s};
    }

private:
    struct Place
    {
        QString id;
        QString name;
    };
    QString word()
    {
        QString word;
        for (int i = m_random.bounded(4, 10); i > 0; --i)
            word += QChar(char16_t(u'a' + m_random.bounded(26)));
        return word;
    }
    QString sentence(int words)
    {
        QString sentence;
        for (int i = 0; i < words; ++i)
            sentence += m_words.at(m_random.bounded(2500)) + u' ';
        return sentence;
    }
    QString uuid()
    {
        quint32 parts[4];
        m_random.fillRange(parts);
        return QUuid(parts[0], ushort(parts[1]), ushort(parts[1] >> 16), uchar(parts[2]),
                     uchar(parts[2] >> 8), uchar(parts[2] >> 16), uchar(parts[2] >> 24), uchar(parts[3]),
                     uchar(parts[3] >> 8), uchar(parts[3] >> 16), uchar(parts[3] >> 24))
            .toString(QUuid::WithoutBraces);
    }

    QRandomGenerator m_random;
    QStringList m_words;
    QList<Place> m_projects;
    QList<Place> m_environments;
};

// The log of the application without a server.
struct Log
{
    explicit Log(const QString &folder)
        : webhooks(api)
        , deliveries(api, webhooks)
        , archive(database)
        , model(deliveries, webhooks)
    {
        archive.setBound(qint64(4) << 30);
        QEventLoop loop;
        QObject::connect(&database, &LocalDatabase::opened, &loop, &QEventLoop::quit);
        database.open(folder);
        loop.exec();
        deliveries.setArchive(&archive);
        filter.organizationId = organizationId;
    }
    ~Log() { deliveries.setArchive(nullptr); }

    // To the rows, and to the counts after them.
    Taken show(const DeliveryFilter &next, TakenTimes *counts = nullptr)
    {
        const Stopwatch clock;
        QEventLoop loop;
        Taken rows;
        QObject::connect(&model, &QAbstractItemModel::modelReset, &loop, [&] { rows = Taken::of(clock); });
        QObject::connect(&model, &DeliveryTableModel::countsChanged, &loop, [&] {
            if (model.counts())
                loop.quit();
        });
        model.setFilter(next);
        loop.exec();
        if (counts)
            counts->add(Taken::of(clock));
        return rows;
    }

    LocalDatabase database;
    QoveryApi api;
    WebhookStore webhooks;
    DeliveryStore deliveries;
    DeliveryArchive archive;
    DeliveryTableModel model;
    DeliveryFilter filter;
};

int fill(const QString &folder, int count)
{
    LocalDatabase database;
    database.open(folder);
    DeliveryArchive archive(database);
    archive.setBound(qint64(4) << 30);
    Material material;
    const Stopwatch clock;
    double longestNote = 0;
    for (int first = 0; first < count; first += logSize) {
        QList<Delivery> log;
        for (int i = first; i < std::min(first + logSize, count); ++i)
            log.append(material.delivery(i, count));
        const Stopwatch note;
        QEventLoop loop;
        archive.note(organizationId, u"webhook-%1"_s.arg(first / logSize % 20), log, log.last().createdAt,
                     &loop, [&](const QList<DeliveryRow> &) { loop.quit(); });
        loop.exec();
        longestNote = std::max(longestNote, note.wall());
    }
    const double noted = clock.wall();
    for (;;) {
        QEventLoop loop;
        QTimer::singleShot(200, &loop, &QEventLoop::quit);
        loop.exec();
        LocalConnection connection;
        connection.open(folder + u"/local.sqlite"_s);
        if (connection.value(u"SELECT count(*) FROM delivery WHERE index_state = 0"_s).toInt() == 0)
            break;
    }
    std::printf(
        "%d stored: kept after %.1f s (a log of %d: at most %.0f ms), indexed after %.1f s, file %.0f MB\n",
        count, noted / 1000, logSize, longestNote, clock.wall() / 1000,
        double(QFile(folder + u"/local.sqlite"_s).size()) / 1e6);
    std::fflush(stdout);
    return 0;
}

// A child of its own, so that nothing else is counted.
int printMemory(const QString &folder)
{
    Log log(folder);
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
        if (line.startsWith("Rss:") || line.startsWith("Pss:"))
            std::printf("  %s", qPrintable(QString::fromLatin1(line.simplified())));
    }
    std::printf("\n");
    return 0;
}

// The floor: SQLite alone, in this thread.
class Bare
{
public:
    explicit Bare(const QString &folder) { m_connection.open(folder + u"/local.sqlite"_s); }
    double best(const QString &statement, const QVariantList &values = {})
    {
        double best = 1e9;
        for (int run = 0; run < 5; ++run) {
            const Stopwatch clock;
            qsizetype rows = 0;
            m_connection.select(statement, values, [&](const QSqlQuery &query) {
                benchKeep(query.value(0).toString().size());
                ++rows;
            });
            best = std::min(best, clock.processor());
        }
        return best;
    }

private:
    LocalConnection m_connection;
};

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

void measureFilters(Log &log, Bare &bare)
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
    std::printf("a filter is changed\n");
    for (const Case &one : cases) {
        TakenTimes rows;
        TakenTimes counts;
        for (int run = 0; run < 5; ++run) {
            DeliveryFilter other = log.filter;
            other.status = 1000 + run;
            log.show(other);
            rows.add(log.show(one.filter, &counts));
        }
        print(one.label + u": rows"_s, rows, bare.best(bareRows + one.sql + bareOrder));
        print(one.label + u": and counts"_s, counts,
              bare.best(u"SELECT count(*), total(d.status BETWEEN 200 AND 299) FROM delivery AS d WHERE 1"_s +
                        one.sql));
    }
}

void measureKeys(const QString &folder, const QString &typed, Bare &bare)
{
    std::printf("\"%s\" is typed\n", qPrintable(typed));
    Log log(folder); // one that knows none of it
    log.show(log.filter);
    TakenTimes allRows;
    for (int length = 1; length <= typed.size(); ++length) {
        DeliveryFilter filter = log.filter;
        filter.text = typed.left(length);
        TakenTimes rows;
        TakenTimes counts;
        rows.add(log.show(filter, &counts));
        allRows.add(rows.median());
        // What SQLite alone takes for the rows: the trigrams' list, or the texts where there is none.
        const QString word = filter.text.toLower().section(u' ', -1);
        const double floor = bare.best(u"SELECT count(*) FROM delivery_text WHERE delivery_text MATCH ?"_s,
                                       {u'"' + word.right(3) + u'"'});
        std::printf(
            "    %-24s rows: wall %6.2f, processor %6.2f   counts: wall %7.2f, processor %7.2f   (%lld found)"
            "   one list by SQLite alone %6.2f\n",
            qPrintable(filter.text), rows.median().wall, rows.median().processor, counts.median().wall,
            counts.median().processor, static_cast<long long>(log.model.counts()->matching), floor);
        std::fflush(stdout);
    }
    print(u"a key to its rows"_s, allRows,
          bare.best(bareRows + u" AND d.number IN (SELECT number FROM delivery_body WHERE request LIKE ?)"_s +
                        bareOrder,
                    {u'%' + typed.section(u' ', -1) + u'%'}));
}

void measureScrolling(const QString &folder, Bare &bare)
{
    constexpr int wanted = 20'000;
    {
        Log log(folder);
        log.show(log.filter);
        const Stopwatch clock;
        TakenTimes pages;
        while (log.model.rowCount() < wanted && log.model.canFetchMore({})) {
            const Stopwatch page;
            QEventLoop loop;
            QObject::connect(&log.model, &QAbstractItemModel::rowsInserted, &loop, &QEventLoop::quit);
            log.model.fetchMore({});
            loop.exec();
            pages.add(Taken::of(page));
        }
        std::printf("paging to row %d: %.0f ms\n", log.model.rowCount(), clock.wall());
        print(u"a page of 200"_s, pages, bare.best(bareRows + bareOrder));
    }
    Log log(folder);
    log.show(log.filter);
    DeliveryTableView view(log.model);
    view.resize(1000, 700);
    view.show();
    QEventLoop loop;
    QTimer::singleShot(500, &loop, &QEventLoop::quit);
    loop.exec();
    StallWatch watch;
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
    std::printf("scrolling to row %d: %.0f ms, longest stall %.1f ms, %d stalls over 16 ms\n",
                log.model.rowCount(), clock.wall(), watch.longest(), watch.over());
}

// A draft that is kept while the most expensive search runs.
void measureWrites(const QString &folder)
{
    Log log(folder);
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
    print(u"a write during a search"_s, writes, 0);
}
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--memory"_s)
        return printMemory(arguments.value(2));
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;
    QTemporaryDir temporary;
    const QString folder = arguments.size() > 2 ? arguments.at(2) : temporary.filePath(u"many"_s);
    const QString small = temporary.filePath(u"few"_s);
    if (!QFile::exists(folder + u"/local.sqlite"_s))
        fill(folder, count);
    fill(small, 1000);

    Bare bare(folder);
    TakenTimes opened;
    TakenTimes shown;
    TakenTimes counted;
    for (int run = 0; run < 5; ++run) {
        const Stopwatch clock;
        Log log(folder);
        opened.add(Taken::of(clock));
        shown.add(log.show(log.filter, &counted));
    }
    std::printf("the log opens\n");
    print(u"the database is opened and checked"_s, opened, 0);
    print(u"the first page"_s, shown, bare.best(bareRows + bareOrder));
    print(u"and the counts"_s, counted, bare.best(u"SELECT count(*) FROM delivery"_s));
    std::printf("  bare stepping over all rows: %.1f ms\n",
                bare.best(u"SELECT number, status FROM delivery INDEXED BY delivery_by_time"_s));
    {
        Log log(folder);
        measureFilters(log, bare);
    }
    for (const QString &typed : Material().typed())
        measureKeys(folder, typed, bare);
    measureWrites(folder);
    measureScrolling(folder, bare);
    for (const QString &path : {small, folder}) {
        std::printf("memory with %s\n", path == small ? "1,000" : qPrintable(QString::number(count)));
        std::fflush(stdout);
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(application.applicationFilePath(), {u"--memory"_s, path});
        child.waitForFinished(120'000);
    }
    return 0;
}
