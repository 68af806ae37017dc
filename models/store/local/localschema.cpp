#include "models/store/local/localschema.h"

#include "models/store/local/localconnection.h"

#include <QSqlQuery>
#include <QStringList>

using Qt::StringLiterals::operator""_s;

// PRAGMA application_id: "QwHk", as file(1) shows it.
static constexpr int ourApplicationId = 0x5177486b;

// Times are milliseconds since 1970 UTC; a record is what webhookrecord.h writes.
static bool makeVersion1(LocalConnection &connection)
{
    return connection.run(u"CREATE TABLE intent (id TEXT PRIMARY KEY, begun_at INTEGER NOT NULL,"
                          " record BLOB NOT NULL)"_s) &&
           connection.run(u"CREATE TABLE draft (key TEXT PRIMARY KEY, edited_at INTEGER NOT NULL,"
                          " record BLOB NOT NULL)"_s) &&
           connection.run(u"CREATE TABLE remembered_secret (webhook_id TEXT PRIMARY KEY,"
                          " organization_id TEXT NOT NULL, name TEXT NOT NULL,"
                          " remembered_at INTEGER NOT NULL)"_s) &&
           connection.run(u"CREATE TABLE organization (id TEXT PRIMARY KEY, name TEXT NOT NULL)"_s)
           // When an organization's whole list was last read.
           && connection.run(u"CREATE TABLE list (organization_id TEXT PRIMARY KEY,"
                             " seen_at INTEGER NOT NULL)"_s)
           // Only grows. `change` is History::Change; a removed webhook's row has no record.
           && connection.run(u"CREATE TABLE state (number INTEGER PRIMARY KEY, organization_id TEXT NOT NULL,"
                             " webhook_id TEXT NOT NULL, seen_at INTEGER NOT NULL, change INTEGER NOT NULL,"
                             " record BLOB)"_s) &&
           connection.run(u"CREATE INDEX state_of_webhook ON state"
                          " (organization_id, webhook_id, number, seen_at)"_s) &&
           connection.run(u"CREATE INDEX state_by_time ON state (organization_id, seen_at, change)"_s);
}

// The webhook's updated_at after our last write; null when the server did not say.
static bool makeVersion2(LocalConnection &connection)
{
    return connection.run(u"ALTER TABLE remembered_secret ADD COLUMN webhook_updated_at INTEGER"_s);
}

// What was sent from this computer (SendHistory); `bytes` is the size of body and answer.
static bool makeSends(LocalConnection &connection)
{
    return connection.run(u"CREATE TABLE send (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
                          " organization_id TEXT NOT NULL, webhook_id TEXT NOT NULL,"
                          " delivery_id TEXT NOT NULL, bytes INTEGER NOT NULL, record BLOB NOT NULL,"
                          " body BLOB, answer BLOB)"_s) &&
           connection.run(u"CREATE INDEX send_of_webhook ON send (organization_id, webhook_id, number)"_s) &&
           connection.run(u"CREATE INDEX send_of_delivery ON send (delivery_id, number)"_s);
}

// The delivery log (DeliveryRecords). `organization`, `webhook` and what else repeats are numbers of
// delivery_word, 0 for none; `status` is null when none was told, `response_start` when there was no
// response. `index_state`: 0 not in delivery_text yet, 1 in it, 2 too large for it. delivery_text holds
// tokens only (DeliveryText), by the delivery's number.
static bool makeDeliveries(LocalConnection &connection)
{
    return connection.run(
               u"CREATE TABLE delivery_word (number INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE,"
               " folded TEXT NOT NULL)"_s) &&
           connection.run(u"CREATE INDEX delivery_word_folded ON delivery_word (folded)"_s) &&
           connection.run(u"CREATE TABLE delivery (number INTEGER PRIMARY KEY, organization INTEGER NOT NULL,"
                          " webhook INTEGER NOT NULL, id TEXT NOT NULL, created_at INTEGER NOT NULL,"
                          " status INTEGER, kind INTEGER NOT NULL, event INTEGER NOT NULL,"
                          " project_id INTEGER NOT NULL, project INTEGER NOT NULL,"
                          " environment_id INTEGER NOT NULL, environment INTEGER NOT NULL,"
                          " target INTEGER NOT NULL, seen_at INTEGER NOT NULL, is_listed INTEGER NOT NULL,"
                          " is_masked INTEGER NOT NULL, index_state INTEGER NOT NULL, bytes INTEGER NOT NULL,"
                          " response_start TEXT)"_s) &&
           connection.run(u"CREATE TABLE delivery_body (number INTEGER PRIMARY KEY, request BLOB,"
                          " response BLOB)"_s)
           // Whatever the log is filtered by is in the index: a filter reads nothing else.
           && connection.run(u"CREATE INDEX delivery_by_time ON delivery (organization, created_at, id,"
                             " webhook, status, kind, event, project, environment)"_s) &&
           connection.run(u"CREATE INDEX delivery_of_webhook ON delivery (organization, webhook, created_at,"
                          " id, status)"_s) &&
           connection.run(u"CREATE UNIQUE INDEX delivery_by_id ON delivery (id, webhook, organization)"_s) &&
           connection.run(u"CREATE INDEX delivery_by_age ON delivery (created_at, bytes)"_s) &&
           connection.run(u"CREATE INDEX delivery_listed ON delivery (organization, webhook, id)"
                          " WHERE is_listed = 1"_s) &&
           connection.run(u"CREATE INDEX delivery_not_indexed ON delivery (index_state)"
                          " WHERE index_state <> 1"_s) &&
           connection.run(u"CREATE VIRTUAL TABLE delivery_text USING fts5(tokens, content = '',"
                          " columnsize = 0, detail = none, tokenize = 'ascii')"_s);
}

