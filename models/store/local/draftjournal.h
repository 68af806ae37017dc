#pragma once

#include "models/domain/webhookdraft.h"

#include <QDateTime>

#include <functional>
#include <optional>

class LocalDatabase;
class QObject;

// What is typed in an editor and not saved, so that a crash or a power cut takes no word (C8). Secrets are
// never written. Belongs to the GUI thread; the database must outlive it.
class DraftJournal
{
public:
    struct Entry
    {
        QString key; // of the editor: given by who keeps it
        QString organizationId;
        std::optional<Webhook> base; // what the user started from; nothing for a new webhook
        WebhookDraft draft;          // `secret` is not kept: it comes back empty
        QDateTime editedAt;          // UTC

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit DraftJournal(LocalDatabase &database);

    // Replaces what was kept under its key. Each is a write to the disk: call it when the typing pauses. Both
    // are tried again while they cannot be written, in order.
    void keep(const Entry &entry);
    void drop(const QString &key);
    // The one edited last comes first; empty when the database cannot be read. Comes later, not at all when
    // `context` is gone.
    void all(QObject *context, std::function<void(const QList<Entry> &)> done);

private:
    LocalDatabase &m_database;
};
