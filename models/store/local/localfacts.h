#pragma once

#include <QDateTime>
#include <QString>

// What can happen to the data kept on this computer, as facts; the words are ui's.

// A database file that could not be used. It was renamed, not deleted, and an empty one took its place.
struct LocalDamage
{
    enum class Kind {
        Damaged, // no database, not ours, or its content is malformed
        Newer,   // written by a newer version of this application
    };
    Kind kind = Kind::Damaged;
    QString keptAs; // the full path of the file set aside; its -wal, where there was one, lies beside it
    QDateTime at;   // UTC

    friend bool operator==(const LocalDamage &, const LocalDamage &) = default;
};

// Why nothing is kept at the moment. Later writes try again.
struct LocalFailure
{
    enum class Kind {
        FolderUnusable, // cannot be made, or cannot be written to
        DiskFull,
        Locked, // another process holds the database
        DiskFault,
        NoDriver, // Qt's SQLite plugin is not installed
        Refused,  // SQLite refused a statement: a fault of this application
    };
    Kind kind = Kind::DiskFault;
    QString filePath;
    int sqliteCode = 0; // extended result code, for diagnostics (https://www.sqlite.org/rescode.html)

    friend bool operator==(const LocalFailure &, const LocalFailure &) = default;
};
