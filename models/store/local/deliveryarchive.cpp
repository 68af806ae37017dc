#include "models/store/local/deliveryarchive.h"

#include "models/store/local/deliveryrecords.h"
#include "models/store/local/deliverysearch.h"
#include "models/store/local/deliverysummary.h"
#include "models/store/local/localconnection.h"
#include "models/store/local/localdatabase.h"

#include <QPointer>
#include <QSqlQuery>

using Qt::StringLiterals::operator""_s;

class DeliveryArchive::Private
{
public:
    using RowsDone = std::function<void(const QList<DeliveryRow> &)>;
    using KeptLater = std::function<void(const QString &, const QString &, const QList<DeliveryRow> &)>;

    explicit Private(LocalDatabase &localDatabase);

    void write(const DeliveryRecords::Log &log, QObject *context, RowsDone done);
    void writeAgain();
    void forgetUnwritten() { m_unwritten.clear(); }
    void tidy();
    // From the delivery after this number on, some at a time.
    void maskKept(const QByteArray &secret, qint64 after, bool hasMasked);

    LocalDatabase &database;
    QObject here; // of the jobs nobody else waits for
    std::shared_ptr<DeliveryMatches> matches = std::make_shared<DeliveryMatches>(); // the other thread's
    SecretMask mask;
    qint64 bound = UsualBound;
    QPointer<QObject> listener;
    KeptLater keptLater;

private:
    enum class Tidying { Drop, Index };
    void tidyNext(Tidying what);

    QHash<QString, DeliveryRecords::Log> m_unwritten; // by webhook
    bool m_isTidying = false;
    bool m_mustTidyAgain = false;
};

DeliveryArchive::Private::Private(LocalDatabase &localDatabase)
    : database(localDatabase)
{
    // What the last run did not finish, or could not write.
    QObject::connect(&database, &LocalDatabase::opened, &here, [this] { tidy(); });
    QObject::connect(&database, &LocalDatabase::workedAgain, &here, [this] { writeAgain(); });
}

static QString keyOf(const DeliveryRecords::Log &log)
{
    return log.organizationId + u'\n' + log.webhookId;
}

void DeliveryArchive::Private::write(const DeliveryRecords::Log &log, QObject *context, RowsDone done)
{
    const auto added = std::make_shared<QList<DeliveryRow>>();
    const auto work = [log, mask = mask, added](LocalConnection &connection) {
        return DeliveryRecords::note(connection, log, mask, *added);
    };
    const auto written = [this, log, added, context = QPointer(context),
                          done = std::move(done)](bool isDone) {
        if (!isDone) {
            m_unwritten.insert(keyOf(log), log);
            if (context)
                done({});
            return;
        }
        m_unwritten.remove(keyOf(log)); // of one before it
        if (!added->isEmpty())
            tidy();
        if (context)
            done(*added);
    };
    database.write(work, LocalDatabase::WhenItFails::Forget, &here, written);
}

void DeliveryArchive::Private::writeAgain()
{
    const QHash<QString, DeliveryRecords::Log> unwritten = std::exchange(m_unwritten, {});
    for (const DeliveryRecords::Log &log : unwritten)
        write(log, &here, [this, log](const QList<DeliveryRow> &added) {
            if (listener && !added.isEmpty())
                keptLater(log.organizationId, log.webhookId, added);
        });
}

// The steps of a question. They hold on to nothing of the archive, which may go before who asked.
static void search(LocalDatabase &database, const std::shared_ptr<DeliveryMatches> &matches,
                   const std::shared_ptr<DeliverySearch> &question, QObject *context,
                   const DeliveryArchive::Wanted &wanted, std::function<void()> done)
{
    const auto isWanted = [wanted] { return !wanted || *wanted; };
    const auto work = [question, matches, isWanted](LocalConnection &connection) {
        return isWanted() && question->step(connection, *matches);
    };
    const auto stepped = [&database, matches, question, context, wanted, isWanted,
                          done = std::move(done)](bool isDone) {
        if (!isWanted())
            return;
        if (isDone && !question->isFinished())
            search(database, matches, question, context, wanted, done);
        else
            done();
    };
    database.read(work, context, stepped);
}

