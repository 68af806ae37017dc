#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QVariant>

#include <chrono>
#include <functional>

class QSqlError;
class QSqlQuery;

// One connection to an SQLite file. Made, used and destroyed in the database's thread. Remembers the first
// error since clearError(): its primary result code says what to do about it.
class LocalConnection
{
public:
    LocalConnection();
    ~LocalConnection();
    Q_DISABLE_COPY_MOVE(LocalConnection)

    // Opens the file only; SQLite reads it with the first statement.
    bool open(const QString &filePath);
    void close();
    bool isOpen() const { return m_isOpen; }

    // How long a statement waits for another process.
    bool setBusyTimeout(std::chrono::milliseconds timeout);

    // One statement, its values bound in order. False when it failed.
    bool run(const QString &statement, const QVariantList &values = {});
    // The same statement for each list of values.
    bool runEach(const QString &statement, const QList<QVariantList> &rows);
    using Row = std::function<void(const QSqlQuery &)>;
    bool select(const QString &statement, const QVariantList &values, const Row &row);
    // The first column of the first row; invalid when there is none or the statement failed.
    QVariant value(const QString &statement, const QVariantList &values = {});

    // Changes with every open and rollback: what was remembered about the content before is void.
    quint64 generation() const { return m_generation; }
    void rollBack();

    int errorCode() const { return m_errorCode; } // extended; 0 when there was none
    int primaryErrorCode() const { return m_errorCode & 0xff; }
    bool hasError() const { return m_errorCode != 0; }
    bool saysDamaged() const; // SQLITE_CORRUPT, SQLITE_NOTADB
    void noteError(int code);
    void clearError() { m_errorCode = 0; }

private:
    bool prepareAndRun(QSqlQuery &query, const QString &statement, const QVariantList &values);
    void noteError(const QSqlError &error);

    QString m_name;
    QSqlDatabase m_database;
    bool m_isOpen = false;
    int m_errorCode = 0;
    quint64 m_generation = 0;
};

// SQLite's primary result codes that are told apart here; Qt Sql hands them on as numbers.
namespace SqliteCode {
inline constexpr int refused = 1;
inline constexpr int forbidden = 3;
inline constexpr int busy = 5;
inline constexpr int locked = 6;
inline constexpr int readOnly = 8;
inline constexpr int inputOutput = 10;
inline constexpr int corrupt = 11;
inline constexpr int full = 13;
inline constexpr int cannotOpen = 14;
inline constexpr int protocol = 15;
inline constexpr int notADatabase = 26;
inline constexpr int noDriver = 1000; // ours
} // namespace SqliteCode
