#pragma once

#include "models/store/local/deliveryarchive.h"
#include "models/store/local/localconnection.h"
#include "models/store/local/localdatabase.h"
#include "models/tables/deliverytablemodel.h"
#include "tests/bench/benchfigure.h"
#include "tests/bench/benchtimes.h"
#include "tests/bench/deliverymaterial.h"

#include <QEventLoop>
#include <QSqlQuery>

struct Taken
{
    double wall = 0;
    double processor = 0;

    static Taken of(const Stopwatch &watch) { return {watch.wall(), watch.processor()}; }
};

struct TakenTimes
{
    QList<double> wall;
    QList<double> processor;

    void add(const Taken &taken)
    {
        wall.append(taken.wall);
        processor.append(taken.processor);
    }
    // Of several runs of one thing, the one in the middle.
    Taken median() const { return {BenchFigures::part(wall, 0.5), BenchFigures::part(processor, 0.5)}; }
};

// The log of the application without a server.
struct BenchLog
{
    explicit BenchLog(const QString &folder)
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
        filter.organizationId = DeliveryMaterial::organizationId();
    }
    ~BenchLog() { deliveries.setArchive(nullptr); }

    // To the rows, and to the counts after them.
    Taken show(const DeliveryFilter &next, TakenTimes *counts = nullptr)
    {
        const Stopwatch clock;
        QEventLoop loop;
        Taken rows;
        QObject::connect(&model, &QAbstractItemModel::modelReset, &loop,
                         [&] { rows = Taken::of(clock); }); // clazy:exclude=lambda-in-connect
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

// The floor: SQLite alone, in this thread.
class BareSqlite
{
public:
    explicit BareSqlite(const QString &folder) { m_connection.open(folder + u"/local.sqlite"_s); }
    QList<double> times(const QString &statement, const QVariantList &values = {})
    {
        QList<double> times;
        for (int run = 0; run < 5; ++run) {
            const Stopwatch clock;
            qsizetype rows = 0;
            m_connection.select(statement, values, [&](const QSqlQuery &query) {
                benchKeep(query.value(0).toString().size());
                ++rows;
            });
            times.append(clock.wall());
        }
        return times;
    }

private:
    LocalConnection m_connection;
};