static void choose(LocalDatabase &database, const QString &organizationId, int step,
                   const std::shared_ptr<DeliveryChoices> &choices, QObject *context,
                   std::function<void(const DeliveryChoices &)> done)
{
    const auto work = [organizationId, step, choices](LocalConnection &connection) {
        return DeliverySummary::choices(connection, organizationId, step, *choices);
    };
    const auto read = [&database, organizationId, step, choices, context,
                       done = std::move(done)](bool isDone) {
        if (isDone && step + 1 < DeliverySummary::ChoiceSteps)
            choose(database, organizationId, step + 1, choices, context, done);
        else
            done(isDone ? *choices : DeliveryChoices());
    };
    database.read(work, context, read);
}

// Drops what is too much, then indexes what is new, some at a time.
void DeliveryArchive::Private::tidy()
{
    m_mustTidyAgain = m_isTidying;
    if (m_isTidying)
        return;
    m_isTidying = true;
    tidyNext(Tidying::Drop);
}

void DeliveryArchive::Private::tidyNext(Tidying what)
{
    const auto isMore = std::make_shared<bool>(false);
    const auto work = [what, isMore, bound = bound, matches = matches](LocalConnection &connection) {
        if (what == Tidying::Index)
            return DeliveryRecords::indexTexts(connection, *isMore);
        qint64 dropped = 0;
        const bool isDone = DeliveryRecords::dropOldest(connection, bound, *isMore, dropped);
        if (dropped > 0)
            matches->forget();
        return isDone;
    };
    database.write(work, LocalDatabase::WhenItFails::Forget, &here, [this, what, isMore](bool isDone) {
        if (isDone && *isMore)
            tidyNext(what);
        else if (isDone && what == Tidying::Drop)
            tidyNext(Tidying::Index);
        else {
            m_isTidying = false;
            if (isDone && m_mustTidyAgain)
                tidy();
        }
    });
}

// Afterwards no copy of it stays in the file or beside it.
void DeliveryArchive::Private::maskKept(const QByteArray &secret, qint64 after, bool hasMasked)
{
    const auto progress = std::make_shared<DeliveryRecords::Masking>();
    progress->after = after;
    const auto work = [secret, progress, matches = matches](LocalConnection &connection) {
        const bool isDone = DeliveryRecords::maskKept(connection, secret, *progress);
        if (progress->masked > 0)
            matches->forget();
        return isDone;
    };
    const auto masked = [this, secret, progress, hasMasked](bool isDone) {
        const bool hasNow = hasMasked || progress->masked > 0;
        if (isDone && progress->isMore) {
            maskKept(secret, progress->after, hasNow);
        } else if (hasNow) {
            tidy(); // their new texts are not indexed yet
            database.read(
                [](LocalConnection &connection) {
                    if (!connection.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s))
                        connection.clearError();
                    return true;
                },
                &here, [](bool) {});
        }
    };
    database.write(work, LocalDatabase::WhenItFails::Forget, &here, masked);
}

DeliveryArchive::DeliveryArchive(LocalDatabase &database)
    : d(std::make_unique<Private>(database))
{
}

DeliveryArchive::~DeliveryArchive() = default;

void DeliveryArchive::setKnownSecrets(const QList<QByteArray> &secrets)
{
    d->mask = SecretMask(secrets);
}

void DeliveryArchive::maskKept(const QByteArray &secret)
{
    d->maskKept(secret, 0, false);
}

void DeliveryArchive::note(const QString &organizationId, const QString &webhookId,
                           const QList<Delivery> &deliveries, const QDateTime &readAt, QObject *context,
                           std::function<void(const QList<DeliveryRow> &)> done)
{
    d->write({organizationId, webhookId, deliveries, readAt}, context, std::move(done));
}

void DeliveryArchive::whenKeptLater(
    QObject *context, std::function<void(const QString &, const QString &, const QList<DeliveryRow> &)> kept)
{
    d->listener = context;
    d->keptLater = std::move(kept);
}