// The step at position n leads from version n to version n + 1.
static const QList<bool (*)(LocalConnection &)> schemaSteps{&makeVersion1, &makeVersion2, &makeSends,
                                                            &makeDeliveries};

static bool takeSchemaStep(LocalConnection &connection, qsizetype version)
{
    if (!connection.run(u"BEGIN IMMEDIATE"_s))
        return false;
    const bool isDone = schemaSteps.at(version)(connection) &&
                        connection.run(u"PRAGMA application_id = %1"_s.arg(ourApplicationId)) &&
                        connection.run(u"PRAGMA user_version = %1"_s.arg(version + 1)) &&
                        connection.run(u"COMMIT"_s);
    if (!isDone)
        connection.run(u"ROLLBACK"_s);
    return isDone;
}

static bool judgeDeliveryTables(LocalConnection &connection)
{
    return connection.run(u"SELECT number, text, folded FROM delivery_word LIMIT 0"_s) &&
           connection.run(u"SELECT number, organization, webhook, id, created_at, status, kind, event,"
                          " project_id, project, environment_id, environment, target, seen_at, is_listed,"
                          " is_masked, index_state, bytes, response_start FROM delivery LIMIT 0"_s) &&
           connection.run(u"SELECT number, request, response FROM delivery_body LIMIT 0"_s) &&
           connection.run(u"SELECT rowid FROM delivery_text LIMIT 0"_s);
}

// "No such table" or column: the file is not what its version says.
static LocalSchema::State judgeTables(LocalConnection &connection, qsizetype version)
{
    const bool areThere =
        connection.run(u"SELECT id, begun_at, record FROM intent LIMIT 0"_s) &&
        connection.run(u"SELECT key, edited_at, record FROM draft LIMIT 0"_s) &&
        connection.run(u"SELECT webhook_id, organization_id, name, remembered_at"
                       " FROM remembered_secret LIMIT 0"_s) &&
        (version < 3 || connection.run(u"SELECT number, id, organization_id, webhook_id, delivery_id, bytes,"
                                       " record, body, answer FROM send LIMIT 0"_s)) &&
        (version < 2 || connection.run(u"SELECT webhook_updated_at FROM remembered_secret LIMIT 0"_s)) &&
        connection.run(u"SELECT id, name FROM organization LIMIT 0"_s) &&
        connection.run(u"SELECT organization_id, seen_at FROM list LIMIT 0"_s) &&
        connection.run(u"SELECT number, organization_id, webhook_id, seen_at, change, record"
                       " FROM state LIMIT 0"_s) &&
        (version < 4 || judgeDeliveryTables(connection));
    if (areThere)
        return LocalSchema::State::Ready;
    return connection.primaryErrorCode() == SqliteCode::refused ? LocalSchema::State::Foreign
                                                                : LocalSchema::State::Failed;
}

// Reads every page but those of the delivery log: it may be hundreds of megabytes, and what it holds the
// server mostly lists still. Damage in it shows when it is read.
static LocalSchema::State judgePages(LocalConnection &connection)
{
    QStringList tables;
    connection.select(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'delivery%'"_s,
                      {}, [&](const QSqlQuery &query) { tables.append(query.value(0).toString()); });
    for (const QString &table : std::as_const(tables)) {
        const QString judgement = connection.value(u"PRAGMA quick_check(\"%1\")"_s.arg(table)).toString();
        if (connection.hasError())
            return LocalSchema::State::Failed;
        if (judgement != u"ok"_s)
            return LocalSchema::State::Foreign;
    }
    return connection.hasError() ? LocalSchema::State::Failed : LocalSchema::State::Ready;
}

LocalSchema::State LocalSchema::prepare(LocalConnection &connection)
{
    const int applicationId = connection.value(u"PRAGMA application_id"_s).toInt();
    const int version = connection.value(u"PRAGMA user_version"_s).toInt();
    const int entries = connection.value(u"SELECT count(*) FROM sqlite_master"_s).toInt();
    if (connection.hasError())
        return State::Failed;
    const bool isEmpty = applicationId == 0 && version == 0 && entries == 0;
    if (!isEmpty && (applicationId != ourApplicationId || version < 1))
        return State::Foreign;
    if (version > schemaSteps.size())
        return State::Newer;

    // Before anything is written: a file that is set aside stays as it was.
    if (!isEmpty) {
        const State tables = judgeTables(connection, version);
        if (tables != State::Ready)
            return tables;
    }
    const State pages = judgePages(connection);
    if (pages != State::Ready)
        return pages;

    // WAL where the file system can (SQLite says which mode it took; each is safe). FULL: a commit is on the
    // disk when it returns.
    const bool isSet = connection.run(u"PRAGMA journal_mode = WAL"_s) &&
                       connection.run(u"PRAGMA synchronous = FULL"_s) &&
                       connection.run(u"PRAGMA journal_size_limit = 4194304"_s);
    if (!isSet)
        return State::Failed;
    for (qsizetype step = version; step < schemaSteps.size(); ++step) {
        if (!takeSchemaStep(connection, step))
            return State::Failed;
    }
    return judgeTables(connection, schemaSteps.size());
}
