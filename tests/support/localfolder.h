#pragma once

#include "models/store/local/intentjournal.h"
#include "models/store/local/localconnection.h"
#include "models/store/local/localdatabase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <optional>

// A folder for one LocalDatabase and what a test asks about it: the files themselves, and the file through a
// connection of its own, as another process would see it.
class LocalFolder
{
public:
    QString path() const { return m_folder.filePath(QStringLiteral("account")); }
    QString filePath() const { return path() + QStringLiteral("/local.sqlite"); }

    QStringList names() const
    {
        return QDir(path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path() + QLatin1Char('/') + name);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    // Everything that lies there, the -wal included.
    QByteArray allBytes() const
    {
        QByteArray all;
        for (const QString &name : names())
            all += bytesOf(name);
        return all;
    }
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(path());
        QFile file(path() + QLatin1Char('/') + name);
        return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size();
    }
    bool run(const QStringList &statements) const
    {
        QDir().mkpath(path());
        LocalConnection connection;
        bool isDone = connection.open(filePath());
        for (const QString &statement : statements)
            isDone = isDone && connection.run(statement);
        return isDone;
    }
    QVariant value(const QString &statement) const
    {
        LocalConnection connection;
        connection.open(filePath());
        return connection.value(statement);
    }

private:
    QTemporaryDir m_folder;
};

inline ChangeIntent someIntent(const QString &intentId)
{
    ChangeIntent intent;
    intent.id = intentId;
    intent.kind = ChangeIntent::Kind::Create;
    intent.organizationId = QStringLiteral("o1");
    intent.draft.targetUrl = QStringLiteral("https://hooks.example/") + intentId;
    intent.begunAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    return intent;
}

// Waits for the answer to an asynchronous question: answerTo<T>([&](QObject *context, auto done) { … }).
// Nothing when none came.
template <typename T, typename Ask>
std::optional<T> answerTo(Ask ask)
{
    QObject context;
    std::optional<T> answer;
    ask(&context, [&answer](const T &given) { answer = given; });
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, 20'000);
    return answer;
}

inline std::optional<bool> recorded(IntentJournal &journal, const ChangeIntent &intent)
{
    return answerTo<bool>([&](QObject *context, const auto &done) { journal.record(intent, context, done); });
}

inline std::optional<QList<ChangeIntent>> pendingOf(IntentJournal &journal)
{
    return answerTo<QList<ChangeIntent>>(
        [&](QObject *context, const auto &done) { journal.pending(context, done); });
}

inline std::optional<QStringList> pendingIds(IntentJournal &journal)
{
    const std::optional<QList<ChangeIntent>> intents = pendingOf(journal);
    if (!intents)
        return std::nullopt;
    QStringList ids;
    for (const ChangeIntent &intent : *intents)
        ids.append(intent.id);
    return ids;
}

// A value asked of the database's own connection, for instance a PRAGMA of it.
inline QVariant askedOf(LocalDatabase &database, const QString &statement)
{
    const auto fill = [statement](LocalConnection &connection, QVariant &value) {
        value = connection.value(statement);
        return !connection.hasError();
    };
    const auto ask = [&](QObject *context, const auto &done) {
        database.readValue<QVariant>(fill, context, done);
    };
    return answerTo<QVariant>(ask).value_or(QVariant());
}