void DeliveryArchive::rows(const DeliveryFilter &filter, const Cursor &after, int limit, QObject *context,
                           std::function<void(const QList<DeliveryRow> &)> done, const Wanted &wanted)
{
    const auto question = std::make_shared<DeliverySearch>(DeliverySearch::Goal::Rows, filter,
                                                           after.createdAt, after.id, limit);
    search(d->database, d->matches, question, context, wanted,
           [question, done = std::move(done)] { done(question->rows()); });
}

void DeliveryArchive::ids(const DeliveryFilter &filter, int limit, QObject *context,
                          std::function<void(const QStringList &)> done, const Wanted &wanted)
{
    const auto question =
        std::make_shared<DeliverySearch>(DeliverySearch::Goal::Ids, filter, QDateTime(), QString(), limit);
    search(d->database, d->matches, question, context, wanted,
           [question, done = std::move(done)] { done(question->ids()); });
}

void DeliveryArchive::counts(const DeliveryFilter &filter, QObject *context,
                             std::function<void(const DeliveryCounts &)> done, const Wanted &wanted)
{
    const auto question =
        std::make_shared<DeliverySearch>(DeliverySearch::Goal::Counts, filter, QDateTime(), QString(), 0);
    search(d->database, d->matches, question, context, wanted,
           [question, done = std::move(done)] { done(question->counts()); });
}

void DeliveryArchive::choices(const QString &organizationId, QObject *context,
                              std::function<void(const DeliveryChoices &)> done)
{
    choose(d->database, organizationId, 0, std::make_shared<DeliveryChoices>(), context, std::move(done));
}

void DeliveryArchive::delivery(const QString &id, QObject *context,
                               std::function<void(const std::optional<StoredDelivery> &)> done)
{
    const auto fill = [id](LocalConnection &connection, std::optional<StoredDelivery> &found) {
        return DeliveryRecords::delivery(connection, id, found);
    };
    d->database.readValue<std::optional<StoredDelivery>>(fill, context, std::move(done));
}

void DeliveryArchive::health(const QString &organizationId, const QDateTime &now, QObject *context,
                             std::function<void(const QHash<QString, WebhookHealth> &)> done)
{
    const auto fill = [organizationId, now](LocalConnection &connection,
                                            QHash<QString, WebhookHealth> &found) {
        return DeliverySummary::health(connection, organizationId, now.toUTC(), found);
    };
    d->database.readValue<QHash<QString, WebhookHealth>>(fill, context, std::move(done));
}

void DeliveryArchive::setBound(qint64 bytes)
{
    if (d->bound == bytes)
        return;
    d->bound = bytes;
    d->tidy();
}

void DeliveryArchive::size(QObject *context, std::function<void(qint64, qint64)> done)
{
    using Size = std::pair<qint64, qint64>;
    const auto fill = [](LocalConnection &connection, Size &size) {
        return connection.select(u"SELECT sum(bytes), count(*) FROM delivery"_s, {},
                                 [&](const QSqlQuery &query) {
                                     size = {query.value(0).toLongLong(), query.value(1).toLongLong()};
                                 });
    };
    d->database.readValue<Size>(
        fill, context, [done = std::move(done)](const Size &size) { done(size.first, size.second); });
}

void DeliveryArchive::clear(QObject *context, std::function<void(bool)> done)
{
    d->forgetUnwritten();
    const auto work = [matches = d->matches](LocalConnection &connection) {
        matches->forget();
        return DeliveryRecords::clear(connection);
    };
    const auto cleared = [&database = d->database, done = std::move(done), context](bool isDone) {
        if (!isDone) {
            done(false);
            return;
        }
        // Outside of a transaction; when it cannot be done the deliveries are gone all the same, and their
        // room is used again.
        const auto shrink = [](LocalConnection &connection) {
            if (!connection.run(u"VACUUM"_s) || !connection.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s))
                connection.clearError();
            return true;
        };
        database.read(shrink, context, [done](bool) { done(true); });
    };
    d->database.write(work, LocalDatabase::WhenItFails::Forget, context, cleared);
}
