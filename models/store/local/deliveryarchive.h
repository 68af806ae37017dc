#pragma once

#include "models/domain/deliverylog.h"
#include "models/domain/webhookhealth.h"

#include <QHash>

#include <functional>

class LocalDatabase;
class QObject;

// The deliveries that were seen, kept on this computer (G8): once each by id, searchable in full text, also
// when the server lists them no more. Times are UTC. Answers come later, in the caller's thread, not at all
// when `context` is gone, and are empty when the database cannot be read. The bodies of a delivery are never
// changed once kept, but for known secrets, which are masked before they are written. Belongs to the GUI
// thread; the database must outlive it.
class DeliveryArchive
{
public:
    explicit DeliveryArchive(LocalDatabase &database);
    ~DeliveryArchive();

    // What is masked wherever it stands in what is written from now on: the token, secrets seen in this run.
    void setKnownSecrets(const QList<QByteArray> &secrets);

    // What the server's log of one webhook held at `readAt`, whole: what was kept and is missing here is
    // marked as not listed any more. `done` gets the rows that are new, newest first.
    void note(const QString &organizationId, const QString &webhookId, const QList<Delivery> &deliveries,
              const QDateTime &readAt, QObject *context,
              std::function<void(const QList<DeliveryRow> &)> done);

    struct Cursor // the last row of the page before
    {
        QDateTime createdAt;
        QString id;
        bool isAtBeginning() const { return id.isEmpty(); }
    };
    // Newest first, ties by id; those after `after`, at most `limit`.
    void rows(const DeliveryFilter &filter, const Cursor &after, int limit, QObject *context,
              std::function<void(const QList<DeliveryRow> &)> done);
    void counts(const DeliveryFilter &filter, QObject *context,
                std::function<void(const DeliveryCounts &)> done);
    void choices(const QString &organizationId, QObject *context,
                 std::function<void(const DeliveryChoices &)> done);
    void delivery(const QString &id, QObject *context,
                  std::function<void(const std::optional<StoredDelivery> &)> done);
    // Of each webhook that has any; the 24 hours before `now`.
    void health(const QString &organizationId, const QDateTime &now, QObject *context,
                std::function<void(const QHash<QString, WebhookHealth> &)> done);

    // The oldest are dropped when the bodies take more than this; the newest of each webhook always stays.
    static constexpr qint64 UsualBound = 256 * 1024 * 1024;
    void setBound(qint64 bytes);
    void size(QObject *context, std::function<void(qint64 bytes, qint64 deliveries)> done);
    // Everything of every organization of this account.
    void clear(QObject *context, std::function<void(bool isDone)> done);

private:
    LocalDatabase &m_database;
    QList<QByteArray> m_secrets;
    qint64 m_bound = UsualBound;
};
