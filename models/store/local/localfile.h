#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

// The database's file and its folder: who may read them, and setting a file aside. Free functions, used in
// the database's thread.
namespace LocalFile {

QString pathIn(const QString &folder); // <folder>/local.sqlite

// Makes the folder (0700) and an empty file (0600) where there is none, and narrows what lies there to the
// same. False when that is not possible.
bool prepare(const QString &folder);

// An empty file beside a -wal that has content was cut off; SQLite would delete the -wal without a word.
bool isCutToNothing(const QString &folder);

// Renames the file, and its -wal and -shm, to "local-<word>-<date>.sqlite". To be called while the connection
// is open: SQLite then leaves the moved -wal as it is. The new path, or nothing when it cannot be renamed.
std::optional<QString> setAside(const QString &folder, const QString &word, const QDateTime &at);

bool folderIsWritable(const QString &folder);
bool diskIsFull(const QString &folder);

} // namespace LocalFile
