#include "models/store/local/localconnection.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

static QString sqliteDriver()
{
    return QStringLiteral("QSQLITE");
}

LocalConnection::LocalConnection()
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

LocalConnection::~LocalConnection()
{
    close();
}

bool LocalConnection::open(const QString &filePath)
{
    close();
    clearError();
    if (!QSqlDatabase::isDriverAvailable(sqliteDriver())) {
        noteError(SqliteCode::noDriver);
        return false;
    }
    m_database = QSqlDatabase::addDatabase(sqliteDriver(), m_name);
    m_database.setDatabaseName(filePath);
    if (!m_database.open()) {
        noteError(m_database.lastError());
        close();
        return false;
    }
    m_isOpen = true;
    ++m_generation;
    return true;
}

void LocalConnection::close()
{
    m_isOpen = false;
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

bool LocalConnection::setBusyTimeout(std::chrono::milliseconds timeout)
{
    return run(QStringLiteral("PRAGMA busy_timeout = %1").arg(timeout.count()));
}

bool LocalConnection::prepareAndRun(QSqlQuery &query, const QString &statement, const QVariantList &values)
{
    query.setForwardOnly(true);
    if (!query.prepare(statement)) {
        noteError(query.lastError());
        return false;
    }
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec()) {
        noteError(query.lastError());
        return false;
    }
    return true;
}

bool LocalConnection::run(const QString &statement, const QVariantList &values)
{
    return select(statement, values, {});
}

bool LocalConnection::runEach(const QString &statement, const QList<QVariantList> &rows)
{
    if (rows.isEmpty())
        return true;
    QSqlQuery query(m_database);
    if (!query.prepare(statement)) {
        noteError(query.lastError());
        return false;
    }
    for (const QVariantList &values : rows) {
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), values.at(i));
        if (!query.exec()) {
            noteError(query.lastError());
            return false;
        }
    }
    return true;
}

bool LocalConnection::select(const QString &statement, const QVariantList &values, const Row &row)
{
    QSqlQuery query(m_database);
    if (!prepareAndRun(query, statement, values))
        return false;
    while (query.next()) {
        if (row)
            row(query);
    }
    // next() is false at the end and after an error alike.
    if (query.lastError().isValid()) {
        noteError(query.lastError());
        return false;
    }
    return true;
}

void LocalConnection::rollBack()
{
    ++m_generation;
    run(QStringLiteral("ROLLBACK")); // an error before it stays the one that is told
}

QVariant LocalConnection::value(const QString &statement, const QVariantList &values)
{
    QVariant found;
    select(statement, values, [&](const QSqlQuery &query) {
        if (!found.isValid())
            found = query.value(0);
    });
    return found;
}

bool LocalConnection::saysDamaged() const
{
    return primaryErrorCode() == SqliteCode::corrupt || primaryErrorCode() == SqliteCode::notADatabase;
}

void LocalConnection::noteError(int code)
{
    if (m_errorCode == 0)
        m_errorCode = code;
}

void LocalConnection::noteError(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    noteError(isNumber && code != 0 ? code : SqliteCode::refused);
}
