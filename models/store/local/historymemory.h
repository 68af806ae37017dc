#pragma once

#include "models/store/local/history.h"

#include <QHash>
#include <QSet>
#include <QVariant>

class LocalConnection;

// The last kept state of each webhook of one organization, so that a list in which nothing changed costs no
// reading and no writing. For History; used in the database's thread only.
struct HistoryMemory
{
    // Reads the organization's last states unless they are the ones held. False when that failed.
    bool load(LocalConnection &connection, const QString &organizationId);

    // Each appends a row for the table `state` where there is something to keep.
    void compare(const Webhook &webhook, const QDateTime &seenAt, QList<QVariantList> &rows);
    void remove(const QString &webhookId, const QDateTime &seenAt, QList<QVariantList> &rows);
    void removeAllBut(const QSet<QString> &webhookIds, const QDateTime &seenAt, QList<QVariantList> &rows);

    static bool write(LocalConnection &connection, const QList<QVariantList> &rows);

private:
    void appendRow(const QString &webhookId, const QDateTime &seenAt, History::Change change,
                   const QVariant &record, QList<QVariantList> &rows) const;

    quint64 m_generation = 0; // of the connection it was read by
    QString m_organizationId;
    QHash<QString, Webhook> m_last;
};
