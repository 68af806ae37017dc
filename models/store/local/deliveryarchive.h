#pragma once

#include "models/domain/deliverylog.h"
#include "models/domain/webhookhealth.h"

#include <QHash>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class LocalDatabase;

// The deliveries that were seen, kept on this computer (G8): once each by the id they have in their webhook's
// log, searchable in full text, also when the server lists them no more. Times are UTC. Answers come later,
// in the caller's thread, not at all when `context` is gone, and are empty when the database cannot be read.
// The bodies of a delivery are never changed once kept, but for known secrets, which are masked before they
// are written. Each job in the database's thread is short: a search goes on in steps, and new texts are
// indexed afterwards (until then a search reads them). Belongs to the GUI thread; the database must outlive
// it.
class DeliveryArchive
{
public:
    explicit DeliveryArchive(LocalDatabase &database);
    ~DeliveryArchive();

    // What is masked wherever it stands in a payload or an answer that is written from now on: the token,
    // secrets seen in this run. (Target URLs are kept as they are: DESIGN.md, "Accounts, storage, secrets".)
    void setKnownSecrets(const QList<QByteArray> &secrets);

    // The same in what is kept already, soon: it was written before this one was known.
    void maskKept(const QByteArray &secret);

    // What the server's log of one webhook held at `readAt`, whole: what was kept and is missing here is
    // marked as not listed any more. `done` gets the rows that are new, newest first; none when it could not
    // be written: then it waits in memory, the last log of each webhook, until the database works again.
    void note(const QString &organizationId, const QString &webhookId, const QList<Delivery> &deliveries,
              const QDateTime &readAt, QObject *context,
              std::function<void(const QList<DeliveryRow> &)> done);
    // Of a log that had to wait: it was written after all, and these are new. One listener.
    void whenKeptLater(QObject *context,
                       std::function<void(const QString &organizationId, const QString &webhookId,
                                          const QList<DeliveryRow> &added)>
                           kept);

    struct Cursor // the last row of the page before
    {
        QDateTime createdAt;
        QString id;
        bool isAtBeginning() const { return id.isEmpty(); }
    };
    // Set to false by who asked when the answer is wanted no more: a question that waits is then not asked,
    // and not answered.
    using Wanted = std::shared_ptr<std::atomic_bool>;
    // Newest first, ties by id, the greater first; those after `after`, at most `limit`.
    void rows(const DeliveryFilter &filter, const Cursor &after, int limit, QObject *context,
              std::function<void(const QList<DeliveryRow> &)> done, const Wanted &wanted = {});
    // Their ids alone, from the top.
    void ids(const DeliveryFilter &filter, int limit, QObject *context,
             std::function<void(const QStringList &)> done, const Wanted &wanted = {});
    void counts(const DeliveryFilter &filter, QObject *context,
                std::function<void(const DeliveryCounts &)> done, const Wanted &wanted = {});
    void choices(const QString &organizationId, QObject *context,
                 std::function<void(const DeliveryChoices &)> done);
    void delivery(const QString &id, QObject *context,
                  std::function<void(const std::optional<StoredDelivery> &)> done);
    // Of each webhook that has any; the 24 hours before `now`.
    void health(const QString &organizationId, const QDateTime &now, QObject *context,
                std::function<void(const QHash<QString, WebhookHealth> &)> done);

    // The oldest are dropped when they take more than this: their bodies and half a kilobyte each. The newest
    // of each webhook always stays. What is searched by takes about as much again on the disk.
    static constexpr qint64 UsualBound = 256 * 1024 * 1024;
    void setBound(qint64 bytes);
    void size(QObject *context, std::function<void(qint64 bytes, qint64 deliveries)> done);
    // Everything of every organization of this account. The file becomes smaller, too.
    void clear(QObject *context, std::function<void(bool isDone)> done);

private:
    class Private;
    std::unique_ptr<Private> d;
};
