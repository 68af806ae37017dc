#include "models/store/local/intentjournal.h"

#include "models/store/local/intentrecord.h"
#include "models/store/local/localconnection.h"
#include "models/store/local/localdatabase.h"

#include <QSqlQuery>

using Qt::StringLiterals::operator""_s;

IntentJournal::IntentJournal(LocalDatabase &database)
    : m_database(database)
{
}

void IntentJournal::record(const ChangeIntent &intent, QObject *context, std::function<void(bool)> done)
{
    const QVariantList values{intent.id, intent.begunAt.toMSecsSinceEpoch(), writeIntentRecord(intent)};
    m_database.write(
        [values](LocalConnection &connection) {
            return connection.run(u"INSERT OR REPLACE INTO intent (id, begun_at, record) VALUES (?, ?, ?)"_s,
                                  values);
        },
        LocalDatabase::WhenItFails::Forget, context, std::move(done));
}

void IntentJournal::settle(const QString &intentId)
{
    m_database.write(
        [intentId](LocalConnection &connection) {
            return connection.run(u"DELETE FROM intent WHERE id = ?"_s, {intentId});
        },
        LocalDatabase::WhenItFails::TryAgain);
}

void IntentJournal::pending(QObject *context, std::function<void(const QList<ChangeIntent> &)> done)
{
    const auto fill = [](LocalConnection &connection, QList<ChangeIntent> &intents) {
        return connection.select(u"SELECT record FROM intent ORDER BY begun_at, rowid"_s, {},
                                 [&](const QSqlQuery &query) {
                                     if (const auto intent = readIntentRecord(query.value(0).toByteArray()))
                                         intents.append(*intent);
                                 });
    };
    m_database.readValue<QList<ChangeIntent>>(fill, context, std::move(done));
}
