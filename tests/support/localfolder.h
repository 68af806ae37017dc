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

// Waits for what was asked; nothing when no answer came.
inline std::optional<bool> recorded(IntentJournal &journal, const ChangeIntent &intent)
{
    QObject context;
    std::optional<bool> answer;
    journal.record(intent, &context, [&](bool isDurable) { answer = isDurable; });
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, 20'000);
    return answer;
}

inline std::optional<QStringList> pendingIds(IntentJournal &journal)
{
    QObject context;
    std::optional<QStringList> answer;
    journal.pending(&context, [&](const QList<ChangeIntent> &intents) {
        answer = QStringList();
        for (const ChangeIntent &intent : intents)
            answer->append(intent.id);
    });
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, 20'000);
    return answer;
}

// A value asked of the database's own connection, for instance a PRAGMA of it.
inline QVariant askedOf(LocalDatabase &database, const QString &statement)
{
    QObject context;
    std::optional<QVariant> answer;
    database.readValue<QVariant>(
        [statement](LocalConnection &connection, QVariant &value) {
            value = connection.value(statement);
            return !connection.hasError();
        },
        &context, [&](const QVariant &value) { answer = value; });
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, 20'000);
    return answer.value_or(QVariant());
}
