#include "models/store/local/draftjournal.h"

#include "models/store/local/localconnection.h"
#include "models/store/local/localdatabase.h"
#include "models/store/local/recordfields.h"
#include "models/store/local/webhookrecord.h"

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

QByteArray writeDraftEntryRecord(const DraftJournal::Entry &entry)
{
    QJsonObject object{
        {u"key"_s, entry.key},
        {u"organizationId"_s, entry.organizationId},
        {u"draft"_s, draftRecordObject(entry.draft)},
        {u"editedAt"_s, recordDate(entry.editedAt)},
    };
    if (entry.base)
        object.insert(u"base"_s, webhookRecordObject(*entry.base));
    return writeRecord(object);
}

std::optional<DraftJournal::Entry> readDraftEntryRecord(const QByteArray &record)
{
    const std::optional<QJsonObject> object = readRecord(record);
    if (!object)
        return std::nullopt;
    RecordFields fields(*object);
    DraftJournal::Entry entry;
    entry.key = fields.requiredText("key");
    entry.organizationId = fields.text("organizationId");
    entry.editedAt = fields.date("editedAt");
    if (const std::optional<QJsonObject> base = fields.object("base")) {
        entry.base = webhookOfRecordObject(*base);
        if (!entry.base)
            fields.spoil();
    }
    const auto draft = draftOfRecordObject(fields.object("draft").value_or(QJsonObject()));
    if (!fields.isGood() || !draft)
        return std::nullopt;
    entry.draft = *draft;
    return entry;
}
