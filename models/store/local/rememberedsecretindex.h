#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

class LocalDatabase;
class QObject;

// Of which webhooks a secret lies in the keychain: the keychain itself cannot list them. Names only, never a
// secret. Belongs to the GUI thread; the database must outlive it.
class RememberedSecretIndex
{
public:
    struct Entry
    {
        QString webhookId;
        QString organizationId;
        QString name;           // what the user knows the webhook by
        QDateTime rememberedAt; // UTC
        QDateTime updatedAt; // the webhook's after our last write, UTC; invalid when the server did not say

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit RememberedSecretIndex(LocalDatabase &database);

    // `done` comes later, not at all when `context` is gone. isKept false: not on the disk yet, it is tried
    // again as long as the application runs.
    void add(const Entry &entry, QObject *context = nullptr, std::function<void(bool isKept)> done = {});
    void remove(const QString &webhookId, QObject *context = nullptr,
                std::function<void(bool isKept)> done = {});
    // The one remembered last comes first; empty when the database cannot be read.
    void all(QObject *context, std::function<void(const QList<Entry> &)> done);

private:
    LocalDatabase &m_database;
};
