#include "models/store/local/rememberedsecretindex.h"

#include "models/store/local/localconnection.h"
#include "models/store/local/localdatabase.h"

#include <QSqlQuery>

using Qt::StringLiterals::operator""_s;

RememberedSecretIndex::RememberedSecretIndex(LocalDatabase &database)
    : m_database(database)
{
}

void RememberedSecretIndex::add(const Entry &entry, QObject *context, std::function<void(bool)> done)
{
    // A null text would be NULL to SQLite, which the columns refuse.
    const QVariantList values{entry.webhookId, entry.organizationId + u""_s, entry.name + u""_s,
                              entry.rememberedAt.toMSecsSinceEpoch(),
                              entry.updatedAt.isValid() ? QVariant(entry.updatedAt.toMSecsSinceEpoch())
                                                        : QVariant(QMetaType::fromType<qint64>())};
    m_database.write(
        [values](LocalConnection &connection) {
            return connection.run(u"INSERT OR REPLACE INTO remembered_secret"
                                  " (webhook_id, organization_id, name, remembered_at, webhook_updated_at)"
                                  " VALUES (?, ?, ?, ?, ?)"_s,
                                  values);
        },
        LocalDatabase::WhenItFails::TryAgain, context, std::move(done));
}

void RememberedSecretIndex::remove(const QString &webhookId, QObject *context, std::function<void(bool)> done)
{
    m_database.write(
        [webhookId](LocalConnection &connection) {
            return connection.run(u"DELETE FROM remembered_secret WHERE webhook_id = ?"_s, {webhookId});
        },
        LocalDatabase::WhenItFails::TryAgain, context, std::move(done));
}

void RememberedSecretIndex::all(QObject *context, std::function<void(const QList<Entry> &)> done)
{
    const auto fill = [](LocalConnection &connection, QList<Entry> &entries) {
        return connection.select(
            u"SELECT webhook_id, organization_id, name, remembered_at, webhook_updated_at FROM "
            u"remembered_secret"
            " ORDER BY remembered_at DESC, rowid DESC"_s,
            {}, [&](const QSqlQuery &query) {
                entries.append(
                    {query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                     QDateTime::fromMSecsSinceEpoch(query.value(3).toLongLong(), Qt::UTC),
                     query.isNull(4) ? QDateTime()
                                     : QDateTime::fromMSecsSinceEpoch(query.value(4).toLongLong(), Qt::UTC)});
            });
    };
    m_database.readValue<QList<Entry>>(fill, context, std::move(done));
}
