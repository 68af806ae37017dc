#include "models/store/local/draftjournal.h"

#include "models/store/local/draftrecord.h"
#include "models/store/local/localconnection.h"
#include "models/store/local/localdatabase.h"

#include <QSqlQuery>

using Qt::StringLiterals::operator""_s;

DraftJournal::DraftJournal(LocalDatabase &database)
    : m_database(database)
{
}

void DraftJournal::keep(const Entry &entry)
{
    const QVariantList values{entry.key, entry.editedAt.toMSecsSinceEpoch(), writeDraftEntryRecord(entry)};
    m_database.write(
        [values](LocalConnection &connection) {
            return connection.run(u"INSERT OR REPLACE INTO draft (key, edited_at, record) VALUES (?, ?, ?)"_s,
                                  values);
        },
        LocalDatabase::WhenItFails::TryAgain);
}

void DraftJournal::drop(const QString &key)
{
    m_database.write(
        [key](LocalConnection &connection) {
            return connection.run(u"DELETE FROM draft WHERE key = ?"_s, {key});
        },
        LocalDatabase::WhenItFails::TryAgain);
}

void DraftJournal::all(QObject *context, std::function<void(const QList<Entry> &)> done)
{
    const auto fill = [](LocalConnection &connection, QList<Entry> &entries) {
        return connection.select(u"SELECT record FROM draft ORDER BY edited_at DESC, rowid DESC"_s, {},
                                 [&](const QSqlQuery &query) {
                                     if (const auto entry =
                                             readDraftEntryRecord(query.value(0).toByteArray()))
                                         entries.append(*entry);
                                 });
    };
    m_database.readValue<QList<Entry>>(fill, context, std::move(done));
}
